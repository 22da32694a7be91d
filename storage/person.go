package storage

import (
	"context"
	"fmt"

	"guichet/conversations"
)

// Person reads a customer and where they stand with the bot, as committed, without waiting for anybody.
func (s *Store) Person(ctx context.Context, id conversations.CustomerID) (conversations.Customer, conversations.Dialogue, error) {
	const what = "read a customer"
	var row customerRow
	found, err := s.get(ctx, &row, `SELECT c.id, c.chat, c.lang, c.lang_chosen, c.first_name, c.blocked, c.notice_at, c.notice, c.misses, c.rest_until, c.since,
		c.no_ratings, d.body AS dialogue FROM customers c LEFT JOIN dialogues d ON d.customer = c.id WHERE c.id = $1`, id)
	if err == nil && !found {
		err = ErrNotFound
	}
	if err != nil {
		return conversations.Customer{}, conversations.Dialogue{}, fmt.Errorf("%s: %w", what, err)
	}
	var d conversations.Dialogue
	if row.Dialogue.Valid {
		if d, err = conversations.MigrateDialogue([]byte(row.Dialogue.String)); err != nil {
			return conversations.Customer{}, d, fmt.Errorf("%s: %w", what, err)
		}
	}
	return row.customer(), d, nil
}
