package storage_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/storage"
)

func TestWhatWasSentAgainInDoubtIsNotedForItsCaseOnce(t *testing.T) { // G7
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		row := told("reply")
		row.Case, row.Makes = c.ID, "reply/1.1"
		d.enqueue(row, told("dialogue"))
		w := d.must(d.claim())
		if err := d.Later(t.Context(), w, time.Now(), true, true); err != nil {
			t.Fatal(err)
		}
		w = d.must(d.claim())
		next, _, err := d.Done(t.Context(), w, storage.Receipt{Message: "12"}, nil)
		if err != nil || next == nil {
			t.Fatal(next, err)
		}
		if _, _, err := d.Done(t.Context(), *next, storage.Receipt{Message: "13"}, nil); err != nil {
			t.Fatal(err)
		}
		want := []storage.Resent{{ID: w.ID, Customer: d.customer, Case: c.ID, Label: "reply/1.1"}}
		got, err := d.Resent(t.Context(), 10)
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Fatalf("%v (-want +got):\n%s", err, diff)
		}
		for _, first := range []bool{true, false} {
			d.tx(func(tx *storage.Tx) error {
				took, err := tx.TakeResent(w.ID)
				if took != first {
					t.Errorf("taken: %v, want %v", took, first)
				}
				return err
			})
		}
	})
}

func TestARowThatIsWantedWhileAnotherWaitsGoesWithIt(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		d.enqueue(told("words"))
		w := d.must(d.claim())
		mark := posted(c.ID, "waits")
		mark.While = w.ID
		d.enqueue(mark)
		if diff := cmp.Diff([]string{"waits"}, d.drainOn(storage.AgentsPlatform)); diff != "" {
			t.Errorf("while it waits (-want +got):\n%s", diff)
		}
		d.done(w)
		d.enqueue(mark, posted(c.ID, "other"))
		if diff := cmp.Diff([]string{"other"}, d.drainOn(storage.AgentsPlatform)); diff != "" {
			t.Errorf("once it is done (-want +got):\n%s", diff)
		}
	})
}
