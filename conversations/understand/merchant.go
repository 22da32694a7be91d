package understand

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed data/merchants.tsv
var merchantsData string

// knownMerchants are the words of the names of the list.
var knownMerchants = sync.OnceValue(func() [][]string {
	var names [][]string
	eachRow(merchantsData, func(columns []string) { names = append(names, wordsOf(columns[0])) })
	return names
})

// leads are the words after which a name in capitals is a seller's, and how sure that is. "any" also takes a name in small
// letters.
var leads = map[string]struct {
	sure int
	any  bool
}{
	"chez": {3, true}, "che": {3, true}, "chz": {3, true}, "magasin": {3, false}, "boutique": {3, false}, "vendeur": {3, false}, "marchand": {3, false}, "commercant": {3, false},
	"seller": {3, false}, "store": {3, false}, "shop": {3, false}, "merchant": {3, false}, "retailer": {3, false}, "from": {2, false},
	"off": {2, false}, "at": {2, false}, "with": {1, false}, "by": {1, false}, "par": {1, false}, "sur": {1, false}, "on": {1, false},
	"de": {1, false}, "to": {1, false}, "d": {1, false}, "reach": {1, false},
}

// merchant finds the seller: a known name anywhere, else a name after a word that leads to one. The surest, then the first, wins.
func (r *reading) merchant() Labelled[string] {
	if m := r.knownMerchant(); m.Value != "" {
		if longer := r.ledMerchant(); longer.Value != "" && longer.Span.Start <= m.Span.Start && longer.Span.End >= m.Span.End {
			return longer
		}
		return m
	}
	return r.ledMerchant()
}

// knownMerchant finds names that the caller or the built-in list knows. In small letters a name that is also a word ("gap", "bell") is not
// believed unless a leading word stands before it.
func (r *reading) knownMerchant() Labelled[string] {
	words := textsOf(r.words)
	best := Labelled[string]{}
	own := make([][]string, len(r.v.Merchants))
	for i, name := range r.v.Merchants {
		own[i] = wordsOf(name)
	}
	for _, list := range [][][]string{own, knownMerchants()} {
		for _, want := range list {
			for i := 0; i+len(want) <= len(words) && len(want) > 0; i++ {
				if !equalWords(words[i:i+len(want)], want) {
					continue
				}
				s := r.span(r.words[i].from, r.words[i+len(want)-1].to)
				capital := startsUpper(r.original[s.Start:])
				_, led := leads[previous(words, i)]
				if next := i + len(want); next < len(words) && words[next] == "pay" {
					continue // Apple Pay and its like are a way to pay
				}
				if !(capital || led) || i > 0 && words[i-1] == "la" && capital && len(want) == 1 || s.End-s.Start <= best.Span.End-best.Span.Start {
					continue
				}
				best = Labelled[string]{Value: r.original[s.Start:s.End], Confidence: 0.9, Span: s, Rule: "known name"}
			}
		}
	}
	return best
}

// callShop lets the rules read a seller's name as "the shop", so that what they know of shops holds for it too.
func (r *reading) callShop(m Labelled[string]) {
	if m.Confidence < sureSeller {
		return
	}
	shop := "magasin"
	if r.language() == "en" {
		shop = "store"
	}
	out := make([]word, 0, len(r.spelt))
	for _, w := range r.spelt {
		at := r.span(w.from, w.to)
		switch {
		case at.Start < m.Span.Start || at.End > m.Span.End:
			out = append(out, w)
		case at.Start == m.Span.Start && (len(out) == 0 || out[len(out)-1].from != w.from):
			w.text = shop
			out = append(out, w)
		}
	}
	r.spelt = out
}

// sureSeller is how sure a name must be to be read as a shop.
const sureSeller = 0.85

func equalWords(a, b []string) bool {
	for i := range b {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func previous(words []string, i int) string {
	if i == 0 {
		return ""
	}
	return words[i-1]
}

// ledMerchant finds a name after a leading word: "chez Meubles Tremblay", "store is Sail Plein Air".
func (r *reading) ledMerchant() Labelled[string] {
	var best Labelled[string]
	bestSure := 0
	for i, w := range r.words {
		lead, ok := leads[w.text]
		if !ok || i+1 >= len(r.words) || lead.sure <= bestSure {
			continue
		}
		from := i + 1
		for from < len(r.words) && (r.words[from].text == "is" || r.words[from].text == "est" || r.words[from].text == "called") {
			from++
		}
		to := r.nameEnd(from, lead.any)
		if to <= from {
			continue
		}
		s := r.span(r.words[from].from, r.words[to-1].to)
		best = Labelled[string]{Value: r.original[s.Start:s.End], Confidence: 0.4 + 0.15*float64(lead.sure), Span: s, Rule: "after " + w.text}
		bestSure = lead.sure
	}
	return best
}

// longestName is how many words a seller's name may have.
const longestName = 5

// nameEnd returns the index after the last word of the name that begins at words[i], or i when none does.
func (r *reading) nameEnd(i int, small bool) int {
	if i >= len(r.words) || !r.nameWord(i) {
		if small && i < len(r.words) && len(r.words[i].text) > 2 && !notMerchants[r.words[i].text] && !isASCIIDigit(r.words[i].text[0]) {
			if i+1 < len(r.words) && r.nameWord(i+1) && !r.apart(i, i+1) {
				return r.nameEnd(i+1, false) // "boutique Lulu"
			}
			return i + 1
		}
		return i
	}
	end := i + 1
	for j := i + 1; j < len(r.words) && j < i+longestName; j++ {
		if r.apart(j-1, j) {
			break
		}
		between := r.between(j-1, j)
		apostrophe := strings.ContainsAny(between, "'’")
		switch {
		case r.nameWord(j), r.placeWord(j), apostrophe && len(r.words[j].text) <= 3, between == "." && len(r.words[j].text) <= 3, between == "-":
			end = j + 1
		case nameJoints[r.words[j].text] && j+1 < len(r.words) && r.nameWord(j+1):
		default:
			return end
		}
	}
	return end
}

// between is what stands between two words.
func (r *reading) between(i, j int) string {
	return r.original[r.span(r.words[i].from, r.words[i].to).End:r.span(r.words[j].from, r.words[j].to).Start]
}

// apart reports whether a sign stands between two words that ends a name.
func (r *reading) apart(i, j int) bool {
	between := r.between(i, j)
	return strings.ContainsAny(between, ",.;:!?\n()") && between != "."
}

// nameWord reports whether a word is written like a name and is not a day, a place or a word of its own.
func (r *reading) nameWord(i int) bool {
	at := r.span(r.words[i].from, r.words[i].to)
	w := r.words[i].text
	if !startsUpper(r.original[at.Start:]) || notMerchants[w] || places[w] {
		return false
	}
	_, month := months[w]
	_, day := weekdays[w]
	return !month && !day && !r.isClaimed(at)
}

// placeWord reports whether a word is a place, written like one: no seller by itself, and the end of the name of many.
func (r *reading) placeWord(i int) bool {
	return places[r.words[i].text] && startsUpper(r.original[r.span(r.words[i].from, r.words[i].to).Start:])
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

var nameJoints = map[string]bool{"en": true, "de": true, "du": true, "la": true, "le": true, "les": true, "and": true, "et": true, "of": true, "the": true, "au": true, "aux": true, "d": true, "s": true, "us": true}

// places are towns that customers live in.
var places = map[string]bool{
	"toronto": true, "montreal": true, "quebec": true, "laval": true, "ottawa": true, "gatineau": true, "vancouver": true, "calgary": true, "levis": true,
	"longueuil": true, "sherbrooke": true, "saguenay": true, "brossard": true, "rimouski": true, "drummondville": true, "edmonton": true, "winnipeg": true,
	"halifax": true, "moncton": true,
}

// notMerchants are words in capitals, or after "chez", that are no seller: pronouns, carriers, places, our own things, payment means.
var notMerchants = map[string]bool{
	"nous": true, "vous": true, "moi": true, "lui": true, "elle": true, "eux": true, "elles": true, "toi": true, "mon": true, "ma": true, "mes": true, "mes parents": true,
	"un": true, "une": true, "des": true, "qui": true, "quelqu": true, "notre": true, "votre": true, "ce": true, "cette": true, "leur": true,
	"i": true, "my": true, "we": true, "it": true, "he": true, "she": true, "they": true, "you": true, "your": true, "im": true, "ive": true,
	"postes": true, "canada": true, "post": true, "purolator": true, "ups": true, "fedex": true, "dhl": true, "poste": true, "intelcom": true, "canpar": true,
	"slack": true, "telegram": true, "csv": true, "pdf": true, "excel": true, "pay": true, "visa": true, "mastercard": true, "interac": true, "cad": true, "usd": true, "rl": true, "cmd": true,
	"spanish": true, "english": true, "french": true, "francais": true, "anglais": true, "espagnol": true, "opc": true, "amf": true, "fcac": true, "bbb": true, "obsi": true, "cbc": true, "ctv": true, "tva": true,
	"pas": true, "better": true, "autorite": true, "office": true, "ombudsman": true, "devoir": true, "presse": true, "gazette": true, "facture": true, "financial": true,
	"jan": true, "boxing": true, "noel": true, "christmas": true, "bonjour": true, "hello": true, "svp": true, "merci": true, "facebook": true, "go": true,
}
