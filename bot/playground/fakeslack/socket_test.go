package fakeslack_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/slack-go/slack/socketmode"

	"guichet/bot/playground/fakeslack"
)

// frame is a Socket Mode message as the app reads it.
type frame struct {
	Type           string
	Reason         string
	NumConnections int    `json:"num_connections"`
	EnvelopeID     string `json:"envelope_id"`
	Accepts        bool   `json:"accepts_response_payload"`
	RetryAttempt   int    `json:"retry_attempt"`
	RetryReason    string `json:"retry_reason"`
	Payload        json.RawMessage
}

func (f frame) event(t *testing.T) (id string, event map[string]any) {
	t.Helper()
	var p struct {
		ID    string `json:"event_id"`
		Event map[string]any
	}
	if err := json.Unmarshal(f.Payload, &p); err != nil {
		t.Fatal(err)
	}
	return p.ID, p.Event
}

// line is a bare connection that acknowledges only what it is told to.
type line struct {
	t    *testing.T
	conn *websocket.Conn
}

func (b *bench) dial() *line {
	b.t.Helper()
	_, got := b.post("apps.connections.open", "application/x-www-form-urlencoded", "", b.Config().AppToken)
	address, _ := got["url"].(string)
	conn, _, err := websocket.Dial(b.t.Context(), address, &websocket.DialOptions{HTTPHeader: http.Header{"Origin": {"https://api.slack.com"}}})
	if err != nil {
		b.t.Fatalf("dialling %q: %v", address, err)
	}
	b.t.Cleanup(func() { _ = conn.CloseNow() })
	return &line{b.t, conn}
}

func (l *line) read() frame {
	l.t.Helper()
	ctx, cancel := context.WithTimeout(l.t.Context(), patience)
	defer cancel()
	_, data, err := l.conn.Read(ctx)
	if err != nil {
		l.t.Fatalf("reading a frame: %v", err)
	}
	var f frame
	if err := json.Unmarshal(data, &f); err != nil {
		return frame{Type: "raw", Reason: string(data)}
	}
	return f
}

func (l *line) ack(f frame, payload string) {
	l.t.Helper()
	if err := l.conn.Write(l.t.Context(), websocket.MessageText, []byte(ackOf(f, payload))); err != nil {
		l.t.Fatal(err)
	}
}

// ackOf writes an acknowledgement, with a payload unless it is empty.
func ackOf(f frame, payload string) string {
	text := `{"envelope_id":"` + f.EnvelopeID + `"}`
	if payload != "" {
		text = `{"envelope_id":"` + f.EnvelopeID + `","payload":` + payload + `}`
	}
	return text
}

func (l *line) hello() frame {
	l.t.Helper()
	f := l.read()
	if f.Type != "hello" {
		l.t.Fatalf("the first frame is %+v, want hello", f)
	}
	return f
}

func quick(c *fakeslack.Config) {
	c.AckTimeout = 500 * time.Millisecond // a busy machine acknowledges within it
	c.RetryDelays = []time.Duration{0, 10 * time.Millisecond, 20 * time.Millisecond}
}

func TestAnEventThatIsNotAcknowledgedComesAgainThreeTimesAndIsThenLost(t *testing.T) {
	b := newBench(t, quick)
	l := b.dial()
	l.hello()
	if _, err := b.Agent(ana).Post(desk, "hello"); err != nil {
		t.Fatal(err)
	}
	var first string
	for attempt := range 4 {
		f := l.read()
		id, event := f.event(t)
		if first == "" {
			first = id
		}
		if f.Type != "events_api" || f.Accepts || id != first || f.RetryAttempt != attempt || event["text"] != "hello" {
			t.Errorf("attempt %d: %+v %v", attempt, f, event)
		}
		if attempt > 0 && f.RetryReason != "timeout" {
			t.Errorf("attempt %d has reason %q", attempt, f.RetryReason)
		}
	}
	b.wait("the event is given up", func() bool { return len(b.Lost()) == 1 })
	if b.Lost()[0] != first || b.Pending() != 0 {
		t.Errorf("lost %v, pending %d", b.Lost(), b.Pending())
	}
	if !b.Redeliver(first) || b.Redeliver("Ev0NONE") {
		t.Error("Redeliver does not know its events")
	}
	again := l.read()
	if id, _ := again.event(t); id != first || again.RetryAttempt != 1 {
		t.Errorf("redelivered %+v", again)
	}
	l.ack(again, "")
	b.wait("the acknowledgement arrives", func() bool { return b.Pending() == 0 })
	if got := len(b.Lost()); got != 1 {
		t.Errorf("lost %d events, want 1", got)
	}
}

func TestAnAcknowledgedEventDoesNotComeAgain(t *testing.T) {
	b := newBench(t, quick)
	l := b.dial()
	l.hello()
	for _, words := range []string{"one", "two"} {
		if _, err := b.Agent(ana).Post(desk, words); err != nil {
			t.Fatal(err)
		}
		f := l.read()
		if _, event := f.event(t); event["text"] != words || f.RetryAttempt != 0 {
			t.Errorf("got %+v %v, want %q for the first time", f, event, words)
		}
		l.ack(f, "")
	}
	b.wait("nothing is left to acknowledge", func() bool { return b.Pending() == 0 })
	if lost := b.Lost(); len(lost) > 0 {
		t.Errorf("lost %v, although all was acknowledged", lost)
	}
	b.noViolations()
}

func TestEventsMissedWhileNobodyListenedComeAsRetries(t *testing.T) {
	b := newBench(t, func(c *fakeslack.Config) { c.RetryDelays = slices.Repeat([]time.Duration{100 * time.Millisecond}, 300) })
	if _, err := b.Agent(ana).Post(desk, "is anybody there"); err != nil {
		t.Fatal(err)
	}
	l := b.dial()
	l.hello()
	f := l.read()
	if _, event := f.event(t); event["text"] != "is anybody there" || f.RetryAttempt == 0 || f.RetryReason != "connection_failed" {
		t.Errorf("got %+v", f)
	}
	l.ack(f, "")
}

func TestEachEnvelopeGoesToOneOfSeveralSockets(t *testing.T) {
	b := newBench(t)
	var mu sync.Mutex
	seen := map[string]int{}
	var lines []*line
	for i := range 3 {
		l := b.dial()
		lines = append(lines, l)
		if got := l.hello().NumConnections; got != i+1 {
			t.Errorf("socket %d is told of %d connections", i+1, got)
		}
	}
	used := map[int]bool{}
	for i, l := range lines {
		go func() {
			for {
				_, data, err := l.conn.Read(t.Context())
				if err != nil {
					return
				}
				var f frame
				_ = json.Unmarshal(data, &f)
				mu.Lock()
				seen[f.EnvelopeID]++
				used[i] = true
				mu.Unlock()
				_ = l.conn.Write(t.Context(), websocket.MessageText, []byte(`{"envelope_id":"`+f.EnvelopeID+`"}`))
			}
		}()
	}
	for i := range 30 {
		if _, err := b.Agent(ana).Post(desk, fmt.Sprint(i)); err != nil {
			t.Fatal(err)
		}
	}
	b.wait("all are acknowledged", func() bool { mu.Lock(); defer mu.Unlock(); return len(seen) == 30 && b.Pending() == 0 })
	mu.Lock()
	defer mu.Unlock()
	for id, n := range seen {
		if n != 1 {
			t.Errorf("envelope %s came %d times", id, n)
		}
	}
	if len(used) != 3 {
		t.Errorf("%d sockets were used, want 3", len(used))
	}
}

func TestTheLibraryReconnectsAfterADisconnectMessageAndAfterACut(t *testing.T) {
	b := newBench(t, func(c *fakeslack.Config) {
		c.RetryDelays = slices.Repeat([]time.Duration{50 * time.Millisecond}, 300)
	})
	var mu sync.Mutex
	texts := map[string]bool{}
	b.listen(func(c *socketmode.Client, e socketmode.Event) {
		if e.Type != socketmode.EventTypeEventsAPI {
			return
		}
		_ = c.Ack(*e.Request)
		mu.Lock()
		defer mu.Unlock()
		for _, word := range []string{"after refresh", "after cut"} {
			if strings.Contains(string(e.Request.Payload), word) {
				texts[word] = true
			}
		}
	})
	hellos := func() (n int) {
		for _, f := range b.Frames(0) {
			if f.Out && strings.Contains(f.Text, `"type":"hello"`) {
				n++
			}
		}
		return n
	}
	for _, c := range []struct {
		words string
		do    func()
	}{{"after refresh", func() { b.Disconnect("refresh_requested") }}, {"after cut", b.CutSockets}} {
		b.wait("hello", func() bool { return hellos() > 0 && b.Sockets() == 1 })
		before := hellos()
		c.do()
		b.wait("the client came back", func() bool { return hellos() > before && b.Sockets() == 1 })
		if _, err := b.Agent(ana).Post(desk, c.words); err != nil {
			t.Fatal(err)
		}
		b.wait(c.words, func() bool { mu.Lock(); defer mu.Unlock(); return texts[c.words] })
	}
}

func TestSocketsCanBeRefusedSilentOrDown(t *testing.T) {
	b := newBench(t, quick, func(c *fakeslack.Config) { c.RetryDelays = []time.Duration{} })
	b.AddFault(fakeslack.Fault{Method: "socket", Kind: fakeslack.SocketRefused, Times: 1})
	_, got := b.post("apps.connections.open", "application/x-www-form-urlencoded", "", b.Config().AppToken)
	if _, response, err := websocket.Dial(t.Context(), got["url"].(string), nil); err == nil || response.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("a refused socket: %v", err)
	}
	if _, _, err := websocket.Dial(t.Context(), got["url"].(string), nil); err == nil {
		t.Error("a ticket was good for two attempts")
	}
	l := b.dial()
	l.hello()
	b.SilenceSockets()
	a := b.Agent(ana)
	if err := a.Slash("/guichet", "", desk); !errors.Is(err, fakeslack.ErrNotAcknowledged) {
		t.Errorf("a command into a silent socket: %v", err)
	}
	b.SetDown(true)
	response, err := http.Post(b.url+"/api/auth.test", "", nil)
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	if response.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("while down: %d", response.StatusCode)
	}
	b.wait("the sockets are cut", func() bool { return b.Sockets() == 0 })
	b.SetDown(false)
	b.accepted("auth.test")
}

func TestWhatSlackWouldDropOrIgnoreIsAViolation(t *testing.T) {
	b := newBench(t, func(c *fakeslack.Config) { c.AckTimeout, c.RetryDelays = 5*time.Second, []time.Duration{} })
	l := b.dial()
	l.hello()
	done := make(chan error, 1)
	go func() { done <- b.Agent(ana).Slash("/guichet", "", desk) }()
	f := l.read()
	if f.Type != "slash_commands" || !f.Accepts {
		t.Errorf("a command comes as %+v", f)
	}
	l.ack(f, `{"text":"`+xs(21000)+`"}`)
	if err := <-done; !errors.Is(err, fakeslack.ErrNotAcknowledged) {
		t.Errorf("an answer over 20 KB: %v", err)
	}
	if _, err := b.Agent(ana).Post(desk, "x"); err != nil {
		t.Fatal(err)
	}
	l.ack(l.read(), `{"text":"ignored"}`)
	b.wait("both are noted", func() bool { return len(b.Violations()) == 2 })
	if err := b.PushRaw(`{"type":"events_api","envelope_id":`); err != nil {
		t.Fatal(err)
	}
	if f := l.read(); f.Type != "raw" || f.Reason != `{"type":"events_api","envelope_id":` {
		t.Errorf("pushed text arrives as %+v", f)
	}
	b.CutSockets()
	b.wait("no socket", func() bool { return b.Sockets() == 0 })
	if err := b.PushRaw("x"); !errors.Is(err, fakeslack.ErrNoSocket) {
		t.Errorf("pushing into nothing: %v", err)
	}
}

func TestPingsComeWithinTheInterval(t *testing.T) {
	b := newBench(t, func(c *fakeslack.Config) { c.PingInterval = 20 * time.Millisecond })
	_, got := b.post("apps.connections.open", "application/x-www-form-urlencoded", "", b.Config().AppToken)
	pings := make(chan struct{}, 100)
	conn, _, err := websocket.Dial(t.Context(), got["url"].(string), &websocket.DialOptions{
		OnPingReceived: func(context.Context, []byte) bool { pings <- struct{}{}; return true },
	})
	if err != nil {
		t.Fatal(err)
	}
	defer conn.CloseNow()
	go func() {
		for {
			if _, _, err := conn.Read(t.Context()); err != nil {
				return
			}
		}
	}()
	for range 3 {
		select {
		case <-pings:
		case <-time.After(patience):
			t.Fatal("no ping came")
		}
	}
}
