package conversations

import (
	"testing"

	"guichet/conversations/policy"
)

func TestRolesComeFromThePolicyByPersonOrByUserGroup(t *testing.T) {
	member := func(id AgentID, groups ...string) Agent { return Agent{ID: id, Member: true, Groups: groups} }
	all := rights{agent: true, lead: true, privacy: true}
	for name, c := range map[string]struct {
		team string
		who  Agent
		want rights
	}{
		"nobody is named: every member may all":          {"", member("U01"), all},
		"nobody is named: a guest may nothing":           {"", Agent{ID: "U01"}, rights{}},
		"only agents are named: each leads":              {"agents: [U01]", member("U01"), all},
		"only agents are named: another may nothing":     {"agents: [U01]", member("U02"), rights{}},
		"an agent beside a lead":                         {"agents: [U01], leads: [U02]", member("U01"), rights{agent: true}},
		"a lead is an agent":                             {"agents: [U01], leads: [U02]", member("U02"), all},
		"an agent by a group":                            {"agents: [S01], leads: [U02]", member("U01", "S01"), rights{agent: true}},
		"a lead by a group":                              {"agents: [S01], leads: [S02]", member("U01", "S01", "S02"), all},
		"in another group":                               {"agents: [S01]", member("U01", "S02"), rights{}},
		"a group is nothing to who is no member":         {"agents: [S01]", Agent{ID: "U01", Groups: []string{"S01"}}, rights{}},
		"somebody is named for privacy: a lead is not":   {"leads: [U02], privacy: [U03]", member("U02"), rights{agent: true, lead: true}},
		"somebody is named for privacy and nothing else": {"leads: [U02], privacy: [U03]", member("U03"), rights{privacy: true}},
		"a reader only reads":                            {"readers: [S09]", member("U01", "S09"), rights{reader: true}},
		"beside a reader the others may all":             {"readers: [S09]", member("U02"), all},
		"an agent who is in the readers' group":          {"agents: [U01], readers: [S09]", member("U01", "S09"), rights{agent: true, lead: true, privacy: true, reader: true}},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := policy.Parse([]byte("teams: {billing: {" + c.team + "}}"))
			if err != nil {
				t.Fatal(err)
			}
			if got := rightsOf(p, "billing", c.who); got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
			if got := rightsOf(p, "gone", c.who); got != (rights{}) {
				t.Errorf("in a team that the policy does not have: %+v", got)
			}
		})
	}
}

func TestWhoIsNamedForPrivacySeesWhoACustomerIsAndDoesNothingElse(t *testing.T) {
	p, err := policy.Parse([]byte("teams: {billing: {agents: [U01], leads: [U02], privacy: [U03], readers: [U04]}}"))
	if err != nil {
		t.Fatal(err)
	}
	for who, want := range map[AgentID][2]bool{"U01": {true, true}, "U02": {true, true}, "U03": {false, true}, "U04": {false, false}} {
		agent := Agent{ID: who, Member: true}
		if got := [2]bool{MayAct(p, "billing", agent, Resolve), MayAct(p, "billing", agent, Contact)}; got != want {
			t.Errorf("%s may resolve and open the contact details: %v, want %v", who, got, want)
		}
	}
}
