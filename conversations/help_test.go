package conversations

import (
	"slices"
	"strings"
	"testing"
	"time"

	"guichet/conversations/policy"
)

// TestNoArticleStandsInTheWayWhereNoneMay is for requirement F-2, one line for each of its reasons.
func TestNoArticleStandsInTheWayWhereNoneMay(t *testing.T) {
	for told, shown := range map[string]bool{
		"mon colis est jamais arrivé": true,
		"my parcel never came":        true,
		"mon colis est jamais arrivé, jai deja contacté le magasin pis rien":        false, // they tried
		"my parcel never came and i already tried calling the store":                false,
		"mon colis CM4821736 est jamais arrivé":                                     false, // a document
		"mon colis de 85 $ est jamais arrivé":                                       false, // a sum
		"my parcel never came, i want a refund":                                     false, // a wish
		"mon colis est jamais arrivé, je vais vous poursuivre aux petites créances": false, // a lawyer
		"my parcel never came, " + strings.Repeat("and nobody told me why ", 9):     false, // two hundred characters
		"quelqu'un a utilisé ma carte, je reconnais pas cet achat":                  false, // fraud
		"vous avez donné mes renseignements personnels à mon ex, sans mon accord":   false, // privacy
		"mon colis est jamais arrivé pis je suis au bout du rouleau, j'en peux pu":  false, // distress, perhaps
	} {
		c := accepted(t, "fr")
		c.says(told)
		if got := c.w.Dialogue.State == AtArticle; got != shown {
			t.Errorf("%q: an article %v, want %v, at %s:\n%s", told, got, shown, c.w.Dialogue.State, c)
		}
	}
	c := accepted(t, "fr")
	c.w.Cases = []Case{{ID: 3, Number: NewNumber(3), Kind: Complaint, State: Reopened, Lang: French}}
	c.answers("/achat", "pas reçu")
	if c.w.Dialogue.State == AtArticle {
		t.Error("an article although a case is open again")
	}
}

// TestEverySubjectWithAnArticleShowsItOnce walks all subjects by their own names.
func TestEverySubjectWithAnArticleShowsItOnce(t *testing.T) {
	p := policy.Default()
	var served []string
	for _, a := range p.Articles.All() {
		served = append(served, a.Topics...)
	}
	for _, category := range p.Categories {
		c := accepted(t, "en")
		c.says("/complaint")
		c.says(category.Label.EN)
		if got, want := c.w.Dialogue.State == AtArticle, slices.Contains(served, category.Key); got != want {
			t.Errorf("%s: an article %v, want %v", category.Key, got, want)
		}
		if c.w.Dialogue.State != AtArticle {
			continue
		}
		c.taps("It does not help")
		c.says("back")
		c.says("Statement")
		if c.w.Dialogue.State != AtStory {
			t.Errorf("%s: after an article that did not help, at %s", category.Key, c.w.Dialogue.State)
		}
	}
}

// TestWhatAnArticleSettlesIsOnTheRecord is for requirement F-3: a case, settled, with its outcome, and a question two days later.
func TestWhatAnArticleSettlesIsOnTheRecord(t *testing.T) {
	c := accepted(t, "fr")
	c.answers("/plainte", "relevé")
	c.taps("C’est réglé")
	if len(c.filed()) != 1 {
		t.Fatalf("%d cases:\n%s", len(c.filed()), c)
	}
	got := c.filed()[0]
	if got.State != Settled || got.Outcome != policy.SelfService || got.Statement.Article != "statement" || !got.Life.Closing.FirstContact {
		t.Errorf("filed %+v", got)
	}
	c.expects(got.Number.String(), "C’est noté : réglé", "Mes droits")
	var due time.Time
	for _, e := range c.posted {
		if timer, ok := e.(Schedule); ok && timer.Timer == SelfCheck {
			due = timer.Due
		}
	}
	if due.Sub(c.now) < 47*time.Hour || due.Sub(c.now) > 60*time.Hour {
		t.Errorf("asked again at %s", due)
	}
	c.now = due
	for range 2 { // a timer that fires twice asks once
		c.step(Due{Timer: SelfCheck, Key: selfCheckKey(&got), Case: got.ID})
	}
	if n := strings.Count(c.String(), "Est-ce toujours réglé?"); n != 1 {
		t.Errorf("asked %d times", n)
	}
	c.taps("Non, ce n’est pas réglé")
	after := c.filed()[0]
	if after.State != Reopened || after.Outcome != "" || after.Number != got.Number || after.Expected.IsZero() || len(c.filed()) != 1 {
		t.Errorf("reopened %+v", after)
	}
	c.step(Tapped{Data: "c|" + base36(after.ID) + "|receipt"})
	c.expects("Plainte reçue", "20 jours ouvrables")
}
