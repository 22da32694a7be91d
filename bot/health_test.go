package bot_test

import (
	"encoding/json"
	"net/http/httptest"
	"strings"
	"testing"

	"guichet/bot"
	"guichet/bot/playground/rig"
)

// health is what the desk says of itself at a path of the operator's HTTP.
func health(t *testing.T, r *rig.Rig) (h bot.Health) {
	t.Helper()
	answer := httptest.NewRecorder()
	r.Bot().Handler().ServeHTTP(answer, httptest.NewRequest("GET", "/healthz", nil))
	if err := json.Unmarshal(answer.Body.Bytes(), &h); err != nil {
		t.Fatal(err)
	}
	return h
}

// TestABotTokenThatSlackRefusesIsNoConnection: the socket opens with the app's token, so that only asking tells.
func TestABotTokenThatSlackRefusesIsNoConnection(t *testing.T) {
	d := newDesk(t, rig.Config{Database: databases["sqlite"](t)})
	connected := func(h bot.Health) bool { return h.Links["slack"].OK }
	d.asking("the connection", func() bool { return connected(health(t, d.Rig)) })
	d.Slack.RevokeTokens()
	if err := d.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	d.asking("the refusal", func() bool { return health(t, d.Rig).Links["slack"].Problem != "" })
	if h := health(t, d.Rig); connected(h) || !strings.Contains(h.Links["slack"].Problem, "auth.test") {
		t.Errorf("slack: %+v", h.Links["slack"])
	}
	shown := httptest.NewRecorder()
	d.Bot().Handler().ServeHTTP(shown, httptest.NewRequest("GET", "/metrics", nil))
	if !strings.Contains(shown.Body.String(), `guichet_link_up{platform="slack"} 0`) {
		t.Error("/metrics does not show that Slack is away")
	}
	d.Slack.RestoreTokens()
	d.asking("the connection", func() bool { return connected(health(t, d.Rig)) })
}
