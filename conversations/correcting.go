package conversations

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"guichet/conversations/calendar"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// What a customer puts right in a few words, on the review or on the way there: "non c'est 45 $ pas 35 $", "the store is Wayfair not IKEA".
// The answer is changed and shown. Where the story says otherwise the words join it too, so that whoever reads both knows which holds.

// corrects hears such a message; false when it is none, or puts right nothing that is known.
func (s *step) corrects(h Held) bool {
	d, state := s.w.Dialogue.Draft, s.w.Dialogue.State
	if d == nil || d.Unseen || state != AtReview && (!isQuestion(state) || state == AtStory || s.wordingWish()) {
		return false
	}
	c, ok := understand.Corrected(h.Text.Plain)
	if !ok {
		return false
	}
	for _, right := range []func(understand.Correction) (richtext.Text, bool, bool){s.rightReference, s.rightAmount, s.rightDay, s.rightSeller} {
		if said, told, ok := right(c); ok {
			s.takeCorrection(h, said, told)
			return true
		}
	}
	if state != AtReview || c.Wrong == "" {
		return false
	}
	if facts := s.read(h.Text.Plain); len(facts.Dates)+len(facts.Amounts) == 0 && !s.storySays(c.Wrong) {
		return false
	}
	s.takeCorrection(h, s.t("kept", nil), true) // of something that only the story says
	return true
}

// takeCorrection keeps the words, with the story where it says otherwise, and shows what they changed.
func (s *step) takeCorrection(h Held, said richtext.Text, told bool) {
	atReview := s.w.Dialogue.State == AtReview
	if atReview {
		s.closeReview()
	}
	if told {
		s.collect(h)
	} else {
		s.piece(h)
		s.w.Dialogue.Draft.Pieces[len(s.w.Dialogue.Draft.Pieces)-1].State = AtReview
	}
	if !atReview {
		s.before(said)
		s.again()
		return
	}
	s.note(said)
	s.goTo(AtReview)
}

// of reports whether a correction may be of a fact: it names that one, or none.
func of(c understand.Correction, fact understand.Fact) bool { return c.Of == "" || c.Of == fact }

// storySays reports whether the story has the words of what is not so.
func (s *step) storySays(wrong string) bool {
	return wrong != "" && strings.Contains(understand.Fold(s.w.Dialogue.Draft.Story.Plain), understand.Fold(wrong))
}

// rightAmount changes the sum of money. A number alone is one where the sum it replaces is the one that is known, or the words say that
// they are about it.
func (s *step) rightAmount(c understand.Correction) (said richtext.Text, told, ok bool) {
	d := s.w.Dialogue.Draft
	right, is := understand.Money(c.Right)
	if !is || !of(c, understand.OfAmount) {
		return richtext.Text{}, false, false
	}
	signed := strings.Contains(c.Right, "$") && !s.toldAmount(c.Wrong)
	if c.Of != understand.OfAmount && !d.Amount.sameSum(c.Wrong) && !signed {
		return richtext.Text{}, false, false
	}
	told = s.toldAmount(c.Wrong) || s.storySays(strings.Trim(c.Wrong, "$ ")) || c.Wrong == "" && d.Amount == s.amountTold() && d.Amount != (Amount{})
	if strings.Trim(c.Right, "0123456789., ") == "" && d.Amount.Currency != "" {
		right.Currency = d.Amount.Currency
	}
	d.Amount = Amount{Cents: right.Cents, Currency: right.Currency}
	d.answered(AtAmount)
	return s.t("amount.changed", texts.Vars{"Amount": s.money(d.Amount)}), told, true
}

// toldAmount reports whether the story names a sum.
func (s *step) toldAmount(words string) bool {
	return slices.ContainsFunc(s.read(s.w.Dialogue.Draft.Story.Plain).Amounts, func(a understand.Amount) bool {
		return Amount{Cents: a.Cents}.sameSum(words)
	})
}

// rightReference changes the number of their document, where the form asks for one. One without a known shape is taken as it is written
// when the words say that they are about it.
func (s *step) rightReference(c understand.Correction) (said richtext.Text, told, ok bool) {
	d := s.w.Dialogue.Draft
	if s.w.Dialogue.State == AtReference || !of(c, understand.OfReference) || !s.asks(d, AtReference) {
		return richtext.Text{}, false, false
	}
	old := d.Reference
	if old.Value == "" && s.w.Dialogue.State != AtReview {
		return richtext.Text{}, false, false // it turned up: see referenceFound
	}
	ref, known := s.recognise(c.Right)
	if !known {
		replaces := c.Of == understand.OfReference || old.Value != "" && plainly(c.Wrong) == plainly(old.Value)
		if !replaces || !strings.ContainsAny(c.Right, "0123456789") || strings.Contains(c.Right, " ") || utf8.RuneCountInString(c.Right) > s.w.Policy.Limits.ReferenceLength {
			return richtext.Text{}, false, false
		}
		ref = Reference{Value: c.Right}
	}
	d.Reference = ref
	d.answered(AtReference)
	key := "reference.changed"
	if old.Value == "" {
		key = "reference.noted"
	}
	return s.t(key, texts.Vars{"Words": ref.Value}), s.storySays(c.Wrong) || c.Wrong == "" && s.storySays(old.Value), true
}

// rightDay changes the day on which the seller was contacted, from which their time counts. Other days stand only in the story.
func (s *step) rightDay(c understand.Correction) (said richtext.Text, told, ok bool) {
	d := s.w.Dialogue.Draft
	on := d.Approach.On
	if s.w.Dialogue.State == AtApproach || !of(c, understand.OfDay) || on.IsZero() || !s.asks(d, AtApproach) || c.Wrong == "" {
		return richtext.Text{}, false, false
	}
	if wrong, is := s.dayAs(c.Wrong, on); !is || wrong != on {
		return richtext.Text{}, false, false
	}
	right, is := s.dayAs(c.Right, on)
	if !is || right.After(s.w.Policy.Calendar().DayOf(s.ev.At)) {
		return richtext.Text{}, false, false
	}
	d.Approach.On, d.Approach.About = right, false
	d.answered(AtApproach)
	return s.t("day.changed", texts.Vars{"Day": s.say().Day(right)}), s.storySays(c.Wrong), true
}

// dayAs reads a day; a number alone is one of the known day's month.
func (s *step) dayAs(words string, known calendar.Day) (calendar.Day, bool) {
	if n, alone := dayNumber(words); alone {
		day := calendar.NewDay(known.Year, known.Month, n)
		return day, day.Day == n
	}
	when, ok := understand.Past(words, understand.DayOf(s.ev.At.In(s.w.Policy.Calendar().Zone())))
	return calendar.NewDay(when.Day.Year, when.Day.Month, when.Day.Day), ok && !when.About
}

// dayNumber reads words that are nothing but the number of a day: "15", "le 15".
func dayNumber(words string) (int, bool) {
	n, err := strconv.Atoi(words)
	return n, err == nil && n >= 1 && n <= 31
}

// rightSeller changes the store.
func (s *step) rightSeller(c understand.Correction) (said richtext.Text, told, ok bool) {
	d := s.w.Dialogue.Draft
	if s.w.Dialogue.State == AtSeller || !of(c, understand.OfSeller) || !s.asks(d, AtSeller) || words(c.Right) > longestSeller || s.noName(c.Right) {
		return richtext.Text{}, false, false
	}
	old := d.Seller
	if c.Of != understand.OfSeller && (old == "" || plainly(c.Wrong) != plainly(old)) {
		return richtext.Text{}, false, false
	}
	d.Seller = s.sellerName(c.Right)
	d.answered(AtSeller)
	return s.t("seller.changed", texts.Vars{"Name": d.Seller}), s.storySays(c.Wrong) || c.Wrong == "" && s.storySays(old), true
}
