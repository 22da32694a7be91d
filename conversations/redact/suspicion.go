package redact

import "bytes"

// suspicion is a first look at a text: what each detector cannot do without. Most texts lack all of it, and the detectors' patterns, which are much dearer, need
// not be tried. Every number here follows from a pattern beside it.
type suspicion struct {
	card, iban, account, namedAccount, sin, nam, code, pin, cardCode, password bool
}

func (sk *skeleton) suspicion() suspicion {
	digits, row := sk.countDigits()
	s := suspicion{
		card:         row >= shortestCard,
		account:      row >= 12, // accountGroups: five, three and at least four
		namedAccount: row >= 5 && sk.names("compte", "account", "acct", "folio"),
		sin:          row >= 9,
		nam:          row >= 8,
		code:         row >= 6 && sk.names("code", "otp", "2fa", "nip", "pin"), // codeThenNumber and numberThenCode
		pin:          row >= 4 && sk.names("nip", "pin", "otp"),
		cardCode:     row >= 3 && sk.names("cvv", "cvc", "cid", "code", "cryptogramme"),
		password:     sk.names("pass", "mdp", "pwd"),
	}
	for i := 0; digits >= 2 && !s.iban && i < len(sk.bytes); i++ {
		s.iban = isIBANHead(sk.bytes, i)
	}
	return s
}

// countDigits counts them, and those of the longest row that no letter and no wall interrupts: no detector but that of IBANs looks beyond one. Identifiers that
// machines make, of digits and letters mixed, so have short rows.
func (sk *skeleton) countDigits() (all, longestRow int) {
	row := 0
	for _, b := range sk.bytes {
		switch {
		case isDigit(b):
			all++
			row++
			longestRow = max(longestRow, row)
		case isLetter(b) || b == wallByte:
			row = 0
		}
	}
	return all, longestRow
}

// names reports whether one of the words stands anywhere, inside another word too.
func (sk *skeleton) names(words ...string) bool {
	for _, w := range words {
		if bytes.Contains(sk.bytes, []byte(w)) {
			return true
		}
	}
	return false
}
