package conversations

import (
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// rewrote follows an agent's edit of a thread message: a note stays a note whatever it now says, a reply is changed where
// the customer reads it, and a reply that was turned into a note is taken back (DESIGN §10).
func (s *step) rewrote(m Rewrote) {
	c, ok := s.focus()
	if !ok {
		s.lostCase(m.Agent)
		return
	}
	m.Mentions, m.Mentioned = calls(m.Text, m.Mentions, m.Mentioned)
	sent := s.ev.Fresh.Sent
	d := draftReply{agent: m.Agent, message: m.Message, text: m.Text, files: m.Files, later: sent.Known}
	switch {
	case !m.Agent.Member:
		s.record(c, "edit_refused", m.Agent.ID, "not_a_member")
		s.whisper(c, m.Agent, "desk.not_member", nil)
	case !sent.Known:
		// Written while the bot was away: nothing of it went out, so nothing may go out by an edit.
		s.rewroteNote(c, m, d)
	default:
		if _, isTold := s.told(c, m.Message); sent.Note || !isTold {
			s.rewroteNote(c, m, d)
			return
		}
		s.rewroteReply(c, m, d, sent)
	}
}

// rewroteNote keeps the new words of a note. Words that could be sent with a click follow the edit, unless the edit took
// away what made them fit to be sent.
func (s *step) rewroteNote(c *Case, m Rewrote, d draftReply) {
	s.keepNote(c, d)
	s.mark(c, m.Message, Noted, true)
	offered, was := s.unoffer(c, m.Message)
	if !was {
		if isNote(s.ev.Fresh.Sent.Text) && !isNote(m.Text) {
			key := "desk.still_note"
			if s.explicit(c) {
				key = "desk.still_note_explicit" // a new message would be a note too
			}
			s.whisper(c, m.Agent, key, nil)
		}
		return
	}
	words, cut := without(m.Text, m.Mentioned)
	if m.Mentions && !cut || isNote(words) || isNote(m.Text) || !unfit(words, m.Removed).none() || words.Empty() && len(m.Files) == 0 {
		s.record(c, "offer_withdrawn", m.Agent.ID, "edited")
		return
	}
	d.agent.ID, d.text = offered.Agent, words
	s.offer(c, d)
}

// rewroteReply follows the edit of a reply.
func (s *step) rewroteReply(c *Case, m Rewrote, d draftReply, sent Mirror) {
	switch {
	case isNote(m.Text) || m.Mentions:
		s.replyBecameNote(c, m, d, sent)
	case !unfit(m.Text, m.Removed).none():
		s.refuseCorrection(c, m, d, sent)
	case m.Text.Empty() && len(m.Files) == 0:
		s.record(c, "edit_refused", m.Agent.ID, "empty")
		s.whisper(c, m.Agent, "desk.empty", nil)
	case !s.theirs(c, m):
		s.record(c, "edit_refused", m.Agent.ID, "sent_by_another")
		s.whisper(c, m.Agent, "desk.edit_others", nil)
	default:
		s.correct(c, d, sent)
	}
}

// theirs reports whether a reply's author sent it themselves. What an agent sent of a colleague's words, they were shown first: other
// words than those do not follow without them.
func (s *step) theirs(c *Case, m Rewrote) bool {
	reply, _ := s.told(c, m.Message)
	return reply.By == "" || reply.By == m.Agent.ID
}

// correct changes what the customer reads, or will read.
func (s *step) correct(c *Case, d draftReply, sent Mirror) {
	reply, _ := s.told(c, d.message)
	label, head := replyLabel(d.message), reply.Text
	s.want(Keep{
		Case: c.ID, Side: Agents, Message: d.message, Author: d.agent.ID, Text: d.text, Files: d.files, Version: d.version(), Label: label,
	})
	s.record(c, "reply_edited", d.agent.ID, string(label))
	r, left, leaving := s.leavingReply(c, d.message)
	if left > holdMargin {
		for i := range c.Life.Replies {
			if r := &c.Life.Replies[i]; r.Message == d.message {
				r.Text, r.Files = d.text, d.files
			}
		}
		s.want(s.replyEffect(c, d, head, left))
		return
	}
	amend := Amend{
		Timing: Timing{Class: Ordinary}, Label: label, Was: headed(head, sent.Text), Text: headed(head, d.text), Case: c.ID, Carries: d.message,
	}
	if leaving {
		// The reply is about to take its place in the chat's lane; the edit must take the one after it, and a later edit
		// replaces this one.
		amend.Key, amend.Delay, amend.Was = editKey(d.message), left+holdMargin, headed(head, r.Text)
	}
	s.want(amend)
}

// replyBecameNote takes back a reply that an edit marked as a note.
func (s *step) replyBecameNote(c *Case, m Rewrote, d draftReply, sent Mirror) {
	s.keepNote(c, d)
	if s.tooLate(sent) {
		s.record(c, "withdraw_too_late", m.Agent.ID, string(replyLabel(m.Message)))
		s.whisper(c, m.Agent, "desk.note_too_late", nil)
		return
	}
	key := "desk.became_note"
	if _, left, _ := s.leavingReply(c, m.Message); left > holdMargin {
		key = "desk.note_in_time"
	}
	s.retract(c, m.Message, sent.Text)
	s.mark(c, m.Message, Sent, false)
	s.mark(c, m.Message, Noted, true)
	s.record(c, "reply_became_note", m.Agent.ID, string(replyLabel(m.Message)))
	s.whisper(c, m.Agent, key, nil)
}

// refuseCorrection keeps an edit that is not fit for the customer from them. What has left stays as it was; what
// has not left does not leave.
func (s *step) refuseCorrection(c *Case, m Rewrote, d draftReply, sent Mirror) {
	flaw := unfit(m.Text, m.Removed)
	s.record(c, "edit_refused", m.Agent.ID, flaw.name)
	if _, left, _ := s.leavingReply(c, m.Message); left > 0 {
		s.keepNote(c, d)
		s.retract(c, m.Message, sent.Text)
		s.mark(c, m.Message, Failed, true)
		s.whisper(c, m.Agent, flaw.whisper(), flaw.vars)
		return
	}
	s.mark(c, m.Message, Failed, true)
	key := "desk.edit_numbers"
	if flaw.name == flawUnfilled {
		key = "desk.edit_variable"
	}
	s.whisper(c, m.Agent, key, flaw.vars)
}

// tooLate reports whether the platform no longer lets a bot delete the customer's copy.
func (s *step) tooLate(sent Mirror) bool {
	return !sent.At.IsZero() && s.now.Sub(sent.At) >= retractable
}

// erased follows the deletion of a thread message: a reply is taken back from the customer while the platform allows it.
func (s *step) erased(m Erased) {
	c, ok := s.focus()
	if !ok {
		s.lostCase(m.Agent)
		return
	}
	sent := s.ev.Fresh.Sent
	s.unoffer(c, m.Message)
	if !sent.Known {
		s.record(c, "deleted_unseen", m.Agent.ID, "")
		return
	}
	// What was marked as a note too late still stands at the customer's, and is a reply here.
	_, reply := s.told(c, m.Message)
	s.want(Keep{
		Case: c.ID, Side: Agents, Message: m.Message, Author: m.Agent.ID, Text: richtext.Text{}, Note: !reply, Version: -1, Label: sent.Label,
	})
	if !reply {
		s.record(c, "note_deleted", m.Agent.ID, "")
		return
	}
	s.takeBack(c, m.Agent, m.Message, sent)
}

// takeBack takes a reply away from the customer while the platform allows it.
func (s *step) takeBack(c *Case, a Agent, m MessageID, sent Mirror) {
	label := string(replyLabel(m))
	switch _, left, _ := s.leavingReply(c, m); {
	case left > 0:
		s.retract(c, m, sent.Text)
		s.record(c, "reply_taken_back", a.ID, label)
		s.whisper(c, a, "desk.taken_back", nil)
	case s.tooLate(sent):
		s.record(c, "withdraw_too_late", a.ID, label)
		s.whisper(c, a, "desk.delete_too_late", nil)
	default:
		s.retract(c, m, sent.Text)
		s.record(c, "reply_withdrawn", a.ID, label)
		s.inThread(c, "withdrawn", "desk.withdrawn_line", texts.Vars{"Agent": s.agentName(a)})
	}
}
