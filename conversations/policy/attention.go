package policy

import "time"

// Attention says what the agents' channels are told unasked.
type Attention struct {
	// Unclaimed is how much office time a case may wait for somebody to take it before its channel is told.
	Unclaimed time.Duration
	// Digest: each channel gets a summary at the opening of the office.
	Digest bool
	// WaitingDays is how many business days the customer's or the seller's word may be awaited before the digest names the case.
	WaitingDays int
}

func (s *section) attention() Attention {
	defer s.done()
	return Attention{
		Unclaimed:   s.duration("unclaimed", time.Minute, 7*24*time.Hour),
		Digest:      s.flag("digest"),
		WaitingDays: s.count("waiting_days", 1, 365),
	}
}

// DeskOf is the team by which the desk of a team is called: the first of those whose channel is the same. A channel shared by several
// teams is told once what concerns them all.
func (p *Policy) DeskOf(team string) string {
	own, _ := p.Team(team)
	for _, t := range p.Teams {
		if t.Channel == own.Channel {
			return t.Name
		}
	}
	return team
}

// Desks are the names of all desks, in the order of the teams.
func (p *Policy) Desks() []string {
	var names []string
	for _, t := range p.Teams {
		if p.DeskOf(t.Name) == t.Name {
			names = append(names, t.Name)
		}
	}
	return names
}

// TeamsOf are the teams of a desk.
func (p *Policy) TeamsOf(desk string) []string {
	var names []string
	for _, t := range p.Teams {
		if p.DeskOf(t.Name) == desk {
			names = append(names, t.Name)
		}
	}
	return names
}
