package calls

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"guichet/conversations"
)

// Platform says whose adapter sends a call.
type Platform string

// The platforms.
const (
	Telegram Platform = "telegram"
	Slack    Platform = "slack"
)

// Call is one platform call that is wanted: a text, a file, an edit and a reaction are separate calls.
type Call struct {
	Platform Platform
	// Lane is the ordered line the call stands in, relative to what it is about: see the Lane constants. Storage makes the
	// lane's full name from it and the customer's or the case's id.
	Lane Lane
	// Verb is the adapter's own name for the kind of call: "send", "edit", "post", "react"…
	Verb string
	// Format is the version of Body. A release sends the bodies of the release before.
	Format int
	// Body is the adapter's own data: platform-neutral text, buttons, files.
	Body json.RawMessage

	Class conversations.Class
	Key   string        // see conversations.Timing
	Delay time.Duration // business time

	// Case is what the call is about; zero for what belongs to the dialogue only.
	Case conversations.CaseID
	// Makes is the label the sent message will be known by; Needs the label of the message it edits, deletes, marks or
	// answers. A call whose Needs was never sent is dropped as done: there is nothing to change.
	Makes, Needs conversations.Label
	// Carries is the other side's message whose words these are: marks follow the delivery of the last call carrying it.
	Carries conversations.MessageID
	// Ack asks for the 👀 on the customer's message Carries once this is done.
	Ack bool
}

// Lane says which ordered line a call stands in.
type Lane string

// The lanes.
const (
	ChatLane   Lane = "chat"   // all a customer reads, in order
	ThreadLane Lane = "thread" // all that is posted in a case's thread, in order
	CardLane   Lane = "card"   // the case's card: one pending refresh at most, rendered when sent
	MarkLane   Lane = "mark"   // marks on agents' messages in a case's thread
	HintLane   Lane = "hint"   // whispers to an agent, and reactions on customers' messages: order does not matter
)

// Refs are the platform's ids that a call needs, filled in by storage when delivery claims its row.
type Refs struct {
	Chat    conversations.ChatID    // the customer's chat
	Channel conversations.ChannelID // where the case's thread is
	Thread  conversations.MessageID // the case's card; "" when it was never posted
	Message conversations.MessageID // what the call's Needs label became; "" when nothing
	Outbox  int64                   // the outbox row, for the message metadata of agents' posts
	Attempt int                     // 1 for the first try
	// Uncertain: an earlier try may have done the work. A platform that can be asked is asked first.
	Uncertain bool
	Since     time.Time // when the row was first tried; zero on the first attempt. Machine time.
	Stored    string    // what an earlier try of this row left with Progress
	With      []int64   // the further outbox rows whose calls were folded into this one
}

// Receipt is what a successful call brought.
type Receipt struct {
	Channel conversations.ChannelID   // of a posted card
	Message conversations.MessageID   // the new message's id, if the call made one
	Extra   []conversations.MessageID // further messages made by the same call (albums)
	// With are the further outbox rows that an earlier try, found to have been made, had folded into the call.
	With []int64
}

// RetryAfter is the platform's own word on when to try again. Delivery pauses as Scope says.
type RetryAfter struct {
	After time.Duration
	Scope Scope
	Err   error
}

// Scope is what a platform's pause covers.
type Scope string

// The scopes.
const (
	LaneScope    Scope = "lane"    // this chat or channel
	AccountScope Scope = "account" // the whole bot on that platform
	MethodScope  Scope = "method"  // this verb
)

func (e *RetryAfter) Error() string {
	if e.Scope == AccountScope {
		return e.Err.Error() // mostly a token that is refused: nobody asked to wait, and somebody must act
	}
	return fmt.Sprintf("asked to wait %v: %v", e.After, e.Err)
}

func (e *RetryAfter) Unwrap() error { return e.Err }

// Permanent means that repeating the call will never help. Reason has its own words in the catalogues.
type Permanent struct {
	Reason conversations.FailReason
	Err    error
}

func (e *Permanent) Error() string { return fmt.Sprintf("refused for good (%s): %v", e.Reason, e.Err) }

func (e *Permanent) Unwrap() error { return e.Err }

// NotSent wraps an error that proves the platform never began the work (a refused connection, say): repeating is safe.
// Any error that is none of these three types leaves the outcome uncertain.
type NotSent struct{ Err error }

func (e *NotSent) Error() string { return fmt.Sprintf("not sent: %v", e.Err) }

func (e *NotSent) Unwrap() error { return e.Err }

// Certain reports whether an error proves that the platform did not do the work.
func Certain(err error) bool {
	var r *RetryAfter
	var p *Permanent
	var n *NotSent
	return errors.As(err, &r) || errors.As(err, &p) || errors.As(err, &n)
}
