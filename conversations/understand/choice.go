package understand

import (
	"slices"
	"strings"
)

// How says by which rule a typed choice was understood.
type How string

// The rules of Choice, from the surest down.
const (
	ByLabel  How = "label"  // the label itself
	ByNumber How = "number" // "2", "la deuxième", "the last one"
	ByPrefix How = "prefix" // the beginning of one label
	ByTypo   How = "typo"   // a label with slips of the finger
	ByWords  How = "words"  // words of one label only
	ByHint   How = "hint"   // a hint, somewhere in the answer
)

// Choice reads which of the options a typed answer means. Rules are tried from the surest down, and the first that names
// exactly one option decides; when a rule names several the answer is ambiguous, and ok is false.
func Choice(text string, options []Option) (key string, how How, ok bool) {
	words := wordsOf(text)
	if len(words) == 0 {
		return "", "", false
	}
	plain := strings.Join(words, " ")
	trimmed := trimPolite(words)
	short := strings.Join(trimmed, " ")
	rules := []struct {
		how  How
		pick func(o Option, n int) bool
	}{
		{ByLabel, func(o Option, _ int) bool {
			return hasLabel(o, func(l string) bool { return l == plain || l == short })
		}},
		{ByNumber, numberPick(trimmed, len(options))},
		{ByPrefix, func(o Option, _ int) bool {
			return len(short) >= 3 && hasLabel(o, func(l string) bool { return strings.HasPrefix(l, short) })
		}},
		{ByTypo, func(o Option, _ int) bool {
			return hasLabel(o, func(l string) bool {
				limit := min(tolerance(short), tolerance(l))
				return limit > 0 && slips(short, l, limit) <= limit
			})
		}},
		{ByWords, func(o Option, _ int) bool {
			return hasLabel(o, func(l string) bool { return sharesAllWords(trimmed, strings.Fields(l)) })
		}},
		{ByHint, func(o Option, _ int) bool { return hasHint(o, words) }},
	}
	for _, rule := range rules {
		var picked []string
		for n, o := range options {
			if rule.pick(o, n) && !slices.Contains(picked, o.Key) {
				picked = append(picked, o.Key)
			}
		}
		switch len(picked) {
		case 0:
		case 1:
			return picked[0], rule.how, true
		default:
			return "", rule.how, false
		}
	}
	return "", "", false
}

func hasLabel(o Option, is func(label string) bool) bool {
	return slices.ContainsFunc(o.Labels, func(l string) bool {
		words := strings.Join(wordsOf(l), " ")
		return words != "" && is(words)
	})
}

// sharesAllWords reports whether every word of the answer that carries meaning is a word of the label, give or take slips.
func sharesAllWords(answer, label []string) bool {
	meaningful := 0
	for _, w := range answer {
		if smallWords[w] {
			continue
		}
		meaningful++
		if !slices.ContainsFunc(label, func(l string) bool { return sameWord(w, l) }) {
			return false
		}
	}
	return meaningful > 0
}

func sameWord(a, b string) bool {
	limit := min(tolerance(a), tolerance(b))
	return a == b || strings.TrimSuffix(a, "s") == strings.TrimSuffix(b, "s") || limit > 0 && slips(a, b, limit) <= limit
}

var smallWords = map[string]bool{
	"le": true, "la": true, "les": true, "l": true, "un": true, "une": true, "des": true, "de": true, "du": true, "d": true, "mon": true,
	"ma": true, "mes": true, "et": true, "ou": true, "a": true, "au": true, "c": true, "est": true, "ce": true, "pour": true, "the": true,
	"an": true, "my": true, "and": true, "or": true, "of": true, "it": true, "is": true, "s": true, "to": true, "for": true, "that": true,
	"one": true, "je": true, "j": true, "i": true, "ai": true,
}

// hasHint reports whether one of the option's hints stands in the answer as whole words.
func hasHint(o Option, words []string) bool {
	return slices.ContainsFunc(o.Hints, func(hint string) bool {
		return containsPhrase(words, hintWords(hint))
	})
}

// hintWords keeps the star that wordsOf would drop.
func hintWords(hint string) []string {
	var out []string
	for part := range strings.FieldsSeq(hint) {
		words := wordsOf(part)
		if len(words) > 0 && strings.HasSuffix(part, "*") {
			words[len(words)-1] += "*"
		}
		out = append(out, words...)
	}
	return out
}

func containsPhrase(words, phrase []string) bool {
	if len(phrase) == 0 {
		return false
	}
	for i := 0; i+len(phrase) <= len(words); i++ {
		if slices.EqualFunc(words[i:i+len(phrase)], phrase, matchesWord) {
			return true
		}
	}
	return false
}

// matchesWord compares a word with one of a pattern: "rembours*" takes any ending, anything else one slip if it is long and no word
// of the lists itself: "plainte" is no slip of "plante".
func matchesWord(w, pattern string) bool {
	if stem, ok := strings.CutSuffix(pattern, "*"); ok {
		return strings.HasPrefix(w, stem)
	}
	return w == pattern || len(w) > 6 && slips(w, pattern, 1) <= 1 && !listSounds().known[w]
}

// numberPick picks by position: "2", "no 2", "option 2", "le 2e", "la première", "second one", "the last".
func numberPick(words []string, options int) func(Option, int) bool {
	none := func(Option, int) bool { return false }
	var meaningful []string
	for _, w := range words {
		switch w {
		case "le", "la", "l", "the", "no", "numero", "number", "num", "option", "choix", "choice", "one", "celui", "celle", "question", "reponse":
			if w != "one" || len(words) > 1 {
				continue
			}
		}
		meaningful = append(meaningful, w)
	}
	if len(meaningful) != 1 {
		return none
	}
	switch meaningful[0] {
	case "dernier", "derniere", "last":
		return func(_ Option, n int) bool { return n == options-1 }
	}
	want, ok := ordinal(meaningful[0])
	if !ok {
		want, ok = numberWord(meaningful[0])
	}
	if !ok {
		return none
	}
	return func(_ Option, n int) bool { return n == want-1 }
}

// ordinal reads "2e", "2eme", "2nd", "deuxieme", "second".
func ordinal(w string) (int, bool) {
	if n, ok := ordinals[w]; ok {
		return n, true
	}
	digits := strings.TrimRight(w, "abcdefghijklmnopqrstuvwxyz")
	if digits == "" || digits == w {
		return 0, false
	}
	switch w[len(digits):] {
	case "e", "er", "re", "ere", "eme", "ieme", "nd", "nde", "st", "rd", "th":
		return numberWord(digits)
	}
	return 0, false
}

var ordinals = map[string]int{
	"premier": 1, "premiere": 1, "first": 1, "deuxieme": 2, "second": 2, "seconde": 2, "troisieme": 3, "third": 3, "quatrieme": 4,
	"fourth": 4, "cinquieme": 5, "fifth": 5, "sixieme": 6, "sixth": 6, "septieme": 7, "seventh": 7, "huitieme": 8, "eighth": 8,
	"neuvieme": 9, "ninth": 9, "dixieme": 10, "tenth": 10,
}
