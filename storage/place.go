package storage

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"time"

	"guichet/conversations"
)

// boxWork carries out what a transaction asked of the outbox: it finds what is to be replaced, locks all lanes concerned in the order of
// their names, removes, and inserts.
type boxWork struct {
	tx    *Tx
	now   time.Time // business time
	lanes map[string]*laneChange

	rows   []*pending
	keys   []boxKey
	revive []waitingRow
	old    []waitingRow     // rows with one of the keys
	next   map[string]int64 // by lane, the next of the places that are ours

	written int64 // of rows
}

// laneChange is what becomes of one lane.
type laneChange struct {
	platform, kind string
	due            int64 // the earliest of the new rows; 0: none
	class          int   // the most urgent of the new rows
	rows           int64 // that take their place now

	first *pending  // the row that it is to be claimed with, if it is free; else nil
	wish  *ownClaim // who for
	until int64     // when that lease is to end

	Name  string
	Last  int64 // the last place given, these rows' included
	Head  int64
	Epoch int64
}

type waitingRow struct {
	ID       int64
	Lane     string
	Platform string
	Kind     string
	Owner    int64
	Key      string
	Class    int
	Due      int64
	Taken    int64
	Verb     string
	Format   int
	Makes    string
	Needs    string
	Body     []byte
	Trace    []byte // may be NULL
}

const waitingColumns = `id, lane, platform, kind, owner, key, class, due, taken, verb, format, makes, needs, body, trace`

func (b *boxWork) run(ops []boxOp) (err error) {
	if err := b.gather(ops); err != nil {
		return err
	}
	b.plan()
	b.tx.wishes(b)
	b.choose()
	if err := b.lockLanes(); err != nil {
		return err
	}
	if err := b.keepRefreshes(); err != nil {
		return err
	}
	if err := b.removeOld(); err != nil {
		return err
	}
	if err := b.removeVain(); err != nil {
		return err
	}
	b.settle()
	if err := b.reviveDead(); err != nil {
		return err
	}
	claims := false
	for _, l := range b.lanes {
		claims = claims || l.taken()
	}
	var to []sentTo
	if b.written, to, err = b.tx.insert(b.rows, b.now, claims); err != nil || !claims {
		return err
	}
	return b.handOut(to)
}

// gather sorts the operations. A key given up by a later operation of the same transaction removes the rows before it at once: they were
// never anywhere else.
func (b *boxWork) gather(ops []boxOp) error {
	cases, err := b.casesOf(ops)
	if err != nil {
		return err
	}
	for _, op := range ops {
		switch {
		case op.enqueue != nil:
			p := op.enqueue
			if p.Key != "" {
				key := boxKey{p.owner(), p.Key}
				p.Trace = traced(b.forget(key, p.group), p.Trace)
				b.keys = append(b.keys, key)
			}
			b.rows = append(b.rows, p)
		case op.drop != nil:
			b.drop(*op.drop, cases[op.drop.Customer])
		case op.purge != nil:
			if err := b.purge(*op.purge); err != nil {
				return err
			}
		default:
			var row waitingRow
			found, err := b.tx.get(&row, `SELECT `+waitingColumns+` FROM outbox WHERE id = $1 AND state = 'dead'`, op.requeue)
			if err != nil {
				return err
			}
			if found {
				b.revive = append(b.revive, row)
			}
		}
	}
	return b.findOld()
}

// forget removes the new rows with a key, except those of the group that brings the key again, and returns what they were traced by.
func (b *boxWork) forget(key boxKey, group int) (trace string) {
	b.rows = slices.DeleteFunc(b.rows, func(p *pending) bool {
		gone := p.Key == key.key && p.owner() == key.owner && p.group != group
		if gone {
			trace = traced(trace, p.Trace)
		}
		return gone
	})
	return trace
}

func (k boxKey) compare(other boxKey) int {
	return cmp.Or(cmp.Compare(k.owner, other.owner), cmp.Compare(k.key, other.key))
}

// plan works out when the new rows are due, and what each lane has to know.
func (b *boxWork) plan() {
	now := b.now.UnixMilli()
	for _, p := range b.rows {
		p.due = now
		if p.Delay > 0 {
			// Delays count from when the transaction began, as its rules do: how long it waited for a lock must not change an order.
			p.due = b.tx.began.UnixMilli() + p.Delay.Milliseconds()
		}
		for _, old := range b.old {
			if p.Lane == CardLane && old.Lane == p.lane() {
				p.due = min(p.due, old.Due) // the changes since then are rendered all the same
			}
		}
		l := b.lane(p.lane(), p.Platform, p.Lane)
		l.wants(p.due, p.Class)
		if p.due > now {
			p.held = p.due
		} else {
			l.rows++
		}
	}
	for _, row := range b.revive {
		l := b.lane(row.Lane, row.Platform, row.Kind)
		l.wants(now, row.Class)
		l.rows++
	}
	for _, row := range b.old {
		b.lane(row.Lane, row.Platform, row.Kind)
	}
}

func (b *boxWork) lane(name, platform, kind string) *laneChange {
	l := b.lanes[name]
	if l == nil {
		l = &laneChange{Name: name, platform: platform, kind: kind, class: int(conversations.Cosmetic)}
		b.lanes[name] = l
	}
	return l
}

func (l *laneChange) wants(due int64, class int) {
	if l.due == 0 || due < l.due {
		l.due = due
	}
	l.class = min(l.class, class)
}

// mergeDue makes a lane's summary hold for the new rows too.
const mergeDue = `due = CASE WHEN excluded.due = 0 THEN lanes.due WHEN lanes.due = 0 OR excluded.due < lanes.due THEN excluded.due ELSE lanes.due END,
	class = CASE WHEN excluded.due = 0 THEN lanes.class WHEN lanes.due = 0 OR excluded.class < lanes.class THEN excluded.class ELSE lanes.class END`

const mergeLast = `, last = CASE WHEN excluded.last = 0 THEN lanes.last
	WHEN excluded.last > lanes.last + $1 THEN excluded.last ELSE lanes.last + $1 END`

// fill fills lanes ($1: places).
const fill = `INSERT INTO lanes (name, platform, kind, due, class, last, head, epoch, busy_until, leased_at, unsure)
	SELECT asked.*, 0, 0, 0, 0, 0 FROM %s WHERE true
	ON CONFLICT (name) DO UPDATE SET ` + mergeDue + mergeLast + ` RETURNING name, last, head, epoch`

// lockLanes makes or changes all lanes, in the order of their names, which locks them, and learns which places are theirs. Places are microseconds, so that
// many rows of one moment stay close to it.
func (b *boxWork) lockLanes() error {
	names := slices.Sorted(maps.Keys(b.lanes))
	if b.tx.s.engine.name == PostgreSQL {
		return b.fillLanes(names)
	}
	// Whatever could be claimed is filled by itself: SQLite writes an index anew for every column that a statement names. It has all lanes locked.
	var free, others []string
	for _, name := range names {
		if b.lanes[name].first != nil {
			free = append(free, name)
		} else {
			others = append(others, name)
		}
	}
	if err := b.fillLanes(others); err != nil {
		return err
	}
	return b.fillLanes(free)
}

func (b *boxWork) fillLanes(names []string) error {
	return inLists(b.tx.s.engine, names, func(names []string) error {
		claims := slices.ContainsFunc(names, func(name string) bool { return b.lanes[name].first != nil })
		var values []any
		block := int64(1)
		for _, name := range names {
			l := b.lanes[name]
			last := int64(0)
			if l.rows > 0 {
				last = b.now.UnixMicro() + l.rows - 1
			}
			values = append(values, name, l.platform, l.kind, l.due, l.class, last)
			if claims {
				values = append(values, l.wanted(), l.until)
			}
			block = max(block, l.rows)
		}
		query, first := fill, []any{block}
		types := []columnType{text, text, text, number, number, number}
		if claims {
			query, first = fillAndClaim, append(first, machine(), b.now.UnixMilli())
			types = append(types, number, number)
		}
		asked, values := b.tx.s.engine.asked(len(first)+1, values, types...)
		var changed []laneChange
		if err := b.tx.all(&changed, fmt.Sprintf(query, asked), append(first, values...)...); err != nil {
			return err
		}
		for _, c := range changed {
			l := b.lanes[c.Name]
			l.Last, l.Head, l.Epoch = c.Last, c.Head, c.Epoch
		}
		return nil
	})
}

// lanesOf are the lanes of a platform that may have got a row that is due, by name.
func (b *boxWork) lanesOf(platform string) []string {
	var names []string
	for name, l := range b.lanes {
		if l.platform == platform && l.rows > 0 {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// waits tells whether anything is left for somebody else to claim, now or later.
func (b *boxWork) waits(own []ownClaim) bool {
	if len(b.revive) > 0 {
		return true
	}
	sure := int64(0)
	claimed := make(map[string]bool)
	for _, wish := range own {
		for _, w := range *wish.works {
			claimed[w.LaneName] = true
		}
	}
	rooms := b.tx.s.couriers.rooms()
	left := false
	for _, p := range b.rows {
		if p.unless != 0 {
			continue
		}
		sure++
		switch {
		case p.held == 0 && claimed[p.lane()]:
		case rooms[p.Platform].takes(p.Class):
			left = true
		default:
			b.tx.leaves(p.Platform)
		}
	}
	return left || b.written > sure // a refresh that was needed after all
}

// settle gives each new row its place: a row that is due now the next of the places just reserved, a held one the moment it becomes due,
// behind those of this transaction that become due with it.
func (b *boxWork) settle() {
	type moment struct {
		lane string
		due  int64
	}
	before := make(map[moment]int64)
	for _, p := range b.rows {
		if p.held != 0 {
			at := moment{p.lane(), p.due}
			p.place = time.UnixMilli(p.due).UnixMicro() + before[at]
			before[at]++
			continue
		}
		p.place = b.nextPlace(p.lane())
	}
}

func (b *boxWork) nextPlace(lane string) int64 {
	l := b.lanes[lane]
	if b.next[lane] == 0 {
		b.next[lane] = l.Last - l.rows + 1
	}
	place := b.next[lane]
	b.next[lane]++
	return place
}

// reviveDead puts dead rows back at the end of their lanes. Unless it was certain that they had not arrived, they are uncertain now.
func (b *boxWork) reviveDead() error {
	for _, row := range b.revive {
		_, err := b.tx.exec(`UPDATE outbox SET state = 'waiting', place = $1, due = $2, held = 0, attempts = 0, uncertain = 1 - certain, first_tried = died,
			reason = '', certain = 0, died = 0, reported = 0, late = 0 WHERE id = $3 AND state = 'dead'`,
			b.nextPlace(row.Lane), b.now.UnixMilli(), row.ID)
		if err != nil {
			return err
		}
	}
	return nil
}
