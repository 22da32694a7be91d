package storage

import (
	"maps"
	"slices"
	"sync/atomic"
)

// Texts are the statements that were prepared because they were used, for the test that reads their plans.
func (s *Store) Texts() []string {
	texts := make(map[string]bool)
	for _, p := range []*pool{s.write, s.read} {
		p.mu.Lock()
		for l := range p.links {
			for text := range l.prepared {
				texts[text] = true
			}
		}
		p.mu.Unlock()
	}
	return slices.Sorted(maps.Keys(texts))
}

// Refused runs a statement that the database refuses.
func (tx *Tx) Refused() (int64, error) {
	return tx.exec(`SELECT nothing FROM nowhere`)
}

// CountRedone counts, from now on, the transactions that end with an error after which they may be done again. Call it before the store is shared.
func (s *Store) CountRedone() *atomic.Int64 {
	var n atomic.Int64
	again := s.engine.again
	s.engine.again = func(err error) bool {
		redo := again(err)
		if redo {
			n.Add(1)
		}
		return redo
	}
	return &n
}
