package faketelegram

import (
	"context"
	"time"
)

// Event says that something visible changed; what exactly is read from the chat itself.
type Event struct {
	// Revision counts changes from 1, without gaps.
	Revision uint64 `json:"revision"`
	// Kind is message, edit, delete, reaction, toast, action, block, member, commands, profile, or reset: reset means that
	// events were missed and everything should be read again.
	Kind      string    `json:"kind"`
	Chat      int64     `json:"chat,omitempty"`
	MessageID int       `json:"message_id,omitempty"`
	Time      time.Time `json:"time"`
}

// keepEvents is how far back Events can look.
const keepEvents = 4096

// watch is the change feed. Guarded by the server's mutex.
type watch struct {
	ring     [keepEvents]Event
	revision uint64
	// signal is closed at the next change; nil while nobody waits, so that an unwatched server does not pay for it.
	signal chan struct{}
}

// changed notes a change and wakes who waits. The caller holds the mutex.
func (s *Server) changed(kind string, chat int64, messageID int) {
	w := &s.watch
	w.revision++
	w.ring[w.revision%keepEvents] = Event{Revision: w.revision, Kind: kind, Chat: chat, MessageID: messageID, Time: s.cfg.Now()}
	w.wake()
}

func (w *watch) wake() {
	if w.signal != nil {
		close(w.signal)
		w.signal = nil
	}
}

// Revision is the number of the latest change.
func (s *Server) Revision() uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.watch.revision
}

// Changed returns a channel that is closed at the next change or recorded call. Take it before looking, or a change may slip through between.
func (s *Server) Changed() <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.watch.signal == nil {
		s.watch.signal = make(chan struct{})
	}
	return s.watch.signal
}

// Events lists the changes after a revision, oldest first. If some are forgotten already, a single reset event comes back.
func (s *Server) Events(since uint64) []Event {
	s.mu.Lock()
	defer s.mu.Unlock()
	w := &s.watch
	if since >= w.revision {
		return nil
	}
	if w.revision-since > keepEvents {
		return []Event{{Revision: w.revision, Kind: "reset", Time: s.cfg.Now()}}
	}
	out := make([]Event, 0, w.revision-since)
	for n := since + 1; n <= w.revision; n++ {
		out = append(out, w.ring[n%keepEvents])
	}
	return out
}

// Wait returns nil once cond holds, looking again after every change and every recorded call, or the context's error. Cond runs without any lock held
// and should look at the server only through its methods.
func (s *Server) Wait(ctx context.Context, cond func() bool) error {
	for {
		changed := s.Changed()
		if cond() {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
