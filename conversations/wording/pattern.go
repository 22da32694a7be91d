package wording

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
)

// Pattern is a regular expression that first looks for the words it needs. It may be used by several goroutines.
type Pattern struct {
	re *regexp.Regexp
	// Without one of these nothing matches; with neither anything may.
	words  map[byte][]need // at the beginning of a word, by its first letter
	pieces []string        // anywhere
}

// need is a piece of text that stands at the beginning of a word.
type need struct {
	text string
	ends bool // a word ends with it
}

// MustCompile is regexp.MustCompile: it panics for an expression that cannot be parsed.
func MustCompile(expression string) *Pattern {
	p := &Pattern{re: regexp.MustCompile(expression)}
	parsed, err := syntax.Parse(expression, syntax.Perl)
	if err != nil {
		return p
	}
	for _, piece := range needed(parsed.Simplify()) {
		p.need(piece)
	}
	return p
}

// need takes note of a piece with its edges (see edge).
func (p *Pattern) need(piece string) {
	text := strings.ReplaceAll(piece, edge, "")
	begins := strings.HasPrefix(piece, edge) && wordByte(text[0])
	ends := strings.HasSuffix(piece, edge) && wordByte(text[len(text)-1])
	if !begins {
		if !slices.Contains(p.pieces, text) {
			p.pieces = append(p.pieces, text)
		}
		return
	}
	if p.words == nil {
		p.words = map[byte][]need{}
	}
	if n := (need{text, ends}); !slices.Contains(p.words[text[0]], n) {
		p.words[text[0]] = append(p.words[text[0]], n)
	}
}

// MatchString reports whether the text has a match.
func (p *Pattern) MatchString(text string) bool { return p.possible(text) && p.re.MatchString(text) }

// FindStringSubmatch is the leftmost match and its groups; nil when there is none.
func (p *Pattern) FindStringSubmatch(text string) []string {
	if !p.possible(text) {
		return nil
	}
	return p.re.FindStringSubmatch(text)
}

// FindStringIndex is where the leftmost match is; nil when there is none.
func (p *Pattern) FindStringIndex(text string) []int {
	if !p.possible(text) {
		return nil
	}
	return p.re.FindStringIndex(text)
}

// possible reports whether the text has any of what every match has.
func (p *Pattern) possible(text string) bool {
	if p.words == nil && p.pieces == nil {
		return true
	}
	inside := false
	for i := range len(text) {
		was := inside
		if inside = wordByte(text[i]); !inside || was {
			continue
		}
		for _, n := range p.words[text[i]] {
			if end := i + len(n.text); strings.HasPrefix(text[i:], n.text) && (!n.ends || end == len(text) || !wordByte(text[end])) {
				return true
			}
		}
	}
	return slices.ContainsFunc(p.pieces, func(piece string) bool { return strings.Contains(text, piece) })
}

// wordByte reports whether \b takes a byte for a part of a word: ASCII's letters and digits only.
func wordByte(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9' || b == '_'
}
