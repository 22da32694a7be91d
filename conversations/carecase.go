package conversations

import (
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// Sensitive moments in a case, and what of them its agents are shown.

// heedIn looks in words that go into a case for what must be said, flagged and shown to its agents. It reports whether the soft
// question is to be asked.
func (s *step) heedIn(c *Case, words string) (soft bool) {
	found := s.sensitive(words)
	var fresh []Flagged
	for _, f := range found {
		f.Possible = f.Possible || f.Flag == FlagVulnerable
		if s.raise(c, f.Flag, f.Possible) {
			fresh = append(fresh, f)
		}
	}
	s.showFlags(c, fresh)
	for _, f := range found {
		if s.cared(f.Flag) || saidOtherwise(f.Flag, s.text(words), found) {
			continue
		}
		switch {
		case f.Flag == FlagDistress && f.Possible:
			return true
		case f.Possible:
			continue
		case f.Flag == FlagDistress:
			s.tellCare(c, joined(" ", s.distressSaid(), s.closedLine()))
			s.caring(f.Flag)
		case f.Flag == FlagMinor:
			s.tellCare(c, s.t("care.minor.case", nil))
			s.caring(f.Flag)
		case f.Flag == FlagRegulator:
			s.tellCare(c, richtext.Join("\n", s.t("care.regulator.case", texts.Vars{"Number": s.number(c)}), s.outside(s.w.Policy.Company)))
			s.caring(f.Flag)
			s.record(c, "rights_given", "desk", "")
		default:
			s.tellCare(c, s.careText(f.Flag))
			s.caring(f.Flag)
		}
		return false
	}
	return false
}

func (s *step) tellCare(c *Case, text richtext.Text) {
	s.tended = true
	s.want(Tell{Text: text.Normalize(), Case: c.ID})
}

// showFlags tells the case's agents what was just flagged, and what it asks of them. What is urgent calls whoever the policy names.
func (s *step) showFlags(c *Case, fresh []Flagged) {
	if len(fresh) == 0 {
		return
	}
	desk := s.deskIn(c)
	var lines []richtext.Text
	urgent := false
	for _, f := range fresh {
		line := desk.Text("desk.flag."+string(f.Flag), nil)
		if f.Possible {
			line = desk.Text("desk.flag.possible", texts.Vars{"Flag": flagLabel(desk, Flagged{Flag: f.Flag})})
		}
		lines = append(lines, line)
		urgent = urgent || f.Flag.Urgent() && !f.Possible
	}
	s.want(Post{
		Timing: Timing{Class: Interactive}, Case: c.ID, Label: s.line(c, "flags"), Voice: FromDesk, Text: richtext.Join("\n", lines...),
		OnCall: urgent,
	})
}

// flagFiled puts what was read in the draft onto the case it becomes. What fraud there is goes to the team that fights it.
func (s *step) flagFiled(c *Case, found []Flagged) []Flagged {
	for _, f := range found {
		f.Possible = f.Possible || f.Flag == FlagVulnerable
		c.Life.Flags = withFlag(c.Life.Flags, f)
		s.want(Record{Case: c.ID, What: "flagged", Actor: "desk", After: flagValue(c.Life.Flags, f.Flag), Detail: string(f.Flag)})
	}
	if team := s.w.Policy.Care.FraudTeam; team != "" && certainly(found, FlagFraud) {
		c.Team = team
	}
	return c.Life.Flags
}
