package texts

import (
	"regexp"
	"strings"

	"guichet/conversations/richtext"
)

// markup reads a catalogue's three marks.
func markup(raw string) richtext.Text {
	var out richtext.Text
	for i, line := range strings.Split(raw, "\n") {
		if i > 0 {
			out.Plain += "\n"
		}
		quoted, isQuote := strings.CutPrefix(line, "> ")
		read := inline(quoted)
		if isQuote && read.Plain != "" {
			read.Spans = append([]richtext.Span{{Start: 0, End: len(read.Plain), Style: richtext.Quote}}, read.Spans...)
		}
		out = out.Append(read)
	}
	return out.Normalize()
}

var marks = regexp.MustCompile("\\*\\*(.+?)\\*\\*|`(.+?)`")

func inline(line string) richtext.Text {
	var out richtext.Text
	last := 0
	for _, m := range marks.FindAllStringSubmatchIndex(line, -1) {
		out.Plain += line[last:m[0]]
		switch {
		case m[2] >= 0:
			out = out.Append(richtext.Styled(line[m[2]:m[3]], richtext.Bold))
		default:
			out = out.Append(richtext.Styled(line[m[4]:m[5]], richtext.Code))
		}
		last = m[1]
	}
	out.Plain += line[last:]
	return out
}

// nbsp is U+00A0. The OQLF asks for one before ":" "%" "$" and inside « », and around the "h" of an hour; a thin space
// would be finer before ";" "!" "?" but is missing from many fonts, so nothing stands there.
const nbsp = "\u00a0"

var (
	spaceBefore = regexp.MustCompile(` ([:»%$])`)
	spaceAfter  = regexp.MustCompile(`« `)
	hour        = regexp.MustCompile(`(\d) h( (\d))?`)
)

// frenchSpaces puts no-break spaces where French-Canadian typography has them. YAML's own "key: value" colons have no space
// before them and so are left alone.
func frenchSpaces(s string) string {
	s = spaceBefore.ReplaceAllString(s, nbsp+"$1")
	s = spaceAfter.ReplaceAllString(s, "«"+nbsp)
	return hour.ReplaceAllStringFunc(s, func(m string) string { return strings.ReplaceAll(m, " ", nbsp) })
}
