package storage

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"guichet/conversations"
)

// headOf is the id of the first row of a lane that is due, given expressions for the lane's name and business time. A place is given when
// a row becomes due, so that rows that are not due yet come last.
const headOf = `COALESCE(` + firstOf + `, 0)`

const firstOf = `(SELECT o.id ` + fromFirst

const firstRow = `(SELECT o.* ` + fromFirst

const fromFirst = `FROM outbox o WHERE o.lane = %[1]s AND o.state = 'waiting' AND o.held <= %[2]s ORDER BY o.place, o.id LIMIT 1)`

// summarised is the part of an UPDATE that works out a lane's summary, given an expression for its name: from its first rows, enough to bridge clocks that
// disagree.
const summarised = `(due, class) = (SELECT COALESCE(MIN(ahead.due), 0), COALESCE(MIN(ahead.class), lanes.class)
	FROM (SELECT due, class FROM outbox WHERE lane = %s AND state = 'waiting' ORDER BY place, id LIMIT 16) AS ahead)`

// claimed is a lane that was just claimed.
type claimed struct {
	Name  string
	Epoch int64
	Head  int64
	// Unsure: the owner before fell silent with this very row in its hands.
	Unsure   bool
	LeasedAt int64 `db:"leased_at"`
	Until    int64 `db:"busy_until"` // when the lease ends, if nobody renews it
}

// leaseLanes leases lanes until $5 ($2: business time, $3: machine time). A lane with head <> 0 was never given back: its head is still the row that its
// owner had.
var leaseLanes = ` UPDATE lanes SET epoch = epoch + 1, busy_until = $5,
	leased_at = CASE WHEN head <> 0 THEN leased_at ELSE $3 END, unsure = CASE WHEN head <> 0 THEN 1 ELSE 0 END,
	head = CASE WHEN head <> 0 THEN head ELSE ` + fmt.Sprintf(headOf, "lanes.name", "$2") + ` END`

const (
	notPaused = `NOT EXISTS (SELECT 1 FROM accounts WHERE platform = $1 AND paused_until > $3)`
	leased    = ` RETURNING name, epoch, head, unsure, leased_at, busy_until`
)

// Claim takes as many lanes of a platform as there is room for, whose first row is due (business time) and that nobody has and nothing pauses (machine time):
// the most urgent class first, within it the longest due, of those that are due alike the one served longest ago. Each is leased and returned as the
// work to be done first. Two processes never get the same lane. A lane whose owner let the lease run out gives its first row as uncertain.
//
// It costs one statement that writes and one that reads.
func (s *Store) Claim(ctx context.Context, platform string, room Room) ([]Work, error) {
	if room.Lanes <= 0 {
		return nil, nil
	}
	var works []Work
	err := s.InTx(ctx, func(tx *Tx) error {
		works = nil
		var lanes []claimed
		now := machine()
		err := tx.all(&lanes, s.engine.pick+leaseLanes+` WHERE name IN (SELECT name FROM picked) AND `+notPaused+leased,
			platform, s.business(), now, room.Lanes, now+room.Lease.Milliseconds(), int(room.Least))
		if err != nil || len(lanes) == 0 {
			return err
		}
		works, err = tx.works(lanes, room.Lease)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("claim lanes: %w", err)
	}
	return works, nil
}

// works loads the rows of claimed lanes. A lane without a row to send was summarised too early, and is given back.
func (tx *Tx) works(lanes []claimed, lease time.Duration) ([]Work, error) {
	heads := make([]int64, len(lanes))
	for i, l := range lanes {
		heads[i] = l.Head
	}
	rows, err := tx.load(heads)
	if err != nil {
		return nil, err
	}
	var works []Work
	for _, l := range lanes {
		row, found := rows[l.Head]
		if !found {
			if err := tx.giveBack(l.Name, l.Epoch, 0); err != nil {
				return nil, err
			}
			continue
		}
		works = append(works, row.work(l, lease))
	}
	return tx.inOrder(works)
}

// inOrder puts the most urgent first, within a class the longest due, and fills in what their labels became.
func (tx *Tx) inOrder(works []Work) ([]Work, error) {
	slices.SortStableFunc(works, func(a, b Work) int { return cmp.Or(cmp.Compare(a.Class, b.Class), a.Due.Compare(b.Due)) })
	return works, tx.resolve(works)
}

// giveBack ends a lease and works out the lane's summary anew. On PostgreSQL the lane must be locked by an earlier statement, or rows
// that came since this statement began would be missed.
func (tx *Tx) giveBack(lane string, epoch, busyUntil int64) error {
	n, err := tx.exec(`UPDATE lanes SET head = 0, busy_until = $3, `+fmt.Sprintf(summarised, "$1")+` WHERE name = $1 AND epoch = $2`, lane, epoch, busyUntil)
	if err == nil && n == 0 {
		return tx.fail(ErrFenced)
	}
	return err
}

// workRow is a row of the outbox with what the platforms call its customer and its case.
type workRow struct {
	ID          int64
	Lane        string
	Platform    string
	Kind        string
	Owner       int64
	Customer    sql.NullInt64
	CaseID      sql.NullInt64 `db:"case_id"`
	Address     string
	Verb        string
	Format      int
	Body        []byte
	Class       int
	Key         string
	Makes       string
	Needs       string
	Carries     string
	Ack         bool
	Due         int64
	Wanted      int64
	Attempts    int
	Uncertain   bool
	FirstTried  int64 `db:"first_tried"`
	Stored      string
	Trace       []byte // may be NULL
	Taken       int64
	Chat        sql.NullString
	CardChannel sql.NullString `db:"card_channel"`
	CardMessage sql.NullString `db:"card_message"`
}

const workColumns = `o.id, o.lane, o.platform, o.kind, o.owner, o.customer, o.case_id, o.address, o.verb, o.format, o.body, o.class, o.key,
	o.makes, o.needs, o.carries, o.ack, o.due, o.wanted, o.attempts, o.uncertain, o.first_tried, o.stored, o.trace, o.taken,
	c.chat, k.card_channel, k.card_message`

const workJoins = ` LEFT JOIN customers c ON c.id = o.customer LEFT JOIN cases k ON k.id = o.case_id`

const workSelect = `SELECT ` + workColumns + ` FROM outbox o` + workJoins

// load reads rows by their ids.
func (tx *Tx) load(ids []int64) (map[int64]workRow, error) {
	byID := make(map[int64]workRow, len(ids))
	return byID, inParts(ids, func(part []int64) error {
		in, values := oneOf(tx.s.engine, 1, part)
		var rows []workRow
		err := tx.all(&rows, workSelect+` WHERE o.id `+in, values...)
		for _, row := range rows {
			byID[row.ID] = row
		}
		return err
	})
}

func (r *workRow) work(l claimed, lease time.Duration) Work {
	w := Work{
		Row: Row{
			ID: r.ID, Platform: r.Platform, Lane: r.Kind, Verb: r.Verb, Format: r.Format, Body: r.Body, Class: r.Class, Key: r.Key,
			Case: conversations.CaseID(r.CaseID.Int64), Makes: conversations.Label(r.Makes), Needs: conversations.Label(r.Needs),
			Carries: conversations.MessageID(r.Carries), Ack: r.Ack, Trace: string(r.Trace),
		},
		Customer:  conversations.CustomerID(r.Customer.Int64),
		LaneName:  r.Lane,
		Epoch:     l.Epoch,
		Chat:      conversations.ChatID(r.Chat.String),
		Channel:   conversations.ChannelID(r.CardChannel.String),
		Thread:    conversations.MessageID(r.CardMessage.String),
		Attempt:   r.Attempts + 1,
		Uncertain: r.Uncertain || l.Unsure || r.Taken != 0 && r.Taken != l.Epoch,
		Stored:    r.Stored,
		Due:       fromMS(r.Due),
		Wanted:    fromMS(r.Wanted),
		lease:     lease,
		until:     l.Until,
		owner:     r.Owner,
	}
	if r.Address != "" {
		w.Chat = conversations.ChatID(r.Address)
	}
	first := r.FirstTried
	if l.Unsure && !r.Uncertain {
		w.Attempt++ // the try that nobody reported
		if first == 0 {
			first = l.LeasedAt
		}
	}
	w.FirstTried = fromMS(first)
	return w
}

// labelled is a label within its owner.
type labelled struct {
	Owner int64
	Label conversations.Label
}

// labelledMessage is one of the messages that a label became.
type labelledMessage struct {
	labelled
	Message conversations.MessageID
}

// resolve fills in which messages the works' Needs became.
func (tx *Tx) resolve(works []Work) error {
	var needs []labelled
	for _, w := range works {
		if w.Needs != "" {
			needs = append(needs, labelled{w.owner, w.Needs})
		}
	}
	slices.SortFunc(needs, func(a, b labelled) int { return cmp.Or(cmp.Compare(a.Owner, b.Owner), cmp.Compare(a.Label, b.Label)) })
	needs = slices.Compact(needs)
	parts := make(map[labelled][]conversations.MessageID)
	err := inLists(tx.s.engine, needs, func(part []labelled) error {
		values := make([]any, 0, 2*len(part))
		for _, l := range part {
			values = append(values, l.Owner, l.Label)
		}
		var rows []labelledMessage
		asked, values := tx.s.engine.asked(1, values, number, text)
		err := tx.all(&rows, tx.s.engine.lookUp("owner, label, message", "messages", asked,
			`owner = asked.column1 AND label = asked.column2 AND label <> ''`)+` ORDER BY id`, values...)
		for _, row := range rows {
			parts[row.labelled] = append(parts[row.labelled], row.Message)
		}
		return err
	})
	if err != nil {
		return err
	}
	for i := range works {
		w := &works[i]
		w.Parts = parts[labelled{w.owner, w.Needs}]
		if len(w.Parts) > 0 {
			w.Message = w.Parts[0]
		}
	}
	return nil
}

// freeLanes ends the leases that a dead process left behind. Only SQLite may: it is opened by one process at a time. Their heads are uncertain, as
// they would be had the leases run out.
func (s *Store) freeLanes(ctx context.Context) error {
	err := s.InTx(ctx, func(tx *Tx) error {
		_, err := tx.exec(`UPDATE lanes SET busy_until = 0 WHERE due > 0 AND busy_until > 0 AND head <> 0`)
		return err
	})
	return wrap(err, "free the lanes of the process before")
}
