package storage_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"guichet/storage"
)

// courier notes what it is brought.
type courier struct {
	mu    sync.Mutex
	room  int
	taken []storage.Work
}

func (c *courier) Room() (int, time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.room, lease
}

func (c *courier) Take(w storage.Work) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.taken = append(c.taken, w)
}

func (c *courier) names() (names []string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, w := range c.taken {
		names = append(names, name(w))
	}
	return names
}

func TestACourierIsBroughtALaneByTheCommitThatFillsIt(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := &courier{room: 1}
		stop := d.Serve(storage.CustomersPlatform, c)
		wake := d.Wake()
		d.enqueue(told("first"), told("second"))
		if got := c.names(); len(got) != 1 || got[0] != "first" {
			t.Fatalf("brought: got %q, want the lane's head", got)
		}
		select {
		case <-wake:
			t.Error("others were woken for what is claimed already")
		default:
		}
		if w := d.claim(); w != nil {
			t.Errorf("claimed once more: %q", name(*w))
		}
		d.enqueue(told("third"))
		if got := c.names(); len(got) != 1 {
			t.Errorf("brought %q, although the lane is served already", got)
		}
		next := d.done(d.must(&c.taken[0]))
		if next = d.done(d.must(next)); name(d.must(next)) != "third" {
			t.Errorf("the lane goes on with %q, want the third", name(*next))
		}
		d.done(*next)
		stop()
		d.enqueue(told("fourth"))
		if w := d.must(d.claim()); name(w) != "fourth" {
			t.Errorf("after the end claimed %q, want the fourth", name(w))
		}
	})
}

func TestACourierWithoutRoomIsBroughtNothingAndOthersAreWoken(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := &courier{}
		defer d.Serve(storage.CustomersPlatform, c)()
		wake := d.Wake()
		d.enqueue(told("first"))
		if got := c.names(); got != nil {
			t.Errorf("brought %q to who has no room", got)
		}
		select {
		case <-wake:
		default:
			t.Error("nobody was woken")
		}
		d.must(d.claim())
	})
}

func TestACourierIsBroughtNothingOfATransactionThatFails(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := &courier{room: 4}
		defer d.Serve(storage.CustomersPlatform, c)()
		refused := errors.New("refused")
		err := d.InTx(t.Context(), func(tx *storage.Tx) error {
			if err := tx.Enqueue(d.customer, "", []storage.Row{told("never")}); err != nil {
				return err
			}
			return refused
		})
		if !errors.Is(err, refused) {
			t.Fatal(err)
		}
		// A transaction whose commit never comes: its caller gives up while it waits for its statements.
		ctx, cancel := context.WithCancel(t.Context())
		err = d.InTx(ctx, func(tx *storage.Tx) error {
			cancel()
			return tx.Enqueue(d.customer, "", []storage.Row{told("never")})
		})
		if err == nil {
			t.Fatal("a transaction without a caller was committed")
		}
		if got := c.names(); got != nil {
			t.Errorf("brought %q", got)
		}
	})
}

func TestATransactionMayClaimWhatItEnqueues(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		enqueue := func(rows ...storage.Row) (works []storage.Work) {
			d.tx(func(tx *storage.Tx) error {
				tx.ClaimOwn(storage.CustomersPlatform, 4, lease, &works)
				return tx.Enqueue(d.customer, "", rows)
			})
			return works
		}
		works := enqueue(held(told("later"), time.Hour), told("a"), posted(c.ID, "p"))
		if len(works) != 1 || name(works[0]) != "a" || works[0].Chat != "chat-1" || works[0].Uncertain || works[0].Attempt != 1 {
			t.Fatalf("claimed %+v, want a alone", works)
		}
		if w := d.claim(); w != nil {
			t.Error("the lane was claimed twice")
		}
		if works := enqueue(told("b")); len(works) != 0 {
			t.Errorf("claimed %s from a lane that another has", name(works[0]))
		}
		if next := d.done(works[0]); next == nil || name(*next) != "b" || d.done(*next) != nil {
			t.Errorf("next = %v, want b", next)
		}
		works = enqueue(told("between")) // what is held for later does not keep the lane from being claimed
		if len(works) != 1 || name(works[0]) != "between" || works[0].Epoch == 0 {
			t.Fatalf("claimed %+v, want between", works)
		}
		if err := d.Release(t.Context(), works[0]); err != nil {
			t.Fatal(err)
		}
		if works := enqueue(told("behind")); len(works) != 0 {
			t.Errorf("claimed %s, which is not the first", name(works[0]))
		}
		if next := d.done(d.must(d.claim())); next == nil || name(*next) != "behind" || d.done(*next) != nil {
			t.Errorf("next = %v, want behind", next)
		}
		if err := d.PauseAccount(t.Context(), storage.CustomersPlatform, time.Now().Add(time.Hour)); err != nil {
			t.Fatal(err)
		}
		if works := enqueue(told("c")); len(works) != 0 {
			t.Error("claimed from a paused account")
		}
	})
}
