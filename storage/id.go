package storage

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync/atomic"
	"time"
)

// An id is, from the top: 41 bits of milliseconds since idEpoch (until 2094), 12 bits for the process, 10 bits that count.
const (
	idCountBits = 10
	idNodeBits  = 12
	idNodes     = 1 << idNodeBits
)

var idEpoch = time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC).UnixMilli()

// ids makes ids. last holds milliseconds and count of the newest id in one number, so that a burst of more than 1,024 ids in a
// millisecond, or a clock set back, runs on from the id before.
type ids struct {
	node atomic.Int64 // -1 until known
	last atomic.Int64
}

// NewID returns an id that no process has returned for this database: positive, and greater than all that this process got before.
// Its order follows machine time. It never fails and never waits.
func (s *Store) NewID() int64 {
	node := s.ids.node.Load()
	if node < 0 {
		// Only before Migrate, when there is no table the id could be meant for.
		node = rand.Int64N(idNodes)
	}
	now := (machine() - idEpoch) << idCountBits
	for {
		last := s.ids.last.Load()
		next := max(now, last+1)
		if s.ids.last.CompareAndSwap(last, next) {
			count := next & (1<<idCountBits - 1)
			return (next>>idCountBits)<<(idNodeBits+idCountBits) | node<<idCountBits | count
		}
	}
}

// takeNode gives this process its number in ids: the next one, so that a number comes round only after 4,096 starts, long after
// the process that had it before is gone.
func (s *Store) takeNode(ctx context.Context) error {
	if s.ids.node.Load() >= 0 {
		return nil
	}
	var node int64
	err := s.InTx(ctx, func(tx *Tx) error {
		_, err := tx.get(&node, `UPDATE nodes SET last = last + 1 WHERE one = 1 RETURNING last`)
		return err
	})
	if err != nil {
		return fmt.Errorf("take a number for this process: %w", err)
	}
	s.ids.node.Store(node % idNodes)
	return nil
}
