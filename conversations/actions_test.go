package conversations

import (
	"slices"
	"strings"
	"testing"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/redact"
	"guichet/conversations/richtext"
)

func TestOfTwoWhoTakeAtOnceTheSecondIsToldWhoHasIt(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	effects := d.do(Acted{Agent: ann, Action: Take, Version: 1})
	if d.c().Owner != ben.ID {
		t.Fatalf("owner %q, want the first", d.c().Owner)
	}
	w := one[Whisper](t, effects)
	if w.Agent != ann.ID || w.Text.Plain != "Déjà pris par Ben." {
		t.Errorf("whisper to %s: %q", w.Agent, w.Text.Plain)
	}
	buttonOf(t, w.Buttons, TakeOver) // Ann leads
	if got := one[Record](t, effects); got.What != "refused" || got.Detail != "take" {
		t.Errorf("recorded %+v", got)
	}
}

func TestWhoDoesNotLeadIsNotOfferedToTakeOver(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ann)
	if w := one[Whisper](t, d.do(Acted{Agent: ben, Action: Take})); len(w.Buttons) != 0 {
		t.Errorf("offered %+v", w.Buttons)
	}
	d.do(Acted{Agent: ben, Action: TakeOver})
	if d.c().Owner != ann.ID {
		t.Errorf("owner %q", d.c().Owner)
	}
}

func TestTakingTellsTheCustomerOnceAndNotAtNight(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.now = time.Date(2026, 1, 13, 4, 0, 0, 0, time.UTC) // 23 h in Montréal
	tell := one[Tell](t, d.do(Acted{Agent: ben, Action: Take}))
	if got, want := d.now.Add(tell.Delay), time.Date(2026, 1, 13, 13, 0, 0, 0, time.UTC); !got.Equal(want) {
		t.Errorf("told at %v, want %v", got, want)
	}
	if strings.Contains(tell.Text.Plain, "Ben") {
		t.Errorf("names an agent: %q", tell.Text.Plain)
	}
	if got := all[Tell](d.do(Acted{Agent: ann, Action: TakeOver})); len(got) != 0 {
		t.Errorf("told again: %+v", got)
	}
}

func TestTakeAndSendTakesAndSends(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	k := buttonOf(t, one[Whisper](t, d.write(ben, "1.1", "Bonjour.")).Buttons, TakeAndSend)
	effects := d.do(Acted{Agent: ben, Action: k.Action, Message: k.Message})
	if d.c().Owner != ben.ID || d.c().State != Taken {
		t.Errorf("owner %q, state %s", d.c().Owner, d.c().State)
	}
	if got := one[Tell](t, effects); got.Text.Plain != "Équipe Facturation\nBonjour." || got.Carries != "1.1" {
		t.Errorf("told %+v", got)
	}
	if keep := one[Keep](t, effects); keep.Note || keep.Version != 1 {
		t.Errorf("kept as %+v", keep)
	}
	if mark := one[Mark](t, effects); mark.Mark != Noted || mark.On {
		t.Errorf("marked %+v", mark)
	}
	// A second click finds nothing to send.
	if got := all[Tell](d.do(Acted{Agent: ben, Action: k.Action, Message: k.Message})); len(got) != 0 {
		t.Errorf("told twice: %+v", got)
	}
}

func TestOnlyItsAuthorSendsAMessage(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.write(ben, "1.1", "Bonjour.")
	effects := d.do(Acted{Agent: ann, Action: TakeAndSend, Message: "1.1"})
	if len(all[Tell](effects)) != 0 || d.c().Owner != "" {
		t.Errorf("owner %q:\n%s", d.c().Owner, show(effects))
	}
}

func TestSendWithoutTheMentionCutsIt(t *testing.T) {
	for text, want := range map[string]string{
		"@Ann, bonjour.":   "bonjour.",
		"Bonjour @Ann, ça": "Bonjour, ça",
		"Demandez à @Ann.": "Demandez à.",
		"ici @Ann la":      "ici la",
	} {
		d := newDesk(t, policy.ReplyAssignee)
		d.take(ben)
		at := strings.Index(text, "@Ann")
		d.do(Wrote{Agent: ben, Message: "1.1", Text: richtext.Of(text), Mentions: true, Mentioned: []richtext.Span{{Start: at, End: at + 4}}})
		if got := one[Tell](t, d.do(Acted{Agent: ben, Action: SendUnmarked, Message: "1.1"})).Text.Plain; got != "Équipe Facturation\n"+want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func resolveWith(text string) Acted {
	return Acted{Agent: ben, Action: Resolve, Fields: map[string]string{
		FieldOutcome: "upheld", FieldRemedy: "refund", FieldAmount: "7", FieldCategory: "other", FieldCause: "system", FieldActions: "Remboursé au compte.",
	}, Text: richtext.Of(text)}
}

func TestTheFinalAnswerSaysWhatItMust(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	effects := d.do(resolveWith("Les frais de 7,00 $ sont annulés."))
	tell := one[Tell](t, effects)
	golden(t, "final.fr.txt", tell.Text.Plain+"\n")
	if d.c().State != Answered || d.c().Outcome != "upheld" {
		t.Errorf("case %+v", d.c())
	}
	if !slices.ContainsFunc(all[Keep](effects), func(k Keep) bool {
		return k.Label == d.c().Life.Answer && k.Text.Plain == "Les frais de 7,00 $ sont annulés."
	}) {
		t.Errorf("kept %+v", all[Keep](effects))
	}
	if got := tell.Buttons[0][0].Data; got != "c|25|settled" {
		t.Errorf("button %q", got)
	}
	if post := one[Post](t, effects); post.Voice != FromAgentOut || !strings.Contains(post.Text.Plain, "annulés") {
		t.Errorf("copy in the thread: %+v", post)
	}

	d = newDesk(t, policy.ReplyAssignee)
	d.w.Customer.Lang = English
	golden(t, "final.en.txt", one[Tell](t, d.do(resolveWith("The fee is cancelled."))).Text.Plain+"\n")
	if d.c().Owner != ben.ID {
		t.Errorf("whoever settles it at first contact owns it; owner %q", d.c().Owner)
	}
}

func TestTheFinalAnswerDoesNotOvertakeAReply(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.write(ben, "1.1", "Bonjour.")
	d.now = d.now.Add(2 * time.Second)
	if got := one[Tell](t, d.do(resolveWith("C’est réglé."))); got.Delay <= 3*time.Second {
		t.Errorf("waits %v", got.Delay)
	}
}

func TestAModalThatCannotBeAcceptedKeepsItsWords(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*deskOf, *Acted)
		field  string
		words  string
	}{
		{"an outcome the policy does not have", func(_ *deskOf, a *Acted) { a.Fields[FieldOutcome] = "magic" }, FieldOutcome, "liste"},
		{"a remedy the policy does not have", func(_ *deskOf, a *Acted) { a.Fields[FieldRemedy] = "magic" }, FieldRemedy, "liste"},
		{"no cause", func(_ *deskOf, a *Acted) { delete(a.Fields, FieldCause) }, FieldCause, "cause"},
		{"money without an amount", func(_ *deskOf, a *Acted) { delete(a.Fields, FieldAmount) }, FieldAmount, "25,00"},
		{"an amount that is none", func(_ *deskOf, a *Acted) { a.Fields[FieldAmount] = "beaucoup" }, FieldAmount, "montant"},
		{"an amount of what is no money", func(_ *deskOf, a *Acted) { a.Fields[FieldRemedy] = "apology" }, FieldAmount, "pas de montant"},
		{"a currency nobody knows", func(_ *deskOf, a *Acted) { a.Fields[FieldCurrency] = "XXX" }, FieldCurrency, "monnaie"},
		{"no category", func(_ *deskOf, a *Acted) { delete(a.Fields, FieldCategory) }, FieldCategory, "sujet"},
		{"a category nobody knows", func(_ *deskOf, a *Acted) { a.Fields[FieldCategory] = "magic" }, FieldCategory, "sujet"},
		{"nothing done", func(_ *deskOf, a *Acted) { a.Fields[FieldActions] = " " }, FieldActions, "interne"},
		{"a no without its reasons", func(_ *deskOf, a *Acted) { a.Fields[FieldOutcome] = "not_upheld" }, FieldReasons, "pourquoi"},
		{"reasons marked as a note", func(_ *deskOf, a *Acted) { a.Fields[FieldReasons] = "🔒 entre nous" }, FieldReasons, "note interne"},
		{"no words", func(_ *deskOf, a *Acted) { a.Text = richtext.Of(" \n") }, FieldText, "Écrivez"},
		{"a card number", func(_ *deskOf, a *Acted) { a.Removed = []redact.Hit{{Kind: redact.Card}} }, FieldText, "numéro"},
		{"marked as a note", func(_ *deskOf, a *Acted) { a.Text = richtext.Of("// interne") }, FieldText, "note interne"},
		{"answered already", func(d *deskOf, _ *Acted) { d.do(resolveWith("C’est réglé.")) }, FieldText, "rouvrez"},
		{"another's case", func(d *deskOf, _ *Acted) { d.do(Acted{Agent: ann, Action: TakeOver}) }, FieldText, "Ann"},
		{"a guest", func(_ *deskOf, a *Acted) { a.Agent = guest }, FieldText, "membres"},
		{"not of the team", func(_ *deskOf, a *Acted) { a.Agent = cora }, FieldText, "Facturation"},
		{"a closed case", func(d *deskOf, _ *Acted) { d.c().State = Closed }, FieldText, "Rouvrez"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := newDesk(t, policy.ReplyAssignee)
			d.take(ben)
			a := resolveWith("C’est réglé.")
			test.change(d, &a)
			was := *d.c()
			effects := d.do(a)
			if len(all[Tell](effects)) != 0 || d.c().State != was.State || d.c().Version != was.Version {
				t.Fatalf("something happened:\n%s", show(effects))
			}
			if got := one[Verdict](t, effects).Errors[test.field]; !strings.Contains(got, test.words) {
				t.Errorf("beside %s: %q, want %q in it", test.field, got, test.words)
			}
			if got := one[Record](t, effects); got.What != "refused" {
				t.Errorf("recorded %+v", got)
			}
		})
	}
}

func TestAnAgentReopensWithAReason(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.do(resolveWith("C’est réglé."))
	if got := one[Verdict](t, d.do(Acted{Agent: ben, Action: Reopen, Fields: map[string]string{FieldReason: ""}})).Errors[FieldReason]; got == "" {
		t.Error("no reason, no word about it")
	}
	effects := d.do(Acted{Agent: ben, Action: Reopen, Fields: map[string]string{FieldReason: "mauvais montant"}})
	c := d.c()
	if c.State != Reopened || c.Outcome != "" || c.Owner != ben.ID {
		t.Errorf("case %+v", c)
	}
	if c.Deadline.String() != "2026-02-09" || c.Expected != d.w.Policy.Promise(d.now).Day {
		t.Errorf("deadline %v, expected %v", c.Deadline, c.Expected)
	}
	if strings.Contains(one[Tell](t, effects).Text.Plain, "montant") {
		t.Error("the reason is told to the customer")
	}
	if keep := one[Keep](t, effects); !keep.Note {
		t.Error("the reason is not a note")
	}
}

func TestRetryPutsTheDeliveryBack(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	effects := d.do(Undelivered{Side: Customers, Delivery: 4242, Label: "reply/1.1", Message: "1.1", Case: 77, Reason: Unreachable, Certain: true})
	post := one[Post](t, effects)
	if want := "⚠️ Un message de l’équipe n’a pas été livré à la personne. Telegram n’a pas répondu malgré plusieurs essais."; post.Text.Plain != want {
		t.Errorf("got %q, want %q", post.Text.Plain, want)
	}
	k := buttonOf(t, post.Buttons, Retry)
	if k.Delivery != 4242 || k.Message != "1.1" {
		t.Fatalf("button %+v", k)
	}
	click := Acted{Agent: ben, Action: Retry, Message: k.Message, Fields: map[string]string{FieldDelivery: "4242"}}
	effects = d.do(click)
	if got := one[Requeue](t, effects); got.Delivery != 4242 {
		t.Errorf("requeued %d", got.Delivery)
	}
	d.moot = true // a second click on the button, or one after its words were struck
	effects = d.do(click)
	if got, want := one[Whisper](t, effects).Text.Plain, "Il n’y a rien à renvoyer\u00a0: le message est reparti ou déjà arrivé, ou ses mots ont été retirés."; got != want {
		t.Errorf("told %q, want %q", got, want)
	}
	if len(all[Requeue](effects)) != 0 {
		t.Error("it is sent again")
	}
}

func TestADoubtIsNotWordedAsACertainty(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	post := one[Post](t, d.do(Undelivered{Side: Customers, Delivery: 1, Label: "reply/1.1", Message: "1.1", Case: 77, Reason: Unclear}))
	if !strings.Contains(post.Text.Plain, "n’a peut-être pas été livré") {
		t.Errorf("got %q", post.Text.Plain)
	}
}

func TestABlockedBotIsAnnouncedOnce(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	line := Undelivered{Side: Customers, Delivery: 1, Label: "q/9/2", Case: 77, Reason: Blocked, Certain: true}
	if got := len(all[Post](d.do(line))); got != 1 || !d.w.Customer.Blocked {
		t.Errorf("%d posts, blocked %v", got, d.w.Customer.Blocked)
	}
	if got := len(all[Post](d.do(line))); got != 0 {
		t.Errorf("%d posts the second time", got)
	}
	reply := Undelivered{Side: Customers, Delivery: 2, Label: "reply/1.1", Message: "1.1", Case: 77, Reason: Blocked, Certain: true}
	if got := len(all[Post](d.do(reply))); got != 1 {
		t.Errorf("%d posts for an agent's words, want one with its Retry button", got)
	}
}

func TestWhatTheThreadDidNotTakeIsRecorded(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	effects := d.do(Undelivered{Side: Agents, Delivery: 1, Label: "in/55", Message: "55", Case: 77, Reason: Gone, Certain: true})
	if got := one[Record](t, effects); got.What != "post_failed" {
		t.Errorf("recorded %+v", got)
	}
	one[Card](t, effects)
	if posts := all[Post](effects); len(posts) != 0 {
		t.Errorf("posts %+v into a thread that takes none", posts)
	}
}

func TestButtonDataIsReadBackAsItWasWritten(t *testing.T) {
	for _, k := range []Click{
		{Action: TakeAndSend, Case: 1<<62 - 1, Version: 999, Message: "1767712345.123456"},
		{Action: Retry, Case: 77, Message: "1767712345.123456", Delivery: 1<<62 - 1},
		{Action: Reopen, Case: 1},
	} {
		data := k.Data()
		if len(data) > 64 {
			t.Errorf("%q has %d bytes", data, len(data))
		}
		if got, err := ParseClick(data); err != nil || got != k {
			t.Errorf("%q read as %+v, %v", data, got, err)
		}
	}
	for _, bad := range []string{"", "a|take", "d|1|yes", "a||1||", "a|take|-5||x|", "a|take|zz zz||x|", "a|take|1|2|3|4|5"} {
		if _, err := ParseClick(bad); err == nil {
			t.Errorf("%q is read", bad)
		}
	}
}
