package delivery

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// fileCase gives a customer's chat a case with a card.
func fileCase(t *testing.T, s *storage.Store, chat string) conversations.CaseID {
	t.Helper()
	id := conversations.CaseID(s.NewID())
	err := s.InTx(t.Context(), func(tx *storage.Tx) error {
		customer, _, err := tx.CustomerOf(conversations.ChatID(chat), "Léa")
		if err != nil {
			return err
		}
		if err := tx.Lock(customer); err != nil {
			return err
		}
		before, err := tx.World(customer)
		if err != nil {
			return err
		}
		after := before
		after.Cases = []conversations.Case{{
			ID: id, Number: conversations.NewNumber(uint64(id)), Customer: customer, Draft: conversations.DraftID(s.NewID()),
			Kind: conversations.Complaint, State: conversations.Filed, Team: "complaints", Lang: conversations.French,
			Received: time.Now(), Filed: time.Now(), Version: 1,
		}}
		return tx.SaveWorld(before, after)
	})
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func TestAnAgentsMessageGetsItsMarkOnceTheLastOfItsRowsIsDone(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		d := newDesk(t, s, newPlatform(nil)).running()
		id := fileCase(t, s, "c")
		part := tell("part")
		part.Case, part.Carries = id, "1.1"
		enqueue(t, s, "c", part, part, part)
		d.quiet()
		if diff := cmp.Diff(quoted("sent true on 1.1"), d.slack.sent("c")); diff != "" {
			t.Errorf("marks (-want +got):\n%s", diff)
		}
	})
}

func TestWithdrawingWordsIsNotDeliveringThem(t *testing.T) {
	t.Parallel()
	s := storagetest.New(t, storage.SQLite).Open(t)
	d := newDesk(t, s, newPlatform(nil)).running()
	id := fileCase(t, s, "c")
	sent, deleted := tell("words"), tell("")
	sent.Case, sent.Makes = id, "reply/1"
	deleted.Case, deleted.Needs, deleted.Verb, deleted.Carries = id, "reply/1", "delete", "1.1"
	enqueue(t, s, "c", sent, deleted)
	d.quiet()
	if got := d.slack.sent("c"); len(got) != 0 {
		t.Errorf("marks: got %v, want none", got)
	}
}

func TestACustomersMessageGetsItsReactionOnceItStandsInTheThread(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		d := newDesk(t, s, newPlatform(nil)).running()
		id := fileCase(t, s, "c")
		post := storage.Row{Platform: string(calls.Slack), Lane: storage.ThreadLane, Verb: "post", Body: []byte(`"words"`),
			Case: id, Carries: "17", Ack: true}
		enqueue(t, s, "c", post)
		d.quiet()
		if diff := cmp.Diff(quoted("👀 on 17"), d.telegram.sent("c")); diff != "" {
			t.Errorf("reactions (-want +got):\n%s", diff)
		}
	})
}

func TestAnAgentsMessageThatIsLateShowsThatItWaitsAndThenThatItWasSent(t *testing.T) {
	t.Parallel()
	clock := &movable{}
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		open := make(chan struct{})
		p := newPlatform(func(calls.Call, calls.Refs, int) outcome {
			select {
			case <-open:
				return outcome{done: true}
			default:
				return outcome{err: &calls.NotSent{Err: errors.New("the platform is away")}}
			}
		})
		d := newDesk(t, s, p, func(c *Config) { c.Now = clock.now })
		d.delay = func(int, bool) time.Duration { return 50 * time.Millisecond }
		d.running()
		id := fileCase(t, s, "c")
		row := tell("reply")
		row.Case, row.Carries = id, "1.1"
		enqueue(t, s, "c", row)
		clock.move(lateAfter)
		waiting := quoted("waiting true on 1.1")
		for len(d.slack.sent("c")) == 0 { // the sweep comes within a second
			if t.Context().Err() != nil {
				t.Fatal("no mark that it waits")
			}
			time.Sleep(look)
		}
		close(open)
		d.quiet()
		want := append(waiting, quoted("sent true on 1.1", "waiting false on 1.1")...)
		if diff := cmp.Diff(want, d.slack.sent("c")); diff != "" {
			t.Errorf("marks (-want +got):\n%s", diff)
		}
	}, func(c *storage.Config) { c.Now = clock.now })
}
