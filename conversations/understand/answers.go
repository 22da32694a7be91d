package understand

import (
	"strings"
)

// YesNo reads an answer to a yes-or-no question. The whole answer must be made of words that mean yes, or of words that
// mean no, politeness aside; or it must begin with a strong one ("oui, hier") and not take it back later. Anything else,
// a "oui mais" included, is Unknown.
func YesNo(text string) Answer { return Of(text).YesNo() }

// YesNo reads it as an answer to a yes-or-no question: see the function of this name.
func (t *Text) YesNo() Answer {
	emoji, words := emojiAnswer(t.original), textsOf(t.words)
	if len(words) == 0 {
		return emoji
	}
	spoken := spokenAnswer(words)
	if emoji != Unknown && spoken != Unknown && emoji != spoken {
		return Unknown
	}
	return spoken
}

func spokenAnswer(words []string) Answer {
	list, polite := yesNoPhrases(), politePhrases()
	head, strange, yes, no := Unknown, 0, false, false
	for i := 0; i < len(words); {
		meaning, n := list.match(words, i)
		_, p := polite.match(words, i)
		if n == 0 && i == 0 && len(words[i]) > 4 {
			meaning, n = typoAnswer(words[i], list)
		}
		switch {
		case n > 0 && n >= p:
			strength, answer, strong := strings.Cut(meaning, " ")
			if !strong {
				answer = strength
			}
			if strong && strange == 0 && head == Unknown {
				head = Answer(answer)
			}
			if strong || strange == 0 {
				yes, no = yes || Answer(answer) == Yes, no || Answer(answer) == No
			}
			i += n
		case p > 0:
			i += p
		default:
			switch words[i] {
			case "mais", "but", "sauf", "except":
				return Unknown
			}
			strange++
			i++
		}
	}
	switch {
	case strange > 0 && head == Unknown, yes && no:
		return Unknown
	case yes:
		return Yes
	case no:
		return No
	}
	return Unknown
}

// typoAnswer forgives one slip in a long word ("abslument").
func typoAnswer(w string, list *phraseList) (string, int) {
	if m, ok := nearestPhrase(w, list); ok {
		return m, 1
	}
	return "", 0
}

// emojiAnswer reads thumbs and ticks.
func emojiAnswer(text string) Answer {
	yes := strings.ContainsAny(text, "👍👌✅✔☑🆗💯")
	no := strings.ContainsAny(text, "👎❌✖🚫🙅")
	switch {
	case yes && !no:
		return Yes
	case no && !yes:
		return No
	}
	return Unknown
}

// Number reads a whole number written in digits or, up to twenty, in words: "3", "trois", "three".
func Number(text string) (int, bool) {
	words := trimPolite(wordsOf(text))
	if len(words) != 1 {
		return 0, false
	}
	return numberWord(words[0])
}

func numberWord(w string) (int, bool) {
	if w == "" {
		return 0, false
	}
	n := 0
	for _, r := range w {
		if r < '0' || r > '9' || n > 1_000_000 {
			n, ok := cardinals[w]
			return n, ok
		}
		n = n*10 + int(r-'0')
	}
	return n, true
}

var cardinals = map[string]int{
	"zero": 0, "un": 1, "une": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4, "four": 4, "cinq": 5, "five": 5,
	"six": 6, "sept": 7, "seven": 7, "huit": 8, "eight": 8, "neuf": 9, "nine": 9, "dix": 10, "ten": 10, "onze": 11, "eleven": 11,
	"douze": 12, "twelve": 12, "treize": 13, "thirteen": 13, "quatorze": 14, "fourteen": 14, "quinze": 15, "fifteen": 15,
	"seize": 16, "sixteen": 16, "vingt": 20, "twenty": 20,
}
