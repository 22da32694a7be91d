package conversations

import (
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// -- settled at first contact, by an article (F-3) --

// selfCheckAfter is when the customer is asked whether what an article settled still is.
const selfCheckAfter = 48 * time.Hour

func selfCheckKey(c *Case) string { return "self/" + c.ID.String() }

// selfSettled reports whether a case was settled by an article, and nothing has changed since.
func selfSettled(c *Case) bool { return c.State == Settled && c.Outcome == policy.SelfService }

// fileSelfSettled files the draft as a case that is settled already: dissatisfaction was expressed, so it is on the record with
// its number, and the desk sees it; but nobody is asked to do anything.
func (s *step) fileSelfSettled() {
	d := *s.w.Dialogue.Draft
	filed := s.caseOf(d, false)
	filed.Life.Window = Window{} // nobody waits for a seller
	s.dropTimers()
	s.w.Cases = append([]Case{filed}, s.w.Cases...)
	c := &s.w.Cases[0]
	s.want(Record{Case: c.ID, What: "filed", Actor: "customer", After: string(Filed), Detail: "article " + d.Article})
	s.keepPieces(c, d.Pieces)
	c.Outcome, c.Settled = policy.SelfService, s.now
	c.Life.Closing = Closing{Outcome: policy.SelfService, FirstContact: true, At: s.now}
	to, no, err := nextCaseState(c.State, caseSelfSettle)
	if err != nil || no != allowed {
		s.err = err
		return
	}
	s.want(Record{Case: c.ID, What: string(caseSelfSettle), Actor: "customer", Before: string(c.State), After: string(to), Detail: d.Article})
	c.State = to
	c.Life.Receipt = s.selfReceipt(c)
	lead := s.lead
	s.lead = nil
	s.rest()
	if len(lead) > 0 {
		s.before(richtext.Join("\n\n", lead...))
		s.speak(nil)
	}
	s.free()
	s.want(
		Tell{Label: Label("receipt/" + c.ID.String()), Text: c.Life.Receipt, Buttons: s.selfButtons(c), Case: c.ID},
		Card{Case: c.ID, Team: c.Team, First: true},
		Schedule{Key: selfCheckKey(c), Timer: SelfCheck, Due: s.awake(selfCheckAfter), Case: c.ID},
	)
	s.expect(c, AsksSettled) // "finalement non" needs no button
}

// selfReceipt is the short acknowledgement: the number, what settled it, that a word is enough to have it taken up, the rights.
func (s *step) selfReceipt(c *Case) richtext.Text {
	lines := []richtext.Text{s.t("self.title", texts.Vars{"Number": s.number(c)})}
	lines = append(lines, s.receivedLines(c, "")...)
	lines = append(lines, s.t("self.article", texts.Vars{"Title": s.articleTitle(c, s.say())}))
	return richtext.Join("\n\n", richtext.Join("\n", lines...), s.t("self.next", texts.Vars{"Team": s.teamName(c, s.lang())}),
		s.t("receipt.rights", nil)).Normalize()
}

// articleTitle names the article that a case was settled by, to the reader of a printer's language.
func (s *step) articleTitle(c *Case, say *texts.Printer) string {
	a, ok := s.w.Policy.Articles.Get(c.Statement.Article)
	if !ok {
		return say.Plain("self.unknown", nil)
	}
	return say.Typeset(a.In(say.Lang()).Title)
}

func (s *step) selfButtons(c *Case) [][]Button {
	return [][]Button{
		{caseButton(s.p("case.button.unsettled", nil), c.ID, tapUnsettled)},
		{{Label: s.p("button.copy", nil), Copy: c.Number.String()}, s.ofCase(c, "rights", "button.rights")},
	}
}

// selfCheckDue asks once, two days later and never at night, whether it is still settled.
func (s *step) selfCheckDue(t Due) {
	c, ok := s.w.Case(t.Case)
	if !ok || !selfSettled(c) || c.Life.SelfAsked != (time.Time{}) || s.w.Customer.Blocked {
		return
	}
	if quiet, until := s.w.Policy.Calendar().Quiet(s.now); quiet {
		s.want(Schedule{Key: t.Key, Timer: t.Timer, Due: until, Case: c.ID})
		return
	}
	c.Life.SelfAsked = s.now
	s.record(c, "self_asked", "desk", "")
	text := s.t("self.check", texts.Vars{"Number": s.number(c), "Title": s.articleTitle(c, s.say())})
	s.put(c, AsksSettled, Background, text, s.queryButtons(c, AsksSettled))
}

// selfConfirmed is the customer's yes, two days later or before: what an article settled stays settled.
func (s *step) selfConfirmed(c *Case) {
	switch {
	case c.Life.SelfConfirmed:
		s.toast("case.refuse.already", nil)
		return
	case c.Life.SelfAsked.IsZero():
		s.brieflySay("case.toast.settled", nil) // nobody has asked yet: in two days they may see it otherwise
		return
	}
	if no := s.move(c, caseSelfConfirm, "customer", ""); no != allowed {
		s.refuseTap(c, caseSettle, no)
		return
	}
	c.Life.SelfConfirmed = true
	s.want(Unschedule{Key: selfCheckKey(c)})
	s.toast("case.toast.settled", nil)
	s.tellCase(c, "self.confirmed", nil)
	s.inThread(c, "self_confirmed", "desk.self_confirmed", nil)
}

// selfUnsettled turns what an article did not settle after all into a case like any other: under its number, with what was told,
// and with the day by which it is answered.
func (s *step) selfUnsettled(c *Case) {
	s.want(Unschedule{Key: selfCheckKey(c)})
	s.openedAgain(c)
	c.Life.Named = s.now
	s.tellReopened(c, "self.reopened")
	s.inThread(c, "reopened", "desk.self_unsettled", texts.Vars{"Title": s.articleTitle(c, s.deskIn(c))})
	s.postStatement(c, false)
}
