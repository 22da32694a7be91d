//go:build unix

package storage

import (
	"errors"
	"path/filepath"
	"syscall"
	"testing"
)

// A process that starts another shares its open files with it for a moment, also those it closes meanwhile.
func TestALockThatWasReleasedIsFreeThoughAChildStillHasTheFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "guichet.db.lock")
	first, err := lockFile(name)
	if err != nil {
		t.Fatal(err)
	}
	childs, err := syscall.Dup(int(first.file.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = syscall.Close(childs) }()
	if _, err := lockFile(name); !errors.Is(err, ErrInUse) {
		t.Errorf("a lock that is held: %v", err)
	}
	if err := first.release(); err != nil {
		t.Fatal(err)
	}
	second, err := lockFile(name)
	if err != nil {
		t.Fatalf("after its release: %v", err)
	}
	if err := second.release(); err != nil {
		t.Error(err)
	}
}
