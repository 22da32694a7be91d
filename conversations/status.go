package conversations

import (
	"time"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// statusMost is how many cases one status message lists.
const statusMost = 8

// Looking up numbers that are not one's own rests after so many misses, for so long (DESIGN §2).
const (
	missesMost = 5
	missesRest = time.Hour
)

// number is a case's number as it is shown: in code style, one tap to copy.
func (s *step) number(c *Case) richtext.Text {
	return richtext.Styled(c.Number.String(), richtext.Code)
}

// openCases are the customer's cases that the desk still owes something on, newest first.
func (s *step) openCases() []*Case {
	var open []*Case
	for i := range s.w.Cases {
		if s.w.Cases[i].State.Open() {
			open = append(open, &s.w.Cases[i])
		}
	}
	return open
}

func (s *step) numbers(cases []*Case) string {
	var out []string
	for _, c := range cases {
		out = append(out, c.Number.String())
	}
	return s.say().List(out)
}

// tellCases lists the customer's cases with their dates, then returns to the open question.
func (s *step) tellCases() {
	if s.w.Customer.NoticeAt.IsZero() || len(s.w.Cases) == 0 {
		none := "status.none"
		if d := s.w.Dialogue.Draft; d != nil && d.Kind != "" && !d.Unseen {
			none = "status.unsent" // whoever asks may think that it is on its way
		}
		s.before(s.t(none, nil))
		s.againOrMenu()
		return
	}
	lines := []richtext.Text{s.t("status.title", texts.Vars{"Count": len(s.w.Cases)})}
	var buttons [][]Button
	for i := range s.w.Cases[:min(len(s.w.Cases), statusMost)] {
		c := &s.w.Cases[i]
		lines = append(lines, s.statusLine(c))
		b := s.ofCase(c, tapStatus, "button.case.of")
		b.Label = s.p("button.case.of", texts.Vars{"Number": c.Number.String()})
		buttons = append(buttons, []Button{b})
	}
	if len(s.w.Cases) == 1 {
		buttons = s.statusButtons(&s.w.Cases[0])
	}
	s.withButtons(richtext.Join("\n\n", lines...), buttons)
}

// withButtons tells something that has buttons of its own; the open question, which has others, is asked again below it.
func (s *step) withButtons(t richtext.Text, buttons [][]Button) {
	s.free()
	s.want(Tell{Text: s.varied(richtext.Join("\n\n", append(s.lead, t)...).Normalize()), Buttons: buttons})
	s.lead = nil
	if _, open := s.prompt(); open {
		s.before(s.t("resume", texts.Vars{"At": s.whereAt()}))
		s.again()
	}
}

func (s *step) statusLine(c *Case) richtext.Text {
	vars := texts.Vars{
		"Number": s.number(c), "Kind": s.p("kind."+string(c.Kind), nil), "State": s.t("state."+c.standing(), nil),
		"When": s.say().DayAndHour(c.Received), "Day": "",
	}
	line := s.t("status.line", vars)
	if c.Rating > 0 {
		line = richtext.Join("\n", line, s.t("status.rating", texts.Vars{"Mark": s.p("rating.mark", texts.Vars{"Mark": c.Rating})}))
	}
	if ends := c.Life.Silence.Ends; c.awaits() && !ends.IsZero() {
		line = richtext.Join("\n", line, s.t("status.ends", texts.Vars{"Ends": s.say().Day(ends)}))
	}
	switch {
	case !c.State.Open(), c.State == Answered:
	case c.inWindow() && c.State == WaitingForSeller:
		line = richtext.Join("\n", line, s.windowLine(c))
	case !c.Expected.IsZero():
		line = richtext.Join("\n", line, s.t("status.expected", texts.Vars{"Day": s.say().Day(c.Expected)}))
	case !c.Deadline.IsZero():
		line = richtext.Join("\n", line, s.t("status.deadline", texts.Vars{"Day": s.say().Day(c.Deadline)}))
	}
	return line
}

// statusButtons are what can be done about a case, as far as its state allows it.
func (s *step) statusButtons(c *Case) [][]Button {
	var buttons [][]Button
	add := func(b ...Button) { buttons = append(buttons, b) }
	switch {
	case c.State == Answered:
		buttons = s.settleButtons(c)
	case c.inWindow():
		buttons = s.windowButtons(c)
	case c.State.Open():
		add(s.ofCase(c, tapAdd, "button.add"))
	case s.can(c, caseUnsettle) == allowed && s.canReopen(c), s.restorable(c):
		add(s.ofCase(c, tapUnsettled, "case.button.reopen"))
	}
	if c.Kind == Feedback && s.can(c, caseEscalate) == allowed {
		add(s.ofCase(c, tapComplain, "feedback.button.complain"))
	}
	add(s.ofCase(c, "receipt", "button.receipt"), s.ofCase(c, "rights", "button.rights"))
	if s.can(c, caseWithdraw) == allowed {
		add(s.ofCase(c, tapWithdraw, "button.withdraw"))
	}
	return buttons
}

// tappedCase is a tap on a button that belongs to a case. What only shows something is answered here; the rest is the
// case's own affair.
func (s *step) tappedCase(c *Case, action string) {
	switch action {
	case "status":
		s.want(Verdict{})
		s.withButtons(s.statusLine(c), s.statusButtons(c))
	case "receipt":
		s.want(Verdict{})
		if c.Life.Receipt.Empty() {
			c.Life.Receipt = s.receipt(c, c.Life.Incomplete)
		}
		s.free()
		s.want(Tell{Text: c.Life.Receipt, Buttons: s.receiptButtons(c), Case: c.ID})
	case "rights":
		s.want(Verdict{})
		s.record(c, "rights_given", "desk", "")
		s.before(s.rightsText(c))
		s.againOrSpeak()
	default:
		s.customerTapped(c, action)
	}
}
