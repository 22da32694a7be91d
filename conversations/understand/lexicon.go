package understand

import (
	_ "embed"
	"fmt"
	"sync"
)

var (
	//go:embed data/rules-fr.tsv
	rulesFrench string
	//go:embed data/rules-en.tsv
	rulesEnglish string
	//go:embed data/gist-fr.tsv
	gistFrench string
	//go:embed data/gist-en.tsv
	gistEnglish string
	//go:embed data/signals-fr.tsv
	signalsFrench string
	//go:embed data/signals-en.tsv
	signalsEnglish string
	//go:embed data/care-fr.tsv
	careFrench string
	//go:embed data/care-en.tsv
	careEnglish string
	//go:embed data/classes-fr.tsv
	classesFrench string
	//go:embed data/classes-en.tsv
	classesEnglish string
)

// lexicon is a set of rules, found by the first word they can begin with.
type lexicon struct {
	rules  []*rule
	byWord map[string][]place
	byStem map[string][]place // by the first stemLength letters
	byAny  []place            // begin with a number
	errs   []error
}

// place is where a rule stands among those of its lexicon.
type place uint16

// stemLength is how many letters of a word choose the stems it is compared with; a stem may not be shorter.
const stemLength = 3

// rule is one line of a list.
type rule struct {
	language string
	key      string // "r:damaged", "contact:yes", "distress"; a leading ! marks a false friend
	weight   int
	pattern  string // as written in the list: the rule's name
	nodes    []node
}

// facts and signals are the two lexicons, read once. That the embedded lists parse is a test's business, not a caller's.
var (
	factRules = sync.OnceValue(func() *lexicon {
		return newLexicon(list{"fr", rulesFrench, classesFrench}, list{"en", rulesEnglish, classesEnglish},
			list{"fr", gistFrench, classesFrench}, list{"en", gistEnglish, classesEnglish})
	})
	signalRules = sync.OnceValue(func() *lexicon {
		return newLexicon(list{"fr", signalsFrench, classesFrench}, list{"en", signalsEnglish, classesEnglish},
			list{"fr", careFrench, classesFrench}, list{"en", careEnglish, classesEnglish})
	})
)

// list is the rules of one language and the groups of words they use.
type list struct{ language, rules, classes string }

func newLexicon(lists ...list) *lexicon {
	l := &lexicon{byWord: map[string][]place{}, byStem: map[string][]place{}}
	for _, list := range lists {
		groups, errs := newClasses(list.classes)
		l.errs = append(l.errs, errs...)
		eachRow(list.rules, func(columns []string) {
			if len(columns) != 3 || len(columns[1]) != 1 || !isASCIIDigit(columns[1][0]) {
				l.errs = append(l.errs, fmt.Errorf("line %q: want fact, weight and pattern", columns))
				return
			}
			l.add(&rule{language: list.language, key: columns[0], weight: int(columns[1][0] - '0'), pattern: columns[2]}, groups)
		})
	}
	return l
}

func isASCIIDigit(b byte) bool { return b >= '0' && b <= '9' }

func (l *lexicon) add(r *rule, groups classes) {
	nodes, err := parsePattern(r.pattern, groups)
	if err != nil {
		l.errs = append(l.errs, fmt.Errorf("%s: %w", r.key, err))
		return
	}
	r.nodes = nodes
	at := place(len(l.rules))
	l.rules = append(l.rules, r)
	type beginning struct {
		kind nodeKind
		text string
	}
	seen := map[beginning]bool{}
	for _, first := range beginnings(nodes) {
		id := beginning{first.kind, first.text}
		if seen[id] {
			continue
		}
		seen[id] = true
		switch {
		case first.kind == wordNode:
			l.byWord[first.text] = append(l.byWord[first.text], at)
		case (first.kind == stemNode || first.kind == verbNode) && len(first.text) >= stemLength:
			stem := beginning{gapNode, first.text[:stemLength]}
			if !seen[stem] {
				l.byStem[stem.text] = append(l.byStem[stem.text], at)
				seen[stem] = true
			}
		case first.kind == numberNode:
			l.byAny = append(l.byAny, at)
		default:
			l.errs = append(l.errs, fmt.Errorf("pattern %q of %s: cannot begin with %q", r.pattern, r.key, first.text))
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
			for _, w := range n.choice.words {
				first = append(first, node{text: w})
			}
			for _, c := range n.choice.sequences {
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
