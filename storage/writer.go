package storage

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"
)

// A batch takes transactions until one of these is reached, so that under load many share one fsync and yet none waits long for
// the commit, nor does River for the connection.
const (
	batchSize = 64
	batchAge  = 15 * time.Millisecond
)

// writer is the line before SQLite's one writing connection: first come, first served. Whoever has the turn runs its transaction in
// its own goroutine. If others are waiting it then hands the turn on with the database transaction still open, and waits for the
// commit that the last of the batch makes for all. Alone it commits at once.
//
// Each transaction but the first of a batch runs in a savepoint; the first can be undone by undoing everything. If the commit fails,
// all of the batch get its error.
type writer struct {
	s *Store

	mu      sync.Mutex
	taken   bool            // somebody has the turn
	waiting []chan struct{} // closed when it is their turn

	batch *batch // of whoever has the turn; nil between batches
}

type batch struct {
	borrowed
	began   time.Time
	members int
	done    chan struct{} // closed after the commit
	err     error         // set before done is closed
}

func newWriter(s *Store) *writer { return &writer{s: s} }

func (w *writer) run(ctx context.Context, fn func(*Tx) error) error {
	if err := w.await(ctx); err != nil {
		return err
	}
	b, err := w.join()
	if err != nil {
		w.pass()
		return err
	}
	// Statements are not interrupted half-way: SQLite would undo the whole batch. Between statements the Tx looks at ctx.
	tx := &Tx{s: w.s, ctx: ctx, calls: context.WithoutCancel(ctx), link: b.link}
	ended := false
	defer func() {
		if !ended { // fn panicked, or ended its goroutine: nobody else may suffer for it
			w.undo(b)
			w.leave(b)
		}
	}()
	err = tx.run(fn)
	ended = true
	if err != nil {
		w.undo(b)
		w.leave(b)
		return err
	}
	w.leave(b)
	<-b.done
	if b.err != nil {
		return b.err
	}
	tx.announce()
	return nil
}

// join opens the batch, or a savepoint in it.
func (w *writer) join() (*batch, error) {
	if w.batch == nil {
		begun, err := w.s.write.begin(context.Background())
		if err != nil {
			return nil, fmt.Errorf("begin: %w", err)
		}
		w.batch = &batch{borrowed: begun, began: time.Now(), done: make(chan struct{})}
	} else if err := w.batch.savepoint(); err != nil {
		b := w.batch
		w.end(b, errors.Join(fmt.Errorf("begin: %w", err), b.rollback()))
		return nil, b.err
	}
	w.batch.members++
	return w.batch, nil
}

// savepoint begins a member's part. The part before is settled: left open, every further page would be copied for it too.
func (b *batch) savepoint() error {
	if b.members > 1 {
		if _, err := b.execute(context.Background(), `RELEASE member`, nil); err != nil {
			return err
		}
	}
	_, err := b.execute(context.Background(), `SAVEPOINT member`, nil)
	return err
}

// undo takes back what the newest member did. If that fails (a full disk ends the whole transaction at once) the batch is lost.
func (w *writer) undo(b *batch) {
	if b.members == 1 {
		w.end(b, b.rollback())
		return
	}
	if _, err := b.execute(context.Background(), `ROLLBACK TO member`, nil); err != nil {
		w.end(b, errors.Join(fmt.Errorf("undo one of several transactions: %w", err), b.rollback()))
	}
}

// leave hands the turn on, after the commit when nobody should join any more.
func (w *writer) leave(b *batch) {
	if w.batch == b && (!w.others() || b.members >= batchSize || time.Since(b.began) > batchAge) {
		err := b.commit()
		if err != nil {
			err = fmt.Errorf("commit: %w", err)
		}
		w.end(b, err)
	}
	w.pass()
}

// end tells all members how the batch ended.
func (w *writer) end(b *batch, err error) {
	b.err = err
	close(b.done)
	w.batch = nil
}

// await returns when it is the caller's turn.
func (w *writer) await(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return context.Cause(ctx)
	}
	w.mu.Lock()
	if !w.taken {
		w.taken = true
		w.mu.Unlock()
		return nil
	}
	mine := make(chan struct{})
	w.waiting = append(w.waiting, mine)
	w.mu.Unlock()
	select {
	case <-mine:
		return nil
	case <-ctx.Done():
		w.giveUp(mine)
		return context.Cause(ctx)
	}
}

// giveUp leaves the line. If the turn came in the same moment it is handed on, and a batch that counted on this member is committed.
func (w *writer) giveUp(mine chan struct{}) {
	w.mu.Lock()
	i := slices.Index(w.waiting, mine)
	if i >= 0 {
		w.waiting = slices.Delete(w.waiting, i, i+1)
	}
	w.mu.Unlock()
	if i >= 0 {
		return
	}
	if w.batch == nil {
		w.pass()
		return
	}
	w.leave(w.batch)
}

func (w *writer) others() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.waiting) > 0
}

// pass gives the turn to the next in line.
func (w *writer) pass() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.waiting) == 0 {
		w.taken = false
		return
	}
	close(w.waiting[0])
	w.waiting = w.waiting[1:]
}
