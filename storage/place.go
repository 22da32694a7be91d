package storage

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
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
}

// laneChange is what becomes of one lane.
type laneChange struct {
	platform, kind string
	due            int64 // the earliest of the new rows; 0: none
	class          int   // the most urgent of the new rows
	rows           int64 // that take their place now

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
}

const waitingColumns = `id, lane, platform, kind, owner, key, class, due, taken, verb, format, makes, needs, body`

func (b *boxWork) run(ops []boxOp) error {
	if err := b.gather(ops); err != nil {
		return err
	}
	b.plan()
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
	return b.tx.insert(b.rows, b.now.UnixMilli())
}

// gather sorts the operations. A key given up by a later operation of the same transaction removes the rows before it at once: they were
// never anywhere else.
func (b *boxWork) gather(ops []boxOp) error {
	owners, err := b.ownersOf(ops)
	if err != nil {
		return err
	}
	for _, op := range ops {
		switch {
		case op.enqueue != nil:
			p := op.enqueue
			if p.Key != "" {
				key := boxKey{p.owner(), p.Key}
				b.forget(key, p.group)
				b.keys = append(b.keys, key)
			}
			b.rows = append(b.rows, p)
		case op.drop != nil:
			b.drop(*op.drop, owners[*op.drop])
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

// ownersOf finds the cases that have something waiting to be dropped.
func (b *boxWork) ownersOf(ops []boxOp) (map[dropped][]int64, error) {
	var drops []dropped
	for _, op := range ops {
		if op.drop != nil {
			drops = append(drops, *op.drop)
		}
	}
	owners := make(map[dropped][]int64)
	return owners, inLists(drops, func(part []dropped) error {
		values := make([]any, 0, 2*len(part))
		for _, d := range part {
			values = append(values, d.Customer, d.Key)
		}
		var rows []struct {
			dropped
			ID int64
		}
		err := b.tx.all(&rows, b.tx.s.engine.lookUp("found.customer, asked.column2 AS key, found.id", "cases", casts(1, len(part), "BIGINT", ""), `found.customer = asked.column1
			AND EXISTS (SELECT 1 FROM outbox o WHERE o.owner = found.id AND o.key = asked.column2 AND o.key <> '' AND o.state = 'waiting')`), values...)
		for _, row := range rows {
			owners[row.dropped] = append(owners[row.dropped], row.ID)
		}
		return err
	})
}

// drop takes back what the customer and the cases have under the key, the new rows before it included.
func (b *boxWork) drop(d dropped, cases []int64) {
	owners := append([]int64{int64(d.Customer)}, cases...)
	for _, p := range b.rows {
		if p.Key == d.Key && p.customer == d.Customer {
			owners = append(owners, p.owner())
		}
	}
	for _, owner := range owners {
		key := boxKey{owner, d.Key}
		b.forget(key, -1)
		b.keys = append(b.keys, key)
	}
}

// forget removes the new rows with a key, except those of the group that brings the key again.
func (b *boxWork) forget(key boxKey, group int) {
	b.rows = slices.DeleteFunc(b.rows, func(p *pending) bool {
		return p.Key == key.key && p.owner() == key.owner && p.group != group
	})
}

// findOld finds the waiting rows with the keys. It locks nothing: their lanes are locked before they are removed.
func (b *boxWork) findOld() error {
	slices.SortFunc(b.keys, boxKey.compare)
	b.keys = slices.Compact(b.keys)
	return inLists(b.keys, func(part []boxKey) error {
		values := make([]any, 0, 2*len(part))
		for _, key := range part {
			values = append(values, key.owner, key.key)
		}
		var rows []waitingRow
		err := b.tx.all(&rows, b.tx.s.engine.lookUp(waitingColumns, "outbox", casts(1, len(part), "BIGINT", ""),
			`owner = asked.column1 AND key = asked.column2 AND key <> '' AND state = 'waiting'`), values...)
		b.old = append(b.old, rows...)
		return err
	})
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

// lockLanes makes or changes all lanes, in the order of their names, which locks them, and learns which places are theirs. Places are microseconds, so that
// many rows of one moment stay close to it.
func (b *boxWork) lockLanes() error {
	const columns = 6
	return inLists(slices.Sorted(maps.Keys(b.lanes)), func(names []string) error {
		var values []any
		block := int64(1)
		for _, name := range names {
			l := b.lanes[name]
			last := int64(0)
			if l.rows > 0 {
				last = b.now.UnixMicro() + l.rows - 1
			}
			values = append(values, name, l.platform, l.kind, l.due, l.class, last)
			block = max(block, l.rows)
		}
		var q strings.Builder
		q.WriteString(`INSERT INTO lanes (name, platform, kind, due, class, last, head, epoch, busy_until, leased_at, unsure) VALUES `)
		for i := range names {
			if i > 0 {
				q.WriteString(", ")
			}
			q.WriteString(strings.TrimSuffix(marks(1+i*columns, 1, columns), ")") + `, 0, 0, 0, 0, 0)`)
		}
		fmt.Fprintf(&q, ` ON CONFLICT (name) DO UPDATE SET %s, last = CASE WHEN excluded.last = 0 THEN lanes.last
			WHEN excluded.last > lanes.last + $%d THEN excluded.last ELSE lanes.last + $%[2]d END
			RETURNING name, last, head, epoch`, mergeDue, len(values)+1)
		var changed []laneChange
		if err := b.tx.all(&changed, q.String(), append(values, block)...); err != nil {
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
	claimed := make(map[string]bool)
	for _, wish := range own {
		for _, w := range *wish.works {
			claimed[w.LaneName] = true
		}
	}
	return slices.ContainsFunc(b.rows, func(p *pending) bool { return p.held != 0 || !claimed[p.lane()] })
}

// removeOld deletes the rows that are replaced or dropped, now that no claim can take them.
func (b *boxWork) removeOld() error {
	var ids []int64
	for _, row := range b.old {
		if !b.lanes[row.Lane].tries(row) {
			ids = append(ids, row.ID)
		}
	}
	return filled(ids, func(part []int64) error {
		_, err := b.tx.exec(`DELETE FROM outbox WHERE id IN `+marks(1, 1, len(part))+` AND state = 'waiting' AND uncertain = 0`, args(part)...)
		return err
	})
}

// keepRefreshes leaves refreshes alone that wait already and would only be replaced by their like: what they show is looked up when they are sent. Their
// lanes are locked, so that it is certain that nobody is sending them.
func (b *boxWork) keepRefreshes() error {
	var ids []int64
	for _, row := range b.old {
		if row.Kind == CardLane && !b.lanes[row.Lane].tries(row) && b.replaces(row) >= 0 {
			ids = append(ids, row.ID)
		}
	}
	var still []int64
	err := filled(ids, func(part []int64) error {
		var rows []int64
		err := b.tx.all(&rows, `SELECT id FROM outbox WHERE id IN `+marks(1, 1, len(part))+` AND state = 'waiting' AND uncertain = 0`, args(part)...)
		still = append(still, rows...)
		return err
	})
	if err != nil {
		return err
	}
	b.old = slices.DeleteFunc(b.old, func(row waitingRow) bool {
		if !slices.Contains(still, row.ID) {
			return false
		}
		if i := b.replaces(row); i >= 0 {
			b.rows = slices.Delete(b.rows, i, i+1)
		}
		return true
	})
	return nil
}

// removeVain removes new rows that were wanted only while another waits. Whoever delivers that one has the same lanes locked until its end is kept.
func (b *boxWork) removeVain() error {
	var rows []int64
	for _, p := range b.rows {
		if p.While != 0 {
			rows = append(rows, p.While)
		}
	}
	if len(rows) == 0 {
		return nil
	}
	var waiting []int64
	if err := b.tx.all(&waiting, `SELECT id FROM outbox WHERE state = 'waiting' AND id IN `+marks(1, 1, len(rows)), args(rows)...); err != nil {
		return err
	}
	b.rows = slices.DeleteFunc(b.rows, func(p *pending) bool { return p.While != 0 && !slices.Contains(waiting, p.While) })
	return nil
}

// replaces finds the new row that says nothing that a waiting row of its key does not say, no later and with no less urgency.
func (b *boxWork) replaces(row waitingRow) int {
	return slices.IndexFunc(b.rows, func(p *pending) bool {
		return p.held != 0 && p.While == 0 && p.lane() == row.Lane && p.Key == row.Key && p.Verb == row.Verb && p.Format == row.Format && p.Needs == conversations.Label(row.Needs) &&
			p.Makes == conversations.Label(row.Makes) && p.Carries == "" && row.Due <= p.due && row.Class <= p.Class && bytes.Equal(p.Body, row.Body)
	})
}

// tries tells whether a row was handed out and is not back.
func (l *laneChange) tries(row waitingRow) bool {
	return l.Head != 0 && (row.ID == l.Head || row.Taken == l.Epoch)
}

// settle gives each new row its place: a row that is due now the next of the places just reserved, a held one the moment it becomes due.
func (b *boxWork) settle() {
	for _, p := range b.rows {
		if p.held != 0 {
			p.place = time.UnixMilli(p.due).UnixMicro()
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
