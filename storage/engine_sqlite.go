package storage

import (
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// sqliteReaders is how many queries may read at once, beside the writer. Readers take no locks in WAL mode.
const sqliteReaders = 4

// What SQLite keeps of the file in the program's own memory, in kB of pages: for the writer, and for each reader. The whole desk is to stay under
// 80 MB, and a page of 4 kB takes 8 here, because the allocator's slots are powers of two. What is not kept is one read away in the system's
// own cache, which grows and shrinks with the machine: with 64 MB for the writer and 16 for each reader a message cost no less
// processor time, and the desk grew to 152 MB in half a minute of 1,000 messages a second, and would have gone on. What a reader keeps is worthless after the
// next commit.
const (
	sqliteWriterCache = 3072
	sqliteReaderCache = 128
)

// sqlitePick asks each class by itself, so that the index lanes_due gives the oldest due lanes of a class without a look
// at those that are not due yet. A limit that is a parameter and nothing else would have it planned anew each time: SQLite plans with its value, and gives a
// plan up when that is 0 or 1 and another is bound (vdbeUnbind in its source).
var sqlitePick = `WITH picked AS (` + strings.Join([]string{
	sqlitePickClass("0"), sqlitePickClass("1"), sqlitePickClass("2"), sqlitePickClass("3"),
}, ` UNION ALL `) + ` ORDER BY 2, 3, 4 LIMIT $4 + 0)`

func sqlitePickClass(class string) string {
	return `SELECT * FROM (SELECT name, class, due, leased_at FROM lanes
		WHERE platform = $1 AND class = ` + class + ` AND due > 0 AND due <= $2 AND busy_until <= $3 AND ` + class + ` <= $6 ORDER BY due, leased_at LIMIT $4 + 0)`
}

func (s *Store) openSQLite(rest string) error {
	path, err := sqlitePath(rest)
	if err != nil {
		return err
	}
	path, err = filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("find the SQLite file: %w", err)
	}
	if _, err := os.Stat(filepath.Dir(path)); err != nil {
		return fmt.Errorf("find the folder of the SQLite file: %w", err)
	}
	if err := s.claimFile(path); err != nil {
		return err
	}
	s.engine = engine{name: SQLite, pick: sqlitePick, hasTable: `SELECT count(*) > 0 FROM sqlite_master WHERE type = 'table' AND name = $1`,
		violates: sqliteViolates, again: func(error) bool { return false }}
	// FULL: a commit is on the disk before it is acknowledged (G1). A larger WAL between checkpoints costs a little disk
	// and spares the commits that would have to wait for one.
	s.write, err = sqlitePool(sqliteDSN(path, "_txlock=immediate", "journal_mode(WAL)", "synchronous(FULL)",
		"foreign_keys(1)", "busy_timeout(5000)", sqliteCache(sqliteWriterCache), "temp_store(MEMORY)", "wal_autocheckpoint(4000)"))
	if err != nil {
		return errors.Join(fmt.Errorf("open %s: %w", path, err), s.lock.release())
	}
	s.write.SetMaxOpenConns(1)
	s.write.SetMaxIdleConns(1)
	s.line = newWriter(s)
	// The writer comes first: it creates the file and turns WAL on, which a connection that cannot write is unable to do.
	if err := s.write.Ping(); err != nil {
		return errors.Join(fmt.Errorf("open %s: %w", path, err), s.Close())
	}
	s.read, err = sqlitePool(sqliteDSN(path, "", "query_only(1)", "busy_timeout(5000)", sqliteCache(sqliteReaderCache)))
	if err != nil {
		return errors.Join(fmt.Errorf("open %s for reading: %w", path, err), s.Close())
	}
	s.read.SetMaxOpenConns(sqliteReaders)
	s.read.SetMaxIdleConns(sqliteReaders)
	return nil
}

// claimFile makes sure that this is the only desk on the file; a visitor only makes sure that there is one.
func (s *Store) claimFile(path string) (err error) {
	if s.beside {
		return findFile(path)
	}
	if s.lock, err = lockFile(path + ".lock"); err != nil {
		return fmt.Errorf("lock %s: %w", path, err)
	}
	// People's words are the business of the desk's own user alone. SQLite gives the files beside it the same mode.
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err == nil {
		err = file.Close()
	}
	if err != nil {
		return errors.Join(fmt.Errorf("make %s: %w", path, err), s.lock.release())
	}
	return nil
}

// findFile looks for the file, and whether one that is not there could be made. It leaves nothing behind: what an operator's command made could be out of
// reach of the desk, which may run as another user.
func findFile(path string) error {
	_, err := os.Stat(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return wrap(err, "find the SQLite file")
	}
	trial, err := os.CreateTemp(filepath.Dir(path), ".guichet-*")
	if err != nil {
		return fmt.Errorf("make a file beside %s: %w", path, err)
	}
	if err := errors.Join(trial.Close(), os.Remove(trial.Name())); err != nil {
		return fmt.Errorf("make a file beside %s: %w", path, err)
	}
	return fmt.Errorf("%s: %w", path, ErrNoFile)
}

func sqlitePool(dsn string) (*pool, error) {
	connector, err := sqlite.NewConnector(dsn)
	if err != nil {
		return nil, err
	}
	return newPool(connector, "sqlite"), nil
}

// sqliteCache is the pragma for a cache of some kB; a positive number would be pages.
func sqliteCache(kB int) string { return fmt.Sprintf("cache_size(-%d)", kB) }

func sqliteDSN(path, option string, pragmas ...string) string {
	query := make([]string, 0, len(pragmas)+1)
	if option != "" {
		query = append(query, option)
	}
	for _, pragma := range pragmas {
		query = append(query, "_pragma="+pragma)
	}
	return (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: strings.Join(query, "&")}).String()
}

func sqliteViolates(err error, table, column string) bool {
	var e *sqlite.Error
	return errors.As(err, &e) && e.Code() == sqlite3.SQLITE_CONSTRAINT_UNIQUE &&
		strings.Contains(e.Error(), ": "+table+"."+column)
}
