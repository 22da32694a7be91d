package understand

import (
	"regexp"
	"slices"
	"strings"

	"guichet/conversations/wording"
)

// Fact names what a correction is of.
type Fact string

// The facts that people put right in a word or two. The empty Fact means that the words do not say.
const (
	OfAmount    Fact = "amount"
	OfDay       Fact = "day"
	OfReference Fact = "reference"
	OfSeller    Fact = "seller"
)

// Correction is what a message puts right: "c'est 45 $ pas 35 $", "change the amount to 45", "not Sears, it's Simons".
type Correction struct {
	Of Fact
	// Right and Wrong are the words of what holds and of what does not, as written. Wrong is "" when it was not said.
	Right, Wrong string
}

// longestCorrection is how many words such a message may have. A longer one tells something.
const longestCorrection = 16

// Corrected reads a message that puts one fact right and says nothing else. Which fact it is may have to be seen from the two values.
func Corrected(text string) (Correction, bool) {
	t := Of(text)
	if len(t.words) < 2 || len(t.words) > longestCorrection {
		return Correction{}, false
	}
	at, n := t.turn()
	if n == 0 {
		return t.replaced()
	}
	left, right := t.part(0, at), t.part(at+n, len(t.words))
	if left.empty() { // "pas 35, c'est 45": what is denied comes first
		wrong, right, ok := t.afterDenial(at + n)
		return Correction{Of: t.names(), Right: right, Wrong: wrong}, ok
	}
	c := Correction{Of: t.names(), Right: left.String(), Wrong: right.String()}
	return c, c.Right != "" && c.Wrong != ""
}

// part is some of a text's words, as they were written.
type part struct {
	t        *Text
	from, to int
}

// part is the words [from, to) without what leads to a value and what is only polite.
func (t *Text) part(from, to int) part {
	for from < to {
		n := t.leads(from, to)
		if n == 0 {
			break
		}
		from += n
	}
	for to > from && (tails[t.words[to-1].text] || articles[t.words[to-1].text] || factNames[t.words[to-1].text] != "") {
		to--
	}
	return part{t, from, to}
}

func (p part) empty() bool { return p.from >= p.to }

// faults reports whether the words only find fault: "the store is wrong" names no other.
func (p part) faults() bool {
	return !slices.ContainsFunc(p.t.words[p.from:p.to], func(w word) bool { return !faulty[w.text] })
}

// String is the words as they were written, with a sign of money beside them.
func (p part) String() string {
	if p.empty() {
		return ""
	}
	s := p.t.span(p.t.words[p.from].from, p.t.words[p.to-1].to)
	before, after := strings.TrimRight(p.t.original[:s.Start], " "), strings.TrimLeft(p.t.original[s.End:], " \u00a0\u202f")
	out := p.t.original[s.Start:s.End]
	if strings.HasPrefix(after, "$") || strings.HasPrefix(after, "€") {
		out += "$"
	} else if strings.HasSuffix(before, "$") {
		out = "$" + out
	}
	return out
}

// leads reports how many words from words[i] only lead to a value: "non c'est", "change le montant pour", "the right amount is". An
// article goes with what follows it, unless that is a number or the name of a fact: "La Baie" is a store.
func (t *Text) leads(i, to int) int {
	w := t.words[i].text
	switch {
	case leading[w], factNames[w] != "":
		return 1
	case articles[w] && i+1 < to && (isASCIIDigit(t.words[i+1].text[0]) || factNames[t.words[i+1].text] != "" || articles[t.words[i+1].text] || leading[t.words[i+1].text]):
		return 1
	}
	return 0
}

// turn finds the words between what holds and what does not: "pas", "et non", "instead of". n is 0 when there are none.
func (t *Text) turn() (at, n int) {
	words := textsOf(t.words)
	for i := range words {
		for _, phrase := range turning {
			if n := len(phrase); i+n <= len(words) && slices.Equal(words[i:i+n], phrase) {
				return i, n
			}
		}
	}
	return 0, 0
}

// afterDenial reads "35, c'est 45" and "35 but 45", from words[i].
func (t *Text) afterDenial(i int) (wrong, right string, ok bool) {
	first := t.part(i, len(t.words))
	for j := first.from + 1; j < len(t.words); j++ {
		w := t.words[j].text
		between := t.original[t.span(t.words[j-1].from, t.words[j-1].to).End:t.span(t.words[j].from, t.words[j].to).Start]
		if w == "mais" || w == "but" || w == "c" || w == "cest" || w == "plutot" || w == "it" || w == "its" || w == "rather" || strings.ContainsAny(between, ",;.:") && strings.ContainsAny(between, " ") {
			wrong, right = t.part(first.from, j).String(), t.part(j, len(t.words)).String()
			return wrong, right, wrong != "" && right != ""
		}
	}
	return "", "", false
}

var (
	// replacing reads "change 35 to 45", "remplacez le 35 par 45".
	replacing = regexp.MustCompile(`^(?:.* )?(?:change|changer|changez|remplace|remplacer|remplacez|replace|corrige|corriger|corrigez|modifie|modifier|modifiez|correct|edit|update) (.+?) (?:to|par|pour|by|with|en) (.+)$`)
	// shouldBe reads "35 should be 45", "35 devrait être 45".
	shouldBe = regexp.MustCompile(`^(.*[0-9].*?) (?:should be|should say|should read|devrait etre|doit etre|aurait du etre) (.+)$`)
	// stating reads what names a fact and gives it, without the value that was wrong: "le bon montant est 45", "change the amount to 45".
	stating = regexp.MustCompile(`\b(?:c|est|cest|is|was|s|its|to|par|pour|en|a|be|etre|change[rz]?|corrige[rz]?|mets|mettez|met|put|correct|bonne?|vraie?|right|real|actual|new|nouvelle?|nouveau) `)
	// placed reads where a store is or what it does, which is no name: "the store is in Gatineau", "le magasin est à Laval".
	placed = regexp.MustCompile(`\b(?:store|shop|seller|merchant|magasin|vendeur|boutique|marchand) (?:is|was|s|est|etait) (?:in|on|near|by|at|a|au|aux|sur|dans|pres|loin|situee?|located|pleine?|full|[a-z]+ing|en train)\b`)
)

// replaced reads corrections without a word of denial.
func (t *Text) replaced() (Correction, bool) {
	for _, form := range []*regexp.Regexp{replacing, shouldBe} {
		m := form.FindStringSubmatchIndex(t.plain)
		if m == nil {
			continue
		}
		wrong, right := t.plainPart(m[2], m[3]), t.plainPart(m[4], m[5])
		if !wrong.empty() && !right.empty() {
			return Correction{Of: t.names(), Right: right.String(), Wrong: wrong.String()}, true
		}
	}
	of := t.names()
	if of == "" || !stating.MatchString(t.plain) || of == OfSeller && placed.MatchString(t.plain) {
		return Correction{}, false
	}
	value := t.part(0, len(t.words))
	if value.empty() || value.from == 0 || value.faults() {
		return Correction{}, false
	}
	return Correction{Of: of, Right: value.String()}, true
}

// plainPart is the words that lie in a stretch of the plain text.
func (t *Text) plainPart(from, to int) part {
	first := strings.Count(t.plain[:from], " ")
	return t.part(first, first+1+strings.Count(t.plain[from:to], " "))
}

// names is the one fact that the text names.
func (t *Text) names() Fact {
	var found Fact
	for _, w := range t.words {
		if of := factNames[w.text]; of != "" {
			if found != "" && found != of {
				return ""
			}
			found = of
		}
	}
	return found
}

// turning are the words between what holds and what does not, the longer first.
var turning = [][]string{
	{"a", "la", "place", "de"}, {"a", "la", "place", "du"}, {"au", "lieu", "de"}, {"au", "lieu", "du"}, {"instead", "of"}, {"rather", "than"}, {"plutot", "que"},
	{"et", "non", "pas"}, {"et", "non"}, {"et", "pas"}, {"pis", "pas"}, {"and", "not"}, {"but", "not"}, {"mais", "pas"}, {"not"}, {"pas"}, {"isn", "t"}, {"pu"},
}

// leading are words that lead to a value in a correction.
var leading = wording.Set(`oui ouais yes yeah non no nope oups oops oopsie ah oh bon ben bin ok mais but attends attendez attend wait hey euh sorry desole desolee scuse excuse excusez pardon erreur mistake typo
	en fait finalement actually i j je me suis trompe trompee meant mean voulais dire made a an une svp please pls can could you peux tu pouvez vous faut il y dans
	change changer changez corrige corriger corrigez modifie modifier modifiez correct fix edit update mets mettez mettre met put ecris ecrivez write remplace remplacez
	c cest est it its is was s that thats ca etait etaient devrait should be etre doit
	bon bonne vrai vraie right real actual nouveau nouvelle pour to par for d de du of at a chez`)

var articles = wording.Set(`le la les l un une mon ma mes the my`)

// tails are words after a value that are no part of it.
var tails = wording.Set(`svp stp please pls plz merci thanks thank you sorry desole desolee la lo plutot finalement actually instead en fait moi comme as for`)

// faulty are the words that say of a value that it does not hold, or how its bearer is.
var faulty = wording.Set(`wrong incorrect false bad missing invalid off different another other closed bankrupt gone open rude useless terrible awful
	faux fausse mauvais mauvaise errone erronee incorrecte manquant manquante different differente autre pire nul nulle ferme fermee fermes poche plate pourri pourrie
	all still very really so too completely totally encore toujours tres vraiment trop completement ben`)

// factNames are what people call the facts.
var factNames = map[string]Fact{
	"montant": OfAmount, "montants": OfAmount, "prix": OfAmount, "total": OfAmount, "somme": OfAmount, "amount": OfAmount, "price": OfAmount, "sum": OfAmount,
	"date": OfDay, "jour": OfDay, "day": OfDay,
	"reference": OfReference, "ref": OfReference, "numero": OfReference, "number": OfReference, "commande": OfReference, "order": OfReference,
	"releve": OfReference, "statement": OfReference, "facture": OfReference, "invoice": OfReference,
	"magasin": OfSeller, "vendeur": OfSeller, "boutique": OfSeller, "marchand": OfSeller, "store": OfSeller, "shop": OfSeller, "seller": OfSeller, "merchant": OfSeller,
}

// Money reads a text that is nothing but a sum of money: "45", "45,50 $", "$1,200", "45 piasses".
func Money(text string) (Amount, bool) {
	r := newReading(text, Vocabulary{})
	ascii := strings.Trim(r.ascii(), " .!?")
	if m := moneyAlone.FindStringSubmatch(ascii); m != nil {
		cents, ok := centsOf(m[2], m[3])
		sign := m[1] + m[4]
		if sign == "cents" {
			cents /= 100
		}
		return Amount{Cents: cents, Currency: currencyOf(sign), Rule: "alone"}, ok && cents > 0
	}
	return Amount{}, false
}

var moneyAlone = regexp.MustCompile(`^(us ?\$|ca ?\$|c\$|cad ?\$?|usd ?\$?|eur|\$)? ?` + numberForm +
	` ?(\$(?: ?(?:usd|us|cad|can|ca))?|dollars?(?: (?:us|americains?|canadiens?))?|piasses?|piastres?|bucks|balles|cad|usd|euros?|eur|cents)?$`)
