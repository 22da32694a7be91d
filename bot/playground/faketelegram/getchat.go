package faketelegram

type wireChatFull struct {
	wireChat
	AccentColorID    int             `json:"accent_color_id"`
	MaxReactionCount int             `json:"max_reaction_count"`
	AcceptedGifts    map[string]bool `json:"accepted_gift_types"`
}

func (c *call) getChat() (any, *refusal) {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	found, bad := c.chatFor("chat_id")
	if bad == nil && (found.kicked || found.left) {
		_, bad = c.writable("chat_id")
	}
	if bad != nil {
		return nil, bad
	}
	return wireChatFull{wireChat: found.wire(), MaxReactionCount: 11, AcceptedGifts: map[string]bool{
		"unlimited_gifts": false, "limited_gifts": false, "unique_gifts": false, "premium_subscription": false, "gifts_from_channels": false,
	}}, nil
}

// leaveChat takes the bot out of a group. The bot is told by an update, as for any change of its membership.
func (c *call) leaveChat() (any, *refusal) {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	found, bad := c.writable("chat_id")
	if bad != nil {
		return nil, bad
	}
	if found.kind == private {
		return nil, badState("chat member status can't be changed in private chats")
	}
	found.left = true
	c.s.membership(found, c.s.botUser(), "member", "left")
	c.s.changed("member", found.id, 0)
	return true, nil
}

type wireMember struct {
	Status    string    `json:"status"`
	User      *wireUser `json:"user"`
	UntilDate *int64    `json:"until_date,omitempty"`
}

func (c *call) getChatMember() (any, *refusal) {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	found, bad := c.chatFor("chat_id")
	if bad != nil {
		return nil, bad
	}
	id := c.p.number("user_id")
	switch member := found.members[id]; {
	case id == c.s.botID:
		return newMember(c.s.botUser(), found.botStatus()), nil
	case member != nil:
		return newMember(member.user(), "member"), nil
	case found.owner != nil && found.owner.id == id:
		return newMember(found.owner.user(), "member"), nil
	case c.s.customers[id] != nil:
		return newMember(c.s.customers[id].user(), "left"), nil
	}
	return nil, badState("PARTICIPANT_ID_INVALID")
}

func (c *chat) botStatus() string {
	switch {
	case c.kicked || c.blocked:
		return "kicked"
	case c.left:
		return "left"
	}
	return "member"
}

func newMember(u *wireUser, status string) wireMember {
	m := wireMember{Status: status, User: u}
	if status == "kicked" {
		m.UntilDate = new(int64)
	}
	return m
}
