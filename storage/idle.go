package storage

import (
	"context"
	"time"

	"guichet/conversations"
)

// idleFor is how long somebody is remembered who wrote and agreed to nothing (P-1).
const idleFor = 24 * time.Hour

// idleBite is how many of those who may be idle are looked at in one transaction.
const idleBite = 50

// forgetIdle deletes the customers of whom nothing is held but that they once wrote: no agreement to the notice, no draft, no case, nothing that waits. A day
// after they last heard from the desk they are as if they had never written (P-1). It returns how many.
func (s *Store) forgetIdle(ctx context.Context) (int, error) {
	const what = "forget who only looked in"
	before := toMS(s.now().Add(-idleFor))
	forgotten, last := 0, conversations.CustomerID(0)
	for {
		var ids []conversations.CustomerID
		err := s.all(ctx, &ids, `SELECT id FROM customers WHERE id > $1 AND id <> $2 AND notice_at = 0 AND since < $3 ORDER BY id LIMIT $4`,
			last, Nobody, before, idleBite)
		if err != nil || len(ids) == 0 {
			return forgotten, wrap(err, what)
		}
		n := 0
		err = s.InTx(ctx, func(tx *Tx) (err error) {
			n, err = tx.forgetIdle(ids, before)
			return err
		})
		if forgotten += n; err != nil {
			return forgotten, wrap(err, what)
		}
		last = ids[len(ids)-1]
	}
}

func (tx *Tx) forgetIdle(ids []conversations.CustomerID, before int64) (forgotten int, err error) {
	if err := tx.Lock(ids...); err != nil {
		return 0, err
	}
	tx.erases = true
	for _, id := range ids {
		if idle, err := tx.idle(id, before); err != nil {
			return 0, err
		} else if !idle {
			continue
		}
		for _, query := range []string{
			`DELETE FROM dialogues WHERE customer = $1`, `DELETE FROM messages WHERE owner = $1`, `DELETE FROM customers WHERE id = $1`,
		} {
			if _, err := tx.exec(query, id); err != nil {
				return 0, err
			}
		}
		forgotten++
	}
	return forgotten, nil
}

// idle looks at a customer who is locked: they may have written since they were found. Whoever has a case is not idle, so nothing is looked for among what is of
// cases; what waits for a customer waits in a lane of theirs.
func (tx *Tx) idle(id conversations.CustomerID, before int64) (bool, error) {
	values := []any{id, before}
	for _, kind := range []string{ChatLane, HintLane, MarkLane} {
		p := pending{Row: Row{Platform: CustomersPlatform, Lane: kind}, customer: id}
		values = append(values, p.lane())
	}
	var found conversations.CustomerID
	return tx.get(&found, `SELECT c.id FROM customers c WHERE c.id = $1 AND c.notice_at = 0 AND c.since < $2
		AND NOT EXISTS (SELECT 1 FROM cases k WHERE k.customer = $1)
		AND NOT EXISTS (SELECT 1 FROM timers t WHERE t.customer = $1)
		AND NOT EXISTS (SELECT 1 FROM contents t WHERE t.customer = $1 AND t.case_id IS NULL)
		AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.owner = $1 AND m.at >= $2)
		AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.customer = $1 AND o.state = 'dead')
		AND NOT EXISTS (SELECT 1 FROM lanes l WHERE l.name IN ($3, $4, $5) AND l.due > 0)`, values...)
}
