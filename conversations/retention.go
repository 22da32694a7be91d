package conversations

import (
	"time"
)

// How long a case is kept once it is over (P-9). One timer looks after each: it takes the copies out of Slack, then forgets the files, then
// erases the case. It looks again every few months whatever the policy says, so that a time that was made shorter counts for what is
// already over.

// CaseKept is that timer.
const CaseKept TimerKind = "case_kept"

const (
	// lookAgain is how long a case may rest before its timer looks what the policy says now.
	lookAgain = 90 * 24 * time.Hour
	// heldFor is how long a case that must not be erased rests.
	heldFor = 30 * 24 * time.Hour
)

func keptKey(c *Case) string { return "kept/" + c.ID.String() }

// over is when a case ended; zero while it is open.
func (c *Case) over() time.Time {
	switch {
	case c.State.Open():
		return time.Time{}
	case !c.Settled.IsZero():
		return c.Settled
	case !c.Closed.IsZero():
		return c.Closed
	}
	return c.Since
}

// keptDays is how many days the policy keeps a case once it is over.
func (s *step) keptDays(c *Case) int {
	kept := s.w.Policy.Retention
	return map[Kind]int{Feedback: kept.Feedback, Problem: kept.Problems, Complaint: kept.Complaints}[c.Kind]
}

// stages are when what is kept of a case that is over goes: its copies in Slack, which stay for as long as it can be reopened, its files, and
// the rest.
func (s *step) stages(c *Case) (copies, files, all time.Time) {
	over, kept := c.over(), s.w.Policy.Retention
	copies = over.AddDate(0, 0, kept.SlackCopies)
	if last := s.reopenUntil(over).AddDate(0, 0, 1); last.After(copies) {
		copies = last
	}
	return copies, over.AddDate(0, 0, kept.Files), over.AddDate(0, 0, s.keptDays(c))
}

// retain sets the timer of a case that has just ended, and takes it away from one that was opened again.
func (s *step) retain(was, c *Case) {
	before := time.Time{}
	if was != nil {
		before = was.over()
	}
	switch after := c.over(); {
	case c.erased() || after.Equal(before):
	case after.IsZero():
		c.Life.Swept = time.Time{}
		s.want(Unschedule{Key: keptKey(c)})
	default:
		s.lookAfter(c)
	}
}

// lookAfter sets the timer for the next thing that goes.
func (s *step) lookAfter(c *Case) {
	copies, files, all := s.stages(c)
	due := s.now.Add(lookAgain)
	earlier := func(t time.Time) {
		if t.Before(due) {
			due = t
		}
	}
	earlier(all)
	if c.Life.Swept.IsZero() {
		earlier(copies)
	}
	if c.Life.Unfiled.IsZero() {
		earlier(files)
	}
	if c.held() && due.Before(s.now.Add(heldFor)) {
		due = s.now.Add(heldFor)
	}
	if !due.After(s.now) {
		due = s.now.Add(time.Hour)
	}
	s.want(Schedule{Key: keptKey(c), Timer: CaseKept, Due: due, Case: c.ID})
}

// keptDue takes away what is due to go.
func (s *step) keptDue(t Due) {
	c, ok := s.w.Case(t.Case)
	if !ok || c.State.Open() || c.erased() {
		return
	}
	copies, files, all := s.stages(c)
	switch {
	case c.held():
	case !s.now.Before(all):
		s.eraseCase(c, "desk", "retention", "desk.erased_in_time", nil)
		s.forgetPerson()
		return
	default:
		if !s.now.Before(files) && c.Life.Unfiled.IsZero() {
			s.unfile(c)
		}
		if !s.now.Before(copies) && c.Life.Swept.IsZero() {
			c.Life.Swept = s.now
			s.record(c, "copies_removed", "", "retention")
			s.want(Sweep{Case: c.ID})
			s.refresh(c)
		}
	}
	s.lookAfter(c)
}

// unfile forgets a case's files. Their copies in Slack went before, or go with the rest of the thread.
func (s *step) unfile(c *Case) {
	c.Life.Unfiled = s.now
	s.record(c, "files_removed", "", "retention")
	s.want(Unfile{Case: c.ID})
	if len(c.Statement.Files) > 0 {
		c.Statement.Files = nil
		s.want(Restate{Case: c.ID, Left: c.Statement, Actor: "desk", Why: "retention"})
	}
}
