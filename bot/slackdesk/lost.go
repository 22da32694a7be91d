package slackdesk

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/slack-go/slack"

	"guichet/conversations"
)

// roomEvents are the events after which a channel may no longer take posts, or takes them again: the channels are looked at.
var roomEvents = []string{
	"channel_archive", "channel_deleted", "channel_left", "channel_unarchive", "channel_shared", "channel_unshared",
	"group_archive", "group_deleted", "group_left", "group_unarchive",
}

// roomChanged reports whether an event may have taken a channel from the desk, or given it back.
func roomChanged(raw json.RawMessage, me Me) bool {
	named := func(event string) bool { return bytes.Contains(raw, []byte(event)) }
	if !named("member_") && !slices.ContainsFunc(roomEvents, named) {
		return false // most events: it is quicker to see than to decode
	}
	var p struct {
		Event struct {
			Type string          `json:"type"`
			User json.RawMessage `json:"user"`
		} `json:"event"`
	}
	if json.Unmarshal(raw, &p) != nil {
		return false
	}
	ours := strings.HasPrefix(p.Event.Type, "member_") && idIn(p.Event.User) == me.User
	return ours || slices.Contains(roomEvents, p.Event.Type)
}

// lostCard is the event of a card that somebody deleted, or that stands where the desk cannot write: the rules want it anew. ev's address
// says where it stood.
func lostCard(ev conversations.Event) conversations.Event {
	ev.Key.Kind = "lost"
	ev.Body = conversations.Undelivered{Side: conversations.Agents, Label: conversations.LostCard, Reason: conversations.Gone, Certain: true}
	return ev
}

// writable reports whether the desk may post cases in a channel.
func (c *Client) writable(ctx context.Context, channel conversations.ChannelID) (bool, error) {
	room, err := c.api.GetConversationInfoContext(ctx, &slack.GetConversationInfoInput{ChannelID: string(channel)})
	if err = c.fail("conversations.info", err); err != nil {
		if refused(err) {
			return false, nil
		}
		return false, err
	}
	return room.IsMember && !room.IsArchived && exposureOf(room) == "", nil
}

// reportLost tells intake of the cards that are not where they belong: deleted, in a channel that takes nothing any more, or in one that is
// no longer their team's, as long as there is a channel that would take them. Each is told once for the place where it stands.
func (r *Receiver) reportLost(ctx context.Context, threads []Thread, rooms map[conversations.ChannelID]bool, found map[place]conversations.MessageID) error {
	me, err := r.Client.Me(ctx)
	if err != nil {
		return err
	}
	takes := func(channel conversations.ChannelID) (bool, error) {
		ok, known := rooms[channel]
		if !known && channel != "" {
			ok, err = r.Client.writable(ctx, channel)
			rooms[channel] = ok
		}
		return ok, err
	}
	var lost []conversations.Event
	for _, t := range threads {
		if !t.Card || !t.Open {
			continue
		}
		_, stands := found[place{t.Channel, t.Thread}]
		wanted, key := r.Desk.channelOf(t.Team), string(t.Channel)+":"+string(t.Thread)
		home, err := takes(wanted)
		if err != nil {
			return err
		}
		spare, err := takes(r.Desk.channel)
		if err != nil {
			return err
		}
		switch {
		case t.Channel != wanted && home:
			key += ">" + string(wanted)
		case stands && rooms[t.Channel] || !home && !spare:
			continue // it is well, or nothing can be done about it from here
		}
		lost = append(lost, lostCard(conversations.Event{
			Key: conversations.Key{Source: "slack", Account: me.Team, ID: key},
			At:  r.Client.now(), From: conversations.Address{Channel: t.Channel, Thread: t.Thread, Case: t.Case},
		}))
	}
	return r.keepAll(ctx, lost, nil)
}
