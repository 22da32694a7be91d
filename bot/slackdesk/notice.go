package slackdesk

import (
	"context"
	"errors"

	"github.com/slack-go/slack"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/conversations/richtext"
)

// verbNotice posts in a channel itself, outside of any thread.
const verbNotice = "notice"

// planNotice puts a notice into the lane of its desk. Rules keep it far shorter than what one message takes.
func planNotice(e conversations.Notice) []calls.Call {
	c := call(verbNotice, body{Text: e.Text, Team: e.Desk}, calls.HintLane)
	c.Key, c.Delay, c.Class = e.Key, e.Delay, e.Class
	return []calls.Call{c}
}

// notice posts in the channel of a team, or in the fallback channel where that one does not take it.
func (s *Sender) notice(ctx context.Context, b body, refs calls.Refs, save Save) (calls.Receipt, error) {
	var channels []conversations.ChannelID
	for _, channel := range []conversations.ChannelID{s.Desk.channelOf(b.Team), s.Desk.channel} {
		if channel != "" && (len(channels) == 0 || channels[0] != channel) {
			channels = append(channels, channel)
		}
	}
	err := refuse(conversations.Gone, errors.New("a desk has no channel"))
	for _, channel := range channels {
		// What a desk is told names cases; what the whole house is told names none, and may have to say this very thing.
		if b.Team != "" {
			if err = s.Client.admits(ctx, channel); err != nil && !refused(err) {
				return calls.Receipt{}, &calls.NotSent{Err: err}
			}
			if err != nil {
				continue
			}
		}
		var receipt calls.Receipt
		if receipt, err = s.noticeIn(ctx, channel, b, refs, save); err == nil || !is(err, lostCodes...) {
			return receipt, err
		}
	}
	return calls.Receipt{}, err
}

func (s *Sender) noticeIn(ctx context.Context, channel conversations.ChannelID, b body, refs calls.Refs, save Save) (calls.Receipt, error) {
	if refs.Uncertain {
		found, err := s.lookUp(ctx, refs, save, func(ctx context.Context) (calls.Receipt, error) { return s.inChannel(ctx, channel, refs, 0) })
		if err != nil || found.Message != "" {
			return found, err
		}
	}
	text := s.linked(ctx, clean(b.Text))
	m := message{blocks: []slack.Block{richBlock(noticeBlock, text)}, text: fallback(text.Plain, maxText)}
	receipt, err := s.publish(ctx, channel, m, delivery(refs, 0))
	receipt.Channel = channel
	return receipt, err
}

// noticeBlock names the block of a notice, by which it is told from a card.
const noticeBlock = "notice"

// linked leads the cases that a notice names to their threads; one without a thread yet is named without a link.
func (s *Sender) linked(ctx context.Context, t richtext.Text) richtext.Text {
	me, err := s.Client.Me(ctx)
	if err != nil {
		me = Me{} // no links then
	}
	out := richtext.Text{Plain: t.Plain}
	for _, span := range t.Spans {
		id, isCase := conversations.ParseCaseAddress(span.Arg)
		if span.Style == richtext.Link && isCase {
			view, err := s.Cards.Card(ctx, id)
			if err != nil {
				continue
			}
			if span.Arg = threadLink(me.Site, CaseLine{Channel: view.Channel, Card: view.Thread}); span.Arg == "" {
				continue
			}
		}
		out.Spans = append(out.Spans, span)
	}
	return out
}

// callOut begins a post with a mention of somebody, which Slack tells them of. Only the rules' own posts call anybody (G13).
func callOut(block *slack.RichTextBlock, who conversations.AgentID) {
	if who == "" || len(block.Elements) == 0 {
		return
	}
	call := []slack.RichTextSectionElement{slack.NewRichTextSectionUserElement(string(who), nil), slack.NewRichTextSectionTextElement(" ", nil)}
	if first, ok := block.Elements[0].(*slack.RichTextSection); ok {
		first.Elements = append(call, first.Elements...)
		return
	}
	block.Elements = append([]slack.RichTextElement{slack.NewRichTextSection(call...)}, block.Elements...)
}

// calledOut is a post's words as notifications and screen readers have them, after the name that it calls.
func calledOut(b body) richtext.Text {
	if b.Ping == "" {
		return b.Text
	}
	return richtext.Of("@" + oneLine(b.PingName, maxName) + " ").Append(b.Text)
}
