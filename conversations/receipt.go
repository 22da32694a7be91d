package conversations

import (
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// receiptQuote is how much of the customer's words a receipt repeats, in characters: with the rest it stays within 1,200.
const receiptQuote = 160

// receiptAnswer is how much it repeats of a shorter answer.
const receiptAnswer = 60

// receipt is the written acknowledgement (requirements 1.4): number, date received, what was understood, who acts, by when
// if possible, how to add something. It promises a date for complaints only.
func (s *step) receipt(c *Case, incomplete bool) richtext.Text {
	kind := string(c.Kind)
	if incomplete {
		kind = "incomplete"
	}
	lines := []richtext.Text{s.t("receipt."+kind+".title", texts.Vars{"Number": s.number(c)})}
	lines = append(lines, s.receivedLines(c, kind)...)
	about := s.aboutLines(c)
	if c.Follows != "" {
		about = append(about, s.t("receipt.follows", texts.Vars{"Number": c.Follows.String()}))
	}
	team, _ := s.w.Policy.Team(c.Team)
	next := []richtext.Text{s.causeLine(c), s.t("receipt."+kind+".next", texts.Vars{"Team": team.Label.In(string(c.Lang))})}
	if c.Kind == Problem && !incomplete {
		next = []richtext.Text{s.windowReason(c), s.t("receipt.problem.next", nil)}
	}
	if next[0].Empty() {
		next = next[1:]
	}
	if !c.Deadline.IsZero() {
		next = append(next, s.t("receipt.promise", texts.Vars{"Day": s.say().Day(c.Deadline), "Count": s.promisedDays(c), "Unit": s.t("unit."+string(s.w.Policy.Promise(c.Received).Unit), nil)}))
	}
	if line := s.closedLine(); !line.Empty() {
		next = append(next, line)
	}
	foot := []richtext.Text{s.t("receipt.add", nil), s.t("receipt.rights", nil)}
	return richtext.Join("\n\n", richtext.Join("\n", lines...), richtext.Join("\n", about...), richtext.Join("\n", next...),
		richtext.Join("\n", foot...)).Normalize()
}

// receivedLines says when it was received and, when that was another day, when it was filed. French agrees with what the
// receipt is called: « Plainte reçue. Reçue le… », « Commentaire reçu. Reçu le… ».
func (s *step) receivedLines(c *Case, kind string) []richtext.Text {
	office := s.w.Policy.Calendar()
	received, filed := "receipt.received", "receipt.filed"
	if kind == string(Complaint) {
		received, filed = "receipt.received.complaint", "receipt.filed.complaint"
	}
	lines := []richtext.Text{s.t(received, texts.Vars{"When": s.say().DayAndHour(c.Received)})}
	if reported := c.Life.Window.Reported; !reported.IsZero() {
		key := "receipt.reported"
		if c.Life.Window.Why.ofFeedback() {
			key = "receipt.reported.feedback"
		}
		return append(lines, s.t(key, texts.Vars{"When": s.say().DayAndHour(reported)}))
	}
	if office.DayOf(c.Received) != office.DayOf(c.Filed) {
		lines = append(lines, s.t(filed, texts.Vars{"When": s.say().DayAndHour(c.Filed)}))
	}
	return lines
}

// aboutLines repeat what was understood: what it is about, the beginning of the story, what would settle it.
func (s *step) aboutLines(c *Case) []richtext.Text {
	a := &c.Statement
	subject := c.subjectState()
	var lines []richtext.Text
	add := func(state State, answer richtext.Text) {
		lines = append(lines, s.t("receipt.line", texts.Vars{"Name": s.p(nameOf(c.Kind, state), nil), "Answer": answer}))
	}
	if a.Done[string(subject)] {
		add(subject, s.answerIn(a, subject))
	}
	if a.Seller != "" {
		add(AtSeller, cut(richtext.Of(a.Seller), receiptAnswer))
	}
	if a.Contacted != Unanswered {
		add(AtContacted, s.answerIn(a, AtContacted))
	}
	if a.Done[string(AtApproach)] && a.Approach != (Approach{}) {
		add(AtApproach, s.answerIn(a, AtApproach))
	}
	if a.Reference.Value != "" {
		add(AtReference, s.referenceText(a.Reference))
	}
	if a.Amount != (Amount{}) {
		add(AtAmount, s.answerIn(a, AtAmount))
	}
	if !a.Story.Empty() || a.Done[string(AtStory)] && len(a.Files) > 0 {
		add(AtStory, s.storyText(a, receiptQuote))
	}
	if a.Wish != "" || a.WishText != "" {
		add(AtWish, s.wishText(a, receiptAnswer))
	}
	if len(a.Files) > 0 {
		add(AtFiles, s.answerIn(a, AtFiles))
	}
	if len(lines) == 0 {
		lines = append(lines, s.t("receipt.nothing", nil))
	}
	return lines
}

// promisedDays is the count behind the promised date: 20 business days.
func (s *step) promisedDays(c *Case) int { return s.w.Policy.Promise(c.Received).Count }

// closedLine says when the office opens again, when it is closed now.
func (s *step) closedLine() richtext.Text {
	office := s.w.Policy.Calendar()
	if office.OpenAt(s.now) {
		return richtext.Text{}
	}
	return s.t("office.closed", texts.Vars{"When": s.say().DayAndHour(office.NextOpening(s.now))})
}

// officeHours says the same before the next question.
func (s *step) officeHours() { s.before(s.closedLine()) }

func (s *step) receiptButtons(c *Case) [][]Button {
	buttons := [][]Button{
		{{Label: s.p("button.copy", nil), Copy: c.Number.String()}},
		{s.ofCase(c, tapAdd, "button.add"), s.ofCase(c, tapStatus, "button.follow")},
		{s.ofCase(c, "rights", "button.rights"), s.ofCase(c, tapWithdraw, "button.withdraw")},
	}
	if c.Kind == Problem && c.State.Open() && !c.Life.Window.Until.IsZero() {
		buttons = append(buttons, []Button{s.ofCase(c, tapComplain, "window.button.complain")})
	}
	if c.Kind == Feedback && s.can(c, caseEscalate) == allowed {
		buttons = append(buttons, []Button{s.ofCase(c, tapComplain, "feedback.button.complain")})
	}
	return buttons
}

// rightsText is the customer's: to write back, to follow, to go outside. Bodies outside are shown as the policy names them and
// never invented (C-19).
func (s *step) rightsText(c *Case) richtext.Text {
	company := s.w.Policy.Company
	parts := []richtext.Text{s.t("rights", texts.Vars{"Number": s.number(c)})}
	if !c.Deadline.IsZero() {
		parts[0] = s.t("rights.deadline", texts.Vars{"Number": s.number(c), "Day": s.say().Day(c.Deadline)})
	}
	parts = append(parts, s.outside(company))
	if company.ProcedureURL != "" {
		parts = append(parts, s.procedure())
	}
	return richtext.Join("\n\n", append(parts, s.t("rights.privacy", nil))...)
}

// procedure leads to the company's published complaint procedure.
func (s *step) procedure() richtext.Text {
	return s.t("rights.procedure", texts.Vars{"Link": link(s.w.Policy.Company.ProcedureURL)})
}

func (s *step) outside(company policy.Company) richtext.Text {
	if company.ExternalBody.IsZero() {
		out := s.t("rights.nobody", nil)
		if company.RegulatorURL != "" {
			out = richtext.Join("\n", out, s.t("rights.regulator", texts.Vars{"Link": link(company.RegulatorURL)}))
		}
		return out
	}
	body := richtext.Of(company.ExternalBody.In(string(s.w.Customer.Lang)))
	if company.ExternalBodyURL != "" {
		body = richtext.Join("\n", body, link(company.ExternalBodyURL))
	}
	return s.t("rights.outside", texts.Vars{"Body": body})
}

// link is an address, shown as it is.
func link(url string) richtext.Text {
	return richtext.Text{Plain: url, Spans: []richtext.Span{{Start: 0, End: len(url), Style: richtext.Link, Arg: url}}}
}
