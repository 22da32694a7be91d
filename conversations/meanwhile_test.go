package conversations

import (
	"testing"

	"guichet/conversations/understand"
)

func TestWhatIsSettledWhileItIsToldIsSaidWithoutADoubt(t *testing.T) {
	tellsApart(t, func(text string) bool { return isSettledMeanwhile(understand.Of(text)) }, []string{
		"finalement le magasin ma rembourser", "y m'ont remboursé finalement", "c'est réglé", "cest réglé laissez faire", "je l'ai reçu finalement", "mon colis vient d'arriver",
		"jai été remboursé", "jai finalement eu mon remboursement", "vous m'avez remboursé merci", "tout est réglé maintenant",
		"they refunded me", "you guys just refunded me", "it's all settled now", "it finally arrived", "the parcel showed up this morning", "i just got my money back", "nvm i got refunded",
	}, []string{
		"ils m'ont pas remboursé", "le magasin m'a remboursé la moitié", "ils m'ont remplacé le mauvais article", "ils ont dit que c'est réglé", "quand est-ce que c'est réglé?", "je veux être remboursé",
		"jai remboursé ma carte", "ça serait réglé si vous me remboursez", "je l'ai reçu brisé finalement", "c'est pas réglé", "ils devaient me rembourser", "jai reçu un mixer a la place", "livré hier",
		"they won't refund me", "they refunded half", "it arrived broken", "it finally arrived but wrong colour", "they said it's settled", "i want to be refunded", "they replaced it with another wrong one",
		"i paid it off", "got it late", "not settled", "refund me", "they never refunded me", "has it been refunded?",
	})
}
