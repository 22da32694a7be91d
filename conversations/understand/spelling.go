package understand

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/spelling.tsv
var spellingData string

var spelling = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	eachRow(spellingData, func(columns []string) { m[columns[0]] = strings.Fields(columns[1]) })
	return m
})

// spelled returns the words of a text with contractions written out and common misspellings put right (data/spelling.tsv).
// Words that come from one keep its place.
func (f *folded) spelled() []word {
	out := make([]word, 0, len(f.words)+4)
	pending := false
	for _, w := range f.words {
		w.breakBefore = w.breakBefore || pending
		pending = false
		as, known := respelled(w.text)
		if !known {
			out = append(out, w)
			continue
		}
		if len(as) == 0 {
			pending = w.breakBefore
		}
		for i, text := range as {
			out = append(out, word{text: text, from: w.from, to: w.to, breakBefore: w.breakBefore && i == 0})
		}
	}
	return out
}

// respelled returns the words that one stands for, and false when it stands for itself.
func respelled(w string) ([]string, bool) {
	table := spelling()
	if as, known := table[w]; known {
		return as, true
	}
	// "jpense", "jviens": no word of French begins with a j before a consonant
	if len(w) > 3 && w[0] == 'j' && isConsonant(w[1]) {
		if as, known := table[w[1:]]; known {
			return append([]string{"j"}, as...), true
		}
		return []string{"j", w[1:]}, true
	}
	// "lnumero", "lcolis": nor with an l before one
	if len(w) > 4 && w[0] == 'l' && isConsonant(w[1]) && w[1] != 'l' {
		return []string{"le", w[1:]}, true
	}
	return nil, false
}

func isConsonant(b byte) bool { return b >= 'b' && b <= 'z' && !strings.ContainsRune("eiouy", rune(b)) }
