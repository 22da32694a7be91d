package storage

import (
	"context"
	"errors"
	"sync"

	"github.com/jmoiron/sqlx"
)

// statementLimit bounds the statements kept prepared. The program has about a hundred; the rest is room for the row counts of
// inserts that take several rows at once.
const statementLimit = 400

// statements keeps statements prepared. lib/pq needs two round trips for a statement with parameters that is not
// prepared, and SQLite compiles it each time.
//
// On the writing side a statement is used unprepared once and prepared after the commit of the transaction that missed it: on SQLite the only connection
// is busy until then, and on PostgreSQL a transaction that waited for a second connection could wait for itself.
type statements struct {
	mu     sync.RWMutex
	byText map[string]*sqlx.Stmt
}

func (c *statements) get(query string) *sqlx.Stmt {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.byText[query]
}

// prepare keeps the queries prepared. What cannot be prepared stays unprepared: the next use will say why, if it matters.
func (c *statements) prepare(db *sqlx.DB, queries []string) {
	for _, query := range queries {
		c.mu.RLock()
		have, full := c.byText[query] != nil, len(c.byText) >= statementLimit
		c.mu.RUnlock()
		if have || full {
			continue
		}
		stmt, err := db.PreparexContext(context.Background(), query)
		if err != nil {
			continue
		}
		_ = c.keep(query, stmt)
	}
}

// keep returns the statement to use: another goroutine may have been faster.
func (c *statements) keep(query string, stmt *sqlx.Stmt) *sqlx.Stmt {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.byText == nil {
		c.byText = make(map[string]*sqlx.Stmt)
	}
	if first := c.byText[query]; first != nil {
		_ = stmt.Close()
		return first
	}
	c.byText[query] = stmt
	return stmt
}

func (c *statements) close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	var errs []error
	for _, stmt := range c.byText {
		errs = append(errs, stmt.Close())
	}
	c.byText = nil
	return errors.Join(errs...)
}

// reading returns a statement on the reading side, prepared at its first use.
func (s *Store) reading(ctx context.Context, query string) (*sqlx.Stmt, error) {
	if stmt := s.reads.get(query); stmt != nil {
		return stmt, nil
	}
	stmt, err := s.read.PreparexContext(ctx, query)
	if err != nil {
		return nil, err
	}
	return s.reads.keep(query, stmt), nil
}
