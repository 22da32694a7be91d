package fakeslack

import (
	"encoding/json"
	"fmt"
	"strings"
)

// optionsOf lists the options an element offers, those of its groups included.
func optionsOf(element map[string]any) []map[string]any {
	var out []map[string]any
	add := func(list any) {
		items, _ := list.([]any)
		for _, item := range items {
			if o, ok := item.(map[string]any); ok {
				out = append(out, o)
			}
		}
	}
	add(element["options"])
	groups, _ := element["option_groups"].([]any)
	for _, group := range groups {
		if g, ok := group.(map[string]any); ok {
			add(g["options"])
		}
	}
	return out
}

// valueFor turns what a person chose or typed into the element's value. offered nil means the element's own options.
func (s *Server) valueFor(element map[string]any, value string, offered []map[string]any) (any, error) {
	if offered == nil {
		offered = optionsOf(element)
	}
	switch kind := typeOf(element); kind {
	case "plain_text_input", "email_text_input", "url_text_input", "number_input":
		if value == "" {
			return nil, nil
		}
		return value, nil
	case "rich_text_input":
		t := s.compose(value)
		return map[string]any{"type": "rich_text", "elements": orEmpty(t.elements)}, nil
	case "static_select", "external_select", "radio_buttons", "overflow":
		return pick(offered, value)
	case "checkboxes", "multi_static_select", "multi_external_select":
		chosen := []any{}
		for _, one := range splitList(value) {
			option, err := pick(offered, one)
			if err != nil {
				return nil, err
			}
			chosen = append(chosen, option)
		}
		return chosen, nil
	case "users_select", "channels_select", "conversations_select", "datepicker", "timepicker":
		if value == "" {
			return nil, nil
		}
		return value, nil
	case "multi_users_select", "multi_channels_select", "multi_conversations_select":
		return splitList(value), nil
	default:
		return nil, fmt.Errorf("a %s cannot be filled in here", kind)
	}
}

func splitList(value string) []string {
	out := []string{}
	for _, one := range strings.Split(value, ",") {
		if one = strings.TrimSpace(one); one != "" {
			out = append(out, one)
		}
	}
	return out
}

func pick(offered []map[string]any, wanted string) (map[string]any, error) {
	for _, option := range offered {
		if option["value"] == wanted || textOf(option["text"]) == wanted {
			return option, nil
		}
	}
	return nil, fmt.Errorf("there is no option %q", wanted)
}

// flatten writes a field's value as one string.
func flatten(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case map[string]any:
		if v["type"] == "rich_text" {
			var words []string
			walkTexts(v["elements"], func(_, text string) { words = append(words, text) })
			return strings.Join(words, "")
		}
		text, _ := v["value"].(string)
		return text
	case []string:
		return strings.Join(v, ",")
	case []any:
		var parts []string
		for _, item := range v {
			parts = append(parts, flatten(item))
		}
		return strings.Join(parts, ",")
	}
	return ""
}

// suggestions asks the app what an external select offers for the typed words (block_suggestion).
func (a *Agent) suggestions(v *view, block, element map[string]any, typedWords string) ([]map[string]any, error) {
	s := a.server
	var payload obj
	s.change(func() {
		payload = a.base("block_suggestion").with(obj{
			"container": obj{"type": "view", "view_id": v.id}, "view": v.json(s), "action_id": element["action_id"],
			"block_id": block["block_id"], "value": typedWords,
		})
	})
	waiting := *a
	waiting.async = false
	answer, err := waiting.interact("interactive", payload)
	if err != nil {
		return nil, err
	}
	var list struct {
		Options []any `json:"options"`
		Groups  []any `json:"option_groups"`
	}
	if err := json.Unmarshal(answer, &list); err != nil {
		return nil, fmt.Errorf("reading the suggestions: %w", err)
	}
	found := map[string]any{"options": list.Options, "option_groups": list.Groups}
	var c checker
	for i, option := range optionsOf(found) {
		c.check(blockSchema()["PlainTextOption"], option, fmt.Sprintf("/options/%d", i))
	}
	if n := len(list.Options); n > 100 {
		c.fail("/options", "no more than 100 items allowed")
	}
	if len(c.messages) > 0 {
		return nil, fmt.Errorf("the app's suggestions cannot be used: %s", strings.Join(c.messages, "; "))
	}
	// An empty answer offers nothing, which differs from asking the element itself.
	return append([]map[string]any{}, optionsOf(found)...), nil
}
