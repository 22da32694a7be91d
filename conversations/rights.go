package conversations

import (
	"slices"

	"guichet/conversations/policy"
)

// rights are what an agent may do to a case.
type rights struct {
	agent bool // take it, answer, resolve, reopen
	lead  bool // besides: take it over, and act on a case that another owns
}

// rights looks up an agent's rights (DESIGN §10): nobody who is not a full member of the channel has any; a team for which
// the policy names people has those; any other is the members of its channel, each of whom may lead. Where agents are named
// and no leads, each agent may lead: otherwise the case of somebody who left could never be freed.
func (s *step) rights(c *Case, a Agent) rights {
	if !a.Member {
		return rights{}
	}
	team, _ := s.w.Policy.Team(c.Team)
	if !team.HasRoles() {
		return rights{agent: true, lead: true}
	}
	lead := slices.Contains(team.Leads, string(a.ID))
	agent := lead || slices.Contains(team.Agents, string(a.ID))
	return rights{agent: agent, lead: lead || agent && len(team.Leads) == 0}
}

// explicit reports whether only an explicit act sends anything to this case's customer.
func (s *step) explicit(c *Case) bool { return s.w.Policy.ReplyMode(c.Team) == policy.ReplyExplicit }
