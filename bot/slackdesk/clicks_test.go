package slackdesk

import (
	"errors"
	"strings"
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/conversations"
	"guichet/conversations/richtext"
)

func TestAButtonActsAndKeepsItsVersion(t *testing.T) {
	r := newRig(t)
	in := &intake{}
	r.listen(in)
	card := string(r.card())
	if err := r.server.Agent(ana).Click(desk, card, "Prendre"); err != nil {
		t.Fatal(err)
	}
	got := in.all()
	if len(got) != 1 {
		t.Fatalf("%d events", len(got))
	}
	acted := got[0].Body.(conversations.Acted)
	if acted.Action != conversations.Take || acted.Version != 3 || acted.Agent.ID != ana || !acted.Agent.Member || got[0].From.Case != 7 || string(got[0].From.Thread) != card {
		t.Errorf("acted %+v from %+v", acted, got[0].From)
	}
	if err := r.server.Agent(ben).ClickRaw(desk, card, "actions", "old", "v0:nothing we know"); err != nil {
		t.Fatal(err)
	}
	in.mu.Lock()
	defer in.mu.Unlock()
	if len(in.aside) != 1 || strings.Contains(in.aside[0].Reason, "nothing we know") || in.aside[0].Size == 0 {
		t.Errorf("aside %+v", in.aside)
	}
}

func TestAClickThatWasNotKeptShowsTheWarningSign(t *testing.T) {
	r := newRig(t, func(c *fakeslack.Config) { c.AckTimeout = 500 * time.Millisecond })
	in := &intake{}
	r.listen(in)
	card := string(r.card())
	in.failing(1)
	if err := r.server.Agent(ben).Click(desk, card, "Prendre"); !errors.Is(err, fakeslack.ErrNotAcknowledged) {
		t.Errorf("a click that was not kept: %v", err)
	}
	if got := in.all(); len(got) != 0 {
		t.Errorf("kept all the same: %+v", got)
	}
}

func TestACaseIsResolvedInAModal(t *testing.T) {
	r := newRig(t)
	in := &intake{verdicts: map[conversations.Action]conversations.Verdict{}}
	r.listen(in)
	card := string(r.card())
	a := r.server.Agent(ana)
	click := func() {
		t.Helper()
		if err := a.Click(desk, card, "Résoudre"); err != nil {
			t.Fatal(err)
		}
		r.wait("the modal is open", func() bool { return a.Modal() != nil && len(a.Modal().Fields) > 0 })
	}
	click()
	for field, value := range closingForm("Les frais sont annulés :tada: <b>") {
		if err := a.Fill(field, value); err != nil {
			t.Fatal(err)
		}
	}
	in.failing(1)
	sent, err := a.Submit()
	if err != nil || !strings.Contains(sent.Errors[conversations.FieldText], "Pas enregistré") {
		t.Fatalf("not kept: %+v, %v", sent, err)
	}
	in.verdicts[conversations.Resolve] = conversations.Verdict{Preview: &conversations.Preview{Text: richtext.Of("Les frais 🎉"), Warnings: []string{"Attention."}, Seen: "abc"}}
	if sent, err = a.Submit(); err != nil || sent.Closed || len(sent.Errors) > 0 || !strings.Contains(string(sent.Next.Blocks), "Les frais 🎉") || !strings.Contains(string(sent.Next.Blocks), "⚠️ Attention.") {
		t.Fatalf("shown first: %+v, %v", sent, err)
	}
	if got := sent.Next.Submit; got != "Envoyer la réponse" {
		t.Errorf("what sends is called %q", got)
	}
	in.verdicts[conversations.Resolve] = conversations.Verdict{Errors: map[string]string{"nowhere": "Marie a ce dossier."}}
	if sent, err = a.Submit(); err != nil || sent.Errors[conversations.FieldText] != "Marie a ce dossier." {
		t.Fatalf("refused: %+v, %v", sent, err)
	}
	in.mu.Lock()
	delete(in.verdicts, conversations.Resolve)
	in.mu.Unlock()
	// The same words again are another try, and count.
	if sent, err = a.Submit(); err != nil || !sent.Closed {
		t.Fatalf("kept: %+v, %v", sent, err)
	}
	got := in.all()
	if len(got) != 3 {
		t.Fatalf("%d events, want the shown one, the refused one and the kept one", len(got))
	}
	acted := got[2].Body.(conversations.Acted)
	if acted.Seen != "abc" || acted.View == "" || acted.View != got[0].Body.(conversations.Acted).View || acted.Saw.State == "" {
		t.Errorf("what the agent saw: %+v", acted)
	}
	if acted.Action != conversations.Resolve || acted.Fields[conversations.FieldOutcome] != "upheld" || acted.Text.Plain != "Les frais sont annulés 🎉 <b>" || acted.Version != 3 || !acted.Agent.Member {
		t.Errorf("acted %+v", acted)
	}
	if got[2].From != (conversations.Address{Channel: desk, Thread: conversations.MessageID(card), Case: 7}) {
		t.Errorf("from %+v", got[2].From)
	}
	r.polite()
}

// closingForm is the form that closes a case, filled.
func closingForm(words string) map[string]string {
	return map[string]string{
		conversations.FieldOutcome: "upheld", conversations.FieldText: words, conversations.FieldRemedy: "none",
		conversations.FieldCategory: "other", conversations.FieldCause: "system", conversations.FieldActions: "Frais annulés.",
	}
}

func TestASlowCaseOpensAModalAtOnceAndFillsItLater(t *testing.T) {
	r := newRig(t)
	in := &intake{}
	r.listen(in)
	card := string(r.card())
	r.cards.set(func(v *CardView) { v.State = conversations.Answered })
	if _, err := r.try(Plan(conversations.Card{Case: 7})[0], refsOf(card)); err != nil {
		t.Fatal(err)
	}
	r.cards.mu.Lock()
	read := make(chan struct{})
	r.cards.slow = read
	r.cards.mu.Unlock()
	a := r.server.Agent(ana)
	if err := a.Click(desk, card, "Rouvrir"); err != nil {
		t.Fatal(err)
	}
	r.wait("a modal is open", func() bool { return a.Modal() != nil })
	if got := string(a.Modal().Blocks); !strings.Contains(got, "Un instant") {
		t.Errorf("opened with %s", got)
	}
	close(read)
	r.wait("the form is there", func() bool { return len(a.Modal().Fields) == 1 })
	if err := a.Fill(conversations.FieldReason, "Un nouvel élément"); err != nil {
		t.Fatal(err)
	}
	if sent, err := a.Submit(); err != nil || !sent.Closed {
		t.Fatalf("%+v, %v", sent, err)
	}
	if acted := in.all()[0].Body.(conversations.Acted); acted.Action != conversations.Reopen || acted.Fields[conversations.FieldReason] != "Un nouvel élément" {
		t.Errorf("acted %+v", acted)
	}
	r.polite()
}
