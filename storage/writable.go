package storage

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// probeAge is how long what a probe of the writer found is believed.
const probeAge = time.Second

// probe is the last look at whether SQLite's writer can be had.
type probe struct {
	mu    sync.Mutex
	at    time.Time     // when it ended
	err   error         // what it found
	ended chan struct{} // closed when the one that is under way has ended; nil when none is
}

// Writable checks that SQLite's writer can be had, which a look at the file does not tell: another program may hold its lock. It takes the writer for an
// empty transaction, at most once a second however often it is asked, and waits for it no longer than ctx lasts. What it finds on PostgreSQL is
// nothing: there, readers and writers meet the same server.
func (s *Store) Writable(ctx context.Context) error {
	if s.line == nil {
		return nil
	}
	p := &s.probe
	p.mu.Lock()
	if p.ended == nil && !p.at.IsZero() && time.Since(p.at) < probeAge {
		defer p.mu.Unlock()
		return p.err
	}
	if p.ended == nil {
		p.ended = make(chan struct{})
		go s.tryWriter(context.WithoutCancel(ctx))
	}
	ended := p.ended
	p.mu.Unlock()
	select {
	case <-ended:
		p.mu.Lock()
		defer p.mu.Unlock()
		return p.err
	case <-ctx.Done():
		return fmt.Errorf("take the writer: %w", context.Cause(ctx))
	}
}

// tryWriter is the probe. Nothing is written, so nobody waits for the disk.
func (s *Store) tryWriter(ctx context.Context) {
	err := wrap(s.InTx(ctx, func(*Tx) error { return nil }), "take the writer")
	p := &s.probe
	p.mu.Lock()
	defer p.mu.Unlock()
	p.at, p.err = time.Now(), err
	close(p.ended)
	p.ended = nil
}
