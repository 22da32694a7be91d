package delivery

import (
	"context"
	"fmt"
	"time"

	"guichet/conversations"
)

// look is how often Quiet looks by itself: a pause that ends changes nothing here.
const look = 10 * time.Millisecond

// Quiet returns once nothing is due (by business time), nothing is in flight and every dead row has been told of. Rows that
// wait for their retry, or for a platform's pause, are due. Delivery must be running.
func (d *Delivery) Quiet(ctx context.Context) error {
	return d.until(ctx, never)
}

// never excuses nothing.
func never(context.Context, *dispatcher) (bool, error) { return false, nil }

// Settled is Quiet, except that it does not wait for a platform that is away: rows of which a call failed and that wait for their next try do not count, nor
// does what waits for them, the posts in the thread of a case without a card for one. They leave when the platform takes them.
func (d *Delivery) Settled(ctx context.Context) error {
	return d.until(ctx, func(ctx context.Context, dispatcher *dispatcher) (bool, error) {
		lanes, err := d.Store.Paused(ctx, string(dispatcher.platform))
		return dispatcher.setbacks.explain(lanes), err
	})
}

// until returns once there is nothing to wait for. Where all that a platform's lanes have is paused or leased, excused says that this is not waited for.
func (d *Delivery) until(ctx context.Context, excused func(context.Context, *dispatcher) (bool, error)) error {
	for {
		idle, changed, err := d.idle(ctx, excused)
		if err != nil {
			return fmt.Errorf("wait until delivery is quiet: %w", err)
		}
		if idle && !closed(changed) {
			return nil
		}
		if err := rest(ctx, changed); err != nil {
			return err
		}
	}
}

// idle looks whether all is done. If it seems so, it was so only if changed was not closed meanwhile.
func (d *Delivery) idle(ctx context.Context, excused func(context.Context, *dispatcher) (bool, error)) (idle bool, changed <-chan struct{}, err error) {
	d.mu.Lock()
	changed = d.changed
	inFlight := d.inFlight
	d.mu.Unlock()
	if inFlight > 0 {
		return false, changed, nil
	}
	unreported, err := d.Store.Unreported(ctx, 1)
	if err != nil || len(unreported) > 0 {
		d.died()
		return false, changed, err
	}
	for _, dispatcher := range d.dispatchers {
		// One look sees every lane in which something is due: free ones are ready, and leased or paused ones have a moment at which they end.
		outlook, err := d.Store.Outlook(ctx, string(dispatcher.platform), conversations.Cosmetic)
		if err != nil {
			return false, changed, err
		}
		if outlook.Ready {
			dispatcher.kick()
			return false, changed, nil
		}
		if outlook.Machine.IsZero() {
			continue
		}
		if excused, err := excused(ctx, dispatcher); err != nil || !excused {
			return false, changed, err
		}
	}
	return true, changed, nil
}

func closed(changed <-chan struct{}) bool {
	select {
	case <-changed:
		return true
	default:
		return false
	}
}

func rest(ctx context.Context, changed <-chan struct{}) error {
	timer := time.NewTimer(look)
	defer timer.Stop()
	select {
	case <-changed:
		return nil
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait until delivery is quiet: %w", context.Cause(ctx))
	}
}
