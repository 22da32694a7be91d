package understand

import "slices"

// unfolded returns words with what stands for "c'est" written out ("c pas moi", "c koi", "c long"; a c that is followed by its own
// verb stays), and with the verb that a possessive hides after its subject: "on ma charger", "y mont envoyer".
func unfolded(words []word) []word {
	words = unhidden(words)
	for i, w := range words {
		if w.text != "c" || i+1 < len(words) && ownVerb[words[i+1].text] {
			continue
		}
		out := make([]word, 0, len(words)+2)
		for j, w := range words {
			out = append(out, w)
			if j >= i && w.text == "c" && (j+1 == len(words) || !ownVerb[words[j+1].text]) {
				out = append(out, word{text: "est", from: w.from, to: w.to})
			}
		}
		return out
	}
	return words
}

// ownVerb are the words that follow a c of their own.
var ownVerb = map[string]bool{"est": true, "etait": true, "etaient": true, "etais": true, "a": true, "en": true, "eut": true, "aurait": true, "t": true}

// unhidden parts what is written like "my" where only a verb can stand: right after who did it.
func unhidden(words []word) []word {
	for i := 1; i < len(words); i++ {
		verb, hides := hiddenVerbs[words[i].text]
		if !hides || words[i].breakBefore || !didIt[words[i-1].text] {
			continue
		}
		w := words[i]
		w.text = verb
		words[i].text = "m"
		words = slices.Insert(words, i+1, w)
	}
	return words
}

// hiddenVerbs are the possessives that sound like "m'a" and "m'ont".
var hiddenVerbs = map[string]string{"ma": "a", "mon": "ont"}

// didIt are the subjects that no possessive follows; "elle" and "vous" may end a phrase ("chez vous ma facture").
var didIt = map[string]bool{
	"on": true, "il": true, "ils": true, "y": true, "qui": true, "vendeur": true, "vendeuse": true, "magasin": true, "marchand": true, "agent": true,
	"agente": true, "madame": true, "dame": true, "monsieur": true, "gars": true, "employe": true, "employee": true, "gerant": true, "gerante": true,
	"compagnie": true, "livreur": true, "prepose": true, "preposee": true, "conseiller": true, "conseillere": true,
}
