package conversations

import (
	"slices"
	"strings"

	"guichet/conversations/richtext"
)

// A final answer is struck like any other words of the team's, but for what the case is without it. Where the customer has not yet said whether it
// settles the matter, the case is open again and they are told so; one that is over rests on its answer, which stays until the case is reopened.

// isAnswer reports whether what is struck is a final answer.
func (st strike) isAnswer() bool {
	return st.side == Agents && strings.HasPrefix(string(st.message), finalPrefix)
}

// stands reports whether it is the answer that the case has now.
func (st strike) stands() bool { return st.isAnswer() && st.c.Life.Answer == Label(st.message) }

// restsOnIt reports whether the case is over on it.
func (st strike) restsOnIt() bool {
	return st.stands() && (st.c.State == Settled || st.c.State == Closed)
}

// answerMost is how long a text is that has as many parts as any final answer was sent in: two fields of three thousand characters, with the
// beginning of the story and our own sentences, cut at paragraphs. Parts that were never sent are passed over.
const answerMost = 24_000

// strikeAnswer takes a final answer back from the customer, and opens the case again that waited for their word on it.
func (s *step) strikeAnswer(st strike) {
	c, label := st.c, Label(st.message)
	was := richtext.Of(strings.Repeat("x", answerMost))
	if s.tooLate(st.was) {
		s.want(Amend{Timing: Timing{Class: Ordinary}, Label: label, Was: was, Text: s.t("case.struck_reply", nil), Case: c.ID})
	} else {
		s.want(Withdraw{Label: label, Was: was, Case: c.ID})
	}
	known := len(c.Life.Missed)
	c.Life.Missed = slices.DeleteFunc(c.Life.Missed, func(m Missed) bool { return m.Label == label })
	if !st.stands() {
		return
	}
	c.Life.Answer, c.Life.Disputed = "", Disputed{}
	if c.State != Answered {
		return
	}
	s.fold(c, AsksSettled, "")
	s.move(c, caseReopen, string(st.Agent.ID), "struck")
	s.openedAgain(c)
	if len(c.Life.Missed) < known {
		s.tellReopened(c, "case.reopened_by_desk") // they never had it
		return
	}
	s.tellReopened(c, "case.answer_struck")
}
