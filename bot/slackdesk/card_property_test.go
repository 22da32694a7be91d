package slackdesk

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/conversations/calendar"
	"guichet/conversations/policy"
)

// anyCase draws a case that storage could hold: any state and kind, words of any length and kind, dates near and far.
func anyCase(t *rapid.T) CardView {
	words := func(name string, most int) string {
		piece := rapid.SampledFrom([]string{"mot ", "é", "👩‍👩‍👧‍👦", "👍🏽", "🇨🇦", "שלום", "\u202e", "<!here>", "&", "\n", "𝔊", strings.Repeat("W", 70), hostile})
		return strings.Repeat(strings.Join(rapid.SliceOfN(piece, 0, 6).Draw(t, name), ""), rapid.IntRange(1, most).Draw(t, name+" times"))
	}
	day := func(name string) calendar.Day {
		if rapid.Bool().Draw(t, "no "+name) {
			return calendar.Day{}
		}
		return calendar.NewDay(2026, 1, 6).AddDays(rapid.IntRange(-400, 400).Draw(t, name))
	}
	p := policy.Default()
	v := testCase()
	v.Kind, v.State = rapid.SampledFrom(allKinds).Draw(t, "kind"), rapid.SampledFrom(allStates).Draw(t, "state")
	v.Team = rapid.SampledFrom([]string{p.Teams[0].Name, "none", words("team", 9)}).Draw(t, "of team")
	if rapid.Bool().Draw(t, "taken") {
		v.Owner, v.OwnerName = ana, words("owner", 9)
	}
	v.Lang = rapid.SampledFrom([]conversations.Lang{conversations.French, conversations.English}).Draw(t, "language")
	v.FirstName, v.Blocked = words("name", 9), rapid.Bool().Draw(t, "blocked")
	v.Deadline, v.Expected, v.Life.Window.Until = day("deadline"), day("expected"), day("window")
	v.Life.LastCustomer, v.Life.LastAgent = testTime.Add(-time.Hour), testTime.Add(time.Duration(rapid.IntRange(-9999, 0).Draw(t, "last"))*time.Minute)
	v.FromCustomer, v.FromAgents = rapid.IntRange(0, 1<<40).Draw(t, "heard"), rapid.IntRange(0, 1<<40).Draw(t, "told")
	v.Files = make([]conversations.File, rapid.IntRange(0, 300).Draw(t, "files"))
	for _, flag := range conversations.Flags() {
		if rapid.Bool().Draw(t, string(flag)) {
			v.Life.Flags = append(v.Life.Flags, conversations.Flagged{Flag: flag})
		}
	}
	s := &v.Statement
	s.Category, s.Reason, s.Product = p.Categories[0].Key, p.Reasons[0].Key, words("product", 50)
	s.Seller, s.Wish, s.WishText = words("seller", 50), rapid.SampledFrom([]string{"refund", "other"}).Draw(t, "wish"), words("wish text", 50)
	s.Reference = conversations.Reference{Value: words("reference", 20), Verified: rapid.Bool().Draw(t, "verified")}
	s.Amount.Cents = rapid.Int64Min(0).Draw(t, "cents")
	s.Story = anyText(t)
	return v
}

// TestG12NoCaseMakesACardThatSlackRefuses: the pretend Slack measures each card, in each language and reply mode, when it is posted
// and when it is rewritten (G12), and sees whom it would have called (G13).
func TestG12NoCaseMakesACardThatSlackRefuses(t *testing.T) {
	r := newRig(t)
	posted := r.card()
	rapid.Check(t, func(t *rapid.T) {
		v := anyCase(t)
		p := policy.Default()
		p.Languages.Default = rapid.SampledFrom([]string{"fr", "en"}).Draw(t, "desk's language")
		p.Replies.Mode = rapid.SampledFrom([]policy.ReplyMode{policy.ReplyAssignee, policy.ReplyExplicit}).Draw(t, "mode")
		sender := r.sender.SenderConfig
		sender.Desk = NewDesk(DeskConfig{Policy: p, Channel: desk, Now: func() time.Time { return testTime }})
		r.cards.set(func(c *CardView) { *c = v })
		for _, refs := range []calls.Refs{{Outbox: 1}, refsOf(string(posted))} {
			receipt, err := NewSender(sender).Send(r.Context(), Plan(conversations.Card{Case: 7})[0], refs, nil)
			if err != nil {
				t.Fatalf("%+v: %v", v, err)
			}
			if receipt.Message == "" {
				receipt.Message = posted
			}
			m, _ := r.server.Channel(desk).Message(string(receipt.Message))
			if len(m.Broadcasts)+len(m.Mentions) > 0 || strings.Contains(string(m.Blocks), `"mrkdwn"`) {
				t.Fatalf("calls %v %v: %s", m.Broadcasts, m.Mentions, m.Blocks)
			}
			if !strings.Contains(m.Text, v.Number.String()) || !strings.Contains(m.Text, " · ") {
				t.Fatalf("the notification does not say which case it is: %q", m.Text)
			}
		}
		if r.server.Violations() != nil {
			t.Fatalf("Slack would not like: %q", r.server.Violations())
		}
	})
}
