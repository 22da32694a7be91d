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
	return prompt{
		hint: s.t("hint.reference", texts.Vars{"Example": kind.Example.In(lang)}),
		text: s.t("ask.reference", texts.Vars{"Label": kind.Label.In(lang)}),
		choices: []choice{
			s.button("none", "button.no_reference"), s.button("where", "button.where"),
		},
		columns: 2,
	}
}

func pickReference(s *step, key string) {
	d := s.w.Dialogue.Draft
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
	switch {
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
