package conversations

import (
	"time"

	"guichet/conversations/calendar"
	"guichet/conversations/richtext"
)

// Kind is what a customer files.
type Kind string

// The kinds.
const (
	Feedback  Kind = "feedback"
	Problem   Kind = "problem"
	Complaint Kind = "complaint"
)

// Case is what was filed.
type Case struct {
	ID       CaseID
	Number   Number
	Customer CustomerID
	Draft    DraftID // what it was filed from
	Kind     Kind
	State    CaseState
	Team     string // a key of the policy's teams
	Owner    AgentID
	// Since is when it came into its present state, or to its present team.
	Since time.Time
	// OwnerName is how colleagues know the owner; it is never shown to the customer unless the policy says so.
	OwnerName string
	Lang      Lang // the language it was filed in
	// Statement is the filed answers, never changed afterwards.
	Statement Answers
	Received  time.Time
	Filed     time.Time
	// Deadline is the promised day, counted once from Received; zero when the kind promises none (G9).
	Deadline calendar.Day
	// Expected is the day an agent's delay or a reopening set beside the deadline; zero when there is none.
	Expected calendar.Day
	Outcome  string // a key of the policy's outcomes, once resolved
	// Rating is the customer's mark for how the case was handled, 1 to 5; 0 when they gave none.
	Rating int
	// Follows is the number of an older case that this one takes up again, or "".
	Follows Number
	Settled time.Time
	Closed  time.Time
	// Version grows with every change an agent could act on; a modal opened on an older one is stale.
	Version int
	Life    Life
}

// Life is what the rules remember of a case beside its register fields. It is stored as JSON.
type Life struct {
	// LastCustomer and LastAgent are when each side last wrote to the other.
	LastCustomer time.Time `json:"last_customer"`
	LastAgent    time.Time `json:"last_agent"`
	// LastWriter is the agent who did, by id and by name.
	LastWriter     AgentID `json:"last_writer,omitempty"`
	LastWriterName string  `json:"last_writer_name,omitempty"`
	// Named is when the customer was last told which case their words went to (G4: once a burst).
	Named time.Time `json:"named"`
	// Files counts the customer's files, statement's included.
	Files int `json:"files,omitempty"`
	// Replies are the agents' messages still inside their undo window, when the last of them was written.
	Replies []HeldReply `json:"replies,omitempty"`
	// Offered are thread messages whose author was offered to send them (kept as notes meanwhile).
	Offered []Offer `json:"offered,omitempty"`
	// Heads are the lines that the last maxHeads replies were told under.
	Heads []Head `json:"heads,omitempty"`
	// Quoting are the customer's newest messages that stand in the thread below words of the team's that they answer.
	Quoting []MessageID `json:"quoting,omitempty"`
	// Thanked: the author of feedback was thanked for it; nobody is thanked twice.
	Thanked bool `json:"thanked,omitempty"`
	// Greeted: the customer was told that a person has taken the case.
	Greeted bool `json:"greeted,omitempty"`
	// Incomplete: handed over before every question was answered, because the customer asked for a person (D-8).
	Incomplete bool `json:"incomplete,omitempty"`
	// Receipt is the written acknowledgement as it was sent, to be sent again unchanged (C-5).
	Receipt richtext.Text `json:"receipt"`
	// Repair is what was not posted because the thread was lost.
	Repair Repair `json:"repair,omitzero"`
	// ErasureAsked is when the customer last asked that what is held of them be erased.
	ErasureAsked time.Time `json:"erasure_asked,omitzero"`
	// Erased is when every word of the case was erased. Swept is when what the bot had posted in Slack was taken out of it, Unfiled when the
	// files were forgotten.
	Erased  time.Time `json:"erased,omitzero"`
	Swept   time.Time `json:"swept,omitzero"`
	Unfiled time.Time `json:"unfiled,omitzero"`
	// Flags are what marks the case for particular care, most pressing first.
	Flags []Flagged `json:"flags,omitempty"`
	// Disputed is what the case was before the customer said that it is not settled, for as long as they can take that back.
	Disputed Disputed `json:"disputed,omitzero"`
	// Missed are the words of agents that the customer, having blocked the bot, did not get.
	Missed []Missed `json:"missed,omitempty"`
	// Anonymous: the customer's mark is shown to nobody and only counts in totals.
	Anonymous bool `json:"anonymous,omitempty"`
	// RatingAsked: the customer was asked how it went; nobody is asked twice.
	RatingAsked bool `json:"rating_asked,omitempty"`
	// Answer is what the final answer was told under.
	Answer Label `json:"answer,omitempty"`
	// SelfAsked is when the customer was asked whether what an article settled still is, SelfConfirmed that they said so.
	SelfAsked     time.Time `json:"self_asked,omitzero"`
	SelfConfirmed bool      `json:"self_confirmed,omitempty"`
	// Window is the time a problem's seller has, and what became of it.
	Window Window `json:"window,omitzero"`
	// Silence is how far the customer's silence has come, while their word is awaited; Lapsed is when it ended the case.
	Silence Silence   `json:"silence,omitzero"`
	Lapsed  time.Time `json:"lapsed,omitzero"`
	// Closing is the record of the final answer; zero while there is none.
	Closing Closing `json:"closing,omitzero"`
	// Views are the newest of the forms that did something.
	Views []string `json:"views,omitempty"`
}

// HeldReply is an agent's reply in its undo window.
type HeldReply struct {
	Message MessageID     `json:"message"`
	Agent   AgentID       `json:"agent"`
	Until   time.Time     `json:"until"`
	Text    richtext.Text `json:"text"`
	Files   []File        `json:"files,omitempty"`
}

// Head is what the rules remember of a reply for good: the line it was told under, which its edits keep, and how many
// files went with it.
type Head struct {
	Message MessageID     `json:"message"`
	Text    richtext.Text `json:"text"`
	Files   int           `json:"files,omitempty"`
	Gone    bool          `json:"gone,omitempty"` // taken back: a late edit of it goes nowhere
	By      AgentID       `json:"by,omitempty"`   // who sent it; "" for its author, in older ones
}

// Offer is a thread message kept as a note whose author may still send it with one click.
type Offer struct {
	Message MessageID     `json:"message"`
	Agent   AgentID       `json:"agent"`
	Text    richtext.Text `json:"text"`
	Files   []File        `json:"files,omitempty"`
	Failed  bool          `json:"failed,omitempty"` // marked as refused, not as a note
}

// CaseState is where a case stands in its life cycle.
type CaseState string

// The case states (DESIGN §6). Filed: nobody has it yet. Taken: an agent owns it. Answered: a final answer was sent and the
// customer has not said whether it settles the matter. Settled: they said it does, or silence after two reminders did.
// Closed: the record is complete.
const (
	Filed              CaseState = "filed"
	Taken              CaseState = "taken"
	WaitingForCustomer CaseState = "waiting_customer"
	WaitingForSeller   CaseState = "waiting_seller"
	Transferred        CaseState = "transferred"
	Answered           CaseState = "answered"
	Settled            CaseState = "settled"
	Closed             CaseState = "closed"
	Reopened           CaseState = "reopened"
	Withdrawn          CaseState = "withdrawn"
	Expired            CaseState = "expired"
	// Dormant: the seller's time is over and the customer answered no reminder. Nothing is lost, and any word of theirs goes on
	// from here.
	Dormant CaseState = "dormant"
)

// Open reports whether a case in this state is under way: the desk owes something on it, or it waits for somebody's word.
func (s CaseState) Open() bool {
	switch s {
	case Settled, Closed, Withdrawn, Expired:
		return false
	}
	return true
}

// Owed reports whether the desk, or what it waits for, still owes an answer: until then a promised day binds.
func (s CaseState) Owed() bool { return s.Open() && s != Answered }
