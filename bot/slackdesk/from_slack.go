package slackdesk

import (
	"cmp"
	"encoding/json"
	"strconv"
	"strings"

	"guichet/conversations/richtext"
)

// names says how people, channels and groups are called. A name that cannot be found out is "": the decoder then has a
// word of its own, since a message must not be lost for a name.
type names interface {
	personName(id string) string
	channelName(id string) string
	groupName(id string) string
}

// words is what an agent wrote: the text, and where in it somebody is mentioned.
type words struct {
	text     richtext.Text
	mentions []richtext.Span
}

// element is any element of a rich_text block, at every level. It is decoded by hand because the library gives up a whole
// message for one element it does not know; here such an element is passed over.
type element struct {
	Type     string          `json:"type"`
	Text     string          `json:"text"`
	URL      string          `json:"url"`
	Name     string          `json:"name"`
	Unicode  string          `json:"unicode"`
	SkinTone int             `json:"skin_tone"`
	User     string          `json:"user_id"`
	Group    string          `json:"usergroup_id"`
	Channel  string          `json:"channel_id"`
	Range    string          `json:"range"`
	Value    string          `json:"value"`
	Fallback string          `json:"fallback"`
	Style    json.RawMessage `json:"style"` // an object for text, a word for lists
	Elements []element       `json:"elements"`
	Indent   int             `json:"indent"`
	Offset   int             `json:"offset"`
}

type elementStyle struct {
	Bold, Italic, Strike, Code, Underline bool
}

func (e *element) style() (s elementStyle) {
	if len(e.Style) == 0 {
		return s
	}
	_ = json.Unmarshal(e.Style, &s) // a list's style is a word: then nothing is set
	return s
}

func (e *element) listStyle() (s string) {
	_ = json.Unmarshal(e.Style, &s)
	return s
}

// wordsOf is a message's text: from its rich_text block, which says what the writer meant, or else from its mrkdwn.
func wordsOf(blocks json.RawMessage, text string, n names) words {
	var list []element
	if json.Unmarshal(blocks, &list) == nil {
		r := reader{names: n}
		for _, b := range list {
			if b.Type == "rich_text" {
				r.block(b)
			}
		}
		if r.b.Len() > 0 {
			return r.words()
		}
	}
	return fromMrkdwn(text, n)
}

// reader writes elements into one text.
type reader struct {
	names    names
	b        strings.Builder
	spans    []richtext.Span
	mentions []richtext.Span
}

func (r *reader) words() words {
	t := richtext.Text{Plain: r.b.String(), Spans: r.spans}
	return words{text: t.Normalize(), mentions: r.mentions}
}

func (r *reader) block(b element) {
	for _, e := range b.Elements {
		if r.b.Len() > 0 && (e.Type != "rich_text_list" || !strings.HasSuffix(r.b.String(), "\n")) {
			r.b.WriteByte('\n')
		}
		start := r.b.Len()
		switch e.Type {
		case "rich_text_list":
			r.list(&e)
			continue
		case "rich_text_preformatted":
			r.runs(e.Elements)
			r.span(start, richtext.Pre, "")
		case "rich_text_quote":
			r.runs(e.Elements)
			r.span(start, richtext.Quote, "")
		default:
			r.runs(e.Elements)
		}
	}
}

// list writes one item a line, with the sign or the number that the other side has no element for.
func (r *reader) list(l *element) {
	ordered := l.listStyle() == "ordered"
	for i, item := range l.Elements {
		if i > 0 {
			r.b.WriteByte('\n')
		}
		r.b.WriteString(strings.Repeat("  ", min(max(l.Indent, 0), 8)))
		if ordered {
			r.b.WriteString(strconv.Itoa(l.Offset+i+1) + ". ")
		} else {
			r.b.WriteString("• ")
		}
		r.runs(item.Elements)
	}
}

func (r *reader) runs(list []element) {
	for i := range list {
		e := &list[i]
		start := r.b.Len()
		r.run(e)
		style := e.style()
		for _, s := range []struct {
			on    bool
			style richtext.Style
		}{{style.Bold, richtext.Bold}, {style.Italic, richtext.Italic}, {style.Strike, richtext.Strike}, {style.Underline, richtext.Underline}, {style.Code, richtext.Code}} {
			if s.on {
				r.span(start, s.style, "")
			}
		}
	}
}

func (r *reader) run(e *element) {
	start := r.b.Len()
	switch e.Type {
	case "text":
		r.b.WriteString(e.Text)
	case "link":
		r.link(e.URL, e.Text)
	case "emoji":
		r.b.WriteString(emojiOf(e.Name, e.Unicode, e.SkinTone))
	case "user":
		r.mention("@", r.names.personName(e.User), e.User)
	case "usergroup":
		r.mention("@", r.names.groupName(e.Group), e.Group)
	case "broadcast":
		r.mention("@", e.Range, "")
	case "channel":
		r.mention("#", r.names.channelName(e.Channel), e.Channel)
	case "team":
		r.mention("@", "team", "")
	case "date":
		r.b.WriteString(e.Fallback)
	case "color":
		r.b.WriteString(e.Value)
	default:
		// Elements of Slack's own things (canvases, records…): their words, where they have any.
		switch {
		case e.URL != "":
			r.link(e.URL, e.Text)
		default:
			r.b.WriteString(e.Text + e.Fallback)
		}
	}
	if len(e.Elements) > 0 && r.b.Len() == start {
		r.runs(e.Elements)
	}
}

func (r *reader) link(url, text string) {
	start := r.b.Len()
	if text == "" {
		text = url
	}
	r.b.WriteString(text)
	if text != url {
		r.span(start, richtext.Link, url)
	}
}

// mention writes the first of the names there is; an id is better than losing the words.
func (r *reader) mention(sign string, known ...string) {
	start := r.b.Len()
	r.b.WriteString(sign + cmp.Or(known...))
	r.mentions = append(r.mentions, richtext.Span{Start: start, End: r.b.Len()})
}

func (r *reader) span(start int, style richtext.Style, arg string) {
	if start < r.b.Len() {
		r.spans = append(r.spans, richtext.Span{Start: start, End: r.b.Len(), Style: style, Arg: arg})
	}
}
