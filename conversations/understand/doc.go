// Package understand reads facts out of what customers write: what kind of case it is, what it is about, references,
// amounts, dates, the merchant, and whether the message calls for a person's care before anything else. It also reads
// typed answers: a word that stands for a button, a yes, a choice by name or number.
//
// # Why rules and word lists
//
// Every fact carries the bytes it was read from and the name of the rule that read it, so that "here is what I understood"
// can be explained, and a wrong reading can be traced to one line of a data file. The lists (data/*.tsv, French and
// English, Québec forms included) are meant to be reviewed by people who know customers, not Go. Nothing is learned and
// nothing leaves the program. A message takes well under a millisecond. Another recogniser can take the place of Rules
// behind the interface Recogniser.
//
// # How a text is read
//
// The text is folded: lower case, no accents, one kind of apostrophe, letters drawn out for emphasis shortened, every
// rune still knowing where it came from. A pattern of the lists is matched word by word against the folded words; a star at
// a word's end takes any ending, "..." lets up to six words pass. A match in a negated or quoted place is dropped where the list says
// so. Scores decide between kinds, categories and reasons; the best one is reported with how sure it is.
//
// Extraction never submits anything: what is read here is shown to the customer, who confirms or changes it.
//
// # How good it is
//
// testdata/corpus holds labelled sentences. One half was written and committed before the rules and is only ever used as
// an examination; the test prints precision and recall of each fact for both halves.
//
// The package is pure: no clock (Vocabulary.Today says what "yesterday" means), no I/O, no state. All functions may be
// called from several goroutines.
package understand
