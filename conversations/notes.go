package conversations

import (
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"guichet/conversations/richtext"
	"guichet/conversations/wording"
)

// noteMark matches what makes an agent's message a note, at its beginning and in lower case. It takes more than the four
// marks on the card (🔒, //, note:, private:), because agents come from other tools and from French: when in doubt a message
// is a note, since a note can still be sent and a reply can not be unread.
var noteMark = regexp.MustCompile(strings.ReplaceAll(
	`^(🔒|🔐|🔏|:lock:|//|;;|((internal|private) )?notes?( (interne|privée?|internal|private))? [:：]|(private|privée?|internal|interne|confidentiel) [:：])`,
	// Any kind of space, or none; RE2's own \s knows only ASCII's, and French puts a no-break one before a colon.
	" ", `[\s\p{Z}\p{Cf}]*`))

// isNote reports whether a text is marked as a note. What may stand before the mark without anybody seeing a difference,
// or only decorates it, is passed over: white space, invisible characters, the signs of a list or of a quotation.
func isNote(t richtext.Text) bool {
	plain := strings.ToLower(norm.NFC.String(t.Plain))
	plain = strings.TrimLeftFunc(plain, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.In(r, unicode.Cf, unicode.Mn, unicode.Cc) || strings.ContainsRune("•◦▪·-–—*_~`>'\"«“‘([{", r)
	})
	return noteMark.MatchString(plain)
}

// typedName matches a name that a message begins with as one calls a colleague, "@Marie": Slack makes a mention of it only when it is chosen from its list.
var typedName = regexp.MustCompile(`^\s*(@\p{L}[\p{L}\p{N}._-]*)`)

// calls are the mentions in an agent's words, and whether there are any: those that Slack knows, and a name that was only typed before everything else.
func calls(t richtext.Text, mentions bool, known []richtext.Span) (bool, []richtext.Span) {
	at := typedName.FindStringSubmatchIndex(t.Plain)
	if at == nil || len(known) > 0 && known[0].Start <= at[2] {
		return mentions, known
	}
	if mentions && len(known) == 0 {
		return true, nil // where the other stands is not known: nothing may be cut
	}
	return true, append([]richtext.Span{{Start: at[2], End: at[3]}}, known...)
}

// without is the text with the mentions at these spans cut out, and whether anything could be cut.
func without(t richtext.Text, mentions []richtext.Span) (richtext.Text, bool) {
	var edits []richtext.Edit
	last := 0
	for _, m := range mentions {
		if m.Start < last || m.Start >= m.End || m.End > len(t.Plain) {
			return t, false
		}
		// What set the name apart goes with it: "Marie, bonjour" leaves "bonjour", "voir Marie." leaves "voir.".
		start, end := m.Start, m.End
		if rest := t.Plain[end:]; start == 0 {
			end += len(rest) - len(strings.TrimLeft(rest, " \u00a0,:;"))
		} else if rest == "" || strings.ContainsAny(rest[:1], " .,;:!?\n)") {
			start -= len(t.Plain[last:start]) - len(strings.TrimRight(t.Plain[last:start], " "))
		}
		edits = append(edits, richtext.Edit{Start: start, End: end})
		last = end
	}
	if len(edits) == 0 {
		return t, false
	}
	return t.Apply(edits).TrimSpace(), true
}

// thanks are the words that a bare thank-you is made of.
var thanks = wording.Set(`merci beaucoup bien mille fois infiniment parfait super excellent génial c'est cest bon ok okay oki
	d'accord daccord compris reçu noté bonne journée soirée fin de semaine à a vous et pour tout votre aide
	thanks thank you so much very a lot many great perfect good got it cheers awesome noted appreciated have nice day for the your help all`)

// gratitude are the words of which a thank-you has at least one.
var gratitude = wording.MustCompile(`merci|thank|cheers|parfait|perfect|super|excellent|génial|great|awesome|ok|d'accord|compris|noté|noted|got it|👍|🙏|❤|😊`)

// isThanks reports whether a message says nothing but thank you: it needs no answer and reopens nothing.
func isThanks(t richtext.Text, files []File) bool {
	plain := strings.ReplaceAll(strings.ToLower(norm.NFC.String(t.Plain)), "’", "'")
	if len(files) > 0 || len(plain) > 80 || strings.ContainsAny(plain, "?") || !gratitude.MatchString(plain) {
		return false
	}
	for _, word := range strings.FieldsFunc(plain, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
		if !thanks[word] {
			return false
		}
	}
	return true
}
