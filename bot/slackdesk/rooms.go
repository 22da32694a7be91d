package slackdesk

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/slack-go/slack"

	"guichet/conversations"
)

// A case stands in a private channel of this workspace, without guests, or nowhere (requirements P-17): in a public one every employee can
// read it, in a shared one people of other companies, in one with guests whoever was let in for something else. What goes into a case's thread asks here first, so that a channel which was opened up while
// cases stand in it takes no more of them; they are then posted anew like those of a lost channel (see place.go).

// exposure is why a channel must not hold cases; "" when it may. The values are also the codes by which such a refusal is known among
// Slack's own.
type exposure string

const (
	openToAll  exposure = "guichet_channel_is_public"
	shared     exposure = "guichet_channel_is_shared" // with another workspace, or about to be
	withGuests exposure = "guichet_channel_has_guests"
)

// exposedCodes are all of them.
var exposedCodes = []string{string(openToAll), string(shared), string(withGuests)}

func exposureOf(c *slack.Channel) exposure {
	switch {
	case c.IsShared || c.IsExtShared || c.IsOrgShared || c.IsPendingExtShared:
		return shared
	case !c.IsPrivate && !c.IsIM && !c.IsMpIM:
		return openToAll
	}
	return ""
}

// exposureNow asks for a channel's members too, which what Slack tells of the channel says nothing of.
func (c *Client) exposureNow(ctx context.Context, info *slack.Channel) (exposure, error) {
	if why := exposureOf(info); why != "" {
		return why, nil
	}
	outsiders, err := c.holdsOutsiders(ctx, conversations.ChannelID(info.ID))
	if outsiders {
		return withGuests, nil
	}
	return "", err
}

// rooms remembers what channels are, and who of their members is from outside. It is safe for concurrent use.
type rooms struct {
	mu     sync.Mutex
	news   int // counts what events told: an answer that Slack gave before the newest may be of a time before it, and is not remembered
	known  map[conversations.ChannelID]room
	people map[conversations.AgentID]origin
}

type room struct {
	name     string
	exposure exposure
	at       time.Time
}

func (r *rooms) recall(id conversations.ChannelID) (room, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	known, ok := r.known[id]
	return known, ok && time.Since(known.at) < remember
}

// heard is how much news there is, to be asked before Slack is.
func (r *rooms) heard() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.news
}

// note remembers what Slack told of a channel, asked when that much had been heard.
func (r *rooms) note(id conversations.ChannelID, is room, heard int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.news != heard {
		return
	}
	if r.known == nil {
		r.known = map[conversations.ChannelID]room{}
	}
	r.known[id] = is
}

// forget makes every channel be asked about again: an event tells that something about one has changed.
func (r *rooms) forget() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.news++
	clear(r.known)
}

func (r *rooms) originOf(id conversations.AgentID) (origin, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	known, ok := r.people[id]
	return known, ok
}

// comesFrom remembers what Slack told of a person, asked when that much had been heard.
func (r *rooms) comesFrom(id conversations.AgentID, is origin, heard int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.news != heard {
		return
	}
	if r.people == nil {
		r.people = map[conversations.AgentID]origin{}
	}
	r.people[id] = is
}

// turnedOut takes note of what an event tells of a person. Who was never asked about is in no channel of ours, as far as is known; but somebody may just be asking.
func (r *rooms) turnedOut(id conversations.AgentID, is origin) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.news++
	if _, known := r.people[id]; known {
		r.people[id] = is
	}
}

// room asks what a channel is. One that Slack says nothing of counts as fit: if it does not take posts either, the post will tell.
func (c *Client) room(ctx context.Context, id conversations.ChannelID) (room, error) {
	if known, ok := c.rooms.recall(id); ok {
		return known, nil
	}
	is, heard := room{at: time.Now()}, c.rooms.heard()
	info, err := c.api.GetConversationInfoContext(ctx, &slack.GetConversationInfoInput{ChannelID: string(id)})
	switch err = c.fail("conversations.info", err); {
	case err == nil:
		is.name = info.Name
		if is.exposure, err = c.exposureNow(ctx, info); err != nil {
			return room{}, err
		}
	case !refused(err):
		return room{}, err
	}
	c.rooms.note(id, is, heard)
	return is, nil
}

// admits returns nil for a channel that may hold cases, or refuses as Slack refuses a channel that is lost.
func (c *Client) admits(ctx context.Context, id conversations.ChannelID) error {
	is, err := c.room(ctx, id)
	if err != nil {
		return fmt.Errorf("look at a channel before posting a case there: %w", err)
	}
	if is.exposure == "" {
		return nil
	}
	said := fmt.Errorf("channel %s takes no cases: it is public, shared with another workspace, or has guests (%s)", id, is.exposure)
	return refuse(conversations.NotAllowed, &slackError{string(is.exposure), said})
}

// Exposed are the names of the channels that teams have for their cases and that must not hold any, in the order of the teams. A channel
// that cannot be asked about now is left out.
func (c *Client) Exposed(ctx context.Context, d *Desk) (names []string) {
	for _, team := range d.policy.Teams {
		channel := d.channelOf(team.Name)
		if channel == "" {
			continue
		}
		if is, err := c.room(ctx, channel); err == nil && is.exposure != "" && !slices.Contains(names, is.name) {
			names = append(names, is.name)
		}
	}
	return names
}
