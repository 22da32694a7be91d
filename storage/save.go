package storage

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"time"

	"guichet/conversations"
)

// SaveWorld writes what differs between the world that was loaded and the one that a step made of it. New cases are inserted.
// It returns ErrNumberTaken or ErrFiled when a new case cannot be; the transaction is lost then. A case's number, customer,
// draft and statement are never changed after it was filed, whatever the world says.
func (tx *Tx) SaveWorld(before, after conversations.World) error {
	if after.Customer != before.Customer {
		if err := tx.saveCustomer(after.Customer); err != nil {
			return fmt.Errorf("save a customer: %w", err)
		}
	}
	if err := tx.saveDialogue(after.Customer.ID, before.Dialogue, after.Dialogue); err != nil {
		return fmt.Errorf("save a dialogue: %w", err)
	}
	for i := range after.Cases {
		c := &after.Cases[i]
		old, had := before.Case(c.ID)
		var err error
		if had {
			err = tx.saveCase(old, c)
		} else {
			err = tx.fileCase(c, after.Customer.ID)
		}
		if err != nil {
			return fmt.Errorf("save a case: %w", err)
		}
	}
	if _, known := tx.worlds[after.Customer.ID]; known {
		after.Policy = nil
		tx.worlds[after.Customer.ID] = after
	}
	return nil
}

func (tx *Tx) saveCustomer(c conversations.Customer) error {
	n, err := tx.exec(`UPDATE customers SET chat = $1, lang = $2, lang_chosen = $3, first_name = $4, blocked = $5, notice_at = $6,
		notice = $7, misses = $8, rest_until = $9, no_ratings = $10 WHERE id = $11`,
		c.Chat, c.Lang, toBit(c.LangChosen), storable(c.FirstName), toBit(c.Blocked), toMS(c.NoticeAt), c.Notice, c.Misses, toMS(c.RestUntil),
		toBit(c.NoRatings), c.ID)
	if err == nil && n == 0 {
		return tx.fail(ErrNotFound)
	}
	return err
}

func (tx *Tx) saveDialogue(id conversations.CustomerID, before, after conversations.Dialogue) error {
	is, err := toJSON(after)
	if err != nil {
		return err
	}
	if _, known := tx.loaded[document{"dialogue", int64(id)}]; !known {
		empty, err := toJSON(before)
		if err != nil || is == empty {
			return err
		}
	}
	d := document{"dialogue", int64(id)}
	if !tx.changed(d, is) {
		return nil
	}
	tx.s.recent.remember(d, is, &after)
	if tx.dialogues == nil {
		tx.dialogues = make(map[conversations.CustomerID]dialogueText)
	}
	tx.dialogues[id] = dialogueText{after.Format, after.State, is}
	return nil
}

// dialogueText is a dialogue as it is to be written.
type dialogueText struct {
	format int
	state  conversations.State
	body   string
}

// register are the fields of a case that change, as they are stored, its life excepted.
type register struct {
	kind, state, team, owner, ownerName string
	received, settled, closed, since    int64
	deadline, expected, outcome, due    string
	version, rating, turn               int
	follows                             conversations.Number
	flags                               string
}

func registerOf(c *conversations.Case) register {
	return register{
		kind: string(c.Kind), state: string(c.State), team: c.Team, owner: string(c.Owner), ownerName: storable(c.OwnerName),
		received: toMS(c.Received), settled: toMS(c.Settled), closed: toMS(c.Closed),
		deadline: toDay(c.Deadline), expected: toDay(c.Expected), outcome: c.Outcome, since: toMS(c.Since), due: dueOf(c),
		version: c.Version, rating: c.Rating, follows: c.Follows, turn: turnOf(c), flags: flagNames(c.Life.Flags),
	}
}

func (tx *Tx) saveCase(before, after *conversations.Case) error {
	was := registerOf(before)
	is := registerOf(after)
	life, err := toJSON(after.Life)
	if err != nil {
		return err
	}
	d := document{"life", int64(after.ID)}
	lived := tx.changed(d, life)
	if !lived && was == is {
		return nil
	}
	if lived {
		is := after.Life
		tx.s.recent.remember(d, life, &is)
	}
	if tx.cases == nil {
		tx.cases = make(map[conversations.CaseID]caseText)
	}
	tx.cases[after.ID] = caseText{is, life, was != is || tx.cases[after.ID].moved}
	return nil
}

// caseText is what changes of a case, as it is to be written.
type caseText struct {
	register
	life  string
	moved bool // the register differs too
}

// settle writes what was collected of words and worlds, before something in the same transaction reads them.
func (tx *Tx) settle() error {
	if err := tx.writeWords(); err != nil {
		return err
	}
	return tx.writeWorlds()
}

// writeWorlds writes the dialogues and the cases that SaveWorld collected.
func (tx *Tx) writeWorlds() error {
	dialogues, cases := tx.dialogues, tx.cases
	tx.dialogues, tx.cases = nil, nil
	err := inLists(tx.s.engine, slices.Sorted(maps.Keys(dialogues)), func(ids []conversations.CustomerID) error {
		var values []any
		for _, id := range ids {
			d := dialogues[id]
			values = append(values, id, d.format, d.state, d.body)
		}
		asked, values := tx.s.engine.asked(1, values, number, number, text, text)
		return tx.write(`INSERT INTO dialogues (customer, format, state, body) SELECT asked.* FROM `+asked+` WHERE true
			ON CONFLICT (customer) DO UPDATE SET format = excluded.format, state = excluded.state, body = excluded.body`, values...)
	})
	if err != nil {
		return fmt.Errorf("save dialogues: %w", err)
	}
	return wrap(tx.writeCases(cases), "save cases")
}

// writeCases writes what changed of cases. Of most it is only the life, which stands in no index: SQLite writes every index anew that has a column among those
// that are set, whether it changes or not.
func (tx *Tx) writeCases(cases map[conversations.CaseID]caseText) error {
	var lived, moved []conversations.CaseID
	for _, id := range slices.Sorted(maps.Keys(cases)) {
		if cases[id].moved {
			moved = append(moved, id)
		} else {
			lived = append(lived, id)
		}
	}
	if len(moved) > 0 && tx.s.engine.name == PostgreSQL { // where cases are locked by this, and in the order of their ids
		lived, moved = nil, slices.Sorted(maps.Keys(cases))
	}
	err := inLists(tx.s.engine, lived, func(ids []conversations.CaseID) error {
		var values []any
		for _, id := range ids {
			values = append(values, id, cases[id].life)
		}
		asked, values := tx.s.engine.asked(1, values, number, text)
		return tx.write(`UPDATE cases SET life = asked.column2 FROM `+asked+` WHERE cases.id = asked.column1`, values...)
	})
	if err != nil {
		return err
	}
	return inLists(tx.s.engine, moved, func(ids []conversations.CaseID) error {
		var values []any
		for _, id := range ids {
			c := cases[id]
			values = append(values, id, c.kind, c.state, c.team, c.owner, c.ownerName, c.received, c.settled, c.closed, c.deadline, c.expected, c.outcome,
				c.version, c.life, c.rating, c.follows, c.since, c.due, c.turn, c.flags)
		}
		asked, values := tx.s.engine.asked(1, values, number, text, text, text, text, text, number, number, number, text, text, text, number, text, number, text,
			number, text, number, text)
		return tx.write(`UPDATE cases SET kind = asked.column2, state = asked.column3, team = asked.column4, owner = asked.column5, owner_name = asked.column6,
			received = asked.column7, settled = asked.column8, closed = asked.column9, deadline = asked.column10, expected = asked.column11, outcome = asked.column12,
			version = asked.column13, life = asked.column14, rating = asked.column15, follows = asked.column16, since = asked.column17, due = asked.column18,
			turn = asked.column19, flags = asked.column20
			FROM `+asked+` WHERE cases.id = asked.column1`, values...)
	})
}

// fileCase inserts a case, takes over what was said for its draft, and begins its history with the statement's hash.
func (tx *Tx) fileCase(c *conversations.Case, customer conversations.CustomerID) error {
	r := registerOf(c)
	life, err := toJSON(c.Life)
	if err != nil {
		return err
	}
	statement, err := toJSON(c.Statement)
	if err != nil {
		return err
	}
	salt := newSalt()
	_, err = tx.exec(`INSERT INTO cases (id, number, customer, draft, kind, state, team, owner, owner_name, lang, statement, statement_salt,
		received, filed, deadline, expected, outcome, settled, closed, version, life, rating, follows, since, due, turn, flags)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27)`,
		c.ID, c.Number, customer, c.Draft, r.kind, r.state, r.team, r.owner, r.ownerName, c.Lang, statement, salt,
		r.received, toMS(c.Filed), r.deadline, r.expected, r.outcome, r.settled, r.closed, r.version, life, r.rating, r.follows, r.since, r.due, r.turn, r.flags)
	switch violates := tx.s.engine.violates; {
	case err == nil:
	case violates(err, "cases", "number"):
		return tx.fail(ErrNumberTaken)
	case violates(err, "cases", "draft"):
		return tx.fail(ErrFiled)
	default:
		return err
	}
	tx.ends(c.ID, chain{})
	if others, known := tx.owned[customer]; known {
		tx.owned[customer] = append(others, int64(c.ID))
	}
	tx.remember(document{"life", int64(c.ID)}, life)
	at := c.Filed
	if at.IsZero() {
		at = time.UnixMilli(tx.s.business())
	}
	filed := event{at: at, record: conversations.Record{Case: c.ID, What: "statement", Actor: "customer"}, textHash: saltedHash(salt, statement)}
	if err := tx.append(filed); err != nil {
		return err
	}
	return tx.adopt(c.ID, customer, c.Draft, at)
}

// draftWords are words that were kept before there was a case.
type draftWords struct {
	ID     int64
	Hash   []byte
	Author string
}

// adopt makes what was said while a case was a draft part of the case and of its history.
func (tx *Tx) adopt(id conversations.CaseID, customer conversations.CustomerID, draft conversations.DraftID, at time.Time) error {
	if draft == 0 {
		return nil
	}
	if err := tx.writeWords(); err != nil {
		return err
	}
	var said []draftWords
	err := tx.all(&said, `UPDATE contents SET case_id = $1 WHERE customer = $2 AND draft = $3 AND draft <> 0 AND case_id IS NULL RETURNING id, hash, author`,
		id, customer, draft)
	if err != nil || len(said) == 0 {
		return err
	}
	if _, err := tx.exec(`UPDATE files SET case_id = $1 WHERE content IN (SELECT id FROM contents WHERE case_id = $1)`, id); err != nil {
		return err
	}
	slices.SortFunc(said, func(a, b draftWords) int { return cmp.Compare(a.ID, b.ID) })
	for _, words := range said {
		e := event{at: at, record: conversations.Record{Case: id, What: "kept", Actor: actorOr(words.Author)}, content: words.ID, textHash: words.Hash}
		if err := tx.append(e); err != nil {
			return err
		}
	}
	return nil
}
