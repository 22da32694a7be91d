package redact

import "regexp"

// nearCard is how far from a card number its security code and expiry date are looked for, in characters (P-12).
const nearCard = 40

var (
	expiryPattern = regexp.MustCompile(`(?:0?[1-9]|1[0-2]) ?[/.-] ?(?:20)?[2-4][0-9]`)
	bareCode      = regexp.MustCompile(`[0-9]{3,4}`)
	// namedExpiry also takes 1227 and 12 27 when the word says what it is.
	namedExpiry = regexp.MustCompile(`\b(?:exp[a-z]*|valid[a-z]*|val)[ .:'a-z]{0,12}((?:0[1-9]|1[0-2])[ /.-]?(?:20)?[2-4][0-9])`)
	// yearPattern keeps "en 2025" from being taken for a code.
	yearPattern = regexp.MustCompile(`^(?:19|20)[0-9]{2}$`)
)

// besideCards finds the expiry date and the security code that people write next to a card number: anything within
// nearCard characters that has the shape, unless it is plainly something else (an amount, a year, part of a longer
// number). The window ends at the first wall, so a card already masked earlier draws nothing more from the text.
func besideCards(sk *skeleton, cards []finding, kept spans) []finding {
	var found []finding
	claim := func(from, to int, k Kind) {
		if spansOf(found).overlap(from, to) || kept.overlap(from, to) {
			return
		}
		found = append(found, finding{from: from, to: to, hit: Hit{Kind: k}})
	}
	for _, card := range cards {
		for _, w := range [][2]int{sk.windowBefore(card.from), sk.windowAfter(card.to)} {
			part := sk.bytes[w[0]:w[1]]
			for _, m := range namedExpiry.FindAllSubmatchIndex(part, -1) {
				if sk.cleanEdges(w[0]+m[2], w[0]+m[3]) {
					claim(w[0]+m[2], w[0]+m[3], Expiry)
				}
			}
			for _, m := range expiryPattern.FindAllIndex(part, -1) {
				if sk.cleanEdges(w[0]+m[0], w[0]+m[1]) && !sk.partOfDate(w[0]+m[0], w[0]+m[1]) {
					claim(w[0]+m[0], w[0]+m[1], Expiry)
				}
			}
			for _, m := range bareCode.FindAllIndex(part, -1) {
				from, to := w[0]+m[0], w[0]+m[1]
				if sk.cleanEdges(from, to) && !sk.isAmount(from, to) && !yearPattern.Match(part[m[0]:m[1]]) && !sk.partOfNumber(from, to) {
					claim(from, to, CVV)
				}
			}
		}
	}
	return found
}

func spansOf(fs []finding) spans {
	s := make(spans, len(fs))
	for i, f := range fs {
		s[i] = [2]int{f.from, f.to}
	}
	return s
}

// windowBefore is the readable text up to nearCard characters in front of at.
func (sk *skeleton) windowBefore(at int) [2]int {
	from := at
	for from > 0 && at-from < nearCard && sk.bytes[from-1] != wallByte {
		from--
	}
	return [2]int{from, at}
}

// windowAfter is the readable text up to nearCard characters behind at.
func (sk *skeleton) windowAfter(at int) [2]int {
	to := at
	for to < len(sk.bytes) && to-at < nearCard && sk.bytes[to] != wallByte {
		to++
	}
	return [2]int{at, to}
}

// cleanEdges reports whether neither a digit nor a letter touches [from, to).
func (sk *skeleton) cleanEdges(from, to int) bool { return sk.standsAlone(from, to) }

// partOfDate reports whether a month/year shape is the tail or head of a full date (28/12/25, 12-25-2025).
func (sk *skeleton) partOfDate(from, to int) bool {
	return sk.numberBefore(from, "/.-") || sk.numberAfter(to, "/.-")
}

// partOfNumber reports whether digits stand in a grouped number, such as a phone number.
func (sk *skeleton) partOfNumber(from, to int) bool {
	return sk.numberBefore(from, "-.,/") || sk.numberAfter(to, "-.,/")
}

func (sk *skeleton) numberBefore(from int, joints string) bool {
	return from >= 2 && contains(joints, sk.bytes[from-1]) && isDigit(sk.bytes[from-2])
}

func (sk *skeleton) numberAfter(to int, joints string) bool {
	return to+1 < len(sk.bytes) && contains(joints, sk.bytes[to]) && isDigit(sk.bytes[to+1])
}

func contains(set string, b byte) bool {
	for i := 0; i < len(set); i++ {
		if set[i] == b {
			return true
		}
	}
	return false
}

var (
	currencyAfter  = regexp.MustCompile(`^(?:[.,][0-9]{2})? ?(?:\$|cad\b|usd\b|eur\b|dollars?\b|piasses?\b|piastres?\b|bucks\b|euros?\b|cents?\b|%)`)
	currencyBefore = regexp.MustCompile(`(?:\$|\bcad|\busd|\beur) ?$`)
)

// isAmount reports whether a number stands for money or a share.
func (sk *skeleton) isAmount(from, to int) bool {
	return currencyAfter.Match(sk.bytes[to:min(len(sk.bytes), to+14)]) || currencyBefore.Match(sk.bytes[max(0, from-5):from])
}
