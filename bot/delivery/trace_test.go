package delivery

import (
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// listener is a Tracer that remembers.
type listener struct {
	mu  sync.Mutex
	all []Try
}

func (o *listener) Tried(t Try) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.all = append(o.all, t)
}

// tries are those of a verb, in order; all had to wait and took no time that a test knows.
func (o *listener) tries(t *testing.T, verb string) (list []Try) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, try := range o.all {
		if try.Verb != verb {
			continue
		}
		if try.Began.IsZero() || try.Took < 0 {
			t.Errorf("%s began at %v and took %v", verb, try.Began, try.Took)
		}
		try.Began, try.Took = time.Time{}, 0
		for i := range try.Rows {
			if try.Rows[i].Waited < 0 || try.Rows[i].Waited > time.Minute {
				t.Errorf("%s waited %v", verb, try.Rows[i].Waited)
			}
			try.Rows[i].Waited = 0
		}
		list = append(list, try)
	}
	return list
}

func (o *listener) listen(c *Config) { c.Trace = o }

func TestEveryTryIsToldWithWhatCameOfIt(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		outcomes := []outcome{
			{err: &calls.NotSent{Err: errors.New("refused")}},
			{err: &calls.RetryAfter{After: time.Millisecond, Scope: calls.LaneScope, Err: errors.New("429")}},
			{err: errors.New("reset")},
			{err: &calls.Permanent{Reason: conversations.Blocked, Err: errors.New("403")}},
		}
		heard := &listener{}
		d := newDesk(t, s, newPlatform(func(_ calls.Call, _ calls.Refs, try int) outcome { return outcomes[try-1] }), heard.listen).running()
		row := tell("1")
		row.Trace = "t1"
		enqueue(t, s, "c", row)
		d.quiet()
		try := Try{Platform: "telegram", Lane: "chat", Verb: "send", Rows: []Tried{{Trace: "t1"}}}
		var want []Try
		for i, outcome := range []Outcome{Again, Throttled, Doubtful, GivenUp} {
			try.Attempt, try.Outcome = []int{1, 2, 2, 3}[i], outcome // to be asked to wait is not to have tried
			if outcome == GivenUp {
				try.Uncertain, try.Reason = true, string(conversations.Blocked)
			}
			want = append(want, try)
		}
		if diff := cmp.Diff(want, heard.tries(t, "send")); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
		if len(d.reported) != 1 || d.reported[0].Trace != "t1" {
			t.Errorf("reported: %+v", d.reported)
		}
	})
}

func TestRowsThatGoOutTogetherAreToldTogether(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		f, heard := newFolding(func(int) outcome { return outcome{done: true} }), &listener{}
		d := newDesk(t, s, nil, heard.listen, func(c *Config) {
			c.Senders = map[calls.Platform]Sender{calls.Telegram: f}
			c.Now = func() time.Time { return time.Now().Add(time.Second) }
		})
		rows := []storage.Row{tell("1"), tell("2"), tell("3")}
		rows[0].Trace, rows[2].Trace = "t1", "t3"
		enqueue(t, s, "c", rows...)
		d.running().quiet()
		want := []Try{{Platform: "telegram", Lane: "chat", Verb: "send", Attempt: 1, Outcome: Sent, Rows: []Tried{{Trace: "t1"}, {}, {Trace: "t3"}}}}
		if diff := cmp.Diff(want, heard.tries(t, "send")); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
}

func TestTheMarkOfADeliveryIsTracedLikeIt(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		heard := &listener{}
		d := newDesk(t, s, newPlatform(nil), heard.listen).running()
		reply := tell("reply")
		reply.Case, reply.Carries, reply.Trace = fileCase(t, s, "c"), "1.1", "t1"
		enqueue(t, s, "c", reply)
		d.quiet()
		if marks := heard.tries(t, "mark"); len(marks) == 0 || marks[0].Rows[0].Trace != "t1" {
			t.Errorf("marks: %+v", marks)
		}
	})
}
