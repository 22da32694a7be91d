package faketelegram

import (
	"slices"
	"strings"
)

// setMessageReaction puts the bot's reaction on a message, or takes it off. A bot has one, out of the free list.
func (c *call) setMessageReaction() (any, *refusal) {
	var wanted []struct {
		Type  string `json:"type"`
		Emoji string `json:"emoji"`
	}
	if bad := c.object("reaction", &wanted, "can't parse reaction types JSON object"); bad != nil {
		return nil, bad
	}
	if len(wanted) > 1 {
		return nil, badShape("reaction", "REACTIONS_TOO_MANY")
	}
	var emoji []string
	for _, r := range wanted {
		if r.Type != "emoji" || !c.s.spec.freeReaction(r.Emoji) {
			return nil, badShape("reaction", "REACTION_INVALID")
		}
		emoji = append(emoji, r.Emoji)
	}
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	target, bad := c.writable("chat_id")
	if bad != nil {
		return nil, bad
	}
	m := target.find(c.p.number("message_id"))
	if m == nil {
		return nil, badState("message to react not found")
	}
	if m.service {
		return nil, badState("MESSAGE_ID_INVALID")
	}
	if !slices.Equal(m.byBot, emoji) {
		m.byBot = emoji
		c.s.changed("reaction", target.id, m.wire.MessageID)
	}
	return true, nil
}

// freeReaction says whether everybody may use the emoji; a variation selector on it does not matter.
func (s *spec) freeReaction(emoji string) bool {
	bare := strings.ReplaceAll(emoji, "\ufe0f", "")
	return slices.Contains(s.Reactions, bare)
}
