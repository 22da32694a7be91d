package slackdesk

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/slack-go/slack"

	"guichet/conversations"
)

// roomEvents are the events after which a channel may no longer take posts, or takes them again: the channels are looked at.
var roomEvents = []string{
	"channel_archive", "channel_deleted", "channel_left", "channel_unarchive", "channel_shared", "channel_unshared",
	"group_archive", "group_deleted", "group_left", "group_unarchive",
}

// roomChanged notes what an event, of a type that its head told, tells of channels and of who is in them, and reports whether it may have taken a channel from the desk, or given
// it back: then the channels are to be looked at.
func (c *Client) roomChanged(ctx context.Context, kind string, raw json.RawMessage, me Me) bool {
	changed := slices.Contains(roomEvents, kind)
	if !changed && kind != "user_change" && !strings.HasPrefix(kind, "member_") {
		return false
	}
	var p struct {
		Event struct {
			User json.RawMessage `json:"user"`
		} `json:"event"`
	}
	if json.Unmarshal(raw, &p) != nil {
		return false
	}
	switch who := conversations.AgentID(idIn(p.Event.User)); {
	case changed:
	case kind == "user_change":
		changed = c.newOrigin(who, p.Event.User, me)
	default:
		changed = string(who) == me.User || c.outsideMoved(ctx, who, me)
	}
	if changed {
		c.rooms.forget()
	}
	return changed
}

// outsideMoved reports that somebody from outside joined or left a channel. Who cannot be asked about now counts.
func (c *Client) outsideMoved(ctx context.Context, who conversations.AgentID, me Me) bool {
	outside, err := c.isOutside(ctx, who, me, nil)
	return outside || err != nil
}

// newOrigin reports that somebody became a guest, or is none any more.
func (c *Client) newOrigin(who conversations.AgentID, raw json.RawMessage, me Me) bool {
	was, known := c.rooms.originOf(who)
	var u slack.User
	if json.Unmarshal(raw, &u) != nil {
		return false
	}
	is := origin{outsider(&u, me), time.Now()}
	c.rooms.turnedOut(who, is)
	return known && is.outside != was.outside
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
	if !room.IsMember || room.IsArchived {
		return false, nil
	}
	exposed, err := c.exposureNow(ctx, room)
	return exposed == "", err
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
