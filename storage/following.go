package storage

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// following is a lane's question for what can go out with its head.
type following struct {
	ctx    context.Context
	w      Work
	n      int
	choose func([]Work) int

	answered chan struct{} // closed when what follows is set
	works    []Work
	err      error
}

// Following takes rows right behind w in its lane, to be done in one call with it (see DoneMany): of those that are due, certain and of the same verb, at most n,
// as many from the first as choose says. They belong to w's lease then: nothing replaces or drops them until it is known what became of the call. choose
// must do nothing else. The works' ids belong into w.With. Lanes that ask at the same time share a transaction.
func (s *Store) Following(ctx context.Context, w Work, n int, choose func([]Work) int) ([]Work, error) {
	f := &following{ctx: ctx, w: w, n: n, choose: choose, answered: make(chan struct{})}
	s.behind.add(f, s.findFollowing)
	select {
	case <-f.answered:
	case <-ctx.Done():
		return nil, fmt.Errorf("find what follows in a lane: %w", context.Cause(ctx))
	}
	if f.err != nil {
		return nil, fmt.Errorf("find what follows in a lane: %w", f.err)
	}
	return f.works, nil
}

// findFollowing answers several lanes, or each alone when that fails. Those whose callers have given up are passed over.
func (s *Store) findFollowing(batch []*following) {
	batch = slices.DeleteFunc(batch, func(f *following) bool { return context.Cause(f.ctx) != nil })
	ctx, cancel := context.WithTimeout(context.Background(), sharedPatience)
	defer cancel()
	if len(batch) <= 1 || s.takeFollowing(ctx, batch) != nil {
		for _, f := range batch {
			if err := s.takeFollowing(ctx, []*following{f}); err != nil {
				f.works, f.err = nil, err
			}
		}
	}
	for _, f := range batch {
		close(f.answered)
	}
}

// takeFollowing answers lanes in one transaction. One that was lost gets ErrFenced.
func (s *Store) takeFollowing(ctx context.Context, batch []*following) error {
	return s.InTx(ctx, func(tx *Tx) error {
		held, err := tx.stillHeld(batch)
		if err != nil {
			return err
		}
		rows, err := tx.behind(held)
		if err != nil {
			return err
		}
		var taken []takenRow
		for _, f := range held {
			f.works = f.w.followedBy(rows[f.w.LaneName], f.n)
			f.works = f.works[:f.choose(f.works)]
			for _, w := range f.works {
				taken = append(taken, takenRow{w.ID, w.Epoch})
			}
		}
		return tx.take(taken)
	})
}

// stillHeld are those whose lanes are still theirs, locked.
func (tx *Tx) stillHeld(batch []*following) (held []*following, err error) {
	var names []string
	for _, f := range batch {
		f.works, f.err = nil, nil
		names = append(names, f.w.LaneName)
	}
	slices.Sort(names)
	locked := make(map[string]lockedLane, len(names))
	err = tx.lockLanes(names, func(rows []lockedLane) {
		for _, row := range rows {
			locked[row.Name] = row
		}
	})
	for _, f := range batch {
		if lane, found := locked[f.w.LaneName]; found && lane.Epoch == f.w.Epoch && lane.Head == f.w.ID {
			held = append(held, f)
		} else {
			f.err = ErrFenced
		}
	}
	return held, err
}

// behind reads the first rows of lanes, as many as are asked for and one more, which may be the head.
func (tx *Tx) behind(held []*following) (map[string][]workRow, error) {
	byLane := make(map[string][]workRow, len(held))
	return byLane, inPowers(held, func(part []*following) error {
		values := []any{tx.s.business(), 0}
		most := 0
		var firsts strings.Builder
		for i, f := range part {
			if i > 0 {
				firsts.WriteString(` UNION ALL `)
			}
			values = append(values, f.w.LaneName)
			most = max(most, f.n+1)
			firsts.WriteString(`SELECT id FROM (SELECT id FROM outbox WHERE lane = $` + strconv.Itoa(len(values)) + ` AND state = 'waiting' AND held <= $1
				ORDER BY place, id LIMIT $2 + 0) AS firsts`) // + 0: see sqlitePick
		}
		values[1] = most
		var rows []workRow
		err := tx.all(&rows, workSelect+` WHERE o.id IN (`+firsts.String()+`) ORDER BY o.lane, o.place, o.id`, values...)
		for _, row := range rows {
			byLane[row.Lane] = append(byLane[row.Lane], row)
		}
		return err
	})
}

// followedBy are the rows that may go out with w, of the first of its lane.
func (w Work) followedBy(rows []workRow, n int) (works []Work) {
	for _, row := range rows {
		if row.ID == w.ID {
			continue
		}
		next := row.work(claimed{Epoch: w.Epoch, Until: w.until}, w.lease)
		if next.Verb != w.Verb || next.Uncertain && !w.Uncertain || len(works) == n {
			break
		}
		works = append(works, next)
	}
	return works
}

// takenRow is a row that is tried together with the head of its lane, which was claimed in that epoch.
type takenRow struct{ row, epoch int64 }

// take notes which rows are tried together with the heads of their lanes.
func (tx *Tx) take(rows []takenRow) error {
	return inLists(tx.s.engine, rows, func(part []takenRow) error {
		values := make([]any, 0, 2*len(part))
		for _, t := range part {
			values = append(values, t.row, t.epoch)
		}
		asked, values := tx.s.engine.asked(1, values, number, number)
		_, err := tx.exec(`UPDATE outbox SET taken = asked.column2 FROM `+asked+` WHERE outbox.id = asked.column1`, values...)
		return err
	})
}

// leave notes that rows are not tried after all, or were not sent.
func (tx *Tx) leave(ids []int64) error {
	return inParts(ids, func(part []int64) error {
		in, values := oneOf(tx.s.engine, 1, part)
		_, err := tx.exec(`UPDATE outbox SET taken = 0 WHERE id `+in, values...)
		return err
	})
}
