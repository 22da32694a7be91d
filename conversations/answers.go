package conversations

import (
	"strconv"
	"strings"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// storyShown is how much of the customer's story the final answer repeats, in characters.
const storyShown = 240

// resolve gives the final answer: an outcome of the policy's, and words to the customer.
func (s *step) resolve(k click) {
	c := k.c
	switch {
	case k.Version != 0 && k.Version != c.Version:
		s.refuse(k, "desk.field.stale", texts.Vars{"State": s.stateName(c)})
		return
	case c.Owner != "" && c.Owner != k.Agent.ID && !k.rights.lead:
		s.refuse(k, "desk.field.others", texts.Vars{"Owner": s.ownerName(c)})
		return
	}
	if no := s.can(c, caseResolve); no != allowed {
		s.refuseState(k, no)
		return
	}
	outcome, ok := s.w.Policy.Outcome(k.Fields[FieldOutcome])
	if !ok || outcome.Key == policy.SelfService {
		s.record(c, "refused", k.Agent.ID, string(Resolve))
		s.refuseField(k, FieldOutcome, "desk.field.outcome", nil)
		return
	}
	remedy := ""
	if key := k.Fields[FieldRemedy]; key != "" {
		known, ok := s.w.Policy.Remedy(key)
		if !ok {
			s.record(c, "refused", k.Agent.ID, string(Resolve))
			s.refuseField(k, FieldRemedy, "desk.field.remedy", nil)
			return
		}
		remedy = known.Label.In(string(s.lang()))
	}
	if key, fit := fitForCustomer(k.Text, k.Removed); !fit {
		s.refuse(k, key, nil)
		return
	}
	if c.Owner == "" {
		// Settled at first contact: whoever settles it owns it.
		if no := s.own(k, caseTake); no != allowed {
			s.refuseState(k, no)
			return
		}
	}
	s.answer(k, outcome.Key, outcome.Label.In(string(s.lang())), remedy)
}

// answer sends the final answer and keeps it.
func (s *step) answer(k click, outcome, outcomeLabel, remedy string) {
	c := k.c
	c.Outcome, c.Life.Final, c.Life.LastAgent = outcome, k.Text, s.now
	c.Life.Offered = nil
	s.move(c, caseResolve, string(k.Agent.ID), outcome)
	// The version tells a second final answer, after a reopening, from the first.
	label := Label("final/" + c.ID.String() + "/" + strconv.Itoa(c.Version))
	c.Life.Answer = label
	s.expect(c, AsksSettled)
	text := s.finalAnswer(c, outcomeLabel, remedy, k.Text)
	s.want(
		Keep{Case: c.ID, Side: Agents, Message: MessageID(label), Author: k.Agent.ID, Text: k.Text, Label: label},
		Drop{Key: takenKey(c)},
		Post{
			Timing: Timing{Class: Ordinary}, Case: c.ID, Label: s.line(c, "final"), Voice: FromAgentOut,
			Text: s.deskIn(c).Text("desk.final_copy", texts.Vars{
				"Agent": s.agentName(k.Agent), "Outcome": s.outcomeName(c), "Words": quoted(k.Text, 2000),
			}),
		},
		Tell{
			// Behind any reply that still waits to leave.
			Timing: Timing{Class: Ordinary, Delay: s.afterHeld(c)}, Label: label, Text: text, Buttons: s.settleButtons(c), Case: c.ID,
		},
	)
}

// finalAnswer is the final answer as the customer reads it: which case, what it was about, what was decided and why, what
// to do if that is not enough, and the question whether it settles the matter.
func (s *step) finalAnswer(c *Case, outcome, remedy string, words richtext.Text) richtext.Text {
	say := s.say()
	vars := texts.Vars{
		"Number": c.Number.String(), "Received": say.Day(s.w.Policy.Calendar().DayOf(c.Received)), "Outcome": lowerFirst(outcome),
	}
	head := say.Text("case.final_"+string(c.Kind), vars)
	if story := c.Statement.Story; !story.Empty() {
		head = richtext.Join("\n", head, say.Text("case.final_story", nil), quoted(story, storyShown))
	}
	parts := []richtext.Text{head, headed(say.Text("case.reply_head", texts.Vars{"Team": s.teamName(c, s.lang())}), words)}
	if remedy != "" {
		parts = append(parts, say.Text("case.final_remedy", texts.Vars{"Remedy": lowerFirst(remedy)}))
	}
	rights := say.Text("case.final_rights", nil)
	if body := s.w.Policy.Company.ExternalBody; c.Kind == Complaint && !body.IsZero() {
		rights = richtext.Join("\n", rights, say.Text("case.final_external", texts.Vars{"Body": body.In(string(s.lang()))}))
	}
	parts = append(parts, rights, say.Text("case.settles_"+string(c.Kind), nil))
	return richtext.Join("\n\n", parts...)
}

// settleButtons are the two answers to whether the final answer settles the matter.
func (s *step) settleButtons(c *Case) [][]Button {
	return s.queryButtons(c, AsksSettled)
}

// reopen opens a case again on an agent's word.
func (s *step) reopen(k click) {
	c := k.c
	if k.Fields != nil && k.Fields[FieldReason] == "" {
		s.refuse(k, "desk.field.reason", nil)
		return
	}
	if no := s.move(c, caseReopen, string(k.Agent.ID), k.Fields[FieldOutcome]); no != allowed {
		s.refuseState(k, no)
		return
	}
	c.Owner, c.OwnerName = k.Agent.ID, k.Agent.Name
	s.openedAgain(c)
	if k.Fields != nil {
		s.keepNote(c, draftReply{agent: k.Agent, message: MessageID(s.line(c, "reopened")), text: richtext.Of(k.Fields[FieldReason])})
	}
	key, vars := "desk.reopened", texts.Vars{"Agent": s.agentName(k.Agent)}
	if why := k.Fields[FieldReason]; why != "" {
		key, vars["Reason"] = "desk.reopened_because", strings.TrimRight(why, " .")
	}
	s.inThread(c, "reopened", key, vars)
	s.tellReopened(c, "case.reopened_by_desk")
}

// openedAgain clears what an answered case had, and counts the expected day from now, beside the promised one (G9).
func (s *step) openedAgain(c *Case) {
	c.Outcome = ""
	c.Settled, c.Closed = time.Time{}, time.Time{}
	c.Version++
	if !c.Deadline.IsZero() {
		c.Expected = s.w.Policy.Promise(s.now).Day
	}
}

// tellReopened tells the customer that their case is open again, and until when an answer is expected.
func (s *step) tellReopened(c *Case, key string) {
	text := s.say().Text(key, texts.Vars{"Number": c.Number.String(), "Team": s.teamName(c, s.lang())})
	if !c.Expected.IsZero() {
		text = richtext.Join(" ", text, s.say().Text("case.expected", texts.Vars{"Day": s.say().Day(c.Expected)}))
	}
	s.want(Tell{Timing: Timing{Class: Interactive}, Text: text, Case: c.ID})
}

// takenKey names the line that tells the customer a person has taken the case, while it waits for the morning.
func takenKey(c *Case) string { return "case/taken/" + c.ID.String() }

// greet tells the customer, once in the case's life and never at night, that a person has taken it. Feedback promises no
// answer, so nobody needs to be announced.
func (s *step) greet(c *Case) {
	if c.Life.Greeted || c.Kind == Feedback {
		return
	}
	c.Life.Greeted = true
	s.want(Tell{
		Timing: Timing{Key: takenKey(c), Delay: s.w.Policy.Calendar().AfterQuiet(s.now).Sub(s.now), Class: Ordinary},
		Text:   s.say().Text("case.taken", texts.Vars{"Number": c.Number.String(), "Team": s.teamName(c, s.lang())}),
		Case:   c.ID,
	})
}

// retry puts a delivery that failed for good back into its lane.
func (s *step) retry(k click) {
	delivery, err := strconv.ParseInt(k.Fields[FieldDelivery], 10, 64)
	if err != nil || delivery <= 0 {
		s.refuse(k, "desk.unknown_action", nil)
		return
	}
	s.want(Requeue{Delivery: delivery})
	k.c.unmiss(delivery)
	if k.Message != "" {
		s.want(Mark{Case: k.c.ID, Message: k.Message, Mark: Failed, On: false})
	}
	s.record(k.c, "retried", k.Agent.ID, strconv.FormatInt(delivery, 10))
	s.whisper(k.c, k.Agent, "desk.retrying", nil)
}
