package bot

import (
	"context"
	"errors"
	"fmt"
	"time"

	"guichet/bot/delivery"
	"guichet/conversations"
	"guichet/storage"
)

// Requeue puts a row that was given up back into its lane, beside a desk that may be at work, and notes it in its case's history. If it carries an agent's words,
// the ⚠️ is taken off their message. now is business time.
func Requeue(ctx context.Context, s *storage.Store, q storage.Queued, now time.Time) error {
	return s.InTx(ctx, func(tx *storage.Tx) error {
		if q.Case != 0 {
			if err := noteRequeued(tx, q, now); err != nil {
				return err
			}
		}
		return tx.Requeue(q.ID)
	})
}

func noteRequeued(tx *storage.Tx, q storage.Queued, now time.Time) error {
	owner, found, err := tx.OwnerOf(q.Case)
	if err != nil || !found {
		return errors.Join(err, fmt.Errorf("find the customer of case %s", q.Number))
	}
	if err := tx.Lock(owner); err != nil {
		return err
	}
	before, err := tx.World(owner, q.Case)
	if err != nil {
		return fmt.Errorf("load the customer's world: %w", err)
	}
	after, effects := conversations.Requeued(before, q.Case, q.ID, q.Carries)
	if err := tx.SaveWorld(before, after); err != nil {
		return fmt.Errorf("save the customer's world: %w", err)
	}
	for _, effect := range effects {
		if err := tx.Enqueue(owner, "", delivery.Rows(plan(effect))); err != nil {
			return fmt.Errorf("keep what is wanted: %w", err)
		}
	}
	line := conversations.Record{Case: q.Case, What: "requeued", Actor: "operator"}
	return tx.Record(line, now, conversations.Key{Source: "operator", Kind: "requeue", ID: fmt.Sprintf("%d@%d", q.ID, now.UnixMilli())})
}
