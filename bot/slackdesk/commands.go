package slackdesk

import (
	"context"
	"encoding/json"
	"strings"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/texts"
)

// command is the one slash command, as the manifest registers it.
const command = "/guichet"

// answerCommand answers /guichet to whoever typed it, and to nobody else. It reads and never writes, so it is no event.
func (r *Receiver) answerCommand(ctx context.Context, env envelope) bool {
	var c wireCommand
	if err := json.Unmarshal(env.payload, &c); err != nil {
		env.ack(nil)
		return true
	}
	me, err := r.Client.Me(ctx)
	if err != nil {
		return false
	}
	blocks, err := r.commandBlocks(ctx, me, c)
	if err != nil {
		r.Log.Warn("slack: could not answer a command", "error", err)
		blocks = r.Desk.sentence("slack.command.failed", nil)
	}
	env.ack(map[string]any{"response_type": "ephemeral", "text": fallback(r.Desk.plain("slack.home.title"), maxText), "blocks": blocks})
	return true
}

func (r *Receiver) commandBlocks(ctx context.Context, me Me, c wireCommand) ([]slack.Block, error) {
	who := conversations.AgentID(c.User)
	words := strings.ToLower(strings.TrimSpace(c.Text))
	if r.Lists == nil {
		return r.Desk.sentence("slack.command.help", nil), nil
	}
	switch words {
	case "help", "aide", "?":
		return r.Desk.sentence("slack.command.help", nil), nil
	case "", "queue", "file":
		q, err := r.queue(ctx, who)
		return r.Desk.queueBlocks(q, me.Site), err
	}
	number, err := conversations.ParseNumber(words)
	if err != nil {
		return r.Desk.sentence("slack.command.unknown", nil), nil
	}
	// To somebody who may not see it a case is worded like one that does not exist.
	found, err := r.visible(ctx, who, CaseFilter{Number: number, Limit: 1})
	if err != nil || len(found) == 0 {
		return r.Desk.sentence("slack.command.not_found", texts.Vars{"Number": number.String()}), err
	}
	return []slack.Block{slack.NewRichTextBlock("case", slack.NewRichTextSection(r.Desk.line(found[0], me.Site)...))}, nil
}

// sentence is one line of the desk's.
func (d *Desk) sentence(key string, vars texts.Vars) []slack.Block {
	return []slack.Block{richBlock("sentence", d.say.Text(key, vars))}
}

func (d *Desk) queueBlocks(q queue, site string) []slack.Block {
	return []slack.Block{
		d.list("mine", "slack.home.mine", "slack.home.none", q.mine, site),
		d.list("free", "slack.home.free", "slack.home.none", q.free, site),
	}
}
