package slackdesk

import (
	"io"
	"net/http"
	"net/http/httptest"
	"path"
	"slices"
	"testing"

	"github.com/slack-go/slack"
)

// TestWhoIsAFullMember: people of this workspace, and nobody who was let in or who is a machine.
func TestWhoIsAFullMember(t *testing.T) {
	me := Me{Team: "T1"}
	for name, c := range map[string]struct {
		is         slack.User
		full, from bool // a full member; somebody from outside
	}{
		"ours":                       {slack.User{TeamID: "T1"}, true, false},
		"ours, the team left out":    {slack.User{}, true, false},
		"of our organisation":        {slack.User{TeamID: "T2", Enterprise: slack.EnterpriseUser{Teams: []string{"T2", "T1"}}}, true, false},
		"of another workspace":       {slack.User{TeamID: "T2"}, false, true},
		"a stranger":                 {slack.User{TeamID: "T2", IsStranger: true}, false, true},
		"a guest of many channels":   {slack.User{TeamID: "T1", IsRestricted: true}, false, true},
		"a guest of one channel":     {slack.User{TeamID: "T1", IsUltraRestricted: true}, false, true},
		"an app":                     {slack.User{TeamID: "T1", IsBot: true}, false, false},
		"somebody who left":          {slack.User{TeamID: "T1", Deleted: true}, false, false},
		"somebody who has not come":  {slack.User{TeamID: "T1", IsInvitedUser: true}, false, false},
		"a guest, the team left out": {slack.User{IsRestricted: true}, false, true},
	} {
		if full, from := fullMember(&c.is, me), outsider(&c.is, me); full != c.full || from != c.from {
			t.Errorf("%s: a full member %v, from outside %v; want %v, %v", name, full, from, c.full, c.from)
		}
	}
}

// TestWhatSlackAnsweredOfPeopleBeforeTheNewsIsNotBelieved: while Slack is being asked, an event tells that its answer will be stale.
func TestWhatSlackAnsweredOfPeopleBeforeTheNewsIsNotBelieved(t *testing.T) {
	ask := map[string]func(*people) (bool, error){
		"users.info":            func(p *people) (bool, error) { who, err := p.person(t.Context(), ana); return who.full, err },
		"conversations.members": func(p *people) (bool, error) { return p.member(t.Context(), ana, desk) },
		"usergroups.users.list": func(p *people) (bool, error) {
			in, err := p.groupMembers(t.Context(), "S0LEADS")
			return slices.Contains(in, string(ana)), err
		},
	}
	before := map[string]string{
		"users.info":            `{"ok":true,"user":{"id":"U0ANA","team_id":"T1"}}`,
		"conversations.members": `{"ok":true,"members":["U0ANA"]}`,
		"usergroups.users.list": `{"ok":true,"users":["U0ANA"]}`,
	}
	after := map[string]string{
		"users.info":            `{"ok":true,"user":{"id":"U0ANA","team_id":"T1","is_restricted":true}}`,
		"conversations.members": `{"ok":true,"members":[]}`,
		"usergroups.users.list": `{"ok":true,"users":[]}`,
	}
	for method, is := range ask {
		t.Run(method, func(t *testing.T) {
			var p *people
			asked := 0
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				w.Header().Set("Content-Type", "application/json")
				if path.Base(r.URL.Path) != method {
					_, _ = io.WriteString(w, `{"ok":true,"team_id":"T1","user_id":"U0GUICHET"}`)
					return
				}
				answer := after[method]
				if asked++; asked == 1 {
					answer = before[method]
					p.persons.forget(ana)
					p.forgetChannel(desk)
					p.groups.forget("S0LEADS")
				}
				_, _ = io.WriteString(w, answer)
			}))
			defer server.Close()
			p = newPeople(NewClient(Config{BotToken: "xoxb-1", API: server.URL}), "S0LEADS")
			if _, err := is(p); err != nil {
				t.Fatal(err)
			}
			if still, err := is(p); still || err != nil {
				t.Errorf("believed for %v: %t, %v", remember, still, err)
			}
			if _, err := is(p); asked != 2 || err != nil {
				t.Errorf("asked %d times, want 2 (%v): what came after the news is remembered", asked, err)
			}
		})
	}
}
