package understand

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// folded is a text as the rules read it, with the way back to the bytes it came from.
type folded struct {
	original string
	text     []rune
	start    []int // byte offset in original of each rune of text; one longer than text
	words    []word
	plain    string // the words, one space apart; each word's text is a part of it
}

// word is a maximal run of letters and digits, inner apostrophes cut: "j'ai" is two words, "j" and "ai".
type word struct {
	text     string
	from, to int // in folded.text
	// breakBefore is true when a sentence ends between the previous word and this one.
	breakBefore bool
}

// Fold returns s as comparisons see it: lower case, no accents, plain apostrophes and spaces, letters drawn out for
// emphasis ("nooooon") shortened to one where French and English never triple them.
func Fold(s string) string {
	return string(unsplit(s).text)
}

func fold(s string) *folded {
	f := unsplit(s)
	f.split()
	return f
}

// unsplit is a text folded, without its words.
func unsplit(s string) *folded {
	f := &folded{original: s, text: make([]rune, 0, len(s)), start: make([]int, 0, len(s)+1)}
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		f.add(r, i)
		i += size
	}
	f.start = append(f.start, len(s))
	f.shorten()
	return f
}

func (f *folded) add(r rune, at int) {
	switch {
	case r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == ' ':
		f.put(r, at)
	case r >= 'A' && r <= 'Z':
		f.put(r+'a'-'A', at)
	case r < 0x80:
		if r == '\n' || r == '\r' {
			f.put('\n', at)
		} else if r < ' ' || r == 0x7f {
			f.put(' ', at)
		} else {
			f.put(r, at)
		}
	case r == 'œ' || r == 'Œ':
		f.put('o', at)
		f.put('e', at)
	case r == 'æ' || r == 'Æ':
		f.put('a', at)
		f.put('e', at)
	case r == '’' || r == '‘' || r == 'ʼ' || r == '´' || r == '′':
		f.put('\'', at)
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		// combining accents and invisible runes leave no trace
	case unicode.Is(unicode.Zs, r):
		f.put(' ', at)
	case unicode.Is(unicode.Pd, r) || r == '−':
		f.put('-', at)
	case r == '«' || r == '»' || r == '“' || r == '”' || r == '„':
		f.put('"', at)
	case r == '…':
		f.put('.', at)
	case r >= '０' && r <= '９':
		f.put(r-'０'+'0', at)
	default:
		f.put(plain(unicode.ToLower(r)), at)
	}
}

func (f *folded) put(r rune, at int) {
	f.text = append(f.text, r)
	f.start = append(f.start, at)
}

// plain takes the accent off a lower-case Latin letter.
func plain(r rune) rune {
	switch r {
	case 'à', 'á', 'â', 'ã', 'ä', 'å':
		return 'a'
	case 'ç':
		return 'c'
	case 'è', 'é', 'ê', 'ë':
		return 'e'
	case 'ì', 'í', 'î', 'ï':
		return 'i'
	case 'ñ':
		return 'n'
	case 'ò', 'ó', 'ô', 'õ', 'ö':
		return 'o'
	case 'ù', 'ú', 'û', 'ü':
		return 'u'
	case 'ý', 'ÿ':
		return 'y'
	}
	return r
}

// shorten cuts a letter written three times or more in a row to one. No French or English word triples a letter.
func (f *folded) shorten() {
	out, at := f.text[:0], f.start[:0]
	for i := 0; i < len(f.text); {
		j := i + 1
		for j < len(f.text) && f.text[j] == f.text[i] {
			j++
		}
		keep := j - i
		if keep >= 3 && f.text[i] >= 'a' && f.text[i] <= 'z' {
			keep = 1
		}
		for k := range keep {
			out = append(out, f.text[i])
			at = append(at, f.start[i+k])
		}
		i = j
	}
	f.text, f.start = out, append(at, len(f.original))
}

// split cuts the text into words.
func (f *folded) split() {
	plain := make([]byte, 0, len(f.original))
	f.words = make([]word, 0, len(f.original)/4+1)
	ended := true
	for i := 0; i < len(f.text); {
		if !wordRune(f.text[i]) {
			switch f.text[i] {
			case '.':
				// "J.E. va" and "85.00" go on; a sentence ends after a word and before a space
				n := len(f.words)
				ended = ended || n > 0 && f.words[n-1].to-f.words[n-1].from > 1 && (i+1 == len(f.text) || !wordRune(f.text[i+1]))
			case '!', '?', '\n', ';':
				ended = true
			}
			i++
			continue
		}
		j := i
		for j < len(f.text) && wordRune(f.text[j]) {
			j++
		}
		if len(f.words) > 0 {
			plain = append(plain, ' ')
		}
		for _, r := range f.text[i:j] {
			plain = utf8.AppendRune(plain, r)
		}
		f.words = append(f.words, word{from: i, to: j, breakBefore: ended})
		ended = false
		i = j
	}
	f.plain = string(plain)
	rest := f.plain
	for i := range f.words {
		f.words[i].text, rest, _ = strings.Cut(rest, " ")
	}
}

func wordRune(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r > 0x7f && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// span returns the bytes of the original that the folded runes [from, to) stand for.
func (f *folded) span(from, to int) Span {
	if from >= to {
		return Span{}
	}
	end := f.start[to]
	for end > f.start[to-1]+1 && end <= len(f.original) {
		// invisible runes after the last one belong to nobody
		r, size := utf8.DecodeLastRuneInString(f.original[:end])
		if end-size <= f.start[to-1] || !unicode.Is(unicode.Cf, r) {
			break
		}
		end -= size
	}
	return Span{Start: f.start[from], End: end}
}
