package fakeslack_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/slack-go/slack"

	"guichet/bot/playground/fakeslack"
)

// app is the receiving end of HTTP mode.
type app struct {
	mu       sync.Mutex
	attempts []string // X-Slack-Retry-Num and reason
	bodies   []string
	fail     int // how many events to answer with 500
}

func (a *app) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	v, err := slack.NewSecretsVerifier(r.Header, "s3cret")
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	_, _ = v.Write(body)
	if err := v.Ensure(); err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	switch r.URL.Path {
	case "/events":
		a.attempts = append(a.attempts, r.Header.Get("X-Slack-Retry-Num")+r.Header.Get("X-Slack-Retry-Reason"))
		a.bodies = append(a.bodies, string(body))
		if a.fail > 0 {
			a.fail--
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		_, _ = w.Write(body) // echoes the challenge
	case "/commands":
		form, _ := url.ParseQuery(string(body))
		_, _ = io.WriteString(w, `{"text":"you said `+form.Get("text")+`","response_type":"in_channel"}`)
	}
}

func TestEventsAndCommandsComeSignedOverHTTPAndAreRepeated(t *testing.T) {
	receiver := &app{fail: 2}
	server := httptest.NewServer(receiver)
	defer server.Close()
	b := newBench(t, func(c *fakeslack.Config) {
		c.SigningSecret = "s3cret"
		c.EventsURL, c.CommandsURL, c.InteractivityURL = server.URL+"/events", server.URL+"/commands", server.URL+"/interactivity"
		c.RetryDelays = []time.Duration{0, 5 * time.Millisecond, 5 * time.Millisecond}
	})
	if _, err := b.Agent(ana).Post(desk, "hello"); err != nil {
		t.Fatal(err)
	}
	b.wait("nothing is pending", func() bool {
		receiver.mu.Lock()
		defer receiver.mu.Unlock()
		return b.Pending() == 0 && len(receiver.attempts) == 3
	})
	if got := receiver.attempts; got[0] != "" || got[1] != "1http_error" || got[2] != "2http_error" || receiver.bodies[0] != receiver.bodies[2] {
		t.Errorf("attempts %q", got)
	}
	if err := b.Agent(ana).Slash("/guichet", "find me", desk); err != nil {
		t.Fatal(err)
	}
	messages := b.Channel(desk).Messages()
	if got := messages[len(messages)-1]; got.Text != "you said find me" || got.BotID == "" {
		t.Errorf("the command's answer: %+v", got)
	}
	if err := b.VerifyEventsURL(t.Context()); err != nil {
		t.Errorf("url_verification: %v", err)
	}
	if _, got := b.post("apps.connections.open", "application/x-www-form-urlencoded", "", b.Config().AppToken); got["ok"] != false {
		t.Errorf("Socket Mode is off, but: %v", got)
	}
}
