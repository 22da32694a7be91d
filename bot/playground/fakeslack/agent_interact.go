package fakeslack

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// interact sends an interactive payload and, unless async, waits for its acknowledgement.
func (a *Agent) interact(kind string, payload obj) (json.RawMessage, error) {
	d := &delivery{kind: kind, lane: a.id, payload: raw(payload), done: make(chan outcome, 1)}
	a.server.outgoing.send(d)
	if a.async {
		return nil, nil
	}
	result := <-d.done
	return result.payload, result.err
}

// base is what all interactive payloads share. The state is locked by the caller.
func (a *Agent) base(kind string) obj {
	s := a.server
	name := a.id
	if u := s.state.users[a.id]; u != nil {
		name = u.Name
	}
	return obj{
		"type": kind, "team": obj{"id": s.cfg.TeamID, "domain": s.cfg.TeamDomain}, "enterprise": nil, "is_enterprise_install": false,
		"user": obj{"id": a.id, "username": name, "name": name, "team_id": s.cfg.TeamID}, "api_app_id": s.cfg.AppID, "token": "not-a-secret",
	}
}

func timestampNow() string { return formatTS(time.Now().UnixMicro()) }

// Click presses a button of a message (or of an ephemeral one the person sees), found by action_id, value or label.
// It fails with ErrNoButton when the message has no such button now, and with ErrNotAcknowledged when the app stays
// silent.
func (a *Agent) Click(channelID, ts, button string) error {
	return a.act(channelID, ts, func(e map[string]any) bool { return typeOf(e) == "button" && named(e, button) }, nil)
}

// Choose picks an option, by value or label, in a select, overflow menu, radio group of a message.
func (a *Agent) Choose(channelID, ts, actionID, option string) error {
	return a.act(channelID, ts, func(e map[string]any) bool { return e["action_id"] == actionID && typeOf(e) != "button" }, &option)
}

func named(e map[string]any, name string) bool {
	return e["action_id"] == name || e["value"] == name || textOf(e["text"]) == name
}

func textOf(v any) string {
	o, _ := v.(map[string]any)
	text, _ := o["text"].(string)
	return text
}

func (a *Agent) act(channelID, ts string, wanted func(map[string]any) bool, option *string) error {
	s := a.server
	payload, err := obj(nil), error(nil)
	s.change(func() {
		var c *channel
		var m *message
		if c, m, err = a.find(channelID, ts); err != nil {
			return
		}
		var blocks []any
		if m.Blocks != nil {
			if err = json.Unmarshal(m.Blocks, &blocks); err != nil {
				return
			}
		}
		block, element := findElement(blocks, wanted)
		if element == nil {
			err = fmt.Errorf("%s in %s: %w", ts, channelID, ErrNoButton)
			return
		}
		var action obj
		if action, err = a.action(block, element, option); err != nil {
			return
		}
		payload = a.blockActions(c, m, blocks, action)
	})
	if err != nil {
		return err
	}
	_, err = a.interact("interactive", payload)
	return err
}

// find returns a message or an ephemeral of this person. The state is locked by the caller.
func (a *Agent) find(channelID, ts string) (*channel, *message, error) {
	c, err := a.channel(channelID)
	if err != nil {
		return nil, nil, err
	}
	m := c.byTS[ts]
	if m == nil {
		m = a.server.ephemeralAt(a.id, ts)
	}
	if m == nil || m.Channel != c.ID {
		return nil, nil, ErrNoMessage
	}
	return c, m, nil
}

func findElement(blocks []any, wanted func(map[string]any) bool) (block, element map[string]any) {
	for _, b := range blocks {
		block, _ := b.(map[string]any)
		for _, e := range elementsOf(block) {
			if wanted(e) {
				return block, e
			}
		}
	}
	return nil, nil
}

// action is one entry of "actions".
func (a *Agent) action(block, element map[string]any, option *string) (obj, error) {
	out := obj{"type": typeOf(element), "action_id": element["action_id"], "block_id": block["block_id"], "action_ts": timestampNow()}
	if typeOf(element) == "button" {
		for _, key := range []string{"text", "value", "style", "url"} {
			if element[key] != nil {
				out[key] = element[key]
			}
		}
		return out, nil
	}
	if option == nil {
		return out, nil
	}
	keys := valueKeys[typeOf(element)]
	if typeOf(element) == "overflow" {
		keys = [2]string{"selected_option", ""}
	}
	value, err := a.server.valueFor(element, *option, nil)
	if err != nil {
		return nil, err
	}
	out[keys[0]] = value
	return out, nil
}

// blockActions is the payload of a click in a message. The state is locked by the caller.
func (a *Agent) blockActions(c *channel, m *message, blocks []any, action obj) obj {
	s := a.server
	ephemeral := m.EphemeralTo != ""
	container := obj{"type": "message", "message_ts": m.TS, "channel_id": c.ID, "is_ephemeral": ephemeral}
	if m.ThreadTS != "" {
		container["thread_ts"] = m.ThreadTS
	}
	payload := a.base("block_actions").with(obj{
		"container": container, "trigger_id": s.newTrigger(a.id, false), "channel": obj{"id": c.ID, "name": channelName(c)},
		"response_url": s.newResponder(responder{user: a.id, channel: c.ID, ts: m.TS, threadTS: m.ThreadTS, ephemeral: ephemeral}),
		"actions":      []obj{action}, "state": obj{"values": stateOf(blocks)},
	})
	// Slack does not send the content of an ephemeral message back.
	if !ephemeral {
		shown := m.json(s)
		if m.Metadata != nil {
			shown["metadata"] = m.Metadata
		}
		payload["message"] = shown
	}
	return payload
}

func channelName(c *channel) string {
	switch {
	case c.IM != "":
		return "directmessage"
	case c.Private:
		return "privategroup"
	}
	return c.Name
}

func stateOf(blocks []any) obj {
	v := &view{blocks: blocks}
	v.initialValues(nil)
	out := obj{}
	for block, actions := range v.values {
		out[block] = actions
	}
	return out
}

// ClickRaw sends a block_actions payload for a button that need not exist any more: what arrives when the person's
// client was behind. The message itself must exist in the channel, or have existed.
func (a *Agent) ClickRaw(channelID, ts, blockID, actionID, value string) error {
	s := a.server
	var payload obj
	s.change(func() {
		c := s.state.channels[channelID]
		if c == nil {
			c = &channel{Channel: Channel{ID: channelID, Name: channelID}, byTS: map[string]*message{}}
		}
		m := c.byTS[ts]
		if m == nil {
			m = &message{Message: Message{TS: ts, Channel: channelID, User: s.cfg.BotUserID, BotID: s.cfg.BotID, AppID: s.cfg.AppID}}
		}
		action := obj{"type": "button", "action_id": actionID, "block_id": blockID, "value": value, "action_ts": timestampNow(), "text": obj{"type": "plain_text", "text": actionID, "emoji": true}}
		payload = a.blockActions(c, m, nil, action)
	})
	_, err := a.interact("interactive", payload)
	return err
}

// Shortcut runs a global shortcut.
func (a *Agent) Shortcut(callbackID string) error {
	var payload obj
	a.server.change(func() {
		payload = a.base("shortcut").with(obj{"callback_id": callbackID, "trigger_id": a.server.newTrigger(a.id, false), "action_ts": timestampNow()})
	})
	_, err := a.interact("interactive", payload)
	return err
}

// MessageShortcut runs a shortcut on a message of a channel the person is in.
func (a *Agent) MessageShortcut(callbackID, channelID, ts string) error {
	s := a.server
	var payload obj
	var err error
	s.change(func() {
		var c *channel
		var m *message
		if c, m, err = a.find(channelID, ts); err != nil {
			return
		}
		payload = a.base("message_action").with(obj{
			"callback_id": callbackID, "trigger_id": s.newTrigger(a.id, false), "action_ts": timestampNow(), "message_ts": m.TS,
			"channel": obj{"id": c.ID, "name": channelName(c)}, "message": m.json(s),
			"response_url": s.newResponder(responder{user: a.id, channel: c.ID, ts: m.TS, threadTS: m.ThreadTS}),
		})
	})
	if err != nil {
		return err
	}
	_, err = a.interact("interactive", payload)
	return err
}

// Slash types a command, as "/guichet", with its text in a channel the person is in. What the app acknowledges it with
// is shown: to the person alone, or to all with response_type in_channel.
func (a *Agent) Slash(command, words, channelID string) error {
	s := a.server
	if !s.has("commands") || !strings.HasPrefix(command, "/") {
		return fmt.Errorf("%s is not a valid command", command)
	}
	var payload obj
	var err error
	s.change(func() {
		var c *channel
		if c, err = a.channel(channelID); err != nil {
			return
		}
		payload = obj{
			"token": "not-a-secret", "team_id": s.cfg.TeamID, "team_domain": s.cfg.TeamDomain, "channel_id": c.ID, "channel_name": channelName(c),
			"user_id": a.id, "user_name": s.state.users[a.id].Name, "command": command, "text": words, "api_app_id": s.cfg.AppID,
			"is_enterprise_install": "false", "trigger_id": s.newTrigger(a.id, false),
			"response_url": s.newResponder(responder{user: a.id, channel: c.ID}),
		}
	})
	if err != nil {
		return err
	}
	answer, err := a.interact("slash_commands", payload)
	if err != nil || len(answer) == 0 {
		return err
	}
	return a.showAnswer(channelID, answer)
}

// showAnswer shows the message that a command was acknowledged with.
func (a *Agent) showAnswer(channelID string, answer json.RawMessage) error {
	s := a.server
	r := &request{values: map[string]string{}}
	if problem := r.readJSON(strings.NewReader(string(answer))); problem != nil {
		if s.cfg.CommandsURL == "" {
			return fmt.Errorf("reading the command's answer: %s", problem.code)
		}
		r.values["text"] = string(answer) // over HTTP plain text is allowed
	}
	if len(r.values) == 0 {
		return nil
	}
	s.knownFields("a command's answer", r)
	d, problem := s.readDraft(r, maxMessageText)
	s.objectTo("a command's answer", problem)
	if problem != nil {
		return fmt.Errorf("showing the command's answer: %w %v", problem.asError(), problem.messages)
	}
	s.change(func() {
		c := s.state.channels[channelID]
		if r.str("response_type") != "in_channel" {
			s.ephemeral(c, a.id, "", d)
			return
		}
		m := s.botMessage(c, "")
		d.fill(s, m)
		s.post(c, m)
	})
	return nil
}
