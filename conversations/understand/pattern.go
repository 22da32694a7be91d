package understand

import (
	"fmt"
	"strings"
)

// node is one step of a pattern: a word, a stem, a verb, a number, a gap, or a choice between sequences.
type node struct {
	kind     nodeKind
	text     string
	longest  int              // words a gap lets pass
	single   map[string]bool  // the choices that are one plain word
	choices  [][]node         // the others
	byStart  map[string][]int // of choices: those that can begin with a word of these letters
	anywhere []int            // of choices: those that are not found by letters
	optional bool
}

type nodeKind int

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
type classes map[string]node

// newClasses reads groups in the order of the list: a group may use those above it, and a second line of a name adds to it.
func newClasses(list string) (classes, []error) {
	c := classes{}
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
		c[name] = nodes[0]
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
			return nodes
		case "(":
			p.at++
			choice := node{kind: choiceNode}
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
			choice.optional = t == ")?"
			choice.index()
			nodes = append(nodes, choice)
		default:
			p.at++
			nodes = append(nodes, p.word(t)...)
		}
	}
	return nodes
}

// add puts one more sequence into a choice; a choice within a choice is taken apart, so that single words stay quick to find.
func (n *node) add(sequence []node) {
	switch {
	case len(sequence) == 1 && sequence[0].kind == wordNode:
		if n.single == nil {
			n.single = map[string]bool{}
		}
		n.single[sequence[0].text] = true
	case len(sequence) == 1 && sequence[0].kind == choiceNode && !sequence[0].optional:
		for w := range sequence[0].single {
			n.add([]node{{text: w}})
		}
		n.choices = append(n.choices, sequence[0].choices...)
	default:
		n.choices = append(n.choices, sequence)
	}
}

// index sorts the choices by the letters they can begin with, so that few are tried on a word.
func (n *node) index() {
	n.byStart, n.anywhere = map[string][]int{}, nil
	for i, sequence := range n.choices {
		starts := map[string]bool{}
		for _, first := range beginnings(sequence) {
			starts[startOf(first)] = true
		}
		if len(starts) == 0 || starts[""] {
			n.anywhere = append(n.anywhere, i)
			continue
		}
		for letters := range starts {
			n.byStart[letters] = append(n.byStart[letters], i)
		}
	}
}

// startLength is how many letters of a word its choices are sorted by.
const startLength = 2

// startOf returns the first letters of the words a node fits, or "" when it fits words of many beginnings.
func startOf(n node) string {
	switch {
	case n.kind == wordNode:
		return start(n.text)
	case (n.kind == stemNode || n.kind == verbNode) && len(n.text) >= startLength:
		return start(n.text)
	}
	return ""
}

func start(w string) string { return w[:min(len(w), startLength)] }

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
		choice, ok := p.classes[name]
		if !ok && p.unknown == "" {
			p.unknown = name
		}
		choice.optional = optional
		return []node{choice}
	}
	bare, stem := strings.CutSuffix(t, "*")
	bare, verb := strings.CutSuffix(bare, "~")
	var nodes []node
	for _, w := range fold(bare).spelled() {
		nodes = append(nodes, node{text: w.text})
	}
	if last := len(nodes) - 1; last >= 0 && stem {
		nodes[last].kind = stemNode
	} else if last >= 0 && verb {
		nodes[last].kind = verbNode
	}
	if optional && len(nodes) > 0 {
		choice := node{kind: choiceNode, optional: true}
		choice.add(nodes)
		return []node{choice}
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
func (n node) fits(w string) bool {
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
