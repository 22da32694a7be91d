package fakeslack_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// outline writes rich_text elements in one line: section(a b*bold*) and so on.
func outline(t *testing.T, blocks json.RawMessage) string {
	t.Helper()
	var list []struct {
		Elements []json.RawMessage
	}
	if err := json.Unmarshal(blocks, &list); err != nil || len(list) != 1 {
		t.Fatalf("blocks %s: %v", blocks, err)
	}
	var parts []string
	for _, e := range list[0].Elements {
		parts = append(parts, outlineElement(t, e))
	}
	return strings.Join(parts, " ")
}

func outlineElement(t *testing.T, element json.RawMessage) string {
	t.Helper()
	var e struct {
		Type, Text, URL, Name, Range string
		Style                        json.RawMessage
		User                         string `json:"user_id"`
		Channel                      string `json:"channel_id"`
		Elements                     []json.RawMessage
	}
	if err := json.Unmarshal(element, &e); err != nil {
		t.Fatal(err)
	}
	name := strings.TrimPrefix(e.Type, "rich_text_")
	if e.Elements != nil {
		var parts []string
		for _, inner := range e.Elements {
			parts = append(parts, outlineElement(t, inner))
		}
		return name + "[" + strings.Join(parts, "|") + "]"
	}
	var style map[string]bool
	_ = json.Unmarshal(e.Style, &style) // a list's style is a word
	out := e.Text + e.URL + e.Name + e.Range + e.User + e.Channel
	if name != "text" {
		out = name + ":" + out
	}
	for _, s := range []string{"bold", "italic", "strike", "code"} {
		if style[s] {
			out += "/" + s
		}
	}
	return out
}

func TestTypedWordsBecomeRichTextAsInSlacksComposer(t *testing.T) {
	b := newBench(t)
	for _, c := range []struct{ name, typed, text, blocks string }{
		{"words", "hello", "hello", "section[hello]"},
		{"styles", "a *b* _c_ ~d~ `e`", "a *b* _c_ ~d~ `e`", "section[a |b/bold| |c/italic| |d/strike| |e/code]"},
		{"styles in styles", "*a _b_*", "*a _b_*", "section[a /bold|b/bold/italic]"},
		{"marks that are none", "2*3*4 snake_case_name * a *", "2*3*4 snake_case_name * a *", "section[2*3*4 snake_case_name * a *]"},
		{"dangerous characters", "<!channel> & co", "&lt;!channel&gt; &amp; co", "section[<!channel> & co]"},
		{"a link", "see https://a.b/c?d=1&e=2.", "see <https://a.b/c?d=1&amp;e=2>.", "section[see |link:https://a.b/c?d=1&e=2|.]"},
		{"people and places", "@ana @channel #desk @nobody", "<@U0ANA> <!channel> <#C0DESK|desk> @nobody", "section[user:U0ANA| |broadcast:channel| |channel:C0DESK| @nobody]"},
		{"emoji", "🔒 ok :wave: :nope:", ":lock: ok :wave: :nope:", "section[emoji:lock| ok |emoji:wave| :nope:]"},
		{"a quote", "> so\n> it is\nyes", "&gt; so\n&gt; it is\nyes", "quote[so\nit is] section[yes]"},
		{"lists", "- a\n- b\n1. c", "• a\n• b\n1. c", "list[section[a]|section[b]] list[section[c]]"},
		{"code", "x\n```\na *b*\n```\ny", "x\n```a *b*```\ny", "section[x] preformatted[a *b*] section[y]"},
		{"accents", "été — ça", "été — ça", "section[été — ça]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			ts, err := b.Agent(ana).Post(desk, c.typed)
			if err != nil {
				t.Fatal(err)
			}
			got, _ := b.Channel(desk).Message(ts)
			if got.Text != c.text {
				t.Errorf("text %q, want %q", got.Text, c.text)
			}
			if o := outline(t, got.Blocks); o != c.blocks {
				t.Errorf("blocks %q, want %q", o, c.blocks)
			}
			// What the composer makes, the API accepts too.
			b.accepted("chat.postMessage", "channel", desk, "text", fmt.Sprint(c.name), "blocks", string(got.Blocks))
		})
	}
}
