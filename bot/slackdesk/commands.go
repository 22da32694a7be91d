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
	said, err := r.commandAnswer(ctx, d, me, c)
	if err != nil {
		r.Log.Warn("slack: could not answer a command", "error", err)
		said = d.inWords("slack.command.failed", nil)
	}
	env.ack(map[string]any{"response_type": "ephemeral", "text": fallback(said.aloud, maxText), "blocks": said.blocks})
	return true
}

// answer is what a command is answered: the blocks, and what a notification and a screen reader say of them.
type answer struct {
	aloud  string
	blocks []slack.Block
}

// inWords is an answer of one sentence.
func (d *Desk) inWords(key string, vars texts.Vars) answer {
	return answer{d.say.Plain(key, vars), d.sentence(key, vars)}
}

func (r *Receiver) commandAnswer(ctx context.Context, d *Desk, me Me, c wireCommand) (answer, error) {
	who := conversations.AgentID(c.User)
	words := strings.ToLower(strings.TrimSpace(c.Text))
	if r.Lists == nil || r.Queues == nil {
		return d.inWords("slack.command.help", nil), nil
	}
	switch words {
	case "help", "aide", "?":
		return d.inWords("slack.command.help", nil), nil
	case "", "queue", "file":
		q, err := r.queue(ctx, who)
		return answer{d.plain("slack.home.title"), d.queueBlocks(q, me.Site)}, err
	case "stats", "chiffres":
		blocks, err := r.statsBlocks(ctx, d, who)
		return answer{d.plain("slack.stats.title"), blocks}, err
	}
	found, err := r.look(ctx, who, words)
	if err != nil || len(found) > 0 {
		list := d.list("found", "slack.find.title", "slack.find.none", found, len(found), me.Site)
		return answer{d.plain("slack.find.title"), []slack.Block{list}}, err
	}
	if number, is := numberIn(words); is {
		return d.inWords("slack.command.not_found", texts.Vars{"Number": number.String()}), nil
	}
	return d.inWords("slack.command.unknown", nil), nil
}

// sentence is one line of the desk's.
func (d *Desk) sentence(key string, vars texts.Vars) []slack.Block {
	return []slack.Block{richBlock("sentence", d.say.Text(key, vars))}
}

func (d *Desk) queueBlocks(q queue, site string) []slack.Block {
	if !q.seated {
		return d.sentence("slack.home.nobody", nil)
	}
	return []slack.Block{
		d.list("mine", "slack.home.mine", "slack.home.none", q.mine, q.allMine, site),
		d.list("free", "slack.home.free", "slack.home.none", q.free, q.allFree, site),
	}
}
