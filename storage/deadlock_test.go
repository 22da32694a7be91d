package storage_test

import (
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	"guichet/conversations"
	"guichet/conversations/richtext"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// TestIntakeAndDeliveryNeverDeadlock lets events and deliveries of the same cases meet in every lane, and counts the transactions that the server had
// to end. They would be redone, but only after the second that PostgreSQL takes to notice a deadlock.
func TestIntakeAndDeliveryNeverDeadlock(t *testing.T) {
	t.Parallel()
	const customers, events = 4, 25
	c := newClock()
	stores := processes(t, storagetest.New(t, storage.PostgreSQL), c)
	var redone []*atomic.Int64
	for _, s := range stores {
		redone = append(redone, s.CountRedone())
	}
	var wg, deliveries sync.WaitGroup
	stop := make(chan struct{})
	for i := range customers {
		d := newDesk(t, stores[i%len(stores)], c)
		d.cases = uint64(i * 100)
		d.customer = d.meet(conversations.ChatID(fmt.Sprint("crowd ", i)))
		filed := d.file()
		wg.Go(func() {
			for n := range events {
				if err := d.InTx(t.Context(), func(tx *storage.Tx) error { return d.busyEvent(tx, filed.ID, n) }); err != nil {
					t.Errorf("event: %v", err)
				}
			}
		})
	}
	for i := range 6 {
		s, platform := stores[i%len(stores)], []string{storage.CustomersPlatform, storage.AgentsPlatform}[i%2]
		deliveries.Go(func() {
			for {
				works, err := s.Claim(t.Context(), platform, storage.Room{Lanes: 4, Lease: lease, Least: conversations.Cosmetic})
				if err != nil {
					t.Errorf("claim: %v", err)
				}
				for _, w := range works {
					for next := &w; next != nil; {
						mark := posted(next.Case, "mark")
						mark.Lane = storage.MarkLane
						receipt := storage.Receipt{Channel: "C1", Message: conversations.MessageID(fmt.Sprint(next.ID))}
						var follow []storage.Row
						if next.Lane == storage.ChatLane {
							follow = []storage.Row{mark}
						}
						if next, _, err = s.Done(t.Context(), *next, receipt, follow); err != nil {
							t.Errorf("done: %v", err)
						}
					}
				}
				select {
				case <-stop:
					if len(works) == 0 {
						return
					}
				default:
				}
			}
		})
	}
	wg.Wait()
	close(stop)
	deliveries.Wait()
	for _, n := range redone {
		if n := n.Load(); n != 0 {
			t.Errorf("%d transactions were ended by the server", n)
		}
	}
}

// busyEvent touches everything an event can touch, and its lanes in changing order.
func (d *desk) busyEvent(tx *storage.Tx, id conversations.CaseID, n int) error {
	if err := tx.Lock(d.customer); err != nil {
		return err
	}
	before, err := tx.World(d.customer)
	if err != nil {
		return err
	}
	after := before
	after.Cases = slices.Clone(before.Cases)
	after.Cases[0].Version++
	if err := tx.SaveWorld(before, after); err != nil {
		return err
	}
	message := conversations.MessageID(fmt.Sprint(n))
	if err := tx.Keep(d.customer, conversations.Keep{Case: id, Side: conversations.Customers, Message: message, Text: richtext.Of("x")}, morning, eventKey("x")); err != nil {
		return err
	}
	reply := told("reply")
	reply.Case, reply.Carries = id, message
	mark := posted(id, "noted")
	mark.Lane = storage.MarkLane
	rows := []storage.Row{reply, keyed(posted(id, "post"), "k"), refresh(id, "card"), mark}
	if n%2 == 1 {
		slices.Reverse(rows)
	}
	return tx.Enqueue(d.customer, "", rows)
}

// TestTheFirstMarkOfACaseIsNotADeadlock lets an event and a delivery make the lane of a case's marks in the same moment, while both want the customer's chat.
func TestTheFirstMarkOfACaseIsNotADeadlock(t *testing.T) {
	t.Parallel()
	s := storagetest.New(t, storage.PostgreSQL).Open(t)
	redone := s.CountRedone()
	d := newDesk(t, s, newClock())
	for n := range 60 {
		d.customer = d.meet(conversations.ChatID(fmt.Sprint("first ", n)))
		id := d.file().ID
		mark := posted(id, "mark")
		mark.Lane = storage.MarkLane
		d.enqueue(told("a"))
		w := d.must(d.claim())
		var both sync.WaitGroup
		both.Go(func() {
			if _, _, err := s.Done(t.Context(), w, storage.Receipt{}, []storage.Row{mark}); err != nil {
				t.Errorf("done: %v", err)
			}
		})
		both.Go(func() {
			err := s.InTx(t.Context(), func(tx *storage.Tx) error { return tx.Enqueue(d.customer, "", []storage.Row{mark, told("b")}) })
			if err != nil {
				t.Errorf("enqueue: %v", err)
			}
		})
		both.Wait()
		d.drain()
	}
	if n := redone.Load(); n != 0 {
		t.Errorf("%d transactions were ended by the server", n)
	}
}
