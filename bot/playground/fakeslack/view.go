package fakeslack

import (
	"encoding/json"
	"strings"
)

// view is a modal or a Home tab as Slack keeps it.
type view struct {
	id, hash, kind, user             string
	title, submit, close             map[string]any
	callbackID, externalID, metadata string
	clearOnClose, notifyOnClose      bool
	blocks                           []any
	values                           map[string]map[string]obj // block_id → action_id → state
	errors                           map[string]string         // shown under fields since the last submission
	rootID, previousID               string
	live                             bool // still on a screen
}

// readView decodes and checks a view argument.
func (s *Server) readView(argument string, want string) (*view, *refusal) {
	if len(argument) > maxViewBytes {
		return nil, refuse("view_too_large")
	}
	var v map[string]any
	if err := json.Unmarshal([]byte(argument), &v); err != nil {
		return nil, refuse("invalid_arguments", "[ERROR] must provide a view object [json-pointer:/view]")
	}
	kind := typeOf(v)
	var c checker
	switch {
	case kind != "modal" && kind != "home":
		c.fail("/view/type", "unsupported type: %s", kind)
	case want != "" && kind != want:
		c.fail("/view/type", "must be %q", want)
	default:
		c.checkView(v, surface(kind))
	}
	if len(c.messages) > 0 {
		return nil, refuse("invalid_arguments", c.messages...)
	}
	blocks, _ := v["blocks"].([]any)
	s.completeIDs(blocks)
	str := func(name string) string { text, _ := v[name].(string); return text }
	object := func(name string) map[string]any { o, _ := v[name].(map[string]any); return o }
	return &view{
		kind: kind, title: object("title"), submit: object("submit"), close: object("close"), callbackID: str("callback_id"),
		externalID: str("external_id"), metadata: str("private_metadata"), clearOnClose: v["clear_on_close"] == true,
		notifyOnClose: v["notify_on_close"] == true, blocks: blocks,
	}, nil
}

// checkView applies the schema of the view around its blocks, then that of the blocks, so that each is reported once.
func (c *checker) checkView(v map[string]any, where surface) {
	blocks, isList := v["blocks"].([]any)
	shell := map[string]any{}
	for name, value := range v {
		shell[name] = value
	}
	if isList {
		shell["blocks"] = []any{}
	}
	c.check(blockSchema()[map[surface]string{inModal: "ModalView", onHome: "HomeView"}[where]], shell, "/view")
	if len(blocks) > maxViewBlocks {
		c.fail("/view/blocks", "no more than %d items allowed", maxViewBlocks)
	}
	c.checkBlocks(blocks, where, "/view/blocks")
	if where != inModal || v["submit"] != nil {
		return
	}
	for _, block := range blocks {
		if typeOf(block) == "input" {
			c.fail("/view/submit", "missing required field: submit (the view has an input block)")
			return
		}
	}
}

// show makes a view live for a user. The state is locked by the caller.
func (s *Server) show(v *view, user string) {
	v.id, v.user, v.live = s.state.id("V"), user, true
	v.rootID = v.id
	s.rehash(v)
	v.initialValues(nil)
	s.state.views[v.id] = v
}

func (s *Server) rehash(v *view) {
	v.hash = formatTS(s.cfg.Now().UnixMicro())[:10] + "." + s.state.id("h")
}

// replace gives a live view new content, keeping its place and what was typed into fields that stay. The state is
// locked by the caller.
func (s *Server) replace(old, fresh *view) {
	fresh.id, fresh.user, fresh.live, fresh.rootID, fresh.previousID = old.id, old.user, old.live, old.rootID, old.previousID
	values := old.values
	*old = *fresh
	s.rehash(old)
	old.initialValues(values)
}

// externalTaken reports whether another live view has this external_id.
func (s *Server) externalTaken(v *view, except *view) bool {
	if v.externalID == "" {
		return false
	}
	for _, other := range s.state.views {
		if other != except && other.live && other.externalID == v.externalID {
			return true
		}
	}
	return false
}

func (v *view) json(s *Server) obj {
	state := obj{}
	for block, actions := range v.values {
		inner := obj{}
		for action, value := range actions {
			inner[action] = value
		}
		state[block] = inner
	}
	o := obj{
		"id": v.id, "team_id": s.cfg.TeamID, "type": v.kind, "blocks": raw(v.blocks), "private_metadata": v.metadata,
		"callback_id": v.callbackID, "external_id": v.externalID, "state": obj{"values": state}, "hash": v.hash,
		"clear_on_close": v.clearOnClose, "notify_on_close": v.notifyOnClose, "previous_view_id": nil, "root_view_id": v.rootID,
		"app_id": s.cfg.AppID, "app_installed_team_id": s.cfg.TeamID, "bot_id": s.cfg.BotID,
		"title": v.title, "close": v.close, "submit": v.submit,
	}
	if v.kind == "home" {
		o["title"] = obj{"type": "plain_text", "text": "View Title", "emoji": true}
		o["close"], o["submit"] = nil, nil
	}
	if v.previousID != "" {
		o["previous_view_id"] = v.previousID
	}
	return o
}

// initialValues fills the state from the blocks' initial_… fields, and from earlier values of the same fields.
func (v *view) initialValues(earlier map[string]map[string]obj) {
	v.values = map[string]map[string]obj{}
	for _, block := range v.blocks {
		b, _ := block.(map[string]any)
		blockID, _ := b["block_id"].(string)
		for _, e := range elementsOf(b) {
			actionID, _ := e["action_id"].(string)
			value := initialValue(e)
			if value == nil {
				continue
			}
			if old := earlier[blockID][actionID]; old != nil && old["type"] == e["type"] {
				value = old
			}
			if v.values[blockID] == nil {
				v.values[blockID] = map[string]obj{}
			}
			v.values[blockID][actionID] = value
		}
	}
}

// valueKeys names, for each stateful element, its key in view.state.values and its initial field.
var valueKeys = map[string][2]string{
	"plain_text_input": {"value", "initial_value"}, "email_text_input": {"value", "initial_value"},
	"url_text_input": {"value", "initial_value"}, "number_input": {"value", "initial_value"},
	"rich_text_input": {"rich_text_value", "initial_value"},
	"static_select":   {"selected_option", "initial_option"}, "external_select": {"selected_option", "initial_option"},
	"radio_buttons": {"selected_option", "initial_option"}, "checkboxes": {"selected_options", "initial_options"},
	"multi_static_select": {"selected_options", "initial_options"}, "multi_external_select": {"selected_options", "initial_options"},
	"users_select": {"selected_user", "initial_user"}, "multi_users_select": {"selected_users", "initial_users"},
	"channels_select": {"selected_channel", "initial_channel"}, "multi_channels_select": {"selected_channels", "initial_channels"},
	"conversations_select":       {"selected_conversation", "initial_conversation"},
	"multi_conversations_select": {"selected_conversations", "initial_conversations"},
	"datepicker":                 {"selected_date", "initial_date"}, "timepicker": {"selected_time", "initial_time"},
	"datetimepicker": {"selected_date_time", "initial_date_time"}, "file_input": {"files", ""},
}

// initialValue is the state of an untouched element, nil for those without a state (buttons, overflow menus).
func initialValue(e map[string]any) obj {
	keys, ok := valueKeys[typeOf(e)]
	if !ok {
		return nil
	}
	value := e[keys[1]]
	if value == nil && strings.HasSuffix(keys[0], "s") {
		value = []any{}
	}
	return obj{"type": typeOf(e), keys[0]: value}
}
