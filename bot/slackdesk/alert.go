package slackdesk

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

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
// one whose answer was lost is repeated: that person may see it twice. Who does not take a direct message (the app's Messages tab is off, for
// example) is called in the case's thread instead.
func (s *Sender) alert(ctx context.Context, c calls.Call, b body, refs calls.Refs, save Save) error {
	people, err := s.staff.named(ctx, b.People)
	if err != nil {
		return &calls.NotSent{Err: err}
	}
	text := s.linked(ctx, clean(b.Text))
	m := message{blocks: []slack.Block{richBlock(noticeBlock, text)}, text: fallback(text.Plain, maxText)}
	told := strings.Fields(refs.Stored)
	var shut []string
	for _, id := range people {
		if !slices.Contains(told, id) && !slices.Contains(told, notTaken+id) {
			_, err := s.publish(ctx, conversations.ChannelID(id), m, delivery(refs, 0))
			if err != nil && !refused(err) {
				return err
			}
			s.unreached.note(s.staff.called(ctx, id), err == nil)
			mark := id
			if err != nil {
				mark = notTaken + id
			}
			told = append(told, mark)
			if err := save(ctx, strings.Join(told, " ")); err != nil {
				return uncertain(err)
			}
		}
		if slices.Contains(told, notTaken+id) {
			shut = append(shut, id)
		}
	}
	if len(shut) == 0 {
		return nil
	}
	return s.alertInThread(ctx, c.Case, shut, b, refs)
}

// notTaken marks, in what an alert stores, who does not take direct messages.
const notTaken = "-"

// alertInThread calls people in the thread of a case that they could not be told of alone. Where the case has no thread that takes it, its card and
// the alarm about the people themselves have to do.
func (s *Sender) alertInThread(ctx context.Context, id conversations.CaseID, people []string, b body, refs calls.Refs) error {
	view, err := s.Cards.Card(ctx, id)
	if err != nil {
		return uncertain(fmt.Errorf("read the case of an alert: %w", err))
	}
	refs.Channel, refs.Thread = view.Channel, view.Thread
	if noThread(refs) != nil || refused(s.Client.admits(ctx, refs.Channel)) {
		return nil
	}
	if refs.Uncertain {
		if found, err := s.inThread(ctx, refs); err != nil && !refused(err) || found.Message != "" {
			return uncertain(err)
		}
	}
	block := richBlock("words", s.linked(ctx, clean(b.Text)))
	for _, who := range slices.Backward(people) {
		callOut(block, conversations.AgentID(who))
	}
	m := message{blocks: []slack.Block{block}, text: fallback(b.Text.Plain, maxText), thread: refs.Thread}
	if _, err = s.publish(ctx, refs.Channel, m, delivery(refs, 0)); refused(err) {
		return nil
	}
	return err
}

// unreached knows who refused a direct message last, by name. It is safe for concurrent use.
type unreached struct {
	mu  sync.Mutex
	who map[string]bool
}

func (u *unreached) note(name string, reached bool) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.who == nil {
		u.who = map[string]bool{}
	}
	if reached {
		delete(u.who, name)
	} else {
		u.who[name] = true
	}
}

// Unreached are the names of the people whose last direct message Slack refused, in order.
func (s *Sender) Unreached() []string {
	s.unreached.mu.Lock()
	defer s.unreached.mu.Unlock()
	return slices.Sorted(maps.Keys(s.unreached.who))
}

// called is somebody's name, or their id where Slack does not tell it.
func (p *people) called(ctx context.Context, id string) string {
	return cmp.Or(oneLine(asking{p, ctx}.personName(id), maxName), id)
}
