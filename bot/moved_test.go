package bot_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
)

// transfers gives a case to another team by the form behind its card, and returns the form as it was offered.
func (w wires) transfers(who *fakeslack.Agent, channel, card, team string) (form string) {
	w.Helper()
	w.must(who.Choose(channel, card, "card/more", "Transférer"))
	w.until("the form is open", func() bool { return who.Modal() != nil && len(who.Modal().Fields) == 3 })
	form = string(who.Modal().Blocks)
	w.must(who.Fill("team", team))
	w.must(who.Fill("reason", "Rien à corriger ici"))
	if sent, err := who.Submit(); err != nil || !sent.Closed {
		w.Fatalf("%+v, %v", sent, err)
	}
	return form
}

// TestWhoWritesInAMovedCasesOldThreadIsToldWhereItWent is for guarantees G4 and G5: the case went to another team, in whose channel the writer is not.
func TestWhoWritesInAMovedCasesOldThreadIsToldWhereItWent(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := teamsDesk(t, database)
			w.file()
			first, _ := w.thread(billing)
			nadia, paul := w.Slack.Agent("U0NADIA"), w.Slack.Agent("U0PAUL")
			w.must(nadia.Leave(services))
			w.must(nadia.Click(billing, first, "Prendre"))
			w.until("she has it", func() bool { return strings.Contains(w.cardText(billing, first), "Nadia") })
			written, err := nadia.Reply(billing, first, "Bonjour, je regarde.")
			w.must(err)
			w.until("her words arrive", func() bool { return len(w.replies()) == 1 })
			last, err := nadia.Reply(billing, first, "Un instant.")
			w.must(err)
			w.transfers(nadia, billing, first, "service")
			w.until("the case stands with its new team", func() bool { return w.shows(services, "auparavant", "Rien à corriger ici") })
			second, _ := w.thread(services)
			w.until("what she wrote before arrives, and is marked so", func() bool { return len(w.replies()) == 2 && w.marked(billing, last, "white_check_mark") })

			late, err := nadia.Reply(billing, first, "Encore une chose.")
			w.must(err)
			told := func() fakeslack.Message { return w.whispered(nadia, billing, first) }
			w.until("she is told where it went", func() bool { return strings.Contains(told().Text, "Service à la clientèle") })
			if m := told(); strings.Contains(m.Text, "Personne n’a") || len(m.Blocks) == 0 || strings.Contains(string(m.Blocks), "button") ||
				!strings.Contains(string(m.Blocks), services+"/p"+strings.ReplaceAll(second, ".", "")) {
				t.Errorf("told %s %s", m.Text, m.Blocks)
			}
			w.until("her message is marked as a note", func() bool { return w.marked(billing, late, "memo") })

			// The shortcut is no way round, and nor is a colleague's.
			w.must(nadia.MessageShortcut("send_to_customer", billing, late))
			w.must(paul.MessageShortcut("send_to_customer", billing, late))
			w.until("both are told", func() bool {
				return strings.Contains(told().Text, "Rien n’a changé") && strings.Contains(w.whispered(paul, billing, first).Text, "Rien n’a changé")
			})
			if nadia.Modal() != nil || paul.Modal() != nil {
				t.Error("the shortcut shows what it would send")
			}

			// What was sent from there can still be put right from there.
			w.must(nadia.EditMessage(billing, written, "Bonjour, je regarde demain."))
			w.until("the correction arrives", func() bool { return slices.Equal(w.replies(), []string{"Bonjour, je regarde demain.", "Un instant."}) })

			w.must(paul.Click(services, second, "Prendre"))
			w.must(w.Advance(t.Context(), 2*time.Minute)) // two agents who write in the same minute are asked whether they mean it
			w.sayIn(services, "U0PAUL", second, "Bonjour, c’est noté.")
			w.until("the new team's words arrive", func() bool { return len(w.replies()) == 3 })
			if n := w.dead(); n != 0 || slices.Contains(w.replies(), "Encore une chose.") {
				t.Errorf("%d deliveries given up; the customer reads %q", n, w.replies())
			}
		})
	}
}

// whispered is the newest line that only this agent sees in a thread.
func (w wires) whispered(who *fakeslack.Agent, channel, thread string) (newest fakeslack.Message) {
	for _, m := range who.Ephemerals() {
		if m.Channel == channel && m.ThreadTS == thread {
			newest = m
		}
	}
	return newest
}

// marked reports whether the program's reaction stands on a message.
func (w wires) marked(channel, ts, name string) bool {
	m, _ := w.Slack.Channel(channel).Message(ts)
	return slices.ContainsFunc(m.Reactions, func(r fakeslack.Reaction) bool {
		return r.Name == name && slices.Contains(r.Users, w.Slack.Config().BotUserID)
	})
}
