package intake

import (
	"context"
	"crypto/sha256"
	"fmt"
	"log/slog"
	"time"

	"guichet/conversations"
	"guichet/storage"
)

// noteAside keeps what an adapter could not decode, once each.
func (in *Intake) noteAside(ctx context.Context, aside []conversations.Aside) error {
	if len(aside) == 0 {
		return nil
	}
	var noted []conversations.Aside
	err := in.Store.InTx(ctx, func(tx *storage.Tx) error {
		noted = noted[:0]
		for _, a := range aside {
			fresh, err := tx.MarkSeen(a.Key, in.Now(), nil)
			if err != nil {
				return err
			}
			if !fresh {
				continue
			}
			if err := tx.SetAside(a.Key, a.Size, a.SHA256[:], a.Reason); err != nil {
				return err
			}
			noted = append(noted, a)
		}
		return nil
	})
	if err != nil {
		in.unkept.Store(true)
		return fmt.Errorf("note what could not be decoded: %w", err)
	}
	for _, a := range noted {
		in.Meter.SetAside(a.Key.Source)
		in.Log.Warn("set aside what could not be decoded", slog.String("source", a.Key.Source), slog.String("kind", a.Key.Kind),
			slog.String("key", a.Key.ID), slog.Int("bytes", a.Size), slog.String("reason", a.Reason))
	}
	return nil
}

// setAside keeps an event that the rules refuse. That this commits also proves that the database is well.
func (in *Intake) setAside(ctx context.Context, j *job, refused *ruleError) error {
	key, hash := j.event.Key, sha256.Sum256(j.event.Raw)
	err := in.Store.InTx(ctx, func(tx *storage.Tx) error {
		j.fate, j.verdict = repeated, conversations.Verdict{}
		if ok, err := in.settle(tx, j); err != nil || !ok {
			return err
		}
		j.fate = keptAside
		return tx.SetAside(key, len(j.event.Raw), hash[:], refused.Error())
	})
	if err != nil {
		return fmt.Errorf("set an event aside: %w", err)
	}
	if j.fate == keptAside {
		in.Log.Error("set aside an event that the rules refuse", slog.String("source", key.Source), slog.String("kind", kindOf(j.event.Body)),
			slog.String("key", key.ID), slog.String("reason", refused.Error()))
	}
	return nil
}

// settle makes sure that an event set aside does not come again: its key is seen, its timer gone, its row reported.
func (in *Intake) settle(tx *storage.Tx, j *job) (bool, error) {
	if j.still == nil {
		return tx.MarkSeen(j.event.Key, in.Now(), j.event.Raw)
	}
	if err := tx.Lock(j.customer); err != nil {
		return false, err
	}
	return j.still(tx)
}

// dueJob is the event of a timer. Its row must still stand, with the same due time; the transaction removes it.
func (in *Intake) dueJob(t storage.Timer) *job {
	return &job{
		customer: t.Customer,
		line:     in.hash(fmt.Sprint(t.Customer)),
		event: conversations.Event{
			Key: conversations.Key{Source: "clock", Kind: "timer",
				ID: fmt.Sprintf("%d/%s@%s", t.Customer, t.Key, t.Due.UTC().Format(time.RFC3339Nano))},
			At:   in.Now(),
			From: conversations.Address{Case: t.Case},
			Body: conversations.Due{Timer: t.Kind, Key: t.Key, Case: t.Case},
		},
		still: func(tx *storage.Tx) (bool, error) { return tx.TakeTimer(t.Customer, t.Key, t.Due) },
	}
}

// deadJob is the event of a row that was refused for good. A row that is requeued and dies again is another event.
func (in *Intake) deadJob(row storage.DeadRow) *job {
	key := conversations.Key{Source: "delivery", Account: row.Platform, Kind: "undelivered", ID: fmt.Sprintf("%d@%d", row.ID, row.Died.UnixMilli())}
	body := conversations.Undelivered{
		Side: conversations.Agents, Delivery: row.ID, Label: row.Makes, Case: row.Case,
		Reason: conversations.FailReason(row.Reason), Certain: row.Certain,
	}
	if row.Platform == storage.CustomersPlatform {
		body.Side, body.Message = conversations.Customers, row.Carries // what is told to customers carries agents' words
	}
	return &job{
		customer: row.Customer,
		line:     in.hash(fmt.Sprint(row.Customer)),
		cause:    row.Trace,
		event:    conversations.Event{Key: key, At: in.Now(), From: conversations.Address{Case: row.Case}, Body: body},
		still: func(tx *storage.Tx) (bool, error) {
			fresh, err := tx.MarkSeen(key, in.Now(), nil)
			if err != nil || !fresh {
				return false, err
			}
			return true, tx.Reported(row.ID)
		},
	}
}

// kindOf names the kind of an event for logs and figures.
func kindOf(body conversations.Body) string {
	switch body.(type) {
	case conversations.Said:
		return "said"
	case conversations.Edited:
		return "edited"
	case conversations.Tapped:
		return "tapped"
	case conversations.Reach:
		return "reach"
	case conversations.Invited:
		return "invited"
	case conversations.Wrote:
		return "wrote"
	case conversations.Rewrote:
		return "rewrote"
	case conversations.Erased:
		return "erased"
	case conversations.Acted:
		return "acted"
	case conversations.Due:
		return "due"
	case conversations.Undelivered:
		return "undelivered"
	case conversations.Resent:
		return "resent"
	default:
		return "unknown"
	}
}
