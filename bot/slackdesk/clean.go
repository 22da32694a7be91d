package slackdesk

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/bidi"

	"guichet/conversations/richtext"
)

// clean takes out of a text what could act in Slack or deceive a reader (G13): control characters, and the marks that
// change the direction of text. Text with right-to-left letters is isolated, so that it cannot reorder what stands around
// it. Everything else stays: within rich_text and plain_text, Slack reads no markup.
func clean(t richtext.Text) richtext.Text {
	t = t.Normalize()
	var edits []richtext.Edit
	for i, r := range t.Plain {
		with, drop := replaced(r)
		if r == '\r' && strings.HasPrefix(t.Plain[i+1:], "\n") {
			with = "" // one line break, in two characters
		}
		if drop {
			edits = append(edits, richtext.Edit{Start: i, End: i + len(string(r)), Replacement: with})
		}
	}
	return isolate(t.Apply(edits))
}

// cleanString is clean for what has no styles.
func cleanString(s string) string { return clean(richtext.Of(s)).Plain }

// replaced says what stands in place of a character that must not reach Slack.
func replaced(r rune) (with string, drop bool) {
	switch {
	case r == '\n' || r == '\t':
		return "", false
	case r == '\r' || r == '\u2028' || r == '\u2029' || r == '\v' || r == '\f':
		return "\n", true
	case directional(r), unicode.IsControl(r), r == '\ufeff':
		return "", true
	case r >= 0xE000 && r <= 0xF8FF:
		// Private characters: Slack's own clients have used some for markup.
		return "\ufffd", true
	}
	return "", false
}

// directional are the explicit marks of the bidirectional algorithm (Unicode Standard Annex 9, sections 2.1 to 2.6).
func directional(r rune) bool {
	return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069' || r == '\u200e' || r == '\u200f' || r == '\u061c'
}

const (
	firstStrongIsolate = "\u2068"
	popIsolate         = "\u2069"
)

// isolate wraps each line with right-to-left letters in an isolate.
func isolate(t richtext.Text) richtext.Text {
	if !rightToLeft(t.Plain) {
		return t
	}
	var edits []richtext.Edit
	start := 0
	for line := range strings.SplitSeq(t.Plain, "\n") {
		end := start + len(line)
		if rightToLeft(line) {
			edits = append(edits, richtext.Edit{Start: start, End: start, Replacement: firstStrongIsolate},
				richtext.Edit{Start: end, End: end, Replacement: popIsolate})
		}
		start = end + 1
	}
	return t.Apply(edits)
}

func rightToLeft(s string) bool {
	for _, r := range s {
		if r < 0x590 {
			continue
		}
		p, _ := bidi.LookupRune(r)
		if c := p.Class(); c == bidi.R || c == bidi.AL {
			return true
		}
	}
	return false
}

// short cuts a text to so many UTF-16 units, which is the stricter of the ways to count that Slack leaves open, and never
// inside a character. What is cut off is marked by "…".
func short(s string, most int) string {
	if richtext.UTF16(s) <= most {
		return s
	}
	head := richtext.Split(richtext.Of(s), most-1, richtext.UTF16)[0].Plain
	for {
		// A label is no paragraph: it holds as many words as fit, though a sentence ended before them.
		rest := s[len(head):]
		word := strings.TrimLeftFunc(rest, breaks)
		end := strings.IndexFunc(word, breaks)
		if end <= 0 {
			break
		}
		longer := s[:len(s)-len(word)+end]
		if richtext.UTF16(longer) > most-1 {
			break
		}
		head = longer
	}
	return head + "…"
}

// oneLine is a text as a title or a label needs it.
func oneLine(s string, most int) string {
	return short(strings.Join(strings.FieldsFunc(cleanString(s), breaks), " "), most)
}

// breaks reports whether a line may break at a character. No-break spaces stay what they are.
func breaks(r rune) bool { return unicode.IsSpace(r) && r != '\u00a0' && r != '\u202f' }

// fallback is a text as the "text" argument carries it, for notifications and screen readers. Slack reads mrkdwn there, so
// the three characters that begin its control sequences are escaped, and names after @ are broken by an invisible joiner,
// since some clients look for bare ones.
func fallback(s string, most int) string {
	s = short(strings.TrimSpace(cleanString(s)), most)
	return fallbackMarks.Replace(s)
}

var fallbackMarks = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "@", "@\u2060")
