package conversations

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"guichet/conversations/calendar"
	"guichet/conversations/policy"
)

// office is a moment of the office's time.
func office(p *policy.Policy, day calendar.Day, hour, minute int) time.Time {
	return p.Calendar().StartOf(day).Add(time.Duration(hour)*time.Hour + time.Duration(minute)*time.Minute)
}

var tuesday = calendar.NewDay(2026, 1, 6)

func deskCase(id CaseID, state CaseState, due calendar.Day) DeskCase {
	return DeskCase{ID: id, Number: NewNumber(uint64(id)), Kind: Complaint, State: state, Team: "billing", Due: due}
}

// notices are the texts of all notices among the effects.
func notices(effects []Effect) (out []string) {
	for _, e := range effects {
		if n, ok := e.(Notice); ok {
			out = append(out, n.Text.Plain)
		}
	}
	return out
}

func TestTheDigestPutsEachCaseWhereItMattersMostOverdueFirst(t *testing.T) {
	p := policy.Default()
	opening := office(p, tuesday, 9, 0)
	late := deskCase(1, Taken, tuesday.AddDays(-1))
	late.Owner, late.OwnerName = "U1", "Nadia"
	lateAndFree := deskCase(2, Filed, tuesday.AddDays(-4))
	free := deskCase(3, Transferred, tuesday.AddDays(20))
	soon := deskCase(4, Taken, tuesday)
	soon.Owner = "U1"
	answered := deskCase(5, Answered, tuesday.AddDays(-9))
	waiting := deskCase(6, WaitingForCustomer, tuesday.AddDays(20))
	waiting.Owner, waiting.Since = "U1", opening.AddDate(0, 0, -10)
	feedback := deskCase(7, Filed, calendar.Day{})
	feedback.Kind = Feedback
	w := DeskWorld{Policy: p, Desk: Desk{Name: p.DeskOf("billing")}, Cases: []DeskCase{answered, lateAndFree, late, soon, free, waiting, feedback}}
	desk, effects := StepDesk(w, opening)
	told := notices(effects)
	if len(told) != 1 {
		t.Fatalf("got %q", told)
	}
	var order []string
	for _, line := range strings.Split(strings.ReplaceAll(told[0], "\u00a0", " "), "\n") {
		order = append(order, strings.SplitN(line, " · ", 2)[0])
	}
	want := []string{
		"☀️ Ouverture, le mardi 6 janvier 2026 : 7 dossiers ouverts", "",
		"En retard : 2", "• " + lateAndFree.Number.String(), "• " + late.Number.String(), "",
		"Sans responsable : 1", "• " + free.Number.String(), "",
		"À répondre d’ici une semaine : 1", "• " + soon.Number.String(), "",
		"En attente depuis longtemps : 1", "• " + waiting.Number.String(),
	}
	if got := strings.Join(order, "\n"); got != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", got, strings.Join(want, "\n"))
	}
	if _, again := StepDesk(DeskWorld{Policy: p, Desk: desk, Cases: w.Cases}, opening.Add(time.Minute)); len(again) > 0 {
		t.Errorf("a second digest the same day: %q", notices(again))
	}
	if missingKey.MatchString(told[0]) {
		t.Errorf("a sentence is missing: %s", told[0])
	}
}

// What is urgent heads each part of the digest, marked by a word and not by a sign alone.
func TestTheDigestNamesUrgentCasesFirst(t *testing.T) {
	p := policy.Default()
	usual, urgent := deskCase(1, Filed, tuesday.AddDays(-9)), deskCase(2, Filed, tuesday.AddDays(-1))
	urgent.Flags = []Flagged{{Flag: FlagDanger, Possible: true}, {Flag: FlagLegal}}
	_, effects := StepDesk(DeskWorld{Policy: p, Desk: Desk{Name: p.DeskOf("billing")}, Cases: []DeskCase{usual, urgent}}, office(p, tuesday, 9, 0))
	told := strings.Join(notices(effects), "\n")
	if !strings.Contains(told, "• 🆘 URGENT – danger (à vérifier) · "+urgent.Number.String()) || !strings.Contains(told, "🚩 juridique") ||
		strings.Index(told, urgent.Number.String()) > strings.Index(told, usual.Number.String()) {
		t.Errorf("got %s", told)
	}
}

// A card says how many business days are left, and nothing else redraws it while nothing happens.
func TestTheCardsThatCountDaysAreDrawnAnewOnceEachOfficeMorning(t *testing.T) {
	for _, digest := range []bool{true, false} {
		p := policy.Default()
		p.Attention.Digest = digest
		feedback := deskCase(2, Filed, calendar.Day{})
		feedback.Kind = Feedback
		w := DeskWorld{Policy: p, Desk: Desk{Name: p.DeskOf("billing")}, Cases: []DeskCase{
			deskCase(1, Taken, tuesday.AddDays(9)), feedback, deskCase(3, Answered, tuesday.AddDays(9)), deskCase(4, Taken, tuesday.AddDays(-9)),
		}}
		drawn := map[calendar.Day][]CaseID{}
		for now := office(p, tuesday, 0, 0); now.Before(office(p, tuesday.AddDays(7), 0, 0)); now = now.Add(time.Hour) {
			var effects []Effect
			w.Desk, effects = StepDesk(w, now)
			for _, e := range effects {
				if card, ok := e.(Card); ok {
					day := p.Calendar().DayOf(now)
					drawn[day] = append(drawn[day], card.Case)
				}
			}
		}
		want := map[calendar.Day][]CaseID{}
		for i := range 7 {
			if day := tuesday.AddDays(i); p.Calendar().Business(day) {
				want[day] = []CaseID{1, 4}
			}
		}
		if diff := cmp.Diff(want, drawn); diff != "" {
			t.Errorf("digest %v (-want +got):\n%s", digest, diff)
		}
	}
}

func TestALongListNamesTheFirstAndCountsTheRest(t *testing.T) {
	p := policy.Default()
	w := DeskWorld{Policy: p, Desk: Desk{Name: p.DeskOf("billing")}}
	for i := range CaseID(500) {
		w.Cases = append(w.Cases, deskCase(i+1, Filed, tuesday.AddDays(-1)))
	}
	_, effects := StepDesk(w, office(p, tuesday, 9, 0))
	told := notices(effects)
	if len(told) != 1 || strings.Count(told[0], "\n• ") != maxListed || !strings.Contains(told[0], "et 490 autres") {
		t.Errorf("got %q", told)
	}
}

func TestADeskThatThePolicyNoLongerHasSleepsForGood(t *testing.T) {
	p := policy.Default()
	desk, effects := StepDesk(DeskWorld{Policy: p, Desk: Desk{Name: "gone"}, Cases: []DeskCase{deskCase(1, Filed, tuesday)}}, office(p, tuesday, 9, 0))
	if len(effects) > 0 || !desk.Due.IsZero() {
		t.Errorf("got %v, %v", effects, desk.Due)
	}
}

// TestADeskNamesWhatNobodyTakesOnceAndOnlyInOfficeHours lets cases come, be taken and be given back at any time of a fortnight.
func TestADeskNamesWhatNobodyTakesOnceAndOnlyInOfficeHours(t *testing.T) {
	p := policy.Default()
	cal := p.Calendar()
	rapid.Check(t, func(t *rapid.T) {
		start := office(p, tuesday, 0, 0)
		var cases []DeskCase
		for i := range rapid.IntRange(0, 6).Draw(t, "cases") {
			c := deskCase(CaseID(i+1), Filed, calendar.Day{})
			c.Since = start.Add(time.Duration(rapid.IntRange(0, 14*24*60).Draw(t, "minute")) * time.Minute)
			c.Kind = rapid.SampledFrom([]Kind{Complaint, Problem, Feedback}).Draw(t, "kind")
			cases = append(cases, c)
		}
		desk := Desk{Name: p.DeskOf("billing"), Due: NextOpening(p, start)}
		told, digests := map[string]int{}, map[calendar.Day]int{}
		for range 300 {
			now := desk.Due
			if now.After(start.AddDate(0, 0, 21)) {
				break
			}
			if !cal.OpenAt(now) && !cal.OpenAt(now.Add(-time.Second)) {
				t.Fatalf("it wakes at %v, when nobody is there", now)
			}
			var known []DeskCase
			for _, c := range cases {
				if !c.Since.After(now) {
					known = append(known, c)
				}
			}
			var effects []Effect
			desk, effects = StepDesk(DeskWorld{Policy: p, Desk: desk, Cases: known}, now)
			for _, n := range notices(effects) {
				if strings.HasPrefix(n, "☀️") {
					digests[cal.DayOf(now)]++
					continue
				}
				for i := range cases {
					told[cases[i].Number.String()] += strings.Count(n, cases[i].Number.String())
				}
			}
			// A case that comes meanwhile rouses the desk, as attend has it.
			for i := range cases {
				if c := &cases[i]; c.Since.After(now) && c.unclaimed() && unclaimedSince(p, c.Since).Before(desk.Due) {
					desk.Due = unclaimedSince(p, c.Since)
				}
			}
			if !desk.Due.After(now) {
				t.Fatalf("it wakes again at %v, and it is %v", desk.Due, now)
			}
		}
		for i := range cases {
			c := &cases[i]
			_, named := desk.Named[c.ID]
			if named != (c.Kind != Feedback) || told[c.Number.String()] > 1 {
				t.Fatalf("%s since %v: named %v, told %d times", c.Kind, c.Since, named, told[c.Number.String()])
			}
		}
		for day, n := range digests {
			if n > 1 || !cal.Business(day) {
				t.Fatalf("%d digests on %v", n, day)
			}
		}
	})
}

func TestTheAddressOfACaseIsReadBack(t *testing.T) {
	for _, id := range []CaseID{1, 250187982349272068} {
		if got, ok := ParseCaseAddress(CaseAddress(id)); !ok || got != id {
			t.Errorf("%d became %d, %v", id, got, ok)
		}
	}
	for _, address := range []string{"", "case:", "case:x", "https://example.com/case:1"} {
		if id, ok := ParseCaseAddress(address); ok {
			t.Errorf("%q is read as %d", address, id)
		}
	}
}

func ExampleNextOpening() {
	p := policy.Default()
	friday := office(p, calendar.NewDay(2026, 1, 9), 16, 30)
	fmt.Println(NextOpening(p, friday).In(p.Calendar().Zone()).Format("Monday 15:04"))
	// Output: Monday 09:00
}
