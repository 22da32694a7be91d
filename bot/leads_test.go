package bot_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/rig"
	"guichet/conversations/policy"
)

// ledByNadia is a desk whose first team has one agent and one lead.
func ledByNadia(t *testing.T) *policy.Policy {
	t.Helper()
	p, err := policy.Parse([]byte("teams: {billing: {agents: [U0PAUL], leads: [U0NADIA]}}\n"))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestTheLeadIsToldAloneOfACaseThatRunsLate lets the time of a case run out that nobody takes.
func TestTheLeadIsToldAloneOfACaseThatRunsLate(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := newWires(t, rig.Config{Database: database(t), Policy: ledByNadia(t)})
			card := w.file()
			direct := func(who string) (out []fakeslack.Message) {
				for _, c := range w.Slack.Channels() {
					if c.IM == who {
						out = append(out, w.Slack.Channel(c.ID).Messages()...)
					}
				}
				return out
			}
			for day := 0; day < 90 && len(direct("U0NADIA")) < 2; day++ {
				w.must(w.Advance(t.Context(), 24*time.Hour))
				w.must(w.Quiet(t.Context()))
			}
			w.must(w.Advance(t.Context(), 10*24*time.Hour))
			w.must(w.Quiet(t.Context()))
			told := direct("U0NADIA")
			if len(told) != 2 || len(direct("U0PAUL")) != 0 {
				t.Fatalf("Nadia %+v, Paul %+v", told, direct("U0PAUL"))
			}
			for i, words := range []string{"pour répondre", "En retard"} {
				if !strings.Contains(told[i].Text, words) || !strings.Contains(told[i].Text, "Personne ne s’occupe") || !strings.Contains(string(told[i].Blocks), "/p"+strings.ReplaceAll(card, ".", "")) {
					t.Errorf("told %s %s", told[i].Text, told[i].Blocks)
				}
			}
		})
	}
}

// TestALeadWhoTakesNoDirectMessageIsCalledInTheThread turns the app's Messages tab off: the lead is called where the case is, and the fallback
// channel hears once what to do.
func TestALeadWhoTakesNoDirectMessageIsCalledInTheThread(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := newWires(t, rig.Config{Database: database(t), Policy: ledByNadia(t), LookEvery: 20 * time.Millisecond})
			card := w.file()
			w.Slack.SetMessagesTab(false)
			called := func() bool {
				return slices.ContainsFunc(w.Slack.Channel(rig.Fallback).Thread(card), func(m fakeslack.Message) bool {
					return slices.Contains(m.Mentions, "U0NADIA") && strings.Contains(string(m.Blocks), "Personne ne s’occupe")
				})
			}
			for day := 0; day < 40 && !called(); day++ {
				w.must(w.Advance(t.Context(), 24*time.Hour))
				w.must(w.Quiet(t.Context()))
			}
			if !called() {
				t.Fatal("nobody is called in the thread")
			}
			w.until("the fallback channel hears what to do", func() bool {
				return slices.ContainsFunc(w.Slack.Channel(rig.Fallback).Messages(), func(m fakeslack.Message) bool {
					return strings.Contains(m.Text, "refuse les messages directs du robot à Nadia")
				})
			})
			if n := w.dead(); n != 0 {
				t.Errorf("%d deliveries were given up", n)
			}
		})
	}
}
