package conversations

import (
	"math"
	"slices"
	"time"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// What the undo window and the platform allow.
const (
	// holdMargin is how long before its end the undo window is no longer relied on: delivery may be taking the reply at
	// this very moment, in another process with another clock.
	holdMargin = time.Second
	// retractable is how long Telegram lets a bot delete its own messages (deleteMessage: "less than 48 hours ago").
	retractable = 48 * time.Hour
)

// replyLabel is what a thread message is known by once it is a reply; its undo window has the same key.
func replyLabel(m MessageID) Label { return Label("reply/" + m) }

// reply sends an agent's words to the customer, after the undo window.
func (s *step) reply(c *Case, d draftReply) {
	if s.move(c, caseReply, string(d.agent.ID), string(replyLabel(d.message))) != allowed {
		return // every caller asked before
	}
	s.want(Keep{
		Case: c.ID, Side: Agents, Message: d.message, Author: d.agent.ID, Text: d.text, Files: d.files,
		Version: d.version(), Label: replyLabel(d.message),
	})
	head := s.replyHead(c)
	hold := s.undoWindow(c, d)
	c.Life.Heads = append(c.Life.Heads, Head{Message: d.message, Text: head, Files: len(d.files), By: d.agent.ID})
	if extra := len(c.Life.Heads) - maxHeads; extra > 0 {
		c.Life.Heads = c.Life.Heads[extra:]
	}
	c.Life.Replies = s.leaving(c)
	if hold > 0 { // else it is behind whatever would take it back or change it
		c.Life.Replies = append(c.Life.Replies, HeldReply{
			Message: d.message, Agent: d.agent.ID, Until: s.now.Add(hold), Text: d.text, Files: d.files,
		})
	}
	s.spoke(c, d.agent)
	s.want(
		Drop{Key: takenKey(c)}, // the reply says better that somebody is there
		s.replyEffect(c, d, head, hold),
	)
}

// undoWindow is how long a reply is held. It counts from when the words were written, so that of two replies the one written first leaves first even if it
// was heard last: several processes listen, and one may be killed with an event in its hands. However late it was heard, or however wrong a clock, a moment is left,
// unless a younger reply would leave in it.
func (s *step) undoWindow(c *Case, d draftReply) time.Duration {
	hold := s.w.Policy.Replies.Hold
	if d.later { // sent by a click
		return hold
	}
	late := max(0, s.now.Sub(s.ev.At))
	wait := max(hold-late, min(hold, holdMargin))
	first := time.Duration(math.MaxInt64)
	for _, r := range s.leaving(c) {
		left := r.Until.Sub(s.now)
		switch {
		case r.Message > d.message && left > 0:
			first = min(first, left)
		// Of several heard late together each would be left the same moment. One that is held longer than any window was heard
		// before the clock was set back: it holds nobody up.
		case r.Message < d.message && left < hold:
			wait = max(wait, left+time.Millisecond)
		}
	}
	return max(0, min(wait, first-time.Millisecond))
}

// spoke notes who wrote to the customer last.
func (s *step) spoke(c *Case, a Agent) {
	c.Life.LastAgent, c.Life.LastWriter, c.Life.LastWriterName = s.now, a.ID, a.Name
}

// replyEffect is the message that carries an agent's words. Wanted again under the same key inside the undo window, it
// replaces the one that waits.
func (s *step) replyEffect(c *Case, d draftReply, head richtext.Text, hold time.Duration) Tell {
	label := replyLabel(d.message)
	return Tell{
		Timing: Timing{Key: string(label), Delay: hold, Class: Ordinary}, Label: label,
		Text: headed(head, d.text), Files: d.files, Case: c.ID, Carries: d.message.inThread(),
	}
}

// replyHead is the line above a reply: which team speaks, and about which case when the customer has several open.
func (s *step) replyHead(c *Case) richtext.Text {
	open := 0
	for i := range s.w.Cases {
		if s.w.Cases[i].State.Open() {
			open++
		}
	}
	key := "case.reply_head"
	if open > 1 {
		key = "case.reply_head_numbered"
	}
	return s.say().Text(key, texts.Vars{"Team": s.teamName(c, s.lang()), "Number": c.Number.String()})
}

func headed(head, words richtext.Text) richtext.Text {
	if words.Empty() {
		return head
	}
	return richtext.Join("\n", head, words)
}

// maxHeads bounds what a case remembers of its replies: all of it is read and written in every step of the case. Of an older reply the record
// tells who sent it and what became of it, and its head is made anew.
const maxHeads = 10

// told is what is known of a reply that the customer has, or will have; nothing once it was taken back.
func (s *step) told(c *Case, m MessageID) (Head, bool) {
	remembered := false
	for _, h := range c.Life.Heads {
		if h.Message == m && !h.Gone {
			return h, true
		}
		remembered = remembered || h.Message == m
	}
	sent := s.ev.Fresh.Sent
	if remembered || len(c.Life.Heads) < maxHeads || sent.Label != replyLabel(m) || sent.Note || sent.Gone || sent.At.IsZero() {
		return Head{}, false
	}
	return Head{Message: m, Text: s.replyHead(c), Files: sent.With, By: sent.By}, true
}

// leaving are the replies that are not surely gone: those in their undo window, and for a moment after it.
func (s *step) leaving(c *Case) []HeldReply {
	return slices.DeleteFunc(slices.Clone(c.Life.Replies), func(r HeldReply) bool { return !s.now.Before(r.Until.Add(holdMargin)) })
}

// leavingReply is a message's entry among them, and what remains of its undo window: nothing, or less, when it is over.
func (s *step) leavingReply(c *Case, m MessageID) (r HeldReply, left time.Duration, ok bool) {
	for _, r := range s.leaving(c) {
		if r.Message == m {
			return r, r.Until.Sub(s.now), true
		}
	}
	return HeldReply{}, 0, false
}

// afterHeld is how long a message must wait so as not to overtake a reply in its undo window.
func (s *step) afterHeld(c *Case) time.Duration {
	wait := time.Duration(0)
	for _, r := range s.leaving(c) {
		wait = max(wait, r.Until.Sub(s.now)+time.Millisecond)
	}
	return wait
}

// editKey names an edit that waits for its reply to have left.
func editKey(m MessageID) string { return string(replyLabel(m)) + "/edit" }

// retract takes a reply back. From near the end of the undo window on it may be waiting, for as long as the platform is away, or on its way, or with the
// customer: then both ways are wanted, and the one that does not apply does nothing.
func (s *step) retract(c *Case, m MessageID, was richtext.Text) {
	r, left, leaving := s.leavingReply(c, m)
	if leaving {
		was = r.Text
	}
	s.want(Drop{Key: string(replyLabel(m))}, Drop{Key: editKey(m)})
	if left <= holdMargin {
		head, _ := s.told(c, m)
		s.want(Withdraw{Label: replyLabel(m), Was: headed(head.Text, was), Files: head.Files, Case: c.ID, Carries: m.inThread()})
	}
	c.Life.Replies = slices.DeleteFunc(c.Life.Replies, func(r HeldReply) bool { return r.Message == m })
	for i := range c.Life.Heads {
		if c.Life.Heads[i].Message == m {
			c.Life.Heads[i].Gone = true
		}
	}
}

// holdOver turns replies in their undo window into notes when their author no longer owns the case: a reply is judged by
// its author's role at the moment it leaves (DESIGN §10). One about to leave is let go; it was right when it was written.
func (s *step) holdOver(c *Case) {
	var kept []HeldReply
	for _, r := range s.leaving(c) {
		if r.Agent == c.Owner || r.Until.Sub(s.now) <= holdMargin {
			kept = append(kept, r)
			continue
		}
		author := Agent{ID: r.Agent}
		d := draftReply{agent: author, message: r.Message, text: r.Text, files: r.Files, later: true}
		s.want(Drop{Key: string(replyLabel(r.Message))})
		s.keepNote(c, d)
		s.mark(c, r.Message, Noted, true)
		s.record(c, "reply_held_back", r.Agent, string(replyLabel(r.Message)))
		s.offer(c, d)
		s.whisper(c, author, "desk.held_back", texts.Vars{"Owner": s.ownerName(c)},
			s.offerButtons(c, r.Message, []offerButton{{"desk.button.send_once", SendOnce}})...)
	}
	c.Life.Replies = kept
}
