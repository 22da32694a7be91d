package conversations

import (
	"strings"
	"testing"

	"guichet/conversations/policy"
)

func TestNothingIsAnAnswerToTheQuestionForFiles(t *testing.T) {
	s := &step{w: newDesk(t, policy.ReplyAssignee).w}
	for text, want := range map[string]bool{
		"rien": true, "Rien pantoute": true, "ya rien": true, "jai rien merci": true, "pas pour le moment": true, "rien pour linstant": true, "pas de photo": true,
		"voyons, j'ai pas de photo": true, "bin kin voyons, j'ai pas de photo": true, "franchement j'ai rien": true, "j'ai aucune photo de ça": true,
		"j'ai pas ça moi des photos": true, "come on, i don't have a picture of that": true, "look, i have nothing": true, "dude no receipts": true,
		"nothing": true, "Nothing at all, sorry": true, "i got nothing": true, "i dont have any pics": true,
		"c bon": true, "c'est correct": true, "ça va aller, merci": true, "c'est beau de même": true, "c'est tout ce que j'ai": true, "chu correct": true, "pas besoin": true,
		"im good": true, "i'm good, send it": true, "all good thanks": true, "its ok": true, "it's fine": true, "that's fine, no need": true, "we're good": true,
		"it's fine now": false, "c'est bon, il est arrivé": false, "ça va pas": false, "im good with a refund": false, "ok": false, "c'est pas correct": false,
		"voyons, rien reçu": false, "franchement, rien marche": false, "look, nothing works": false,
		"rien reçu": false, "pas reçu": false, "ya rien qui marche": false, "rien du tout dans la boîte": false, "nothing came": false, "nothing works": false,
	} {
		if got := s.nothingToAdd(text); got != want {
			t.Errorf("%q: %t, want %t", text, got, want)
		}
	}
}

func TestNothingIsAnAnswerToTheQuestionForTheStore(t *testing.T) {
	for lang, words := range map[string][]string{"fr": {"/achat", "pas reçu", "continuer", "rien"}, "en": {"/purchase", "not received", "continue", "nothing"}} {
		c := accepted(t, lang)
		c.answers(words...)
		if d := c.w.Dialogue.Draft; d == nil || d.Seller != "" || c.w.Dialogue.State == AtSeller {
			t.Errorf("%s: %+v at %s", lang, d, c.w.Dialogue.State)
		}
	}
}

func TestAPhotoMayFollowLater(t *testing.T) {
	for lang, test := range map[string]struct {
		want        string
		later, told []string
	}{
		"fr": {want: "une fois le dossier reçu",
			later: []string{"plus tard", "je vais l'envoyer demain", "j'vais vous envoyer ça à soir", "est-ce que je peux l'envoyer plus tard?", "je l'ai pas sur moi, je l'envoie tantôt"},
			told:  []string{"attendez une minute", "le livreur est repassé plus tard pour rien", "je cherche la facture, je l'envoie bientôt"}},
		"en": {want: "once your case is received",
			later: []string{"later", "can i send it later", "ill send it tonight", "I can take a picture tomorrow"},
			told:  []string{"wait a sec, i'll send it soon", "they told me to come back tomorrow"}},
	} {
		for _, words := range test.later {
			c := atFiles(t, lang)
			c.says(words)
			c.expects(test.want)
			if got := c.w.Dialogue.State; got == AtFiles {
				t.Errorf("%q: asked again", words)
			}
		}
		for _, words := range test.told {
			c := atFiles(t, lang)
			c.says(words)
			if strings.Contains(c.last(), test.want) || c.w.Dialogue.State != AtFiles {
				t.Errorf("%q is no promise for later: %s", words, c.last())
			}
		}
	}
}

// atFiles is a customer with a comment who is asked for files.
func atFiles(t *testing.T, lang string) *chat {
	c := accepted(t, lang)
	words := map[string][]string{"fr": {"/commentaire", "appli", "Un mode sombre serait bien le soir"}, "en": {"/feedback", "app", "A dark mode would be nice at night"}}
	c.answers(words[lang]...)
	if c.w.Dialogue.State != AtFiles {
		t.Fatalf("at %s: %s", c.w.Dialogue.State, c.last())
	}
	return c
}
