package page

import (
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"guichet/bot/playground/fakeslack"
)

type slackView struct {
	Present   bool          `json:"present"`
	Team      string        `json:"team"`
	Bot       string        `json:"bot"` // the bot's user id
	People    []personView  `json:"people"`
	Channels  []channelLine `json:"channels"`
	Shortcuts []Shortcut    `json:"shortcuts"`
	Commands  []Command     `json:"commands"`
}

type personView struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Real  string `json:"real"`
	Bot   bool   `json:"bot,omitempty"`
	Guest bool   `json:"guest,omitempty"`
	Plays bool   `json:"plays,omitempty"` // can be chosen as the one who sits here
}

type channelLine struct {
	ID       string   `json:"id"`
	Name     string   `json:"name"`
	Private  bool     `json:"private,omitempty"`
	Archived bool     `json:"archived,omitempty"`
	IM       string   `json:"im,omitempty"`
	Topic    string   `json:"topic,omitempty"`
	Members  []string `json:"members"`
}

type deskMessage struct {
	TS        string          `json:"ts"`
	Thread    string          `json:"thread,omitempty"`
	Channel   string          `json:"channel"`
	At        time.Time       `json:"at"`
	User      string          `json:"user,omitempty"`
	Username  string          `json:"username,omitempty"`
	App       bool            `json:"app,omitempty"`
	Subtype   string          `json:"subtype,omitempty"`
	Text      string          `json:"text"`
	Blocks    json.RawMessage `json:"blocks,omitempty"`
	Edited    bool            `json:"edited,omitempty"`
	Files     []deskFile      `json:"files,omitempty"`
	Reactions []reactionView  `json:"reactions,omitempty"`
	Replies   int             `json:"replies,omitempty"`
	Latest    *time.Time      `json:"latest,omitempty"`
}

type deskFile struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Title   string `json:"title"`
	MIME    string `json:"mime"`
	Alt     string `json:"alt,omitempty"`
	Size    int    `json:"size"`
	Deleted bool   `json:"deleted,omitempty"`
	Picture bool   `json:"picture,omitempty"`
}

type reactionView struct {
	Name  string   `json:"name"`
	Users []string `json:"users"`
}

type agentView struct {
	Ephemerals []deskMessage `json:"ephemerals"`
	Modal      *modalView    `json:"modal"`
	Home       *modalView    `json:"home"`
}

type modalView struct {
	ID     string          `json:"id"`
	Hash   string          `json:"hash"`
	Title  string          `json:"title"`
	Submit string          `json:"submit"`
	Close  string          `json:"close"`
	Blocks json.RawMessage `json:"blocks"`
	Fields []fieldView     `json:"fields"`
	Depth  int             `json:"depth"`
}

type fieldView struct {
	Block  string `json:"block"`
	Action string `json:"action"`
	Value  string `json:"value"`
	Error  string `json:"error,omitempty"`
}

// people are those who can sit at the desk: no bots, nobody who left.
func people(s *fakeslack.Server) []fakeslack.User {
	var out []fakeslack.User
	for _, u := range s.Users() {
		if !u.IsBot && !u.Deleted {
			out = append(out, u)
		}
	}
	return out
}

func (d *desk) slackView(s *fakeslack.Server) slackView {
	c := s.Config()
	v := slackView{Present: true, Team: c.TeamName, Bot: c.BotUserID, Shortcuts: d.cfg.Shortcuts, Commands: d.cfg.Commands}
	for _, u := range s.Users() {
		v.People = append(v.People, personView{
			ID: u.ID, Name: u.Name, Real: u.RealName, Bot: u.IsBot,
			Guest: u.IsRestricted || u.IsUltraRestricted || u.IsStranger, Plays: !u.IsBot && !u.Deleted,
		})
	}
	for _, c := range s.Channels() {
		v.Channels = append(v.Channels, channelLine{c.ID, c.Name, c.Private, c.Archived, c.IM, c.Topic, c.Members})
	}
	return v
}

func (d *desk) channelView(s *fakeslack.Server, id string) []deskMessage {
	out := []deskMessage{}
	for _, m := range newest(s.Channel(id).All(), keepMessages) {
		out = append(out, d.deskMessage(m))
	}
	return out
}

func (d *desk) deskMessage(m fakeslack.Message) deskMessage {
	v := deskMessage{
		TS: m.TS, Thread: m.ThreadTS, Channel: m.Channel, At: d.momentOf(m.TS), User: m.User, Username: m.Username, App: m.BotID != "",
		Subtype: m.Subtype, Text: m.Text, Blocks: m.Blocks, Edited: m.EditedTS != "", Replies: m.ReplyCount,
	}
	if m.LatestReply != "" {
		latest := d.momentOf(m.LatestReply)
		v.Latest = &latest
	}
	for _, f := range m.Files {
		v.Files = append(v.Files, deskFile{
			ID: f.ID, Name: f.Name, Title: f.Title, MIME: f.MIME, Alt: f.AltText, Size: f.Size, Deleted: f.Deleted,
			Picture: pictureType(f.Bytes) != "",
		})
	}
	for _, r := range m.Reactions {
		v.Reactions = append(v.Reactions, reactionView{r.Name, r.Users})
	}
	return v
}

// momentOf is the business time of a ts, which counts seconds of machine time.
func (d *desk) momentOf(ts string) time.Time {
	seconds, micros, _ := strings.Cut(ts, ".")
	// A ts is digits; of anything else the zero moment is as good as any.
	s, _ := strconv.ParseInt(seconds, 10, 64)
	us, _ := strconv.ParseInt(micros, 10, 64)
	return d.times.business(time.Unix(s, us*1000))
}

func (d *desk) agentView(a *fakeslack.Agent) agentView {
	v := agentView{Ephemerals: []deskMessage{}, Modal: viewOf(a.Modal()), Home: viewOf(a.Home())}
	for _, m := range newest(a.Ephemerals(), keepMessages) {
		v.Ephemerals = append(v.Ephemerals, d.deskMessage(m))
	}
	return v
}

func viewOf(v *fakeslack.View) *modalView {
	if v == nil {
		return nil
	}
	out := &modalView{ID: v.ID, Hash: v.Hash, Title: v.Title, Submit: v.Submit, Close: v.Close, Blocks: v.Blocks, Depth: v.Depth}
	for _, f := range v.Fields {
		out.Fields = append(out.Fields, fieldView{f.BlockID, f.ActionID, f.Value, f.Error})
	}
	return out
}
