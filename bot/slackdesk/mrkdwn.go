package slackdesk

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"guichet/conversations/richtext"
)

// fromMrkdwn reads a message that came without rich_text: posts of other apps, /me messages, very old messages. Slack's
// rules for mrkdwn are not published to the letter; what is in doubt here stays as it was written.
func fromMrkdwn(text string, n names) words {
	r := reader{names: n}
	for i, part := range strings.Split(text, "```") {
		if i%2 == 1 {
			start := r.b.Len()
			r.b.WriteString(unescape(strings.Trim(part, "\n")))
			r.span(start, richtext.Pre, "")
			continue
		}
		for j, line := range strings.Split(part, "\n") {
			if j > 0 {
				r.b.WriteByte('\n')
			}
			r.line(line)
		}
	}
	return r.words()
}

func (r *reader) line(line string) {
	start := r.b.Len()
	quoted, isQuote := strings.CutPrefix(line, "&gt;")
	if isQuote {
		r.inline(strings.TrimPrefix(quoted, " "))
		r.span(start, richtext.Quote, "")
		return
	}
	r.inline(line)
}

var mrkdwnStyles = map[byte]richtext.Style{'*': richtext.Bold, '_': richtext.Italic, '~': richtext.Strike, '`': richtext.Code}

func (r *reader) inline(s string) {
	plain := 0 // where the run of plain words begins
	flush := func(end int) { r.b.WriteString(named(unescape(s[plain:end]))) }
	for i := 0; i < len(s); {
		if s[i] == '<' {
			if end := strings.IndexByte(s[i:], '>'); end > 0 {
				flush(i)
				r.control(s[i+1 : i+end])
				i += end + 1
				plain = i
				continue
			}
		}
		if inner, ok := markedAt(s, i); ok {
			flush(i)
			start := r.b.Len()
			if s[i] == '`' {
				r.b.WriteString(unescape(inner))
			} else {
				r.inline(inner)
			}
			r.span(start, mrkdwnStyles[s[i]], "")
			i += len(inner) + 2
			plain = i
			continue
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	flush(len(s))
}

// markedAt finds *…*, _…_, ~…~ or `…` at i: tight against its words, and not inside a word.
func markedAt(s string, i int) (inner string, ok bool) {
	if mrkdwnStyles[s[i]] == "" {
		return "", false
	}
	if before, _ := utf8.DecodeLastRuneInString(s[:i]); i > 0 && (unicode.IsLetter(before) || unicode.IsDigit(before)) {
		return "", false
	}
	end := strings.IndexByte(s[i+1:], s[i])
	if end <= 0 {
		return "", false
	}
	inner = s[i+1 : i+1+end]
	after, _ := utf8.DecodeRuneInString(s[i+2+end:])
	if unicode.IsLetter(after) || unicode.IsDigit(after) || strings.HasPrefix(inner, " ") || strings.HasSuffix(inner, " ") {
		return "", false
	}
	return inner, true
}

// control reads what stands between < and >: a link, a mention, a date.
func (r *reader) control(s string) {
	target, label, _ := strings.Cut(s, "|")
	label = unescape(label)
	switch {
	case strings.HasPrefix(target, "@"):
		r.mention("@", r.names.personName(target[1:]), strings.TrimPrefix(label, "@"), target[1:])
	case strings.HasPrefix(target, "#"):
		r.mention("#", r.names.channelName(target[1:]), strings.TrimPrefix(label, "#"), target[1:])
	case strings.HasPrefix(target, "!subteam^"):
		id := strings.TrimPrefix(target, "!subteam^")
		r.mention("@", r.names.groupName(id), strings.TrimPrefix(label, "@"), id)
	case strings.HasPrefix(target, "!date^"):
		r.b.WriteString(label)
	case strings.HasPrefix(target, "!"):
		r.mention("@", strings.TrimPrefix(target, "!"))
	default:
		r.link(unescape(target), label)
	}
}

var unescaper = strings.NewReplacer("&lt;", "<", "&gt;", ">", "&amp;", "&")

func unescape(s string) string { return unescaper.Replace(s) }
