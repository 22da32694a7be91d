// Package redact takes card numbers, social insurance numbers and other secrets out of text before anything keeps,
// logs or forwards it (guarantee G8).
//
// Everything that enters the program passes here first: messages, captions, edits, file names, agents' text, and every
// string of a raw platform update. What is found is replaced by a short marker in the reader's language; of a card only
// the last four digits stay, which is what the card industry allows to be shown and what lets a person recognise
// their own card.
//
// # How it looks at text
//
// A customer may write 4111-1111-1111-1111 with no-break spaces, in full-width or Arabic-Indic digits, as keycap emoji,
// or with invisible characters inside. So the text is first reduced to a skeleton: one byte for each rune that can be
// seen, digits as ASCII digits, every kind of space, dash and dot as one, letters folded to lower case without accents,
// invisible runes dropped. Detectors read the skeleton; each of its bytes remembers where it came from, so what they find
// is cut out of the original, byte for byte, and the rest of the original is never touched.
//
// Detectors run in rounds until none finds anything more. What one has found, and every marker already in the text, is a
// wall that no detector looks through or across. That is why redacting twice changes nothing: the second pass meets
// exactly the skeleton at which the first one stopped.
//
// # What it does not do
//
// It does not read pictures, does not join numbers split over several messages, and does not take spelled-out numbers or
// letters standing for digits (O for 0) as digits. It errs towards removing: a 16-digit number that starts like a card
// and passes the check digit is taken for a card, unless the field asks for a reference and the policy's pattern says it
// is one.
//
// The package is pure: no state, no clock, no I/O. All functions may be called from several goroutines. A crash in the
// middle loses nothing, because nothing is kept here.
package redact
