package delivery

import (
	"context"
	"fmt"
	"time"
)

// look is how often Quiet looks by itself: a pause that ends changes nothing here.
const look = 10 * time.Millisecond

// Quiet returns once nothing is due (by business time), nothing is in flight and every dead row has been told of. Rows that
// wait for their retry, or for a platform's pause, are due. Delivery must be running.
func (d *Delivery) Quiet(ctx context.Context) error {
	for {
		idle, changed, err := d.idle(ctx)
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
func (d *Delivery) idle(ctx context.Context) (idle bool, changed <-chan struct{}, err error) {
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
		outlook, err := d.Store.Outlook(ctx, string(dispatcher.platform))
		if err != nil {
			return false, changed, err
		}
		if outlook.Ready {
			dispatcher.kick()
		}
		if outlook.Ready || !outlook.Machine.IsZero() {
			return false, changed, nil
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
