package policy

import (
	"slices"
	"strings"
)

// Groups are the Slack user groups that the policy names in any role, in order and once each.
func (p *Policy) Groups() []string {
	var groups []string
	for _, t := range p.Teams {
		for _, id := range slices.Concat(t.Agents, t.Leads, t.Privacy, t.Readers) {
			if strings.HasPrefix(id, "S") {
				groups = append(groups, id)
			}
		}
	}
	slices.Sort(groups)
	return slices.Compact(groups)
}
