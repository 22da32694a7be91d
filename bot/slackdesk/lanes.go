package slackdesk

import (
	"errors"
	"slices"
	"sync"
)

// What may wait at once. Slack sends at most 30,000 events an hour to an app, so these are minutes of a crowd; what finds
// no room is not acknowledged, and comes again.
const (
	maxWaiting = 2000
	maxInLane  = 200
	// atOnce is how many messages of a lane are kept together: as many as intake applies in one transaction.
	atOnce = 50
)

// lanes run jobs, those of one lane one after another and different lanes side by side: what happens in one thread stays
// in order, and a slow case holds nobody else up. A lane lives only while it has something to do.
type lanes struct {
	// together does the work of several messages, in their order, and reports how many of them were kept, from the first on.
	together func(lane string, messages []waiting) (kept int)

	mu      sync.Mutex
	idle    *sync.Cond
	queues  map[string][]job // of the lanes that have something to do
	waiting int
	closed  bool
}

func newLanes(together func(lane string, messages []waiting) (kept int)) *lanes {
	l := &lanes{together: together, queues: map[string][]job{}}
	l.idle = sync.NewCond(&l.mu)
	return l
}

// job is one envelope's work. It reports whether the work was kept; what stands behind an event that was not kept is left
// undone, so that Slack's repetitions restore the order.
type job struct {
	repeated bool     // Slack sends it again when it is not acknowledged
	message  *waiting // set where that is one in a thread, which may be done together with those around it; else nil
	run      func() (kept bool)
	lost     func() // called when it was not kept, or is left undone behind one that was not; may be nil
}

// What keeps a job out of its lane.
var (
	errNoRoom = errors.New("no room in the thread's lane")
	errClosed = errors.New("the lanes are closed")
)

// put adds a job to a lane. It never blocks: the error is errNoRoom, until some are done, or errClosed for good.
func (l *lanes) put(lane string, j job) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	queue, busy := l.queues[lane]
	switch {
	case l.closed:
		return errClosed
	case l.waiting >= maxWaiting || len(queue) >= maxInLane:
		return errNoRoom
	}
	l.waiting++
	l.queues[lane] = append(queue, j)
	if !busy {
		go l.work(lane)
	}
	return nil
}

func (l *lanes) work(lane string) {
	for {
		jobs := l.next(lane)
		if len(jobs) == 0 {
			return
		}
		if left := jobs[l.do(lane, jobs):]; len(left) > 0 && left[0].repeated {
			l.lose(lane, left)
		}
	}
}

// next takes the first job of a lane, with the messages that follow it if it is one itself. Without any the lane ends.
func (l *lanes) next(lane string) []job {
	l.mu.Lock()
	defer l.mu.Unlock()
	queue := l.queues[lane]
	if len(queue) == 0 {
		delete(l.queues, lane)
		l.idle.Broadcast()
		return nil
	}
	n := 1
	for queue[0].message != nil && n < min(len(queue), atOnce) && queue[n].message != nil {
		n++
	}
	l.queues[lane] = queue[n:]
	l.waiting -= n
	return queue[:n]
}

// do does jobs that were taken together, and reports how many were kept.
func (l *lanes) do(lane string, jobs []job) (kept int) {
	if len(jobs) == 1 {
		if jobs[0].run() {
			return 1
		}
		return 0
	}
	messages := make([]waiting, len(jobs))
	for i, j := range jobs {
		messages[i] = *j.message
	}
	return l.together(lane, messages)
}

// lose gives up jobs that were not kept and the events that wait behind them; clicks stay, since nobody repeats those.
func (l *lanes) lose(lane string, jobs []job) {
	for _, j := range append(slices.Clip(jobs), l.takeRepeated(lane)...) {
		if j.lost != nil {
			j.lost()
		}
	}
}

func (l *lanes) takeRepeated(lane string) (taken []job) {
	l.mu.Lock()
	defer l.mu.Unlock()
	var stay []job
	for _, j := range l.queues[lane] {
		if j.repeated {
			taken = append(taken, j)
		} else {
			stay = append(stay, j)
		}
	}
	l.waiting -= len(taken)
	l.queues[lane] = stay
	return taken
}

// close returns when every job is done; from then on there is room for none. Those that come before that may be what the last ones wait for.
func (l *lanes) close() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for len(l.queues) > 0 {
		l.idle.Wait()
	}
	l.closed = true
}
