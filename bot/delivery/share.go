package delivery

import (
	"context"
	"time"

	"guichet/storage"
)

const (
	// shareLease is how long a process that fell silent keeps its part of a gate's places from the others.
	shareLease = 6 * time.Second
	// shareEvery is how often a process says that it is there, and hears how many there are.
	shareEvery = time.Second
	// shareMargin is how long before its lease ends a process begins no more calls: the last ones still fill their places.
	shareMargin = 2 * time.Second
)

// share keeps this process's part of the gate's places, until the returned function is called. Where no other process can be, the gate has had them all from
// the start.
func (d *dispatcher) share(ctx context.Context) (stop func()) {
	if d.gate == nil || d.Store.Engine() == storage.SQLite {
		return func() {}
	}
	d.takeShare(ctx)
	ctx, cancel := context.WithCancel(ctx)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		tick := time.NewTicker(shareEvery)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				d.takeShare(ctx)
			case <-ctx.Done():
				return
			}
		}
	}()
	return func() {
		cancel()
		<-ended
		d.leaveShare(ctx)
	}
}

// takeShare asks for this process's part. What it cannot be told of while the database is away lapses.
func (d *dispatcher) takeShare(ctx context.Context) {
	asked := time.Now()
	ctx, cancel := context.WithTimeout(ctx, shareEvery) // what is said to be held must still be true when it is written down
	defer cancel()
	mine, fair, err := d.Store.Share(ctx, d.gate.limit.name(), d.gate.limit.Most, d.gate.held(), shareLease)
	if err != nil {
		d.failed(ctx, "share the limit with the other processes", err)
		return
	}
	d.gate.hold(min(mine, fair), asked.Add(shareLease-shareMargin))
}

// leaveShare leaves the places to the others, who may fill them as soon as the last calls have passed. Should it fail, they get them when the lease ends.
func (d *dispatcher) leaveShare(ctx context.Context) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
	defer cancel()
	if _, _, err := d.Store.Share(ctx, d.gate.limit.name(), d.gate.limit.Most, d.gate.held(), shareMargin); err != nil {
		d.failed(ctx, "leave the limit to the other processes", err)
	}
}
