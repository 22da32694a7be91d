package conversations

import (
	"strings"
	"testing"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/redact"
	"guichet/conversations/richtext"
)

// replied is a desk on which Ben has just answered, with the message's words.
func replied(t *testing.T) *deskOf {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.write(ben, "1.1", "Bonjour.")
	return d
}

// later lets time pass, and with it the reply leave and arrive.
func (d *deskOf) later(by time.Duration) {
	m := d.mirrors["1.1"]
	m.At = d.now.Add(5 * time.Second)
	d.mirrors["1.1"] = m
	d.now = d.now.Add(by)
}

func rewrite(text string) Rewrote {
	return Rewrote{Agent: ben, Message: "1.1", Text: richtext.Of(text)}
}

func TestAnEditInsideTheUndoWindowReplacesTheReplyThatWaits(t *testing.T) {
	d := replied(t)
	d.now = d.now.Add(2 * time.Second)
	tell := one[Tell](t, d.do(rewrite("Bonsoir.")))
	if tell.Key != "reply/1.1" || tell.Delay != 3*time.Second || tell.Text.Plain != "Équipe Facturation\nBonsoir." {
		t.Errorf("got %+v", tell)
	}
}

func TestAnEditAtTheEndOfTheUndoWindowNeverSendsTwice(t *testing.T) {
	d := replied(t)
	d.now = d.now.Add(4500 * time.Millisecond)
	effects := d.do(rewrite("Bonsoir."))
	if tells := all[Tell](effects); len(tells) != 0 {
		t.Errorf("told again: %+v", tells)
	}
	if amend := one[Amend](t, effects); amend.Delay != 1500*time.Millisecond {
		t.Errorf("the edit waits %v; it must take its place after the reply", amend.Delay)
	}
}

func TestAnEditAfterTheUndoWindowEditsTheCustomersCopyAtAnyAge(t *testing.T) {
	for _, age := range []time.Duration{time.Minute, 72 * time.Hour} {
		d := replied(t)
		d.later(age)
		effects := d.do(rewrite("Bonsoir."))
		amend := one[Amend](t, effects)
		if amend.Label != "reply/1.1" || amend.Was.Plain != "Équipe Facturation\nBonjour." || amend.Text.Plain != "Équipe Facturation\nBonsoir." {
			t.Errorf("got %+v", amend)
		}
		if got := one[Record](t, effects); got.What != "reply_edited" {
			t.Errorf("recorded %+v", got)
		}
	}
}

func TestAnEditKeepsTheHeadItWasSentUnder(t *testing.T) {
	d := replied(t)
	d.later(time.Minute)
	d.c().Team = "purchases"
	if got := one[Amend](t, d.do(Rewrote{Agent: Agent{ID: "UBEN", Member: true}, Message: "1.1", Text: richtext.Of("Bonsoir.")})); !strings.HasPrefix(got.Text.Plain, "Équipe Facturation\n") {
		t.Errorf("got %q", got.Text.Plain)
	}
}

func TestAnEditThatMarksAReplyTakesItBack(t *testing.T) {
	for _, test := range []struct {
		name           string
		after          time.Duration
		drop, withdraw bool
	}{
		{"while it waits", time.Second, true, false},
		{"as it leaves", 4500 * time.Millisecond, true, true},
		{"once it arrived, or waits for a platform that is away", time.Hour, true, true},
		{"too late for the platform", 49 * time.Hour, false, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, marked := range []Rewrote{rewrite("// Bonjour."), {Agent: ben, Message: "1.1", Text: richtext.Of("@Ann"), Mentions: true}} {
				d := replied(t)
				d.later(test.after)
				effects := d.do(marked)
				if got := len(all[Drop](effects)) > 0; got != test.drop {
					t.Errorf("dropped: %v, want %v", got, test.drop)
				}
				if got := len(all[Withdraw](effects)) == 1; got != test.withdraw {
					t.Errorf("withdrawn: %v, want %v", got, test.withdraw)
				}
				if len(all[Tell](effects))+len(all[Amend](effects)) != 0 {
					t.Errorf("sent:\n%s", show(effects))
				}
				if keep := one[Keep](t, effects); !keep.Note {
					t.Error("not kept as a note")
				}
				one[Whisper](t, effects)
			}
		})
	}
}

func TestAnEditNeverTurnsANoteIntoAReply(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.write(ben, "1.1", "// interne")
	for range 3 {
		effects := d.do(rewrite("Bonjour."))
		if len(all[Tell](effects))+len(all[Amend](effects)) != 0 {
			t.Fatalf("sent:\n%s", show(effects))
		}
	}
}

func TestAnEditWithACardNumberIsNotPassedOn(t *testing.T) {
	edit := rewrite("Votre carte [carte …1111]")
	edit.Removed = []redact.Hit{{Kind: redact.Card, Last4: "1111"}}
	d := replied(t)
	effects := d.do(edit)
	if drops := all[Drop](effects); len(drops) == 0 || drops[0].Key != "reply/1.1" {
		t.Errorf("dropped %+v", drops)
	}
	d = replied(t)
	d.later(time.Hour)
	effects = d.do(edit)
	if len(all[Amend](effects))+len(all[Withdraw](effects))+len(all[Keep](effects)) != 0 {
		t.Errorf("the customer's copy is touched:\n%s", show(effects))
	}
	one[Whisper](t, effects)
}

func TestADeletionTakesAReplyBackWhileThePlatformAllowsIt(t *testing.T) {
	for _, test := range []struct {
		name           string
		after          time.Duration
		drop, withdraw bool
		recorded       string
	}{
		{"while it waits", time.Second, true, false, "reply_taken_back"},
		{"as it leaves", 4500 * time.Millisecond, true, true, "reply_taken_back"},
		{"once it arrived, or waits for a platform that is away", 47 * time.Hour, true, true, "reply_withdrawn"},
		{"too late", 49 * time.Hour, false, false, "withdraw_too_late"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := replied(t)
			d.later(test.after)
			effects := d.do(Erased{Agent: ben, Message: "1.1"})
			if got := len(all[Drop](effects)) > 0; got != test.drop {
				t.Errorf("dropped: %v, want %v", got, test.drop)
			}
			if got := len(all[Withdraw](effects)) == 1; got != test.withdraw {
				t.Errorf("withdrawn: %v, want %v", got, test.withdraw)
			}
			if got := one[Record](t, effects).What; got != test.recorded {
				t.Errorf("recorded %q, want %q", got, test.recorded)
			}
			if keep := one[Keep](t, effects); keep.Version != -1 {
				t.Errorf("kept %+v, want a deletion", keep)
			}
		})
	}
}

func TestFilesAreWithdrawnWithTheirReply(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.do(Wrote{Agent: ben, Message: "1.1", Kind: KindDocument, Files: []File{{ID: "F1", Name: "lettre.pdf"}, {ID: "F2"}}})
	d.later(time.Hour)
	if got := one[Withdraw](t, d.do(Erased{Agent: ben, Message: "1.1"})); got.Files != 2 || got.Was.Plain != "Équipe Facturation" {
		t.Errorf("got %+v", got)
	}
}

func TestTheReplyOfSomebodyWhoLosesTheCaseIsHeldBack(t *testing.T) {
	d := replied(t)
	d.now = d.now.Add(time.Second)
	effects := d.do(Acted{Agent: ann, Action: TakeOver})
	if d.c().Owner != ann.ID {
		t.Fatalf("owner %q", d.c().Owner)
	}
	drops := all[Drop](effects)
	if len(drops) != 1 || drops[0].Key != "reply/1.1" {
		t.Errorf("dropped %+v", drops)
	}
	w := one[Whisper](t, effects)
	if w.Agent != ben.ID {
		t.Errorf("told %s", w.Agent)
	}
	k := buttonOf(t, w.Buttons, SendOnce)
	effects = d.do(Acted{Agent: ben, Action: SendOnce, Message: k.Message})
	if got := one[Tell](t, effects).Text.Plain; got != "Équipe Facturation\nBonjour." {
		t.Errorf("got %q", got)
	}
	if post := one[Post](t, effects); !strings.Contains(post.Text.Plain, "Ann") {
		t.Errorf("the owner is not told: %q", post.Text.Plain)
	}
}
