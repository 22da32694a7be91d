package faketelegram

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
)

// Editing. There is no age limit on a bot's own messages in ordinary chats. An edit without reply_markup takes the inline
// keyboard away, and an edit that changes nothing is refused.

func (c *call) editMessageText() (any, *refusal) {
	text, entities, bad := c.messageText()
	if bad != nil {
		return nil, bad
	}
	preview, bad := c.linkPreview()
	if bad != nil {
		return nil, bad
	}
	return c.edit(func(m *message) *refusal {
		if !m.hasText() {
			return badState("there is no text in the message to edit")
		}
		m.wire.Text, m.wire.Entities, m.wire.LinkPreviewOptions = text, entities, preview
		return nil
	})
}

func (c *call) editMessageCaption() (any, *refusal) {
	caption, entities, bad := c.caption()
	if bad != nil {
		return nil, bad
	}
	return c.edit(func(m *message) *refusal {
		if !m.hasMedia() {
			return badState("there is no caption in the message to edit")
		}
		m.wire.Caption, m.wire.CaptionEntities = caption, entities
		return nil
	})
}

func (c *call) editMessageReplyMarkup() (any, *refusal) {
	return c.edit(func(*message) *refusal { return nil })
}

// edit finds the message, lets change alter a copy, and puts the copy in place if it differs.
func (c *call) edit(change func(*message) *refusal) (any, *refusal) {
	keys, bad := c.replyMarkup(true)
	if bad != nil {
		return nil, bad
	}
	if c.p.text("inline_message_id") != "" {
		return nil, badShape("inline_message_id", "MESSAGE_ID_INVALID")
	}
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
	switch {
	case m == nil:
		return nil, badState("message to edit not found")
	case !m.fromBot || m.frozen || m.service:
		return nil, badState("message can't be edited")
	}
	next := *m
	if bad := change(&next); bad != nil {
		return nil, bad
	}
	next.wire.ReplyMarkup = keys.inline
	if !differs(&m.wire, &next.wire) {
		return nil, badState("message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message")
	}
	if bad := c.s.admit(target, 1); bad != nil {
		return nil, bad
	}
	next.edited = c.s.cfg.Now()
	next.wire.EditDate = next.edited.Unix()
	*m = next
	c.s.changed("edit", target.id, m.wire.MessageID)
	return m.shown(), nil
}

// differs compares what an edit can change. Options of the link preview count only where there is a link.
func differs(a, b *wireMessage) bool {
	return a.Text != b.Text || a.Caption != b.Caption ||
		!sameEntities(a.Entities, b.Entities) || !sameEntities(a.CaptionEntities, b.CaptionEntities) ||
		!sameKeyboard(a.ReplyMarkup, b.ReplyMarkup) ||
		strings.Contains(b.Text, "://") && !bytes.Equal(a.LinkPreviewOptions, b.LinkPreviewOptions)
}

func sameEntities(a, b []Entity) bool {
	return len(a) == 0 && len(b) == 0 || reflect.DeepEqual(a, b)
}

func sameKeyboard(a, b *wireKeyboard) bool {
	if a == nil || b == nil {
		return a == b
	}
	x, _ := json.Marshal(a)
	y, _ := json.Marshal(b)
	return bytes.Equal(x, y)
}
