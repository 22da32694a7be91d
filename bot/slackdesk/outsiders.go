package slackdesk

import (
	"context"
	"time"

	"github.com/slack-go/slack"

	"guichet/conversations"
)

const (
	// believeOrigin is how long somebody counts as one of ours, or not, before Slack is asked again. Joining and leaving are heard of, and a change
	// of standing too (user_change); this is for what a process did not hear.
	believeOrigin = time.Hour
	// askedAnew is how many members of a channel are at most asked about again in one look at it, so that a large channel does not use up
	// what users.info allows a minute (tier 4: 100) each time that what is known of its members has grown old.
	askedAnew = 20
)

// origin is whether somebody is from outside: a guest of one or several channels, or a person of another workspace. Machines are not, nor is
// who left.
type origin struct {
	outside bool
	at      time.Time
}

// outsider reports whether somebody must not read cases (requirements P-17).
func outsider(u *slack.User, me Me) bool {
	if u.Deleted || u.IsBot || u.ID == "USLACKBOT" {
		return false
	}
	return u.IsRestricted || u.IsUltraRestricted || u.IsStranger || !inWorkspace(u, me)
}

// holdsOutsiders reports whether one of a channel's members is from outside. Members whom Slack will not show are; a channel whose members it will not
// tell counts as free of them: if it does not take posts either, the post will tell.
func (c *Client) holdsOutsiders(ctx context.Context, id conversations.ChannelID) (bool, error) {
	me, err := c.Me(ctx)
	if err != nil {
		return false, err
	}
	anew := askedAnew
	ask := &slack.GetUsersInConversationParameters{ChannelID: string(id), Limit: 1000}
	for {
		page, cursor, err := c.api.GetUsersInConversationContext(ctx, ask)
		if err = c.fail("conversations.members", err); err != nil {
			if refused(err) {
				return false, nil
			}
			return false, err
		}
		for _, member := range page {
			if member == me.User {
				continue
			}
			outside, err := c.isOutside(ctx, conversations.AgentID(member), me, &anew)
			if outside || err != nil {
				return outside, err
			}
		}
		if cursor == "" {
			return false, nil
		}
		ask.Cursor = cursor
	}
}

// isOutside asks about one person unless that is known. What is known but old is asked anew while anew lasts; nil lets it be believed.
func (c *Client) isOutside(ctx context.Context, id conversations.AgentID, me Me, anew *int) (bool, error) {
	known, ok := c.rooms.originOf(id)
	if ok && (time.Since(known.at) < believeOrigin || anew == nil || *anew == 0) {
		return known.outside, nil
	}
	if ok {
		*anew--
	}
	heard := c.rooms.heard()
	u, err := c.api.GetUserInfoContext(ctx, string(id))
	err = c.fail("users.info", err)
	now := origin{at: time.Now()}
	switch {
	case err == nil:
		now.outside = outsider(u, me)
	case is(err, "user_not_found", "user_not_visible"):
		now.outside = true
	case !refused(err):
		return false, err
	}
	c.rooms.comesFrom(id, now, heard)
	return now.outside, nil
}
