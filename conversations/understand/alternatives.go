package understand

import (
	"cmp"
	"slices"
)

// alternatives are what a choice lets stand. Thousands of them are kept for as long as the program runs, most with one to five words: in
// sorted slices they take a sixth of what they took in maps, and are searched as quickly.
type alternatives struct {
	words     []string // the plain words, sorted
	sequences [][]node // everything else
	starts    []start  // of sequences: by the letters they can begin with, sorted
	anywhere  []uint16 // of sequences: those that are not found by letters
}

// start says that a sequence can begin with a word of these letters.
type start struct {
	letters  letters
	sequence uint16
}

// letters are the first two bytes of a word; the second is 0 in a word of one.
type letters uint16

// lettersLength is how many bytes of a word its letters are.
const lettersLength = 2

func lettersOf(w string) letters {
	l := letters(w[0]) << 8
	if len(w) >= lettersLength {
		l |= letters(w[1])
	}
	return l
}

// add puts in one more sequence. A choice within a choice is taken apart, so that single words stay quick to find.
func (a *alternatives) add(sequence []node) {
	switch {
	case len(sequence) == 1 && sequence[0].kind == wordNode:
		a.words = append(a.words, sequence[0].text)
	case len(sequence) == 1 && sequence[0].kind == choiceNode && !sequence[0].optional:
		a.words = append(a.words, sequence[0].choice.words...)
		a.sequences = append(a.sequences, sequence[0].choice.sequences...)
	default:
		a.sequences = append(a.sequences, sequence)
	}
}

// whole returns a choice between all that was added, which takes no more room than it needs.
func (a *alternatives) whole(optional bool) node {
	slices.Sort(a.words)
	made := &alternatives{words: slices.Clone(slices.Compact(a.words)), sequences: slices.Clone(a.sequences)}
	for i, sequence := range made.sequences {
		begins, everywhere := map[letters]bool{}, false
		for _, first := range beginnings(sequence) {
			l, known := first.letters()
			begins[l] = true
			everywhere = everywhere || !known
		}
		if everywhere || len(begins) == 0 {
			made.anywhere = append(made.anywhere, uint16(i))
			continue
		}
		for l := range begins {
			made.starts = append(made.starts, start{l, uint16(i)})
		}
	}
	slices.SortFunc(made.starts, func(a, b start) int {
		return cmp.Or(cmp.Compare(a.letters, b.letters), cmp.Compare(a.sequence, b.sequence))
	})
	made.starts, made.anywhere = slices.Clone(made.starts), slices.Clone(made.anywhere)
	return node{kind: choiceNode, choice: made, optional: optional}
}

// has reports whether one plain word is among the alternatives.
func (a *alternatives) has(w string) bool {
	_, found := slices.BinarySearch(a.words, w)
	return found
}

// from returns the sequences that can begin with a word because of its letters, in the order they were written.
func (a *alternatives) from(w string) []start {
	l := lettersOf(w)
	first, _ := slices.BinarySearchFunc(a.starts, l, func(s start, l letters) int { return cmp.Compare(s.letters, l) })
	last := first
	for last < len(a.starts) && a.starts[last].letters == l {
		last++
	}
	return a.starts[first:last]
}
