package understand

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

const numberForm = `([0-9]{1,3}(?:[ ,'][0-9]{3})+|[0-9]+)(?:[.,]([0-9]{1,2}))?`

var (
	// 85 $, 85,00 $ US, 85 piasses, 85 bucks, 85 CAD
	amountThenSign = regexp.MustCompile(numberForm + ` ?(\$(?: ?(?:usd|us|cad|can|ca)\b)?|dollars?(?: (?:us|americains?|canadiens?))?|piasses?|piastres?|bucks|balles|cad|usd|euros?|eur|cents)`)
	// $85.00, US$75, CA$20, USD 15.50
	signThenAmount = regexp.MustCompile(`(us ?\$|ca ?\$|c\$|cad ?\$?|usd ?\$?|eur|\$) ?` + numberForm)
	// chargé 45 de trop · charged me 120 twice · mes 80 back: a whole number between a word about money and one that only money has after it
	amountBetweenWords = regexp.MustCompile(`\b(?:charg[a-z]*|factur[a-z]*|prelev[a-z]*|debit[a-z]*|pris|pay[a-z]*|rembours[a-z]*|billed|took|paid|refund[a-z]*|owes?|owed|doi[st]|devez)` +
		`(?:[ '](?:m|moi|nous|me|us|him|her|them|encore|genre|environ|presque|pres|about|like|almost|around|another|over|an?|une?|mes|mon|my|total|of|de|d|plus|more|than)){0,4} ([0-9]{2,5})(?:[.,]([0-9]{2}))?` +
		`(?: (?:de|en) (?:trop|double|plus|frais)\b| pour rien\b| (?:deux|2|trois|3) fois\b| twice\b| (?:two|2|three|3) times\b| extra *(?:$|[.,;!?])| too much\b| instead of [0-9]| au lieu de [0-9]| for nothing\b` +
		`| in (?:fees|interest|late fees)\b| (?:on|to|from) my (?:card|account|bill|statement)\b| (?:sur|dans) (?:ma|mon|notre) (?:carte|compte|facture|releve)\b)`)
	// montant de 39,50 · charger 39,50 par mois: two decimals after a word about money
	amountInWords = regexp.MustCompile(`(?:montant|total|prix|somme|solde|charge[a-z]*|facture[a-z]*|preleve[a-z]*|paye[a-z]*|amount|charged|billed|paid|charging)(?: [a-z']+){0,2} ([0-9]+)[.,]([0-9]{2})`)
)

// amounts finds sums of money. A number alone is none; it takes a sign, a word, two decimals after a word about money, or
// such words on both sides.
func (r *reading) amounts() []Amount {
	text := r.ascii()
	if !strings.ContainsAny(text, "0123456789") {
		return nil
	}
	var found []Amount
	add := func(from, to, whole0, whole1, dec0, dec1 int, sign, name string) {
		s := r.span(from, to)
		if r.isClaimed(s) || from > 0 && (wordRune(r.text[from-1]) || r.text[from-1] == '.' || r.text[from-1] == ',') && text[from] != '$' || !boundary(text, to, sign) {
			return
		}
		cents, ok := centsOf(text[whole0:whole1], decimals(text, dec0, dec1))
		if !ok {
			return
		}
		if sign == "cents" {
			cents /= 100
		}
		r.claimed = append(r.claimed, s)
		found = append(found, Amount{Cents: cents, Currency: currencyOf(sign), Span: s, Rule: name})
	}
	for _, m := range amountThenSign.FindAllStringSubmatchIndex(text, -1) {
		if m[0] > 0 && text[m[0]-1] == '$' && text[m[6]] == '$' {
			continue // $20 $30: the sign belongs to the next
		}
		add(m[0], m[1], m[2], m[3], m[4], m[5], text[m[6]:m[7]], "number and currency")
	}
	for _, m := range signThenAmount.FindAllStringSubmatchIndex(text, -1) {
		add(m[0], m[1], m[4], m[5], m[6], m[7], text[m[2]:m[3]], "currency and number")
	}
	for _, m := range amountInWords.FindAllStringSubmatchIndex(text, -1) {
		if m[1] < len(text) && (text[m[1]] == '%' || strings.HasPrefix(text[m[1]:], " %")) {
			continue
		}
		add(m[2], m[5], m[2], m[3], m[4], m[5], "", "money word and decimals")
	}
	for _, m := range amountBetweenWords.FindAllStringSubmatchIndex(text, -1) {
		end := m[3]
		if m[5] > 0 {
			end = m[5]
		}
		add(m[2], end, m[2], m[3], m[4], m[5], "", "number between words about money")
	}
	slices.SortFunc(found, func(a, b Amount) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	return found
}

// boundary keeps "5 cadeaux" from being five Canadian dollars, and "$12" of "$12abc" from being an amount.
func boundary(text string, to int, sign string) bool {
	if to >= len(text) {
		return true
	}
	return strings.HasSuffix(sign, "$") && !isASCIIDigit(text[to]) || !wordRune(rune(text[to]))
}

func decimals(text string, from, to int) string {
	if from < 0 {
		return ""
	}
	return text[from:to]
}

func centsOf(whole, dec string) (int64, bool) {
	digits := strings.NewReplacer(" ", "", ",", "", "'", "").Replace(whole)
	for len(dec) < 2 {
		dec += "0"
	}
	if len(digits) > 12 {
		return 0, false
	}
	cents, err := strconv.ParseInt(digits+dec, 10, 64)
	return cents, err == nil
}

func currencyOf(sign string) string {
	switch {
	case strings.Contains(sign, "us") || strings.Contains(sign, "americain"):
		return "USD"
	case strings.HasPrefix(sign, "eur"):
		return "EUR"
	}
	return "CAD"
}
