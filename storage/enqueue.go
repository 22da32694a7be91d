package storage

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"guichet/conversations"
)

// boxOp is one thing asked of the outbox. They are carried out together, in the order they were asked for, right before the commit:
// only then are lanes locked, all at once and by name.
type boxOp struct {
	enqueue *pending
	drop    *dropped
	purge   *purged
	requeue int64
}

// pending is a row to be inserted.
type pending struct {
	Row
	customer conversations.CustomerID
	address  conversations.ChatID
	group    int // rows of one Enqueue do not replace each other
	due      int64
	held     int64 // 0 for a row that is in the lane at once, whatever another process's clock says
	place    int64
	unless   int64  // the row that makes it needless, if that still waits; 0: none
	name     string // of its lane, once somebody asked
}

// dropped is a key that a customer's rows, and those of all the customer's cases, are to be taken back by.
type dropped struct {
	Customer conversations.CustomerID
	Key      string
}

// boxKey is a key within its owner.
type boxKey struct {
	owner int64
	key   string
}

// Enqueue puts rows into their lanes when the transaction commits, in order. A row with a key first removes the waiting rows of the same
// owner (customer or case) with that key, unless they are already being tried; rows of one call may share a key. address is a chat that
// is not the customer's; customer may then be zero. The rows' ids are set.
func (tx *Tx) Enqueue(customer conversations.CustomerID, address conversations.ChatID, rows []Row) error {
	group := len(tx.box)
	for i := range rows {
		if rows[i].ID == 0 {
			rows[i].ID = tx.s.NewID()
		}
		p := &pending{Row: rows[i], customer: customer, address: address, group: group}
		if err := p.valid(); err != nil {
			return tx.fail(fmt.Errorf("enqueue: %w", err))
		}
		tx.box = append(tx.box, boxOp{enqueue: p})
	}
	return nil
}

// Drop takes back the waiting rows with the key, of the customer and of all the customer's cases, unless they are already being tried.
func (tx *Tx) Drop(customer conversations.CustomerID, key string) error {
	if key != "" {
		tx.box = append(tx.box, boxOp{drop: &dropped{customer, key}})
	}
	return nil
}

// Requeue puts a dead row back at the end of its lane, due at once. A row that is not dead is left alone.
func (tx *Tx) Requeue(row int64) error {
	tx.box = append(tx.box, boxOp{requeue: row})
	return nil
}

func (p *pending) valid() error {
	switch {
	case p.Platform == "" || p.Verb == "":
		return fmt.Errorf("a row without platform or verb")
	case !slices.Contains([]string{ChatLane, ThreadLane, CardLane, MarkLane, HintLane}, p.Lane):
		return fmt.Errorf("there is no lane %q", p.Lane)
	case p.owner() == 0 && p.address == "":
		return fmt.Errorf("a row in a %s lane of nobody", p.Lane)
	case p.Class < int(conversations.Interactive) || p.Class > int(conversations.Cosmetic):
		return fmt.Errorf("there is no class %d", p.Class)
	}
	if p.Lane == CardLane && p.Key == "" {
		p.Key = CardLane // a refresh replaces the one that waits
	}
	return nil
}

// owner is within whom the row's key and labels are unique.
func (p *pending) owner() int64 {
	if p.Platform == CustomersPlatform {
		return int64(p.customer)
	}
	return int64(p.Case)
}

// wanted is when the row was to leave, had everything else taken no time (see Work).
func (p *pending) wanted(now time.Time) int64 {
	if !p.Since.IsZero() {
		now = p.Since
	}
	return toMS(now.Add(p.Delay))
}

func (p *pending) lane() string {
	if p.name == "" {
		whose := "@" + string(p.address)
		if p.address == "" {
			whose = strconv.FormatInt(p.owner(), 10)
		}
		p.name = p.Platform + "/" + p.Lane + "/" + whose
	}
	return p.name
}

// flush carries out what was collected: words, worlds and histories first, then desks, then the outbox.
func (tx *Tx) flush() error {
	if err := tx.writeTogether(tx.writeWords, tx.writeWorlds, tx.writeLines); err != nil {
		return err
	}
	if err := tx.rouseDesks(); err != nil {
		return err
	}
	if len(tx.box) == 0 {
		return nil
	}
	b := &boxWork{tx: tx, now: tx.s.now(), lanes: make(map[string]*laneChange), next: make(map[string]int64)}
	if err := b.run(tx.box); err != nil {
		return fmt.Errorf("fill the outbox: %w", err)
	}
	// Nobody needs to be woken for lanes that the transaction has claimed itself.
	tx.news = tx.news || b.waits(tx.own)
	return nil
}

// insert writes the rows, except those that a waiting one makes needless, and returns how many it wrote; and, where that is asked, where they are to go.
func (tx *Tx) insert(rows []*pending, now time.Time, where bool) (written int64, to []sentTo, err error) {
	err = inLists(tx.s.engine, rows, func(part []*pending) error {
		types := []columnType{number, text, text, text, number, number, number, text, text, number, text, number, text, text,
			text, text, number, number, number, number, number}
		values := make([]any, 0, len(part)*(len(types)+2))
		traced := slices.ContainsFunc(part, func(p *pending) bool { return p.Trace != "" })
		doubtful := slices.ContainsFunc(part, func(p *pending) bool { return p.unless != 0 })
		for _, p := range part {
			values = append(values, p.ID, p.lane(), p.Platform, p.Lane, p.owner(), orNull(p.customer), orNull(p.Case), p.address, p.Verb, p.Format,
				string(p.Body), p.Class, p.Key, p.Makes, p.Needs, p.Carries, toBit(p.Ack), p.place, p.due, p.held, p.wanted(now))
			if traced {
				values = append(values, p.Trace)
			}
			if doubtful {
				values = append(values, p.unless)
			}
		}
		column, condition := "", ""
		if traced {
			types, column = append(types, text), ", trace"
		}
		named := namesOf(len(types))
		if doubtful {
			types = append(types, number)
			// Looked up for each row by itself, by its id: PostgreSQL might join all that waits.
			condition = ` WHERE (SELECT o.id FROM outbox o WHERE o.id = asked.column` + strconv.Itoa(len(types)) + ` AND ` + notDead + ` AND uncertain = 0) IS NULL`
		}
		asked, values := tx.s.engine.asked(1, values, types...)
		query := `INSERT INTO outbox (id, lane, platform, kind, owner, customer, case_id, address, verb, format, body, class, key, makes,
			needs, carries, ack, place, due, held, wanted` + column + `, state, attempts, uncertain, first_tried, stored, late, taken, reason, certain, died, reported)
			SELECT ` + named + `, 'waiting', 0, 0, 0, '', 0, 0, '', 0, 0, 0 FROM ` + asked + condition
		if !where {
			n, err := tx.exec(query, values...)
			written += n
			return err
		}
		var rows []sentTo
		err := tx.all(&rows, query+whereTo, values...)
		written += int64(len(rows))
		to = append(to, rows...)
		return err
	})
	return written, to, err
}

// namesOf are the first columns of what is asked (see engine.asked).
func namesOf(columns int) string {
	var b strings.Builder
	for i := range columns {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString("asked.column" + strconv.Itoa(i+1))
	}
	return b.String()
}
