package conversations

import (
	"testing"

	"guichet/conversations/policy"
)

// A copy that could not be taken out of Slack is never passed over: the thread says so, whether the case still has words or not, and one
// click tries again.
func TestACopyThatStaysInSlackIsShown(t *testing.T) {
	for _, erased := range []bool{false, true} {
		d := newDesk(t, policy.ReplyAssignee)
		if erased {
			d.w.Cases[0].State, d.w.Cases[0].Life.Erased = Closed, d.now
		}
		effects := d.do(Undelivered{Side: Agents, Delivery: 7, Label: AwayLabel, Reason: NotAllowed, Case: d.c().ID, Certain: true})
		post := one[Post](t, effects)
		retry := buttonOf(t, post.Buttons, Retry)
		if retry.Delivery != 7 {
			t.Errorf("erased %v: %+v", erased, post)
		}
		again := d.do(Acted{Agent: ann, Action: Retry, Fields: map[string]string{FieldDelivery: "7"}})
		if got := one[Requeue](t, again); got.Delivery != 7 {
			t.Errorf("erased %v: tried again: %+v", erased, again)
		}
	}
}
