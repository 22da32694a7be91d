package conversations

import (
	"strings"

	"guichet/conversations/texts"
)

// undelivered shows a delivery that failed for good to whoever can act on it (DESIGN §8): a ⚠️ on the agent's message, the
// cause in words in the thread, and a button to try again. Nothing that failed is ever dropped.
func (s *step) undelivered(u Undelivered) {
	c, inCase := s.w.Case(u.Case)
	if u.side() == Agents {
		if !inCase {
			c, inCase = s.focus()
		}
		if inCase {
			s.unposted(c, u)
		}
		return
	}
	first := s.notBlockedBefore(u)
	if strings.HasPrefix(string(u.Label), removing) && !s.w.Customer.Blocked {
		s.want(Tell{Text: s.t("removed.stays", nil)}) // P-13: what the bot may not delete, only they can
		return
	}
	if !inCase {
		s.questionLost(u)
		if first {
			s.announceBlocked(0)
		}
		return
	}
	s.want(Record{Case: c.ID, What: "undelivered", Actor: "desk", Detail: string(u.Reason) + " " + string(u.Label)})
	s.refresh(c)
	if u.Message != "" {
		s.want(
			Mark{Case: c.ID, Message: u.Message, Mark: Failed, On: true},
			Mark{Case: c.ID, Message: u.Message, Mark: Waiting}, // it waits no longer
		)
	}
	if first {
		s.announceBlocked(c.ID)
	}
	c.miss(u)
	if u.agentsWords() && u.Certain && c.awaits() {
		s.hush(c) // nobody is silent about what they never got
	}
	if !u.agentsWords() && u.Reason == Blocked && !first {
		return // the program's own lines to somebody who blocked it: said once
	}
	s.postFailure(c, u)
}

// removing begins the labels of what is deleted from the customer's chat.
const removing = "remove/"

// RemoveLabel is what the deletion of a customer's message is known by.
func RemoveLabel(m MessageID) Label { return removing + Label(m) }

// resent notes in the case's history that the customer may have a message twice. Nobody is told: there is nothing to do about it.
func (s *step) resent(r Resent) {
	if c, inCase := s.w.Case(r.Case); inCase {
		s.want(Record{Case: c.ID, What: "resent", Actor: "desk", Detail: string(r.Label)})
	}
}

// postFailure says in the thread what was not delivered, why, and offers to try again.
func (s *step) postFailure(c *Case, u Undelivered) {
	desk := s.deskIn(c)
	key := "desk.undelivered"
	if !u.Certain {
		key = "desk.maybe_undelivered"
	}
	retry := clickButton(desk.Plain("desk.button.retry", nil), Click{Action: Retry, Case: c.ID, Message: u.Message, Delivery: u.Delivery})
	s.want(Post{
		Timing: Timing{Class: Interactive}, Case: c.ID, Label: s.line(c, "undelivered/"+inBase36(u.Delivery)), Voice: FromDesk,
		Text: desk.Text(key, texts.Vars{
			"What": desk.Text("desk.what."+u.what(), nil), "Why": desk.Text("desk.fail."+string(u.Reason.known()), nil),
		}),
		Buttons: row([]Button{retry}),
	})
}

// notBlockedBefore notes that the customer cannot be reached, and reports whether that is news.
func (s *step) notBlockedBefore(u Undelivered) bool {
	if u.Reason != Blocked || s.w.Customer.Blocked {
		return false
	}
	s.w.Customer.Blocked = true
	return true
}

// announceBlocked tells the desks of all the customer's open cases, but for one that is told in other words.
func (s *step) announceBlocked(but CaseID) {
	for i := range s.w.Cases {
		c := &s.w.Cases[i]
		if c.ID == but || !c.State.Open() {
			continue
		}
		s.refresh(c)
		s.inThread(c, "blocked", "desk.blocked", nil)
	}
}

// side is whose platform refused. Older events do not say, and the label tells.
func (u Undelivered) side() Side {
	if u.Side != "" {
		return u.Side
	}
	if strings.HasPrefix(string(u.Label), "in/") || strings.HasPrefix(string(u.Label), "line/") {
		return Agents
	}
	return Customers
}

// what names what was not delivered, for the catalogues.
func (u Undelivered) what() string {
	switch kind, _, _ := strings.Cut(string(u.Label), "/"); kind {
	case "reply", "receipt", "final":
		return kind
	default:
		return "message"
	}
}

// known is the reason, or Unclear for one the catalogues have no words for.
func (r FailReason) known() FailReason {
	switch r {
	case Blocked, Gone, NotAllowed, TooBig, Refused, TooLate, Unreachable:
		return r
	}
	return Unclear
}
