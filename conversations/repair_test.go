package conversations

import (
	"slices"
	"strings"
	"testing"
	"time"

	"guichet/conversations/policy"
)

// requeued are the deliveries that an event puts back, in order.
func requeued(effects []Effect) (out []int64) {
	for _, e := range effects {
		if r, ok := e.(Requeue); ok {
			out = append(out, r.Delivery)
		}
	}
	return out
}

func TestWhatALostThreadDidNotTakeIsSentAgainByItself(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	lost := func(delivery int64, label Label) []Effect {
		t.Helper()
		return d.do(Undelivered{Side: Agents, Delivery: delivery, Label: label, Case: 77, Reason: Gone, Certain: true})
	}
	timer := one[Schedule](t, lost(11, "in/1"))
	if timer.Timer != CaseRepair || timer.Due != d.now.Add(firstRepair) || timer.Case != 77 {
		t.Errorf("timer %+v", timer)
	}
	for _, e := range append(lost(12, "in/2"), lost(11, "in/1")...) {
		if _, again := e.(Schedule); again {
			t.Error("the repair that is under way was put off")
		}
	}
	d.now = timer.Due
	effects := d.do(Due{Timer: CaseRepair, Key: timer.Key, Case: 77})
	if got := requeued(effects); !slices.Equal(got, []int64{11, 12}) {
		t.Errorf("sent again: %v", got)
	}
	one[Card](t, effects)
	pause := firstRepair
	for range 15 { // nobody mends it
		timer = one[Schedule](t, lost(11, "in/1"))
		if got := timer.Due.Sub(d.now); got <= pause && got != lastRepair {
			t.Errorf("pause %v after %v: it should grow", got, pause)
		} else {
			pause = got
		}
		d.now = timer.Due
		d.do(Due{Timer: CaseRepair, Key: timer.Key, Case: 77})
	}
	d.now = d.now.Add(3 * time.Hour)
	if timer = one[Schedule](t, lost(13, "in/3")); timer.Due.Sub(d.now) != firstRepair {
		t.Errorf("a new loss waits %v", timer.Due.Sub(d.now))
	}
}

func TestAMarkThatFindsItsThreadLostWantsTheCardAndNothingMore(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	effects := d.do(Undelivered{Side: Agents, Delivery: 11, Case: 77, Reason: NotAllowed, Certain: true})
	for _, e := range effects {
		if _, card := e.(Card); card {
			t.Error("a card that fails would want itself for ever")
		}
	}
	timer := one[Schedule](t, effects)
	d.now = timer.Due
	effects = d.do(Due{Timer: CaseRepair, Key: timer.Key, Case: 77})
	if got := requeued(effects); len(got) != 0 {
		t.Errorf("sent again: %v", got)
	}
	one[Card](t, effects)
}

// No silence: what Slack refuses to show is said in the thread (G4), once.
func TestAPostThatSlackRefusesIsToldInTheThread(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	post := one[Post](t, d.do(Undelivered{Side: Agents, Delivery: 11, Label: "in/1", Case: 77, Reason: Refused, Certain: true}))
	if !strings.Contains(post.Text.Plain, "refuse") || len(post.Buttons) != 1 {
		t.Errorf("line %q %v", post.Text.Plain, post.Buttons)
	}
	for _, e := range d.do(Undelivered{Side: Agents, Delivery: 12, Label: post.Label, Case: 77, Reason: Refused, Certain: true}) {
		if _, again := e.(Post); again {
			t.Error("a line about a line")
		}
	}
}
