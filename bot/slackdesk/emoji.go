package slackdesk

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

// emoji.tsv holds Slack's names of the standard emoji, one "name<TAB>character" a line; see emoji.LICENSE. A workspace's
// own emoji are in no table: they stay ":name:".
//
//go:embed emoji.tsv
var emojiTSV string

var emojiByName = sync.OnceValue(func() map[string]string {
	table := make(map[string]string, 2000)
	for line := range strings.Lines(emojiTSV) {
		if name, character, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t"); ok {
			table[name] = character
		}
	}
	return table
})

// emojiOf is the character behind a Slack name such as "tada" or "wave::skin-tone-3". Slack tells the code points of most,
// as "1f44b-1f3fd", which goes first.
func emojiOf(name, codePoints string, tone int) string {
	if s := fromCodePoints(codePoints); s != "" {
		return s
	}
	base, suffix, _ := strings.Cut(name, "::skin-tone-")
	if n, err := strconv.Atoi(suffix); err == nil {
		tone = n
	}
	character, known := emojiByName()[base]
	if !known {
		return ":" + name + ":"
	}
	if tone >= 2 && tone <= 6 {
		// Slack's tones 2 to 6 are the modifiers U+1F3FB to U+1F3FF, which replace the variation selector.
		first, rest := splitFirst(strings.TrimSuffix(character, "\ufe0f"))
		return first + string(rune(0x1F3FB+tone-2)) + rest
	}
	return character
}

func splitFirst(s string) (first, rest string) {
	for i := range s {
		if i > 0 {
			return s[:i], s[i:]
		}
	}
	return s, ""
}

func fromCodePoints(list string) string {
	if list == "" {
		return ""
	}
	var b strings.Builder
	for part := range strings.SplitSeq(list, "-") {
		n, err := strconv.ParseUint(part, 16, 21)
		if err != nil || n < 0x23 {
			return ""
		}
		b.WriteRune(rune(n))
	}
	return b.String()
}

// named replaces the :names: in a text that came without blocks.
func named(s string) string {
	var b strings.Builder
	for {
		start := strings.IndexByte(s, ':')
		if start < 0 {
			break
		}
		end := strings.IndexByte(s[start+1:], ':')
		if end < 0 {
			break
		}
		name := s[start+1 : start+1+end]
		if character := emojiOf(name, "", 0); end > 0 && character != ":"+name+":" {
			b.WriteString(s[:start] + character)
			s = s[start+end+2:]
			continue
		}
		b.WriteString(s[:start+1])
		s = s[start+1:]
	}
	b.WriteString(s)
	return b.String()
}
