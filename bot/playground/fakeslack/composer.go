package fakeslack

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// typed is what Slack's composer makes of a person's words: the message's text in mrkdwn and its rich_text elements.
type typed struct {
	text     string
	elements []any
}

// block is the rich_text block of the message, nil without words.
func (t typed) block(id string) []any {
	if len(t.elements) == 0 {
		return nil
	}
	return []any{map[string]any{"type": "rich_text", "block_id": id, "elements": t.elements}}
}

var (
	bulletLine  = regexp.MustCompile(`^\s*[-*•] +(.*)$`)
	orderedLine = regexp.MustCompile(`^\s*\d+[.)] +(.*)$`)
	urlAtStart  = regexp.MustCompile(`^https?://[^\s<>]*[^\s<>.,;:!?)'"]`)
	nameAtStart = regexp.MustCompile(`^[@#]([\pL\d][\pL\d._\-]*)`)
	shortCode   = regexp.MustCompile(`^:([a-z0-9_+\-]+(?:::skin-tone-[2-6])?):`)
)

// compose reads what a person typed: *bold*, _italic_, ~strike~, `code`, ```preformatted```, > quotes, - and 1. lists,
// links, :emoji: and the characters themselves, @name, @channel and #channel. The state is locked by the caller.
func (s *Server) compose(words string) typed {
	var t typed
	parts := strings.Split(words, "```")
	for i, part := range parts {
		if i%2 == 1 {
			code := strings.Trim(part, "\n")
			t.elements = append(t.elements, map[string]any{"type": "rich_text_preformatted", "elements": []any{textElement(code, nil)}, "border": 0})
			t.text += "```" + escape(code) + "```"
			continue
		}
		if i > 0 {
			part = strings.TrimPrefix(part, "\n")
			if part != "" {
				t.text += "\n"
			}
		}
		// The line break before a fence is the fence's own.
		before, broken := strings.CutSuffix(part, "\n")
		if broken = broken && i < len(parts)-1; broken {
			part = before
		}
		s.composeLines(&t, part)
		if broken {
			t.text += "\n"
		}
	}
	return t
}

// composeLines groups neighbouring lines of one kind into one element.
func (s *Server) composeLines(t *typed, part string) {
	if part == "" {
		return
	}
	var kind, mark string
	var group []string
	flush := func() {
		elements, mrkdwn := s.element(kind, mark, group)
		t.elements = append(t.elements, elements...)
		t.text += mrkdwn
		group = nil
	}
	for i, line := range strings.Split(part, "\n") {
		k, content, m := lineKind(line)
		if i > 0 && k != kind {
			flush()
			t.text += "\n"
		}
		kind, mark = k, m
		group = append(group, content)
	}
	flush()
}

// lineKind tells a line's element, its content without the mark, and the mark as the message's text keeps it.
func lineKind(line string) (kind, content, mark string) {
	if content, ok := strings.CutPrefix(line, ">"); ok {
		return "rich_text_quote", strings.TrimPrefix(content, " "), "&gt; "
	}
	if m := bulletLine.FindStringSubmatch(line); m != nil {
		return "bullet", m[1], "• "
	}
	if m := orderedLine.FindStringSubmatch(line); m != nil {
		return "ordered", m[1], "1. "
	}
	return "rich_text_section", line, ""
}

// element is what lines of one kind become, and their mrkdwn.
func (s *Server) element(kind, mark string, lines []string) (elements []any, mrkdwn string) {
	if kind == "bullet" || kind == "ordered" {
		var items []any
		var sources []string
		for _, line := range lines {
			content, source := s.inline(line, nil)
			items = append(items, map[string]any{"type": "rich_text_section", "elements": orEmpty(content)})
			sources = append(sources, mark+source)
		}
		return []any{map[string]any{"type": "rich_text_list", "style": kind, "indent": 0, "border": 0, "elements": items}}, strings.Join(sources, "\n")
	}
	content, source := s.inline(strings.Join(lines, "\n"), nil)
	if len(content) > 0 {
		elements = []any{map[string]any{"type": kind, "elements": content}}
	}
	return elements, mark + strings.ReplaceAll(source, "\n", "\n"+mark)
}

func orEmpty(list []any) []any {
	if list == nil {
		return []any{}
	}
	return list
}

// styles maps the composer's marks to rich_text styles.
var styles = map[byte]string{'*': "bold", '_': "italic", '~': "strike", '`': "code"}

// inline reads one run of text under a style, and returns its elements and its mrkdwn.
func (s *Server) inline(run string, style map[string]any) (elements []any, mrkdwn string) {
	out := strings.Builder{}
	from := 0 // where words begin that are nothing else
	plainUpTo := func(i int) {
		if from < i {
			elements = append(elements, textElement(run[from:i], style))
			out.WriteString(escape(run[from:i]))
		}
	}
	for i := 0; i < len(run); {
		if inner, ok := marked(run, i); ok {
			plainUpTo(i)
			below := map[string]any{styles[run[i]]: true}
			for name := range style {
				below[name] = true
			}
			if run[i] == '`' {
				elements = append(elements, textElement(inner, below))
				out.WriteString("`" + escape(inner) + "`")
			} else {
				nested, source := s.inline(inner, below)
				elements = append(elements, nested...)
				out.WriteString(run[i:i+1] + source + run[i:i+1])
			}
			i += len(inner) + 2
			from = i
			continue
		}
		if element, source, n := s.token(run, i); n > 0 {
			plainUpTo(i)
			if style != nil {
				element["style"] = style
			}
			elements = append(elements, element)
			out.WriteString(source)
			i += n
			from = i
			continue
		}
		_, size := utf8.DecodeRuneInString(run[i:])
		i += size
	}
	plainUpTo(len(run))
	return elements, out.String()
}

// marked finds *…*, _…_, ~…~ or `…` at i: tight against its words, and free of words outside.
func marked(run string, i int) (inner string, ok bool) {
	if styles[run[i]] == "" || i > 0 && wordAt(run[:i], false) {
		return "", false
	}
	end := strings.IndexByte(run[i+1:], run[i])
	if end <= 0 {
		return "", false
	}
	inner = run[i+1 : i+1+end]
	rest := run[i+2+end:]
	tight := !strings.HasPrefix(inner, " ") && !strings.HasSuffix(inner, " ") && !strings.Contains(inner, "\n")
	return inner, tight && !wordAt(rest, true)
}

func wordAt(text string, first bool) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	if first {
		r, _ = utf8.DecodeRuneInString(text)
	}
	return text != "" && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// token reads a link, an emoji or a name at i; n is 0 when there is none.
func (s *Server) token(run string, i int) (element map[string]any, source string, n int) {
	rest := run[i:]
	if name, size := emojiAt(rest); size > 0 {
		return map[string]any{"type": "emoji", "name": name}, ":" + name + ":", size
	}
	switch rest[0] {
	case 'h':
		if link := urlAtStart.FindString(rest); link != "" {
			return map[string]any{"type": "link", "url": link}, "<" + escape(link) + ">", len(link)
		}
	case ':':
		if m := shortCode.FindStringSubmatch(rest); m != nil && emojiExists(m[1]) {
			return map[string]any{"type": "emoji", "name": m[1]}, m[0], len(m[0])
		}
	case '@', '#':
		return s.nameAt(run, i)
	}
	return nil, "", 0
}

// nameAt reads a person, a group, everybody or a channel at i, by the name that is typed there.
func (s *Server) nameAt(run string, i int) (element map[string]any, source string, n int) {
	rest := run[i:]
	m := nameAtStart.FindStringSubmatch(rest)
	if m == nil || i > 0 && wordAt(run[:i], false) {
		return nil, "", 0
	}
	// A full stop that ends the sentence is not part of the name.
	name := strings.TrimRight(m[1], ".-_")
	n = 1 + len(name)
	if rest[0] == '#' {
		for _, c := range s.state.channels {
			if c.Name == name && !c.deleted {
				return map[string]any{"type": "channel", "channel_id": c.ID}, "<#" + c.ID + "|" + name + ">", n
			}
		}
		return nil, "", 0
	}
	if name == "channel" || name == "here" || name == "everyone" {
		return map[string]any{"type": "broadcast", "range": name}, "<!" + name + ">", n
	}
	switch id := s.userNamed(name); {
	case s.state.users[id] != nil:
		return map[string]any{"type": "user", "user_id": id}, "<@" + id + ">", n
	case id != "":
		return map[string]any{"type": "usergroup", "usergroup_id": id}, "<!subteam^" + id + ">", n
	}
	return nil, "", 0
}

// emojiAt recognises an emoji character of the table at the start of text, the longest first.
func emojiAt(text string) (name string, size int) {
	first, _ := utf8.DecodeRuneInString(text)
	for _, name := range emojiByRune[first] {
		if character := emojiByName[name]; strings.HasPrefix(text, character) {
			return name, len(character)
		}
	}
	return "", 0
}

func textElement(text string, style map[string]any) map[string]any {
	e := map[string]any{"type": "text", "text": text}
	if style != nil {
		e["style"] = style
	}
	return e
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

// escape writes the three characters that Slack escapes in texts.
func escape(text string) string { return escaper.Replace(text) }
