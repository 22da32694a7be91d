package storage_test

import (
	"errors"
	"testing"
	"time"

	"guichet/conversations"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// brief is a lease that runs out while a test waits for it.
const brief = 20 * time.Millisecond

func TestALaneUnderLeaseIsNotClaimedAgain(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.enqueue(told("a"), told("b"))
		d.must(d.claim())
		if w := d.claim(); w != nil {
			t.Errorf("a leased lane was claimed: %s", name(*w))
		}
	})
}

func TestAnExpiredLeaseMakesTheHeadUncertainAndFencesTheLateOne(t *testing.T) { // G7
	eachDesk(t, func(t *testing.T, d *desk) {
		d.enqueue(told("a"), told("b"))
		late := d.must(d.claimOn(storage.CustomersPlatform, brief))
		w := d.claimOnceFree()
		if name(w) != "a" || !w.Uncertain || w.Attempt != 2 || w.FirstTried.IsZero() || w.Epoch <= late.Epoch {
			t.Errorf("taken over: %+v", w)
		}
		ctx := t.Context()
		_, _, err := d.Done(ctx, late, storage.Receipt{Message: "1"}, nil)
		for what, err := range map[string]error{
			"Done":     err,
			"Later":    d.Later(ctx, late, time.Now(), false, false),
			"Dead":     d.Dead(ctx, late, "refused", true),
			"Progress": d.Progress(ctx, late, "x"),
			"Extend":   d.Extend(ctx, late, lease),
			"Release":  d.Release(ctx, late),
		} {
			if !errors.Is(err, storage.ErrFenced) {
				t.Errorf("%s by the late owner: %v, want ErrFenced", what, err)
			}
		}
		if _, err := d.Following(ctx, late, 1, all); !errors.Is(err, storage.ErrFenced) {
			t.Errorf("Following by the late owner: %v, want ErrFenced", err)
		}
		next := d.done(w)
		if next == nil || name(*next) != "b" || next.Uncertain {
			t.Errorf("next = %+v, want b, certain", next)
		}
	})
}

// TestWhatWasRecordedAndNotAnsweredIsNotRecordedTwice says twice that a row is done, as who does not hear that the first time was kept.
func TestWhatWasRecordedAndNotAnsweredIsNotRecordedTwice(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.enqueue(told("a"), told("b"), held(told("c"), time.Hour))
		w := d.must(d.claim())
		follow := []storage.Row{told("after a")}
		d.done(w, follow...)
		next := d.done(w, follow...)
		if next == nil || name(*next) != "b" || next.Uncertain || next.Attempt != 1 {
			t.Fatalf("the second time next = %+v, want b, under the same lease", next)
		}
		if next = d.done(*next); next == nil || name(*next) != "after a" {
			t.Fatalf("then next = %+v, want what followed", next)
		}
		d.done(*next)
		again, more, err := d.Done(t.Context(), *next, storage.Receipt{}, nil)
		if again != nil || !more || err != nil {
			t.Errorf("of the last one that is due: %+v, %v, %v; want no error, and that more may wait", again, more, err)
		}
		if w := d.claim(); w != nil {
			t.Errorf("what followed was kept twice: %s", name(*w))
		}
	})
}

func TestAnUncertainHeadStaysTheHead(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.enqueue(keyed(told("a"), "k"))
		w := d.must(d.claim())
		if err := d.Later(t.Context(), w, time.Now().Add(-time.Second), true, false); err != nil {
			t.Fatal(err)
		}
		d.enqueue(keyed(told("b"), "k"))
		w = d.must(d.claim())
		if name(w) != "a" || !w.Uncertain || w.Attempt != 2 || w.FirstTried.IsZero() {
			t.Errorf("after an uncertain try: %+v", w)
		}
		if next := d.done(w); next == nil || name(*next) != "b" {
			t.Errorf("next = %v, want b", next)
		}
	})
}

func TestAnExtendedLeaseLasts(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		other := d.meet("chat-2")
		d.enqueue(told("a"))
		w := d.must(d.claimOn(storage.CustomersPlatform, brief))
		if err := d.Extend(t.Context(), w, lease); err != nil {
			t.Fatal(err)
		}
		// A lease that was as brief, and began later, has run out.
		d.tx(func(tx *storage.Tx) error { return tx.Enqueue(other, "", []storage.Row{told("b")}) })
		d.must(d.claimOn(storage.CustomersPlatform, brief))
		if w := d.claimOnceFree(); w.Customer != other {
			t.Error("an extended lease ran out first")
		}
		if w := d.claim(); w != nil {
			t.Error("an extended lease ran out")
		}
	})
}

func TestAReleasedLaneIsClaimedAsIfUntouched(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.enqueue(told("a"))
		if err := d.Release(t.Context(), d.must(d.claim())); err != nil {
			t.Fatal(err)
		}
		if w := d.must(d.claim()); w.Uncertain || w.Attempt != 1 {
			t.Errorf("after a release: %+v", w)
		}
	})
}

func TestAPutOffLaneWaitsWithItsHead(t *testing.T) { // G6
	eachDesk(t, func(t *testing.T, d *desk) {
		d.enqueue(told("a"), told("b"))
		w := d.must(d.claim())
		at := time.Now().Add(time.Hour)
		if err := d.Later(t.Context(), w, at, false, true); err != nil {
			t.Fatal(err)
		}
		if w := d.claim(); w != nil {
			t.Errorf("claimed %s from a paused lane", name(*w))
		}
		business, machine, found, err := d.NextDue(t.Context(), storage.CustomersPlatform)
		if err != nil || !found || !business.IsZero() || machine.UnixMilli() != at.UnixMilli() {
			t.Errorf("next due: %v, %v, %v, %v; want machine %v", business, machine, found, err, at)
		}
	})
}

func TestAHintThatFailedLetsTheOthersPass(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		hint := func(name string) storage.Row {
			row := told(name)
			row.Lane = storage.HintLane
			return row
		}
		d.enqueue(hint("a"), hint("b"))
		if err := d.Later(t.Context(), d.must(d.claim()), time.Now().Add(time.Hour), false, false); err != nil {
			t.Fatal(err)
		}
		w := d.must(d.claim())
		if name(w) != "b" {
			t.Errorf("claimed %s, want b", name(w))
		}
		next := d.done(w)
		if next == nil || name(*next) != "a" || next.Attempt != 2 {
			t.Errorf("next = %+v, want a for the second time", next)
		}
	})
}

func TestAPausedAccountIsNotClaimed(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		d.enqueue(told("a"), posted(c.ID, "p"))
		until := time.Now().Add(time.Hour)
		for _, pause := range []time.Time{until, until.Add(-time.Minute)} { // never shortened
			if err := d.PauseAccount(t.Context(), storage.CustomersPlatform, pause); err != nil {
				t.Fatal(err)
			}
		}
		if w := d.claim(); w != nil {
			t.Error("a paused account was claimed")
		}
		if _, machine, found, err := d.NextDue(t.Context(), storage.CustomersPlatform); !found || err != nil || machine.UnixMilli() != until.UnixMilli() {
			t.Errorf("next due %v, %v, %v; want %v", machine, found, err, until)
		}
		d.must(d.claimOn(storage.AgentsPlatform, lease))
	})
}

func TestWhenTheNextRowIsDue(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		if _, _, found, err := d.NextDue(t.Context(), storage.CustomersPlatform); found || err != nil {
			t.Fatalf("something is due in an empty outbox (%v)", err)
		}
		d.enqueue(held(told("a"), 5*time.Second))
		business, machine, found, err := d.NextDue(t.Context(), storage.CustomersPlatform)
		if err != nil || !found || !machine.IsZero() || !business.Equal(d.clock.Now().Add(5*time.Second)) {
			t.Errorf("next due: %v, %v, %v, %v", business, machine, found, err)
		}
	})
}

func TestProgressComesBackWithTheRow(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.enqueue(told("a"))
		w := d.must(d.claim())
		if err := d.Progress(t.Context(), w, "file-7"); err != nil {
			t.Fatal(err)
		}
		if err := d.Later(t.Context(), w, time.Now(), true, false); err != nil {
			t.Fatal(err)
		}
		if w := d.claimOnceFree(); w.Stored != "file-7" {
			t.Errorf("stored = %q", w.Stored)
		}
	})
}

func TestADeadRowLetsItsLaneGoOnAndCanBeRequeued(t *testing.T) {
	for _, certain := range []bool{true, false} {
		eachDeskNamed(t, map[bool]string{true: "certain", false: "uncertain"}[certain], func(t *testing.T, d *desk) {
			ctx := t.Context()
			row := told("a")
			row.Carries = "9.9"
			d.enqueue(row, told("b"))
			w := d.must(d.claim())
			if err := d.Dead(ctx, w, "blocked", certain); err != nil {
				t.Fatal(err)
			}
			if got := d.drain(); len(got) != 1 || got[0] != "b" {
				t.Errorf("after a dead row came %v, want b", got)
			}
			dead, err := d.Unreported(ctx, 10)
			if err != nil || len(dead) != 1 || dead[0].ID != w.ID || dead[0].Reason != "blocked" || dead[0].Certain != certain ||
				dead[0].Carries != "9.9" || dead[0].Makes != "a" || dead[0].Customer != d.customer {
				t.Fatalf("unreported: %+v, %v", dead, err)
			}
			d.tx(func(tx *storage.Tx) error { return tx.Reported(w.ID) })
			if dead, err := d.Unreported(ctx, 10); len(dead) != 0 || err != nil {
				t.Errorf("a reported row is unreported: %+v, %v", dead, err)
			}
			if dead, err := d.DeadRows(ctx, 10); len(dead) != 1 || err != nil {
				t.Errorf("dead rows: %+v, %v; want it kept", dead, err)
			}
			d.enqueue(told("c"))
			d.tx(func(tx *storage.Tx) error { return errors.Join(tx.Requeue(w.ID), tx.Requeue(w.ID+1)) })
			first := d.must(d.claim())
			again := d.done(first)
			if name(first) != "c" || again == nil || again.ID != w.ID || again.Uncertain == certain || again.Attempt != 1 {
				t.Errorf("requeued: %s, then %+v", name(first), again)
			}
		})
	}
}

func eachDeskNamed(t *testing.T, name string, f func(t *testing.T, d *desk)) {
	t.Run(name, func(t *testing.T) { eachDesk(t, f) })
}

func TestAnOverdueReplyIsReturnedOnce(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		reply, plain := held(told("reply"), 5*time.Second), told("plain")
		reply.Carries = "9.9"
		d.enqueue(reply, plain)
		for i, want := range []int{0, 0, 1, 0} {
			works, err := d.Overdue(t.Context(), 3*time.Second)
			if err != nil || len(works) != want {
				t.Errorf("look %d: %d overdue, %v; want %d", i, len(works), err, want)
			}
			if want == 1 && (works[0].Carries != "9.9" || works[0].Customer != d.customer) {
				t.Errorf("overdue: %+v", works[0])
			}
			d.clock.advance(4 * time.Second)
		}
	})
}

func TestTheBacklogIsCounted(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		d.enqueue(told("a"), held(told("b"), time.Hour), posted(c.ID, "p"))
		if err := d.Dead(t.Context(), d.must(d.claimOn(storage.AgentsPlatform, lease)), "gone", true); err != nil {
			t.Fatal(err)
		}
		d.clock.advance(time.Minute)
		got, err := d.Backlog(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		want := []storage.Backlog{
			{Platform: storage.AgentsPlatform, Class: int(conversations.Ordinary), Dead: 1},
			{Platform: storage.CustomersPlatform, Class: int(conversations.Ordinary), Waiting: 2, Oldest: time.Minute},
		}
		if len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
			t.Errorf("backlog = %+v, want %+v", got, want)
		}
	})
}

func TestALeaseHasOneHolder(t *testing.T) {
	t.Parallel()
	db := storagetest.New(t, storage.PostgreSQL)
	a, b := db.Open(t, process("a")), db.Open(t, process("b"))
	ctx := t.Context()
	epoch, held, err := a.Lease(ctx, "poller", lease)
	if !held || err != nil {
		t.Fatalf("the first: %v, %v", held, err)
	}
	if _, held, err := b.Lease(ctx, "poller", lease); held && err == nil {
		t.Error("two processes hold one lease")
	}
	if again, held, err := a.Lease(ctx, "poller", brief); !held || again != epoch || err != nil {
		t.Errorf("the holder again: epoch %d, %v, %v; want %d", again, held, err, epoch)
	}
	var after int64
	awaitSo(t, "the lease to run out", func() bool {
		if after, held, err = b.Lease(ctx, "poller", lease); err != nil {
			t.Fatal(err)
		}
		return held
	})
	if after <= epoch {
		t.Errorf("after it ran out: epoch %d, want one beyond %d", after, epoch)
	}
	if err := a.ReleaseLease(ctx, "poller"); err != nil { // not a's any more
		t.Fatal(err)
	}
	if _, held, _ := a.Lease(ctx, "poller", lease); held {
		t.Error("a gave back what was b's")
	}
	if err := b.ReleaseLease(ctx, "poller"); err != nil {
		t.Fatal(err)
	}
	if last, held, err := a.Lease(ctx, "poller", lease); !held || last <= after || err != nil {
		t.Errorf("after it was given back: epoch %d, %v, %v", last, held, err)
	}
}

// TestALaneThatGoesOnKeepsALeaseThatIsNearlyWhole has a lane go on twice: with its lease as it was claimed, and when that is half over.
func TestALaneThatGoesOnKeepsALeaseThatIsNearlyWhole(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.enqueue(told("a"), told("b"), told("c"))
		a := d.must(d.claim())
		if err := d.Extend(t.Context(), a, lease/2); err != nil { // shows whether the lease is written
			t.Fatal(err)
		}
		ends := func(w *storage.Work) time.Duration {
			t.Helper()
			rows, err := d.Outbox(t.Context(), storage.QueueFilter{ID: w.ID})
			if err != nil || len(rows) != 1 || rows[0].State != storage.QueueTrying {
				t.Fatalf("%+v, %v; want a row that is tried", rows, err)
			}
			return time.Until(rows[0].Until)
		}
		b := d.done(a)
		if left := ends(b); left > lease/2 {
			t.Errorf("a lease that was whole was renewed: it ends in %s", left)
		}
		b.Age(lease / 2)
		if left := ends(d.done(*b)); left <= lease/2 {
			t.Errorf("a lease that was half over was not renewed: it ends in %s", left)
		}
	})
}
