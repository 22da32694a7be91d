package conversations

import (
	"time"

	"guichet/conversations/redact"
	"guichet/conversations/richtext"
	"guichet/conversations/startlink"
)

// Event is something that happened, on a platform or on the clock. It is the only way into the rules.
type Event struct {
	// Key is the event's natural identity. An event whose key was applied before changes nothing (G2).
	Key Key
	// At is when it happened by the platform's own clock, on business time.
	At time.Time
	// From is where it happened. Intake finds the customer and the case with it.
	From Address
	// Body is what happened: one of the types below.
	Body Body
	// Raw is the platform's message as it came, for the record. Intake passes it through the redactor before it is kept.
	Raw []byte
	// Fresh is filled by intake: what the rules need of chance, and what only storage can look up.
	Fresh Fresh
}

// Key identifies an event for good: the same thing happening is the same key, however often it is delivered.
type Key struct {
	Source  string // "telegram", "slack", "clock", "delivery", "desk"
	Account string // the bot's or the workspace's id
	Kind    string // "update", "message", "action", "view", "timer"…
	ID      string // the natural id within the kind
}

// Aside is something a platform sent that could not be decoded: it is kept by size, hash and error (G8), counted, and
// passed over, so that it never holds up what comes after it.
type Aside struct {
	Key    Key
	At     time.Time
	Size   int
	SHA256 [32]byte
	Reason string // the decoder's error, without any of the content
}

// Address says where an event happened, in the platform's terms. Fields that do not apply are empty.
type Address struct {
	Chat    ChatID    // a customer's chat
	Channel ChannelID // an agents' channel
	Thread  MessageID // the parent message of the thread in Channel
	Case    CaseID    // named outright, by a button or a modal
	ReplyTo MessageID // the message in Chat that the customer quoted
}

// Fresh is what an event brings along because the rules may neither look it up nor draw it.
type Fresh struct {
	Case   CaseID  // an id nobody has, in case this event files a case
	Number Number  // a case number nobody has, likewise
	Draft  DraftID // an id nobody has, in case this event begins a draft
	// Focus is the case that From names: through the thread, the button, or the quoted message. Zero when there is none.
	Focus CaseID
	// Left: the thread that From names is one that the case has left; its card stands elsewhere now.
	Left bool
	// Link is what the customer's /start came with, verified; zero when it came with nothing, or with nothing that can be trusted.
	Link startlink.Link
	// Moot: what a Retry is about is not there to be sent again. It went out already, or its words were taken out.
	Moot bool
	// Sent is, for an agent's edit or deletion, and for a customer's, what became of the message it is about: see Mirror.
	Sent Mirror
}

// Mirror says what the other side has of a message.
type Mirror struct {
	Known bool          // the message was seen and carried, or is on its way
	Label Label         // the label it was sent on with
	Text  richtext.Text // the text last recorded for it
	Note  bool          // it was kept as a note
	Case  CaseID        // whose message it is; looked up only for what is to be struck
	Files []File        // likewise: those that still stand
	Gone  bool          // its words were deleted by who wrote them; of what is to be struck, or struck
	At    time.Time     // when its copy was delivered; zero when not yet
	// Of an agent's message that was sent on: by whom, and with how many files.
	By   AgentID
	With int
}

// Body is what happened. The rules handle every body in every state.
type Body interface{ body() }

// Said is a message from a customer.
type Said struct {
	Message   MessageID
	Kind      MessageKind
	Text      richtext.Text // the text, or the caption of a file
	Files     []File
	Album     string // the platform's id of the album this belongs to, or ""
	Forwarded bool
	Quotation Quotation // what the message answers; From.ReplyTo is its id
	Profile   Profile
	Removed   []redact.Hit // what intake's redaction took out of text and file names
}

// Edited is a customer's later change of a message. Platforms also report it when nothing visible changed.
type Edited struct {
	Message MessageID
	Kind    MessageKind
	Text    richtext.Text
	Files   []File
	Profile Profile
	Removed []redact.Hit
}

// Tapped is a customer's tap on a button.
type Tapped struct {
	Message MessageID // the message that carried the button
	Data    string    // the Button's Data
	Profile Profile
}

// Reach tells that a customer blocked the bot, or let it in again.
type Reach struct{ Blocked bool }

// Invited tells that the bot was put into a group or channel, where it does not work, or was spoken to there.
type Invited struct{}

// Wrote is a message of an agent in a case's thread.
type Wrote struct {
	Agent    Agent
	Message  MessageID
	Kind     MessageKind
	Text     richtext.Text
	Files    []File
	Mentions bool // it mentions a colleague, a group or a channel
	// Mentioned says where in Text the mentions stand, in order. Without it nobody is offered to send the text without them.
	Mentioned []richtext.Span
	Broadcast bool // "also send to channel"
	Removed   []redact.Hit
}

// Rewrote is an agent's later change of a thread message.
type Rewrote struct {
	Agent    Agent
	Message  MessageID
	Text     richtext.Text
	Files    []File
	Mentions bool
	// Mentioned is as in Wrote.
	Mentioned []richtext.Span
	Removed   []redact.Hit
}

// Erased is the deletion of a thread message on the agents' side.
type Erased struct {
	Agent   Agent // who wrote it; platforms do not say who deleted it
	Message MessageID
}

// Acted is an agent's click, modal or shortcut on a case.
type Acted struct {
	Agent   Agent
	Action  Action
	Message MessageID         // the thread message the action is about (Take and send, Send once, Retry…), or ""
	Version int               // the case's version the agent saw; 0 when the action does not depend on it
	Fields  map[string]string // what a modal was filled with, by field name
	Text    richtext.Text     // the words for the customer, of modals that have them
	Removed []redact.Hit
	// View is the form these fields came in, or "": what a form has done once it does not do again, and what it sends is
	// shown first.
	View string
	// Seen is the fingerprint of the words that the form showed as they will be read, or "".
	Seen string
	// Advised: the form has said already what it says once (Preview.Advised).
	Advised bool
	// Saw is the case as it stood when the form was opened, to say what has changed since.
	Saw Saw
	// Mentioned and Files are of the message that a shortcut was used on, whose words are Text.
	Mentioned []richtext.Span
	Files     []File
	Person    Agent // who a case is given to
}

// Saw is what an agent's form knew of its case.
type Saw struct {
	State     CaseState
	Owner     AgentID
	OwnerName string
}

// Action names what an agent can do to a case.
type Action string

// The actions. Their strings stand in buttons that may be months old: never reuse one.
const (
	Take         Action = "take"
	TakeOver     Action = "take_over"
	TakeAndSend  Action = "take_and_send" // on a whisper: become owner, send Message
	SendOnce     Action = "send_once"     // on a whisper: send Message although another owns the case
	SendUnmarked Action = "send_plain"    // on a whisper: send Message without the mention that made it a note
	Resolve      Action = "resolve"       // Fields: see closing.go; Text: final words
	Reopen       Action = "reopen"        // Fields: reason
	Transfer     Action = "transfer"      // Fields: team, reason, tell
	Ask          Action = "ask"           // Text: what the customer is asked for
	Delay        Action = "delay"         // Fields: day; Text: why, to the customer
	SetFlags     Action = "flags"         // Fields: flags, driver
	Write        Action = "write"         // the Reply form. Fields: ask; Text: the reply
	SendThis     Action = "send_this"     // the shortcut "Send to customer" on Message
	KeepThis     Action = "keep_this"     // the shortcut "Keep as note" on Message
	Attach       Action = "attach"        // the shortcut "Attach to case". Fields: note
	SendAnyway   Action = "send_anyway"   // on a whisper: send Message although it was warned of
	Recall       Action = "recall"        // take back Message, which a form sent
	Assign       Action = "assign"        // Person; Fields: reason
	Contact      Action = "contact"       // show who the customer is
	Escalate     Action = "escalate"      // make a complaint of a problem, or of feedback. Fields: reason
	Thank        Action = "thank"         // thank the author of feedback, once
	WaitSeller   Action = "wait_seller"   // give the seller time, again. Fields: day; Text: why, to the customer
	More         Action = "more"          // the card's last entry: the actions behind it. It never reaches the rules
	StrikeOut    Action = "strike"        // Fields: what, why, reason: a message's words or a file are taken out of the record
	EraseOut     Action = "erase"         // Fields: scope: the words of cases that are over are erased, or kept for a reason
	Retry        Action = "retry"         // send again what could not be delivered; Fields: delivery
)

// Due is a timer that fell due.
type Due struct {
	Timer TimerKind
	Key   string
	Case  CaseID
}

// Undelivered tells that a platform refused a call for good.
type Undelivered struct {
	Side     Side      // whose platform: Customers for what was told, Agents for what was posted
	Delivery int64     // the outbox row, for Retry
	Label    Label     // what was being told or posted
	Message  MessageID // the agent's message it carried, or ""
	Case     CaseID
	Reason   FailReason
	Certain  bool // false: it may have arrived all the same
}

// Resent tells that a message to the customer was sent again, since nobody knows whether the try before had arrived: they may have it twice (G7).
type Resent struct {
	Delivery int64 // the outbox row it was
	Label    Label // what was told
	Case     CaseID
}

func (Said) body()        {}
func (Edited) body()      {}
func (Tapped) body()      {}
func (Reach) body()       {}
func (Invited) body()     {}
func (Wrote) body()       {}
func (Rewrote) body()     {}
func (Erased) body()      {}
func (Acted) body()       {}
func (Due) body()         {}
func (Undelivered) body() {}
func (Resent) body()      {}

// MessageKind says what a message is, on either platform.
type MessageKind string

// The kinds. Decoders map every kind their platform knows to one of these; KindOther names the rest in Said.Text.
const (
	KindText      MessageKind = "text"
	KindPhoto     MessageKind = "photo"
	KindVideo     MessageKind = "video"
	KindVideoNote MessageKind = "video_note"
	KindVoice     MessageKind = "voice"
	KindAudio     MessageKind = "audio"
	KindDocument  MessageKind = "document"
	KindAnimation MessageKind = "animation"
	KindSticker   MessageKind = "sticker"
	KindContact   MessageKind = "contact"
	KindLocation  MessageKind = "location"
	KindPoll      MessageKind = "poll"
	KindDice      MessageKind = "dice"
	KindGame      MessageKind = "game"
	KindStory     MessageKind = "story"
	KindPaidMedia MessageKind = "paid_media"
	KindChecklist MessageKind = "checklist"
	KindMe        MessageKind = "me"       // Slack's /me
	KindWorkflow  MessageKind = "workflow" // Slack: posted by another app or a workflow
	KindHuddle    MessageKind = "huddle"
	KindCanvas    MessageKind = "canvas"
	KindService   MessageKind = "service" // pinned, joined, topic changed…: nothing anybody said
	KindOther     MessageKind = "other"
)

// File is a file that stays on the platform it was sent on, kept by reference.
type File struct {
	Kind     MessageKind   `json:"kind"`
	ID       FileID        `json:"id"`             // how to fetch it
	Unique   string        `json:"unique"`         // the same for the same bytes, where the platform tells; else ""
	Name     string        `json:"name"`           // redacted; may be ""
	Type     string        `json:"type"`           // MIME type; may be ""
	Size     int64         `json:"size"`           // bytes; 0 when the platform did not tell
	Duration time.Duration `json:"duration"`       // of voice, audio and video
	TooLarge bool          `json:"large"`          // the platform will not let a bot fetch it
	From     Side          `json:"from"`           // whose platform holds it
	Note     string        `json:"note,omitempty"` // what replaces it in words, for kinds that are not files on the other side
}

// Side is one of the two sides of the counter.
type Side string

// The sides.
const (
	Customers Side = "customers"
	Agents    Side = "agents"
	// Program is whose a file is that the program makes itself, when it is sent.
	Program Side = "program"
)

// Profile is what a platform tells of a customer with each message. It is a guess about the person, never an identity.
type Profile struct {
	FirstName string
	Language  string // the platform's language tag, such as "fr-CA"; may be ""
}

// Agent is who acted on the agents' side, and what the adapter found out about them before intake.
type Agent struct {
	ID     AgentID
	Name   string // shown to colleagues
	Member bool   // a full member of the case's channel, not a guest, not from another workspace
	// Groups are the user groups they are in, of those that the policy names.
	Groups []string
}
