package page

import (
	"errors"
	"net/http"

	"guichet/bot/playground/fakeslack"
)

// agentBody is what an agent's action may carry; each action reads its own fields.
type agentBody struct {
	Channel    string            `json:"channel"`
	TS         string            `json:"ts"`
	ThreadTS   string            `json:"thread_ts"`
	Text       string            `json:"text"`
	Broadcast  bool              `json:"broadcast"`
	Files      []uploadBody      `json:"files"`
	Name       string            `json:"name"`
	Remove     bool              `json:"remove"`
	Button     string            `json:"button"`
	ActionID   string            `json:"action_id"`
	Option     string            `json:"option"`
	Field      string            `json:"field"`
	Value      string            `json:"value"`
	Fields     map[string]string `json:"fields"`
	All        bool              `json:"all"`
	CallbackID string            `json:"callback_id"`
	Command    string            `json:"command"`
	Sample     bool              `json:"sample"`
}

type uploadBody struct {
	Name string `json:"name"`
	MIME string `json:"mime"`
	Data []byte `json:"data"`
}

// submitted is what came of a modal's submission.
type submitted struct {
	Errors map[string]string `json:"errors,omitempty"`
	Closed bool              `json:"closed"`
}

func (d *desk) agentActs(r *http.Request) (any, error) {
	a, err := d.agent(r.PathValue("id"))
	if err != nil {
		return nil, err
	}
	var in agentBody
	if err := read(r, &in); err != nil {
		return nil, err
	}
	action := r.PathValue("action")
	if act, ok := acts[action]; ok {
		return nil, act(a, in)
	}
	switch action {
	case "post":
		ts, err := post(a, in)
		return map[string]string{"ts": ts}, err
	case "submit":
		return submit(a, in.Fields)
	case "dm":
		return map[string]string{"channel": a.DM()}, nil
	}
	return nil, unknown("an agent cannot %q", action)
}

func (d *desk) agent(id string) (*fakeslack.Agent, error) {
	if d.cfg.Slack != nil {
		for _, u := range people(d.cfg.Slack) {
			if u.ID == id {
				return d.cfg.Slack.Agent(id), nil
			}
		}
	}
	return nil, unknown("there is no agent %q", id)
}

// acts are the actions that answer nothing but an error.
var acts = map[string]func(*fakeslack.Agent, agentBody) error{
	"edit":   func(a *fakeslack.Agent, in agentBody) error { return a.EditMessage(in.Channel, in.TS, in.Text) },
	"delete": func(a *fakeslack.Agent, in agentBody) error { return a.DeleteMessage(in.Channel, in.TS) },
	"react": func(a *fakeslack.Agent, in agentBody) error {
		if in.Remove {
			return a.Unreact(in.Channel, in.TS, in.Name)
		}
		return a.React(in.Channel, in.TS, in.Name)
	},
	"click": func(a *fakeslack.Agent, in agentBody) error { return a.Click(in.Channel, in.TS, in.Button) },
	"choose": func(a *fakeslack.Agent, in agentBody) error {
		return a.Choose(in.Channel, in.TS, in.ActionID, in.Option)
	},
	"fill":        func(a *fakeslack.Agent, in agentBody) error { return a.Fill(in.Field, in.Value) },
	"press":       press,
	"home-press":  func(a *fakeslack.Agent, in agentBody) error { return a.PressHome(in.Button) },
	"home-choose": func(a *fakeslack.Agent, in agentBody) error { return a.ChooseHome(in.ActionID, in.Option) },
	"home":        func(a *fakeslack.Agent, _ agentBody) error { a.OpenHome(); return nil },
	"dismiss":     func(a *fakeslack.Agent, _ agentBody) error { a.DismissEphemerals(); return nil },
	"slash":       func(a *fakeslack.Agent, in agentBody) error { return a.Slash(in.Command, in.Text, in.Channel) },
	"join":        func(a *fakeslack.Agent, in agentBody) error { return a.Join(in.Channel) },
	"leave":       func(a *fakeslack.Agent, in agentBody) error { return a.Leave(in.Channel) },
	"me":          func(a *fakeslack.Agent, in agentBody) error { _, err := a.Me(in.Channel, in.Text); return err },
	"close": func(a *fakeslack.Agent, in agentBody) error {
		if in.All {
			return a.CloseAll()
		}
		return a.CloseModal()
	},
	"shortcut": func(a *fakeslack.Agent, in agentBody) error {
		if in.TS != "" {
			return a.MessageShortcut(in.CallbackID, in.Channel, in.TS)
		}
		return a.Shortcut(in.CallbackID)
	},
}

func post(a *fakeslack.Agent, in agentBody) (string, error) {
	var uploads []fakeslack.Upload
	for _, f := range in.Files {
		uploads = append(uploads, fakeslack.Upload{Name: f.Name, MIME: f.MIME, Content: f.Data})
	}
	if in.Sample {
		uploads = append(uploads, fakeslack.Upload{Name: "recu.png", MIME: "image/png", Content: receiptPicture()})
	}
	switch {
	case in.Broadcast && len(uploads) > 0:
		return "", wrong("Slack does not send files with \"also send to channel\" in one message")
	case in.Broadcast:
		return a.Broadcast(in.Channel, in.ThreadTS, in.Text)
	case in.ThreadTS != "":
		return a.Reply(in.Channel, in.ThreadTS, in.Text, uploads...)
	case len(uploads) > 0:
		return a.PostFiles(in.Channel, in.Text, uploads...)
	}
	return a.Post(in.Channel, in.Text)
}

// fill types into the open modal what the page still held.
func fill(a *fakeslack.Agent, fields map[string]string) error {
	for field, value := range fields {
		if err := a.Fill(field, value); err != nil && !errors.Is(err, fakeslack.ErrNotAcknowledged) {
			return err
		}
	}
	return nil
}

// press presses a button of the open modal: Slack sends what stands in its fields along.
func press(a *fakeslack.Agent, in agentBody) error {
	if err := fill(a, in.Fields); err != nil {
		return err
	}
	return a.Press(in.Button)
}

func submit(a *fakeslack.Agent, fields map[string]string) (any, error) {
	if err := fill(a, fields); err != nil {
		return nil, err
	}
	result, err := a.Submit()
	return submitted{result.Errors, result.Closed}, err
}
