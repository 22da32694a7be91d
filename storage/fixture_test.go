package storage_test

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"guichet/conversations"
	"guichet/conversations/richtext"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// morning is the business time at which most tests begin.
var morning = time.Date(2026, 1, 20, 9, 0, 0, 0, time.UTC)

// clock is business time that a test moves.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func newClock() *clock { return &clock{now: morning} }

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

func (c *clock) option(config *storage.Config) { config.Now = c.Now }

func process(name string) storagetest.Option {
	return func(c *storage.Config) { c.Process = name }
}

// desk is a store with one customer, with the calls that tests repeat.
type desk struct {
	*storage.Store
	t        *testing.T
	clock    *clock
	customer conversations.CustomerID
	cases    uint64
}

// eachDesk runs f on every engine.
func eachDesk(t *testing.T, f func(t *testing.T, d *desk)) {
	t.Helper()
	t.Parallel()
	c := newClock()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) { f(t, newDesk(t, s, c)) }, c.option)
}

func newDesk(t *testing.T, s *storage.Store, c *clock) *desk {
	d := &desk{Store: s, t: t, clock: c}
	d.customer = d.meet("chat-1")
	return d
}

func (d *desk) meet(chat conversations.ChatID) (id conversations.CustomerID) {
	d.t.Helper()
	d.tx(func(tx *storage.Tx) (err error) {
		id, _, err = tx.CustomerOf(chat, "Ada")
		return err
	})
	return id
}

// tx runs a transaction that must succeed.
func (d *desk) tx(f func(tx *storage.Tx) error) {
	d.t.Helper()
	if err := d.InTx(d.t.Context(), f); err != nil {
		d.t.Fatalf("transaction: %v", err)
	}
}

// world loads the customer's world.
func (d *desk) world(focus ...conversations.CaseID) (w conversations.World) {
	d.t.Helper()
	d.tx(func(tx *storage.Tx) (err error) {
		if err := tx.Lock(d.customer); err != nil {
			return err
		}
		w, err = tx.World(d.customer, focus...)
		return err
	})
	return w
}

// newCase is a case that was never filed before.
func (d *desk) newCase() conversations.Case {
	d.cases++
	return conversations.Case{
		ID:       conversations.CaseID(d.NewID()),
		Number:   conversations.NewNumber(d.cases),
		Customer: d.customer,
		Draft:    conversations.DraftID(d.NewID()),
		Kind:     conversations.Complaint,
		State:    conversations.Filed,
		Team:     "complaints",
		Lang:     conversations.French,
		Statement: conversations.Answers{
			Story:     richtext.Styled("Le grille-pain brûle", richtext.Bold),
			StoryFrom: []conversations.MessageID{"7"},
		},
		Received: d.clock.Now().Add(-time.Hour),
		Filed:    d.clock.Now(),
	}
}

// file files a case.
func (d *desk) file() conversations.Case {
	d.t.Helper()
	c := d.newCase()
	d.tx(func(tx *storage.Tx) error { return d.save(tx, c) })
	return c
}

// save adds cases to the customer's world.
func (d *desk) save(tx *storage.Tx, cases ...conversations.Case) error {
	if err := tx.Lock(d.customer); err != nil {
		return err
	}
	before, err := tx.World(d.customer)
	if err != nil {
		return err
	}
	after := before
	after.Cases = append(append([]conversations.Case(nil), cases...), before.Cases...)
	return tx.SaveWorld(before, after)
}

// enqueue enqueues rows for the customer in a transaction of their own.
func (d *desk) enqueue(rows ...storage.Row) {
	d.t.Helper()
	d.tx(func(tx *storage.Tx) error { return tx.Enqueue(d.customer, "", rows) })
}

// told is a row of the customer's chat lane; its body names it.
func told(name string) storage.Row {
	return storage.Row{
		Platform: storage.CustomersPlatform, Lane: storage.ChatLane, Verb: "send", Format: 1, Class: int(conversations.Ordinary),
		Body: []byte(fmt.Sprintf("%q", name)), Makes: conversations.Label(name),
	}
}

// posted is a row of a case's thread lane.
func posted(id conversations.CaseID, name string) storage.Row {
	row := told(name)
	row.Platform, row.Lane, row.Verb, row.Case = storage.AgentsPlatform, storage.ThreadLane, "post", id
	return row
}

// refresh is a row of a case's card lane.
func refresh(id conversations.CaseID, name string) storage.Row {
	row := posted(id, name)
	row.Lane, row.Verb, row.Makes, row.Class = storage.CardLane, "card", "card", int(conversations.Cosmetic)
	return row
}

// marked is a row of a case's mark lane.
func marked(id conversations.CaseID, name string) storage.Row {
	row := posted(id, name)
	row.Lane, row.Verb, row.Makes, row.Class = storage.MarkLane, "mark", "", int(conversations.Cosmetic)
	return row
}

const lease = time.Minute

// claim claims one lane's work on the customers' platform; nil when there is none.
func (d *desk) claim() *storage.Work { return d.claimOn(storage.CustomersPlatform, lease) }

func (d *desk) claimOn(platform string, lease time.Duration) *storage.Work {
	d.t.Helper()
	works, err := d.Claim(d.t.Context(), platform, storage.Room{Lanes: 1, Lease: lease, Least: conversations.Cosmetic})
	if err != nil {
		d.t.Fatalf("claim: %v", err)
	}
	if len(works) == 0 {
		return nil
	}
	return &works[0]
}

// must claims work that must be there.
func (d *desk) must(w *storage.Work) storage.Work {
	d.t.Helper()
	if w == nil {
		d.t.Fatal("nothing to claim")
	}
	return *w
}

// done marks work as done without a receipt and returns the next.
func (d *desk) done(w storage.Work, follow ...storage.Row) *storage.Work {
	d.t.Helper()
	next, _, err := d.Done(d.t.Context(), w, storage.Receipt{}, follow)
	if err != nil {
		d.t.Fatalf("done: %v", err)
	}
	return next
}

// drain does everything that is due on the customers' platform and returns the names of the rows in the order they were handed out.
func (d *desk) drain() []string {
	d.t.Helper()
	return d.drainOn(storage.CustomersPlatform)
}

func (d *desk) drainOn(platform string) (names []string) {
	d.t.Helper()
	for w := d.claimOn(platform, lease); w != nil; w = d.claimOn(platform, lease) {
		for ; w != nil; w = d.done(*w) {
			names = append(names, name(*w))
		}
	}
	return names
}

// name reads what told and posted wrote.
func name(w storage.Work) string { return string(w.Body[1 : len(w.Body)-1]) }

func eventKey(id string) conversations.Key {
	return conversations.Key{Source: "telegram", Account: "bot", Kind: "update", ID: id}
}

// soon bounds a wait that a working program ends at once.
func soon(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// awaitSo asks until something is so that only machine time brings, which no test can move: the end of a very short lease, or of a pause.
func awaitSo(t *testing.T, what string, so func() bool) {
	t.Helper()
	ctx := soon(t)
	again := time.NewTicker(time.Millisecond)
	defer again.Stop()
	for !so() {
		select {
		case <-again.C:
		case <-ctx.Done():
			t.Fatalf("waited in vain for %s", what)
		}
	}
}

// claimOnceFree claims a lane on the customers' platform as soon as there is one to be had.
func (d *desk) claimOnceFree() (w storage.Work) {
	d.t.Helper()
	awaitSo(d.t, "a lane to be free", func() bool {
		claimed := d.claim()
		if claimed != nil {
			w = *claimed
		}
		return claimed != nil
	})
	return w
}
