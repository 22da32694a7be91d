package storage

import (
	"context"
	"fmt"
	"strings"
	"time"
)

// clearBite is how many rows one transaction of ClearOld deletes: small, because everybody else waits for it on SQLite.
const clearBite = 500

// ClearOld deletes what has served its purpose before a moment (business time): keys of seen events, the pacing of
// chats long silent, and who wrote once and agreed to nothing. It works in
// small bites and returns how many rows it deleted. Call it with now minus SeenFor.
func (s *Store) ClearOld(ctx context.Context, before time.Time) (int, error) {
	bites := []struct {
		query string
		limit int64
	}{
		{`DELETE FROM seen WHERE (source, account, kind, id) IN (SELECT source, account, kind, id FROM seen WHERE at < $1 ORDER BY at LIMIT $2)`, toMS(before)},
		{`DELETE FROM buckets WHERE name IN (SELECT name FROM buckets WHERE tat < $1 LIMIT $2)`, time.Now().Add(-time.Hour).UnixMicro()},
		{`DELETE FROM slides WHERE name IN (SELECT name FROM slides WHERE newest < $1 LIMIT $2)`, time.Now().Add(-time.Hour).UnixMilli()},
	}
	total := 0
	for _, bite := range bites {
		for {
			var n int64
			err := s.InTx(ctx, func(tx *Tx) (err error) {
				n, err = tx.exec(bite.query, bite.limit, clearBite)
				return err
			})
			if err != nil {
				return total, fmt.Errorf("clear old rows of %s: %w", strings.Fields(bite.query)[2], err)
			}
			total += int(n)
			if n < clearBite {
				break
			}
		}
	}
	n, err := s.forgetIdle(ctx)
	return total + n, err
}
