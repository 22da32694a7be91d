package storage

import (
	"errors"

	"github.com/lib/pq"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Rejected reports whether the database understood a statement and refuses what it was to keep: a CHECK, a missing parent, a
// value of the wrong kind. The same event will be refused again, however healthy the database is; every other error may
// pass.
func Rejected(err error) bool {
	var lite *sqlite.Error
	if errors.As(err, &lite) {
		switch lite.Code() & 0xff { // the primary code: sqlite.org/rescode.html
		case sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_RANGE:
			return true
		}
	}
	var post *pq.Error
	if errors.As(err, &post) {
		switch post.Code.Class() { // postgresql.org/docs/current/errcodes-appendix.html
		case "22", "23", "54": // data exception, integrity constraint, program limit
			return true
		}
	}
	return false
}
