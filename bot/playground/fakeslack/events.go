package fakeslack

import "slices"

// emit wraps an event in its envelope and hands it to the delivery. Events of a channel reach the app only while its
// bot is a member; channelID is "" for the others. The state is locked by the caller.
func (s *Server) emit(event obj, channelID string) {
	if c := s.state.channels[channelID]; c != nil && !c.has(s.cfg.BotUserID) {
		return
	}
	s.emitAnyway(event, channelID)
}

func (s *Server) emitAnyway(event obj, lane string) {
	if s.cfg.Events != nil && !slices.Contains(s.cfg.Events, subscription(event)) {
		return
	}
	id := s.state.id("Ev")
	payload := raw(callback{
		Event: event, Type: "event_callback", ID: id, Time: s.cfg.Now().Unix(), Context: "4-" + id,
		Token: "not-a-secret", Team: s.cfg.TeamID, ContextTeam: s.cfg.TeamID, App: s.cfg.AppID,
		Authorizations: []authorization{{Team: s.cfg.TeamID, User: s.cfg.BotUserID, IsBot: true}},
	})
	s.outgoing.send(&delivery{kind: "events_api", eventID: id, lane: lane, payload: payload, retries: true})
}

// callback is what stands around every event (docs.slack.dev/apis/events-api, "callback field").
type callback struct {
	Token             string          `json:"token"`
	Team              string          `json:"team_id"`
	ContextTeam       string          `json:"context_team_id"`
	ContextEnterprise *string         `json:"context_enterprise_id"`
	App               string          `json:"api_app_id"`
	Event             obj             `json:"event"`
	Type              string          `json:"type"`
	ID                string          `json:"event_id"`
	Time              int64           `json:"event_time"`
	Authorizations    []authorization `json:"authorizations"`
	IsShared          bool            `json:"is_ext_shared_channel"`
	Context           string          `json:"event_context"`
}

type authorization struct {
	Enterprise   *string `json:"enterprise_id"`
	Team         string  `json:"team_id"`
	User         string  `json:"user_id"`
	IsBot        bool    `json:"is_bot"`
	IsEnterprise bool    `json:"is_enterprise_install"`
}

// subscription is the manifest's name of an event.
func subscription(event obj) string {
	kind, _ := event["type"].(string)
	if kind != "message" {
		return kind
	}
	channelType, _ := event["channel_type"].(string)
	if channelType == "im" {
		return "message.im"
	}
	return "message." + channelType + "s"
}

// emitMessage tells of a new message. The state is locked by the caller.
func (s *Server) emitMessage(c *channel, m *message) {
	e := m.json(s).with(obj{"channel": c.ID, "channel_type": c.kind(), "event_ts": m.TS})
	if m.Metadata != nil {
		e["metadata"] = m.Metadata
	}
	if m.Subtype == "thread_broadcast" {
		if parent := c.byTS[m.ThreadTS]; parent != nil {
			e["root"] = parent.json(s)
		}
	}
	s.emit(e, c.ID)
	if slices.Contains(m.Mentions, s.cfg.BotUserID) && m.BotID == "" && s.has("app_mentions:read") {
		mention := m.json(s).with(obj{"type": "app_mention", "channel": c.ID, "event_ts": m.TS})
		delete(mention, "subtype")
		s.emit(mention, c.ID)
	}
}

// emitChanged tells that m now differs from previous, for an edit, an unfurl or a tombstone.
func (s *Server) emitChanged(c *channel, m *message, previous obj) {
	ts := s.nextTS()
	shown := m.json(s)
	if m.Metadata != nil {
		shown["metadata"] = m.Metadata
	}
	s.emit(obj{
		"type": "message", "subtype": "message_changed", "hidden": true, "channel": c.ID, "channel_type": c.kind(),
		"message": shown.with(obj{"source_team": s.cfg.TeamID, "user_team": s.cfg.TeamID}), "previous_message": previous, "ts": ts, "event_ts": ts,
	}, c.ID)
}

func (s *Server) emitDeleted(c *channel, m *message, previous obj) {
	ts := s.nextTS()
	s.emit(obj{
		"type": "message", "subtype": "message_deleted", "hidden": true, "channel": c.ID, "channel_type": c.kind(),
		"deleted_ts": m.TS, "previous_message": previous, "ts": ts, "event_ts": ts,
	}, c.ID)
}

func (s *Server) emitReaction(kind string, c *channel, m *message, user, name string) {
	s.emit(obj{
		"type": kind, "user": user, "reaction": name, "item_user": m.User,
		"item": obj{"type": "message", "channel": c.ID, "ts": m.TS}, "event_ts": s.nextTS(),
	}, c.ID)
}

// join makes somebody a member and tells so, by an event and a message. The state is locked by the caller.
func (s *Server) join(c *channel, user, inviter string) {
	if c.has(user) {
		return
	}
	c.Members = append(c.Members, user)
	e := obj{"type": "member_joined_channel", "user": user, "channel": c.ID, "channel_type": letter(c), "team": s.cfg.TeamID, "event_ts": s.nextTS()}
	if inviter != "" {
		e["inviter"] = inviter
	}
	s.emit(e, c.ID)
	m := &message{Message: Message{TS: s.nextTS(), Channel: c.ID, User: user, Subtype: map[bool]string{false: "channel_join", true: "group_join"}[c.Private], Text: "<@" + user + "> has joined the channel"}}
	s.post(c, m)
}

func (s *Server) leave(c *channel, user string) {
	if !c.has(user) {
		return
	}
	e := obj{"type": "member_left_channel", "user": user, "channel": c.ID, "channel_type": letter(c), "team": s.cfg.TeamID, "event_ts": s.nextTS()}
	c.Members = slices.DeleteFunc(c.Members, func(id string) bool { return id == user })
	if user != s.cfg.BotUserID {
		s.emit(e, c.ID)
		return
	}
	// The bot, once out, is told by its own kind of event.
	s.emitAnyway(e, c.ID)
	s.emitAnyway(obj{"type": s.flavour(c, "left"), "channel": c.ID, "actor_id": "USLACKBOT", "event_ts": s.nextTS()}, c.ID)
}

// letter is the channel_type of membership events, which differs from that of messages.
func letter(c *channel) string {
	if c.Private {
		return "G"
	}
	return "C"
}

// flavour: what is channel_… for a public channel is group_… for a private one.
func (s *Server) flavour(c *channel, what string) string {
	if c.Private {
		return "group_" + what
	}
	return "channel_" + what
}
