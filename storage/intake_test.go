package storage_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"guichet/conversations"
	"guichet/conversations/richtext"
	"guichet/storage"
)

func TestAnEventSeenTwiceIsNotFreshTheSecondTime(t *testing.T) { // G2
	eachDesk(t, func(t *testing.T, d *desk) {
		for i, want := range []bool{true, false} {
			d.tx(func(tx *storage.Tx) error {
				fresh, err := tx.MarkSeen(eventKey("1"), morning, []byte(`{"update_id":1}`))
				if fresh != want {
					t.Errorf("time %d: fresh = %v, want %v", i+1, fresh, want)
				}
				return err
			})
		}
		d.tx(func(tx *storage.Tx) error {
			other := eventKey("1")
			other.Account = "another bot"
			fresh, err := tx.MarkSeen(other, morning, nil)
			if !fresh {
				t.Error("the same id of another account counts as seen")
			}
			return err
		})
	})
}

func TestAnEventWhoseTransactionFailedIsFreshAgain(t *testing.T) { // G1
	eachDesk(t, func(t *testing.T, d *desk) {
		failure := errors.New("no")
		err := d.InTx(t.Context(), func(tx *storage.Tx) error {
			if _, err := tx.MarkSeen(eventKey("1"), morning, nil); err != nil {
				return err
			}
			if err := tx.Enqueue(d.customer, "", []storage.Row{told("x")}); err != nil {
				return err
			}
			return failure
		})
		if !errors.Is(err, failure) {
			t.Fatalf("InTx = %v, want the error of the function", err)
		}
		d.tx(func(tx *storage.Tx) error {
			fresh, err := tx.MarkSeen(eventKey("1"), morning, nil)
			if !fresh {
				t.Error("the event counts as seen although nothing of it was kept")
			}
			return err
		})
		if w := d.claim(); w != nil {
			t.Errorf("a row of the failed transaction was handed out: %s", name(*w))
		}
	})
}

func TestACustomerIsMadeOncePerChat(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.tx(func(tx *storage.Tx) error {
			id, created, err := tx.CustomerOf("chat-1", "Grace")
			if id != d.customer || created {
				t.Errorf("got customer %d, created %v; want %d, not created", id, created, d.customer)
			}
			return err
		})
		if got := d.world().Customer.FirstName; got != "Ada" {
			t.Errorf("first name = %q, want the one they were made with", got)
		}
		if other := d.meet("chat-2"); other == d.customer {
			t.Error("two chats share a customer")
		}
	})
}

func TestATakenNumberIsRefusedAndTheTransactionUndone(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		first := d.file()
		second := d.newCase()
		second.Number = first.Number
		err := d.InTx(t.Context(), func(tx *storage.Tx) error { return d.save(tx, second) })
		if !errors.Is(err, storage.ErrNumberTaken) {
			t.Fatalf("filing with a taken number: %v, want ErrNumberTaken", err)
		}
		second.Number = conversations.NewNumber(99)
		d.tx(func(tx *storage.Tx) error { return d.save(tx, second) })
		if n := len(d.world().Cases); n != 2 {
			t.Errorf("%d cases, want 2", n)
		}
	})
}

func TestADraftIsFiledOnce(t *testing.T) { // G3
	eachDesk(t, func(t *testing.T, d *desk) {
		first := d.file()
		second := d.newCase()
		second.Draft = first.Draft
		err := d.InTx(t.Context(), func(tx *storage.Tx) error { return d.save(tx, second) })
		if !errors.Is(err, storage.ErrFiled) {
			t.Fatalf("filing a draft again: %v, want ErrFiled", err)
		}
	})
}

func TestALockedCustomerWaits(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		locked, second := make(chan struct{}), make(chan error, 1)
		d.tx(func(tx *storage.Tx) error {
			if err := tx.Lock(d.customer); err != nil {
				return err
			}
			go func() {
				close(locked)
				second <- d.InTx(t.Context(), func(tx *storage.Tx) error {
					if err := tx.Lock(d.customer); err != nil {
						return err
					}
					w, err := tx.World(d.customer)
					if w.Customer.Misses != 5 {
						t.Errorf("the second saw %d misses, want those of the first", w.Customer.Misses)
					}
					return err
				})
			}()
			<-locked
			select {
			case err := <-second:
				return fmt.Errorf("the second transaction did not wait (%v)", err)
			case <-time.After(50 * time.Millisecond): // long enough for one that does not wait
			}
			before, err := tx.World(d.customer)
			if err != nil {
				return err
			}
			after := before
			after.Customer.Misses = 5
			return tx.SaveWorld(before, after)
		})
		if err := <-second; err != nil {
			t.Fatal(err)
		}
	})
}

func TestAnUnknownCustomerCannotBeLocked(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		err := d.InTx(t.Context(), func(tx *storage.Tx) error { return tx.Lock(d.customer, 42) })
		if !errors.Is(err, storage.ErrNotFound) {
			t.Errorf("Lock = %v, want ErrNotFound", err)
		}
	})
}

func TestAfterAFailedStatementTheTransactionIsOver(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		first := d.file()
		second := d.newCase()
		second.Number = first.Number
		err := d.InTx(t.Context(), func(tx *storage.Tx) error {
			_ = d.save(tx, second) // a caller that overlooks the error
			if _, err := tx.MarkSeen(eventKey("1"), morning, nil); err == nil {
				t.Error("a statement after a failed one went through")
			}
			return nil
		})
		if !errors.Is(err, storage.ErrNumberTaken) {
			t.Errorf("InTx = %v, want the error that was overlooked", err)
		}
	})
}

func TestACursorMovesWithItsTransaction(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		if _, found, err := d.Cursor(t.Context(), "telegram"); found || err != nil {
			t.Fatalf("a cursor never set: found %v, %v", found, err)
		}
		d.tx(func(tx *storage.Tx) error { return tx.SetCursor("telegram", "7") })
		_ = d.InTx(t.Context(), func(tx *storage.Tx) error {
			return errors.Join(tx.SetCursor("telegram", "8"), errors.New("no"))
		})
		if value, _, err := d.Cursor(t.Context(), "telegram"); value != "7" || err != nil {
			t.Errorf("cursor = %q, %v; want 7", value, err)
		}
	})
}

func TestWhatIsSetAsideIsCounted(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.tx(func(tx *storage.Tx) error { return tx.SetAside(eventKey("1"), 12, []byte{1, 2}, "not JSON") })
		if n, err := d.Aside(t.Context()); n != 1 || err != nil {
			t.Errorf("aside = %d, %v; want 1", n, err)
		}
	})
}

func TestTheCaseOfAThreadOrMessageIsFound(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		d.enqueue(refresh(c.ID, "one"))
		card := d.must(d.claimOn(storage.AgentsPlatform, lease))
		if _, _, err := d.Done(t.Context(), card, storage.Receipt{Channel: "C1", Message: "100.1"}, nil); err != nil {
			t.Fatal(err)
		}
		row := told("answer")
		row.Case = c.ID
		d.enqueue(row)
		if _, _, err := d.Done(t.Context(), d.must(d.claim()), storage.Receipt{Message: "55"}, nil); err != nil {
			t.Fatal(err)
		}
		d.tx(func(tx *storage.Tx) error {
			return tx.Keep(d.customer, conversations.Keep{Case: c.ID, Side: conversations.Customers, Message: "54", Text: richtext.Of("a")}, morning, eventKey("1"))
		})
		d.tx(func(tx *storage.Tx) error {
			owner, found, err := tx.CaseOfThread("C1", "100.1")
			if owner.Case != c.ID || owner.Customer != d.customer || owner.Left || !found {
				t.Errorf("case of the thread: %+v, %v, %v", owner, found, err)
			}
			for _, message := range []conversations.MessageID{"54", "55"} {
				if id, found, err := tx.CaseOfMessage("chat-1", message); id != c.ID || !found || err != nil {
					t.Errorf("case of message %s: %d, %v, %v", message, id, found, err)
				}
			}
			if _, found, err := tx.CaseOfMessage("chat-1", "56"); found || err != nil {
				t.Errorf("an unknown message has a case (%v)", err)
			}
			if _, found, err := tx.CaseOfMessage("chat-2", "54"); found || err != nil {
				t.Errorf("another chat's message has the case (%v)", err)
			}
			who, found, err := tx.OwnerOf(c.ID)
			if who != d.customer || !found {
				t.Errorf("owner = %d, %v", who, found)
			}
			return err
		})

		d.enqueue(refresh(c.ID, "moved"))
		if _, _, err := d.Done(t.Context(), d.must(d.claimOn(storage.AgentsPlatform, lease)), storage.Receipt{Channel: "C2", Message: "200.1"}, nil); err != nil {
			t.Fatal(err)
		}
		threads := []storage.ThreadID{{Channel: "C1", Message: "100.1"}, {Channel: "C2", Message: "200.1"}}
		for _, expected := range []bool{false, true} {
			d.tx(func(tx *storage.Tx) error {
				if expected {
					if err := tx.Expect(nil, threads, false); err != nil {
						return err
					}
				}
				for i, thread := range threads {
					owner, found, err := tx.CaseOfThread(thread.Channel, thread.Message)
					if err != nil || !found || owner.Case != c.ID || owner.Left != (i == 0) {
						t.Errorf("after the card moved, with the threads expected (%v): %+v in %s, %v, %v", expected, owner, thread.Channel, found, err)
					}
				}
				return nil
			})
		}
	})
}

func TestHostileTextIsKeptOnBothEngines(t *testing.T) { // G13
	eachDesk(t, func(t *testing.T, d *desk) {
		const hostile = "Ada\x00'; DROP TABLE cases; --\xff$1\u202e🔒"
		c := d.file()
		d.tx(func(tx *storage.Tx) error {
			if _, err := tx.MarkSeen(eventKey("1"), morning, []byte(hostile)); err != nil {
				return err
			}
			if _, _, err := tx.CustomerOf("hostile", hostile); err != nil {
				return err
			}
			return tx.Keep(d.customer, conversations.Keep{Case: c.ID, Side: conversations.Customers, Message: "1", Text: richtext.Of(hostile),
				Files: []conversations.File{{Name: hostile, Type: hostile, Note: hostile, From: conversations.Customers}}}, morning, eventKey("1"))
		})
		v, err := d.CaseView(t.Context(), c.ID)
		if err != nil {
			t.Fatal(err)
		}
		if want := "Ada\uFFFD'; DROP TABLE cases; --\uFFFD$1\u202e🔒"; v.Files[0].Name != want {
			t.Errorf("file name = %q, want %q", v.Files[0].Name, want)
		}
		if err := d.VerifyChain(t.Context(), c.ID); err != nil {
			t.Error(err)
		}
	})
}
