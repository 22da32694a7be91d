package telegram

import (
	"cmp"
	"slices"

	"guichet/conversations/richtext"
)

// rank orders the styles of which Telegram lets two not lie over the same words: the lower goes first, and the other is kept around
// it. A quotation lies around anything but another (core.telegram.org/bots/api#formatting-options).
var rank = map[richtext.Style]int{
	richtext.Pre: 0, richtext.Link: 1, richtext.Code: 2, richtext.Bold: 3, richtext.Italic: 3, richtext.Underline: 3, richtext.Strike: 3,
}

// excludes reports whether words under the first style cannot be under the second: code stands alone, and what is neither code nor
// a mere emphasis does not nest.
func excludes(first, second richtext.Style) bool {
	switch first {
	case richtext.Pre, richtext.Code:
		return second != richtext.Quote
	case richtext.Link:
		return second == richtext.Link || second == richtext.Code
	}
	return first == richtext.Quote && second == richtext.Quote
}

// nestable are the spans that Telegram keeps as they are. It would drop those that do not nest by its rules, as it sees fit.
func nestable(spans []richtext.Span) []richtext.Span {
	byRank := slices.Clone(spans)
	slices.SortStableFunc(byRank, func(a, b richtext.Span) int { return cmp.Compare(rank[a.Style], rank[b.Style]) })
	var kept []richtext.Span
	for _, s := range byRank {
		pieces := []richtext.Span{s}
		for _, k := range kept {
			if excludes(k.Style, s.Style) {
				pieces = without(pieces, k)
			}
		}
		kept = append(kept, pieces...)
	}
	kept = atQuotes(kept)
	slices.SortStableFunc(kept, func(a, b richtext.Span) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	return kept
}

// atQuotes cuts what begins outside of a quotation and ends within it, or the other way round: a hole in emphasis may have left it so.
func atQuotes(spans []richtext.Span) []richtext.Span {
	out := spans
	for _, q := range spans {
		if q.Style != richtext.Quote {
			continue
		}
		var cut []richtext.Span
		for _, s := range out {
			inside, before, after := s, s, s
			inside.Start, inside.End = max(s.Start, q.Start), min(s.End, q.End)
			before.End, after.Start = min(s.End, q.Start), max(s.Start, q.End)
			crosses := inside.Start < inside.End && (s.Start < q.Start) != (s.End > q.End)
			switch {
			case crosses && before.Start < before.End:
				cut = append(cut, before, inside)
			case crosses && after.Start < after.End:
				cut = append(cut, inside, after)
			default:
				cut = append(cut, s)
			}
		}
		out = cut
	}
	return out
}

// without cuts a hole into spans.
func without(spans []richtext.Span, hole richtext.Span) (out []richtext.Span) {
	for _, s := range spans {
		before, after := s, s
		before.End, after.Start = min(s.End, hole.Start), max(s.Start, hole.End)
		if s.End <= hole.Start || s.Start >= hole.End {
			out = append(out, s)
			continue
		}
		for _, piece := range []richtext.Span{before, after} {
			if piece.Start < piece.End {
				out = append(out, piece)
			}
		}
	}
	return out
}
