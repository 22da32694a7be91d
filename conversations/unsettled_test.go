package conversations

import (
	"testing"
	"time"

	"guichet/conversations/calendar"
	"guichet/conversations/richtext"
	"guichet/conversations/understand"
)

func TestWordsThatSayThatItIsNotSettled(t *testing.T) {
	tellsApart(t, func(text string) bool { return unsettles(understand.Of(text)) }, []string{
		"finalement c'est pas réglé", "Finalement ce n’est pas réglé", "cé toujours pas reglé", "c'est pas encore réglé votre affaire", "ya rien de réglé",
		"ça règle rien", "c'est jamais arrangé", "le problème est revenu", "toujours le même problème", "ca recommence", "rouvrez mon dossier svp",
		"je veux rouvrir le dossier", "toujours pas remboursé", "bin la c'est pu réglé pantoute", "non, c'est pas corrigé",
		"it's still not fixed", "its not settled after all", "this isn't resolved", "hasn't been fixed yet", "still broken", "nothing was fixed", "the fee is back",
		"the problem came back", "please reopen my case", "same problem again", "you didn't solve it", "it happened again", "not sorted",
	}, []string{
		"c'est réglé merci", "oui c'est réglé", "si c'est pas réglé vendredi je vous écris", "j'ai un autre problème", "merci pour votre aide", "quand est-ce que ça sera réglé?",
		"je ne suis pas chez moi", "j'ai pas reçu ma facture", "c'est beau", "bonjour", "all good now", "it's fixed thanks", "if it's not fixed by friday I'll write",
		"i have a different problem, my card is not working", "when will it be fixed?", "not sure", "I was not home", "not yet", "pas encore", "problème avec mon relevé",
	})
}

func TestWordsThatSayThatItIsSettled(t *testing.T) {
	for text, want := range map[string]bool{
		"oh sorry yes all good": true, "c'est correct merci": true, "ça règle mon problème": true, "that settles it": true, "tout est beau": true,
		"j'ai bien reçu votre réponse": false, "c'est pas correct": false, "is it settled?": false, "almost all good but not the fee": false, "I got it": false,
	} {
		if settles(understand.Of(text)) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}

// over is a chat of a customer whose cases are over since so many days before start, oldest first.
func overFor(t *testing.T, lang string, days ...int) *chat {
	c := accepted(t, lang)
	for i, ago := range days {
		at := start.AddDate(0, 0, -ago)
		c.w.Cases = append([]Case{{
			ID: CaseID(i + 1), Number: NewNumber(uint64(i + 1)), Kind: Complaint, State: Settled, Team: "billing", Outcome: "upheld", Lang: Lang(lang), Since: at,
			Statement: Answers{Category: []string{"fees_interest", "account_access", "statement"}[i%3], Done: map[string]bool{"category": true}},
			Received:  at.Add(-time.Hour), Filed: at.Add(-time.Hour), Settled: at, Version: 3, Life: Life{LastCustomer: at, Named: at},
		}}, c.w.Cases...)
	}
	return c
}

func TestTheCaseThatEndedLastIsProposedByItsName(t *testing.T) {
	c := overFor(t, "fr", 40, 20, 3)
	c.says("finalement c'est pas réglé")
	c.expects("Est-ce au sujet du dossier " + NewNumber(3).String() + " (Relevé), réglé")
	c.says("oui")
	if got, _ := c.w.Case(3); got.State != Reopened {
		t.Errorf("it is %s:\n%s", got.State, c)
	}
	c = overFor(t, "fr", 3)
	c.says("un peu long mais correct")
	c.says("rouvrez mon dossier y mont recharger 35$") // a plain word, and no more of the message that waits
	if got, _ := c.w.Case(1); got.State != Reopened {
		t.Errorf("it is %s:\n%s", got.State, c)
	}
	c = overFor(t, "en", 40, 20, 3)
	c.says("it's still not fixed")
	c.says("no")
	c.expects(NewNumber(3).String())
	c.taps(NewNumber(1).String() + " Fees and interest")
	if got, _ := c.w.Case(1); got.State != Reopened {
		t.Errorf("it is %s:\n%s", got.State, c)
	}
}

func TestTheOneAnswerThatDoesNotSettleItReopensItsCaseAtOnce(t *testing.T) {
	d := answered(t)
	d.do(Said{Message: "m1", Kind: KindText, Text: richtext.Of("merci, je vérifie ça")})
	d.now = d.now.Add(26 * time.Hour)
	d.do(Said{Message: "m2", Kind: KindText, Text: richtext.Of("bin non, c'est toujours pas réglé")})
	if d.c().State != Reopened {
		t.Errorf("it is %s:\n%s", d.c().State, show(d.last))
	}
}

func TestAnAnsweredCaseAmongOpenOnesIsProposedAndALaterOneIsLeftAlone(t *testing.T) {
	busy := func(since, wrote time.Time) *chat {
		c := overFor(t, "fr", 3)
		c.w.Cases[0].State, c.w.Cases[0].Settled = Answered, time.Time{}
		c.w.Cases = append([]Case{{
			ID: 9, Number: NewNumber(9), Kind: Complaint, State: Taken, Team: "billing", Owner: "U1", Lang: French, Since: since, Received: since, Filed: since,
			Deadline: calendar.NewDay(2026, 2, 3), Version: 2, Life: Life{LastAgent: wrote},
		}}, c.w.Cases...)
		return c
	}
	c := busy(start.AddDate(0, 0, -5), start.AddDate(0, 0, -4))
	c.says("c'est toujours pas réglé")
	c.expects("Est-ce au sujet du dossier "+NewNumber(1).String(), "qui a sa réponse")
	c.taps("Rouvrir le dossier")
	if got, _ := c.w.Case(1); got.State != Reopened {
		t.Errorf("it is %s:\n%s", got.State, c)
	}
	c = busy(start.AddDate(0, 0, -5), start.Add(-time.Hour))
	c.says("c'est toujours pas réglé")
	c.expects("À quel dossier cela se rapporte-t-il?")
}

func TestNotSettledIsNoMarkAndNoCommentAboutOne(t *testing.T) {
	d := settled(t)
	d.now = d.now.Add(time.Hour)
	d.ratingDue()
	d.w.Customer.NoticeAt, d.w.Customer.Notice = monday, NoticeVersion
	ev := Event{Key: Key{ID: "x"}, At: d.now, Body: Said{Message: "m9", Kind: KindText, Text: richtext.Of("ben voyons, c'est pas réglé pantoute")}}
	w, effects, err := Step(d.w, ev, d.now)
	if err != nil || w.Customer.NoRatings || w.Dialogue.State != AtCase {
		t.Errorf("no more ratings %v, at %s, %v:\n%s", w.Customer.NoRatings, w.Dialogue.State, err, show(effects))
	}
}
