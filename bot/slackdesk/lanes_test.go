package slackdesk

import (
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
)

func TestClosedLanesHaveDoneAllTheyTookAndTakeNoMore(t *testing.T) {
	l := newLanes()
	var taken, done atomic.Int64
	put := func(lane string, then func()) bool {
		ok := l.put(lane, job{run: func() bool {
			if then != nil {
				then()
			}
			done.Add(1)
			return true
		}})
		if ok {
			taken.Add(1)
		}
		return ok
	}
	closing := make(chan struct{})
	put("first", func() {
		<-closing
		if !put("first", nil) || !put("other", nil) {
			t.Error("what the last jobs need finds no room")
		}
	})
	var bringing sync.WaitGroup
	for n := range 4 { // requests that nobody stops
		bringing.Go(func() {
			for range 10 * maxInLane {
				put(fmt.Sprint(n), nil)
			}
		})
	}
	close(closing)
	l.close()
	if put("late", nil) {
		t.Error("there is room after the end")
	}
	bringing.Wait()
	if taken.Load() != done.Load() {
		t.Errorf("%d jobs of %d were done", done.Load(), taken.Load())
	}
}
