//go:build !unix

package storage

import "errors"

// fileLock is not to be had here.
type fileLock struct{}

func lockFile(string) (*fileLock, error) {
	return nil, errors.Join(errors.ErrUnsupported, errors.New("SQLite files cannot be locked on this system: use PostgreSQL"))
}

func (l *fileLock) release() error { return nil }
