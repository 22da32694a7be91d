package conversations

import (
	"strings"
	"testing"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// What a template left to fill in does not leave, whatever way the words go; their writer is told what is missing.
func TestAHoleInATemplateLeavesByNoWay(t *testing.T) {
	const hole = "Votre relevé {référence} est corrigé."
	words := richtext.Of(hole)
	upheld := map[string]string{
		FieldOutcome: "upheld", FieldRemedy: "none", FieldCategory: "fees_interest", FieldCause: "system", FieldActions: "corrigé",
	}
	reasons := map[string]string{FieldReasons: hole}
	for name, value := range upheld {
		reasons[name] = value
	}
	forms := map[string]struct {
		act   Acted
		field string
	}{
		"reply":         {Acted{Action: Write, View: "V1", Text: words}, FieldText},
		"question":      {Acted{Action: Ask, View: "V1", Text: words}, FieldText},
		"delay":         {Acted{Action: Delay, View: "V1", Text: words, Fields: map[string]string{FieldDay: "2026-02-20"}}, FieldText},
		"final words":   {Acted{Action: Resolve, View: "V1", Text: words, Fields: upheld}, FieldText},
		"final reasons": {Acted{Action: Resolve, View: "V1", Text: richtext.Of("C'est corrigé."), Fields: reasons}, FieldReasons},
	}
	for name, form := range forms {
		d := newDesk(t, policy.ReplyAssignee)
		d.take(ben)
		form.act.Agent = ben
		effects := d.do(form.act)
		if got := one[Verdict](t, effects).Errors[form.field]; !strings.Contains(got, "{référence}") || len(all[Tell](effects)) > 0 {
			t.Errorf("%s: beside the field %q, effects:\n%s", name, got, show(effects))
		}
	}

	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	effects := d.write(ben, "1.1", hole)
	if got := one[Whisper](t, effects); !strings.Contains(got.Text.Plain, "{référence}") || one[Mark](t, effects).Mark != Failed || len(all[Tell](effects)) > 0 {
		t.Errorf("in the thread:\n%s", show(effects))
	}
	effects = d.do(Acted{Agent: ben, Action: SendThis, Message: "1.1", Text: words})
	if got := one[Whisper](t, effects); !strings.Contains(got.Text.Plain, "{référence}") {
		t.Errorf("by the shortcut:\n%s", show(effects))
	}
	d.write(ben, "1.2", "Votre relevé est corrigé.")
	d.later(time.Minute)
	effects = d.do(Rewrote{Agent: ben, Message: "1.2", Text: words})
	if got := one[Whisper](t, effects); !strings.Contains(got.Text.Plain, "{référence}") || len(all[Amend](effects)) > 0 {
		t.Errorf("by an edit:\n%s", show(effects))
	}
}

// In explicit mode one may draft in the thread and another send it: an agent of the team, who has the case from then on. What the customer
// reads is what that agent was shown.
func TestAColleaguesDraftIsSentByWhoMayWriteToTheCustomer(t *testing.T) {
	d := newDesk(t, policy.ReplyExplicit)
	const draft = "Les frais sont annulés vendredi."
	d.write(cora, "1.1", draft)
	if got := one[Whisper](t, d.do(Acted{Agent: cora, Action: SendThis, Message: "1.1", Text: richtext.Of(draft)})); !strings.Contains(got.Text.Plain, "vous ne faites pas partie") {
		t.Errorf("somebody who is no agent of the team: %q", got.Text.Plain)
	}
	shown := one[Verdict](t, d.do(Acted{Agent: ben, Action: SendThis, Message: "1.1", Text: richtext.Of(draft)})).Preview
	if d.c().Owner != "" {
		t.Fatal("looking takes the case")
	}
	tell := one[Tell](t, d.do(Acted{Agent: ben, Action: SendThis, Message: "1.1", View: "V1", Seen: shown.Seen}))
	if !strings.Contains(tell.Text.Plain, draft) || d.c().Owner != ben.ID {
		t.Errorf("told %q, owner %q", tell.Text.Plain, d.c().Owner)
	}
	for _, when := range []string{"before it left", "after"} {
		effects := d.do(Rewrote{Agent: cora, Message: "1.1", Text: richtext.Of("Les frais restent.")})
		if len(all[Tell](effects))+len(all[Amend](effects)) > 0 || !strings.Contains(one[Whisper](t, effects).Text.Plain, "reste ici") {
			t.Errorf("%s, its author's edit:\n%s", when, show(effects))
		}
		d.later(time.Minute)
	}
	// Once somebody has it, another agent's send is refused as any other act of theirs.
	d.write(cora, "1.2", draft)
	if got := one[Verdict](t, d.do(Acted{Agent: ann, Action: SendThis, Message: "1.2", Text: richtext.Of(draft)})); got.Preview == nil {
		t.Error("a lead is refused")
	}
}

// That an upheld complaint gets no apology is said once to a form, and only where the words hold none.
func TestTheApologyIsAdvisedOnce(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	a := Acted{Agent: ben, Action: Resolve, View: "V1", Text: richtext.Of("Les frais sont annulés."), Fields: map[string]string{
		FieldOutcome: "upheld", FieldRemedy: "none", FieldCategory: "fees_interest", FieldCause: "system", FieldActions: "annulés",
	}}
	advised := func() bool {
		t.Helper()
		shown := one[Verdict](t, d.do(a)).Preview
		a.Seen, a.Advised = shown.Seen, shown.Advised
		return strings.Contains(strings.Join(shown.Warnings, "\n"), "excuses")
	}
	if !advised() {
		t.Error("nothing is said")
	}
	a.Text = richtext.Of("Les frais sont annulés dès aujourd’hui.")
	if advised() {
		t.Error("said again")
	}
	a.View, a.Seen, a.Advised = "V2", "", false
	for _, words := range []string{"Nous sommes désolés : les frais sont annulés.", "Toutes nos EXCUSES.", "We apologize for this."} {
		if a.Text = richtext.Of(words); advised() {
			t.Errorf("said of %q", words)
		}
	}
	a.Text = richtext.Of("Les frais sont annulés.")
	if !advised() {
		t.Error("not said once the apology was taken out again")
	}
}
