package bot_test

import (
	"strings"
	"testing"
	"time"

	"guichet/bot/playground/rig"
)

// TestACaseStandsInNoChannelThatOthersCanRead connects a team's channel with another company while a case stands in it, and ends that again (P-17).
func TestACaseStandsInNoChannelThatOthersCanRead(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := teamsDesk(t, database)
			w.file()
			luc := w.Telegram.Customers()[0]
			card, _ := w.thread(billing)
			held := len(w.Slack.Channel(billing).Messages())

			w.Slack.SetShared(billing, true)
			luc.Say("quelqu’un d’autre peut lire ceci?")
			w.until("the case is in the fallback channel, with the reason", func() bool {
				return w.shows(rig.Fallback, "partagé avec une autre organisation", "autre peut lire ceci")
			})
			_, words := w.thread(billing)
			if text := strings.Join(words, " "); len(w.Slack.Channel(billing).Messages()) != held || strings.Contains(text, "autre peut lire") {
				t.Errorf("in the shared channel: %s", text)
			}
			w.until("the card left behind says no more than its number and the way", func() bool {
				left := w.cardText(billing, card)
				return strings.Contains(left, "continue ici") && !strings.Contains(left, "Frais")
			})
			w.Slack.SetShared(billing, false)
			w.until("the case is back home", func() bool { return w.shows(billing, "auparavant", "autre peut lire ceci") })
			w.until("nothing is left to send", func() bool { return w.dead() == 0 })
		})
	}
}

// TestACaseLeavesTheChannelWhileAGuestIsInIt lets a guest of the workspace into a team's channel while a case stands in it, and out again (P-17).
func TestACaseLeavesTheChannelWhileAGuestIsInIt(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := teamsDesk(t, database)
			w.file()
			luc, guest := w.Telegram.Customers()[0], w.Slack.Agent("U0GUEST")
			card, _ := w.thread(billing)

			w.must(guest.Join(billing))
			w.until("the case goes to the fallback channel, with the reason, before anybody writes", func() bool {
				return w.shows(rig.Fallback, "personnes invitées")
			})
			luc.Say("un invité peut lire ceci?")
			w.until("it goes on there", func() bool { return w.shows(rig.Fallback, "invité peut lire ceci") })
			if left := w.cardText(billing, card); strings.Contains(left, "Frais") {
				t.Errorf("the guest reads %s", left)
			}
			w.must(guest.Leave(billing))
			w.until("the case is back home", func() bool { return w.shows(billing, "auparavant", "invité peut lire ceci") })
			w.until("nothing is left to send", func() bool { return w.dead() == 0 })
		})
	}
}

// TestTheTeamIsToldWhatToDoAboutAnExposedChannel: once when it is seen, and once when it is over.
func TestTheTeamIsToldWhatToDoAboutAnExposedChannel(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := newWires(t, rig.Config{Database: database(t), LookEvery: 20 * time.Millisecond})
			w.until("the desk listens", func() bool { return w.Slack.Sockets() > 0 })
			told := func(words string) func() bool {
				return func() bool {
					for _, m := range w.Slack.Channel(rig.Fallback).Messages() {
						if strings.Contains(m.Text, words) {
							return true
						}
					}
					return false
				}
			}
			w.must(w.Slack.Agent("U0GUEST").Join(rig.Fallback))
			w.until("the channel hears what to do", told("Aucun dossier n’est publié dans #plaintes"))
			w.must(w.Slack.Agent("U0GUEST").Leave(rig.Fallback))
			w.until("the channel hears that all is well", told("de nouveau privés"))
		})
	}
}
