package fakeslack

import (
	"encoding/json"
	"slices"
)

// Room reads one channel's state.
type Room struct {
	server *Server
	id     string
}

// Channel returns the channel with this id; reading one that does not exist finds nothing.
func (s *Server) Channel(id string) Room { return Room{s, id} }

// Messages lists what stands in the channel itself, oldest first: no thread replies but the broadcast ones.
func (r Room) Messages() []Message {
	return r.list(func(m *message) bool { return !m.isReply() || m.Subtype == "thread_broadcast" })
}

// Thread lists a thread, its parent first.
func (r Room) Thread(ts string) []Message {
	return r.list(func(m *message) bool { return m.TS == ts || m.ThreadTS == ts })
}

// All lists every message, replies in their place in time.
func (r Room) All() []Message { return r.list(func(*message) bool { return true }) }

// Message finds one message.
func (r Room) Message(ts string) (Message, bool) {
	found := r.list(func(m *message) bool { return m.TS == ts })
	if len(found) == 0 {
		return Message{}, false
	}
	return found[0], true
}

// Info is the channel as it stands; ok is false when there is none.
func (r Room) Info() (info Channel, ok bool) {
	r.server.mu.Lock()
	defer r.server.mu.Unlock()
	c := r.server.state.channels[r.id]
	if c == nil || c.deleted {
		return Channel{}, false
	}
	info = c.Channel
	info.Members = slices.Clone(c.Members)
	return info, true
}

func (r Room) list(wanted func(*message) bool) []Message {
	r.server.mu.Lock()
	defer r.server.mu.Unlock()
	c := r.server.state.channels[r.id]
	if c == nil {
		return nil
	}
	var out []Message
	for _, m := range c.messages {
		if wanted(m) {
			out = append(out, m.snapshot())
		}
	}
	return out
}

// Files lists every file that was uploaded and not deleted, in no particular order.
func (s *Server) Files() []File {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []File
	for _, f := range s.state.files {
		if f.uploaded && !f.deleted {
			out = append(out, f.snapshot())
		}
	}
	return out
}

// Ephemerals lists every message shown to one person only, oldest first.
func (s *Server) Ephemerals() []Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Message
	for _, m := range s.state.ephemerals {
		out = append(out, m.snapshot())
	}
	return out
}

// onChannel runs f on a channel if there is one.
func (s *Server) onChannel(id string, f func(*channel)) {
	s.change(func() {
		if c := s.state.channels[id]; c != nil && !c.deleted {
			f(c)
		}
	})
}

// InviteBot makes the bot a member of a channel, with the events of it.
func (s *Server) InviteBot(channelID, inviter string) {
	s.onChannel(channelID, func(c *channel) { s.join(c, s.cfg.BotUserID, inviter) })
}

// RemoveBot takes the bot out of a channel.
func (s *Server) RemoveBot(channelID string) {
	s.onChannel(channelID, func(c *channel) { s.leave(c, s.cfg.BotUserID) })
}

// Archive closes a channel for writing; Unarchive opens it.
func (s *Server) Archive(channelID, by string) { s.setArchived(channelID, by, true) }

// Unarchive opens an archived channel. Slack removes bots from an archived channel; here the members stay.
func (s *Server) Unarchive(channelID, by string) { s.setArchived(channelID, by, false) }

func (s *Server) setArchived(channelID, by string, archived bool) {
	s.onChannel(channelID, func(c *channel) {
		c.Archived = archived
		what := map[bool]string{true: "archive", false: "unarchive"}[archived]
		s.emit(obj{"type": s.flavour(c, what), "channel": c.ID, "user": by, "is_moved": 0, "event_ts": s.nextTS()}, c.ID)
	})
}

// SetPrivate makes a channel private, or public. Slack tells apps nothing of it.
func (s *Server) SetPrivate(channelID string, private bool) {
	s.onChannel(channelID, func(c *channel) { c.Private = private })
}

// SetShared connects a channel with another workspace, or ends that.
func (s *Server) SetShared(channelID string, shared bool) {
	s.onChannel(channelID, func(c *channel) {
		c.Shared = shared
		what := map[bool]string{true: "channel_shared", false: "channel_unshared"}[shared]
		e := obj{"type": what, "channel": c.ID, "event_ts": s.nextTS()}
		if shared {
			e["connected_team_id"] = "T0ELSEWHERE"
		} else {
			e["previously_connected_team_id"], e["is_ext_shared"] = "T0ELSEWHERE", false
		}
		s.emit(e, c.ID)
	})
}

// SetMessagesTab turns the app's Messages tab on, as it is at first, or off: then nobody takes a direct message from it.
func (s *Server) SetMessagesTab(on bool) { s.change(func() { s.state.noMessagesTab = !on }) }

// Rename gives a channel another name.
func (s *Server) Rename(channelID, name string) {
	s.onChannel(channelID, func(c *channel) {
		c.Name = name
		s.emit(obj{"type": s.flavour(c, "rename"), "event_ts": s.nextTS(), "channel": obj{
			"id": c.ID, "name": name, "name_normalized": name, "created": c.created, "is_channel": !c.Private, "is_mpim": false,
		}}, c.ID)
	})
}

// DeleteChannel removes a channel for good.
func (s *Server) DeleteChannel(channelID, by string) {
	s.onChannel(channelID, func(c *channel) {
		s.emit(obj{"type": s.flavour(c, "deleted"), "channel": c.ID, "actor_id": by, "event_ts": s.nextTS()}, c.ID)
		c.deleted = true
	})
}

// ChangeUser replaces a person and tells the app (user_change).
func (s *Server) ChangeUser(u User) {
	if u.TeamID == "" {
		u.TeamID = s.cfg.TeamID
	}
	s.change(func() {
		s.state.users[u.ID] = &u
		s.emit(obj{"type": "user_change", "user": u.json(s, true), "cache_ts": s.cfg.Now().Unix(), "event_ts": s.nextTS()}, "")
	})
}

// RateLimitEvents tells the app that events were withheld during the current minute (app_rate_limited).
func (s *Server) RateLimitEvents() {
	s.change(func() {
		minute := s.cfg.Now().Unix() / 60 * 60
		s.emit(obj{"type": "app_rate_limited", "token": "not-a-secret", "team_id": s.cfg.TeamID, "minute_rate_limited": minute, "api_app_id": s.cfg.AppID}, "")
	})
}

// RevokeTokens uninstalls the app: it is told, and from then on every call answers token_revoked.
func (s *Server) RevokeTokens() {
	s.change(func() {
		s.emit(obj{"type": "tokens_revoked", "tokens": obj{"oauth": []string{}, "bot": []string{s.cfg.BotUserID}}, "event_ts": s.nextTS()}, "")
		s.state.revoked = true
	})
}

// RestoreTokens installs the app again with the same tokens.
func (s *Server) RestoreTokens() { s.change(func() { s.state.revoked = false }) }

// Unfurl adds a link preview to a message, which Slack tells as a message_changed whose text did not change.
func (s *Server) Unfurl(channelID, ts, link string) {
	s.onChannel(channelID, func(c *channel) {
		m := c.byTS[ts]
		if m == nil || m.tombstone {
			return
		}
		previous := m.json(s)
		m.Attachments = json.RawMessage(raw([]obj{{"id": 1, "from_url": link, "fallback": link, "title": link, "title_link": link, "service_name": "example"}}))
		s.emitChanged(c, m, previous)
	})
}

// PostAsOtherApp posts as an integration that is not the bot (subtype bot_message), and returns the ts.
func (s *Server) PostAsOtherApp(channelID, threadTS, words string) (ts string) {
	s.onChannel(channelID, func(c *channel) {
		m := &message{Message: Message{TS: s.nextTS(), ThreadTS: threadTS, Channel: c.ID, BotID: "B0OTHER", AppID: "A0OTHER", Username: "other app", Subtype: "bot_message", Text: words}}
		s.post(c, m)
		ts = m.TS
	})
	return ts
}

// AdminDelete removes any message, as a workspace admin or a retention rule does.
func (s *Server) AdminDelete(channelID, ts string) {
	s.onChannel(channelID, func(c *channel) {
		if m := c.byTS[ts]; m != nil && !m.tombstone {
			s.erase(c, m)
		}
	})
}
