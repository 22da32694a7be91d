package conversations

import (
	"slices"

	"guichet/conversations/texts"
)

// The fields of the desk's modals, as Acted.Fields and Verdict.Errors name them.
const (
	FieldOutcome  = "outcome"
	FieldRemedy   = "remedy"
	FieldText     = "text"
	FieldReason   = "reason"
	FieldDelivery = "delivery"
	FieldTeam     = "team"
	FieldTell     = "tell"   // tellNobody, or anything else to tell the customer
	FieldDay      = "day"    // 2026-02-20
	FieldFlags    = "flags"  // names of flags, with commas between them
	FieldDriver   = "driver" // why the customer is vulnerable: a Driver, or ""
)

// tellNobody in FieldTell keeps a transfer from the customer.
const tellNobody = "no"

// click is one agent's act on one case.
type click struct {
	Acted
	c      *Case
	rights rights
}

// acted follows an agent's click, shortcut or modal. What cannot be done is said to that agent alone and recorded.
func (s *step) acted(a Acted) {
	c, ok := s.focus()
	if !ok {
		s.lostCase(a.Agent)
		if a.modal() {
			s.want(Verdict{Errors: map[string]string{a.firstField(): s.deskIn(nil).Plain("desk.no_case", nil)}})
		}
		return
	}
	k := click{Acted: a, c: c, rights: s.rights(c, a.Agent)}
	switch {
	case !a.Agent.Member:
		s.turnAway(k, "desk.not_member_act", nil)
		return
	case s.ev.Fresh.Left && !a.Action.outlivesMove():
		s.turnAway(k, "desk.moved_act", s.whereTo(c))
		return
	case k.rights.reader && !k.rights.may(a.Action):
		s.turnAway(k, "desk.read_only", nil)
		return
	case !k.rights.may(a.Action):
		s.turnAway(k, "desk.not_agent", texts.Vars{"Team": s.deskTeam(c)})
		return
	}
	if a.View != "" && slices.Contains(c.Life.Views, a.View) {
		s.want(Verdict{}) // sent twice: it counted the first time (G2)
		return
	}
	s.act(k)
	s.once(k)
}

// act does what an agent wants, who has the right to act on the case.
func (s *step) act(k click) {
	switch k.Action {
	case Take:
		s.take(k)
	case TakeOver:
		s.takeOver(k)
	case TakeAndSend:
		s.takeAndSend(k)
	case SendOnce, SendUnmarked, SendAnyway:
		s.sendOffered(k)
	case Resolve:
		s.resolve(k)
	case Reopen:
		s.reopen(k)
	case Transfer:
		s.transfer(k)
	case Ask:
		s.askCustomer(k)
	case Delay:
		s.delay(k)
	case SetFlags:
		s.setFlags(k)
	case Write:
		s.writeByForm(k)
	case SendThis:
		s.sendThis(k)
	case KeepThis:
		s.keepThis(k)
	case Attach:
		s.attach(k)
	case Recall:
		s.recall(k)
	case Assign:
		s.assign(k)
	case Escalate:
		s.escalateByDesk(k)
	case WaitSeller:
		s.giveSellerTime(k)
	case Thank:
		s.thank(k)
	case Contact:
		s.contact(k)
	case StrikeOut:
		s.strikeOut(k)
	case EraseOut:
		s.eraseOut(k)
	case Retry:
		s.retry(k)
	default:
		s.refuse(k, "desk.unknown_action", nil)
	}
}

// modal reports whether the action came with a form, which can show what is wrong beside its fields.
func (a Acted) modal() bool {
	switch a.Action {
	case Resolve, Transfer, Ask, Delay, SetFlags, Write, Attach, Assign, StrikeOut, EraseOut, Escalate, WaitSeller:
		return true
	case SendThis:
		return a.View != ""
	case Reopen:
		return a.Fields != nil
	}
	return false
}

// firstField is the field beside which a modal shows what belongs to none.
func (a Acted) firstField() string {
	switch a.Action {
	case Reopen, Transfer, Escalate:
		return FieldReason
	case SetFlags:
		return FieldFlags
	case Assign:
		return FieldPerson
	case Attach:
		return FieldNote
	case StrikeOut:
		return FieldWhat
	case EraseOut:
		return FieldScope
	}
	return FieldText
}

// refuse tells an agent why not, where they are looking: in the modal, with their words kept, or in a whisper.
func (s *step) refuse(k click, key string, vars texts.Vars, buttons ...Button) {
	s.record(k.c, "refused", k.Agent.ID, string(k.Action))
	if k.modal() {
		s.refuseField(k, k.firstField(), key, vars)
		return
	}
	s.whisper(k.c, k.Agent, key, vars, buttons...)
}

// refuseField marks a modal's field.
func (s *step) refuseField(k click, field, key string, vars texts.Vars) {
	s.want(Verdict{Errors: map[string]string{field: s.deskIn(k.c).Plain(key, vars)}})
}

// refuseState tells an agent why the case's state does not allow it.
func (s *step) refuseState(k click, no refusal) {
	var buttons []Button
	if no == isClosed {
		buttons = s.offerButtons(k.c, "", []offerButton{{"desk.button.reopen", Reopen}})
	}
	s.refuse(k, "desk.refuse."+string(no), nil, buttons...)
}

// take makes the agent the case's owner. Of two who click at once the second finds an owner, and is told who.
func (s *step) take(k click) {
	if k.c.Owner != "" && k.c.Owner != k.Agent.ID {
		s.refuseTaken(k)
		return
	}
	if k.c.Owner == k.Agent.ID && k.c.State != Reopened {
		s.refuse(k, "desk.yours_already", nil)
		return
	}
	if no := s.own(k, caseTake); no != allowed {
		s.refuseState(k, no)
		return
	}
	s.inThread(k.c, "taken", "desk.taken", texts.Vars{"Agent": s.agentName(k.Agent)})
	s.greet(k.c)
}

// own makes the agent the owner by an event of the table.
func (s *step) own(k click, on caseEvent) refusal {
	before := string(k.c.Owner)
	if no := s.move(k.c, on, string(k.Agent.ID), before); no != allowed {
		return no
	}
	k.c.Owner, k.c.OwnerName = k.Agent.ID, k.Agent.Name
	k.c.Version++
	s.holdOver(k.c)
	return allowed
}

// refuseTaken tells who has the case.
func (s *step) refuseTaken(k click) {
	var buttons []offerButton
	if _, offered := findOffer(k.c, k.Message); offered {
		buttons = append(buttons, offerButton{"desk.button.send_once", SendOnce})
	}
	if k.rights.lead {
		buttons = append(buttons, offerButton{"desk.button.take_over", TakeOver})
	}
	s.refuse(k, "desk.taken_already", texts.Vars{"Owner": s.ownerName(k.c)}, s.offerButtons(k.c, k.Message, buttons)...)
}

// takeOver makes a lead the owner in another's place.
func (s *step) takeOver(k click) {
	switch {
	case k.c.Owner == "":
		s.take(k)
		return
	case k.c.Owner == k.Agent.ID:
		s.refuse(k, "desk.yours_already", nil)
		return
	case !k.rights.lead:
		s.refuse(k, "desk.not_lead", texts.Vars{"Owner": s.ownerName(k.c)})
		return
	}
	previous := s.ownerName(k.c)
	if no := s.own(k, caseTakeOver); no != allowed {
		s.refuseState(k, no)
		return
	}
	s.inThread(k.c, "taken_over", "desk.taken_over", texts.Vars{"Agent": s.agentName(k.Agent), "Owner": previous})
	if o, offered := findOffer(k.c, k.Message); offered && o.Agent == k.Agent.ID {
		s.whisper(k.c, k.Agent, "desk.now_send", nil, s.offerButtons(k.c, k.Message, []offerButton{{"desk.button.send", SendOnce}})...)
	}
}

// takeAndSend makes the agent the owner and sends the message they had written before.
func (s *step) takeAndSend(k click) {
	if k.c.Owner != "" && k.c.Owner != k.Agent.ID {
		s.refuseTaken(k)
		return
	}
	o, ok := s.offered(k)
	if !ok {
		return
	}
	if s.doubt(k, o) || !s.takeToWrite(k) {
		return
	}
	s.sendOffer(k, o)
}

// sendOffered sends a message that was kept as a note, on its author's click.
func (s *step) sendOffered(k click) {
	if k.c.Owner == "" && k.Action == SendAnyway {
		s.takeAndSend(k) // warned of before the case was taken
		return
	}
	if k.c.Owner == "" {
		// The case went to nobody between the offer and the click.
		s.refuse(k, "desk.refuse.take_first", nil, s.offerButtons(k.c, k.Message, []offerButton{{"desk.button.take_and_send", TakeAndSend}})...)
		return
	}
	if no := s.can(k.c, caseReply); no != allowed {
		s.refuseState(k, no)
		return
	}
	o, ok := s.offered(k)
	if !ok || s.doubt(k, o) {
		return
	}
	s.sendOffer(k, o)
	if k.c.Owner != k.Agent.ID {
		s.inThread(k.c, "sent_once", "desk.sent_once", texts.Vars{"Agent": s.agentName(k.Agent), "Owner": s.ownerName(k.c)})
	}
}

// offered is the message that an agent's click is about; only its author may send it.
func (s *step) offered(k click) (Offer, bool) {
	o, found := findOffer(k.c, k.Message)
	switch {
	case !found:
		s.refuse(k, "desk.no_offer", nil)
		return Offer{}, false
	case o.Agent != k.Agent.ID:
		s.refuse(k, "desk.not_yours", nil)
		return Offer{}, false
	}
	return o, true
}

func (s *step) sendOffer(k click, o Offer) {
	s.unoffer(k.c, o.Message)
	s.mark(k.c, o.Message, Noted, false)
	if o.Failed {
		s.mark(k.c, o.Message, Failed, false)
	}
	s.reply(k.c, draftReply{agent: k.Agent, message: o.Message, text: o.Text, files: o.Files, later: true})
}

func findOffer(c *Case, m MessageID) (Offer, bool) {
	for _, o := range c.Life.Offered {
		if m != "" && o.Message == m {
			return o, true
		}
	}
	return Offer{}, false
}
