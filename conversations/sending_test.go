package conversations

import (
	"strings"
	"testing"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

func TestTheReplyFormTakesAsksAndCanBeRecalled(t *testing.T) {
	for _, mode := range []policy.ReplyMode{policy.ReplyAssignee, policy.ReplyExplicit} {
		d := newDesk(t, mode)
		a := Acted{Agent: ben, Action: Write, View: "V1", Fields: map[string]string{FieldAsk: ticked}, Text: richtext.Of("Avez-vous le relevé de janvier?")}
		a.Seen = one[Verdict](t, d.do(a)).Preview.Seen
		if d.c().Owner != "" {
			t.Fatal("looking takes the case")
		}
		effects := d.do(a)
		tell := one[Tell](t, effects)
		if d.c().Owner != ben.ID || d.c().State != WaitingForCustomer || tell.Delay != d.w.Policy.Replies.Hold || tell.Carries != "" {
			t.Errorf("%s: owner %q, state %s, told %+v", mode, d.c().Owner, d.c().State, tell)
		}
		posts := all[Post](effects)
		recall := buttonOf(t, posts[len(posts)-1].Buttons, Recall)
		d.now = d.now.Add(2 * time.Second)
		effects = d.do(Acted{Agent: ben, Action: Recall, Message: recall.Message})
		if got := all[Drop](effects)[0]; got.Key != tell.Key {
			t.Errorf("recalled %+v", got)
		}
		if marks := all[Mark](effects); len(marks) > 0 {
			t.Errorf("marks on a message that stands in no thread: %+v", marks)
		}
		if got := one[Whisper](t, d.do(Acted{Agent: ben, Action: Recall, Message: recall.Message})); !strings.Contains(got.Text.Plain, "déjà retirée") {
			t.Errorf("the second time: %q", got.Text.Plain)
		}
	}
}

func TestATemplateIsNotSentWithAHoleInIt(t *testing.T) {
	d := newDesk(t, policy.ReplyExplicit)
	got := one[Verdict](t, d.do(Acted{Agent: ben, Action: Write, Text: richtext.Of("Votre relevé {référence} est corrigé.")}))
	if !strings.Contains(got.Errors[FieldText], "{référence}") {
		t.Errorf("errors %v", got.Errors)
	}
}

// In explicit mode a thread message goes to the customer by the shortcut alone, after it was shown.
func TestAThreadMessageIsSentByTheShortcut(t *testing.T) {
	d := newDesk(t, policy.ReplyExplicit)
	d.take(ben)
	words := richtext.Of("@Ann, les frais sont annulés.")
	mention := []richtext.Span{{Start: 0, End: 4}}
	effects := d.do(Wrote{Agent: ben, Message: "1.1", Kind: KindText, Text: words, Mentions: true, Mentioned: mention})
	if len(all[Tell](effects)) > 0 {
		t.Fatal("it leaves by itself")
	}
	short := Acted{Agent: ben, Action: SendThis, Message: "1.1", Text: words, Mentioned: mention}
	shown := one[Verdict](t, d.do(short)).Preview
	if shown == nil || shown.Text.Plain != "Équipe Facturation\nles frais sont annulés." {
		t.Fatalf("shown %+v", shown)
	}
	send := Acted{Agent: ben, Action: SendThis, Message: "1.1", View: "V1", Seen: shown.Seen}
	if got := one[Tell](t, d.do(send)); got.Text.Plain != shown.Text.Plain || got.Carries != "1.1" {
		t.Errorf("told %+v", got)
	}
	if got := one[Whisper](t, d.do(short)); !strings.Contains(got.Text.Plain, "déjà parti") {
		t.Errorf("again: %q", got.Text.Plain)
	}
}

// G5: what is marked as a note stays, whichever shortcut is used on it, and an edit between the showing and the sending counts.
func TestTheShortcutSendsNoNote(t *testing.T) {
	d := newDesk(t, policy.ReplyExplicit)
	d.take(ben)
	d.write(ben, "1.1", "🔒 elle exagère")
	if got := one[Whisper](t, d.do(Acted{Agent: ben, Action: SendThis, Message: "1.1", Text: richtext.Of("🔒 elle exagère")})); !strings.Contains(got.Text.Plain, "note interne") {
		t.Errorf("whispered %q", got.Text.Plain)
	}
	d.write(ben, "1.2", "Les frais sont annulés.")
	shown := one[Verdict](t, d.do(Acted{Agent: ben, Action: SendThis, Message: "1.2", Text: richtext.Of("Les frais sont annulés.")})).Preview
	send := Acted{Agent: ben, Action: SendThis, Message: "1.2", View: "V1", Seen: shown.Seen}
	d.do(Rewrote{Agent: ben, Message: "1.2", Text: richtext.Of("Les frais restent.")})
	again := one[Verdict](t, d.do(send)).Preview
	if again == nil || !strings.Contains(again.Text.Plain, "restent") {
		t.Fatalf("other words than those shown: %+v", again)
	}
	d.do(Rewrote{Agent: ben, Message: "1.2", Text: richtext.Of("// à vérifier")})
	if effects := d.do(send); len(all[Tell](effects)) > 0 || one[Verdict](t, effects).Errors[FieldText] == "" {
		t.Errorf("sent:\n%s", show(effects))
	}
}

func TestKeepAsNoteTakesAReplyBack(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	tell := one[Tell](t, d.write(ben, "1.1", "Je regarde ça."))
	effects := d.do(Acted{Agent: ben, Action: KeepThis, Message: "1.1", Text: richtext.Of("Je regarde ça.")})
	if got := all[Drop](effects); len(got) == 0 || got[0].Key != tell.Key {
		t.Errorf("effects:\n%s", show(effects))
	}
	if keep := one[Keep](t, effects); !keep.Note {
		t.Errorf("kept %+v", keep)
	}
}

func TestAMessageFromElsewhereIsAttachedAsANote(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	effects := d.do(Acted{Agent: ben, Action: Attach, Fields: map[string]string{FieldNote: "La banque confirme le paiement."}})
	if keep := one[Keep](t, effects); !keep.Note || len(all[Tell](effects)) > 0 {
		t.Errorf("effects:\n%s", show(effects))
	}
	if got := one[Verdict](t, d.do(Acted{Agent: ben, Action: Attach})).Errors[FieldNote]; got == "" {
		t.Error("nothing is attached without a word")
	}
}

// Warnings are for the writer alone, and leave a way on.
func TestAReplyInAnotherLanguageIsAskedAbout(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	effects := d.write(ben, "1.1", "The late fee was charged by mistake and you will get it back.")
	whisper := one[Whisper](t, effects)
	if len(all[Tell](effects)) > 0 || !strings.Contains(whisper.Text.Plain, "en anglais") {
		t.Fatalf("effects:\n%s", show(effects))
	}
	k := buttonOf(t, whisper.Buttons, SendAnyway)
	if got := one[Tell](t, d.do(Acted{Agent: ben, Action: k.Action, Message: k.Message})); !strings.Contains(got.Text.Plain, "late fee") {
		t.Errorf("told %q", got.Text.Plain)
	}
	for _, short := range []string{"OK, thanks!", "RL20260117", "👍", "Merci, on regarde ça."} {
		if effects := d.write(ben, MessageID("2."+short), short); len(all[Tell](effects)) != 1 {
			t.Errorf("%q is asked about", short)
		}
	}
}

func TestASecondReplyWithinAMinuteIsAskedAbout(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.write(ben, "1.1", "Bonjour, on regarde.")
	d.now = d.now.Add(10 * time.Second)
	d.do(Acted{Agent: ann, Action: TakeOver})
	whisper := one[Whisper](t, d.write(ann, "1.2", "Bonjour, je m’en occupe."))
	if !strings.Contains(whisper.Text.Plain, "Ben a écrit") {
		t.Errorf("whispered %q", whisper.Text.Plain)
	}
	k := buttonOf(t, whisper.Buttons, SendAnyway)
	one[Tell](t, d.do(Acted{Agent: ann, Action: k.Action, Message: k.Message}))
	d.now = d.now.Add(2 * time.Minute)
	one[Tell](t, d.write(ann, "1.3", "C’est corrigé."))
}

func TestASlackLinkCanBeLeftOut(t *testing.T) {
	for text, want := range map[string]string{
		"Voir https://ex.slack.com/archives/C1/p2 pour la suite": "Voir pour la suite",
		"C’est fait. slack://channel?id=C1":                      "C’est fait.",
	} {
		d := newDesk(t, policy.ReplyAssignee)
		d.take(ben)
		whisper := one[Whisper](t, d.write(ben, "1.1", text))
		k := buttonOf(t, whisper.Buttons, SendOnce)
		effects := d.do(Acted{Agent: ben, Action: k.Action, Message: k.Message})
		if got := one[Tell](t, effects).Text.Plain; got != "Équipe Facturation\n"+want {
			t.Errorf("%q: told %q", text, got)
		}
		if marks := all[Mark](effects); len(marks) != 2 || marks[1].Mark != Failed || marks[1].On {
			t.Errorf("marks %+v", marks)
		}
	}
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	if got := one[Whisper](t, d.write(ben, "1.1", "https://ex.slack.com/archives/C1")); len(got.Buttons) > 0 {
		t.Errorf("nothing is left to send: %+v", got)
	}
}

func TestACaseIsGivenToAColleague(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	give := func(to Agent) Acted { return Acted{Agent: ben, Action: Assign, Person: to} }
	for _, nobody := range []Agent{{}, guest, cora, ben} {
		if one[Verdict](t, d.do(give(nobody))).Errors[FieldPerson] == "" {
			t.Errorf("given to %+v", nobody)
		}
	}
	effects := d.do(give(ann))
	if d.c().Owner != ann.ID || d.c().OwnerName != "Ann" {
		t.Errorf("owner %q", d.c().Owner)
	}
	if got := one[Whisper](t, effects); got.Agent != ann.ID {
		t.Errorf("whispered to %s", got.Agent)
	}
	if one[Verdict](t, d.do(give(ben))).Errors[FieldPerson] == "" {
		t.Error("who gave a case away gives it again")
	}
}

// P-16: whoever looks at a customer's details stands in the history.
func TestWhoeverReadsTheDetailsIsRecorded(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	effects := d.do(Acted{Agent: ann, Action: Contact})
	if got := one[Verdict](t, effects).Show.Plain; !strings.Contains(got, "500") {
		t.Errorf("shown %q", got)
	}
	if got := one[Record](t, effects); got.What != "contact_read" || got.Actor != string(ann.ID) {
		t.Errorf("recorded %+v", got)
	}
	if got := one[Verdict](t, d.do(Acted{Agent: ann, Action: Contact})); got.Show.Empty() {
		t.Error("nothing is shown")
	}
	for _, other := range []Agent{cora, ben} { // of another team, and not trusted with it
		if effects := d.do(Acted{Agent: other, Action: Contact}); len(all[Verdict](effects)) > 0 {
			t.Errorf("shown to %s:\n%s", other.Name, show(effects))
		}
	}
}
