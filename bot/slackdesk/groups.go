package slackdesk

import (
	"context"
	"slices"
	"strings"

	"guichet/conversations"
)

// groupsOf are the user groups that somebody is in, of those that the policy gives a role. A group that Slack does not know, or does not let us
// ask about, has nobody in it; an error means that Slack could not be asked now.
func (p *people) groupsOf(ctx context.Context, id conversations.AgentID) ([]string, error) {
	var in []string
	for _, group := range p.roles {
		who, err := p.groupMembers(ctx, group)
		if err != nil {
			return nil, err
		}
		if slices.Contains(who, string(id)) {
			in = append(in, group)
		}
	}
	return in, nil
}

func (p *people) groupMembers(ctx context.Context, group string) ([]string, error) {
	known, believed, heard := p.groups.fresh(group)
	if believed {
		return known, nil
	}
	who, err := p.client.api.GetUserGroupMembersContext(ctx, group)
	if err = p.client.fail("usergroups.users.list", err); err != nil && !refused(err) {
		return nil, err
	}
	if err != nil {
		who = nil
	}
	p.groups.note(group, who, heard)
	return who, nil
}

// named are the full members that a list of members and user groups names, in order and once each. An error means that Slack could not be asked now.
func (p *people) named(ctx context.Context, list []string) ([]string, error) {
	var out []string
	for _, id := range list {
		who := []string{id}
		if strings.HasPrefix(id, "S") {
			var err error
			if who, err = p.groupMembers(ctx, id); err != nil {
				return nil, err
			}
		}
		for _, one := range who {
			if slices.Contains(out, one) {
				continue
			}
			is, err := p.person(ctx, conversations.AgentID(one))
			if err != nil {
				return nil, err
			}
			if is.full {
				out = append(out, one)
			}
		}
	}
	return out, nil
}
