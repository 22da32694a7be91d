package conversations

import (
	"strconv"
	"strings"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

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
	if c.Outcome == policy.SelfService {
		c.Life.Receipt = richtext.Text{} // the short one says that it is settled: whoever asks again gets a whole one
	}
	c.Outcome, c.Life.Closing = "", Closing{}
	c.Settled, c.Closed, c.Life.Lapsed = time.Time{}, time.Time{}, time.Time{}
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
	wait := s.w.Policy.Calendar().AfterQuiet(s.now).Sub(s.now)
	if c.Urgent() {
		wait = 0 // who is in distress or danger lies awake
	}
	s.want(Tell{
		Timing: Timing{Key: takenKey(c), Delay: wait, Class: Ordinary},
		Text:   s.say().Text("case.taken", texts.Vars{"Number": c.Number.String(), "Team": s.teamName(c, s.lang())}),
		Case:   c.ID,
	})
}

// Retried is the delivery that a Retry is about.
func (a Acted) Retried() (delivery int64, ok bool) {
	if a.Action != Retry {
		return 0, false
	}
	delivery, err := strconv.ParseInt(a.Fields[FieldDelivery], 10, 64)
	return delivery, err == nil && delivery > 0
}

// retry puts a delivery that failed for good back into its lane.
func (s *step) retry(k click) {
	delivery, ok := k.Retried()
	switch {
	case !ok:
		s.refuse(k, "desk.unknown_action", nil)
		return
	case s.ev.Fresh.Moot:
		s.refuse(k, "desk.retry_moot", nil)
		return
	}
	s.want(Requeue{Delivery: delivery})
	if k.c.awaits() {
		s.await(k.c)
	}
	s.want(k.c.sentAgain(delivery, k.Message)...)
	s.record(k.c, "retried", k.Agent.ID, strconv.FormatInt(delivery, 10))
	s.whisper(k.c, k.Agent, "desk.retrying", nil)
}
