package slackdesk

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"time"
)

// The payloads that Slack sends, as far as the desk reads them. They are decoded by hand: the library's own types give up
// a whole event for one block they do not know.

// envelope is something Slack sent, over the socket or by HTTP.
type envelope struct {
	kind    string // "events_api", "interactive", "slash_commands"
	payload json.RawMessage
	// ack answers Slack; nil means nothing more to say. It may be called once. What is never acknowledged comes again,
	// if it is an event, and is shown as failed to whoever clicked.
	ack func(answer any)
	// refuse tells Slack that an event was not kept, so that it comes again at once; nil where silence says it.
	refuse func()
	// event is the head of what came as an event.
	event eventHead
}

// eventHead is what tells where an event belongs, and whether it is only the desk's own doing coming back. Most events are, and are read no further.
type eventHead struct {
	wirePost
	whole    bool   // it could be read
	Team     string // the workspace's id
	Type     string
	Channel  json.RawMessage
	Message  *wirePost
	Previous *wirePost
	raw      json.RawMessage // the event itself
	err      error           // what is wrong around it
}

// wirePost is what tells whose a message is, and where it stands.
type wirePost struct {
	Subtype, User, BotID, AppID, ThreadTS string
}

// headOf reads an event's head, or as much of it as can be read.
func headOf(payload json.RawMessage) (e eventHead) {
	var around, within peeker
	around.object(nil, payload, func(name, value []byte) {
		switch string(name) {
		case "team_id":
			e.Team = around.text(name, value)
		case "event_id", "type":
			_ = around.text(name, value) // they are to be well-formed, that is all
		case "event":
			e.raw = value
		}
	})
	if e.raw != nil {
		within.object([]byte("event"), e.raw, func(name, value []byte) {
			switch string(name) {
			case "type":
				e.Type = within.text(name, value)
			case "channel":
				e.Channel = value
			case "message":
				e.Message = within.post(name, value)
			case "previous_message":
				e.Previous = within.post(name, value)
			default:
				within.postField(&e.wirePost, name, value)
			}
		})
	}
	e.err, e.whole = around.err, around.err == nil && within.err == nil
	return e
}

// post reads a message inside an event; nil where it says null.
func (p *peeker) post(name, value []byte) *wirePost {
	if string(value) == "null" {
		return nil
	}
	post := &wirePost{}
	p.object(name, value, func(name, value []byte) { p.postField(post, name, value) })
	return post
}

func (p *peeker) postField(post *wirePost, name, value []byte) {
	switch string(name) {
	case "subtype":
		post.Subtype = p.text(name, value)
	case "user":
		post.User = p.text(name, value)
	case "bot_id":
		post.BotID = p.text(name, value)
	case "app_id":
		post.AppID = p.text(name, value)
	case "thread_ts":
		post.ThreadTS = p.text(name, value)
	}
}

// lane names the thread that an event is about.
func (e *eventHead) lane() string {
	thread := e.ThreadTS
	for _, inner := range []*wirePost{e.Message, e.Previous} {
		if thread == "" && inner != nil {
			thread = inner.ThreadTS
		}
	}
	return idIn(e.Channel) + ":" + thread
}

// echo reports whether an event tells of nothing but what the desk itself wrote, or changed of that.
func (e *eventHead) echo(me Me) bool {
	if !e.whole || e.Type != "message" {
		return false
	}
	switch fateOf(e.Subtype) {
	case edited:
		return e.Message != nil && e.Message.Subtype != tombstone && e.Message.by(me)
	case deleted:
		return false // a card may be lost
	default:
		return e.by(me)
	}
}

// by reports whether a message is the desk's.
func (p *wirePost) by(me Me) bool {
	return p.User == me.User || p.BotID != "" && p.BotID == me.Bot || p.AppID != "" && p.AppID == me.App
}

// wireMessage is a message, and the message events that wrap one.
type wireMessage struct {
	Type     string          `json:"type"`
	Subtype  string          `json:"subtype"`
	Channel  string          `json:"channel"`
	User     string          `json:"user"`
	Username string          `json:"username"`
	BotID    string          `json:"bot_id"`
	AppID    string          `json:"app_id"`
	Text     string          `json:"text"`
	Blocks   json.RawMessage `json:"blocks"`
	Files    []wireFile      `json:"files"`
	TS       string          `json:"ts"`
	ThreadTS string          `json:"thread_ts"`
	Edited   *struct {
		TS string `json:"ts"`
	} `json:"edited"`
	Message   *wireMessage `json:"message"`
	Previous  *wireMessage `json:"previous_message"`
	DeletedTS string       `json:"deleted_ts"`
	EventTS   string       `json:"event_ts"`
	// LatestReply is the newest message of the thread that this one begins, in history only.
	LatestReply string `json:"latest_reply"`
}

// has reports whether one of the message's files is of these types.
func (m *wireMessage) has(filetypes ...string) bool {
	return slices.ContainsFunc(m.Files, func(f wireFile) bool { return slices.Contains(filetypes, f.Filetype) })
}

// reply reports whether a message stands in a thread below its parent.
func (m *wireMessage) reply() bool { return m.ThreadTS != "" && m.ThreadTS != m.TS }

// parentOf reports whether a message is one of ours that stands in a channel itself: a card.
func (m *wireMessage) parentOf(me Me) bool {
	return m != nil && m.TS != "" && !m.reply() && (m.User == me.User || m.BotID != "" && m.BotID == me.Bot)
}

type wireFile struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	Title     string `json:"title"`
	Type      string `json:"mimetype"`
	Filetype  string `json:"filetype"`
	Mode      string `json:"mode"`
	Size      int64  `json:"size"`
	External  bool   `json:"is_external"`
	URL       string `json:"external_url"`
	Permalink string `json:"permalink"`
}

// interaction is a click, a shortcut or a modal's submission.
type interaction struct {
	Type      string `json:"type"`
	TriggerID string `json:"trigger_id"`
	ActionTS  string `json:"action_ts"`
	Callback  string `json:"callback_id"`
	User      struct {
		ID string `json:"id"`
	} `json:"user"`
	Channel struct {
		ID string `json:"id"`
	} `json:"channel"`
	Container struct {
		Type      string `json:"type"`
		MessageTS string `json:"message_ts"`
		ThreadTS  string `json:"thread_ts"`
		ChannelID string `json:"channel_id"`
	} `json:"container"`
	MessageTS string       `json:"message_ts"` // of a shortcut on a message
	Message   *wireMessage `json:"message"`
	Actions   []wireAction `json:"actions"`
	View      *wireView    `json:"view"`
}

type wireAction struct {
	Type     string      `json:"type"`
	ActionID string      `json:"action_id"`
	BlockID  string      `json:"block_id"`
	Value    string      `json:"value"`
	ActionTS string      `json:"action_ts"`
	Selected *wireOption `json:"selected_option"`
}

type wireOption struct {
	Value string `json:"value"`
}

type wireView struct {
	ID       string `json:"id"`
	Type     string `json:"type"`
	Hash     string `json:"hash"`
	Callback string `json:"callback_id"`
	Metadata string `json:"private_metadata"`
	State    struct {
		Values map[string]map[string]wireValue `json:"values"`
	} `json:"state"`
}

type wireValue struct {
	Value    string       `json:"value"`
	Selected *wireOption  `json:"selected_option"`
	Ticked   []wireOption `json:"selected_options"`
	Person   string       `json:"selected_user"`
	Day      string       `json:"selected_date"`
}

// fields are what a modal was filled with, by field: see modalState.block.
func (v *wireView) fields() map[string]string {
	out := map[string]string{}
	for block, actions := range v.State.Values {
		field, _, _ := strings.Cut(block, "/")
		for _, value := range actions {
			out[field] = value.Value
			switch {
			case value.Day != "":
				out[field] = value.Day
			case value.Selected != nil:
				out[field] = value.Selected.Value
			case value.Person != "":
				out[field] = value.Person
			case len(value.Ticked) > 0:
				var names []string
				for _, o := range value.Ticked {
					names = append(names, o.Value)
				}
				out[field] = strings.Join(names, ",")
			}
		}
	}
	return out
}

type wireCommand struct {
	Command   string `json:"command"`
	Text      string `json:"text"`
	User      string `json:"user_id"`
	Channel   string `json:"channel_id"`
	TriggerID string `json:"trigger_id"`
}

// stamp reads Slack's time, "1735689600.123456".
func stamp(ts string) (time.Time, bool) {
	seconds, micros, _ := strings.Cut(ts, ".")
	s, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil {
		return time.Time{}, false
	}
	us, err := strconv.ParseInt(micros, 10, 64)
	if err != nil || len(micros) != 6 {
		us = 0
	}
	return time.Unix(s, us*1000).UTC(), true
}
