package storage

import (
	"context"
	"crypto/rand"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"

	"guichet/conversations"
)

const (
	// probeAge is how long what a probe found is believed.
	probeAge = time.Second
	// probePatience ends a probe that nothing answers.
	probePatience = 10 * time.Second
	// trialLines are what a trial keeps, at 27 bytes each: more than has room in a page that is not full yet, on either engine.
	trialLines = 500
)

// probe is the last look at whether something works, which is made at most once a second however often it is asked. The zero value is ready.
type probe struct {
	mu    sync.Mutex
	at    time.Time     // when it ended
	err   error         // what it found
	ended chan struct{} // closed when the one that is under way has ended; nil when none is
}

// look tells what try finds, or found just now. It waits no longer than ctx lasts.
func (p *probe) look(ctx context.Context, try func(context.Context) error) error {
	p.mu.Lock()
	if p.ended == nil && !p.at.IsZero() && time.Since(p.at) < probeAge {
		defer p.mu.Unlock()
		return p.err
	}
	if p.ended == nil {
		p.ended = make(chan struct{})
		go p.run(context.WithoutCancel(ctx), try)
	}
	ended := p.ended
	p.mu.Unlock()
	select {
	case <-ended:
		p.mu.Lock()
		defer p.mu.Unlock()
		return p.err
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

func (p *probe) run(ctx context.Context, try func(context.Context) error) {
	ctx, cancel := context.WithTimeout(ctx, probePatience)
	defer cancel()
	err := try(ctx)
	p.mu.Lock()
	defer p.mu.Unlock()
	p.at, p.err = time.Now(), err
	close(p.ended)
	p.ended = nil
}

// Writable checks that SQLite's writer can be had, which a look at the file does not tell: another program may hold its lock. It takes the writer for an
// empty transaction, of which the disk hears nothing, and waits for it no longer than ctx lasts. What it finds on PostgreSQL is nothing: there, readers and
// writers meet the same server.
func (s *Store) Writable(ctx context.Context) error {
	if s.line == nil {
		return nil
	}
	return wrap(s.writable.look(ctx, func(ctx context.Context) error {
		return s.InTx(ctx, func(*Tx) error { return nil })
	}), "take the writer")
}

// TryKeeping keeps what an event would bring, and finds so whether there is room for one: Writable, and every read, succeed on a full disk too. Each leaves a row
// that goes the way of all that was seen, so it is for when something could not be kept, and not for every look.
func (s *Store) TryKeeping(ctx context.Context) error {
	return wrap(s.trial.look(ctx, func(ctx context.Context) error {
		var padding strings.Builder // of chance, or it would be made small
		for range trialLines {
			fmt.Fprintln(&padding, rand.Text())
		}
		return s.InTx(ctx, func(tx *Tx) error {
			_, err := tx.MarkSeen(conversations.Key{Source: "desk", Kind: "trial", ID: strconv.FormatInt(s.NewID(), 10)}, s.now(), []byte(padding.String()))
			return err
		})
	}), "keep something")
}
