package conversations

import (
	"time"

	"guichet/conversations/richtext"
)

// Effect is something now wanted. Effects name logical targets (this customer, this case's thread), never platform ids.
// All effects of one event are kept in the event's own transaction; nothing is sent before that commit (G1).
type Effect interface{ effect() }

// Class orders what waits for a platform's pacing. It chooses between lanes, never inside one.
type Class int

// The classes, most urgent first.
const (
	Interactive Class = iota // answers to somebody who is waiting
	Ordinary                 // what somebody will want soon: posts to a thread, replies
	Background               // reminders, digests
	Cosmetic                 // marks and card refreshes
)

// Timing is how an effect waits before it is sent.
type Timing struct {
	// Key, when set, makes a later effect of the same customer (or case) with the same key replace this one while it
	// still waits.
	Key string
	// Delay is business time to wait before the effect takes its place in its lane.
	Delay time.Duration
	Class Class
}

// Tell sends a message to the event's customer.
type Tell struct {
	Timing
	Label   Label // "" when nothing will ever refer to it
	Text    richtext.Text
	Buttons [][]Button
	Files   []File    // each becomes a call of its own, after the text
	ReplyTo MessageID // the customer's message it answers, shown as a quote
	Case    CaseID    // the case it belongs to, or zero
	Carries MessageID // the agent's message whose words these are: its marks follow the delivery
}

// Amend rewrites a message told before. When Label was never sent (or its send failed) nothing happens.
type Amend struct {
	Timing
	Label   Label
	Was     richtext.Text // the text last sent under the label, so that parts of a split text can be matched
	Text    richtext.Text
	Buttons [][]Button
	Case    CaseID
	Carries MessageID
}

// Withdraw deletes a message told before, with all its parts.
type Withdraw struct {
	Label   Label
	Was     richtext.Text
	Files   int // how many files were told with it
	Case    CaseID
	Carries MessageID
}

// Remove deletes a message of the customer's own from the chat.
type Remove struct{ Message MessageID }

// React sets the bot's one reaction on a customer's message; "" takes it away.
type React struct {
	Message MessageID
	Emoji   string
}

// Commands sets the menu of commands shown to this customer.
type Commands struct{ Lang Lang }

// Leave makes the bot leave the group the event came from, after a polite line.
type Leave struct{ Text richtext.Text }

// Card wants the case's card to show the case as it now stands; it posts the card when there is none yet. Rendered when
// sent; many become one.
type Card struct {
	Case CaseID
	// Team is whose channel the card belongs in.
	Team string
	// First says that there is no card yet: it is posted at once, since the thread waits for it. A later card waits a
	// moment for further changes.
	First bool
}

// Post puts a message into the case's thread.
type Post struct {
	Timing
	Case    CaseID
	Label   Label
	Voice   Voice
	Text    richtext.Text
	Files   []File
	Buttons [][]Button
	Carries MessageID // the customer's message whose words these are: it gets its 👀 once the post stands
	OnCall  bool      // call whoever the policy names for urgent cases
	Ack     bool      // set the 👀 on Carries when done
	// Ping calls an agent by name before the text, so that Slack notifies them; PingName is how colleagues know them. "" calls nobody.
	Ping     AgentID
	PingName string
	// Broadcast shows the post in the channel as well as in the thread.
	Broadcast bool
}

// Voice says who speaks in a post to agents.
type Voice string

// The voices.
const (
	FromCustomer Voice = "customer" // their words, carried
	FromDesk     Voice = "desk"     // the program's own lines
	FromAgentOut Voice = "sent"     // the copy of what an agent sent by a modal
)

// Mark sets or takes a mark on an agent's message.
type Mark struct {
	Case    CaseID
	Message MessageID
	Mark    MarkKind
	On      bool
}

// MarkKind is the fate of an agent's message, shown on it as a reaction.
type MarkKind string

// The marks.
const (
	Noted   MarkKind = "note"    // 📝 kept inside
	Waiting MarkKind = "waiting" // ⏳ not yet delivered
	Sent    MarkKind = "sent"    // ✅ delivered
	Failed  MarkKind = "failed"  // ⚠️ not delivered; a post in the thread says why
)

// Whisper shows a line to one agent only, in the case's thread. A link to CaseAddress leads to that case's thread.
type Whisper struct {
	Case  CaseID
	Agent AgentID
	// Channel and Thread are where, when it is not the case's own thread: one that the case has left.
	Channel ChannelID
	Thread  MessageID
	Text    richtext.Text
	Buttons [][]Button
}

// Alert tells people of a case, each in a message of their own, outside of its thread. They are ids of Slack members (U…) or of user groups
// (S…), as the policy names them; who is named twice is told once. A link to CaseAddress leads to the case's thread.
type Alert struct {
	Timing
	Case   CaseID
	People []string
	Text   richtext.Text
}

// Drop takes back the pending effect with this key, if it still waits.
type Drop struct{ Key string }

// Requeue puts a delivery that had failed for good back into its lane.
type Requeue struct{ Delivery int64 }

// Schedule sets a timer, replacing the one with the same key. Keys are unique within the customer.
type Schedule struct {
	Key   string
	Timer TimerKind
	Due   time.Time
	Case  CaseID
}

// Unschedule removes a timer.
type Unschedule struct{ Key string }

// TimerKind says what a timer is for.
type TimerKind string

// The timers.
const (
	DraftReminder TimerKind = "draft_reminder" // an unfinished draft, once after a day
	DraftWarning  TimerKind = "draft_warning"  // it will be deleted soon
	DraftExpiry   TimerKind = "draft_expiry"
	NoticeExpiry  TimerKind = "notice_expiry" // a story told before the privacy notice was answered
	RatingAsk     TimerKind = "rating_ask"    // how did the case that was settled go?
	SelfCheck     TimerKind = "self_check"    // is what an article settled still settled?
	CaseRepair    TimerKind = "case_repair"   // what a lost thread did not take is posted again
	SellerWindow  TimerKind = "seller_window" // a seller has had some of their time: how does it go?
)

// Keep records words as a version of a message: what was said, by whom. Nothing said is ever overwritten.
type Keep struct {
	Case    CaseID // zero while there is no case yet
	Draft   DraftID
	Side    Side
	Message MessageID
	Author  AgentID // of agents' messages
	Text    richtext.Text
	Files   []File
	Note    bool // an agent's note: never leaves (G5)
	Version int  // 0 for the first words, 1 for the first edit…; -1 for a deletion
	Label   Label
}

// Record adds a line to a case's history.
type Record struct {
	Case   CaseID
	What   string // a constant word: "filed", "taken", "replied", "resolved"…
	Actor  string // "customer", "desk", or an AgentID
	Before string // state or value before, when it changed
	After  string
	Detail string // ids and constants only, never a person's words: history outlives erasure
}

// Strike takes the words of one message, with its files, out of the record for good, or one of its files alone, whatever waits to carry them
// to the agents included.
type Strike struct {
	Case    CaseID
	Side    Side
	Message MessageID
	File    FileID // of one file; "" for the words and all files
	// Labels are what copies on the agents' side may be waiting to be posted under; Under are labels whose parts go with them.
	Labels, Under []Label
}

// Restate puts other answers in the place of a case's statement, because words were taken out of it. It is the only change that a
// statement ever sees.
type Restate struct {
	Case  CaseID
	Left  Answers
	Actor string // as in Record
	Why   string // a constant word
}

// Unfile forgets all files of a case.
type Unfile struct{ Case CaseID }

// Erase deletes all words of a case and whose it was. What it leaves of the statement is said by a Restate before it.
type Erase struct{ Case CaseID }

// Unpost takes what the bot posted under a label out of the agents' side, with its parts unless Only is set: words are replaced by Instead,
// files are deleted.
type Unpost struct {
	Case    CaseID
	Label   Label
	Only    bool
	Instead richtext.Text
}

// Sweep takes everything that the bot posted out of a case's threads, wherever they are, but for the cards themselves; with Talk only the
// transcripts that a moved case brought along.
type Sweep struct {
	Case CaseID
	Talk bool
	// Instead is what stands in place of a transcript.
	Instead richtext.Text
}

// Verdict is the click feedback that dies within seconds: it goes back to the adapter after the commit and is never kept.
type Verdict struct {
	Toast  string            // shown over the customer's button, at most 200 characters
	Errors map[string]string // a modal's field errors, by field name: the modal stays open with the agent's words
	// Preview is what a form would send: nothing was done yet, and the form that comes back with its fingerprint does it.
	Preview *Preview
	// Changed says that the case is no longer what the form was opened on: it stays open with the agent's words, and sent
	// again with the new version it counts.
	Changed *Changed
	// Show is what an agent asked to see, in the desk's language.
	Show richtext.Text
}

// Preview is a message as the customer would read it.
type Preview struct {
	Text     richtext.Text
	Warnings []string // what the agent may want to think of first, in the desk's language
	Seen     string   // the fingerprint of Text, for Acted.Seen
	Files    int      // how many files go with it
	Advised  bool     // Warnings hold, or an earlier preview of the form held, what a form says only once; for Acted.Advised
}

// Changed is what happened to a case while a form was open.
type Changed struct {
	Text    string // in the desk's language
	Version int    // the case's version now
	Saw     Saw    // the case as it stands now
}

func (Tell) effect()       {}
func (Amend) effect()      {}
func (Withdraw) effect()   {}
func (Remove) effect()     {}
func (React) effect()      {}
func (Commands) effect()   {}
func (Leave) effect()      {}
func (Card) effect()       {}
func (Post) effect()       {}
func (Mark) effect()       {}
func (Whisper) effect()    {}
func (Alert) effect()      {}
func (Drop) effect()       {}
func (Requeue) effect()    {}
func (Schedule) effect()   {}
func (Unschedule) effect() {}
func (Keep) effect()       {}
func (Record) effect()     {}
func (Verdict) effect()    {}
func (Strike) effect()     {}
func (Restate) effect()    {}
func (Unfile) effect()     {}
func (Erase) effect()      {}
func (Unpost) effect()     {}
func (Sweep) effect()      {}

// Button is one button under a message. Exactly one of Data, Copy and URL is set.
type Button struct {
	Label string      `json:"label"`
	Data  string      `json:"data,omitempty"` // to the bot, at most 64 bytes
	Copy  string      `json:"copy,omitempty"` // to the clipboard
	URL   string      `json:"url,omitempty"`
	Style ButtonStyle `json:"style,omitempty"`
	// Confirm is what an agent is asked before the tap counts, or "".
	Confirm string `json:"confirm,omitempty"`
}

// ButtonStyle is a hint; never the only cue to what a button does.
type ButtonStyle string

// The styles of buttons.
const (
	Plain   ButtonStyle = ""
	Primary ButtonStyle = "primary"
	Danger  ButtonStyle = "danger"
)

// FailReason is why a platform refused a call for good, in words of ours that the catalogues can render.
type FailReason string

// The reasons.
const (
	Blocked     FailReason = "blocked"     // the customer blocked the bot
	Gone        FailReason = "gone"        // the chat, channel or message no longer exists
	NotAllowed  FailReason = "not_allowed" // a right or a scope is missing
	TooBig      FailReason = "too_big"     // a file over the platform's limit
	Refused     FailReason = "refused"     // the platform refused the content
	TooLate     FailReason = "too_late"    // it can no longer be edited or deleted
	Unreachable FailReason = "unreachable" // gave up after many tries
	Unclear     FailReason = "unclear"     // the outcome could not be found out
)
