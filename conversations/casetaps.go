package conversations

import (
	"strings"
	"time"

	"guichet/conversations/calendar"
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
	tapRate      = "rate"      // and a digit: how it went
	tapNoRating  = "norate"    // no such questions, ever
	tapMayRate   = "mayrate"   // the question how it went may come
	tapAnonymous = "mayanon"   // and nobody is to be shown the mark
	tapComment   = "comment"   // a few words to go with the mark
	tapNoComment = "nocomment" // none
)

// customerTapped follows a customer's tap on a button of a case.
func (s *step) customerTapped(c *Case, action string) {
	if s.tappedSeller(c, action) {
		return
	}
	switch action {
	case tapSettled:
		s.tappedSettled(c)
	case tapUnsettled:
		s.tappedUnsettled(c)
	case tapLeave:
		s.fold(c, AsksReopened, s.p("case.button.leave", nil))
		s.brieflySay("case.toast.left", nil)
	case tapWithdraw:
		s.askWithdraw(c)
	case tapWithdrawn:
		s.withdraw(c)
	case tapKeep:
		s.fold(c, AsksWithdrawn, s.p("case.button.keep", nil))
		s.brieflySay("case.toast.kept", nil)
	case tapAdd:
		s.addTo(c)
	case tapFeedback:
		s.keepFeedback(c)
	case tapNoComment:
		s.noComment(c)
	case tapMayRate, tapAnonymous:
		s.permitRating(c, action)
	case tapStatus:
		s.want(Verdict{})
		s.tellStatus(c)
	default:
		if strings.HasPrefix(action, tapRate) || action == tapNoRating {
			s.rate(c, action)
			return
		}
		s.toast("case.toast.unknown", nil)
		s.tellStatus(c)
	}
}

// addTo says how to add something to a case, and gives what comes next to it.
func (s *step) addTo(c *Case) {
	if !c.State.Open() {
		s.want(Verdict{})
		s.tellStatus(c)
		return
	}
	s.toast("case.toast.add", nil)
	s.w.Dialogue.Chosen = Chosen{Case: c.ID, At: s.now}
	s.tellCase(c, "case.add", nil)
}

// tappedSettled is the customer's yes to whether the final answer settles the matter.
func (s *step) tappedSettled(c *Case) {
	s.fold(c, AsksSettled, s.p("case.button.settled", nil))
	switch {
	case selfSettled(c):
		s.selfConfirmed(c)
		return
	case s.canRetract(c):
		s.retractNo(c)
		return
	case c.lapsed() && c.Life.Closing.Outcome != "":
		s.confirmLapsed(c)
		return
	}
	if no := s.move(c, caseSettle, "customer", ""); no != allowed {
		s.refuseTap(c, caseSettle, no)
		return
	}
	c.Settled = s.now
	s.toast("case.toast.settled", nil)
	s.tellSettled(c)
	s.inThread(c, "settled", "desk.settled", nil)
}

// tappedUnsettled is the customer's no, at once or months later: the same case, under the same number, is open again.
func (s *step) tappedUnsettled(c *Case) {
	s.fold(c, AsksSettled, s.p("case.button.unsettled", nil))
	s.fold(c, AsksReopened, s.p("case.button.reopen", nil))
	s.fold(c, AsksComment, s.p("case.button.reopen", nil))
	if s.restorable(c) {
		s.restore(c)
		return
	}
	if s.tooOld(c) {
		s.toast("case.toast.too_old", nil)
		s.takeUpAgain(c, nil)
		return
	}
	self := selfSettled(c)
	before := Disputed{At: s.now, Outcome: c.Outcome, Settled: c.Settled, Closed: c.Closed, Expected: c.Expected, Closing: c.Life.Closing}
	if no := s.move(c, caseUnsettle, "customer", c.Outcome); no != allowed {
		s.refuseTap(c, caseUnsettle, no)
		return
	}
	s.toast("case.toast.reopened", nil)
	if self {
		s.selfUnsettled(c)
	} else {
		s.reopenedByCustomer(c)
	}
	c.Life.Disputed = before
}

// Disputed is what a case was before its customer said that it is not settled.
type Disputed struct {
	At       time.Time    `json:"at"`
	Outcome  string       `json:"outcome,omitempty"`
	Settled  time.Time    `json:"settled,omitzero"`
	Closed   time.Time    `json:"closed,omitzero"`
	Expected calendar.Day `json:"expected,omitzero"`
	Closing  Closing      `json:"closing,omitzero"`
}

// canRetract reports whether a customer's "not settled" can still be taken back: nobody has done anything about it.
func (s *step) canRetract(c *Case) bool {
	said := c.Life.Disputed.At
	return !said.IsZero() && s.can(c, caseRetract) == allowed && !c.Life.LastAgent.After(said) && !c.Life.LastCustomer.After(said)
}

// retractNo settles the case after all: the no was a slip of the finger.
func (s *step) retractNo(c *Case) {
	was := c.Life.Disputed
	s.move(c, caseRetract, "customer", was.Outcome)
	c.Outcome, c.Closed, c.Expected, c.Life.Closing, c.Life.Disputed = was.Outcome, was.Closed, was.Expected, was.Closing, Disputed{}
	if was.Closing.Outcome != "" {
		c.Outcome = was.Closing.Outcome // now they have said it
	}
	if c.Settled = was.Settled; c.Settled.IsZero() {
		c.Settled = s.now
	}
	c.Version++
	s.toast("case.toast.settled", nil)
	s.tellSettled(c)
	s.inThread(c, "settled", "desk.retracted", nil)
}

// reopenedByCustomer tells both sides that the customer opened a case again.
func (s *step) reopenedByCustomer(c *Case) {
	if s.reopenWindow(c) {
		return
	}
	key, line := "case.reopened", "desk.unsettled"
	if c.lapsed() && c.Settled.IsZero() {
		key, line = "silence.reopened", "desk.silence.reopened" // what they were asked is what they come back with
	}
	s.openedAgain(c)
	s.want(Unschedule{Key: ratingKey(c)})
	c.Life.Named = s.now
	s.tellReopened(c, key)
	s.inThread(c, "reopened", line, texts.Vars{"Owner": s.ownerName(c)})
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
	s.put(c, AsksWithdrawn, Interactive, s.t("case.withdraw", s.caseVars(c)), s.queryButtons(c, AsksWithdrawn))
}

// withdraw takes the case back on the customer's word. A reply that has not left yet still leaves: it was meant for them.
func (s *step) withdraw(c *Case) {
	s.fold(c, AsksWithdrawn, s.p("case.button.withdraw", nil))
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

// expectedLine is until when an answer is expected; empty when none is owed, or that day is past.
func (s *step) expectedLine(c *Case) richtext.Text {
	day := c.Deadline
	if c.Expected.After(day) {
		day = c.Expected
	}
	if !c.State.Owed() || day.Before(s.w.Policy.Calendar().DayOf(s.now)) {
		return richtext.Text{}
	}
	return s.say().Text("case.expected", texts.Vars{"Day": s.say().Day(day)})
}

// tellStatus tells the customer in a sentence or two where a case stands, and until when an answer is expected.
func (s *step) tellStatus(c *Case) {
	text := s.say().Text("case.status."+c.standing(), texts.Vars{"Number": c.Number.String(), "Team": s.teamName(c, s.lang())})
	if c.inWindow() && c.State == WaitingForSeller {
		text = s.windowStatus(c)
	}
	if line := s.expectedLine(c); !line.Empty() {
		text = richtext.Join(" ", text, line)
	}
	tell := Tell{Timing: Timing{Class: Interactive}, Text: text, Case: c.ID}
	if c.inWindow() {
		tell.Buttons = s.windowButtons(c)
	}
	s.want(tell)
}
