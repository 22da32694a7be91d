package fakeslack

import (
	"context"
	"sync"
)

// turnstile counts changes and wakes whoever waits for the next one, so that no test and no page ever sleeps.
type turnstile struct {
	mu       sync.Mutex
	revision uint64
	changed  chan struct{} // nil while nobody waits
}

func (t *turnstile) bump() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.revision++
	if t.changed != nil {
		close(t.changed)
		t.changed = nil
	}
}

func (t *turnstile) now() (uint64, <-chan struct{}) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.changed == nil {
		t.changed = make(chan struct{})
	}
	return t.revision, t.changed
}

// Revision grows with every change of anything this server can show.
func (s *Server) Revision() uint64 {
	revision, _ := s.turn.now()
	return revision
}

// Changed returns the current revision and a channel that is closed at the next change.
func (s *Server) Changed() (uint64, <-chan struct{}) { return s.turn.now() }

// Wait returns nil once done reports true, asking it again after every change; or the context's error. done is called
// without any lock held and may use every method of the server.
func (s *Server) Wait(ctx context.Context, done func() bool) error {
	for {
		_, changed := s.turn.now()
		if done() {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
