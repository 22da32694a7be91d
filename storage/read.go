package storage

import (
	"context"
	"database/sql/driver"
	"errors"
)

// get reads one row outside of any transaction, and reports whether there was one.
func (s *Store) get(ctx context.Context, dest any, query string, args ...any) (found bool, err error) {
	err = s.reading(ctx, func(l *link) error {
		found, err = l.one(ctx, dest, query, args)
		return err
	})
	return found, err
}

// all reads all rows outside of any transaction.
func (s *Store) all(ctx context.Context, dest any, query string, args ...any) error {
	return s.reading(ctx, func(l *link) error { return l.many(ctx, dest, query, args) })
}

// reading runs fn with a connection that reads. A connection that broke while it lay in the pool is passed over.
func (s *Store) reading(ctx context.Context, fn func(*link) error) error {
	for {
		b, err := s.read.borrow(ctx)
		if err != nil {
			return err
		}
		err = fn(b.link)
		b.giveBack(!errors.Is(err, driver.ErrBadConn))
		if !errors.Is(err, driver.ErrBadConn) {
			return err
		}
	}
}
