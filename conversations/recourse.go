package conversations

import (
	"strings"

	"guichet/conversations/understand"
	"guichet/conversations/wording"
)

// Who a customer can turn to beyond the desk. It is answered whenever they ask, from the policy and from nothing else (C-11, C-19).

var (
	// beyond matches what is above or outside the desk, without accents.
	beyond = wording.MustCompile(`\b(plus haut|au dessus de vous|ailleurs|instance|organisme|recours|ombudsman|ombudsperson|mediateur|protecteur du citoyen|` +
		`regulateur|regulator|autorite|higher|above you|elsewhere|outside body|recourse|appeal|escalate|someone above|over your head)\b|\b(mes|my) (droits|rights)\b`)
	// asking matches the beginnings of a question.
	asking = wording.MustCompile(`\b(a qui|vers qui|ou est ce|ou je|ou puis|comment|quel|quels|quelle|quelles|c est quoi|y a t il|il y a tu|y a tu|est ce qu|puis je|` +
		`je peux tu|who|whom|where|how|what|which|is there|can i|could i|do i)\b`)
)

// asksRecourse reports whether words ask who is above or outside the desk. Whoever announces that they will go there tells
// something, and asks nothing.
func asksRecourse(text *understand.Text) bool {
	n, plain := words(text.String()), text.Plain()
	return n <= requestMost && beyond.MatchString(plain) && (asking.MatchString(plain) || strings.Contains(text.String(), "?") || n <= 2)
}

// recourse answers such a question outside a case, and returns to what was open.
func (s *step) recourse(h Held) bool {
	if len(h.Files) > 0 || s.w.Dialogue.idle() && len(s.openCases()) > 0 || !asksRecourse(s.text(h.Text.Plain)) {
		return false
	}
	company := s.w.Policy.Company
	s.before(s.outside(company))
	if company.ProcedureURL != "" {
		s.before(s.procedure())
	}
	s.againOrMenu()
	return true
}

// tellRights answers it in a case, and keeps the proof.
func (s *step) tellRights(c *Case) {
	s.record(c, "rights_given", "desk", "")
	s.want(Tell{Text: s.rightsText(c).Normalize(), Case: c.ID})
}
