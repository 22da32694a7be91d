package faketelegram

import (
	"slices"
	"time"
)

// actionTime is how long "typing…" stays on the customer's screen, as documented, unless a message comes first.
const actionTime = 5 * time.Second

func (c *call) sendChatAction() (any, *refusal) {
	action := c.p.text("action")
	if !slices.Contains(c.s.spec.ChatActions, action) {
		return nil, badShape("action", "wrong parameter action in request")
	}
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	target, bad := c.writable("chat_id")
	if bad != nil {
		return nil, bad
	}
	target.action, target.actionUntil = action, time.Now().Add(actionTime)
	c.s.changed("action", target.id, 0)
	return true, nil
}
