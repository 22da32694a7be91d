package conversations

import (
	"slices"

	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// -- the amount: never asked for, since many complaints have none; once one was understood it is an answer like the others, listed on the
// review and changed there --

// listed are the answers on the review, in order: those to the form's questions, and the amount after the reference.
func (s *step) listed(d *Draft) []State {
	states := s.questionsOf(d)
	if d.Amount == (Amount{}) {
		return states
	}
	at := slices.Index(states, AtReference)
	if at < 0 {
		at = slices.Index(states, AtStory)
	}
	return slices.Insert(slices.Clone(states), at+1, AtAmount)
}

func askAmount(s *step) prompt {
	p := prompt{hint: s.t("hint.amount", nil), text: s.t("ask.amount", nil), choices: []choice{s.button("none", "button.no_amount")}}
	if d := s.w.Dialogue.Draft; d.Amount != (Amount{}) {
		keep := texts.Vars{"Amount": s.money(d.Amount)}
		p.choices = append([]choice{{key: "keep", label: s.p("button.keep_amount", keep), also: []string{s.p("button.keep", nil)}}}, p.choices...)
	}
	return p
}

func pickAmount(s *step, key string) {
	if key == "none" {
		s.w.Dialogue.Draft.Amount = Amount{}
	}
	s.give(AtAmount)
}

// hearAmount takes the one sum that the words name: a number alone is one here.
func hearAmount(s *step, h Held) {
	d := s.w.Dialogue.Draft
	if amount, ok := s.amountIn(h.Text.Plain); ok {
		s.piece(h)
		d.Amount = amount
		s.give(AtAmount)
		return
	}
	if key, ok := s.chosen(h, askAmount(s).choices); ok {
		pickAmount(s, key)
		return
	}
	if s.hasNone(h) {
		s.keepBeside(h)
		pickAmount(s, "keep")
		return
	}
	s.aside(h, func() { pickAmount(s, "keep") })
}

// amountIn is the sum that an answer to the question for it names.
func (s *step) amountIn(text string) (Amount, bool) {
	if c, ok := understand.Corrected(text); ok {
		text = c.Right
	}
	found, ok := understand.Money(text)
	if all := s.read(text).Amounts; !ok && len(all) == 1 {
		found, ok = all[0], true
	}
	return Amount{Cents: found.Cents, Currency: found.Currency}, ok
}

// amountTold is the first sum that the story names: what stands until the customer names it themselves.
func (s *step) amountTold() Amount {
	for _, p := range s.w.Dialogue.Draft.Pieces {
		if p.State != AtStory && p.State != AtChoosing {
			continue
		}
		if all := s.read(p.Text.Plain).Amounts; len(all) > 0 {
			return Amount{Cents: all[0].Cents, Currency: all[0].Currency}
		}
	}
	return Amount{}
}

// tellAmountAgain reads the amount anew out of a story that was told again or edited, unless the customer named it.
func (s *step) tellAmountAgain() {
	if d := s.w.Dialogue.Draft; !d.Done[string(AtAmount)] {
		d.Amount = s.amountTold()
	}
}

// money is a sum as the customer reads it.
func (s *step) money(a Amount) string { return s.say().Money(a.Cents, a.Currency) }

// sameSum reports whether words name a sum that is known: "35" is 35,00 $ whatever its currency.
func (a Amount) sameSum(words string) bool {
	said, ok := understand.Money(words)
	return ok && said.Cents == a.Cents
}
