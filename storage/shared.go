package storage

import (
	"sync"
	"time"
)

const (
	sharedMost     = 100              // requests in one transaction, at most
	sharedPatience = 15 * time.Second // with the database
)

// shared does together what many ask for: one transaction is under way at a time, and what comes meanwhile shares the next. A desk that is behind then
// needs few commits and statements, and an idle one does not wait.
type shared[T any] struct {
	mu      sync.Mutex
	waiting []T
	working bool
}

// add has one done, with others, in the background.
func (s *shared[T]) add(one T, do func([]T)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.waiting = append(s.waiting, one)
	if !s.working {
		s.working = true
		go s.work(do)
	}
}

// work does what waits until nothing does.
func (s *shared[T]) work(do func([]T)) {
	for {
		s.mu.Lock()
		n := min(len(s.waiting), sharedMost)
		batch := s.waiting[:n:n]
		s.waiting = s.waiting[n:]
		if n == 0 {
			s.waiting, s.working = nil, false
		}
		s.mu.Unlock()
		if n == 0 {
			return
		}
		do(batch)
	}
}
