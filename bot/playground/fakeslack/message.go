package fakeslack

import (
	"encoding/json"
	"maps"
	"slices"
)

// Message is a snapshot of one message as it stands in a channel, or of an ephemeral one.
type Message struct {
	TS, ThreadTS, Channel string
	User                  string // the bot's messages carry the bot's user
	BotID, AppID          string // set for messages of apps
	Username              string // set when a post overrides its name
	Subtype               string // "", "thread_broadcast", "me_message", "bot_message", "channel_join", "tombstone"…
	Text                  string
	Blocks                json.RawMessage // nil without blocks
	Attachments           json.RawMessage
	Metadata              json.RawMessage // {"event_type":…,"event_payload":…}
	EditedBy, EditedTS    string
	Files                 []File
	Reactions             []Reaction
	ReplyCount            int
	LatestReply           string
	// Broadcasts says which of here, channel, everyone this message would have called, and Mentions whom (U…, S…
	// ids), after Slack's parsing rules for text, mrkdwn and rich_text. Customer text must leave both empty.
	Broadcasts, Mentions []string
	EphemeralTo          string // the one person who sees it
}

// Reaction is one emoji under a message and who set it, in order.
type Reaction struct {
	Name  string
	Users []string
}

// File is a snapshot of an uploaded file.
type File struct {
	ID, Name, Title, MIME, User string
	AltText                     string
	Size                        int
	Bytes                       []byte // must not be changed
	Deleted                     bool
	SharedIn                    []string // channels where its message stands
}

type message struct {
	Message
	clientID  string
	files     []*file
	replies   []string
	repliers  []string
	tombstone bool
}

// snapshot copies everything that can change.
func (m *message) snapshot() Message {
	out := m.Message
	out.Files = nil
	for _, f := range m.files {
		out.Files = append(out.Files, f.snapshot())
	}
	out.Reactions = nil
	for _, r := range m.Reactions {
		out.Reactions = append(out.Reactions, Reaction{r.Name, slices.Clone(r.Users)})
	}
	out.ReplyCount = len(m.replies)
	if n := len(m.replies); n > 0 {
		out.LatestReply = m.replies[n-1]
	}
	return out
}

func (f *file) snapshot() File {
	out := File{ID: f.ID, Name: f.Name, Title: f.Title, MIME: f.MIME, User: f.User, AltText: f.AltText, Size: f.Size, Bytes: f.Bytes, Deleted: f.deleted}
	for _, share := range f.shares {
		out.SharedIn = append(out.SharedIn, share.channel)
	}
	return out
}

func (m *message) isReply() bool { return m.ThreadTS != "" && m.ThreadTS != m.TS }

// json renders the message as Slack does, in history and inside events. Metadata is left to the caller: history shows
// it only when asked for.
func (m *message) json(s *Server) obj {
	o := obj{"type": "message", "ts": m.TS, "text": m.Text}
	set := func(key, value string) {
		if value != "" {
			o[key] = value
		}
	}
	set("user", m.User)
	set("subtype", m.Subtype)
	set("client_msg_id", m.clientID)
	set("bot_id", m.BotID)
	set("app_id", m.AppID)
	set("username", m.Username)
	if m.tombstone {
		o["subtype"], o["hidden"], o["user"] = "tombstone", true, "USLACKBOT"
		delete(o, "client_msg_id")
	} else {
		o["team"] = s.cfg.TeamID
	}
	if m.BotID == s.cfg.BotID {
		o["bot_profile"] = s.botProfile()
	}
	if m.Blocks != nil {
		o["blocks"] = m.Blocks
	}
	if m.Attachments != nil {
		o["attachments"] = m.Attachments
	}
	if m.EditedTS != "" {
		o["edited"] = obj{"user": m.EditedBy, "ts": m.EditedTS}
	}
	if len(m.files) > 0 {
		var files []obj
		for _, f := range m.files {
			files = append(files, f.json(s))
		}
		o["files"], o["upload"], o["display_as_bot"] = files, false, false
	}
	m.addThread(s, o)
	if len(m.Reactions) > 0 {
		o["reactions"] = m.reactionsJSON()
	}
	return o
}

func (m *message) addThread(s *Server, o obj) {
	if m.isReply() {
		o["thread_ts"] = m.ThreadTS
		if parent := s.parentOf(m); parent != nil {
			o["parent_user_id"] = parent.User
		}
	}
	if n := len(m.replies); n > 0 {
		o["thread_ts"] = m.TS
		o["reply_count"], o["latest_reply"] = n, m.replies[n-1]
		o["reply_users"], o["reply_users_count"] = slices.Clone(m.repliers), len(m.repliers)
		o["subscribed"], o["is_locked"] = m.User == s.cfg.BotUserID, false
	}
}

func (m *message) reactionsJSON() []obj {
	var out []obj
	for _, r := range m.Reactions {
		out = append(out, obj{"name": r.Name, "users": slices.Clone(r.Users), "count": len(r.Users)})
	}
	return out
}

func (s *Server) parentOf(m *message) *message {
	if c := s.state.channels[m.Channel]; c != nil {
		return c.byTS[m.ThreadTS]
	}
	return nil
}

func (s *Server) botProfile() obj {
	return obj{"id": s.cfg.BotID, "deleted": false, "name": s.cfg.BotName, "updated": 1700000000, "app_id": s.cfg.AppID, "icons": obj{}, "team_id": s.cfg.TeamID}
}

// with adds to o and returns it.
func (o obj) with(more obj) obj {
	maps.Copy(o, more)
	return o
}
