package storage

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"guichet/conversations"
	"guichet/conversations/richtext"
)

// Message is a message of a case, as it reads now.
type Message struct {
	Side   conversations.Side
	Author conversations.AgentID // of an agent's
	Note   bool                  // kept inside
	Gone   bool                  // deleted by who wrote it, or taken out of the case; Text is empty
	Text   richtext.Text         // of the newest version; empty too when it never had words
	Files  int
	At     time.Time // when it was first said
}

// Talk returns what was said in a case since it was filed, in order.
func (s *Store) Talk(ctx context.Context, id conversations.CaseID) ([]Message, error) {
	var rows []struct {
		ID      int64
		Side    string
		Message string
		Author  string
		Note    bool
		Gone    bool
		Body    []byte
		At      int64
		Files   int
	}
	err := s.all(ctx, &rows, `SELECT t.id, t.side, t.message, t.author, t.note, t.gone, t.body, t.at,
		(SELECT COUNT(*) FROM files f WHERE f.content = t.id) AS files
		FROM contents t WHERE t.case_id = $1 AND t.case_id IS NOT NULL AND t.id > t.case_id ORDER BY t.id`, id) // ids are in order of time
	if err != nil {
		return nil, fmt.Errorf("read what was said in a case: %w", err)
	}
	var talk []Message
	at := map[string]int{}
	for _, r := range rows {
		key := r.Side + "/" + r.Message
		i, known := at[key]
		if !known || r.Message == "" {
			i = len(talk)
			at[key] = i
			talk = append(talk, Message{Side: conversations.Side(r.Side), At: fromMS(r.At)})
		}
		m := &talk[i]
		m.Author, m.Note, m.Gone, m.Files, m.Text = conversations.AgentID(r.Author), r.Note, r.Gone || r.Body == nil, max(m.Files, r.Files), richtext.Text{}
		if r.Body != nil && !r.Gone {
			if err := json.Unmarshal(r.Body, &m.Text); err != nil {
				return nil, fmt.Errorf("read what was said in a case: message %d: %w", r.ID, err)
			}
		}
	}
	return talk, nil
}
