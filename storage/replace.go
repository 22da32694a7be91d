package storage

import (
	"bytes"
	"errors"
	"slices"

	"guichet/conversations"
)

// casesOf finds all cases of the customers for whom something is to be dropped: most are known from their worlds.
func (b *boxWork) casesOf(ops []boxOp) (map[conversations.CustomerID][]int64, error) {
	cases := make(map[conversations.CustomerID][]int64)
	var unknown []conversations.CustomerID
	for _, op := range ops {
		if op.drop == nil {
			continue
		}
		customer := op.drop.Customer
		if known, found := b.tx.owned[customer]; found {
			cases[customer] = known
		} else if !slices.Contains(unknown, customer) {
			unknown = append(unknown, customer)
		}
	}
	return cases, inParts(unknown, func(part []conversations.CustomerID) error {
		var rows []struct {
			Customer conversations.CustomerID
			ID       int64
		}
		in, values := oneOf(b.tx.s.engine, 1, part)
		err := b.tx.all(&rows, `SELECT customer, id FROM cases WHERE customer `+in, values...)
		for _, row := range rows {
			cases[row.Customer] = append(cases[row.Customer], row.ID)
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

// findOld finds the waiting rows with the keys. It locks nothing: their lanes are locked before they are removed.
func (b *boxWork) findOld() error {
	slices.SortFunc(b.keys, boxKey.compare)
	b.keys = slices.Compact(b.keys)
	return inLists(b.tx.s.engine, b.keys, func(part []boxKey) error {
		values := make([]any, 0, 2*len(part))
		for _, key := range part {
			values = append(values, key.owner, key.key)
		}
		var rows []waitingRow
		asked, values := b.tx.s.engine.asked(1, values, number, text)
		err := b.tx.all(&rows, b.tx.s.engine.lookUp(waitingColumns, "outbox", asked,
			`owner = asked.column1 AND key = asked.column2 AND key <> '' AND state = 'waiting'`), values...)
		b.old = append(b.old, rows...)
		return err
	})
}

// notDead is for rows that are looked up by their ids. Told that they wait, PostgreSQL might walk an index of all that wait instead.
const notDead = `state <> 'dead'`

// removeOld deletes the rows that are replaced or dropped, now that no claim can take them.
func (b *boxWork) removeOld() error {
	var ids []int64
	for _, row := range b.old {
		if !b.lanes[row.Lane].tries(row) {
			ids = append(ids, row.ID)
			b.inherit(row)
		}
	}
	return inParts(ids, func(part []int64) error {
		in, values := oneOf(b.tx.s.engine, 1, part)
		_, err := b.tx.exec(`DELETE FROM outbox WHERE id `+in+` AND `+notDead+` AND uncertain = 0`, values...)
		return err
	})
}

// keepRefreshes leaves refreshes alone that wait already and would only be replaced by their like: what they show is looked up when they are sent. Their
// lanes are locked, so that it is certain that nobody is sending them; whether they still wait, the statement that inserts their like looks for itself.
func (b *boxWork) keepRefreshes() error {
	var failed error
	b.old = slices.DeleteFunc(b.old, func(row waitingRow) bool {
		if row.Kind != CardLane || b.lanes[row.Lane].tries(row) {
			return false
		}
		i := b.replaces(row)
		if i < 0 {
			return false
		}
		b.rows[i].unless = row.ID
		failed = errors.Join(failed, b.bequeath(b.rows[i], row.ID))
		return true
	})
	return failed
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
	if err := b.tx.all(&waiting, `SELECT id FROM outbox WHERE `+notDead+` AND id IN `+marks(1, 1, len(rows)), args(rows)...); err != nil {
		return err
	}
	b.rows = slices.DeleteFunc(b.rows, func(p *pending) bool { return p.While != 0 && !slices.Contains(waiting, p.While) })
	return nil
}

// replaces finds the new row that says nothing that a waiting row of its key does not say, no later and with no less urgency.
func (b *boxWork) replaces(row waitingRow) int {
	return slices.IndexFunc(b.rows, func(p *pending) bool {
		return p.While == 0 && p.unless == 0 && p.lane() == row.Lane && p.Key == row.Key && p.Verb == row.Verb && p.Format == row.Format && p.Needs == conversations.Label(row.Needs) &&
			p.Makes == conversations.Label(row.Makes) && p.Carries == "" && row.Due <= p.due && row.Class <= p.Class && bytes.Equal(p.Body, row.Body)
	})
}

// tries tells whether a row was handed out and is not back.
func (l *laneChange) tries(row waitingRow) bool {
	return l.Head != 0 && (row.ID == l.Head || row.Taken != 0)
}
