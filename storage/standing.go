package storage

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"guichet/conversations"
	"guichet/conversations/richtext"
)

// Standing is MirrorOf for a message that is to be struck: with its case, what still stands of it, and its files.
func (tx *Tx) Standing(side conversations.Side, customer conversations.CustomerID, message conversations.MessageID) (conversations.Mirror, error) {
	const what = "find what stands of a message"
	m, err := tx.MirrorOf(side, customer, message)
	if err != nil || !m.Known {
		return m, wrap(err, what)
	}
	var rows []struct {
		ID     int64
		CaseID conversations.CaseID `db:"case_id"`
		Body   []byte
		Gone   bool
	}
	err = tx.all(&rows, `SELECT id, COALESCE(case_id, 0) AS case_id, body, gone FROM contents
		WHERE customer = $1 AND side = $2 AND message = $3 AND message <> '' ORDER BY version`, customer, side, message)
	if err != nil {
		return m, fmt.Errorf("%s: %w", what, err)
	}
	for _, r := range rows {
		m.Case, m.Gone = r.CaseID, r.Body == nil || r.Gone
		var files []fileRow
		if err := tx.all(&files, fileQuery+` WHERE content = $1 ORDER BY id`, r.ID); err != nil {
			return m, fmt.Errorf("%s: %w", what, err)
		}
		if len(files) > 0 {
			m.Files = m.Files[:0]
		}
		for _, f := range files {
			m.Files = append(m.Files, f.file())
		}
	}
	m.Gone = m.Gone || m.Text.Empty() && len(m.Files) == 0
	return m, nil
}

// Piece is a message of a case with what still stands of it, wherever it came from: the pieces of the statement too.
type Piece struct {
	Side    conversations.Side
	Message conversations.MessageID
	Author  conversations.AgentID // of an agent's
	Note    bool
	Text    richtext.Text
	Files   []conversations.File
	At      time.Time
}

// Pieces are the messages of a case that still have words or files, oldest first.
func (s *Store) Pieces(ctx context.Context, id conversations.CaseID) ([]Piece, error) {
	const what = "read the pieces of a case"
	var rows []struct {
		ID      int64
		Side    conversations.Side
		Message conversations.MessageID
		Author  conversations.AgentID
		Note    bool
		Gone    bool
		Body    []byte
		At      int64
	}
	err := s.all(ctx, &rows, `SELECT id, side, message, author, note, gone, body, at FROM contents
		WHERE case_id = $1 AND case_id IS NOT NULL AND message <> '' ORDER BY id`, id)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	var files []struct {
		fileRow
		Content int64
	}
	if err := s.all(ctx, &files, fileQueryOf("content, ")+` WHERE case_id = $1 AND case_id IS NOT NULL ORDER BY id`, id); err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	byContent := make(map[int64][]conversations.File)
	for _, f := range files {
		byContent[f.Content] = append(byContent[f.Content], f.file())
	}
	type name struct {
		side    conversations.Side
		message conversations.MessageID
	}
	at := make(map[name]int)
	var pieces []Piece
	for _, r := range rows {
		i, known := at[name{r.Side, r.Message}]
		if !known {
			i = len(pieces)
			at[name{r.Side, r.Message}] = i
			pieces = append(pieces, Piece{Side: r.Side, Message: r.Message, Author: r.Author, At: fromMS(r.At)})
		}
		p := &pieces[i]
		p.Note, p.Text = r.Note, richtext.Text{}
		if list := byContent[r.ID]; len(list) > 0 {
			p.Files = list
		}
		if r.Body != nil && !r.Gone {
			if err := json.Unmarshal(r.Body, &p.Text); err != nil {
				return nil, fmt.Errorf("%s: message %d: %w", what, r.ID, err)
			}
		}
	}
	standing := pieces[:0]
	for _, p := range pieces {
		if !p.Text.Empty() || len(p.Files) > 0 {
			standing = append(standing, p)
		}
	}
	return standing, nil
}

// Copy is a message that the bot posted on the agents' side: the messages of the customer's whose words it carries, in order. It may carry
// several (see Following).
type Copy struct {
	Channel conversations.ChannelID
	Message conversations.MessageID
	Carried []Carried
}

// Carried is one of the labels that a post was made under.
type Carried struct {
	Label conversations.Label
	Text  richtext.Text // as it still stands; empty once struck, or when it never was a customer's message
}

// Copies are the posts of a case that were made under a label, and with parts those made under the labels of its parts.
func (s *Store) Copies(ctx context.Context, id conversations.CaseID, label conversations.Label, parts bool) ([]Copy, error) {
	const what = "find the copies of words"
	pattern := string(label)
	if parts {
		pattern += "/%"
	}
	var places []struct {
		Channel conversations.ChannelID
		Message conversations.MessageID
	}
	err := s.all(ctx, &places, `SELECT DISTINCT channel, message FROM messages
		WHERE owner = $1 AND platform = $2 AND (label = $3 OR label LIKE $4) ORDER BY message`, id, AgentsPlatform, label, pattern)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	copies := make([]Copy, len(places))
	for i, p := range places {
		copies[i] = Copy{Channel: p.Channel, Message: p.Message}
		var labels []conversations.Label
		if err := s.all(ctx, &labels, `SELECT label FROM messages WHERE platform = $1 AND channel = $2 AND message = $3 ORDER BY id`, AgentsPlatform, p.Channel, p.Message); err != nil {
			return nil, fmt.Errorf("%s: %w", what, err)
		}
		for _, l := range labels {
			text, err := s.wordsUnder(ctx, id, l)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", what, err)
			}
			copies[i].Carried = append(copies[i].Carried, Carried{l, text})
		}
	}
	return copies, nil
}

// wordsUnder are the words of the customer's message that was carried under a label, as they still stand.
func (s *Store) wordsUnder(ctx context.Context, id conversations.CaseID, label conversations.Label) (t richtext.Text, err error) {
	var body []byte
	found, err := s.get(ctx, &body, `SELECT body FROM contents WHERE case_id = $1 AND case_id IS NOT NULL AND label = $2 AND body IS NOT NULL AND gone = 0
		ORDER BY id DESC LIMIT 1`, id, label)
	if err != nil || !found {
		return t, err
	}
	return t, json.Unmarshal(body, &t)
}

// CardsOf are the cards of a case, wherever they stand or once stood, oldest first.
func (s *Store) CardsOf(ctx context.Context, id conversations.CaseID) ([]ThreadID, error) {
	var threads []ThreadID
	err := s.all(ctx, &threads, `SELECT channel, message FROM messages WHERE owner = $1 AND platform = $2 AND label = ''
		UNION SELECT card_channel, card_message FROM cases WHERE id = $1 AND card_message <> '' ORDER BY 2`, id, AgentsPlatform)
	return threads, wrap(err, "find the threads of a case")
}
