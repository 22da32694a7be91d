package faketelegram

import "encoding/json"

// Block stops the bot from reaching the customer: sends are refused with 403. The bot is told. It returns the update's id.
func (u *Customer) Block() int {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	if u.chat.blocked {
		return 0
	}
	u.chat.blocked = true
	u.s.changed("block", u.id, 0)
	return u.s.membership(u.chat, u.user(), "member", "kicked")
}

// Unblock lets the bot in again. The bot is told. It returns the update's id, 0 when there was no block.
func (u *Customer) Unblock() int {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	if !u.chat.blocked {
		return 0
	}
	u.chat.blocked = false
	u.s.changed("block", u.id, 0)
	return u.s.membership(u.chat, u.user(), "kicked", "member")
}

// DeleteAccount makes the customer a deleted account. Sends are refused with 403, and the bot is not told.
func (u *Customer) DeleteAccount() {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	u.gone = true
	u.s.changed("block", u.id, 0)
}

// membership makes the update about the bot's own place in a chat. The caller holds the mutex.
func (s *Server) membership(c *chat, by *wireUser, before, after string) int {
	return s.enqueue("my_chat_member", c.id, map[string]any{
		"chat": c.wire(), "from": by, "date": s.cfg.Now().Unix(),
		"old_chat_member": newMember(s.botUser(), before), "new_chat_member": newMember(s.botUser(), after),
	})
}

// supergroupIDs end below this; ordinary groups have smaller negative ids.
const supergroupIDs = -1_000_000_000_000

// AddBotToGroup makes the customer add the bot to a group, which comes to be if need be. Ids are negative; those of
// supergroups start with -100. The bot gets the change of its membership and the group's note about it.
func (u *Customer) AddBotToGroup(groupID int64, title string) Sent {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	c := u.s.chats[groupID]
	if c == nil {
		kind := group
		if groupID < supergroupIDs {
			kind = supergroup
		}
		c = u.s.newChat(groupID, kind)
		c.title = title
	}
	c.met, c.left, c.kicked = true, false, false
	c.members[u.id] = u
	u.s.membership(c, u.user(), "left", "member")
	note := &message{service: true, wire: wireMessage{extra: map[string]json.RawMessage{"new_chat_members": mustJSON([]*wireUser{u.s.botUser()})}}}
	return u.send(c, note, nil)
}

// RemoveBotFromGroup throws the bot out. It returns the update's id, 0 when the bot was not there.
func (u *Customer) RemoveBotFromGroup(groupID int64) int {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	c := u.s.chats[groupID]
	if c == nil || c.kicked || c.left {
		return 0
	}
	c.kicked = true
	u.s.changed("member", groupID, 0)
	return u.s.membership(c, u.user(), "member", "kicked")
}

// GroupMessage writes into a group. Nothing is sent when the group does not exist; the bot hears nothing when it is not in it.
func (u *Customer) GroupMessage(groupID int64, text string, opts ...Option) Sent {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	c := u.s.chats[groupID]
	if c == nil || c.kind == private || c.kicked || c.left {
		return Sent{}
	}
	c.members[u.id] = u
	return u.send(c, &message{wire: wireMessage{Text: text, Entities: detect(text)}}, opts)
}
