package delivery

import (
	"context"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/storage"
)

const (
	// safetyNet is how often a dispatcher looks even if nobody woke it: for announcements that were lost on the way, and
	// for lanes of processes that died.
	safetyNet = 3 * time.Second
	// afterError is the pause after the database failed.
	afterError = 500 * time.Millisecond
)

// lanesAtOnce is how many lanes of each platform are served at once. A chat's messages leave one after the other, and each has to be recorded before the next: the
// more chats are under way, the more share a commit. In Slack it is the other way round: what waits longer in a thread is joined to fewer posts.
var lanesAtOnce = map[calls.Platform]int{calls.Telegram: 128, calls.Slack: 48}

// dispatcher claims and serves the lanes of one platform.
//
// The limit that all of a platform's calls share is its gate. A turn at the gate is taken before a lane is claimed, so that each turn goes to the lane that is the
// most urgent at that moment, and no lane is held waiting. Once the gate had no turn left, turns are scarce: then a lane that was served goes back after
// each call, and lanes are not taken from the transactions that fill them. Turns are plentiful again when one finds nothing to do.
type dispatcher struct {
	*Delivery
	platform calls.Platform
	sender   Sender
	lanes    int   // served at once at most
	gate     *gate // nil: no limit is common to all calls
	scarce   atomic.Bool
	setbacks setbacks
	trickled time.Time // when it last looked for what waits behind posts

	nudge   chan struct{}
	taking  taking
	busy    atomic.Int32
	serving sync.WaitGroup
}

func newDispatcher(d *Delivery, platform calls.Platform, sender Sender) *dispatcher {
	disp := &dispatcher{Delivery: d, platform: platform, sender: sender, lanes: d.Lanes, nudge: make(chan struct{}, 1)}
	if disp.lanes <= 0 {
		disp.lanes = lanesAtOnce[platform]
	}
	if limit, found := gateOf(d.Limits, platform); found {
		disp.gate = newGate(limit, d.Store.Engine() == storage.SQLite)
	}
	return disp
}

func (d *dispatcher) kick() {
	select {
	case d.nudge <- struct{}{}:
	default: // it has been told already
	}
}

func (d *dispatcher) run(ctx context.Context) {
	defer d.share(ctx)()
	defer d.serving.Wait()
	d.startTaking(ctx)
	defer d.stopTaking()
	wake := d.Store.Wake()
	timer := time.NewTimer(0)
	defer timer.Stop()
	for !d.isStopping() {
		wait := d.round(ctx)
		if wait <= 0 {
			continue
		}
		timer.Reset(wait)
		select {
		case <-wake:
		case <-d.nudge:
		case <-timer.C:
		case <-d.stopping:
		}
	}
}

// round claims what can be served now and says how long to rest before the next round.
func (d *dispatcher) round(ctx context.Context) time.Duration {
	free := d.lanes - int(d.busy.Load())
	if free <= 0 {
		return safetyNet // a lane that ends nudges
	}
	least, until := d.least()
	seen := d.scarce.Load() // that there is something to do; else a look costs a short read, a claim a write transaction
	if !seen {
		wait, err := d.untilDue(ctx, least)
		if err != nil {
			return d.failed(ctx, "look what is due", err)
		}
		if wait > 0 {
			return min(wait, until)
		}
	}
	turns, wait := d.turns(free)
	if turns == 0 {
		return wait
	}
	claimed, err := d.Store.Claim(ctx, string(d.platform), d.room(turns, least))
	d.giveBack(turns - len(claimed))
	if err != nil {
		return d.failed(ctx, "claim lanes", err)
	}
	for _, w := range claimed {
		d.start(ctx, w)
	}
	if len(claimed) < turns {
		d.scarce.Store(false)
	}
	if len(claimed) == 0 && !seen {
		return time.Millisecond // another process was faster
	}
	return 0 // there may be more
}

// turns takes up to n turns at the gate. When there is none they are scarce, and wait says when to come back.
func (d *dispatcher) turns(n int) (turns int, wait time.Duration) {
	if d.gate == nil {
		return n, 0
	}
	turns, wait = d.gate.take(n)
	if turns == 0 {
		d.scarce.Store(true)
	}
	return turns, wait
}

// giveBack returns turns that were not used.
func (d *dispatcher) giveBack(turns int) {
	if d.gate != nil {
		d.gate.giveBack(turns)
	}
}

// untilDue is how long until there may be something to claim, at most safetyNet; zero when there seems to be something now.
func (d *dispatcher) untilDue(ctx context.Context, least conversations.Class) (time.Duration, error) {
	outlook, err := d.Store.Outlook(ctx, string(d.platform), least)
	if err != nil || outlook.Ready {
		return 0, err
	}
	wait := safetyNet
	if !outlook.Business.IsZero() {
		wait = min(wait, outlook.Business.Sub(d.Now()))
	}
	if !outlook.Machine.IsZero() {
		wait = min(wait, time.Until(outlook.Machine))
	}
	return max(wait, time.Millisecond), nil
}

func (d *dispatcher) failed(ctx context.Context, doing string, err error) time.Duration {
	if ctx.Err() == nil {
		d.Log.Warn("delivery cannot reach its memory", slog.String("platform", string(d.platform)), slog.String("doing", doing), slog.Any("error", err))
	}
	return afterError
}

// start serves a lane in the background.
func (d *dispatcher) start(ctx context.Context, w storage.Work) {
	d.serveIn(func() { d.serve(ctx, w) })
}

// serveIn runs fn, which serves a lane, in the background. Its end wakes the dispatcher only where that has waited for a place or saves turns: what is due
// later, or came meanwhile, is announced by the memory.
func (d *dispatcher) serveIn(fn func()) {
	d.busy.Add(1)
	d.begin()
	d.serving.Go(func() {
		defer func() {
			full := int(d.busy.Add(-1)) == d.lanes-1
			d.end()
			if full || d.scarce.Load() {
				d.kick()
			}
		}()
		fn()
	})
}

// serve delivers a lane's rows, one after the other, until it is empty or has to wait. The turn for the first has been taken. A claim that was on its way when
// the process was told to stop gives its lane back.
func (d *dispatcher) serve(ctx context.Context, w storage.Work) {
	if d.isStopping() {
		d.giveBack(1)
		d.release(ctx, w)
		return
	}
	if w.Class < int(conversations.Cosmetic) {
		defer d.post()()
	}
	for next := &w; next != nil; {
		next = d.deliver(ctx, *next)
		if next != nil && !d.mayGoOn() {
			d.release(ctx, *next)
			return
		}
	}
}

// mayGoOn tells whether the lane may be served further, and takes the turn for that: not when stopping, nor while turns are scarce.
func (d *dispatcher) mayGoOn() bool {
	if d.isStopping() || d.scarce.Load() {
		return false
	}
	turns, _ := d.turns(1)
	return turns == 1
}

// release gives the lane back with its head untried.
func (d *dispatcher) release(ctx context.Context, w storage.Work) {
	d.record(ctx, w, "give a lane back", func(ctx context.Context) error { return d.Store.Release(ctx, w) })
}
