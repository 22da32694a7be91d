package storage

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"guichet/conversations"
)

// Queued is one row of the outbox as an operator sees it: what is wanted of whom, and what it waits for. It holds no words and no names.
type Queued struct {
	ID       int64
	Platform string
	Lane     string // the kind of lane
	LaneName string
	Verb     string
	Class    int
	Customer conversations.CustomerID
	Case     conversations.CaseID
	Number   conversations.Number    // of the case; empty for what belongs to the dialogue only
	Carries  conversations.MessageID // the other side's message whose words these are
	State    QueueState
	// Ahead is how many rows stand before it in its lane. A lane delivers in order (G6).
	Ahead     int
	Attempts  int  // that failed
	Uncertain bool // a try may have done the work
	Reason    string
	Certain   bool      // of a dead row: it did surely not arrive
	Wanted    time.Time // business time
	Due       time.Time // business time: when it took, or will take, its place in its lane
	Until     time.Time // machine time: when the lease or the pause of its lane ends; zero when there is none
	Died      time.Time // machine time
}

// QueueState is what a row of the outbox waits for.
type QueueState string

// The states. A row that was delivered is not in the outbox any more.
const (
	QueueHeld   QueueState = "held"   // for its moment: an undo window, a burst that may go on
	QueueReady  QueueState = "ready"  // for a process to take its lane
	QueueBehind QueueState = "behind" // for rows before it in its lane
	QueuePaused QueueState = "paused" // for the end of a pause: a failed try, or the platform's wish
	QueueTrying QueueState = "trying" // a process has it in its hands
	QueueSilent QueueState = "silent" // the process that had it fell silent: it may have been delivered
	QueueDead   QueueState = "dead"   // for somebody to requeue it: it was given up
)

// QueueFilter chooses rows of the outbox. Zero fields do not choose.
type QueueFilter struct {
	ID     int64
	State  QueueState
	Lane   string // a lane's name
	Number conversations.Number
	Limit  int // default 50, at most 1000
}

type queuedRow struct {
	ID           int64
	Platform     string
	Kind         string
	Lane         string
	Verb         string
	Class        int
	Customer     sql.NullInt64
	CaseID       sql.NullInt64 `db:"case_id"`
	Number       sql.NullString
	Carries      string
	State        string
	Held         int64
	Ahead        int
	Attempts     int
	Uncertain    bool
	Reason       string
	Certain      bool
	Wanted       int64
	Due          int64
	Died         int64
	Head         int64
	Unsure       bool
	BusyUntil    int64 `db:"busy_until"`
	AccountUntil int64 `db:"account_until"`
}

// queuedSelect reads every row with its lane's and its platform's state. A row's rank counts the due rows of its lane up to it.
const queuedSelect = `SELECT q.id, q.platform, q.kind, q.lane, q.verb, q.class, q.customer, q.case_id, k.number, q.carries, q.state, q.held, q.rank - 1 AS ahead,
	q.attempts, q.uncertain, q.reason, q.certain, q.wanted, q.due, q.died,
	COALESCE(l.head, 0) AS head, COALESCE(l.unsure, 0) AS unsure, COALESCE(l.busy_until, 0) AS busy_until, COALESCE(a.paused_until, 0) AS account_until
	FROM (SELECT o.*, ROW_NUMBER() OVER (PARTITION BY lane, state, CASE WHEN held > $1 THEN 1 ELSE 0 END ORDER BY place, id) AS rank FROM outbox o) q
	LEFT JOIN lanes l ON l.name = q.lane LEFT JOIN accounts a ON a.platform = q.platform LEFT JOIN cases k ON k.id = q.case_id`

// Outbox lists what is not delivered, the oldest first, without the words. It reads the whole outbox, so it is for a person and not for a hot path.
func (s *Store) Outbox(ctx context.Context, f QueueFilter) ([]Queued, error) {
	var b strings.Builder
	b.WriteString(queuedSelect + ` WHERE 1 = 1`)
	now, clock := s.business(), machine()
	values := []any{now}
	and := func(condition string, value any) {
		values = append(values, value)
		fmt.Fprintf(&b, " AND %s $%d", condition, len(values))
	}
	if f.ID != 0 {
		and("q.id =", f.ID)
	}
	if f.Lane != "" {
		and("q.lane =", f.Lane)
	}
	if f.Number != "" {
		and("k.number =", string(f.Number))
	}
	b.WriteString(` ORDER BY q.due, q.place, q.id`)
	var rows []queuedRow
	if err := s.all(ctx, &rows, b.String(), values...); err != nil {
		return nil, fmt.Errorf("list the outbox: %w", err)
	}
	limit := f.Limit
	if limit <= 0 {
		limit = defaultPage
	}
	limit = min(limit, largestPage)
	var list []Queued
	for _, r := range rows {
		if len(list) == limit {
			break
		}
		// What a row waits for is worked out here and not in SQL, so that there is one place to read it.
		if q := r.queued(now, clock); f.State == "" || f.State == q.State {
			list = append(list, q)
		}
	}
	return list, nil
}

func (r *queuedRow) queued(business, machineTime int64) Queued {
	q := Queued{
		ID: r.ID, Platform: r.Platform, Lane: r.Kind, LaneName: r.Lane, Verb: r.Verb, Class: r.Class,
		Customer: conversations.CustomerID(r.Customer.Int64), Case: conversations.CaseID(r.CaseID.Int64), Number: conversations.Number(r.Number.String),
		Carries: conversations.MessageID(r.Carries), Attempts: r.Attempts, Uncertain: r.Uncertain, Reason: r.Reason, Certain: r.Certain,
		Wanted: fromMS(r.Wanted), Due: fromMS(r.Due), Died: fromMS(r.Died),
	}
	q.State = r.waitsFor(business, machineTime)
	switch q.State {
	case QueueBehind:
		q.Ahead = r.Ahead
	case QueuePaused:
		q.Until = fromMS(max(r.BusyUntil, r.AccountUntil))
	case QueueTrying:
		q.Until = fromMS(r.BusyUntil)
		q.Uncertain = q.Uncertain || r.Unsure
	case QueueSilent:
		q.Uncertain = true
	}
	return q
}

func (r *queuedRow) waitsFor(business, machineTime int64) QueueState {
	mine, busy := r.Head == r.ID, r.BusyUntil > machineTime
	switch {
	case r.State == "dead":
		return QueueDead
	case mine && busy && r.Uncertain && r.Attempts > 0:
		// An uncertain row keeps its lane while it waits for its next try: nobody may come before it.
		return QueuePaused
	case mine && busy:
		return QueueTrying
	case mine:
		return QueueSilent
	case r.Held > business:
		return QueueHeld
	case r.Ahead > 0 || r.Head != 0:
		return QueueBehind
	case busy || r.AccountUntil > machineTime:
		return QueuePaused
	}
	return QueueReady
}
