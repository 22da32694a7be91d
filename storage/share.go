package storage

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
)

// shareRow is what one process says that it holds of a pool.
type shareRow struct {
	Process string
	Places  int
	Until   int64
}

// Share says which part of a pool of places is this process's, among all that have asked within their lease (machine time). held is how many it holds already:
// it keeps them at least until the next time it asks, so that no place is ever held twice. mine is what it may hold for lease from before the call; fair is what
// it should make do with from now on, and say as held next time, so that others get theirs. A process that does not ask any more loses its places when its lease
// ends; with a lease of nothing it gives them up.
func (s *Store) Share(ctx context.Context, pool string, size, held int, lease time.Duration) (mine, fair int, err error) {
	if size < 1 || held < 0 {
		return 0, 0, errors.New("share: there must be places, and none can be owed")
	}
	err = s.InTx(ctx, func(tx *Tx) error {
		// Whoever comes second waits here, and then sees what the first has taken: on PostgreSQL that needs a statement of its own.
		_, err := tx.exec(`INSERT INTO places (pool, process, places, until) VALUES ($1, '', 0, $2)
			ON CONFLICT (pool, process) DO UPDATE SET places = 0`, pool, int64(math.MaxInt64))
		if err != nil {
			return err
		}
		var rows []shareRow
		if err := tx.all(&rows, `SELECT process, places, until FROM places WHERE pool = $1 AND process <> ''`, pool); err != nil {
			return err
		}
		now := machine()
		mine, fair = divide(rows, s.process, size, held, now)
		if _, err := tx.exec(`DELETE FROM places WHERE pool = $1 AND process <> '' AND until <= $2`, pool, now); err != nil {
			return err
		}
		_, err = tx.exec(`INSERT INTO places (pool, process, places, until) VALUES ($1, $2, $3, $4)
			ON CONFLICT (pool, process) DO UPDATE SET places = excluded.places, until = excluded.until`, pool, s.process, mine, now+lease.Milliseconds())
		return err
	})
	if err != nil {
		return 0, 0, fmt.Errorf("share places: %w", err)
	}
	return mine, fair, nil
}

// divide is the arithmetic of Share: equal parts, the first processes by name getting what is left over, and never more than the others leave.
func divide(rows []shareRow, process string, size, held int, now int64) (mine, fair int) {
	names, taken := []string{process}, 0
	for _, r := range rows {
		if r.Process != process && r.Until > now {
			names = append(names, r.Process)
			taken += r.Places
		}
	}
	slices.SortFunc(names, strings.Compare)
	fair = size / len(names)
	if slices.Index(names, process) < size%len(names) {
		fair++
	}
	return max(held, min(fair, size-taken), 0), fair
}

// Slide takes one of the three turns that a bucket gives within any span (machine time), over all processes together. When they are taken it returns how long
// to wait for one; it never waits itself.
func (s *Store) Slide(ctx context.Context, bucket string, span time.Duration) (wait time.Duration, err error) {
	now := machine()
	err = s.InTx(ctx, func(tx *Tx) error {
		wait = 0
		n, err := tx.exec(`INSERT INTO slides (name, newest, middle, oldest) VALUES ($1, $2, 0, 0) ON CONFLICT (name) DO UPDATE
			SET oldest = slides.middle, middle = slides.newest, newest = excluded.newest WHERE slides.oldest <= $3`, bucket, now, now-span.Milliseconds())
		if err != nil || n > 0 {
			return err
		}
		var oldest int64
		if _, err := tx.get(&oldest, `SELECT oldest FROM slides WHERE name = $1`, bucket); err != nil {
			return err
		}
		wait = max(time.Duration(oldest-now)*time.Millisecond+span, time.Millisecond)
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("take a turn of %s: %w", bucket, err)
	}
	return wait, nil
}
