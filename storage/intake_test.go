package storage_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/conversations"
	"guichet/conversations/calendar"
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

func TestAWorldComesBackAsItWasSaved(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		before := d.world()
		want := before
		want.Customer = conversations.Customer{
			ID: d.customer, Chat: "chat-1", Lang: conversations.French, LangChosen: true, FirstName: "Zoé", Blocked: true,
			NoticeAt: morning, Notice: 2, Misses: 3, NoRatings: true, RestUntil: morning.Add(time.Hour), Since: before.Customer.Since,
		}
		want.Dialogue = conversations.Dialogue{
			Format: 2, State: "reference", Since: morning, Nonce: 4, Misses: 1, Back: []conversations.State{"kind", "story"},
			Draft: &conversations.Draft{ID: 9, Form: 2, Kind: conversations.Problem, Begun: morning, Touched: morning,
				Answers: conversations.Answers{Seller: "Chez Éric", Contacted: conversations.Yes, Done: map[string]bool{"seller": true}}},
			Held: []conversations.Held{{Message: "12", At: morning, Kind: conversations.KindText, Text: richtext.Of("et ça ?")}},
		}
		full := d.newCase()
		full.Owner, full.OwnerName, full.State, full.Outcome = "U1", "Marie", conversations.Answered, "upheld"
		full.Rating, full.Follows = 4, conversations.NewNumber(77)
		full.Deadline, full.Expected = calendar.NewDay(2026, 2, 17), calendar.NewDay(2026, 3, 1)
		full.Settled, full.Closed, full.Version = morning, morning.Add(time.Minute), 7
		full.Statement.Files = []conversations.File{{Kind: conversations.KindPhoto, ID: "f1", Size: 12, Duration: time.Second, From: conversations.Customers}}
		full.Life = conversations.Life{LastAgent: morning, Files: 1, Final: richtext.Of("Voilà"),
			Replies: []conversations.HeldReply{{Message: "1.2", Agent: "U1", Until: morning}}}
		bare := d.newCase()
		bare.Lang = conversations.English
		want.Cases = []conversations.Case{bare, full}
		d.tx(func(tx *storage.Tx) error { return tx.SaveWorld(before, want) })
		if diff := cmp.Diff(want, d.world()); diff != "" {
			t.Errorf("the world changed on its way (-saved +loaded):\n%s", diff)
		}
	})
}

func TestOnlyAChangedWorldIsWritten(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		before := d.world()
		after := before
		after.Cases = []conversations.Case{before.Cases[0]}
		after.Cases[0].State, after.Cases[0].Owner, after.Cases[0].Version = conversations.Taken, "U2", 1
		after.Cases[0].Statement.Story = richtext.Of("something else")
		d.tx(func(tx *storage.Tx) error { return tx.SaveWorld(before, after) })
		got := d.world().Cases[0]
		if got.State != conversations.Taken || got.Owner != "U2" || got.Version != 1 {
			t.Errorf("the change is not there: %+v", got)
		}
		if diff := cmp.Diff(c.Statement, got.Statement); diff != "" {
			t.Errorf("the statement was changed after it was filed:\n%s", diff)
		}
	})
}

func TestWhatSeveralStepsMakeOfACaseIsWrittenWhole(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		moved, lived := d.file(), d.file()
		var want conversations.World
		d.tx(func(tx *storage.Tx) error {
			before, err := tx.World(d.customer)
			if err != nil {
				return err
			}
			between := before
			between.Cases = slices.Clone(before.Cases)
			for i := range between.Cases {
				c := &between.Cases[i]
				c.Life.LastCustomer = morning
				if c.ID == moved.ID {
					c.State, c.Owner = conversations.Taken, "U2"
				}
			}
			if err := tx.SaveWorld(before, between); err != nil {
				return err
			}
			want = between
			want.Cases = slices.Clone(between.Cases)
			for i := range want.Cases { // the second step changes nothing but the lives
				want.Cases[i].Life.LastAgent = morning.Add(time.Minute)
			}
			return tx.SaveWorld(between, want)
		})
		if diff := cmp.Diff(want, d.world()); diff != "" {
			t.Errorf("cases %d and %d changed on their way (-saved +loaded):\n%s", moved.ID, lived.ID, diff)
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

func TestAWorldHoldsAllOpenCasesTheNewestClosedOnesAndTheFocus(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		var all []conversations.Case
		for i := range 24 {
			c := d.newCase()
			if i != 0 && i != 5 {
				c.State = conversations.Closed
			}
			all = append(all, c)
		}
		for _, c := range all {
			d.tx(func(tx *storage.Tx) error { return d.save(tx, c) })
		}
		ids := func(w conversations.World) (list []conversations.CaseID) {
			for _, c := range w.Cases {
				list = append(list, c.ID)
			}
			return list
		}
		var want []conversations.CaseID
		for i := 23; i >= 0; i-- {
			if i != 1 && i != 2 { // the two oldest closed ones
				want = append(want, all[i].ID)
			}
		}
		if diff := cmp.Diff(want, ids(d.world())); diff != "" {
			t.Errorf("cases of the world (-want +got):\n%s", diff)
		}
		w := d.world(all[1].ID)
		if _, found := w.Case(all[1].ID); !found || len(w.Cases) != 23 {
			t.Errorf("the case in focus is missing, or others came with it: %d cases", len(w.Cases))
		}
	})
}

func TestTheWorldOfACustomerWithManyCasesIsJustAsSmall(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		const total, closedShown = 60, 20
		var want []conversations.CaseID
		var oldest conversations.CaseID
		for i := range total {
			c := d.newCase()
			if i != 0 && i != 5 {
				c.State = conversations.Closed
			}
			if i == 1 {
				oldest = c.ID
			}
			if c.State != conversations.Closed || i >= total-closedShown {
				want = append([]conversations.CaseID{c.ID}, want...)
			}
			d.tx(func(tx *storage.Tx) error { return d.save(tx, c) })
		}
		var got []conversations.CaseID
		for _, c := range d.world().Cases {
			got = append(got, c.ID)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("cases of the world (-want +got):\n%s", diff)
		}
		w := d.world(oldest)
		if _, found := w.Case(oldest); !found || len(w.Cases) != len(want)+1 {
			t.Errorf("the case in focus is missing, or others came with it: %d cases", len(w.Cases))
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
			id, owner, found, err := tx.CaseOfThread("C1", "100.1")
			if id != c.ID || owner != d.customer || !found {
				t.Errorf("case of the thread: %d of %d, %v, %v", id, owner, found, err)
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
			owner, found, err = tx.OwnerOf(c.ID)
			if owner != d.customer || !found {
				t.Errorf("owner = %d, %v", owner, found)
			}
			return err
		})
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
