package faketelegram

import (
	"encoding/json"
	"strings"
)

// The documented lengths, in UTF-16 code units after parsing.
const (
	maxText    = 4096
	maxCaption = 1024
	maxQuote   = 1024
)

func (c *call) sendMessage() (any, *refusal) {
	text, entities, bad := c.messageText()
	if bad != nil {
		return nil, bad
	}
	preview, bad := c.linkPreview()
	if bad != nil {
		return nil, bad
	}
	return c.deliver(func(*chat) *message {
		return &message{wire: wireMessage{Text: text, Entities: entities, LinkPreviewOptions: preview}}
	})
}

// messageText reads and checks the text of a new or edited message.
func (c *call) messageText() (string, []Entity, *refusal) {
	if c.p.text("text") == "" {
		return "", nil, badShape("text", "message text is empty")
	}
	text, entities, bad := c.formatted("text", "entities", "parse_mode")
	switch {
	case bad != nil:
		return "", nil, bad
	case text == "":
		return "", nil, badShape("text", "text must be non-empty")
	case utf16Len(text) > maxText:
		return "", nil, badShape("text", "message is too long")
	}
	return text, entities, nil
}

func (c *call) linkPreview() (json.RawMessage, *refusal) {
	var preview map[string]json.RawMessage
	if bad := c.object("link_preview_options", &preview, "can't parse link preview options JSON object"); bad != nil || preview == nil {
		return nil, bad
	}
	return json.RawMessage(c.p.text("link_preview_options")), nil
}

// replyTo is the checked reply_parameters.
type replyTo struct {
	MessageID    int64    `json:"message_id"`
	AllowMissing bool     `json:"allow_sending_without_reply"`
	Quote        string   `json:"quote"`
	ParseMode    string   `json:"quote_parse_mode"`
	Entities     []Entity `json:"quote_entities"`
	Position     int      `json:"quote_position"`
}

// deliver checks what all sends share, then puts the message made by build into the chat and answers with it.
func (c *call) deliver(build func(*chat) *message) (any, *refusal) {
	keys, bad := c.replyMarkup(false)
	if bad != nil {
		return nil, bad
	}
	reply, bad := c.replyParameters()
	if bad != nil {
		return nil, bad
	}
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	target, bad := c.writable("chat_id")
	if bad != nil {
		return nil, bad
	}
	m := build(target)
	if bad := reply.put(target, m); bad != nil {
		return nil, bad
	}
	if bad := c.s.admit(target, 1); bad != nil {
		return nil, bad
	}
	keys.put(target, m)
	c.fromBot(target, m)
	return m.shown(), nil
}

// fromBot puts a message of the bot into a chat. The caller holds the mutex.
func (c *call) fromBot(target *chat, m *message) {
	m.fromBot = true
	m.wire.From = c.s.botUser()
	m.wire.HasProtected = c.p.flag("protect_content")
	target.action = ""
	c.s.add(target, m)
}

func (c *call) replyParameters() (*replyTo, *refusal) {
	if c.p.text("reply_parameters") == "" {
		return nil, nil
	}
	r := &replyTo{}
	if bad := c.object("reply_parameters", r, "can't parse reply parameters JSON object"); bad != nil {
		return nil, bad
	}
	if utf16Len(r.Quote) > maxQuote {
		return nil, badShape("reply_parameters.quote", "QUOTE_TEXT_INVALID")
	}
	if strings.EqualFold(r.ParseMode, "html") {
		var bad *refusal
		if r.Quote, r.Entities, bad = parseHTML(r.Quote); bad != nil {
			return nil, bad
		}
	}
	return r, nil
}

// put makes m a reply. A quote must stand word for word in the message replied to.
func (r *replyTo) put(c *chat, m *message) *refusal {
	if r == nil {
		return nil
	}
	target := c.find(r.MessageID)
	if target == nil {
		if r.AllowMissing {
			return nil
		}
		return badState("message to be replied not found")
	}
	m.wire.ReplyTo = target.quoted()
	if r.Quote == "" {
		return nil
	}
	whole := target.wire.Text + target.wire.Caption
	at := strings.Index(whole, r.Quote)
	if at < 0 {
		return badState("QUOTE_TEXT_INVALID")
	}
	m.wire.Quote = &wireQuote{Text: r.Quote, Entities: r.Entities, Position: utf16Len(whole[:at]), IsManual: true}
	return nil
}
