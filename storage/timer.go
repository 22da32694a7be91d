package storage

import (
	"context"
	"fmt"
	"time"

	"guichet/conversations"
)

// Timer is one row of the timers, or a desk that is to be woken: an event that is to happen at Due (business time).
type Timer struct {
	Desk     string // the desk to wake; "" for a customer's timer, which the other fields describe
	Customer conversations.CustomerID
	Case     conversations.CaseID
	Key      string // unique within the customer
	Kind     conversations.TimerKind
	Due      time.Time
}

// SetTimer sets a customer's timer, replacing the one with the same key.
func (tx *Tx) SetTimer(customer conversations.CustomerID, t conversations.Schedule) error {
	_, err := tx.exec(`INSERT INTO timers (customer, key, kind, case_id, due) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (customer, key) DO UPDATE SET kind = excluded.kind, case_id = excluded.case_id, due = excluded.due`,
		customer, t.Key, t.Timer, orNull(t.Case), toMS(t.Due))
	return wrap(err, "set a timer")
}

// DeleteTimer removes a timer, if it is set.
func (tx *Tx) DeleteTimer(customer conversations.CustomerID, key string) error {
	_, err := tx.exec(`DELETE FROM timers WHERE customer = $1 AND key = $2`, customer, key)
	return wrap(err, "delete a timer")
}

// TakeTimer removes a timer if it still stands with that due time, and reports whether it did. The transaction that fires a timer begins with
// it: when it returns false, the timer was fired, moved or removed meanwhile, and means nothing any more.
func (tx *Tx) TakeTimer(customer conversations.CustomerID, key string, due time.Time) (bool, error) {
	n, err := tx.exec(`DELETE FROM timers WHERE customer = $1 AND key = $2 AND due = $3`, customer, key, toMS(due))
	return n == 1, wrap(err, "take a timer")
}

// DueTimers returns the timers that are due at now, the earliest first, at most limit. They stay until TakeTimer.
func (s *Store) DueTimers(ctx context.Context, now time.Time, limit int) ([]Timer, error) {
	var rows []struct {
		Customer conversations.CustomerID
		CaseID   conversations.CaseID `db:"case_id"`
		Key      string
		Kind     conversations.TimerKind
		Due      int64
		Desk     string
	}
	err := s.all(ctx, &rows, `SELECT customer, COALESCE(case_id, 0) AS case_id, key, kind, due, '' AS desk FROM timers WHERE due <= $1
		UNION ALL SELECT 0, 0, '', '', due, team FROM desks WHERE due > 0 AND due <= $1
		ORDER BY due, customer, key, desk LIMIT $2`, toMS(now), limit)
	if err != nil {
		return nil, fmt.Errorf("find due timers: %w", err)
	}
	var timers []Timer
	for _, r := range rows {
		timers = append(timers, Timer{Desk: r.Desk, Customer: r.Customer, Case: r.CaseID, Key: r.Key, Kind: r.Kind, Due: fromMS(r.Due)})
	}
	return timers, nil
}

// NextTimer returns when the earliest timer is due, and false when there is none.
func (s *Store) NextTimer(ctx context.Context) (time.Time, bool, error) {
	var due int64
	_, err := s.get(ctx, &due, `SELECT COALESCE(MIN(due), 0) FROM (SELECT MIN(due) AS due FROM timers
		UNION ALL SELECT MIN(due) FROM desks WHERE due > 0) AS both_kinds`)
	return fromMS(due), due != 0, wrap(err, "find the next timer")
}
