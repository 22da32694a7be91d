package understand

import (
	"slices"
	"strconv"
	"strings"
)

// ControlKey names something that can be asked for at any step.
type ControlKey string

// The universal controls.
const (
	Back      ControlKey = "back"
	Cancel    ControlKey = "cancel"
	Restart   ControlKey = "restart"
	Help      ControlKey = "help"
	Language  ControlKey = "language" // Command.Language says which, if they named one
	Person    ControlKey = "person"
	Skip      ControlKey = "skip"
	Done      ControlKey = "done"
	Status    ControlKey = "status"
	Menu      ControlKey = "menu"
	Continue  ControlKey = "continue"
	Privacy   ControlKey = "privacy"
	EditOne   ControlKey = "edit" // Command.Number says which answer, 0 if they did not say
	Submit    ControlKey = "send"
	DoNotHave ControlKey = "dont_have" // "I don't have it": the thing asked for
)

// Command is a typed word that stands for a button.
type Command struct {
	Key      ControlKey
	Language string // "fr" or "en", for Language
	Number   int    // from 1, for EditOne
}

// longestControl is how many words a control may have after politeness is taken off. A longer message tells something.
const longestControl = 7

// Control reads a message that is nothing but a control: the whole message must be one of the phrases of data/controls.tsv, give or
// take case, accents, punctuation, politeness ("je veux annuler svp") and slips of the finger (see tolerance). So
// "je veux annuler" cancels and "je veux annuler ma commande" does not.
func Control(text string) (Command, bool) { return Of(text).Control() }

func (t *Text) control() (Command, bool) {
	if isQuestionMark(t.original) {
		return Command{Key: Help}, true
	}
	if len(t.words) == 0 || len(t.words) > 2*longestControl {
		return Command{}, false
	}
	words := textsOf(t.words)
	candidates := [][]string{words, trimAhead(words), trimPolite(words)}
	if spelt := textsOf(t.spelling()); !slices.Equal(spelt, words) {
		candidates = append(candidates, trimPolite(spelt))
	}
	for _, candidate := range candidates {
		if len(candidate) > longestControl {
			continue
		}
		if c, ok := readEdit(candidate); ok {
			return c, true
		}
		if key, ok := nearestPhrase(strings.Join(candidate, " "), controlPhrases()); ok {
			return controlOf(key), true
		}
	}
	if t.asksStatus() {
		return Command{Key: Status}, true
	}
	return Command{}, false
}

func isQuestionMark(text string) bool {
	t := strings.TrimSpace(text)
	return t != "" && strings.Trim(t, "?？") == ""
}

func controlOf(meaning string) Command {
	key, language, _ := strings.Cut(meaning, ":")
	return Command{Key: ControlKey(key), Language: language}
}

// nearestPhrase returns the meaning of the phrase that s is, or is nearest to, each word within its own tolerance: so
// "pas de refernce" is a phrase of the list and "la reference" is not. Two meanings equally near are no meaning.
func nearestPhrase(s string, list *phraseList) (string, bool) {
	if m, ok := list.meaning[s]; ok {
		return m, true
	}
	words := strings.Fields(s)
	best, bestAt, tie := "", mostSlips+1, false
	for _, phrase := range list.byLength[len(words)] {
		meaning := list.meaning[phrase]
		switch d := phraseSlips(words, phrase); {
		case d < bestAt:
			best, bestAt, tie = meaning, d, false
		case d == bestAt && d <= mostSlips && meaning != best:
			tie = true
		}
	}
	return best, best != "" && !tie
}

// mostSlips is how many slips a whole phrase may have.
const mostSlips = 2

// phraseSlips adds up the slips of the words, or returns mostSlips+1 when one is beyond its tolerance.
func phraseSlips(words []string, phrase string) int {
	total := 0
	for i, w := range words {
		var want string
		if want, phrase, _ = strings.Cut(phrase, " "); want == "" || i == len(words)-1 && phrase != "" {
			return mostSlips + 1
		}
		if w == want {
			continue
		}
		limit := min(tolerance(w), tolerance(want))
		d := slips(w, want, limit)
		if total += d; limit == 0 || d > limit || total > mostSlips {
			return mostSlips + 1
		}
	}
	return total
}

// readEdit reads "modifier 3", "change the second", "corriger le 2".
func readEdit(words []string) (Command, bool) {
	if len(words) < 2 || len(words) > 5 {
		return Command{}, false
	}
	if m, ok := nearestPhrase(words[0], controlPhrases()); !ok || m != string(EditOne) {
		return Command{}, false
	}
	for _, w := range words[1 : len(words)-1] {
		switch w {
		case "le", "la", "les", "l", "the", "numero", "no", "number", "question", "reponse", "answer", "point", "my", "ma", "mon":
		default:
			return Command{}, false
		}
	}
	last := words[len(words)-1]
	n, ok := ordinal(last)
	if !ok {
		var err error
		if n, err = strconv.Atoi(last); err != nil {
			return Command{}, false
		}
	}
	if n < 1 || n > 99 {
		return Command{}, false
	}
	return Command{Key: EditOne, Number: n}, true
}
