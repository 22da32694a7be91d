package storage_test

import (
	"maps"
	"slices"
	"testing"
	"time"

	"guichet/storage"
	"guichet/storage/storagetest"
)

// TestProcessesKnowWhichOthersAreThere has one process stay, one leave and one fall silent.
func TestProcessesKnowWhichOthersAreThere(t *testing.T) {
	t.Parallel()
	db := storagetest.New(t, storage.PostgreSQL)
	stores := map[string]*storage.Store{}
	for _, name := range []string{"stays", "leaves", "dies", "looks"} {
		stores[name] = db.Open(t, process(name))
	}
	attend := func(name string, lease time.Duration, state int64) map[string]storage.Attendee {
		t.Helper()
		others, err := stores[name].Attend(t.Context(), "band", lease, state)
		if err != nil {
			t.Fatal(err)
		}
		return others
	}
	attend("stays", time.Hour, 1)
	attend("leaves", time.Hour, 2)
	attend("dies", time.Millisecond, 3)
	time.Sleep(2 * time.Millisecond) // its lease runs out by the clock
	attend("stays", time.Hour, 4)
	if err := stores["leaves"].Leave(t.Context(), "band"); err != nil {
		t.Fatal(err)
	}
	others := attend("looks", 0, 5)
	if got := slices.Sorted(maps.Keys(others)); !slices.Equal(got, []string{"dies", "stays"}) {
		t.Fatalf("there are %v", got)
	}
	if a := others["stays"]; a.State != 4 || time.Until(a.Until) < time.Minute {
		t.Errorf("who stays says %+v", a)
	}
	if a := others["dies"]; a.State != 3 || time.Now().Before(a.Until) {
		t.Errorf("who fell silent said %+v", a)
	}
	if others := attend("stays", time.Hour, 4); len(others) != 1 {
		t.Errorf("who only looked, or is oneself, is there: %v", others)
	}
	if others, err := stores["stays"].Attend(t.Context(), "another", 0, 0); len(others) != 0 || err != nil {
		t.Errorf("in another band there are %v, %v", others, err)
	}
}

func TestOnOneFileThereAreNoOthers(t *testing.T) {
	t.Parallel()
	s := storagetest.New(t, storage.SQLite).Open(t)
	if others, err := s.Attend(t.Context(), "band", time.Hour, 1); others != nil || err != nil {
		t.Errorf("there are %v, %v", others, err)
	}
}
