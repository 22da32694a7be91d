package conversations

import (
	"time"

	"guichet/conversations/calendar"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// A problem with a purchase gives the seller time before it is a complaint (requirements 6.2). The window counts calendar days from
// the customer's first contact with the seller; its timer asks how it goes, and at its end what is to become of the case.

// Window is the time a problem's seller has. Its zero value is a case that never had one.
type Window struct {
	From  calendar.Day `json:"from"`  // the first contact, or the report: the day it counts from
	Until calendar.Day `json:"until"` // the seller's last day
	// Next is what the timer asks when it falls due, at Due; "" when nothing more is asked.
	Next WindowStep `json:"next,omitempty"`
	Due  time.Time  `json:"due,omitzero"`
	// Line and Text are the question that waits for its answer, as it was told, so that the answer can be written beside it.
	Line Label         `json:"line,omitempty"`
	Text richtext.Text `json:"text,omitzero"`
	// End is how it ended; "" while it runs.
	End WindowEnd `json:"end,omitempty"`
	// Why is what made a complaint of it.
	Why ComplaintCause `json:"why,omitempty"`
	// Reported is when the problem was received, once the case counts from its complaint.
	Reported time.Time `json:"reported,omitzero"`
}

// WindowStep is one of the moments of a window at which the customer hears from the desk.
type WindowStep string

// The steps, in order. With 21 days they fall on day 7, 18, 21, 24 and 27.
const (
	stepCheck    WindowStep = "check"    // has the seller answered?
	stepEvidence WindowStep = "evidence" // what to gather, in case it comes to a complaint
	stepDecision WindowStep = "decision" // the time is over: settled or not?
	stepReminder WindowStep = "reminder" // the same, once more
	stepSleep    WindowStep = "sleep"    // nobody answered: the case rests, and says nothing
)

// WindowEnd is how a window ended.
type WindowEnd string

// The ends.
const (
	SettledBySeller WindowEnd = "settled"
	MadeComplaint   WindowEnd = "complaint"
	NoWord          WindowEnd = "no_word" // neither did the customer say: the case is dormant
)

const (
	evidenceLead = 3 // days before the end at which the evidence is listed
	reminderLag  = 3 // days after the end at which the customer is reminded; again as many later the case sleeps
)

// inWindow reports whether the case's seller still has the word, or would have if the customer gave a sign.
func (c *Case) inWindow() bool {
	return c.Kind == Problem && (c.State == WaitingForSeller || c.State == Dormant) && !c.Life.Window.Until.IsZero()
}

func windowKey(c *Case) string { return "seller/" + c.ID.String() }

// steps are the days on which the steps of a window fall. A short one has no time for a check in between.
func (w Window) steps() []struct {
	step WindowStep
	day  calendar.Day
} {
	type at = struct {
		step WindowStep
		day  calendar.Day
	}
	length := w.length()
	var steps []at
	if check := length / 3; check >= 2 {
		steps = append(steps, at{stepCheck, w.From.AddDays(check)})
	}
	if length > evidenceLead+2 {
		steps = append(steps, at{stepEvidence, w.Until.AddDays(-evidenceLead)})
	}
	return append(steps, at{stepDecision, w.Until}, at{stepReminder, w.Until.AddDays(reminderLag)}, at{stepSleep, w.Until.AddDays(2 * reminderLag)})
}

// length is the window's, in days.
func (w Window) length() int { return int(w.Until.In(time.UTC).Sub(w.From.In(time.UTC)).Hours() / 24) }

// arm sets the window's timer to the first step after today, or takes it away where none is left. It falls due at the hour at
// which the customer reported the problem, when they may well have their phone in hand, and never at night.
func (s *step) arm(c *Case) {
	today := s.w.Policy.Calendar().DayOf(s.now)
	for _, next := range c.Life.Window.steps() {
		if next.day.After(today) {
			s.setWindow(c, next.step, s.onDay(next.day, c.Filed))
			return
		}
	}
	s.disarm(c)
}

// setWindow sets the window's timer, out of quiet hours.
func (s *step) setWindow(c *Case, next WindowStep, due time.Time) {
	w := &c.Life.Window
	w.Next, w.Due = next, s.w.Policy.Calendar().AfterQuiet(due)
	s.want(Schedule{Key: windowKey(c), Timer: SellerWindow, Case: c.ID, Due: w.Due})
}

// onDay is the moment of a day at which the clock of the office shows what it showed at another moment.
func (s *step) onDay(day calendar.Day, hour time.Time) time.Time {
	zone := s.w.Policy.Calendar().Zone()
	d, at := day.In(zone), hour.In(zone)
	return time.Date(d.Year(), d.Month(), d.Day(), at.Hour(), at.Minute(), at.Second(), 0, zone)
}

// disarm takes the window's timer away.
func (s *step) disarm(c *Case) {
	c.Life.Window.Next, c.Life.Window.Due = "", time.Time{}
	s.want(Unschedule{Key: windowKey(c)})
}

// openWindow gives the seller time: the case waits for them.
func (s *step) openWindow(c *Case) {
	if s.move(c, caseWaitSeller, "desk", c.Life.Window.Until.String()) == allowed {
		s.arm(c)
	}
}

// windowDue is the window's timer. A customer who cannot be reached is asked when they are back (see reached); a case that a
// person has taken in hand meanwhile is asked nothing; one whose customer has an agent's question to answer, at the end only.
func (s *step) windowDue(t Due) {
	c, ok := s.w.Case(t.Case)
	if !ok || c.Kind != Problem || c.Life.Window.Next == "" || s.w.Customer.Blocked {
		return
	}
	if c.State != WaitingForSeller && c.State != WaitingForCustomer {
		c.Life.Window.Next, c.Life.Window.Due = "", time.Time{}
		return
	}
	if quiet, until := s.w.Policy.Calendar().Quiet(s.now); quiet {
		s.want(Schedule{Key: t.Key, Timer: t.Timer, Case: c.ID, Due: until})
		return
	}
	at := c.Life.Window.Next
	if c.State == WaitingForCustomer && !s.unanswered(c) {
		return
	}
	if at == stepSleep {
		s.fallAsleep(c)
		return
	}
	s.askSeller(c, at)
	s.arm(c)
}

// backAfter is how long after coming back a customer is asked what fell due while they could not be reached.
const backAfter = time.Hour

// windowBack asks a customer who is back what they could not be asked.
func (s *step) windowBack(c *Case) {
	if c.inWindow() && c.Life.Window.Next != "" && !c.Life.Window.Due.After(s.now) {
		s.setWindow(c, c.Life.Window.Next, s.now.Add(backAfter))
	}
}

// fallAsleep lets a case rest whose customer answered no reminder. They were told that it would, and that one word is enough.
func (s *step) fallAsleep(c *Case) {
	if s.move(c, caseSleep, "desk", "") != allowed {
		return
	}
	c.Life.Window.End = NoWord
	s.disarm(c)
	s.inThread(c, "dormant", "desk.window.dormant", nil)
}

// wake takes a case up again on any word of its customer's, and asks once more before it would fall asleep again.
func (s *step) wake(c *Case) {
	c.Life.Window.End = ""
	s.setWindow(c, stepReminder, s.onDay(s.w.Policy.Calendar().DayOf(s.now).AddDays(reminderLag), s.now))
	s.inThread(c, "woken", "desk.window.woken", nil)
}

// askSeller asks the customer how it goes with the seller.
func (s *step) askSeller(c *Case, at WindowStep) {
	s.foldAsked(c, richtext.Text{})
	vars := s.windowVars(c)
	text := s.t("window."+string(at), vars)
	if list := s.evidenceList(c); at == stepEvidence && !list.Empty() {
		text = richtext.Join("\n", text, list)
	}
	text = richtext.Join("\n\n", text, s.t("window.ask."+s.askedHow(c), vars)).Normalize()
	s.tellQuestion(c, Background, text)
	s.want(Record{Case: c.ID, What: "seller_asked", Actor: "desk", Detail: string(at)})
}

// tellQuestion tells a question about the seller, whose answer will be written beside it.
func (s *step) tellQuestion(c *Case, class Class, text richtext.Text) {
	w := &c.Life.Window
	w.Line, w.Text = s.line(c, "seller"), text.Normalize()
	s.want(Tell{Timing: Timing{Class: class}, Label: w.Line, Text: w.Text, Buttons: s.windowButtons(c), Case: c.ID})
}

// askedHow tells what is said while the seller has time from what is said once the last day has come.
func (s *step) askedHow(c *Case) string {
	if s.w.Policy.Calendar().DayOf(s.now).Before(c.Life.Window.Until) {
		return "running"
	}
	return "over"
}

// windowVars are what the window's sentences may name.
func (s *step) windowVars(c *Case) texts.Vars {
	store := s.t("window.store", nil)
	if c.Statement.Seller != "" {
		store = cut(richtext.Of(c.Statement.Seller), receiptAnswer)
	}
	return texts.Vars{"Number": s.number(c), "Store": store, "Until": s.say().Day(c.Life.Window.Until), "Team": s.teamName(c, s.lang())}
}

// evidenceList is what helps with the case's reason, as a list.
func (s *step) evidenceList(c *Case) richtext.Text {
	reason, _ := s.w.Policy.Reason(c.Statement.Reason)
	var lines []richtext.Text
	for _, piece := range reason.Evidence.In(string(s.lang())) {
		lines = append(lines, s.t("window.piece", texts.Vars{"Piece": piece}))
	}
	return richtext.Join("\n", lines...)
}

// windowButtons are the customer's answers, good at any time.
func (s *step) windowButtons(c *Case) [][]Button {
	return [][]Button{
		{s.ofCase(c, tapSellerSettled, "window.button.settled")},
		{s.ofCase(c, tapSellerRefused, "window.button.refused")},
		{s.ofCase(c, tapSellerSilent, "window.button.silent")},
		{s.ofCase(c, tapComplain, "window.button.complain")},
	}
}

// foldAsked writes the answer beside the last question and takes its buttons off; where there is no answer, only the buttons go.
func (s *step) foldAsked(c *Case, answer richtext.Text) {
	w := &c.Life.Window
	if w.Line != "" {
		text := w.Text
		if !answer.Empty() {
			text = richtext.Join(" — ", w.Text, answer).Normalize()
		}
		s.want(Amend{Label: w.Line, Was: w.Text, Text: text, Case: c.ID})
	}
	w.Line, w.Text = "", richtext.Text{}
}

// windowLine says in a list of cases until when the seller has time, or that the time is over; windowStatus says it of one case.
func (s *step) windowLine(c *Case) richtext.Text {
	return s.t("window.line."+s.askedHow(c), s.windowVars(c))
}

func (s *step) windowStatus(c *Case) richtext.Text {
	return s.t("window.status."+s.askedHow(c), s.windowVars(c))
}

// heardInWindow answers words into a window that are no answer about the seller: once a burst, with the answers at hand where the
// question was just asked or the case had fallen asleep.
func (s *step) heardInWindow(c *Case, m Held, newBurst bool) {
	if isThanks(m.Text, m.Files) || !newBurst {
		return
	}
	c.Life.Named = s.now
	if c.Life.Window.Line == "" {
		buttons := [][]Button{{s.ofCase(c, tapComplain, "window.button.complain")}}
		s.want(Tell{Timing: Timing{Class: Interactive}, Text: s.t("window.added", s.windowVars(c)), Buttons: buttons, Case: c.ID})
		return
	}
	s.foldAsked(c, richtext.Text{})
	s.tellQuestion(c, Interactive, s.t("window.added.asked", s.windowVars(c)))
}

// sellersCase is the one case in its window that a plain answer about a seller can be meant for, among several open cases.
// Dissatisfaction with us could be about any of them.
func (s *step) sellersCase(open []*Case, h Held) *Case {
	var found *Case
	for _, c := range open {
		if !c.inWindow() {
			continue
		}
		if found != nil {
			return nil
		}
		found = c
	}
	if found == nil {
		return nil
	}
	switch s.sellerRequest(found, h) {
	case saysSettled, saysRefused, saysSilent:
		return found
	}
	return nil
}

// windowReason says in the receipt until when the seller has time, and what that counts from (F-6).
func (s *step) windowReason(c *Case) richtext.Text {
	w := c.Life.Window
	vars := s.windowVars(c)
	vars["Days"] = w.length()
	if w.From == s.w.Policy.Calendar().DayOf(c.Filed) {
		return s.t("receipt.window.reported", vars)
	}
	return s.t("receipt.window.contacted", vars)
}
