package understand

import (
	"slices"
	"strings"
	"sync"
)

// soundLength is how many letters a word must have before it is taken for a misspelling of another.
const soundLength = 6

// sounds are the words of the lists, by how they sound, and the stems. A word the lists do not know is read as the one it
// sounds like: "suisside", "remboursser", "medicamans".
type sounds struct {
	known map[string]bool
	stems map[string]string // the stem, by its sound
	words map[string]string // the word, by its sound
	roots map[string]bool   // stems as written
	// french and frenchRoots are those that a French rule asks for: what an article may be glued to.
	french, frenchRoots map[string]bool
}

var listSounds = sync.OnceValue(func() *sounds {
	s := &sounds{known: map[string]bool{}, stems: map[string]string{}, words: map[string]string{}, roots: map[string]bool{},
		french: map[string]bool{}, frenchRoots: map[string]bool{}}
	for _, l := range []*lexicon{factRules(), signalRules()} {
		for _, r := range l.rules {
			s.learn(r.nodes, r.language == "fr")
		}
	}
	for w := range languageWords() {
		s.known[w] = true
	}
	return s
})

func (s *sounds) learn(nodes []node, french bool) {
	for _, n := range nodes {
		switch n.kind {
		case wordNode:
			s.learnWord(n.text, french)
		case stemNode, verbNode:
			s.roots[n.text] = true
			if french && len(n.text) >= gluedLength {
				s.frenchRoots[n.text] = true
			}
			if len(n.text) >= soundLength {
				keep(s.stems, sound(n.text), n.text)
			}
		case choiceNode:
			for _, w := range n.choice.words {
				s.learnWord(w, french)
			}
			for _, c := range n.choice.sequences {
				s.learn(c, french)
			}
		}
	}
}

func (s *sounds) learnWord(w string, french bool) {
	if french && len(w) >= gluedLength {
		s.french[w] = true
	}
	if s.known[w] {
		return
	}
	s.known[w] = true
	if len(w) >= soundLength {
		keep(s.words, silent(sound(w)), w)
	}
}

// keep stores the alphabetically first word of a sound, so that the order of maps decides nothing.
func keep(m map[string]string, sound, w string) {
	if old, ok := m[sound]; !ok || w < old {
		m[sound] = w
	}
}

// repair replaces words the lists do not know by those they sound like, and parts those that lost an apostrophe.
func (s *sounds) repair(words []word) []word {
	for i := 0; i < len(words); i++ {
		w := words[i]
		if len(w.text) < soundLength || w.text[0] < 'a' || s.knows(w.text) {
			continue
		}
		if s.glued(w.text) {
			rest := w
			rest.text, rest.breakBefore = w.text[1:], false
			words[i].text = w.text[:1]
			words = slices.Insert(words, i+1, rest)
			i++
			continue
		}
		heard := sound(w.text)
		if as, ok := s.words[silent(heard)]; ok {
			words[i].text = as
			continue
		}
		for n := len(heard); n >= soundLength-1; n-- {
			if as, ok := s.stems[heard[:n]]; ok {
				words[i].text = as + heard[n:]
				break
			}
		}
	}
	return words
}

// gluedLength is how many letters a word must have for what stands glued before it to be an article or a pronoun.
const gluedLength = soundLength - 1

// glued reports whether a word is a French one with what should stand before its apostrophe: "lappli", "narrive", "dargent".
func (s *sounds) glued(w string) bool {
	if strings.IndexByte("ldnmtsj", w[0]) < 0 || strings.IndexByte("aeiouh", w[1]) < 0 {
		return false
	}
	rest := w[1:]
	if s.french[rest] {
		return true
	}
	for n := gluedLength; n <= len(rest); n++ {
		if s.frenchRoots[rest[:n]] {
			return true
		}
	}
	return false
}

func (s *sounds) knows(w string) bool {
	if s.known[w] {
		return true
	}
	for n := stemLength; n <= len(w); n++ {
		if s.roots[w[:n]] {
			return true
		}
	}
	return false
}

// sound writes a folded word as it is heard in both languages, roughly.
func sound(w string) string {
	b := make([]byte, 0, len(w))
	for i := 0; i < len(w); i++ {
		c := w[i]
		next := byte(0)
		if i+1 < len(w) {
			next = w[i+1]
		}
		switch {
		case c == 'p' && next == 'h':
			c, i = 'f', i+1
		case c == 'h':
			continue
		case c == 'q' && next == 'u':
			c, i = 'k', i+1
		case c == 'c' && strings.IndexByte("eiy", next) >= 0 && next != 0, c == 'z':
			c = 's'
		case c == 'c', c == 'q':
			c = 'k'
		case c == 'y':
			c = 'i'
		}
		if n := len(b); n == 0 || b[n-1] != c {
			b = append(b, c)
		}
	}
	return string(b)
}

// silent cuts the ending that is written and not heard, or heard and written otherwise: -er, -ez, -é, -ée, -es.
func silent(heard string) string {
	for _, ending := range []string{"aient", "ait", "ais", "es", "er", "e", "s"} {
		if root, ok := strings.CutSuffix(heard, ending); ok && len(root) >= soundLength-2 {
			return root
		}
	}
	return heard
}
