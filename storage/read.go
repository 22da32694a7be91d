package storage

import (
	"context"
	"database/sql"
	"errors"
)

// get reads one row outside of any transaction, and reports whether there was one.
func (s *Store) get(ctx context.Context, dest any, query string, args ...any) (bool, error) {
	stmt, err := s.reading(ctx, query)
	if err != nil {
		return false, err
	}
	err = stmt.GetContext(ctx, dest, args...)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return err == nil, err
}

// all reads all rows outside of any transaction.
func (s *Store) all(ctx context.Context, dest any, query string, args ...any) error {
	stmt, err := s.reading(ctx, query)
	if err != nil {
		return err
	}
	return stmt.SelectContext(ctx, dest, args...)
}
