package faketelegram

import "time"

// maxDeleteAge is the documented age up to which a bot may delete a message.
const maxDeleteAge = 48 * time.Hour

func (c *call) deleteMessage() (any, *refusal) {
	if c.p.text("message_id") == "" {
		return nil, badShape("message_id", "message identifier is not specified")
	}
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	target, bad := c.writable("chat_id")
	if bad != nil {
		return nil, bad
	}
	m := target.find(c.p.number("message_id"))
	if m == nil {
		return nil, badState("message to delete not found")
	}
	return c.delete(target, m)
}

// delete removes a message for everyone: the bot's own, or in a private chat also the customer's, while young enough.
func (c *call) delete(target *chat, m *message) (any, *refusal) {
	if c.s.cfg.Now().Sub(m.sent) >= maxDeleteAge {
		return nil, badState("message can't be deleted for everyone")
	}
	if !m.fromBot && target.kind != private {
		return nil, badState("message can't be deleted")
	}
	m.deleted = true
	c.s.changed("delete", target.id, m.wire.MessageID)
	return true, nil
}

// deleteMessages takes 1 to 100 ids and skips what is gone or too old.
func (c *call) deleteMessages() (any, *refusal) {
	var ids []int64
	if bad := c.object("message_ids", &ids, "expected an Array of message identifiers"); bad != nil {
		return nil, bad
	}
	switch {
	case len(ids) == 0:
		return nil, badShape("message_ids", "message identifiers are not specified")
	case len(ids) > 100:
		return nil, badShape("message_ids", "too many message identifiers specified")
	}
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	target, bad := c.writable("chat_id")
	if bad != nil {
		return nil, bad
	}
	for _, id := range ids {
		if m := target.find(id); m != nil {
			_, _ = c.delete(target, m) // What cannot be deleted is skipped, as documented.
		}
	}
	return true, nil
}
