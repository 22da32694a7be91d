package storage_test

import (
	"bytes"
	"database/sql"
	"testing"

	"guichet/storage"
)

// TestWhatAStatementIsGivenAsAListIsWhatItFinds hands over what means something in PostgreSQL's arrays.
func TestWhatAStatementIsGivenAsAListIsWhatItFinds(t *testing.T) {
	words := []string{"", "NULL", "null", `"`, `\`, `\"`, `a\x41`, "{}", "{1,2}", "a,b", " spaced ", "line\nend\ttab", "«é» 😀", "'; DROP TABLE lanes; --", `tail\`, "$1"}
	eachDesk(t, func(t *testing.T, d *desk) {
		var values []any
		for i, w := range words {
			var id any
			if i%3 != 0 {
				id = int64(-i)
			}
			var raw []byte
			if i%4 != 0 {
				raw = []byte{0, byte(i), '"', '\\', 255}
			}
			values = append(values, id, w, raw)
		}
		var found []storage.Handed
		d.tx(func(tx *storage.Tx) (err error) {
			found, err = tx.Hand(values, words)
			return err
		})
		if len(found) != len(words) {
			t.Fatalf("%d rows of %d were found", len(found), len(words))
		}
		for i, f := range found {
			want := storage.Handed{Words: words[i]}
			if i%3 != 0 {
				want.ID = sql.NullInt64{Int64: int64(-i), Valid: true}
			}
			if i%4 != 0 {
				want.Bytes = []byte{0, byte(i), '"', '\\', 255}
			}
			if f.ID != want.ID || f.Words != want.Words || !bytes.Equal(f.Bytes, want.Bytes) {
				t.Errorf("row %d is %+v, want %+v", i, f, want)
			}
		}
	})
}
