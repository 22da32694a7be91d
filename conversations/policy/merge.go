package policy

import (
	"iter"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// tables are the keys whose entries an operator names; an entry of these can be removed by writing null.
var tables = []string{"teams", "references", "products", "reasons", "categories", "wishes", "root_causes", "remedies", "deadlines.profiles", "articles", "care.helplines"}

// merge lays the operator's file over the built-in one: tables key by key, everything else replaced as a whole. A key left
// empty changes nothing; null written out removes an entry of a table and unsets a single value.
func (r *reader) merge(base, over *yaml.Node, path string) *yaml.Node {
	switch {
	case over == nil || isEmpty(over):
		return base
	case base == nil || base.Kind != yaml.MappingNode:
		return over
	case isNull(over):
		r.irremovable(over.Line, path)
		return base
	case over.Kind != yaml.MappingNode:
		r.noTable(over, path)
		return base // so that what needs the built-in entries does not miss them too
	}
	merged := &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map", Line: over.Line}
	place := map[string]int{} // of each key's value in merged
	for key, value := range pairs(base) {
		place[key.Value] = len(merged.Content) + 1
		merged.Content = append(merged.Content, key, value)
	}
	for key, value := range pairs(over) {
		at := join(path, key.Value)
		i, known := place[key.Value]
		switch {
		case slices.Contains(tables, path) && isNull(value) && !isEmpty(value):
			r.remove(key, at, merged, i)
		case known:
			merged.Content[i-1], merged.Content[i] = key, r.merge(merged.Content[i], value, at)
		default:
			merged.Content = append(merged.Content, key, value)
		}
	}
	merged.Content = slices.DeleteFunc(merged.Content, func(n *yaml.Node) bool { return n == nil })
	return merged
}

// remove takes an entry out of a table, leaving holes for merge to close.
func (r *reader) remove(key *yaml.Node, at string, table *yaml.Node, value int) {
	if value == 0 {
		r.wrong(key.Line, at, "there is no such entry to remove", "delete this line")
		return
	}
	r.removed[at] = key.Line
	table.Content[value-1], table.Content[value] = nil, nil
}

// forgetLines sets the lines of the built-in file to 0: an operator has no such lines.
func forgetLines(n *yaml.Node) {
	n.Line = 0
	for _, child := range n.Content {
		forgetLines(child)
	}
}

// pairs yields the keys and values of a mapping.
func pairs(n *yaml.Node) iter.Seq2[*yaml.Node, *yaml.Node] {
	return func(yield func(*yaml.Node, *yaml.Node) bool) {
		for i := 0; i+1 < len(n.Content); i += 2 {
			if !yield(n.Content[i], n.Content[i+1]) {
				return
			}
		}
	}
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.ShortTag() == "!!null" }

// isEmpty tells a key with nothing behind it from one with null written out.
func isEmpty(n *yaml.Node) bool { return isNull(n) && n.Value == "" }

// join is a key with its parents.
func join(path, key string) string { return strings.TrimPrefix(path+"."+key, ".") }

// kindOf names what stands there, for messages.
func kindOf(n *yaml.Node) string {
	switch n.Kind {
	case yaml.MappingNode:
		return "a table"
	case yaml.SequenceNode:
		return "a list"
	case yaml.AliasNode:
		return "an alias"
	default:
		return "a single value"
	}
}
