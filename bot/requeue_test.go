package bot_test

import (
	"slices"
	"strings"
	"testing"

	"guichet/bot"
	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/rig"
	"guichet/conversations"
	"guichet/storage"
)

// TestWhatAnOperatorSendsAgainIsNotMarkedAsLost: nor is the desk told any more that it did not arrive.
func TestWhatAnOperatorSendsAgainIsNotMarkedAsLost(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			o := newOrdeal(t, database(t))
			const words = "Le remboursement est fait."
			o.luc.Block()
			ts, err := o.agent.Reply(rig.Fallback, o.card, words)
			if err != nil {
				t.Fatal(err)
			}
			marked := func(name string) bool {
				return slices.ContainsFunc(o.Slack.Channel(rig.Fallback).Thread(o.card), func(m fakeslack.Message) bool {
					return m.TS == ts && slices.ContainsFunc(m.Reactions, func(r fakeslack.Reaction) bool { return r.Name == name })
				})
			}
			o.until("the ⚠️", func() bool { return marked("warning") })
			o.luc.Unblock()
			o.settle()
			memory := o.Bot().Memory()
			lost, err := memory.Outbox(t.Context(), storage.QueueFilter{State: storage.QueueDead})
			if err != nil || len(lost) != 1 {
				t.Fatalf("given up: %+v, %v", lost, err)
			}
			if err := bot.Requeue(t.Context(), memory, lost[0], o.Now()); err != nil {
				t.Fatal(err)
			}
			o.until("the words and the ✅, without the ⚠️", func() bool {
				m, ok := o.luc.LastFromBot()
				return ok && strings.Contains(m.Text, words) && marked("white_check_mark") && !marked("warning")
			})
			var w conversations.World
			if err := memory.InTx(t.Context(), func(tx *storage.Tx) (err error) {
				w, err = tx.World(lost[0].Customer, lost[0].Case)
				return err
			}); err != nil {
				t.Fatal(err)
			}
			if c, found := w.Case(lost[0].Case); !found || len(c.Life.Missed) > 0 {
				t.Errorf("the case still misses %+v", c.Life.Missed)
			}
		})
	}
}
