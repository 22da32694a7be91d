package faketelegram

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

//go:embed spec/bot-api.json
var specJSON []byte

// spec is the published description of the Bot API, trimmed; spec/README.md names its source.
type spec struct {
	Version     string                 `json:"version"`
	Reactions   []string               `json:"reactions"`
	ChatActions []string               `json:"chat_actions"`
	EntityTypes []string               `json:"entity_types"`
	UpdateKinds []string               `json:"update_kinds"`
	Methods     map[string][]specField `json:"methods"`
	Types       map[string]*specType   `json:"types"`

	// canonical maps a lower-cased method name to the documented one: Telegram's method names are case-insensitive.
	canonical map[string]string
	fields    map[string]map[string]*specField
}

type specField struct {
	Name     string   `json:"name"`
	Types    []string `json:"types"`
	Required bool     `json:"required"`
	// Always is the only value the field may have; it tells the variants of one type apart.
	Always string `json:"always"`
}

type specType struct {
	Subtypes []string    `json:"subtypes"`
	Fields   []specField `json:"fields"`
}

func loadSpec() (*spec, error) {
	s := &spec{canonical: map[string]string{}, fields: map[string]map[string]*specField{}}
	if err := json.Unmarshal(specJSON, s); err != nil {
		return nil, fmt.Errorf("read the embedded Bot API description: %w", err)
	}
	for name, list := range s.Methods {
		s.canonical[strings.ToLower(name)] = name
		byName := make(map[string]*specField, len(list))
		for i := range list {
			byName[list[i].Name] = &list[i]
		}
		s.fields[name] = byName
	}
	return s, nil
}

// checkCall compares the parameters of one call with the description and reports each difference.
func (s *spec) checkCall(method string, p *params, report func(param, problem string)) {
	known := s.fields[method]
	for name, value := range p.values {
		f := known[name]
		switch {
		case f == nil && p.attached[name]:
			// An attachment of a media group: its part may have any name.
		case f == nil:
			report(name, "unknown parameter")
		case p.files[name] != nil && !takesFile(f.Types):
			report(name, "a file where the method takes "+strings.Join(f.Types, " or "))
		case p.files[name] == nil:
			s.checkText(f.Types, name, value, report)
		}
	}
	for name, f := range known {
		if _, given := p.values[name]; f.Required && !given {
			report(name, "required parameter is missing")
		}
	}
}

func takesFile(types []string) bool {
	for _, t := range types {
		if t == "InputFile" {
			return true
		}
	}
	return false
}

// checkText checks a top-level parameter, which travels as text: scalars bare, everything else as JSON.
func (s *spec) checkText(types []string, name, value string, report func(param, problem string)) {
	for _, t := range types {
		switch t {
		case "String", "InputFile":
			return
		case "Integer":
			if _, err := strconv.ParseInt(value, 10, 64); err == nil {
				return
			}
		case "Float":
			if _, err := strconv.ParseFloat(value, 64); err == nil {
				return
			}
		case "Boolean", "True":
			if v := strings.ToLower(value); v == "true" || v == "false" || v == "1" || v == "0" {
				return
			}
		}
	}
	if scalarOnly(types) {
		report(name, "want "+strings.Join(types, " or "))
		return
	}
	var v any
	d := json.NewDecoder(strings.NewReader(value))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		report(name, "not JSON")
		return
	}
	if v == nil {
		return // Telegram takes null for absent, and the Go library sends it.
	}
	s.checkValue(types, name, v, report)
}

func scalarOnly(types []string) bool {
	for _, t := range types {
		switch t {
		case "String", "Integer", "Float", "Boolean", "True", "InputFile":
		default:
			return false
		}
	}
	return true
}

// checkValue checks decoded JSON against a union of types, at any depth.
func (s *spec) checkValue(types []string, path string, v any, report func(param, problem string)) {
	switch v := v.(type) {
	case []any:
		var elements []string
		for _, t := range types {
			if e, ok := strings.CutPrefix(t, "Array of "); ok {
				elements = append(elements, e)
			}
		}
		if len(elements) == 0 {
			report(path, "want "+strings.Join(types, " or ")+", got a list")
			return
		}
		for i, e := range v {
			s.checkValue(elements, path+"["+strconv.Itoa(i)+"]", e, report)
		}
	case map[string]any:
		s.checkObject(types, path, v, report)
	default:
		if !scalarFits(types, v) {
			report(path, fmt.Sprintf("want %s, got %T", strings.Join(types, " or "), v))
		}
	}
}

func scalarFits(types []string, v any) bool {
	for _, t := range types {
		switch x := v.(type) {
		case string:
			// The documentation lets a string stand for a simple button of a reply keyboard.
			if t == "String" || t == "InputFile" || t == "KeyboardButton" {
				return true
			}
		case bool:
			if t == "Boolean" || (t == "True" && x) {
				return true
			}
		case json.Number:
			if _, err := x.Int64(); t == "Float" || (t == "Integer" && err == nil) {
				return true
			}
		}
	}
	return false
}

func (s *spec) checkObject(types []string, path string, v map[string]any, report func(param, problem string)) {
	name := s.variant(types, v)
	if name == "" {
		report(path, "want "+strings.Join(types, " or ")+", got an object that is none of them")
		return
	}
	t := s.Types[name]
	seen := 0
	for i := range t.Fields {
		f := &t.Fields[i]
		value, given := v[f.Name]
		if !given {
			if f.Required {
				report(path+"."+f.Name, "required field of "+name+" is missing")
			}
			continue
		}
		seen++
		s.checkValue(f.Types, path+"."+f.Name, value, report)
	}
	if seen == len(v) {
		return
	}
	for key := range v {
		if !t.has(key) {
			report(path+"."+key, "unknown field of "+name)
		}
	}
}

func (t *specType) has(field string) bool {
	for i := range t.Fields {
		if t.Fields[i].Name == field {
			return true
		}
	}
	return false
}

// variant picks the member of a union that an object is: by its fixed type field, else by its required fields.
func (s *spec) variant(types []string, v map[string]any) string {
	var fallback string
	for _, name := range types {
		t := s.Types[name]
		if t == nil {
			continue
		}
		if len(t.Subtypes) > 0 {
			if found := s.variant(t.Subtypes, v); found != "" {
				return found
			}
			continue
		}
		fits := true
		for i := range t.Fields {
			f := &t.Fields[i]
			value, given := v[f.Name]
			fits = fits && (given || !f.Required) && (f.Always == "" || value == f.Always)
		}
		if fits {
			return name
		}
		if len(types) == 1 {
			fallback = name
		}
	}
	return fallback
}
