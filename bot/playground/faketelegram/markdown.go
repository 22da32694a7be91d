package faketelegram

import (
	"strings"
	"unicode/utf8"
)

// markdownReserved must be escaped outside entities in the MarkdownV2 mode.
const markdownReserved = "_*[]()~`>#+-=|{}.!"

// markdownMarks are the paired marks, longest first, and the entity each makes.
var markdownMarks = []struct{ mark, kind string }{
	{"__", "underline"}, {"||", "spoiler"}, {"*", "bold"}, {"_", "italic"}, {"~", "strikethrough"},
}

type markdownReader struct {
	src   string
	pos   int
	out   strings.Builder
	units int
	open  []openTag
	list  []Entity
	quote int // units where the open block quotation began, or -1
}

// parseMarkdown reads Telegram's MarkdownV2. Nested marks must close in order; custom emoji links are read as links.
func parseMarkdown(src string) (string, []Entity, *refusal) {
	r := &markdownReader{src: src, quote: -1}
	lineStart := true
	for r.pos < len(src) {
		if lineStart {
			r.lineStart()
			lineStart = false
			continue
		}
		if src[r.pos] == '\n' {
			lineStart = true
		}
		if bad := r.step(); bad != nil {
			return "", nil, bad
		}
	}
	r.endQuote("blockquote")
	if n := len(r.open); n > 0 {
		last := r.open[n-1]
		return "", nil, unparsed("Can't find end of %s entity at byte offset %d", title(last.entity.Type), last.start)
	}
	sortEntities(r.list)
	return r.out.String(), r.list, nil
}

// title spells an entity type as Telegram's Markdown errors do.
func title(kind string) string {
	if kind == "text_link" {
		return "TextUrl"
	}
	return strings.ToUpper(kind[:1]) + kind[1:]
}

func (r *markdownReader) lineStart() {
	quoted := strings.HasPrefix(r.src[r.pos:], ">") || strings.HasPrefix(r.src[r.pos:], "**>")
	switch {
	case quoted && r.quote < 0:
		r.quote = r.units
		r.pos += strings.Index(r.src[r.pos:], ">") + 1
	case quoted:
		r.pos += strings.Index(r.src[r.pos:], ">") + 1
	default:
		r.endQuote("blockquote")
	}
}

func (r *markdownReader) endQuote(kind string) {
	if r.quote >= 0 && r.units > r.quote {
		r.list = append(r.list, Entity{Type: kind, Offset: r.quote, Length: r.units - r.quote})
	}
	r.quote = -1
}

func (r *markdownReader) write(s string) {
	r.out.WriteString(s)
	r.units += utf16Len(s)
}

func (r *markdownReader) step() *refusal {
	rest := r.src[r.pos:]
	switch {
	case rest[0] == '\\' && len(rest) > 1 && rest[1] > 0 && rest[1] < 127:
		r.write(rest[1:2])
		r.pos += 2
	case strings.HasPrefix(rest, "```"):
		return r.verbatim("```", "pre")
	case rest[0] == '`':
		return r.verbatim("`", "code")
	case r.quote >= 0 && strings.HasPrefix(rest, "||") && (len(rest) == 2 || rest[2] == '\n') && !r.isOpen("spoiler"):
		r.pos += 2
		r.endQuote("expandable_blockquote")
	case rest[0] == '[' || strings.HasPrefix(rest, "!["):
		r.open = append(r.open, openTag{name: "[", entity: Entity{Type: "text_link", Offset: r.units}, start: r.pos})
		r.pos += strings.IndexByte(rest, '[') + 1
	case rest[0] == ']' && r.isOpen("text_link"):
		return r.endLink()
	default:
		return r.markOrText(rest)
	}
	return nil
}

func (r *markdownReader) isOpen(kind string) bool {
	for _, o := range r.open {
		if o.entity.Type == kind {
			return true
		}
	}
	return false
}

func (r *markdownReader) markOrText(rest string) *refusal {
	for _, m := range markdownMarks {
		if !strings.HasPrefix(rest, m.mark) {
			continue
		}
		if n := len(r.open); n > 0 && r.open[n-1].name == m.mark {
			r.close(r.open[n-1].entity)
		} else if r.isOpen(m.kind) {
			return unparsed("Can't find end of %s entity at byte offset %d", title(r.open[n-1].entity.Type), r.open[n-1].start)
		} else {
			r.open = append(r.open, openTag{name: m.mark, entity: Entity{Type: m.kind, Offset: r.units}, start: r.pos})
		}
		r.pos += len(m.mark)
		return nil
	}
	if strings.IndexByte(markdownReserved, rest[0]) >= 0 {
		return unparsed("Character '%c' is reserved and must be escaped with the preceding '\\'", rest[0])
	}
	_, size := utf8.DecodeRuneInString(rest)
	r.write(rest[:size])
	r.pos += size
	return nil
}

func (r *markdownReader) close(e Entity) {
	r.open = r.open[:len(r.open)-1]
	if e.Length = r.units - e.Offset; e.Length > 0 {
		r.list = append(r.list, e)
	}
}

// verbatim reads code up to its closing mark; only the mark and the backslash are special inside.
func (r *markdownReader) verbatim(mark, kind string) *refusal {
	start, e := r.pos, Entity{Type: kind, Offset: r.units}
	r.pos += len(mark)
	if kind == "pre" {
		line, _, found := strings.Cut(r.src[r.pos:], "\n")
		if found && !strings.ContainsAny(line, " `") {
			e.Language = line
			r.pos += len(line) + 1
		}
	}
	for r.pos < len(r.src) {
		rest := r.src[r.pos:]
		switch {
		case strings.HasPrefix(rest, mark):
			r.pos += len(mark)
			if e.Length = r.units - e.Offset; e.Length > 0 {
				r.list = append(r.list, e)
			}
			return nil
		case rest[0] == '\\' && len(rest) > 1 && (rest[1] == '`' || rest[1] == '\\'):
			r.write(rest[1:2])
			r.pos += 2
		default:
			_, size := utf8.DecodeRuneInString(rest)
			r.write(rest[:size])
			r.pos += size
		}
	}
	return unparsed("Can't find end of %s entity at byte offset %d", title(kind), start)
}

func (r *markdownReader) endLink() *refusal {
	top := r.open[len(r.open)-1]
	if top.name != "[" {
		return unparsed("Can't find end of %s entity at byte offset %d", title(top.entity.Type), top.start)
	}
	r.pos++
	if r.pos < len(r.src) && r.src[r.pos] == '(' {
		start := r.pos
		var url strings.Builder
		for r.pos++; r.pos < len(r.src) && r.src[r.pos] != ')'; r.pos++ {
			if r.src[r.pos] == '\\' && r.pos+1 < len(r.src) {
				r.pos++
			}
			url.WriteByte(r.src[r.pos])
		}
		if r.pos >= len(r.src) {
			return unparsed("Can't find end of a URL at byte offset %d", start)
		}
		r.pos++
		top.entity.URL = url.String()
	}
	if !linkable(top.entity.URL) {
		r.open = r.open[:len(r.open)-1]
		return nil
	}
	r.close(top.entity)
	return nil
}
