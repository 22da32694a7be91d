package conversations

import (
	"slices"

	"guichet/conversations/policy"
	"guichet/conversations/texts"
)

// rights are what an agent may do to a case.
type rights struct {
	agent   bool // take it, answer, resolve, reopen
	lead    bool // besides: take it over, and act on a case that another owns
	privacy bool // see who the customer is, and take words and files out of the record
	reader  bool // named as somebody who only reads
}

// rightsOf are an agent's rights in a team (DESIGN §10): nobody who is not a full member of the channel has any; a team for which
// the policy names people, or user groups they are in, has those; any other is the members of its channel, each of whom may lead. Where
// agents are named and no leads, each agent may lead: otherwise the case of somebody who left could never be freed. What only readers
// are named for is closed to them alone; privacy, where nobody is named for it, is the leads' affair.
func rightsOf(p *policy.Policy, name string, a Agent) rights {
	team, known := p.Team(name)
	if !a.Member || !known {
		return rights{}
	}
	r := rights{reader: a.in(team.Readers), agent: true, lead: true}
	if team.HasRoles() {
		r.lead = a.in(team.Leads)
		r.agent = r.lead || a.in(team.Agents)
		r.lead = r.lead || r.agent && len(team.Leads) == 0
	}
	if r.reader && !(a.in(team.Agents) || a.in(team.Leads)) {
		r.agent, r.lead = false, false
	}
	r.privacy = a.in(team.Privacy) || r.lead && len(team.Privacy) == 0
	return r
}

// in reports whether a list of a policy names the agent, or a user group of theirs.
func (a Agent) in(list []string) bool {
	return slices.Contains(list, string(a.ID)) || slices.ContainsFunc(a.Groups, func(g string) bool { return slices.Contains(list, g) })
}

// rights looks up what an agent may do to a case.
func (s *step) rights(c *Case, a Agent) rights { return rightsOf(s.w.Policy, c.Team, a) }

// may reports whether an action is open to somebody at all. Whoever is named for privacy need not be an agent to see who a customer is, and to
// take words out of the record.
func (r rights) may(a Action) bool {
	return r.agent || r.privacy && (a == Contact || a == StrikeOut || a == EraseOut)
}

// MayAct reports whether an agent may do something to a team's cases, before a form opens whose sending would be refused. The rules look
// again when it is sent.
func MayAct(p *policy.Policy, team string, a Agent, action Action) bool {
	return rightsOf(p, team, a).may(action)
}

// MayLead reports whether an agent may see how a whole team stands.
func MayLead(p *policy.Policy, team string, a Agent) bool { return rightsOf(p, team, a).lead }

// turnAway tells somebody that they have no right to act. A button whose form was not opened for them is answered like any other.
func (s *step) turnAway(k click, key string, vars texts.Vars) {
	if k.Fields != nil || !k.Text.Empty() {
		s.refuse(k, key, vars)
		return
	}
	s.record(k.c, "refused", k.Agent.ID, string(k.Action))
	s.whisper(k.c, k.Agent, key, vars)
}

// explicit reports whether only an explicit act sends anything to this case's customer.
func (s *step) explicit(c *Case) bool { return s.w.Policy.ReplyMode(c.Team) == policy.ReplyExplicit }
