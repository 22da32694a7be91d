package intake

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"guichet/bot/delivery"
	"guichet/conversations"
	"guichet/storage"
)

// wakeDesk applies that a desk is due. A desk that was roused earlier or woken meanwhile changes nothing. What the rules refuse is logged, and the
// desk sleeps until the next opening: it must not keep everything that is due later waiting.
func (in *Intake) wakeDesk(ctx context.Context, t storage.Timer) error {
	err := in.Store.InTx(ctx, func(tx *storage.Tx) error {
		d, still, err := tx.TakeDesk(t.Desk, t.Due)
		if err != nil || !still {
			return err
		}
		w := conversations.DeskWorld{Policy: in.Policy, Desk: d}
		if w.Cases, err = tx.DeskCases(in.Policy.TeamsOf(d.Name)); err != nil {
			return err
		}
		after, effects, err := in.stepDesk(w)
		if err != nil {
			return err
		}
		if err := in.keepWanted(tx, d.Name, effects); err != nil {
			return err
		}
		return tx.SaveDesk(after)
	})
	var rule *ruleError
	if !errors.As(err, &rule) {
		return err
	}
	in.Log.Error("the rules refused to wake a desk", slog.String("desk", t.Desk), slog.String("reason", rule.Error()))
	return in.Store.InTx(ctx, func(tx *storage.Tx) error {
		d, still, err := tx.TakeDesk(t.Desk, t.Due)
		if err != nil || !still {
			return err
		}
		d.Due = conversations.NextOpening(in.Policy, in.Now())
		return tx.SaveDesk(d)
	})
}

// stepDesk calls the rules. A panic there is an error like any other.
func (in *Intake) stepDesk(w conversations.DeskWorld) (after conversations.Desk, effects []conversations.Effect, err error) {
	defer in.recovered(&err, "desk", w.Desk.Name)
	after, effects = conversations.StepDesk(w, in.Now())
	return after, effects, nil
}

// keepWanted puts what a desk wants posted into the outbox, in a lane of the desk's own. A card stays in its case's.
func (in *Intake) keepWanted(tx *storage.Tx, desk string, effects []conversations.Effect) error {
	for _, e := range effects {
		lane := conversations.ChatID("desk:" + desk)
		if _, card := e.(conversations.Card); card {
			lane = ""
		}
		planned, err := in.planned(e, "desk", desk)
		if err != nil {
			return err
		}
		if err := tx.Enqueue(0, lane, delivery.Rows(planned)); err != nil {
			return fmt.Errorf("keep what a desk wants: %w", err)
		}
	}
	return nil
}
