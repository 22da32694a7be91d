package conversations

import (
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// What becomes of feedback: its author is thanked, or it is a complaint.
//
// Feedback that turns out to be a complaint (C-1): by its button at any time, asked about when the customer's words say so, or because
// an agent finds it (escalateByDesk). It is the same case, under the same number, and nothing is told again.

// tapFeedback is the button that leaves it feedback. See casetaps.go.
const tapFeedback = "feedback"

// soundsLikeComplaint reports whether words into a case of feedback ask for a complaint, or are dissatisfied with us.
func (s *step) soundsLikeComplaint(c *Case, h Held) bool {
	if c.Kind != Feedback || s.can(c, caseEscalate) != allowed {
		return false
	}
	plain := s.text(h.Text.Plain).Plain()
	asks := complains.MatchString(plain) && !noComplaint.MatchString(plain)
	return asks || blame.MatchString(plain) && toUs.MatchString(plain) || s.read(h.Text.Plain).Dissatisfied
}

// askComplaint asks the one question that tells a complaint from feedback.
func (s *step) askComplaint(c *Case) {
	s.record(c, "complaint_offered", "desk", "")
	s.put(c, AsksComplaint, Interactive, s.t("feedback.ask", texts.Vars{"Number": c.Number.String()}), s.queryButtons(c, AsksComplaint))
}

// keepFeedback is a no: it stays what it is.
func (s *step) keepFeedback(c *Case) {
	s.fold(c, AsksComplaint, s.p("feedback.button.keep", nil))
	s.record(c, "complaint_declined", "customer", "")
	s.brieflySay("feedback.kept", nil)
}

// feedbackComplains makes a complaint of feedback on its author's word, also of feedback that has its answer or is over.
func (s *step) feedbackComplains(c *Case) refusal {
	s.fold(c, AsksComplaint, s.p("feedback.button.yes", nil))
	if c.State == Answered || s.reopens(c) {
		if no := s.move(c, caseUnsettle, "customer", c.Outcome); no != allowed {
			return no
		}
		s.openedAgain(c)
	}
	if no := s.can(c, caseEscalate); no != allowed {
		return no
	}
	return s.escalate(c, causeWanted, "customer", nil)
}

// thank sends the author of feedback the one word of thanks that the card has shown its agent, like a reply of theirs: who thanks for what
// nobody has taken has it from then on, and until it leaves it can be taken back.
func (s *step) thank(k click) {
	c := k.c
	k.Version = 0 // the words are the same whatever has happened to the case
	switch {
	case c.Kind != Feedback:
		s.refuse(k, "desk.thank.not_feedback", nil)
		return
	case c.Life.Thanked:
		s.refuse(k, "desk.thank.already", nil)
		return
	case !s.readyToWrite(k, caseReply) || !s.takeToWrite(k):
		return
	}
	c.Life.Thanked = true
	c.Version++
	s.sendWritten(k, thankYou(s.say()), "desk.thanked")
}

// thankYou are the words of thanks for feedback, in the language of those who read them.
func thankYou(say *texts.Printer) richtext.Text { return say.Text("feedback.thanks", nil) }
