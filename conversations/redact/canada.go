package redact

import "regexp"

// keywordReach is how far a word that names an insurance number may stand from it, in characters (P-12).
const keywordReach = 30

var (
	groupedSIN = regexp.MustCompile(`[0-9]{3}[ .\n-]{1,3}[0-9]{3}[ .\n-]{1,3}[0-9]{3}`)
	looseSIN   = regexp.MustCompile(`[0-9](?:[ .\n-]{0,3}[0-9]){8}`)
	sinWord    = regexp.MustCompile(`\b(?:n\.?a\.?s|s\.?i\.?n|assurance[ -]+sociale|social[ -]+insurance)\b`)
)

// findSINs finds social insurance numbers: nine digits, Luhn, not starting with 0 or 8, and either grouped in threes or
// close to a word that names them (P-12).
func findSINs(sk *skeleton, kept spans) []finding {
	var found []finding
	add := func(from, to int) {
		if !spansOf(found).overlap(from, to) && !kept.overlap(from, to) {
			found = append(found, finding{from: from, to: to, hit: Hit{Kind: SIN}})
		}
	}
	for _, m := range groupedSIN.FindAllIndex(sk.bytes, -1) {
		if isSIN(sk.bytes[m[0]:m[1]]) && sk.standsAlone(m[0], m[1]) && !sk.partOfSeries(m[0], m[1]) && !sk.isAmount(m[0], m[1]) {
			add(m[0], m[1])
		}
	}
	words := sinWord.FindAllIndex(sk.bytes, -1)
	if len(words) == 0 {
		return found
	}
	for at := 0; at < len(sk.bytes); {
		m := looseSIN.FindIndex(sk.bytes[at:])
		if m == nil {
			break
		}
		from, to := at+m[0], at+m[1]
		at = from + 1
		if isSIN(sk.bytes[from:to]) && sk.digitsEnd(from, to) && sk.named(from, to, words) {
			add(from, to)
			at = to
		}
	}
	return found
}

func isSIN(written []byte) bool {
	digits := onlyDigits(written)
	return len(digits) == 9 && digits[0] != '0' && digits[0] != '8' && luhn(digits)
}

func onlyDigits(written []byte) []byte {
	digits := make([]byte, 0, len(written))
	for _, b := range written {
		if isDigit(b) {
			digits = append(digits, b)
		}
	}
	return digits
}

// digitsEnd reports whether no further digit touches [from, to).
func (sk *skeleton) digitsEnd(from, to int) bool {
	return (from == 0 || !isDigit(sk.bytes[from-1])) && (to == len(sk.bytes) || !isDigit(sk.bytes[to]))
}

// partOfSeries reports whether the groups go on before or after, as in a twelve-digit tracking number.
func (sk *skeleton) partOfSeries(from, to int) bool {
	return sk.numberBefore(from, " .-") || sk.numberAfter(to, " .-")
}

// named reports whether one of the words stands within reach of [from, to) with no wall between.
func (sk *skeleton) named(from, to int, words [][]int) bool {
	for _, w := range words {
		lo, hi := w[1], from
		if w[0] >= to {
			lo, hi = to, w[0]
		}
		if hi < lo || hi-lo > keywordReach {
			continue
		}
		if sk.seeThrough(lo, hi) {
			return true
		}
	}
	return false
}

func (sk *skeleton) seeThrough(from, to int) bool {
	for _, b := range sk.bytes[from:to] {
		if b == wallByte {
			return false
		}
	}
	return true
}

var (
	namPattern = regexp.MustCompile(`([a-z]{4})[ .-]{0,2}([0-9]{4})[ .-]{0,2}([0-9]{4})`)
	namWord    = regexp.MustCompile(`\b(?:n\.?a\.?m|ramq|assurance[ -]+maladie|carte[ -]+soleil|health[ -]+(?:card|insurance)|medicare)\b`)
)

// notNames are four-letter words that stand before eight digits without being anybody's name.
var notNames = map[string]bool{
	"code": true, "date": true, "item": true, "case": true, "lot": true, "cmde": true, "dans": true, "pour": true,
	"avec": true, "mars": true, "juin": true, "aout": true, "june": true, "july": true, "sept": true, "from": true,
	"fact": true, "bill": true, "bon": true, "colis": true, "sous": true, "cell": true, "tele": true, "sept.": true,
}

// findNAMs finds Québec health insurance numbers: three letters of the family name, one of the first name, then year,
// month (plus 50 for women), day and two more digits (RAMQ). Written in lower case it must not look like a word and a number.
func findNAMs(sk *skeleton, kept spans) []finding {
	var found []finding
	words := namWord.FindAllIndex(sk.bytes, -1)
	for _, m := range namPattern.FindAllSubmatchIndex(sk.bytes, -1) {
		from, to := m[0], m[1]
		letters, digits := sk.bytes[m[2]:m[3]], append(onlyDigits(sk.bytes[m[4]:m[5]]), sk.bytes[m[6]:m[7]]...)
		if !sk.standsAlone(from, to) || !birthDate(digits) || kept.overlap(from, to) {
			continue
		}
		if sk.allUpper(m[2], m[3]) || sk.named(from, to, words) || !notNames[string(letters)] {
			found = append(found, finding{from: from, to: to, hit: Hit{Kind: NAM}})
		}
	}
	return found
}

// birthDate reports whether eight digits start like YYMMDD with the month of a man or of a woman.
func birthDate(d []byte) bool {
	month := int(d[2]-'0')*10 + int(d[3]-'0')
	day := int(d[4]-'0')*10 + int(d[5]-'0')
	if month > 50 {
		month -= 50
	}
	return month >= 1 && month <= 12 && day >= 1 && day <= 31
}
