package conversations

import (
	"strings"

	"guichet/conversations/richtext"
)

// draftReply is a thread message that may become a reply: an agent's words as they stand now.
type draftReply struct {
	agent   Agent
	message MessageID
	text    richtext.Text
	files   []File
	later   bool // earlier words of the message were kept before
	failed  bool // what was written was refused, and these words are what is left of it
}

// version is the Version to keep the words with. Storage numbers versions itself; the rules only know first from later.
func (d draftReply) version() int {
	if d.later {
		return 1
	}
	return 0
}

// fate is what becomes of a thread message, and what its author is told.
type fate struct {
	kind fateKind
	why  string // the whisper's key, or "" when the mark says enough
	vars map[string]any
	// offer, when set, is what one click of the author would send.
	offer   *draftReply
	buttons []offerButton
}

type fateKind int

const (
	asReply   fateKind = iota // it goes to the customer after the undo window
	asNote                    // it is kept inside
	asFailure                 // it is kept inside although it was meant for the customer, and that is marked
	asRefused                 // it is not kept
	asNothing                 // nobody said anything
)

// offerButton is a button of the whisper that explains a fate.
type offerButton struct {
	key    string
	action Action
}

// wrote decides on an agent's message in a case's thread: a reply, a note, or a refusal that its author sees (G4, G5).
func (s *step) wrote(m Wrote) {
	c, ok := s.focus()
	if !ok {
		s.lostCase(m.Agent)
		return
	}
	m.Mentions, m.Mentioned = calls(m.Text, m.Mentions, m.Mentioned)
	draft := draftReply{agent: m.Agent, message: m.Message, text: m.Text, files: m.Files}
	f := s.fateOf(c, m, draft)
	switch f.kind {
	case asReply:
		s.reply(c, draft)
		return
	case asNothing:
		s.record(c, "service_message", m.Agent.ID, "")
		return
	case asRefused:
		s.record(c, "message_refused", m.Agent.ID, "not_a_member")
	case asFailure:
		s.keepNote(c, draft)
		s.mark(c, m.Message, Failed, true)
		s.record(c, "reply_refused", m.Agent.ID, strings.TrimPrefix(f.why, "desk."))
	case asNote:
		s.keepNote(c, draft)
		s.mark(c, m.Message, Noted, true)
	}
	if f.offer != nil {
		s.offer(c, *f.offer)
	}
	if f.why != "" {
		s.whisper(c, m.Agent, f.why, f.vars, s.offerButtons(c, m.Message, f.buttons)...)
	}
}

// fateOf judges a thread message. The order matters: what marks a note comes before everything that could offer to send
// it, so that no click ever sends marked words (G5).
func (s *step) fateOf(c *Case, m Wrote, draft draftReply) fate {
	rights := s.rights(c, m.Agent)
	switch {
	case m.Kind == KindService:
		return fate{kind: asNothing}
	case m.Kind == KindWorkflow:
		// Another program's post: there is nobody to whisper to.
		return fate{kind: asNote}
	case !m.Agent.Member:
		return fate{kind: asRefused, why: "desk.not_member"}
	case s.ev.Fresh.Left:
		return fate{kind: asNote, why: "desk.moved_note", vars: s.whereTo(c)}
	case isNote(m.Text):
		return fate{kind: asNote}
	case m.Kind == KindHuddle || m.Kind == KindCanvas:
		return fate{kind: asNote, why: "desk.kind_stays"}
	case m.Text.Empty() && len(m.Files) == 0:
		return fate{kind: asNote, why: "desk.empty"}
	case !rights.agent || s.explicit(c):
		// Colleagues talk in the thread too; where replies are explicit, everybody does.
		return fate{kind: asNote}
	case m.Mentions:
		return s.fateOfMention(c, m, draft)
	}
	return s.fateOfPlain(c, m, draft, rights)
}

// fateOfMention judges words that mention a colleague or a channel: a note, which the owner may send without the mention.
func (s *step) fateOfMention(c *Case, m Wrote, draft draftReply) fate {
	plain, cut := without(m.Text, m.Mentioned)
	sendable := cut && !isNote(plain) && !(plain.Empty() && len(m.Files) == 0) && unfit(plain, m.Removed).none()
	if c.Owner != m.Agent.ID || !sendable || s.can(c, caseReply) != allowed {
		return fate{kind: asNote}
	}
	draft.text = plain
	return fate{kind: asNote, why: "desk.mention", offer: &draft, buttons: []offerButton{{"desk.button.send_unmarked", SendUnmarked}}}
}

// fateOfPlain judges an agent's unmarked words.
func (s *step) fateOfPlain(c *Case, m Wrote, draft draftReply, rights rights) fate {
	no := s.can(c, caseReply)
	switch {
	case no == isClosed:
		return fate{kind: asNote, why: "desk.closed_note", buttons: []offerButton{{"desk.button.reopen", Reopen}}}
	case no == isWithdrawn:
		return fate{kind: asNote, why: "desk.withdrawn_note"}
	case !unfit(m.Text, m.Removed).none():
		return s.fateOfUnfit(c, m, draft)
	case c.Owner == "":
		return fate{kind: asNote, why: "desk.untaken_note", offer: &draft, buttons: []offerButton{{"desk.button.take_and_send", TakeAndSend}}}
	case c.Owner != m.Agent.ID:
		buttons := []offerButton{{"desk.button.send_once", SendOnce}}
		if rights.lead {
			buttons = append(buttons, offerButton{"desk.button.take_over", TakeOver})
		}
		return fate{kind: asNote, why: "desk.others_note", vars: map[string]any{"Owner": s.ownerName(c)}, offer: &draft, buttons: buttons}
	case m.Broadcast || m.Kind == KindMe:
		// Said to the room rather than to the customer, as far as anyone can tell.
		return fate{kind: asNote, why: "desk.room_note", offer: &draft, buttons: []offerButton{{"desk.button.send", SendOnce}}}
	}
	if why, vars := s.doubtful(c, m.Agent, m.Text); why != "" {
		return fate{kind: asNote, why: why, vars: vars, offer: &draft, buttons: []offerButton{{"desk.button.send_anyway", SendAnyway}}}
	}
	return fate{kind: asReply}
}

// keepNote records words as a note.
func (s *step) keepNote(c *Case, d draftReply) {
	s.want(Keep{
		Case: c.ID, Side: Agents, Message: d.message, Author: d.agent.ID, Text: d.text, Files: d.files, Note: true, Version: d.version(),
	})
}

// maxOffers bounds what a case remembers of messages that one click could still send.
const maxOffers = 20

// offer remembers words whose author may send them with one click.
func (s *step) offer(c *Case, d draftReply) {
	s.unoffer(c, d.message)
	c.Life.Offered = append(c.Life.Offered, Offer{
		Message: d.message, Agent: d.agent.ID, Text: d.text, Files: d.files, Failed: d.failed,
	})
	if extra := len(c.Life.Offered) - maxOffers; extra > 0 {
		c.Life.Offered = c.Life.Offered[extra:]
	}
}

// unoffer forgets an offer, and returns it when there was one.
func (s *step) unoffer(c *Case, m MessageID) (Offer, bool) {
	for i, o := range c.Life.Offered {
		if o.Message == m {
			c.Life.Offered = append(c.Life.Offered[:i:i], c.Life.Offered[i+1:]...)
			return o, true
		}
	}
	return Offer{}, false
}

func (s *step) offerButtons(c *Case, m MessageID, offered []offerButton) []Button {
	var buttons []Button
	for _, b := range offered {
		buttons = append(buttons, clickButton(s.deskIn(c).Plain(b.key, nil), Click{Action: b.action, Case: c.ID, Version: c.Version, Message: m}))
	}
	return buttons
}
