package slackdesk

import (
	"context"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/texts"
)

// statsBlocks are the open cases of the teams that an agent sits in, and their own, counted by the database as the Home tab's sections are. They name
// nobody but the one who asks.
func (r *Receiver) statsBlocks(ctx context.Context, d *Desk, who conversations.AgentID) ([]slack.Block, error) {
	h := &home{Receiver: r, Desk: d, ctx: ctx, who: who}
	if err := h.find(); err != nil {
		return nil, err
	}
	if len(h.all) == 0 {
		return d.sentence("slack.home.nobody", nil), nil
	}
	vars := texts.Vars{}
	for name, s := range map[string]HomeSection{"Open": AllOpen, "Free": Unclaimed, "Mine": Mine, "Late": Overdue, "Soon": DueSoon} {
		_, total, err := r.Queues.Section(ctx, h.filter(s)) // no page of it, only how many there are
		if err != nil {
			return nil, err
		}
		vars[name] = d.say.Number(total)
	}
	board, err := r.Queues.Board(ctx, h.all, d.now(), d.now())
	if err != nil {
		return nil, err
	}
	waiting := 0
	for _, c := range board {
		if waits(c.State) {
			waiting += c.Cases
		}
	}
	vars["Waiting"] = d.say.Number(waiting)
	return []slack.Block{
		slack.NewHeaderBlock(plainText(d.plain("slack.stats.title"))),
		richBlock("open", d.say.Text("slack.stats.open", vars)), richBlock("waiting", d.say.Text("slack.stats.waiting", vars)),
		richBlock("due", d.say.Text("slack.stats.due", vars)),
	}, nil
}
