package storage_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"guichet/conversations"
	"guichet/storage"
)

// courier notes what it is brought.
type courier struct {
	mu    sync.Mutex
	room  int
	least conversations.Class
	busy  int // how many times it is asked before it takes whatever there is
	taken []storage.Work
}

func (c *courier) Room() storage.Room {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.busy--; c.busy < 0 {
		return storage.Room{Lanes: c.room, Lease: lease, Least: conversations.Cosmetic}
	}
	return storage.Room{Lanes: c.room, Lease: lease, Least: c.least}
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

func TestWhatACourierLeavesForLaterWakesNobodyAndIsThereWhenItComesBack(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		id := d.file()
		c := &courier{room: 4, busy: 1000, least: conversations.Background}
		defer d.Serve(storage.AgentsPlatform, c)()
		wake := d.Wake()
		d.enqueue(marked(id.ID, "first"), marked(id.ID, "second"))
		if got := c.names(); got != nil {
			t.Errorf("brought %q, which it leaves for later", got)
		}
		select {
		case <-wake:
			t.Error("others were woken for what is left for later")
		default:
		}
		ready := func(least conversations.Class) bool {
			outlook, err := d.Outlook(t.Context(), storage.AgentsPlatform, least)
			if err != nil {
				t.Fatal(err)
			}
			return outlook.Ready
		}
		claim := func(least conversations.Class) []storage.Work {
			works, err := d.Claim(t.Context(), storage.AgentsPlatform, storage.Room{Lanes: 4, Lease: lease, Least: least})
			if err != nil {
				t.Fatal(err)
			}
			return works
		}
		if ready(conversations.Background) || len(claim(conversations.Background)) != 0 {
			t.Error("marks are to be had for who wants posts only")
		}
		for _, want := range []string{"first", "second"} {
			if !ready(conversations.Cosmetic) {
				t.Fatalf("the %s mark is not there", want)
			}
			works := claim(conversations.Cosmetic)
			if len(works) != 1 || name(works[0]) != want {
				t.Fatalf("claimed %+v, want the %s mark", works, want)
			}
			if next := d.done(works[0]); next != nil {
				t.Errorf("the lane goes on with %q, which is left for later", name(*next))
			}
		}
		if ready(conversations.Cosmetic) {
			t.Error("something is left")
		}
	})
}

func TestACourierThatComesBackBeforeTheCommitIsWoken(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		id := d.file()
		for asked := range 3 { // before the rows are written, while they are, and when they are committed
			c := &courier{room: 4, busy: asked, least: conversations.Background}
			stop := d.Serve(storage.AgentsPlatform, c)
			wake := d.Wake()
			d.enqueue(marked(id.ID, "mark"))
			woken := false
			select {
			case <-wake:
				woken = true
			default:
			}
			if !woken && len(c.names()) == 0 {
				t.Errorf("asked for the %d. time it would have taken a mark that nobody told it of", asked+1)
			}
			stop()
			for _, w := range c.taken {
				d.done(w)
			}
			d.drainOn(storage.AgentsPlatform)
		}
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
