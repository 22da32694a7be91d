package faketelegram

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Profile is what Telegram shows of a person.
type Profile struct {
	FirstName, LastName, Username string
	// LanguageCode is the language of the person's app, as IETF tag; it may be empty.
	LanguageCode string
}

// Customer is a pretend person with a phone. All methods may be called from any goroutine.
type Customer struct {
	s       *Server
	id      int64
	profile Profile
	chat    *chat
	toasts  []Toast
	gone    bool
}

// Sent names what a customer's action made. UpdateID is 0 when the bot does not want that kind of update, MessageID is 0 when
// nothing could be sent: an empty text, or a customer who blocked the bot.
type Sent struct{ MessageID, UpdateID int }

// Customer returns the person with this id, creating them at first. A non-zero profile replaces the one known. A new customer is
// unknown to the bot until they press Start or write.
func (s *Server) Customer(id int64, p Profile) *Customer {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.customers[id]
	if c == nil {
		c = &Customer{s: s, id: id, profile: Profile{FirstName: fmt.Sprintf("Customer %d", id)}}
		c.chat = s.newChat(id, private)
		c.chat.owner = c
		s.customers[id] = c
	}
	if p != (Profile{}) {
		c.profile = p
	}
	return c
}

// Customers lists everybody so far, by id.
func (s *Server) Customers() []*Customer {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.SortedFunc(maps.Values(s.customers), func(a, b *Customer) int { return cmp.Compare(a.id, b.id) })
}

// Profile is how the customer presents themselves now.
func (u *Customer) Profile() Profile {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	return u.profile
}

// Blocked says whether the customer blocked the bot.
func (u *Customer) Blocked() bool {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	return u.chat.blocked
}

// ID is the customer's Telegram id, which is also the id of their private chat with the bot.
func (u *Customer) ID() int64 { return u.id }

// user is the customer as the sender of a message. The caller holds the mutex.
func (u *Customer) user() *wireUser {
	p := u.profile
	return &wireUser{ID: u.id, FirstName: p.FirstName, LastName: p.LastName, Username: p.Username, LanguageCode: p.LanguageCode}
}

// Option changes a message about to be sent by a customer.
type Option func(*chat, *message)

// ReplyTo makes the message a reply; a message that is gone is ignored, as apps do.
func ReplyTo(messageID int) Option {
	return func(c *chat, m *message) {
		if target := c.find(int64(messageID)); target != nil {
			m.wire.ReplyTo = target.quoted()
		}
	}
}

// Quote makes the message a reply that quotes a part of the text replied to.
func Quote(messageID int, part string) Option {
	return func(c *chat, m *message) {
		ReplyTo(messageID)(c, m)
		if w := m.wire.ReplyTo; w != nil {
			whole := w.Text + w.Caption
			at := max(strings.Index(whole, part), 0)
			m.wire.Quote = &wireQuote{Text: part, Position: utf16Len(whole[:at]), IsManual: true}
		}
	}
}

// WithEntities sets the formatting, in place of what would be found in the text.
func WithEntities(list ...Entity) Option {
	return func(_ *chat, m *message) {
		if m.wire.Text != "" {
			m.wire.Entities = list
		} else {
			m.wire.CaptionEntities = list
		}
	}
}

// ForwardedFrom marks the message as forwarded from a person who hides their account.
func ForwardedFrom(name string, date int64) Option {
	return func(_ *chat, m *message) {
		m.wire.ForwardOrigin = mustJSON(map[string]any{"type": "hidden_user", "date": date, "sender_user_name": name})
	}
}

// Caption adds words to a file.
func Caption(text string) Option {
	return func(_ *chat, m *message) { m.wire.Caption, m.wire.CaptionEntities = text, detect(text) }
}

// Say writes a text to the bot. A text over 4096 units goes as several messages, as apps do, and the last one is returned.
func (u *Customer) Say(text string, opts ...Option) Sent {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	text, _ = trimText(text, nil)
	var sent Sent
	for text != "" {
		part := text
		if utf16Len(text) > maxText {
			var ok bool
			if part, ok = utf16Slice(text, 0, maxText); !ok {
				part, _ = utf16Slice(text, 0, maxText-1)
			}
		}
		text = text[len(part):]
		sent = u.send(u.chat, &message{wire: wireMessage{Text: part, Entities: detect(part)}}, opts)
	}
	return sent
}

// send puts a customer's message into a chat and makes the update. The caller holds the mutex.
func (u *Customer) send(c *chat, m *message, opts []Option) Sent {
	if c.blocked || u.gone {
		return Sent{}
	}
	for _, o := range opts {
		o(c, m)
	}
	c.met = true
	m.wire.From = u.user()
	u.s.add(c, m)
	return Sent{MessageID: m.wire.MessageID, UpdateID: u.s.enqueue("message", c.id, m.shown())}
}

// Start presses the Start button, with the payload of a deep link if any; it lifts a block, as on Telegram.
func (u *Customer) Start(payload string) Sent {
	u.Unblock()
	return u.Say(strings.TrimSpace("/start " + payload))
}

// AnyKind sends a message with any fields, in Telegram's own shape: {"dice": {"emoji": "🎲", "value": 3}}.
func (u *Customer) AnyKind(fields map[string]any, opts ...Option) Sent {
	extra := make(map[string]json.RawMessage, len(fields))
	for name, v := range fields {
		extra[name] = mustJSON(v)
	}
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	return u.send(u.chat, &message{wire: wireMessage{extra: extra}}, opts)
}

// EditMessage changes the text, or the caption, of one of the customer's own messages.
func (u *Customer) EditMessage(messageID int, text string) (Sent, error) {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	m := u.chat.find(int64(messageID))
	switch {
	case m == nil || m.fromBot:
		return Sent{}, fmt.Errorf("edit message %d: not a message of this customer", messageID)
	case u.s.cfg.Now().Sub(m.sent) >= maxDeleteAge:
		return Sent{}, fmt.Errorf("edit message %d: older than 48 hours", messageID)
	case m.hasText():
		m.wire.Text, m.wire.Entities = text, detect(text)
	case m.hasMedia():
		m.wire.Caption, m.wire.CaptionEntities = text, detect(text)
	default:
		return Sent{}, fmt.Errorf("edit message %d: it has no text", messageID)
	}
	m.edited = u.s.cfg.Now()
	m.wire.EditDate = m.edited.Unix()
	u.s.changed("edit", u.id, messageID)
	return Sent{MessageID: messageID, UpdateID: u.s.enqueue("edited_message", u.id, m.shown())}, nil
}

// DeleteMessage removes a message on both sides. Telegram does not tell the bot.
func (u *Customer) DeleteMessage(messageID int) error {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	m := u.chat.find(int64(messageID))
	if m == nil {
		return fmt.Errorf("delete message %d: not there", messageID)
	}
	m.deleted = true
	u.s.changed("delete", u.id, messageID)
	return nil
}

// React sets the customer's reactions on a message; none takes them off. The bot hears of it only if it asked for
// message_reaction updates.
func (u *Customer) React(messageID int, emoji ...string) (updateID int, err error) {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	m := u.chat.find(int64(messageID))
	if m == nil {
		return 0, fmt.Errorf("react to message %d: not there", messageID)
	}
	old := m.byOther
	m.byOther = emoji
	u.s.changed("reaction", u.id, messageID)
	return u.s.enqueue("message_reaction", u.id, map[string]any{
		"chat": u.chat.wire(), "message_id": messageID, "user": u.user(), "date": u.s.cfg.Now().Unix(),
		"old_reaction": reactionTypes(old), "new_reaction": reactionTypes(emoji),
	}), nil
}

func reactionTypes(emoji []string) []map[string]string {
	out := []map[string]string{}
	for _, e := range emoji {
		out = append(out, map[string]string{"type": "emoji", "emoji": e})
	}
	return out
}
