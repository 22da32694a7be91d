package delivery

import (
	"context"
	"errors"
	"sync"
	"time"

	"guichet/storage"
)

// renewal keeps a lane's lease alive while its head is being delivered. A call that is quick costs it nothing but a timer.
type renewal struct {
	mu      sync.Mutex // held while renewing
	stopped bool
	timer   *time.Timer
}

// renew begins to renew, at every third of the lease. When the lane is lost it cancels the delivery.
func (d *dispatcher) renew(ctx context.Context, w storage.Work, lose context.CancelCauseFunc) *renewal {
	r := &renewal{}
	every := d.Lease / 3
	r.mu.Lock()
	defer r.mu.Unlock()
	r.timer = time.AfterFunc(every, func() {
		r.mu.Lock()
		defer r.mu.Unlock()
		if r.stopped {
			return
		}
		ctx, cancel := context.WithTimeout(ctx, every)
		defer cancel()
		err := d.Store.Extend(ctx, w, d.Lease)
		if errors.Is(err, storage.ErrFenced) {
			lose(errLost)
			return
		}
		if err != nil {
			d.failed(ctx, "renew a lease", err) // half of it is left at least to try again
		}
		r.timer.Reset(every)
	})
	return r
}

// stop returns when no renewal is under way and none will follow.
func (r *renewal) stop() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.stopped = true
	r.timer.Stop()
}
