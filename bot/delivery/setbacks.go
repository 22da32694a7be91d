package delivery

import (
	"sync"
	"time"
)

// setbacks are the lanes of a platform that wait because of what came of their last call, and until when (machine time). A lane that only waits for its turn has
// none. What other processes try is not known here.
type setbacks struct {
	mu    sync.Mutex
	lanes map[string]setback
}

type setback struct {
	until time.Time
	// failed: the call was not done, or may not have been. Otherwise it was put off at the platform's own wish, or until another lane has brought what it needs.
	failed bool
}

// begin notes that a lane waits after a call. A lane that failed has failed until a call of it is done, whatever it waits for between its tries.
func (s *setbacks) begin(lane string, until time.Time, failed bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.lanes == nil {
		s.lanes = make(map[string]setback)
	}
	s.lanes[lane] = setback{until, failed || s.lanes[lane].failed}
	if len(s.lanes) > manyBuckets { // lanes that others went on with
		for name, b := range s.lanes {
			if b.until.Before(time.Now()) {
				delete(s.lanes, name)
			}
		}
	}
}

// extend notes that a lane waits longer, if it had a setback.
func (s *setbacks) extend(lane string, until time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if b, found := s.lanes[lane]; found {
		s.lanes[lane] = setback{until, b.failed}
	}
}

// end forgets a lane's setback: its row is done, or dead.
func (s *setbacks) end(lane string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.lanes, lane)
}

// explain reports whether setbacks alone make these lanes wait, and a call that failed is behind it.
func (s *setbacks) explain(lanes []string) bool {
	now := time.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	failed := false
	for _, lane := range lanes {
		b := s.lanes[lane]
		if !b.until.After(now) {
			return false
		}
		failed = failed || b.failed
	}
	return failed
}
