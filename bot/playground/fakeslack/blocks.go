package fakeslack

import (
	"encoding/json"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// surface is where blocks are shown; not all of them may be shown everywhere.
type surface string

const (
	onMessage surface = "message"
	inModal   surface = "modal"
	onHome    surface = "home"
)

// elsewhere lists block types that a surface refuses (docs.slack.dev/reference/block-kit/blocks, "available in").
var elsewhere = map[surface]map[string]bool{
	onMessage: {"file": true}, // comes with remote files only, never from an app's blocks
	inModal:   {"file": true, "table": true, "data_table": true, "context_actions": true, "markdown": true, "plan": true, "task_card": true, "carousel": true},
	onHome:    {"file": true, "table": true, "data_table": true, "context_actions": true, "markdown": true, "plan": true, "task_card": true, "carousel": true},
}

// parsedBlocks are checked blocks, completed with the ids Slack would have given.
type parsedBlocks struct {
	list []any
	raw  json.RawMessage
	text int // characters of all texts
}

// readBlocks decodes and checks the blocks argument of a message. Nil without blocks.
func (s *Server) readBlocks(argument string) (*parsedBlocks, *refusal) {
	if argument == "" || argument == "[]" || argument == "null" {
		return nil, nil
	}
	var blocks []any
	if err := json.Unmarshal([]byte(argument), &blocks); err != nil {
		return nil, refuse("invalid_blocks_format")
	}
	var c checker
	if len(blocks) > maxMessageBlocks {
		c.fail("/blocks", "no more than %d items allowed", maxMessageBlocks)
	}
	c.checkBlocks(blocks, onMessage, "/blocks")
	if len(c.messages) > 0 {
		return nil, &refusal{code: "invalid_blocks", messages: c.messages, extra: obj{"errors": c.messages}}
	}
	p := &parsedBlocks{list: blocks}
	markdown := 0
	walkTexts(blocks, func(kind, text string) {
		p.text += length(text)
		if kind == "markdown" {
			markdown += length(text)
		}
	})
	if p.text > maxAllBlockText || markdown > maxMarkdownTotal {
		return nil, refuse("msg_blocks_too_long")
	}
	s.completeIDs(blocks)
	p.raw = raw(blocks)
	return p, nil
}

// checkBlocks applies the schema, then the rules that no schema says.
func (c *checker) checkBlocks(blocks []any, where surface, path string) {
	known := blockSchema()["KnownBlock"]
	ids := map[string]bool{}
	for i, block := range blocks {
		at := path + "/" + strconv.Itoa(i)
		before := len(c.messages)
		c.check(known, block, at)
		if len(c.messages) > before {
			continue
		}
		b, _ := block.(map[string]any)
		kind, _ := b["type"].(string)
		if elsewhere[where][kind] {
			c.fail(at+"/type", "unsupported type: %s", kind)
		}
		if id, ok := b["block_id"].(string); ok {
			if ids[id] {
				c.fail(at+"/block_id", "`block_id` `%s` already exists for another block", id)
			}
			ids[id] = true
			c.length(text(maxIDLength), id, at+"/block_id")
		}
		c.checkBlockRules(kind, b, at)
	}
}

func (c *checker) checkBlockRules(kind string, b map[string]any, at string) {
	if kind == "section" && b["text"] == nil && b["fields"] == nil {
		c.fail(at, "missing required field: text or fields")
	}
	if kind == "header" && typeOf(b["text"]) != "plain_text" {
		c.fail(at+"/text", "must be plain_text")
	}
	if kind == "image" && b["image_url"] == nil && b["slack_file"] == nil {
		c.fail(at, "missing required field: image_url")
	}
	if kind == "rich_text" {
		c.checkDates(b["elements"], at)
	}
	actions := map[string]bool{}
	for _, element := range elementsOf(b) {
		if id, ok := element["action_id"].(string); ok {
			if actions[id] {
				c.fail(at, "`action_id` `%s` already exists for another element of the block", id)
			}
			actions[id] = true
			c.length(text(maxIDLength), id, at+"/action_id")
		}
		switch t := typeOf(element); t {
		case "static_select", "multi_static_select":
			if (element["options"] == nil) == (element["option_groups"] == nil) {
				c.fail(at, "%s needs either options or option_groups", t)
			}
		}
		c.checkInitial(element, at)
		if day, ok := element["initial_date"].(string); ok && !wholeDay.MatchString(day) {
			c.fail(at, "initial_date must be a day as YYYY-MM-DD")
		}
		if url, ok := element["url"].(string); ok && url != "" && !strings.Contains(url, "://") && !strings.HasPrefix(url, "mailto:") {
			c.fail(at, "invalid url")
		}
	}
}

// wholeDay is a day as a datepicker has it.
var wholeDay = regexp.MustCompile(`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$`)

// dateTokens are what a date element's format may be made of (docs.slack.dev/reference/block-kit/block-elements/date-element).
var dateTokens = []string{
	"{day_divider_pretty}", "{date_num}", "{date_slash}", "{date_long}", "{date_long_full}", "{date_long_pretty}", "{date}", "{date_pretty}",
	"{date_short}", "{date_short_pretty}", "{time}", "{time_secs}", "{ago}",
}

var anyToken = regexp.MustCompile(`\{[^}]*\}`)

// checkDates refuses what a reader would see as braces: a date element whose format has no token, or one that does not exist.
func (c *checker) checkDates(elements any, at string) {
	list, _ := elements.([]any)
	for i, item := range list {
		e, _ := item.(map[string]any)
		here := at + "/elements/" + strconv.Itoa(i)
		c.checkDates(e["elements"], here)
		format, _ := e["format"].(string)
		if typeOf(e) != "date" {
			continue
		}
		tokens := anyToken.FindAllString(format, -1)
		if len(tokens) == 0 || slices.ContainsFunc(tokens, func(t string) bool { return !slices.Contains(dateTokens, t) }) {
			c.fail(here+"/format", "invalid date format: %s", format)
		}
	}
}

// checkInitial: what is chosen at first must be one of the choices, and each choice must have a value.
func (c *checker) checkInitial(element map[string]any, at string) {
	offered := optionsOf(element)
	if len(offered) == 0 {
		return
	}
	for _, option := range offered {
		if _, ok := option["value"].(string); !ok {
			c.fail(at, "missing required field: value")
		}
	}
	chosen, _ := element["initial_options"].([]any)
	if one := element["initial_option"]; one != nil {
		chosen = append(chosen, one)
	}
	for _, option := range chosen {
		if !slices.ContainsFunc(offered, func(o map[string]any) bool { return reflect.DeepEqual(any(o), option) }) {
			c.fail(at, "initial_option must exactly match one of the provided options")
		}
	}
}

// elementsOf returns the interactive elements of a block, wherever its type keeps them.
func elementsOf(b map[string]any) []map[string]any {
	var out []map[string]any
	add := func(v any) {
		if e, ok := v.(map[string]any); ok && isInteractive(typeOf(e)) {
			out = append(out, e)
		}
	}
	add(b["accessory"])
	add(b["element"])
	if items, ok := b["elements"].([]any); ok {
		for _, item := range items {
			add(item)
		}
	}
	return out
}

// interactive element types, of those in the schema.
func isInteractive(kind string) bool {
	switch kind {
	case "button", "overflow", "checkboxes", "radio_buttons", "datepicker", "timepicker", "datetimepicker", "plain_text_input",
		"rich_text_input", "email_text_input", "url_text_input", "number_input", "file_input", "workflow_button",
		"static_select", "external_select", "users_select", "conversations_select", "channels_select",
		"multi_static_select", "multi_external_select", "multi_users_select", "multi_conversations_select", "multi_channels_select":
		return true
	}
	return false
}

func typeOf(v any) string {
	o, _ := v.(map[string]any)
	kind, _ := o["type"].(string)
	return kind
}

// completeIDs gives a block_id and action_ids to what has none, as Slack does.
func (s *Server) completeIDs(blocks []any) {
	for _, block := range blocks {
		b, _ := block.(map[string]any)
		if id, _ := b["block_id"].(string); id == "" {
			b["block_id"] = s.freshID()
		}
		for _, e := range elementsOf(b) {
			if id, _ := e["action_id"].(string); id == "" {
				e["action_id"] = s.freshID()
			}
		}
	}
}

func (s *Server) freshID() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.state.id("g")
}

// walkTexts calls f with every text of blocks and the type of the object that holds it.
func walkTexts(v any, f func(kind, text string)) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			walkTexts(item, f)
		}
	case map[string]any:
		if text, ok := v["text"].(string); ok {
			f(typeOf(v), text)
		}
		for _, value := range v {
			walkTexts(value, f)
		}
	}
}

// readMetadata checks the metadata argument of a post: {"event_type":"…","event_payload":{…}}.
func readMetadata(argument string) (json.RawMessage, *refusal) {
	if argument == "" || argument == "null" {
		return nil, nil
	}
	var value any
	if err := json.Unmarshal([]byte(argument), &value); err != nil {
		return nil, refuse("invalid_metadata_format")
	}
	var c checker
	c.check(blockSchema()["MessageMetadata"], value, "/metadata")
	if o, ok := value.(map[string]any); ok && o["event_type"] == "" {
		c.fail("/metadata/event_type", "must be more than 0 characters")
	}
	if len(c.messages) > 0 {
		return nil, refuse("invalid_metadata_schema", c.messages...)
	}
	if len(argument) > maxMetadataBytes {
		return nil, refuse("metadata_too_large")
	}
	return raw(value), nil
}
