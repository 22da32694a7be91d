package understand

import (
	"regexp"
	"strings"
)

// The longest reference and the most pieces one may be written in ("RL 2026 01 17").
const (
	longestReference = 24
	mostPieces       = 5
	// fewestDigits a text must have to be tried as a reference: words in capitals are not numbers.
	fewestDigits = 3
)

// piece is a run of letters and digits in the text as written.
type piece struct {
	text       string
	start, end int
	joint      byte // what lies between the previous piece and this one: ' ', '-' , '.', or 0 for more than that
}

func (r *reading) pieces() []piece {
	var out []piece
	for _, w := range r.words {
		s := r.span(w.from, w.to)
		p := piece{text: r.original[s.Start:s.End], start: s.Start, end: s.End}
		if n := len(out); n > 0 {
			switch between := fold(r.original[out[n-1].end:s.Start]); string(between.text) {
			case " ":
				p.joint = ' '
			case "-", " - ", "- ", " -", ".", "/", "_":
				p.joint = '-'
			}
		}
		out = append(out, p)
	}
	return out
}

// references finds what the vocabulary's patterns match, written whole or in pieces, with look-alike letters and digits. The shortest
// writing that matches wins, so that "CMD-448210 12 jours" is not read as one number, unless a dash goes on.
func (r *reading) references() []Reference {
	if len(r.v.References) == 0 {
		return nil
	}
	pieces := r.pieces()
	var found []Reference
	for i := 0; i < len(pieces); i++ {
		written := ""
		for j := i; j < len(pieces) && j < i+mostPieces; j++ {
			if j > i && pieces[j].joint == 0 {
				break
			}
			written += pieces[j].text
			if len(written) > longestReference {
				break
			}
			if j+1 < len(pieces) && pieces[j+1].joint == '-' || digitsIn(written) < fewestDigits {
				continue
			}
			if pattern, normal, ok := repair(written, r.v.References); ok {
				s := Span{Start: pieces[i].start, End: pieces[j].end}
				found = append(found, Reference{Kind: pattern, Text: r.original[s.Start:s.End], Normal: normal, Verified: true, Span: s, Rule: "pattern " + pattern})
				r.claimed = append(r.claimed, s)
				i = j
				break
			}
		}
	}
	return found
}

func digitsIn(s string) int {
	n := 0
	for i := range len(s) {
		if isASCIIDigit(s[i]) {
			n++
		}
	}
	return n
}

// Repair reads a typed reference: spaces and dashes are dropped, look-alikes put right where a pattern wants it (O and 0, I
// or L and 1, S and 5, B and 8, Z and 2). It returns the pattern's name and the repaired form; ok is false when no pattern fits.
func Repair(written string, patterns []ReferencePattern) (kind, normal string, ok bool) {
	var b strings.Builder
	for _, w := range fold(written).words {
		b.WriteString(w.text)
	}
	return repair(b.String(), patterns)
}

func repair(written string, patterns []ReferencePattern) (kind, normal string, ok bool) {
	plain := strings.ToUpper(Fold(written))
	if plain == "" || len(plain) > longestReference {
		return "", "", false
	}
	for letters := 0; letters <= min(5, len(plain)-1); letters++ {
		head, tail := toLetters.Replace(plain[:letters]), toDigits.Replace(plain[letters:])
		for _, p := range patterns {
			for _, form := range [...]string{plain, head + tail, head + "-" + tail} {
				if fits(p.Pattern, form) {
					return p.Name, form, true
				}
			}
		}
	}
	return "", "", false
}

var (
	toLetters = strings.NewReplacer("0", "O", "1", "I", "5", "S", "8", "B", "2", "Z")
	toDigits  = strings.NewReplacer("O", "0", "I", "1", "L", "1", "S", "5", "B", "8", "Z", "2")
)

// fits reports whether the pattern matches the whole form.
func fits(p *regexp.Regexp, form string) bool {
	m := p.FindStringIndex(form)
	return m != nil && m[0] == 0 && m[1] == len(form)
}

// introducedPattern reads numbers that no pattern knows but that the text calls an order, invoice or reference number.
var introducedPattern = regexp.MustCompile(
	`\b(commande|order|cmd|facture|invoice|releve|statement|reference|ref|confirmation)s?((?: de commande| de confirmation)?(?: (?:no|numero|num|number|nr|id)\b\.?)? ?(?:est|is|:|#)? ?|#)#? ?([a-z]{0,4}-?[0-9][a-z0-9]*(?:-[a-z0-9]+)*)|` +
		`\b(?:no|numero|number|num)\.? (?:de |of )?(commande|order|facture|invoice|reference|confirmation) ?(?:est|is|:|#)* ?([a-z]{0,4}-?[0-9][a-z0-9]*(?:-[a-z0-9]+)*)`)

// introduced finds them, outside what is already read.
func (r *reading) introduced() []Reference {
	var found []Reference
	ascii := r.ascii()
	if digitsIn(ascii) < fewestDigits {
		return nil
	}
	for _, m := range introducedPattern.FindAllStringSubmatchIndex(ascii, -1) {
		name, from, to, said := "", m[6], m[7], ""
		if m[2] >= 0 {
			name, said = ascii[m[2]:m[3]], ascii[m[4]:m[5]]
		} else {
			name, from, to, said = ascii[m[8]:m[9]], m[10], m[11], "no"
		}
		number := ascii[from:to]
		explicit := strings.Trim(said, " ") != "" || name == "ref" || name == "reference"
		if !explicit || digitsIn(number) < 4 || len(number) < 5 || !r.endsThere(to) {
			continue
		}
		s := r.span(from, to)
		if r.isClaimed(s) {
			continue
		}
		r.claimed = append(r.claimed, s)
		found = append(found, Reference{Kind: introducedKind(name), Text: r.original[s.Start:s.End], Normal: strings.ToUpper(number), Span: s, Rule: "introduced by " + name})
	}
	return found
}

func introducedKind(name string) string {
	switch name {
	case "commande", "order", "cmd", "confirmation":
		return "order"
	case "facture", "invoice":
		return "invoice"
	case "releve", "statement":
		return "statement"
	}
	return ""
}

// endsThere reports whether the number is not followed by more of a number or a currency.
func (r *reading) endsThere(to int) bool {
	return to >= len(r.text) || r.text[to] != '$' && !wordRune(r.text[to])
}

func (r *reading) isClaimed(s Span) bool {
	for _, c := range r.claimed {
		if s.Start < c.End && c.Start < s.End {
			return true
		}
	}
	return false
}

// ascii is the folded text with one byte for each rune, so that its offsets are those of folded.text.
func (f *folded) ascii() string {
	b := make([]byte, len(f.text))
	for i, r := range f.text {
		if r < 0x80 {
			b[i] = byte(r)
		} else {
			b[i] = 0x7f
		}
	}
	return string(b)
}
