package conversations

import "strconv"

// The ids the program makes itself. They are positive and grow with time; storage draws them and puts them into events,
// so that the rules stay free of chance (G11).
type (
	// CustomerID names one customer.
	CustomerID int64
	// CaseID names one filed case. Agents and customers see its Number, never this.
	CaseID int64
	// DraftID names one draft; a case keeps the id of the draft it was filed from, which is how a draft is filed at most
	// once (G3).
	DraftID int64
)

// String is the id in decimal, as it stands in buttons and logs.
func (id CaseID) String() string { return strconv.FormatInt(int64(id), 10) }

// The ids the platforms make. Only the adapter of that platform makes or parses them; everyone else passes them on.
type (
	// ChatID is a customers' platform's name for one conversation with the bot (Telegram: the chat id in decimal).
	ChatID string
	// MessageID names one message within its chat or channel (Telegram: message_id in decimal; Slack: ts).
	MessageID string
	// ChannelID is the agents' platform's name for a channel.
	ChannelID string
	// AgentID is the agents' platform's name for a person.
	AgentID string
	// FileID is a platform's handle by which a file can be fetched again.
	FileID string
)

// Lang is one of the languages that the policy allows, as a lower-case two-letter code: "fr" or "en".
type Lang string

// The languages with catalogues.
const (
	French  Lang = "fr"
	English Lang = "en"
)

// Label is the program's own name for a message it sends: what an effect calls a message it will want to edit, answer or
// withdraw later. Storage keeps which platform message (or messages, where a text was split) a label became. A label is
// unique within its customer (for what is told to customers) or its case (for what is posted to agents).
type Label string
