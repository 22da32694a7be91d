package storage

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"strings"
	"sync"
	"time"
)

// Config says which database to open and how.
type Config struct {
	// URL is sqlite:guichet.db (a path, relative to the working directory), sqlite:///var/lib/guichet.db (an absolute one),
	// or postgres://user:password@host:port/database?options. A PostgreSQL URL without sslmode gets "prefer": TLS where the
	// server has it. Over a network that others can reach, say sslmode=verify-full.
	URL string
	// Now is business time: due times, delays, timers. Default time.Now.
	Now func() time.Time
	// Process names this process in leases. Default: host, process id and a random part.
	Process string
	// Log receives what goes on without a caller: reconnections of the listener. Default: nothing.
	Log *slog.Logger
	// Beside opens the database of a desk that may be at work on it, for an operator's command: nothing is created or tidied up, and on
	// SQLite the file's lock is left to the desk. A database of another version is refused.
	Beside bool
}

// Engine names a database engine.
type Engine string

// The engines.
const (
	SQLite     Engine = "sqlite"
	PostgreSQL Engine = "postgres"
)

var (
	// ErrURL means that the database URL cannot be used; the error's text says why, without repeating any password.
	ErrURL = errors.New("bad database URL")
	// ErrInUse means that another process has the SQLite file open.
	ErrInUse = errors.New("another process has this database file open")
	// ErrNoFile means that there is no SQLite file yet, and that it can be made.
	ErrNoFile = errors.New("there is no such database file yet")
	// ErrVersion means that the database has not the version that this program works on.
	ErrVersion = errors.New("the database is not up to date: run \"guichet migrate\", or start the desk once")
	// ErrNewer means that a later release has changed the database's tables: this program does not know what it would have to keep.
	ErrNewer = errors.New("a later release of this program has changed the database: run that release, or bring back the copy of the database made before it")
)

// Store is the desk's memory. All its methods may be called from any goroutine.
type Store struct {
	now     func() time.Time
	process string
	log     *slog.Logger
	engine  engine
	beside  bool // another process may be the desk

	write *pool   // SQLite: one connection
	read  *pool   // SQLite: connections that cannot write; PostgreSQL: the same as write
	line  *writer // SQLite: who may use the writer connection; nil on PostgreSQL
	lock  *fileLock

	ids      ids
	wake     wakers
	couriers couriers
	recent   recent
	ledger   shared[*outcome]
	behind   shared[*following]
	bell     *bell // PostgreSQL: announces to other processes; nil on SQLite
	writable probe // SQLite
	trial    probe

	closing sync.Once
	closed  error
}

// Open opens the database and checks that it answers. It creates a SQLite file that is not there, but no tables: see Migrate.
func Open(ctx context.Context, c Config) (*Store, error) {
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Process == "" {
		c.Process = processName()
	}
	s := &Store{now: c.Now, process: c.Process, log: c.Log, beside: c.Beside, recent: newRecent()}
	s.ids.node.Store(-1)
	scheme, rest, _ := strings.Cut(c.URL, ":")
	var err error
	switch scheme {
	case "sqlite":
		err = s.openSQLite(rest)
	case "postgres", "postgresql":
		err = s.openPostgres(c.URL)
	default:
		err = fmt.Errorf("%w: it begins with %q; write sqlite:guichet.db or postgres://user@host/database", ErrURL, cmp.Or(scheme, "nothing"))
	}
	if err != nil {
		return nil, err
	}
	if err := s.ready(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// ready pings the database and, when it is migrated already, takes this process's number.
func (s *Store) ready(ctx context.Context) error {
	if err := s.Ping(ctx); err != nil {
		return fmt.Errorf("reach the database: %w", err)
	}
	pending, err := s.Pending(ctx)
	if err != nil {
		return err
	}
	if err := s.notNewer(ctx); err != nil {
		return err
	}
	switch {
	case s.beside && pending > 0:
		return ErrVersion
	case s.beside || pending > 0:
		return nil
	}
	return s.enter(ctx)
}

// enter begins this process's work on a migrated database.
func (s *Store) enter(ctx context.Context) error {
	if err := s.takeNode(ctx); err != nil {
		return err
	}
	if s.engine.name == SQLite {
		return s.freeLanes(ctx)
	}
	return nil
}

// Close gives everything back. It may be called more than once. Work that is under lease keeps its lease: Release it first.
func (s *Store) Close() error {
	s.closing.Do(func() {
		s.bell.close()
		if s.read != nil && s.read != s.write {
			s.closed = s.read.Close()
		}
		if s.write != nil {
			s.closed = errors.Join(s.closed, s.write.Close())
		}
		s.closed = errors.Join(s.closed, s.lock.release())
	})
	return s.closed
}

// Ping checks that the database answers.
func (s *Store) Ping(ctx context.Context) error { return s.read.PingContext(ctx) }

// Engine tells which database this is.
func (s *Store) Engine() Engine { return s.engine.name }

// business is the moved clock, in milliseconds.
func (s *Store) business() int64 { return s.now().UnixMilli() }

// machine is the clock that nobody moves, in milliseconds.
func machine() int64 { return time.Now().UnixMilli() }

func processName() string {
	host, err := os.Hostname()
	if err != nil {
		host = "unknown"
	}
	return fmt.Sprintf("%s/%d/%s", host, os.Getpid(), rand.Text()[:8])
}

// sqlitePath reads what stands behind "sqlite:": a path, or //, an empty host and an absolute path.
func sqlitePath(rest string) (string, error) {
	if path, isURL := strings.CutPrefix(rest, "//"); isURL {
		if !strings.HasPrefix(path, "/") {
			return "", fmt.Errorf("%w: sqlite://%s names a host; write sqlite:%s for a relative path, sqlite:///%s for an absolute one",
				ErrURL, path, path, path)
		}
		rest = path
	}
	switch {
	case rest == "":
		return "", fmt.Errorf("%w: sqlite: names no file; write sqlite:guichet.db", ErrURL)
	case strings.HasPrefix(rest, ":memory:"):
		return "", fmt.Errorf("%w: a database in memory forgets everything; name a file", ErrURL)
	case strings.ContainsAny(rest, "?#"):
		return "", fmt.Errorf("%w: sqlite takes a path and no options", ErrURL)
	}
	path, err := url.PathUnescape(rest)
	if err != nil {
		return "", fmt.Errorf("%w: the path of the SQLite file has a broken %%-escape", ErrURL)
	}
	return path, nil
}
