package storage

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash"
	"strings"
	"time"

	"guichet/conversations"
)

// chain is where a case's history ends: the number and the hash of its last line.
type chain struct {
	seq  int64
	hash []byte
}

// event is a line for a case's history.
type event struct {
	at       time.Time
	record   conversations.Record
	source   conversations.Key
	content  int64  // the row in contents it is about; 0: none
	textHash []byte // of those words, or of the statement
}

// line is an event with its place in the chain, as it is inserted.
type line struct {
	event
	seq        int64
	prev, hash []byte
}

// Record adds a line to a case's history. at is business time, source the event that caused it. The case's customer must be locked,
// since the line is chained to the one before.
func (tx *Tx) Record(r conversations.Record, at time.Time, source conversations.Key) error {
	return wrap(tx.append(event{at: at, record: r, source: source}), "record in a case's history")
}

// ends notes where a case's chain ends, unless lines were added to it since: then it needs no look-up. A new case's is the zero chain.
func (tx *Tx) ends(id conversations.CaseID, end chain) {
	if tx.chains == nil {
		tx.chains = make(map[conversations.CaseID]chain)
	}
	if _, known := tx.chains[id]; !known {
		tx.chains[id] = end
	}
}

// append chains an event behind the case's last line. The row is written at the end of the transaction, all rows in one statement.
func (tx *Tx) append(e event) error {
	end, err := tx.endOf(e.record.Case)
	if err != nil {
		return err
	}
	l := line{event: e, seq: end.seq + 1, prev: end.hash}
	if l.prev == nil {
		l.prev = []byte{}
	}
	l.hash = l.sum()
	tx.chains[e.record.Case] = chain{l.seq, l.hash}
	tx.lines = append(tx.lines, l)
	return nil
}

func (tx *Tx) endOf(id conversations.CaseID) (chain, error) {
	if end, known := tx.chains[id]; known {
		return end, nil
	}
	var row struct {
		Seq  int64
		Hash []byte
	}
	_, err := tx.get(&row, `SELECT seq, hash FROM case_events WHERE case_id = $1 ORDER BY seq DESC LIMIT 1`, id)
	if err != nil {
		return chain{}, err
	}
	tx.ends(id, chain{row.Seq, row.Hash})
	return chain{row.Seq, row.Hash}, nil
}

// writeLines inserts what append collected.
func (tx *Tx) writeLines() error {
	const columns = 16
	if len(tx.lines) == 0 {
		return nil
	}
	err := inLists(tx.s.engine, tx.lines, func(part []line) error {
		values := make([]any, 0, len(part)*columns)
		for _, l := range part {
			r := l.record
			values = append(values, r.Case, l.seq, toMS(l.at), r.What, r.Actor, r.Before, r.After, r.Detail,
				l.source.Source, l.source.Account, l.source.Kind, l.source.ID, l.content, l.textHash, l.prev, l.hash)
		}
		asked, values := tx.s.engine.asked(1, values, number, number, number, text, text, text, text, text, text, text, text, text, number, bytea, bytea, bytea)
		return tx.write(`INSERT INTO case_events (case_id, seq, at, what, actor, was, became, detail, source, account, kind, event, content,
			text_hash, prev, hash) SELECT asked.* FROM `+asked, values...)
	})
	tx.lines = nil
	return wrap(err, "write a case's history")
}

// sum is the line's hash: over the hash before it and every field, each preceded by its length so that no two lines give the same
// bytes.
func (l *line) sum() []byte {
	h := sha256.New()
	for _, field := range [][]byte{l.prev, l.textHash} {
		hashField(h, field)
	}
	r := l.record
	for _, number := range []int64{int64(r.Case), l.seq, toMS(l.at), l.content} {
		hashField(h, binary.BigEndian.AppendUint64(nil, uint64(number)))
	}
	for _, field := range []string{r.What, r.Actor, r.Before, r.After, r.Detail,
		l.source.Source, l.source.Account, l.source.Kind, l.source.ID} {
		hashField(h, []byte(field))
	}
	return h.Sum(nil)
}

func hashField(h hash.Hash, field []byte) {
	h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(field))))
	h.Write(field)
}

// lineRow is a line as it is read.
type lineRow struct {
	CaseID                           int64 `db:"case_id"`
	Seq                              int64
	At                               int64
	What, Actor, Was, Became, Detail string
	Source, Account, Kind, Event     string
	Content                          int64
	TextHash                         []byte `db:"text_hash"`
	Prev, Hash                       []byte
	Body, Salt, Statement            []byte
	ContentHash                      []byte `db:"content_hash"`
	StatementSalt                    []byte `db:"statement_salt"`
	Kept                             bool   // the row in contents is there
}

const lineColumns = `e.case_id, e.seq, e.at, e.what, e.actor, e.was, e.became, e.detail, e.source, e.account, e.kind, e.event,
	e.content, e.text_hash, e.prev, e.hash`

func (r *lineRow) line() line {
	return line{
		event: event{
			at: fromMS(r.At),
			record: conversations.Record{Case: conversations.CaseID(r.CaseID), What: r.What, Actor: r.Actor, Before: r.Was,
				After: r.Became, Detail: r.Detail},
			source:   conversations.Key{Source: r.Source, Account: r.Account, Kind: r.Kind, ID: r.Event},
			content:  r.Content,
			textHash: r.TextHash,
		},
		seq: r.Seq, prev: r.Prev, hash: r.Hash,
	}
}

// check compares a line with the one before it, and the words it is about with their hash. Erased words cannot be compared, but their
// hash still can.
func (r *lineRow) check(before chain) error {
	l := r.line()
	switch {
	case l.seq != before.seq+1:
		return fmt.Errorf("line %d follows line %d", l.seq, before.seq)
	case !bytes.Equal(l.prev, before.hash):
		return fmt.Errorf("line %d does not continue line %d", l.seq, before.seq)
	case !bytes.Equal(l.hash, l.sum()):
		return fmt.Errorf("line %d was changed", l.seq)
	case l.content != 0 && !r.Kept:
		return fmt.Errorf("the words of line %d are gone altogether", l.seq)
	case l.content != 0 && !bytes.Equal(l.textHash, r.ContentHash):
		return fmt.Errorf("the words of line %d were exchanged", l.seq)
	case l.content != 0 && r.Body != nil && !bytes.Equal(l.textHash, saltedHash(r.Salt, string(r.Body))):
		return fmt.Errorf("the words of line %d were changed", l.seq)
	case r.states() && r.Statement != nil && !bytes.Equal(l.textHash, saltedHash(r.StatementSalt, string(r.Statement))):
		return fmt.Errorf("the statement of line %d was changed", l.seq)
	}
	return nil
}

// states reports whether a line holds the hash of the case's statement: as it was filed, or as it was left when words were taken out of it.
func (r *lineRow) states() bool { return r.Content == 0 && len(r.TextHash) > 0 }

// saltedHash is what history keeps of words: SHA-256 over salt and text.
func saltedHash(salt []byte, text string) []byte {
	h := sha256.New()
	h.Write(salt)
	h.Write([]byte(text))
	return h.Sum(nil)
}

// actorOr is who wrote a message: an agent, or the customer.
func actorOr(author string) string { return cmp.Or(strings.TrimSpace(author), "customer") }
