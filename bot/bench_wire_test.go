package bot_test

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"
)

// mark is the word in a message's text by which its way is followed.
func mark(n int) string { return fmt.Sprintf("%s%06d", marker, n) }

const marker = "bench-"

// marks calls seen for every mark in what went over a wire. URL-encoding and JSON leave marks as they are.
func marks(body []byte, seen func(n int)) {
	for {
		i := bytes.Index(body, []byte(marker))
		if i < 0 || len(body) < i+len(marker)+6 {
			return
		}
		body = body[i+len(marker):]
		if n, err := strconv.Atoi(string(body[:6])); err == nil {
			seen(n)
		}
	}
}

// watch notes when each marked message passed a point for the first time.
type watch struct {
	mu      sync.Mutex
	at      map[int]time.Time
	order   []int
	changed chan struct{} // closed at the next passage
	calls   int           // that carried a mark not seen before
}

func newWatch() *watch { return &watch{at: map[int]time.Time{}, changed: make(chan struct{})} }

func (w *watch) pass(body []byte) {
	now := time.Now()
	w.mu.Lock()
	defer w.mu.Unlock()
	fresh := false
	marks(body, func(n int) {
		if _, known := w.at[n]; known {
			return
		}
		w.at[n] = now
		w.order = append(w.order, n)
		fresh = true
	})
	if fresh {
		w.calls++
		close(w.changed)
		w.changed = make(chan struct{})
	}
}

func (w *watch) look() (passed int, changed <-chan struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.at), w.changed
}

func (w *watch) time(n int) (time.Time, <-chan struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.at[n], w.changed
}

// passed are the marks in the order in which they passed, and the number of calls that took.
func (w *watch) passed() (order []int, calls int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return append([]int(nil), w.order...), w.calls
}

// span is the time between the first passage and the last.
func (w *watch) span() time.Duration {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.order) == 0 {
		return 0
	}
	return w.at[w.order[len(w.order)-1]].Sub(w.at[w.order[0]])
}

// taps are the points at which messages are watched: on their way out of the platforms, and in.
type taps struct {
	handedOut, told, posted *watch
}

func newTaps() *taps {
	return &taps{handedOut: newWatch(), told: newWatch(), posted: newWatch()}
}

// over watches a pretend platform.
func (t *taps) over(platform http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		method := r.URL.Path[strings.LastIndexByte(r.URL.Path, '/')+1:]
		switch method {
		case "getUpdates":
			w = tapped{w, t.handedOut}
		case "sendMessage":
			t.arrives(r, t.told)
		case "chat.postMessage":
			t.arrives(r, t.posted)
		}
		platform.ServeHTTP(w, r)
	})
}

func (t *taps) arrives(r *http.Request, at *watch) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return // the platform will find the rest missing too
	}
	at.pass(body)
	r.Body = io.NopCloser(bytes.NewReader(body))
}

// tapped watches an answer.
type tapped struct {
	http.ResponseWriter
	at *watch
}

func (t tapped) Write(body []byte) (int, error) {
	t.at.pass(body)
	return t.ResponseWriter.Write(body)
}

// Unwrap lets the server reach the writer's other methods.
func (t tapped) Unwrap() http.ResponseWriter { return t.ResponseWriter }
