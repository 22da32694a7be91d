package conversations

import (
	"slices"

	"guichet/conversations/richtext"
	"guichet/conversations/understand"
)

// The soft question: the words may mean that somebody needs help, or is a child.

// worry puts the soft question in the place of the one that was about to be asked, which follows it.
func (s *step) worry() {
	d := &s.w.Dialogue
	if s.worried == "" || d.Aside != "" || d.idle() || d.State == AtNotice || d.State == AtLanguage || d.State == AtCancel {
		return
	}
	d.Aside, d.State, d.Worry, d.Misses = d.State, AtCare, s.worried, 0
	d.OpenFrom = d.Nonce + 1
	s.worried, s.guessed = "", nil
}

// askSoftly asks it in an open case, unless an agent is there to ask.
func (s *step) askSoftly(c *Case) {
	d := &s.w.Dialogue
	if !d.idle() || s.now.Sub(c.Life.LastAgent) < burst || !c.State.Open() {
		return
	}
	s.caring(FlagDistress)
	d.Aside, d.Worry = AtIdle, FlagDistress
	s.goTo(AtCare)
}

func askCare(s *step) prompt {
	if s.w.Dialogue.Worry == FlagMinor {
		return prompt{text: s.t("ask.care.minor", nil), choices: []choice{s.button("fine", "button.old_enough"), s.button("help", "button.too_young")}, bare: true}
	}
	return prompt{hint: s.helpful("care.soft"), text: s.t("ask.care.distress", nil),
		choices: []choice{s.button("help", "button.need_help"), s.button("fine", "button.carry_on")}, bare: true}
}

func pickCare(s *step, key string) {
	d := &s.w.Dialogue
	worry := d.Worry
	switch {
	case key == "fine":
		s.calm(worry)
	case worry == FlagMinor:
		s.tooYoung()
	default:
		s.needHelp()
	}
}

// needHelp is a yes to the soft question: a person is called, as if the words had been clear.
func (s *step) needHelp() {
	d := &s.w.Dialogue
	d.Flags = withFlag(d.Flags, Flagged{Flag: FlagDistress, Since: s.ev.At})
	s.close(s.t("button.need_help", nil))
	s.sayAtOnce(richtext.Join(" ", s.t("care.distress", nil), s.t("care.distress.person", nil)), nil) // the helplines stand just above
	aside := d.Aside
	s.leaveAside()
	if open := s.openCases(); aside == AtIdle && len(open) > 0 {
		flagged := flaggedFirst(open, FlagDistress)
		s.rest()
		if s.raise(flagged, FlagDistress, false) {
			s.showFlags(flagged, []Flagged{{Flag: FlagDistress}})
		}
		return
	}
	if d.State == AtCase {
		s.handOverHeld()
		return
	}
	s.draft()
	s.handOver()
}

// flaggedFirst is the case that has a flag, or the first.
func flaggedFirst(cases []*Case, f Flag) *Case {
	for _, c := range cases {
		if _, found := c.Life.Flagged(f); found {
			return c
		}
	}
	return cases[0]
}

// calm is a no: the flag goes, and the form goes on.
func (s *step) calm(worry Flag) {
	d := &s.w.Dialogue
	d.Flags = slices.DeleteFunc(slices.Clone(d.Flags), func(f Flagged) bool { return f.Flag == worry })
	for _, c := range s.openCases() {
		if f, found := c.Life.Flagged(worry); found && f.Possible && d.Aside == AtIdle {
			c.Life.Flags = slices.DeleteFunc(slices.Clone(c.Life.Flags), func(f Flagged) bool { return f.Flag == worry })
			s.want(Record{Case: c.ID, What: "flagged", Actor: "customer", Before: "possible", Detail: string(worry)})
			s.refresh(c)
			s.inThread(c, "calm", "desk.flag.calm", nil)
		}
	}
	if worry == FlagMinor {
		s.close(s.t("button.old_enough", nil))
	} else {
		s.close(s.t("button.carry_on", nil))
	}
	aside := d.Aside
	s.leaveAside()
	if aside == AtIdle {
		s.rest()
		return
	}
	s.goTo(aside)
}

// hearAtCare reads a yes or a no; anything else goes on with what was being asked.
func hearAtCare(s *step, h Held) {
	if len(h.Files) == 0 {
		if key, ok := s.chosen(h, askCare(s).choices); ok {
			pickCare(s, key)
			return
		}
		goesOn := s.w.Dialogue.Worry == FlagDistress && tellsBeside(h.Text.Plain) // "no, it's only that the fees are crazy"
		if yes := understand.YesNo(h.Text.Plain); yes == understand.Yes || yes == understand.No && !goesOn {
			help := yes == understand.Yes && s.w.Dialogue.Worry == FlagDistress || yes == understand.No && s.w.Dialogue.Worry == FlagMinor
			pickCare(s, map[bool]string{true: "help", false: "fine"}[help])
			return
		}
	}
	s.stepAside()
	s.hear(h)
}

// leaveAside goes back to what the soft question was asked from, without asking it.
func (s *step) leaveAside() {
	d := &s.w.Dialogue
	if d.State == AtCare {
		d.State, d.Aside, d.Worry = d.Aside, "", ""
	}
}

// stepAside leaves the soft question unanswered; it is not asked again.
func (s *step) stepAside() {
	if s.w.Dialogue.State == AtCare {
		s.strip()
		s.leaveAside()
	}
}

// answeredMeanwhile drops a soft question that an agent's words have overtaken: what is said now is said to them.
func (s *step) answeredMeanwhile() {
	d := &s.w.Dialogue
	if d.State != AtCare || d.Aside != AtIdle {
		return
	}
	for _, c := range s.openCases() {
		if c.Life.LastAgent.After(d.Since) {
			s.stepAside()
			return
		}
	}
}
