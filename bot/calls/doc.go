// Package calls is the vocabulary that delivery and the two adapters share: what one platform call is, what came of it, and
// how a platform's refusal is classified.
//
// An adapter's pure Plan turns an effect into calls when the effect is committed (texts are rendered and split there);
// delivery stores nothing of its own in them and hands them back to the same adapter's Send later, perhaps in another
// process, perhaps after an upgrade: Format says which release's body it is.
package calls
