// Package startlink makes and reads what stands behind ?start= in a link to the bot (T-6): https://t.me/the_bot?start=PAYLOAD.
//
// Telegram allows 64 characters of A-Z a-z 0-9 _ - (core.telegram.org/bots/features#deep-linking). "fr" and "en" stand for a
// language and need no signature: choosing one's language harms nobody. Anything more, such as a form, a category or a reference,
// is signed with a secret that only the operator has and lasts until a date, so that a link found somewhere cannot put words into
// a customer's mouth: what cannot be verified is an ordinary start.
//
// A signed payload is base64url of: one byte of version, ten bytes of HMAC-SHA-256 over the rest, four bytes of expiry (seconds
// since 1970, big endian), one byte of language and kind, then the subject and the reference, each after a byte of its length. That
// leaves 30 bytes for both. Nothing in it is secret: whoever has the link can read it.
package startlink
