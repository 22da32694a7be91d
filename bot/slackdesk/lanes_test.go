package slackdesk

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
)

func TestClosedLanesHaveDoneAllTheyTookAndTakeNoMore(t *testing.T) {
	l := newLanes(nil)
	var taken, done atomic.Int64
	put := func(lane string, then func()) error {
		err := l.put(lane, job{run: func() bool {
			if then != nil {
				then()
			}
			done.Add(1)
			return true
		}})
		if err == nil {
			taken.Add(1)
		}
		return err
	}
	closing := make(chan struct{})
	if err := put("first", func() {
		<-closing
		if err := errors.Join(put("first", nil), put("other", nil)); err != nil {
			t.Errorf("what the last jobs need: %v", err)
		}
	}); err != nil {
		t.Fatal(err)
	}
	var bringing sync.WaitGroup
	for n := range 4 { // requests that nobody stops
		bringing.Go(func() {
			for range 10 * maxInLane {
				_ = put(fmt.Sprint(n), nil) // whether it is taken is a matter of the moment
			}
		})
	}
	close(closing)
	l.close()
	if err := put("late", nil); !errors.Is(err, errClosed) {
		t.Errorf("after the end: %v", err)
	}
	bringing.Wait()
	if taken.Load() != done.Load() {
		t.Errorf("%d jobs of %d were done", done.Load(), taken.Load())
	}
}
