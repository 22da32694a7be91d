package understand_test

import (
	"testing"

	"guichet/conversations/understand"
)

// What no rule names is read by whom it speaks of and in what tone.
func TestTheGistOfAMessageTellsItsKind(t *testing.T) {
	for text, want := range map[string]understand.Kind{
		"je suis pas capable de me connecter":                       understand.Complaint,
		"chu pas capable de me logger":                              understand.Complaint,
		"pas eu mon colis":                                          understand.Problem,
		"ça marche pas pantoute, votre site":                        understand.Complaint,
		"mon matelas est bosselé":                                   understand.Problem,
		"c long votre affaire":                                      understand.Complaint,
		"y m'ont chargé deux fois le même divan":                    understand.Problem,
		"y m'ont chargé deux fois":                                  understand.Complaint,
		"Best Buy m'a chargé deux fois":                             understand.Problem,
		"j'étais découragé mais quelle équipe, chapeau":             understand.Feedback,
		"Bravo. Trois semaines d'attente pour une réponse de vous.": understand.Complaint,
		"the blender i paid for sputters":                           understand.Problem,
		"your chat answers everything except the question":          understand.Complaint,
		"a widget would be worth it":                                understand.Feedback,
		"refund not received":                                       understand.Problem,
		"remboursement pas reçu":                                    understand.Problem,
		"le magasin m'a pas remboursé":                              understand.Problem,
		"the store never sent my refund":                            understand.Problem,
		"votre adresse postale svp":                                 "",
		"can we pay in two parts":                                   "",
		"non":                                                       "",
	} {
		if got := (understand.Rules{}).Read(text, vocabulary()).Kind.Value; got != want {
			t.Errorf("%q: kind %q, want %q", text, got, want)
		}
	}
}

// Whose trouble it is decides: the seller's bankruptcy is not the customer's.
func TestASignalIsAboutWhoItSpeaksOf(t *testing.T) {
	for text, want := range map[string]understand.SignalKind{
		"they went bankrupt":                               "",
		"I filed for bankruptcy":                           understand.Vulnerable,
		"le magasin a fait faillite":                       "",
		"j'ai fait faillite":                               understand.Vulnerable,
		"my english is good too":                           "",
		"my english is not good":                           understand.Vulnerable,
		"vous êtes sourds ou quoi":                         "",
		"je suis sourde":                                   understand.Vulnerable,
		"mon avocat va vous écrire":                        understand.Legal,
		"mon avocat dans la recette était pas mûr":         "",
		"the wait is killing me":                           "",
		"my ex threatened to kill me":                      understand.Danger,
		"ça dit mot de passe invalide":                     "",
		"je meurs de faim":                                 "",
		"en finir avec ce dossier":                         "",
		"je suis à bout de patience":                       "",
		"je suis au bout de ma corde":                      understand.Distress,
		"les pilules pour mon chien sont jamais arrivées":  "",
		"j'ai un pot de pilules ici":                       understand.Distress,
		"someone bought me a gift card":                    "",
		"there are purchases I didn't make":                understand.Fraud,
		"c pas moi ces achats-là":                          understand.Fraud,
		"I read in the paper that your rates are dropping": "",
		"I'm taking this to the local paper":               understand.Media,
	} {
		var got understand.SignalKind
		for _, s := range understand.Signals(text) {
			if s.Kind.Sensitive() {
				got = s.Kind
			}
		}
		if got != want {
			t.Errorf("%q: signal %q, want %q", text, got, want)
		}
	}
}
