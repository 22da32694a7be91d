package fakeslack

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// httpLane sends the deliveries of one channel one after another. Slack promises no order; this keeps the order a
// quiet network would, and Redeliver makes disorder when a test wants it.
type httpLane struct {
	url   string
	queue []*delivery
	busy  bool // one is being posted
}

func (s *Server) urlFor(kind string) string {
	switch kind {
	case "events_api":
		return s.cfg.EventsURL
	case "interactive":
		return s.cfg.InteractivityURL
	}
	return s.cfg.CommandsURL
}

// enqueueHTTP adds to the lane and starts its worker if it rests. The outgoing lock is held.
func (o *outgoing) enqueueHTTP(target string, d *delivery) {
	key := d.kind + " " + d.lane
	lane := o.lanes[key]
	if lane == nil {
		lane = &httpLane{url: target}
		o.lanes[key] = lane
		o.wg.Add(1)
		go o.drain(key, lane)
	}
	lane.queue = append(lane.queue, d)
}

func (o *outgoing) drain(key string, lane *httpLane) {
	defer o.wg.Done()
	for {
		o.mu.Lock()
		if len(lane.queue) == 0 || o.closed {
			for _, d := range lane.queue {
				d.end(outcome{err: ErrNotAcknowledged})
			}
			delete(o.lanes, key)
			o.mu.Unlock()
			return
		}
		d := lane.queue[0]
		lane.queue, lane.busy = lane.queue[1:], true
		o.mu.Unlock()
		answer, noRetry, err := o.server.deliverHTTP(lane.url, d)
		o.mu.Lock()
		lane.busy = false
		switch {
		case err == nil:
			d.end(outcome{payload: answer})
		case noRetry:
			d.retries = false
			fallthrough
		default:
			o.failed(d, retryReason(err))
		}
		o.mu.Unlock()
		o.server.turn.bump()
	}
}

// httpFailure is a delivery that was answered, but not with a success.
type httpFailure struct{ status int }

func (e httpFailure) Error() string { return "the app answered with status " + strconv.Itoa(e.status) }

// retryReason words X-Slack-Retry-Reason as the documentation lists it.
func retryReason(err error) string {
	switch e := err.(type) {
	case httpFailure:
		return "http_error"
	case *url.Error:
		if e.Timeout() {
			return "http_timeout"
		}
	}
	return "connection_failed"
}

// deliverHTTP makes one signed post and returns the body of a success.
func (s *Server) deliverHTTP(target string, d *delivery) (answer json.RawMessage, noRetry bool, err error) {
	body, kind := []byte(d.payload), "application/json"
	switch d.kind {
	case "interactive":
		body, kind = []byte(url.Values{"payload": {string(d.payload)}}.Encode()), "application/x-www-form-urlencoded"
	case "slash_commands":
		body, kind = formOf(d.payload), "application/x-www-form-urlencoded"
	}
	ctx, cancel := context.WithTimeout(s.ctx, s.cfg.AckTimeout)
	defer cancel()
	request, err := s.SignedRequest(ctx, target, kind, body)
	if err != nil {
		return nil, false, err
	}
	if d.attempt > 0 {
		request.Header.Set("X-Slack-Retry-Num", strconv.Itoa(d.attempt))
		request.Header.Set("X-Slack-Retry-Reason", d.reason)
	}
	if s.faults.isDown() {
		return nil, false, context.DeadlineExceeded
	}
	began := time.Now()
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		s.wire.call(Call{Time: began, Method: d.kind, Params: map[string]string{"body": string(body)}, Duration: time.Since(began)}, nil)
		return nil, false, err
	}
	defer response.Body.Close()
	content, err := io.ReadAll(io.LimitReader(response.Body, maxBody))
	s.wire.call(Call{Time: began, Method: d.kind, Params: map[string]string{"body": string(body)}, Status: response.StatusCode, Response: string(content), Duration: time.Since(began)}, nil)
	if err != nil {
		return nil, false, err
	}
	if response.StatusCode/100 != 2 {
		return nil, response.Header.Get("X-Slack-No-Retry") == "1", httpFailure{response.StatusCode}
	}
	return json.RawMessage(bytes.TrimSpace(content)), false, nil
}

func formOf(payload json.RawMessage) []byte {
	var fields map[string]any
	if err := json.Unmarshal(payload, &fields); err != nil {
		panic("fakeslack: reading its own command: " + err.Error())
	}
	form := url.Values{}
	for name, value := range fields {
		form.Set(name, fmt.Sprint(value))
	}
	return []byte(form.Encode())
}

// SignedRequest builds a post to the app as Slack signs it: X-Slack-Request-Timestamp, and X-Slack-Signature "v0=" +
// HMAC-SHA256 of "v0:timestamp:body". The time is the real one, since apps compare it with theirs.
func (s *Server) SignedRequest(ctx context.Context, target, contentType string, body []byte) (*http.Request, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, target, bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("building a signed request: %w", err)
	}
	stamp := strconv.FormatInt(time.Now().Unix(), 10)
	mac := hmac.New(sha256.New, []byte(s.cfg.SigningSecret))
	fmt.Fprintf(mac, "v0:%s:%s", stamp, body)
	request.Header.Set("Content-Type", contentType)
	request.Header.Set("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
	request.Header.Set("X-Slack-Request-Timestamp", stamp)
	request.Header.Set("X-Slack-Signature", "v0="+hex.EncodeToString(mac.Sum(nil)))
	return request, nil
}

// VerifyEventsURL does the handshake of the app's settings page: it posts a challenge to Config.EventsURL, which must
// be echoed as plain text or as JSON.
func (s *Server) VerifyEventsURL(ctx context.Context) error {
	const challenge = "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"
	body := raw(obj{"token": "not-a-secret", "challenge": challenge, "type": "url_verification"})
	request, err := s.SignedRequest(ctx, s.cfg.EventsURL, "application/json", body)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("verifying the events URL: %w", err)
	}
	defer response.Body.Close()
	content, err := io.ReadAll(io.LimitReader(response.Body, 4096))
	if err != nil {
		return fmt.Errorf("reading the answer to the challenge: %w", err)
	}
	var echoed struct{ Challenge string }
	_ = json.Unmarshal(content, &echoed) // plain text is allowed too
	if response.StatusCode != http.StatusOK || echoed.Challenge != challenge && string(bytes.TrimSpace(content)) != challenge {
		return fmt.Errorf("the events URL did not echo the challenge (status %d)", response.StatusCode)
	}
	return nil
}
