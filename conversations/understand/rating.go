package understand

import (
	"regexp"
	"slices"
	"strings"
)

// Rating reads a mark from 1 to 5: a number, "4 sur 5", stars, or a word ("excellent", "pourri"), with what people put around one
// ("je donne un gros 4", "ça s'est très bien passé", "I'd say 3"). A mark on another scale ("8/10", "4.5") is none.
func Rating(text string) (int, bool) {
	if n := strings.Count(text, "⭐") + strings.Count(text, "★") + strings.Count(text, "🌟"); n > 0 {
		return n, n <= bestMark
	}
	if brokenMark.MatchString(text) {
		return 0, false
	}
	words := wordsOf(text)
	for _, candidate := range [][]string{words, trimPolite(words)} { // "well" is politeness, and in "very well" it is not
		if n, ok := markAfterLeads(candidate); ok {
			return n, n >= 1 && n <= bestMark
		}
	}
	return 0, false
}

// markAfterLeads takes what may stand before a mark off, as long as there is no mark.
func markAfterLeads(words []string) (int, bool) {
	for {
		if len(words) > 1 && (words[0] == "un" || words[0] == "une") && isASCIIDigit(words[1][0]) {
			words = words[1:] // "un 4"
		}
		if n, ok := markOf(words); ok {
			return n, true
		}
		at := slices.IndexFunc(markLeads, func(lead string) bool { return strings.HasPrefix(strings.Join(words, " ")+" ", lead+" ") })
		if at < 0 {
			return 0, false
		}
		words = words[len(strings.Fields(markLeads[at])):]
	}
}

const bestMark = 5

// brokenMark matches a mark between two: "4,5".
var brokenMark = regexp.MustCompile(`\d[.,]\d`)

// markOf reads words that are a mark and nothing else, strengthening words at the end aside.
func markOf(words []string) (int, bool) {
	for len(words) > 1 && slices.Contains(markTails, words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if len(words) == 0 {
		return 0, false
	}
	if n, ok := numberWord(words[0]); ok && markOutOfFive(words[1:]) {
		return n, true
	}
	n, ok := ratingWords[strings.Join(words, " ")]
	return n, ok
}

func markOutOfFive(rest []string) bool {
	switch strings.Join(rest, " ") {
	case "", "5", "sur 5", "sur cinq", "out of 5", "out of five", "of 5", "on 5", "etoile", "etoiles", "star", "stars", "etoiles sur 5", "stars out of 5", "points", "point":
		return true
	}
	return false
}

// markLeads are what may stand before a mark, as words without apostrophes.
var markLeads = []string{
	"j vous donne", "j donne", "je vous donne", "je donne", "jdonne", "j vous mets", "je vous mets", "j mets", "je mets", "jmets", "j dirais", "je dirais", "jdirais", "disons", "mettons", "genre",
	"ca s est", "ca c est", "sa s est", "cela s est", "tout s est", "ca a", "ca", "sa a", "sa", "c etait", "c est", "cetait", "ctait", "c",
	"i d give", "i would give", "i ll give", "i give", "id give", "i d say", "id say", "i would say", "say", "let s say", "it was", "it went", "it s", "its", "that was", "went",
	"you a", "you", "it a", "un gros", "un beau", "un bon", "un solide", "a solid", "a", "une note de", "ma note", "la note", "my rating is", "rating",
	"ben", "bin", "bah", "bof", "euh", "um", "well", "peut etre", "maybe", "vraiment", "really", "pretty", "assez", "quand meme", "plutot",
}

// markTails are what may stand after one.
var markTails = []string{"passe", "passee", "alle", "ete", "la", "quand", "meme", "honnetement", "honestly", "really", "overall", "dans", "ensemble", "facile", "easy", "for", "me", "i", "guess", "suppose", "think", "pour", "moi", "merci", "thanks"}

var ratingWords = map[string]int{
	"excellent": 5, "excellente": 5, "parfait": 5, "perfect": 5, "super": 5, "genial": 5, "tres satisfait": 5, "tres satisfaite": 5, "super bien": 5, "tres tres bien": 5,
	"very satisfied": 5, "amazing": 5, "great": 5, "awesome": 5, "fantastic": 5, "excellently": 5, "perfectly": 5, "parfaitement": 5, "numero un": 5, "tiguidou": 5, "impeccable": 5, "nickel": 5, "top": 5, "a one": 5,
	"tres bien": 5, "very good": 5, "very well": 5, "bien": 4, "bon": 4, "good": 4, "it went well": 4, "went well": 4, "pretty well": 4, "quite well": 4, "really well": 5, "satisfait": 4, "satisfaite": 4, "satisfied": 4, "happy": 4, "pas mal bien": 4, "bien correct": 4, "ben correct": 4,
	"tres correct": 4, "fine": 4, "nice": 4, "not bad at all": 4,
	"correct": 3, "moyen": 3, "moyennement": 3, "moyen moyen": 3, "ok": 3, "okay": 3, "pas pire": 3, "pas si pire": 3, "pas si mal": 3, "pas mal": 3, "passable": 3, "average": 3, "so so": 3, "neutre": 3, "neutral": 3, "meh": 3,
	"not bad": 3, "not too bad": 3, "comme ci comme ca": 3, "ordinaire": 3, "all right": 3, "alright": 3,
	"bof": 2, "mauvais": 2, "mal": 2, "pas fort": 2, "pas terrible": 2, "pas tres bien": 2, "pas bien": 2, "decu": 2, "decue": 2, "bad": 2, "badly": 2, "poor": 2, "poorly": 2, "pas bon": 2, "not good": 2, "not great": 2, "not well": 2,
	"not very well": 2, "insatisfait": 2, "mediocre": 2, "plate": 2, "poche": 2,
	"insatisfaite": 2, "unsatisfied": 2, "dissatisfied": 2,
	"tres mauvais": 1, "tres mal": 1, "pourri": 1, "nul": 1, "nulle": 1, "terrible": 1, "horrible": 1, "very bad": 1, "very badly": 1, "awful": 1, "worst": 1, "the worst": 1, "la pire": 1, "terribly": 1, "horribly": 1,
	"tres insatisfait": 1, "tres insatisfaite": 1, "very dissatisfied": 1, "de la marde": 1, "affreux": 1, "lamentable": 1,
}
