package conversations

import (
	"fmt"
	"hash/fnv"
	"strconv"
	"strings"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// What an agent sends, keeps or takes back on purpose: the Reply form, and the shortcuts on messages. In explicit mode they
// are the only ways to the customer; they work in the other mode too.

// The fields of these forms.
const (
	FieldAsk    = "ask"    // ticked: the case waits for the customer's answer
	FieldNumber = "number" // of the case that a message is attached to
	FieldNote   = "note"   // what is attached
)

// formPrefix begins the ids of messages that were written in a form: they stand in no thread, and carry no mark.
const formPrefix = "form/"

// formMessage is an id for words written in a form, the same when the event is applied again.
func (s *step) formMessage() MessageID {
	h := fnv.New32a()
	h.Write([]byte(s.ev.Key.Kind + "\x00" + s.ev.Key.ID))
	return MessageID(formPrefix + strconv.FormatInt(s.now.UnixMilli(), 36) + fmt.Sprintf("-%08x", h.Sum32()))
}

// copyLabel is the label of the post that shows the thread what a form sent.
func copyLabel(m MessageID) Label { return Label("line/copy/" + m) }

// copies are the labels under which the bot itself posted an agent's words: what a form sent, and a line's reason. What they wrote in the thread is
// theirs.
func (m MessageID) copies() []Label {
	if !strings.Contains(string(m), "/") && m.inThread() != "" {
		return nil
	}
	return []Label{copyLabel(m), Label(m)}
}

// inThread is the thread message a delivery's marks belong on; "" for words that stand in no thread.
func (m MessageID) inThread() MessageID {
	if strings.HasPrefix(string(m), formPrefix) {
		return ""
	}
	return m
}

// mark sets or takes a mark on an agent's message, if it stands in a thread.
func (s *step) mark(c *Case, m MessageID, kind MarkKind, on bool) {
	if m.inThread() != "" {
		s.want(Mark{Case: c.ID, Message: m, Mark: kind, On: on})
	}
}

// writeByForm sends the words of the Reply form. Whoever answers a case that nobody has takes it.
func (s *step) writeByForm(k click) {
	c := k.c
	on := caseReply
	if k.Fields[FieldAsk] == ticked {
		on = caseAsk
	}
	if !s.readyToWrite(k, on) || !s.speakable(k, FieldText, k.Text, k.Removed) {
		return
	}
	if s.unseen(k, s.replyPreview(k, k.Text)) || !s.takeToWrite(k) {
		return
	}
	key := "desk.reply_copy"
	if on == caseAsk {
		s.move(c, caseAsk, string(k.Agent.ID), "")
		key = "desk.asked"
	}
	s.sendWritten(k, k.Text, key)
}

// sendWritten sends words that stand in no thread as a reply. The thread gets a copy, with a button that takes them back.
func (s *step) sendWritten(k click, words richtext.Text, key string) {
	c := k.c
	d := draftReply{agent: k.Agent, message: s.formMessage(), text: words, later: true}
	s.reply(c, d)
	recall := clickButton(s.deskIn(c).Plain("desk.button.recall", nil), Click{Action: Recall, Case: c.ID, Message: d.message})
	s.want(Post{
		Timing: Timing{Class: Ordinary}, Case: c.ID, Label: copyLabel(d.message), Voice: FromAgentOut, Buttons: row([]Button{recall}),
		Text: s.deskIn(c).Text(key, texts.Vars{"Agent": s.agentName(k.Agent), "Words": quoted(words, 2000)}),
	})
}

// takeToWrite makes whoever writes on a case that nobody has its owner.
func (s *step) takeToWrite(k click) bool {
	if k.c.Owner != "" {
		return true
	}
	if no := s.own(k, caseTake); no != allowed {
		s.refuseState(k, no)
		return false
	}
	k.c.Life.Greeted = true // the reply says better that somebody is there
	s.inThread(k.c, "taken", "desk.taken", texts.Vars{"Agent": s.agentName(k.Agent)})
	return true
}

// recall takes back what was sent by a form.
func (s *step) recall(k click) {
	c := k.c
	if _, stands := s.told(c, k.Message); !stands {
		s.refuse(k, "desk.recalled_already", nil)
		return
	}
	if s.mine(k) {
		s.takeBack(c, k.Agent, k.Message, s.ev.Fresh.Sent)
	}
}

// sendThis follows the shortcut "Send to customer" on a thread message: first it shows the message as it would be read, then
// it sends it. In between the message is an offer like any other, so that an edit that marks it as a note takes it back (G5).
//
// The words may be a colleague's: one drafts, another looks them over and sends them. That is whoever may write to this customer: the
// owner, a lead, and where nobody has the case any agent of its team, who has it from then on (DESIGN §10: take, then write). What was
// sent is what they were shown, so its author's later edits stay inside (see theirs).
func (s *step) sendThis(k click) {
	if !s.readyToWrite(k, caseReply) {
		return
	}
	if k.View == "" {
		s.showThis(k)
		return
	}
	o, ok := s.offered(k)
	if !ok || s.unseen(k, s.replyPreview(k, o.Text)) || !s.takeToWrite(k) {
		return
	}
	s.sendOffer(k, o)
}

// showThis shows a thread message as the customer would read it, or says why it cannot be sent.
func (s *step) showThis(k click) {
	c, sent := k.c, s.ev.Fresh.Sent
	words, cut := k.Text, true
	if len(k.Mentioned) > 0 {
		words, cut = without(k.Text, k.Mentioned)
	}
	_, stands := s.told(c, k.Message)
	switch {
	case stands:
		s.refuse(k, "desk.send.already", nil)
	case !sent.Known:
		s.refuse(k, "desk.send.unknown", nil)
	case !sent.At.IsZero():
		// It reached the customer and was taken back: what they may have read does not come a second time.
		s.refuse(k, "desk.no_offer", nil)
	case isNote(k.Text) || isNote(words) || isNote(sent.Text):
		s.refuse(k, "desk.send.note", nil)
	case !cut:
		s.refuse(k, "desk.send.mention", nil)
	case !unfit(words, k.Removed).none():
		f := unfit(words, k.Removed)
		s.refuse(k, f.whisper(), f.vars)
	case words.Empty() && len(k.Files) == 0:
		s.refuse(k, "desk.empty", nil)
	default:
		s.offer(c, draftReply{agent: k.Agent, message: k.Message, text: words, files: k.Files})
		p := s.replyPreview(k, words)
		p.Seen, p.Files = fingerprint(p.Text), len(k.Files)
		s.want(Verdict{Preview: &p})
	}
}

// keepThis follows the shortcut "Keep as note" on a thread message: what went to the customer is taken back while it can be.
func (s *step) keepThis(k click) {
	c, sent := k.c, s.ev.Fresh.Sent
	if _, stands := s.told(c, k.Message); stands {
		if s.mine(k) {
			d := draftReply{agent: k.Agent, message: k.Message, text: sent.Text, later: true}
			s.replyBecameNote(c, Rewrote{Agent: k.Agent, Message: k.Message, Text: sent.Text}, d, sent)
		}
		return
	}
	s.unoffer(c, k.Message)
	if !sent.Known {
		s.keepNote(c, draftReply{agent: k.Agent, message: k.Message, text: k.Text, files: k.Files})
	}
	s.mark(c, k.Message, Noted, true)
	s.record(c, "kept_as_note", k.Agent.ID, string(k.Message))
	s.whisper(c, k.Agent, "desk.kept_as_note", nil)
}

// attach keeps a message from elsewhere in Slack with the case, as a note.
func (s *step) attach(k click) {
	words := richtext.Of(strings.TrimSpace(k.Fields[FieldNote]))
	if words.Empty() {
		s.wrong(k, FieldNote, "desk.field.attach")
		return
	}
	s.keepNote(k.c, draftReply{agent: k.Agent, message: s.formMessage(), text: words})
	s.record(k.c, "attached", k.Agent.ID, "")
	s.inThread(k.c, "attached", "desk.attached", texts.Vars{"Agent": s.agentName(k.Agent), "Words": quoted(words, 2000)})
}
