package storage

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"guichet/conversations"
)

// Thread is a thread on the agents' side that belongs to a case, with what the desk knows of it: what stands there and is not known
// here was written while nobody listened.
type Thread struct {
	Case    conversations.CaseID
	Channel conversations.ChannelID
	Thread  conversations.MessageID
	// Card: the case's card stands here now. A case that moved has older threads besides, in which agents may still write.
	Card  bool
	Open  bool // the desk still owes something on the case
	Taken bool // somebody has the case
	Team  string
	// Heard is the newest message of somebody else's that was handled, Posted the newest of the desk's own; "" for none.
	Heard, Posted conversations.MessageID
}

const threadColumns = `c.id, c.owner, c.state, c.team, c.card_channel, c.card_message, m.channel, m.message,
	COALESCE((SELECT MAX(e.event) FROM case_events e WHERE e.case_id = c.id AND e.source = 'slack' AND e.kind = 'message'
		AND e.event LIKE m.channel || ':%' AND e.event NOT LIKE '%/%'), '') AS heard,
	COALESCE((SELECT MAX(p.message) FROM messages p WHERE p.owner = c.id AND p.channel = m.channel AND p.platform = m.platform), '') AS posted`

type threadRow struct {
	ID          int64
	Owner       string
	State       string
	Team        string
	CardChannel string `db:"card_channel"`
	CardMessage string `db:"card_message"`
	Channel     string
	Message     string
	Heard       string
	Posted      string
}

// Threads lists the threads of all open cases, and of those filed since the oldest of them: taken cases first, then by age. It reads
// what is committed, and is for the moment at which the agents' platform is reached again, not for a hot path.
func (s *Store) Threads(ctx context.Context) ([]Thread, error) {
	var rows []threadRow
	// What a card's row made has no label, and hardly anything else has none.
	err := s.all(ctx, &rows, `SELECT `+threadColumns+` FROM cases c JOIN messages m ON m.owner = c.id AND m.label = ''
		WHERE m.platform = $1 AND c.id >= COALESCE((SELECT MIN(o.id) FROM cases o WHERE o.`+openStates+`), 0)
		AND EXISTS (SELECT 1 FROM cases o WHERE o.`+openStates+`) ORDER BY c.id, m.id`, AgentsPlatform)
	if err != nil {
		return nil, fmt.Errorf("list the threads of cases: %w", err)
	}
	list := make([]Thread, len(rows))
	for i, r := range rows {
		list[i] = r.thread()
	}
	slices.SortStableFunc(list, func(a, b Thread) int { return cmp.Compare(a.rank(), b.rank()) })
	return list, nil
}

func (r threadRow) thread() Thread {
	return Thread{
		Case: conversations.CaseID(r.ID), Channel: conversations.ChannelID(r.Channel), Thread: conversations.MessageID(r.Message),
		Card: r.Channel == r.CardChannel && r.Message == r.CardMessage,
		Open: conversations.CaseState(r.State).Open(), Taken: r.Owner != "", Team: r.Team,
		Heard:  conversations.MessageID(strings.TrimPrefix(r.Heard, r.Channel+":")),
		Posted: conversations.MessageID(r.Posted),
	}
}

// rank puts first what somebody is at work on.
func (t Thread) rank() int {
	switch {
	case t.Open && t.Taken:
		return 0
	case t.Open:
		return 1
	}
	return 2
}

// ThreadAt returns the thread that begins with a message, if it is one of a case's.
func (s *Store) ThreadAt(ctx context.Context, channel conversations.ChannelID, thread conversations.MessageID) (t Thread, found bool, err error) {
	var row threadRow
	found, err = s.get(ctx, &row, `SELECT `+threadColumns+` FROM messages m JOIN cases c ON c.id = m.case_id
		WHERE m.platform = $1 AND m.channel = $2 AND m.message = $3 AND m.label = '' LIMIT 1`, AgentsPlatform, channel, thread)
	return row.thread(), found, wrap(err, "find the case of a thread")
}

// Heard returns which of the agents' messages, edits and deletions in a case's threads were handled, whatever became of them, by the
// ids of their events. Unlike the keys in seen, these are kept for good.
func (s *Store) Heard(ctx context.Context, id conversations.CaseID) (map[string]bool, error) {
	var events []string
	err := s.all(ctx, &events, `SELECT DISTINCT event FROM case_events WHERE case_id = $1 AND source = 'slack' AND kind = 'message'`, id)
	heard := make(map[string]bool, len(events))
	for _, e := range events {
		heard[e] = true
	}
	return heard, wrap(err, "list what was heard in a case's threads")
}

// listened is the cursor that says until when the agents' platform was listened to without a gap.
const listened = "slack/listened"

// Listened returns until when (machine time) some process listened to the agents' platform with nothing left undone, as
// Listening last noted it; zero when none ever did.
func (s *Store) Listened(ctx context.Context) (time.Time, error) {
	value, found, err := s.Cursor(ctx, listened)
	if err != nil || !found {
		return time.Time{}, err
	}
	ms, err := strconv.ParseInt(value, 10, 64)
	if err != nil {
		return time.Time{}, fmt.Errorf("read the cursor %q: %w", listened, err)
	}
	return fromMS(ms), nil
}

// Listening notes that everything until at (machine time) was heard.
func (s *Store) Listening(ctx context.Context, at time.Time) error {
	return s.InTx(ctx, func(tx *Tx) error { return tx.SetCursor(listened, strconv.FormatInt(at.UnixMilli(), 10)) })
}
