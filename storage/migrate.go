package storage

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"slices"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/database"
	"github.com/pressly/goose/v3/lock"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/riverdriver/riverdatabasesql"
	"github.com/riverqueue/river/riverdriver/riversqlite"
	"github.com/riverqueue/river/rivermigrate"
)

//go:embed migrations
var migrations embed.FS

// Applied counts the migrations that one call applied.
type Applied struct {
	Schema int // the desk's own
	River  int
}

// River is what bot/timers builds a River client from: the writing side of the database. On SQLite that is one connection, shared with everybody
// else, so never ask it anything while holding a transaction of it.
type River struct {
	DB     *sql.DB
	Engine Engine
}

// River returns the database that River's own tables are in.
func (s *Store) River() River { return River{DB: s.write.DB.DB, Engine: s.engine.name} }

// Migrate brings the database to this program's schema: the desk's tables, then River's. Two processes may call it at once; one works, the other waits
// and finds nothing left to do.
func (s *Store) Migrate(ctx context.Context) (Applied, error) {
	var done Applied
	// Without anything to do nobody's lock is waited for: processes that start together would do so for seconds.
	switch pending, err := s.Pending(ctx); {
	case err != nil:
		return done, err
	case pending == 0:
		return done, s.enter(ctx)
	}
	provider, err := s.provider(true)
	if err != nil {
		return done, err
	}
	results, err := provider.Up(ctx)
	done.Schema = len(results)
	if err != nil {
		return done, fmt.Errorf("migrate the desk's tables: %w", err)
	}
	if done.River, err = s.migrateRiver(ctx); err != nil {
		return done, fmt.Errorf("migrate River's tables: %w", err)
	}
	return done, s.enter(ctx)
}

// Pending counts the migrations that this program has and the database has not. It writes nothing.
func (s *Store) Pending(ctx context.Context) (int, error) {
	pending, err := s.pendingSchema(ctx)
	if err != nil {
		return 0, fmt.Errorf("look at the desk's migrations: %w", err)
	}
	river, err := s.pendingRiver(ctx)
	return pending + river, wrap(err, "look at River's migrations")
}

func (s *Store) pendingSchema(ctx context.Context) (pending int, err error) {
	provider, err := s.provider(false)
	if err != nil {
		return 0, err
	}
	has, err := s.versions(ctx)
	if err != nil {
		return 0, err
	}
	for _, m := range provider.ListSources() {
		if !slices.Contains(has, m.Version) {
			pending++
		}
	}
	return pending, nil
}

// notNewer refuses a database with migrations that this program does not have.
func (s *Store) notNewer(ctx context.Context) error {
	provider, err := s.provider(false)
	if err != nil {
		return err
	}
	has, err := s.versions(ctx)
	if err != nil {
		return fmt.Errorf("look at the database's version: %w", err)
	}
	sources := provider.ListSources()
	knows := sources[len(sources)-1].Version
	if len(has) > 0 && slices.Max(has) > knows {
		return fmt.Errorf("%w: it has version %d, and this program knows %d", ErrNewer, slices.Max(has), knows)
	}
	return nil
}

// versions are those that the database has, none where nothing was ever migrated. A Provider would make its table before it answers, and who only looks
// (guichet check, /readyz) is to write nothing: so it is looked for first.
func (s *Store) versions(ctx context.Context) ([]int64, error) {
	var made bool
	if err := s.read.GetContext(ctx, &made, s.engine.hasTable, goose.DefaultTablename); err != nil || !made {
		return nil, err
	}
	table, err := database.NewStore(s.dialect(), goose.DefaultTablename)
	if err != nil {
		return nil, err
	}
	applied, err := table.ListMigrations(ctx, s.read)
	if err != nil {
		return nil, err
	}
	has := make([]int64, 0, len(applied))
	for _, m := range applied {
		has = append(has, m.Version)
	}
	return has, nil
}

func (s *Store) dialect() database.Dialect {
	if s.engine.name == PostgreSQL {
		return database.DialectPostgres
	}
	return database.DialectSQLite3
}

// provider reads and applies the migrations. Who applies them does so under a lock of PostgreSQL's; who only looks must not, or processes that are asked
// at once whether they are ready would wait for each other.
func (s *Store) provider(applies bool) (*goose.Provider, error) {
	options := []goose.ProviderOption{goose.WithDisableGlobalRegistry(true), goose.WithLogger(goose.NopLogger())}
	if applies && s.engine.name == PostgreSQL {
		locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, 300)) // looks every second, for five minutes
		if err != nil {
			return nil, fmt.Errorf("prepare the migrations: %w", err)
		}
		options = append(options, goose.WithSessionLocker(locker))
	}
	files, err := fs.Sub(migrations, "migrations/"+string(s.engine.name))
	if err != nil {
		return nil, fmt.Errorf("prepare the migrations: %w", err)
	}
	provider, err := goose.NewProvider(s.dialect(), s.write.DB.DB, files, options...)
	return provider, wrap(err, "prepare the migrations")
}

// riverMigrator is the part of River's migrator that does not depend on the engine.
type riverMigrator interface {
	AllVersions() []rivermigrate.Migration
	ExistingVersions(context.Context) ([]rivermigrate.Migration, error)
	Migrate(context.Context, rivermigrate.Direction, *rivermigrate.MigrateOpts) (*rivermigrate.MigrateResult, error)
}

func (s *Store) river() (riverMigrator, error) {
	if s.engine.name == PostgreSQL {
		return newRiver(riverdatabasesql.New(s.write.DB.DB))
	}
	return newRiver(riversqlite.New(s.write.DB.DB))
}

func newRiver[T any](driver riverdriver.Driver[T]) (riverMigrator, error) {
	return rivermigrate.New(driver, &rivermigrate.Config{Logger: slog.New(slog.DiscardHandler)})
}

func (s *Store) pendingRiver(ctx context.Context) (int, error) {
	migrator, err := s.river()
	if err != nil {
		return 0, err
	}
	existing, err := migrator.ExistingVersions(ctx)
	return len(migrator.AllVersions()) - len(existing), err
}

// riverLock keeps two processes from migrating River's tables at once: its migrator does not.
const riverLock = 0x6775696368657431 // "guichet1"

func (s *Store) migrateRiver(ctx context.Context) (applied int, err error) {
	if s.engine.name == PostgreSQL {
		var conn *sql.Conn
		if conn, err = s.write.Conn(ctx); err != nil {
			return 0, err
		}
		defer conn.Close()
		if _, err = conn.ExecContext(ctx, `SELECT pg_advisory_lock($1)`, int64(riverLock)); err != nil {
			return 0, err
		}
		defer func() {
			_, unlock := conn.ExecContext(context.WithoutCancel(ctx), `SELECT pg_advisory_unlock($1)`, int64(riverLock))
			err = errors.Join(err, unlock)
		}()
	}
	migrator, err := s.river()
	if err != nil {
		return 0, err
	}
	result, err := migrator.Migrate(ctx, rivermigrate.DirectionUp, nil)
	if err != nil {
		return 0, err
	}
	return len(result.Versions), nil
}
