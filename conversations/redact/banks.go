package redact

import "regexp"

// ibanLengths are the lengths by country of the SWIFT IBAN registry (ISO 13616).
var ibanLengths = map[string]int{
	"ad": 24, "ae": 23, "al": 28, "at": 20, "az": 28, "ba": 20, "be": 16, "bg": 22, "bh": 22, "br": 29, "by": 28, "ch": 21,
	"cr": 22, "cy": 28, "cz": 24, "de": 22, "dk": 18, "do": 28, "ee": 20, "eg": 29, "es": 24, "fi": 18, "fo": 18, "fr": 27,
	"gb": 22, "ge": 22, "gi": 23, "gl": 18, "gr": 27, "gt": 28, "hr": 21, "hu": 28, "ie": 22, "il": 23, "iq": 23, "is": 26,
	"it": 27, "jo": 30, "kw": 30, "kz": 20, "lb": 28, "lc": 32, "li": 21, "lt": 20, "lu": 20, "lv": 21, "mc": 27, "md": 24,
	"me": 22, "mk": 19, "mr": 27, "mt": 31, "mu": 30, "nl": 18, "no": 15, "pk": 24, "pl": 28, "ps": 29, "pt": 25, "qa": 29,
	"ro": 24, "rs": 22, "sa": 24, "sc": 31, "se": 24, "si": 19, "sk": 24, "sm": 27, "st": 25, "sv": 28, "tl": 23, "tn": 24,
	"tr": 26, "ua": 29, "va": 22, "vg": 24, "xk": 20,
}

// isIBANHead reports whether a country's letters and two check digits stand at from: [a-z]{2}[ .-]?[0-9][ .-]?[0-9].
func isIBANHead(b []byte, from int) bool {
	if from > 0 && isWord(b[from-1]) || from+4 > len(b) || ibanLengths[string(b[from:from+2])] == 0 {
		return false
	}
	i := from + 2
	for range 2 {
		if i < len(b) && contains(" .-", b[i]) {
			i++
		}
		if i >= len(b) || !isDigit(b[i]) {
			return false
		}
		i++
	}
	return true
}

// findIBANs finds international account numbers of any registered country whose check digits are right.
func findIBANs(sk *skeleton, kept spans) []finding {
	var found []finding
	for from := 0; from < len(sk.bytes); from++ {
		if !isIBANHead(sk.bytes, from) {
			continue
		}
		to, ok := sk.ibanEnd(from)
		if !ok || kept.overlap(from, to) {
			continue
		}
		found = append(found, finding{from: from, to: to, hit: Hit{Kind: IBAN}})
		from = to - 1
	}
	return found
}

// ibanEnd collects as many letters and digits from there on as the country's numbers have, single separators between them
// allowed, and checks them modulo 97 (ISO 7064).
func (sk *skeleton) ibanEnd(from int) (int, bool) {
	length := ibanLengths[string(sk.bytes[from:from+2])]
	if length == 0 {
		return 0, false
	}
	chars := make([]byte, 0, length)
	i, separators := from, 0
	for ; i < len(sk.bytes) && len(chars) < length; i++ {
		switch b := sk.bytes[i]; {
		case isDigit(b), b >= 'a' && b <= 'z':
			chars = append(chars, b)
			separators = 0
		case (b == ' ' || b == '-' || b == '.' || b == '\n') && separators < 2:
			separators++
		default:
			return 0, false
		}
	}
	if len(chars) < length || i < len(sk.bytes) && isWord(sk.bytes[i]) {
		return 0, false
	}
	remainder := 0
	for k := range chars {
		c := chars[(k+4)%length]
		if isDigit(c) {
			remainder = (remainder*10 + int(c-'0')) % 97
		} else {
			remainder = (remainder*100 + int(c-'a') + 10) % 97
		}
	}
	return i, remainder == 1
}

// institutions are the numbers of the Canadian deposit takers most people bank with (Payments Canada, Financial
// Institutions File). They tell an account from any other number written in three groups with spaces.
var institutions = map[string]bool{
	"001": true, "002": true, "003": true, "004": true, "006": true, "010": true, "016": true, "030": true, "039": true,
	"117": true, "219": true, "260": true, "309": true, "320": true, "338": true, "540": true, "608": true, "614": true,
	"621": true, "623": true, "809": true, "815": true, "819": true, "828": true, "829": true, "837": true, "839": true,
	"865": true, "869": true, "879": true, "889": true, "899": true,
}

var (
	// transit, institution, account
	accountGroups = regexp.MustCompile(`([0-9]{5})([ -]{1,3})([0-9]{3})[ -]{1,3}([0-9]{7,12}|[0-9]{2,6}[ -][0-9]{2,6}(?:[ -][0-9]{1,4})?)`)
	bankWord      = regexp.MustCompile(`\b(?:transit|institution|folio|succursale|branch|specimen cheque|specimen)\b`)
	namedAccount  = regexp.MustCompile(`\b(?:compte|account|acct|folio)[ .:#'a-z]{0,14}([0-9](?:[ -]?[0-9]){4,11})`)
)

// accountReach is how far the word transit or institution may stand from an account number it explains, in characters.
const accountReach = 60

// findBankAccounts finds Canadian account numbers: transit, institution and account written together, or an account number
// in a text that also names its transit or institution.
func findBankAccounts(sk *skeleton, kept spans) []finding {
	var found []finding
	add := func(from, to int) {
		if sk.standsAlone(from, to) && !spansOf(found).overlap(from, to) && !kept.overlap(from, to) {
			found = append(found, finding{from: from, to: to, hit: Hit{Kind: BankAccount}})
		}
	}
	for _, m := range accountGroups.FindAllSubmatchIndex(sk.bytes, -1) {
		dashed := sk.bytes[m[4]] == '-'
		if dashed || institutions[string(sk.bytes[m[6]:m[7]])] {
			add(m[0], m[1])
		}
	}
	words := bankWord.FindAllIndex(sk.bytes, -1)
	for _, m := range namedAccount.FindAllSubmatchIndex(sk.bytes, -1) {
		for _, w := range words {
			near := w[1] <= m[2] && m[2]-w[1] <= accountReach && sk.seeThrough(w[1], m[2]) ||
				w[0] >= m[3] && w[0]-m[3] <= accountReach && sk.seeThrough(m[3], w[0])
			if near {
				add(m[2], m[3])
			}
		}
	}
	return found
}
