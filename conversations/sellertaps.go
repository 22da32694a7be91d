package conversations

import (
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// What the buttons of a seller's window do, as their data says after "c|<case>|". Buttons may be months old: never reuse a word.
const (
	tapSellerSettled = "seller_settled"
	tapSellerRefused = "seller_refused"
	tapSellerSilent  = "seller_silent"
	tapComplain      = "complain"
)

// tappedSeller follows a tap on one of a window's answers; false when it is another button. The tap counts whatever has become of
// the case meanwhile: what it can no longer do is said.
func (s *step) tappedSeller(c *Case, action string) bool {
	var on caseEvent
	var do func(*Case) refusal
	switch action {
	case tapSellerSettled:
		on, do = caseSellerSettle, s.sellerSettled
	case tapSellerRefused:
		on, do = caseEscalate, func(c *Case) refusal { return s.complain(c, causeRefused, "window.button.refused") }
	case tapSellerSilent:
		on, do = caseSellerSilent, s.sellerSilent
	case tapComplain:
		on, do = caseEscalate, func(c *Case) refusal { return s.complain(c, causeAsked, "window.button.complain") }
	default:
		return false
	}
	if c.Kind == Feedback && action == tapComplain {
		on, do = caseEscalate, s.feedbackComplains
	} else if c.Kind != Problem {
		s.tappedLate(c, action)
		return true
	}
	if no := do(c); no != allowed {
		s.refuseTap(c, on, no)
		return true
	}
	c.Life.LastCustomer, c.Life.Named = s.now, s.now
	s.want(Verdict{})
	return true
}

// tappedLate is a tap on a window's answer after the case has become a complaint. That the seller settled it after all is for the
// team to know: only they close a complaint.
func (s *step) tappedLate(c *Case, action string) {
	s.record(c, "refused", "customer", action)
	s.toast("window.toast.complaint", nil)
	if action == tapSellerSettled && c.State.Open() {
		s.inThread(c, "settled_late", "desk.window.settled_late", nil)
		s.tellCase(c, "window.settled_late", nil)
		return
	}
	s.tellStatus(c)
}

// sellerSettled ends the case on the customer's word that the seller settled it. It can be reopened like any other.
func (s *step) sellerSettled(c *Case) refusal {
	if no := s.move(c, caseSellerSettle, "customer", ""); no != allowed {
		return no
	}
	c.Settled, c.Outcome = s.now, "seller_settled"
	c.Life.Window.End = SettledBySeller
	s.foldAsked(c, s.t("window.button.settled", nil))
	s.disarm(c)
	s.tellCase(c, "window.settled", nil, s.ofCase(c, tapUnsettled, "window.button.unsettled"))
	s.inThread(c, "seller_settled", "desk.window.settled", nil)
	return allowed
}

// complain makes a complaint of the problem on the customer's word.
func (s *step) complain(c *Case, cause ComplaintCause, answer string) refusal {
	if no := s.can(c, caseEscalate); no != allowed {
		return no
	}
	folded := richtext.Text{}
	if answer != "" {
		folded = s.t(answer, nil)
	}
	s.foldAsked(c, folded)
	return s.escalate(c, cause, "customer", nil)
}

// sellerSilent notes that the seller has not answered. Once their time is over that makes a complaint of it; before, the customer
// gets a second message to send.
func (s *step) sellerSilent(c *Case) refusal {
	over := !s.w.Policy.Calendar().DayOf(s.now).Before(c.Life.Window.Until)
	if no := s.can(c, caseSellerSilent); no != allowed || over {
		if no != allowed {
			return no
		}
		return s.complain(c, causeOver, "window.button.silent")
	}
	s.foldAsked(c, s.t("window.button.silent", nil))
	if no := s.move(c, caseSellerSilent, "customer", ""); no != allowed {
		return no
	}
	s.tellSellerMessage(c, "window.again", true)
	return allowed
}

// reopenWindow opens a problem again that the seller was said to have settled: what is left of the window goes on; where nothing
// is left it is a complaint at once. One that ended because nobody said how it went is asked about, like one that wakes.
func (s *step) reopenWindow(c *Case) bool {
	rested := c.Life.Window.End == NoWord && c.Owner == ""
	if c.Kind != Problem || c.Life.Window.End != SettledBySeller && !rested {
		return false
	}
	s.openedAgain(c)
	s.want(Unschedule{Key: ratingKey(c)})
	c.Life.Window.End = ""
	c.Life.LastCustomer, c.Life.Named = s.now, s.now
	if rested && s.move(c, caseWaitSeller, "customer", c.Life.Window.Until.String()) == allowed {
		s.wake(c)
		s.tellQuestion(c, Interactive, s.t("window.reopened.asked", s.windowVars(c)))
		return true
	}
	return s.resumeWindow(c, "desk.window.reopened")
}

// resumeWindow gives the seller the rest of their time again, and tells the desk why; where it is over, the matter is a complaint.
func (s *step) resumeWindow(c *Case, why string) bool {
	if !s.w.Policy.Calendar().DayOf(s.now).Before(c.Life.Window.Until) {
		return s.complain(c, causeOver, "") == allowed
	}
	if s.move(c, caseWaitSeller, "customer", c.Life.Window.Until.String()) != allowed {
		return false
	}
	s.arm(c)
	s.want(Tell{
		Timing: Timing{Class: Interactive}, Text: s.t("window.reopened", s.windowVars(c)), Buttons: s.windowButtons(c), Case: c.ID,
	})
	s.inThread(c, "reopened", why, texts.Vars{"Day": s.deskIn(c).Day(c.Life.Window.Until)})
	return true
}
