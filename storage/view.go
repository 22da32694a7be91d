package storage

import (
	"time"

	"guichet/conversations"
	"guichet/conversations/calendar"
	"guichet/conversations/richtext"
)

// CaseView is a case with what a card or a page shows beside it.
type CaseView struct {
	conversations.Case
	// FirstName is the customer's; their chat is never part of a view.
	FirstName string
	// Reads is the language that the customer reads now; the case keeps the one it was filed in.
	Reads conversations.Lang
	// Blocked: the bot cannot reach the customer.
	Blocked bool
	// FromCustomer counts the messages that the customer wrote, FromAgents those that the customer has from the agents, and Notes what the agents kept inside.
	FromCustomer, FromAgents, Notes int
	// Channel and Card are where the card stands; empty when it was never posted.
	Channel conversations.ChannelID
	Card    conversations.MessageID
	// Last is the newest line of the history; nil when there is none.
	Last *Line
	// Files are all files of the case, oldest first.
	Files []conversations.File
}

// Line is one line of a case's history.
type Line struct {
	conversations.Record
	Seq    int // 1, 2, 3… within the case
	At     time.Time
	Source conversations.Key
	// Text is the words the line is about, when it is about a message whose text still stands.
	Text *richtext.Text
}

// Filter chooses cases. Zero fields do not choose.
type Filter struct {
	Team   string
	Owner  conversations.AgentID
	Open   bool // only those the desk still owes something on
	State  conversations.CaseState
	Kind   conversations.Kind
	Number conversations.Number
	// Reference is the customer's own document, blind to case, spaces and hyphens. It is searched for in every statement.
	Reference string
	Customer  conversations.CustomerID
	Before    conversations.CaseID // only older ones: the last id of the page before
	Limit     int                  // default 50, at most 1000
}

// CaseLine is a case in a list: the register's fields, without statement and life.
type CaseLine struct {
	ID        conversations.CaseID
	Number    conversations.Number
	Kind      conversations.Kind
	State     conversations.CaseState
	Team      string
	Owner     conversations.AgentID
	OwnerName string
	Lang      conversations.Lang
	Received  time.Time
	Filed     time.Time
	Since     time.Time // in its present state, in its present team
	Deadline  calendar.Day
	Expected  calendar.Day
	Flags     []conversations.Flagged // which, and whether only possible; nothing else of them
	Channel   conversations.ChannelID
	Card      conversations.MessageID
}

// Backlog is what waits in one class of one platform.
type Backlog struct {
	Platform string
	Class    int
	Waiting  int           // rows that are not sent yet, held ones included
	Oldest   time.Duration // how long the oldest row that is due has been due, business time
	Dead     int           // rows refused for good
}
