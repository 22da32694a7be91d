package conversations

import (
	"strings"
	"time"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// alertLeads tells the leads whom the policy names for a case's team, each alone, what became of its time: its number, which leads to the
// thread, by when it is to be answered and who has it; nothing of the customer. Where no leads are named every agent may lead, and the
// thread and the channel have told them already.
func (s *step) alertLeads(c *Case, what, key string, vars texts.Vars) {
	team, known := s.w.Policy.Team(c.Team)
	if !known || len(team.Leads) == 0 {
		return
	}
	desk := s.deskIn(c)
	whose := desk.Plain("desk.lead_free", nil)
	if c.Owner != "" {
		whose = desk.Plain("desk.lead_taken", texts.Vars{"Owner": strings.Join(strings.Fields(c.OwnerName), " ")})
	}
	s.record(c, "leads_alerted", "desk", what)
	s.want(Alert{
		Timing: Timing{Class: Background, Key: "leads/" + what, Delay: s.untilOffice(c)}, Case: c.ID, People: team.Leads,
		Text: richtext.Join(" ", numberLink(c.Number, c.ID), richtext.Of("·"), desk.Text(key, vars), richtext.Of(whose)),
	})
}

// untilOffice is how long the office stays closed: a reminder that falls due late, after an outage, wakes nobody at night. What is urgent does.
func (s *step) untilOffice(c *Case) time.Duration {
	if c.Urgent() || s.w.Policy.Calendar().OpenAt(s.now) {
		return 0
	}
	return NextOpening(s.w.Policy, s.now).Sub(s.now)
}

// numberLink is a case's number, which leads to its thread.
func numberLink(number Number, id CaseID) richtext.Text {
	plain := number.String()
	return richtext.Text{Plain: plain, Spans: []richtext.Span{{Start: 0, End: len(plain), Style: richtext.Link, Arg: CaseAddress(id)}}}
}
