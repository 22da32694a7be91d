package richtext

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// Style is one kind of formatting.
type Style string

// The styles both platforms can show. Mentions are already names when a Text is made: they carry no style.
const (
	Bold      Style = "bold"
	Italic    Style = "italic"
	Strike    Style = "strike"
	Underline Style = "underline" // Telegram only; Slack shows it plain
	Code      Style = "code"
	Pre       Style = "pre" // Arg is the language, may be empty
	Quote     Style = "quote"
	Link      Style = "link" // Arg is the URL
)

// Span says that the bytes [Start, End) of a text have a style.
type Span struct {
	Start int    `json:"s"`
	End   int    `json:"e"`
	Style Style  `json:"k"`
	Arg   string `json:"a,omitempty"`
}

// Text is a string with styles over it. Spans are byte ranges on rune boundaries, in order of Start, then of decreasing
// End; they may nest but never cross, and none is empty. Normalize establishes this.
type Text struct {
	Plain string `json:"t"`
	Spans []Span `json:"x,omitempty"`
}

// Of is a text without any style.
func Of(plain string) Text { return Text{Plain: plain} }

// Styled is a text wholly in one style.
func Styled(plain string, style Style) Text {
	if plain == "" {
		return Text{}
	}
	return Text{Plain: plain, Spans: []Span{{0, len(plain), style, ""}}}
}

// Empty reports whether nothing but white space would be seen.
func (t Text) Empty() bool { return strings.TrimSpace(t.Plain) == "" }

// Append is t followed by u.
func (t Text) Append(u Text) Text {
	out := Text{Plain: t.Plain + u.Plain, Spans: slices.Clone(t.Spans)}
	for _, s := range u.Spans {
		s.Start += len(t.Plain)
		s.End += len(t.Plain)
		out.Spans = append(out.Spans, s)
	}
	return out
}

// Join puts texts after each other with a separator between them.
func Join(sep string, texts ...Text) Text {
	var out Text
	for i, t := range texts {
		if i > 0 {
			out.Plain += sep
		}
		out = out.Append(t)
	}
	return out
}

// Slice is the part [start, end) of the text in bytes, with the styles that lie over it. Both ends must be on rune
// boundaries.
func (t Text) Slice(start, end int) Text {
	out := Text{Plain: t.Plain[start:end]}
	for _, s := range t.Spans {
		s.Start = max(s.Start, start) - start
		s.End = min(s.End, end) - start
		if s.Start < s.End {
			out.Spans = append(out.Spans, s)
		}
	}
	return out
}

// TrimSpace is the text without white space at its ends.
func (t Text) TrimSpace() Text {
	left := len(t.Plain) - len(strings.TrimLeft(t.Plain, " \t\r\n"))
	right := len(strings.TrimRight(t.Plain, " \t\r\n"))
	if left >= right {
		return Text{}
	}
	return t.Slice(left, right)
}

// Edit replaces the bytes [Start, End) of a text.
type Edit struct {
	Start, End  int
	Replacement string
}

// Apply makes the edits, which must be in order and must not overlap, and moves the styles with the text. A style that
// lay over replaced bytes lies over their replacement.
func (t Text) Apply(edits []Edit) Text {
	if len(edits) == 0 {
		return t
	}
	var b strings.Builder
	last := 0
	for _, e := range edits {
		b.WriteString(t.Plain[last:e.Start])
		b.WriteString(e.Replacement)
		last = e.End
	}
	b.WriteString(t.Plain[last:])
	move := func(offset int, end bool) int {
		shift := 0
		for _, e := range edits {
			switch {
			case offset >= e.End:
				shift += len(e.Replacement) - (e.End - e.Start)
			case offset > e.Start && end:
				return e.Start + shift + len(e.Replacement)
			case offset > e.Start:
				return e.Start + shift
			}
		}
		return offset + shift
	}
	out := Text{Plain: b.String()}
	for _, s := range t.Spans {
		s.Start, s.End = move(s.Start, false), move(s.End, true)
		out.Spans = append(out.Spans, s)
	}
	return out.Normalize()
}

// Normalize returns the text with invalid UTF-8 replaced and its spans put in the order and shape that Text promises:
// clamped, on rune boundaries, none empty, duplicates dropped, crossing spans cut where they cross.
func (t Text) Normalize() Text {
	if !utf8.ValidString(t.Plain) {
		// Offsets into broken UTF-8 mean nothing: keep the words, give up the styles.
		return Text{Plain: strings.ToValidUTF8(t.Plain, "\uFFFD")}
	}
	spans := make([]Span, 0, len(t.Spans))
	for _, s := range t.Spans {
		s.Start, s.End = t.boundary(s.Start), t.boundary(s.End)
		if s.Start < s.End {
			spans = append(spans, s)
		}
	}
	slices.SortFunc(spans, inOrder)
	kept := uncross(spans)
	if len(kept) == 0 {
		kept = nil
	}
	return Text{Plain: t.Plain, Spans: kept}
}

// uncross cuts spans where they cross an earlier one, so that both pieces keep their style and nest.
func uncross(spans []Span) []Span {
	var kept, open []Span
	for len(spans) > 0 {
		s := spans[0]
		spans = spans[1:]
		for len(open) > 0 && open[len(open)-1].End <= s.Start {
			open = open[:len(open)-1]
		}
		if len(open) > 0 && open[len(open)-1].End < s.End {
			rest := s
			s.End = open[len(open)-1].End
			rest.Start = s.End
			at, _ := slices.BinarySearchFunc(spans, rest, inOrder)
			spans = slices.Insert(slices.Clone(spans), at, rest)
		}
		if slices.ContainsFunc(open, func(o Span) bool { return o.Style == s.Style && o.Arg == s.Arg }) {
			continue // it already lies under the same style
		}
		kept = append(kept, s)
		open = append(open, s)
	}
	return kept
}

func inOrder(a, b Span) int {
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(a.Style, b.Style), cmp.Compare(a.Arg, b.Arg))
}

func (t Text) boundary(offset int) int {
	offset = min(max(offset, 0), len(t.Plain))
	for offset < len(t.Plain) && !utf8.RuneStart(t.Plain[offset]) {
		offset++
	}
	return offset
}
