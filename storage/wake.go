package storage

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// wakers are the loops to be told that there may be something to do.
type wakers struct {
	mu   sync.Mutex
	subs []chan struct{}
}

// Wake returns a new channel that gets a value when something was committed that may be due, in this process or, on PostgreSQL, another. Values
// that nobody has taken yet are merged into one. Each loop calls it once; the channel lasts as long as the Store. A value can be missed between
// processes (while a connection is lost), so loops also look by themselves now and then.
func (s *Store) Wake() <-chan struct{} {
	sub := make(chan struct{}, 1)
	s.wake.mu.Lock()
	defer s.wake.mu.Unlock()
	s.wake.subs = append(s.wake.subs, sub)
	return sub
}

func (w *wakers) ring() {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, sub := range w.subs {
		select {
		case sub <- struct{}{}:
		default:
		}
	}
}

// announce tells everybody that something was committed.
func (s *Store) announce() {
	s.wake.ring()
	s.bell.push()
}

// NextDue tells when there will be work on a platform: at business time, when the next row becomes due that is not yet; at machine time, when the next
// lane that has a due row ends its pause or lease. Either is zero when there is no such moment; found is false when both are. What can be claimed at
// once is not counted.
func (s *Store) NextDue(ctx context.Context, platform string) (business, machineTime time.Time, found bool, err error) {
	var due, busy, paused int64
	now, wall := s.business(), machine()
	_, err = s.get(ctx, &due, `SELECT COALESCE(MIN(due), 0) FROM (
		SELECT (SELECT MIN(due) FROM lanes WHERE platform = $1 AND class = 0 AND due > 0 AND due > $2) AS due
		UNION ALL SELECT (SELECT MIN(due) FROM lanes WHERE platform = $1 AND class = 1 AND due > 0 AND due > $2)
		UNION ALL SELECT (SELECT MIN(due) FROM lanes WHERE platform = $1 AND class = 2 AND due > 0 AND due > $2)
		UNION ALL SELECT (SELECT MIN(due) FROM lanes WHERE platform = $1 AND class = 3 AND due > 0 AND due > $2)) AS d`, platform, now)
	if err == nil {
		_, err = s.get(ctx, &busy, `SELECT COALESCE(MIN(busy_until), 0) FROM lanes
			WHERE platform = $1 AND due > 0 AND busy_until > 0 AND busy_until > $2`, platform, wall)
	}
	if err == nil {
		_, err = s.get(ctx, &paused, `SELECT paused_until FROM accounts WHERE platform = $1 AND paused_until > $2`, platform, wall)
	}
	if err != nil {
		return time.Time{}, time.Time{}, false, fmt.Errorf("find when the next delivery is due: %w", err)
	}
	if paused > 0 {
		busy = max(paused, busy)
	}
	return fromMS(due), fromMS(busy), due > 0 || busy > 0, nil
}
