package faketelegram

import (
	"fmt"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestWebhooksGetEveryUpdateInOrderOfTheChatDespiteFailures(t *testing.T) {
	d := open(t, Config{Limits: Limits{Off: true}, WebhookRetry: time.Millisecond})
	h := &hook{fails: 3, texts: map[int64][]string{}}
	at := httptest.NewServer(h)
	defer at.Close()
	queued := d.ana.Say("0").UpdateID
	d.must(nil, "setWebhook", "url", at.URL, "secret_token", "s3cret_-", "max_connections", "1")
	ben := d.Customer(202, Profile{FirstName: "Ben"})
	for i := range 20 {
		d.ana.Say(fmt.Sprint(i + 1))
		ben.Say(fmt.Sprint(i))
	}
	d.wait(func() bool { return d.Pending() == 0 })
	h.mu.Lock()
	for chat, texts := range h.texts {
		for i, text := range texts {
			if text != fmt.Sprint(i) {
				t.Fatalf("chat %d got %v", chat, texts)
			}
		}
	}
	if len(h.texts[101]) != 21 || len(h.texts[202]) != 20 || slices.ContainsFunc(h.secret, func(s string) bool { return s != "s3cret_-" }) {
		t.Errorf("got %v, secrets %q", h.texts, slices.Compact(h.secret))
	}
	h.mu.Unlock()
	var info struct {
		URL     string `json:"url"`
		Pending int    `json:"pending_update_count"`
		Error   string `json:"last_error_message"`
		Max     int    `json:"max_connections"`
	}
	d.must(&info, "getWebhookInfo")
	if info.URL != at.URL || info.Max != 1 || info.Error != "Wrong response from the webhook: 500 Internal Server Error" {
		t.Errorf("info = %+v", info)
	}
	if err := d.Repeat(queued); err != nil {
		t.Fatal(err)
	}
	d.wait(func() bool { return len(h.seen()) == 42 })
	if got := h.seen(); got[41] != queued {
		t.Errorf("repeated %d, want %d", got[41], queued)
	}
	d.clean()
	for _, call := range d.Calls(0) {
		if strings.Contains(fmt.Sprint(call.Params), "s3cret") {
			t.Error("the secret is in the wire log")
		}
	}
}

func TestUndeliveredUpdatesMoveBetweenWebhookAndPolling(t *testing.T) {
	d := open(t, Config{Limits: Limits{Off: true}, WebhookRetry: time.Hour})
	d.must(nil, "setWebhook", "url", "http://127.0.0.1:1/")
	sent := []int{d.ana.Say("a").UpdateID, d.ana.Say("b").UpdateID}
	d.wait(func() bool {
		var info struct {
			Error string `json:"last_error_message"`
		}
		d.must(&info, "getWebhookInfo")
		return info.Error == "Connection refused"
	})
	d.must(nil, "deleteWebhook")
	if got := ids(d.poll("0")); !slices.Equal(got, sent) {
		t.Errorf("got %v, want %v", got, sent)
	}
	d.must(nil, "setWebhook", "url", "http://127.0.0.1:1/", "drop_pending_updates", "true")
	if d.Pending() != 0 {
		t.Errorf("pending = %d after dropping", d.Pending())
	}
	d.clean()
}

func TestWebhooksTelegramWouldNotTakeAreRefused(t *testing.T) {
	d := open(t, noLimits)
	tests := []struct{ url, secret, want string }{
		{"http://example.org/hook", "", "bad webhook: An HTTPS URL must be provided for webhook"},
		{"https://", "", "invalid webhook URL specified"},
		{"https://a.ca/", strings.Repeat("a", 257), "secret token is too long"},
		{"https://a.ca/", "a b", "secret token contains unallowed characters"},
	}
	for _, tt := range tests {
		if r := d.call("setWebhook", "url", tt.url, "secret_token", tt.secret); r.Description != "Bad Request: "+tt.want {
			t.Errorf("%s: got %q, want %q", tt.url, r.Description, tt.want)
		}
	}
}
