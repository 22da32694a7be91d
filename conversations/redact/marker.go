package redact

import "regexp"

// marker returns what stands in the text where a hit was. Markers hold no digit but a card's last four, and are walls for
// later passes (markerPattern), so they are never read as part of a number.
func marker(h Hit, language string) string {
	if h.Kind == Card {
		if language == "en" {
			return "[card •••• " + h.Last4 + "]"
		}
		return "[carte •••• " + h.Last4 + "]"
	}
	if language == "en" {
		return englishMarkers[h.Kind]
	}
	return frenchMarkers[h.Kind]
}

var frenchMarkers = map[Kind]string{
	CVV:         "[code de carte retiré]",
	Expiry:      "[expiration retirée]",
	SIN:         "[NAS retiré]",
	NAM:         "[NAM retiré]",
	IBAN:        "[IBAN retiré]",
	BankAccount: "[compte bancaire retiré]",
	Secret:      "[secret retiré]",
}

var englishMarkers = map[Kind]string{
	CVV:         "[card code removed]",
	Expiry:      "[expiry removed]",
	SIN:         "[SIN removed]",
	NAM:         "[health number removed]",
	IBAN:        "[IBAN removed]",
	BankAccount: "[bank account removed]",
	Secret:      "[secret removed]",
}

// markerPattern recognises every marker this package writes, in both languages.
var markerPattern = regexp.MustCompile(
	`\[(?:carte|card) •••• [0-9]{4}\]` +
		`|\[(?:code de carte|NAS|NAM|IBAN|compte bancaire|secret) retiré\]|\[expiration retirée\]` +
		`|\[(?:card code|expiry|SIN|health number|IBAN|bank account|secret) removed\]`)
