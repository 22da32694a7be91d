// Package texts holds every sentence the bot says, in French and in English, and knows how each language writes dates,
// hours and money.
//
// The sentences are YAML catalogues, written by hand with equal care, in pairs: customers.fr.yaml and customers.en.yaml, for one, are what
// customers read, desk.fr.yaml and desk.en.yaml what agents read. A key names a sentence by the moment it is said at. The
// tests of this package hold the files together (same keys, same placeholders, typography, length).
//
// Three marks may stand in a catalogue: **bold**, `code` and, at the beginning of a line, "> " for a quotation. They are
// read before the variables are filled in, so a variable is only ever text, whatever it contains (G13). In French files
// a no-break space is written as a plain one before ":", "»", "%", "$" and after "«", and around the "h" of an hour:
// loading puts the no-break space there, as the OQLF asks.
package texts
