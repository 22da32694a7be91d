package slackdesk

import (
	"context"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/texts"
)

// statsBlocks are the open cases that an agent may see, counted. They name nobody but the one who asks.
func (r *Receiver) statsBlocks(ctx context.Context, d *Desk, who conversations.AgentID) ([]slack.Block, error) {
	open, err := r.visible(ctx, who, CaseFilter{Open: true, Limit: maxCounted})
	if err != nil {
		return nil, err
	}
	today := d.policy.Calendar().DayOf(d.now())
	count := map[string]int{}
	for _, c := range open {
		count["Open"]++
		switch {
		case c.Owner == "":
			count["Free"]++
		case c.Owner == who:
			count["Mine"]++
		}
		if waits(c.State) {
			count["Waiting"]++
		}
		switch day := c.due(); {
		case day.IsZero() || !c.State.Owed():
		case day.Before(today):
			count["Late"]++
		case !day.After(today.AddDays(soonDays - 1)):
			count["Soon"]++
		}
	}
	vars := texts.Vars{}
	for _, name := range []string{"Open", "Free", "Mine", "Waiting", "Late", "Soon"} {
		vars[name] = d.say.Number(count[name])
	}
	return []slack.Block{
		slack.NewHeaderBlock(plainText(d.plain("slack.stats.title"))),
		richBlock("open", d.say.Text("slack.stats.open", vars)), richBlock("waiting", d.say.Text("slack.stats.waiting", vars)),
		richBlock("due", d.say.Text("slack.stats.due", vars)),
	}, nil
}

// maxCounted is how many cases are counted at most, the newest.
const maxCounted = 1000
