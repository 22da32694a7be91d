package storage

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"guichet/conversations"
)

// Done marks a row as done: what it made is kept under its label, the row goes, and the rows in follow are enqueued, unless another waiting
// row carries the same message. The next row of the lane that is due comes back under the same lease; if there is none the lane is given
// back. All this is one commit. more tells that rows wait in the lane for a later moment.
func (s *Store) Done(ctx context.Context, w Work, r Receipt, follow []Row) (next *Work, more bool, err error) {
	return s.DoneMany(ctx, []Work{w}, r, follow)
}

// DoneMany is Done for rows that were done in one call: ws[0] is the claimed row, the others came from Following. All their labels lead to
// the one receipt.
func (s *Store) DoneMany(ctx context.Context, ws []Work, r Receipt, follow []Row) (next *Work, more bool, err error) {
	if len(ws) == 0 {
		return nil, false, fmt.Errorf("mark as done: %w", ErrNotFound)
	}
	err = s.InTx(ctx, func(tx *Tx) error {
		next, more = nil, false
		if err := tx.moveCard(ws[0], r); err != nil { // a case is locked before lanes
			return err
		}
		if err := tx.fence(ws[0], follow...); err != nil {
			return err
		}
		if err := tx.remove(ws); err != nil {
			return err
		}
		if err := tx.keepReceipt(ws, r); err != nil {
			return err
		}
		if err := tx.noteResent(ws[0], r); err != nil {
			return err
		}
		if err := tx.follow(ws[0], follow); err != nil {
			return err
		}
		var err error
		next, more, err = tx.goOn(ws[0])
		return err
	})
	if err != nil {
		return nil, false, fmt.Errorf("mark as done: %w", err)
	}
	return next, more, nil
}

// fence checks that w's lane is still w's, and locks it together with the lanes of the rows to follow, all in the order of their names.
func (tx *Tx) fence(w Work, follow ...Row) error {
	if tx.s.engine.name == PostgreSQL {
		for _, lane := range lanesOf(w, follow) {
			_, err := tx.exec(`INSERT INTO lanes (name, platform, kind, due, class, last, head, epoch, busy_until, leased_at, unsure)
				VALUES ($1, $2, $3, 0, 0, 0, 0, 0, 0, 0, 0) ON CONFLICT (name) DO UPDATE SET name = excluded.name`, lane.Name, lane.platform, lane.kind)
			if err != nil {
				return err
			}
		}
	}
	var lane struct{ Epoch, Head int64 }
	found, err := tx.get(&lane, `SELECT epoch, head FROM lanes WHERE name = $1`+tx.s.engine.forLane, w.LaneName)
	if err != nil {
		return err
	}
	if !found || lane.Epoch != w.Epoch || lane.Head != w.ID {
		return tx.fail(ErrFenced)
	}
	return nil
}

// lanesOf are the lanes to be locked beside the select that locks w's own: those of follow and, where one of them comes behind it, w's too. By
// name.
func lanesOf(w Work, follow []Row) []laneChange {
	if len(follow) == 0 {
		return nil
	}
	lanes := []laneChange{{Name: w.LaneName, platform: w.Platform, kind: w.Lane}}
	for _, row := range follow {
		p := pending{Row: row, customer: w.Customer}
		lanes = append(lanes, laneChange{Name: p.lane(), platform: p.Platform, kind: p.Lane})
	}
	slices.SortFunc(lanes, func(a, b laneChange) int { return cmp.Compare(a.Name, b.Name) })
	return slices.CompactFunc(lanes, func(a, b laneChange) bool { return a.Name == b.Name })
}

func (tx *Tx) remove(ws []Work) error {
	ids := make([]int64, len(ws))
	for i, w := range ws {
		ids[i] = w.ID
	}
	_, err := tx.exec(`DELETE FROM outbox WHERE id IN `+marks(1, 1, len(ids)), args(ids)...)
	return err
}

// keepReceipt keeps what the platform calls the messages that were made.
func (tx *Tx) keepReceipt(ws []Work, r Receipt) error {
	const columns = 9
	if r.Message == "" {
		return nil
	}
	now := tx.s.business()
	var values []any
	rows := 0
	for _, w := range ws {
		channel := string(w.Chat)
		if w.Platform != CustomersPlatform {
			channel = string(cmp.Or(r.Channel, w.Channel))
		}
		for _, message := range append([]conversations.MessageID{r.Message}, r.Extra...) {
			values = append(values, tx.s.NewID(), w.owner, orNull(w.Customer), orNull(w.Case), w.Platform, channel, message, w.Makes, now)
			rows++
		}
	}
	_, err := tx.exec(`INSERT INTO messages (id, owner, customer, case_id, platform, channel, message, label, at) VALUES `+
		marks(1, rows, columns), values...)
	if err != nil || ws[0].Lane != CardLane || ws[0].Thread != "" {
		return err
	}
	return tx.openThread(ws[0])
}

// moveCard notes where the case's card stands now, when one was posted.
func (tx *Tx) moveCard(w Work, r Receipt) error {
	if w.Lane != CardLane || r.Message == "" {
		return nil
	}
	_, err := tx.exec(`UPDATE cases SET card_channel = $1, card_message = $2 WHERE id = $3`, cmp.Or(r.Channel, w.Channel), r.Message, w.Case)
	return err
}

// openThread ends the pause of a thread that had to wait for its first card.
func (tx *Tx) openThread(w Work) error {
	thread := pending{Row: Row{Platform: w.Platform, Lane: ThreadLane, Case: w.Case}}
	n, err := tx.exec(`UPDATE lanes SET busy_until = 0 WHERE name = $1 AND head = 0 AND busy_until > 0`, thread.lane())
	tx.news = tx.news || n > 0
	return err
}

// follow enqueues what is to happen once the last row that carries a message is done.
func (tx *Tx) follow(w Work, rows []Row) error {
	if len(rows) == 0 {
		return nil
	}
	if w.Carries != "" {
		var others int
		_, err := tx.get(&others, `SELECT COUNT(*) FROM outbox WHERE customer = $1 AND carries = $2 AND carries <> '' AND state = 'waiting'`,
			w.Customer, w.Carries)
		if err != nil || others > 0 {
			return err
		}
	}
	return tx.Enqueue(w.Customer, "", rows)
}

// goOn hands out the next row of a lane that the transaction has locked, or gives the lane back.
func (tx *Tx) goOn(w Work) (next *Work, more bool, err error) {
	now := machine()
	var lane struct {
		Head int64
		Due  int64
	}
	found, err := tx.get(&lane, `UPDATE lanes SET head = `+fmt.Sprintf(headOf, "$1", "$3")+`,
		busy_until = CASE WHEN `+fmt.Sprintf(headOf, "$1", "$3")+` = 0 THEN 0 ELSE CAST($4 AS BIGINT) END, leased_at = $5,
		due = COALESCE((SELECT MIN(due) FROM `+fmt.Sprintf(aheadOf, "$1")+` AS ahead), 0),
		class = COALESCE((SELECT MIN(class) FROM `+fmt.Sprintf(aheadOf, "$1")+` AS ahead), class), unsure = 0
		WHERE name = $1 AND epoch = $2 RETURNING head, due`,
		w.LaneName, w.Epoch, tx.s.business(), now+w.lease.Milliseconds(), now)
	if err != nil {
		return nil, false, err
	}
	if !found {
		return nil, false, tx.fail(ErrFenced)
	}
	if lane.Head == 0 {
		return nil, lane.Due != 0, nil
	}
	rows, err := tx.load([]int64{lane.Head})
	if err != nil {
		return nil, false, err
	}
	row := rows[lane.Head]
	works := []Work{row.work(claimed{Epoch: w.Epoch}, w.lease)}
	return &works[0], true, tx.resolve(works)
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
			first_tried = CASE WHEN first_tried = 0 THEN $2 ELSE first_tried END WHERE id = $3 AND state = 'waiting'`,
			toBit(uncertain), machine(), w.ID)
		if err != nil {
			return err
		}
		tx.news = true
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
		_, err := tx.exec(`UPDATE outbox SET stored = $1 WHERE id = $2 AND state = 'waiting'`, stored, w.ID)
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
