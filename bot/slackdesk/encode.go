package slackdesk

import (
	"encoding/json"
	"fmt"
	"time"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/conversations/richtext"
)

const (
	// splitAt is the longest text of one post, in UTF-16 units: chat.update refuses more than 4,000 characters, so a longer
	// post could never be changed (docs.slack.dev/reference/methods/chat.update).
	splitAt    = 3900
	bodyFormat = 1
	// settle is how long a card waits for further changes of its case, so that many become one refresh (DESIGN §5).
	settle = 2 * time.Second
)

// The verbs of this adapter's calls.
const (
	verbPost    = "post"
	verbFile    = "file"
	verbCard    = "card"
	verbMark    = "mark"
	verbUnmark  = "unmark"
	verbWhisper = "whisper"
	verbAlert   = "alert"
	verbUnpost  = "unpost"
	verbSweep   = "sweep"
)

// body is what a planned call stores, for every verb. Field names are a stored format: add, never rename.
type body struct {
	Text    richtext.Text            `json:"text"`
	Buttons [][]conversations.Button `json:"buttons,omitempty"`
	File    *conversations.File      `json:"file,omitempty"`
	Voice   conversations.Voice      `json:"voice,omitempty"`
	Agent   conversations.AgentID    `json:"agent,omitempty"`
	Message conversations.MessageID  `json:"message,omitempty"` // of an agent's: mark
	// Channel and Thread are where a whisper belongs; "" for the case's own thread.
	Channel conversations.ChannelID `json:"channel,omitempty"`
	Thread  conversations.MessageID `json:"thread,omitempty"`
	Emoji   string                  `json:"emoji,omitempty"` // the mark, by Slack's name
	Team    string                  `json:"team,omitempty"`  // whose channel a notice is for
	// People are whom an alert is for: members and user groups.
	People []string `json:"people,omitempty"`
	// Ping is who a post calls, and PingName how they are called where Slack shows plain text.
	Ping      conversations.AgentID `json:"ping,omitempty"`
	PingName  string                `json:"ping_name,omitempty"`
	Broadcast bool                  `json:"broadcast,omitempty"` // shown in the channel too
	OnCall    bool                  `json:"on_call,omitempty"`   // of a post: call the policy's user group
	// Label is what is to be unposted, Parts whether its parts go with it; Talk is of a sweep: nothing but transcripts.
	Label conversations.Label `json:"label,omitempty"`
	Parts bool                `json:"parts,omitempty"`
	Talk  bool                `json:"talk,omitempty"`
}

// markNames are the reactions that show the fate of an agent's message, by Slack's names.
var markNames = map[conversations.MarkKind]string{
	conversations.Noted:   "memo",                   // 📝
	conversations.Waiting: "hourglass_flowing_sand", // ⏳
	conversations.Sent:    "white_check_mark",       // ✅
	conversations.Failed:  "warning",                // ⚠️
}

// Plan turns an effect into the calls it needs on this platform, none if it is not this platform's. It is pure. Texts are
// split here, so that what is stored is what will be sent, part by part; a card is drawn only when it is sent.
func Plan(effect conversations.Effect) []calls.Call {
	switch e := effect.(type) {
	case conversations.Post:
		return planPost(e)
	case conversations.Card:
		c := call(verbCard, body{}, calls.CardLane)
		c.Case, c.Class, c.Delay = e.Case, conversations.Cosmetic, settle
		c.Key = "card"
		if e.First {
			c.Class, c.Delay = conversations.Ordinary, 0
		}
		return []calls.Call{c}
	case conversations.Mark:
		return planMark(e)
	case conversations.Notice:
		return planNotice(e)
	case conversations.Unpost:
		return planUnpost(e)
	case conversations.Sweep:
		return planSweep(e)
	case conversations.Alert:
		return planAlert(e)
	case conversations.Whisper:
		c := call(verbWhisper, body{Text: e.Text, Buttons: e.Buttons, Agent: e.Agent, Channel: e.Channel, Thread: e.Thread}, calls.HintLane)
		c.Case, c.Class = e.Case, conversations.Interactive
		return []calls.Call{c}
	}
	return nil
}

func planPost(e conversations.Post) []calls.Call {
	var out []calls.Call
	texts := parts(withNotes(e.Text, e.Files))
	for i, text := range texts {
		b := body{Text: text, Voice: e.Voice, OnCall: e.OnCall && i == 0}
		if i == len(texts)-1 {
			b.Buttons = e.Buttons
		}
		if i == 0 {
			b.Ping, b.PingName, b.Broadcast = e.Ping, e.PingName, e.Broadcast
		}
		c := call(verbPost, b, calls.ThreadLane)
		c.Makes = partLabel(e.Label, "p", i)
		out = append(out, c)
	}
	for i, f := range e.Files {
		if f.ID == "" {
			continue // its note stands in its place
		}
		c := call(verbFile, body{File: &f, Voice: e.Voice}, calls.ThreadLane)
		c.Makes = partLabel(e.Label, "f", i+1)
		if len(texts) == 0 && i == 0 {
			c.Makes = e.Label
		}
		out = append(out, c)
	}
	for i := range out {
		out[i].Case, out[i].Class, out[i].Delay = e.Case, e.Class, e.Delay
		out[i].Carries = e.Carries
		out[i].Key = e.Key // one for all parts: they are replaced or dropped together
	}
	if len(out) > 0 {
		out[len(out)-1].Ack = e.Ack
	}
	return out
}

// withNotes adds the words that stand in place of what is no file on this side.
func withNotes(t richtext.Text, files []conversations.File) richtext.Text {
	for _, f := range files {
		if f.ID == "" && f.Note != "" {
			t = richtext.Join("\n", t, richtext.Of(f.Note)).TrimSpace()
		}
	}
	return t
}

// planMark: a mark set and taken again before it was sent is one call, the last; ⚠️ goes before what merely decorates.
func planMark(e conversations.Mark) []calls.Call {
	name, known := markNames[e.Mark]
	if !known {
		return nil
	}
	verb := verbUnmark // taking a reaction has a rate of its own
	if e.On {
		verb = verbMark
	}
	c := call(verb, body{Message: e.Message, Emoji: name}, calls.MarkLane)
	c.Case, c.Class = e.Case, conversations.Cosmetic
	c.Key = "mark/" + string(e.Mark) + "/" + string(e.Message)
	if e.Mark == conversations.Failed && e.On {
		c.Class = conversations.Ordinary
	}
	return []calls.Call{c}
}

// parts is a text as the posts it takes. Several are numbered, so that a reader knows there is more.
func parts(t richtext.Text) []richtext.Text {
	t = clean(t).TrimSpace()
	if t.Plain == "" {
		return nil
	}
	if richtext.UTF16(t.Plain) <= splitAt {
		return []richtext.Text{t}
	}
	const room = len("(99/99)\n")
	split := richtext.Split(t, splitAt-room, richtext.UTF16)
	for i := range split {
		split[i] = richtext.Of(fmt.Sprintf("(%d/%d)\n", i+1, len(split))).Append(split[i])
	}
	return split
}

// partLabel names what follows the first message under a label.
func partLabel(label conversations.Label, kind string, i int) conversations.Label {
	if label == "" || i == 0 {
		return label
	}
	if kind == "p" {
		i++
	}
	return conversations.Label(fmt.Sprintf("%s/%s%d", label, kind, i))
}

func call(verb string, b body, lane calls.Lane) calls.Call {
	return calls.Call{Platform: calls.Slack, Lane: lane, Verb: verb, Format: bodyFormat, Body: encoded(b)}
}

func encoded(b body) json.RawMessage {
	data, err := json.Marshal(b)
	if err != nil {
		return nil // a body is strings and numbers: it always encodes
	}
	return data
}
