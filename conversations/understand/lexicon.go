package understand

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

var (
	//go:embed data/rules-fr.tsv
	rulesFrench string
	//go:embed data/rules-en.tsv
	rulesEnglish string
	//go:embed data/signals-fr.tsv
	signalsFrench string
	//go:embed data/signals-en.tsv
	signalsEnglish string
	//go:embed data/spelling.tsv
	spellingData string
)

// lexicon is a set of rules, found by the first word they can begin with.
type lexicon struct {
	byWord map[string][]*rule
	byStem map[string][]*rule // by the first stemLength letters
	byAny  []*rule            // begin with a number
	errs   []error
}

// stemLength is how many letters of a word choose the stems it is compared with; a stem may not be shorter.
const stemLength = 3

// rule is one line of a list.
type rule struct {
	key     string // "r:damaged", "contact:yes", "distress"; a leading ! marks a false friend
	weight  int
	pattern string // as written in the list: the rule's name
	nodes   []node
}

// node is one step of a pattern: a word, a stem, a number, a gap, or a choice between sequences.
type node struct {
	kind     nodeKind
	text     string
	choices  [][]node
	optional bool
}

type nodeKind int

const (
	wordNode nodeKind = iota
	stemNode
	numberNode
	gapNode
	startNode // the beginning of a sentence
	choiceNode
)

// longestPause is how many words "..." lets pass.
const longestPause = 6

var spelling = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	eachRow(spellingData, func(columns []string) { m[columns[0]] = strings.Fields(columns[1]) })
	return m
})

// facts and signals are the two lexicons, read once. That the embedded lists parse is a test's business, not a caller's.
var (
	factRules   = sync.OnceValue(func() *lexicon { return newLexicon(rulesFrench, rulesEnglish) })
	signalRules = sync.OnceValue(func() *lexicon { return newLexicon(signalsFrench, signalsEnglish) })
)

func newLexicon(lists ...string) *lexicon {
	l := &lexicon{byWord: map[string][]*rule{}, byStem: map[string][]*rule{}}
	for _, list := range lists {
		eachRow(list, func(columns []string) {
			if len(columns) != 3 || len(columns[1]) != 1 || !isASCIIDigit(columns[1][0]) {
				l.errs = append(l.errs, fmt.Errorf("line %q: want fact, weight and pattern", columns))
				return
			}
			l.add(columns[0], int(columns[1][0]-'0'), columns[2])
		})
	}
	return l
}

func isASCIIDigit(b byte) bool { return b >= '0' && b <= '9' }

func (l *lexicon) add(key string, weight int, pattern string) {
	p := patternParser{tokens: patternTokens(pattern)}
	nodes := p.sequence()
	if p.at != len(p.tokens) || len(nodes) == 0 {
		l.errs = append(l.errs, fmt.Errorf("pattern %q of %s: unbalanced or empty", pattern, key))
		return
	}
	r := &rule{key: key, weight: weight, pattern: pattern, nodes: nodes}
	seen := map[string]bool{}
	for _, first := range beginnings(nodes) {
		id := fmt.Sprint(first.kind, first.text)
		if seen[id] {
			continue
		}
		seen[id] = true
		switch {
		case first.kind == wordNode:
			l.byWord[first.text] = append(l.byWord[first.text], r)
		case first.kind == stemNode && len(first.text) >= stemLength:
			stem := first.text[:stemLength]
			if !seen["stem "+stem] {
				l.byStem[stem] = append(l.byStem[stem], r)
				seen["stem "+stem] = true
			}
		case first.kind == numberNode:
			l.byAny = append(l.byAny, r)
		default:
			l.errs = append(l.errs, fmt.Errorf("pattern %q of %s: cannot begin with %q", pattern, key, first.text))
		}
	}
}

// beginnings returns the nodes a match can begin with.
func beginnings(nodes []node) []node {
	var first []node
	for _, n := range nodes {
		switch n.kind {
		case startNode:
			continue
		case choiceNode:
			for _, c := range n.choices {
				first = append(first, beginnings(c)...)
			}
		default:
			first = append(first, n)
		}
		if !n.optional {
			break
		}
	}
	return first
}

// patternTokens cuts a pattern into words and signs.
func patternTokens(pattern string) []string {
	spaced := strings.NewReplacer("(", " ( ", ")?", " )? ", ")", " ) ", "|", " | ").Replace(pattern)
	return strings.Fields(spaced)
}

type patternParser struct {
	tokens []string
	at     int
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
				choice.choices = append(choice.choices, p.sequence())
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
			nodes = append(nodes, choice)
		default:
			p.at++
			nodes = append(nodes, wordNodes(t)...)
		}
	}
	return nodes
}

// wordNodes turns one word of a pattern into nodes, spelled as the text will be.
func wordNodes(t string) []node {
	switch t {
	case "...":
		return []node{{kind: gapNode}}
	case "#":
		return []node{{kind: numberNode}}
	case "^":
		return []node{{kind: startNode}}
	}
	t, optional := strings.CutSuffix(t, "?")
	bare, stem := strings.CutSuffix(t, "*")
	var nodes []node
	for _, w := range fold(bare).spelled() {
		nodes = append(nodes, node{text: w.text})
	}
	if len(nodes) > 0 && stem {
		nodes[len(nodes)-1].kind = stemNode
	}
	if optional && len(nodes) > 0 {
		return []node{{kind: choiceNode, choices: [][]node{nodes}, optional: true}}
	}
	return nodes
}

// spelled returns the words of a text with contractions written out and common misspellings put right (data/spelling.tsv).
// Words that come from one keep its place.
func (f *folded) spelled() []word {
	table := spelling()
	out := make([]word, 0, len(f.words)+4)
	pending := false
	for _, w := range f.words {
		w.breakBefore = w.breakBefore || pending
		pending = false
		as, known := table[w.text]
		if !known {
			out = append(out, w)
			continue
		}
		if len(as) == 0 {
			pending = w.breakBefore
		}
		for i, text := range as {
			out = append(out, word{text: text, from: w.from, to: w.to, breakBefore: w.breakBefore && i == 0})
		}
	}
	return out
}

// match is a rule that fits the words [from, to).
type match struct {
	*rule
	from, to int
}

// find returns all matches, false friends applied: a match that shares a word with a false friend of its key and of no less
// weight is dropped, so that a mild false friend does not silence a plain cry for help.
func (l *lexicon) find(words []word) []match {
	var matches, friends []match
	try := func(r *rule, i int) {
		if to := matchNodes(words, i, i, &frame{nodes: r.nodes}); to > i {
			if strings.HasPrefix(r.key, "!") {
				friends = append(friends, match{r, i, to})
			} else {
				matches = append(matches, match{r, i, to})
			}
		}
	}
	for i, w := range words {
		for _, r := range l.byWord[w.text] {
			try(r, i)
		}
		if len(w.text) >= stemLength {
			for _, r := range l.byStem[w.text[:stemLength]] {
				try(r, i)
			}
		}
		if _, ok := numberWord(w.text); ok {
			for _, r := range l.byAny {
				try(r, i)
			}
		}
	}
	if len(friends) == 0 {
		return matches
	}
	kept := matches[:0]
	for _, m := range matches {
		if !covered(m, friends) {
			kept = append(kept, m)
		}
	}
	return kept
}

func covered(m match, friends []match) bool {
	for _, f := range friends {
		if f.key[1:] == m.key && f.weight >= m.weight && f.from < m.to && m.from < f.to {
			return true
		}
	}
	return false
}

// frame is what of a pattern is still to be matched.
type frame struct {
	nodes []node
	next  *frame
}

// matchNodes matches what is left of a pattern from words[i]; begin is where the match began. It returns where it ends, or -1.
// Plain words are walked in a loop; only gaps and choices, where there is something to come back to, recurse.
func matchNodes(words []word, begin, i int, f *frame) int {
	for {
		for f != nil && len(f.nodes) == 0 {
			f = f.next
		}
		if f == nil {
			return i
		}
		n := f.nodes[0]
		if n.kind == gapNode || n.kind == choiceNode {
			return matchBranches(words, begin, i, n, &frame{nodes: f.nodes[1:], next: f.next})
		}
		if i >= len(words) {
			return -1
		}
		if n.kind == startNode {
			if !words[i].breakBefore {
				return -1
			}
		} else {
			if words[i].breakBefore && i > begin || !n.fits(words[i].text) {
				return -1
			}
			i++
		}
		f = &frame{nodes: f.nodes[1:], next: f.next}
	}
}

// matchBranches tries every way through a gap or a choice, then the rest of the pattern.
func matchBranches(words []word, begin, i int, n node, rest *frame) int {
	if n.kind == choiceNode {
		for _, c := range n.choices {
			if to := matchNodes(words, begin, i, &frame{nodes: c, next: rest}); to >= 0 {
				return to
			}
		}
		if n.optional {
			return matchNodes(words, begin, i, rest)
		}
		return -1
	}
	for pause := 0; pause <= longestPause; pause++ {
		if to := matchNodes(words, begin, i+pause, rest); to >= 0 {
			return to
		}
		if i+pause >= len(words) || words[i+pause].breakBefore && i+pause > begin {
			return -1
		}
	}
	return -1
}

func (n node) fits(w string) bool {
	switch n.kind {
	case stemNode:
		return strings.HasPrefix(w, n.text)
	case numberNode:
		_, ok := numberWord(w)
		return ok
	}
	return w == n.text
}
