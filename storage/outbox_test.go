package storage_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/conversations"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// states lists what every row waits for, by its name.
func (d *desk) states(names map[int64]string) map[string]storage.QueueState {
	d.t.Helper()
	list, err := d.Outbox(d.t.Context(), storage.QueueFilter{})
	if err != nil {
		d.t.Fatal(err)
	}
	states := map[string]storage.QueueState{}
	for _, q := range list {
		states[names[q.ID]] = q.State
	}
	return states
}

func TestTheOutboxTellsWhatEachRowWaitsFor(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		names := map[int64]string{}
		put := func(rows ...storage.Row) {
			d.enqueue(rows...)
			for _, row := range rows {
				names[row.ID] = string(row.Body[1 : len(row.Body)-1])
			}
		}
		put(told("first"), told("second"), held(told("reply"), 5*time.Second), posted(c.ID, "post"), refresh(c.ID, "card"))
		first := d.must(d.claim())
		want := map[string]storage.QueueState{
			"first": storage.QueueTrying, "second": storage.QueueBehind, "reply": storage.QueueHeld, "post": storage.QueueReady, "card": storage.QueueReady,
		}
		if diff := cmp.Diff(want, d.states(names)); diff != "" {
			t.Errorf("while the first is being tried (-want +got):\n%s", diff)
		}

		if err := d.Later(t.Context(), first, time.Now().Add(time.Hour), false, true); err != nil {
			t.Fatal(err)
		}
		if err := d.PauseAccount(t.Context(), storage.AgentsPlatform, time.Now().Add(time.Hour)); err != nil {
			t.Fatal(err)
		}
		want["first"], want["post"], want["card"] = storage.QueuePaused, storage.QueuePaused, storage.QueuePaused
		if diff := cmp.Diff(want, d.states(names)); diff != "" {
			t.Errorf("while both wait (-want +got):\n%s", diff)
		}

		found, err := d.Outbox(t.Context(), storage.QueueFilter{Number: c.Number, State: storage.QueuePaused})
		if err != nil || len(found) != 2 || found[0].Number != c.Number || found[0].Until.IsZero() {
			t.Errorf("the case's rows: %+v, %v", found, err)
		}
	})
}

func TestTheOutboxTellsOfASilentProcessAndOfDeadRows(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.enqueue(told("a"), told("b"))
		d.must(d.claimOn(storage.CustomersPlatform, brief))
		var list []storage.Queued
		var err error
		awaitSo(t, "the lease to run out", func() bool {
			list, err = d.Outbox(t.Context(), storage.QueueFilter{})
			return err != nil || len(list) > 0 && list[0].State == storage.QueueSilent
		})
		if err != nil || len(list) != 2 || !list[0].Uncertain || list[1].State != storage.QueueBehind || list[1].Ahead != 1 {
			t.Fatalf("after a lease ran out: %+v, %v", list, err)
		}
		w := d.must(d.claim())
		if err := d.Dead(t.Context(), w, string(conversations.Unreachable), false); err != nil {
			t.Fatal(err)
		}
		list, err = d.Outbox(t.Context(), storage.QueueFilter{ID: w.ID})
		if err != nil || len(list) != 1 || list[0].State != storage.QueueDead || list[0].Reason != string(conversations.Unreachable) || list[0].Died.IsZero() {
			t.Errorf("a dead row: %+v, %v", list, err)
		}
	})
}

// TestAVisitorWorksBesideTheDesk is for the operator's commands, which must not ask the operator to stop the desk first.
func TestAVisitorWorksBesideTheDesk(t *testing.T) {
	t.Parallel()
	storagetest.EachDatabase(t, func(t *testing.T, db storagetest.Database) {
		d := newDesk(t, db.Open(t), newClock())
		d.enqueue(told("a"))
		w := d.must(d.claim())
		visitor := db.Open(t, func(c *storage.Config) { c.Beside = true })
		list, err := visitor.Outbox(t.Context(), storage.QueueFilter{})
		if err != nil || len(list) != 1 || list[0].State != storage.QueueTrying {
			t.Fatalf("the visitor sees %+v, %v: its coming must not end a lease", list, err)
		}
		if err := d.Dead(t.Context(), w, "blocked", true); err != nil {
			t.Fatal(err)
		}
		if err := visitor.InTx(t.Context(), func(tx *storage.Tx) error { return tx.Requeue(w.ID) }); err != nil {
			t.Fatal(err)
		}
		if again := d.must(d.claim()); again.ID != w.ID {
			t.Errorf("the desk got %d, want what the visitor requeued", again.ID)
		}
	})
}

func TestAVisitorNeitherCreatesNorMigrates(t *testing.T) {
	t.Parallel()
	beside := func(url string) error {
		s, err := storage.Open(t.Context(), storage.Config{URL: url, Beside: true})
		if err == nil {
			err = errors.Join(errors.New("it was opened"), s.Close())
		}
		return err
	}
	missing := "sqlite:" + t.TempDir() + "/none.db"
	if err := beside(missing); err == nil || err.Error() == "it was opened" {
		t.Errorf("a file that is not there: %v", err)
	}
	s, err := storage.Open(t.Context(), storage.Config{URL: missing})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := beside(missing); !errors.Is(err, storage.ErrVersion) {
		t.Errorf("a database without tables: %v", err)
	}
}
