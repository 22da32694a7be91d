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
func LanguageOf(text string) string { return Of(text).Language() }

// Language guesses its language: see [LanguageOf].
func (t *Text) Language() string { return t.language() }

func (f *folded) language() string {
	table := languageWords()
	fr, en := 0, 0
	for _, w := range f.words {
		switch table[w.text] {
		case "fr":
			fr++
		case "en":
			en++
		}
	}
	if strings.ContainsAny(f.original, "éèêàçùôîâûëïœÉÈÀÇ") {
		fr++
	}
	switch {
	case fr > en:
		return "fr"
	case en > fr:
		return "en"
	}
	return ""
}
