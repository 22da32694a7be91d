package fakeslack

import (
	"slices"
	"strings"
)

// checkToken tells apart no token, a wrong one and one of the wrong kind.
func (s *Server) checkToken(r *request) *refusal {
	s.mu.Lock()
	revoked := s.state.revoked
	s.mu.Unlock()
	switch {
	case r.method == "api.test":
		return nil
	case r.token == "":
		return refuse("not_authed")
	case revoked && (r.token == s.cfg.BotToken || r.token == s.cfg.AppToken):
		return refuse("token_revoked")
	case r.method == "apps.connections.open" && r.token == s.cfg.AppToken, r.method != "apps.connections.open" && r.token == s.cfg.BotToken:
		return nil
	case r.token == s.cfg.AppToken, r.token == s.cfg.BotToken:
		return refuse("not_allowed_token_type")
	}
	return refuse("invalid_auth")
}

// checkScope asks for the method's scope; where it depends on the kind of channel, on the channel's.
func (s *Server) checkScope(r *request, spec *methodSpec) *refusal {
	if len(spec.Scopes) == 0 {
		return nil
	}
	if needed := s.scopeForChannel(r, spec); needed != "" {
		if s.has(needed) {
			return nil
		}
		return s.missingScope(needed)
	}
	for _, scope := range spec.Scopes {
		if s.has(scope) {
			return nil
		}
	}
	return s.missingScope(strings.Join(spec.Scopes, ","))
}

func (s *Server) scopeForChannel(r *request, spec *methodSpec) string {
	id := r.str("channel")
	if id == "" || len(spec.Scopes) < 2 {
		return ""
	}
	s.mu.Lock()
	c := s.state.channels[id]
	s.mu.Unlock()
	if c == nil {
		return ""
	}
	prefix := map[string]string{"channel": "channels:", "group": "groups:", "im": "im:"}[c.kind()]
	for _, scope := range spec.Scopes {
		if strings.HasPrefix(scope, prefix) {
			return scope
		}
	}
	return ""
}

func (s *Server) missingScope(needed string) *refusal {
	provided := slices.Clone(s.cfg.Scopes)
	return &refusal{code: "missing_scope", extra: obj{"needed": needed, "provided": strings.Join(provided, ",")}}
}

// visible finds a channel the bot may know of: private ones only from inside.
func (s *Server) visible(id string) (*channel, *refusal) {
	c := s.state.channels[id]
	if c == nil || c.deleted || (c.Private || c.IM != "") && !c.has(s.cfg.BotUserID) {
		return nil, refuse("channel_not_found")
	}
	return c, nil
}

// joined finds a channel the bot is a member of.
func (s *Server) joined(id string) (*channel, *refusal) {
	c, problem := s.visible(id)
	if problem == nil && !c.has(s.cfg.BotUserID) {
		return nil, refuse("not_in_channel")
	}
	return c, problem
}

// writable finds a channel the bot may post to. A public channel's name works too, as it does in Slack.
func (s *Server) writable(id string) (*channel, *refusal) {
	if name, ok := strings.CutPrefix(id, "#"); ok {
		for _, c := range s.state.channels {
			if c.Name == name && !c.deleted {
				id = c.ID
			}
		}
	}
	if u := s.state.users[id]; u != nil {
		return s.direct(u)
	}
	c, problem := s.joined(id)
	switch {
	case problem == nil && c.Archived:
		return nil, refuse("is_archived")
	case problem == nil && c.IM != "" && s.state.users[c.IM] != nil:
		return s.direct(s.state.users[c.IM])
	}
	return c, problem
}

// direct is the conversation with somebody, if they take direct messages from the app. chat.postMessage documents messages_tab_disabled; the others
// are conversations.open's own, which posting to a member's id does first.
func (s *Server) direct(u *User) (*channel, *refusal) {
	switch {
	case u.Deleted:
		return nil, refuse("user_disabled")
	case u.IsBot:
		return nil, refuse("cannot_dm_bot")
	case s.state.noMessagesTab:
		return nil, refuse("messages_tab_disabled")
	}
	return s.openIM(u.ID), nil
}
