package delivery

import (
	"context"
	"fmt"
	"math"
	"sync"
	"time"
)

// gate lets the calls of one platform out: evenly, the most urgent first, and never more of them in any span than the platform takes.
//
// Two things are counted. Turns keep the rate: a turn is taken before a lane is claimed, so that it goes to the lane that is the most urgent at that moment, and
// turns come evenly, with a small burst to make up for a stall. Places keep the window: a call takes a place as it begins, and leaves it a span after it
// has ended. When the platform saw the call is not known, but it was in between; so whatever stalls between the turn and the call, on the way there
// or on the way back, no span ever holds more calls at the platform than there are places (see enter).
//
// Turns alone are not enough: thirty a second, evenly granted, arrive as thirty-two when two of them are held up for a moment.
type gate struct {
	limit Limit

	mu      sync.Mutex
	places  int       // that this process may fill
	lapse   time.Time // when they are another's; zero: never
	full    time.Time // when there are as many turns as there may be
	granted int       // turns taken and neither used nor given back
	waiting int       // calls that have their turn and wait for a place
	flying  map[*passage]bool
	landed  []time.Time   // when calls ended what still has its place; the latest last
	least   time.Duration // that calls take, as seen lately
	changed chan struct{} // closed and replaced when a place may have become free
}

// passage is a call on its way.
type passage struct {
	gate  *gate
	began time.Time
}

const (
	// ahead is how soon a place must become free for a turn to be given on the strength of it: what is claimed then is about as late.
	ahead = 30 * time.Millisecond
	// longCall is when a call that does not end (a large file) stops taking up a place: that comes back once it has ended. Otherwise thirty people who
	// are sent files would silence the desk for everybody else. What may pass beside such a call in the second in which it ends is one call each.
	longCall = 2 * time.Second
	// farthest is how long a way is at most taken into account.
	farthest = 250 * time.Millisecond
)

// newGate makes a gate with all places open, or none yet where other processes may fill them too.
func newGate(limit Limit, alone bool) *gate {
	g := &gate{limit: limit, flying: make(map[*passage]bool), least: farthest, changed: make(chan struct{})}
	if alone {
		g.places = limit.Most
	}
	return g
}

// hold says how many places this process may fill, and until when.
func (g *gate) hold(places int, until time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.places, g.lapse = places, until
	g.stir()
}

// held is how many places this process may be filling.
func (g *gate) held() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	now := time.Now()
	return max(g.open(now), g.taken(now, 0))
}

// open is how many places there are now.
func (g *gate) open(now time.Time) int {
	if !g.lapse.IsZero() && !now.Before(g.lapse) {
		return 0
	}
	return g.places
}

// interval is the time between two turns: the limit's, of which this process has its part.
func (g *gate) interval(open int) time.Duration {
	return time.Duration(float64(g.limit.interval()) * float64(g.limit.Most) / float64(open))
}

// burst is how many turns there are at most: the limit's, of which this process has its part.
func (g *gate) burst(open int) int {
	return max(1, int(math.Ceil(float64(g.limit.Burst*open)/float64(g.limit.Most))))
}

// take takes up to n turns. When there is none, wait says when to ask again.
func (g *gate) take(n int) (turns int, wait time.Duration) {
	g.mu.Lock()
	defer g.mu.Unlock()
	now := time.Now()
	open := g.open(now)
	if open == 0 {
		return 0, ahead // a share is on its way
	}
	each := g.interval(open)
	if g.full.Before(now) {
		g.full = now
	}
	owed := g.full.Sub(now)
	turns = min(n, int((time.Duration(g.burst(open))*each-owed)/each))
	if turns < 1 {
		return 0, max(owed-time.Duration(g.burst(open)-1)*each, time.Millisecond)
	}
	if room := open - g.taken(now, ahead) - g.granted - g.waiting; room < turns {
		if turns = room; turns < 1 {
			return 0, max(g.nextFree(now)-ahead, time.Millisecond)
		}
	}
	g.full = g.full.Add(time.Duration(turns) * each)
	g.granted += turns
	return turns, 0
}

// spare is how many turns could be had now.
func (g *gate) spare() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	now := time.Now()
	open := g.open(now)
	if open == 0 {
		return 0
	}
	each := g.interval(open)
	owed := max(0, g.full.Sub(now))
	return max(0, min(int((time.Duration(g.burst(open))*each-owed)/each), open-g.taken(now, ahead)-g.granted-g.waiting))
}

// giveBack returns turns for which there was nothing to do.
func (g *gate) giveBack(turns int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.granted -= turns
	if open := g.open(time.Now()); open > 0 {
		g.full = g.full.Add(-time.Duration(turns) * g.interval(open))
	}
}

// taken is how many places are filled now, and will be still after some time if nothing happens.
//
// A place is filled from when its call begins until a span after it has ended, less the least time that calls take: a call that begins now arrives later than now,
// and one that ended had arrived before it ended. On a long way all calls are late alike, which must not cost places.
func (g *gate) taken(now time.Time, later time.Duration) int {
	n := 0
	for p := range g.flying {
		if now.Sub(p.began) < longCall {
			n++
		}
	}
	since := now.Add(later + g.least*9/10 - g.limit.Span) // the least that was seen may not be the least that there is
	for i := len(g.landed) - 1; i >= 0 && g.landed[i].After(since); i-- {
		n++
	}
	return n
}

// nextFree is how long until a place becomes free by the mere passing of time.
func (g *gate) nextFree(now time.Time) time.Duration {
	since := now.Add(g.least*9/10 - g.limit.Span)
	for _, at := range g.landed {
		if at.After(since) {
			return at.Sub(since)
		}
	}
	return g.limit.Span
}

// enter begins a call whose turn has been taken, as soon as there is a place for it: almost always at once.
//
// Why it suffices: take the calls that arrive at the platform within one span, and of these the one that entered last. When it entered, each of the others had
// entered and had either not ended, or ended no longer ago than a span, since it had not arrived before; so it was counted.
func (g *gate) enter(ctx context.Context) (*passage, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.granted--
	for {
		now := time.Now()
		if open := g.open(now); open > 0 && g.taken(now, 0) < open {
			p := &passage{gate: g, began: now}
			g.flying[p] = true
			return p, nil
		}
		if err := g.pause(ctx, g.nextFree(now)); err != nil {
			return nil, err
		}
	}
}

// pause waits, without the lock, until a place may have become free.
func (g *gate) pause(ctx context.Context, wait time.Duration) error {
	changed := g.changed
	g.waiting++
	g.mu.Unlock()
	timer := time.NewTimer(max(wait, time.Millisecond))
	defer func() {
		timer.Stop()
		g.mu.Lock()
		g.waiting--
	}()
	select {
	case <-timer.C:
	case <-changed:
	case <-ctx.Done():
		return fmt.Errorf("wait for a place: %w", context.Cause(ctx))
	}
	return nil
}

// leave ends a call.
func (p *passage) leave() {
	g := p.gate
	g.mu.Lock()
	defer g.mu.Unlock()
	now := time.Now()
	delete(g.flying, p)
	g.landed = append(g.landed, now)
	if keep := g.limit.Most; len(g.landed) > 2*keep {
		g.landed = append([]time.Time(nil), g.landed[len(g.landed)-keep:]...)
	}
	g.learn(now.Sub(p.began))
	g.stir()
}

// learn keeps the least time that a call takes. It grows slowly, in case the way has become longer, and falls at once.
func (g *gate) learn(took time.Duration) {
	g.least = min(g.least+g.least/1000+time.Nanosecond, took, farthest)
}

// stir wakes whoever waits for a place.
func (g *gate) stir() {
	close(g.changed)
	g.changed = make(chan struct{})
}
