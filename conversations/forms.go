package conversations

import "slices"

// formOf is the questions of a form, in the order they are asked.
func formOf(kind Kind) []State {
	switch kind {
	case Feedback:
		return []State{AtProduct, AtStory, AtExpects, AtFiles}
	case Problem:
		return []State{AtReason, AtSeller, AtReference, AtContacted, AtApproach, AtStory, AtFiles}
	case Complaint:
		return []State{AtCategory, AtStory, AtReference, AtWish, AtFiles}
	default:
		return nil
	}
}

// isQuestion reports whether a state is a question of some form.
func isQuestion(state State) bool {
	for _, kind := range []Kind{Feedback, Problem, Complaint} {
		if slices.Contains(formOf(kind), state) {
			return true
		}
	}
	return false
}

// asks reports whether the draft's form has the question at all: a category that needs no reference is not asked for one.
// Until the category is known the reference counts, so that the number of steps shrinks rather than grows.
func (s *step) asks(d *Draft, state State) bool {
	if state == AtReference && s.referenceKind(d) == "" && (d.Done[string(AtCategory)] || d.Done[string(AtReason)]) {
		return false
	}
	if state == AtExpects && !d.Unhappy {
		return false
	}
	if (state == AtContacted || state == AtApproach) && d.Done[string(AtReason)] && s.windowOf(d.Reason) == 0 {
		return false // nobody waits for the seller
	}
	if state == AtApproach && (d.Contacted == No || d.Approach.Said != "" || d.Contacted == Unanswered && d.Done[string(AtContacted)]) {
		return false
	}
	return slices.Contains(formOf(d.Kind), state)
}

// referenceKind is the kind of reference that the draft's category or reason calls for; "" when none.
func (s *step) referenceKind(d *Draft) string {
	if d.Kind == Problem {
		reason, _ := s.w.Policy.Reason(d.Reason)
		return reason.Reference
	}
	category, _ := s.w.Policy.Category(d.Category)
	return category.Reference
}

// questionsOf are the questions that this draft's form asks.
func (s *step) questionsOf(d *Draft) []State {
	return slices.DeleteFunc(formOf(d.Kind), func(state State) bool { return !s.asks(d, state) })
}

// nextQuestion is the first question still to be answered, or the review.
func (s *step) nextQuestion(d *Draft) State {
	if d.Kind == "" {
		return AtChoosing
	}
	for _, state := range s.questionsOf(d) {
		if !d.Done[string(state)] {
			return state
		}
	}
	return AtReview
}

// progress is where the open question stands among those that are asked at all: what was understood without asking does
// not count (D-1). Total is 0 for what is no question of a form, or a change made from the review.
func (s *step) progress() (step, total int) {
	d := s.w.Dialogue.Draft
	if d == nil || s.w.Dialogue.Resume == AtReview || !s.asks(d, s.w.Dialogue.State) {
		return 0, 0
	}
	for _, state := range s.w.Dialogue.Back {
		if s.asks(d, state) {
			step++
		}
	}
	step++
	for _, state := range s.questionsOf(d) {
		if state != s.w.Dialogue.State && !d.Done[string(state)] {
			total++
		}
	}
	return step, step + total
}

// answered marks a question as answered or skipped.
func (d *Draft) answered(state State) {
	if d.Done == nil {
		d.Done = map[string]bool{}
	}
	d.Done[string(state)] = true
}
