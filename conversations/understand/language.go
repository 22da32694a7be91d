package understand

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/languages.tsv
var languagesData string

// languageWords are the words that give a language away.
var languageWords = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	eachRow(languagesData, func(columns []string) {
		for w := range strings.FieldsSeq(columns[1]) {
			m[w] = columns[0]
		}
	})
	return m
})

// LanguageOf guesses the language of a text: "fr", "en", or "" when nothing in it tells. It counts words that exist in one
// language only, and letters with accents.
func LanguageOf(text string) string { return fold(text).language() }

func (f *folded) language() string {
	table := languageWords()
	counts := map[string]int{}
	for _, w := range f.words {
		counts[table[w.text]]++
	}
	if strings.ContainsAny(f.original, "éèêàçùôîâûëïœÉÈÀÇ") {
		counts["fr"]++
	}
	switch fr, en := counts["fr"], counts["en"]; {
	case fr > en:
		return "fr"
	case en > fr:
		return "en"
	}
	return ""
}
