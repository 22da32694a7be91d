package faketelegram

import (
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"
)

// FaultKind is a way for a call to fail.
type FaultKind string

// The ways a call can fail. "Work done" means that the message was really sent, the offset really moved, and so on.
const (
	// TooManyRequests answers 429 with Fault.RetryAfter seconds (default 1). Work not done.
	TooManyRequests FaultKind = "429"
	// InternalError answers 500 in Telegram's JSON. Work not done.
	InternalError FaultKind = "500"
	// BadGateway answers 502 with an HTML page, as Telegram's front servers do. Work not done.
	BadGateway FaultKind = "502"
	// ResetBefore and ResetAfter cut the connection without an answer; the work is not done, or done: those that come after it
	// pass over a call that is refused.
	ResetBefore FaultKind = "reset-before"
	ResetAfter  FaultKind = "reset-after"
	// TimeoutBefore and TimeoutAfter say nothing until the client gives up; the work is not done, or done.
	TimeoutBefore FaultKind = "timeout-before"
	TimeoutAfter  FaultKind = "timeout-after"
	// Truncated breaks off in the middle of the answer. Work done.
	Truncated FaultKind = "truncated"
	// Garbage answers 200 with something that is not JSON. Work done.
	Garbage FaultKind = "garbage"
	// Slow does the work, then waits Fault.Delay before it answers as usual.
	Slow FaultKind = "slow"
)

// before says whether the call's work is left undone.
func (k FaultKind) before() bool {
	switch k {
	case TooManyRequests, InternalError, BadGateway, ResetBefore, TimeoutBefore:
		return true
	}
	return false
}

// Fault makes calls fail until it is used up or cleared.
type Fault struct {
	// ID is set by Faults.Set.
	ID int
	// Method is the call to hit, in any case; "*" or empty means every one except getUpdates, which must be named.
	Method string
	// Chat restricts it to calls with this chat_id; 0 means any.
	Chat int64
	Kind FaultKind
	// Times is how many calls it hits; 0 means until cleared.
	Times int
	// Probability, when above 0, hits only that share of the calls (0 to 1).
	Probability float64
	// RetryAfter is the number of seconds a TooManyRequests asks for.
	RetryAfter int
	// Delay is what Slow waits.
	Delay time.Duration
}

// Faults is the switchboard of failing calls.
type Faults struct {
	mu     sync.Mutex
	list   []*Fault
	nextID int
	random *rand.Rand
}

// Set switches a fault on and returns its id. When several fit a call, the oldest hits it.
func (f *Faults) Set(fault Fault) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.nextID++
	fault.ID = f.nextID
	f.list = append(f.list, &fault)
	return fault.ID
}

// List shows the faults that are on; Times is what remains.
func (f *Faults) List() []Fault {
	f.mu.Lock()
	defer f.mu.Unlock()
	out := make([]Fault, len(f.list))
	for i, fault := range f.list {
		out[i] = *fault
	}
	return out
}

// Clear switches the named faults off, or all of them when none is named.
func (f *Faults) Clear(ids ...int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.list = slices.DeleteFunc(f.list, func(x *Fault) bool { return len(ids) == 0 || slices.Contains(ids, x.ID) })
}

// take finds the fault that hits a call and counts it.
func (f *Faults) take(method string, chat int64) *Fault {
	f.mu.Lock()
	defer f.mu.Unlock()
	for i, x := range f.list {
		if !x.fits(method, chat) || x.Probability > 0 && f.random.Float64() >= x.Probability {
			continue
		}
		hit := *x
		if x.Times == 1 {
			f.list = slices.Delete(f.list, i, i+1)
		} else if x.Times > 1 {
			x.Times--
		}
		return &hit
	}
	return nil
}

// putBack undoes take.
func (f *Faults) putBack(hit Fault) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, x := range f.list {
		if x.ID == hit.ID {
			x.Times = hit.Times
			return
		}
	}
	f.list = append(f.list, &hit)
}

func (x *Fault) fits(method string, chat int64) bool {
	if x.Chat != 0 && x.Chat != chat {
		return false
	}
	if x.Method == "" || x.Method == "*" {
		return method != "getUpdates"
	}
	return strings.EqualFold(x.Method, method)
}

// spoil gives the failing answer and returns what the wire log shows.
func (x *Fault) spoil(s *Server, w http.ResponseWriter, r *http.Request, status int, body []byte) (int, []byte) {
	switch x.Kind {
	case TooManyRequests:
		status, body = encode(nil, tooMany(max(x.RetryAfter, 1)))
	case InternalError:
		status, body = encode(nil, &refusal{code: http.StatusInternalServerError, text: "Internal Server Error"})
	case BadGateway:
		body = []byte("<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n")
		w.Header().Set("Content-Type", "text/html")
		w.WriteHeader(http.StatusBadGateway)
		_, _ = w.Write(body)
		return http.StatusBadGateway, body
	case ResetBefore, ResetAfter:
		cut(w)
		return 0, body
	case TimeoutBefore, TimeoutAfter:
		s.hold(r, 0)
		cut(w)
		return 0, body
	case Truncated:
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Content-Length", fmt.Sprint(len(body)))
		w.WriteHeader(status)
		_, _ = w.Write(body[:len(body)/2])
		return status, body
	case Garbage:
		respond(w, http.StatusOK, []byte("\x00\x7f{]not what you expected"))
		return http.StatusOK, body
	case Slow:
		s.hold(r, x.Delay)
	}
	respond(w, status, body)
	return status, body
}

// hold waits until the client or the server is gone, or for d when d is positive.
func (s *Server) hold(r *http.Request, d time.Duration) {
	var after <-chan time.Time
	if d > 0 {
		t := time.NewTimer(d)
		defer t.Stop()
		after = t.C
	}
	select {
	case <-after:
	case <-r.Context().Done():
	case <-s.stop.Done():
	}
}

// cut resets the connection under the answer. Without a TCP connection to reset, the handler is aborted.
func cut(w http.ResponseWriter) {
	h, ok := w.(http.Hijacker)
	if !ok {
		panic(http.ErrAbortHandler)
	}
	conn, _, err := h.Hijack()
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	if tcp, ok := conn.(*net.TCPConn); ok {
		_ = tcp.SetLinger(0) // Makes Close send a reset instead of a clean end.
	}
	_ = conn.Close()
}
