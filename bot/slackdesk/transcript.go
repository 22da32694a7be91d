package slackdesk

import (
	"context"
	"time"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// Talk reads what was said in a case since it was filed, in order. Package bot wires it over storage's read pool.
type Talk interface {
	Talk(ctx context.Context, id conversations.CaseID) ([]Said, error)
}

// Said is a message of a case, as it reads now.
type Said struct {
	Side       conversations.Side
	Author     conversations.AgentID // of an agent's
	Note, Gone bool
	Text       richtext.Text
	Files      int
	At         time.Time
}

const (
	// maxTranscript is how much of a talk goes into one post, in characters, and maxSaid how much of one message: Slack takes some 13,200
	// in all the blocks of a message. What is left out stands where the case was before, and in the database.
	maxTranscript = 9000
	maxSaid       = 1200
)

// transcript writes what a case brings to another place.
type transcript struct {
	desk *Desk
	name func(conversations.AgentID) string
	head []slack.RichTextSectionElement
	body []slack.RichTextElement
}

func (t *transcript) say(key string, vars texts.Vars) {
	t.line()
	t.head = append(t.head, slack.NewRichTextSectionTextElement(t.desk.say.Plain(key, vars), nil))
}

// link writes a sentence that leads somewhere; without a link there is nowhere to lead.
func (t *transcript) link(key, link string) {
	t.line()
	if link == "" {
		t.head = append(t.head, slack.NewRichTextSectionTextElement(t.desk.plain(key), nil))
		return
	}
	t.head = append(t.head, slack.NewRichTextSectionLinkElement(link, t.desk.plain(key), nil))
}

func (t *transcript) line() {
	if len(t.head) > 0 {
		t.head = append(t.head, slack.NewRichTextSectionTextElement("\n", nil))
	}
}

// talk writes what was said, the newest last. A long one loses its beginning, and says so.
func (t *transcript) talk(v CardView, talk []Said) {
	first, room := len(talk), maxTranscript
	for first > 0 {
		if room -= min(len([]rune(talk[first-1].Text.Plain)), maxSaid) + 80; room < 0 {
			break
		}
		first--
	}
	switch {
	case len(talk) == 0:
		return
	case first > 0:
		t.say("slack.moved.earlier", texts.Vars{"Count": first})
	default:
		t.say("slack.moved.so_far", nil)
	}
	for _, m := range talk[first:] {
		t.message(v, m)
	}
}

func (t *transcript) message(v CardView, m Said) {
	who := displayName(v.FirstName)
	if who == "" {
		who = t.desk.plain("slack.customer")
	}
	if m.Side == conversations.Agents {
		if who = oneLine(t.name(m.Author), maxName); who == "" {
			who = t.desk.plain("slack.moved.agent")
		}
		if m.Note {
			who = "🔒 " + who
		}
	}
	when := t.desk.say.DayAndHour(m.At)
	head := slack.NewRichTextSection(
		slack.NewRichTextSectionTextElement(who+" · ", &slack.RichTextSectionTextStyle{Bold: true}),
		slack.NewRichTextSectionDateElement(m.At.Unix(), "{date_short_pretty}, {time}", nil, &when))
	text := flat(clean(m.Text).TrimSpace())
	switch {
	case m.Gone:
		text = richtext.Of(t.desk.plain("slack.moved.gone"))
	case text.Plain == "" && m.Files == 0: // a sticker, a place
		text = richtext.Of(t.desk.plain("desk.no_words"))
	}
	if m.Files > 0 {
		text = richtext.Join("\n", text, richtext.Of(t.desk.say.Plain("slack.moved.files", texts.Vars{"Count": m.Files}))).TrimSpace()
	}
	if runes := []rune(text.Plain); len(runes) > maxSaid {
		text = richtext.Of(string(runes[:maxSaid]) + "…")
	}
	t.body = append(t.body, head, &slack.RichTextQuote{Type: slack.RTEQuote, Elements: richRuns(text)})
}

func (t *transcript) blocks() []slack.Block {
	return []slack.Block{slack.NewRichTextBlock(transcriptBlock, append([]slack.RichTextElement{slack.NewRichTextSection(t.head...)}, t.body...)...)}
}
