package conversations

import (
	"strings"
	"testing"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// G5, A-4: nothing leaves a form that its agent has not read as the customer will.
func TestAFormShowsWhatItWouldSendBeforeItSends(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	a := resolveWith("Les frais sont annulés.")
	a.View = "V1"
	effects := d.do(a)
	shown := one[Verdict](t, effects).Preview
	if shown == nil || !strings.Contains(shown.Text.Plain, "Les frais sont annulés.") || len(all[Tell](effects)) > 0 || d.c().State != Taken {
		t.Fatalf("shown %+v, done:\n%s", shown, show(effects))
	}
	a.Seen = shown.Seen
	changed := a
	changed.Text = richtext.Of("Les frais sont doublés.")
	if again := one[Verdict](t, d.do(changed)).Preview; again == nil || again.Seen == shown.Seen {
		t.Fatalf("other words than those that were shown: %+v", again)
	}
	told := one[Tell](t, d.do(a))
	if told.Text.Plain != shown.Text.Plain {
		t.Errorf("shown %q, sent %q", shown.Text.Plain, told.Text.Plain)
	}
}

// G2: a form that is sent twice counts once, and one that was refused can be sent again.
func TestAFormCountsOnce(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	a := Acted{Agent: ben, Action: Delay, View: "V1", Fields: map[string]string{FieldDay: "2026-02-22"}, Text: richtext.Of("Un peu plus de temps.")}
	if one[Verdict](t, d.do(a)).Errors[FieldDay] == "" {
		t.Fatal("a Sunday is taken")
	}
	a.Fields = map[string]string{FieldDay: "2026-02-20"}
	a.Seen = one[Verdict](t, d.do(a)).Preview.Seen
	if told := all[Tell](d.do(a)); len(told) != 1 {
		t.Fatalf("told %d times", len(told))
	}
	before := *d.c()
	a.Version = 0
	if again := d.do(a); len(all[Tell](again)) > 0 || d.c().Version != before.Version {
		t.Errorf("the second time:\n%s", show(again))
	}
}

// what changed is said, no word is lost, and the form sent again counts.
func TestAFormOnACaseThatMovedSaysWhatChanged(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	a := Acted{Agent: ann, Action: Ask, View: "V1", Version: d.c().Version, Text: richtext.Of("Avez-vous le relevé?"), Saw: Saw{State: d.c().State, Owner: ben.ID, OwnerName: "Ben"}}
	d.do(Acted{Agent: ann, Action: TakeOver})
	d.do(Acted{Agent: ann, Action: Transfer, Fields: map[string]string{FieldTeam: "security", FieldReason: "fraude"}})
	d.c().Team = "billing"
	v := one[Verdict](t, d.do(a)).Changed
	if v == nil || !strings.Contains(v.Text, "pris (Ben) avant, transféré (personne) maintenant") || v.Version != d.c().Version {
		t.Fatalf("changed: %+v", v)
	}
	a.Version, a.Saw = v.Version, v.Saw
	if got := one[Verdict](t, d.do(a)).Errors[FieldText]; !strings.Contains(got, "Prenez-le") {
		t.Errorf("sent again: %q", got)
	}
	d.take(ann)
	a.Version = d.c().Version - 2
	if v := one[Verdict](t, d.do(a)).Changed; v == nil || !strings.Contains(v.Text, "transféré (personne) avant, pris (Ann)") {
		t.Errorf("changed: %+v", v)
	}
}

// TestOfTwoWhoSettleAtOnceTheSecondIsToldWhatToDo, and not to send again what would be refused.
func TestOfTwoWhoSettleAtOnceTheSecondIsToldWhatToDo(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	second := resolveWith("Les frais sont annulés.")
	second.Agent, second.View, second.Version, second.Saw = ann, "V2", d.c().Version, Saw{State: Taken, Owner: ben.ID, OwnerName: "Ben"}
	d.do(resolveWith("C’est corrigé."))
	v := one[Verdict](t, d.do(second))
	if v.Changed != nil || !strings.Contains(v.Errors[FieldText], "rouvrez le dossier") {
		t.Errorf("%+v", v)
	}
}

func TestAFinalAnswerIsWarnedOf(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.write(ben, "1.1", "Bonjour.")
	d.do(Acted{Agent: ann, Action: TakeOver})
	d.now = d.now.Add(30 * time.Second)
	a := resolveWith("The late fee was charged by mistake, and it is refunded today.")
	a.Agent, a.View = ann, "V1"
	warnings := strings.Join(one[Verdict](t, d.do(a)).Preview.Warnings, "\n")
	for _, want := range []string{"en anglais; la personne lit en français", "Ben a écrit", "excuses"} {
		if !strings.Contains(warnings, want) {
			t.Errorf("no warning of %q in\n%s", want, warnings)
		}
	}
	d.now = d.now.Add(time.Minute)
	a.Text, a.Fields[FieldApology] = richtext.Of("Les frais sont annulés."), ticked
	shown := one[Verdict](t, d.do(a)).Preview
	if len(shown.Warnings) > 0 || !strings.Contains(shown.Text.Plain, "nos excuses") {
		t.Errorf("shown %+v", shown)
	}
}

// C-13: the record of a final answer has every figure, and no words.
func TestTheRecordOfAFinalAnswerIsComplete(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	a := resolveWith("Les frais sont annulés.")
	a.Fields[FieldAmount], a.Fields[FieldCategory], a.Fields[FieldFirst], a.Fields[FieldReasons] = "1 250,5 $", "other", ticked, "Paiement mal porté."
	told := one[Tell](t, d.do(a))
	got := d.c().Life.Closing
	want := Closing{
		Outcome: "upheld", Category: "other", Cause: "system", Remedy: "refund", Amount: Amount{Cents: 125050, Currency: "CAD"},
		FirstContact: true, By: ben.ID, At: d.now,
	}
	if got != want {
		t.Errorf("recorded %+v, want %+v", got, want)
	}
	if !strings.Contains(told.Text.Plain, "Nos raisons\u00a0:\nPaiement mal porté.") || strings.Contains(told.Text.Plain, "Remboursé au compte") {
		t.Errorf("told %q", told.Text.Plain)
	}
	d.do(Acted{Agent: ben, Action: Reopen})
	if d.c().Life.Closing != (Closing{}) {
		t.Errorf("after reopening: %+v", d.c().Life.Closing)
	}
}

func TestAmountsAreReadAsTheyAreWritten(t *testing.T) {
	for words, want := range map[string]int64{
		"25": 2500, "25,5": 2550, "25.50": 2550, "$25": 2500, "25 $": 2500, "1 250,00": 125000, "1\u00a0250,00\u00a0$": 125000, "1,250.00": 125000,
		"": 0, "0": 0, "-5": 0, "vingt": 0, "1.2.3": 0, "25,005": 2500500, "99999999999": 0,
	} {
		if got, ok := readAmount(words); got != want && ok || ok != (want > 0) {
			t.Errorf("%q: %d, %v", words, got, ok)
		}
	}
}
