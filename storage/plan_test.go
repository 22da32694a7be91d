package storage_test

import (
	"context"
	"database/sql"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"guichet/conversations"
	"guichet/conversations/richtext"
	"guichet/storage"
)

// TestEveryHotQueryIsServedByAnIndex runs what a step, a delivery and the timers run, and then reads the plan of every statement that was used. A statement
// that looks at a whole table, or walks a whole index, would grow slower with every case ever closed.
func TestEveryHotQueryIsServedByAnIndex(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.useEverything()
		d.useEverything() // a statement is prepared after its first use
		texts := d.Texts()
		if len(texts) < 50 {
			t.Fatalf("only %d statements were used: the test misses most of them", len(texts))
		}
		conn, err := d.River().DB.Conn(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		explain := explainSQLite
		if d.Engine() == storage.PostgreSQL {
			explain = explainPostgres
		}
		for _, text := range texts {
			if fault := explain(t, conn, text); fault != "" {
				t.Errorf("%s\n%s", strings.Join(strings.Fields(text), " "), fault)
			}
		}
	})
}

// useEverything uses every statement of the hot paths.
func (d *desk) useEverything() {
	t, ctx := d.t, d.t.Context()
	c := d.talk()
	d.tx(func(tx *storage.Tx) error {
		if _, err := tx.MarkSeen(eventKey(fmt.Sprint(c.ID)), morning, nil); err != nil {
			return err
		}
		if _, _, err := tx.CaseOfThread("C1", "1.1"); err != nil {
			return err
		}
		if _, _, err := tx.CaseOfMessage("chat-1", "1"); err != nil {
			return err
		}
		if _, _, err := tx.OwnerOf(c.ID); err != nil {
			return err
		}
		if err := tx.Lock(d.customer); err != nil {
			return err
		}
		before, err := tx.World(d.customer, c.ID)
		if err != nil {
			return err
		}
		after := before
		after.Customer.Misses++
		after.Dialogue.Nonce++
		after.Cases = slices.Clone(before.Cases)
		after.Cases[0].Version++
		if err := tx.SaveWorld(before, after); err != nil {
			return err
		}
		if _, err := tx.MirrorOf(conversations.Agents, d.customer, "9.9"); err != nil {
			return err
		}
		err = tx.Keep(d.customer, conversations.Keep{Case: c.ID, Side: conversations.Customers, Message: conversations.MessageID(fmt.Sprint("m", c.ID)),
			Text: richtext.Of("x")}, morning, eventKey("k"))
		if err != nil {
			return err
		}
		if err := tx.SetTimer(d.customer, conversations.Schedule{Key: "k", Due: morning}); err != nil {
			return err
		}
		if _, err := tx.TakeTimer(d.customer, "k", morning); err != nil {
			return err
		}
		if err := tx.DeleteTimer(d.customer, "k"); err != nil {
			return err
		}
		if err := tx.SetCursor("telegram", "1"); err != nil {
			return err
		}
		if err := tx.Drop(d.customer, "nothing"); err != nil {
			return err
		}
		row := keyed(told("hello"), "k")
		row.Carries = "9.9"
		return tx.Enqueue(d.customer, "", []storage.Row{row, told("again"), told("dead"), posted(c.ID, "said-2"), posted(c.ID, "b"), refresh(c.ID, "card")})
	})
	d.tx(func(tx *storage.Tx) error {
		before, err := tx.World(d.customer, c.ID)
		if err != nil {
			return err
		}
		after := before
		after.Cases = slices.Clone(before.Cases)
		after.Cases[0].Life.Files++ // only that
		return tx.SaveWorld(before, after)
	})
	check := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	w := d.must(d.claim())
	check(d.Extend(ctx, w, lease))
	check(d.Progress(ctx, w, "x"))
	next, _, err := d.Done(ctx, w, storage.Receipt{Message: "1"}, []storage.Row{posted(c.ID, "mark")})
	check(err)
	check(d.Later(ctx, *next, time.Now().Add(-time.Second), false, true))
	next = d.done(d.must(d.claim()))
	check(d.Dead(ctx, *next, "gone", true))
	d.tx(func(tx *storage.Tx) error { return tx.Reported(next.ID) })
	d.tx(func(tx *storage.Tx) error { return tx.Requeue(next.ID) })
	check(d.Release(ctx, d.must(d.claim())))
	var own []storage.Work
	d.tx(func(tx *storage.Tx) error {
		tx.ClaimOwn(storage.CustomersPlatform, 1, lease, &own)
		return tx.Enqueue(d.customer, "", []storage.Row{told("own")})
	})
	for _, w := range own {
		check(d.Release(ctx, w))
	}
	amend := told("")
	amend.Needs, amend.Makes, amend.Key = "hello", "", "k"
	d.enqueue(amend)
	d.drain()
	for w := d.claimOn(storage.AgentsPlatform, lease); w != nil; w = d.claimOn(storage.AgentsPlatform, lease) {
		ws, err := d.Following(ctx, *w, 5, all)
		check(err)
		_, _, err = d.DoneMany(ctx, append([]storage.Work{*w}, ws...), storage.Receipt{Channel: "C1", Message: "1.1"}, nil)
		check(err)
	}
	check(d.useReads(c.ID))
}

// useClearing clears away what has served its purpose, somebody who only looked in among it.
func (d *desk) useClearing() error {
	d.meet(conversations.ChatID(fmt.Sprint("passer-by-", d.NewID())))
	d.clock.advance(25 * time.Hour)
	_, err := d.ClearOld(d.t.Context(), d.clock.Now().Add(-storage.SeenFor))
	return err
}

func (d *desk) useReads(id conversations.CaseID) error {
	ctx := d.t.Context()
	for _, use := range []func() error{
		func() error { _, err := d.Overdue(ctx, time.Second); return err },
		func() error { _, _, err := d.Reserve(ctx, "bucket", 30, 5, 1); return err },
		func() error { _, _, err := d.Lease(ctx, "poller", lease); return err },
		func() error { _, _, err := d.Share(ctx, "pool", 30, 0, lease); return err },
		func() error { _, err := d.Slide(ctx, "chat", time.Second); return err },
		func() error { _, err := d.Unreported(ctx, 1); return err },
		func() error { _, err := d.DueTimers(ctx, morning, 10); return err },
		func() error { _, _, err := d.NextTimer(ctx); return err },
		d.useDesks,
		d.useQueue,
		func() error { _, _, _, err := d.NextDue(ctx, storage.CustomersPlatform); return err },
		func() error { _, _, err := d.Cursor(ctx, "telegram"); return err },
		func() error { _, err := d.CaseView(ctx, id); return err },
		func() error { _, err := d.History(ctx, id); return err },
		func() error { _, _, err := d.CardOf(ctx, id); return err },
		func() error { _, err := d.Cases(ctx, storage.Filter{Open: true, Team: "complaints"}); return err },
		func() error { _, err := d.Cases(ctx, storage.Filter{Customer: d.customer}); return err },
		d.useClearing,
	} {
		if err := use(); err != nil {
			return err
		}
	}
	return nil
}

var parameter = regexp.MustCompile(`\$(\d+)`)

// parameters is how many parameters a statement has.
func parameters(text string) int {
	n := 0
	for _, m := range parameter.FindAllStringSubmatch(text, -1) {
		i, _ := strconv.Atoi(m[1])
		n = max(n, i)
	}
	return n
}

// small are what may be walked from end to end: rows of a sub-query, indexes that hold nothing but what is asked for, the pacing of the last hours, and what was
// made twice until its case tells of it.
var small = regexp.MustCompile(`CONSTANT ROW|VALUES CLAUSE|SCAN (picked|ahead|first|asked|d|\(subquery.*)$|(outbox_unreported|outbox_dead|lanes_busy|desks_due|buckets|slides|resent)`)

func explainSQLite(t *testing.T, conn *sql.Conn, text string) string {
	t.Helper()
	rows, err := conn.QueryContext(t.Context(), "EXPLAIN QUERY PLAN "+text, make([]any, parameters(text))...)
	if err != nil {
		t.Fatalf("explain %s: %v", text, err)
	}
	defer rows.Close()
	var faults []string
	for rows.Next() {
		var id, parent, unused int
		var detail string
		if err := rows.Scan(&id, &parent, &unused, &detail); err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(detail, "SCAN ") && !small.MatchString(detail) {
			faults = append(faults, detail)
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return strings.Join(faults, "\n")
}

// explainPostgres reads the plan that the desk's own connections use, whatever the parameters and however little the tables held when it was made. An index scan
// without a condition on the first of the index's columns walks the whole index.
func explainPostgres(t *testing.T, conn *sql.Conn, text string) string {
	t.Helper()
	ctx := t.Context()
	run := func(statement string) {
		t.Helper()
		if _, err := conn.ExecContext(ctx, statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
	run(`PREPARE examined AS ` + text)
	defer conn.ExecContext(context.WithoutCancel(ctx), `DEALLOCATE examined`) //nolint:errcheck // the connection ends with the test
	values := ""
	if n := parameters(text); n > 0 {
		values = "(" + strings.TrimSuffix(strings.Repeat("NULL, ", n), ", ") + ")"
	}
	rows, err := conn.QueryContext(ctx, `EXPLAIN (COSTS OFF) EXECUTE examined`+values)
	if err != nil {
		t.Fatalf("explain %s: %v", text, err)
	}
	defer rows.Close()
	var plan []string
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			t.Fatal(err)
		}
		plan = append(plan, line)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	for i, line := range plan {
		if (strings.Contains(line, "Seq Scan") || strings.Contains(line, "Bitmap")) && !small.MatchString(line) {
			return strings.Join(plan, "\n")
		}
		index := indexScan.FindStringSubmatch(line)
		if index == nil || small.MatchString(line) {
			continue
		}
		if index[1] == "lanes_due" && strings.Contains(text, "name = ANY") {
			return "lanes that are named are looked for among all that are due:\n" + strings.Join(plan, "\n")
		}
		if i+1 == len(plan) || !strings.Contains(plan[i+1], "Index Cond") || !strings.Contains(plan[i+1], "("+firstColumn(t, conn, index[1])+" ") {
			return strings.Join(plan, "\n")
		}
	}
	return ""
}

var indexScan = regexp.MustCompile(`Index (?:Only )?Scan (?:Backward )?using (\w+) on`)

// firstColumn is what an index is sorted by first.
func firstColumn(t *testing.T, conn *sql.Conn, index string) (column string) {
	t.Helper()
	if err := conn.QueryRowContext(t.Context(), `SELECT pg_get_indexdef($1::regclass, 1, true)`, index).Scan(&column); err != nil {
		t.Fatal(err)
	}
	return column
}
