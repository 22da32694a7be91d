package storage_test

import (
	"context"
	"database/sql"
	"strings"
	"testing"
	"time"

	"guichet/storage"
	"guichet/storage/storagetest"
)

func TestAFileThatAnotherProgramHasLockedIsNotWritable(t *testing.T) {
	t.Parallel()
	db := storagetest.New(t, storage.SQLite)
	s := db.Open(t)
	writable := func() error {
		ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
		defer cancel()
		return s.Writable(ctx)
	}
	if err := writable(); err != nil {
		t.Fatalf("nobody has the file: %v", err)
	}
	file, err := sql.Open("sqlite", strings.TrimPrefix(db.URL, "sqlite:"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	other, err := file.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := other.ExecContext(t.Context(), `BEGIN IMMEDIATE`); err != nil {
		t.Fatal(err)
	}
	until := func(what string, so func() bool) {
		t.Helper()
		for deadline := time.Now().Add(30 * time.Second); !so(); {
			if time.Now().After(deadline) {
				t.Fatalf("waited in vain until it is %s", what)
			}
			time.Sleep(10 * time.Millisecond) // what was found is believed for a second
		}
	}
	until("not writable", func() bool { return writable() != nil })
	if _, err := other.ExecContext(t.Context(), `ROLLBACK`); err != nil {
		t.Fatal(err)
	}
	until("writable again", func() bool { return writable() == nil })
}
