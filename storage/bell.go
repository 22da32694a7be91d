package storage

import (
	"context"
	"database/sql"
	"log/slog"
	"strings"
	"sync"
	"time"

	"github.com/lib/pq"
)

const (
	bellChannel = "guichet_wake"
	// bellRest is the least time between two announcements of one process: the first goes out at once, what is committed meanwhile shares
	// the next.
	bellRest = 10 * time.Millisecond
	// bellPatience bounds one announcement. A lost one costs others a poll's time, no more.
	bellPatience = 5 * time.Second
	// bellCheck is how often a silent connection is asked whether it still stands.
	bellCheck = 60 * time.Second
)

// bell tells the other processes on a PostgreSQL database that something was committed, and hears them. NOTIFY inside a business transaction would make
// commits wait for each other, so it has a connection of its own, and none of its errors matter to a caller.
type bell struct {
	s        *Store
	name     string
	pushed   chan struct{}
	stop     context.CancelFunc
	stopped  sync.WaitGroup
	listener *pq.Listener
}

func newBell(s *Store, dsn string) *bell {
	ctx, stop := context.WithCancel(context.Background())
	b := &bell{s: s, name: strings.ToValidUTF8(s.process, "?"), pushed: make(chan struct{}, 1), stop: stop}
	b.listener = pq.NewListener(dsn, 100*time.Millisecond, 5*time.Second, b.event)
	b.stopped.Go(func() { b.tell(ctx) })
	b.stopped.Go(func() { b.hear(ctx) })
	return b
}

func (b *bell) push() {
	if b == nil {
		return
	}
	select {
	case b.pushed <- struct{}{}:
	default:
	}
}

func (b *bell) close() {
	if b == nil {
		return
	}
	b.stop()
	// Closing twice is its only error.
	_ = b.listener.Close()
	b.stopped.Wait()
}

// tell sends announcements, one at a time.
func (b *bell) tell(ctx context.Context) {
	var conn *sql.Conn
	defer func() { hangUp(conn) }()
	for {
		select {
		case <-ctx.Done():
			return
		case <-b.pushed:
		}
		var err error
		if conn, err = b.announce(ctx, conn); err != nil {
			hangUp(conn)
			conn = nil
			if ctx.Err() == nil {
				b.s.log.WarnContext(ctx, "other processes could not be told of new work", slog.Any("error", err))
			}
		}
		rest := time.NewTimer(bellRest)
		select {
		case <-ctx.Done():
			rest.Stop()
			return
		case <-rest.C:
		}
	}
}

// announce sends one NOTIFY. Its commit need not reach the disk: it changes nothing that outlives the listeners.
func (b *bell) announce(ctx context.Context, conn *sql.Conn) (*sql.Conn, error) {
	ctx, cancel := context.WithTimeout(ctx, bellPatience)
	defer cancel()
	if conn == nil {
		var err error
		if conn, err = b.s.write.Conn(ctx); err != nil {
			return nil, err
		}
		if _, err := conn.ExecContext(ctx, `SET synchronous_commit = off`); err != nil {
			return conn, err
		}
	}
	_, err := conn.ExecContext(ctx, `SELECT pg_notify($1, $2)`, bellChannel, b.name)
	return conn, err
}

// hangUp gives a connection back as it was taken, or not at all.
func hangUp(conn *sql.Conn) {
	if conn == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), bellPatience)
	defer cancel()
	// A connection that cannot be reset is broken, and the pool drops it by itself.
	_, _ = conn.ExecContext(ctx, `RESET synchronous_commit`)
	_ = conn.Close()
}

// hear wakes this process's loops when another announces something, and after every reconnection, when something may have been missed.
func (b *bell) hear(ctx context.Context) {
	// The first Listen waits for the first connection, which may take long: it must not keep Open.
	b.stopped.Go(func() {
		if err := b.listener.Listen(bellChannel); err != nil && ctx.Err() == nil {
			b.s.log.WarnContext(ctx, "other processes cannot be heard", slog.Any("error", err))
		}
		b.s.wake.ring()
	})
	check := time.NewTicker(bellCheck)
	defer check.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case n, open := <-b.listener.Notify:
			if !open {
				return
			}
			if n == nil || n.Extra != b.name {
				b.s.wake.ring()
			}
		case <-check.C:
			b.stopped.Go(func() { _ = b.listener.Ping() }) // a dead connection is found by it, and made anew by the listener
		}
	}
}

func (b *bell) event(kind pq.ListenerEventType, err error) {
	switch kind {
	case pq.ListenerEventDisconnected, pq.ListenerEventConnectionAttemptFailed:
		b.s.log.Warn("the connection that hears other processes is lost", slog.Any("error", err))
	case pq.ListenerEventReconnected:
		b.s.log.Info("the connection that hears other processes is back")
	}
}
