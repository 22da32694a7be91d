package richtext

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// graphemes are characters as a reader sees them, most of several code points.
var graphemes = []string{"a", "é", "e\u0301", "👍🏽", "👩‍👩‍👧", "🇨🇦", "❤\ufe0f", "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", "語", "𝔊"}

// TestASplitCutsNoCharacterNoLinkAndNoStyle draws texts of words and links: each part fits, each character stands whole in one part, each
// link that fits stands whole in one part, and every other style lies over the very words it lay over.
func TestASplitCutsNoCharacterNoLinkAndNoStyle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const limit = 60
		word := func() string {
			return strings.Join(rapid.SliceOfN(rapid.SampledFrom(graphemes), 1, 8).Draw(t, "word"), "")
		}
		var text Text
		var links []string
		for range rapid.IntRange(1, 40).Draw(t, "pieces") {
			switch rapid.IntRange(0, 5).Draw(t, "piece") {
			case 0:
				address := "https://exemple.ca/" + string(rune('a'+len(links)%26)) + strings.Repeat("x", len(links)/26)
				shown := rapid.SampledFrom([]string{"lien", "un lien de plusieurs mots", address}).Draw(t, "shown")
				text = text.Append(Text{Plain: shown, Spans: []Span{{0, len(shown), Link, address}}})
				links = append(links, address)
			case 1:
				text = text.Append(Styled(word(), rapid.SampledFrom([]Style{Bold, Italic, Code}).Draw(t, "style")))
			default:
				text = text.Append(Of(word()))
			}
			text = text.Append(Of(rapid.SampledFrom([]string{" ", " ", ". ", "\n", ", ", ""}).Draw(t, "gap")))
		}
		parts := Split(text, limit, UTF16)
		whole := map[string]int{}
		for _, part := range parts {
			if UTF16(part.Plain) > limit {
				t.Fatalf("a part of %d units: %q", UTF16(part.Plain), part.Plain)
			}
			for _, s := range part.Spans {
				if s.Style == Link {
					whole[s.Arg]++
				}
			}
		}
		for _, link := range links {
			if whole[link] != 1 {
				t.Fatalf("the link %s stands in %d parts of %+v", link, whole[link], parts)
			}
		}
		if got, want := pieces(parts...), pieces(text); !slices.Equal(got, want) {
			t.Fatalf("got  %q\nwant %q", got, want)
		}
	})
}

// pieces are the characters of texts without white space, each with the styles over it.
func pieces(texts ...Text) (out []string) {
	for _, t := range texts {
		for at := 0; at < len(t.Plain); {
			end := at + 1
			for end < len(t.Plain) && (!boundary(t.Plain, end) || joined(t.Plain, end)) {
				end++
			}
			if c := strings.TrimSpace(t.Plain[at:end]); c != "" {
				styles := ""
				for _, s := range t.Spans {
					if s.Start <= at && end <= s.End {
						styles += "/" + string(s.Style) + s.Arg
					}
				}
				out = append(out, c+styles)
			}
			at = end
		}
	}
	return out
}
