package fakeslack

import (
	"slices"
	"strings"
	"sync"
	"time"
)

// Call is one HTTP call as it went over the wire, tokens hidden. Params and Response hold message texts: this is a
// test bench, not a log.
type Call struct {
	Seq      uint64
	Time     time.Time
	Method   string // "chat.postMessage", or "upload", "download", "response_url", "events" and so on for the other ends
	Params   map[string]string
	Status   int // 0 when no answer left (a fault)
	Response string
	Fault    FaultKind // "" without one
	Duration time.Duration
}

// Frame is one Socket Mode message.
type Frame struct {
	Seq    uint64
	Time   time.Time
	Socket int  // number of the connection, from 1
	Out    bool // from Slack to the bot
	Text   string
}

// wireLog remembers the last calls and frames; both share one sequence.
type wireLog struct {
	mu     sync.Mutex
	size   int
	seq    uint64
	calls  ring[Call]
	frames ring[Frame]
}

// ring keeps the newest entries.
type ring[T any] struct {
	items []T
	next  int
}

func (r *ring[T]) add(size int, item T) {
	if len(r.items) < size {
		r.items = append(r.items, item)
		return
	}
	r.items[r.next] = item
	r.next = (r.next + 1) % size
}

func (r *ring[T]) all() []T { return slices.Concat(r.items[r.next:], r.items[:r.next]) }

func newWireLog(size int) *wireLog { return &wireLog{size: size} }

func (l *wireLog) on() bool { return l.size > 0 }

func (l *wireLog) call(c Call, secrets []string) {
	if !l.on() {
		return
	}
	for _, secret := range secrets {
		if secret != "" {
			c.Response = strings.ReplaceAll(c.Response, secret, "(token)")
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.seq++
	c.Seq = l.seq
	l.calls.add(l.size, c)
}

func (l *wireLog) frame(socket int, out bool, text string) {
	if !l.on() {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.seq++
	l.frames.add(l.size, Frame{Seq: l.seq, Time: time.Now(), Socket: socket, Out: out, Text: text})
}

// Calls returns the remembered calls whose Seq is greater than since, oldest first. Params must not be changed.
func (s *Server) Calls(since uint64) []Call {
	s.wire.mu.Lock()
	defer s.wire.mu.Unlock()
	return slices.DeleteFunc(s.wire.calls.all(), func(c Call) bool { return c.Seq <= since })
}

// Frames returns the remembered socket frames whose Seq is greater than since, oldest first.
func (s *Server) Frames(since uint64) []Frame {
	s.wire.mu.Lock()
	defer s.wire.mu.Unlock()
	return slices.DeleteFunc(s.wire.frames.all(), func(f Frame) bool { return f.Seq <= since })
}
