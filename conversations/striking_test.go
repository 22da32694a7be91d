package conversations

import (
	"slices"
	"strings"
	"testing"
	"time"

	"guichet/conversations/richtext"
)

// The names of what forms sent have slashes of their own, and begin with an f at times.
func TestWhatIsStruckIsNamedWhateverItsName(t *testing.T) {
	for _, message := range []MessageID{"12", "1735689600.000100", "asked/77/1767711939000", "form/f1abc-0000cafe", "line/77/transferred/1767711939000-0a1b2c3d"} {
		for _, n := range []int{0, 1, 12} {
			a := Acted{Action: StrikeOut, Fields: map[string]string{FieldWhat: StrikeTarget(Agents, message, n)}}
			if side, got, file, ok := a.Target(); !ok || side != Agents || got != message || file != n {
				t.Errorf("%s, file %d: read %s, %s, %d, %v", message, n, side, got, file, ok)
			}
		}
	}
	for _, bad := range []string{"", "agents", "agents/", "nobody/12", "agents/12/f-1"} {
		if _, _, _, ok := (Acted{Action: StrikeOut, Fields: map[string]string{FieldWhat: bad}}).Target(); ok {
			t.Errorf("%q was read", bad)
		}
	}
}

// delivered is an answered case whose final answer reached the customer some time ago, and the answer's name.
func delivered(t *testing.T, ago time.Duration) (*deskOf, MessageID) {
	t.Helper()
	d := answered(t)
	final := MessageID(d.c().Life.Answer)
	d.mirrors[final] = Mirror{Known: true, Case: 77, Label: Label(final), Text: richtext.Of("Les frais sont annulés."), At: d.now.Add(-ago)}
	return d, final
}

func strikes(what MessageID) Acted {
	return Acted{Agent: ann, Action: StrikeOut, Fields: map[string]string{FieldWhat: StrikeTarget(Agents, what, 0), FieldWhy: "third"}}
}

func TestAFinalAnswerThatIsStruckOpensItsCaseAgain(t *testing.T) {
	for ago, young := range map[time.Duration]bool{time.Hour: true, 49 * time.Hour: false} {
		d, final := delivered(t, ago)
		effects := d.do(strikes(final))
		c := d.c()
		if c.State != Reopened || c.Owner != ben.ID || c.Outcome != "" || c.Life.Closing != (Closing{}) || c.Life.Answer != "" || c.Expected.IsZero() {
			t.Errorf("state %s, owner %q, outcome %q, closing %+v", c.State, c.Owner, c.Outcome, c.Life.Closing)
		}
		if got := one[Strike](t, effects); got.Message != final {
			t.Errorf("struck %+v", got)
		}
		if took, changed := len(all[Withdraw](effects)), len(all[Amend](effects)); young && took != 1 || !young && (took != 0 || changed != 1) {
			t.Errorf("after %v: %d taken away, %d rewritten", ago, took, changed)
		}
		if tell := one[Tell](t, effects); !strings.Contains(tell.Text.Plain, "a retiré la réponse finale") || !strings.Contains(tell.Text.Plain, "Réponse attendue") {
			t.Errorf("the customer reads %q", tell.Text.Plain)
		}
		if post := one[Post](t, effects); !strings.Contains(post.Text.Plain, "renseignements d’une autre personne") || !strings.Contains(post.Text.Plain, "rouvert") {
			t.Errorf("the thread reads %q", post.Text.Plain)
		}
		if !slices.ContainsFunc(all[Record](effects), func(r Record) bool {
			return r.What == "reopened" && r.Before == string(Answered) && r.Detail == "struck"
		}) {
			t.Errorf("recorded %+v", all[Record](effects))
		}
		if posts := all[Unpost](effects); !slices.ContainsFunc(posts, func(u Unpost) bool { return u.Label == copyLabel(final) }) {
			t.Errorf("the thread keeps its copy: %+v", posts)
		}
	}
}

// The answer that ends a case is what its record rests on, until the case is open again.
func TestTheAnswerThatACaseIsOverOnIsNotStruck(t *testing.T) {
	d, final := delivered(t, time.Hour)
	d.w.Cases[0].State, d.w.Cases[0].Settled = Settled, d.now
	effects := d.do(strikes(final))
	if !strings.Contains(one[Verdict](t, effects).Errors[FieldWhat], "réponse finale") || len(all[Strike](effects)) != 0 || d.c().State != Settled {
		t.Errorf("state %s: %s", d.c().State, show(effects))
	}
	d.do(Acted{Agent: ann, Action: Reopen, Fields: map[string]string{FieldReason: "erreur"}})
	effects = d.do(strikes(final))
	if len(all[Strike](effects)) != 1 || len(all[Withdraw](effects)) != 1 || len(all[Tell](effects)) != 0 || d.c().State != Reopened {
		t.Errorf("state %s: %s", d.c().State, show(effects))
	}
}

func TestAnOlderFinalAnswerIsStruckWithoutAnythingElse(t *testing.T) {
	d, first := delivered(t, time.Hour)
	d.do(Acted{Agent: ann, Action: Reopen, Fields: map[string]string{FieldReason: "erreur"}})
	d.now = d.now.Add(5 * time.Minute) // two who write in the same minute are asked whether they mean it
	second := resolveWith("Plutôt ceci.")
	second.Agent = ann
	d.do(second)
	effects := d.do(strikes(first))
	if c := d.c(); c.State != Answered || c.Outcome != "upheld" || c.Life.Answer == Label(first) || len(all[Strike](effects)) != 1 || len(all[Tell](effects)) != 0 {
		t.Errorf("state %s, outcome %q: %s", c.State, c.Outcome, show(effects))
	}
}

// TestAStruckAnswerIsNotSentToWhoComesBack: it was never delivered, since the customer had blocked the bot.
func TestAStruckAnswerIsNotSentToWhoComesBack(t *testing.T) {
	d, final := delivered(t, time.Hour)
	d.do(Undelivered{Side: Customers, Delivery: 9, Label: Label(final), Case: 77, Reason: Blocked, Certain: true})
	if tell := one[Tell](t, d.do(strikes(final))); strings.Contains(tell.Text.Plain, "retiré") {
		t.Errorf("told of what they never had: %q", tell.Text.Plain)
	}
	if got := all[Requeue](d.do(Reach{})); len(got) != 0 {
		t.Errorf("sent again: %+v", got)
	}
}
