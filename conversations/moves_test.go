package conversations

import (
	"slices"
	"strings"
	"testing"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

func TestATransferNamesTheTeamOnceAndLeavesTheCaseToNobody(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.do(Acted{Agent: ben, Action: Take})
	effects := d.do(Acted{Agent: ben, Action: Transfer, Version: d.w.Cases[0].Version, Fields: map[string]string{FieldTeam: "security", FieldReason: "une fraude", FieldTell: "yes"}})
	c := d.w.Cases[0]
	if c.Team != "security" || c.State != Transferred || c.Owner != "" {
		t.Errorf("team %s, state %s, owner %q", c.Team, c.State, c.Owner)
	}
	if tell := one[Tell](t, effects); !strings.Contains(tell.Text.Plain, "Sécurité des comptes") || strings.Contains(tell.Text.Plain, "fraude") {
		t.Errorf("the customer reads %q", tell.Text.Plain)
	}
	if note := one[Keep](t, effects); !note.Note || note.Text.Plain != "une fraude" {
		t.Errorf("kept %+v", note)
	}
	if card := one[Card](t, effects); card.Team != "security" {
		t.Errorf("the card goes to %s", card.Team)
	}
	if post := one[Post](t, effects); !strings.Contains(post.Text.Plain, "une fraude") {
		t.Errorf("the thread reads %q", post.Text.Plain)
	}
}

// TestATransferIsToldAfterTheReplyThatWasWrittenBefore: that reply speaks for the team that had the case.
func TestATransferIsToldAfterTheReplyThatWasWrittenBefore(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	reply := one[Tell](t, d.write(ben, "1.1", "Je vous réponds demain."))
	d.now = d.now.Add(time.Second)
	told := one[Tell](t, d.do(Acted{Agent: ben, Action: Transfer, Fields: map[string]string{FieldTeam: "security", FieldReason: "x"}}))
	if left := reply.Delay - time.Second; told.Delay <= left {
		t.Errorf("told after %v, the reply leaves in %v", told.Delay, left)
	}
}

func TestATransferCanBeKeptFromTheCustomer(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	if told := all[Tell](d.do(Acted{Agent: ben, Action: Transfer, Fields: map[string]string{FieldTeam: "security", FieldReason: "x", FieldTell: "no"}})); len(told) != 0 {
		t.Errorf("the customer reads %v", told)
	}
}

func TestADelaySetsAnotherDayBesideThePromisedOne(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.do(Acted{Agent: ben, Action: Take})
	promised := d.w.Cases[0].Deadline
	effects := d.do(Acted{Agent: ben, Action: Delay, Fields: map[string]string{FieldDay: "2026-02-20"}, Text: richtext.Of("Le fournisseur tarde.")})
	c := d.w.Cases[0]
	if c.Expected.String() != "2026-02-20" || c.Deadline != promised || c.State != Taken {
		t.Errorf("expected %v, promised %v, state %s", c.Expected, c.Deadline, c.State)
	}
	if tell := one[Tell](t, effects); !strings.Contains(tell.Text.Plain, "20\u00a0février") || !strings.Contains(tell.Text.Plain, "Le fournisseur tarde.") {
		t.Errorf("the customer reads %q", tell.Text.Plain)
	}
}

func TestAskingForSomethingWaitsForTheCustomer(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.do(Acted{Agent: ben, Action: Take})
	tell := one[Tell](t, d.do(Acted{Agent: ben, Action: Ask, Text: richtext.Of("Avez-vous le relevé?")}))
	if d.w.Cases[0].State != WaitingForCustomer || !strings.Contains(tell.Text.Plain, "Avez-vous le relevé?") {
		t.Errorf("state %s, the customer reads %q", d.w.Cases[0].State, tell.Text.Plain)
	}
}

// What cannot be done keeps the agent's words, beside the field that is wrong, and reaches nobody (G4, G5).
func TestAModalThatCannotBeDoneSaysWhereAndWhy(t *testing.T) {
	day := func(s string) map[string]string { return map[string]string{FieldDay: s} }
	to := func(team, why string) map[string]string { return map[string]string{FieldTeam: team, FieldReason: why} }
	words := richtext.Of("Bonjour")
	for name, test := range map[string]struct {
		act   Acted
		taken bool
		field string
	}{
		"to no team":            {Acted{Agent: ben, Action: Transfer, Fields: to("nowhere", "x")}, true, FieldTeam},
		"to its own team":       {Acted{Agent: ben, Action: Transfer, Fields: to("billing", "x")}, true, FieldTeam},
		"without a reason":      {Acted{Agent: ben, Action: Transfer, Fields: to("security", "")}, true, FieldReason},
		"by somebody else":      {Acted{Agent: cora, Action: Transfer, Fields: to("security", "x")}, true, FieldReason},
		"by a guest":            {Acted{Agent: guest, Action: Delay, Fields: day("2026-02-20"), Text: words}, true, FieldText},
		"asked before taken":    {Acted{Agent: ben, Action: Ask, Text: words}, false, FieldText},
		"asked with a note":     {Acted{Agent: ben, Action: Ask, Text: richtext.Of("// à nous")}, true, FieldText},
		"asked with nothing":    {Acted{Agent: ben, Action: Ask}, true, FieldText},
		"delayed to no day":     {Acted{Agent: ben, Action: Delay, Fields: day("bientôt"), Text: words}, true, FieldDay},
		"delayed to the past":   {Acted{Agent: ben, Action: Delay, Fields: day("2026-01-09"), Text: words}, true, FieldDay},
		"delayed to a Sunday":   {Acted{Agent: ben, Action: Delay, Fields: day("2026-02-22"), Text: words}, true, FieldDay},
		"delayed without words": {Acted{Agent: ben, Action: Delay, Fields: day("2026-02-20")}, true, FieldText},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t, policy.ReplyAssignee)
			if test.taken {
				d.do(Acted{Agent: ben, Action: Take})
			}
			before := d.w.Cases[0]
			effects := d.do(test.act)
			if v := one[Verdict](t, effects); v.Errors[test.field] == "" {
				t.Errorf("errors %v, want one at %q", v.Errors, test.field)
			}
			if told := all[Tell](effects); len(told) > 0 || d.w.Cases[0].State != before.State || d.w.Cases[0].Team != before.Team || d.w.Cases[0].Expected != before.Expected {
				t.Errorf("something happened all the same: %v", told)
			}
		})
	}
}

// Where there is no other team nothing is offered that leads nowhere: Slack takes no list without an option.
func TestATransferIsOfferedWhereThereIsAnotherTeam(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	c := d.w.Cases[0]
	if _, offered := offers(t, CardMenu(d.w.Policy, c), Transfer); !offered {
		t.Error("not offered among several teams")
	}
	alone := *d.w.Policy
	alone.Teams = slices.DeleteFunc(slices.Clone(alone.Teams), func(team policy.Team) bool { return team.Name != c.Team })
	if _, offered := offers(t, CardMenu(&alone, c), Transfer); offered {
		t.Error("offered to a team alone")
	}
}

// TestWhatIsWrittenInAThreadThatTheCaseHasLeftIsANote is for guarantees G4 and G5.
func TestWhatIsWrittenInAThreadThatTheCaseHasLeftIsANote(t *testing.T) {
	old := Address{Channel: "C0OLD", Thread: "1.0"}
	for name, owner := range map[string]Agent{"nobody has taken it": {}, "the writer has it": ben, "another has it": ann} {
		for _, words := range []string{"Bonjour.", "// pour vous", "Le numéro est le 4111 1111 1111 1111."} {
			d := newDesk(t, policy.ReplyAssignee)
			if owner.ID != "" {
				d.take(owner)
			}
			d.from, d.left = old, true
			effects := d.do(Wrote{Agent: ben, Message: "1.1", Text: richtext.Of(words)})
			if got := all[Tell](effects); len(got) != 0 || len(d.c().Life.Offered) != 0 {
				t.Errorf("%s: %q reaches the customer: %+v", name, words, got)
			}
			if keep := one[Keep](t, effects); !keep.Note {
				t.Errorf("%s: %q kept as %+v", name, words, keep)
			}
			if mark := one[Mark](t, effects); mark.Message != "1.1" || mark.Mark != Noted {
				t.Errorf("%s: marked %+v", name, mark)
			}
			w := one[Whisper](t, effects)
			if w.Channel != "C0OLD" || w.Thread != "1.0" || len(w.Buttons) != 0 || !strings.Contains(w.Text.Plain, d.c().Number.String()) ||
				!slices.ContainsFunc(w.Text.Spans, func(s richtext.Span) bool { return s.Arg == CaseAddress(d.c().ID) }) {
				t.Errorf("%s: told %+v", name, w)
			}
		}
	}
}

func TestNothingIsDoneToACaseFromAThreadThatItHasLeft(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	before := d.c()
	d.from, d.left = Address{Channel: "C0OLD", Thread: "1.0"}, true
	for _, a := range []Acted{
		{Action: Take}, {Action: TakeAndSend, Message: "1.1"}, {Action: SendThis, Message: "1.1", Text: richtext.Of("Bonjour.")}, {Action: Reopen},
	} {
		a.Agent = ben
		if w := one[Whisper](t, d.do(a)); w.Channel != "C0OLD" || !strings.Contains(w.Text.Plain, "autre fil") {
			t.Errorf("%s: told %+v", a.Action, w)
		}
	}
	form := Acted{Agent: ben, Action: Resolve, View: "V1", Fields: map[string]string{FieldOutcome: "upheld"}, Text: richtext.Of("C’est réglé.")}
	if v := one[Verdict](t, d.do(form)); !strings.Contains(v.Errors[FieldText], "autre fil") {
		t.Errorf("the form complains of %v", v.Errors)
	}
	if after := d.c(); after.State != before.State || after.Owner != before.Owner {
		t.Errorf("state %s, owner %q", after.State, after.Owner)
	}
}
