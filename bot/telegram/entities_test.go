package telegram

import (
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"guichet/conversations"
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
		want := richtext.Text{Plain: plain, Spans: nestable(in.Spans)}.Normalize()
		if diff := cmp.Diff(want, textOf(plain, entities)); diff != "" {
			t.Fatal(diff)
		}
	})
}

// What may not lie over the same words (core.telegram.org/bots/api#formatting-options): the first keeps them, the other stays around.
func TestStylesNestAsTelegramLetsThem(t *testing.T) {
	span := func(style richtext.Style, start, end int) richtext.Span {
		return richtext.Span{Start: start, End: end, Style: style}
	}
	for _, test := range []struct{ in, want []richtext.Span }{
		{[]richtext.Span{span(richtext.Bold, 0, 9), span(richtext.Italic, 2, 4)}, []richtext.Span{span(richtext.Bold, 0, 9), span(richtext.Italic, 2, 4)}},
		{[]richtext.Span{span(richtext.Bold, 0, 9), span(richtext.Code, 2, 4)}, []richtext.Span{span(richtext.Bold, 0, 2), span(richtext.Code, 2, 4), span(richtext.Bold, 4, 9)}},
		{[]richtext.Span{span(richtext.Code, 0, 9), span(richtext.Strike, 2, 4)}, []richtext.Span{span(richtext.Code, 0, 9)}},
		{[]richtext.Span{span(richtext.Link, 0, 9), span(richtext.Code, 0, 9), span(richtext.Bold, 0, 9)}, []richtext.Span{span(richtext.Link, 0, 9), span(richtext.Bold, 0, 9)}},
		{[]richtext.Span{span(richtext.Code, 0, 9), span(richtext.Link, 3, 5)}, []richtext.Span{span(richtext.Code, 0, 3), span(richtext.Link, 3, 5), span(richtext.Code, 5, 9)}},
		{[]richtext.Span{span(richtext.Quote, 0, 9), span(richtext.Quote, 2, 4), span(richtext.Pre, 5, 9)}, []richtext.Span{span(richtext.Quote, 0, 9), span(richtext.Pre, 5, 9)}},
	} {
		if diff := cmp.Diff(test.want, nestable(test.in)); diff != "" {
			t.Errorf("%v (-want +got):\n%s", test.in, diff)
		}
	}
}

// Whatever lies over a text, Telegram finds nothing to drop: the pretend one notes what it would.
func TestTelegramKeepsEveryEntityOfAnyText(t *testing.T) {
	r := newRig(t)
	all := []richtext.Style{richtext.Bold, richtext.Italic, richtext.Underline, richtext.Strike, richtext.Code, richtext.Pre, richtext.Quote, richtext.Link}
	rapid.Check(t, func(t *rapid.T) {
		plain := "a" + strings.Join(rapid.SliceOfN(rapid.SampledFrom([]string{"a", "é", "mot ", "👩‍👩‍👧", "👍🏽", "🇨🇦", "\n", "𝔊", "e\u0301", "&"}), 1, 200).Draw(t, "pieces"), "")
		in := richtext.Text{Plain: plain}
		for range rapid.IntRange(0, 150).Draw(t, "spans") {
			s := richtext.Span{Start: rapid.IntRange(0, len(plain)).Draw(t, "start"), Style: rapid.SampledFrom(all).Draw(t, "style")}
			s.End = s.Start + rapid.IntRange(0, 40).Draw(t, "length")
			if s.Style == richtext.Link {
				s.Arg = rapid.SampledFrom([]string{"https://exemple.ca/é(1)?a=b&c=d#e", "mailto:a@exemple.ca", "tel:+15145550100", "https://exemple.ca/%7C"}).Draw(t, "address")
			}
			in.Spans = append(in.Spans, s)
		}
		if _, err := r.send(conversations.Tell{Text: in.Normalize()}, ""); err != nil {
			t.Fatalf("%+v: %v", in, err)
		}
		if v := r.server.Violations(); len(v) > 0 {
			t.Fatalf("Telegram would not like: %v", v)
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
