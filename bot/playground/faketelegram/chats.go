package faketelegram

import (
	"strconv"
	"strings"
	"time"
)

type chatKind string

const (
	private    chatKind = "private"
	group      chatKind = "group"
	supergroup chatKind = "supergroup"
)

// chat is a conversation as Telegram keeps it. Guarded by the server's mutex.
type chat struct {
	id    int64
	kind  chatKind
	title string
	// owner is the customer of a private chat.
	owner *Customer
	// met says whether the bot may see the chat: the customer pressed Start or wrote, or the bot was added.
	met bool
	// blocked: the customer blocked the bot. left and kicked: the bot is out of the group.
	blocked, left, kicked bool
	members               map[int64]*Customer

	byID  map[int]*message
	order []*message
	// lastID numbers a supergroup's messages; other chats share one count, as on Telegram.
	lastID int

	actionUntil time.Time
	action      string
	keyboard    [][]string
}

// message is one message with what the wire form does not show.
type message struct {
	wire wireMessage
	// fromBot and service: sent by the bot; a note about the chat itself, like a member who left.
	fromBot, service bool
	deleted          bool
	// frozen: it carries a reply keyboard, and Telegram lets nobody edit such a message.
	frozen  bool
	sent    time.Time
	edited  time.Time
	content []string // file ids, the largest first
	byBot   []string // reactions
	byOther []string
}

func (c *chat) wire() wireChat {
	w := wireChat{ID: c.id, Type: string(c.kind), Title: c.title}
	if c.owner != nil {
		w.FirstName, w.LastName, w.Username = c.owner.profile.FirstName, c.owner.profile.LastName, c.owner.profile.Username
	}
	return w
}

// newChat registers a chat. The caller holds the mutex.
func (s *Server) newChat(id int64, kind chatKind) *chat {
	c := &chat{id: id, kind: kind, byID: map[int]*message{}, members: map[int64]*Customer{}}
	s.chats[id] = c
	return c
}

// add puts a message into a chat, giving it its number and date, and tells whoever watches. The caller holds the mutex.
func (s *Server) add(c *chat, m *message) *message {
	m.sent = s.cfg.Now()
	m.wire.Date = m.sent.Unix()
	m.wire.Chat = c.wire()
	if c.kind == supergroup {
		c.lastID++
		m.wire.MessageID = c.lastID
	} else {
		s.nextID++
		m.wire.MessageID = s.nextID
	}
	c.byID[m.wire.MessageID] = m
	c.order = append(c.order, m)
	s.changed("message", c.id, m.wire.MessageID)
	return m
}

// find returns a message that is still there. The caller holds the mutex.
func (c *chat) find(id int64) *message {
	if m := c.byID[int(id)]; m != nil && !m.deleted {
		return m
	}
	return nil
}

// chatFor finds the chat a call names. The caller holds the mutex.
func (c *call) chatFor(param string) (*chat, *refusal) {
	text := c.p.text(param)
	if text == "" {
		return nil, badShape(param, "%s is empty", param)
	}
	id, err := strconv.ParseInt(text, 10, 64)
	if err != nil && !strings.HasPrefix(text, "@") {
		return nil, badShape(param, "chat not found")
	}
	found := c.s.chats[id]
	if found == nil || !found.met {
		return nil, badState("chat not found")
	}
	return found, nil
}

// writable is chatFor for calls that change something: the bot must not be blocked or thrown out.
func (c *call) writable(param string) (*chat, *refusal) {
	found, bad := c.chatFor(param)
	if bad != nil {
		return nil, bad
	}
	what := map[chatKind]string{group: "group", supergroup: "supergroup"}[found.kind]
	switch {
	case found.blocked:
		return nil, forbidden("bot was blocked by the user")
	case found.owner != nil && found.owner.gone:
		return nil, forbidden("user is deactivated")
	case found.kicked:
		return nil, forbidden("bot was kicked from the " + what + " chat")
	case found.left:
		return nil, forbidden("bot is not a member of the " + what + " chat")
	}
	return found, nil
}

// botUser is the bot as the sender of a message.
func (s *Server) botUser() *wireUser {
	return &wireUser{ID: s.botID, IsBot: true, FirstName: s.profile.nameFor(""), Username: s.cfg.BotUsername}
}

// shown copies a message for the wire, so that it can be encoded outside the lock. Nothing inside is changed in place later.
func (m *message) shown() *wireMessage {
	w := m.wire
	return &w
}

// quoted is a message as it appears inside a reply to it: without its own reply.
func (m *message) quoted() *wireMessage {
	w := m.wire
	w.ReplyTo, w.Quote = nil, nil
	return &w
}

func (m *message) hasText() bool { return m.wire.Text != "" }

func (m *message) hasMedia() bool { return len(m.content) > 0 }
