package conversations

import (
	"guichet/conversations/texts"
)

// FieldPerson is who a case is given to: an agent's id.
const FieldPerson = "person"

// assign gives the case to a colleague. Whoever owns it may, a lead may, and anybody where nobody does.
func (s *step) assign(k click) {
	c := k.c
	if !s.mine(k) {
		return
	}
	switch {
	case k.Person.ID == "" || !s.rights(c, k.Person).agent:
		s.wrong(k, FieldPerson, "desk.field.person")
		return
	case k.Person.ID == c.Owner:
		s.wrong(k, FieldPerson, "desk.field.person_already")
		return
	}
	on := caseTakeOver
	if c.Owner == "" {
		on = caseTake
	}
	if no := s.move(c, on, string(k.Agent.ID), string(c.Owner)+" > "+string(k.Person.ID)); no != allowed {
		s.refuseState(k, no)
		return
	}
	c.Owner, c.OwnerName = k.Person.ID, k.Person.Name
	c.Version++
	s.holdOver(c)
	key, reason := "desk.assigned", k.Fields[FieldReason]
	if reason != "" {
		key = "desk.assigned_because"
	}
	s.inThread(c, "assigned", key, texts.Vars{"Agent": s.agentName(k.Agent), "Owner": s.ownerName(c), "Reason": reason})
	if k.Person.ID != k.Agent.ID {
		s.whisper(c, k.Person, "desk.assigned_to_you", texts.Vars{"Agent": s.agentName(k.Agent)})
	}
	s.greet(c)
}

// contact shows how the customer can be reached and who they are, to whom the policy trusts with that; that they looked
// stands in the history (P-16).
func (s *step) contact(k click) {
	if !k.rights.privacy {
		s.refuse(k, "desk.privacy_only", nil)
		return
	}
	w := s.w.Customer
	desk := s.deskIn(k.c)
	name := w.FirstName
	if name == "" {
		name = desk.Plain("desk.contact.no_name", nil)
	}
	s.record(k.c, "contact_read", k.Agent.ID, "")
	s.want(Verdict{Show: desk.Text("desk.contact.details", texts.Vars{
		"Name": name, "Chat": string(w.Chat), "Language": desk.Plain("desk.language."+string(s.lang()), nil), "Since": desk.DayAndHour(w.Since),
	})})
}
