package bot_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"pgregory.net/rapid"

	"guichet/bot/playground/faketelegram"
	"guichet/bot/playground/rig"
)

// element is a piece of a rich_text block, as an agent's composer makes it and as the desk posts it.
type element struct {
	Type     string          `json:"type"`
	Text     string          `json:"text,omitempty"`
	URL      string          `json:"url,omitempty"`
	Name     string          `json:"name,omitempty"`
	Unicode  string          `json:"unicode,omitempty"`
	Style    map[string]bool `json:"style,omitempty"`
	Elements []element       `json:"elements,omitempty"`
}

// agentsWords draws what an agent may write with Slack's composer.
func agentsWords(t *rapid.T) element {
	inline := func(t *rapid.T) (out []element) {
		last := ""
		for i := range rapid.IntRange(1, 5).Draw(t, "runs") {
			style := rapid.SampledFrom([]string{"", "bold", "italic", "strike", "code", "link", "emoji", "bold+italic"}).Draw(t, "style")
			if style == last {
				style = "" // the composer makes one run of two alike
			}
			last = style
			e := element{Type: "text", Text: rapid.SampledFrom([]string{"mot", "été ", "👩‍👩‍👧", "𝔊 et ", "a<b>&c", "*x*", " 129,99\u00a0$"}).Draw(t, "words")}
			switch style {
			case "":
			case "link":
				e.Type, e.URL = "link", fmt.Sprintf("https://exemple.ca/%d", i)
			case "emoji":
				e = element{Type: "emoji", Name: "tada", Unicode: "1f389"}
			default:
				e.Style = map[string]bool{}
				for _, s := range strings.Split(style, "+") {
					e.Style[s] = true
				}
			}
			out = append(out, e)
		}
		return out
	}
	block := element{Type: "rich_text"}
	for range rapid.IntRange(1, 3).Draw(t, "parts") {
		kind := rapid.SampledFrom([]string{"rich_text_section", "rich_text_quote", "rich_text_preformatted"}).Draw(t, "part")
		part := element{Type: kind, Elements: inline(t)}
		if kind == "rich_text_preformatted" {
			part.Elements = []element{{Type: "text", Text: "code = 1"}}
		}
		block.Elements = append(block.Elements, part)
	}
	return block
}

// seen are a block's characters without white space, each with the styles that a reader sees on it.
func seen(block element) (out []string) {
	for _, part := range block.Elements {
		around := map[string]string{"rich_text_quote": "/quote", "rich_text_preformatted": "/pre"}[part.Type]
		for _, run := range part.Elements {
			style := around
			for _, name := range []string{"bold", "code", "italic", "strike"} {
				if run.Style[name] && around != "/pre" {
					style += "/" + name
				}
			}
			if run.URL != "" {
				style += "/" + run.URL
			}
			words := run.Text
			if run.Type == "emoji" {
				words = "🎉"
			}
			for _, r := range words {
				if c := strings.TrimSpace(string(r)); c != "" {
					out = append(out, c+style)
				}
			}
		}
	}
	return out
}

// below is a message's text below its first line, with the entities over it, whose offsets count UTF-16 units from there.
func below(m faketelegram.Message) (string, []faketelegram.Entity) {
	_, rest, _ := strings.Cut(m.Text, "\n")
	rest = strings.TrimLeft(rest, " ") // as every app does before it sends
	skip := len(utf16.Encode([]rune(strings.TrimSuffix(m.Text, rest))))
	var entities []faketelegram.Entity
	for _, e := range m.Entities {
		if past := skip - e.Offset; past > 0 {
			e.Offset, e.Length = skip, e.Length-past
		}
		if e.Length > 0 {
			e.Offset -= skip
			entities = append(entities, e)
		}
	}
	return rest, entities
}

// writer is the customer who has spoken with the bot.
func (w wires) writer() *faketelegram.Customer {
	w.Helper()
	for _, c := range w.Telegram.Customers() {
		if len(c.Chat()) > 0 {
			return c
		}
	}
	w.Fatal("nobody wrote")
	return nil
}

// TestFormattingCrossesBothWays lets an agent write anything that Slack's composer can say; the customer sends what stands on their phone
// back as it is; and the thread then shows the words and styles that the agent wrote. Offsets are counted by each platform in its own way.
func TestFormattingCrossesBothWays(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := newWires(t, rig.Config{Database: database(t)})
			card := w.file()
			nadia, luc := w.Slack.Agent("U0NADIA"), w.writer()
			w.must(nadia.Click(rig.Fallback, card, "Prendre"))
			for seed := range 12 {
				sent := rapid.Custom(agentsWords).Example(seed)
				block, err := json.Marshal([]element{sent})
				w.must(err)
				replies := len(w.replies())
				ts, err := nadia.ReplyBlocks(rig.Fallback, card, "…", block)
				w.must(err)
				w.until("the reply is on the phone", func() bool { return len(w.replies()) == replies+1 })
				chat := luc.Chat()
				i := len(chat) - 1
				for !strings.HasPrefix(chat[i].Text, "Équipe") {
					i--
				}
				text, entities := below(chat[i])
				luc.Say(text, faketelegram.WithEntities(entities...))
				var back []element
				w.until("it is back in the thread", func() bool {
					posts := w.Slack.Channel(rig.Fallback).Thread(card)
					last := posts[len(posts)-1]
					return last.TS > ts && strings.HasPrefix(last.Username, "Client") && json.Unmarshal(last.Blocks, &back) == nil
				})
				if got, want := seen(back[0]), seen(sent); !slices.Equal(got, want) {
					t.Fatalf("written  %q\nphone    %q %+v\ncame back %q", want, text, entities, got)
				}
			}
		})
	}
}
