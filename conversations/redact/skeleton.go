package redact

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// wallByte stands for what must not be looked at again: a finding, or a marker already in the text.
	wallByte = 0
	// otherByte stands for any rune without a meaning for the detectors.
	otherByte = 1
	// letterByte stands for a letter outside the Latin alphabet: it ends a word's boundary like any letter.
	letterByte = 2
)

// skeleton is the text as the detectors read it: see the package comment. bytes[i] stands for the original bytes
// [start[i], start[i+1]), invisible runes after it included.
type skeleton struct {
	bytes []byte
	text  string // the original
	start []int  // one longer than bytes; read it by starts, which fills it when first asked: most texts hold nothing to cut out
}

// newSkeleton reduces s. Invalid UTF-8 counts as otherByte, byte by byte, so offsets always hold.
func newSkeleton(s string) *skeleton {
	sk := &skeleton{bytes: make([]byte, 0, len(s)), text: s}
	reduceAll(s, func(b byte, _ int) { sk.bytes = append(sk.bytes, b) })
	return sk
}

// reduceAll passes on each byte of a text's skeleton, and where in the text it begins.
func reduceAll(s string, add func(b byte, at int)) {
	var markers [][]int
	if strings.Contains(s, "[") {
		markers = markerPattern.FindAllStringIndex(s, -1)
	}
	empty := true
	for i := 0; i < len(s); {
		if len(markers) > 0 && i == markers[0][0] {
			add(wallByte, i)
			empty = false
			i = markers[0][1]
			markers = markers[1:]
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if b, seen := reduce(r); seen {
			add(b, i)
			empty = false
		} else if empty {
			add(otherByte, i) // leading invisible runes: kept as something, so that start[0] is 0
			empty = false
		}
		i += size
	}
}

// starts are the places in the text where the bytes begin, and its end.
func (sk *skeleton) starts() []int {
	if sk.start == nil {
		sk.start = make([]int, 0, len(sk.bytes)+1)
		reduceAll(sk.text, func(_ byte, at int) { sk.start = append(sk.start, at) })
		sk.start = append(sk.start, len(sk.text))
	}
	return sk.start
}

// original returns the bytes of the text that [from, to) stands for.
func (sk *skeleton) original(from, to int) (start, end int) {
	starts := sk.starts()
	return starts[from], starts[to]
}

// wall makes [from, to) unreadable.
func (sk *skeleton) wall(from, to int) {
	for i := from; i < to; i++ {
		sk.bytes[i] = wallByte
	}
}

// standsAlone reports whether no letter or digit touches [from, to).
func (sk *skeleton) standsAlone(from, to int) bool {
	return (from == 0 || !isWord(sk.bytes[from-1])) && (to == len(sk.bytes) || !isWord(sk.bytes[to]))
}

// allUpper reports whether [from, to) was written in capitals.
func (sk *skeleton) allUpper(from, to int) bool {
	for _, at := range sk.starts()[from:to] {
		if c := sk.text[at]; c < 'A' || c > 'Z' {
			return false
		}
	}
	return true
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

func isLetter(b byte) bool { return b >= 'a' && b <= 'z' || b == letterByte }

func isWord(b byte) bool { return isDigit(b) || isLetter(b) }

// reduce gives a rune's byte in the skeleton; seen is false for what the eye does not see.
func reduce(r rune) (b byte, seen bool) {
	switch {
	case r >= 'A' && r <= 'Z':
		return byte(r) + 'a' - 'A', true
	case r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029' || r == '\u0085' || r == '\v' || r == '\f':
		return '\n', true
	case r == '\t':
		return ' ', true
	case r >= ' ' && r < 0x7f:
		return byte(r), true
	case r < 0xa0:
		return 0, false
	}
	if d, ok := digitValue(r); ok {
		return '0' + d, true
	}
	if f, ok := foldedLetter(r); ok {
		return f, true
	}
	switch {
	case unicode.Is(unicode.Zs, r):
		return ' ', true
	case unicode.Is(unicode.Pd, r), r == '\u2212', r == '\u2043', r == '\u02d7', r == '\u2500', r == '\u2501':
		return '-', true
	case strings.ContainsRune("·•․‧∙⋅・。．｡・◦●▪.", r):
		return '.', true
	case strings.ContainsRune("’‘ʼ′＇`´", r):
		return '\'', true
	case r == '：':
		return ':', true
	case r == '／' || r == '⁄' || r == '∕':
		return '/', true
	case r == '，' || r == '،' || r == '、':
		return ',', true
	case r == '＿':
		return '_', true
	case unicode.In(r, unicode.Cf, unicode.Mn, unicode.Me, unicode.Cc), r == '\u3164', r == '\uffa0', r == '\u115f', r == '\u1160', r == '\u2800':
		return 0, false
	case unicode.IsLetter(r):
		return letterByte, true
	}
	return otherByte, true
}

// foldedLetter folds full-width and accented Latin letters as French and English use them.
func foldedLetter(r rune) (byte, bool) {
	switch {
	case r >= 'Ａ' && r <= 'Ｚ':
		return byte(r-'Ａ') + 'a', true
	case r >= 'ａ' && r <= 'ｚ':
		return byte(r-'ａ') + 'a', true
	case r >= 0xc0 && r <= 0x17f:
		switch unicode.ToLower(r) {
		case 'à', 'á', 'â', 'ã', 'ä', 'å':
			return 'a', true
		case 'ç':
			return 'c', true
		case 'è', 'é', 'ê', 'ë':
			return 'e', true
		case 'ì', 'í', 'î', 'ï':
			return 'i', true
		case 'ñ':
			return 'n', true
		case 'ò', 'ó', 'ô', 'õ', 'ö':
			return 'o', true
		case 'ù', 'ú', 'û', 'ü':
			return 'u', true
		case 'ý', 'ÿ':
			return 'y', true
		}
	}
	return 0, false
}

// shapedDigits are the runs of symbols that are read as digits though Unicode does not class them as decimal digits: the
// first rune of each run and the value it stands for.
var shapedDigits = []struct {
	first, last rune
	value       byte
}{
	{'¹', '¹', 1}, {'²', '³', 2}, {'⁰', '⁰', 0}, {'⁴', '⁹', 4}, {'₀', '₉', 0},
	{'①', '⑨', 1}, {'⓪', '⓪', 0}, {'⑴', '⑼', 1}, {'⒈', '⒐', 1}, {'⓵', '⓽', 1}, {'⓿', '⓿', 0},
	{'❶', '❾', 1}, {'➀', '➈', 1}, {'➊', '➒', 1}, {'🄀', '🄀', 0}, {'🄁', '🄊', 0}, {'🄋', '🄋', 0}, {'🄌', '🄌', 0},
}

// digitValue reads any digit of any script. Unicode lays decimal digits out from zero to nine in every block, so the value
// is the distance from the start of the range.
func digitValue(r rune) (byte, bool) {
	for _, s := range shapedDigits {
		if r >= s.first && r <= s.last {
			return s.value + byte(r-s.first), true
		}
	}
	if !unicode.Is(unicode.Nd, r) {
		return 0, false
	}
	for _, x := range unicode.Nd.R16 {
		if rune(x.Lo) <= r && r <= rune(x.Hi) {
			return byte((r - rune(x.Lo)) % 10), true
		}
	}
	for _, x := range unicode.Nd.R32 {
		if rune(x.Lo) <= r && r <= rune(x.Hi) {
			return byte((r - rune(x.Lo)) % 10), true
		}
	}
	return 0, false
}

// worthReading reports whether a text can hold anything to take out: it has two digits, which is the least of an account number that is written with letters, or
// it names a password. Most messages end here, so it costs one look at each byte.
func worthReading(s string) bool {
	if isSlackTime(s) {
		return false
	}
	digits := 0
	for i := 0; i < len(s) && digits < 2; i++ {
		switch c := s[i]; {
		case isDigit(c):
			digits++
		case c < 0x80:
			if (c|0x20 == 'p' || c|0x20 == 'm') && namesPassword(s[i:]) {
				return true
			}
		case c >= 0xc3 && c <= 0xcb: // Latin letters and their like up to U+02FF: no digits there
			i++
		default:
			r, size := utf8.DecodeRuneInString(s[i:])
			if r > 0xa0 && !(r >= 0x2010 && r <= 0x2027) {
				if _, ok := digitValue(r); ok {
					digits++
				}
			}
			i += size - 1
		}
	}
	return digits == 2
}

// isSlackTime reports whether a text has the shape of a Slack time up to the year 2033, as in 1767711900.000200. No issuer's
// numbers begin with a 1, so there is nothing to find in one; a raw event of Slack holds half a dozen.
func isSlackTime(s string) bool {
	const seconds, whole = 10, len("1767711900.000200")
	if len(s) != whole || s[0] != '1' || s[seconds] != '.' {
		return false
	}
	for i := range len(s) {
		if i != seconds && !isDigit(s[i]) {
			return false
		}
	}
	return true
}

// namesPassword is a cheap first look; findSecrets decides.
func namesPassword(s string) bool {
	for _, w := range [...]string{"passe", "passw", "passcode", "passphrase", "mdp", "pwd"} {
		if len(s) >= len(w) && strings.EqualFold(s[:len(w)], w) {
			return true
		}
	}
	const pass = len("pass")
	if len(s) <= pass || !strings.EqualFold(s[:pass], "pass") {
		return false
	}
	next, _ := utf8.DecodeRuneInString(s[pass:])
	return !unicode.IsLetter(next) // not "passer", nor "passé"
}
