package conversations

import (
	"slices"
	"strings"
	"testing"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// alerts are what a reminder of a case has the leads told.
func alerts(t *testing.T, p *policy.Policy, c Case, kind TimerKind, now time.Time) (out []Alert) {
	t.Helper()
	w := World{Policy: p, Customer: Customer{Lang: French, FirstName: "Luc"}, Cases: []Case{c}}
	_, effects, err := Step(w, Event{Body: Due{Timer: kind, Key: string(kind) + "/7", Case: 7}}, now)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range effects {
		if a, ok := e.(Alert); ok {
			out = append(out, a)
		}
	}
	return out
}

// TestTheLeadsHearOfACaseThatNobodyHasAndOfEachThatIsLate walks every reminder.
func TestTheLeadsHearOfACaseThatNobodyHasAndOfEachThatIsLate(t *testing.T) {
	p, err := policy.Parse([]byte("teams: {billing: {agents: [U0ANA], leads: [U0BEN, S0LEADS]}}"))
	if err != nil {
		t.Fatal(err)
	}
	now := office(p, tuesday, 9, 10)
	free := Case{
		ID: 7, Number: NewNumber(7), Kind: Complaint, State: Filed, Team: "billing", Deadline: tuesday, Since: now,
		Statement: Answers{Story: richtext.Of("mes frais de Luc")},
	}
	owned := free
	owned.State, owned.Owner, owned.OwnerName = Taken, "U0ANA", "Ana  Roy"
	for _, kind := range caseReminders {
		for whose, c := range map[string]Case{"Personne ne": free, "Ana Roy": owned} {
			told := alerts(t, p, c, kind, now)
			if want := kind == CaseOverdue || kind == CaseNear && c.Owner == ""; want != (len(told) == 1) {
				t.Errorf("%s, %s: %+v", kind, whose, told)
				continue
			}
			for _, a := range told {
				words := a.Text.Plain
				if !slices.Equal(a.People, []string{"U0BEN", "S0LEADS"}) || a.Delay != 0 || a.Case != 7 || a.Key == "" {
					t.Errorf("%s: %+v", kind, a)
				}
				if !strings.HasPrefix(words, c.Number.String()) || a.Text.Spans[0].Arg != CaseAddress(7) || !strings.Contains(words, "s’occupe de ce dossier") || !strings.Contains(words, whose) {
					t.Errorf("%s: %q", kind, words)
				}
				if strings.Contains(words, "Luc") || strings.Contains(words, "frais") {
					t.Errorf("%s tells of the customer: %q", kind, words)
				}
			}
		}
	}
	if told := alerts(t, policy.Default(), free, CaseOverdue, now); len(told) != 0 {
		t.Errorf("with no leads named: %+v", told)
	}
}

func TestAnAlertThatComesLateWaitsForTheOfficeUnlessItIsUrgent(t *testing.T) {
	p, err := policy.Parse([]byte("teams: {billing: {leads: [U0BEN]}}"))
	if err != nil {
		t.Fatal(err)
	}
	night := office(p, tuesday, 23, 0)
	c := Case{ID: 7, Number: NewNumber(7), Kind: Complaint, State: Filed, Team: "billing", Deadline: tuesday, Since: night}
	if told := alerts(t, p, c, CaseOverdue, night); len(told) != 1 || !p.Calendar().OpenAt(night.Add(told[0].Delay)) {
		t.Errorf("at night: %+v", told)
	}
	c.Life.Flags = []Flagged{{Flag: FlagDanger}}
	if told := alerts(t, p, c, CaseOverdue, night); len(told) != 1 || told[0].Delay != 0 {
		t.Errorf("urgent, at night: %+v", told)
	}
}
