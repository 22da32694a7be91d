package storage

import (
	"crypto/rand"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"guichet/conversations"
)

const saltSize = 16

// newSalt makes a hash useless to somebody who guesses the words: without the salt, which goes with them, no guess can be tried.
func newSalt() []byte {
	salt := make([]byte, saltSize)
	// crypto/rand.Read never fails.
	_, _ = rand.Read(salt)
	return salt
}

// Keep keeps words as a new version of a message; the version number is the next one, whatever k says, except that -1 stands for a
// deletion. Words that belong to a case also get a line in its history, which holds their hash only.
func (tx *Tx) Keep(customer conversations.CustomerID, k conversations.Keep, at time.Time, source conversations.Key) error {
	return wrap(tx.keep(customer, k, at, source), "keep words")
}

func (tx *Tx) keep(customer conversations.CustomerID, k conversations.Keep, at time.Time, source conversations.Key) error {
	body, err := toJSON(k.Text)
	if err != nil {
		return err
	}
	w := words{id: tx.s.NewID(), customer: customer, keep: k, body: body, salt: newSalt(), gone: k.Version < 0, at: at}
	w.hash = saltedHash(w.salt, body)
	if k.Message != "" && slices.ContainsFunc(tx.words, w.sameMessage) { // the version before must stand in the table
		if err := tx.writeWords(); err != nil {
			return err
		}
	}
	tx.words = append(tx.words, w)
	if k.Case == 0 {
		return nil
	}
	what := "kept"
	if w.gone {
		what = "deleted"
	}
	return tx.append(event{
		at:     at,
		record: conversations.Record{Case: k.Case, What: what, Actor: actorOr(string(k.Author)), Detail: string(k.Message)},
		source: source, content: w.id, textHash: w.hash,
	})
}

// words are a version of a message that is to be written.
type words struct {
	id       int64
	customer conversations.CustomerID
	keep     conversations.Keep
	body     string
	salt     []byte
	hash     []byte
	gone     bool
	at       time.Time
}

func (w words) sameMessage(other words) bool {
	return w.customer == other.customer && w.keep.Side == other.keep.Side && w.keep.Message == other.keep.Message
}

// writeWords inserts what Keep collected. Whatever reads messages in the same transaction calls it first.
func (tx *Tx) writeWords() error {
	const columns = 14
	all := tx.words
	tx.words = nil
	err := inLists(tx.s.engine, all, func(part []words) error {
		values := make([]any, 0, len(part)*columns)
		for _, w := range part {
			k := w.keep
			values = append(values, w.id, w.customer, orNull(k.Case), k.Draft, k.Side, k.Message, toBit(w.gone), k.Author, toBit(k.Note), k.Label,
				w.body, w.salt, w.hash, toMS(w.at))
		}
		asked, values := tx.s.engine.asked(1, values, number, number, number, number, text, text, number, text, number, text, text, bytea, bytea, number)
		return tx.write(`INSERT INTO contents (id, customer, case_id, draft, side, message, gone, author, note, label, body, salt, hash, at, version)
			SELECT asked.*, (SELECT COALESCE(MAX(version) + 1, 0) FROM contents
				WHERE customer = asked.column2 AND side = asked.column5 AND message = asked.column6 AND message <> '') FROM `+asked, values...)
	})
	if err != nil {
		return wrap(err, "keep words")
	}
	for _, w := range all {
		if err := tx.keepFiles(w.id, w.customer, w.keep); err != nil {
			return wrap(err, "keep files")
		}
	}
	return nil
}

func (tx *Tx) keepFiles(content int64, customer conversations.CustomerID, k conversations.Keep) error {
	const columns = 14
	if len(k.Files) == 0 {
		return nil
	}
	values := make([]any, 0, len(k.Files)*columns)
	for _, f := range k.Files {
		values = append(values, tx.s.NewID(), content, customer, orNull(k.Case), f.Kind, storable(f.ID), storable(f.Unique),
			storable(f.Name), storable(f.Type), f.Size, f.Duration.Milliseconds(), toBit(f.TooLarge), f.From, storable(f.Note))
	}
	return tx.write(`INSERT INTO files (id, content, customer, case_id, kind, file, sameness, name, type, size, duration, large, side, note)
		VALUES `+marks(1, len(k.Files), columns), values...)
}

// MirrorOf tells what became of a message: side is who wrote it, customer whose chat or case it was written for. The words are those of the
// latest version that has any.
func (tx *Tx) MirrorOf(side conversations.Side, customer conversations.CustomerID, message conversations.MessageID) (conversations.Mirror, error) {
	const what = "find what became of a message"
	if err := tx.writeWords(); err != nil {
		return conversations.Mirror{}, fmt.Errorf("%s: %w", what, err)
	}
	var versions []struct {
		ID     int64
		CaseID sql.NullInt64 `db:"case_id"`
		Author conversations.AgentID
		Note   bool
		Gone   bool
		Label  string
		Body   sql.NullString
	}
	err := tx.all(&versions, `SELECT id, case_id, author, note, gone, label, body FROM contents
		WHERE customer = $1 AND side = $2 AND message = $3 AND message <> '' ORDER BY version`, customer, side, message)
	if err != nil {
		return conversations.Mirror{}, fmt.Errorf("%s: %w", what, err)
	}
	var m conversations.Mirror
	owner, sent := int64(customer), int64(0)
	for _, v := range versions {
		m.Known = true
		if v.Label != "" {
			if m.Label == "" {
				sent = v.ID
			}
			m.Label = conversations.Label(v.Label)
		}
		if side == conversations.Customers {
			owner = v.CaseID.Int64 // their words are posted in the case's thread
		}
		if m.Gone = v.Gone; m.Gone {
			continue
		}
		m.Note = v.Note
		if v.Label != "" && side == conversations.Agents {
			m.By = v.Author
		}
		m.Text.Plain, m.Text.Spans = "", nil
		if !v.Body.Valid {
			continue
		}
		if err := json.Unmarshal([]byte(v.Body.String), &m.Text); err != nil {
			return conversations.Mirror{}, fmt.Errorf("%s: %w", what, err)
		}
	}
	if m.Label == "" {
		return m, nil
	}
	var at int64
	if _, err := tx.get(&at, `SELECT at FROM messages WHERE owner = $1 AND label = $2 AND label <> '' ORDER BY id LIMIT 1`, owner, m.Label); err != nil {
		return conversations.Mirror{}, fmt.Errorf("%s: %w", what, err)
	}
	m.At = fromMS(at)
	if side == conversations.Agents {
		if _, err := tx.get(&m.With, `SELECT COUNT(*) FROM files WHERE content = $1`, sent); err != nil {
			return conversations.Mirror{}, fmt.Errorf("%s: %w", what, err)
		}
	}
	return m, nil
}
