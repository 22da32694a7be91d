package policy

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// reader collects findings while the sections of a policy are read.
type reader struct {
	found   Findings
	removed map[string]int    // entries the operator removed, with the line
	files   map[string]string // the files that articles came from, by the articles' keys
	file    string            // the one being read; "" while it is the policy file itself
}

func (r *reader) wrong(line int, path, problem, fix string) {
	r.found = append(r.found, Finding{File: r.fileOf(path), Line: line, Path: path, Problem: problem, Fix: fix})
}

func (r *reader) doubt(line int, path, problem, fix string) {
	r.found = append(r.found, Finding{File: r.fileOf(path), Line: line, Path: path, Problem: problem, Fix: fix, Warning: true})
}

// fileOf is the file in which a key stands, "" for the policy file.
func (r *reader) fileOf(path string) string {
	below, ok := strings.CutPrefix(path, "articles.")
	if r.file != "" || !ok {
		return r.file
	}
	key, _, _ := strings.Cut(below, ".")
	return r.files[key]
}

// section is one table of the file being read. Which keys it may have is known from the keys it was asked for: what nobody
// asked for is unknown, and done reports it. The code that reads is thus the only schema.
type section struct {
	*reader
	path  string
	line  int
	nodes map[string]*yaml.Node
	keys  []*yaml.Node // as written, in order
	asked []string
	bad   bool // was no table: its keys are not missed
}

// section opens a table; nil is an empty one.
func (r *reader) section(n *yaml.Node, path string, line int) *section {
	s := &section{reader: r, path: path, line: line, nodes: map[string]*yaml.Node{}}
	if n == nil || isEmpty(n) {
		return s
	}
	if n.Kind != yaml.MappingNode {
		s.bad = true
		r.noTable(n, path)
		return s
	}
	for key, value := range pairs(n) {
		s.keys = append(s.keys, key)
		s.nodes[key.Value] = value
	}
	return s
}

// get is the value of a key, nil when it is absent or left empty.
func (s *section) get(key string) *yaml.Node {
	s.asked = append(s.asked, key)
	if n := s.nodes[key]; n != nil && !isEmpty(n) {
		return n
	}
	return nil
}

// peek is a single value that is read, and judged, elsewhere.
func (s *section) peek(key string) string {
	if n := s.nodes[key]; n != nil && n.Kind == yaml.ScalarNode {
		return n.Value
	}
	return ""
}

// lineOf is where to look for a key: its own line, or that of its section when it is missing.
func (s *section) lineOf(key string) int {
	if i := slices.IndexFunc(s.keys, func(n *yaml.Node) bool { return n.Value == key }); i >= 0 {
		return s.keys[i].Line
	}
	return s.line
}

func (s *section) at(key string) string { return join(s.path, key) }

// say reports that a key's value will not do.
func (s *section) say(key, problem, fix string) { s.wrong(s.lineOf(key), s.at(key), problem, fix) }

// sub opens a table within this one.
func (s *section) sub(key string) *section {
	return s.section(s.get(key), s.at(key), s.lineOf(key))
}

// section opens a table with this one's findings; a null is a table that cannot be removed.
func (s *section) section(n *yaml.Node, path string, line int) *section {
	if n != nil && isNull(n) {
		s.irremovable(line, path)
		n = nil
	}
	return s.reader.section(n, path, line)
}

// entries yields the entries of a table that the operator names. "other" comes last whatever the file says.
func (s *section) entries(key string, read func(name string, entry *section)) {
	table := s.sub(key)
	keys := slices.Clone(table.keys)
	slices.SortStableFunc(keys, func(a, b *yaml.Node) int { return rank(a) - rank(b) })
	for _, k := range keys {
		if !isName(k.Value) {
			table.say(k.Value, "this is no name for an entry", "use up to 32 small letters, digits and _, beginning with a letter")
			continue
		}
		entry := table.sub(k.Value)
		read(k.Value, entry)
		entry.done()
	}
}

func rank(key *yaml.Node) int {
	if key.Value == "other" {
		return 1
	}
	return 0
}

// isName tells whether s can be the key of an entry: it travels in buttons, where Telegram leaves 64 bytes for everything.
func isName(s string) bool {
	for i, r := range s {
		if !(r >= 'a' && r <= 'z' || i > 0 && (r >= '0' && r <= '9' || r == '_')) {
			return false
		}
	}
	return s != "" && len(s) <= 32
}

// done reports the keys that nobody asked for.
func (s *section) done() {
	for _, key := range s.keys {
		if !slices.Contains(s.asked, key.Value) {
			s.wrong(key.Line, s.at(key.Value), "unknown key", suggestion(key.Value, s.asked))
		}
	}
}

// missing reports that a key without default was not given.
func (s *section) missing(key, fix string) {
	if !s.bad {
		s.wrong(s.lineOf(key), s.at(key), "this is missing", fix)
	}
}

// scalar is the single value of a key. Null counts as absent where the key is optional.
func (s *section) scalar(key string, optional bool) (string, bool) {
	n := s.get(key)
	switch {
	case n == nil:
		return "", false
	case isNull(n):
		if !optional {
			s.irremovable(s.lineOf(key), s.at(key))
		}
		return "", false
	case n.Kind != yaml.ScalarNode:
		s.say(key, "this must be a single value, but is "+kindOf(n), "write it on the line of the key")
		return "", false
	}
	if !isPrintable(n.Value) {
		s.say(key, "this contains a control character", "remove it")
		return "", false
	}
	return strings.TrimSpace(n.Value), true
}

// isPrintable tells whether a value may reach customers: control characters break lines, buttons and logs.
func isPrintable(value string) bool {
	return utf8.ValidString(value) && !strings.ContainsFunc(value, func(r rune) bool { return unicode.IsControl(r) && r != '\n' })
}

// item is one value of a list, with its own place.
type item struct {
	value string
	path  string
	line  int
}

// sayItem reports that an item will not do.
func (s *section) sayItem(i item, problem, fix string) { s.wrong(i.line, i.path, problem, fix) }

// items is a list of single values; one value alone is a list of one, a null list an empty one.
func (s *section) items(key string) []item {
	n := s.get(key)
	if n == nil || isNull(n) {
		return nil
	}
	nodes := n.Content
	switch n.Kind {
	case yaml.ScalarNode:
		nodes = []*yaml.Node{n}
	case yaml.MappingNode:
		s.say(key, "this must be a list, but is a table", "write [one, two], or one item a line after a dash")
		return nil
	}
	var items []item
	seen := map[string]bool{}
	for i, node := range nodes {
		it := item{strings.TrimSpace(node.Value), fmt.Sprintf("%s[%d]", s.at(key), i), node.Line}
		switch {
		case node.Kind != yaml.ScalarNode || it.value == "" || isNull(node):
			s.sayItem(it, "this is not a single value", "write a word, or several between quotes")
		case !isPrintable(it.value):
			s.sayItem(it, "this contains a control character", "remove it")
		case seen[it.value]:
			s.sayItem(it, fmt.Sprintf("%q stands in this list twice", it.value), "remove one")
		default:
			items = append(items, it)
		}
		seen[it.value] = true
	}
	return items
}

// strings are the values of a list.
func (s *section) strings(key string) []string {
	var values []string
	for _, it := range s.items(key) {
		values = append(values, it.value)
	}
	return values
}

func (r *reader) noTable(n *yaml.Node, path string) {
	r.wrong(n.Line, path, "this must be a table of keys, but is "+kindOf(n), "put each key on its own line, indented below "+last(path))
}

func (r *reader) irremovable(line int, path string) {
	r.wrong(line, path, "this cannot be removed", "delete the line to keep the built-in value")
}

func last(path string) string { return path[strings.LastIndexByte(path, '.')+1:] }
