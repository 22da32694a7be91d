package conversations

import (
	"strings"
	"unicode/utf8"

	"guichet/conversations/texts"
	"guichet/conversations/wording"
)

// A case number in what a customer writes: alone it asks where the case stands, in a question too, and in anything else it says
// which case the words belong to (T-15).

var (
	// numberLike matches what can be a case number within a sentence.
	numberLike = wording.MustCompile(`(?i)\b[0-9a-z]{4}[ \x{00A0}\-‐‑–—]?[0-9a-z]{4}\b`)
	// numberDashed matches one as receipts write it.
	numberDashed = wording.MustCompile(`(?i)\b[0-9a-z]{4}-[0-9a-z]{4}\b`)
	// questioning matches the words, without accents, of somebody who asks about a case rather than adds to it.
	questioning = wording.MustCompile(`\b(statut|status|suivi|rendu|ou en|avance|nouvelles?|update|news|where|what about|how is|quoi|c est quoi|reponse quand|when)\b`)
)

// askingMost is how many words such a question may have.
const askingMost = 12

// numbered answers a message that names a case by its number. Somebody else's number is worded like an unknown one.
func (s *step) numbered(h Held) bool {
	if s.w.Customer.NoticeAt.IsZero() {
		return false
	}
	if number, err := ParseNumber(h.Text.Plain); err == nil && len(h.Files) == 0 && utf8.RuneCountInString(h.Text.Plain) <= 16 {
		if isQuestion(s.w.Dialogue.State) {
			return false // a reference can look like one
		}
		s.lookUp(number)
		return true
	}
	number, found := NumberIn(h.Text.Plain)
	if !found {
		return false
	}
	c, mine := s.caseNumbered(number)
	asks := len(h.Files) == 0 && words(h.Text.Plain) <= askingMost &&
		(strings.Contains(h.Text.Plain, "?") || questioning.MatchString(s.text(h.Text.Plain).Plain()))
	if mine && c.State.Open() {
		s.w.Dialogue.Chosen = Chosen{Case: c.ID, At: s.now} // what comes next is about it too
	}
	switch {
	case asks && (mine || s.unoccupied() || s.w.Dialogue.State == AtCase):
		if mine && c.State.Open() && s.unoccupied() {
			s.hand(c, h) // a person may see it too
			c.Life.LastCustomer, c.Life.Named = s.now, s.now
		}
		s.lookUp(number)
	case mine && s.w.Dialogue.State == AtCase:
		s.w.Dialogue.Held = append(s.w.Dialogue.Held, h)
		s.chooseCase(c)
	case mine && s.unoccupied():
		s.carryOn(c, h)
	default:
		return false
	}
	return true
}

// NumberIn finds a case number in a text, first as receipts write it: of other words, one in thirty passes the check together
// with what stands beside it. Eight letters that pass it are a word, unless they are written as on a receipt: otherwise a number
// in a sentence is believed when it has a digit, as nineteen of twenty do.
func NumberIn(text string) (Number, bool) {
	for _, like := range []*wording.Pattern{numberDashed, numberLike} {
		for rest := text; ; {
			at := like.FindStringIndex(rest)
			if at == nil {
				break
			}
			found := rest[at[0]:at[1]]
			if number, err := ParseNumber(found); err == nil && (strings.ContainsAny(found, "0123456789") || found == number.String()) {
				return number, true
			}
			rest = rest[at[0]+4:] // "case 7QX4-M2P4": the word before may have four letters too
		}
	}
	return "", false
}

// caseNumbered is the customer's own case with a number.
func (s *step) caseNumbered(number Number) (*Case, bool) {
	for i := range s.w.Cases {
		if s.w.Cases[i].Number == number {
			return &s.w.Cases[i], true
		}
	}
	return nil, false
}

// lookUp shows where a case stands. After five numbers that are not theirs a customer's look-ups rest for an hour.
func (s *step) lookUp(number Number) {
	c := &s.w.Customer
	if s.ev.At.Before(c.RestUntil) {
		s.before(s.t("number.rest", nil))
		s.againOrSpeak()
		return
	}
	if own, mine := s.caseNumbered(number); mine {
		c.Misses = 0
		s.tappedCase(own, tapStatus)
		return
	}
	if c.Misses++; c.Misses >= missesMost {
		c.Misses, c.RestUntil = 0, s.ev.At.Add(missesRest)
	}
	s.before(s.t("number.unknown", texts.Vars{"Number": number.String()}))
	s.againOrSpeak()
}
