package understand

import "strings"

// match is a rule that fits the words [from, to).
type match struct {
	*rule
	from, to int
}

// find returns all matches, false friends applied: a match that shares a word with a false friend of its key and of no less
// weight is dropped, so that a mild false friend does not silence a plain cry for help.
func (l *lexicon) find(words []word) []match {
	var matches, friends []match
	try := func(at place, i int) {
		r := l.rules[at]
		if to := matchNodes(words, i, i, r.nodes, nil); to > i {
			if strings.HasPrefix(r.key, "!") {
				friends = append(friends, match{r, i, to})
			} else {
				matches = append(matches, match{r, i, to})
			}
		}
	}
	for i, w := range words {
		for _, at := range l.byWord[w.text] {
			try(at, i)
		}
		if len(w.text) >= stemLength {
			for _, at := range l.byStem[w.text[:stemLength]] {
				try(at, i)
			}
		}
		if _, ok := numberWord(w.text); ok {
			for _, at := range l.byAny {
				try(at, i)
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

// frame is what of a pattern is still to be matched after the sequence in hand.
type frame struct {
	nodes []node
	next  *frame
}

// matchNodes matches nodes, then what is left in the frames, from words[i]; begin is where the match began. It returns where
// it ends, or -1. Plain words are walked in a loop; only gaps and choices, where there is something to come back to, recurse.
func matchNodes(words []word, begin, i int, nodes []node, next *frame) int {
	for {
		for len(nodes) == 0 {
			if next == nil {
				return i
			}
			nodes, next = next.nodes, next.next
		}
		n := &nodes[0]
		nodes = nodes[1:]
		switch n.kind {
		case gapNode:
			return matchGap(words, begin, i, int(n.longest), nodes, next)
		case choiceNode:
			return matchChoice(words, begin, i, n, nodes, next)
		}
		if !stands(words, begin, i, n) {
			return -1
		}
		if n.kind != startNode && n.kind != endNode {
			i++
		}
	}
}

// stands reports whether a plain node fits words[i], in the sentence where the match began.
func stands(words []word, begin, i int, n *node) bool {
	if n.kind == endNode {
		return i >= len(words) || words[i].breakBefore
	}
	if i >= len(words) {
		return false
	}
	if n.kind == startNode {
		return words[i].breakBefore
	}
	return (!words[i].breakBefore || i == begin) && n.fits(words[i].text)
}

// matchChoice tries every alternative, then the rest of the pattern.
func matchChoice(words []word, begin, i int, n *node, rest []node, next *frame) int {
	inside := i < len(words) && (!words[i].breakBefore || i == begin)
	if inside && n.choice.has(words[i].text) {
		if to := matchNodes(words, begin, i+1, rest, next); to >= 0 {
			return to
		}
	}
	after := next
	if len(rest) > 0 && len(n.choice.sequences) > 0 {
		after = &frame{nodes: rest, next: next}
	}
	for _, c := range n.choice.anywhere {
		if to := matchNodes(words, begin, i, n.choice.sequences[c], after); to >= 0 {
			return to
		}
	}
	if inside {
		for _, s := range n.choice.from(words[i].text) {
			if to := matchNodes(words, begin, i, n.choice.sequences[s.sequence], after); to >= 0 {
				return to
			}
		}
	}
	if n.optional {
		return matchNodes(words, begin, i, rest, next)
	}
	return -1
}

// matchGap lets words pass, none at first, until the rest of the pattern fits.
func matchGap(words []word, begin, i, longest int, rest []node, next *frame) int {
	for pause := 0; pause <= longest; pause++ {
		if to := matchNodes(words, begin, i+pause, rest, next); to >= 0 {
			return to
		}
		if i+pause >= len(words) || words[i+pause].breakBefore && i+pause > begin {
			return -1
		}
	}
	return -1
}
