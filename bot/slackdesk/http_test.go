package slackdesk

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/conversations"
)

// serveHTTP makes a rig whose Slack posts to the receiver's handler.
func serveHTTP(t *testing.T, in *intake) (*rig, string) {
	t.Helper()
	var handler http.Handler
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { handler.ServeHTTP(w, r) }))
	t.Cleanup(web.Close)
	r := newRig(t, func(c *fakeslack.Config) {
		c.EventsURL, c.InteractivityURL, c.CommandsURL = web.URL, web.URL, web.URL
		c.RetryDelays = []time.Duration{0, 100 * time.Millisecond, 500 * time.Millisecond}
	})
	receiver := NewReceiver(ReceiverConfig{
		Client: r.client, Intake: in, Desk: r.desk, Cards: r.cards, Log: r.log(), Secret: r.config.SigningSecret, Commit: patience, AnswerTime: patience,
	})
	handler = receiver.Handler()
	return r, web.URL
}

func TestEventsClicksAndModalsComeByHTTPToo(t *testing.T) {
	in := &intake{}
	r, _ := serveHTTP(t, in)
	if err := r.server.VerifyEventsURL(t.Context()); err != nil {
		t.Fatal(err)
	}
	card := string(r.card())
	in.failing(1)
	if _, err := r.server.Agent(ana).Reply(desk, card, "bonjour"); err != nil {
		t.Fatal(err)
	}
	r.eventually("it came again and was kept", func() bool { return len(in.said()) == 1 })
	a := r.server.Agent(ana)
	if err := a.Click(desk, card, "Prendre"); err != nil {
		t.Fatal(err)
	}
	if err := a.Click(desk, card, "Résoudre"); err != nil {
		t.Fatal(err)
	}
	r.wait("the form is there", func() bool { return a.Modal() != nil && len(a.Modal().Fields) > 0 })
	for field, value := range closingForm("Voilà.") {
		if err := a.Fill(field, value); err != nil {
			t.Fatal(err)
		}
	}
	in.failing(1)
	if sent, err := a.Submit(); err != nil || sent.Errors[conversations.FieldText] == "" {
		t.Fatalf("not kept: %+v, %v", sent, err)
	}
	if sent, err := a.Submit(); err != nil || !sent.Closed {
		t.Fatalf("kept: %+v, %v", sent, err)
	}
	if n := len(in.all()); n != 3 {
		t.Errorf("%d events, want the words, the click and the modal", n)
	}
	r.polite()
}

func TestOnlySlacksOwnFreshRequestsAreRead(t *testing.T) {
	in := &intake{}
	r, url := serveHTTP(t, in)
	body := []byte(`{"type":"event_callback","event":{"type":"message"}}`)
	signed := func() *http.Request {
		req, err := r.server.SignedRequest(t.Context(), url, "application/json", body)
		if err != nil {
			t.Fatal(err)
		}
		return req
	}
	for name, test := range map[string]struct {
		change func(*http.Request)
		want   int
	}{
		"as Slack sends it": {func(*http.Request) {}, http.StatusOK},
		"another body": {func(q *http.Request) {
			q.Body = io.NopCloser(strings.NewReader(string(body[:len(body)-1]) + " }"))
			q.ContentLength++
		}, http.StatusUnauthorized},
		"no signature":    {func(q *http.Request) { q.Header.Del("X-Slack-Signature") }, http.StatusUnauthorized},
		"six minutes old": {func(q *http.Request) { q.Header.Set("X-Slack-Request-Timestamp", "1600000000") }, http.StatusUnauthorized},
		"a huge body": {func(q *http.Request) {
			q.Body = io.NopCloser(bytes.NewReader(make([]byte, 2<<20)))
			q.ContentLength = 2 << 20
		}, http.StatusRequestEntityTooLarge},
		"by GET": {func(q *http.Request) { q.Method = http.MethodGet; q.Body, q.ContentLength = nil, 0 }, http.StatusMethodNotAllowed},
	} {
		t.Run(name, func(t *testing.T) {
			req := signed()
			test.change(req)
			resp, err := http.DefaultClient.Do(req)
			if err != nil {
				t.Fatal(err)
			}
			defer resp.Body.Close()
			if resp.StatusCode != test.want {
				t.Errorf("status %d, want %d", resp.StatusCode, test.want)
			}
		})
	}
}
