package conversations

import (
	"slices"
	"strings"
	"testing"
	"time"

	"guichet/conversations/richtext"
	"guichet/conversations/startlink"
)

func TestOnlyAnOutrightNoToTheNoticeErasesWhatWasTold(t *testing.T) {
	for text, want := range map[string]State{
		"non": AtIdle, "no thanks": AtIdle, "je suis pas d'accord": AtIdle, "i do not consent": AtIdle, "not interested": AtIdle, "no way": AtIdle, "non merci, laissez faire": AtIdle, "no I don't agree with that": AtIdle,
		"no idea": AtNotice, "je sais pas": AtNotice,
		"no i never filed with you before, its about my statement": AtNotice,
		"non je veux pas que mes infos passent par slack":          AtNotice,
	} {
		c := newChat(t, "en")
		c.w.Customer.Lang, c.w.Customer.LangChosen = English, true
		c.says("i closed my account in june and still get bills")
		c.says(text)
		d := &c.w.Dialogue
		if d.State != want {
			t.Errorf("%q: at %s, want %s", text, d.State, want)
		}
		if !c.w.Customer.NoticeAt.IsZero() {
			t.Errorf("%q was taken for a yes", text)
		}
		if want == AtNotice && (d.Draft == nil || !d.Draft.Unseen || !strings.HasPrefix(d.Draft.Story.Plain, "i closed my account")) {
			t.Errorf("%q: what was told is %+v", text, d.Draft)
		}
	}
}

func TestWhoeverTellsMoreAcceptsTheNotice(t *testing.T) {
	for _, text := range []string{"never got my order", "jamais reçu mon colis", "no refund after 3 weeks", "no one answers my emails", "pas de nouvelles depuis 3 semaines",
		"non mais ça fait 3 semaines que j'attends", "je suis pas d'accord avec les frais de 45$ sur mon relevé", "i dont want to pay for a broken couch", "yes my statement is wrong", "oui mon relevé a été envoyé deux fois"} {
		c := newChat(t, "en")
		c.w.Customer.Lang, c.w.Customer.LangChosen = English, true
		c.answers("hi", text)
		kept := func(p Piece) bool { return p.Text.Plain == text }
		if d := c.w.Dialogue.Draft; c.w.Customer.NoticeAt.IsZero() || d == nil || !slices.ContainsFunc(d.Pieces, kept) {
			t.Errorf("%q: %+v\n%s", text, d, c)
		}
	}
}

func TestWordsBesideAYesOrANoAreKept(t *testing.T) {
	const told = "i was charged a 35 dollar late fee on my statement but i paid on time"
	form := []string{told, "dont have it", "refund", "none"}
	for text, want := range map[string]string{
		"yes and i called twice last week nobody helped me": told + "\nyes and i called twice last week nobody helped me",
		"yes please go ahead and send it thank you":         told,
		"ok sounds good": told,
	} {
		c := accepted(t, "en")
		c.answers(append(form, text)...)
		if len(c.filed()) != 1 || c.filed()[0].Statement.Story.Plain != want {
			t.Errorf("%q at the review: %d filed\n%s", text, len(c.filed()), c)
		}
	}
	for text, want := range map[string]string{
		"no they also took the payment on the wrong friday": told + "\nno they also took the payment on the wrong friday",
		"no the amount is wrong":                            told,
		"yes but wait the amount is wrong":                  told,
		"yes the amount is wrong":                           told,
		"no":                                                told,
	} {
		c := accepted(t, "en")
		c.answers(append(form, text)...)
		if d := c.w.Dialogue; d.Draft == nil || d.Draft.Story.Plain != want {
			t.Errorf("%q at the review:\n%s", text, c)
		}
	}
	for text, kept := range map[string]bool{"yes and nobody answers my emails": true, "no just letting you know": false, "no i deleted it already": true} {
		c := accepted(t, "en")
		c.answers("/feedback", "app", "the new app is so slow and confusing i hate it")
		if c.w.Dialogue.State != AtExpects {
			t.Fatalf("at %s:\n%s", c.w.Dialogue.State, c)
		}
		c.says(text)
		if d := c.w.Dialogue.Draft; strings.Contains(d.Story.Plain, text) != kept {
			t.Errorf("%q whether an answer is expected: %q", text, d.Story.Plain)
		}
	}
}

func TestAWishThatRecountsIsStory(t *testing.T) {
	c := accepted(t, "en")
	c.answers("my ex is using my card and i dont know what to do", "dont have it", "he lives in gatineau now and bought a bike last friday")
	if d := c.w.Dialogue; d.State != AtWish || !strings.Contains(d.Draft.Story.Plain, "gatineau") {
		t.Errorf("at %s:\n%s", d.State, c)
	}
}

func TestAYesToALinkKeepsTheLinkAndWhatIsToldBesideIt(t *testing.T) {
	c := accepted(t, "fr")
	c.arrives(startlink.Link{Kind: "complaint", Subject: "fees_interest", Reference: "RL20260117"})
	c.says("oui pis personne me rappelle depuis deux semaines")
	if d := c.w.Dialogue.Draft; d == nil || d.Category != "fees_interest" || !d.Reference.Verified || !strings.Contains(d.Story.Plain, "personne me rappelle") {
		t.Errorf("draft %+v\n%s", d, c)
	}
}

func TestANoToAnArticleOrTheSoftQuestionKeepsWhatIsToldBesideIt(t *testing.T) {
	for _, test := range []struct {
		at        State
		before    []string
		says, has string
	}{
		{AtArticle, []string{"/achat", "pas reçu"}, "non le livreur a laissé la boîte chez le voisin", "chez le voisin"},
		{AtCare, []string{"vos frais sont trop hauts, je sais pu quoi faire avec mes dettes"}, "non c'est juste que les frais ont doublé en janvier", "doublé en janvier"},
	} {
		c := accepted(t, "fr")
		c.answers(test.before...)
		if c.w.Dialogue.State != test.at {
			t.Fatalf("at %s:\n%s", c.w.Dialogue.State, c)
		}
		c.says(test.says)
		if d := c.w.Dialogue.Draft; c.w.Dialogue.State == test.at || !strings.Contains(d.Story.Plain, test.has) {
			t.Errorf("%s: draft %+v\n%s", test.at, d, c)
		}
	}
}

func TestWhatIsToldWithAnAnswerIsStory(t *testing.T) {
	c := accepted(t, "fr")
	c.answers("/achat", "pas reçu, ça fait 3 semaines que j'attends ma table")
	if d := c.w.Dialogue.Draft; d.Reason != "not_received" || !strings.HasSuffix(d.Story.Plain, "ma table") {
		t.Errorf("with the reason: %s, %q", d.Reason, d.Story.Plain)
	}
	c = accepted(t, "fr")
	c.answers("/commentaire", "l'application, elle plante quand je tourne mon téléphone")
	if d := c.w.Dialogue.Draft; d.Product != "app" || !strings.HasSuffix(d.Story.Plain, "mon téléphone") {
		t.Errorf("with the product: %s, %q", d.Product, d.Story.Plain)
	}
	for text, kept := range map[string]bool{
		"RL20260117 pis j'ai aussi appelé la banque deux fois": true,
		"c'est RL20260117, en haut à droite":                   false,
		"le numéro c'est RL20260117 je pense":                  false,
	} {
		c = accepted(t, "fr")
		c.answers("/plainte", "1", "Le même paiement a été pris deux fois en janvier", text)
		if d := c.w.Dialogue.Draft; !d.Reference.Verified || strings.HasSuffix(d.Story.Plain, text) != kept {
			t.Errorf("%q with the reference: %+v, %q", text, d.Reference, d.Story.Plain)
		}
	}
}

// Wherever in a form it is said, what is told beside a yes, a no or an "I don't know" stands in the story or in the answer.
func TestNothingToldInAFormIsLost(t *testing.T) {
	complaint := []string{"/plainte", "1", "Le même paiement a été pris deux fois en janvier", "RL20260117", "1", "non"}
	purchase := []string{"/achat", "pas reçu", "continuer", "Leon's", "je l'ai pas", "oui", "hier"}
	feedback := []string{"/commentaire", "app", "un mode sombre serait bien le soir dans mon lit"}
	var paths [][]string
	for _, form := range [][]string{complaint, purchase, feedback} {
		for n := 1; n <= len(form); n++ {
			paths = append(paths, form[:n])
		}
	}
	paths = append(paths, append(slices.Clone(complaint), "modifier 1"), append(slices.Clone(complaint), "modifier 3"), append(slices.Clone(complaint), "modifier 4"),
		append(slices.Clone(complaint[:3]), "annuler"), []string{"/commentaire", "app", "l'appli est vraiment lente et mêlante je déteste ça"})
	for _, path := range paths {
		for _, ahead := range []string{"oui ", "non ", "", "je sais pas "} {
			c := accepted(t, "fr")
			c.answers(path...)
			at := c.w.Dialogue.State
			c.says(ahead + "ils ont laissé le kayak bleu dans la ruelle hier soir")
			var told string
			if d := c.w.Dialogue.Draft; d != nil {
				told = d.Story.Plain + d.WishText
			}
			for _, filed := range c.filed() {
				told += filed.Statement.Story.Plain
			}
			if !strings.Contains(told, "kayak") {
				t.Errorf("%q at %s is lost:\n%s", ahead+"…", at, c)
			}
		}
	}
}

func TestAYesThatTellsSomethingSettlesNothing(t *testing.T) {
	for text, settled := range map[string]bool{"yes": true, "yes my table is scratched": false, "yes it is settled": true, "it's settled they refunded me": true, "ok that worked": true,
		"i want it fixed": false, "nothing works": false, "when will it be fixed": false, "je veux que ce soit réglé": false, "rien de réglé": false} {
		c := accepted(t, "en")
		c.answers("/purchase", "not received", text)
		if got := len(c.filed()) == 1; got != settled {
			t.Errorf("%q: settled %t", text, got)
		}
	}
}

func TestOnlyAClearYesErasesAForm(t *testing.T) {
	for text, erased := range map[string]bool{
		"oui": true, "oui efface tout svp": true, "yes delete everything": true, "oui annule ma plainte": true, "oui ils m'ont remboursé": true,
		"yes my table is scratched": false, "oui mais attends": false, "oui ils ont laissé la boîte dehors hier soir": false, "non": false,
	} {
		c := accepted(t, "fr")
		c.answers("/plainte", "1", "Le même paiement a été pris deux fois en janvier", "annuler", text)
		if gone := c.w.Dialogue.Draft == nil; gone != erased {
			t.Errorf("%q: erased %t", text, gone)
		}
	}
	c := accepted(t, "fr")
	c.answers("/plainte", "1", "Le même paiement a été pris deux fois en janvier", "annuler")
	c.sends(KindPhoto, "", "")
	c.wait(10 * time.Second)
	if d := c.w.Dialogue.Draft; d == nil || len(d.Files) != 1 {
		t.Errorf("a photo at the question: %+v", d)
	}
}

func TestAYesInManyWordsIsNoStory(t *testing.T) {
	tellsApart(t, tellsBeside, []string{
		"yes and i called twice last week nobody helped me", "oui pis la table est encore brisée", "yes it happened again yesterday", "oui mon relevé est pas bon", "yes my complaint was ignored",
	}, []string{
		"yes everything is good send it", "yes all the info is right", "oui c'est en plein ça", "oui toutes les informations sont bonnes", "yep that looks about right to me",
		"yes that is exactly what happened", "oui c'est exactement ça qui s'est passé", "oui envoyez ma plainte svp", "ok you can send it to them", "oui envoie ça à l'équipe merci",
		"yes i confirm everything above is true", "oui vous avez bien compris", "oui allez-y envoyez le dossier", "yes thats the whole story", "oui merci pour votre aide",
		"yes please submit my complaint", "non merci pas maintenant", "no thank you very much",
	})
}

func TestOnlyAClearYesSettlesACase(t *testing.T) {
	for text, want := range map[string]CaseState{
		"oui": Settled, "oui c'est réglé merci": Settled,
		"oui pis la table est encore brisée": Answered, "oui j'ai reçu juste la moitié de l'argent": Answered,
	} {
		c := overFor(t, "fr", 1)
		c.w.Cases[0].State = Answered
		c.w.Dialogue.Query = Query{Case: c.w.Cases[0].ID, What: AsksSettled, At: c.now.Add(-time.Minute), Label: "query/1", Asked: richtext.Of("Est-ce que cela règle la question?")}
		mark := len(c.history)
		c.says(text)
		if got := c.w.Cases[0].State; got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
		if posts := all[Post](c.history[mark:]); len(posts) == 0 || posts[0].Text.Plain != text {
			t.Errorf("%q does not reach the desk: %+v", text, posts)
		}
	}
}
