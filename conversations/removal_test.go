package conversations

import "testing"

// Telegram deletes nothing that is older than 48 hours: then only the customer can, and is asked to (P-13).
func TestWhatTheBotMayNotDeleteTheCustomerIsAskedTo(t *testing.T) {
	c := accepted(t, "fr")
	c.step(Undelivered{Side: Customers, Label: RemoveLabel("m7"), Reason: TooLate, Certain: true})
	c.expects("supprimez-le vous-même")
	before := len(c.phone)
	c.step(Undelivered{Side: Customers, Label: RemoveLabel("m8"), Reason: Blocked, Certain: true})
	if len(c.phone) != before {
		t.Errorf("somebody who blocked the bot is told %q", c.last())
	}
}
