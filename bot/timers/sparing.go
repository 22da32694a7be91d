package timers

import (
	"context"
	"log/slog"
	"sync"
	"time"
)

// restBetween is how long the same message of River's rests once it was logged.
const restBetween = time.Minute

// sparing keeps a library that says the same again and again from filling the log. The first record of a message passes at once. What comes of it in the minute
// after is counted, and of all that the newest is logged when the minute is over, as it was said, with how many others were left out; so on, a minute each, until
// a whole one has passed in silence. Records are the same when their message and level are: what else is in them, ids and addresses, differs each time.
type sparing struct {
	slog.Handler
	said *sayings // shared with the handlers made of this one
}

// sayings is what was said lately. It is safe for concurrent use.
type sayings struct {
	mu      sync.Mutex
	resting map[saying]*rest
	closed  bool
}

type saying struct {
	level   slog.Level
	message string
}

// rest is a message that was logged less than a minute ago.
type rest struct {
	over   *time.Timer
	held   int // since then
	newest slog.Record
	by     slog.Handler
}

func newSparing(h slog.Handler) sparing {
	return sparing{h, &sayings{resting: map[saying]*rest{}}}
}

// Handle implements slog.Handler.
func (s sparing) Handle(ctx context.Context, r slog.Record) error {
	if s.said.hold(r, s.Handler) {
		return nil
	}
	return s.Handler.Handle(ctx, r)
}

// WithAttrs implements slog.Handler.
func (s sparing) WithAttrs(attrs []slog.Attr) slog.Handler {
	return sparing{s.Handler.WithAttrs(attrs), s.said}
}

// WithGroup implements slog.Handler.
func (s sparing) WithGroup(name string) slog.Handler {
	return sparing{s.Handler.WithGroup(name), s.said}
}

// hold takes a record whose message rests. Of any other it notes that it is said now.
func (s *sayings) hold(r slog.Record, by slog.Handler) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return false
	}
	what := saying{r.Level, r.Message}
	if known := s.resting[what]; known != nil {
		known.held++
		known.newest, known.by = r.Clone(), by
		return true
	}
	s.resting[what] = &rest{over: time.AfterFunc(restBetween, func() { s.rested(what) })}
	return false
}

// rested ends a message's minute.
func (s *sayings) rested(what saying) {
	s.mu.Lock()
	defer s.mu.Unlock()
	known := s.resting[what]
	switch {
	case s.closed || known == nil:
	case known.held == 0:
		delete(s.resting, what)
	default:
		known.tell()
		known.held = 0
		known.over.Reset(restBetween)
	}
}

// tell logs the newest of what was held, in the place of all of it.
func (k *rest) tell() {
	if k.held > 1 {
		k.newest.AddAttrs(slog.Int("left_out", k.held-1))
	}
	if k.by.Enabled(context.Background(), k.newest.Level) {
		_ = k.by.Handle(context.Background(), k.newest) // as slog itself, which has nobody to tell either
	}
}

// close tells what is held and holds nothing any more.
func (s *sayings) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
	for _, known := range s.resting {
		known.over.Stop()
		if known.held > 0 {
			known.tell()
		}
	}
	clear(s.resting)
}
