// Package articles finds the help article that answers a question or fits a subject, or none: a wrong article costs more
// than no article.
//
// An article is a pair, French and English, of a title and a few numbered steps, with the words customers use for it. It is
// read from the policy (package policy, read_articles.go), which owns its form; here it is only found. Search compares words,
// not sentences: case, accents, contractions and common misspellings are put aside by package understand, endings by the
// Snowball stemmers of both languages. A word counts the more the fewer articles use it, and a phrase of an article's own
// list (its synonyms) counts whole. Below a threshold nothing is found; the tests say what must and must not be.
//
// The package is pure: what day it is comes from the caller. A Shelf never changes and may be shared between goroutines.
package articles
