package conversations

import (
	"strconv"

	"guichet/conversations/calendar"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// transfer gives the case to another team: its card goes to that team's channel, nobody owns it, and the customer is told once who has
// it now. A reply in its undo window still leaves: it was right when it was written.
func (s *step) transfer(k click) {
	c := k.c
	if !s.ready(k, caseTransfer) {
		return
	}
	team, known := s.w.Policy.Team(k.Fields[FieldTeam])
	reason := k.Fields[FieldReason]
	switch {
	case !known:
		s.wrong(k, FieldTeam, "desk.field.team")
		return
	case team.Name == c.Team:
		s.wrong(k, FieldTeam, "desk.field.same_team")
		return
	case reason == "":
		s.wrong(k, FieldReason, "desk.field.reason")
		return
	}
	from := c.Team
	c.Team, c.Owner, c.OwnerName = team.Name, "", ""
	c.Life.Offered = nil
	s.move(c, caseTransfer, string(k.Agent.ID), from+" > "+c.Team)
	c.Version++ // also from a team to the next, which changes no state
	// What is kept goes along in the transcript; the line stays where the case was.
	s.keepNote(c, draftReply{agent: k.Agent, message: MessageID(s.line(c, "transferred")), text: richtext.Of(reason)})
	s.inThread(c, "transferred", "desk.transferred", texts.Vars{"Agent": s.agentName(k.Agent), "Team": s.deskTeam(c), "Reason": reason})
	s.want(Drop{Key: takenKey(c)})
	if k.Fields[FieldTell] != tellNobody {
		// Behind any reply of the team that had the case.
		s.want(Tell{Timing: Timing{Class: Interactive, Delay: s.afterHeld(c)}, Text: s.say().Text("case.transferred", s.caseVars(c)), Case: c.ID})
	}
}

// whereTo is what whoever writes or clicks in a thread that the case has left is told of where it went.
func (s *step) whereTo(c *Case) texts.Vars {
	return texts.Vars{"Team": s.deskTeam(c), "Number": numberLink(c.Number, c.ID)}
}

// outlivesMove reports whether an action still counts in a thread that its case has left: one that takes words back or keeps them inside, and
// the one that sends again what was lost there. Everything else is for whoever has the case now.
func (a Action) outlivesMove() bool {
	switch a {
	case Retry, Recall, KeepThis, Contact, StrikeOut, EraseOut:
		return true
	}
	return false
}

// askCustomer asks the customer for something, and the case waits for them.
func (s *step) askCustomer(k click) {
	c := k.c
	if !s.ready(k, caseAsk) || !s.speakable(k, FieldText, k.Text, k.Removed) {
		return
	}
	if s.unseen(k, s.replyPreview(k, k.Text)) {
		return
	}
	s.move(c, caseAsk, string(k.Agent.ID), "")
	s.sendFromModal(k, "asked", "desk.asked", k.Text, nil)
}

// delay sets another day by which an answer is expected, beside the one that was promised (G9), and tells the customer why.
func (s *step) delay(k click) {
	c := k.c
	if !s.ready(k, caseDelay) {
		return
	}
	if c.Kind == Feedback {
		s.refuse(k, "desk.field.no_promise", nil)
		return
	}
	cal := s.w.Policy.Calendar()
	day, err := calendar.ParseDay(k.Fields[FieldDay])
	switch {
	case err != nil || !day.After(cal.DayOf(s.now)):
		s.wrong(k, FieldDay, "desk.field.day")
		return
	case !cal.Business(day):
		s.wrong(k, FieldDay, "desk.field.business_day")
		return
	}
	if !s.speakable(k, FieldText, k.Text, k.Removed) {
		return
	}
	notice := s.say().Text("case.delayed", texts.Vars{"Number": c.Number.String(), "Day": s.say().Day(day)})
	words := richtext.Join("\n", notice, k.Text)
	if s.unseen(k, Preview{Text: headed(s.replyHead(c), words), Warnings: s.wordWarnings(k, k.Text)}) {
		return
	}
	s.move(c, caseDelay, string(k.Agent.ID), day.String())
	c.Expected = day
	c.Version++
	s.sendFromModal(k, "delayed", "desk.delayed", words, texts.Vars{"Day": s.deskIn(c).Day(day)})
}

// sendFromModal sends the words of a modal to the customer, keeps them, and shows them in the thread.
func (s *step) sendFromModal(k click, what, line string, words richtext.Text, vars texts.Vars) {
	c := k.c
	label := Label(what + "/" + c.ID.String() + "/" + strconv.FormatInt(s.now.UnixMilli(), 10))
	s.spoke(c, k.Agent)
	all := texts.Vars{"Agent": s.agentName(k.Agent), "Words": quoted(k.Text, 2000)}
	for name, value := range vars {
		all[name] = value
	}
	s.want(
		Keep{Case: c.ID, Side: Agents, Message: MessageID(label), Author: k.Agent.ID, Text: words, Label: label},
		Drop{Key: takenKey(c)},
		Post{Timing: Timing{Class: Ordinary}, Case: c.ID, Label: copyLabel(MessageID(label)), Voice: FromAgentOut, Text: s.deskIn(c).Text(line, all)},
		Tell{
			// Behind any reply that still waits to leave.
			Timing: Timing{Class: Ordinary, Delay: s.afterHeld(c)}, Label: label, Text: headed(s.replyHead(c), words), Case: c.ID,
		},
	)
}
