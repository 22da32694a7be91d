package redact

import "bytes"

// suspicion is a first look at a text: what each detector cannot do without. Most texts lack all of it, and the detectors' patterns, which are much dearer, need
// not be tried. Every number here follows from a pattern beside it.
type suspicion struct {
	card, iban, account, namedAccount, sin, nam, code, pin, cardCode, password bool
}

func (sk *skeleton) suspicion() suspicion {
	digits := 0
	for _, b := range sk.bytes {
		if isDigit(b) {
			digits++
		}
	}
	has := func(words ...string) bool {
		for _, w := range words {
			if bytes.Contains(sk.bytes, []byte(w)) {
				return true
			}
		}
		return false
	}
	s := suspicion{
		card:         digits >= shortestCard,
		account:      digits >= 12, // accountGroups: five, three and at least four
		namedAccount: digits >= 5 && has("compte", "account", "acct", "folio"),
		sin:          digits >= 9,
		nam:          digits >= 8,
		code:         digits >= 6 && has("code", "otp", "2fa", "nip", "pin"), // codeThenNumber and numberThenCode
		pin:          digits >= 4 && has("nip", "pin", "otp"),
		cardCode:     digits >= 3 && has("cvv", "cvc", "cid", "code", "cryptogramme"),
		password:     has("pass", "mdp", "pwd"),
	}
	for i := 0; digits >= 2 && !s.iban && i < len(sk.bytes); i++ {
		s.iban = isIBANHead(sk.bytes, i)
	}
	return s
}
