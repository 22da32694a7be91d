package intake

import (
	"context"
	"fmt"

	"guichet/conversations"
	"guichet/storage"
)

// Resent applies that a message to a customer was sent again though the try before may have arrived. Telling it twice changes nothing.
func (in *Intake) Resent(ctx context.Context, r storage.Resent) error {
	_, err := in.do(ctx, []*job{{
		customer: r.Customer,
		line:     in.hash(fmt.Sprint(r.Customer)),
		event: conversations.Event{
			Key:  conversations.Key{Source: "delivery", Account: storage.CustomersPlatform, Kind: "resent", ID: fmt.Sprint(r.ID)},
			At:   in.Now(),
			From: conversations.Address{Case: r.Case},
			Body: conversations.Resent{Delivery: r.ID, Label: r.Label, Case: r.Case},
		},
		still: func(tx *storage.Tx) (bool, error) { return tx.TakeResent(r.ID) },
	}})
	return err
}
