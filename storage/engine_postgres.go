package storage

import (
	"fmt"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

// The pool of one process. A transaction holds a connection for about a millisecond, so a few serve many goroutines; the
// server's default of 100 leaves room for several processes and River.
const (
	postgresConnections = 16
	postgresIdle        = 16
	postgresLifetime    = 30 * time.Minute // so that a server behind a moved address is found again
)

// postgresPick asks each class by itself, as on SQLite. SKIP LOCKED leaves lanes that another process is just claiming;
// MATERIALIZED makes the locks be taken once, whatever plan is chosen around it.
const postgresPick = `WITH picked AS MATERIALIZED (SELECT l.name FROM (VALUES (0), (1), (2), (3)) AS c (class)
	CROSS JOIN LATERAL (SELECT name, due, leased_at FROM lanes
		WHERE platform = $1 AND class = c.class AND due > 0 AND due <= $2 AND busy_until <= $3
		ORDER BY due, leased_at LIMIT $4 FOR UPDATE SKIP LOCKED) l
	WHERE c.class <= $6
	ORDER BY c.class, l.due, l.leased_at LIMIT $4)`

// postgresSession begins every connection. All statements are prepared and find their rows by index, whatever the parameters are (a test reads those
// very plans). Left to itself the server would plan each one anew, the first five times on each connection: a quarter of its work for a desk that has just
// started. It would also walk tables that are small when it plans, and go on doing so while they grow; and gather rows of a queue in bitmaps, which never
// note the dead ones, so that each look would pass by all that was ever sent since the last vacuum. What it believes to be dear is short all the same: compiling
// it costs more than running it.
const postgresSession = `SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; SET enable_bitmapscan = off; SET jit = off`

func (s *Store) openPostgres(address string) error {
	dsn, err := postgresDSN(address)
	if err != nil {
		return err
	}
	s.engine = engine{
		name: PostgreSQL,
		// A plain FOR UPDATE would wait for, and deadlock with, the foreign keys that delivery's inserts check.
		forCustomers: " FOR NO KEY UPDATE",
		forLane:      " FOR UPDATE",
		pick:         postgresPick,
		hasTable:     `SELECT to_regclass($1) IS NOT NULL`, // along the search path, as every other name is
		violates:     postgresViolates,
		again: func(err error) bool {
			return pq.As(err, pqerror.TRSerializationFailure, pqerror.TRDeadlockDetected) != nil
		},
	}
	connector, err := pq.NewConnector(dsn)
	if err != nil {
		// The driver's error may repeat the URL, password included.
		return fmt.Errorf("%w: PostgreSQL's options cannot be read", ErrURL)
	}
	s.write = newPool(connector, "postgres")
	s.write.first = postgresSession
	s.write.SetMaxOpenConns(postgresConnections)
	s.write.SetMaxIdleConns(postgresIdle)
	s.write.SetConnMaxLifetime(postgresLifetime)
	s.read = s.write
	s.bell = newBell(s, dsn)
	return nil
}

// postgresDSN fills in what the URL leaves open.
func postgresDSN(address string) (string, error) {
	u, err := url.Parse(address)
	if err != nil {
		return "", fmt.Errorf("%w: it is not a URL; a password with special characters must be percent-encoded", ErrURL)
	}
	if u.Opaque != "" || strings.Trim(u.Path, "/") == "" {
		return "", fmt.Errorf("%w: it names no database; write postgres://user@host/database", ErrURL)
	}
	query := u.Query()
	// lib/pq's own default is to be changed in a later release: it is always said.
	if !query.Has("sslmode") && os.Getenv("PGSSLMODE") == "" {
		query.Set("sslmode", "prefer")
	}
	if !query.Has("connect_timeout") {
		query.Set("connect_timeout", "10")
	}
	if !query.Has("application_name") && !query.Has("fallback_application_name") {
		query.Set("fallback_application_name", "guichet")
	}
	u.RawQuery = query.Encode()
	return u.String(), nil
}

func postgresViolates(err error, table, column string) bool {
	e := pq.As(err, pqerror.UniqueViolation)
	return e != nil && e.Table == table && e.Constraint == table+"_"+column+"_key"
}
