package fakeslack

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
)

// Agent is a person of the workspace, doing what a person can do in the Slack client. What a person cannot do fails
// with an error. Methods may be called from any goroutine; one person has one screen, so one modal at a time.
type Agent struct {
	server *Server
	id     string
	async  bool
}

// Agent returns the person with this user id, who must have been added.
func (s *Server) Agent(userID string) *Agent { return &Agent{server: s, id: userID} }

// ID is the person's user id.
func (a *Agent) ID() string { return a.id }

// Async returns the same person, who does not wait for the app: Click, Slash, Shortcut and the like return as soon as
// the payload is on its way.
func (a *Agent) Async() *Agent { return &Agent{server: a.server, id: a.id, async: true} }

// What a person meets in the client.
var (
	ErrNotInChannel = errors.New("the person is not in this channel")
	ErrNoMessage    = errors.New("there is no such message")
	ErrNotYours     = errors.New("the message is somebody else's")
	ErrArchived     = errors.New("the channel is archived")
	ErrNoButton     = errors.New("there is no such button now")
	ErrNoModal      = errors.New("no modal is open")
)

// Upload is a file that a person attaches.
type Upload struct {
	Name    string
	MIME    string // by the name's extension when empty
	Content []byte
}

// Post types words into a channel and returns the message's ts.
func (a *Agent) Post(channelID, words string) (ts string, err error) {
	return a.write(channelID, "", "", words, nil)
}

// DM returns the direct message channel between the person and the bot, opening it if need be.
func (a *Agent) DM() (channelID string) {
	a.server.change(func() { channelID = a.server.openIM(a.id).ID })
	return channelID
}

// Reply types words into a thread, with files if any.
func (a *Agent) Reply(channelID, threadTS, words string, files ...Upload) (ts string, err error) {
	return a.write(channelID, threadTS, "", words, files)
}

// PostFiles posts files with words, which may be empty, into a channel.
func (a *Agent) PostFiles(channelID, words string, files ...Upload) (ts string, err error) {
	return a.write(channelID, "", "", words, files)
}

// Broadcast replies with "also send to the channel" ticked.
func (a *Agent) Broadcast(channelID, threadTS, words string) (ts string, err error) {
	return a.write(channelID, threadTS, "thread_broadcast", words, nil)
}

// Me posts with /me.
func (a *Agent) Me(channelID, words string) (ts string, err error) {
	return a.write(channelID, "", "me_message", words, nil)
}

// ReplyBlocks replies with blocks of the caller's making, for rich text that the composer's marks cannot say. The
// blocks must be one rich_text block, which is all that a person can make.
func (a *Agent) ReplyBlocks(channelID, threadTS, text string, blocks json.RawMessage) (ts string, err error) {
	parsed, problem := a.server.readBlocks(string(blocks))
	if problem != nil || parsed == nil || len(parsed.list) != 1 || typeOf(parsed.list[0]) != "rich_text" {
		return "", fmt.Errorf("posting blocks: one rich_text block is wanted")
	}
	return a.put(channelID, threadTS, func(m *message) {
		m.Text, m.Blocks = text, parsed.raw
		m.Broadcasts, m.Mentions = a.server.summon(text, false, parsed.list)
	})
}

func (a *Agent) write(channelID, threadTS, subtype, words string, uploads []Upload) (string, error) {
	if words == "" && len(uploads) == 0 {
		return "", errors.New("there is nothing to send")
	}
	return a.put(channelID, threadTS, func(m *message) {
		m.Subtype = subtype
		a.server.retype(m, words)
		if subtype == "me_message" {
			m.Blocks, m.clientID = nil, ""
		}
		if len(uploads) > 0 {
			m.Subtype = "file_share"
			a.server.attach(m, a.server.personFiles(a.id, uploads))
		}
	})
}

// retype sets a message's words as typed by a person. The state is locked by the caller.
func (s *Server) retype(m *message, words string) {
	t := s.compose(words)
	m.Text, m.Blocks = t.text, nil
	blocks := t.block(s.state.id("b"))
	if blocks != nil {
		m.Blocks = raw(blocks)
	}
	m.Broadcasts, m.Mentions = s.summon(t.text, false, blocks)
}

func (s *Server) personFiles(user string, uploads []Upload) []*file {
	var out []*file
	for _, u := range uploads {
		f := &file{ID: s.state.id("F"), Name: u.Name, Title: u.Name, MIME: u.MIME, User: user, Size: len(u.Content), Bytes: slices.Clone(u.Content), Created: s.cfg.Now().Unix(), uploaded: true, completed: true}
		if f.MIME == "" {
			f.MIME = typeByName(f.Name)
		}
		s.state.files[f.ID] = f
		out = append(out, f)
	}
	return out
}

// put posts a message of this person after the client's own checks.
func (a *Agent) put(channelID, threadTS string, fill func(*message)) (ts string, err error) {
	s := a.server
	s.change(func() {
		var c *channel
		if c, err = a.channel(channelID); err != nil {
			return
		}
		if threadTS != "" && c.byTS[threadTS] == nil {
			err = ErrNoMessage
			return
		}
		m := &message{Message: Message{TS: s.nextTS(), ThreadTS: threadTS, Channel: c.ID, User: a.id}}
		m.clientID = newClientID()
		fill(m)
		s.post(c, m)
		ts = m.TS
	})
	return ts, err
}

// newClientID is a random UUID, as a Slack client gives one to each message.
func newClientID() string {
	a, b := rand.Uint64(), rand.Uint64()
	return fmt.Sprintf("%08x-%04x-4%03x-%04x-%012x", a>>32, a>>16&0xffff, a&0xfff, 0x8000|b>>48&0x3fff, b&(1<<48-1))
}

// channel finds a channel this person may write in. The state is locked by the caller.
func (a *Agent) channel(id string) (*channel, error) {
	c := a.server.state.channels[id]
	switch {
	case a.server.state.users[a.id] == nil:
		return nil, fmt.Errorf("there is no user %s", a.id)
	case c == nil || c.deleted || !c.has(a.id):
		return nil, fmt.Errorf("%s in %s: %w", a.id, id, ErrNotInChannel)
	case c.Archived:
		return nil, ErrArchived
	}
	return c, nil
}

// EditMessage retypes one of the person's own messages.
func (a *Agent) EditMessage(channelID, ts, words string) error {
	return a.own(channelID, ts, func(c *channel, m *message) {
		previous := m.json(a.server)
		a.server.retype(m, words)
		m.EditedBy, m.EditedTS = a.id, a.server.nextTS()
		a.server.emitChanged(c, m, previous)
	})
}

// DeleteMessage deletes one of the person's own messages, with its files.
func (a *Agent) DeleteMessage(channelID, ts string) error {
	return a.own(channelID, ts, func(c *channel, m *message) {
		files := m.files
		a.server.erase(c, m)
		for _, f := range files {
			f.deleted, f.Bytes = true, nil
		}
	})
}

func (a *Agent) own(channelID, ts string, do func(*channel, *message)) (err error) {
	return a.with(channelID, ts, func(c *channel, m *message) error {
		if m.User != a.id {
			return ErrNotYours
		}
		do(c, m)
		return nil
	})
}

func (a *Agent) with(channelID, ts string, do func(*channel, *message) error) (err error) {
	a.server.change(func() {
		var c *channel
		if c, err = a.channel(channelID); err != nil {
			return
		}
		m := c.byTS[ts]
		if m == nil || m.tombstone {
			err = ErrNoMessage
			return
		}
		err = do(c, m)
	})
	return err
}

// React sets an emoji under a message; Unreact takes it away.
func (a *Agent) React(channelID, ts, name string) error {
	return a.with(channelID, ts, func(c *channel, m *message) error {
		if !emojiExists(name) {
			return fmt.Errorf("there is no emoji %q", name)
		}
		return a.server.addReaction(c, m, a.id, name).asError()
	})
}

// Unreact takes the person's emoji away.
func (a *Agent) Unreact(channelID, ts, name string) error {
	return a.with(channelID, ts, func(c *channel, m *message) error {
		return a.server.removeReaction(c, m, a.id, name).asError()
	})
}

func (f *refusal) asError() error {
	if f == nil {
		return nil
	}
	return errors.New(f.code)
}

// Join and Leave move the person in and out of a channel.
func (a *Agent) Join(channelID string) error { return a.move(channelID, true) }

// Leave takes the person out of a channel.
func (a *Agent) Leave(channelID string) error { return a.move(channelID, false) }

func (a *Agent) move(channelID string, in bool) (err error) {
	a.server.change(func() {
		c := a.server.state.channels[channelID]
		switch {
		case c == nil || c.deleted:
			err = ErrNotInChannel
		case c.Archived:
			err = ErrArchived
		case in:
			a.server.join(c, a.id, "")
		default:
			a.server.leave(c, a.id)
		}
	})
	return err
}

// Ephemerals are the messages only this person sees, oldest first.
func (a *Agent) Ephemerals() []Message {
	a.server.mu.Lock()
	defer a.server.mu.Unlock()
	var out []Message
	for _, m := range a.server.state.ephemerals {
		if m.EphemeralTo == a.id {
			out = append(out, m.snapshot())
		}
	}
	return out
}

// DismissEphemerals clears them, as reloading the client does.
func (a *Agent) DismissEphemerals() {
	a.server.change(func() {
		a.server.state.ephemerals = slices.DeleteFunc(a.server.state.ephemerals, func(m *message) bool { return m.EphemeralTo == a.id })
	})
}
