package fakeslack

import (
	"slices"
	"strings"
)

func (s *Server) conversationsInfo(r *request) (obj, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, problem := s.visible(r.str("channel"))
	if problem != nil {
		return nil, problem
	}
	o := c.json(s)
	if r.flag("include_num_members") {
		o["num_members"] = len(c.Members)
	}
	if r.flag("include_locale") {
		o["locale"] = "en-US"
	}
	return obj{"channel": o}, nil
}

func (c *channel) json(s *Server) obj {
	if c.IM != "" {
		return obj{"id": c.ID, "created": c.created, "is_im": true, "is_org_shared": false, "user": c.IM, "is_archived": c.Archived, "is_open": true}
	}
	return obj{
		"id": c.ID, "name": c.Name, "name_normalized": c.Name, "created": c.created, "creator": "USLACKBOT",
		"is_channel": !c.Private, "is_group": c.Private, "is_im": false, "is_mpim": false, "is_private": c.Private,
		"is_archived": c.Archived, "is_general": false, "is_shared": c.Shared, "is_ext_shared": c.Shared, "is_org_shared": false,
		"is_member": c.has(s.cfg.BotUserID), "context_team_id": s.cfg.TeamID, "unlinked": 0,
		"topic":   obj{"value": c.Topic, "creator": "", "last_set": 0},
		"purpose": obj{"value": "", "creator": "", "last_set": 0}, "previous_names": []string{},
	}
}

func (s *Server) conversationsList(r *request) (obj, *refusal) {
	return s.listChannels(r, func(c *channel) bool { return !(c.Private || c.IM != "") || c.has(s.cfg.BotUserID) })
}

func (s *Server) usersConversations(r *request) (obj, *refusal) {
	user := r.str("user")
	if user == "" {
		user = s.cfg.BotUserID
	}
	return s.listChannels(r, func(c *channel) bool { return c.has(user) && (!c.Private || c.has(s.cfg.BotUserID)) })
}

func (s *Server) listChannels(r *request, wanted func(*channel) bool) (obj, *refusal) {
	types := r.str("types")
	if types == "" {
		types = "public_channel"
	}
	kinds := map[string]bool{}
	for _, name := range strings.Split(types, ",") {
		kind, ok := map[string]string{"public_channel": "channel", "private_channel": "group", "im": "im", "mpim": "mpim"}[strings.TrimSpace(name)]
		if !ok {
			return nil, refuse("invalid_types")
		}
		scope := map[string]string{"channel": "channels:read", "group": "groups:read", "im": "im:read", "mpim": "mpim:read"}[kind]
		if !s.has(scope) {
			return nil, s.missingScope(scope)
		}
		kinds[kind] = true
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []obj
	for _, c := range s.sortedChannels() {
		if kinds[c.kind()] && wanted(c) && !(c.Archived && r.flag("exclude_archived")) {
			all = append(all, c.json(s))
		}
	}
	page, next, problem := paginate(all, r, 100)
	if problem != nil {
		return nil, problem
	}
	return obj{"channels": page, "response_metadata": obj{"next_cursor": next}}, nil
}

func (s *Server) conversationsMembers(r *request) (obj, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, problem := s.visible(r.str("channel"))
	if problem != nil {
		return nil, problem
	}
	page, next, problem := paginate(slices.Clone(c.Members), r, 100)
	if problem != nil {
		return nil, problem
	}
	return obj{"members": page, "response_metadata": obj{"next_cursor": next}}, nil
}

func (s *Server) conversationsJoin(r *request) (obj, *refusal) {
	var answer obj
	var problem *refusal
	s.change(func() {
		var c *channel
		if c, problem = s.visible(r.str("channel")); problem != nil {
			return
		}
		switch {
		case c.Private || c.IM != "":
			problem = refuse("method_not_supported_for_channel_type")
		case c.Archived:
			problem = refuse("is_archived")
		case c.has(s.cfg.BotUserID):
			answer = obj{"channel": c.json(s), "warning": "already_in_channel", "response_metadata": obj{"warnings": []string{"already_in_channel"}}}
		default:
			s.join(c, s.cfg.BotUserID, "")
			answer = obj{"channel": c.json(s)}
		}
	})
	return answer, problem
}

func (s *Server) conversationsOpen(r *request) (obj, *refusal) {
	users := strings.Split(r.str("users"), ",")
	if r.str("users") == "" {
		return nil, refuse("users_list_not_supplied")
	}
	if len(users) > 1 {
		return nil, refuse("method_not_supported_for_channel_type") // group messages are not imitated
	}
	var answer obj
	var problem *refusal
	s.change(func() {
		u := s.state.users[users[0]]
		switch {
		case u == nil:
			problem = refuse("user_not_found")
		case u.Deleted:
			problem = refuse("user_disabled")
		case u.ID == s.cfg.BotUserID || u.IsBot:
			problem = refuse("cannot_dm_bot")
		default:
			c := s.openIM(u.ID)
			answer = obj{"channel": obj{"id": c.ID}}
			if r.flag("return_im") {
				answer["channel"] = c.json(s)
			}
		}
	})
	return answer, problem
}

// openIM finds or makes the direct message between the bot and a person. The state is locked by the caller.
func (s *Server) openIM(user string) *channel {
	for _, c := range s.state.channels {
		if c.IM == user {
			return c
		}
	}
	c := &channel{Channel: Channel{ID: s.state.id("D"), IM: user, Members: []string{s.cfg.BotUserID, user}}, created: s.cfg.Now().Unix(), byTS: map[string]*message{}}
	s.state.channels[c.ID] = c
	return c
}
