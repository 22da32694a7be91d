package faketelegram

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestTextsAreParsedIntoEntitiesAsTelegramDoes(t *testing.T) {
	tests := []struct {
		name, mode, in, text string
		entities             []Entity
		bad                  string
	}{
		{"bold and nested italic", "HTML", "<b>a<i>b</i></b>c", "abc", []Entity{{Type: "bold", Length: 2}, {Type: "italic", Offset: 1, Length: 1}}, ""},
		{"offsets in UTF-16 units", "HTML", "😀<b>x</b>", "😀x", []Entity{{Type: "bold", Offset: 2, Length: 1}}, ""},
		{"references", "HTML", "a &lt;b&gt; &amp;amp; &nbsp; &#128512;", "a <b> &amp; &nbsp; 😀", nil, ""},
		{"a link", "HTML", `<a href="https://a.ca/?a=1&amp;b=2">x</a>`, "x", []Entity{{Type: "text_link", Length: 1, URL: "https://a.ca/?a=1&b=2"}}, ""},
		{"attributes in other quotes and none", "HTML", `<a title=x href='https://a.ca'>x</a>`, "x", []Entity{{Type: "text_link", Length: 1, URL: "https://a.ca"}}, ""},
		{"an attribute that does not end", "HTML", `<a href="https://a.ca>x</a>`, "", nil, `Unclosed start tag "a" at byte offset 0`},
		{"a bare value that does not end", "HTML", `<a href=https://a.ca>x</a>`, "", nil, "Unexpected end of name token at byte offset 8"},
		{"a link to nowhere is only text", "HTML", `<a href="x y">x</a>`, "x", nil, ""},
		{"code with a language", "HTML", `<pre><code class="language-go">x</code></pre>`, "x", []Entity{{Type: "pre", Length: 1, Language: "go"}}, ""},
		{"spoilers and quotations", "HTML", `<span class="tg-spoiler">x</span><blockquote expandable>y</blockquote>`, "xy", []Entity{{Type: "spoiler", Length: 1}, {Type: "expandable_blockquote", Offset: 1, Length: 1}}, ""},
		{"times and custom emoji", "HTML", `<tg-time unix="1700000000" format="r">x</tg-time><tg-emoji emoji-id="7">y</tg-emoji>`, "xy", []Entity{{Type: "date_time", Length: 1, UnixTime: 1700000000, Format: "r"}, {Type: "custom_emoji", Offset: 1, Length: 1, CustomEmojiID: "7"}}, ""},
		{"every simple tag", "HTML", `<strong>a</strong><em>b</em><u>c</u><ins>d</ins><s>e</s><strike>f</strike><del>g</del><tg-spoiler>h</tg-spoiler><code>i</code>`, "abcdefghi", []Entity{
			{Type: "bold", Length: 1}, {Type: "italic", Offset: 1, Length: 1}, {Type: "underline", Offset: 2, Length: 1}, {Type: "underline", Offset: 3, Length: 1},
			{Type: "strikethrough", Offset: 4, Length: 1}, {Type: "strikethrough", Offset: 5, Length: 1}, {Type: "strikethrough", Offset: 6, Length: 1},
			{Type: "spoiler", Offset: 7, Length: 1}, {Type: "code", Offset: 8, Length: 1}}, ""},
		{"an unknown tag", "HTML", "ab<p>x</p>", "", nil, `Unsupported start tag "p" at byte offset 2`},
		{"a lone bracket", "HTML", "a < b", "", nil, `Unsupported start tag "" at byte offset 2`},
		{"an unclosed tag", "HTML", "<b>x", "", nil, `Can't find end tag corresponding to start tag "b"`},
		{"crossed tags", "HTML", "<b><i>x</b></i>", "", nil, `Unmatched end tag at byte offset 7, expected "</i>", found "</b>"`},
		{"an end without a start", "HTML", "x</b>", "", nil, `Unexpected end tag at byte offset 1`},
		{"a span of another class", "HTML", "<span>x</span>", "", nil, `Tag "span" must have class "tg-spoiler" at byte offset 0`},
		{"Markdown marks", "MarkdownV2", "*a _b_* __c__ ~d~ ||e|| `f`", "a b c d e f", []Entity{
			{Type: "bold", Length: 3}, {Type: "italic", Offset: 2, Length: 1}, {Type: "underline", Offset: 4, Length: 1},
			{Type: "strikethrough", Offset: 6, Length: 1}, {Type: "spoiler", Offset: 8, Length: 1}, {Type: "code", Offset: 10, Length: 1}}, ""},
		{"a Markdown link", "MarkdownV2", `[x](https://a.ca/\))`, "x", []Entity{{Type: "text_link", Length: 1, URL: "https://a.ca/)"}}, ""},
		{"a Markdown block", "MarkdownV2", "```go\nx\\`y\n```", "x`y", []Entity{{Type: "pre", Length: 3, Language: "go"}}, ""},
		{"escaped Markdown", "MarkdownV2", `1\.5 \*`, "1.5 *", nil, ""},
		{"an unescaped dot", "MarkdownV2", "1.5", "", nil, `Character '.' is reserved and must be escaped with the preceding '\'`},
		{"an unclosed mark", "MarkdownV2", "a *b", "", nil, "Can't find end of Bold entity at byte offset 2"},
		{"crossed marks", "MarkdownV2", "*a _b* c_", "", nil, "Can't find end of Italic entity at byte offset 3"},
		{"a Markdown quotation", "MarkdownV2", ">a\n>b\nc", "a\nb\nc", []Entity{{Type: "blockquote", Length: 4}}, ""},
		{"an unknown mode", "BBCode", "x", "", nil, "unsupported parse_mode"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := open(t, noLimits)
			r := d.call("sendMessage", "chat_id", "101", "text", tt.in, "parse_mode", tt.mode)
			if tt.bad != "" {
				if r.Status != 400 || !strings.HasSuffix(r.Description, tt.bad) || !strings.HasPrefix(r.Description, "Bad Request: ") {
					t.Errorf("got %d %q, want %q", r.Status, r.Description, tt.bad)
				}
				return
			}
			if !r.OK {
				t.Fatalf("refused: %s", r.Description)
			}
			m, _ := d.ana.LastFromBot()
			if m.Text != tt.text || !sameEntities(m.Entities, tt.entities) {
				t.Errorf("got %q %+v\nwant %q %+v", m.Text, m.Entities, tt.text, tt.entities)
			}
			d.clean()
		})
	}
}

func TestTextsOutsideTheLimitsAreRefused(t *testing.T) {
	face := "😀" // two UTF-16 units
	tests := []struct {
		name, text, entities, bad string
	}{
		{"as long as allowed", strings.Repeat(face, 2048), "", ""},
		{"one unit too long", strings.Repeat(face, 2048) + "a", "", "message is too long"},
		{"empty", "", "", "message text is empty"},
		{"only spaces", " \n ", "", "text must be non-empty"},
		{"an entity that fits", face + "a", `[{"type":"bold","offset":0,"length":3}]`, ""},
		{"an entity past the end", face, `[{"type":"bold","offset":0,"length":3}]`, "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 3"},
		{"an entity after the end", face, `[{"type":"bold","offset":2,"length":1}]`, "entity begins after the end of the text at UTF-16 offset 2"},
		{"an entity that cuts a symbol", face + "a", `[{"type":"bold","offset":1,"length":2}]`, "entity beginning at UTF-16 offset 1 begins or ends in a middle of a UTF-16 symbol"},
		{"a negative entity", "abc", `[{"type":"bold","offset":-1,"length":2}]`, "receive an entity with incorrect offset -1"},
		{"entities that are not JSON", "abc", `[{`, "can't parse entities JSON object"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := open(t, noLimits)
			pairs := []string{"chat_id", "101", "text", tt.text}
			if tt.entities != "" {
				pairs = append(pairs, "entities", tt.entities)
			}
			r := d.call("sendMessage", pairs...)
			switch {
			case tt.bad == "" && !r.OK:
				t.Errorf("refused: %s", r.Description)
			case tt.bad == "":
				d.clean()
			case r.Description != "Bad Request: "+tt.bad || r.ErrorCode != 400:
				t.Errorf("got %d %q, want %q", r.ErrorCode, r.Description, tt.bad)
			case len(d.Violations()) == 0:
				t.Error("no violation noted")
			}
		})
	}
}

func TestCaptionsAreLimitedAndTextIsTrimmedWithItsEntities(t *testing.T) {
	d := open(t, noLimits)
	d.must(nil, "sendMessage", "chat_id", "101", "text", "  bon \n", "entities", `[{"type":"bold","offset":0,"length":7}]`)
	m, _ := d.ana.LastFromBot()
	if want := []Entity{{Type: "bold", Length: 3}}; m.Text != "bon" || !reflect.DeepEqual(m.Entities, want) {
		t.Errorf("got %q %+v, want bon %+v", m.Text, m.Entities, want)
	}
	d.clean()
	r := d.upload("sendDocument", map[string]string{"chat_id": "101", "caption": strings.Repeat("a", 1025)}, map[string]string{"document": "x"})
	if r.Description != "Bad Request: message caption is too long" {
		t.Errorf("got %q", r.Description)
	}
}

func TestOddEntitiesPassButAreNoted(t *testing.T) {
	tests := map[string]string{
		"crossing":       `[{"type":"bold","offset":0,"length":3},{"type":"italic","offset":2,"length":3}]`,
		"of no length":   `[{"type":"bold","offset":0,"length":0}]`,
		"of no kind":     `[{"type":"blink","offset":0,"length":2}]`,
		"without target": `[{"type":"text_link","offset":0,"length":2,"url":"::"}]`,
	}
	for name, entities := range tests {
		t.Run(name, func(t *testing.T) {
			d := open(t, noLimits)
			d.must(nil, "sendMessage", "chat_id", "101", "text", "abcdef", "entities", entities)
			if len(d.Violations()) == 0 {
				t.Error("no violation noted")
			}
		})
	}
}

func TestAnyEscapedTextSurvivesHTML(t *testing.T) {
	escape := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "s")
		text, entities, bad := parseHTML("<b>" + escape.Replace(s) + "</b>")
		if bad != nil || text != s {
			t.Fatalf("got %q %v, want %q", text, bad, s)
		}
		if n := utf16Len(s); n > 0 && (len(entities) != 1 || entities[0].Length != n) {
			t.Fatalf("got %v, want one entity of %d units", entities, n)
		}
	})
}

func TestNoTextBreaksTheParsers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOf(rapid.RuneFrom([]rune("<>/&;#ab=\"' *_~`|[]()!\\>\n😀é"))).Draw(t, "s")
		for _, parse := range []func(string) (string, []Entity, *refusal){parseHTML, parseMarkdown} {
			text, entities, bad := parse(s)
			if bad != nil {
				continue
			}
			for _, e := range entities {
				if _, ok := utf16Slice(text, e.Offset, e.Length); !ok {
					t.Fatalf("entity %+v lies outside %q, made of %q", e, text, s)
				}
			}
		}
	})
}

func TestWhatPeopleTypeIsMarkedByTelegram(t *testing.T) {
	got := detect("😀 /start@guichet_bot voir https://a.ca/x, ana@b.ca et @paul.")
	want := []Entity{
		{Type: "bot_command", Offset: 3, Length: 18}, {Type: "url", Offset: 27, Length: 14},
		{Type: "email", Offset: 43, Length: 8}, {Type: "mention", Offset: 55, Length: 5},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}
