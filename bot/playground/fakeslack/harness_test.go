package fakeslack_test

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/slack-go/slack"
	"github.com/slack-go/slack/socketmode"

	"guichet/bot/playground/fakeslack"
)

const (
	desk   = "C0DESK"
	secret = "G0SECRET"
	other  = "C0OTHER"
	ana    = "U0ANA"
	ben    = "U0BEN"
)

// patience bounds one wait; the machine may be busy.
const patience = 30 * time.Second

// bench is a server with two people and three channels, and the library the bot uses, pointed at it.
type bench struct {
	*fakeslack.Server
	t   *testing.T
	url string
	api *slack.Client
}

func newBench(t *testing.T, change ...func(*fakeslack.Config)) *bench {
	t.Helper()
	cfg := fakeslack.Config{
		Limits: fakeslack.Limits{Off: true}, ShareDelay: 5 * time.Millisecond, AckTimeout: 3 * time.Second, TriggerLife: patience,
		Log: slog.New(slog.NewTextHandler(t.Output(), nil)),
	}
	for _, f := range change {
		f(&cfg)
	}
	s := fakeslack.New(cfg)
	root, err := s.Start("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	bot := s.Config().BotUserID
	s.AddUser(fakeslack.User{ID: ana, Name: "ana", RealName: "Ana Roy", Locale: "fr-CA"})
	s.AddUser(fakeslack.User{ID: ben, Name: "ben", RealName: "Ben Ito"})
	s.AddChannel(fakeslack.Channel{ID: desk, Name: "desk", Members: []string{bot, ana, ben}})
	s.AddChannel(fakeslack.Channel{ID: secret, Name: "secret", Private: true, Members: []string{bot, ana}})
	s.AddChannel(fakeslack.Channel{ID: other, Name: "other", Members: []string{ana}})
	api := slack.New(s.Config().BotToken, slack.OptionAPIURL(root+"/api/"), slack.OptionAppLevelToken(s.Config().AppToken))
	return &bench{Server: s, t: t, url: root, api: api}
}

func (b *bench) wait(what string, done func() bool) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.t.Context(), patience)
	defer cancel()
	if err := b.Wait(ctx, done); err != nil {
		b.t.Fatalf("waiting until %s: %v", what, err)
	}
}

// call posts a form and returns the answer.
func (b *bench) call(method string, args ...string) map[string]any {
	b.t.Helper()
	form := url.Values{"token": {b.Config().BotToken}}
	for i := 0; i < len(args); i += 2 {
		form.Set(args[i], args[i+1])
	}
	_, answer := b.post(method, "application/x-www-form-urlencoded", form.Encode(), "")
	return answer
}

func (b *bench) post(method, kind, body, bearer string) (*http.Response, map[string]any) {
	b.t.Helper()
	request, err := http.NewRequestWithContext(b.t.Context(), http.MethodPost, b.url+"/api/"+method, strings.NewReader(body))
	if err != nil {
		b.t.Fatal(err)
	}
	request.Header.Set("Content-Type", kind)
	if bearer != "" {
		request.Header.Set("Authorization", "Bearer "+bearer)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		b.t.Fatal(err)
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	var answer map[string]any
	if err := json.Unmarshal(content, &answer); err != nil {
		b.t.Fatalf("%s answered %q: %v", method, content, err)
	}
	return response, answer
}

// refused asserts that a form call is refused with code.
func (b *bench) refused(code, method string, args ...string) {
	b.t.Helper()
	if got := b.call(method, args...); got["ok"] != false || got["error"] != code {
		b.t.Errorf("%s %v answered %v, want error %s", method, args, got, code)
	}
}

// accepted asserts that a form call succeeds, and returns the answer.
func (b *bench) accepted(method string, args ...string) map[string]any {
	b.t.Helper()
	got := b.call(method, args...)
	if got["ok"] != true {
		b.t.Fatalf("%s %v answered %v, want ok", method, args, got)
	}
	return got
}

// listen connects the library's Socket Mode client and hands every request to handle, which must acknowledge.
func (b *bench) listen(handle func(*socketmode.Client, socketmode.Event)) *socketmode.Client {
	b.t.Helper()
	client := socketmode.New(b.api)
	ctx, cancel := context.WithCancel(context.Background())
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		_ = client.RunContext(ctx) // ends with the context's error
	}()
	handled := make(chan struct{})
	go func() {
		defer close(handled)
		for {
			select {
			case e := <-client.Events:
				handle(client, e)
			case <-ctx.Done():
				return
			}
		}
	}()
	b.t.Cleanup(func() { cancel(); <-stopped; <-handled })
	b.wait("the socket is open", func() bool { return b.Sockets() > 0 })
	return client
}

func (b *bench) noViolations() {
	b.t.Helper()
	if got := b.Violations(); len(got) > 0 {
		b.t.Errorf("violations: %q", got)
	}
}
