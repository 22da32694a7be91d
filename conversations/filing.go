package conversations

import (
	"unicode/utf8"

	"guichet/conversations/richtext"
)

// CardQuote is how much of a statement's story a card shows, in characters. What is longer is posted whole in the thread.
const CardQuote = 1500

// file makes the case: once per draft, because the draft ends here (G3). Incomplete is a draft handed to a person before its
// last question.
func (s *step) file(incomplete bool) {
	d := *s.w.Dialogue.Draft
	c := s.caseOf(d, incomplete)
	flagged := s.flagFiled(&c, s.flagsOf(&d))
	s.dropTimers()
	s.want(Record{Case: c.ID, What: "filed", Actor: "customer", After: string(Filed), Detail: s.filedDetail(incomplete)})
	s.keepPieces(&c, d.Pieces)
	windowed := c.Kind == Problem && !incomplete
	c.Life.Receipt = s.receipt(&c, incomplete)
	s.w.Cases = append([]Case{c}, s.w.Cases...)
	lead := s.lead
	s.lead = nil
	s.rest()
	if len(lead) > 0 {
		s.before(richtext.Join("\n\n", lead...))
		s.speak(nil)
	}
	s.free()
	filed := &s.w.Cases[0]
	s.want(Tell{Label: Label("receipt/" + c.ID.String()), Text: c.Life.Receipt, Buttons: s.receiptButtons(filed), Case: c.ID})
	s.want(Card{Case: c.ID, Team: c.Team, First: true})
	s.postStatement(filed, incomplete)
	s.linkCases(filed)
	s.showFlags(filed, flagged)
	if windowed {
		s.openWindow(filed)
		if c.Statement.Contacted != Yes {
			s.tellSellerMessage(filed, "window.how", false)
		}
	}
}

// keepPieces records every message that an answer came in, once each.
func (s *step) keepPieces(c *Case, pieces []Piece) {
	kept := map[MessageID]bool{}
	for _, p := range pieces {
		if !kept[p.Message] {
			s.want(Keep{Case: c.ID, Draft: c.Draft, Side: Customers, Message: p.Message, Text: p.Text, Files: p.Files, Label: inLabel(p.Message)})
		}
		kept[p.Message] = true
	}
}

// caseOf is the case that a draft becomes. Its deadline counts from when the complaint was received, once (G9).
func (s *step) caseOf(d Draft, incomplete bool) Case {
	kind := d.Kind
	if kind == "" {
		kind = Complaint
	}
	c := Case{
		ID: s.ev.Fresh.Case, Number: s.ev.Fresh.Number, Customer: s.w.Customer.ID, Draft: d.ID, Kind: kind, State: Filed,
		Lang: s.w.Customer.Lang, Statement: d.Answers.clone(), Received: d.Received, Filed: s.ev.At, Version: 1,
		Follows: d.Follows,
		Life:    Life{LastCustomer: s.ev.At, Named: s.ev.At, Files: len(d.Files), Incomplete: incomplete},
	}
	if c.Received.IsZero() {
		c.Received = s.ev.At
	}
	detail := map[Kind]string{Feedback: d.Product, Problem: d.Reason, Complaint: d.Category}[kind]
	c.Team = s.w.Policy.RouteFor(string(kind), detail)
	if o := s.outlookOf(&c.Statement); kind == Problem && !incomplete {
		c.Life.Window = Window{From: o.from, Until: o.until}
		if o.cause != "" {
			c.Kind, c.Life.Window = Complaint, Window{End: MadeComplaint, Why: o.cause}
		}
	}
	if c.Kind == Complaint {
		c.Deadline = s.w.Policy.Promise(c.Received).Day
	}
	return c
}

func (s *step) filedDetail(incomplete bool) string {
	if incomplete {
		return "incomplete"
	}
	return ""
}

// postStatement puts into the thread what the card cannot hold: the whole of a long story, and the files.
func (s *step) postStatement(c *Case, incomplete bool) {
	story := c.Statement.Story
	if utf8.RuneCountInString(story.Plain) > CardQuote {
		s.want(Post{Case: c.ID, Label: Label("in/story/" + c.ID.String()), Voice: FromCustomer, Text: story})
	}
	if len(c.Statement.Files) > 0 {
		s.want(Post{Case: c.ID, Label: Label("in/files/" + c.ID.String()), Voice: FromCustomer, Files: c.Statement.Files})
	}
	if c.Statement.Repeat {
		s.inThread(c, "repeat", "desk.repeat", nil)
	}
	if incomplete && !certainly(c.Life.Flags, FlagDistress) { // that has a line of its own
		desk := s.sayIn(Lang(s.w.Policy.Languages.Default))
		s.want(Post{Case: c.ID, Label: Label("line/" + c.ID.String() + "/incomplete"), Voice: FromDesk, Text: desk.Text("person.thread.filed", nil)})
	}
}
