package fakeslack

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"
	"time"
)

// User is a person or a bot of the workspace, or a guest or stranger (another TeamID).
type User struct {
	ID, Name, RealName string
	Locale             string // "fr-CA"; default "en-US"; shown when include_locale is asked
	TimeZone           string // default "America/Toronto"
	IsAdmin            bool
	IsRestricted       bool // a guest of several channels
	IsUltraRestricted  bool // a guest of one channel
	IsBot, Deleted     bool
	IsStranger         bool   // of another workspace, in a shared channel
	TeamID             string // default the workspace's
	BotID              string
}

// Channel is what AddChannel makes.
type Channel struct {
	ID, Name string
	Private  bool
	Shared   bool // with another workspace
	Archived bool
	IM       string   // set for a direct message: the other person's user id
	Members  []string // user ids; add the bot by its user id, or by InviteBot
	Topic    string
}

type channel struct {
	Channel
	created  int64
	deleted  bool
	messages []*message // in order of ts; replies included
	byTS     map[string]*message
}

// file is what an upload made. Its bytes are never changed, so views may share them.
type file struct {
	ID, Name, Title, MIME, User string
	AltText                     string
	Size                        int
	Bytes                       []byte
	Created                     int64
	uploaded, completed         bool
	deleted                     bool
	shares                      []share
}

type share struct{ channel, ts, threadTS string }

// trigger is a trigger_id: one use, TriggerLife long.
type trigger struct {
	user    string
	expires time.Time
	used    bool
	inModal bool // handed out by an interaction inside a modal: views.push may use it
}

// responder is what a response_url stands for: five uses in thirty minutes.
type responder struct {
	user, channel, ts, threadTS string
	ephemeral                   bool
	uses                        int
	expires                     time.Time
}

type state struct {
	url           string
	users         map[string]*User
	groups        map[string]*UserGroup
	channels      map[string]*channel
	files         map[string]*file
	views         map[string]*view // every view by id, open or not
	stacks        map[string][]*view
	homes         map[string]*view
	ephemerals    []*message
	triggers      map[string]*trigger
	responders    map[string]*responder
	tickets       map[string]bool // Socket Mode tickets not used yet
	violations    []string
	revoked       bool
	noMessagesTab bool // the app takes and sends no direct messages
	lastTS        int64
	serial        int64
}

// UserGroup is a Slack user group, "@support".
type UserGroup struct {
	ID, Handle, Name string
	Users            []string
}

func newState() state {
	return state{
		users: map[string]*User{}, groups: map[string]*UserGroup{}, channels: map[string]*channel{}, files: map[string]*file{},
		views: map[string]*view{}, stacks: map[string][]*view{}, homes: map[string]*view{},
		triggers: map[string]*trigger{}, responders: map[string]*responder{}, tickets: map[string]bool{},
	}
}

// id makes an identifier that no other object has, with Slack's leading letter.
func (st *state) id(prefix string) string {
	st.serial++
	return fmt.Sprintf("%s%08X", prefix, st.serial)
}

// nextTS gives the next message timestamp: the business clock, but always later than the one before.
func (s *Server) nextTS() string {
	micros := max(s.cfg.Now().UnixMicro(), s.state.lastTS+1)
	s.state.lastTS = micros
	return formatTS(micros)
}

func formatTS(micros int64) string { return fmt.Sprintf("%d.%06d", micros/1e6, micros%1e6) }

// change runs f with the state locked, then announces that something changed.
func (s *Server) change(f func()) {
	func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		f()
	}()
	s.turn.bump()
}

// AddUser adds or replaces a person. It sends no event; see ChangeUser.
func (s *Server) AddUser(u User) {
	if u.TeamID == "" {
		u.TeamID = s.cfg.TeamID
	}
	s.change(func() { s.state.users[u.ID] = &u })
}

// AddGroup adds or replaces a user group.
func (s *Server) AddGroup(g UserGroup) {
	g.Users = slices.Clone(g.Users)
	s.change(func() { s.state.groups[g.ID] = &g })
}

// AddChannel adds a channel without any event. The bot is in it only if Members names the bot's user.
func (s *Server) AddChannel(c Channel) {
	c.Members = slices.Clone(c.Members)
	s.change(func() {
		s.state.channels[c.ID] = &channel{Channel: c, created: s.cfg.Now().Unix(), byTS: map[string]*message{}}
	})
}

// Users lists everybody, the bot included, by id.
func (s *Server) Users() []User {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []User
	for _, id := range slices.Sorted(maps.Keys(s.state.users)) {
		out = append(out, *s.state.users[id])
	}
	return out
}

// Channels lists every channel that was not deleted, by id.
func (s *Server) Channels() []Channel {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Channel
	for _, c := range s.sortedChannels() {
		copied := c.Channel
		copied.Members = slices.Clone(c.Members)
		out = append(out, copied)
	}
	return out
}

func (s *Server) sortedChannels() []*channel {
	var out []*channel
	for _, c := range s.state.channels {
		if !c.deleted {
			out = append(out, c)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ID < out[j].ID })
	return out
}

func (c *channel) has(user string) bool { return slices.Contains(c.Members, user) }

// kind is Slack's channel_type of message events.
func (c *channel) kind() string {
	switch {
	case c.IM != "":
		return "im"
	case c.Private:
		return "group"
	}
	return "channel"
}

// append adds a message in order; timestamps only grow.
func (c *channel) append(m *message) {
	c.messages = append(c.messages, m)
	c.byTS[m.TS] = m
}

func (c *channel) remove(m *message) {
	delete(c.byTS, m.TS)
	c.messages = slices.DeleteFunc(c.messages, func(x *message) bool { return x == m })
}

// Violations lists what a correct bot never does: what Slack ignores silently (unknown arguments, bodies it does not read,
// acknowledgements it drops), what it refuses for its size or shape, and answers to a modal that it cannot use. See NewIn.
func (s *Server) Violations() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.state.violations)
}

func (s *Server) violate(format string, args ...any) {
	s.change(func() { s.state.violations = append(s.state.violations, fmt.Sprintf(format, args...)) })
}

// raw marshals what this package built itself; such values always marshal.
func raw(v any) json.RawMessage {
	b, err := json.Marshal(v)
	if err != nil {
		panic("fakeslack: marshalling its own value: " + err.Error())
	}
	return b
}

func parseTS(ts string) (micros int64, ok bool) {
	seconds, fraction, found := strings.Cut(ts, ".")
	if !found || len(fraction) != 6 || len(seconds) == 0 {
		return 0, false
	}
	for _, r := range seconds + fraction {
		if r < '0' || r > '9' {
			return 0, false
		}
		micros = micros*10 + int64(r-'0')
	}
	return micros, true
}
