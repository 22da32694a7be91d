package articles

import (
	"strings"

	"github.com/kljensen/snowball/english"
	"github.com/kljensen/snowball/french"

	"guichet/conversations/understand"
)

// stemmer takes a folded word to its root in one language.
type stemmer func(word string) string

// The stemmers see folded words, in questions and in articles alike, so that accents never matter.
func frenchStem(word string) string {
	// Without its accent, the feminine of a participle is an ending the stemmer does not know: brisee, brisees.
	if root, ok := strings.CutSuffix(strings.TrimSuffix(word, "s"), "ee"); ok {
		word = root + "e"
	}
	return french.Stem(word, false)
}

func englishStem(word string) string { return english.Stem(word, false) }

// roots are the roots of a text's telling words, in order, each word of it once for each time it stands there.
func roots(text string, stem stemmer) []string {
	var out []string
	for _, w := range understand.Words(text) {
		if !passing[w] {
			out = append(out, stem(w))
		}
	}
	return out
}

// passing are the words that say nothing about a subject: articles, pronouns, auxiliaries, politeness, and what every
// question to a desk has in it.
var passing = func() map[string]bool {
	all := map[string]bool{}
	for _, w := range strings.Fields(passingWords) {
		all[w] = true
	}
	return all
}()

const passingWords = `
	a au aux avec avez ai as avait avais c ca ce cela celui cette ces ceci chez comme comment d dans de des du deja donc
	elle elles en encore est es et ete etre etes eu fait faire fais fois haut l la le les leur leurs lui j je m ma me mes moi mon
	n ne ni non nos notre nous on ont oui par pas peu peut peux peuvent plus pour pourquoi pouvez puis q qu quand que quel quelle
	quels quelles qui quoi s sa se ses si son sont suis sur t ta te tes toi ton tu un une va vais vas veux voudrais vos votre vous y
	bonjour bonsoir salut allo svp plait merci alors ben bin la quelqu chose truc affaire genre tout tous toute toutes bien tres trop
	savoir sais dire dites ici aussi toujours jamais rien aucun aucune
	am an and any are at be been being but by can could did do does doing don for from had has have he her his how i if in into is it
	its just ll me my no not of on or our please re she should so some that the their them then there they this those to up us ve was
	we were what when which who whom why will with would you your yours hi hello hey thanks thank ok okay yes never ever
	know tell get got need want like thing something`
