package wording

import (
	"regexp/syntax"
	"slices"
	"strings"
	"unicode"
)

// edge stands in a piece for a place where a word begins or ends. No expression has it as a character.
const edge = "\x00"

const (
	mostPieces = 64 // what a sequence may stand for before it is cut
	mostRunes  = 12 // what a class of characters may stand for
	longEnough = 5  // a longer piece is no better than this one
)

// content is what is known of the texts that an expression matches.
type content struct {
	// whole are all of them, where they can be listed; listed says so.
	whole  []string
	listed bool
	// some are pieces of which each of them has at least one; none when nothing is known.
	some []string
}

// pieces are what each text has one of.
func (c content) pieces() []string {
	if c.listed {
		return c.whole
	}
	return c.some
}

// needed returns pieces of which every match of an expression has at least one, or none where nothing worth looking for is known.
func needed(re *syntax.Regexp) []string {
	pieces := contentOf(re).pieces()
	if worth(pieces) == 0 {
		return nil
	}
	return pieces
}

func contentOf(re *syntax.Regexp) content {
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpNoWordBoundary:
		return content{whole: []string{""}, listed: true}
	case syntax.OpBeginText, syntax.OpEndText, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpWordBoundary:
		return content{whole: []string{edge}, listed: true}
	case syntax.OpLiteral:
		if re.Flags&syntax.FoldCase != 0 && slices.ContainsFunc(re.Rune, unicode.IsLetter) {
			return content{} // too many ways to write it
		}
		return content{whole: []string{string(re.Rune)}, listed: true}
	case syntax.OpCharClass:
		return ofClass(re.Rune)
	case syntax.OpCapture:
		return contentOf(re.Sub[0])
	case syntax.OpPlus:
		return content{some: contentOf(re.Sub[0]).pieces()}
	case syntax.OpQuest:
		if sub := contentOf(re.Sub[0]); sub.listed {
			return content{whole: append([]string{""}, sub.whole...), listed: true}
		}
	case syntax.OpConcat:
		return ofSequence(re.Sub)
	case syntax.OpAlternate:
		return ofChoice(re.Sub)
	}
	return content{}
}

// ofClass lists a class of few characters, given as ranges.
func ofClass(ranges []rune) content {
	c := content{listed: true}
	for i := 0; i < len(ranges); i += 2 {
		for r := ranges[i]; r <= ranges[i+1]; r++ {
			if c.whole = append(c.whole, string(r)); len(c.whole) > mostRunes {
				return content{}
			}
		}
	}
	return c
}

func ofChoice(subs []*syntax.Regexp) content {
	c := content{listed: true}
	for _, sub := range subs {
		one := contentOf(sub)
		pieces := one.pieces()
		if len(pieces) == 0 {
			return content{}
		}
		c.whole, c.listed = append(c.whole, pieces...), c.listed && one.listed
	}
	if !c.listed {
		return content{some: c.whole}
	}
	return c
}

// ofSequence lists what follows each other as long as that is little, and else keeps the stretch that is best to look for.
func ofSequence(subs []*syntax.Regexp) content {
	var best []string
	stretch, whole := []string{""}, true
	for _, sub := range subs {
		c := contentOf(sub)
		if c.listed && len(stretch)*len(c.whole) <= mostPieces {
			stretch = followed(stretch, c.whole)
			continue
		}
		whole = false
		best = better(best, stretch)
		if stretch = []string{""}; c.listed {
			stretch = c.whole
		} else {
			best = better(best, c.some)
		}
	}
	if whole {
		return content{whole: stretch, listed: true}
	}
	return content{some: better(best, stretch)}
}

func followed(first, second []string) []string {
	all := make([]string, 0, len(first)*len(second))
	for _, a := range first {
		for _, b := range second {
			all = append(all, a+b)
		}
	}
	return all
}

// better chooses the pieces that fewer texts have.
func better(a, b []string) []string {
	if x, y := worth(a), worth(b); x > y || x == y && x > 0 && len(a) <= len(b) {
		return a
	} else if y == 0 {
		return nil
	}
	return b
}

// worth is how much the shortest of the pieces tells: its letters and its edges. Pieces of which one is in any text are worth nothing.
func worth(pieces []string) int {
	least := 0
	for i, piece := range pieces {
		n := 0
		if letters := strings.Trim(piece, " "+edge); letters != "" {
			n = min(len(piece), longEnough)
		}
		if i == 0 || n < least {
			least = n
		}
	}
	return least
}
