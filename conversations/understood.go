package conversations

import (
	"slices"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// sureEnough is how sure the recogniser must be of a fact before it stands in for a question. It is shown, and every answer
// has its change button, so that a wrong guess costs one tap.
const sureEnough = 0.5

// read finds facts in free words.
func (s *step) read(text string) understand.Facts {
	at := s.ev.At.In(s.w.Policy.Calendar().Zone())
	return understand.Rules{}.Read(text, vocabulary(s.w.Policy, understand.DayOf(at)))
}

// vocabulary is what the policy lets the recogniser find.
func vocabulary(p *policy.Policy, today understand.Day) understand.Vocabulary {
	v := understand.Vocabulary{Today: today, Languages: p.Languages.Offered}
	for _, r := range p.References {
		v.References = append(v.References, understand.ReferencePattern{Name: r.Kind, Pattern: r.Compiled})
	}
	option := func(key string, label policy.Text, hints policy.Words) understand.Option {
		return understand.Option{Key: key, Labels: []string{label.FR, label.EN}, Hints: slices.Concat(hints.FR, hints.EN)}
	}
	for _, c := range p.Categories {
		v.Categories = append(v.Categories, option(c.Key, c.Label, c.Hints))
	}
	for _, r := range p.Reasons {
		v.Reasons = append(v.Reasons, option(r.Key, r.Label, r.Hints))
	}
	for _, product := range p.Products {
		v.Products = append(v.Products, option(product.Key, product.Label, product.Hints))
	}
	for _, w := range p.Wishes {
		v.Wishes = append(v.Wishes, option(w.Key, w.Label, policy.Words{}))
	}
	return v
}

// understood fills the answers that the words already give, and remembers which ones, to be shown before the next question
// (D-3). What was answered before is never overwritten.
func (s *step) understood(text string) {
	d := s.draft()
	if text == "" {
		text = d.Story.Plain
	}
	facts := s.read(text)
	fraud := certainly(s.w.Dialogue.Flags, FlagFraud)
	if d.Kind == "" {
		if d.Kind = kindOf(facts); d.Kind == "" && fraud {
			d.Kind = Complaint
		}
		if d.Kind == "" {
			return
		}
		s.guessed = append(s.guessed, AtChoosing)
	}
	d.Unhappy = d.Unhappy || d.Kind == Feedback && facts.Dissatisfied
	guess := func(state State, found bool, set func()) {
		if found && slices.Contains(formOf(d.Kind), state) && !d.Done[string(state)] && state != s.w.Dialogue.Resume {
			set()
			d.answered(state)
			if !slices.Contains(s.guessed, state) {
				s.guessed = append(s.guessed, state)
			}
		}
	}
	guess(AtCategory, facts.Category.Confidence >= sureEnough, func() { d.Category = facts.Category.Value })
	if _, known := s.w.Policy.Category(categoryFraud); known {
		guess(AtCategory, fraud, func() { d.Category = categoryFraud })
	}
	guess(AtReason, facts.Reason.Confidence >= sureEnough, func() { d.Reason = facts.Reason.Value })
	guess(AtProduct, facts.Product.Confidence >= sureEnough, func() { d.Product = facts.Product.Value })
	guess(AtSeller, facts.Merchant.Confidence >= sureEnough, func() { d.Seller = facts.Merchant.Value })
	guess(AtContacted, facts.ContactedSeller.Confidence >= sureEnough && facts.ContactedSeller.Value != understand.Unknown,
		func() { d.Contacted = YesNo(facts.ContactedSeller.Value) })
	if d.Contacted == Yes && facts.ContactedSeller.Value == understand.Yes {
		at := s.contactDay(text, facts.ContactedSeller.Span)
		guess(AtApproach, !at.On.IsZero(), func() { d.Approach.On, d.Approach.About, d.Approach.How = at.On, at.About, means(text) })
	}
	if said := sellerVerdict(text); said != "" && d.Kind == Problem && d.Contacted != No && d.Approach.Said == "" {
		// It may come after the question was answered with a plain yes: it is shown all the same, since it changes what follows.
		delete(d.Done, string(AtContacted))
		guess(AtContacted, true, func() { d.Contacted, d.Approach.Said = Yes, said })
		d.answered(AtContacted)
	}
	guess(AtWish, facts.Wish.Confidence >= sureEnough, func() { d.Wish = facts.Wish.Value })
	for _, r := range facts.References {
		guess(AtReference, r.Verified, func() { d.Reference = Reference{Kind: r.Kind, Value: r.Normal, Verified: true} })
	}
	if len(facts.Amounts) > 0 && d.Amount == (Amount{}) {
		d.Amount = Amount{Cents: facts.Amounts[0].Cents, Currency: facts.Amounts[0].Currency}
	}
	d.Repeat = d.Repeat || d.Kind == Complaint && facts.Repeat.Confidence >= sureEnough // of a purchase, who was told may be the seller
	switch {
	case s.tells(d.Story.Plain):
		d.answered(AtStory)
	case s.opening() && !d.Done[string(AtStory)]:
		d.setApart()
	}
}

// categoryFraud is the built-in policy's name for complaints about fraud.
const categoryFraud = "fraud_security"

// kindOf is what the words file, if they say. Dissatisfaction with us is a complaint whatever it is called (C-1).
func kindOf(f understand.Facts) Kind {
	kind := Kind(f.Kind.Value)
	switch {
	case f.Kind.Confidence >= sureEnough && !(kind == Feedback && f.Dissatisfied):
		return kind
	case f.Dissatisfied:
		return Complaint
	}
	return ""
}

// shown is what was understood without being asked for.
func (s *step) shown() richtext.Text {
	d := s.w.Dialogue.Draft
	if len(s.guessed) == 0 || d == nil || s.w.Dialogue.State == AtReview {
		return richtext.Text{}
	}
	lines := []richtext.Text{s.t("understood", nil), s.t("understood.kind", texts.Vars{"Kind": s.p("kind."+string(d.Kind), nil)})}
	for _, state := range s.guessed {
		if state != AtChoosing && d.Done[string(state)] {
			lines = append(lines, s.t("understood.line", texts.Vars{"Name": s.p(nameOf(d.Kind, state), nil), "Answer": s.answerOf(d, state)}))
		}
	}
	if d.Amount != (Amount{}) {
		lines = append(lines, s.t("understood.line", texts.Vars{"Name": s.t(nameOf(d.Kind, AtAmount), nil),
			"Answer": s.money(d.Amount)}))
	}
	if d.Repeat {
		lines = append(lines, s.t("understood.repeat", nil))
	}
	return richtext.Join("\n", lines...)
}
