package storage_test

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/pressly/goose/v3/lock"

	"guichet/storage"
	"guichet/storage/storagetest"
)

func TestASecondProcessOnOneSQLiteFileIsRefused(t *testing.T) {
	t.Parallel()
	db := storagetest.New(t, storage.SQLite)
	first := db.Open(t)
	_, err := db.TryOpen(t)
	if !errors.Is(err, storage.ErrInUse) || !strings.Contains(err.Error(), "postgres://") {
		t.Fatalf("second open: %v, want ErrInUse and what to do", err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	db.Open(t)
}

func TestABadURLIsRefusedWithAReason(t *testing.T) {
	t.Parallel()
	for address, reason := range map[string]string{
		"":                             "nothing",
		"mysql://localhost/x":          "mysql",
		"guichet.db":                   "sqlite:guichet.db",
		"sqlite:":                      "names no file",
		"sqlite://guichet.db":          "sqlite:///",
		"sqlite::memory:":              "forgets",
		"sqlite:a.db?mode=ro":          "no options",
		"postgres://u:secret@host":     "no database",
		"postgres://u:sec ret%@host/x": "percent-encoded",
	} {
		_, err := storage.Open(t.Context(), storage.Config{URL: address})
		if !errors.Is(err, storage.ErrURL) || !strings.Contains(err.Error(), reason) {
			t.Errorf("%q: %v, want ErrURL saying %q", address, err, reason)
		}
		if err != nil && strings.Contains(err.Error(), "sec") {
			t.Errorf("%q: the error gives the password away: %v", address, err)
		}
	}
}

func TestADatabaseOfALaterReleaseIsRefused(t *testing.T) {
	t.Parallel()
	storagetest.EachDatabase(t, func(t *testing.T, db storagetest.Database) {
		s := db.Open(t)
		if _, err := s.River().DB.Exec(`INSERT INTO goose_db_version (version_id, is_applied) VALUES (99999, TRUE)`); err != nil {
			t.Fatal(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		for _, beside := range []bool{false, true} {
			_, err := storage.Open(t.Context(), storage.Config{URL: db.URL, Beside: beside})
			if !errors.Is(err, storage.ErrNewer) || !strings.Contains(err.Error(), "99999") {
				t.Errorf("beside %v: %v, want ErrNewer with the version", beside, err)
			}
		}
	})
}

func TestAProcessWithNothingToMigrateWaitsForNobodysLock(t *testing.T) {
	t.Parallel()
	db := storagetest.New(t, storage.PostgreSQL)
	first := db.Open(t)
	holder, err := first.River().DB.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = holder.Close() })
	if _, err := holder.ExecContext(t.Context(), `SELECT pg_advisory_lock($1)`, lock.DefaultLockID); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	second, err := storage.Open(ctx, storage.Config{URL: db.URL})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = second.Close() })
	if _, err := second.Migrate(ctx); err != nil {
		t.Error(err)
	}
	if pending, err := second.Pending(ctx); err != nil || pending != 0 {
		t.Errorf("%d pending, %v", pending, err)
	}
}

func TestAVisitorMakesNoFileAndSaysWhetherOneCanBeMade(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	_, err := storage.Open(t.Context(), storage.Config{URL: "sqlite:" + filepath.Join(folder, "x.db"), Beside: true})
	if !errors.Is(err, storage.ErrNoFile) {
		t.Errorf("Open = %v, want ErrNoFile", err)
	}
	if left, err := os.ReadDir(folder); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
	if err := os.Chmod(folder, 0o500); err != nil {
		t.Fatal(err)
	}
	if os.Geteuid() == 0 {
		t.Skip("no folder is closed to root")
	}
	_, err = storage.Open(t.Context(), storage.Config{URL: "sqlite:" + filepath.Join(folder, "x.db"), Beside: true})
	if !errors.Is(err, os.ErrPermission) {
		t.Errorf("Open in a closed folder = %v", err)
	}
}

func TestAVisitorLeavesADatabaseThatNobodyMigratedAsItIs(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "new.db")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	server := storagetest.Postgres(t)
	for _, fresh := range []struct{ url, driver, address, tables string }{
		{"sqlite:" + file, "sqlite", file, `SELECT count(*) FROM sqlite_master`},
		{server, "postgres", server, `SELECT count(*) FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`},
	} {
		if _, err := storage.Open(t.Context(), storage.Config{URL: fresh.url, Beside: true}); !errors.Is(err, storage.ErrVersion) {
			t.Errorf("%s: Open = %v, want ErrVersion", fresh.driver, err)
		}
		db, err := sql.Open(fresh.driver, fresh.address)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = db.Close() })
		var made int
		if err := db.QueryRow(fresh.tables).Scan(&made); err != nil || made > 0 {
			t.Errorf("%s: %d tables were made (%v)", fresh.driver, made, err)
		}
	}
}

func TestAFolderThatIsNotThereIsNamed(t *testing.T) {
	t.Parallel()
	_, err := storage.Open(t.Context(), storage.Config{URL: "sqlite:" + filepath.Join(t.TempDir(), "no", "x.db")})
	if err == nil || !strings.Contains(err.Error(), "folder") {
		t.Errorf("Open = %v, want an error about the folder", err)
	}
}

func TestNobodyElseOnTheMachineCanReadTheFile(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	s, err := storage.Open(t.Context(), storage.Config{URL: "sqlite:" + filepath.Join(folder, "guichet.db")})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	files, err := os.ReadDir(folder)
	if err != nil || len(files) < 2 {
		t.Fatalf("the folder holds %v, %v; want the database and its write-ahead log", files, err)
	}
	for _, f := range files {
		if info, err := f.Info(); err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s has mode %s (%v), want nobody but the owner", f.Name(), info.Mode(), err)
		}
	}
}

func TestAPathWithOddCharactersWorks(t *testing.T) {
	t.Parallel()
	s, err := storage.Open(t.Context(), storage.Config{URL: "sqlite://" + t.TempDir() + "/un%20été%25.db"})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestTwoProcessesMayMigrateAtOnce(t *testing.T) {
	t.Parallel()
	address := storagetest.Postgres(t)
	var stores []*storage.Store
	for range 2 {
		s, err := storage.Open(t.Context(), storage.Config{URL: address})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = s.Close() })
		stores = append(stores, s)
	}
	if n, err := stores[0].Pending(t.Context()); n == 0 || err != nil {
		t.Fatalf("pending before = %d, %v", n, err)
	}
	var wg sync.WaitGroup
	applied := make([]storage.Applied, 2)
	for i, s := range stores {
		wg.Go(func() {
			var err error
			if applied[i], err = s.Migrate(t.Context()); err != nil {
				t.Errorf("migrate: %v", err)
			}
		})
	}
	wg.Wait()
	if (applied[0].Schema == 0) == (applied[1].Schema == 0) || (applied[0].River == 0) == (applied[1].River == 0) {
		t.Errorf("applied %+v; want each migration once", applied)
	}
	for _, s := range stores {
		if n, err := s.Pending(t.Context()); n != 0 || err != nil {
			t.Errorf("pending after = %d, %v", n, err)
		}
	}
}

func TestIDsGrowAndDifferBetweenProcesses(t *testing.T) {
	t.Parallel()
	db := storagetest.New(t, storage.PostgreSQL)
	seen := make(map[int64]bool)
	var mu sync.Mutex
	var wg sync.WaitGroup
	for range 3 {
		s := db.Open(t)
		for range 2 {
			wg.Go(func() {
				last := int64(0)
				mine := make([]int64, 0, 5000)
				for range cap(mine) {
					id := s.NewID()
					if id <= last {
						t.Errorf("%d came after %d", id, last)
					}
					last = id
					mine = append(mine, id)
				}
				mu.Lock()
				defer mu.Unlock()
				for _, id := range mine {
					if seen[id] {
						t.Errorf("%d was given twice", id)
					}
					seen[id] = true
				}
			})
		}
	}
	wg.Wait()
}

func TestALaneOfADeadProcessIsFreeAsSoonAsTheFileIsOpenedAgain(t *testing.T) { // G14
	t.Parallel()
	db := storagetest.New(t, storage.SQLite)
	c := newClock()
	first := newDesk(t, db.Open(t, c.option), c)
	first.enqueue(told("a"))
	first.must(first.claim())
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	again := &desk{Store: db.Open(t, c.option), t: t, clock: c, customer: first.customer}
	if w := again.must(again.claim()); !w.Uncertain {
		t.Error("what the process before was doing is certain")
	}
}
