package slackdesk

import (
	"context"
	"time"
	"unicode/utf8"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// CardView is what a card, a modal or a post shows of a case.
type CardView struct {
	conversations.Case
	FirstName string // the customer's, as their platform tells it
	Blocked   bool   // the bot cannot reach the customer
	// FromCustomer and FromAgents count the messages each side wrote, notes not included.
	FromCustomer, FromAgents int
	// Files are all files of the case.
	Files []conversations.File
	// Channel and Thread are where its card stands; empty while it was never posted.
	Channel conversations.ChannelID
	Thread  conversations.MessageID
	// Pieces is filled for the form that takes one of them out.
	Pieces []Piece
}

// Cards reads a case as it now stands. Package bot wires it over storage's read pool.
type Cards interface {
	Card(ctx context.Context, id conversations.CaseID) (CardView, error)
}

// Pieces reads the messages of a case that still have words or files, oldest first.
type Pieces interface {
	Pieces(ctx context.Context, id conversations.CaseID) ([]Piece, error)
}

// Piece is a message of a case.
type Piece struct {
	Side    conversations.Side
	Message conversations.MessageID
	Author  conversations.AgentID // of an agent's
	Note    bool
	Text    richtext.Text
	Files   []conversations.File
	At      time.Time
}

// The card's own limits. Slack's: 150 characters in a header, 3,000 in a section, 50 blocks, about 13,200 characters in
// all (platforms' block reference; the last is undocumented, see bolt-js issue 2509).
const (
	maxHeader = 150
	maxFact   = 200
	maxText   = 1000 // of the fallback
	maxLabel  = 75   // of a button and of its accessibility label
)

// title is a case in one line, as it heads the card and the modals.
func (d *Desk) title(v CardView) string {
	return oneLine(conversations.CardTitle(d.policy, v.Case), maxHeader)
}

// card is a case's card and its fallback text. It stays within Slack's limits whatever the case holds (G12).
func (d *Desk) card(v CardView) ([]slack.Block, string) {
	title := d.title(v)
	blocks := []slack.Block{slack.NewHeaderBlock(plainText(title), slack.HeaderBlockOptionBlockID("title"))}
	if gone := d.gone(v); gone != "" {
		blocks = append(blocks, slack.NewContextBlock("gone", plainText(gone)))
	}
	if !v.Life.Erased.IsZero() {
		return blocks, fallback(title, maxText)
	}
	if !v.Life.Swept.IsZero() {
		v.Statement = conversations.Answers{}
	}
	blocks = append(blocks, slack.NewRichTextBlock("facts", d.facts(v)))
	if story := d.story(v); story != nil {
		blocks = append(blocks, story)
	}
	if buttons := d.buttons(v); len(buttons) > 0 {
		blocks = append(blocks, slack.NewActionBlock("actions", buttons...))
	}
	if hint := d.hint(v); hint != "" {
		blocks = append(blocks, slack.NewContextBlock("hint", plainText(hint)))
	}
	return blocks, fallback(title, maxText)
}

// gone says what of a case is no longer shown here.
func (d *Desk) gone(v CardView) string {
	switch {
	case !v.Life.Erased.IsZero():
		return d.say.Plain("slack.card.erased", texts.Vars{"Day": d.say.Day(d.policy.Calendar().DayOf(v.Life.Erased))})
	case !v.Life.Swept.IsZero():
		return d.plain("slack.card.swept")
	}
	return ""
}

// story quotes the statement's words, cut where a reader would; a story that is cut stands whole in the thread.
func (d *Desk) story(v CardView) slack.Block {
	t := clean(v.Statement.Story).TrimSpace()
	if t.Plain == "" {
		return nil
	}
	parts := richtext.Split(flat(t), conversations.CardQuote, utf8.RuneCountInString)
	elements := []slack.RichTextElement{&slack.RichTextQuote{Type: slack.RTEQuote, Elements: richRuns(parts[0])}}
	if len(parts) > 1 {
		more := slack.NewRichTextSectionTextElement(d.plain("slack.card.more"), &slack.RichTextSectionTextStyle{Italic: true})
		elements = append(elements, slack.NewRichTextSection(more))
	}
	return slack.NewRichTextBlock("statement", elements...)
}

// flat is a text without the styles that are blocks of their own: a quotation cannot hold another.
func flat(t richtext.Text) richtext.Text {
	out := richtext.Text{Plain: t.Plain}
	for _, s := range t.Spans {
		if s.Style != richtext.Quote {
			out.Spans = append(out.Spans, s)
		}
	}
	return out
}

// hint tells what writing in the thread does now.
func (d *Desk) hint(v CardView) string {
	switch {
	case !v.State.Open():
		return d.plain("slack.card.over")
	case v.Blocked:
		return d.plain("slack.card.blocked")
	case d.policy.ReplyMode(v.Team) == policy.ReplyExplicit:
		return d.plain("slack.card.explicit")
	case v.Owner != "":
		return d.say.Plain("slack.card.owned", texts.Vars{"Owner": oneLine(d.ownerName(v), maxName)})
	}
	return d.plain("slack.card.assignee")
}
