package faketelegram

import (
	"sync"
	"time"
)

// Call is one finished call of the bot, for the wire log.
type Call struct {
	// Seq counts calls from 1.
	Seq uint64
	// Time is the business time at which it ended.
	Time   time.Time
	Method string
	// Params as sent; the token is not among them, file contents are named by size.
	Params map[string]string
	// Status is the HTTP status, 0 when a fault gave no answer.
	Status int
	// Response is the answer's body as sent, or as it would have been sent had a fault not spoiled it.
	Response []byte
	Duration time.Duration
	// Fault names the fault that hit the call, if any.
	Fault FaultKind
}

// wireLog keeps the last calls in a ring with a lock of its own, so that watching does not slow the chats.
type wireLog struct {
	mu   sync.Mutex
	ring []Call
	seq  uint64
}

func newWireLog(size int) *wireLog { return &wireLog{ring: make([]Call, max(size, 0))} }

func (l *wireLog) add(c Call) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.seq++
	c.Seq = l.seq
	l.ring[c.Seq%uint64(len(l.ring))] = c
}

// record puts a finished call into the log and wakes who waits for one.
func (s *Server) record(c Call, f *Fault) {
	if len(s.calls.ring) == 0 {
		return
	}
	if f != nil {
		c.Fault = f.Kind
	}
	c.Time = s.cfg.Now()
	s.calls.add(c)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.watch.wake()
}

// Calls lists the calls after the one numbered since, oldest first, as far as the log still holds them. The maps and byte
// slices in them are shared and must not be changed.
func (s *Server) Calls(since uint64) []Call {
	l := s.calls
	l.mu.Lock()
	defer l.mu.Unlock()
	size := uint64(len(l.ring))
	if size == 0 || since >= l.seq {
		return nil
	}
	first := since + 1
	if l.seq >= size {
		first = max(first, l.seq-size+1)
	}
	out := make([]Call, 0, l.seq-first+1)
	for n := first; n <= l.seq; n++ {
		out = append(out, l.ring[n%size])
	}
	return out
}
