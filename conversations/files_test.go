package conversations

import (
	"testing"

	"guichet/conversations/policy"
)

func TestNothingIsAnAnswerToTheQuestionForFiles(t *testing.T) {
	s := &step{w: newDesk(t, policy.ReplyAssignee).w}
	for text, want := range map[string]bool{
		"rien": true, "Rien pantoute": true, "ya rien": true, "jai rien merci": true, "pas pour le moment": true, "rien pour linstant": true, "pas de photo": true,
		"nothing": true, "Nothing at all, sorry": true, "i got nothing": true, "i dont have any pics": true,
		"rien reçu": false, "pas reçu": false, "ya rien qui marche": false, "rien du tout dans la boîte": false, "nothing came": false, "nothing works": false,
	} {
		if got := s.nothingToAdd(text); got != want {
			t.Errorf("%q: %t, want %t", text, got, want)
		}
	}
}
