package storage

import (
	"context"
	"fmt"
	"time"

	"guichet/conversations"
)

// Dead marks a row as refused for good, and lets its lane go on. The row is kept until it is requeued. It is to be reported to the rules by an
// Undelivered event: see Unreported. certain: it did surely not arrive.
func (s *Store) Dead(ctx context.Context, w Work, reason string, certain bool) error {
	err := s.InTx(ctx, func(tx *Tx) error {
		if err := tx.fence(w); err != nil {
			return err
		}
		_, err := tx.exec(`UPDATE outbox SET state = 'dead', reason = $1, certain = $2, died = $3, attempts = attempts + 1
			WHERE id = $4 AND `+notDead, storable(reason), toBit(certain), machine(), w.ID)
		if err != nil {
			return err
		}
		tx.news = true
		if err := tx.leave(w.With); err != nil {
			return err
		}
		return tx.giveBack(w.LaneName, w.Epoch, 0)
	})
	return wrap(err, "mark as dead")
}

// Reported notes, in the transaction of the Undelivered event, that a dead row was reported.
func (tx *Tx) Reported(row int64) error {
	_, err := tx.exec(`UPDATE outbox SET reported = 1 WHERE id = $1 AND state = 'dead'`, row)
	return wrap(err, "note that a dead delivery was reported")
}

// Dead reports whether a delivery failed for good and nobody had it sent again.
func (tx *Tx) Dead(row int64) (dead bool, err error) {
	var id int64
	dead, err = tx.get(&id, `SELECT id FROM outbox WHERE id = $1 AND state = 'dead'`, row)
	return dead, wrap(err, "look for a dead delivery")
}

type deadRow struct {
	ID       int64
	Platform string
	Kind     string
	Verb     string
	Customer int64
	CaseID   int64 `db:"case_id"`
	Makes    string
	Carries  string
	Reason   string
	Certain  bool
	Attempts int
	Trace    []byte // may be NULL
	Wanted   int64
	Died     int64
	Reported bool
}

const deadSelect = `SELECT id, platform, kind, verb, COALESCE(customer, 0) AS customer, COALESCE(case_id, 0) AS case_id, makes, carries, reason,
	certain, attempts, trace, wanted, died, reported FROM outbox WHERE state = 'dead'`

// Unreported returns dead rows whose Undelivered event was not applied yet, oldest first.
func (s *Store) Unreported(ctx context.Context, limit int) ([]DeadRow, error) {
	return s.dead(ctx, deadSelect+` AND reported = 0 ORDER BY id LIMIT $1`, limit)
}

// DeadRows returns dead rows, newest first.
func (s *Store) DeadRows(ctx context.Context, limit int) ([]DeadRow, error) {
	return s.dead(ctx, deadSelect+` ORDER BY id DESC LIMIT $1`, limit)
}

func (s *Store) dead(ctx context.Context, query string, limit int) ([]DeadRow, error) {
	var rows []deadRow
	if err := s.all(ctx, &rows, query, limit); err != nil {
		return nil, fmt.Errorf("list dead deliveries: %w", err)
	}
	var list []DeadRow
	for _, r := range rows {
		list = append(list, DeadRow{
			ID: r.ID, Platform: r.Platform, Lane: r.Kind, Verb: r.Verb,
			Customer: conversations.CustomerID(r.Customer), Case: conversations.CaseID(r.CaseID),
			Makes: conversations.Label(r.Makes), Carries: conversations.MessageID(r.Carries),
			Reason: r.Reason, Certain: r.Certain, Attempts: r.Attempts, Trace: string(r.Trace),
			Wanted: fromMS(r.Wanted), Died: fromMS(r.Died), Reported: r.Reported,
		})
	}
	return list, nil
}

// overdueBite is how many rows Overdue returns at a time.
const overdueBite = 100

// Overdue returns rows that carry an agent's message and are still unsent that long after they became due (business time). Each row is returned
// once, by one process only.
func (s *Store) Overdue(ctx context.Context, past time.Duration) ([]Work, error) {
	var works []Work
	err := s.InTx(ctx, func(tx *Tx) error {
		works = nil
		var ids []int64
		err := tx.all(&ids, `UPDATE outbox SET late = 1 WHERE late = 0 AND id IN (SELECT id FROM outbox
			WHERE state = 'waiting' AND late = 0 AND carries <> '' AND platform = 'telegram' AND due <= $1 ORDER BY due LIMIT $2)
			RETURNING id`, s.now().Add(-past).UnixMilli(), overdueBite)
		if err != nil || len(ids) == 0 {
			return err
		}
		rows, err := tx.load(ids)
		if err != nil {
			return err
		}
		for _, id := range ids {
			if row, found := rows[id]; found {
				works = append(works, row.work(claimed{}, 0))
			}
		}
		return nil
	})
	return works, wrap(err, "find overdue deliveries")
}
