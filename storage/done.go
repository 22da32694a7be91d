package storage

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"guichet/conversations"
)

// fence checks that w's lane is still w's, and locks it.
func (tx *Tx) fence(w Work) error {
	var lane lockedLane
	found, err := tx.get(&lane, `SELECT name, epoch, head FROM lanes WHERE name = $1`+tx.s.engine.forLane, w.LaneName)
	if err != nil {
		return err
	}
	if !found || lane.Epoch != w.Epoch || lane.Head != w.ID {
		return tx.fail(ErrFenced)
	}
	return nil
}

// insertLanes makes lanes that are not there and locks those that are.
func insertLanes(asked string) string {
	return `INSERT INTO lanes (name, platform, kind, due, class, last, head, epoch, busy_until, leased_at, unsure)
		SELECT asked.*, 0, 0, 0, 0, 0, 0, 0, 0 FROM ` + asked + ` WHERE true
		ON CONFLICT (name) DO UPDATE SET name = excluded.name RETURNING name, epoch, head`
}

// remove deletes the rows that are done.
func (tx *Tx) remove(done []*outcome) error {
	var ids []int64
	for _, o := range done {
		for _, w := range o.works {
			ids = append(ids, w.ID)
		}
	}
	return inParts(ids, func(part []int64) error {
		in, values := oneOf(tx.s.engine, 1, part)
		_, err := tx.exec(`DELETE FROM outbox WHERE id `+in, values...)
		return err
	})
}

// made is a message that a call made, as it is kept.
type made struct {
	work    Work
	channel string
	message conversations.MessageID
}

// keepReceipts keeps what the platform calls the messages that were made.
func (tx *Tx) keepReceipts(done []*outcome) error {
	const columns = 9
	var messages []made
	for _, o := range done {
		if o.receipt.Message == "" {
			continue
		}
		for _, w := range o.works {
			channel := string(w.Chat)
			if w.Platform != CustomersPlatform {
				channel = string(cmp.Or(o.receipt.Channel, w.Channel))
			}
			for _, message := range append([]conversations.MessageID{o.receipt.Message}, o.receipt.Extra...) {
				messages = append(messages, made{w, channel, message})
			}
		}
	}
	now := tx.s.business()
	err := inLists(tx.s.engine, messages, func(part []made) error {
		values := make([]any, 0, len(part)*columns)
		for _, m := range part {
			w := m.work
			values = append(values, tx.s.NewID(), w.owner, orNull(w.Customer), orNull(w.Case), w.Platform, m.channel, m.message, w.Makes, now)
		}
		asked, values := tx.s.engine.asked(1, values, number, number, number, number, text, text, text, text, number)
		_, err := tx.exec(`INSERT INTO messages (id, owner, customer, case_id, platform, channel, message, label, at) SELECT asked.* FROM `+asked, values...)
		return err
	})
	if err != nil {
		return err
	}
	for _, o := range done {
		if o.movesCard() && o.head().Thread == "" {
			if err := tx.openThread(o.head()); err != nil {
				return err
			}
		}
	}
	return nil
}

// openThread ends the pause of a thread that had to wait for its first card.
func (tx *Tx) openThread(w Work) error {
	thread := pending{Row: Row{Platform: w.Platform, Lane: ThreadLane, Case: w.Case}}
	n, err := tx.exec(`UPDATE lanes SET busy_until = 0 WHERE name = $1 AND head = 0 AND busy_until > 0`, thread.lane())
	tx.news = tx.news || n > 0
	return err
}

// carried are somebody's words on their way: a customer, and the message that is carried from or to them.
type carried struct {
	Customer conversations.CustomerID
	Carries  conversations.MessageID
}

// follow enqueues what is to happen once the last rows that carry a message are done.
func (tx *Tx) follow(done []*outcome) error {
	var words []carried
	for _, o := range done {
		for i, w := range o.works {
			if len(o.followOf(i)) > 0 && w.Carries != "" {
				words = append(words, carried{w.Customer, w.Carries})
			}
		}
	}
	still := make(map[carried]bool)
	err := inLists(tx.s.engine, words, func(part []carried) error {
		values := make([]any, 0, 2*len(part))
		for _, c := range part {
			values = append(values, c.Customer, c.Carries)
		}
		var rows []carried
		asked, values := tx.s.engine.asked(1, values, number, text)
		err := tx.all(&rows, tx.s.engine.lookUp("customer, carries", "outbox", asked,
			`customer = asked.column1 AND carries = asked.column2 AND carries <> '' AND state = 'waiting'`), values...)
		for _, c := range rows {
			still[c] = true
		}
		return err
	})
	if err != nil {
		return err
	}
	for _, o := range done {
		for i, w := range o.works {
			if still[carried{w.Customer, w.Carries}] {
				continue
			}
			if err := tx.Enqueue(w.Customer, "", o.followOf(i)); err != nil {
				return err
			}
		}
	}
	return nil
}

// goOn hands out the next rows of lanes that the transaction has locked, or gives the lanes back.
func (tx *Tx) goOn(done []*outcome) error {
	byLane := make(map[string]*outcome, len(done))
	names := make([]string, len(done))
	for i, o := range done {
		names[i] = o.head().LaneName
		byLane[names[i]] = o
	}
	slices.Sort(names)
	rows, err := tx.firsts(names)
	if err != nil {
		return err
	}
	rooms := tx.s.couriers.rooms()
	var kept, renewed []nextHead
	var works []Work
	var empty []string
	for _, name := range names {
		row, found := rows[name]
		if found && !rooms[row.Platform].takes(row.Class) {
			tx.leaves(row.Platform)
			found = false
		}
		if !found {
			empty = append(empty, name)
			continue
		}
		next, renews := byLane[name].goesOn(row)
		if renews {
			renewed = append(renewed, nextHead{name, row.ID, next.until})
		} else {
			kept = append(kept, nextHead{name, row.ID, next.until})
		}
		works = append(works, next)
	}
	err = errors.Join(tx.advance(kept, ""), tx.advance(renewed, ", busy_until = asked.column3"), tx.leaveEmpty(empty, byLane))
	if err != nil {
		return err
	}
	if err := tx.resolve(works); err != nil {
		return err
	}
	for i := range works {
		o := byLane[works[i].LaneName]
		o.next, o.more = &works[i], true
	}
	return nil
}

// goesOn is the row that follows the outcome's, under the same lease: as long as that is nearly whole it is left as it is, since its end stands in an index.
func (o *outcome) goesOn(row workRow) (next Work, renews bool) {
	w := o.head()
	l := claimed{Name: w.LaneName, Epoch: w.Epoch, Until: w.until}
	now, lasts := machine(), w.lease.Milliseconds()
	if renews = l.Until-now < lasts-lasts/6; renews {
		l.Until = now + lasts
	}
	return row.work(l, w.lease), renews
}

// firsts reads the first rows that are due of lanes, by lane.
func (tx *Tx) firsts(lanes []string) (map[string]workRow, error) {
	first := make(map[string]workRow, len(lanes))
	return first, inLists(tx.s.engine, lanes, func(part []string) error {
		values := make([]any, len(part))
		for i, name := range part {
			values[i] = name
		}
		asked, values := tx.s.engine.asked(2, values, text)
		var rows []workRow
		query := workSelect + ` WHERE o.id IN (SELECT ` + fmt.Sprintf(firstOf, "asked.column1", "$1") + ` FROM ` + asked + `)`
		if tx.s.engine.name == PostgreSQL { // which would join all that waits
			query = `SELECT ` + workColumns + ` FROM ` + asked + ` CROSS JOIN LATERAL ` + fmt.Sprintf(firstRow, "asked.column1", "$1") + ` AS o` + workJoins
		}
		err := tx.all(&rows, query, append([]any{tx.s.business()}, values...)...)
		for _, row := range rows {
			first[row.Lane] = row
		}
		return err
	})
}

// nextHead is the row that a lane goes on with under its lease, which ends at until.
type nextHead struct {
	lane       string
	row, until int64
}

// advance makes rows the heads of their lanes. What the lanes' summaries promise may be too early from now on: nobody claims a leased lane by it, and
// whoever gives it back works it out anew. So nothing changes that stands in an index, unless renewing says so.
func (tx *Tx) advance(next []nextHead, renewing string) error {
	return inLists(tx.s.engine, next, func(part []nextHead) error {
		values := make([]any, 0, 3*len(part))
		for _, n := range part {
			values = append(values, n.lane, n.row, n.until)
		}
		asked, values := tx.s.engine.asked(2, values, text, number, number)
		_, err := tx.exec(`UPDATE lanes SET head = asked.column2, leased_at = $1, unsure = 0`+renewing+` FROM `+asked+` WHERE name = asked.column1`,
			append([]any{machine()}, values...)...)
		return err
	})
}

// leaveEmpty gives lanes back that have nothing to be sent now.
func (tx *Tx) leaveEmpty(lanes []string, byLane map[string]*outcome) error {
	return inParts(lanes, func(part []string) error {
		in, names := oneOf(tx.s.engine, 1, part)
		var left []struct {
			Name string
			Due  int64
		}
		err := tx.all(&left, `UPDATE lanes SET unsure = 0, head = 0, busy_until = 0, `+fmt.Sprintf(summarised, "lanes.name")+` WHERE name `+in+` RETURNING name, due`,
			names...)
		for _, lane := range left {
			byLane[lane.Name].more = lane.Due != 0
		}
		return err
	})
}

// Release gives a lane back without having tried its row, as a process does that is asked to end.
func (s *Store) Release(ctx context.Context, w Work) error {
	err := s.InTx(ctx, func(tx *Tx) error {
		if err := tx.fence(w); err != nil {
			return err
		}
		tx.news = true
		if w.Uncertain {
			_, err := tx.exec(`UPDATE lanes SET busy_until = 0 WHERE name = $1 AND epoch = $2`, w.LaneName, w.Epoch)
			return err
		}
		return tx.giveBack(w.LaneName, w.Epoch, 0)
	})
	return wrap(err, "give a lane back")
}

// Later gives a lane back after a try that did not succeed. Its first row is to be tried again at at (machine time), and so the lane waits
// with it (G6). uncertain: the try may have done the work all the same.
//
// In a hint or mark lane the order does not matter: there, unless pauseLane is set, the row goes behind the others and they go on at once.
func (s *Store) Later(ctx context.Context, w Work, at time.Time, uncertain, pauseLane bool) error {
	err := s.InTx(ctx, func(tx *Tx) error {
		if err := tx.fence(w); err != nil {
			return err
		}
		_, err := tx.exec(`UPDATE outbox SET attempts = attempts + 1, uncertain = $1,
			first_tried = CASE WHEN first_tried = 0 THEN $2 ELSE first_tried END WHERE id = $3 AND `+notDead,
			toBit(uncertain), machine(), w.ID)
		if err != nil {
			return err
		}
		tx.news = true
		if !uncertain {
			if err := tx.leave(w.With); err != nil {
				return err
			}
		}
		if uncertain {
			_, err := tx.exec(`UPDATE lanes SET busy_until = $1 WHERE name = $2 AND epoch = $3`, at.UnixMilli(), w.LaneName, w.Epoch)
			return err
		}
		if !pauseLane && (w.Lane == HintLane || w.Lane == MarkLane) {
			stepped, err := tx.stepBack(w)
			if err != nil {
				return err
			}
			if stepped {
				return tx.giveBack(w.LaneName, w.Epoch, 0)
			}
		}
		return tx.giveBack(w.LaneName, w.Epoch, at.UnixMilli())
	})
	return wrap(err, "put off a delivery")
}

// stepBack puts a row behind the others that are due, and reports whether there are any.
func (tx *Tx) stepBack(w Work) (bool, error) {
	var others int
	_, err := tx.get(&others, `SELECT COUNT(*) FROM (SELECT 1 FROM outbox WHERE lane = $1 AND state = 'waiting' AND held <= $2 AND id <> $3 LIMIT 1) AS o`,
		w.LaneName, tx.s.business(), w.ID)
	if err != nil || others == 0 {
		return false, err
	}
	var last int64
	if _, err := tx.get(&last, `UPDATE lanes SET last = last + 1 WHERE name = $1 AND epoch = $2 RETURNING last`, w.LaneName, w.Epoch); err != nil {
		return false, err
	}
	_, err = tx.exec(`UPDATE outbox SET place = $1 WHERE id = $2`, last, w.ID)
	return true, err
}

// Progress keeps what an unfinished try wants to know if it has to be done again (a file's id, say).
func (s *Store) Progress(ctx context.Context, w Work, stored string) error {
	err := s.InTx(ctx, func(tx *Tx) error {
		if err := tx.fence(w); err != nil {
			return err
		}
		_, err := tx.exec(`UPDATE outbox SET stored = $1 WHERE id = $2 AND `+notDead, stored, w.ID)
		return err
	})
	return wrap(err, "keep a delivery's progress")
}

// Extend makes the lease of w's lane end lease from now.
func (s *Store) Extend(ctx context.Context, w Work, lease time.Duration) error {
	err := s.InTx(ctx, func(tx *Tx) error {
		n, err := tx.exec(`UPDATE lanes SET busy_until = $1 WHERE name = $2 AND epoch = $3 AND head = $4`,
			machine()+lease.Milliseconds(), w.LaneName, w.Epoch, w.ID)
		if err == nil && n == 0 {
			return tx.fail(ErrFenced)
		}
		return err
	})
	return wrap(err, "extend a lease")
}
