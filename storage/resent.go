package storage

import (
	"context"
	"fmt"

	"guichet/conversations"
)

// Resent is a message to a customer that was sent again though the try before may have arrived: they may have it twice (G7).
type Resent struct {
	ID       int64 // the outbox row it was
	Customer conversations.CustomerID
	Case     conversations.CaseID
	Label    conversations.Label
}

// noteResent keeps, with the receipt, that a row was done again, for the history of its case.
func (tx *Tx) noteResent(w Work, r Receipt) error {
	if !w.Uncertain || r.Message == "" || w.Platform != CustomersPlatform || w.Case == 0 {
		return nil
	}
	_, err := tx.exec(`INSERT INTO resent (id, customer, case_id, label) VALUES ($1, $2, $3, $4)`, w.ID, w.Customer, w.Case, w.Makes)
	return err
}

// Resent returns messages that were sent again and whose case does not tell of it yet, oldest first.
func (s *Store) Resent(ctx context.Context, limit int) ([]Resent, error) {
	var rows []struct {
		ID, Customer int64
		CaseID       int64 `db:"case_id"`
		Label        string
	}
	if err := s.all(ctx, &rows, `SELECT id, customer, case_id, label FROM resent ORDER BY id LIMIT $1`, limit); err != nil {
		return nil, fmt.Errorf("list what was sent again: %w", err)
	}
	var list []Resent
	for _, r := range rows {
		list = append(list, Resent{r.ID, conversations.CustomerID(r.Customer), conversations.CaseID(r.CaseID), conversations.Label(r.Label)})
	}
	return list, nil
}

// TakeResent removes the note of a message that was sent again, in the transaction that tells its case, and reports whether it still stood.
func (tx *Tx) TakeResent(id int64) (bool, error) {
	n, err := tx.exec(`DELETE FROM resent WHERE id = $1`, id)
	return n > 0, wrap(err, "take the note of what was sent again")
}
