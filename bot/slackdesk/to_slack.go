package slackdesk

import (
	"slices"
	"strings"

	"github.com/slack-go/slack"

	"guichet/conversations/richtext"
)

// richBlock is a text as a rich_text block. Words are only ever the content of text elements, so nothing in them acts as
// markup, mention or link (G13). The text must be clean. An empty text has no block: Slack refuses empty elements.
func richBlock(id string, t richtext.Text) *slack.RichTextBlock {
	elements := richElements(t)
	if len(elements) == 0 {
		return nil
	}
	return slack.NewRichTextBlock(id, elements...)
}

// richElements cuts a text into sections, quotations and preformatted pieces. Those are lines of their own in Slack, so
// the one line break that sets each apart from its neighbour is left out: fromRich puts it back.
func richElements(t richtext.Text) []slack.RichTextElement {
	t = t.Normalize()
	var out []slack.RichTextElement
	at := 0
	section := func(end int, last bool) {
		piece := t.Slice(at, end)
		if at > 0 {
			piece = cutPrefix(piece, "\n")
		}
		if !last {
			piece = cutSuffix(piece, "\n")
		}
		if piece.Plain != "" {
			out = append(out, slack.NewRichTextSection(richRuns(piece)...))
		}
	}
	for _, s := range t.Spans {
		if s.Start < at || s.Style != richtext.Quote && s.Style != richtext.Pre {
			continue // inside a block already, or not a block
		}
		section(s.Start, false)
		piece := cutSuffix(t.Slice(s.Start, s.End), "\n")
		at = s.End
		if strings.HasSuffix(t.Plain[s.Start:s.End], "\n") {
			at-- // the break belongs between the two
		}
		if piece.Plain == "" {
			continue
		}
		if s.Style == richtext.Quote {
			out = append(out, &slack.RichTextQuote{Type: slack.RTEQuote, Elements: richRuns(piece)})
		} else {
			words := []slack.RichTextSectionElement{slack.NewRichTextSectionTextElement(piece.Plain, nil)}
			out = append(out, &slack.RichTextPreformatted{Type: slack.RTEPreformatted, Elements: words})
		}
	}
	section(len(t.Plain), true)
	return out
}

// richRuns cuts a text where its styles change.
func richRuns(t richtext.Text) []slack.RichTextSectionElement {
	cuts := []int{0, len(t.Plain)}
	for _, s := range t.Spans {
		cuts = append(cuts, s.Start, s.End)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []slack.RichTextSectionElement
	for i := 0; i+1 < len(cuts); i++ {
		out = append(out, richRun(t, cuts[i], cuts[i+1]))
	}
	return out
}

// richRun is one piece of text under one style.
func richRun(t richtext.Text, start, end int) slack.RichTextSectionElement {
	var style slack.RichTextSectionTextStyle
	link := ""
	for _, s := range t.Spans {
		if s.Start > start || s.End < end {
			continue
		}
		switch s.Style {
		case richtext.Bold:
			style.Bold = true
		case richtext.Italic:
			style.Italic = true
		case richtext.Strike:
			style.Strike = true
		case richtext.Underline:
			style.Underline = true
		case richtext.Code, richtext.Pre:
			style.Code = true
		case richtext.Link:
			link = s.Arg
		}
	}
	marks := &style
	if style == (slack.RichTextSectionTextStyle{}) {
		marks = nil
	}
	words := t.Plain[start:end]
	if linkable(link) {
		return slack.NewRichTextSectionLinkElement(link, words, marks)
	}
	return slack.NewRichTextSectionTextElement(words, marks)
}

// linkable reports whether an address may stand behind words in Slack: one that says where it leads.
func linkable(url string) bool {
	return (strings.HasPrefix(url, "https://") || strings.HasPrefix(url, "http://") || strings.HasPrefix(url, "mailto:") || strings.HasPrefix(url, "tel:")) &&
		len(url) <= 3000 && !strings.ContainsAny(url, " \t\n<>|")
}

func cutPrefix(t richtext.Text, prefix string) richtext.Text {
	if strings.HasPrefix(t.Plain, prefix) {
		return t.Slice(len(prefix), len(t.Plain))
	}
	return t
}

func cutSuffix(t richtext.Text, suffix string) richtext.Text {
	if strings.HasSuffix(t.Plain, suffix) {
		return t.Slice(0, len(t.Plain)-len(suffix))
	}
	return t
}
