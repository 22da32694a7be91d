package conversations

import (
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// A message without a home: several cases are open, and it quotes none of them.

// askCase offers the cases, those that wait for the customer first (T-15).
func askCase(s *step) prompt {
	p := prompt{text: s.t("ask.case", nil)}
	for _, waiting := range []bool{true, false} {
		for _, c := range s.openCases() {
			if (c.State == WaitingForCustomer || c.State == Answered) != waiting || len(p.choices) >= statusMost-1 {
				continue
			}
			label := s.p("stray.choice", texts.Vars{"Number": c.Number.String(), "Subject": cut(s.subject(c), 18)})
			p.choices = append(p.choices, choice{key: base36(c.ID), label: label, also: []string{c.Number.String(), string(c.Number)}})
		}
	}
	p.choices = append(p.choices, s.button("new", "button.new"))
	return p
}

// subject is what a case is about, in a word or two.
func (s *step) subject(c *Case) richtext.Text {
	state := map[Kind]State{Feedback: AtProduct, Problem: AtReason, Complaint: AtCategory}[c.Kind]
	if !c.Statement.Done[string(state)] {
		return s.t("kind."+string(c.Kind), nil)
	}
	return s.answerIn(&c.Statement, state)
}

func pickCase(s *step, key string) {
	if key == "new" {
		held := s.w.Dialogue.Held
		s.close(s.t("button.new", nil))
		s.w.Dialogue.Held, s.w.Dialogue.State = nil, AtChoosing
		for _, h := range held {
			s.collect(h)
		}
		s.understood("")
		s.proceed()
		return
	}
	for _, c := range s.openCases() {
		if base36(c.ID) == key {
			s.chooseCase(c)
			return
		}
	}
	s.again()
}

// chooseCase gives the messages that waited to a case.
func (s *step) chooseCase(c *Case) {
	held := s.w.Dialogue.Held
	s.close(s.number(c))
	s.rest()
	for _, h := range held {
		s.carry(c, h, nil)
	}
}

// hearAtCase reads a number or a name as the choice; anything else is more of the same message.
func hearAtCase(s *step, h Held) {
	if len(h.Files) == 0 {
		if key, _, ok := understand.Choice(h.Text.Plain, options(askCase(s).choices)); ok {
			pickCase(s, key)
			return
		}
		if number, err := ParseNumber(h.Text.Plain); err == nil {
			for _, c := range s.openCases() {
				if c.Number == number {
					s.chooseCase(c)
					return
				}
			}
		}
	}
	s.w.Dialogue.Held = append(s.w.Dialogue.Held, h)
	s.slow = true
	s.missed(half)
}

// carryOn gives a message to a case. What was being said before it, such as that a number was taken out, is said first.
func (s *step) carryOn(c *Case, h Held) {
	if len(s.lead) > 0 {
		lead := richtext.Join("\n\n", s.lead...)
		s.lead = nil
		s.want(Tell{Text: lead, Case: c.ID})
	}
	s.carry(c, h, nil)
}
