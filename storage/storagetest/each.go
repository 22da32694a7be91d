package storagetest

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"guichet/storage"
)

// Option changes how a test's Store is opened.
type Option func(*storage.Config)

// Each runs f as a subtest on every engine, each time with the Store of a fresh, migrated database. TEST_NO_POSTGRES=1 leaves PostgreSQL out.
func Each(t *testing.T, f func(t *testing.T, s *storage.Store), options ...Option) {
	t.Helper()
	EachDatabase(t, func(t *testing.T, db Database) { f(t, db.Open(t, options...)) })
}

// EachDatabase is Each for tests that open the database themselves: several times, or again after a crash.
func EachDatabase(t *testing.T, f func(t *testing.T, db Database)) {
	t.Helper()
	for _, engine := range []storage.Engine{storage.SQLite, storage.PostgreSQL} {
		t.Run(string(engine), func(t *testing.T) { f(t, New(t, engine)) })
	}
}

// Database is a migrated database for the time of one test.
type Database struct {
	Engine storage.Engine
	URL    string
}

// New makes a database with the present schema. Only the first of a test process runs the migrations; the others are copies.
func New(t testing.TB, engine storage.Engine) Database {
	t.Helper()
	if engine == storage.SQLite {
		return Database{engine, newSQLite(t)}
	}
	return Database{engine, newPostgres(t)}
}

// Open opens the database and closes it when t ends. Its log goes to the test's output.
func (db Database) Open(t testing.TB, options ...Option) *storage.Store {
	t.Helper()
	s, err := db.TryOpen(t, options...)
	if err != nil {
		t.Fatalf("open a %s database: %v", db.Engine, err)
	}
	return s
}

// TryOpen is Open for tests in which it may fail.
func (db Database) TryOpen(t testing.TB, options ...Option) (*storage.Store, error) {
	t.Helper()
	c := storage.Config{URL: db.URL, Log: slog.New(slog.NewTextHandler(t.Output(), nil))}
	for _, option := range options {
		option(&c)
	}
	s, err := storage.Open(t.Context(), c)
	if err != nil {
		return nil, err
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("close the database: %v", err)
		}
	})
	return s, nil
}

// migratedFile is an empty, migrated SQLite database.
var migratedFile = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "guichet-test-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "template.db")
	if err := migrate("sqlite:" + path); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

func newSQLite(t testing.TB) string {
	t.Helper()
	content, err := migratedFile()
	if err != nil {
		t.Fatalf("make a SQLite database: %v", err)
	}
	path := filepath.Join(t.TempDir(), "guichet.db")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return "sqlite:" + path
}

// template is the name of an empty, migrated database on the shared cluster.
var template = sync.OnceValues(func() (string, error) {
	cluster, err := shared()
	if err != nil {
		return "", err
	}
	address, name, err := createDatabase(cluster.URL())
	if err != nil {
		return "", err
	}
	return name, migrate(address)
})

func newPostgres(t testing.TB) string {
	t.Helper()
	if os.Getenv("TEST_POSTGRES_URL") != "" {
		// A template would stay on a server that is not ours.
		address := Postgres(t)
		if err := migrate(address); err != nil {
			t.Fatalf("migrate a test database: %v", err)
		}
		return address
	}
	skipIfAsked(t)
	from, err := template()
	if err != nil {
		t.Fatalf("make a PostgreSQL database: %v", err)
	}
	cluster, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return copyDatabase(t, cluster.URL(), from)
}

// copyDatabase makes a copy of a database for the time of t.
func copyDatabase(t testing.TB, server, from string) string {
	t.Helper()
	name := fmt.Sprintf("guichet_test_%016x", rand.Uint64())
	address, err := withDatabase(server, name)
	if err != nil {
		t.Fatal(err)
	}
	if err := execute(server, "CREATE DATABASE "+name+" TEMPLATE "+from); err != nil {
		t.Fatalf("copy the database %s: %v", from, err)
	}
	t.Cleanup(func() {
		if err := execute(server, "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			t.Errorf("drop the test database: %v", err)
		}
	})
	return address
}

// migrate brings a database to the present schema.
func migrate(address string) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	s, err := storage.Open(ctx, storage.Config{URL: address})
	if err != nil {
		return err
	}
	if _, err := s.Migrate(ctx); err != nil {
		_ = s.Close()
		return err
	}
	return s.Close()
}
