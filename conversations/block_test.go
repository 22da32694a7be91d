package conversations

import (
	"testing"
	"time"
)

// What was waiting to be told when a customer blocks the bot was never told: it must not count as the time that varied (D-18).
func TestWhatABlockTakesBackDoesNotCountAsSaid(t *testing.T) {
	c := accepted(t, "fr")
	c.sends(KindPhoto, "", "")
	c.wait(time.Minute)
	c.says("/start")
	c.sends(KindPhoto, "", "")
	c.step(Reach{Blocked: true})
	c.held = nil // a blocked phone gets nothing
	c.wait(time.Hour)
	c.says("/start")
	n := len(c.phone)
	if n < 3 || c.phone[n-1].text == c.phone[n-2].text && c.phone[n-2].text == c.phone[n-3].text {
		t.Errorf("the same message three times:\n%s", c)
	}
}
