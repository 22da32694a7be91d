package fakeslack

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf16"
)

//go:embed specs/blocks.schema.json
var blocksSchemaJSON []byte

// schemaNode is the part of JSON Schema that the blocks description uses.
type schemaNode struct {
	Ref        string                 `json:"$ref"`
	Type       kinds                  `json:"type"`
	Const      any                    `json:"const"`
	Enum       []any                  `json:"enum"`
	Properties map[string]*schemaNode `json:"properties"`
	Required   []string               `json:"required"`
	Items      *schemaNode            `json:"items"`
	AnyOf      []*schemaNode          `json:"anyOf"`
	Additional json.RawMessage        `json:"additionalProperties"`

	def        string                   // the definition's name, for the table of limits
	extra      *schemaNode              // what other properties must be; nil with closed false means anything
	closed     bool                     // no other properties
	byType     map[string][]*schemaNode // anyOf alternatives by the constant of their "type"
	limits     map[string]fieldLimit    // by property
	properties []string                 // sorted names, for stable error lists
}

// kinds is "type": one name or several.
type kinds []string

// UnmarshalJSON reads a name or a list of names.
func (k *kinds) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '[' {
		return json.Unmarshal(b, (*[]string)(k))
	}
	*k = make(kinds, 1)
	return json.Unmarshal(b, &(*k)[0])
}

// blockSchema reads the embedded schema once and resolves its references.
var blockSchema = sync.OnceValue(func() map[string]*schemaNode {
	var file struct{ Definitions map[string]*schemaNode }
	if err := json.Unmarshal(blocksSchemaJSON, &file); err != nil {
		panic("fakeslack: reading the embedded block schema: " + err.Error())
	}
	for name, node := range file.Definitions {
		node.def = name
	}
	for name := range file.Definitions {
		file.Definitions[name] = resolve(file.Definitions[name], file.Definitions, map[*schemaNode]bool{})
	}
	for _, node := range file.Definitions {
		node.alternatives()
	}
	return file.Definitions
})

// resolve replaces references by what they name, once per node.
func resolve(n *schemaNode, defs map[string]*schemaNode, done map[*schemaNode]bool) *schemaNode {
	if n == nil {
		return nil
	}
	for n.Ref != "" {
		n = defs[strings.TrimPrefix(n.Ref, "#/definitions/")]
	}
	if done[n] || n.limits != nil {
		return n
	}
	done[n] = true
	n.limits = map[string]fieldLimit{}
	for name, p := range n.Properties {
		n.Properties[name] = resolve(p, defs, done)
		n.limits[name] = fieldLimits[n.def+"."+name]
		n.properties = append(n.properties, name)
	}
	slices.Sort(n.properties)
	n.Items = resolve(n.Items, defs, done)
	for i := range n.AnyOf {
		n.AnyOf[i] = resolve(n.AnyOf[i], defs, done)
		if n.AnyOf[i].def == "" {
			n.AnyOf[i].def = n.def
			for name := range n.AnyOf[i].Properties {
				n.AnyOf[i].limits[name] = fieldLimits[n.def+"."+name]
			}
		}
	}
	switch {
	case string(n.Additional) == "false":
		n.closed = true
	case len(n.Additional) > 0 && n.Additional[0] == '{':
		n.extra = &schemaNode{}
		if err := json.Unmarshal(n.Additional, n.extra); err != nil {
			panic("fakeslack: reading additionalProperties: " + err.Error())
		}
		n.extra = resolve(n.extra, defs, done)
	}
	return n
}

// alternatives fills byType for every anyOf below n whose members are told apart by their "type".
func (n *schemaNode) alternatives() map[string][]*schemaNode {
	if n.byType != nil {
		return n.byType
	}
	n.byType = map[string][]*schemaNode{}
	if p := n.Properties["type"]; p != nil {
		if name, ok := p.Const.(string); ok {
			n.byType[name] = []*schemaNode{n}
		}
	}
	for _, alternative := range n.AnyOf {
		for name, nodes := range alternative.alternatives() {
			n.byType[name] = append(n.byType[name], nodes...)
		}
	}
	for _, p := range n.Properties {
		p.alternatives()
	}
	if n.Items != nil {
		n.Items.alternatives()
	}
	if n.extra != nil {
		n.extra.alternatives()
	}
	return n.byType
}

// checker collects what Slack would complain about, worded like Slack, with the JSON pointer of each place.
type checker struct{ messages []string }

func (c *checker) fail(path, format string, args ...any) {
	if path == "" {
		path = "/"
	}
	c.messages = append(c.messages, "[ERROR] "+fmt.Sprintf(format, args...)+" [json-pointer:"+path+"]")
}

func (c *checker) check(n *schemaNode, v any, path string) {
	if len(n.AnyOf) > 0 {
		c.checkAny(n, v, path)
		return
	}
	if n.Const != nil && v != n.Const {
		c.fail(path, "must be %q", n.Const)
		return
	}
	if len(n.Enum) > 0 && !slices.Contains(n.Enum, v) {
		c.fail(path, "value must be one of %v", n.Enum)
		return
	}
	switch {
	case len(n.Type) == 0:
	case !slices.ContainsFunc(n.Type, func(kind string) bool { return isOfKind(v, kind) }):
		c.fail(path, "must provide a %s", strings.Join(n.Type, " or "))
	default:
		switch v := v.(type) {
		case map[string]any:
			c.checkObject(n, v, path)
		case []any:
			for i, item := range v {
				if n.Items != nil {
					c.check(n.Items, item, path+"/"+strconv.Itoa(i))
				}
			}
		}
	}
}

func isOfKind(v any, kind string) (ok bool) {
	switch kind {
	case "string":
		_, ok = v.(string)
	case "boolean":
		_, ok = v.(bool)
	case "number":
		_, ok = v.(float64)
	case "array":
		_, ok = v.([]any)
	case "object":
		_, ok = v.(map[string]any)
	}
	return ok
}

// checkAny picks the alternative by the value's "type" when that decides, and otherwise tries all.
func (c *checker) checkAny(n *schemaNode, v any, path string) {
	candidates := n.AnyOf
	if o, ok := v.(map[string]any); ok && len(n.byType) > 0 {
		name, isText := o["type"].(string)
		if !isText {
			c.fail(path, "missing required field: type")
			return
		}
		if candidates = n.byType[name]; len(candidates) == 0 {
			c.fail(path+"/type", "unsupported type: %s", name)
			return
		}
	}
	if len(candidates) == 1 {
		c.check(candidates[0], v, path)
		return
	}
	var first []string
	for _, candidate := range candidates {
		var trial checker
		trial.check(candidate, v, path)
		if len(trial.messages) == 0 {
			return
		}
		if first == nil {
			first = trial.messages
		}
	}
	c.fail(path, "failed to match all allowed schemas")
	c.messages = append(c.messages, first...)
}

func (c *checker) checkObject(n *schemaNode, o map[string]any, path string) {
	for _, name := range n.Required {
		if _, present := o[name]; !present {
			c.fail(path, "missing required field: %s", name)
		}
	}
	for _, name := range n.properties {
		value, present := o[name]
		if !present {
			continue
		}
		before := len(c.messages)
		c.check(n.Properties[name], value, path+"/"+name)
		if len(c.messages) == before {
			c.checkLimit(n.limits[name], value, path+"/"+name)
		}
	}
	for name, value := range o {
		if n.Properties[name] != nil {
			continue
		}
		if n.closed {
			c.fail(path, "invalid additional property: %s", name)
		} else if n.extra != nil {
			c.check(n.extra, value, path+"/"+name)
		}
	}
}

// checkLimit measures a string, the text of a text object, or a list with its items.
func (c *checker) checkLimit(l fieldLimit, v any, path string) {
	switch v := v.(type) {
	case string:
		c.length(l, v, path)
	case map[string]any:
		if text, ok := v["text"].(string); ok {
			c.length(l, text, path+"/text")
		}
	case []any:
		if l.items > 0 && len(v) > l.items {
			c.fail(path, "no more than %d items allowed", l.items)
		}
		if len(v) < l.minItems {
			c.fail(path, "no fewer than %d items allowed", l.minItems)
		}
		for i, item := range v {
			if text, ok := item.(map[string]any); ok && l.each > 0 {
				if s, ok := text["text"].(string); ok {
					c.length(fieldLimit{chars: l.each, minChars: 1}, s, path+"/"+strconv.Itoa(i)+"/text")
				}
			}
		}
	case float64:
		if l.number > 0 && v > float64(l.number) {
			c.fail(path, "must be less than %d", l.number+1)
		}
	}
}

func (c *checker) length(l fieldLimit, text, path string) {
	n := length(text)
	if l.chars > 0 && n > l.chars {
		c.fail(path, "must be less than %d characters", l.chars+1)
	}
	if n < l.minChars {
		c.fail(path, "must be more than %d characters", l.minChars-1)
	}
}

// length counts UTF-16 units. Slack does not say what a character is; this is the larger of the plausible readings, so
// nothing passes here that is refused there.
func length(text string) int {
	n := 0
	for _, r := range text {
		n += max(1, utf16.RuneLen(r))
	}
	return n
}
