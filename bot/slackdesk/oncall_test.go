package slackdesk

import (
	"slices"
	"strings"
	"testing"

	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// An urgent case calls the group that the policy names, in the desk's own line and nowhere else: the customer's words about it
// stay words (G13).
func TestAnUrgentCaseCallsTheGroupOnCall(t *testing.T) {
	for _, test := range []struct {
		group string
		call  bool
		want  int
	}{{"S0SECOURS", true, 1}, {"S0SECOURS", false, 0}, {"", true, 0}} {
		r := newRig(t)
		p, err := policy.Parse([]byte("care: {on_call: " + test.group + "}"))
		if err != nil {
			t.Fatal(err)
		}
		r.desk.policy = p
		card := r.card()
		post := conversations.Post{Case: 7, Voice: conversations.FromDesk, Text: richtext.Of("<!subteam^S0SECOURS> urgent"), OnCall: test.call}
		receipts := r.send(post, card)
		m := r.message(receipts[0].Message)
		called := strings.Count(string(m.Blocks), `"usergroup_id":"S0SECOURS"`)
		if called != test.want || slices.Contains(m.Mentions, "S0SECOURS") != (test.want > 0) {
			t.Errorf("%+v: %s mentions %v", test, m.Blocks, m.Mentions)
		}
	}
}
