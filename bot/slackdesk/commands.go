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
	d := r.deskFor(ctx, conversations.AgentID(c.User))
	blocks, err := r.commandBlocks(ctx, d, me, c)
	if err != nil {
		r.Log.Warn("slack: could not answer a command", "error", err)
		blocks = d.sentence("slack.command.failed", nil)
	}
	env.ack(map[string]any{"response_type": "ephemeral", "text": fallback(d.plain("slack.home.title"), maxText), "blocks": blocks})
	return true
}

func (r *Receiver) commandBlocks(ctx context.Context, d *Desk, me Me, c wireCommand) ([]slack.Block, error) {
	who := conversations.AgentID(c.User)
	words := strings.ToLower(strings.TrimSpace(c.Text))
	if r.Lists == nil || r.Queues == nil {
		return d.sentence("slack.command.help", nil), nil
	}
	switch words {
	case "help", "aide", "?":
		return d.sentence("slack.command.help", nil), nil
	case "", "queue", "file":
		q, err := r.queue(ctx, who)
		return d.queueBlocks(q, me.Site), err
	case "stats", "chiffres":
		return r.statsBlocks(ctx, d, who)
	}
	found, err := r.look(ctx, who, words)
	switch {
	case err != nil || len(found) > 0:
		return []slack.Block{d.list("found", "slack.find.title", "slack.find.none", found, len(found), me.Site)}, err
	case isNumber(words):
		return d.sentence("slack.command.not_found", texts.Vars{"Number": shownNumber(words)}), nil
	}
	return d.sentence("slack.command.unknown", nil), nil
}

// isNumber reports whether words are a case number, and shownNumber is it as it is shown.
func isNumber(words string) bool { return shownNumber(words) != "" }

func shownNumber(words string) string {
	number, err := conversations.ParseNumber(words)
	if err != nil {
		return ""
	}
	return number.String()
}

// sentence is one line of the desk's.
func (d *Desk) sentence(key string, vars texts.Vars) []slack.Block {
	return []slack.Block{richBlock("sentence", d.say.Text(key, vars))}
}

func (d *Desk) queueBlocks(q queue, site string) []slack.Block {
	return []slack.Block{
		d.list("mine", "slack.home.mine", "slack.home.none", q.mine, q.allMine, site),
		d.list("free", "slack.home.free", "slack.home.none", q.free, q.allFree, site),
	}
}
