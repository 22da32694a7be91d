package storagetest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/url"
	"os"
	"sync"
	"testing"
	"time"

	_ "github.com/lib/pq" // the driver named "postgres"
)

// patience bounds every administrative call to a test server. It is long because a machine that runs many packages' tests
// at once may be slow, and a test that is merely slow should not fail.
const patience = 30 * time.Second

// shared is the cluster of this test process: started at the first call of Postgres, stopped by its watchdog when the
// process ends, however it ends. It is a variable because Go offers a package no other place for what all its tests share.
var shared = sync.OnceValues(func() (*Cluster, error) { return newCluster(Options{}) })

// Postgres returns the URL of a new, empty PostgreSQL database, dropped when t ends.
//
// The database lives on a throwaway cluster that this test process starts at the first call (about a second) from the
// PostgreSQL installed on the machine, or on the server that TEST_POSTGRES_URL names, whose user must be allowed to create
// databases. The throwaway cluster runs without fsync: it survives a crash of the server, not of the machine.
//
// Without a server to use, the test fails and says what to install: a test that is silently left out proves nothing. To
// leave them out knowingly, set TEST_NO_POSTGRES=1.
//
// It may be called from parallel tests, but not inside a testing/synctest bubble: sockets and processes know no fake time.
func Postgres(t testing.TB) string {
	t.Helper()
	server := os.Getenv("TEST_POSTGRES_URL")
	if server == "" {
		skipIfAsked(t)
		cluster, err := shared()
		if err != nil {
			t.Fatal(err)
		}
		server = cluster.URL()
	}
	return freshDatabase(t, server)
}

// StartCluster starts a cluster for one test alone, which may stop, kill and restart it. It is removed when t ends. It
// ignores TEST_POSTGRES_URL, since nobody may kill a server that others use.
func StartCluster(t testing.TB, options Options) *Cluster {
	t.Helper()
	skipIfAsked(t)
	cluster, err := newCluster(options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := cluster.remove(); err != nil {
			t.Errorf("remove the PostgreSQL cluster: %v", err)
		}
	})
	return cluster
}

func skipIfAsked(t testing.TB) {
	t.Helper()
	if os.Getenv("TEST_NO_POSTGRES") == "1" {
		t.Skip("left out because TEST_NO_POSTGRES=1")
	}
}

// freshDatabase creates a database on the server for the time of t.
func freshDatabase(t testing.TB, server string) string {
	t.Helper()
	address, name, err := createDatabase(server)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		// FORCE closes connections that the test leaked; without it one forgotten pool would keep the database.
		if err := execute(server, "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			t.Errorf("drop the test database: %v", err)
		}
	})
	return address
}

// createDatabase creates a database on the server and returns its URL and name. The name is random, so that many processes may use
// one server.
func createDatabase(server string) (address, name string, err error) {
	name = fmt.Sprintf("guichet_test_%016x", rand.Uint64())
	address, err = withDatabase(server, name)
	if err != nil {
		return "", "", fmt.Errorf("read TEST_POSTGRES_URL: %w", err)
	}
	if err := execute(server, "CREATE DATABASE "+name); err != nil {
		return "", "", fmt.Errorf("create a test database: %w", err)
	}
	return address, name, nil
}

func withDatabase(server, name string) (string, error) {
	u, err := url.Parse(server)
	if err != nil {
		// The parser's error repeats the URL, password included: it is not passed on.
		return "", errors.New("it is not a URL")
	}
	if u.Scheme != "postgres" && u.Scheme != "postgresql" {
		return "", fmt.Errorf("want postgres://…, got scheme %q", u.Scheme)
	}
	u.Path = "/" + name
	return u.String(), nil
}

// execute runs one statement on a connection of its own.
func execute(address, statement string) error {
	db, err := sql.Open("postgres", address)
	if err != nil {
		return err
	}
	defer db.Close()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	_, err = db.ExecContext(ctx, statement)
	return err
}
