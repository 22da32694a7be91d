package understand

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

var (
	//go:embed data/controls.tsv
	controlsData string
	//go:embed data/politeness.tsv
	politenessData string
	//go:embed data/yesno.tsv
	yesNoData string
)

// phraseList maps a phrase, as its folded words joined by spaces, to what it means.
type phraseList struct {
	meaning map[string]string
	// begins and ends are how many words the longest phrase has that begins, or ends, with a word.
	begins, ends map[string]int
	byLength     map[int][]string // the phrases, by how many words they have
}

func newPhraseList() *phraseList {
	return &phraseList{meaning: map[string]string{}, begins: map[string]int{}, ends: map[string]int{}, byLength: map[int][]string{}}
}

func (l *phraseList) add(phrase, meaning string) {
	words := wordsOf(phrase)
	if len(words) == 0 {
		return
	}
	n, first, last := len(words), words[0], words[len(words)-1]
	phrase = strings.Join(words, " ")
	if _, known := l.meaning[phrase]; !known {
		l.byLength[n] = append(l.byLength[n], phrase)
	}
	l.meaning[phrase] = meaning
	l.begins[first], l.ends[last] = max(l.begins[first], n), max(l.ends[last], n)
}

var controlPhrases = sync.OnceValue(func() *phraseList {
	l := newPhraseList()
	eachRow(controlsData, func(columns []string) { l.add(columns[1], columns[0]) })
	return l
})

var politePhrases = sync.OnceValue(func() *phraseList {
	l := newPhraseList()
	eachRow(politenessData, func(columns []string) { l.add(columns[0], "polite") })
	return l
})

var yesNoPhrases = sync.OnceValue(func() *phraseList {
	l := newPhraseList()
	eachRow(yesNoData, func(columns []string) { l.add(columns[1], columns[0]) })
	return l
})

// eachRow calls f with the tab-separated columns of every line that is neither empty nor a comment.
func eachRow(data string, f func(columns []string)) {
	for line := range strings.Lines(data) { // nothing is copied: what is kept of a line is part of the program's own bytes
		if line = strings.TrimRight(line, "\r\n"); line != "" && !strings.HasPrefix(line, "#") {
			f(strings.Split(line, "\t"))
		}
	}
}

// wordsOf returns the folded words of a text.
func wordsOf(s string) []string { return textsOf(fold(s).words) }

func textsOf(words []word) []string {
	texts := make([]string, len(words))
	for i, w := range words {
		texts[i] = w.text
	}
	return texts
}

// match returns the meaning of the longest phrase that starts at words[i], and its length in words; 0 when none does.
func (l *phraseList) match(words []string, i int) (meaning string, n int) {
	for n = min(l.begins[words[i]], len(words)-i); n > 0; n-- {
		if m, ok := l.meaning[strings.Join(words[i:i+n], " ")]; ok {
			return m, n
		}
	}
	return "", 0
}

// trimAhead takes polite phrases off the beginning, but never everything.
func trimAhead(words []string) []string {
	polite := politePhrases()
	for len(words) > 0 {
		_, n := polite.match(words, 0)
		if n == 0 || n == len(words) {
			break
		}
		words = words[n:]
	}
	return words
}

// trimPolite takes polite phrases off both ends, but never everything.
func trimPolite(words []string) []string {
	polite := politePhrases()
	words = trimAhead(words)
	for trimmed := len(words) > 0; trimmed; {
		trimmed = false
		for n := min(polite.ends[last(words)], len(words)-1); n > 0; n-- {
			if _, ok := polite.meaning[strings.Join(words[len(words)-n:], " ")]; ok {
				words = words[:len(words)-n]
				trimmed = true
				break
			}
		}
	}
	return words
}

func last(words []string) string { return words[len(words)-1] }

// tolerance is how many slips of the finger (a letter missing, added, wrong, or two swapped) still make the same word or
// phrase: none up to 4 letters, where another word is too near; one up to 8; two beyond.
func tolerance(s string) int {
	switch n := len([]rune(s)); {
	case n <= 4:
		return 0
	case n <= 8:
		return 1
	default:
		return 2
	}
}

// slips returns how many slips of the finger lie between a and b (optimal string alignment distance), or limit+1 when
// they are more than limit.
func slips(a, b string, limit int) int {
	if d := utf8.RuneCountInString(a) - utf8.RuneCountInString(b); d > limit || -d > limit {
		return limit + 1
	}
	x, y := []rune(a), []rune(b)
	before, last, now := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(x); i++ {
		now[0] = i
		for j := 1; j <= len(y); j++ {
			cost := 1
			if x[i-1] == y[j-1] {
				cost = 0
			}
			now[j] = min(last[j]+1, now[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				now[j] = min(now[j], before[j-2]+1)
			}
		}
		before, last, now = last, now, before
	}
	return min(last[len(y)], limit+1)
}
