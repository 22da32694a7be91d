// Package richtext is the platform-neutral form of every formatted text in Guichet: plain text, and the styles that lie
// over it.
//
// Both platforms' forms (Telegram's text with entities counted in UTF-16 units, Slack's rich_text blocks) are converted to
// and from this one by their adapters, so a rule, a stored row or a test never sees either. A Text is data: it has no
// markup characters, and what a customer typed can therefore never act as markup (G13).
//
// Texts are stored as JSON in the outbox and in contents rows; the field names are part of that stored format.
package richtext
