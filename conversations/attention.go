package conversations

import (
	"time"

	"guichet/conversations/calendar"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// The reminders of a case. Each falls due once for each day by which an answer is expected, in office hours, and means something
// only while the desk still owes that answer.
const (
	CaseHalf    TimerKind = "case_half"     // half of the time to the answer has passed
	CaseNear    TimerKind = "case_near"     // four fifths of the time to the answer have passed
	CaseLastDay TimerKind = "case_last_day" // the answer is due today
	CaseLate    TimerKind = "case_late"     // the same day, later: the customer is told that it takes longer (C-10)
	CaseOverdue TimerKind = "case_overdue"  // the day has passed
)

const (
	// afterOpening is how long after the opening reminders come: the day's digest is read first.
	afterOpening = 10 * time.Minute
	// lateNotice is how many office hours of its last day an answer may still take before the customer is told that it is late.
	lateNotice = 4 * time.Hour
)

// AnswerBy is the day by which the customer was last told to expect an answer; zero when none was named.
func (c *Case) AnswerBy() calendar.Day {
	if !c.Expected.IsZero() {
		return c.Expected
	}
	return c.Deadline
}

// Unclaimed reports whether a case in this state waits for somebody to take it. Feedback asks nobody to.
func Unclaimed(kind Kind, state CaseState, owner AgentID) bool {
	return kind != Feedback && owner == "" && (state == Filed || state == Transferred || state == Reopened)
}

// attend compares the cases with what they were before the event: a new day to answer by sets its reminders, and a case that nobody
// has rouses its desk. It is the one place that does, whatever rule made the change.
func (s *step) attend(before World) {
	for i := range s.w.Cases {
		c := &s.w.Cases[i]
		was, known := before.Case(c.ID)
		if !known || was.State != c.State || was.Team != c.Team {
			c.Since = s.now
		}
		s.retain(was, c)
		if c.State.Owed() && (!known || was.AnswerBy() != c.AnswerBy() || !was.State.Owed()) {
			s.setReminders(c)
			s.setTargets(c)
		}
		s.attendSilence(c, was)
		free := Unclaimed(c.Kind, c.State, c.Owner)
		if free && (!known || c.Since != was.Since || !Unclaimed(was.Kind, was.State, was.Owner)) {
			s.want(Rouse{Desk: s.w.Policy.DeskOf(c.Team), Due: unclaimedSince(s.w.Policy, c.Since)})
		}
	}
}

// reminderTimes are when a case's reminders fall due for one day to answer by.
func (s *step) reminderTimes(c *Case) map[TimerKind]time.Time {
	cal := s.w.Policy.Calendar()
	day := c.AnswerBy()
	last := day
	for !cal.Business(last) {
		last = last.AddDays(-1)
	}
	from := c.Received
	if !c.Expected.IsZero() {
		from = s.now
	}
	next := cal.AddBusinessDays(cal.EndOf(day).Add(-time.Second), 1)
	opens := func(d calendar.Day, after time.Duration) time.Time { return cal.AddOfficeTime(cal.StartOf(d), after) }
	times := map[TimerKind]time.Time{
		CaseLastDay: opens(last, afterOpening), CaseLate: opens(last, lateNotice), CaseOverdue: opens(next, afterOpening),
	}
	whole := cal.BusinessDaysBetween(cal.DayOf(from), day)
	near := cal.AddBusinessDays(from, whole*4/5)
	if near.Before(last) {
		times[CaseNear] = opens(near, afterOpening)
	}
	if half := cal.AddBusinessDays(from, whole/2); cal.DayOf(from).Before(half) && half.Before(near) && half.Before(last) {
		times[CaseHalf] = opens(half, afterOpening)
	}
	return times
}

// caseReminders are the reminders in the order they fall due.
var caseReminders = []TimerKind{CaseHalf, CaseNear, CaseLastDay, CaseLate, CaseOverdue}

// setReminders sets a case's reminders for its present day; those of an earlier day go.
func (s *step) setReminders(c *Case) {
	if c.AnswerBy().IsZero() {
		return
	}
	times := s.reminderTimes(c)
	for _, kind := range caseReminders {
		key := string(kind) + "/" + c.ID.String()
		if at, wanted := times[kind]; wanted && at.After(s.now) {
			s.want(Schedule{Key: key, Timer: kind, Due: at, Case: c.ID})
		} else {
			s.want(Unschedule{Key: key})
		}
	}
}

// remindDesk follows a reminder that fell due. What was answered meanwhile needs none.
func (s *step) remindDesk(t Due) {
	c, ok := s.w.Case(t.Case)
	if !ok || !c.State.Owed() {
		return
	}
	desk := s.deskIn(c)
	vars := texts.Vars{"Number": c.Number.String(), "Day": desk.Day(c.AnswerBy())}
	cal := s.w.Policy.Calendar()
	if t.Timer == CaseHalf || t.Timer == CaseNear {
		vars["Count"] = cal.BusinessDaysBetween(cal.DayOf(s.now), c.AnswerBy())
	}
	switch t.Timer {
	case CaseHalf:
		if c.Owner != "" { // the digest names every day what nobody has
			s.ping(c, "half", "desk.half", vars, false)
		}
	case CaseNear:
		s.ping(c, "near", "desk.near", vars, false)
		if c.Owner == "" {
			s.alertLeads(c, "near", "desk.lead_near", vars)
		}
	case CaseLastDay:
		s.ping(c, "last_day", "desk.last_day", vars, false)
	case CaseLate:
		s.tellLate(c)
	case CaseOverdue:
		s.ping(c, "overdue", "desk.overdue", vars, true)
		s.alertLeads(c, "overdue", "desk.lead_overdue", vars)
	}
}

// ping reminds the case's owner, and nobody else, in its thread, and offers to announce a delay. A broadcast is seen in the channel as well.
func (s *step) ping(c *Case, what, key string, vars texts.Vars, broadcast bool) {
	s.record(c, "reminded", "desk", what)
	post := Post{
		Timing: Timing{Class: Background}, Case: c.ID, Label: s.line(c, what), Voice: FromDesk, Text: s.deskIn(c).Text(key, vars),
		Ping: c.Owner, PingName: c.OwnerName, Broadcast: broadcast,
	}
	if s.can(c, caseDelay) == allowed {
		post.Buttons = row([]Button{clickButton(s.deskIn(c).Plain("desk.button.delay", nil), Click{Action: Delay, Case: c.ID})})
	}
	s.want(post)
}

// tellLate tells the customer, before the day passes, that their answer is not ready, and what they can do (C-10). Whose word is awaited is
// told that it is. Somebody who blocked the bot is not told; the thread says so.
func (s *step) tellLate(c *Case) {
	if s.w.Customer.Blocked {
		s.record(c, "delay_notice", "desk", "blocked")
		s.inThread(c, "late", "desk.late_blocked", nil)
		return
	}
	key := "case.late"
	if c.State == WaitingForCustomer {
		key = "case.late_waiting"
	}
	words := s.say().Text(key, texts.Vars{"Number": c.Number.String(), "Team": s.teamName(c, s.lang()), "Day": s.say().Day(c.AnswerBy())})
	if company := s.w.Policy.Company; !company.ExternalBody.IsZero() {
		words = richtext.Join("\n\n", words, s.outside(company))
	}
	s.record(c, "delay_notice", "desk", "")
	s.want(Tell{
		Timing: Timing{Class: Background}, Label: Label("late/" + c.ID.String() + "/" + c.AnswerBy().String()), Case: c.ID,
		Text: words, Buttons: [][]Button{{s.ofCase(c, "status", "button.follow"), s.ofCase(c, "rights", "button.rights")}},
	})
	s.inThread(c, "late", "desk.late_told", nil)
}
