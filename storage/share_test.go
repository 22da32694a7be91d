package storage_test

import (
	"fmt"
	"testing"
	"time"

	"guichet/storage"
	"guichet/storage/storagetest"
)

func TestPlacesAreSharedOutAndNeverHeldTwice(t *testing.T) { // G12
	t.Parallel()
	db := storagetest.New(t, storage.PostgreSQL)
	const size = 31
	held := map[string]int{}
	stores := map[string]*storage.Store{}
	for i := range 4 {
		name := fmt.Sprint("p", i)
		stores[name] = db.Open(t, process(name))
	}
	ask := func(name string, lease time.Duration) {
		t.Helper()
		mine, fair, err := stores[name].Share(t.Context(), "pool", size, held[name], lease)
		if err != nil {
			t.Fatal(err)
		}
		others := 0
		for other, n := range held {
			if other != name {
				others += n
			}
		}
		if mine < held[name] || mine+others > size {
			t.Fatalf("%s may hold %d while the others hold %d of %d", name, mine, others, size)
		}
		held[name] = min(mine, fair)
	}
	for round := range 3 {
		for i := range 4 {
			ask(fmt.Sprint("p", i), lease)
			if round == 0 && i == 0 && held["p0"] != size {
				t.Errorf("alone it got %d, want all", held["p0"])
			}
		}
	}
	for name, want := range map[string]int{"p0": 8, "p1": 8, "p2": 8, "p3": 7} {
		if held[name] != want {
			t.Errorf("%s holds %d, want %d", name, held[name], want)
		}
	}
	ask("p0", 0) // it leaves
	delete(held, "p0")
	for range 2 {
		for i := 1; i < 4; i++ {
			ask(fmt.Sprint("p", i), lease)
		}
	}
	if got := held["p1"] + held["p2"] + held["p3"]; got != size {
		t.Errorf("after one has left the others hold %d, want all", got)
	}
}

func TestThreeTurnsInAnySpan(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		take := func(span time.Duration) time.Duration {
			t.Helper()
			wait, err := d.Slide(t.Context(), "chat", span)
			if err != nil {
				t.Fatal(err)
			}
			return wait
		}
		began := time.Now()
		for i := range 3 {
			if wait := take(time.Minute); wait != 0 {
				t.Errorf("turn %d: wait %v", i, wait)
			}
		}
		wait := take(time.Minute)
		if least := time.Minute - time.Since(began) - time.Millisecond; wait < least || wait > time.Minute {
			t.Errorf("the fourth waits %v, want a minute from the first", wait)
		}
		if wait := take(0); wait != 0 {
			t.Errorf("after the span: wait %v", wait)
		}
	})
}
