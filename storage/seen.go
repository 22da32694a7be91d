package storage

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"guichet/conversations"
)

// SeenFor is how long the keys of events are kept, longer than any platform repeats an event (Telegram keeps updates for
// 24 hours, Slack repeats for an hour or so).
const SeenFor = 6 * 24 * time.Hour

// Sighting is an event's key and its redacted raw form.
type Sighting struct {
	Key conversations.Key
	Raw []byte
}

// MarkSeen keeps an event's key and its redacted raw form, and reports whether the key is new. When it is not, the event was applied
// before and the caller must change nothing (G2). A second transaction with the same key waits for the first to end.
func (tx *Tx) MarkSeen(key conversations.Key, at time.Time, raw []byte) (fresh bool, err error) {
	news, err := tx.MarkAllSeen([]Sighting{{key, raw}}, at)
	return err == nil && news[0], err
}

// MarkAllSeen is MarkSeen for several events. Of those with the same key only the first is new.
func (tx *Tx) MarkAllSeen(sightings []Sighting, at time.Time) (fresh []bool, err error) {
	const columns = 6
	sorted := slices.SortedStableFunc(slices.Values(sightings), func(a, b Sighting) int { return compareKeys(a.Key, b.Key) }) // two transactions wait for each other in one order
	marked := make(map[conversations.Key]bool, len(sightings))
	err = inLists(tx.s.engine, sorted, func(part []Sighting) error {
		values := make([]any, 0, len(part)*columns)
		for _, s := range part {
			values = append(values, s.Key.Source, s.Key.Account, s.Key.Kind, s.Key.ID, toMS(at), storable(string(s.Raw)))
		}
		var rows []conversations.Key
		asked, values := tx.s.engine.asked(1, values, text, text, text, text, number, text)
		err := tx.all(&rows, `INSERT INTO seen (source, account, kind, id, at, raw) SELECT asked.* FROM `+asked+` WHERE true
			ON CONFLICT DO NOTHING RETURNING source, account, kind, id`, values...)
		for _, key := range rows {
			marked[key] = true
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("mark events as seen: %w", err)
	}
	fresh = make([]bool, len(sightings))
	for i, s := range sightings {
		fresh[i] = marked[s.Key]
		marked[s.Key] = false
	}
	return fresh, nil
}

func compareKeys(a, b conversations.Key) int {
	return cmp.Or(cmp.Compare(a.Source, b.Source), cmp.Compare(a.Account, b.Account), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID))
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
