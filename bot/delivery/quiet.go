package delivery

import (
	"context"
	"fmt"
	"time"
)

// look is how often Quiet looks by itself: work may be announced without anything changing here.
const look = 10 * time.Millisecond

// Quiet returns once nothing is due (by business time), nothing is in flight and every dead row has been told of. Rows that
// wait for their retry, or for a platform's pause, are due.
func (d *Delivery) Quiet(ctx context.Context) error {
	for {
		d.mu.Lock()
		changed, inFlight := d.changed, d.inFlight
		d.mu.Unlock()
		if inFlight == 0 {
			idle, err := d.idle(ctx)
			if err != nil {
				return fmt.Errorf("wait until delivery is quiet: %w", err)
			}
			if idle && d.unchangedSince(changed) {
				return nil
			}
		}
		select {
		case <-changed:
		case <-time.After(look):
		case <-ctx.Done():
			return fmt.Errorf("wait until delivery is quiet: %w", context.Cause(ctx))
		}
	}
}

func (d *Delivery) unchangedSince(changed chan struct{}) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.changed == changed
}

// idle looks into the database.
func (d *Delivery) idle(ctx context.Context) (bool, error) {
	unreported, err := d.Store.Unreported(ctx, 1)
	if err != nil || len(unreported) > 0 {
		return false, err
	}
	for platform := range d.Senders {
		business, machine, found, err := d.Store.NextDue(ctx, string(platform))
		if err != nil {
			return false, err
		}
		if found && (!machine.IsZero() || !business.IsZero() && !business.After(d.Now())) {
			return false, nil
		}
	}
	return true, nil
}
