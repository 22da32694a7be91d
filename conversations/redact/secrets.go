package redact

import "regexp"

var (
	// codeThenNumber: "mon code est le 123 456", "OTP: 123456", "code de vérification 482911".
	codeThenNumber = regexp.MustCompile(`\b(code|otp|2fa|passcode)((?:[ ][a-z'-]+){0,6}[ :=#-]{0,4})([0-9]{3}[ -]?[0-9]{3})`)
	// numberThenCode: "482911 est le code que j'ai reçu".
	numberThenCode = regexp.MustCompile(`([0-9]{3}[ -]?[0-9]{3})([ ,:=-]{1,3}(?:[a-z']+ ){0,4})(code|otp|nip|pin)\b`)
	// pinThenNumber: a PIN has four to eight digits; the word alone says so.
	pinThenNumber = regexp.MustCompile(`\b(nip|pin|otp)((?: (?:is|est|c'est|etait|was|le|de|code|the))* ?[:=#]? ?)([0-9](?:[ -]?[0-9]){3,7})`)
	cardCode      = regexp.MustCompile(`\b(cvv2?|cvc2?|cid|code de securite|security code|cryptogramme)((?: (?:is|est|c'est|etait|was|le|de|code|the|carte|card|ma|my|of))* ?[:=#]? ?)([0-9]{3,4})`)
	// passwordThenValue: with a colon or an equals sign whatever follows is the password; with "est" or "is" see looksChosen.
	passwordThenValue = regexp.MustCompile(`\b(mots? de passe|mdp|password|passwd|pwd|passcode|passphrase|pass)( ?[:=] ?| (?:est|is|was|etait|c'est) ?:? ?)([^ \n\x00]+)`)
	// notACode follows the word code where it means something else.
	notACode = regexp.MustCompile(`\b(?:postal|promo[a-z]*|rabais|coupon|erreur|error|produit|product|barres?|bar|article|item|permanent|client|customer|discount|zip|couleur|colou?r|regional|area|magasin|store|suivi|tracking|commande|order)\b`)
)

// findSecrets finds one-time codes, PINs, card codes and passwords by the words that name them.
func findSecrets(sk *skeleton, suspect suspicion, kept spans) []finding {
	var found []finding
	add := func(from, to int, k Kind) {
		if !spansOf(found).overlap(from, to) && !kept.overlap(from, to) {
			found = append(found, finding{from: from, to: to, hit: Hit{Kind: k}})
		}
	}
	for _, m := range matches(suspect.code, codeThenNumber, sk) {
		if sk.standsAlone(m[6], m[7]) && !notACode.Match(sk.bytes[m[4]:m[5]]) && !sk.isAmount(m[6], m[7]) {
			add(m[6], m[7], Secret)
		}
	}
	for _, m := range matches(suspect.code, numberThenCode, sk) {
		following := sk.bytes[m[7]:min(len(sk.bytes), m[7]+12)]
		if sk.standsAlone(m[2], m[3]) && !sk.partOfSeries(m[2], m[3]) && !notACode.Match(following) && !notACode.Match(sk.bytes[m[4]:m[5]]) {
			add(m[2], m[3], Secret)
		}
	}
	for _, m := range matches(suspect.pin, pinThenNumber, sk) {
		if sk.standsAlone(m[6], m[7]) {
			add(m[6], m[7], Secret)
		}
	}
	for _, m := range matches(suspect.cardCode, cardCode, sk) {
		if sk.standsAlone(m[6], m[7]) {
			add(m[6], m[7], CVV)
		}
	}
	for _, m := range matches(suspect.password, passwordThenValue, sk) {
		if to, ok := sk.password(m); ok {
			add(m[6], to, Secret)
		}
	}
	return found
}

// matches finds a pattern where there is reason to look for it.
func matches(suspect bool, pattern *regexp.Regexp, sk *skeleton) [][]int {
	if !suspect {
		return nil
	}
	return pattern.FindAllSubmatchIndex(sk.bytes, -1)
}

// password decides whether what follows the word is a password, and where it ends. "Mot de passe : soleil" gives one away;
// "mot de passe : impossible de le changer" and "mon mot de passe est bloqué" do not.
func (sk *skeleton) password(m []int) (end int, ok bool) {
	from, to := m[6], m[7]
	for to > from && contains(".,;)!?\"'", sk.bytes[to-1]) && to-from > 1 {
		to--
	}
	explicit := contains(":=", lastSeen(sk.bytes[m[4]:m[5]]))
	chosen := false
	for i := from; i < to; i++ {
		chosen = chosen || !(sk.bytes[i] >= 'a' && sk.bytes[i] <= 'z' || sk.bytes[i] == '\'' || sk.bytes[i] == '-')
	}
	lastOfLine := m[7] == len(sk.bytes) || sk.bytes[m[7]] == '\n' || sk.bytes[m[7]] == wallByte || to < m[7]
	hasDigit := len(onlyDigits(sk.bytes[from:to])) > 0
	if explicit {
		return m[7], chosen || lastOfLine
	}
	return m[7], hasDigit
}

// lastSeen is the last byte that is no space.
func lastSeen(b []byte) byte {
	for i := len(b) - 1; i >= 0; i-- {
		if b[i] != ' ' {
			return b[i]
		}
	}
	return ' '
}
