package richtext

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// texts draws texts with hostile characters and arbitrary, possibly wrong, spans.
func texts(t *rapid.T) Text {
	pieces := rapid.SliceOfN(rapid.SampledFrom([]string{
		"a", "é", "mot ", "phrase. ", "\n", "\n\n", "👩‍👩‍👧", "🇨🇦", "e\u0301", "👍🏽", "\u00a0", "*", "<b>", "𝔊",
	}), 0, 60).Draw(t, "pieces")
	out := Text{Plain: strings.Join(pieces, "")}
	for range rapid.IntRange(0, 5).Draw(t, "spans") {
		out.Spans = append(out.Spans, Span{
			Start: rapid.IntRange(-2, len(out.Plain)+2).Draw(t, "start"),
			End:   rapid.IntRange(-2, len(out.Plain)+2).Draw(t, "end"),
			Style: rapid.SampledFrom([]Style{Bold, Italic, Code, Link}).Draw(t, "style"),
		})
	}
	return out
}

func TestNormalizeKeepsItsPromises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		got := texts(t).Normalize()
		for i, s := range got.Spans {
			if s.Start >= s.End || s.End > len(got.Plain) || !boundary(got.Plain, s.Start) || !boundary(got.Plain, s.End) {
				t.Fatalf("bad span %v of %q", s, got.Plain)
			}
			for _, o := range got.Spans[:i] {
				if o.Start < s.Start && s.Start < o.End && o.End < s.End {
					t.Fatalf("%v crosses %v", s, o)
				}
			}
		}
		if diff := cmp.Diff(got, got.Normalize()); diff != "" {
			t.Fatalf("not idempotent: %s", diff)
		}
	})
}

func boundary(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

func TestNormalizeKeepsEveryStyleOverEveryByteItLayOver(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := texts(t)
		got := in.Normalize()
		for i := range in.Plain {
			if !utf8.RuneStart(in.Plain[i]) {
				continue
			}
			for _, style := range []Style{Bold, Italic, Code, Link} {
				if a, b := covers(in.rounded(), i, style), covers(got, i, style); a != b {
					t.Fatalf("byte %d of %q: %s was %v, is %v (%v → %v)", i, in.Plain, style, a, b, in.Spans, got.Spans)
				}
			}
		}
	})
}

// rounded is the text with its span ends moved to rune boundaries, which Normalize is free to do.
func (t Text) rounded() Text {
	out := Text{Plain: t.Plain}
	for _, s := range t.Spans {
		s.Start, s.End = t.boundary(s.Start), t.boundary(s.End)
		out.Spans = append(out.Spans, s)
	}
	return out
}

func covers(t Text, at int, style Style) bool {
	for _, s := range t.Spans {
		if s.Style == style && s.Start <= at && at < s.End {
			return true
		}
	}
	return false
}

func TestASplitLosesNothingButWhiteSpaceAndFits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := texts(t).Normalize()
		limit := rapid.IntRange(16, 60).Draw(t, "limit")
		var all string
		for _, part := range Split(in, limit, UTF16) {
			if n := UTF16(part.Plain); n > limit {
				t.Fatalf("a part measures %d, over %d", n, limit)
			}
			all += part.Plain
		}
		squeeze := strings.NewReplacer(" ", "", "\n", "", "\t", "")
		if got, want := squeeze.Replace(all), squeeze.Replace(in.Plain); got != want {
			t.Fatalf("got %q, want %q", got, want)
		}
	})
}

func TestASplitNeverCutsACharacter(t *testing.T) {
	family := "👩‍👩‍👧"
	for _, part := range Split(Of(strings.Repeat(family, 20)), 20, UTF16) {
		if len(part.Plain)%len(family) != 0 {
			t.Errorf("a family was parted: %q", part.Plain)
		}
	}
	for _, part := range Split(Of(strings.Repeat("🇨🇦", 20)), 10, UTF16) {
		if len(part.Plain)%len("🇨🇦") != 0 {
			t.Errorf("a flag was parted: %q", part.Plain)
		}
	}
}

func TestASplitPrefersParagraphsAndLeavesALinkWhole(t *testing.T) {
	text := Of("Un premier paragraphe. Deux phrases.\n\nUn second, avec ").Append(Styled("un lien assez long", Link)).Append(Of(" et la fin."))
	parts := Split(text, 60, UTF16)
	if got, want := parts[0].Plain, "Un premier paragraphe. Deux phrases."; got != want {
		t.Errorf("first part %q, want %q", got, want)
	}
	links := 0
	for _, part := range Split(text, 40, UTF16) {
		for _, s := range part.Spans {
			if part.Plain[s.Start:s.End] == "un lien assez long" {
				links++
			}
		}
	}
	if links != 1 {
		t.Errorf("the link stands whole in %d parts, want 1", links)
	}
}

func TestUTF16CountsAsTheStandardLibraryDoes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "s")
		if got, want := UTF16(s), len(utf16.Encode([]rune(s))); got != want {
			t.Fatalf("got %d, want %d", got, want)
		}
	})
}

func TestEditsMoveTheStylesWithTheText(t *testing.T) {
	text := Of("ma carte ").Append(Styled("4111 1111 1111 1111", Bold)).Append(Of(" ")).Append(Styled("merci", Italic))
	got := text.Apply([]Edit{{Start: 9, End: 28, Replacement: "[carte •••• 1111]"}})
	want := Of("ma carte ").Append(Styled("[carte •••• 1111]", Bold)).Append(Of(" ")).Append(Styled("merci", Italic))
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
