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
	busy    atomic.Int32
	serving sync.WaitGroup

	// asked counts who wants to know whether there is nothing to claim; answered is the last of them who may believe so.
	asked, answered atomic.Int64
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
	asked := d.asked.Load()
	free := d.Lanes - int(d.busy.Load())
	if free <= 0 {
		return safetyNet // a lane that ends nudges
	}
	if d.scarce.Load() {
		return d.scarceRound(ctx, free)
	}
	claimed, err := d.Store.Claim(ctx, string(d.platform), free, d.Lease)
	if err != nil {
		return d.failed(ctx, "claim lanes", err)
	}
	if len(claimed) == 0 {
		d.answered.Store(asked)
		return d.untilDue(ctx)
	}
	turns, wait := d.turns(ctx, len(claimed))
	for i, w := range claimed {
		if i < turns {
			d.start(ctx, w)
		} else {
			d.release(ctx, w)
		}
	}
	switch {
	case turns < len(claimed):
		return wait
	case len(claimed) == free:
		return 0 // there may be more
	default:
		return d.untilDue(ctx)
	}
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

// untilDue is how long until there may be something to claim, at most safetyNet.
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
	return max(wait, time.Millisecond)
}

func (d *dispatcher) failed(ctx context.Context, doing string, err error) time.Duration {
	if ctx.Err() == nil {
		d.Log.Warn("delivery cannot reach its memory", slog.String("platform", string(d.platform)), slog.String("doing", doing), slog.Any("error", err))
	}
	return afterError
}

// start serves a lane in the background.
func (d *dispatcher) start(ctx context.Context, w storage.Work) {
	d.busy.Add(1)
	d.begin()
	d.serving.Go(func() {
		defer func() {
			d.busy.Add(-1)
			d.end()
			d.kick()
		}()
		d.serve(ctx, w)
	})
}

// serve delivers a lane's rows, one after the other, until it is empty or has to wait.
func (d *dispatcher) serve(ctx context.Context, w storage.Work) {
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
