package fakeslack

import (
	"bytes"
	"encoding/json"
	"slices"
	"time"
)

func (s *Server) chatUpdate(r *request) (obj, *refusal) {
	d, problem := s.readDraft(r, maxUpdateText)
	if problem != nil {
		return nil, problem
	}
	var answer obj
	s.change(func() {
		var c *channel
		var m *message
		if c, m, problem = s.ownMessage(r, "cant_update_message"); problem != nil {
			return
		}
		if s.cfg.EditWindow > 0 && s.age(m) > s.cfg.EditWindow {
			problem = refuse("edit_window_closed")
			return
		}
		previous, text, blocks := m.json(s), m.Text, m.Blocks
		s.keepAbsent(r, d, m)
		d.fill(s, m)
		if m.Text != text || !bytes.Equal(m.Blocks, blocks) {
			m.EditedBy, m.EditedTS = m.User, s.nextTS()
		}
		s.emitChanged(c, m, previous)
		answer = obj{"channel": c.ID, "ts": m.TS, "text": m.Text, "message": m.json(s)}
	})
	return answer, problem
}

// keepAbsent: the documentation of chat.update says that blocks and attachments which are not given stay, and that an
// empty list removes them. Files always stay. The state is locked by the caller.
func (s *Server) keepAbsent(r *request, d *draftMessage, m *message) {
	if !r.has("blocks") && m.Blocks != nil {
		d.blocks = &parsedBlocks{raw: m.Blocks}
		if err := json.Unmarshal(m.Blocks, &d.blocks.list); err != nil {
			panic("fakeslack: reading its own blocks: " + err.Error())
		}
	}
	if !r.has("attachments") {
		d.attachments = m.Attachments
	}
}

func (s *Server) age(m *message) time.Duration {
	ts, _ := parseTS(m.TS)
	return s.cfg.Now().Sub(time.UnixMicro(ts))
}

func (s *Server) chatDelete(r *request) (obj, *refusal) {
	var answer obj
	var problem *refusal
	s.change(func() {
		var c *channel
		var m *message
		if c, m, problem = s.ownMessage(r, "cant_delete_message"); problem != nil {
			return
		}
		s.erase(c, m)
		answer = obj{"channel": c.ID, "ts": m.TS}
	})
	return answer, problem
}

// ownMessage finds a message of the bot by channel and ts. The state is locked by the caller.
func (s *Server) ownMessage(r *request, notMine string) (*channel, *message, *refusal) {
	c, problem := s.writable(r.str("channel"))
	if problem != nil {
		return nil, nil, problem
	}
	m := c.byTS[r.str("ts")]
	switch {
	case m == nil || m.tombstone:
		return nil, nil, refuse("message_not_found")
	case m.BotID != s.cfg.BotID:
		return nil, nil, refuse(notMine)
	}
	return c, m, nil
}

// erase deletes a message as Slack does: a parent with replies becomes a tombstone, anything else goes. The state is
// locked by the caller.
func (s *Server) erase(c *channel, m *message) {
	previous := m.json(s)
	if len(m.replies) > 0 {
		m.tombstone = true
		m.Subtype, m.Text, m.Blocks, m.Attachments, m.files, m.Reactions, m.Metadata = "tombstone", "This message was deleted.", nil, nil, nil, nil, nil
		s.emitChanged(c, m, previous)
		return
	}
	c.remove(m)
	if parent := c.byTS[m.ThreadTS]; parent != nil && m.isReply() {
		parent.replies = slices.DeleteFunc(parent.replies, func(ts string) bool { return ts == m.TS })
		if parent.tombstone && len(parent.replies) == 0 {
			c.remove(parent)
		}
	}
	s.emitDeleted(c, m, previous)
}

func (s *Server) chatPostEphemeral(r *request) (obj, *refusal) {
	d, problem := s.readDraft(r, maxMessageText)
	if problem != nil {
		return nil, problem
	}
	var answer obj
	s.change(func() {
		var c *channel
		if c, problem = s.writable(r.str("channel")); problem != nil {
			return
		}
		if user := r.str("user"); s.state.users[user] == nil || !c.has(user) {
			problem = refuse("user_not_in_channel")
			return
		}
		if thread := r.str("thread_ts"); thread != "" {
			if problem = c.threadable(thread); problem != nil {
				return
			}
		}
		m := s.ephemeral(c, r.str("user"), r.str("thread_ts"), d)
		answer = obj{"message_ts": m.TS}
	})
	return answer, problem
}

// ephemeral shows a message to one person; no event tells of it. The state is locked by the caller.
func (s *Server) ephemeral(c *channel, user, thread string, d *draftMessage) *message {
	m := s.botMessage(c, thread)
	m.EphemeralTo = user
	d.fill(s, m)
	s.state.ephemerals = append(s.state.ephemerals, m)
	return m
}
