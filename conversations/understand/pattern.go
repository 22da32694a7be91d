package understand

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// node is one step of a pattern: a word, a stem, a verb, a number, a gap, or a choice between sequences.
type node struct {
	text     string
	choice   *alternatives // of a choiceNode; shared by all patterns that call the same group
	kind     nodeKind
	longest  uint8 // words a gap lets pass
	optional bool
}

type nodeKind uint8

const (
	wordNode nodeKind = iota
	stemNode
	verbNode
	numberNode
	startNode // the beginning of a sentence
	endNode   // its end
	gapNode
	choiceNode
)

// longestPause is how many words "..." lets pass; shortPause, "..".
const (
	longestPause = 6
	shortPause   = 3
)

// classes are the named groups of words (data/classes-*.tsv) that patterns call as @name.
type classes struct {
	named map[string]node
	words map[string]string // every word of the patterns read so far: the same few are written thousands of times, and kept once
}

// once returns the one copy that is kept of a word.
func (c classes) once(w string) string {
	if kept, known := c.words[w]; known {
		return kept
	}
	c.words[w] = w
	return w
}

// newClasses reads groups in the order of the list: a group may use those above it, and a second line of a name adds to it.
func newClasses(list string) (classes, []error) {
	c := classes{named: map[string]node{}, words: map[string]string{}}
	var errs []error
	written := map[string]string{}
	eachRow(list, func(columns []string) {
		if len(columns) != 2 {
			errs = append(errs, fmt.Errorf("line %q: want name and words", columns))
			return
		}
		name := columns[0]
		if written[name] != "" {
			written[name] += "|"
		}
		written[name] += columns[1]
		nodes, err := parsePattern("("+written[name]+")", c)
		if err != nil {
			errs = append(errs, fmt.Errorf("group %s: %w", name, err))
			return
		}
		c.named[name] = nodes[0]
	})
	return c, errs
}

func parsePattern(pattern string, c classes) ([]node, error) {
	p := patternParser{tokens: patternTokens(pattern), classes: c}
	nodes := p.sequence()
	switch {
	case p.unknown != "":
		return nil, fmt.Errorf("pattern %q: no group %s", pattern, p.unknown)
	case p.at != len(p.tokens) || len(nodes) == 0:
		return nil, fmt.Errorf("pattern %q: unbalanced or empty", pattern)
	}
	return nodes, nil
}

// patternTokens cuts a pattern into words and signs.
func patternTokens(pattern string) []string {
	spaced := strings.NewReplacer("(", " ( ", ")?", " )? ", ")", " ) ", "|", " | ", "$", " $ ").Replace(pattern)
	return strings.Fields(spaced)
}

type patternParser struct {
	tokens  []string
	at      int
	classes classes
	unknown string // the first group that is called and does not exist
}

// sequence parses up to a sign that ends it.
func (p *patternParser) sequence() []node {
	var nodes []node
	for p.at < len(p.tokens) {
		switch t := p.tokens[p.at]; t {
		case "|", ")", ")?":
			return slices.Clone(nodes) // it is kept for good, and grew beyond its need
		case "(":
			p.at++
			var choice alternatives
			for {
				choice.add(p.sequence())
				if p.at >= len(p.tokens) {
					return nil
				}
				t = p.tokens[p.at]
				p.at++
				if t != "|" {
					break
				}
			}
			nodes = append(nodes, choice.whole(t == ")?"))
		default:
			p.at++
			nodes = append(nodes, p.word(t)...)
		}
	}
	return slices.Clone(nodes)
}

// letters returns the letters that every word begins with that a node fits; false when it fits words of many beginnings.
func (n node) letters() (letters, bool) {
	switch {
	case n.kind == wordNode, (n.kind == stemNode || n.kind == verbNode) && len(n.text) >= lettersLength:
		return lettersOf(n.text), true
	}
	return 0, false
}

// word turns one word of a pattern into nodes, spelled as the text will be.
func (p *patternParser) word(t string) []node {
	switch t {
	case "...":
		return []node{{kind: gapNode, longest: longestPause}}
	case "..":
		return []node{{kind: gapNode, longest: shortPause}}
	case "#":
		return []node{{kind: numberNode}}
	case "^":
		return []node{{kind: startNode}}
	case "$":
		return []node{{kind: endNode}}
	}
	t, optional := strings.CutSuffix(t, "?")
	if name, group := strings.CutPrefix(t, "@"); group {
		choice, known := p.classes.named[name]
		if !known {
			p.unknown = cmp.Or(p.unknown, name)
			return nil
		}
		choice.optional = optional
		return []node{choice}
	}
	bare, stem := strings.CutSuffix(t, "*")
	bare, verb := strings.CutSuffix(bare, "~")
	var nodes []node
	for _, w := range fold(bare).spelled() {
		nodes = append(nodes, node{text: p.classes.once(w.text)})
	}
	if last := len(nodes) - 1; last >= 0 && stem {
		nodes[last].kind = stemNode
	} else if last >= 0 && verb {
		nodes[last].kind = verbNode
	}
	if optional && len(nodes) > 0 {
		var choice alternatives
		choice.add(nodes)
		return []node{choice.whole(true)}
	}
	return nodes
}

// endings are those of verbs in -er and of English verbs, as people write them: accents folded, -er for -é and the reverse.
var endings = map[string]bool{
	"": true, "e": true, "es": true, "er": true, "ez": true, "ee": true, "ees": true, "ent": true, "ons": true,
	"ais": true, "ait": true, "aient": true, "ant": true, "ai": true, "a": true, "as": true, "era": true, "erai": true, "erait": true,
	"s": true, "d": true, "ed": true, "ing": true, "in": true, "t": true, "eons": true, "eait": true,
}

// fits reports whether a word is the one a node stands for.
func (n *node) fits(w string) bool {
	switch n.kind {
	case stemNode:
		return strings.HasPrefix(w, n.text)
	case verbNode:
		ending, ok := strings.CutPrefix(w, n.text)
		// "cutting", "slapped": the last letter doubled
		return ok && (endings[ending] || len(ending) > 1 && ending[0] == n.text[len(n.text)-1] && endings[ending[1:]])
	case numberNode:
		_, ok := numberWord(w)
		return ok
	}
	return w == n.text
}
