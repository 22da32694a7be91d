// Package wording holds the expressions that recognise what people write: regular expressions that know which words a text must have for them
// to match at all, and sets of single words.
//
// Most messages say none of what the rules look for, and a regular expression of a hundred alternatives takes long to find that out. So a
// Pattern reads from its own expression the beginnings of words of which every match has at least one, and looks for those first. Nothing is
// written down twice: whoever adds an alternative to an expression need not think of it. It matches exactly as the expression alone does.
package wording
