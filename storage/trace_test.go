package storage_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/storage"
)

func traced(row storage.Row, trace string) storage.Row {
	row.Trace = trace
	return row
}

// traces are by what the rows of a platform are traced, by the rows' names, as they are handed out.
func (d *desk) traces(platform string) map[string]string {
	d.t.Helper()
	found := map[string]string{}
	for w := d.claimOn(platform, lease); w != nil; w = d.claimOn(platform, lease) {
		for ; w != nil; w = d.done(*w) {
			found[name(*w)] = w.Trace
		}
	}
	return found
}

func TestARowIsHandedOutWithItsTrace(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		d.enqueue(told("plain"), traced(told("a"), "t1"), told("b"), traced(told("refused"), "t2"))
		if diff := cmp.Diff(map[string]string{"plain": "", "a": "t1", "b": "", "refused": "t2"}, d.traces(storage.CustomersPlatform)); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}

		d.enqueue(posted(c.ID, "first"), traced(posted(c.ID, "second"), "t3"))
		behind, err := d.Following(t.Context(), d.must(d.claimOn(storage.AgentsPlatform, lease)), 5, all)
		if err != nil || len(behind) != 1 || behind[0].Trace != "t3" {
			t.Errorf("what goes out with a row: %+v, %v", behind, err)
		}

		d.enqueue(traced(told("dead"), "t4"))
		if err := d.Dead(t.Context(), d.must(d.claim()), "blocked", true); err != nil {
			t.Fatal(err)
		}
		dead, err := d.Unreported(t.Context(), 5)
		if err != nil || len(dead) != 1 || dead[0].Trace != "t4" {
			t.Errorf("what was refused: %+v, %v", dead, err)
		}
	})
}

// TestARowWithoutATraceSaysNothingOfOne: a desk that is not traced writes what it always wrote.
func TestARowWithoutATraceSaysNothingOfOne(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.enqueue(told("a"), held(told("b"), time.Second))
		var rows, named int
		err := d.River().DB.QueryRowContext(t.Context(), `SELECT COUNT(*), COUNT(trace) FROM outbox`).Scan(&rows, &named)
		if err != nil || rows != 2 || named != 0 {
			t.Errorf("%d of %d rows name a trace, %v", named, rows, err)
		}
	})
}

func TestARowThatReplacesAnotherIsTracedByBoth(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		answer := func(trace string) storage.Row {
			return traced(held(keyed(told("answer"), "answer"), time.Second), trace)
		}
		d.enqueue(answer("t1"))
		d.enqueue(answer("t2"))           // replaces the one before
		d.tx(func(tx *storage.Tx) error { // and these two, in one transaction, that one
			if err := tx.Enqueue(d.customer, "", []storage.Row{answer("t3")}); err != nil {
				return err
			}
			return tx.Enqueue(d.customer, "", []storage.Row{answer("t4"), traced(told("other"), "t4")})
		})
		d.clock.advance(time.Minute)
		if diff := cmp.Diff(map[string]string{"answer": "t1 t2 t3 t4", "other": "t4"}, d.traces(storage.CustomersPlatform)); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}

		d.enqueue(answer("t5"))
		d.tx(func(tx *storage.Tx) error { return tx.Drop(d.customer, "answer") })
		d.enqueue(answer("t6")) // what was taken back led to nothing
		d.clock.advance(time.Minute)
		if diff := cmp.Diff(map[string]string{"answer": "t6"}, d.traces(storage.CustomersPlatform)); diff != "" {
			t.Errorf("after it was taken back (-want +got):\n%s", diff)
		}
	})
}

func TestARefreshIsTracedByAllWhoWantedItAndDoesNotGrowWithoutEnd(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		want := func(trace string) { d.enqueue(traced(held(refresh(c.ID, "card"), 2*time.Second), trace)) }
		want("")
		want("t1")
		want("t2")
		d.clock.advance(time.Minute)
		if diff := cmp.Diff(map[string]string{"card": "t1 t2"}, d.traces(storage.AgentsPlatform)); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}

		for n := range 60 {
			want(fmt.Sprintf("%055d", n))
		}
		d.clock.advance(time.Minute)
		got := strings.Fields(d.traces(storage.AgentsPlatform)["card"])
		if len(got) < 10 || len(got) > 30 || got[0] != fmt.Sprintf("%055d", 0) {
			t.Errorf("sixty who wanted it left %d traces, from %q on", len(got), got[:1])
		}
	})
}
