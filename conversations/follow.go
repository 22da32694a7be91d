package conversations

import (
	"slices"

	"guichet/conversations/texts"
)

// A case that was closed too long ago to be reopened is taken up again by a new one that names it: the customer repeats
// neither its number nor what it was about, only what is left to settle.

// takeUpAgain begins that new request, with the customer's words where they came with some.
func (s *step) takeUpAgain(c *Case, h *Held) {
	d := &s.w.Dialogue
	s.record(c, "taken_up_again", "customer", "")
	if d.Draft != nil && !d.Draft.Unseen && !d.idle() {
		s.before(s.t("case.too_old", s.caseVars(c)))
		s.again()
		return
	}
	s.strip()
	draft := s.draft()
	draft.Kind, draft.Follows = c.Kind, c.Number
	s.sameSubject(draft, c)
	if h != nil {
		s.collect(*h)
		s.understood(h.Text.Plain)
		s.slow = true
	}
	s.before(s.t("case.follow", s.caseVars(c)))
	d.Resume, d.Back = "", nil
	s.proceed()
}

// sameSubject takes over what the old case was about. It is shown and can be changed like anything that was understood.
func (s *step) sameSubject(draft *Draft, c *Case) {
	old := &c.Statement
	for _, state := range []State{AtCategory, AtReason, AtProduct, AtSeller, AtReference} {
		if !old.Done[string(state)] || !slices.Contains(formOf(c.Kind), state) || state == AtReference && old.Reference.Value == "" {
			continue
		}
		switch state {
		case AtCategory:
			draft.Category = old.Category
		case AtReason:
			draft.Reason = old.Reason
		case AtProduct:
			draft.Product = old.Product
		case AtSeller:
			draft.Seller = old.Seller
		case AtReference:
			draft.Reference = old.Reference
		}
		draft.answered(state)
		s.guessed = append(s.guessed, state)
	}
}

// tooOld reports whether a case is over for too long to be reopened, and was not taken back.
func (s *step) tooOld(c *Case) bool {
	return !c.State.Open() && c.State != Withdrawn && !s.canReopen(c)
}

// linkCases shows both desks that a new case takes up an old one.
func (s *step) linkCases(c *Case) {
	if c.Follows == "" {
		return
	}
	s.inThread(c, "follows", "desk.follows", texts.Vars{"Number": c.Follows.String(), "Months": s.months(s.deskIn(c))})
	for i := range s.w.Cases {
		if old := &s.w.Cases[i]; old.Number == c.Follows {
			s.want(Post{
				Timing: Timing{Class: Ordinary, Delay: Pause}, // once the new card stands
				Case:   old.ID, Label: s.line(old, "followed"), Voice: FromDesk,
				Text: s.deskIn(old).Text("desk.followed", texts.Vars{"Number": c.Number.String()}),
			})
			s.record(old, "followed", "customer", string(c.Number))
		}
	}
}
