package delivery

import (
	"math"
	"slices"
	"time"

	"guichet/bot/calls"
	"guichet/storage"
)

// Limit is one published limit of a platform: at most Burst calls at once, and Rate a second in the long run; and where Most is set, never more than that many
// in any Span as the platform counts them, whatever holds calls up on their way.
type Limit struct {
	Platform calls.Platform
	// Verbs are the adapter's calls it counts; none means all.
	Verbs []string
	// Per is what shares the limit.
	Per   Share
	Rate  float64 // calls a second
	Burst int
	Most  int
	Span  time.Duration
}

// Share says which calls share a limit.
type Share string

// The shares.
const (
	PerAccount Share = "account" // the bot, or the workspace
	PerChat    Share = "chat"    // one customer's chat
	PerChannel Share = "channel" // one agents' channel, all its threads together
)

// perMinute makes the tables below read like Slack's.
const perMinute = 1.0 / 60

// Published are the limits that the platforms publish, as far as they concern the calls that Guichet makes. Answers to taps,
// views and Socket Mode do not pass through the outbox and are not counted here.
//
// Telegram (core.telegram.org/bots/faq, "My bot is hitting limits"): about 30 messages a second in all, about 1 a second in one chat
// with short bursts allowed. It publishes no burst and no window; we take both to mean any rolling second, and for a chat three in any three seconds (and a little,
// for how late a call may arrive). 29.4 a second leaves room for calls that are held up on their way. Edits count as messages do.
//
// Slack (docs.slack.dev/apis/web-api/rate-limits): one message a second for a channel with short bursts; other methods by tier,
// for each workspace: tier 2 is 20 a minute, tier 3 is 50, tier 4 is 100, bursts tolerated but not published.
var Published = []Limit{
	{Platform: calls.Telegram, Per: PerAccount, Rate: 29.4, Burst: 4, Most: 30, Span: time.Second},
	{Platform: calls.Telegram, Verbs: []string{"send", "file", "edit", "delete"}, Per: PerChat, Rate: 1, Burst: 3, Most: 3, Span: 3200 * time.Millisecond},

	{Platform: calls.Slack, Verbs: []string{"post", "file"}, Per: PerChannel, Rate: 1, Burst: 1},
	// A notice is a post too; its adapter knows the channel, we do not.
	{Platform: calls.Slack, Verbs: []string{"notice"}, Per: PerAccount, Rate: 1, Burst: 1},
	// chat.update, which is what a card's call is from the second on: tier 3.
	{Platform: calls.Slack, Verbs: []string{"card"}, Per: PerAccount, Rate: 50 * perMinute, Burst: 10},
	// chat.update, chat.delete and files.delete, by which copies are taken away: tier 3. A sweep makes up to twenty of them.
	{Platform: calls.Slack, Verbs: []string{"unpost"}, Per: PerAccount, Rate: 50 * perMinute, Burst: 10},
	{Platform: calls.Slack, Verbs: []string{"sweep"}, Per: PerAccount, Rate: 2.5 * perMinute, Burst: 1},
	// reactions.add is tier 3 and reactions.remove tier 2.
	{Platform: calls.Slack, Verbs: []string{"mark"}, Per: PerAccount, Rate: 50 * perMinute, Burst: 10},
	{Platform: calls.Slack, Verbs: []string{"unmark"}, Per: PerAccount, Rate: 20 * perMinute, Burst: 5},
	// chat.postEphemeral and files.completeUploadExternal: tier 4.
	{Platform: calls.Slack, Verbs: []string{"whisper"}, Per: PerAccount, Rate: 100 * perMinute, Burst: 10},
	{Platform: calls.Slack, Verbs: []string{"file"}, Per: PerAccount, Rate: 100 * perMinute, Burst: 10},
}

// gateOf finds the limit that all of a platform's calls share. It is waited for before a lane is claimed, so that the most urgent
// lane gets the next turn; the other limits concern one lane or one kind of call and are asked for with the row in hand.
func gateOf(limits []Limit, platform calls.Platform) (Limit, bool) {
	i := slices.IndexFunc(limits, func(l Limit) bool {
		return l.Platform == platform && l.Per == PerAccount && len(l.Verbs) == 0
	})
	if i < 0 {
		return Limit{}, false
	}
	limit := limits[i]
	if limit.Most == 0 {
		limit.Most, limit.Span = int(math.Ceil(limit.Rate))+limit.Burst, time.Second
	}
	return limit, true
}

// interval is the time between two calls at the limit.
func (l Limit) interval() time.Duration { return time.Duration(float64(time.Second) / l.Rate) }

// name is what the limit is called in figures, and the beginning of its buckets' names.
func (l Limit) name() string {
	name := string(l.Platform) + "/" + string(l.Per)
	if l.Per == PerAccount && len(l.Verbs) > 0 {
		name += "/" + l.Verbs[0]
	}
	return name
}

// bucket is the name of the limit's bucket for a row, "" when the limit does not concern it.
func (l Limit) bucket(w storage.Work) string {
	if string(l.Platform) != w.Platform || len(l.Verbs) > 0 && !slices.Contains(l.Verbs, w.Verb) {
		return ""
	}
	var whose string
	switch l.Per {
	case PerAccount:
		return l.name()
	case PerChat:
		whose = string(w.Chat)
	case PerChannel:
		whose = string(w.Channel) // empty for a card not posted yet: its adapter knows the channel, we do not
	}
	if whose == "" {
		return ""
	}
	return l.name() + "/" + whose
}
