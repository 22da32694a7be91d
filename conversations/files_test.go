package conversations

import (
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
