package slackdesk

import (
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
