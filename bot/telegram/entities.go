package telegram

import (
	"unicode/utf16"
	"unicode/utf8"

	"guichet/conversations/richtext"
)

// entity is a MessageEntity (core.telegram.org/bots/api#messageentity). Offsets and lengths are in UTF-16 code units.
type entity struct {
	Type     string `json:"type"`
	Offset   int    `json:"offset"`
	Length   int    `json:"length"`
	URL      string `json:"url,omitempty"`
	Language string `json:"language,omitempty"`
}

// styles pairs our styles with Telegram's types, both ways.
var styles = map[richtext.Style]string{
	richtext.Bold:      "bold",
	richtext.Italic:    "italic",
	richtext.Underline: "underline",
	richtext.Strike:    "strikethrough",
	richtext.Code:      "code",
	richtext.Pre:       "pre",
	richtext.Quote:     "blockquote",
	richtext.Link:      "text_link",
}

var stylesBack = func() map[string]richtext.Style {
	back := map[string]richtext.Style{"expandable_blockquote": richtext.Quote}
	for style, name := range styles {
		back[name] = style
	}
	return back
}()

// maxEntities is how many entities Telegram keeps of a message (limits.tginfo.me); what is over it loses its style, no word.
const maxEntities = 100

// entitiesOf is a text's styles as Telegram wants them.
func entitiesOf(t richtext.Text) []entity {
	if len(t.Spans) == 0 {
		return nil
	}
	units := unitsAt(t.Plain)
	var out []entity
	for _, s := range nestable(t.Spans) {
		if len(out) == maxEntities {
			break
		}
		e := entity{Type: styles[s.Style], Offset: units(s.Start), Length: units(s.End) - units(s.Start)}
		switch {
		case e.Type == "" || e.Length <= 0:
			continue
		case s.Style == richtext.Link:
			e.URL = s.Arg
			if e.URL == "" {
				continue
			}
		case s.Style == richtext.Pre:
			e.Language = s.Arg
		}
		out = append(out, e)
	}
	return out
}

// unitsAt returns a function from byte offsets to UTF-16 offsets, for offsets asked in any order.
func unitsAt(s string) func(int) int {
	return func(offset int) int { return richtext.UTF16(s[:min(offset, len(s))]) }
}

// textOf is Telegram's text and entities as rich text. Kinds that mark what was typed anyway (mentions, hashtags, bare
// URLs, e-mail addresses, phone numbers) carry no style; unknown kinds are dropped, wrong offsets are clamped.
func textOf(plain string, entities []entity) richtext.Text {
	out := richtext.Text{Plain: plain}
	if len(entities) == 0 {
		return out.Normalize()
	}
	bytes := bytesAt(plain)
	for _, e := range entities {
		style, known := stylesBack[e.Type]
		if !known {
			continue
		}
		s := richtext.Span{Start: bytes(e.Offset), End: bytes(e.Offset + e.Length), Style: style}
		switch style {
		case richtext.Link:
			s.Arg = e.URL
		case richtext.Pre:
			s.Arg = e.Language
		}
		out.Spans = append(out.Spans, s)
	}
	return out.Normalize()
}

// bytesAt maps UTF-16 offsets to byte offsets.
func bytesAt(s string) func(int) int {
	offsets := make([]int, 0, len(s)+1)
	for i, r := range s {
		offsets = append(offsets, i)
		if utf16.RuneLen(r) == 2 {
			offsets = append(offsets, i+utf8.RuneLen(r)) // between surrogates: after the character
		}
	}
	offsets = append(offsets, len(s))
	return func(unit int) int { return offsets[min(max(unit, 0), len(offsets)-1)] }
}

// sendable makes a text one that Telegram takes: it refuses a message with nothing visible in it.
func sendable(t richtext.Text) bool { return !t.Empty() }
