package conversations

import (
	"strings"
	"testing"
	"time"

	"guichet/conversations/policy"
)

// watchman is somebody who looks again and again.
type watchman struct {
	*testing.T
	alarms Alarms
	now    time.Time
}

// sees gives what the channel is told of a sighting.
func (w *watchman) sees(after time.Duration, seen Sighting) (told []string) {
	w.Helper()
	w.now = w.now.Add(after)
	next, effects := StepAlarms(testPolicy(w, policy.ReplyAssignee), w.alarms, seen, w.now)
	for _, e := range effects {
		n, ok := e.(Notice)
		if !ok || n.Desk != "" || !strings.HasPrefix(n.Key, "alarm/") {
			w.Errorf("%+v is not a notice to the fallback channel", e)
		}
		told = append(told, n.Text.Plain)
	}
	w.alarms = next
	return told
}

// hears fails unless each of the texts begins as wanted.
func (w *watchman) hears(what string, got []string, want ...string) {
	w.Helper()
	if len(got) != len(want) {
		w.Fatalf("%s: told %q, want %d", what, got, len(want))
	}
	for i := range want {
		if !strings.Contains(got[i], want[i]) {
			w.Errorf("%s: told %q, want %q in it", what, got[i], want[i])
		}
	}
}

func TestATroubleIsToldWhenItBeginsSeldomWhileItLastsAndWhenItIsOver(t *testing.T) {
	w := &watchman{T: t, now: monday}
	late := Sighting{LateToCustomers: 12 * time.Minute}
	w.hears("all is well", w.sees(0, Sighting{LateToCustomers: 9 * time.Minute, Hears: true, Deaf: time.Minute}))
	w.hears("late", w.sees(time.Minute, late), "depuis 12 minutes")
	w.hears("still late", w.sees(time.Hour, late))
	w.hears("late for hours", w.sees(4*time.Hour, late), "Telegram")
	w.hears("over", w.sees(time.Minute, Sighting{}), "✅")
	w.hears("well again", w.sees(time.Minute, Sighting{}))
}

func TestOnlyTheProcessThatListensKnowsWhetherTelegramIsHeard(t *testing.T) {
	w := &watchman{T: t, now: monday}
	w.hears("deaf", w.sees(0, Sighting{Hears: true, Deaf: 5 * time.Minute}), "n’entend plus Telegram depuis 5 minutes")
	w.hears("one that waits for its turn", w.sees(time.Minute, Sighting{}))
	w.hears("it is heard", w.sees(time.Minute, Sighting{Hears: true}), "de nouveau")
}

func TestDeliveriesGivenUpAreToldOfTogether(t *testing.T) {
	w := &watchman{T: t, now: monday}
	w.hears("the first", w.sees(0, Sighting{Dead: 1}), "1 envoi a été abandonné")
	for n := 2; n < 20; n++ {
		w.hears("a flood", w.sees(time.Minute, Sighting{Dead: n}))
	}
	w.hears("hours later", w.sees(4*time.Hour, Sighting{Dead: 20}), "20 envois")
	w.hears("nothing new", w.sees(8*time.Hour, Sighting{Dead: 20}))
	w.hears("requeued", w.sees(time.Hour, Sighting{}))
	w.hears("another", w.sees(time.Minute, Sighting{Dead: 1}), "1 envoi")
}

func TestTheDatabasesAbsenceIsToldWhenItIsBack(t *testing.T) {
	w := &watchman{T: t, now: monday}
	w.hears("a moment", w.sees(0, Sighting{Away: 5 * time.Second}))
	w.hears("an hour", w.sees(0, Sighting{Away: time.Hour}), "pendant 60 minutes")
}

func TestAChannelThatOthersCanReadIsNamedOnceAndAgainWhileItStaysSo(t *testing.T) {
	w := &watchman{T: t, now: monday}
	exposed := Sighting{Exposed: []string{"factures", "achats"}}
	w.hears("it begins", w.sees(0, exposed), "#factures, #achats")
	w.hears("a while later", w.sees(time.Hour, exposed))
	w.hears("it lasts", w.sees(4*time.Hour, exposed), "privé")
	w.hears("it is over", w.sees(time.Minute, Sighting{}), "de nouveau privés")
	w.hears("and stays so", w.sees(time.Minute, Sighting{}))
}

func TestLeadsWhoCannotBeWrittenToAreNamedOnceADay(t *testing.T) {
	w := &watchman{T: t, now: monday}
	shut := Sighting{Unreached: []string{"Nadia", "Paul"}}
	w.hears("the first", w.sees(0, shut), "Nadia, Paul")
	w.hears("later that day", w.sees(20*time.Hour, shut))
	w.hears("another process, which writes to nobody", w.sees(time.Hour, Sighting{}))
	w.hears("the next day", w.sees(3*time.Hour, shut), "Nadia, Paul")
	w.hears("it was mended", w.sees(24*time.Hour, Sighting{}))
	w.hears("and breaks again", w.sees(time.Minute, Sighting{Unreached: []string{"Paul"}}), "Paul")
}
