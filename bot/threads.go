package bot

import (
	"context"
	"time"

	"guichet/bot/slackdesk"
	"guichet/conversations"
	"guichet/storage"
)

// threads tells the agents' side what was heard of its threads, from the read pool.
type threads struct{ store *storage.Store }

// Threads implements slackdesk.Memory.
func (t threads) Threads(ctx context.Context) ([]slackdesk.Thread, error) {
	list, err := t.store.Threads(ctx)
	out := make([]slackdesk.Thread, len(list))
	for i, thread := range list {
		out[i] = asThread(thread)
	}
	return out, err
}

// ThreadAt implements slackdesk.Memory.
func (t threads) ThreadAt(ctx context.Context, channel conversations.ChannelID, thread conversations.MessageID) (slackdesk.Thread, bool, error) {
	one, found, err := t.store.ThreadAt(ctx, channel, thread)
	return asThread(one), found, err
}

func asThread(t storage.Thread) slackdesk.Thread {
	return slackdesk.Thread{Case: t.Case, Channel: t.Channel, Thread: t.Thread, Card: t.Card, Open: t.Open, Team: t.Team, Heard: t.Heard, Posted: t.Posted}
}

// Heard implements slackdesk.Memory.
func (t threads) Heard(ctx context.Context, id conversations.CaseID) (map[string]bool, error) {
	return t.store.Heard(ctx, id)
}

// Listened implements slackdesk.Memory.
func (t threads) Listened(ctx context.Context) (time.Time, error) { return t.store.Listened(ctx) }

// Listening implements slackdesk.Memory.
func (t threads) Listening(ctx context.Context, at time.Time) error {
	return t.store.Listening(ctx, at)
}

// readBack names the right to read back what was missed.
const readBack = "slack/read_back"

// Lease implements slackdesk.Memory.
func (t threads) Lease(ctx context.Context, d time.Duration) (bool, error) {
	_, held, err := t.store.Lease(ctx, readBack, d)
	return held, err
}

// Release implements slackdesk.Memory.
func (t threads) Release(ctx context.Context) error { return t.store.ReleaseLease(ctx, readBack) }
