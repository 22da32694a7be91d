package storage_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/conversations"
	"guichet/storage"
)

func keyed(row storage.Row, key string) storage.Row {
	row.Key = key
	return row
}

func held(row storage.Row, delay time.Duration) storage.Row {
	row.Delay = delay
	return row
}

func TestALaneHandsOutItsRowsInOrder(t *testing.T) { // G6
	eachDesk(t, func(t *testing.T, d *desk) {
		d.enqueue(told("a"), told("b"))
		d.enqueue(told("c"))
		d.clock.advance(-time.Second) // a process whose clock is behind
		d.enqueue(told("d"), told("e"))
		if diff := cmp.Diff([]string{"a", "b", "c", "d", "e"}, d.drain()); diff != "" {
			t.Errorf("order (-want +got):\n%s", diff)
		}
	})
}

func TestAHeldRowTakesItsPlaceWhenItBecomesDue(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.enqueue(held(told("reply"), 5*time.Second), told("first"))
		if diff := cmp.Diff([]string{"first"}, d.drain()); diff != "" {
			t.Errorf("before the hold is over (-want +got):\n%s", diff)
		}
		d.clock.advance(4 * time.Second)
		d.enqueue(told("second"))
		d.clock.advance(2 * time.Second)
		d.enqueue(told("third"))
		if diff := cmp.Diff([]string{"second", "reply", "third"}, d.drain()); diff != "" {
			t.Errorf("after the hold (-want +got):\n%s", diff)
		}
	})
}

func TestALaterRowReplacesTheWaitingOneWithItsKey(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.enqueue(keyed(told("old"), "k"), told("other"))
		d.enqueue(keyed(told("new 1"), "k"), keyed(told("new 2"), "k"))
		if diff := cmp.Diff([]string{"other", "new 1", "new 2"}, d.drain()); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
		d.tx(func(tx *storage.Tx) error { // twice within one event
			return errors.Join(tx.Enqueue(d.customer, "", []storage.Row{keyed(told("x"), "k")}),
				tx.Enqueue(d.customer, "", []storage.Row{keyed(told("y"), "k")}))
		})
		if diff := cmp.Diff([]string{"y"}, d.drain()); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	})
}

func TestKeysOfDifferentCustomersAndCasesDoNotMeet(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		one, two := d.file(), d.file()
		other := d.meet("chat-2")
		d.enqueue(keyed(posted(one.ID, "one"), "k"), keyed(posted(two.ID, "two"), "k"), keyed(told("mine"), "k"))
		d.tx(func(tx *storage.Tx) error { return tx.Enqueue(other, "", []storage.Row{keyed(told("theirs"), "k")}) })
		if got := d.drain(); len(got) != 2 {
			t.Errorf("told %v, want both customers' rows", got)
		}
		if got := d.drainOn(storage.AgentsPlatform); len(got) != 2 {
			t.Errorf("posted %v, want both cases' rows", got)
		}
	})
}

func TestARowBeingTriedIsNeitherReplacedNorDropped(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.enqueue(keyed(told("old"), "k"))
		w := d.must(d.claim())
		d.enqueue(keyed(told("new"), "k"))
		d.tx(func(tx *storage.Tx) error { return tx.Drop(d.customer, "k") })
		d.enqueue(keyed(told("newer"), "k"))
		next := d.done(w)
		if next == nil || name(*next) != "newer" || d.done(*next) != nil {
			t.Errorf("after the row that was being tried came %v, want newer and no more", next)
		}
	})
}

func TestADropReachesTheCasesThatTheTransactionKnowsAndMakes(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		old, next := d.file(), d.newCase()
		d.enqueue(keyed(posted(old.ID, "of the old case"), "k"))
		d.tx(func(tx *storage.Tx) error {
			return errors.Join(d.save(tx, next), tx.Enqueue(d.customer, "", []storage.Row{keyed(posted(next.ID, "of the new case"), "k")}))
		})
		d.tx(func(tx *storage.Tx) error {
			third := d.newCase()
			return errors.Join(d.save(tx, third), tx.Enqueue(d.customer, "", []storage.Row{keyed(posted(third.ID, "of the newest case"), "k")}), tx.Drop(d.customer, "k"))
		})
		if got := d.drainOn(storage.AgentsPlatform); len(got) != 0 {
			t.Errorf("posted %v, want nothing", got)
		}
	})
}

func TestADroppedRowIsNeverHandedOut(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		d.enqueue(keyed(held(told("reply"), 5*time.Second), "k"), keyed(posted(c.ID, "post"), "k"), told("other"))
		d.tx(func(tx *storage.Tx) error { return tx.Drop(d.customer, "k") })
		d.tx(func(tx *storage.Tx) error { // within one event
			return errors.Join(tx.Enqueue(d.customer, "", []storage.Row{keyed(told("brief"), "k")}), tx.Drop(d.customer, "k"))
		})
		d.clock.advance(time.Minute)
		if got := append(d.drain(), d.drainOn(storage.AgentsPlatform)...); len(got) != 1 || got[0] != "other" {
			t.Errorf("handed out %v, want other alone", got)
		}
	})
}

func TestARefreshLaneHoldsOneWaitingRowDueWhenTheFirstWas(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		d.enqueue(held(refresh(c.ID, "1"), 2*time.Second))
		d.clock.advance(1500 * time.Millisecond)
		d.enqueue(held(refresh(c.ID, "2"), 2*time.Second))
		d.clock.advance(500 * time.Millisecond)
		w := d.must(d.claimOn(storage.AgentsPlatform, lease))
		if name(w) != "2" {
			t.Errorf("got refresh %s, want the newest", name(w))
		}
		d.enqueue(refresh(c.ID, "3"), refresh(c.ID, "4"))
		d.enqueue(refresh(c.ID, "5"))
		next := d.done(w)
		if next == nil || name(*next) != "5" || d.done(*next) != nil {
			t.Errorf("after the refresh came %v, want one more", next)
		}
	})
}

func TestARefreshThatIsOverdueKeepsItsPlaceWhenAnotherIsWanted(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		want := func() { d.enqueue(held(refresh(c.ID, "card"), 2*time.Second)) }
		waiting := func() []int64 {
			var ids []int64
			items, err := d.Outbox(t.Context(), storage.QueueFilter{Number: c.Number})
			if err != nil {
				t.Fatal(err)
			}
			for _, item := range items {
				ids = append(ids, item.ID)
			}
			return ids
		}
		want()
		first := waiting()
		d.clock.advance(time.Minute) // a desk that is behind: nobody came to send it
		want()
		want()
		if diff := cmp.Diff(first, waiting()); diff != "" {
			t.Errorf("the refresh was written anew (-first +now):\n%s", diff)
		}
		w := d.must(d.claimOn(storage.AgentsPlatform, lease))
		want() // the one being sent may have looked already
		if next := d.done(w); next == nil || d.done(*next) != nil {
			t.Errorf("after the refresh came %v, want one more", next)
		}
	})
}

func TestTheMostUrgentLaneIsClaimedFirst(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		for i, class := range []conversations.Class{conversations.Cosmetic, conversations.Background, conversations.Ordinary, conversations.Interactive} {
			row := told(fmt.Sprint(class))
			row.Class = int(class)
			customer := d.meet(conversations.ChatID(fmt.Sprintf("class-%d", i)))
			d.tx(func(tx *storage.Tx) error { return tx.Enqueue(customer, "", []storage.Row{row}) })
			d.clock.advance(time.Second)
		}
		if diff := cmp.Diff([]string{"0", "1", "2", "3"}, d.drain()); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	})
}

// Rows that were wanted at one moment go out in rounds: were one lane served to its end before the next, the last ones would be left to the pace of a single chat.
func TestLanesThatAreDueAlikeTakeTurns(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.tx(func(tx *storage.Tx) error {
			for _, chat := range []string{"a", "b", "c"} {
				customer, _, err := tx.CustomerOf(conversations.ChatID("turns-"+chat), "")
				if err != nil {
					return err
				}
				if err := tx.Enqueue(customer, "", []storage.Row{told(chat), told(chat), told(chat)}); err != nil {
					return err
				}
			}
			return nil
		})
		for round := range 3 {
			var served []string
			for range 3 {
				claimed := time.Now()
				w := d.must(d.claim())
				served = append(served, name(w))
				if next := d.done(w); next != nil {
					if err := d.Release(t.Context(), *next); err != nil {
						t.Fatal(err)
					}
				}
				awaitSo(t, "the machine's clock to go on", func() bool { return time.Now().UnixMilli() > claimed.UnixMilli() })
			}
			slices.Sort(served)
			if diff := cmp.Diff([]string{"a", "b", "c"}, served); diff != "" {
				t.Errorf("round %d served other lanes twice: -want +got:\n%s", round, diff)
			}
		}
	})
}

func TestAnUrgentRowLendsItsClassToTheRowsBeforeIt(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		bulk, urgent := told("bulk"), told("urgent")
		bulk.Class, urgent.Class = int(conversations.Background), int(conversations.Interactive)
		other := d.meet("chat-2")
		d.tx(func(tx *storage.Tx) error { return tx.Enqueue(other, "", []storage.Row{told("ordinary")}) })
		d.clock.advance(time.Second)
		d.enqueue(bulk, urgent)
		if diff := cmp.Diff([]string{"bulk", "urgent", "ordinary"}, d.drain()); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	})
}

func TestLanesAreClaimedOnceAndManyAtATime(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		for i := range 5 {
			customer := d.meet(conversations.ChatID(fmt.Sprintf("many-%d", i)))
			d.tx(func(tx *storage.Tx) error { return tx.Enqueue(customer, "", []storage.Row{told(fmt.Sprint(i))}) })
			d.clock.advance(time.Second)
		}
		var got []string
		for _, limit := range []int{3, 3, 3} {
			works, err := d.Claim(t.Context(), storage.CustomersPlatform, storage.Room{Lanes: limit, Lease: lease, Least: conversations.Cosmetic})
			if err != nil {
				t.Fatal(err)
			}
			for _, w := range works {
				got = append(got, name(w))
			}
			got = append(got, "|")
		}
		if s := strings.Join(got, " "); s != "0 1 2 | 3 4 | |" {
			t.Errorf("claimed %s, want each lane once, the oldest first", s)
		}
	})
}

func TestClaimedWorkKnowsThePlatformsIDs(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		d.enqueue(told("hello"))
		w := d.must(d.claim())
		if w.Chat != "chat-1" || w.Message != "" || w.Attempt != 1 || w.Uncertain || !w.FirstTried.IsZero() || !w.Due.Equal(d.clock.Now()) {
			t.Errorf("first work: %+v", w)
		}
		if _, _, err := d.Done(t.Context(), w, storage.Receipt{Message: "70", Extra: []conversations.MessageID{"71"}}, nil); err != nil {
			t.Fatal(err)
		}
		amend := told("")
		amend.Makes, amend.Needs, amend.Verb = "", "hello", "edit"
		d.enqueue(amend)
		w = d.must(d.claim())
		if diff := cmp.Diff([]conversations.MessageID{"70", "71"}, w.Parts); diff != "" || w.Message != "70" {
			t.Errorf("message %q, parts (-want +got):\n%s", w.Message, diff)
		}
		d.done(w)

		d.enqueue(posted(c.ID, "early"))
		early := d.must(d.claimOn(storage.AgentsPlatform, lease))
		if early.Thread != "" || early.Channel != "" {
			t.Errorf("a thread without a card: %q in %q", early.Thread, early.Channel)
		}
		if err := d.Later(t.Context(), early, time.Now().Add(time.Hour), false, true); err != nil {
			t.Fatal(err)
		}
		d.enqueue(refresh(c.ID, "card"))
		card := d.must(d.claimOn(storage.AgentsPlatform, lease))
		if _, _, err := d.Done(t.Context(), card, storage.Receipt{Channel: "C1", Message: "100.1"}, nil); err != nil {
			t.Fatal(err)
		}
		// The thread waited for the card, and not for its hour.
		w = d.must(d.claimOn(storage.AgentsPlatform, lease))
		if w.Channel != "C1" || w.Thread != "100.1" || name(w) != "early" || w.Attempt != 2 {
			t.Errorf("after the card: %+v", w)
		}
		if channel, card, err := d.CardOf(t.Context(), c.ID); channel != "C1" || card != "100.1" || err != nil {
			t.Errorf("card of the case: %s %s %v", channel, card, err)
		}
	})
}

func TestAnAddressStandsInForTheCustomersChat(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.tx(func(tx *storage.Tx) error { return tx.Enqueue(0, "group-9", []storage.Row{told("bye")}) })
		w := d.must(d.claim())
		if w.Chat != "group-9" || w.Customer != 0 {
			t.Errorf("chat %q of customer %d", w.Chat, w.Customer)
		}
		if d.done(w) != nil {
			t.Error("more came")
		}
	})
}

func TestAWrongRowIsRefused(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		noCase := posted(0, "x")
		noLane := told("x")
		noLane.Lane = "sideways"
		noClass := told("x")
		noClass.Class = 9
		for _, row := range []storage.Row{{}, noCase, noLane, noClass} {
			err := d.InTx(t.Context(), func(tx *storage.Tx) error { return tx.Enqueue(d.customer, "", []storage.Row{row}) })
			if err == nil {
				t.Errorf("accepted %+v", row)
			}
		}
	})
}

func TestWhatFollowsComesAfterTheLastRowThatCarriesAMessage(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		text, file := told("text"), told("file")
		text.Carries, file.Carries = "9.9", "9.9"
		mark := posted(c.ID, "mark")
		mark.Lane = storage.MarkLane
		d.enqueue(text, file)
		next := d.done(d.must(d.claim()), mark)
		if w := d.claimOn(storage.AgentsPlatform, lease); w != nil {
			t.Error("the mark came before the last part was delivered")
		}
		if d.done(*next, mark) != nil {
			t.Error("more came in the chat")
		}
		if got := d.drainOn(storage.AgentsPlatform); len(got) != 1 || got[0] != "mark" {
			t.Errorf("marks: %v, want one", got)
		}
	})
}

func TestConsecutiveRowsAreFoldedIntoOneCall(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		other := posted(c.ID, "d")
		other.Verb = "upload"
		d.enqueue(keyed(posted(c.ID, "a"), "ka"), keyed(posted(c.ID, "b"), "kb"), posted(c.ID, "c"), other, held(posted(c.ID, "e"), time.Hour))
		w := d.must(d.claimOn(storage.AgentsPlatform, lease))
		follow, err := d.Following(t.Context(), w, 5, all)
		if err != nil {
			t.Fatal(err)
		}
		if len(follow) != 2 || name(follow[0]) != "b" || name(follow[1]) != "c" {
			t.Fatalf("following: %+v, want b and c", follow)
		}
		d.enqueue(keyed(posted(c.ID, "b again"), "kb")) // b is in our hands
		next, more, err := d.DoneMany(t.Context(), append([]storage.Work{w}, follow...), storage.Receipt{Message: "5.5"}, nil)
		if err != nil || !more || next == nil || name(*next) != "d" {
			t.Fatalf("next = %v, more = %v, %v; want d", next, more, err)
		}
		next = d.done(*next)
		if next == nil || name(*next) != "b again" {
			t.Fatalf("next = %v, want b again", next)
		}
		if _, more, err := d.Done(t.Context(), *next, storage.Receipt{}, nil); !more || err != nil {
			t.Errorf("more = %v, %v although a held row waits", more, err)
		}
		edit := posted(c.ID, "edit")
		edit.Needs = "c"
		d.enqueue(edit)
		if w := d.must(d.claimOn(storage.AgentsPlatform, lease)); w.Message != "5.5" {
			t.Errorf("c became %q, want the folded post", w.Message)
		}
	})
}

// all takes whatever Following offers.
func all(works []storage.Work) int { return len(works) }
