package richtext

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Split cuts a text into parts that each measure at most limit by the platform's own measure (UTF-16 units for Telegram,
// characters for Slack), at the best place there is: between paragraphs, else lines, else sentences, else words; outside a
// code block, a link or a quote if possible; never inside what a reader sees as one character. White space at a cut
// disappears, nothing else does. A text that fits comes back as it is.
func Split(t Text, limit int, measure func(string) int) []Text {
	var parts []Text
	for measure(t.Plain) > limit {
		cut := t.cut(fits(t.Plain, limit, measure))
		parts = append(parts, t.Slice(0, cut).trimRight())
		t = t.Slice(cut, len(t.Plain)).trimLeft()
	}
	if len(parts) == 0 || t.Plain != "" {
		parts = append(parts, t)
	}
	return parts
}

// fits is how many bytes of s measure at most limit, on a rune boundary; at least one rune.
func fits(s string, limit int, measure func(string) int) int {
	used := 0
	for i, r := range s {
		used += measure(string(r))
		if used > limit && i > 0 {
			return i
		}
	}
	return len(s)
}

// breaks are the kinds of places to cut at, best first. A kind is used when it gives a part of at least a third of what
// would fit: a heading alone on a page is worse than a paragraph cut between sentences.
var breaks = []string{"\n\n", "\n", ". ", "! ", "? ", "… ", "; ", ", ", " "}

func (t Text) cut(most int) int { return t.beforeLink(t.cutAnywhere(most)) }

// beforeLink moves a cut that would go through a link to where the link begins, unless it began with the text.
func (t Text) beforeLink(at int) int {
	for _, s := range t.Spans {
		if s.Style == Link && 0 < s.Start && s.Start < at && at < s.End && !joined(t.Plain, s.Start) {
			return s.Start
		}
	}
	return at
}

func (t Text) cutAnywhere(most int) int {
	for _, whole := range []bool{true, false} {
		for _, b := range breaks {
			for at := most; at > most/3; {
				i := strings.LastIndex(t.Plain[:at], b)
				if i < 0 || i <= most/3 {
					break
				}
				if end := i + len(b); end == len(t.Plain) || !joined(t.Plain, end) && (!whole || !t.inside(end)) {
					return end
				}
				at = i
			}
		}
	}
	for at := most; at > 0; at-- {
		if utf8.RuneStart(t.Plain[at]) && !joined(t.Plain, at) {
			return at
		}
	}
	return most
}

// inside reports whether a cut at offset would go through something that should stay whole.
func (t Text) inside(offset int) bool {
	for _, s := range t.Spans {
		if s.Start < offset && offset < s.End {
			return true
		}
	}
	return false
}

func (t Text) trimRight() Text {
	return t.Slice(0, len(strings.TrimRight(t.Plain, " \n\t")))
}

func (t Text) trimLeft() Text {
	return t.Slice(len(t.Plain)-len(strings.TrimLeft(t.Plain, " \n\t")), len(t.Plain))
}

const zeroWidthJoiner = '\u200d'

// joined reports whether the runes before and after offset belong to one character as readers see it: accents, emoji joined
// by a zero-width joiner, skin tones, variation selectors, flags. It errs on the side of joining.
func joined(s string, offset int) bool {
	after, _ := utf8.DecodeRuneInString(s[offset:])
	before, _ := utf8.DecodeLastRuneInString(s[:offset])
	switch {
	case unicode.In(after, unicode.Mn, unicode.Me, unicode.Mc):
		return true
	case after == zeroWidthJoiner || before == zeroWidthJoiner:
		return true
	case after >= 0x1F3FB && after <= 0x1F3FF: // skin tones
		return true
	case after >= 0xE0020 && after <= 0xE007F: // tags, as in the flags of nations within nations
		return true
	case before == '\r' && after == '\n':
		return true
	}
	return regional(after) && regional(before) && regionalsBefore(s[:offset])%2 == 1
}

func regional(r rune) bool { return r >= 0x1F1E6 && r <= 0x1F1FF }

// regionalsBefore counts the regional indicators that end s: two make a flag.
func regionalsBefore(s string) (n int) {
	for s != "" {
		r, size := utf8.DecodeLastRuneInString(s)
		if !regional(r) {
			break
		}
		n++
		s = s[:len(s)-size]
	}
	return n
}

// UTF16 measures a string in UTF-16 code units, as Telegram counts.
func UTF16(s string) (n int) {
	for _, r := range s {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}
