package conversations

import (
	"strings"
	"time"

	"guichet/conversations/calendar"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// Beside the promised day, the profiles in use may set days of their own on a complaint (C-6): those of a law do not move when an agent announces a
// delay. The thread is told when such a day has come. Once one has passed without the final answer, the customer is told whom they can turn
// to (C-11), and the history keeps that they were.
const (
	CaseTarget     TimerKind = "case_target"      // a profile's day has come
	CaseTargetOver TimerKind = "case_target_over" // it has passed
)

// targetKey names the timer of one target of one case; targetOf reads it.
func targetKey(kind TimerKind, c *Case, due policy.Due) string {
	return strings.Join([]string{string(kind), c.ID.String(), due.Profile, due.Name}, "/")
}

// setTargets sets the timers of what the profiles ask for besides the promise, whose reminders are attention's. A receipt is given at once, so its
// target is always met.
func (s *step) setTargets(c *Case) {
	if c.Kind != Complaint {
		return
	}
	promise := s.w.Policy.Promise(c.Received)
	for _, due := range s.w.Policy.Due(c.Received) {
		if due.Action == policy.Acknowledge {
			continue
		}
		day, over := s.targetTimes(due.Day)
		if due != promise {
			s.remindAt(c, CaseTarget, due, day)
		}
		if binding(s.w.Policy, due) {
			s.remindAt(c, CaseTargetOver, due, over)
		}
	}
}

func (s *step) remindAt(c *Case, kind TimerKind, due policy.Due, at time.Time) {
	if at.After(s.now) {
		s.want(Schedule{Key: targetKey(kind, c, due), Timer: kind, Due: at, Case: c.ID})
	}
}

// binding reports whether a day that passes without the final answer opens ways beyond the desk: it is a final answer's, and not the company's own promise.
func binding(p *policy.Policy, due policy.Due) bool {
	return (due.Action == policy.Answer || due.Action == policy.LastAnswer) && !p.OwnPromise(due.Profile)
}

// targetTimes are when the desk is told that a day has come, on the last business day that is not after it, and that it has passed.
func (s *step) targetTimes(day calendar.Day) (come, over time.Time) {
	cal := s.w.Policy.Calendar()
	last := day
	for !cal.Business(last) {
		last = last.AddDays(-1)
	}
	next := cal.AddBusinessDays(cal.EndOf(day).Add(-time.Second), 1)
	return cal.AddOfficeTime(cal.StartOf(last), afterOpening), cal.AddOfficeTime(cal.StartOf(next), afterOpening)
}

// targetDue follows such a timer. A target that the policy no longer has, and a case that was answered meanwhile, need nothing.
func (s *step) targetDue(t Due) {
	c, ok := s.w.Case(t.Case)
	if !ok || !c.State.Owed() {
		return
	}
	for _, due := range s.w.Policy.Due(c.Received) {
		if targetKey(t.Timer, c, due) != t.Key {
			continue
		}
		vars := texts.Vars{"Profile": due.Profile, "Day": s.deskIn(c).Day(due.Day)}
		switch {
		case t.Timer == CaseTargetOver:
			s.tellRecourse(c, due, vars)
		case due.Action == policy.QuickAnswer:
			s.ping(c, "target", "desk.target_quick", vars, false)
		default:
			s.ping(c, "target", "desk.target", vars, false)
		}
	}
}

// tellRecourse tells a customer whose complaint has no final answer by the day that a law sets, whom they can turn to. Somebody who blocked the bot is not
// told; the thread says so. Leads hear of it either way.
func (s *step) tellRecourse(c *Case, due policy.Due, vars texts.Vars) {
	what := due.Profile + "/" + due.Name
	s.alertLeads(c, "target", "desk.lead_target", vars)
	if s.w.Customer.Blocked {
		s.record(c, "recourse_notice", "desk", what+" blocked")
		s.inThread(c, "recourse", "desk.target_blocked", vars)
		return
	}
	words := s.say().Text("case.recourse", texts.Vars{"Number": c.Number.String(), "Team": s.teamName(c, s.lang()), "Day": s.say().Day(due.Day)})
	s.record(c, "recourse_notice", "desk", what)
	s.want(Tell{
		Timing: Timing{Class: Background}, Label: Label("recourse/" + c.ID.String() + "/" + what), Case: c.ID,
		Text:    richtext.Join("\n\n", words, s.outside(s.w.Policy.Company)),
		Buttons: [][]Button{{s.ofCase(c, "status", "button.follow"), s.ofCase(c, "rights", "button.rights")}},
	})
	s.inThread(c, "recourse", "desk.target_told", vars)
}
