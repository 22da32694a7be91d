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
	// breath keeps a dispatcher that is told of work it cannot get from spinning.
	breath = 10 * time.Millisecond
	// afterError is the pause after the database failed.
	afterError = 500 * time.Millisecond
)

// dispatcher claims and serves the lanes of one platform.
type dispatcher struct {
	*Delivery
	platform calls.Platform
	sender   Sender
	gate     Limit
	gated    bool
	nudge    chan struct{}
	busy     atomic.Int32
	// starved is true while the dispatcher waits for the gate: lanes then give their turns back after each row, so that
	// the most urgent one is chosen anew.
	starved atomic.Bool
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
	if d.gated {
		turns, wait := d.turns(ctx, free)
		if turns == 0 {
			return wait
		}
		free = turns
	}
	claimed, err := d.Store.Claim(ctx, string(d.platform), free, d.Lease)
	if err != nil {
		return d.failed(ctx, "claim lanes", err)
	}
	for _, w := range claimed {
		d.busy.Add(1)
		d.begin()
		d.serving.Go(func() { d.serve(ctx, w) })
	}
	if len(claimed) == free {
		return 0 // there may be more
	}
	return max(d.untilDue(ctx), breath)
}

// turns takes turns at the gate. It first looks whether there is anything to send, so that an idle process takes none away
// from others.
func (d *dispatcher) turns(ctx context.Context, free int) (turns int, wait time.Duration) {
	if wait := d.untilDue(ctx); wait > 0 {
		d.starved.Store(false)
		return 0, wait
	}
	wait, turns, err := d.pace.buckets.Reserve(ctx, d.gateName(), d.gate.Rate, d.gate.Burst, min(free, d.gate.Burst))
	if err != nil {
		return 0, d.failed(ctx, "take a turn", err)
	}
	d.starved.Store(turns == 0)
	return turns, max(wait, time.Millisecond)
}

func (d *dispatcher) gateName() string { return string(d.platform) + "/" + string(PerAccount) }

// untilDue is how long until something may be claimed, at most safetyNet; zero or less when something may be now.
func (d *dispatcher) untilDue(ctx context.Context) time.Duration {
	business, machine, found, err := d.Store.NextDue(ctx, string(d.platform))
	if err != nil {
		return d.failed(ctx, "look what is due", err)
	}
	wait := safetyNet
	if found && !business.IsZero() {
		wait = min(wait, business.Sub(d.Now()))
	}
	if found && !machine.IsZero() {
		wait = min(wait, time.Until(machine))
	}
	return wait
}

func (d *dispatcher) failed(ctx context.Context, doing string, err error) time.Duration {
	if ctx.Err() == nil {
		d.Log.Warn("delivery cannot reach its memory", slog.String("platform", string(d.platform)), slog.String("doing", doing), slog.Any("error", err))
	}
	return afterError
}

// serve delivers a lane's rows, one after the other, until it is empty or has to wait.
func (d *dispatcher) serve(ctx context.Context, w storage.Work) {
	defer func() {
		d.busy.Add(-1)
		d.end()
		d.kick()
	}()
	for next := &w; next != nil; {
		next = d.deliver(ctx, *next)
		if next != nil && !d.mayGoOn(ctx) {
			d.release(ctx, *next)
			return
		}
	}
}

// mayGoOn tells whether the lane may be served further: not when stopping, and past the gate only with a turn.
func (d *dispatcher) mayGoOn(ctx context.Context) bool {
	if d.isStopping() || d.gated && d.starved.Load() {
		return false
	}
	if !d.gated {
		return true
	}
	_, granted, err := d.pace.buckets.Reserve(ctx, d.gateName(), d.gate.Rate, d.gate.Burst, 1)
	return err == nil && granted > 0
}

// release gives the lane back with its head untried.
func (d *dispatcher) release(ctx context.Context, w storage.Work) {
	d.record(ctx, w, "give a lane back", func(ctx context.Context) error { return d.Store.Release(ctx, w) })
}
