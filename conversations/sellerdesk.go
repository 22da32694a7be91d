package conversations

import (
	"guichet/conversations/calendar"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// What agents do with a seller's time: end it with a complaint, give it again, and ask the customer something while it runs.
//
// A question does not stop the seller's clock: the customer was told until when the store has, and that day stands. While the question is
// open the customer is not asked about the store too; their answer lets the store's time go on, and where they give none the last day is
// asked about all the same.

// escalateByDesk makes a complaint of a problem, or of feedback, because an agent finds that it is one: the store is gone, say, or the fault
// is ours.
func (s *step) escalateByDesk(k click) {
	c, reason := k.c, k.Fields[FieldReason]
	switch {
	case !s.ready(k, caseEscalate):
		return
	case c.Kind == Complaint:
		s.refuse(k, "desk.field.complaint_already", nil)
		return
	case reason == "":
		s.wrong(k, FieldReason, "desk.field.reason")
		return
	}
	cause := causeDesk
	if c.Kind == Feedback {
		cause = causeFound
	}
	s.foldAsked(c, richtext.Text{})
	s.fold(c, AsksComplaint, "")
	said := texts.Vars{"Agent": s.agentName(k.Agent), "Reason": reason}
	if s.escalate(c, cause, string(k.Agent.ID), said) == allowed {
		s.keepNote(c, draftReply{agent: k.Agent, message: MessageID(s.line(c, "reason")), text: richtext.Of(reason)})
	}
}

// giveSellerTime puts a problem that the team has in hand back to waiting for the seller, until a day that the customer is told.
func (s *step) giveSellerTime(k click) {
	c := k.c
	if !s.ready(k, caseWaitSeller) {
		return
	}
	if c.Kind != Problem {
		s.refuse(k, "desk.field.not_problem", nil)
		return
	}
	today := s.w.Policy.Calendar().DayOf(s.now)
	day, err := calendar.ParseDay(k.Fields[FieldDay])
	if err != nil || !day.After(today) {
		s.wrong(k, FieldDay, "desk.field.day")
		return
	}
	if !s.speakable(k, FieldText, k.Text, k.Removed) {
		return
	}
	w := c.Life.Window
	w.Until, w.End = day, ""
	if w.From.IsZero() {
		w.From = today
	}
	before := c.Life.Window
	c.Life.Window = w
	words := richtext.Join("\n", s.t("case.seller_time", s.windowVars(c)), k.Text)
	if s.unseen(k, Preview{Text: headed(s.replyHead(c), words), Warnings: s.wordWarnings(k, k.Text)}) {
		c.Life.Window = before // shown, and nothing more
		return
	}
	s.foldAsked(c, richtext.Text{})
	s.move(c, caseWaitSeller, string(k.Agent.ID), day.String())
	s.arm(c)
	s.sendFromModal(k, "seller_time", "desk.seller_time", words, texts.Vars{"Day": s.deskIn(c).Day(day)})
}

// goesOn lets the seller's time go on once the customer has answered what an agent asked.
func (s *step) goesOn(c *Case) {
	w := c.Life.Window
	if c.Kind != Problem || w.End != "" || !s.w.Policy.Calendar().DayOf(s.now).Before(w.Until) {
		return
	}
	if s.move(c, caseWaitSeller, "desk", w.Until.String()) == allowed {
		s.arm(c)
		s.inThread(c, "goes_on", "desk.window.goes_on", texts.Vars{"Day": s.deskIn(c).Day(w.Until)})
	}
}

// unanswered reports whether a step of the window is taken although the customer still has an agent's question before them. Those on the
// way are not; from the last day on they are, and the case waits for the seller's outcome again.
func (s *step) unanswered(c *Case) bool {
	if c.Life.Window.Next == stepCheck || c.Life.Window.Next == stepEvidence {
		s.arm(c)
		return false
	}
	if s.move(c, caseWaitSeller, "desk", c.Life.Window.Until.String()) != allowed {
		return false
	}
	s.inThread(c, "unanswered", "desk.window.unanswered", nil)
	return true
}
