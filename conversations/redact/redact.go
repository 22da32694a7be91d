package redact

import (
	"regexp"
	"slices"
	"strings"
)

// Kind says what a detector found.
type Kind string

// The kinds of what is taken out.
const (
	Card        Kind = "card"         // a payment card number
	CVV         Kind = "cvv"          // a card's security code
	Expiry      Kind = "expiry"       // a card's expiry date, beside its number
	SIN         Kind = "sin"          // a Canadian social insurance number (NAS)
	NAM         Kind = "nam"          // a Québec health insurance number (RAMQ)
	IBAN        Kind = "iban"         // an international bank account number
	BankAccount Kind = "bank_account" // Canadian transit, institution and account numbers
	Secret      Kind = "secret"       // a one-time code, a PIN or a password
)

// Hit is one thing taken out. Last4 is set for cards only: the four ASCII digits that stay visible.
type Hit struct {
	Kind  Kind
	Last4 string
}

// Field says what the text answers, because a nine-digit answer to "your order number?" is an order number.
type Field int

// The fields.
const (
	// Free is anything a customer writes of their own accord. The zero value: the careful choice when in doubt.
	Free Field = iota
	// ReferenceField is the answer to a question that asks for a reference. Whatever matches one of
	// Context.References whole stays, and nine digits are not taken for a social insurance number.
	ReferenceField
	// AgentText is what an agent writes. It is read as strictly as Free; see Refused.
	AgentText
)

// Context says where a text comes from. Its zero value is right for a customer's free text in French.
type Context struct {
	Field Field
	// Language of the markers: "en", or anything else for French.
	Language string
	// References are the policy's patterns of references. In a ReferenceField a match is left alone whatever it looks
	// like; elsewhere a match that contains a letter is left alone by every detector but the card detector.
	References []*regexp.Regexp
	// Opaque names the places of JSON values that only the platform writes and that must stay as they are, such as
	// "callback_query.id": a 19-digit identifier often passes for a card. Used by JSON alone. A place is the keys that lead to
	// it from the root, joined by dots; array indices are not part of it. A key alone proves nothing: what people and their
	// programs attach to a message may hold the same one further down.
	Opaque []string
}

// Edit is one cut: the bytes [Start, End) of the original give way to Replacement.
type Edit struct {
	Start, End  int
	Replacement string
}

// Text returns s with everything the detectors find replaced by markers, and what they found in order of appearance.
// When nothing is found the very same string comes back.
func Text(s string, ctx Context) (clean string, hits []Hit) {
	edits, hits := TextSpans(s, ctx)
	return Apply(s, edits), hits
}

// TextSpans is Text for callers that keep offsets into s (links, bold spans) and must move them: it returns the cuts in
// ascending order, never overlapping, one for each hit. Move does the arithmetic.
func TextSpans(s string, ctx Context) ([]Edit, []Hit) {
	if !worthReading(s) {
		return nil, nil
	}
	sk := newSkeleton(s)
	found := detect(sk, ctx)
	if len(found) == 0 {
		return nil, nil
	}
	slices.SortFunc(found, func(a, b finding) int { return a.from - b.from })
	edits := make([]Edit, 0, len(found))
	hits := make([]Hit, 0, len(found))
	for _, f := range found {
		start, end := sk.original(f.from, f.to)
		edits = append(edits, Edit{Start: start, End: end, Replacement: marker(f.hit, ctx.Language)})
		hits = append(hits, f.hit)
	}
	return edits, hits
}

// Apply makes the cuts. The edits must come from TextSpans on the same s.
func Apply(s string, edits []Edit) string {
	if len(edits) == 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + 16*len(edits))
	at := 0
	for _, e := range edits {
		b.WriteString(s[at:e.Start])
		b.WriteString(e.Replacement)
		at = e.End
	}
	b.WriteString(s[at:])
	return b.String()
}

// Move returns where a byte offset of the original lies after the edits. An offset inside a cut moves to the start of its
// replacement, so that a span beginning or ending there stays well formed; one at a cut's end moves to the replacement's end.
func Move(offset int, edits []Edit) int {
	shift := 0
	for _, e := range edits {
		switch {
		case offset >= e.End:
			shift += len(e.Replacement) - (e.End - e.Start)
		case offset > e.Start:
			return e.Start + shift
		default:
			return offset + shift
		}
	}
	return offset + shift
}

// Name redacts a file name. The extension stays, since markers replace digits only.
func Name(fileName string, ctx Context) (string, []Hit) {
	ctx.Field = Free
	return Text(fileName, ctx)
}

// Refused reports whether an agent's text with these hits must not be sent to a customer: it names a card or an insurance
// number, which nobody at the desk needs to repeat.
func Refused(hits []Hit) bool {
	return slices.ContainsFunc(hits, func(h Hit) bool { return h.Kind == Card || h.Kind == SIN || h.Kind == NAM })
}

// finding is a hit and the part [from, to) of the skeleton it was read in.
type finding struct {
	from, to int
	hit      Hit
}

// detect runs all detectors in rounds until a round finds nothing. Each round that finds something turns at least one
// byte of the skeleton into wall, so it ends; in practice after two.
func detect(sk *skeleton, ctx Context) []finding { return detectWhere(sk, ctx, (*skeleton).suspicion) }

// detectWhere is detect with a first look of the caller's.
func detectWhere(sk *skeleton, ctx Context, look func(*skeleton) suspicion) []finding {
	if look(sk) == (suspicion{}) {
		return nil
	}
	var all []finding
	var cards []finding
	kept := keptReferences(sk, ctx)
	for {
		var round []finding
		suspect := look(sk) // the rounds before have walled some of it
		take := func(fs []finding) {
			for _, f := range fs {
				sk.wall(f.from, f.to)
			}
			round = append(round, fs...)
		}
		if suspect.card {
			found := findCards(sk, kept.fromCards)
			take(found)
			cards = append(cards, found...)
		}
		take(besideCards(sk, cards, kept.fromAll))
		if suspect.iban {
			take(findIBANs(sk, kept.fromAll))
		}
		if suspect.account || suspect.namedAccount {
			take(findBankAccounts(sk, kept.fromAll))
		}
		if suspect.nam {
			take(findNAMs(sk, kept.fromAll))
		}
		if suspect.sin && ctx.Field != ReferenceField {
			take(findSINs(sk, kept.fromAll))
		}
		take(findSecrets(sk, suspect, kept.fromAll))
		if len(round) == 0 {
			return all
		}
		all = append(all, round...)
	}
}

// spans are parts of the skeleton, in ascending order.
type spans [][2]int

func (s spans) overlap(from, to int) bool {
	for _, p := range s {
		if from < p[1] && p[0] < to {
			return true
		}
	}
	return false
}

// references are the parts of the text that the policy's patterns claim.
type references struct{ fromCards, fromAll spans }

// keptReferences finds them. The patterns are written for what customers write, so they are tried on the skeleton in both
// cases; its digits and dashes are plain whatever the customer typed.
func keptReferences(sk *skeleton, ctx Context) references {
	var kept references
	if len(ctx.References) == 0 {
		return kept
	}
	upper := strings.ToUpper(string(sk.bytes))
	for _, pattern := range ctx.References {
		for _, m := range pattern.FindAllStringIndex(upper, -1) {
			if !sk.standsAlone(m[0], m[1]) {
				continue
			}
			switch {
			case ctx.Field == ReferenceField:
				kept.fromCards = append(kept.fromCards, [2]int{m[0], m[1]})
				kept.fromAll = append(kept.fromAll, [2]int{m[0], m[1]})
			case strings.ContainsAny(upper[m[0]:m[1]], "ABCDEFGHIJKLMNOPQRSTUVWXYZ"):
				kept.fromAll = append(kept.fromAll, [2]int{m[0], m[1]})
			}
		}
	}
	return kept
}
