package understand

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

var (
	//go:embed data/help-fr.tsv
	helpFrench string
	//go:embed data/help-en.tsv
	helpEnglish string
)

// helpRules are what people ask a desk in passing.
var helpRules = sync.OnceValue(func() *lexicon {
	return newLexicon(list{"fr", helpFrench, classesFrench}, list{"en", helpEnglish, classesEnglish})
})

// Topic is what a question put to the desk is about.
type Topic string

// The topics. The empty Topic means that the message asks nothing of the kind.
const (
	AsksHours     Topic = "hours"     // when the desk is open
	AsksReference Topic = "reference" // where a document's number is to be found
	AsksWhere     Topic = "where"     // where something is, often without naming it: "c ou ca"
	AsksHow       Topic = "how"       // how something is done, when it happens, what it is
)

// longestQuestion is how many words a question in passing may have, greetings not counted. A longer message tells something.
const longestQuestion = 14

// Question reads a message that asks the desk something and tells it nothing: "c koi vos heures?", "how do I reach the
// seller?". A reproach that is worded as a question ("comment ça, des frais?", "how come you charged me?") asks nothing.
func Question(text string) Topic { return Of(text).Question() }

// Question reads what it asks the desk: see the function of this name.
func (t *Text) Question() Topic {
	words := afterGreeting(t.spelling())
	if len(words) == 0 || len(words) > longestQuestion || !asking(t.original, words) {
		return ""
	}
	found := helpRules().find(words)
	for _, topic := range []Topic{AsksHours, AsksReference, AsksWhere, AsksHow} {
		if slices.ContainsFunc(found, func(m match) bool { return Topic(m.key) == topic && !tellsBeside(words, m) }) {
			return topic
		}
	}
	return ""
}

// HasTried reports whether somebody says that they already did what could be done, or that it does not work.
func HasTried(text string) bool {
	for _, m := range helpRules().find(fold(text).spelled()) {
		if m.key == "tried" {
			return true
		}
	}
	return false
}

// afterGreeting takes greetings and politeness off both ends.
func afterGreeting(words []word) []word {
	texts := textsOf(words)
	front := len(texts) - len(trimFront(texts))
	back := len(trimPolite(texts[front:]))
	words = append([]word(nil), words[front:front+back]...)
	if len(words) > 0 {
		words[0].breakBefore = true
	}
	return words
}

// greetings are taken off the front only: "je veux" and the like, which politeness.tsv has too, belong to a question.
var greetings = []string{"bonjour", "bonsoir", "salut", "allo", "hello", "hi", "hey", "svp", "please", "pls", "plz", "euh", "ok", "excusez moi", "excuse me",
	"pardon", "sorry", "bon", "et", "and", "question", "mais", "but", "j veux savoir", "j voudrais savoir", "j aimerais savoir", "i want to know", "i d like to know"}

func trimFront(words []string) []string {
	for trimmed := true; trimmed; {
		trimmed = false
		text := strings.Join(words, " ")
		for _, g := range greetings {
			if rest, ok := strings.CutPrefix(text, g+" "); ok {
				words, trimmed = strings.Fields(rest), true
				break
			}
		}
	}
	return words
}

// asking reports whether a message is put as a question: by its sign, or by the word it begins with.
func asking(text string, words []word) bool {
	if strings.ContainsAny(text, "?？") {
		return true
	}
	switch words[0].text {
	case "comment", "ou", "quand", "combien", "ca", "sa", "quel", "quelle", "quels", "quelles", "quoi", "c", "est", "faut", "dois", "puis", "vos", "heures", "horaire", "j", "dans", "a", "d",
		"etes", "vous", "qu", "on", "how", "where", "when", "what", "whats", "which", "can", "do", "does", "is", "are", "should", "must", "may", "am", "hours", "your", "opening", "schedule", "i", "tell", "why":
		return true
	}
	return false
}

// tellsBeside reports whether more than a few words stand in other sentences than the match: they tell something.
func tellsBeside(words []word, m match) bool {
	beside := 0
	from, to := m.from, m.to
	for from > 0 && !words[from].breakBefore {
		from--
	}
	for to < len(words) && !words[to].breakBefore {
		to++
	}
	beside = len(words) - (to - from)
	return beside > 2
}
