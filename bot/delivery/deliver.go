package delivery

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/storage"
)

// errLost is why a call is cut off: its lane belongs to another process now.
var errLost = errors.New("the lane was lost")

// deliver makes one call and records what came of it. It returns the lane's next row, still under lease, or nil when the lane
// was given back.
func (d *dispatcher) deliver(ctx context.Context, w storage.Work) *storage.Work {
	w = d.pace.tries(w)
	ctx, lose := context.WithCancelCause(ctx)
	defer lose(nil)
	renewal := d.renew(ctx, w, lose)
	defer renewal.stop()

	if w.Needs != "" && w.Message == "" {
		d.giveBack(1)
		return d.done(ctx, calls.Receipt{}, w) // what it is about was never sent: there is nothing to change
	}
	wait, limit, err := d.pace.ask(ctx, w)
	if err != nil || wait > 0 {
		d.giveBack(1)
	}
	if err != nil {
		d.failed(ctx, "take a turn", err)
		d.release(ctx, w)
		return nil
	}
	if wait > 0 {
		d.Meter.Paced(limit)
		d.pace.putOff(w.ID)
		d.setbacks.extend(w.LaneName, time.Now().Add(wait))
		d.later(ctx, w, wait, w.Uncertain)
		return nil
	}
	f := d.fold(ctx, w)
	leave, err := d.enter(ctx)
	if err != nil {
		d.release(ctx, w)
		return nil
	}
	began := time.Now()
	if w.Attempt == 1 {
		d.Meter.Begun(w.Platform, w.Class, d.Now().Sub(w.Wanted))
	}
	receipt, err := d.call(ctx, f)
	took := time.Since(began)
	leave()
	if err != nil {
		outcome := d.refused(ctx, f.works[0], err)
		d.trace(f.works, began, took, outcome, err)
		return nil
	}
	f.works = append(f.works, d.found(ctx, w, receipt.With)...)
	for _, w := range f.works {
		d.Meter.Sent(w.Platform, w.Verb, w.Class, d.Now().Sub(w.Due), took)
	}
	d.trace(f.works, began, took, Sent, nil)
	if more := len(f.works) - 1; more > 0 {
		d.Meter.Folded(w.Platform, more)
	}
	return d.done(ctx, receipt, f.works...)
}

// enter begins a call at the gate; leave is to be called when it has ended. It fails only when the call is not to be made any more.
func (d *dispatcher) enter(ctx context.Context) (leave func(), err error) {
	if d.gate == nil {
		return func() {}, nil
	}
	p, err := d.gate.enter(ctx)
	if err != nil {
		return nil, err
	}
	return p.leave, nil
}

// call makes the call.
func (d *dispatcher) call(ctx context.Context, f folded) (receipt calls.Receipt, err error) {
	w := f.works[0]
	ctx, cancel := context.WithTimeout(ctx, d.CallTimeout)
	defer cancel()
	defer func() {
		if value := recover(); value != nil { // one row must not stop the desk; what the platform did is unknown
			err = fmt.Errorf("the sender panicked: %T", value)
			d.Log.Error("a sender panicked", slog.String("platform", w.Platform), slog.String("verb", w.Verb),
				slog.Int64("row", w.ID), slog.String("stack", string(debug.Stack())))
		}
	}()
	save := func(ctx context.Context, stored string) error { return d.Store.Progress(ctx, w, stored) }
	return d.sender.Send(ctx, f.call, refsOf(w), save)
}

// refused records why a call was not done, or may not have been, and names it.
func (d *dispatcher) refused(ctx context.Context, w storage.Work, err error) Outcome {
	var throttled *calls.RetryAfter
	var permanent *calls.Permanent
	switch {
	case ctx.Err() != nil:
		return CutOff // because the lane was lost or the process ends: whoever claims it next finds it uncertain
	case errors.As(err, &throttled):
		d.throttled(ctx, w, throttled)
		return Throttled
	case errors.As(err, &permanent):
		d.dead(ctx, w, permanent.Reason, !w.Uncertain, err)
		return GivenUp
	default:
		return d.again(ctx, w, err)
	}
}

func (d *dispatcher) throttled(ctx context.Context, w storage.Work, r *calls.RetryAfter) {
	d.Meter.Throttled(w.Platform, w.Verb, string(r.Scope))
	d.Log.Warn("a platform asked to wait", slog.String("platform", w.Platform), slog.String("verb", w.Verb),
		slog.String("scope", string(r.Scope)), slog.Duration("wait", r.After))
	until := time.Now().Add(r.After)
	switch r.Scope {
	case calls.AccountScope:
		d.record(ctx, w, "pause an account", func(ctx context.Context) error { return d.Store.PauseAccount(ctx, w.Platform, until) })
	case calls.MethodScope:
		d.pace.mute(w.Platform, w.Verb, until)
	case calls.LaneScope:
	}
	d.pace.putOff(w.ID)
	d.setbacks.begin(w.LaneName, until, false)
	d.later(ctx, w, r.After, w.Uncertain)
}

// again sends the row away to be tried later, or gives it up.
func (d *dispatcher) again(ctx context.Context, w storage.Work, err error) Outcome {
	uncertain := w.Uncertain || !calls.Certain(err)
	since := time.Duration(0)
	if !w.FirstTried.IsZero() {
		since = time.Since(w.FirstTried)
	}
	if hopeless(w.Attempt, since, uncertain) {
		d.dead(ctx, w, conversations.Unreachable, !uncertain, err)
		return GivenUp
	}
	wait := d.delay(w.Attempt, uncertain && d.platform == calls.Telegram) // in Slack it is looked up first
	d.Meter.Retried(w.Platform, w.Verb, uncertain)
	d.Log.Warn("a call failed and will be tried again", slog.String("platform", w.Platform), slog.String("verb", w.Verb), slog.Int64("row", w.ID),
		slog.Int("attempt", w.Attempt), slog.Bool("uncertain", uncertain), slog.Duration("wait", wait), slog.Any("error", err))
	d.setbacks.begin(w.LaneName, time.Now().Add(wait), true)
	d.later(ctx, w, wait, uncertain)
	if calls.Certain(err) {
		return Again
	}
	return Doubtful
}

// later gives the lane back until after the wait. The whole lane waits, whatever its kind: in a lane whose rows may overtake each
// other the next one would fail for the same reason, and at once.
func (d *dispatcher) later(ctx context.Context, w storage.Work, wait time.Duration, uncertain bool) {
	at := time.Now().Add(wait)
	d.record(ctx, w, "put a call off", func(ctx context.Context) error { return d.Store.Later(ctx, w, at, uncertain, true) })
}

func (d *dispatcher) dead(ctx context.Context, w storage.Work, reason conversations.FailReason, certain bool, err error) {
	d.Meter.Died(w.Platform, w.Verb, string(reason))
	d.Log.Warn("a call cannot be done", slog.String("platform", w.Platform), slog.String("verb", w.Verb), slog.Int64("row", w.ID),
		slog.String("reason", string(reason)), slog.Bool("certain", certain), slog.Any("error", err))
	if d.record(ctx, w, "give a call up", func(ctx context.Context) error { return d.Store.Dead(ctx, w, string(reason), certain) }) {
		d.pace.forget(w.ID)
		d.setbacks.end(w.LaneName)
		d.died()
	}
}

// done records a call that was made, with all the rows that it did, and what follows from it.
func (d *dispatcher) done(ctx context.Context, r calls.Receipt, ws ...storage.Work) (next *storage.Work) {
	w, more := ws[0], false
	d.record(ctx, w, "record a call", func(ctx context.Context) (err error) {
		follow := make([][]storage.Row, len(ws))
		for i := range ws {
			follow[i] = handOn(ws[i], d.follow(ws[i]))
		}
		next, more, err = d.Store.DoneMany(ctx, ws, receiptOf(r), follow)
		return err
	})
	for _, w := range ws {
		d.pace.forget(w.ID)
	}
	d.setbacks.end(w.LaneName)
	if repeated(w, r) {
		d.Meter.Resent(w.Platform, w.Verb)
		d.died()
	}
	if next == nil && more {
		d.kick() // rows of the lane wait for a later moment: the dispatcher may not have seen it while the lane was leased
	}
	return next
}

// record repeats what must be kept until the database takes it: giving up would mean to make the call again. The lease is
// renewed meanwhile, and only its loss or the end of the process ends the effort. It reports whether it is kept.
func (d *dispatcher) record(ctx context.Context, w storage.Work, doing string, keep func(context.Context) error) bool {
	for wait := 20 * time.Millisecond; ; wait = min(2*wait, 2*time.Second) {
		err := keep(ctx)
		switch {
		case err == nil:
			return true
		case errors.Is(err, storage.ErrFenced), errors.Is(context.Cause(ctx), errLost):
			d.Meter.Fenced(w.Platform)
			d.Log.Warn("a lane was lost", slog.String("lane", w.LaneName), slog.Int64("row", w.ID), slog.String("doing", doing))
			return false
		}
		d.failed(ctx, doing, err)
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return false
		}
	}
}
