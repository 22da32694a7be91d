package conversations

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// hear lets the customer write into the case.
func (d *deskOf) hear(id MessageID, text string, files ...File) []Effect {
	d.t.Helper()
	return d.rule(func(s *step, c *Case) {
		s.carry(c, Held{Message: id, At: d.now, Kind: KindText, Text: richtext.Of(text), Files: files}, nil)
	})
}

// tap lets the customer tap a button of the case.
func (d *deskOf) tap(action string) []Effect {
	d.t.Helper()
	return d.rule(func(s *step, c *Case) { s.customerTapped(c, action) })
}

// rule applies a rule to the case as Step would, without the dialogue before it.
func (d *deskOf) rule(apply func(*step, *Case)) []Effect {
	d.t.Helper()
	s := &step{w: d.w.clone(), ev: Event{At: d.now, Key: Key{Source: "telegram", ID: d.now.String()}}, now: d.now}
	apply(s, &s.w.Cases[0])
	if s.err != nil {
		d.t.Fatal(s.err)
	}
	d.w, d.last = s.w, s.effects
	return s.effects
}

func TestACustomersWordsStandInTheThreadWithTheirEyes(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	file := File{Kind: KindPhoto, ID: "F1"}
	effects := d.hear("901", "Voici la preuve.", file)
	want := Post{
		Timing: Timing{Class: Ordinary}, Case: 77, Label: "in/901", Voice: FromCustomer, Text: richtext.Of("Voici la preuve."),
		Files: []File{file}, Carries: "901", Ack: true,
	}
	if diff := cmp.Diff(want, one[Post](t, effects)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if keep := one[Keep](t, effects); keep.Side != Customers || keep.Message != "901" || len(keep.Files) != 1 {
		t.Errorf("kept %+v", keep)
	}
	if d.c().Life.Files != 1 || !d.c().Life.LastCustomer.Equal(d.now) {
		t.Errorf("life %+v", d.c().Life)
	}
}

func TestG4ABurstIsAnsweredWithOneSentenceNamingTheCase(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	for _, test := range []struct {
		after time.Duration
		who   string
		named bool
	}{
		{0, "customer", true},
		{time.Minute, "customer", false},
		{29 * time.Minute, "customer", false},
		{31 * time.Minute, "customer", true},
		{time.Minute, "agent", false},
		{29 * time.Minute, "customer", false}, // somebody is there: the 👀 is enough
		{40 * time.Minute, "customer", true},
	} {
		d.now = d.now.Add(test.after)
		if test.who == "agent" {
			d.do(Acted{Agent: ben, Action: Take})
			d.write(ben, "1.1", "Bonjour.")
			continue
		}
		tells := all[Tell](d.hear("902", "Et ceci."))
		if named := len(tells) == 1 && strings.Contains(tells[0].Text.Plain, "7QX4-M2P4"); named != test.named || len(tells) > 1 {
			t.Errorf("%v: told %+v, want the case named: %v", test.after, tells, test.named)
		}
	}
}

func TestACustomersAnswerEndsTheWaitForIt(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.c().State = WaitingForCustomer
	if d.hear("901", "Voici."); d.c().State != Taken {
		t.Errorf("state %s", d.c().State)
	}
}

func TestThanksReopenNothingAndAskNothing(t *testing.T) {
	for _, text := range []string{"merci", "Merci beaucoup!", "ok merci 🙏", "Thanks a lot", "👍", "C’est parfait, bonne journée"} {
		for _, state := range []CaseState{Answered, Settled, Closed} {
			d := newDesk(t, policy.ReplyAssignee)
			d.c().State = state
			effects := d.hear("901", text)
			if d.c().State != state || len(all[Tell](effects)) != 0 {
				t.Errorf("%q into %s: now %s, told %+v", text, state, d.c().State, all[Tell](effects))
			}
			if posts := all[Post](effects); len(posts) != 1 || posts[0].Voice != FromCustomer {
				t.Errorf("%q is not shown: %+v", text, posts)
			}
		}
	}
	for _, text := range []string{"merci mais ce n’est pas réglé", "ok?", "parfait sauf le montant", "non", ""} {
		if isThanks(richtext.Of(text), nil) {
			t.Errorf("%q is taken for thanks", text)
		}
	}
}

func TestWordsAfterTheFinalAnswerReachTheOwnerAndKeepItAnswered(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.do(resolveWith("C’est réglé."))
	d.now = d.now.Add(time.Minute)
	effects := d.hear("901", "Le montant est faux.")
	if d.c().State != Answered {
		t.Errorf("state %s", d.c().State)
	}
	if tell := one[Tell](t, effects); tell.Buttons[1][0].Data != "c|25|unsettled" {
		t.Errorf("buttons %+v", tell.Buttons)
	}
	posts := all[Post](effects)
	if len(posts) != 2 || !strings.Contains(posts[1].Text.Plain, "Ben") {
		t.Fatalf("posts %+v", posts)
	}
	buttonOf(t, posts[1].Buttons, Reopen)
}

func TestWordsIntoAClosedCaseAreNeverLost(t *testing.T) {
	for _, test := range []struct {
		state   CaseState
		months  int
		buttons int
	}{{Settled, 1, 2}, {Closed, 5, 2}, {Closed, 7, 0}, {Expired, 0, 2}, {Withdrawn, 1, 0}} {
		d := newDesk(t, policy.ReplyAssignee)
		d.c().State, d.c().Settled, d.c().Closed = test.state, d.now, d.now
		d.now = d.now.AddDate(0, test.months, 0)
		effects := d.hear("901", "Ça recommence.")
		one[Keep](t, effects)
		if posts := all[Post](effects); len(posts) != 1 || posts[0].Voice != FromCustomer {
			t.Errorf("%s: posts %+v", test.state, posts)
		}
		if tell := one[Tell](t, effects); len(tell.Buttons) != test.buttons {
			t.Errorf("%s after %d months: %d buttons, want %d", test.state, test.months, len(tell.Buttons), test.buttons)
		}
		if d.c().State != test.state {
			t.Errorf("%s became %s by mere words", test.state, d.c().State)
		}
	}
}

func TestACorrectionIsShownBeforeAndAfter(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	edit := func(was Mirror, text string) []Effect {
		return d.rule(func(s *step, c *Case) { s.carry(c, Held{Message: "901", Text: richtext.Of(text)}, &was) })
	}
	effects := edit(Mirror{Known: true, Label: "in/901", Text: richtext.Of("7 $")}, "17 $")
	post := one[Post](t, effects)
	if !strings.Contains(post.Text.Plain, "7 $") || !strings.Contains(post.Text.Plain, "17 $") || post.Voice != FromDesk {
		t.Errorf("got %+v", post)
	}
	if keep := one[Keep](t, effects); keep.Version != 1 || keep.Text.Plain != "17 $" {
		t.Errorf("kept %+v", keep)
	}
	if tell := one[Tell](t, effects); tell.Key == "" || tell.Delay == 0 {
		t.Errorf("several corrections would be answered one by one: %+v", tell)
	}
	if got := edit(Mirror{Known: true, Text: richtext.Of("17 $")}, "17 $"); len(got) != 0 {
		t.Errorf("an edit that changed nothing gives:\n%s", show(got))
	}
	if got := edit(Mirror{}, "nouveau"); len(all[Keep](got)) != 1 || one[Keep](t, got).Version != 0 {
		t.Errorf("an edit of unseen words gives:\n%s", show(got))
	}
}

func TestTheCustomerSettlesOrReopens(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	d.do(resolveWith("C’est réglé."))
	effects := d.tap(tapSettled)
	if d.c().State != Settled || !d.c().Settled.Equal(d.now) || one[Verdict](t, effects).Toast == "" {
		t.Fatalf("state %s:\n%s", d.c().State, show(effects))
	}
	if effects = d.tap(tapSettled); one[Verdict](t, effects).Toast != "C’était déjà noté." {
		t.Errorf("a second tap:\n%s", show(effects))
	}
	d.now = d.now.AddDate(0, 5, 0)
	effects = d.tap(tapUnsettled)
	c := d.c()
	if c.State != Reopened || c.Owner != ben.ID || c.Number != "7QX4M2P4" || c.Outcome != "" || !c.Settled.IsZero() {
		t.Errorf("case %+v", c)
	}
	if post := one[Post](t, effects); !strings.Contains(post.Text.Plain, "Ben") {
		t.Errorf("the owner is not told: %q", post.Text.Plain)
	}
	if tell := one[Tell](t, effects); !strings.Contains(tell.Text.Plain, "7QX4-M2P4") {
		t.Errorf("told %q", tell.Text.Plain)
	}
	// The owner's next plain message is a reply again.
	if got := all[Tell](d.write(ben, "2.1", "Je regarde.")); len(got) != 1 || d.c().State != Taken {
		t.Errorf("state %s, told %+v", d.c().State, got)
	}
}

func TestACaseClosedTooLongIsTakenUpByANewOneThatNamesIt(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.c().State, d.c().Settled = Closed, d.now
	d.now = d.now.AddDate(0, 6, 1)
	effects := d.tap(tapUnsettled)
	if d.c().State != Closed || one[Verdict](t, effects).Toast == "" || len(all[Tell](effects)) != 1 {
		t.Errorf("state %s:\n%s", d.c().State, show(effects))
	}
	if draft := d.w.Dialogue.Draft; draft == nil || draft.Follows != d.c().Number || draft.Kind != Complaint {
		t.Errorf("draft %+v", draft)
	}
}

func TestEveryButtonOfACaseIsAnsweredInEveryStateInBothLanguages(t *testing.T) {
	for _, lang := range []Lang{French, English} {
		for _, state := range caseStates {
			for _, action := range []string{tapSettled, tapUnsettled, tapLeave, tapWithdraw, tapWithdrawn, tapKeep, tapAdd, tapStatus,
				rateTap(1), rateTap(5), rateTap(7), tapNoRating, tapNoComment, "worn out"} {
				d := newDesk(t, policy.ReplyAssignee)
				d.w.Customer.Lang, d.c().State = lang, state
				effects := d.tap(action)
				one[Verdict](t, effects)
				for _, e := range effects {
					if tell, ok := e.(Tell); ok && strings.Contains(tell.Text.Plain, "[case.") || strings.Contains(show(effects), "[desk.") {
						t.Errorf("%s, %s in %s: a sentence is missing: %+v", lang, action, state, e)
					}
				}
			}
		}
	}
}

func TestACaseIsTakenBackAfterAQuestion(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	if tell := one[Tell](t, d.tap(tapWithdraw)); d.c().State != Filed || tell.Buttons[0][0].Data != "c|25|withdrawn" {
		t.Fatalf("state %s, asked %+v", d.c().State, tell)
	}
	one[Post](t, d.tap(tapWithdrawn))
	if d.c().State != Withdrawn || !d.c().Closed.Equal(d.now) {
		t.Errorf("case %+v", d.c())
	}
	d.do(Acted{Agent: ann, Action: Reopen})
	if d.c().State != Withdrawn {
		t.Error("an agent brought back what the customer withdrew")
	}
}
