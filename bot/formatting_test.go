package bot_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"pgregory.net/rapid"

	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/bot/playground/rig"
)

// element is a piece of a rich_text block, as an agent's composer makes it and as the desk posts it.
type element struct {
	Type     string    `json:"type"`
	Text     string    `json:"text,omitempty"`
	URL      string    `json:"url,omitempty"`
	Name     string    `json:"name,omitempty"`
	Unicode  string    `json:"unicode,omitempty"`
	Style    any       `json:"style,omitempty"` // of words: which styles; of a list: "bullet" or "ordered"
	Indent   int       `json:"indent,omitempty"`
	Elements []element `json:"elements,omitempty"`
}

// emojis are emoji as the composer names them, and how they look. A workspace's own stay names.
var emojis = map[string]element{
	"🎉": {Name: "tada", Unicode: "1f389"}, "👋🏼": {Name: "wave", Unicode: "1f44b-1f3fc"}, "👩‍💻": {Name: "female-technologist", Unicode: "1f469-200d-1f4bb"},
	"🇨🇦": {Name: "flag-ca", Unicode: "1f1e8-1f1e6"}, "❤️": {Name: "heart", Unicode: "2764-fe0f"}, ":party_parrot:": {Name: "party_parrot"},
}

// odd are words that would not cross if anything counted in bytes, read markup twice or cut where it must not.
var odd = []string{"mot", "été ", "👩‍👩‍👧", "👍🏽", "𝔊 et ", "a<b>&c", "*x*", "_y_ ~z~ `k`", " 129,99\u00a0$", "e\u0301e", ":tada", "1) - • >", "[a](b)", "Ω≠"}

var oddAddresses = []string{
	"https://exemple.ca/%d", "https://exemple.ca/é(%d)?a=b&c=d#e", "https://exemple.ca/a_b*c~%d", "https://exemple.ca/%%7C%d", "mailto:a%d@exemple.ca",
}

// runs draws a line of words in any styles.
func runs(t *rapid.T) (out []element) {
	last := "none"
	for i := range rapid.IntRange(1, 6).Draw(t, "runs") {
		kind := rapid.SampledFrom([]string{"text", "text", "link", "emoji"}).Draw(t, "kind")
		styles := map[string]bool{}
		for _, style := range []string{"bold", "italic", "strike", "underline", "code"} {
			if rapid.IntRange(0, 3).Draw(t, style) == 0 {
				styles[style] = true
			}
		}
		if same := fmt.Sprint(kind, styles); kind == "text" && same == last {
			continue // the composer makes one run of two alike
		} else {
			last = same
		}
		e := element{Type: kind, Text: rapid.SampledFrom(odd).Draw(t, "words")}
		if len(styles) > 0 {
			e.Style = styles
		}
		switch kind {
		case "link":
			e.URL = fmt.Sprintf(rapid.SampledFrom(oddAddresses).Draw(t, "address"), i)
		case "emoji":
			shown := rapid.SampledFrom(slices.Sorted(maps.Keys(emojis))).Draw(t, "emoji")
			e = emojis[shown]
			e.Type = "emoji" // without styles: Telegram has none for a picture
		}
		out = append(out, e)
	}
	return append(out, element{Type: "text", Text: "fin"})
}

// agentsWords draws what an agent may write with Slack's composer.
func agentsWords(t *rapid.T) element {
	block := element{Type: "rich_text"}
	for range rapid.IntRange(1, 4).Draw(t, "parts") {
		kind := rapid.SampledFrom([]string{"rich_text_section", "rich_text_quote", "rich_text_preformatted", "rich_text_list"}).Draw(t, "part")
		part := element{Type: kind}
		switch kind {
		case "rich_text_preformatted":
			part.Elements = []element{{Type: "text", Text: "code = 1 // 👍🏽 *x*"}}
		case "rich_text_list":
			part.Style, part.Indent = rapid.SampledFrom([]string{"bullet", "ordered"}).Draw(t, "list"), rapid.IntRange(0, 2).Draw(t, "indent")
			for range rapid.IntRange(1, 3).Draw(t, "items") {
				part.Elements = append(part.Elements, element{Type: "rich_text_section", Elements: runs(t)})
			}
		default:
			part.Elements = runs(t)
		}
		block.Elements = append(block.Elements, part)
	}
	return block
}

// seen are the characters of blocks without white space, each with the styles that a reader sees on it wherever both platforms have
// them: code stands alone on Telegram, and a link is not code there.
func seen(blocks ...element) (out []string) {
	for _, block := range blocks {
		for _, part := range block.Elements {
			around := map[string]string{"rich_text_quote": "/quote", "rich_text_preformatted": "/pre"}[part.Type]
			if part.Type != "rich_text_list" {
				out = append(out, seenRuns(part.Elements, around)...)
				continue
			}
			for i, item := range part.Elements {
				sign := "•"
				if part.Style == "ordered" {
					sign = fmt.Sprintf("%d.", i+1)
				}
				out = append(out, strings.Split(sign, "")...)
				out = append(out, seenRuns(item.Elements, "")...)
			}
		}
	}
	return out
}

func seenRuns(list []element, around string) (out []string) {
	for _, run := range list {
		var styles []string
		switch on := run.Style.(type) { // as drawn, or as decoded
		case map[string]bool:
			styles = slices.Sorted(maps.Keys(on))
		case map[string]any:
			styles = slices.Sorted(maps.Keys(on))
		}
		switch {
		case around == "/pre":
			styles = nil
		case run.URL != "":
			styles = append(slices.DeleteFunc(styles, func(s string) bool { return s == "code" }), run.URL)
		case slices.Contains(styles, "code"):
			styles = []string{"code"}
		}
		words := run.Text
		for shown, e := range emojis {
			if run.Type == "emoji" && run.Name == e.Name {
				words = shown
			}
		}
		for _, r := range words {
			if c := strings.TrimSpace(string(r)); c != "" {
				out = append(out, strings.Join(append([]string{c + around}, styles...), "/"))
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

// since are the team's messages on a phone after the first so many, parts of long ones included; what the bot says of its own is none.
func since(luc *faketelegram.Customer, n int) (out []faketelegram.Message) {
	for _, m := range luc.Chat()[n:] {
		first, _, _ := strings.Cut(m.Text, "\n")
		if m.FromBot && (strings.HasPrefix(first, "Équipe ") || numbering.MatchString(first)) {
			out = append(out, m)
		}
	}
	return out
}

// numbering heads the parts of a long text.
var numbering = regexp.MustCompile(`^\(\d+/\d+\)$`)

// withoutNumbering is a text below its part's number.
func withoutNumbering(text string, entities []faketelegram.Entity) (string, []faketelegram.Entity) {
	if first, _, found := strings.Cut(text, "\n"); found && numbering.MatchString(first) {
		return below(faketelegram.Message{Text: text, Entities: entities})
	}
	return text, entities
}

// sentBack has an agent write blocks, the customer send back what then stands on their phone, message by message, as it stands there, and
// returns what the thread shows of that, in the order it came.
func (w wires) sentBack(nadia *fakeslack.Agent, luc *faketelegram.Customer, card string, blocks element, least int) (phone []faketelegram.Message, back []element) {
	w.Helper()
	block, err := json.Marshal([]element{blocks})
	w.must(err)
	before := len(luc.Chat())
	_, err = nadia.ReplyBlocks(rig.Fallback, card, "…", block)
	w.must(err)
	w.until("the reply is on the phone", func() bool { return len(since(luc, before)) >= least })
	w.must(w.Quiet(w.Context()))
	phone = since(luc, before)
	for i, m := range phone {
		text, entities := withoutNumbering(m.Text, m.Entities)
		if i == 0 {
			text, entities = below(faketelegram.Message{Text: text, Entities: entities}) // the team's name
		}
		shown := len(w.Slack.Channel(rig.Fallback).Thread(card))
		luc.Say(text, faketelegram.WithEntities(entities...))
		w.until("it is back in the thread", func() bool { return len(w.Slack.Channel(rig.Fallback).Thread(card)) > shown })
		w.must(w.Quiet(w.Context()))
		for _, post := range w.Slack.Channel(rig.Fallback).Thread(card)[shown:] {
			var list []element
			w.must(json.Unmarshal(post.Blocks, &list))
			if strings.HasPrefix(post.Username, "Client") {
				back = append(back, list...)
			}
		}
	}
	return phone, back
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
			for seed := range 20 {
				sent := rapid.Custom(agentsWords).Example(seed)
				phone, back := w.sentBack(nadia, luc, card, sent, 1)
				if got, want := seen(back...), seen(sent); !slices.Equal(got, want) {
					t.Fatalf("seed %d\nwritten  %q\nphone    %q %+v\ncame back %q", seed, want, phone[0].Text, phone[0].Entities, got)
				}
			}
		})
	}
}

// TestALongTextCrossesInPartsThatCutNothing: what exceeds a message is split in order; no part is refused, no entity, character
// or link is cut, and nothing but white space is lost.
func TestALongTextCrossesInPartsThatCutNothing(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := newWires(t, rig.Config{Database: database(t)})
			card := w.file()
			nadia, luc := w.Slack.Agent("U0NADIA"), w.writer()
			w.must(nadia.Click(rig.Fallback, card, "Prendre"))
			for seed := range 3 {
				sent := element{Type: "rich_text", Elements: []element{{Type: "rich_text_section"}}}
				line := &sent.Elements[0]
				for i, size := 0, 0; size < 9000; i++ {
					for _, run := range rapid.Custom(runs).Example(100*seed + i) {
						if i%8 > 0 && run.Type == "text" {
							run.Style = nil // Telegram keeps a hundred styles of a message
						}
						if run.Type == "link" {
							run = element{Type: "text", Text: run.Text}
						}
						size += len(utf16.Encode([]rune(run.Text)))
						line.Elements = append(line.Elements, run)
					}
					line.Elements = append(line.Elements,
						element{Type: "text", Text: rapid.SampledFrom([]string{" ", ". ", "\n", "\n\n"}).Example(i) + strings.Repeat("suite ", 20)},
						element{Type: "link", URL: fmt.Sprintf("https://exemple.ca/%d", i), Text: "un lien de plusieurs mots"}, element{Type: "text", Text: " "})
					size += 150
				}
				phone, back := w.sentBack(nadia, luc, card, sent, 3)
				for _, m := range phone {
					if n := len(utf16.Encode([]rune(m.Text))); n > 4096 {
						t.Errorf("a message of %d units", n)
					}
					for _, e := range m.Entities {
						if e.Type == "text_link" && e.Length != len("un lien de plusieurs mots") {
							t.Errorf("a link was cut: %+v", e)
						}
					}
				}
				if got, want := seen(back...), seen(sent); !slices.Equal(got, want) {
					at := 0
					for at < min(len(got), len(want)) && got[at] == want[at] {
						at++
					}
					t.Fatalf("seed %d: %d characters of %d came back in %d messages; they differ at %d: %q, want %q", seed, len(got), len(want), len(phone), at,
						got[max(0, at-20):min(at+20, len(got))], want[max(0, at-20):min(at+20, len(want))])
				}
			}
		})
	}
}
