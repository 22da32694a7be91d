//go:build unix

package storage

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

// fileLock is a lock that the kernel gives back when the process ends, however it ends.
type fileLock struct{ file *os.File }

// lockFile takes the lock or returns ErrInUse. The file beside the database stays: removing it would let two processes
// hold locks on two files of the same name.
func lockFile(name string) (*fileLock, error) {
	file, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	err = syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		err = fmt.Errorf("%w: stop it first, or use PostgreSQL (DATABASE_URL=postgres://…) to run several", ErrInUse)
	}
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return &fileLock{file}, nil
}

func (l *fileLock) release() error {
	if l == nil {
		return nil
	}
	// Closing alone leaves the lock to whoever else has the file open: a child of this process has it from its fork until its exec.
	return errors.Join(syscall.Flock(int(l.file.Fd()), syscall.LOCK_UN), l.file.Close())
}
