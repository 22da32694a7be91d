package storage

import (
	"encoding/json"
	"time"

	"guichet/conversations"
)

// Row is one platform call that is wanted, as it is enqueued. It mirrors bot/calls.Call, which this package may not import.
type Row struct {
	// ID is given by Enqueue when it is zero.
	ID int64
	// Platform says whose adapter sends it.
	Platform string
	// Lane is the kind of lane: one of the constants below. Storage makes the lane's name from it.
	Lane string
	// Verb, Format and Body are the adapter's own.
	Verb   string
	Format int
	Body   json.RawMessage
	// Class is a conversations.Class: the smaller, the more urgent. It chooses between lanes only.
	Class int
	// Key makes this row replace the waiting rows with the same key of the same customer (or case).
	Key string
	// Delay is business time to wait before the row takes its place in the lane.
	Delay time.Duration
	// Since is when what the row answers was accepted (business time); zero for when it is enqueued.
	Since time.Time
	// Case is what the row is about; zero for what belongs to the dialogue only.
	Case conversations.CaseID
	// Makes is the label under which the sent message will be found; Needs the label of the message it is about.
	Makes, Needs conversations.Label
	// Carries is the other side's message whose words these are.
	Carries conversations.MessageID
	// While is a row that must still wait to be sent: else this one is not wanted any more.
	While int64
	// Ack asks for the 👀 on Carries once this is done; delivery makes the row for it.
	Ack bool
	// Trace is by what a tracer finds again where the row came from: words without spaces, one behind the other; empty where nothing is traced. Storage only
	// hands it on, also from a row that is replaced to the one that replaces it.
	Trace string
}

// The kinds of lanes. A chat lane is the customer's, the others are the case's, except that a hint on the customers' platform
// stands in the customer's hint lane.
const (
	ChatLane   = "chat"
	ThreadLane = "thread"
	CardLane   = "card" // a refresh: at most one row waits, and it is due when the first of its forerunners was
	MarkLane   = "mark"
	HintLane   = "hint"
)

// The platforms, by the names that rows carry. Labels and keys of rows for the customers' platform are unique within the
// customer, those of rows for the agents' within the case.
const (
	CustomersPlatform = "telegram"
	AgentsPlatform    = "slack"
)

// Work is a row that was claimed, with the platform's ids it needs. It is a value: delivery may copy it freely, and the
// methods that take one only look at its identity and its epoch.
type Work struct {
	Row
	Customer conversations.CustomerID
	LaneName string
	// Epoch is the fencing token: it grows whenever the lane is claimed.
	Epoch int64
	// Chat is the customer's chat, or the address given to Enqueue.
	Chat conversations.ChatID
	// Channel and Thread are where the case's card stands; empty when it was never posted.
	Channel conversations.ChannelID
	Thread  conversations.MessageID
	// Message is what Needs became, Parts all its messages in order when it was split; empty when it was never sent.
	Message conversations.MessageID
	Parts   []conversations.MessageID
	// Attempt is 1 for the first try.
	Attempt int
	// Uncertain: an earlier try may have done the work.
	Uncertain bool
	// FirstTried is when the row was first tried, machine time; zero on the first attempt.
	FirstTried time.Time
	// Stored is what an earlier try left with Progress.
	Stored string
	// With are the rows that the same call does: see Following.
	With []int64
	// Due is when the row took its place, Wanted when that was to be if everything else took no time: when what it answers was accepted, plus its delay. Business
	// time.
	Due, Wanted time.Time

	lease time.Duration // how long the lane is leased for at a time
	until int64         // when the lease ends at the earliest (machine time)
	owner int64         // within whom its labels are unique
}

// Receipt is what a successful call brought.
type Receipt struct {
	// Channel is where a card was posted; empty otherwise.
	Channel conversations.ChannelID
	// Message is the new message, empty when the call made none; Extra are further ones made by the same call.
	Message conversations.MessageID
	Extra   []conversations.MessageID
}

// DeadRow is a row that a platform refused for good. It stays until it is requeued.
type DeadRow struct {
	ID       int64
	Platform string
	Lane     string // the kind of lane
	Verb     string
	Customer conversations.CustomerID
	Case     conversations.CaseID
	Makes    conversations.Label
	Carries  conversations.MessageID
	Reason   string
	Certain  bool // false: it may have arrived all the same
	Attempts int
	Trace    string
	Wanted   time.Time // business time
	Died     time.Time // machine time
	Reported bool      // the Undelivered event was applied
}
