package slackdesk

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"
)

// signedBy posts a body as Slack would at some moment, signed with a secret (docs.slack.dev/authentication/verifying-requests-from-slack).
func signedBy(t *testing.T, url, secret, body string, at time.Time, header ...string) int {
	t.Helper()
	stamp := fmt.Sprint(at.Unix())
	sum := hmac.New(sha256.New, []byte(secret))
	sum.Write([]byte("v0:" + stamp + ":" + body))
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("X-Slack-Request-Timestamp", stamp)
	req.Header.Set("X-Slack-Signature", "v0="+hex.EncodeToString(sum.Sum(nil)))
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	return resp.StatusCode
}

// TestASignatureCountsForFiveMinutes signs each request rightly, so that nothing but its age, or whose secret it is, can be refused.
func TestASignatureCountsForFiveMinutes(t *testing.T) {
	r, url := serveHTTP(t, &intake{})
	secret, body := r.config.SigningSecret, `{"type":"event_callback","event":{"type":"message"}}`
	for name, c := range map[string]struct {
		secret string
		age    time.Duration
		want   int
	}{
		"now":                      {secret, 0, http.StatusOK},
		"four minutes old":         {secret, 4 * time.Minute, http.StatusOK},
		"six minutes old":          {secret, 6 * time.Minute, http.StatusUnauthorized},
		"six minutes ahead":        {secret, -6 * time.Minute, http.StatusUnauthorized},
		"signed with another key":  {"another secret", 0, http.StatusUnauthorized},
		"signed with an empty key": {"", 0, http.StatusUnauthorized},
	} {
		if got := signedBy(t, url, c.secret, body, time.Now().Add(-c.age)); got != c.want {
			t.Errorf("%s: status %d, want %d", name, got, c.want)
		}
	}
}

// TestARetryOfAnEventCountsOnce posts one event as Slack repeats it when an answer was lost.
func TestARetryOfAnEventCountsOnce(t *testing.T) {
	in := &intake{}
	r, url := serveHTTP(t, in)
	body := fmt.Sprintf(`{"type":"event_callback","team_id":%q,"event_id":"Ev1","event":{"type":"message","channel":%q,"user":%q,"text":"mot",
		"ts":"1735689600.000200","thread_ts":"1735689600.000100","event_ts":"1735689600.000200"}}`, r.server.Config().TeamID, desk, ana)
	for try := range 3 {
		if got := signedBy(t, url, r.config.SigningSecret, body, time.Now(), "X-Slack-Retry-Num", fmt.Sprint(try), "X-Slack-Retry-Reason", "http_timeout"); got != http.StatusOK {
			t.Errorf("try %d: status %d", try, got)
		}
	}
	in.mu.Lock()
	defer in.mu.Unlock()
	if len(in.events) != 1 || in.seen[in.events[0].Key] != 3 {
		t.Errorf("%d events, seen %v", len(in.events), in.seen)
	}
}
