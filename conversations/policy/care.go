package policy

import (
	"regexp"
	"slices"

	"guichet/conversations/calendar"
)

// Care is what people in distress or danger are told at once, and who is called to them (requirements 3.6). Numbers are shown
// as written here and never invented: what is not named is not said.
type Care struct {
	// Emergency is the number to call when somebody is in danger right now; empty when none is named.
	Emergency string
	// Helplines are who listens to people in distress, in the order they are named.
	Helplines []Helpline
	// OnCall is the id of a Slack user group that is called in the thread of an urgent case; empty calls nobody.
	OnCall string
	// FraudTeam takes the cases in which fraud is under way; empty leaves them to the usual routes.
	FraudTeam string
}

// Helpline is one service for people in distress.
type Helpline struct {
	Key string
	// Regions are those of office.region it answers in; empty is everywhere.
	Regions []calendar.Region
	// Say is the sentence that names it.
	Say Text
}

// HelplinesHere are the helplines of the office's own region.
func (p *Policy) HelplinesHere() []Helpline {
	return slices.DeleteFunc(slices.Clone(p.Care.Helplines), func(h Helpline) bool {
		return len(h.Regions) > 0 && !slices.Contains(h.Regions, p.region)
	})
}

var (
	// groupForm is the shape of a Slack user group's id.
	groupForm = regexp.MustCompile(`^S[A-Z0-9]{2,}$`)
	// callForm is what can be dialled, and be read as such.
	callForm = regexp.MustCompile(`^[0-9][0-9 -]{1,14}$`)
)

// maxHelpline is the longest sentence about a helpline, in characters: several stand in a message of sixty words.
const maxHelpline = 120

func (s *section) care(p *Policy, languages []string) Care {
	c := Care{Emergency: s.text("emergency"), OnCall: s.text("on_call"), FraudTeam: s.oneOf("fraud_team", "team", names(p.Teams))}
	if c.Emergency != "" && !callForm.MatchString(c.Emergency) {
		s.say("emergency", "this is no number to call", `write it between quotes, such as "911"`)
	}
	if c.OnCall != "" && !groupForm.MatchString(c.OnCall) {
		s.say("on_call", "this is no id of a user group", "copy the group's ID (S…) from its page in Slack, under ⋮")
	}
	s.entries("helplines", func(key string, e *section) {
		h := Helpline{Key: key, Say: e.label("say", maxHelpline, languages)}
		for _, it := range e.items("regions") {
			region := calendar.Region(it.value)
			if !slices.Contains(calendar.Regions(), region) {
				e.sayItem(it, "there is no such region", "use those that office.region can have")
				continue
			}
			h.Regions = append(h.Regions, region)
		}
		c.Helplines = append(c.Helplines, h)
	})
	s.done()
	return c
}
