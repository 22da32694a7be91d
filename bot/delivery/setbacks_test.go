package delivery

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"guichet/bot/calls"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// settled waits as moving the clock does.
func (d *desk) settled() {
	d.t.Helper()
	ctx, cancel := context.WithTimeout(d.t.Context(), 60*time.Second)
	defer cancel()
	if err := d.Settled(ctx); err != nil {
		d.t.Fatal(err)
	}
}

// isQuiet looks once whether all is done.
func (d *desk) isQuiet() bool {
	d.t.Helper()
	idle, _, err := d.idle(d.t.Context(), never)
	if err != nil {
		d.t.Fatal(err)
	}
	return idle
}

func TestALaneThatFailedIsNotWaitedForWhenTheClockMoves(t *testing.T) {
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		telegram := newPlatform(func(_ calls.Call, refs calls.Refs, _ int) outcome {
			if refs.Chat == "1" {
				return outcome{err: errors.New("502")}
			}
			return outcome{done: true}
		})
		d := newDesk(t, s, telegram)
		d.delay = func(int, bool) time.Duration { return time.Hour }
		d.running()
		enqueue(t, s, "1", tell("one"), tell("two"))
		enqueue(t, s, "2", tell("three"))
		d.settled()
		telegram.mu.Lock()
		n := len(telegram.heard)
		telegram.mu.Unlock()
		if n != 2 {
			t.Errorf("%d calls, want a try of each lane's first row", n)
		}
		if got := telegram.sent("2"); !slices.Equal(got, quoted("three")) {
			t.Errorf("the other chat has %v", got)
		}
		if d.isQuiet() {
			t.Error("quiet, though two rows wait for a try")
		}
	})
}

func TestALaneThatIsPutOffIsWaitedForUnlessAnotherFailed(t *testing.T) {
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		telegram := newPlatform(func(c calls.Call, refs calls.Refs, try int) outcome {
			switch {
			case string(c.Body) == `"never"`:
				return outcome{err: errors.New("502")}
			case string(c.Body) == `"after it"`:
				return outcome{err: &calls.RetryAfter{After: time.Hour, Scope: calls.LaneScope}}
			case try == 1:
				return outcome{err: &calls.RetryAfter{After: 20 * time.Millisecond, Scope: calls.LaneScope}}
			}
			return outcome{done: true}
		})
		d := newDesk(t, s, telegram)
		d.delay = func(int, bool) time.Duration { return time.Hour }
		d.running()
		enqueue(t, s, "1", tell("soon"))
		d.settled()
		if got := telegram.sent("1"); !slices.Equal(got, quoted("soon")) {
			t.Errorf("the clock did not wait: %v", got)
		}
		enqueue(t, s, "2", tell("never"))
		enqueue(t, s, "3", tell("after it"))
		d.settled()
		if d.isQuiet() {
			t.Error("quiet, though two rows wait for a try")
		}
	})
}

func TestALaneThatFailedIsWaitedForAgainOnceItDelivers(t *testing.T) {
	var s setbacks
	hour := time.Now().Add(time.Hour)
	s.begin("a", hour, true)
	s.begin("a", hour, false)
	s.extend("a", hour)
	if !s.explain([]string{"a"}) {
		t.Error("put off between two tries, it no longer counts as failed")
	}
	s.extend("b", hour)
	if s.explain([]string{"a", "b"}) {
		t.Error("a lane that waits for its turn is not waited for")
	}
	s.end("a")
	if s.explain([]string{"a"}) {
		t.Error("its row is done, and it is not waited for")
	}
	s.begin("a", time.Now().Add(-time.Second), true)
	if s.explain([]string{"a"}) {
		t.Error("its next try is due, and it is not waited for")
	}
}
