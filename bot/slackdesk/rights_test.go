package slackdesk

import (
	"slices"
	"testing"

	"guichet/bot/playground/fakeslack"
	"guichet/conversations"
	"guichet/conversations/policy"
)

// roles is a desk whose agents are a user group.
func roles(t *testing.T) *policy.Policy {
	t.Helper()
	p, err := policy.Parse([]byte("teams: {billing: {agents: [S0AGENTS], readers: [U0BEN]}}"))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestAUserGroupGivesItsMembersTheirRole(t *testing.T) {
	for name, scopes := range map[string][]string{
		"with the scope":    Scopes(),
		"without the scope": slices.DeleteFunc(Scopes(), func(s string) bool { return s == "usergroups:read" }),
	} {
		t.Run(name, func(t *testing.T) {
			r := newRig(t, func(c *fakeslack.Config) { c.Scopes = scopes })
			p := roles(t)
			r.server.AddGroup(fakeslack.UserGroup{ID: "S0AGENTS", Handle: "plaintes", Users: []string{ben}})
			who := newPeople(r.client, p.Groups()...)
			d := decoder{client: r.client, people: who}
			in := func(id conversations.AgentID) bool {
				t.Helper()
				agent, err := who.agent(t.Context(), id, desk)
				if err != nil {
					t.Fatal(err)
				}
				return slices.Contains(agent.Groups, "S0AGENTS")
			}
			asked := len(scopes) == len(Scopes())
			if in(ana) || in(ben) != asked || in(gus) {
				t.Errorf("ana %v, ben %v, gus %v", in(ana), in(ben), in(gus))
			}
			r.server.ChangeGroup("S0AGENTS", ana, gus)
			if in(ana) {
				t.Error("the group is asked for again although it is known")
			}
			_, _ = d.event(t.Context(), headOfThe([]byte(`{"team_id":"T0PLAY","event":{"type":"subteam_members_changed","subteam_id":"S0AGENTS"}}`)))
			if in(ana) != asked || in(ben) || in(gus) {
				t.Errorf("after the change: ana %v, ben %v, gus %v", in(ana), in(ben), in(gus))
			}
		})
	}
}

func TestAFormDoesNotOpenForWhoMayNotSendIt(t *testing.T) {
	r := newRig(t)
	r.desk = NewDesk(DeskConfig{Policy: roles(t), Channel: desk})
	r.sender.Desk = r.desk
	r.server.AddGroup(fakeslack.UserGroup{ID: "S0AGENTS", Handle: "plaintes", Users: []string{ana}})
	card := r.card()
	in := &intake{}
	r.listen(in)
	if err := r.server.Agent(ben).Click(desk, string(card), "Résoudre"); err != nil {
		t.Fatal(err)
	}
	r.eventually("the click came", func() bool { return len(in.all()) == 1 })
	if acted, ok := in.all()[0].Body.(conversations.Acted); !ok || acted.Action != conversations.Resolve || acted.Fields != nil || r.server.Agent(ben).Modal() != nil {
		t.Errorf("got %+v and the form %+v", in.all()[0].Body, r.server.Agent(ben).Modal())
	}
	if err := r.server.Agent(ana).Click(desk, string(card), "Résoudre"); err != nil {
		t.Fatal(err)
	}
	r.wait("the form opens", func() bool { return r.server.Agent(ana).Modal() != nil })
}
