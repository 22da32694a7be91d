package storage

import (
	"crypto/rand"
	"database/sql"
	"encoding/json"
	"fmt"
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
	id, salt, gone := tx.s.NewID(), newSalt(), k.Version < 0
	hash := saltedHash(salt, body)
	_, err = tx.exec(`INSERT INTO contents (id, customer, case_id, draft, side, message, version, gone, author, note, label, body, salt, hash, at)
		VALUES ($1, $2, $3, $4, $5, $6,
			(SELECT COALESCE(MAX(version) + 1, 0) FROM contents WHERE customer = $2 AND side = $5 AND message = $6 AND message <> ''),
			$7, $8, $9, $10, $11, $12, $13, $14)`,
		id, customer, orNull(k.Case), k.Draft, k.Side, k.Message, toBit(gone), k.Author, toBit(k.Note), k.Label, body, salt, hash, toMS(at))
	if err != nil {
		return err
	}
	if err := tx.keepFiles(id, customer, k); err != nil || k.Case == 0 {
		return err
	}
	what := "kept"
	if gone {
		what = "deleted"
	}
	return tx.append(event{
		at:     at,
		record: conversations.Record{Case: k.Case, What: what, Actor: actorOr(string(k.Author)), Detail: string(k.Message)},
		source: source, content: id, textHash: hash,
	})
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
	_, err := tx.exec(`INSERT INTO files (id, content, customer, case_id, kind, file, sameness, name, type, size, duration, large, side, note)
		VALUES `+marks(1, len(k.Files), columns), values...)
	return err
}

// MirrorOf tells what became of a message: side is who wrote it, customer whose chat or case it was written for. The words are those of the
// latest version that has any.
func (tx *Tx) MirrorOf(side conversations.Side, customer conversations.CustomerID, message conversations.MessageID) (conversations.Mirror, error) {
	const what = "find what became of a message"
	var versions []struct {
		CaseID sql.NullInt64 `db:"case_id"`
		Note   bool
		Gone   bool
		Label  string
		Body   sql.NullString
	}
	err := tx.all(&versions, `SELECT case_id, note, gone, label, body FROM contents
		WHERE customer = $1 AND side = $2 AND message = $3 AND message <> '' ORDER BY version`, customer, side, message)
	if err != nil {
		return conversations.Mirror{}, fmt.Errorf("%s: %w", what, err)
	}
	var m conversations.Mirror
	owner := int64(customer)
	for _, v := range versions {
		m.Known = true
		if v.Label != "" {
			m.Label = conversations.Label(v.Label)
		}
		if side == conversations.Customers {
			owner = v.CaseID.Int64 // their words are posted in the case's thread
		}
		if v.Gone {
			continue
		}
		m.Note = v.Note
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
	return m, nil
}
