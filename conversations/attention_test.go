package conversations

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"guichet/conversations/calendar"
	"guichet/conversations/policy"
)

// TestRemindersComeInOrderInOfficeHoursAndBeforeTheDayEnds takes any moment of receipt and any day to answer by (C-10).
func TestRemindersComeInOrderInOfficeHoursAndBeforeTheDayEnds(t *testing.T) {
	p := policy.Default()
	cal := p.Calendar()
	rapid.Check(t, func(t *rapid.T) {
		start := time.Date(2026, 1, 1, 5, 0, 0, 0, time.UTC).Add(time.Duration(rapid.IntRange(0, 3*365*24*60).Draw(t, "received")) * time.Minute)
		c := Case{ID: 7, Kind: Complaint, State: Filed, Received: start, Deadline: p.Promise(start).Day}
		now := start
		if rapid.Bool().Draw(t, "put off") {
			now = start.Add(time.Duration(rapid.IntRange(1, 60*24).Draw(t, "hours later")) * time.Hour)
			c.Expected = cal.DayOf(now).AddDays(rapid.IntRange(1, 40).Draw(t, "days"))
		}
		s := &step{w: World{Policy: p}, now: now}
		times := s.reminderTimes(&c)
		for kind, at := range times {
			if !cal.OpenAt(at) && !cal.OpenAt(at.Add(-time.Second)) {
				t.Fatalf("%s at %v, when nobody is there", kind, at)
			}
		}
		if half, set := times[CaseHalf]; set && (!half.After(now) || !half.Before(times[CaseNear])) {
			t.Fatalf("now %v, half %v, near %v", now, half, times[CaseNear])
		}
		last, late, overdue := times[CaseLastDay], times[CaseLate], times[CaseOverdue]
		if near, set := times[CaseNear]; set && !near.Before(last) {
			t.Fatalf("near %v, last day %v", near, last)
		}
		if !last.Before(late) || !late.Before(cal.EndOf(c.AnswerBy())) || cal.DayOf(last) != cal.DayOf(late) {
			t.Fatalf("to answer by %v: last day %v, notice %v", c.AnswerBy(), last, late)
		}
		if overdue.Before(cal.EndOf(c.AnswerBy())) {
			t.Fatalf("to answer by %v: overdue at %v", c.AnswerBy(), overdue)
		}
	})
}

// scheduled are the reminders that effects set.
func scheduled(effects []Effect) map[TimerKind]bool {
	out := map[TimerKind]bool{}
	for _, e := range effects {
		if timer, ok := e.(Schedule); ok {
			out[timer.Timer] = true
		}
	}
	return out
}

func TestACaseIsRemindedOfFromItsFilingAndAgainOnceItIsReopened(t *testing.T) {
	p := policy.Default()
	now := office(p, tuesday, 10, 0)
	filed := Case{ID: 7, Kind: Complaint, State: Filed, Team: "billing", Received: now, Deadline: p.Promise(now).Day}
	attend := func(before, after []Case) []Effect {
		s := &step{w: World{Policy: p, Cases: after}, now: now}
		s.attend(World{Policy: p, Cases: before})
		return s.effects
	}
	roused := func(effects []Effect) (out []Rouse) {
		for _, e := range effects {
			if r, ok := e.(Rouse); ok {
				out = append(out, r)
			}
		}
		return out
	}
	effects := attend(nil, []Case{filed})
	if set := scheduled(effects); len(set) != 5 {
		t.Errorf("filing sets %v", set)
	}
	if r := roused(effects); len(r) != 1 || r[0].Desk != p.DeskOf("billing") || !r[0].Due.Equal(now.Add(time.Hour)) {
		t.Errorf("filing rouses %v", r)
	}
	filed.Since = now
	if effects := attend([]Case{filed}, []Case{filed}); len(effects) > 0 {
		t.Errorf("nothing changed, and yet: %v", effects)
	}
	taken, answered, reopened := filed, filed, filed
	taken.State, taken.Owner = Taken, "U1"
	answered.State, answered.Owner = Answered, "U1"
	reopened.State, reopened.Owner, reopened.Expected = Reopened, "U1", calendar.NewDay(2026, 3, 2)
	if effects := attend([]Case{filed}, []Case{taken}); len(effects) > 0 {
		t.Errorf("taking it wants %v", effects)
	}
	if effects := scheduled(attend([]Case{taken}, []Case{answered})); len(effects) != 1 || !effects[CaseSilence] {
		t.Errorf("answering it wants %v", effects)
	}
	if effects := attend([]Case{answered}, []Case{reopened}); len(scheduled(effects)) != 5 || len(roused(effects)) > 0 {
		t.Errorf("reopening it wants %v", effects)
	}
	moved := taken
	moved.State, moved.Team, moved.Owner = Transferred, "security", ""
	if effects := attend([]Case{taken}, []Case{moved}); len(roused(effects)) != 1 {
		t.Errorf("transferring it wants %v", effects)
	}
	moved.Since = now.Add(-time.Hour)
	again := moved
	again.Team = "privacy"
	if effects := attend([]Case{moved}, []Case{again}); len(roused(effects)) != 1 {
		t.Errorf("transferring it once more wants %v", effects)
	}
}

func TestWhatWasAnsweredIsNotRemindedOf(t *testing.T) {
	p := policy.Default()
	now := office(p, tuesday, 9, 10)
	for _, state := range caseStates {
		c := Case{ID: 7, Number: NewNumber(7), Kind: Complaint, State: state, Team: "billing", Owner: "U1", OwnerName: "Nadia", Deadline: tuesday, Since: now}
		w := World{Policy: p, Customer: Customer{Lang: French}, Cases: []Case{c}}
		for _, kind := range caseReminders {
			_, effects, err := Step(w, Event{Body: Due{Timer: kind, Key: string(kind) + "/7", Case: 7}}, now)
			if err != nil {
				t.Fatal(err)
			}
			if said := len(effects) > 0; said != (state.Open() && state != Answered) {
				t.Errorf("%s in state %s wants %v", kind, state, effects)
			}
			for _, e := range effects {
				post, ok := e.(Post)
				if ok && kind != CaseLate && (post.Ping != "U1" || post.Broadcast != (kind == CaseOverdue)) {
					t.Errorf("%s pings %q, broadcast %v", kind, post.Ping, post.Broadcast)
				}
			}
		}
	}
}
