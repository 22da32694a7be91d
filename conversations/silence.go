package conversations

import (
	"fmt"
	"slices"
	"time"

	"guichet/conversations/calendar"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// What comes of it when the customer's word is awaited and does not come (C-17): after the final answer, after a question of the team's, and
// after a store's time that ended in silence. They are reminded, told on which day the case ends and how to come back; then it ends, and
// some time later its record is closed. The promised day stays what it is (G9).

// The timers of a case's end.
const (
	CaseSilence TimerKind = "case_silence" // the customer has not answered: the next of the steps below
	CaseClosing TimerKind = "case_closing" // it has been over for long enough: the record is complete
)

// Silence is how far it has come; the zero value is a case that awaits nothing.
type Silence struct {
	Next SilenceStep  `json:"next,omitempty"` // what the timer brings
	Ends calendar.Day `json:"ends,omitzero"`  // the day on which the case ends unless they answer
	// Line and Text are the reminder whose buttons still stand, as it was told.
	Line Label         `json:"line,omitempty"`
	Text richtext.Text `json:"text,omitzero"`
}

// SilenceStep is one of the moments of a silence.
type SilenceStep string

// The steps, in order.
const (
	silenceRemind SilenceStep = "remind"
	silenceWarn   SilenceStep = "warn" // the last reminder
	silenceEnd    SilenceStep = "end"
)

func silenceKey(c *Case) string { return "silence/" + c.ID.String() }
func closingKey(c *Case) string { return "closing/" + c.ID.String() }

// standing is where the case stands, as its customer is told.
func (c *Case) standing() string {
	if c.lapsed() {
		return string(Expired)
	}
	return string(c.State)
}

// awaits reports whether silence means something in this case. Somebody in distress or danger is not chased, and no case of theirs ends by
// itself: that is for a person to decide.
func (c *Case) awaits() bool {
	for _, flag := range []Flag{FlagDistress, FlagDanger} {
		if _, flagged := c.Life.Flagged(flag); flagged {
			return false
		}
	}
	if c.State == WaitingForCustomer && c.Kind == Problem && c.Life.Window.Next != "" {
		return false // the store's last day comes first, and asks for itself: see sellerdesk.go
	}
	return c.State == Answered || c.State == WaitingForCustomer || c.State == Dormant
}

// lapsed reports whether the customer's silence ended the case, and they have not said otherwise since.
func (c *Case) lapsed() bool { return !c.Life.Lapsed.IsZero() }

// attendSilence sets or takes away the timers of a case's end, whatever rule brought it where it is. Any word of either side begins the
// silence anew.
func (s *step) attendSilence(c, was *Case) {
	moved := was == nil || was.State != c.State
	switch {
	case !c.awaits():
		if c.Life.Silence.Next != "" {
			s.hush(c)
		}
	case moved || was.Life.LastAgent != c.Life.LastAgent || was.Life.LastCustomer != c.Life.LastCustomer || !was.awaits():
		s.await(c)
	}
	if over := c.State == Settled || c.State == Expired; moved && over {
		s.want(Schedule{Key: closingKey(c), Timer: CaseClosing, Due: s.now.Add(s.w.Policy.Silence.CloseAfter), Case: c.ID})
	} else if moved && was != nil && (was.State == Settled || was.State == Expired) {
		s.want(Unschedule{Key: closingKey(c)})
	}
}

// await begins to count a silence from now.
func (s *step) await(c *Case) {
	s.unask(c)
	switch {
	case c.State == Dormant && s.w.Policy.Silence.DormantAfter == 0:
		s.hush(c)
	case c.State == Dormant:
		s.silenceAt(c, silenceWarn, s.inOffice(s.now.Add(s.w.Policy.Silence.DormantAfter)))
	case c.Kind == Feedback && c.State == Answered:
		// Nobody is chased over a comment: its answer says by when it is closed.
		s.silenceAt(c, silenceEnd, s.officeDay(s.now, s.w.Policy.Silence.Answer.End))
	default:
		s.silenceAt(c, silenceRemind, s.officeDay(s.now, s.patience(c).Remind))
	}
}

// hush stops counting.
func (s *step) hush(c *Case) {
	s.unask(c)
	c.Life.Silence = Silence{}
	s.want(Unschedule{Key: silenceKey(c)})
}

// silenceAt sets the timer for a step, and the day on which the case would end.
func (s *step) silenceAt(c *Case, next SilenceStep, due time.Time) {
	ends := due
	for at := next; at != silenceEnd; {
		gap, after := s.afterStep(c, at)
		ends, at = s.officeDay(ends, gap), after
	}
	c.Life.Silence.Next, c.Life.Silence.Ends = next, s.w.Policy.Calendar().DayOf(ends)
	s.want(Schedule{Key: silenceKey(c), Timer: CaseSilence, Due: due, Case: c.ID})
}

// patience is how long a case's customer is waited for.
func (s *step) patience(c *Case) policy.Patience {
	if c.State == Answered {
		return s.w.Policy.Silence.Answer
	}
	return s.w.Policy.Silence.Question
}

// afterStep is the step that follows one, and how many business days later. Each counts from the one before as it happened: what came late puts off
// the rest, and no case ends sooner after its warning than was said.
func (s *step) afterStep(c *Case, at SilenceStep) (days int, next SilenceStep) {
	p := s.patience(c)
	switch {
	case at == silenceRemind:
		return p.Warn - p.Remind, silenceWarn
	case c.State == Dormant:
		return p.End, silenceEnd // the one warning after months: all the time there is
	}
	return p.End - p.Warn, silenceEnd
}

// officeDay is so many business days after an instant, at its hour if the office is open then.
func (s *step) officeDay(from time.Time, days int) time.Time {
	return s.inOffice(s.onDay(s.w.Policy.Calendar().AddBusinessDays(from, days), from))
}

// inOffice moves an instant into office hours and out of quiet ones, so that whoever answers finds somebody there.
func (s *step) inOffice(t time.Time) time.Time {
	office := s.w.Policy.Calendar()
	return office.AfterQuiet(office.NextOpening(t))
}

// silenceDue is the timer of a silence. A customer who cannot be reached is not warned, so nothing ends: it begins anew when they are back.
func (s *step) silenceDue(t Due) {
	c, ok := s.w.Case(t.Case)
	if !ok || !c.awaits() || s.w.Customer.Blocked {
		return
	}
	at := c.Life.Silence.Next
	if at == "" {
		s.await(c) // it was waiting before silences were counted
		return
	}
	if when := s.inOffice(s.now); when.After(s.now) {
		s.silenceAt(c, at, when)
		return
	}
	switch {
	case at == silenceEnd && c.State == Answered:
		s.lapse(c)
	case at == silenceEnd:
		s.expire(c)
	case !s.unoccupied():
		s.silenceAt(c, at, s.officeDay(s.now, 1)) // not in the middle of a form
	default:
		gap, next := s.afterStep(c, at)
		s.silenceAt(c, next, s.officeDay(s.now, gap))
		s.chase(c, at)
	}
}

// chase reminds the customer that their word is awaited, and says what their silence will come to.
func (s *step) chase(c *Case, at SilenceStep) {
	s.unask(c)
	s.record(c, "customer_reminded", "desk", string(at))
	if at == silenceWarn {
		s.inThread(c, "warned", "desk.silence.warned", texts.Vars{"Ends": s.deskIn(c).Day(c.Life.Silence.Ends)})
	}
	s.refresh(c)
	vars := s.silenceVars(c)
	if c.State == Dormant {
		s.foldAsked(c, richtext.Text{})
		s.tellQuestion(c, Background, richtext.Join("\n\n", s.t("silence.dormant", vars), s.t("window.ask.over", vars)))
		return
	}
	text := s.t("silence."+string(c.State)+"."+string(at), vars)
	if c.State == Answered {
		text = richtext.Join("\n\n", text, s.t("case.settles_"+string(c.Kind), nil)).Normalize()
		s.put(c, AsksSettled, Background, text, s.queryButtons(c, AsksSettled))
		c.Life.Silence.Line, c.Life.Silence.Text = s.w.Dialogue.Query.Label, text
		return
	}
	var buttons [][]Button
	label := Label(fmt.Sprintf("silence/%d/%d", c.ID, s.now.UnixMilli()))
	if at == silenceWarn {
		buttons = rows([]Button{s.ofCase(c, tapWithdraw, "button.withdraw")})
		c.Life.Silence.Line, c.Life.Silence.Text = label, text
	}
	s.want(Tell{Timing: Timing{Class: Background}, Label: label, Text: text, Buttons: buttons, Case: c.ID})
}

// silenceVars are what the words about a silence may name.
func (s *step) silenceVars(c *Case) texts.Vars {
	vars := s.windowVars(c)
	office := s.w.Policy.Calendar()
	vars["Asked"], vars["Ends"], vars["Months"] = s.say().Day(office.DayOf(c.Life.LastAgent)), s.say().Day(c.Life.Silence.Ends), s.months(s.say())
	return vars
}

// unask takes the buttons off the last reminder.
func (s *step) unask(c *Case) {
	asked := &c.Life.Silence
	answered := slices.ContainsFunc(s.effects, func(e Effect) bool { a, ok := e.(Amend); return ok && a.Label == asked.Line })
	if asked.Line != "" && !answered {
		s.want(Amend{Label: asked.Line, Was: asked.Text, Text: asked.Text, Case: c.ID})
	}
	asked.Line, asked.Text = "", richtext.Text{}
}

// lapse takes a case as settled whose customer has not said whether the final answer settles it.
func (s *step) lapse(c *Case) {
	if s.move(c, caseLapse, "desk", c.Outcome) != allowed {
		return
	}
	c.Settled = s.now
	if c.Kind == Feedback {
		return // the answer said so, and nobody was asked twice
	}
	s.endedInSilence(c)
	s.tellEnded(c, "silence.lapsed")
	s.inThread(c, "lapsed", "desk.silence.lapsed", texts.Vars{"Months": s.months(s.deskIn(c))})
}

// expire ends a case whose customer has not answered what was asked.
func (s *step) expire(c *Case) {
	if s.move(c, caseExpire, "desk", "") != allowed {
		return
	}
	s.foldAsked(c, richtext.Text{})
	c.Closed = s.now
	s.endedInSilence(c)
	s.tellEnded(c, "silence.expired")
	s.inThread(c, "expired", "desk.silence.expired", texts.Vars{"Months": s.months(s.deskIn(c))},
		s.offerButtons(c, "", []offerButton{{"desk.button.reopen", Reopen}})...)
}

// endedInSilence notes how the case ended. What was decided stays in the record of the final answer.
func (s *step) endedInSilence(c *Case) {
	s.unask(c)
	c.Outcome, c.Life.Lapsed = policy.NoReply, s.now
}

// tellEnded tells the customer that their case has ended, and the way back.
func (s *step) tellEnded(c *Case, key string) {
	s.want(Tell{
		Timing: Timing{Class: Background}, Text: s.t(key, s.silenceVars(c)), Case: c.ID,
		Buttons: rows([]Button{caseButton(s.p("case.button.reopen", nil), c.ID, tapUnsettled)}),
	})
}

// confirmLapsed is the customer's yes after all, to a case that their silence had ended: the decision stands as its outcome.
func (s *step) confirmLapsed(c *Case) {
	c.Outcome, c.Life.Lapsed = c.Life.Closing.Outcome, time.Time{}
	s.record(c, "confirmed", "customer", c.Outcome)
	s.refresh(c)
	s.toast("case.toast.settled", nil)
	s.tellCase(c, "case.settled", nil)
	s.inThread(c, "settled", "desk.settled", nil)
}

// closingDue completes the record of a case that is over.
func (s *step) closingDue(t Due) {
	c, ok := s.w.Case(t.Case)
	if !ok || c.State != Settled && c.State != Expired || s.move(c, caseClose, "desk", "") != allowed {
		return
	}
	if c.Closed.IsZero() {
		c.Closed = s.now
	}
}

// reopenUntil is until when a case that was over at an instant can be reopened under its number.
func (s *step) reopenUntil(over time.Time) time.Time {
	return over.AddDate(0, s.w.Policy.Silence.ReopenMonths, 0)
}

// months says for how long that is; small numbers in words.
func (s *step) months(say *texts.Printer) string {
	n := s.w.Policy.Silence.ReopenMonths
	word := fmt.Sprint(n)
	if n < 10 {
		word = say.Plain("number."+word, nil)
	}
	return say.Plain("months", texts.Vars{"Count": n, "Word": word})
}
