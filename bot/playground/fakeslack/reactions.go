package fakeslack

import (
	"slices"
	"strings"
)

func (s *Server) reactionsAdd(r *request) (obj, *refusal) {
	return s.react(r, func(c *channel, m *message, name string) *refusal { return s.addReaction(c, m, s.cfg.BotUserID, name) })
}

func (s *Server) reactionsRemove(r *request) (obj, *refusal) {
	return s.react(r, func(c *channel, m *message, name string) *refusal {
		return s.removeReaction(c, m, s.cfg.BotUserID, name)
	})
}

func (s *Server) react(r *request, do func(*channel, *message, string) *refusal) (obj, *refusal) {
	var problem *refusal
	s.change(func() {
		var c *channel
		var m *message
		if c, m, problem = s.reactable(r); problem != nil {
			return
		}
		name := r.str("name")
		if !emojiExists(name) {
			problem = refuse("invalid_name")
			return
		}
		problem = do(c, m, name)
	})
	return obj{}, problem
}

// reactable finds the message a reactions method means. The state is locked by the caller.
func (s *Server) reactable(r *request) (*channel, *message, *refusal) {
	id, ts := r.str("channel"), r.str("timestamp")
	if id == "" || ts == "" {
		return nil, nil, refuse("no_item_specified")
	}
	c, problem := s.joined(id)
	if problem != nil {
		return nil, nil, problem
	}
	if c.Archived && r.method != "reactions.get" {
		return nil, nil, refuse("is_archived")
	}
	if _, ok := parseTS(ts); !ok {
		return nil, nil, refuse("bad_timestamp")
	}
	m := c.byTS[ts]
	if m == nil || m.tombstone {
		return nil, nil, refuse("message_not_found")
	}
	return c, m, nil
}

// addReaction sets an emoji and tells the app. The state is locked by the caller.
func (s *Server) addReaction(c *channel, m *message, user, name string) *refusal {
	mine := 0
	at := -1
	for i, r := range m.Reactions {
		has := slices.Contains(r.Users, user)
		if r.Name == name {
			if has {
				return refuse("already_reacted")
			}
			at = i
		}
		if has {
			mine++
		}
	}
	switch {
	case mine >= maxReactions:
		return refuse("too_many_reactions")
	case at < 0 && len(m.Reactions) >= maxEmojiPerItem:
		return refuse("too_many_emoji")
	case at < 0:
		m.Reactions = append(m.Reactions, Reaction{Name: name, Users: []string{user}})
	default:
		m.Reactions[at].Users = append(m.Reactions[at].Users, user)
	}
	s.emitReaction("reaction_added", c, m, user, name)
	return nil
}

func (s *Server) removeReaction(c *channel, m *message, user, name string) *refusal {
	i := slices.IndexFunc(m.Reactions, func(r Reaction) bool { return r.Name == name && slices.Contains(r.Users, user) })
	if i < 0 {
		return refuse("no_reaction")
	}
	m.Reactions[i].Users = slices.DeleteFunc(m.Reactions[i].Users, func(u string) bool { return u == user })
	if len(m.Reactions[i].Users) == 0 {
		m.Reactions = slices.Delete(m.Reactions, i, i+1)
	}
	s.emitReaction("reaction_removed", c, m, user, name)
	return nil
}

func (s *Server) reactionsGet(r *request) (obj, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, m, problem := s.reactable(r)
	if problem != nil {
		return nil, problem
	}
	return obj{"type": "message", "channel": c.ID, "message": m.json(s)}, nil
}

// emojiExists knows the standard names in the table below, with a skin tone where Slack allows one.
func emojiExists(name string) bool {
	base, tone, toned := strings.Cut(name, "::")
	if toned && (!strings.HasPrefix(tone, "skin-tone-") || len(tone) != len("skin-tone-2") || tone[10] < '2' || tone[10] > '6') {
		return false
	}
	_, ok := emojiByName[base]
	return ok
}
