package slackdesk

import (
	"errors"
	"sync"
)

// What may wait at once. Slack sends at most 30,000 events an hour to an app, so these are minutes of a crowd; what finds
// no room is not acknowledged, and comes again.
const (
	maxWaiting = 2000
	maxInLane  = 200
)

// lanes run jobs, those of one lane one after another and different lanes side by side: what happens in one thread stays
// in order, and a slow case holds nobody else up. A lane lives only while it has something to do.
type lanes struct {
	mu      sync.Mutex
	idle    *sync.Cond
	queues  map[string][]job // of the lanes that have something to do
	waiting int
	closed  bool
}

func newLanes() *lanes {
	l := &lanes{queues: map[string][]job{}}
	l.idle = sync.NewCond(&l.mu)
	return l
}

// job is one envelope's work. It reports whether the work was kept; what stands behind an event that was not kept is left
// undone, so that Slack's repetitions restore the order.
type job struct {
	repeated bool // Slack sends it again when it is not acknowledged
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
		l.mu.Lock()
		queue := l.queues[lane]
		if len(queue) == 0 {
			delete(l.queues, lane)
			l.idle.Broadcast()
			l.mu.Unlock()
			return
		}
		j := queue[0]
		l.queues[lane] = queue[1:]
		l.waiting--
		l.mu.Unlock()
		if !j.run() && j.repeated {
			l.lose(lane, j)
		}
	}
}

// lose gives up a job that was not kept and the events that wait behind it; clicks stay, since nobody repeats those.
func (l *lanes) lose(lane string, j job) {
	for _, j := range append([]job{j}, l.takeRepeated(lane)...) {
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
