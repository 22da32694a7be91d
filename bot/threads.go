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

// hearing is what the processes take part in that hear events of the agents' platform.
const hearing = "slack/hearing"

// Attend implements slackdesk.Memory.
func (t threads) Attend(ctx context.Context, d time.Duration, mine slackdesk.Hearing) (map[string]slackdesk.Hearing, error) {
	others, err := t.store.Attend(ctx, hearing, d, toState(mine))
	if others == nil || err != nil {
		return nil, err
	}
	out := make(map[string]slackdesk.Hearing, len(others))
	for who, a := range others {
		out[who] = fromState(a)
	}
	return out, nil
}

// Leave implements slackdesk.Memory.
func (t threads) Leave(ctx context.Context) error { return t.store.Leave(ctx, hearing) }

// What an attendee's state says other than the moment, in milliseconds, since which it may have missed something.
const (
	missedNothing = 0
	missedUnknown = 1
)

func toState(h slackdesk.Hearing) int64 {
	switch {
	case h.Sure:
		return missedNothing
	case h.Missing.IsZero():
		return missedUnknown
	}
	return h.Missing.UnixMilli()
}

func fromState(a storage.Attendee) slackdesk.Hearing {
	h := slackdesk.Hearing{Until: a.Until, Sure: a.State == missedNothing}
	if a.State > missedUnknown {
		h.Missing = time.UnixMilli(a.State)
	}
	return h
}
