package bot_test

import (
	"bytes"
	"context"
	"slices"
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/rig"
	"guichet/conversations"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// TestAReplyThatDiedWithAnotherProcessLeavesBeforeAYoungerOne has another process killed with the older of two messages in its hands, of which Slack
// never tells again (G6).
func TestAReplyThatDiedWithAnotherProcessLeavesBeforeAYoungerOne(t *testing.T) {
	t.Parallel()
	database := storagetest.New(t, storage.PostgreSQL)
	w := newWires(t, rig.Config{Database: database.URL, Slack: fakeslack.Config{RetryDelays: []time.Duration{}}})
	said := w.threaded(database.Open(t))
	said.attend(time.Hour)
	w.Slack.SwallowEvent("deux")
	older := said.says("deux")
	said.hears(said.says("trois"))
	w.must(w.Advance(t.Context(), 3*time.Second))
	said.attend(time.Millisecond) // and never again: it is dead
	said.hears(older)
	said.wantReplies("un", "deux", "trois")
}

// TestAReplyThatSlackTellsLateLeavesBeforeAYoungerOne has Slack tell of the older of two messages when the younger is about to leave (G6).
func TestAReplyThatSlackTellsLateLeavesBeforeAYoungerOne(t *testing.T) {
	for _, engine := range []storage.Engine{storage.SQLite, storage.PostgreSQL} {
		t.Run(string(engine), func(t *testing.T) {
			t.Parallel()
			database := storagetest.New(t, engine)
			w := newWires(t, rig.Config{Database: database.URL, Slack: fakeslack.Config{RetryDelays: []time.Duration{}}})
			store, err := storage.Open(t.Context(), storage.Config{URL: database.URL, Beside: true})
			w.must(err)
			t.Cleanup(func() { w.must(store.Close()) })
			said := w.threaded(store)
			w.Slack.SwallowEvent("deux")
			older := said.says("deux")
			said.hears(said.says("trois"))
			w.must(w.Advance(t.Context(), 4500*time.Millisecond))
			for _, id := range w.Slack.EventIDs() {
				if bytes.Contains(w.Slack.Event(id), []byte("deux")) {
					w.Slack.Redeliver(id)
				}
			}
			said.hears(older)
			said.wantReplies("un", "deux", "trois")
		})
	}
}

// threaded is a case's thread in which an agent has written once.
type threaded struct {
	wires
	nadia *fakeslack.Agent
	card  string
	store *storage.Store // another process's
}

func (w wires) threaded(store *storage.Store) threaded {
	w.Helper()
	s := threaded{w, w.Slack.Agent("U0NADIA"), w.file(), store}
	w.must(s.nadia.Click(rig.Fallback, s.card, "Prendre"))
	s.says("un")
	w.until("the first reply is there", func() bool { return len(w.replies()) == 1 })
	return s
}

func (s threaded) says(words string) (ts string) {
	s.Helper()
	return s.say(s.nadia, s.card, words)
}

// attend has the other process say that it hears events too, for as long.
func (s threaded) attend(lease time.Duration) {
	s.Helper()
	_, err := s.store.Attend(s.Context(), "slack/hearing", lease, 0)
	s.must(err)
}

// hears waits until the desk has kept a message. It moves no clock.
func (s threaded) hears(ts string) {
	s.Helper()
	thread, found, err := s.store.ThreadAt(s.Context(), rig.Fallback, conversations.MessageID(s.card))
	if s.must(err); !found {
		s.Fatal("the card's thread is not known")
	}
	ctx, cancel := context.WithTimeout(s.Context(), 30*time.Second)
	defer cancel()
	again := time.NewTicker(10 * time.Millisecond)
	defer again.Stop()
	for {
		heard, err := s.store.Heard(ctx, thread.Case)
		if err == nil && heard[rig.Fallback+":"+ts] {
			return
		}
		select {
		case <-again.C:
		case <-ctx.Done():
			s.Fatalf("a message was not heard: %v", err)
		}
	}
}

func (s threaded) wantReplies(want ...string) {
	s.Helper()
	s.until("all replies are there", func() bool { return len(s.replies()) == len(want) })
	if got := s.replies(); !slices.Equal(got, want) {
		s.Errorf("the customer reads %q, want %q", got, want)
	}
}
