package slackdesk

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"time"

	"github.com/slack-go/slack"
)

// maxRequest bounds a request's body; Slack's own stay far below.
const maxRequest = 1 << 20

// Handler receives by HTTP what Run receives by Socket Mode: events, interactivity and commands may all point at it. It
// answers after the commit, or with 503, upon which Slack repeats events.
//
// Each request's signature and age are checked, in constant time, before anything in it is read.
func (r *Receiver) Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		if req.Method != http.MethodPost {
			w.Header().Set("Allow", http.MethodPost)
			http.Error(w, "Slack posts here", http.StatusMethodNotAllowed)
			return
		}
		body, err := io.ReadAll(http.MaxBytesReader(w, req.Body, maxRequest))
		if err != nil {
			http.Error(w, "the body is too large or was cut", http.StatusRequestEntityTooLarge)
			return
		}
		if err := r.verify(req.Header, body); err != nil {
			r.Log.Warn("slack: a request that Slack did not sign", "error", err)
			http.Error(w, "not signed by Slack", http.StatusUnauthorized)
			return
		}
		r.serve(w, req, body)
	})
}

// Listen reads back, until ctx ends, what was missed before Handler was served. Nobody tells when Slack could not reach it, so
// the channels are looked at from time to time as well.
func (r *Receiver) Listen(ctx context.Context) {
	defer r.attend(ctx)()
	r.hears(ctx)
	r.readBack(ctx)
	r.gaps.deaf()
	r.lanes.close()
}

// verify checks who signed a body, and that it is at most five minutes old.
func (r *Receiver) verify(header http.Header, body []byte) error {
	v, err := slack.NewSecretsVerifier(header, r.Secret)
	if err != nil {
		return err
	}
	if _, err := v.Write(body); err != nil {
		return err
	}
	return v.Ensure()
}

func (r *Receiver) serve(w http.ResponseWriter, req *http.Request, body []byte) {
	env, challenge, err := readBody(body)
	switch {
	case err != nil:
		http.Error(w, "not a payload of Slack's", http.StatusBadRequest)
		return
	case challenge != "":
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		_, _ = io.WriteString(w, challenge) // whoever asked is gone if this fails
		return
	}
	answers := make(chan any, 1)
	env.ack = func(answer any) { answers <- answer }
	refused := make(chan struct{}, 1)
	env.refuse = func() { refused <- struct{}{} }
	// What Slack no longer waits for is still finished: its repetition then finds it done.
	r.handle(context.WithoutCancel(req.Context()), env)
	select {
	case answer := <-answers:
		writeAnswer(w, answer)
	case <-refused:
		http.Error(w, "not kept", http.StatusServiceUnavailable)
	case <-time.After(r.AnswerTime):
		http.Error(w, "not kept in time", http.StatusServiceUnavailable)
	case <-req.Context().Done():
	}
}

func writeAnswer(w http.ResponseWriter, answer any) {
	if answer == nil {
		w.WriteHeader(http.StatusOK)
		return
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	_ = json.NewEncoder(w).Encode(answer) // whoever asked is gone if this fails
}

var errPayload = errors.New("neither an event, an interaction nor a command")

// readBody tells apart what Slack posts: JSON for events and the handshake, a form with a payload for interactions, a form
// of plain fields for commands.
func readBody(body []byte) (env envelope, challenge string, err error) {
	var head struct {
		Type      string `json:"type"`
		Challenge string `json:"challenge"`
	}
	if json.Unmarshal(body, &head) == nil {
		if head.Type == "url_verification" {
			return env, head.Challenge, nil
		}
		return envelope{kind: "events_api", payload: body}, "", nil
	}
	form, err := url.ParseQuery(string(body))
	switch {
	case err != nil:
		return env, "", errPayload
	case form.Get("payload") != "":
		return envelope{kind: "interactive", payload: json.RawMessage(form.Get("payload"))}, "", nil
	case form.Get("command") == "":
		return env, "", errPayload
	}
	fields := map[string]string{}
	for name := range form {
		fields[name] = form.Get(name)
	}
	data, err := json.Marshal(fields)
	return envelope{kind: "slash_commands", payload: data}, "", err
}
