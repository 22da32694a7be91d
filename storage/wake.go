package storage

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"time"

	"guichet/conversations"
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

// Outlook is what a platform's lanes have to be sent, now and next.
type Outlook struct {
	// Ready: a claim would probably find something now.
	Ready bool
	// Business is when the next row becomes due that is not due yet (business time), Machine when the next lane that has a due row ends its
	// pause or its lease, or the platform its pause (machine time). Zero when there is no such moment.
	Business, Machine time.Time
}

// outlook asks each class by itself, as a claim does, so that an index gives every answer.
var outlook = func() string {
	ready, due := make([]string, 4), make([]string, 4)
	for class := range ready {
		ready[class] = fmt.Sprintf(`%[1]d <= $4 AND EXISTS (SELECT 1 FROM lanes WHERE platform = $1 AND class = %[1]d AND due > 0 AND due <= $2 AND busy_until <= $3)`, class)
		due[class] = fmt.Sprintf(`SELECT (SELECT MIN(due) FROM lanes WHERE %[1]d <= $4 AND platform = $1 AND class = %[1]d AND due > 0 AND due > $2) AS due`, class)
	}
	return `SELECT CASE WHEN ` + strings.Join(ready, " OR ") + ` THEN 1 ELSE 0 END AS ready,
		(SELECT COALESCE(MIN(due), 0) FROM (` + strings.Join(due, " UNION ALL ") + `) AS d) AS due,
		COALESCE((SELECT MIN(busy_until) FROM lanes WHERE platform = $1 AND due > 0 AND busy_until > 0 AND busy_until > $3), 0) AS busy,
		COALESCE((SELECT paused_until FROM accounts WHERE platform = $1 AND paused_until > $3), 0) AS paused`
}()

// Outlook looks at what a platform's lanes have to be sent, down to the least urgent class that matters. It is one short read that waits for nobody, so that a
// loop can look before it claims.
func (s *Store) Outlook(ctx context.Context, platform string, least conversations.Class) (Outlook, error) {
	var row struct {
		Ready             bool
		Due, Busy, Paused int64
	}
	if _, err := s.get(ctx, &row, outlook, platform, s.business(), machine(), int(least)); err != nil {
		return Outlook{}, fmt.Errorf("look what is to be delivered: %w", err)
	}
	if row.Paused > 0 {
		row.Ready, row.Busy = false, max(row.Paused, row.Busy)
	}
	return Outlook{Ready: row.Ready, Business: fromMS(row.Due), Machine: fromMS(row.Busy)}, nil
}

// Paused are the lanes of a platform that have something to be sent and that are paused or leased (machine time), by name.
func (s *Store) Paused(ctx context.Context, platform string) (lanes []string, err error) {
	err = s.all(ctx, &lanes, `SELECT name FROM lanes WHERE platform = $1 AND due > 0 AND busy_until > 0 AND busy_until > $2 ORDER BY name`, platform, machine())
	return lanes, wrap(err, "list the lanes that wait")
}

// NextDue tells when there will be work on a platform, as Outlook has it, without a look at what can be claimed at once. found is false when there is no
// such moment.
func (s *Store) NextDue(ctx context.Context, platform string) (business, machineTime time.Time, found bool, err error) {
	o, err := s.Outlook(ctx, platform, conversations.Cosmetic)
	return o.Business, o.Machine, !o.Business.IsZero() || !o.Machine.IsZero(), err
}
