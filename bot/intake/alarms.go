package intake

import (
	"context"
	"fmt"

	"guichet/conversations"
	"guichet/storage"
)

// Look applies what this process sees of how the desk fares. What was told, by whichever process, is not told again.
func (in *Intake) Look(ctx context.Context, seen conversations.Sighting) error {
	err := in.Store.InTx(ctx, func(tx *storage.Tx) error {
		before, err := tx.Alarms()
		if err != nil {
			return err
		}
		after, effects, err := in.stepAlarms(before, seen)
		if err != nil {
			return err
		}
		if err := in.keepWanted(tx, "alarms", effects); err != nil {
			return err
		}
		return tx.SaveAlarms(after)
	})
	if err != nil {
		return fmt.Errorf("look whether something is wrong: %w", err)
	}
	return nil
}

// stepAlarms calls the rules. A panic there is an error like any other.
func (in *Intake) stepAlarms(before conversations.Alarms, seen conversations.Sighting) (after conversations.Alarms, effects []conversations.Effect, err error) {
	defer in.recovered(&err, "alarms", "")
	after, effects = conversations.StepAlarms(in.Policy, before, seen, in.Now())
	return after, effects, nil
}
