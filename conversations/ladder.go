package conversations

import "guichet/conversations/texts"

// The error ladder (D-7). An answer that was not understood climbs one rung: first a reason and an example, then simpler
// choices, at last a way round. A sticker or an empty message climbs half a rung.
const (
	full = 2
	half = 1
)

// missed climbs the ladder of a question that nothing but an answer can settle.
func (s *step) missed(weight int) {
	if _, open := s.prompt(); !open {
		s.before(s.t("idle", nil))
		s.speak(s.menu())
		return
	}
	s.before(s.t(s.rung(weight), texts.Vars{"At": s.whereAt()}))
	s.again()
}

// missedOr climbs the ladder of a question whose last rung answers it in the customer's stead.
func (s *step) missedOr(weight int, giveUp func()) {
	if (s.w.Dialogue.Misses+weight)/full >= 3 {
		s.before(s.t("miss.moved", nil))
		giveUp()
		return
	}
	s.missed(weight)
}

// climb counts a miss without saying anything about it.
func (s *step) climb(weight int) { s.w.Dialogue.Misses += weight }

// rung is the key of what is said on the rung that a miss leads to: the question's own words where it has some.
func (s *step) rung(weight int) string {
	s.climb(weight)
	d := &s.w.Dialogue
	if d.Misses >= 3*full+half {
		d.Misses = full // a question without a way round goes round in other words
	}
	at := []string{"1", "2", "3"}[min(max((d.Misses+half)/full, 1), 3)-1]
	switch d.State {
	case AtChoosing, AtCategory, AtReason, AtReference, AtSeller, AtContacted, AtApproach, AtStory, AtReview:
		if at != "3" {
			return "miss." + string(d.State) + "." + at
		}
	}
	return "miss." + at
}
