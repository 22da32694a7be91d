package slackdesk

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"github.com/slack-go/slack"

	"guichet/bot/calls"
	"guichet/conversations"
)

// remember is how long what Slack told of a person, a channel or a group is believed (DESIGN §10). Events of a change shorten it.
const remember = 10 * time.Minute

// askAgain is how soon a channel's members are asked for again when somebody unknown writes: the event of their joining
// may have been missed.
const askAgain = time.Minute

// people knows who agents are, and how people, channels and groups are called. It is safe for concurrent use.
type people struct {
	client *Client
	roles  []string // the user groups that the policy gives a role

	persons  memo[conversations.AgentID, person]
	channels memo[conversations.ChannelID, members]
	groups   memo[string, []string] // who is in them
	names    memo[string, string]   // of channels, and of user groups as "S…"
}

type person struct {
	name   string
	full   bool   // a full member of our workspace, and a human one
	locale string // of their Slack: "fr-CA"
}

type members map[conversations.AgentID]bool

func newPeople(c *Client, roles ...string) *people { return &people{client: c, roles: roles} }

// agent is who acts, with their standing in the case's channel. Somebody Slack does not know, or does not let us ask about,
// is no member; an error means that Slack could not be asked now.
func (p *people) agent(ctx context.Context, id conversations.AgentID, channel conversations.ChannelID) (conversations.Agent, error) {
	who, err := p.person(ctx, id)
	if err != nil {
		return conversations.Agent{}, err
	}
	agent := conversations.Agent{ID: id, Name: who.name}
	if who.full {
		agent.Member, err = p.member(ctx, id, channel)
	}
	if err == nil && agent.Member {
		agent.Groups, err = p.groupsOf(ctx, id)
	}
	return agent, err
}

func (p *people) person(ctx context.Context, id conversations.AgentID) (person, error) {
	who, believed, heard := p.persons.fresh(id)
	if believed {
		return who, nil
	}
	me, err := p.client.Me(ctx)
	if err != nil {
		return person{}, err
	}
	u, err := p.client.api.GetUserInfoContext(ctx, string(id))
	if err = p.client.fail("users.info", err); err != nil && !refused(err) {
		return person{}, err
	}
	who = person{}
	if err == nil {
		who.name = cmp.Or(u.RealName, u.Profile.RealName, u.Profile.DisplayName, u.Name)
		who.full, who.locale = fullMember(u, me), u.Locale
	}
	p.persons.note(id, who, heard)
	return who, nil
}

// fullMember leaves out guests, people of other workspaces, bots and those who left (DESIGN §10).
func fullMember(u *slack.User, me Me) bool {
	guest := u.IsRestricted || u.IsUltraRestricted || u.IsInvitedUser
	machine := u.IsBot || u.IsAppUser || u.IsWorkflowBot || u.IsConnectorBot || u.ID == "USLACKBOT"
	return inWorkspace(u, me) && !guest && !machine && !u.IsStranger && !u.Deleted
}

// inWorkspace: in an organisation of several workspaces a person's own one may be another than ours, of which they are a member too. The team may be left out
// of an answer, but is not of one about somebody of another workspace.
func inWorkspace(u *slack.User, me Me) bool {
	return u.TeamID == me.Team || u.TeamID == "" || slices.Contains(u.Enterprise.Teams, me.Team)
}

// member reports whether somebody is in a channel. One that Slack does not know, or whose members it will not tell, has none.
func (p *people) member(ctx context.Context, id conversations.AgentID, channel conversations.ChannelID) (bool, error) {
	known, age, ok, heard := p.channels.recall(channel)
	if ok && age < remember && (known[id] || age < askAgain) {
		return known[id], nil
	}
	fresh := members{}
	ask := &slack.GetUsersInConversationParameters{ChannelID: string(channel), Limit: 1000}
	for {
		ids, cursor, err := p.client.api.GetUsersInConversationContext(ctx, ask)
		if err = p.client.fail("conversations.members", err); err != nil {
			if refused(err) {
				return false, nil
			}
			return false, err
		}
		for _, id := range ids {
			fresh[conversations.AgentID(id)] = true
		}
		if cursor == "" {
			break
		}
		ask.Cursor = cursor
	}
	p.channels.note(channel, fresh, heard)
	return fresh[id], nil
}

// refused reports that Slack answered, and the answer is no.
func refused(err error) bool {
	var no *calls.Permanent
	return errors.As(err, &no)
}

// forgetChannel drops what is known of a channel, of which an event says that it has changed.
func (p *people) forgetChannel(id conversations.ChannelID) {
	p.channels.forget(id)
	p.names.forget(string(id))
}

// name looks a channel's or a group's name up, or returns "": a message is not held up for a name.
func (p *people) name(id string, ask func() string) string {
	name, believed, heard := p.names.fresh(id)
	if !believed {
		name = ask()
		p.names.note(id, name, heard)
	}
	return name
}

// asking is people within one request's time: the names that a text mentions.
type asking struct {
	*people
	ctx context.Context
}

func (a asking) personName(id string) string {
	who, err := a.person(a.ctx, conversations.AgentID(id))
	if err != nil {
		return ""
	}
	return who.name
}

func (a asking) channelName(id string) string {
	return a.name(id, func() string {
		c, err := a.client.api.GetConversationInfoContext(a.ctx, &slack.GetConversationInfoInput{ChannelID: id})
		if err != nil {
			return ""
		}
		return c.Name
	})
}

func (a asking) groupName(id string) string {
	return a.name(id, func() string {
		groups, err := a.client.api.GetUserGroupsContext(a.ctx)
		if err != nil {
			return "" // no such scope, most likely
		}
		for _, g := range groups {
			if g.ID == id {
				return g.Handle
			}
		}
		return ""
	})
}
