package stage

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"guichet/bot/playground/fakeslack"
	"guichet/conversations/policy"
	"guichet/conversations/transcript"
)

// What the agents' side offers beside buttons: the menu of a card, the list behind its last entry, and the shortcuts of a message.

// inMenu finds an action in a card's menu, or else behind the menu's last entry, which opens a list of more; nil where there is
// neither.
func (s *Stage) inMenu(who *fakeslack.Agent, card home, label string) func() error {
	action, options := menuOf(s.Slack.Channel(card.channel).Thread(card.ts))
	if len(options) == 0 {
		return nil
	}
	if slices.Contains(options, label) {
		return func() error { return who.Choose(card.channel, card.ts, action, label) }
	}
	return func() error {
		if err := who.Choose(card.channel, card.ts, action, options[len(options)-1]); err != nil {
			return err
		}
		if err := s.until(context.Background(), func() bool { return s.opened(who) }); err != nil {
			return fmt.Errorf("no list of more actions opens: %w", err)
		}
		list := who.Modal()
		if err := who.Press(label); err != nil {
			return fmt.Errorf("no button [%s] on the card, nor behind its menus: %w", label, err)
		}
		return s.until(context.Background(), func() bool { v := who.Modal(); return v != nil && v.Hash != list.Hash })
	}
}

// opened reports whether a window stands before the agent with what it is for: where the memory is slow, an empty one opens first.
func (s *Stage) opened(who *fakeslack.Agent) bool {
	v := who.Modal()
	return v != nil && !slices.ContainsFunc(s.loading, func(words string) bool { return strings.Contains(string(v.Blocks), words) })
}

// menuOf is the menu of the card at the head of a thread: its action id, and its entries.
func menuOf(thread []fakeslack.Message) (action string, labels []string) {
	if len(thread) == 0 {
		return "", nil
	}
	var blocks []struct {
		Elements []struct {
			Type    string `json:"type"`
			Action  string `json:"action_id"`
			Options []struct {
				Text struct {
					Text string `json:"text"`
				} `json:"text"`
			} `json:"options"`
		} `json:"elements"`
	}
	// Blocks whose elements are of another shape have no menu.
	_ = json.Unmarshal(thread[0].Blocks, &blocks)
	for _, b := range blocks {
		for _, e := range b.Elements {
			if e.Type != "overflow" {
				continue
			}
			action = e.Action
			for _, o := range e.Options {
				labels = append(labels, o.Text.Text)
			}
		}
	}
	return action, labels
}

// shortcut uses a shortcut on a message of a case's thread. What its window shows is sent.
func (s *Stage) shortcut(ctx context.Context, who *fakeslack.Agent, card home, step transcript.Step) error {
	callback, known := transcript.Shortcuts(policy.Default())[step.Button]
	if !known {
		return fmt.Errorf("there is no shortcut [%s]", step.Button)
	}
	at, found := s.messageFor(card, step)
	if !found {
		return fmt.Errorf("no message to use [%s] on", step.Button)
	}
	before := len(who.Ephemerals())
	if err := who.MessageShortcut(callback, at.channel, at.ts); err != nil {
		return err
	}
	if err := s.until(ctx, func() bool { return s.opened(who) || len(who.Ephemerals()) > before }); err != nil {
		return fmt.Errorf("[%s] answers nothing: %w", step.Button, err)
	}
	if who.Modal() == nil {
		return nil
	}
	lines, _ := notices(who.Modal())
	for _, line := range lines {
		s.complain(line)
	}
	return s.send(who)
}

// messageFor is the message of a thread that a shortcut is used on: the newest with the quoted words, or the agent's last.
func (s *Stage) messageFor(card home, step transcript.Step) (home, bool) {
	if step.Quote == "" {
		wrote := s.wrote[step.Who]
		if len(wrote) == 0 {
			return home{}, false
		}
		return wrote[len(wrote)-1], true
	}
	for _, m := range reversed(s.Slack.Channel(card.channel).Thread(card.ts)) {
		at := home{m.Channel, m.TS}
		if words, typed := s.typed[at]; typed && strings.Contains(words, step.Quote) {
			return at, true
		}
	}
	return home{}, false
}
