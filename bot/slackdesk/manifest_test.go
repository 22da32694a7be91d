package slackdesk

import (
	"encoding/json"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/conversations/policy"
)

// TestTheManifestAsksForWhatTheCodeUses reads the methods out of this package's source, where every call names its own for
// its errors, and compares them with the table that the manifest's scopes come from.
func TestTheManifestAsksForWhatTheCodeUses(t *testing.T) {
	names, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	called := map[string]bool{"bots.info": true, "usergroups.list": true} // whose failure is nobody's business
	for _, f := range names {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		source, err := os.ReadFile(f.Name())
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`(?:fail\(|say\(ctx, |do\(ctx, )"([a-z]+\.[A-Za-z.]+)"`).FindAllStringSubmatch(string(source), -1) {
			called[m[1]] = true
		}
	}
	delete(called, "apps.connections.open") // the app token's
	if got, want := slices.Sorted(maps.Keys(called)), slices.Sorted(maps.Keys(methods)); !slices.Equal(got, want) {
		t.Errorf("called %q\nlisted %q", got, want)
	}
}

func TestTheManifestIsCompleteInBothModes(t *testing.T) {
	for _, url := range []string{"", "https://desk.example/slack"} {
		data, err := Manifest("Guichet", url, policy.Default())
		if err != nil {
			t.Fatal(err)
		}
		var m manifest
		if err := json.Unmarshal(data, &m); err != nil {
			t.Fatal(err)
		}
		if m.Settings.Socket != (url == "") || m.Settings.Events.URL != url || m.Settings.Interactivity.URL != url || !m.Settings.Interactivity.On {
			t.Errorf("for %q: %+v", url, m.Settings)
		}
		// Slack's limits: docs.slack.dev/reference/app-manifest.
		if n := len([]rune(m.Display.Long)); n < 175 || n > 4000 || len([]rune(m.Display.Description)) > 140 || m.Display.Name != "Guichet" {
			t.Errorf("display %+v (%d)", m.Display, n)
		}
		if strings.Contains(string(data), "[slack.") {
			t.Errorf("a text is missing: %s", data)
		}
	}
}

func TestACheckSaysWhatIsWrongAndWhatToDo(t *testing.T) {
	problems := func(list []Finding) (out []string) {
		for _, f := range list {
			if !f.OK {
				if f.Do == "" {
					t.Errorf("%q does not say what to do", f.What)
				}
				out = append(out, f.What)
			}
		}
		return out
	}
	for _, test := range []struct {
		name   string
		change func(*rig)
		want   []string
	}{
		{"all is well", func(*rig) {}, nil},
		{"the bot was removed", func(r *rig) { r.server.RemoveBot(desk) }, []string{"Slack knows no channel C0DESK"}},
		{"the bot was removed from a public channel", func(r *rig) { r.server.SetPrivate(desk, false); r.server.RemoveBot(desk) }, []string{"The bot is not in #plaintes"}},
		{"the channel is public", func(r *rig) { r.server.SetPrivate(desk, false) }, []string{"Channel #plaintes is public"}},
		{"the channel is shared", func(r *rig) { r.server.SetShared(desk, true) }, []string{"Channel #plaintes is shared with another workspace"}},
		{"the channel is archived", func(r *rig) { r.server.Archive(desk, ana) }, []string{"Channel #plaintes is archived"}},
		{"the channel is gone", func(r *rig) { r.server.DeleteChannel(desk, ana) }, []string{"Slack knows no channel C0DESK"}},
		{"the token was revoked", func(r *rig) { r.server.RevokeTokens() }, []string{"Slack does not accept the bot token."}},
		{"no channel", func(r *rig) { r.desk = NewDesk(DeskConfig{Policy: policy.Default()}) }, []string{"No channel is named"}},
		{"no way in", func(r *rig) { r.client = NewClient(Config{BotToken: r.config.BotToken, API: r.config.API}) }, []string{"There is no way for events to come in."}},
		{"a wrong app token", func(r *rig) {
			r.client = NewClient(Config{BotToken: r.config.BotToken, AppToken: "xapp-wrong", API: r.config.API})
		}, []string{"Socket Mode cannot be used"}},
		{"Slack is down", func(r *rig) { r.server.SetDown(true) }, []string{"Slack cannot be asked"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := newRig(t)
			test.change(r)
			list := r.client.Check(t.Context(), r.desk)
			got := problems(list)
			if !slices.EqualFunc(got, test.want, strings.HasPrefix) {
				t.Errorf("found %q, want %q", got, test.want)
			}
			for _, f := range list {
				if strings.Contains(f.What+f.Do, "xapp-") && !strings.Contains(f.Do, "xapp-…") || strings.Contains(f.What, r.config.BotToken) {
					t.Errorf("a secret in %+v", f)
				}
			}
		})
	}
	t.Run("scopes are missing", func(t *testing.T) {
		r := newRig(t, func(c *fakeslack.Config) { c.Scopes = []string{"chat:write", "channels:read"} })
		got := strings.Join(problems(r.client.Check(t.Context(), r.desk)), "\n")
		if !strings.Contains(got, "lacks scopes: channels:history") || strings.Contains(got, "customize") {
			t.Errorf("found %s", got)
		}
	})
}

func TestClocksThatDifferAreFound(t *testing.T) {
	now := time.Now()
	for skew, want := range map[time.Duration]bool{0: true, 10 * time.Second: true, -10 * time.Second: true, 2 * time.Minute: false, -2 * time.Minute: false} {
		header := map[string][]string{"Date": {now.Add(skew).UTC().Format("Mon, 02 Jan 2006 15:04:05 GMT")}}
		if f := checkClock(header, now, now); f.OK != want {
			t.Errorf("%v: %+v", skew, f)
		}
	}
}
