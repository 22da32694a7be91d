package conversations

import (
	"strings"
	"testing"
	"time"
)

// TestAfterALongAbsenceOneReminderComesAndNothingIsDeletedUnannounced is for timers that nobody worked for weeks: they then all fall due at once.
func TestAfterALongAbsenceOneReminderComesAndNothingIsDeletedUnannounced(t *testing.T) {
	c := accepted(t, "fr")
	c.says("/plainte")
	timers := map[TimerKind]Schedule{}
	learn := func() {
		for _, e := range c.posted {
			if s, ok := e.(Schedule); ok {
				timers[s.Timer] = s
			}
		}
	}
	learn()
	expiry := timers[DraftExpiry].Due
	before := len(c.phone)
	c.now = expiry.Add(3 * 24 * time.Hour)
	for _, kind := range []TimerKind{DraftReminder, DraftWarning} {
		c.step(Due{Timer: kind, Key: timers[kind].Key})
		learn()
	}
	if told := c.phone[before:]; len(told) != 1 || !strings.Contains(told[0].text, "sera effacé") {
		t.Errorf("told after the absence: %d messages:\n%s", len(told), c)
	}
	if left := timers[DraftExpiry].Due.Sub(c.now); left < 24*time.Hour {
		t.Errorf("deleted %v after the warning", left)
	}
	c.expects(c.w.Policy.Calendar().DayOf(timers[DraftExpiry].Due).String()[:4]) // the year of the day that it names
	c.now = timers[DraftExpiry].Due
	c.step(Due{Timer: DraftExpiry, Key: expiryKey})
	c.expects("le brouillon est effacé")
}
