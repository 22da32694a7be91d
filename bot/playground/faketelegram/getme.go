package faketelegram

type wireMe struct {
	wireUser
	CanJoinGroups    bool `json:"can_join_groups"`
	CanReadAll       bool `json:"can_read_all_group_messages"`
	SupportsInline   bool `json:"supports_inline_queries"`
	CanConnect       bool `json:"can_connect_to_business"`
	HasMainWebApp    bool `json:"has_main_web_app"`
	HasTopicsEnabled bool `json:"has_topics_enabled"`
}

func (c *call) getMe() (any, *refusal) {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	return wireMe{wireUser: *c.s.botUser(), CanJoinGroups: true}, nil
}

// logOut moves a bot to another server; there is none here.
func (c *call) logOut() (any, *refusal) {
	return nil, badShape("", "logOut is refused by this pretend server")
}

// closeBot is refused as Telegram refuses it in the first ten minutes after a start.
func (c *call) closeBot() (any, *refusal) {
	c.violate("", "close is refused by this pretend server")
	return nil, tooMany(600)
}
