package bot_test

import (
	"strings"
	"testing"

	"guichet/bot/playground/rig"
	"guichet/conversations/policy"
)

const (
	billing  = "C0FACT"
	services = "C0SERVICE"
)

// teamsDesk is a desk whose teams have channels of their own.
func teamsDesk(t *testing.T, database func(testing.TB) string) wires {
	t.Helper()
	p, err := policy.Parse([]byte("teams: {billing: {channel: " + billing + "}, service: {channel: " + services + "}}\n"))
	if err != nil {
		t.Fatal(err)
	}
	return newWires(t, rig.Config{Database: database(t), Policy: p})
}

// thread is what stands in the thread of the newest card of a channel: the card's words first.
func (w wires) thread(channel string) (card string, words []string) {
	for _, m := range w.Slack.Channel(channel).Messages() {
		if m.BotID != "" && m.Subtype == "" {
			card = m.TS
		}
	}
	if card == "" {
		return "", nil
	}
	for _, m := range w.Slack.Channel(channel).Thread(card) {
		words = append(words, m.Text+" "+string(m.Blocks))
	}
	return card, words
}

// shows reports whether the newest thread of a channel holds all of these words, in order.
func (w wires) shows(channel string, all ...string) bool {
	_, words := w.thread(channel)
	text := strings.Join(words, "\n")
	for _, want := range all {
		_, rest, found := strings.Cut(text, want)
		if !found {
			return false
		}
		text = rest
	}
	return true
}

// dead counts what was given up, as the operator sees it.
func (w wires) dead() (n int) {
	for _, b := range health(w.T, w.Rig).Backlog {
		n += b.Dead
	}
	return n
}

// TestALostThreadIsRepairedByItself takes a case's place away in every way that Slack knows, while its customer goes on writing.
func TestALostThreadIsRepairedByItself(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := teamsDesk(t, database)
			w.file()
			luc := w.Telegram.Customers()[0]
			first, _ := w.thread(billing)
			w.sayIn(billing, "U0NADIA", first, "🔒 à voir avec Paul")

			w.Slack.AdminDelete(billing, first)
			luc.Say("et alors?")
			w.until("the card is posted anew with the words", func() bool {
				second, _ := w.thread(billing)
				return second != first && w.shows(billing, "à voir avec Paul") && w.shows(billing, "et alors?")
			})

			w.Slack.Archive(billing, "U0NADIA")
			luc.Say("toujours rien?")
			w.until("the case is in the fallback channel, with the reason", func() bool {
				return w.shows(rig.Fallback, "archivé", "et alors?", "toujours rien?")
			})
			w.Slack.Unarchive(billing, "U0NADIA")
			w.until("the case is back home", func() bool { return w.shows(billing, "auparavant", "toujours rien?") })

			w.Slack.RemoveBot(billing)
			luc.Say("il y a quelqu’un?")
			w.until("the case is in the fallback channel again", func() bool { return w.shows(rig.Fallback, "toujours rien?", "il y a quelqu’un?") })
			w.Slack.InviteBot(billing, "U0NADIA")
			w.until("the case is back home again", func() bool { return w.shows(billing, "auparavant", "il y a quelqu’un?") })
			// Nothing was lost on the way.
			w.until("nothing is left to send", func() bool { return w.dead() == 0 })
			if old, _ := w.thread(rig.Fallback); !strings.Contains(w.cardText(rig.Fallback, old), "continue ici") {
				t.Errorf("the card left behind does not lead on: %s", w.cardText(rig.Fallback, old))
			}
		})
	}
}

// sayIn writes in a thread of any channel.
func (w wires) sayIn(channel, who, card, words string) {
	w.Helper()
	_, err := w.Slack.Agent(who).Reply(channel, card, words)
	w.must(err)
}

func (w wires) cardText(channel, ts string) string {
	m, _ := w.Slack.Channel(channel).Message(ts)
	return string(m.Blocks)
}

// TestATransferredCaseGoesToItsNewTeamWithItsTalk follows the modal behind the card's "more".
func TestATransferredCaseGoesToItsNewTeamWithItsTalk(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := teamsDesk(t, database)
			w.file()
			first, _ := w.thread(billing)
			nadia := w.Slack.Agent("U0NADIA")
			if form := w.transfers(nadia, billing, first, "service"); strings.Contains(form, `"value":"billing"`) || !strings.Contains(form, `"value":"service"`) {
				t.Errorf("the teams offered are not the others: %s", form)
			}
			w.until("the case stands with its new team", func() bool { return w.shows(services, "auparavant", "Rien à corriger ici") })
			if old := w.cardText(billing, first); !strings.Contains(old, "continue ici") || strings.Contains(old, "Prendre") {
				t.Errorf("the card left behind: %s", old)
			}
			told := 0
			for _, m := range w.Telegram.Chat(w.Telegram.Customers()[0].ID()) {
				if strings.Contains(m.Text, "Service à la clientèle") {
					told++
				}
			}
			if told != 1 {
				t.Errorf("the customer was told %d times", told)
			}
			second, _ := w.thread(services)
			w.must(w.Slack.Agent("U0PAUL").Click(services, second, "Prendre"))
			w.sayIn(services, "U0PAUL", second, "Bonjour, c’est noté.")
			w.until("the new team's words arrive", func() bool { return len(w.replies()) == 1 })
		})
	}
}
