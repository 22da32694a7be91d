package storage

import (
	"context"
	"database/sql"
	"maps"
	"slices"
	"strings"
	"sync/atomic"
	"time"
)

// Texts are the statements that were prepared because they were used, for the test that reads their plans.
func (s *Store) Texts() []string {
	texts := make(map[string]bool)
	for _, p := range []*pool{s.write, s.read} {
		p.mu.Lock()
		for l := range p.links {
			for text := range l.prepared {
				texts[text] = true
			}
		}
		p.mu.Unlock()
	}
	return slices.Sorted(maps.Keys(texts))
}

// Remembers tells whether a document with those words is remembered.
func (s *Store) Remembers(words string) bool {
	return slices.ContainsFunc(s.recent.documents.Values(), func(d decoded) bool { return strings.Contains(d.text, words) })
}

// Refused runs a statement that the database refuses.
func (tx *Tx) Refused() (int64, error) {
	return tx.exec(`SELECT nothing FROM nowhere`)
}

// Age makes a lease older.
func (w *Work) Age(by time.Duration) { w.until -= by.Milliseconds() }

// CountRedone counts, from now on, the transactions that end with an error after which they may be done again. Call it before the store is shared.
func (s *Store) CountRedone() *atomic.Int64 {
	var n atomic.Int64
	again := s.engine.again
	s.engine.again = func(err error) bool {
		redo := again(err)
		if redo {
			n.Add(1)
		}
		return redo
	}
	return &n
}

// Handed is a row of values as a statement that takes a list finds it.
type Handed struct {
	ID    sql.NullInt64
	Words string
	Bytes []byte
}

// Hand gives rows of an id, words and bytes to a statement as a list, and returns those whose words are among some, as it found them.
func (tx *Tx) Hand(values []any, among []string) (found []Handed, err error) {
	asked, values := tx.s.engine.asked(1, values, number, text, bytea)
	in, names := oneOf(tx.s.engine, 1+len(values), among)
	return found, tx.all(&found, `SELECT column1 AS id, column2 AS words, column3 AS bytes FROM `+asked+` WHERE column2 `+in, append(values, names...)...)
}

// Back undoes the desk's own migrations, down to a version.
func (s *Store) Back(ctx context.Context, version int64) error {
	provider, err := s.provider(true)
	if err != nil {
		return err
	}
	_, err = provider.DownTo(ctx, version)
	return err
}
