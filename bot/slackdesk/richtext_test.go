package slackdesk

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"guichet/conversations/richtext"
)

// Words and styles survive the way to Slack and back: lines of plain and styled words, quotations and code between them.
func TestATextComesBackFromSlackAsItWent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := linesOfText(t)
		got := wordsOf(blocksJSON(t, want), "not this", asIs{})
		if diff := cmp.Diff(want, got.text); diff != "" {
			t.Fatalf("want - got +\n%s", diff)
		}
		if len(got.mentions) > 0 {
			t.Fatalf("mentions %v", got.mentions)
		}
	})
}

// linesOfText draws texts in the form that Slack can say exactly: quotations and code are whole lines, and no blank line stands
// between two of them.
func linesOfText(t *rapid.T) richtext.Text {
	word := rapid.SampledFrom([]string{"mot", "été", "🎉", "a<b>&", ":tada:", "*x*", "x y"})
	inline := rapid.SampledFrom([]richtext.Style{"", richtext.Bold, richtext.Italic, richtext.Strike, richtext.Underline, richtext.Code, richtext.Link})
	block := rapid.SampledFrom([]richtext.Style{"", "", richtext.Quote, richtext.Pre})
	var lines []richtext.Text
	last := richtext.Style("none")
	for range rapid.IntRange(1, 6).Draw(t, "lines") {
		kind := block.Draw(t, "block")
		line := richtext.Text{}
		previous := richtext.Style("none")
		for range rapid.IntRange(1, 4).Draw(t, "words") {
			style := inline.Draw(t, "style")
			if kind == richtext.Pre || style == previous {
				style = "" // two neighbours of one style are one to Slack
			}
			previous = style
			piece := richtext.Of(word.Draw(t, "word"))
			if style != "" {
				piece = richtext.Styled(piece.Plain, style)
				if style == richtext.Link {
					piece.Spans[0].Arg = "https://exemple.ca/aide"
				}
			}
			line = line.Append(piece)
		}
		if kind != "" {
			line.Spans = append([]richtext.Span{{Start: 0, End: len(line.Plain), Style: kind}}, line.Spans...)
		}
		if kind == "" && last == "" && rapid.Bool().Draw(t, "blank") {
			lines = append(lines, richtext.Of(""))
		}
		lines = append(lines, line)
		last = kind
	}
	return richtext.Join("\n", lines...).Normalize()
}

func TestAnyTextSettlesAfterOneRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := clean(anyText(t))
		once := wordsOf(blocksJSON(t, text), "", asIs{}).text
		twice := wordsOf(blocksJSON(t, once), "", asIs{}).text
		if strings.TrimSpace(once.Plain) != strings.TrimSpace(twice.Plain) { // line breaks at the ends are nobody's words
			t.Fatalf("%q, then %q", once.Plain, twice.Plain)
		}
		squeeze := func(s string) string { return strings.Join(strings.Fields(s), "") }
		if squeeze(text.Plain) != squeeze(once.Plain) {
			t.Fatalf("%q lost something: %q", text.Plain, once.Plain)
		}
	})
}

// Whatever stands in a payload is read or passed over; nothing makes the decoder fall.
func FuzzWordsOf(f *testing.F) {
	f.Add([]byte(`[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"a","style":{"bold":true}},{"type":"user","user_id":"U1"}]}]}]`), "*a* <@U1>")
	f.Add([]byte(`[{"type":"rich_text","elements":[{"type":"rich_text_list","style":"ordered","indent":-4,"offset":3,"elements":[{"elements":[{"type":"emoji","name":"wave","skin_tone":9,"unicode":"zz-1f44b"}]}]}]}]`), "```<!date^1^x|y> &gt; `")
	f.Add([]byte(`null`), "&gt; *_~`>|<")
	f.Fuzz(func(t *testing.T, blocks []byte, text string) {
		for _, w := range []words{wordsOf(blocks, text, asIs{}), fromMrkdwn(text, asIs{})} {
			for _, m := range w.mentions {
				if m.Start >= m.End || m.End > len(w.text.Plain) {
					t.Fatalf("a mention at %v of %q", m, w.text.Plain)
				}
			}
			if n := w.text.Normalize(); n.Plain != w.text.Plain || !slices.Equal(n.Spans, w.text.Spans) {
				t.Fatalf("not normal: %+v", w.text)
			}
		}
	})
}

// threePeople knows one person, one channel and one group.
type threePeople struct{}

func (threePeople) personName(id string) string  { return map[string]string{"U1": "Ana"}[id] }
func (threePeople) channelName(id string) string { return map[string]string{"C1": "plaintes"}[id] }
func (threePeople) groupName(id string) string   { return map[string]string{"S1": "soutien"}[id] }

func TestRichTextIsReadAsAReaderSeesIt(t *testing.T) {
	section := func(elements string) string {
		return `[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[` + elements + `]}]}]`
	}
	for _, test := range []struct {
		name, blocks, want string
		mentions           int
	}{
		{"mentions are names", section(`{"type":"user","user_id":"U1"},{"type":"text","text":" "},{"type":"channel","channel_id":"C1"},{"type":"text","text":" "},{"type":"usergroup","usergroup_id":"S1"},{"type":"text","text":" "},{"type":"broadcast","range":"here"}`), "@Ana #plaintes @soutien @here", 4},
		{"an unknown person is an id", section(`{"type":"user","user_id":"U9"}`), "@U9", 1},
		{"emoji by code points, by name, of the workspace", section(`{"type":"emoji","name":"x","unicode":"1f44b-1f3fd"},{"type":"emoji","name":"flag-ca"},{"type":"emoji","name":"wave","skin_tone":2},{"type":"emoji","name":"party_parrot"}`), "👋🏽🇨🇦👋🏻:party_parrot:", 0},
		{"lists", `[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"Donc :\n"}]},{"type":"rich_text_list","style":"bullet","indent":0,"elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"un"}]},{"type":"rich_text_section","elements":[{"type":"text","text":"deux"}]}]},{"type":"rich_text_list","style":"ordered","indent":1,"offset":2,"elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"trois"}]}]}]}]`, "Donc :\n• un\n• deux\n  3. trois", 0},
		{"a new element keeps its words", section(`{"type":"text","text":"a "},{"type":"hologram","text":"b","depth":3},{"type":"date","timestamp":1,"format":"{date}","fallback":" le 3"}`), "a b le 3", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := wordsOf([]byte(test.blocks), "not this", threePeople{})
			if got.text.Plain != test.want || len(got.mentions) != test.mentions {
				t.Errorf("%q with %d mentions, want %q with %d", got.text.Plain, len(got.mentions), test.want, test.mentions)
			}
		})
	}
}

func TestMrkdwnIsReadWhereThereIsNoRichText(t *testing.T) {
	for _, test := range []struct {
		text, want string
		styles     []richtext.Style
		mentions   int
	}{
		{"Bonjour *Luc* et _merci_ :tada: &lt;b&gt;", "Bonjour Luc et merci 🎉 <b>", []richtext.Style{richtext.Bold, richtext.Italic}, 0},
		{"voir <https://exemple.ca|ici>, <@U1>, <#C1|x>, <!here>", "voir ici, @Ana, #plaintes, @here", []richtext.Style{richtext.Link}, 3},
		{"2*3*4 et a_b_c", "2*3*4 et a_b_c", nil, 0},
		{"```\n*code*\n```", "*code*", []richtext.Style{richtext.Pre}, 0},
		{"&gt; cité\nnon", "cité\nnon", []richtext.Style{richtext.Quote}, 0},
		{"<pas fermé *et* 10:30:45", "<pas fermé et 10:30:45", []richtext.Style{richtext.Bold}, 0},
	} {
		got := fromMrkdwn(test.text, threePeople{})
		var styles []richtext.Style
		for _, s := range got.text.Spans {
			styles = append(styles, s.Style)
		}
		if got.text.Plain != test.want || !slices.Equal(styles, test.styles) || len(got.mentions) != test.mentions {
			t.Errorf("%q: %q %v %v", test.text, got.text.Plain, styles, got.mentions)
		}
	}
}
