package faketelegram

import (
	"html"
	"strconv"
	"strings"
)

// htmlTags are the tags Telegram's HTML mode knows, and the entity each makes.
var htmlTags = map[string]string{
	"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
	"s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler", "span": "spoiler",
	"a": "text_link", "tg-emoji": "custom_emoji", "tg-time": "date_time", "code": "code", "pre": "pre", "blockquote": "blockquote",
}

// htmlReader walks over HTML text once, writing plain text and entities.
type htmlReader struct {
	src   string
	pos   int
	out   strings.Builder
	units int
	open  []openTag
	list  []Entity
}

type openTag struct {
	name   string
	entity Entity
	start  int
}

func parseHTML(src string) (string, []Entity, *refusal) {
	r := &htmlReader{src: src}
	for r.pos < len(src) {
		switch src[r.pos] {
		case '<':
			if bad := r.tag(); bad != nil {
				return "", nil, bad
			}
		case '&':
			r.reference()
		default:
			next := strings.IndexAny(src[r.pos:], "<&")
			if next < 0 {
				next = len(src) - r.pos
			}
			r.write(src[r.pos : r.pos+next])
			r.pos += next
		}
	}
	if len(r.open) > 0 {
		last := r.open[len(r.open)-1]
		return "", nil, unparsed("Can't find end tag corresponding to start tag \"%s\"", last.name)
	}
	sortEntities(r.list)
	return r.out.String(), r.list, nil
}

func unparsed(format string, args ...any) *refusal {
	return badShape("parse_mode", "can't parse entities: "+format, args...)
}

func (r *htmlReader) write(s string) {
	r.out.WriteString(s)
	r.units += utf16Len(s)
}

// reference decodes the four named and all numeric references Telegram supports; anything else stays as written.
func (r *htmlReader) reference() {
	end := strings.IndexByte(r.src[r.pos:], ';')
	if end > 0 && end <= 12 {
		name := r.src[r.pos : r.pos+end+1]
		switch {
		case name == "&lt;" || name == "&gt;" || name == "&amp;" || name == "&quot;" || strings.HasPrefix(name, "&#"):
			if decoded := html.UnescapeString(name); decoded != name {
				r.write(decoded)
				r.pos += len(name)
				return
			}
		}
	}
	r.write("&")
	r.pos++
}

func (r *htmlReader) tag() *refusal {
	start := r.pos
	if strings.HasPrefix(r.src[start:], "</") {
		return r.endTag(start)
	}
	nameEnd := strings.IndexAny(r.src[start:], " \t\n\r>")
	if nameEnd < 0 {
		return unparsed("Unclosed start tag at byte offset %d", start)
	}
	name := strings.ToLower(r.src[start+1 : start+nameEnd])
	kind, known := htmlTags[name]
	if !known {
		return unparsed("Unsupported start tag \"%s\" at byte offset %d", name, start)
	}
	r.pos = start + nameEnd
	attributes, bad := r.attributes(name, start)
	if bad != nil {
		return bad
	}
	e := Entity{Type: kind}
	switch name {
	case "span":
		if attributes["class"] != "tg-spoiler" {
			return unparsed("Tag \"span\" must have class \"tg-spoiler\" at byte offset %d", start)
		}
	case "a":
		e.URL = attributes["href"]
	case "tg-emoji":
		e.CustomEmojiID = attributes["emoji-id"]
	case "tg-time":
		e.Format = attributes["format"]
		e.UnixTime, _ = strconv.ParseInt(attributes["unix"], 10, 64) // Anything else is 0, as on Telegram.
	case "code":
		e.Language, _ = strings.CutPrefix(attributes["class"], "language-")
	case "blockquote":
		if _, yes := attributes["expandable"]; yes {
			e.Type = "expandable_blockquote"
		}
	}
	e.Offset = r.units
	r.open = append(r.open, openTag{name: name, entity: e, start: r.out.Len()})
	return nil
}

// attributes reads up to and over the closing bracket of a start tag.
func (r *htmlReader) attributes(tag string, start int) (map[string]string, *refusal) {
	found := map[string]string{}
	unclosed := unparsed("Unclosed start tag \"%s\" at byte offset %d", tag, start)
	for {
		r.spaces()
		if r.pos >= len(r.src) {
			return nil, unclosed
		}
		if r.src[r.pos] == '>' {
			r.pos++
			return found, nil
		}
		n := strings.IndexAny(r.src[r.pos:], " \t\n\r=>/\"'")
		if n < 0 {
			return nil, unclosed
		}
		if n == 0 {
			return nil, unparsed("Empty attribute name in the tag \"%s\" at byte offset %d", tag, start)
		}
		name := r.src[r.pos : r.pos+n]
		r.pos += n
		r.spaces()
		if r.pos >= len(r.src) {
			return nil, unclosed
		}
		if r.src[r.pos] != '=' {
			found[name] = ""
			continue
		}
		r.pos++
		r.spaces()
		value, bad := r.value(unclosed)
		if bad != nil {
			return nil, bad
		}
		found[name] = value
	}
}

func (r *htmlReader) value(unclosed *refusal) (string, *refusal) {
	if r.pos >= len(r.src) {
		return "", unclosed
	}
	if q := r.src[r.pos]; q == '"' || q == '\'' {
		end := strings.IndexByte(r.src[r.pos+1:], q)
		if end < 0 {
			return "", unclosed
		}
		v := r.src[r.pos+1 : r.pos+1+end]
		r.pos += end + 2
		return html.UnescapeString(v), nil
	}
	start := r.pos
	for r.pos < len(r.src) && (nameLength(r.src[r.pos:r.pos+1]) == 1 && r.src[r.pos] != '_' || r.src[r.pos] == '.' || r.src[r.pos] == '-') {
		r.pos++
	}
	if r.pos >= len(r.src) || !strings.ContainsRune(" \t\n\r>", rune(r.src[r.pos])) {
		return "", unparsed("Unexpected end of name token at byte offset %d", start)
	}
	return strings.ToLower(r.src[start:r.pos]), nil
}

func (r *htmlReader) spaces() {
	for r.pos < len(r.src) && strings.IndexByte(" \t\n\r", r.src[r.pos]) >= 0 {
		r.pos++
	}
}

func (r *htmlReader) endTag(start int) *refusal {
	if len(r.open) == 0 {
		return unparsed("Unexpected end tag at byte offset %d", start)
	}
	end := strings.IndexByte(r.src[start:], '>')
	if end < 0 {
		return unparsed("Unclosed end tag at byte offset %d", start)
	}
	name := strings.ToLower(strings.TrimSpace(r.src[start+2 : start+end]))
	top := r.open[len(r.open)-1]
	if name != "" && name != top.name {
		return unparsed("Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\"", start, top.name, name)
	}
	r.open = r.open[:len(r.open)-1]
	r.pos = start + end + 1
	e := top.entity
	e.Length = r.units - e.Offset
	if e.Type == "text_link" {
		if e.URL == "" {
			e.URL = r.out.String()[top.start:]
		}
		if !linkable(e.URL) {
			return nil // Telegram keeps the text and drops the link.
		}
	}
	if e.Length > 0 {
		r.list = append(r.list, foldPre(e, r)...)
	}
	return nil
}

// foldPre joins <pre><code class="language-x"> into one entity, as Telegram does; a language on a lone code tag is dropped.
func foldPre(e Entity, r *htmlReader) []Entity {
	if e.Type == "code" && len(r.open) == 0 {
		e.Language = ""
	}
	if e.Type == "pre" && len(r.list) > 0 {
		if last := r.list[len(r.list)-1]; last.Type == "code" && last.Offset == e.Offset && last.Length == e.Length {
			e.Language = last.Language
			r.list = r.list[:len(r.list)-1]
		}
	}
	return []Entity{e}
}
