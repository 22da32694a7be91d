package conversations

import (
	"strings"
	"testing"
)

// A seller's number has no shape that we know. Who told it with the story is not made to look for it again.
func TestANumberThatWasToldIsOfferedAsTheReference(t *testing.T) {
	for _, test := range []struct{ lang, story, keep, noted string }{
		{"en", "hi i ordered a lamp on wayfair 3 weeks ago and never got it, order 4471-882, they said to wait", "Keep 4471-882", "“4471-882”"},
		{"fr", "bonjour j'ai commandé une lampe chez wayfair y'a 3 semaines pis j'ai rien reçu, ma commande c'est W4471882, y m'ont dit d'attendre", "Garder W4471882", "« W4471882 »"},
	} {
		for name, answer := range map[string]func(c *chat, number string){
			"tapped":      func(c *chat, _ string) { c.taps(test.keep) },
			"typed":       func(c *chat, number string) { c.says(number) },
			"in a phrase": func(c *chat, number string) { c.says("i told you " + number) },
		} {
			c := accepted(t, test.lang)
			c.says(test.story)
			if c.w.Dialogue.State != AtReference {
				t.Fatalf("%s: at %s: %s", name, c.w.Dialogue.State, c.last())
			}
			if _, _, offered := c.button(test.keep); !offered {
				t.Fatalf("%s is not offered:\n%s", test.keep, c)
			}
			_, number, _ := strings.Cut(test.keep, " ")
			answer(c, number)
			c.expects(test.noted)
			if got := c.w.Dialogue.Draft.Reference; got.Value != number || got.Verified || c.w.Dialogue.State == AtReference {
				t.Errorf("%s: %+v, at %s", name, got, c.w.Dialogue.State)
			}
		}
	}
}

func TestWhatIsNoDocumentsNumberIsNotOfferedAsOne(t *testing.T) {
	c := accepted(t, "fr")
	c.says("/problème")
	s := &step{w: c.w, ev: Event{At: c.now}}
	for text, want := range map[string]string{
		"commande 4471-882": "4471-882", "no. CA12345 chez eux": "CA12345", "suivi 1Z999AA10123456784": "1Z999AA10123456784",
		"ça fait 12345,67 $ en tout": "", "15000$ de meubles": "", "depuis le 2026-07-02": "", "appelez-moi au 514-555-0199": "", "en 2024, 3 fois": "", "un RTX 4070": "",
	} {
		if got := s.numberIn(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	c.says("Jamais reçu")
	c.says("wayfair")
	if _, _, offered := c.button("Garder"); offered {
		t.Errorf("no number was told:\n%s", c)
	}
}
