package conversations

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// -- their document's number --

func askReference(s *step) prompt {
	kind, _ := s.w.Policy.Reference(s.referenceKind(s.w.Dialogue.Draft))
	lang := string(s.w.Customer.Lang)
	p := prompt{
		hint: s.t("hint.reference", texts.Vars{"Example": kind.Example.In(lang)}),
		text: s.t("ask.reference", texts.Vars{"Label": kind.Label.In(lang)}),
		choices: []choice{
			s.button("none", "button.no_reference"), s.button("where", "button.where"),
		},
		columns: 2,
	}
	if told := s.numberTold(); told != "" {
		p.choices = append([]choice{{key: "told", label: s.p("button.keep_reference", texts.Vars{"Written": told}), alone: true}}, p.choices...)
	}
	return p
}

func pickReference(s *step, key string) {
	d := s.w.Dialogue.Draft
	if told := s.numberTold(); key == "told" && told != "" {
		d.Reference = Reference{Value: told}
		s.note(s.t("reference.as_is", texts.Vars{"Words": told}))
		s.give(AtReference)
		return
	}
	if key == "where" {
		kind, _ := s.w.Policy.Reference(s.referenceKind(d))
		s.before(richtext.Of(kind.Where.In(string(s.w.Customer.Lang))))
		s.again()
		return
	}
	d.Reference = Reference{None: true}
	s.give(AtReference)
}

// hearReference recognises a reference of the policy, alone or within a sentence. One that has no known shape is asked for
// again with its reason; the last time it is kept as it was written, for the team to verify.
func hearReference(s *step, h Held) {
	d := s.w.Dialogue.Draft
	if ref, ok := s.recognise(h.Text.Plain); ok {
		s.piece(h)
		s.keepBeside(h)
		d.Reference = ref
		s.give(AtReference)
		return
	}
	switch told := s.numberTold(); {
	case told != "" && s.numberIn(h.Text.Plain) == told: // said twice it is meant, whatever it looks like
		s.piece(h)
		s.keepBeside(h)
		pickReference(s, "told")
		return
	case s.hasNone(h):
		s.keepBeside(h)
		pickReference(s, "none")
		return
	case understand.YesNo(h.Text.Plain) == understand.Yes && (words(h.Text.Plain) <= leastElse || !s.saysElse(h.Text.Plain)):
		s.before(s.t("reference.write", nil))
		s.climb(half)
		s.again()
		return
	}
	if key, ok := s.chosen(h, askReference(s).choices); ok {
		pickReference(s, key)
		return
	}
	s.misses(h)
}

// numberTold is a number in what was told so far that may well be the one asked for, though it has no known shape: a seller's own, as a rule.
func (s *step) numberTold() string {
	for _, p := range s.w.Dialogue.Draft.Pieces {
		if p.State != AtReference {
			if number := s.numberIn(p.Text.Plain); number != "" {
				return number
			}
		}
	}
	return ""
}

// anyNumber matches what a number of a document may look like, and telephone what a telephone's does.
var (
	anyNumber = regexp.MustCompile(`\b[A-Za-z]{0,4}-?\d[0-9A-Za-z]*(?:-[0-9A-Za-z]+)*\b`)
	telephone = regexp.MustCompile(`^(1-)?\d{3}-\d{3}-\d{4}$`)
)

// How many digits a number has at least that is offered as a document's (years, sums and model names mostly have fewer), and how many characters at most, for
// the button to be read.
const (
	numberDigits = 5
	numberMost   = 24
)

// numberIn is the first number in a text that may be a document's, has no known shape, and is neither a day nor a sum.
func (s *step) numberIn(text string) string {
	facts := s.read(text)
	for _, at := range anyNumber.FindAllStringIndex(text, -1) {
		number := text[at[0]:at[1]]
		digits := len(strings.Map(onlyDigits, number))
		within := func(span understand.Span) bool { return span.Start < at[1] && at[0] < span.End }
		if digits >= numberDigits && len(number) <= numberMost && !telephone.MatchString(number) &&
			!slices.ContainsFunc(facts.References, func(r understand.Reference) bool { return r.Verified && within(r.Span) }) &&
			!slices.ContainsFunc(facts.Dates, func(d understand.Date) bool { return within(d.Span) }) &&
			!slices.ContainsFunc(facts.Amounts, func(a understand.Amount) bool { return within(a.Span) }) {
			return number
		}
	}
	return ""
}

func onlyDigits(r rune) rune {
	if r < '0' || r > '9' {
		return -1
	}
	return r
}

// saysElse reports whether words at the question for a reference hold none: several of them, and not one digit but those of days and amounts.
func (s *step) saysElse(text string) bool {
	if isThanks(richtext.Of(text), nil) {
		return false
	}
	return words(text) >= leastElse && !strings.ContainsFunc(text, unicode.IsDigit) || s.onlyDaysAndAmounts(text)
}

// bareAmount is a sum without its currency.
var bareAmount = regexp.MustCompile(`^\d{1,6}[.,]\d{2}$`)

// onlyDaysAndAmounts reports whether all numbers in a text are days and amounts, of which there is at least one.
func (s *step) onlyDaysAndAmounts(text string) bool {
	if bareAmount.MatchString(strings.TrimSpace(text)) {
		return true
	}
	facts, rest := s.read(text), []byte(text)
	for _, date := range facts.Dates {
		clear(rest[date.Span.Start:date.Span.End])
	}
	for _, amount := range facts.Amounts {
		clear(rest[amount.Span.Start:amount.Span.End])
	}
	return len(facts.Dates)+len(facts.Amounts) > 0 && !bytes.ContainsFunc(rest, unicode.IsDigit)
}

// leastElse is how many words without a digit are no attempt at a reference: "jveux mon argent".
const leastElse = 3

// referenceBeside takes a reference that is given while something else is asked, and asks that again.
func (s *step) referenceBeside(h Held) bool {
	d := s.w.Dialogue.Draft
	if d == nil || words(h.Text.Plain) > longestReference || !slices.Contains(formOf(d.Kind), AtReference) {
		return false
	}
	switch s.w.Dialogue.State {
	case AtReason, AtSeller, AtContacted, AtCategory, AtWish:
	default:
		return false
	}
	ref, ok := s.recognise(h.Text.Plain)
	if !ok {
		return false
	}
	s.piece(h)
	d.Pieces[len(d.Pieces)-1].State = AtReference
	d.Reference = ref
	d.answered(AtReference)
	s.before(s.t("reference.noted", texts.Vars{"Words": ref.Value}))
	s.again()
	return true
}

// misses is a reference without a known shape.
func (s *step) misses(h Held) {
	d := s.w.Dialogue.Draft
	written := strings.Join(strings.Fields(h.Text.Plain), " ")
	if words(written) > longestReference || s.saysElse(written) {
		s.aside(h, func() { pickReference(s, "none") })
		return
	}
	s.piece(h)
	asIs := func() {
		if utf8.RuneCountInString(written) > s.w.Policy.Limits.ReferenceLength {
			s.collect(h)
			pickReference(s, "none")
			return
		}
		d.Reference = Reference{Value: written}
		s.note(s.t("reference.as_is", texts.Vars{"Words": written}))
		s.give(AtReference)
	}
	if s.w.Dialogue.Misses/full+1 >= s.w.Policy.Limits.ReferenceTries {
		asIs()
		return
	}
	s.missedOr(full, asIs)
}

// recognise finds a reference that has the shape of one of the policy's kinds: the one asked for first.
func (s *step) recognise(text string) (Reference, bool) {
	wanted := s.referenceKind(s.w.Dialogue.Draft)
	var kinds []policy.Reference
	for _, kind := range s.w.Policy.References {
		if kind.Kind == wanted {
			kinds = append([]policy.Reference{kind}, kinds...)
		} else {
			kinds = append(kinds, kind)
		}
	}
	for _, kind := range kinds {
		if normal, ok := kind.Match(text); ok {
			return Reference{Kind: kind.Kind, Value: normal, Verified: true}, true
		}
	}
	for _, found := range s.read(text).References {
		if found.Verified {
			return Reference{Kind: found.Kind, Value: found.Normal, Verified: true}, true
		}
	}
	return Reference{}, false
}

// referenceText is a reference as it is shown: in code style, and honest about what was not recognised.
func (s *step) referenceText(r Reference) richtext.Text {
	switch {
	case r.Value == "":
		return s.t("none.reference", nil)
	case r.Verified:
		return richtext.Styled(r.Value, richtext.Code)
	default:
		return s.t("reference.unverified", texts.Vars{"Words": r.Value})
	}
}
