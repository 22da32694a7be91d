package policy

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Template is a reply written beforehand, in each language. Nothing of it is sent before an agent has seen it.
type Template struct {
	Key   string
	Title Text
	// Words may name the variables of TemplateVariables, in braces.
	Words Text
}

func (t Template) key() string { return t.Key }

// TemplateVariables are what a template's words may stand for, in braces: {number}.
func TemplateVariables() []string {
	return []string{"amount", "company", "deadline", "name", "number", "reference", "team"}
}

var templateVariable = regexp.MustCompile(`\{([^{}\n]*)\}`)

// longestTitle and longestTemplate are what a list of Slack's and one of its inputs take.
const (
	longestTitle    = 75
	longestTemplate = 3000
)

// templates reads the replies written beforehand.
func (s *section) templates(p *Policy) []Template {
	n := s.get("templates")
	if n == nil || isNull(n) {
		return nil
	}
	if n.Kind != yaml.SequenceNode {
		s.say("templates", "this must be a list, but is "+kindOf(n), "begin each template with a dash")
		return nil
	}
	var out []Template
	for i, item := range n.Content {
		e := s.section(item, fmt.Sprintf("templates[%d]", i), item.Line)
		t := Template{
			Key: e.given("key", "give the template a key"), Title: e.label("title", longestTitle, p.Languages.Offered),
			Words: e.label("words", longestTemplate, p.Languages.Offered),
		}
		for _, m := range templateVariable.FindAllStringSubmatch(t.Words.FR+"\n"+t.Words.EN, -1) {
			if !slices.Contains(TemplateVariables(), m[1]) {
				e.say("words", fmt.Sprintf("%q is not something a template can stand for", m[0]), "choose among {"+strings.Join(TemplateVariables(), "}, {")+"}")
			}
		}
		if slices.ContainsFunc(out, func(o Template) bool { return o.Key == t.Key }) {
			e.say("key", fmt.Sprintf("there are two templates %q", t.Key), "give each its own key")
		}
		out = append(out, t)
		e.done()
	}
	return out
}

// Template finds a template by key.
func (p *Policy) Template(key string) (Template, bool) { return find(p.Templates, key) }
