package storage

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"guichet/conversations"
)

// redoLimit bounds how often a transaction is done again after a deadlock. The lock order makes one a rarity; two in a row
// mean trouble that redoing will not mend.
const redoLimit = 5

// Tx is one write transaction. It belongs to the goroutine that InTx calls.
//
// After a statement failed every further one returns the same error, on both engines: PostgreSQL has given the transaction up
// by then, and SQLite must not be left with half of one.
type Tx struct {
	s      *Store
	began  time.Time       // business time
	ctx    context.Context // ends the transaction between statements
	calls  context.Context // ends a statement half-way
	link   *link
	failed error
	box    []boxOp // what Enqueue, Drop and Requeue asked for
	own    []ownClaim
	handed []*handover
	left   []string                          // platforms with rows that their courier does not take now
	known  map[conversations.CustomerID]bool // who were seen to exist
	locked map[conversations.CustomerID]bool // those of them whose rows are locked
	loaded map[document]string               // as they stand in the database
	chains map[conversations.CaseID]chain
	owned  map[conversations.CustomerID][]int64 // all the cases of who has not too many
	rouse  map[string]int64                     // desks to wake, and when
	lines  []line                               // of histories, written last

	// What was looked up, and what is to be written before the outbox.
	chats     map[conversations.ChatID]conversations.CustomerID
	threads   map[ThreadID]ThreadOwner
	worlds    map[conversations.CustomerID]conversations.World
	words     []words
	dialogues map[conversations.CustomerID]dialogueText
	cases     map[conversations.CaseID]caseText

	joint together // what is being written

	erases bool // words: nobody may remember them after the commit
	news   bool // something may be due: wake the loops after the commit
}

// InTx runs fn in one write transaction, kept when fn returns nil and undone otherwise. The error of fn is returned as it is.
//
// On PostgreSQL fn is run again after a deadlock, a few times; so it must not do anything but use its Tx. On SQLite the transaction
// waits in line for the writer connection and may share its commit with others; it has its own savepoint, so that it fails alone.
// When ctx ends, the next statement fails.
func (s *Store) InTx(ctx context.Context, fn func(*Tx) error) error {
	if s.line != nil {
		return s.line.run(ctx, fn)
	}
	for redo := 0; ; redo++ {
		err := s.inTxOnce(ctx, fn)
		if err == nil || redo == redoLimit || !s.engine.again(err) {
			return err
		}
		pause := time.NewTimer(rand.N(time.Duration(redo+1) * 20 * time.Millisecond))
		select {
		case <-pause.C:
		case <-ctx.Done():
			pause.Stop()
			return errors.Join(err, ctx.Err())
		}
	}
}

func (s *Store) inTxOnce(ctx context.Context, fn func(*Tx) error) error {
	begun, err := s.write.begin(ctx)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	ended := false
	defer func() {
		if !ended {
			_ = begun.rollback() // fn's error says more
		}
	}()
	tx := &Tx{s: s, ctx: ctx, calls: ctx, link: begun.link}
	if err := tx.run(fn); err != nil {
		return err
	}
	ended = true
	if err := begun.commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	tx.announce()
	return nil
}

// run calls fn and then does what must come last.
func (tx *Tx) run(fn func(*Tx) error) error {
	tx.began = tx.s.now()
	if err := fn(tx); err != nil {
		return err
	}
	if tx.failed != nil {
		return tx.failed // fn went on after a failed statement: what it did since is not there
	}
	return tx.flush()
}

// exec runs a statement and returns how many rows it touched.
func (tx *Tx) exec(query string, args ...any) (int64, error) {
	if err := tx.err(); err != nil {
		return 0, err
	}
	n, err := tx.link.execute(tx.calls, query, args)
	if err != nil {
		return 0, tx.fail(err)
	}
	return n, nil
}

// get reads one row into dest and reports whether there was one.
func (tx *Tx) get(dest any, query string, args ...any) (bool, error) {
	if err := tx.err(); err != nil {
		return false, err
	}
	found, err := tx.link.one(tx.calls, dest, query, args)
	if err != nil {
		return false, tx.fail(err)
	}
	return found, nil
}

// all reads all rows into the slice that dest points to.
func (tx *Tx) all(dest any, query string, args ...any) error {
	if err := tx.err(); err != nil {
		return err
	}
	if err := tx.link.many(tx.calls, dest, query, args); err != nil {
		return tx.fail(err)
	}
	return nil
}

func (tx *Tx) err() error {
	if tx.failed == nil && tx.ctx.Err() != nil {
		tx.failed = context.Cause(tx.ctx)
	}
	return tx.failed
}

func (tx *Tx) fail(err error) error {
	tx.failed = err
	return err
}
