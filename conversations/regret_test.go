package conversations

import (
	"testing"

	"guichet/conversations/understand"
)

func TestWordsThatWantBackWhatWasWithdrawn(t *testing.T) {
	for _, text := range []string{
		"finalement je veux la remettre", "jveux la ravoir", "j'ai changé d'idée", "je voulais pas la retirer", "rouvrez la svp", "retirée par erreur", "remets la",
		"I want it back", "i changed my mind", "reopen it please", "I didn't mean to withdraw it", "withdrawn by mistake", "can you put it back", "keep my complaint open",
	} {
		if !regrets(text) {
			t.Errorf("%q is not heard", text)
		}
	}
	for _, text := range []string{
		"merci", "bonjour", "je veux un remboursement", "I want my money back", "je ne regrette rien de mon achat", "une autre plainte", "take it or leave it", "they took my card back", "ok",
	} {
		if regrets(text) {
			t.Errorf("%q is taken for it", text)
		}
	}
}

func TestWordsThatAskForWhatIsHeldOfThem(t *testing.T) {
	for text, want := range map[string]string{
		"effacez tout ce que vous avez sur moi": "erase", "Supprimez toutes mes données svp": "erase", "delete everything you have on me": "erase", "please erase all my personal data": "erase",
		"je veux que vous effaciez mes renseignements personnels": "erase", "remove my info": "erase", "droit à l'oubli": "erase", "delete all the data you have about me": "erase", "wipe everything you've got on me": "erase",
		"je veux une copie de mes informations": "copy", "I want a copy of my data": "copy", "quelles informations avez-vous sur moi?": "copy", "what do you have on me": "copy", "envoyez-moi mes données": "copy",
		"what do you keep about me": "copy", "qu'avez-vous sur moi?": "copy", "puis-je avoir accès à mes renseignements personnels": "copy", "what data do you hold on me?": "copy", "je veux voir ce que vous avez sur moi": "copy",
		"vous avez effacé mes données": "", "you deleted my data": "", "n'effacez pas mes informations": "", "don't delete my data": "", "j'ai demandé d'effacer mes données et rien": "", "delete my complaint": "",
		"mes informations sont fausses sur le relevé": "", "somebody stole my information": "", "vous avez vendu mes données": "", "je veux une copie de mon relevé": "", "effacez les frais": "",
		"your agent got my information wrong": "", "they have my personal information": "",
	} {
		if got := privacyIn(understand.Of(text)); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
