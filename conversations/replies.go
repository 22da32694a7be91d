package conversations

import (
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
		Version: d.version, Label: replyLabel(d.message),
	})
	head := s.replyHead(c)
	hold := s.w.Policy.Replies.Hold
	c.Life.Heads = append(c.Life.Heads, Head{Message: d.message, Text: head})
	c.Life.Replies = append(s.heldReplies(c), HeldReply{
		Message: d.message, Agent: d.agent.ID, Until: s.now.Add(hold), Text: d.text, Files: d.files, Version: d.version,
	})
	c.Life.LastAgent = s.now
	s.want(
		Drop{Key: takenKey(c)}, // the reply says better that somebody is there
		s.replyEffect(c, d, head, hold),
	)
}

// replyEffect is the message that carries an agent's words. Wanted again under the same key inside the undo window, it
// replaces the one that waits.
func (s *step) replyEffect(c *Case, d draftReply, head richtext.Text, hold time.Duration) Tell {
	label := replyLabel(d.message)
	return Tell{
		Timing: Timing{Key: string(label), Delay: hold, Class: Ordinary}, Label: label,
		Text: headed(head, d.text), Files: d.files, Case: c.ID, Carries: d.message,
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

// headOf is the line a reply was sent under; a later change of team does not rewrite it.
func (s *step) headOf(c *Case, m MessageID) richtext.Text {
	for _, h := range slices.Backward(c.Life.Heads) {
		if h.Message == m {
			return h.Text
		}
	}
	return s.replyHead(c)
}

// heldReplies are the replies still in their undo window.
func (s *step) heldReplies(c *Case) []HeldReply {
	return slices.DeleteFunc(slices.Clone(c.Life.Replies), func(r HeldReply) bool { return !s.now.Before(r.Until) })
}

// held is what remains of a message's undo window; zero when it is over or was never one.
func (s *step) held(c *Case, m MessageID) time.Duration {
	for _, r := range s.heldReplies(c) {
		if r.Message == m {
			return r.Until.Sub(s.now)
		}
	}
	return 0
}

// afterHeld is how long a message must wait so as not to overtake a reply in its undo window.
func (s *step) afterHeld(c *Case) time.Duration {
	wait := time.Duration(0)
	for _, r := range s.heldReplies(c) {
		wait = max(wait, r.Until.Sub(s.now)+time.Millisecond)
	}
	return wait
}

// retract takes a reply back. Near the end of the undo window it may be waiting or may be on its way: then both ways are
// wanted, and the one that does not apply does nothing.
func (s *step) retract(c *Case, m MessageID, was richtext.Text) {
	left := s.held(c, m)
	if left > 0 {
		s.want(Drop{Key: string(replyLabel(m))})
	}
	if left <= holdMargin {
		s.want(Withdraw{Label: replyLabel(m), Was: headed(s.headOf(c, m), was), Case: c.ID, Carries: m})
	}
	c.Life.Replies = slices.DeleteFunc(c.Life.Replies, func(r HeldReply) bool { return r.Message == m })
}

// holdOver turns replies in their undo window into notes when their author no longer owns the case: a reply is judged by
// its author's role at the moment it leaves (DESIGN §10). One about to leave is let go; it was right when it was written.
func (s *step) holdOver(c *Case) {
	var kept []HeldReply
	for _, r := range s.heldReplies(c) {
		if r.Agent == c.Owner || r.Until.Sub(s.now) <= holdMargin {
			kept = append(kept, r)
			continue
		}
		author := Agent{ID: r.Agent}
		d := draftReply{agent: author, message: r.Message, text: r.Text, files: r.Files, version: r.Version + 1}
		s.want(Drop{Key: string(replyLabel(r.Message))})
		s.keepNote(c, d)
		s.want(Mark{Case: c.ID, Message: r.Message, Mark: Noted, On: true})
		s.record(c, "reply_held_back", r.Agent, string(replyLabel(r.Message)))
		s.offer(c, d)
		s.whisper(c, author, "desk.held_back", texts.Vars{"Owner": s.ownerName(c)},
			s.offerButtons(c, r.Message, []offerButton{{"desk.button.send_once", SendOnce}})...)
	}
	c.Life.Replies = kept
}
