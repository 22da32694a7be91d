package telegram

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"guichet/bot/playground/faketelegram"
)

// checked is what Check finds, one line each, with how many of them are bad.
func checked(t *testing.T, c *Client) (lines string, bad int) {
	t.Helper()
	for _, f := range c.Check(t.Context()) {
		if !f.OK {
			bad++
			if f.Do == "" {
				t.Errorf("nothing to do about: %s", f.What)
			}
		}
		lines += f.What + " " + f.Do + "\n"
	}
	return lines, bad
}

func expect(t *testing.T, c *Client, bad int, words ...string) {
	t.Helper()
	lines, n := checked(t, c)
	for _, w := range words {
		if !strings.Contains(lines, w) {
			t.Errorf("nothing says %q", w)
		}
	}
	if n != bad || strings.Contains(lines, c.bot.Token) || strings.Contains(lines, "hidden") {
		t.Errorf("%d bad findings, want %d, and no secret:\n%s", n, bad, lines)
	}
}

// as is the rig's client with another setting.
func (r *rig) as(set func(*Config)) *Client {
	c := Config{Token: r.server.Token(), API: r.client.api}
	set(&c)
	return NewClient(c)
}

func TestAGoodSetupHasNoBadFindings(t *testing.T) {
	r := newRig(t)
	expect(t, r.client, 0, "it belongs to @guichet_bot", "clock agrees", "the desk can poll", "1 update waits", "/setjoingroups")
	r.run(r.hook(&keeper{}).Run)
	r.wait("delivery", func() bool { return r.server.Pending() == 0 })
	info, err := r.client.webhookInfo(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	expect(t, r.as(func(c *Config) { c.Webhook = info.URL + "/" }), 0, "The webhook to http://127.0.0.1", "no trouble posting", "No update waits")
	r.clean()
}

func TestTheWrongWayOfReceivingIsFound(t *testing.T) {
	r := newRig(t)
	wanted := r.as(func(c *Config) { c.Webhook = "https://desk.example/hidden" })
	expect(t, wanted, 0, "Updates are to be posted to https://desk.example, but no webhook is set yet.", "The desk sets it when it starts")
	r.ask("setWebhook", map[string]string{"url": "https://elsewhere.invalid/hidden"})
	r.wait("a failure", func() bool {
		info, err := r.client.webhookInfo(t.Context())
		return err == nil && info.LastError != ""
	})
	expect(t, r.client, 2, "a webhook to https://elsewhere.invalid is set", "Telegram could not post")
	expect(t, wanted, 2, "is another one, to https://elsewhere.invalid")
}

func TestWhatTelegramReportsComesWithARemedy(t *testing.T) {
	r := newRig(t)
	h := r.hook(&keeper{})
	r.ask("setWebhook", map[string]string{"url": h.URL, "secret_token": "yesterdays"})
	r.wait("a refusal", func() bool {
		info, err := r.client.webhookInfo(t.Context())
		return err == nil && info.LastError != ""
	})
	expect(t, r.as(func(c *Config) { c.Webhook = h.URL }), 1, "401 Unauthorized", "TELEGRAM_WEBHOOK_SECRET")
}

func TestAnOldFailureIsMentionedOnly(t *testing.T) {
	now := time.Now()
	for age, ok := range map[time.Duration]bool{time.Minute: false, time.Hour: true} {
		f := checkDeliveries(webhookInfo{LastErrorAt: now.Add(-age).Unix(), LastError: "Connection refused", asked: now})
		if f.OK != ok || !strings.Contains(f.What, "Connection refused") {
			t.Errorf("%v ago: %+v", age, f)
		}
	}
}

func TestABacklogIsFound(t *testing.T) {
	r := newRig(t)
	for range manyPending {
		r.luc.Say("encore")
	}
	expect(t, r.client, 1, "101 updates wait", "24 hours")
}

func TestATokenThatIsWrongAndAServerThatIsAwayAreToldApart(t *testing.T) {
	r := newRig(t)
	expect(t, r.as(func(c *Config) { c.Token = "123:wrong" }), 1, "does not know the token", "@BotFather")
	expect(t, r.as(func(c *Config) { c.API = "http://127.0.0.1:1" }), 1, "cannot be reached at http://127.0.0.1:1")
	r.server.Faults.Set(faketelegram.Fault{Method: "getMe", Kind: faketelegram.BadGateway, Times: 1})
	expect(t, r.client, 1, "not as it should", "502")
	r.server.Faults.Set(faketelegram.Fault{Method: "getWebhookInfo", Kind: faketelegram.InternalError, Times: 1})
	expect(t, r.client, 1, "does not say how updates are delivered", "500")
}

func TestAClockThatIsOffIsFound(t *testing.T) {
	r := newRig(t)
	for skew, want := range map[time.Duration]string{
		20 * time.Second: "agrees", -20 * time.Second: "agrees", 2 * time.Minute: "behind Telegram's", -2 * time.Minute: "ahead of Telegram's",
	} {
		web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
			w.Header().Set("Date", time.Now().Add(skew).UTC().Format(http.TimeFormat))
			r.server.ServeHTTP(w, req)
		}))
		bad := 1
		if want == "agrees" {
			bad = 0
		}
		expect(t, r.as(func(c *Config) { c.API = web.URL }), bad, want)
		web.Close()
	}
}
