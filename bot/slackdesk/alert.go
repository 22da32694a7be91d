package slackdesk

import (
	"context"
	"slices"
	"strings"

	"github.com/slack-go/slack"

	"guichet/bot/calls"
	"guichet/conversations"
)

func planAlert(e conversations.Alert) []calls.Call {
	c := call(verbAlert, body{Text: e.Text, People: e.People}, calls.HintLane)
	c.Case, c.Key, c.Delay, c.Class = e.Case, e.Key, e.Delay, e.Class
	return []calls.Call{c}
}

// alert writes to each of some people alone: Slack takes a member's id for the conversation with them, by chat:write. Whom it told is kept
// person by person, so that another try goes on after the last. Reading a direct message back would need rights over all of them, so the
// one whose answer was lost is repeated: that person may see it twice. Who cannot be written to, having left for example, is passed over.
func (s *Sender) alert(ctx context.Context, b body, refs calls.Refs, save Save) error {
	people, err := s.staff.named(ctx, b.People)
	if err != nil {
		return &calls.NotSent{Err: err}
	}
	text := s.linked(ctx, clean(b.Text))
	m := message{blocks: []slack.Block{richBlock(noticeBlock, text)}, text: fallback(text.Plain, maxText)}
	told := strings.Fields(refs.Stored)
	for _, id := range people {
		if slices.Contains(told, id) {
			continue
		}
		if _, err := s.publish(ctx, conversations.ChannelID(id), m, delivery(refs, 0)); err != nil && !refused(err) {
			return err
		}
		told = append(told, id)
		if err := save(ctx, strings.Join(told, " ")); err != nil {
			return uncertain(err)
		}
	}
	return nil
}
