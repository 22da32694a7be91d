package slackdesk

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/slack-go/slack"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/conversations/texts"
)

// lostCodes are the words with which Slack says that a message, or the whole channel, can no longer be written to.
var lostCodes = []string{
	"message_not_found", "thread_not_found", "channel_not_found", "is_archived", "not_in_channel", "cant_update_message",
	"restricted_action", "restricted_action_read_only_channel", "posting_to_channel_denied", "no_permission", "team_access_not_granted", "access_denied",
	string(openToAll), string(shared), string(withGuests),
}

// card posts a case's card, or rewrites the one that stands. A card that is lost, or stands in a channel that is no longer its
// team's, is posted anew: the database is the record, Slack a view of it. Where its team's channel does not take it, it goes to the
// fallback channel, where the trouble is told.
func (s *Sender) card(ctx context.Context, c calls.Call, refs calls.Refs, save Save) (calls.Receipt, error) {
	view, err := s.Cards.Card(ctx, c.Case)
	if err != nil {
		return calls.Receipt{}, &calls.NotSent{Err: fmt.Errorf("read the case for its card: %w", err)}
	}
	p := placing{Sender: s, view: view, refs: refs, save: save}
	p.message.blocks, p.message.text = s.Desk.card(view)
	return p.run(ctx)
}

// placing is one call of a card under way.
type placing struct {
	*Sender
	view    CardView
	refs    calls.Refs
	save    Save
	message message
	refused error // the last channel's no
}

// stands reports that the case has a card already, as far as the desk knows.
func (p *placing) stands() bool { return p.refs.Channel != "" && p.refs.Thread != "" }

// run tries the channels in turn.
func (p *placing) run(ctx context.Context) (calls.Receipt, error) {
	channels := p.Desk.channelsFor(p.view, p.refs)
	if len(channels) == 0 {
		return calls.Receipt{}, refuse(conversations.Gone, fmt.Errorf("team %q has no channel", p.view.Team))
	}
	if p.refs.Uncertain {
		if found, err := p.lookUpIn(ctx, channels); err != nil || found.Message != "" {
			return found, err
		}
	}
	for _, channel := range channels {
		if err := p.Client.admits(ctx, channel); err != nil {
			if !refused(err) {
				return calls.Receipt{}, &calls.NotSent{Err: err}
			}
			p.refused = err
			continue
		}
		if p.stands() && channel == p.refs.Channel {
			err := p.update(ctx, channel, p.refs.Thread, p.message)
			if err == nil || !is(err, lostCodes...) {
				return calls.Receipt{}, err
			}
			p.refused = err
			if !is(err, "message_not_found", "thread_not_found", "cant_update_message") {
				continue // the channel itself is lost
			}
		}
		receipt, err := p.publish(ctx, channel, p.message, delivery(p.refs, p.view.ID))
		if is(err, lostCodes...) {
			p.refused = err
			continue
		}
		if err != nil {
			return calls.Receipt{}, err
		}
		receipt.Channel = channel
		return receipt, p.settleIn(ctx, receipt)
	}
	return calls.Receipt{}, p.refused
}

// channelsFor are where a case's card may stand, in the order to try them: while the desk owes something its team's channel, otherwise
// where it stands; then the fallback.
func (d *Desk) channelsFor(v CardView, refs calls.Refs) []conversations.ChannelID {
	channels := []conversations.ChannelID{d.channelOf(v.Team), d.channel}
	if !v.State.Open() && refs.Thread != "" {
		channels = append([]conversations.ChannelID{refs.Channel}, channels...)
	}
	var out []conversations.ChannelID
	for _, c := range channels {
		if c != "" && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// lookUpIn finds the card that an earlier, uncertain try may have posted, and finishes what that try left. An earlier card of
// the same case is not it.
func (p *placing) lookUpIn(ctx context.Context, channels []conversations.ChannelID) (calls.Receipt, error) {
	id := p.view.ID
	if p.stands() {
		id = 0
	}
	found, err := p.lookUp(ctx, p.refs, p.save, func(ctx context.Context) (calls.Receipt, error) {
		for _, channel := range channels {
			found, err := p.inChannel(ctx, channel, p.refs, id)
			if found.Message != "" || err != nil && !is(err, lostCodes...) {
				return found, err
			}
		}
		return calls.Receipt{}, nil
	})
	if err != nil || found.Message == "" {
		return found, err
	}
	return found, p.settleIn(ctx, found)
}

// settleIn finishes a move: the talk so far goes below the new card with a link to where it was held, and the old card leads to
// the new one. A first card has neither. What fails here is tried again, and the card looked up then; so nothing is said twice.
func (p *placing) settleIn(ctx context.Context, to calls.Receipt) error {
	fallen := to.Channel != p.Desk.channelOf(p.view.Team)
	if !p.stands() && !fallen {
		return nil
	}
	me, err := p.Client.Me(ctx)
	if err != nil {
		return uncertain(err)
	}
	if err := p.tellWhy(ctx, me.Site, to, fallen); err != nil {
		return uncertain(err)
	}
	if !p.stands() {
		return nil
	}
	// The old card may be gone; then nobody looks for the case there.
	title := p.Desk.title(p.view)
	if p.Client.admits(ctx, p.refs.Channel) != nil {
		title = p.view.Number.String() // everybody reads it there
	}
	old := message{blocks: p.Desk.movedCard(title, threadLink(me.Site, CaseLine{Channel: to.Channel, Card: to.Message})), text: fallback(title, maxText)}
	if err := p.update(ctx, p.refs.Channel, p.refs.Thread, old); err != nil && !refused(err) {
		return uncertain(err)
	}
	return nil
}

// uncertain keeps what happened after the card was posted from being taken for word on the card itself.
func uncertain(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("finish a card's move: %s", err)
}

// tellWhy posts the transcript below the new card, unless it stands there.
func (p *placing) tellWhy(ctx context.Context, site string, to calls.Receipt, fallen bool) error {
	refs := p.refs
	refs.Channel, refs.Thread = to.Channel, to.Message
	row := strconv.FormatInt(refs.Outbox, 10) + "/talk"
	if p.refs.Uncertain {
		if found, err := p.inThreadBy(ctx, refs, row); err != nil || found.Message != "" {
			return err
		}
	}
	t := transcript{desk: p.Desk, name: func(id conversations.AgentID) string { return asking{p.staff, ctx}.personName(string(id)) }}
	if fallen {
		t.say("slack.moved.fallback", texts.Vars{"Team": p.Desk.teamName(p.view.Team), "Why": p.Desk.trouble(p.refused)})
	}
	if p.stands() {
		t.link("slack.moved.from", threadLink(site, CaseLine{Channel: p.refs.Channel, Card: p.refs.Thread}))
		if p.Talk != nil {
			talk, err := p.Talk.Talk(ctx, p.view.ID)
			if err != nil {
				return err
			}
			t.talk(p.view, talk)
		}
	}
	m := message{blocks: t.blocks(), text: fallback(p.Desk.plain("slack.moved.title"), maxText), thread: to.Message}
	_, err := p.publish(ctx, to.Channel, m, slack.SlackMetadata{EventType: deliveryEvent, EventPayload: map[string]any{"outbox": row}})
	if refused(err) {
		return nil // the card stands, and what is refused once is refused again
	}
	return err
}

// trouble is in words why a channel does not take a card.
func (d *Desk) trouble(err error) string {
	switch {
	case is(err, "is_archived"):
		return d.plain("slack.moved.archived")
	case is(err, exposedCodes...):
		return d.plain("slack.moved.exposed")
	case is(err, "channel_not_found", "not_in_channel"):
		return d.plain("slack.moved.not_there")
	case err == nil:
		return d.plain("slack.moved.unclear")
	}
	return d.plain("slack.moved.not_allowed")
}

// movedCard is what remains of a card whose case went elsewhere: its title, and the way.
func (d *Desk) movedCard(title, link string) []slack.Block {
	t := transcript{desk: d}
	t.link("slack.moved.to", link)
	return append([]slack.Block{slack.NewHeaderBlock(plainText(title), slack.HeaderBlockOptionBlockID("title"))}, t.blocks()...)
}
