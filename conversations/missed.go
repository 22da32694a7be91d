package conversations

import (
	"slices"
	"strings"

	"guichet/conversations/texts"
)

// What agents wrote to somebody who had blocked the bot is neither lost nor poured out when they come back: the desk is told
// that they are there again, the final answer is sent by itself, and the rest waits for somebody to say that it still holds (T-9).

// Missed is an agent's words that a customer did not get.
type Missed struct {
	Delivery int64 `json:"delivery"`
	Label    Label `json:"label"`
}

// maxMissed bounds what a case remembers of them.
const maxMissed = 50

// miss notes words that were not delivered because the customer blocked the bot.
func (c *Case) miss(u Undelivered) {
	if u.Reason != Blocked || u.Delivery == 0 || !u.agentsWords() {
		return
	}
	c.unmiss(u.Delivery)
	c.Life.Missed = append(c.Life.Missed, Missed{Delivery: u.Delivery, Label: u.Label})
	if extra := len(c.Life.Missed) - maxMissed; extra > 0 {
		c.Life.Missed = c.Life.Missed[extra:]
	}
}

// unmiss forgets a delivery that is being sent again.
func (c *Case) unmiss(delivery int64) {
	c.Life.Missed = slices.DeleteFunc(c.Life.Missed, func(m Missed) bool { return m.Delivery == delivery })
}

// sentAgain notes that a delivery is sent again: it is not missed any more, and the agent's message, if it carries one, is not marked as lost.
func (c *Case) sentAgain(delivery int64, carries MessageID) []Effect {
	c.unmiss(delivery)
	if carries == "" {
		return nil
	}
	return []Effect{Mark{Case: c.ID, Message: carries, Mark: Failed, On: false}}
}

// Requeued is a customer's world after an operator had a delivery of one of their cases sent again, and what is wanted then, as after an agent's click (see
// retry).
func Requeued(w World, of CaseID, delivery int64, carries MessageID) (World, []Effect) {
	w = w.clone()
	c, ok := w.Case(of)
	if !ok {
		return w, nil
	}
	return w, c.sentAgain(delivery, carries)
}

// agentsWords reports whether a person's words were not delivered, rather than one of the program's own lines.
func (u Undelivered) agentsWords() bool {
	if u.Message != "" {
		return true
	}
	kind, _, _ := strings.Cut(string(u.Label), "/")
	return slices.Contains([]string{"reply", "final", "asked", "delayed"}, kind)
}

// catchUp tells a case's desk that the customer can be reached again, and sends the final answer if they did not get it.
func (s *step) catchUp(c *Case) (sent bool) {
	s.refresh(c)
	missed := c.Life.Missed
	for _, m := range missed {
		if c.State == Answered && m.Label == c.Life.Answer {
			c.unmiss(m.Delivery)
			s.want(Requeue{Delivery: m.Delivery})
			s.record(c, "retried", "", string(m.Label))
			s.expect(c, AsksSettled)
			sent = true
		}
	}
	switch {
	case sent && len(c.Life.Missed) == 0:
		s.inThread(c, "unblocked", "desk.unblocked_final", nil)
	case len(c.Life.Missed) > 0:
		s.inThread(c, "unblocked", "desk.unblocked_missed", texts.Vars{"Count": len(c.Life.Missed)})
	default:
		s.inThread(c, "unblocked", "desk.unblocked", nil)
	}
	return sent
}
