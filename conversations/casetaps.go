package conversations

import (
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// What the buttons of a case do, as their data says after "c|<case>|". Buttons may be months old: never reuse a word.
const (
	tapSettled   = "settled"   // the final answer settles it
	tapUnsettled = "unsettled" // it does not: open it again
	tapLeave     = "leave"     // it may stay closed
	tapWithdraw  = "withdraw"  // take the case back: asks first
	tapWithdrawn = "withdrawn" // yes, take it back
	tapKeep      = "keep"      // no, keep it
	tapAdd       = "add"       // how to add something
	tapStatus    = "status"    // where it stands
)

// customerTapped follows a customer's tap on a button of a case.
func (s *step) customerTapped(c *Case, action string) {
	switch action {
	case tapSettled:
		s.tappedSettled(c)
	case tapUnsettled:
		s.tappedUnsettled(c)
	case tapLeave:
		s.toast("case.toast.left", nil)
	case tapWithdraw:
		s.askWithdraw(c)
	case tapWithdrawn:
		s.withdraw(c)
	case tapKeep:
		s.toast("case.toast.kept", nil)
	case tapAdd:
		s.toast("case.toast.add", nil)
		s.tellCase(c, "case.add", nil)
	case tapStatus:
		s.want(Verdict{})
		s.tellStatus(c)
	default:
		s.toast("case.toast.unknown", nil)
		s.tellStatus(c)
	}
}

// tappedSettled is the customer's yes to whether the final answer settles the matter.
func (s *step) tappedSettled(c *Case) {
	if no := s.move(c, caseSettle, "customer", ""); no != allowed {
		s.refuseTap(c, caseSettle, no)
		return
	}
	c.Settled = s.now
	s.toast("case.toast.settled", nil)
	s.tellCase(c, "case.settled", nil)
	s.inThread(c, "settled", "desk.settled", nil)
}

// tappedUnsettled is the customer's no, at once or months later: the same case, under the same number, is open again.
func (s *step) tappedUnsettled(c *Case) {
	if !c.State.Open() && c.State != Withdrawn && !s.canReopen(c) {
		s.toast("case.toast.too_old", nil)
		s.tellCase(c, "case.too_old", nil)
		s.record(c, "refused", "customer", string(caseUnsettle))
		return
	}
	if no := s.move(c, caseUnsettle, "customer", c.Outcome); no != allowed {
		s.refuseTap(c, caseUnsettle, no)
		return
	}
	s.toast("case.toast.reopened", nil)
	s.reopenedByCustomer(c)
}

// reopenedByCustomer tells both sides that the customer opened a case again.
func (s *step) reopenedByCustomer(c *Case) {
	s.openedAgain(c)
	c.Life.Named = s.now
	s.tellReopened(c, "case.reopened")
	s.inThread(c, "reopened", "desk.unsettled", texts.Vars{"Owner": s.ownerName(c)})
}

// askWithdraw asks before a case is taken back: the desk cannot undo it.
func (s *step) askWithdraw(c *Case) {
	if no := s.can(c, caseWithdraw); no != allowed {
		s.refuseTap(c, caseWithdraw, no)
		return
	}
	s.want(Verdict{})
	s.tellWithdraw(c)
}

// tellWithdraw puts the question.
func (s *step) tellWithdraw(c *Case) {
	say := s.say()
	s.tellCase(c, "case.withdraw", nil,
		caseButton(say.Plain("case.button.withdraw", nil), c.ID, tapWithdrawn),
		caseButton(say.Plain("case.button.keep", nil), c.ID, tapKeep))
}

// withdraw takes the case back on the customer's word. A reply that has not left yet still leaves: it was meant for them.
func (s *step) withdraw(c *Case) {
	if no := s.move(c, caseWithdraw, "customer", ""); no != allowed {
		s.refuseTap(c, caseWithdraw, no)
		return
	}
	c.Closed = s.now
	s.want(Drop{Key: takenKey(c)})
	s.toast("case.toast.withdrawn", nil)
	s.tellCase(c, "case.withdrawn", nil)
	s.inThread(c, "withdrawn", "desk.case_withdrawn", nil)
}

// refuseTap tells the customer, in a toast, why a button does nothing now, and where the case stands.
func (s *step) refuseTap(c *Case, on caseEvent, no refusal) {
	s.record(c, "refused", "customer", string(on))
	s.toast("case.refuse."+string(no), nil)
	if no != alreadyDone {
		s.tellStatus(c)
	}
}

// tellStatus tells the customer in a sentence or two where a case stands, and until when an answer is expected.
func (s *step) tellStatus(c *Case) {
	text := s.say().Text("case.status."+string(c.State), texts.Vars{"Number": c.Number.String(), "Team": s.teamName(c, s.lang())})
	day := c.Deadline
	if c.Expected.After(day) {
		day = c.Expected
	}
	if c.State.Open() && c.State != Answered && !day.Before(s.w.Policy.Calendar().DayOf(s.now)) {
		text = richtext.Join(" ", text, s.say().Text("case.expected", texts.Vars{"Day": s.say().Day(day)}))
	}
	s.want(Tell{Timing: Timing{Class: Interactive}, Text: text, Case: c.ID})
}
