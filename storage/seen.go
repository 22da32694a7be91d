package storage

import (
	"context"
	"fmt"
	"time"

	"guichet/conversations"
)

// SeenFor is how long the keys of events are kept, longer than any platform repeats an event (Telegram keeps updates for
// 24 hours, Slack repeats for an hour or so).
const SeenFor = 6 * 24 * time.Hour

// MarkSeen keeps an event's key and its redacted raw form, and reports whether the key is new. When it is not, the event was applied
// before and the caller must change nothing (G2). A second transaction with the same key waits for the first to end.
func (tx *Tx) MarkSeen(key conversations.Key, at time.Time, raw []byte) (fresh bool, err error) {
	n, err := tx.exec(`INSERT INTO seen (source, account, kind, id, at, raw) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
		key.Source, key.Account, key.Kind, key.ID, toMS(at), storable(string(raw)))
	if err != nil {
		return false, fmt.Errorf("mark an event as seen: %w", err)
	}
	return n == 1, nil
}

// SetAside notes an event that cannot be decoded, or that fails again and again: its size, hash and reason, never its words.
func (tx *Tx) SetAside(source conversations.Key, size int, sha256 []byte, reason string) error {
	_, err := tx.exec(`INSERT INTO aside (id, source, account, kind, event, size, sha256, reason, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		tx.s.NewID(), source.Source, source.Account, source.Kind, source.ID, size, sha256, storable(reason), tx.s.business())
	if err != nil {
		return fmt.Errorf("set an event aside: %w", err)
	}
	return nil
}

// Aside counts the events that were set aside.
func (s *Store) Aside(ctx context.Context) (int, error) {
	var n int
	if _, err := s.get(ctx, &n, `SELECT COUNT(*) FROM aside`); err != nil {
		return 0, fmt.Errorf("count the events set aside: %w", err)
	}
	return n, nil
}

// SetCursor keeps how far a source was read, in the transaction of what was read.
func (tx *Tx) SetCursor(name, value string) error {
	_, err := tx.exec(`INSERT INTO cursors (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
		name, value)
	if err != nil {
		return fmt.Errorf("move the cursor %q: %w", name, err)
	}
	return nil
}

// Cursor returns how far a source was read.
func (s *Store) Cursor(ctx context.Context, name string) (value string, found bool, err error) {
	found, err = s.get(ctx, &value, `SELECT value FROM cursors WHERE name = $1`, name)
	if err != nil {
		return "", false, fmt.Errorf("read the cursor %q: %w", name, err)
	}
	return value, found, nil
}
