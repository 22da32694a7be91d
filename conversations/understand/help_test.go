package understand_test

import (
	"testing"

	"guichet/conversations/understand"
)

func TestQuestionsInPassingAreHeard(t *testing.T) {
	for text, want := range map[string]understand.Topic{
		"c koi vos heures?":                          understand.AsksHours,
		"C'est quoi vos heures d'ouverture svp":      understand.AsksHours,
		"quelles sont vos heures de bureau ?":        understand.AsksHours,
		"vos heures":                                 understand.AsksHours,
		"etes vous ouvert le samedi":                 understand.AsksHours,
		"vous fermez à quelle heure?":                understand.AsksHours,
		"Bonjour, à quelle heure ouvrez-vous?":       understand.AsksHours,
		"êtes-vous ouverts demain?":                  understand.AsksHours,
		"what are your hours?":                       understand.AsksHours,
		"whats ur hours":                             understand.AsksHours,
		"are you open on weekends":                   understand.AsksHours,
		"hi, what time do you close?":                understand.AsksHours,
		"comment je trouve ma référence?":            understand.AsksReference,
		"où est le numéro de commande":               understand.AsksReference,
		"where do I find the order number?":          understand.AsksReference,
		"what is a statement reference":              understand.AsksReference,
		"c ou ca":                                    understand.AsksWhere,
		"je la trouve où":                            understand.AsksWhere,
		"jla trouve ou?":                             understand.AsksWhere,
		"ou ca":                                      understand.AsksWhere,
		"c'est où?":                                  understand.AsksWhere,
		"where is that":                              understand.AsksWhere,
		"where's that?":                              understand.AsksWhere,
		"where":                                      understand.AsksWhere,
		"comment joindre le magasin?":                understand.AsksHow,
		"how do I reach the seller?":                 understand.AsksHow,
		"combien de temps prend un remboursement?":   understand.AsksHow,
		"ca prend combien de temps un remboursement": understand.AsksHow,
		"dois-je payer en attendant?":                understand.AsksHow,
		"how long does a refund take":                understand.AsksHow,
		"do i still have to pay meanwhile":           understand.AsksHow,

		"comment ça se fait que vous m'avez chargé 25$?": "",
		"comment osez-vous?":                        "",
		"how come you charged me a fee?":            "",
		"how dare you":                              "",
		"pourquoi vous m'avez facturé deux fois":    "",
		"j'ai attendu trois heures au téléphone":    "",
		"I waited two hours on hold":                "",
		"mon compte est fermé depuis samedi":        "",
		"my account was closed on Saturday":         "",
		"ça prend trois semaines avoir une réponse": "",
		"ça fait un mois que j'attends":             "",
		"Meubles Tremblay":                          "",
		"RL20260117":                                "",
		"oui":                                       "",
		"le magasin ferme samedi":                   "",
		"le 28 décembre":                            "",
		"":                                          "",
		"?":                                         "",
		"Ils m'ont livré le mauvais divan. Je fais quoi là":                  "",
		"c koi vos heures? j'ai pas reçu mon colis et le magasin répond pas": "",
	} {
		if got := understand.Question(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestWhoHasTriedSaysSo(t *testing.T) {
	for text, want := range map[string]bool{
		"j'ai tout essayé":                            true,
		"jai deja essayer ca":                         true,
		"j'ai déjà appelé le magasin trois fois":      true,
		"rien marche":                                 true,
		"I already tried that":                        true,
		"I've tried resetting it, nothing works":      true,
		"mon colis est pas arrivé":                    false,
		"I never got my parcel":                       false,
		"il manque une chaise":                        false,
		"they charged me twice for the same thing":    false,
		"j'essaie un nouveau magasin pour l'occasion": false,
	} {
		if got := understand.HasTried(text); got != want {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
}
