package conversations

import (
	"strconv"
	"time"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

const (
	// burst is how long both sides must have been silent for a message to begin a new burst, which is answered with one
	// sentence naming the case (G4).
	burst = 30 * time.Minute
	// editPause lets several edits of a customer's be answered once.
	editPause = 2500 * time.Millisecond
)

// inLabel is what a customer's message is known by once it stands in a case's thread.
func inLabel(m MessageID) Label { return Label("in/" + m) }

// carry puts a customer's message into a case: kept, posted in its thread with a 👀 for the customer once it stands there,
// and answered in words only when the 👀 is not enough. was is nil for new words; for an edit it says what was there before.
func (s *step) carry(c *Case, m Held, was *Mirror) {
	if was != nil && was.Known {
		s.carryEdit(c, m, *was)
		return
	}
	s.hand(c, m)
	soft := s.heedIn(c, m.Text.Plain)
	before := c.Life.LastCustomer
	c.Life.LastCustomer = s.now
	newBurst := c.Life.Named.IsZero() || s.now.Sub(before) >= burst
	asleep, asked := c.State == Dormant, c.State == WaitingForCustomer
	switch no := s.move(c, caseHear, "customer", string(inLabel(m.Message))); {
	case no == isClosed:
		s.heardClosed(c, m, newBurst)
	case no == isWithdrawn:
		s.record(c, "customer_wrote", "customer", string(inLabel(m.Message)))
		s.refresh(c)
		s.named(c, newBurst, "case.withdrawn_words")
	case c.State == Answered:
		s.heardAnswered(c, m, newBurst)
	case asleep:
		s.wake(c)
		s.heardInWindow(c, m, newBurst)
	case c.inWindow():
		s.heardInWindow(c, m, newBurst)
	default:
		s.named(c, newBurst && s.now.Sub(c.Life.LastAgent) >= burst && !isThanks(m.Text, m.Files) && !s.tended, "case.added")
	}
	if asked {
		s.goesOn(c)
	}
	if soft {
		s.askSoftly(c)
	}
}

// hand keeps a customer's message and posts it in the case's thread.
func (s *step) hand(c *Case, m Held) {
	words := m.Text
	if words.Empty() && len(m.Files) == 0 {
		words = s.deskIn(c).Text("desk.customer_kind", texts.Vars{"Kind": s.deskIn(c).Text("desk.kind."+m.Kind.wordless(), nil)})
	}
	s.want(Keep{
		Case: c.ID, Side: Customers, Message: m.Message, Text: m.Text, Files: m.Files, Label: inLabel(m.Message),
	}, Post{
		Timing: Timing{Class: Ordinary}, Case: c.ID, Label: inLabel(m.Message), Voice: FromCustomer,
		Text: answering(m.Quoted, words), Files: m.Files, Carries: m.Message, Ack: m.Message != s.gone,
	})
	c.Life.Files += len(m.Files)
	if m.Quoted != "" {
		c.quotedIn(m.Message)
	}
}

// named tells the customer which case their words went to, for the first message of a burst.
func (s *step) named(c *Case, first bool, key string, buttons ...Button) {
	if !first {
		return
	}
	c.Life.Named = s.now
	s.tellCase(c, key, nil, buttons...)
}

// heardAnswered follows words that come after the final answer. A bare thank-you is only shown; anything else is put
// before the owner, and the customer is asked again whether the matter is settled, once a burst.
func (s *step) heardAnswered(c *Case, m Held, newBurst bool) {
	if isThanks(m.Text, m.Files) {
		return
	}
	if c.Life.Named.After(c.Life.LastAgent) && !newBurst {
		return
	}
	c.Life.Named = s.now
	if !s.tended { // nobody in distress is asked whether that settles it
		s.put(c, AsksSettled, Interactive, s.t("case.after_answer", s.caseVars(c)), s.queryButtons(c, AsksSettled))
	}
	s.inThread(c, "after_answer", "desk.after_answer", texts.Vars{"Owner": s.ownerName(c)},
		s.offerButtons(c, "", []offerButton{{"desk.button.reopen", Reopen}})...)
}

// heardClosed follows words into a case that is over: they stand in its thread, and the customer is offered to reopen it.
func (s *step) heardClosed(c *Case, m Held, newBurst bool) {
	s.record(c, "customer_wrote", "customer", string(inLabel(m.Message)))
	s.refresh(c)
	if isThanks(m.Text, m.Files) {
		return
	}
	if !s.canReopen(c) {
		s.named(c, newBurst, "case.too_old")
		return
	}
	if newBurst {
		c.Life.Named = s.now
		s.put(c, AsksReopened, Interactive, s.t("case.closed_words", s.caseVars(c)), s.queryButtons(c, AsksReopened))
	}
}

// canReopen reports whether a case that is over is recent enough to be reopened under its number.
func (s *step) canReopen(c *Case) bool {
	over := c.Closed
	if !c.Settled.IsZero() {
		over = c.Settled
	}
	return over.IsZero() || s.now.Before(s.reopenUntil(over))
}

// carryEdit passes on a customer's correction: a new version beside the old words, shown to the agents as before and after.
func (s *step) carryEdit(c *Case, m Held, was Mirror) {
	if sameText(m.Text, was.Text) {
		return // platforms also report edits in which nothing changed; files of a message cannot be told apart here
	}
	label := inLabel(m.Message) + Label("/e"+strconv.FormatInt(s.now.UnixMilli(), 10)) // found with the message it is about
	s.want(
		Keep{
			Case: c.ID, Side: Customers, Message: m.Message, Text: m.Text, Files: m.Files, Version: 1, Label: inLabel(m.Message),
		},
		Post{
			Timing: Timing{Class: Ordinary}, Case: c.ID, Label: label, Voice: FromDesk, Text: s.beforeAndAfter(c, was.Text, m.Text),
			Carries: m.Message, Ack: m.Message != s.gone,
		},
		Record{Case: c.ID, What: "customer_edited", Actor: "customer", Detail: string(inLabel(m.Message))},
	)
	s.heedIn(c, m.Text.Plain)
	c.Life.LastCustomer = s.now
	s.refresh(c)
	s.want(Tell{
		// Several corrections in a row are answered once.
		Timing: Timing{Key: "case/edited/" + c.ID.String(), Delay: editPause, Class: Interactive},
		Text:   s.say().Text("case.edited", texts.Vars{"Number": c.Number.String()}),
		Case:   c.ID,
	})
}

// beforeAndAfter shows an edit to the agents.
func (s *step) beforeAndAfter(c *Case, before, after richtext.Text) richtext.Text {
	quote := func(t richtext.Text) richtext.Text {
		if t.Empty() {
			return s.deskIn(c).Text("desk.no_words", nil)
		}
		return quoted(t, 3000)
	}
	return richtext.Join("\n",
		s.deskIn(c).Text("desk.edited_before", nil), quote(before),
		s.deskIn(c).Text("desk.edited_after", nil), quote(after))
}

// sameText reports whether two texts read the same, styles included.
func sameText(a, b richtext.Text) bool {
	if a.Plain != b.Plain || len(a.Spans) != len(b.Spans) {
		return false
	}
	for i := range a.Spans {
		if a.Spans[i] != b.Spans[i] {
			return false
		}
	}
	return true
}
