package telegram

import (
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"guichet/conversations/richtext"
)

func TestStylesSurviveTheWayToTelegramAndBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		plain := strings.Join(rapid.SliceOfN(rapid.SampledFrom([]string{"a", "é", "mot ", "👩‍👩‍👧", "🇨🇦", "\n", "𝔊", "<b>", "&"}), 1, 30).Draw(t, "pieces"), "")
		in := richtext.Text{Plain: plain}
		for range rapid.IntRange(0, 4).Draw(t, "spans") {
			style := rapid.SampledFrom([]richtext.Style{richtext.Bold, richtext.Italic, richtext.Code, richtext.Quote, richtext.Link}).Draw(t, "style")
			arg := ""
			if style == richtext.Link {
				arg = "https://exemple.ca"
			}
			in.Spans = append(in.Spans, richtext.Span{
				Start: rapid.IntRange(0, len(plain)).Draw(t, "start"), End: rapid.IntRange(0, len(plain)).Draw(t, "end"), Style: style, Arg: arg,
			})
		}
		in = in.Normalize()
		entities := entitiesOf(in)
		units := len(utf16.Encode([]rune(plain)))
		for _, e := range entities {
			if e.Offset < 0 || e.Length <= 0 || e.Offset+e.Length > units {
				t.Fatalf("entity %+v is outside %d units", e, units)
			}
		}
		if diff := cmp.Diff(in, textOf(plain, entities)); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestWrongOffsetsFromThePlatformAreClamped(t *testing.T) {
	got := textOf("été 👍", []entity{{Type: "bold", Offset: -3, Length: 400}, {Type: "italic", Offset: 5, Length: 1}, {Type: "spoiler", Offset: 0, Length: 1}})
	want := richtext.Text{Plain: "été 👍", Spans: []richtext.Span{{Start: 0, End: len("été 👍"), Style: richtext.Bold}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func FuzzTextOf(f *testing.F) {
	f.Add("bonjour 👋", 0, 3, "bold")
	f.Fuzz(func(t *testing.T, plain string, offset, length int, kind string) {
		got := textOf(plain, []entity{{Type: kind, Offset: offset, Length: length}})
		for _, s := range got.Spans {
			if s.Start >= s.End || s.End > len(got.Plain) {
				t.Errorf("span %v of %q", s, got.Plain)
			}
		}
	})
}
