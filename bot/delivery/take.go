package delivery

import (
	"context"
	"sync"

	"guichet/conversations"
	"guichet/storage"
)

// A dispatcher is its platform's storage.Courier: as long as it has places and turns to spare, lanes come to it claimed by the very transaction that
// filled them, and it need not go and look.

// taking is whether lanes are taken.
type taking struct {
	mu    sync.Mutex
	ctx   context.Context // of the calls: nil before run, and again after it
	leave func()          // ends being the courier
}

// Room implements storage.Courier. While turns are scarce there is none: then each turn goes to the lane that is the most urgent.
func (d *dispatcher) Room() storage.Room {
	room := d.room(d.lanes-int(d.busy.Load()), d.posts.least())
	switch {
	case d.scarce.Load() || d.isStopping():
		room.Lanes = 0
	case d.gate != nil:
		room.Lanes = min(room.Lanes, d.gate.spare())
	}
	return room
}

func (d *dispatcher) room(lanes int, least conversations.Class) storage.Room {
	return storage.Room{Lanes: lanes, Lease: d.Lease, Least: least}
}

// Take implements storage.Courier.
func (d *dispatcher) Take(w storage.Work) {
	d.taking.mu.Lock()
	ctx := d.taking.ctx
	if ctx != nil {
		d.serveIn(func() {
			if turns, _ := d.turns(1); turns == 0 {
				d.release(ctx, w)
				return
			}
			d.serve(ctx, w)
		})
	}
	d.taking.mu.Unlock()
	if ctx != nil {
		return
	}
	// It was on its way when the dispatcher ended. Should it not be given back, its lease will end.
	ctx, cancel := context.WithTimeout(context.Background(), d.Lease)
	defer cancel()
	d.release(ctx, w)
}

func (d *dispatcher) startTaking(ctx context.Context) {
	d.taking.mu.Lock()
	defer d.taking.mu.Unlock()
	d.taking.ctx, d.taking.leave = ctx, d.Store.Serve(string(d.platform), d)
}

// stopTaking returns when nothing will be begun any more by Take.
func (d *dispatcher) stopTaking() {
	d.taking.mu.Lock()
	defer d.taking.mu.Unlock()
	d.taking.leave()
	d.taking.ctx = nil
}
