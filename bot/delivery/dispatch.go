package delivery

import (
	"context"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"guichet/bot/calls"
	"guichet/storage"
)

const (
	// safetyNet is how often a dispatcher looks even if nobody woke it: for announcements that were lost on the way, and
	// for lanes of processes that died.
	safetyNet = 3 * time.Second
	// afterError is the pause after the database failed.
	afterError = 500 * time.Millisecond
)

// dispatcher claims and serves the lanes of one platform.
//
// The limit that all of a platform's calls share is its gate. While the gate has turns to spare, lanes are claimed first and take a
// turn for each call. Once it had none left, turns are scarce: the dispatcher then takes a turn before it claims, so that each
// turn goes to the lane that is the most urgent at that moment, and no lane is held waiting; and a lane that was served goes back
// after each call. Turns are plentiful again when one finds nothing to do.
type dispatcher struct {
	*Delivery
	platform calls.Platform
	sender   Sender
	gate     Limit
	gated    bool
	scarce   atomic.Bool

	nudge   chan struct{}
	taking  taking
	busy    atomic.Int32
	serving sync.WaitGroup
}

func newDispatcher(d *Delivery, platform calls.Platform, sender Sender) *dispatcher {
	disp := &dispatcher{Delivery: d, platform: platform, sender: sender, nudge: make(chan struct{}, 1)}
	disp.gate, disp.gated = gate(d.Limits, platform)
	return disp
}

func (d *dispatcher) kick() {
	select {
	case d.nudge <- struct{}{}:
	default: // it has been told already
	}
}

func (d *dispatcher) run(ctx context.Context) {
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
	free := d.Lanes - int(d.busy.Load())
	if free <= 0 {
		return safetyNet // a lane that ends nudges
	}
	if d.scarce.Load() {
		return d.scarceRound(ctx, free)
	}
	// A look costs a short read, a claim a write transaction, which other writers may have to wait for.
	wait, err := d.untilDue(ctx)
	if err != nil {
		return d.failed(ctx, "look what is due", err)
	}
	if wait > 0 {
		return wait
	}
	claimed, err := d.Store.Claim(ctx, string(d.platform), free, d.Lease)
	if err != nil {
		return d.failed(ctx, "claim lanes", err)
	}
	if len(claimed) == 0 {
		return time.Millisecond // another process was faster
	}
	turns, wait := d.turns(ctx, len(claimed))
	for i, w := range claimed {
		if i < turns {
			d.start(ctx, w)
		} else {
			d.release(ctx, w)
		}
	}
	if turns < len(claimed) {
		return wait
	}
	return 0 // there may be more
}

// scarceRound takes turns before it claims.
func (d *dispatcher) scarceRound(ctx context.Context, free int) time.Duration {
	turns, wait := d.turns(ctx, min(free, d.gate.Burst))
	if turns == 0 {
		return wait
	}
	claimed, err := d.Store.Claim(ctx, string(d.platform), turns, d.Lease)
	if err != nil {
		return d.failed(ctx, "claim lanes", err)
	}
	if len(claimed) < turns {
		d.scarce.Store(false)
	}
	for _, w := range claimed {
		d.start(ctx, w)
	}
	return 0
}

// turns takes up to n turns at the gate. When it gets fewer they are scarce, and wait says when to come back.
func (d *dispatcher) turns(ctx context.Context, n int) (turns int, wait time.Duration) {
	if !d.gated {
		return n, 0
	}
	wait, turns, err := d.pace.buckets.Reserve(ctx, d.gate.name(), d.gate.Rate, d.gate.Burst, n)
	if err != nil {
		return 0, d.failed(ctx, "take a turn", err)
	}
	if turns < n {
		d.scarce.Store(true)
	}
	if turns > 0 {
		return turns, d.gate.interval()
	}
	return 0, max(wait, time.Millisecond)
}

// untilDue is how long until there may be something to claim, at most safetyNet; zero when there seems to be something now.
func (d *dispatcher) untilDue(ctx context.Context) (time.Duration, error) {
	outlook, err := d.Store.Outlook(ctx, string(d.platform))
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
			full := int(d.busy.Add(-1)) == d.Lanes-1
			d.end()
			if full || d.scarce.Load() {
				d.kick()
			}
		}()
		fn()
	})
}

// serve delivers a lane's rows, one after the other, until it is empty or has to wait. A claim that was on its way when the process
// was told to stop gives its lane back.
func (d *dispatcher) serve(ctx context.Context, w storage.Work) {
	if d.isStopping() {
		d.release(ctx, w)
		return
	}
	for next := &w; next != nil; {
		next = d.deliver(ctx, *next)
		if next != nil && !d.mayGoOn(ctx) {
			d.release(ctx, *next)
			return
		}
	}
}

// mayGoOn tells whether the lane may be served further: not when stopping, nor without a turn at the gate.
func (d *dispatcher) mayGoOn(ctx context.Context) bool {
	if d.isStopping() || d.scarce.Load() {
		return false
	}
	turns, _ := d.turns(ctx, 1)
	return turns == 1
}

// release gives the lane back with its head untried.
func (d *dispatcher) release(ctx context.Context, w storage.Work) {
	d.record(ctx, w, "give a lane back", func(ctx context.Context) error { return d.Store.Release(ctx, w) })
}
