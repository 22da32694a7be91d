package fakeslack

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"math"
	"net"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"
)

// FaultKind is one way a call goes wrong.
type FaultKind string

// The kinds. "After" means that the work was done and only the answer was lost.
const (
	RateLimited   FaultKind = "429"            // with Retry-After: Delay rounded up to seconds, at least 1
	ServerError   FaultKind = "500"            // {"ok":false,"error":"internal_error"}
	BadGateway    FaultKind = "502"            // an HTML page
	ResetBefore   FaultKind = "reset-before"   // connection reset, nothing done
	ResetAfter    FaultKind = "reset-after"    // done, then reset
	TimeoutBefore FaultKind = "timeout-before" // never answers (or not before Delay), nothing done
	TimeoutAfter  FaultKind = "timeout-after"  // done, never answers (or not before Delay)
	Truncated     FaultKind = "truncated"      // done, half the answer
	Garbage       FaultKind = "garbage"        // done, the answer is not JSON
	Slow          FaultKind = "slow"           // done, answered properly after Delay
	SlackError    FaultKind = "slack-error"    // {"ok":false,"error":Error}, nothing done
	SocketRefused FaultKind = "socket-refused" // Method "socket": the WebSocket handshake fails
	SocketSilent  FaultKind = "socket-silent"  // Method "socket": connects, then neither hello, pings nor envelopes
)

// Fault is trouble to come. It meets the first matching calls, Times of them, or all until Clear when Times is 0.
type Fault struct {
	Method string // a Web API method, "upload", "download", "response_url", "socket", or "*" for every one but socket
	Kind   FaultKind
	Times  int
	Delay  time.Duration
	Error  string // for SlackError
}

func (f Fault) String() string { return fmt.Sprintf("%s on %s", f.Kind, f.Method) }

type faultList struct {
	mu   sync.Mutex
	list []*pendingFault
	down bool
}

type pendingFault struct {
	Fault
	left int
}

// AddFault arms a fault, behind those armed before.
func (s *Server) AddFault(f Fault) {
	s.faults.mu.Lock()
	s.faults.list = append(s.faults.list, &pendingFault{f, f.Times})
	s.faults.mu.Unlock()
	s.turn.bump()
}

// Faults lists what is still armed; Times is what is left (0: until cleared).
func (s *Server) Faults() []Fault {
	s.faults.mu.Lock()
	defer s.faults.mu.Unlock()
	var out []Fault
	for _, f := range s.faults.list {
		left := f.Fault
		left.Times = f.left
		out = append(out, left)
	}
	return out
}

// ClearFaults disarms everything and ends an outage.
func (s *Server) ClearFaults() {
	s.faults.mu.Lock()
	s.faults.list, s.faults.down = nil, false
	s.faults.mu.Unlock()
	s.turn.bump()
}

// SetDown starts or ends an outage: while it lasts every call gets a 503, sockets are cut and none can be opened, and
// events count as undelivered.
func (s *Server) SetDown(down bool) {
	s.faults.mu.Lock()
	s.faults.down = down
	s.faults.mu.Unlock()
	if down {
		s.sockets.closeAll()
	}
	s.turn.bump()
}

func (l *faultList) isDown() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.down
}

const outage FaultKind = "down"

// take finds the fault that meets this call and spends it; the zero Fault is none.
func (l *faultList) take(method string) Fault {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.down {
		return Fault{Method: method, Kind: outage}
	}
	for i, f := range l.list {
		if f.Method != method && (f.Method != "*" || method == "socket") {
			continue
		}
		if f.Times > 0 {
			f.left--
			if f.left == 0 {
				l.list = slices.Delete(l.list, i, i+1)
			}
		}
		return f.Fault
	}
	return Fault{}
}

func (f Fault) slackError() string {
	if f.Kind != SlackError {
		return ""
	}
	return cmp.Or(f.Error, "internal_error")
}

// before plays the faults that keep the work from being done; it reports whether the call is over.
func (f Fault) before(w http.ResponseWriter, r *http.Request, closed context.Context) bool {
	switch f.Kind {
	case RateLimited:
		w.Header().Set("Retry-After", strconv.Itoa(max(1, int(math.Ceil(f.Delay.Seconds())))))
		answerJSON(w, http.StatusTooManyRequests, `{"ok":false,"error":"ratelimited"}`)
	case ServerError:
		answerJSON(w, http.StatusInternalServerError, `{"ok":false,"error":"internal_error"}`)
	case outage:
		http.Error(w, "<html><body>Slack is having trouble</body></html>", http.StatusServiceUnavailable)
	case BadGateway:
		w.Header().Set("Content-Type", "text/html")
		w.WriteHeader(http.StatusBadGateway)
		_, _ = w.Write([]byte("<html><body><h1>502 Bad Gateway</h1></body></html>"))
	case ResetBefore:
		reset(w)
	case TimeoutBefore:
		f.hold(r, closed)
		reset(w)
	default:
		return false
	}
	return true
}

// after plays the faults that lose or spoil the answer; it reports whether it answered.
func (f Fault) after(w http.ResponseWriter, r *http.Request, body []byte, closed context.Context) bool {
	switch f.Kind {
	case Slow:
		f.hold(r, closed)
		return false
	case ResetAfter:
		reset(w)
	case TimeoutAfter:
		f.hold(r, closed)
		reset(w)
	case Truncated:
		w.Header().Set("Content-Length", strconv.Itoa(len(body)))
		_, _ = w.Write(body[:len(body)/2])
		// The half must reach the client, so this one is closed by net/http and not reset.
		_ = http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler)
	case Garbage:
		answerJSON(w, http.StatusOK, "\x00\xff<not json>")
	default:
		return false
	}
	return true
}

// hold waits for the fault's delay, or for ever without one; the client's leaving and Close end it too.
func (f Fault) hold(r *http.Request, closed context.Context) {
	// net/http notices that the client left only once the body was read.
	_, _ = io.Copy(io.Discard, r.Body)
	var enough <-chan time.Time
	if f.Delay > 0 {
		timer := time.NewTimer(f.Delay)
		defer timer.Stop()
		enough = timer.C
	}
	select {
	case <-enough:
	case <-r.Context().Done():
	case <-closed.Done():
	}
}

func answerJSON(w http.ResponseWriter, status int, body string) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(body))
}

// reset cuts the connection so that the client sees an error, not an end.
func reset(w http.ResponseWriter) {
	if conn, _, err := http.NewResponseController(w).Hijack(); err == nil {
		if tcp, ok := conn.(*net.TCPConn); ok {
			_ = tcp.SetLinger(0)
		}
		_ = conn.Close()
		return
	}
	panic(http.ErrAbortHandler)
}
