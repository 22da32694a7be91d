package conversations

import (
	"testing"

	"guichet/conversations/policy"
)

func TestAMessageThatMayHaveArrivedTwiceStandsInTheHistory(t *testing.T) { // G7
	d := newDesk(t, policy.ReplyAssignee)
	effects := d.do(Resent{Delivery: 7, Label: "reply/1.1", Case: 77})
	if got := one[Record](t, effects); got.What != "resent" || got.Case != 77 || got.Detail != "reply/1.1" {
		t.Errorf("recorded %+v", got)
	}
	if len(effects) != 1 {
		t.Errorf("nobody is told of it: %v", show(effects))
	}
}

func TestWhatWasGivenUpWaitsNoLonger(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	marks := map[MarkKind]bool{}
	for _, m := range all[Mark](d.do(Undelivered{Side: Customers, Delivery: 1, Label: "reply/1.1", Message: "1.1", Case: 77, Reason: Blocked, Certain: true})) {
		marks[m.Mark] = m.On
	}
	if waits, told := marks[Waiting]; !marks[Failed] || waits || !told {
		t.Errorf("marks %v, want the failure's set and the waiting one gone", marks)
	}
}
