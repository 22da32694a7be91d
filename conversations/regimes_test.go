package conversations

import (
	"strings"
	"testing"
	"time"

	"guichet/conversations/policy"
)

func regime(t *testing.T, text string) *policy.Policy {
	t.Helper()
	p, err := policy.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// targets are the timers of profiles that effects set, by key.
func targets(effects []Effect) map[string]time.Time {
	out := map[string]time.Time{}
	for _, e := range effects {
		if timer, ok := e.(Schedule); ok && (timer.Timer == CaseTarget || timer.Timer == CaseTargetOver) {
			out[timer.Key] = timer.Due
		}
	}
	return out
}

// TestEveryDayThatAProfileSetsIsActedOn: each target of the profiles in use has a timer, but for the receipt, and for the company's own promise,
// whose reminders are others.
func TestEveryDayThatAProfileSetsIsActedOn(t *testing.T) {
	for name, is := range map[string]struct {
		policy string
		want   string
	}{
		"a company's own promise":     {"", ""},
		"a bank, beside it":           {"deadlines: {use: [seed_default, ca_bank]}", "case_target/7/ca_bank/final case_target_over/7/ca_bank/final"},
		"a bank alone":                {"deadlines: {use: [ca_bank]}", "case_target_over/7/ca_bank/final"},
		"Québec":                      {"deadlines: {use: [qc_amf]}", "case_target_over/7/qc_amf/final case_target/7/qc_amf/extended case_target_over/7/qc_amf/extended"},
		"an early answer is no limit": {"deadlines: {use: [uk_disp]}", "case_target/7/uk_disp/summary case_target_over/7/uk_disp/final"},
	} {
		t.Run(name, func(t *testing.T) {
			p := regime(t, is.policy)
			now := office(p, tuesday, 10, 0)
			c := Case{ID: 7, Kind: Complaint, State: Filed, Team: "billing", Received: now, Deadline: p.Promise(now).Day}
			s := &step{w: World{Policy: p, Cases: []Case{c}}, now: now}
			s.attend(World{Policy: p})
			set := targets(s.effects)
			for _, key := range strings.Fields(is.want) {
				at, ok := set[key]
				delete(set, key)
				if !ok || !p.Calendar().OpenAt(at) {
					t.Errorf("%s at %v", key, at)
				}
			}
			if len(set) > 0 {
				t.Errorf("also set: %v", set)
			}
		})
	}
}

// TestTheCustomerHearsOfTheirRecourseOnceALawsDayHasPassed without the final answer, whatever delay was announced (C-11).
func TestTheCustomerHearsOfTheirRecourseOnceALawsDayHasPassed(t *testing.T) {
	p := regime(t, "deadlines: {use: [seed_default, ca_bank]}\ncompany: {external_body: {fr: OSBI, en: OBSI, url: https://www.obsi.ca}}\nteams: {billing: {leads: [U0BEN]}}\n")
	received := office(p, tuesday, 10, 0)
	c := Case{ID: 7, Number: NewNumber(7), Kind: Complaint, State: Taken, Owner: "U1", Team: "billing", Received: received, Deadline: p.Promise(received).Day}
	c.Expected = p.Calendar().DayOf(received).AddDays(90)
	now := p.Calendar().AddOfficeTime(received.AddDate(0, 0, 57), afterOpening)
	fire := func(c Case, blocked bool, timer TimerKind, key string) (tells []Tell, posts, alerts int, proof string) {
		w := World{Policy: p, Customer: Customer{Lang: French, FirstName: "Luc", Blocked: blocked}, Cases: []Case{c}}
		_, effects, err := Step(w, Event{Body: Due{Timer: timer, Key: key, Case: 7}}, now)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range effects {
			switch e := e.(type) {
			case Tell:
				tells = append(tells, e)
			case Post:
				posts++
			case Alert:
				alerts++
			case Record:
				if e.What == "recourse_notice" {
					proof = e.Detail
				}
			}
		}
		return tells, posts, alerts, proof
	}
	const over = "case_target_over/7/ca_bank/final"
	tells, posts, alerts, proof := fire(c, false, CaseTargetOver, over)
	if len(tells) != 1 || posts != 1 || alerts != 1 || proof != "ca_bank/final" {
		t.Fatalf("%d told, %d posts, %d alerts, proof %q", len(tells), posts, alerts, proof)
	}
	for _, want := range []string{c.Number.String(), "OSBI", "https://www.obsi.ca", "3\u00a0mars 2026"} {
		if !strings.Contains(tells[0].Text.Plain, want) {
			t.Errorf("%q lacks %q", tells[0].Text.Plain, want)
		}
	}
	if tells, posts, _, proof := fire(c, true, CaseTargetOver, over); len(tells) != 0 || posts != 1 || proof != "ca_bank/final blocked" {
		t.Errorf("blocked: %d told, %d posts, proof %q", len(tells), posts, proof)
	}
	answered := c
	answered.State = Answered
	if tells, posts, _, _ := fire(answered, false, CaseTargetOver, over); len(tells)+posts != 0 {
		t.Errorf("answered: %d told, %d posts", len(tells), posts)
	}
	if tells, posts, _, _ := fire(c, false, CaseTargetOver, "case_target_over/7/ca_bank/gone"); len(tells)+posts != 0 {
		t.Errorf("a target that the policy no longer has: %d told, %d posts", len(tells), posts)
	}
	if tells, posts, _, _ := fire(c, false, CaseTarget, "case_target/7/ca_bank/final"); len(tells) != 0 || posts != 1 {
		t.Errorf("the day itself: %d told, %d posts", len(tells), posts)
	}
}
