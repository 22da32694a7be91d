package conversations

import (
	"strings"

	"guichet/conversations/texts"
)

// Feedback that turns out to be a complaint (C-1): by its button at any time, or asked about when the customer's words say so. It is the
// same case, under the same number, and nothing is told again.

// tapFeedback is the button that leaves it feedback. See casetaps.go.
const tapFeedback = "feedback"

// soundsLikeComplaint reports whether words into a case of feedback ask for a complaint, or are dissatisfied with us.
func (s *step) soundsLikeComplaint(c *Case, h Held) bool {
	if c.Kind != Feedback || s.can(c, caseEscalate) != allowed {
		return false
	}
	plain := strings.Join(plainWords(h.Text.Plain), " ")
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
