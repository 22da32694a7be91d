package conversations

import (
	"guichet/conversations/calendar"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// ComplaintCause is what makes a complaint of a problem with a purchase, at once or later.
type ComplaintCause string

// The causes. Their strings stand in the history.
const (
	causeUrgent  ComplaintCause = "urgent"  // a reason that waits for nobody, such as a purchase the customer did not make
	causeRefused ComplaintCause = "refused" // the seller said no
	causeGone    ComplaintCause = "gone"    // the seller is closed, bankrupt, nowhere to be reached
	causeOver    ComplaintCause = "over"    // the seller had their time
	causeAsked   ComplaintCause = "asked"   // the customer does not want to wait
	causeUnhappy ComplaintCause = "unhappy" // the customer is dissatisfied with us (F-7)
	causeWanted  ComplaintCause = "wanted"  // the customer makes one of their feedback (C-1)
	causeDesk    ComplaintCause = "desk"    // an agent finds that it is one
	causeFound   ComplaintCause = "found"   // an agent finds that feedback is one (C-1)
)

// ofFeedback reports whether it makes a complaint of feedback.
func (c ComplaintCause) ofFeedback() bool { return c == causeWanted || c == causeFound }

// outlook is what a problem will become when it is filed: a window from a day until another, or a complaint and why.
type outlook struct {
	from, until calendar.Day
	cause       ComplaintCause
}

// outlookOf is what these answers, filed today, lead to.
func (s *step) outlookOf(a *Answers) outlook {
	days := s.windowOf(a.Reason)
	today := s.w.Policy.Calendar().DayOf(s.ev.At)
	o := outlook{from: today}
	if a.Contacted == Yes && !a.Approach.On.IsZero() && a.Approach.On.Before(today) {
		o.from = a.Approach.On
	}
	o.until = o.from.AddDays(days)
	switch {
	case days == 0:
		o.cause = causeUrgent
	case a.Contacted == Yes && a.Approach.Said == SellerRefuses:
		o.cause = causeRefused
	case a.Contacted == Yes && a.Approach.Said == SellerGone:
		o.cause = causeGone
	case !o.until.After(today):
		o.cause = causeOver
	}
	return o
}

// unauthorised is the policy's reason for a purchase that the customer did not make: somebody may be spending their money now.
const unauthorised = "unauthorised"

// flagsOf are the flags that a draft is filed with: what was read in its words, and fraud where the reason says so.
func (s *step) flagsOf(d *Draft) []Flagged {
	flags := s.w.Dialogue.Flags
	if d.Kind == Problem && d.Reason == unauthorised {
		flags = withFlag(flags, Flagged{Flag: FlagFraud, Since: s.ev.At})
	}
	return flags
}

// usualWindow is the time a seller has where the policy does not know the reason, in days (F-6).
const usualWindow = 21

// escalate makes a complaint of a problem, or of feedback: the same case, number, thread and statement, with a complaint's deadline from now, its
// card and its receipt. Nothing is asked again, and what was gathered meanwhile is in the thread already. said is what the
// desk's words for the cause name.
func (s *step) escalate(c *Case, cause ComplaintCause, actor string, said texts.Vars) refusal {
	on := caseEscalate
	if c.Owner != "" {
		on = caseEscalateOwned
	}
	if no := s.move(c, on, actor, string(cause)); no != allowed {
		return no
	}
	s.want(Record{Case: c.ID, What: "kind", Actor: actor, Before: string(c.Kind), After: string(Complaint), Detail: string(cause)})
	w := &c.Life.Window
	w.End, w.Why, w.Reported = MadeComplaint, cause, c.Received
	s.disarm(c)
	c.Kind, c.Received = Complaint, s.ev.At
	c.Deadline, c.Expected = s.w.Policy.Promise(c.Received).Day, calendar.Day{}
	c.Version++
	c.Life.Named = s.now
	if actor == "customer" {
		c.Life.LastCustomer = s.now
	}
	c.Life.Receipt = s.receipt(c, false)
	s.want(Tell{
		Timing: Timing{Class: Interactive}, Label: Label("receipt/" + c.ID.String() + "/complaint"), Text: c.Life.Receipt,
		Buttons: s.receiptButtons(c), Case: c.ID,
	})
	vars := texts.Vars{
		"Why": s.deskIn(c).Text("desk.cause."+string(cause), said), "Day": s.deskIn(c).Day(c.Deadline), "Files": c.Life.Files,
	}
	key := "desk.escalated"
	if cause.ofFeedback() {
		key = "desk.escalated.feedback"
	}
	// The card is far up the channel by now: a new complaint is seen in the channel all the same.
	s.want(Post{
		Timing: Timing{Class: Ordinary}, Case: c.ID, Label: s.line(c, "escalated"), Voice: FromDesk, Broadcast: true,
		Text: s.deskIn(c).Text(key, vars),
	})
	return allowed
}

// causeLine says in a receipt why the case is a complaint although it began as a problem with a purchase.
func (s *step) causeLine(c *Case) richtext.Text {
	if c.Kind != Complaint || c.Life.Window.Why == "" {
		return richtext.Text{}
	}
	line := s.t("receipt.cause."+string(c.Life.Window.Why), texts.Vars{"Team": s.teamName(c, c.Lang)})
	if !c.Life.Window.Reported.IsZero() {
		line = richtext.Join(" ", line, s.t("receipt.cause.kept", nil))
	}
	return line
}

// outlookLine says on the review what sending will do: give the seller time until a day, or make a complaint at once and why.
func (s *step) outlookLine(d *Draft) richtext.Text {
	o := s.outlookOf(&d.Answers)
	if o.cause != "" {
		return s.t("outlook."+string(o.cause), nil)
	}
	return s.t("outlook.window", texts.Vars{"Until": s.say().Day(o.until)})
}
