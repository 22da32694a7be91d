package transcript

import (
	"fmt"
	"strings"

	"guichet/conversations"
	"guichet/conversations/policy"
)

// Guest is the name of somebody who is in the channel and no full member of the workspace.
const Guest = "guest"

// roleNames are the roles that a story can give, as the policy calls them.
var roleNames = []string{"agents", "leads", "privacy", "readers"}

// AgentID is how the agents' platform calls somebody in a story.
func AgentID(name string) conversations.AgentID {
	return conversations.AgentID("U0" + strings.ToUpper(name))
}

func nameOf(id conversations.AgentID) string {
	return strings.ToLower(strings.TrimPrefix(string(id), "U0"))
}

// Policy is the policy that a story is played with: the built-in one, with the story's way of replying, and its roles in every team.
func (s *Story) Policy() *policy.Policy {
	p := policy.Default()
	if len(s.Roles) == 0 && s.Replies == "" {
		return p
	}
	var file strings.Builder
	if s.Replies != "" {
		fmt.Fprintf(&file, "replies: {mode: %s}\n", s.Replies)
	}
	file.WriteString("teams:\n")
	for _, t := range p.Teams {
		fmt.Fprintf(&file, "  %s:\n", t.Name)
		for _, role := range roleNames {
			var ids []string
			for _, name := range s.Roles[role] {
				ids = append(ids, string(AgentID(name)))
			}
			if len(ids) > 0 {
				fmt.Fprintf(&file, "    %s: [%s]\n", role, strings.Join(ids, ", "))
			}
		}
	}
	with, err := policy.Parse([]byte(file.String()))
	if err != nil {
		return p // Parse checked the names already
	}
	return with
}
