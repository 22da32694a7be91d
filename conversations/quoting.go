package conversations

import (
	"strings"

	"guichet/conversations/redact"
	"guichet/conversations/richtext"
)

// Quotation is the message that a customer's message answers, as their app shows it above their words.
type Quotation struct {
	Words string // of the message; "" when none is quoted
	Part  string // the part of it that the customer chose to quote; "" when they answer the whole
}

// quotedMost is how much of a quoted reply the thread shows, in characters: enough to recognize it.
const quotedMost = 160

// quotes are the words of an agent's reply that a customer's message answers, "" when it answers something else: the bot's own words tell the
// agents nothing, and the customer's stand in the thread already, where they can still be struck.
func (s *step) quotes(q Quotation) string {
	if q.Words == "" {
		return ""
	}
	for i := range s.w.Cases {
		c := &s.w.Cases[i]
		heads := []richtext.Text{s.replyHead(c)}
		for _, h := range c.Life.Heads {
			heads = append(heads, h.Text)
		}
		for _, head := range heads {
			words, ok := strings.CutPrefix(q.Words, head.Plain+"\n")
			switch {
			case !ok:
			case q.Part != "" && q.Part != q.Words:
				return q.Part
			default:
				return words
			}
		}
	}
	return ""
}

// answering is a customer's message with the reply that it quotes above it.
func answering(quote string, words richtext.Text) richtext.Text {
	above := quoted(richtext.Of(quote), quotedMost)
	if above.Empty() {
		return words
	}
	return headed(above, words)
}

// maxQuoting is how many of the messages that quote a case remembers.
const maxQuoting = 50

// quotedIn remembers that a message stands in the thread below a quote.
func (c *Case) quotedIn(m MessageID) {
	c.Life.Quoting = append(c.Life.Quoting, m)
	if extra := len(c.Life.Quoting) - maxQuoting; extra > 0 {
		c.Life.Quoting = c.Life.Quoting[extra:]
	}
}

// unquote takes what the customer's messages quote out of the thread, because words of the team's were taken out of the case: a quote is of the
// team's words, and what the customer said below it stays. Which words each one quotes is kept nowhere, so that nothing has to be found there: all
// go. What a reply's author merely deletes stays quoted, since it says what the customer answered.
func (s *step) unquote(c *Case) {
	instead := s.deskIn(c).Text("desk.no_words", nil)
	for _, m := range c.Life.Quoting {
		s.want(Unpost{Case: c.ID, Label: inLabel(m), Only: true, Instead: instead})
	}
	c.Life.Quoting = nil
	for i := range s.w.Dialogue.Held {
		s.w.Dialogue.Held[i].Quoted = ""
	}
}

// quotation redacts what is quoted. What is taken out of it is nothing that the customer just said: nobody is told.
func (r *redactor) quotation(q Quotation) Quotation {
	q.Words, _ = redact.Text(q.Words, r.context)
	q.Part, _ = redact.Text(q.Part, r.context)
	return q
}
