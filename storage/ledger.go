package storage

import (
	"cmp"
	"context"
	"fmt"
	"slices"
)

// outcome is a call that was made: works[0] is the claimed row, the others were done together with it.
type outcome struct {
	ctx     context.Context
	works   []Work
	receipt Receipt
	follow  [][]Row // of each of the works

	recorded chan struct{} // closed when what follows is set
	next     *Work
	more     bool
	err      error
}

func (o *outcome) head() Work { return o.works[0] }

// followOf is what follows from one of the works.
func (o *outcome) followOf(i int) []Row {
	if i < len(o.follow) {
		return o.follow[i]
	}
	return nil
}

// movesCard tells whether the case's card stands somewhere else now.
func (o *outcome) movesCard() bool { return o.head().Lane == CardLane && o.receipt.Message != "" }

// Done marks a row as done: what it made is kept under its label, the row goes, and the rows in follow are enqueued, unless another waiting
// row carries the same message. The next row of the lane that is due comes back under the same lease; if there is none the lane is given
// back. All this is one commit, which it may share with others. more tells that rows wait in the lane for a later moment.
func (s *Store) Done(ctx context.Context, w Work, r Receipt, follow []Row) (next *Work, more bool, err error) {
	return s.DoneMany(ctx, []Work{w}, r, [][]Row{follow})
}

// DoneMany is Done for rows that were done in one call: ws[0] is the claimed row, the others came from Following. All their labels lead to
// the one receipt. follow are the rows for each of ws.
func (s *Store) DoneMany(ctx context.Context, ws []Work, r Receipt, follow [][]Row) (next *Work, more bool, err error) {
	if len(ws) == 0 {
		return nil, false, fmt.Errorf("mark as done: %w", ErrNotFound)
	}
	o := &outcome{ctx: ctx, works: ws, receipt: r, follow: follow, recorded: make(chan struct{})}
	s.ledger.add(o, s.record)
	select {
	case <-o.recorded:
	case <-ctx.Done():
		return nil, false, fmt.Errorf("mark as done: %w", context.Cause(ctx))
	}
	if o.err != nil {
		return nil, false, fmt.Errorf("mark as done: %w", o.err)
	}
	return o.next, o.more, nil
}

// record records outcomes together, or each alone when that fails. Those whose callers have given up are not begun.
func (s *Store) record(batch []*outcome) {
	batch = slices.DeleteFunc(batch, func(o *outcome) bool {
		if o.err = context.Cause(o.ctx); o.err != nil {
			close(o.recorded)
		}
		return o.err != nil
	})
	ctx, cancel := context.WithTimeout(context.Background(), sharedPatience)
	defer cancel()
	if len(batch) <= 1 || s.recordTogether(ctx, batch) != nil {
		for _, o := range batch {
			if err := s.recordTogether(ctx, []*outcome{o}); err != nil {
				o.err = err
			}
		}
	}
	for _, o := range batch {
		close(o.recorded)
	}
}

// recordTogether records outcomes in one transaction. One that lost its lane gets ErrFenced; if that is not all that is to be undone, so does the whole.
func (s *Store) recordTogether(ctx context.Context, batch []*outcome) error {
	return s.InTx(ctx, func(tx *Tx) error {
		for _, o := range batch {
			o.next, o.more, o.err = nil, false, nil
		}
		if err := tx.moveCards(batch); err != nil { // cases are locked before lanes
			return err
		}
		held, before, err := tx.held(batch)
		if err != nil {
			return err
		}
		if len(held)+len(before) == 0 {
			return nil
		}
		if err := tx.remove(held); err != nil {
			return err
		}
		for _, o := range held {
			if o.head().Uncertain { // now it is known what became of its try, and so of those that were tried with it
				if _, err := tx.exec(`UPDATE outbox SET taken = 0 WHERE lane = $1 AND state = 'waiting' AND taken <> 0`, o.head().LaneName); err != nil {
					return err
				}
			}
		}
		if err := tx.keepReceipts(held); err != nil {
			return err
		}
		for _, o := range held {
			if err := tx.noteResent(o.head(), o.receipt); err != nil {
				return err
			}
		}
		if err := tx.follow(held); err != nil {
			return err
		}
		return tx.goOn(append(held, before...))
	})
}

// held are the outcomes whose lanes are still theirs, locked together with the lanes of the rows that follow. before are those that were recorded
// before, by a commit whose answer was lost: nobody has claimed the lane since, and yet its head is another. What is left to do for them is to hand
// out that head. The others get their error.
func (tx *Tx) held(batch []*outcome) (held, before []*outcome, err error) {
	lanes, err := tx.lockFor(batch)
	if err != nil {
		return nil, nil, err
	}
	for _, o := range batch {
		w := o.head()
		lane, found := lanes[w.LaneName]
		switch ours := found && lane.Epoch == w.Epoch; {
		case ours && lane.Head == w.ID:
			held = append(held, o)
		case ours && lane.Head != 0:
			before = append(before, o)
		case ours:
			o.more = true // the lane was given back; whoever claims looks what there is
		case o.movesCard():
			return nil, nil, tx.fail(ErrFenced) // its card was moved: undo that
		default:
			o.err = ErrFenced
		}
	}
	return held, before, nil
}

// lockedLane is who has a lane.
type lockedLane struct {
	Name        string
	Epoch, Head int64
}

// lockFor locks the lanes of the outcomes and of what follows from them, in the order of their names. On SQLite the transaction has them already.
func (tx *Tx) lockFor(batch []*outcome) (map[string]lockedLane, error) {
	byName := make(map[string]laneChange)
	follows := false
	for _, o := range batch {
		w := o.head()
		byName[w.LaneName] = laneChange{Name: w.LaneName, platform: w.Platform, kind: w.Lane}
		for _, row := range slices.Concat(o.follow...) {
			p := pending{Row: row, customer: w.Customer}
			byName[p.lane()] = laneChange{Name: p.lane(), platform: p.Platform, kind: p.Lane}
			follows = true
		}
	}
	names := make([]string, 0, len(byName))
	for name := range byName {
		names = append(names, name)
	}
	slices.Sort(names)
	locked := make(map[string]lockedLane, len(names))
	note := func(rows []lockedLane) {
		for _, row := range rows {
			locked[row.Name] = row
		}
	}
	if follows && tx.s.engine.name == PostgreSQL {
		switch all, err := tx.areThere(names); {
		case err != nil:
			return nil, err
		case !all:
			return locked, tx.makeLanes(names, byName, note)
		}
	}
	return locked, tx.lockLanes(names, note)
}

// areThere reports whether all lanes are there: then they can be locked without being written.
func (tx *Tx) areThere(names []string) (all bool, err error) {
	found := 0
	err = inParts(names, func(part []string) error {
		in, values := oneOf(tx.s.engine, 1, part)
		var n int
		_, err := tx.get(&n, `SELECT COUNT(*) FROM lanes WHERE name `+in, values...)
		found += n
		return err
	})
	return found == len(names), err
}

// makeLanes makes the lanes that are not there, and locks all, in the order of their names: made one by one behind the others, they would be locked out of turn.
func (tx *Tx) makeLanes(names []string, byName map[string]laneChange, note func([]lockedLane)) error {
	return inLists(tx.s.engine, names, func(part []string) error {
		values := make([]any, 0, 3*len(part))
		for _, name := range part {
			values = append(values, name, byName[name].platform, byName[name].kind)
		}
		var rows []lockedLane
		asked, values := tx.s.engine.asked(1, values, text, text, text)
		err := tx.all(&rows, insertLanes(asked), values...)
		note(rows)
		return err
	})
}

// lockLanes locks lanes by their names, which are sorted, and tells who has them.
func (tx *Tx) lockLanes(names []string, note func([]lockedLane)) error {
	return inParts(names, func(part []string) error {
		in, values := oneOf(tx.s.engine, 1, part)
		var rows []lockedLane
		err := tx.all(&rows, `SELECT name, epoch, head FROM lanes WHERE name `+in+` ORDER BY name`+tx.s.engine.forLane, values...)
		note(rows)
		return err
	})
}

// moveCards notes where cards stand now that were posted.
func (tx *Tx) moveCards(batch []*outcome) error {
	var moved []*outcome
	for _, o := range batch {
		if o.movesCard() {
			moved = append(moved, o)
		}
	}
	slices.SortFunc(moved, func(a, b *outcome) int { return cmp.Compare(a.head().Case, b.head().Case) })
	for _, o := range moved {
		w := o.head()
		_, err := tx.exec(`UPDATE cases SET card_channel = $1, card_message = $2 WHERE id = $3`, cmp.Or(o.receipt.Channel, w.Channel), o.receipt.Message, w.Case)
		if err != nil {
			return err
		}
	}
	return nil
}
