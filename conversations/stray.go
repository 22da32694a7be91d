package conversations

import (
	"slices"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
	"guichet/conversations/wording"
)

// A message without a home: several cases are open, or one that it is plainly not about, or none and one was closed lately; and it quotes none of them.

// hearAmong gives a message to the case that the customer was just writing into; where there is none it is asked for.
func (s *step) hearAmong(open []*Case, h Held) {
	d := &s.w.Dialogue
	if certainly(s.sensitive(h.Text.Plain), FlagDistress) {
		s.carryOn(open[0], h) // whichever case it is, somebody must read it now
		return
	}
	if c := s.chosenCase(open); c != nil {
		d.Chosen.At = s.now
		s.carryOn(c, h)
		return
	}
	if c := s.sellersCase(open, h); c != nil {
		s.carryOn(c, h)
		return
	}
	switch s.requestIn(open[0], h) {
	case asksStatus:
		s.tellCases()
	case asksPerson:
		s.carryOn(open[0], h)
	default:
		s.hold(h)
	}
}

// isAnother tells whether the words are plainly about another matter than the one open case: they name a document of their own and say what is wrong
// with it. Within a conversation with an agent, or in answer to one, they stay there.
func (s *step) isAnother(c *Case, h Held) bool {
	known := c.Statement.Reference.Value
	if known == "" || c.State == WaitingForCustomer || s.now.Sub(c.Life.LastAgent) < burst || words(h.Text.Plain) < storyLeast ||
		certainly(s.sensitive(h.Text.Plain), FlagDistress) {
		return false
	}
	facts := s.read(h.Text.Plain)
	named := facts.References
	return facts.Kind.Value != "" &&
		slices.ContainsFunc(named, func(r understand.Reference) bool { return r.Verified }) &&
		!slices.ContainsFunc(named, func(r understand.Reference) bool { return r.Normal == known })
}

// chosenCase is the case that the customer named for their last message: it holds for the burst, unless the desk wrote
// about another one since.
func (s *step) chosenCase(open []*Case) *Case {
	var found *Case
	last := s.w.Dialogue.Chosen
	for _, c := range open {
		switch {
		case c.ID == last.Case:
			found = c
		case c.Life.LastAgent.After(last.At):
			return nil
		}
	}
	if s.now.Sub(last.At) >= burst {
		return nil
	}
	return found
}

// hold keeps a message until the customer says which case it belongs to.
func (s *step) hold(h Held) {
	s.w.Dialogue.Held = append(s.w.Dialogue.Held, h)
	s.slow = true
	s.goTo(AtCase)
}

// homes are the cases that a message can belong to: those that are open, the ones that wait for the customer first (T-15);
// with none open, those closed lately, which it would reopen (C-14).
func (s *step) homes() []*Case {
	var homes []*Case
	first := s.proposed()
	if first != nil {
		homes = append(homes, first)
	}
	for _, waiting := range []bool{true, false} {
		for _, c := range s.openCases() {
			if c.awaitsCustomer() == waiting && c != first {
				homes = append(homes, c)
			}
		}
	}
	if len(homes) == 0 || first != nil {
		homes = append(homes, slices.DeleteFunc(s.closedLately(), func(c *Case) bool { return c == first })...)
	}
	return homes[:min(len(homes), statusMost-1)]
}

// closedLately are the cases that are over and can still be reopened.
func (s *step) closedLately() []*Case {
	var closed []*Case
	for i := range s.w.Cases {
		c := &s.w.Cases[i]
		if s.reopens(c) {
			closed = append(closed, c)
		}
	}
	return closed
}

func askCase(s *step) prompt {
	homes := s.homes()
	p := prompt{text: s.t("ask.case", nil)}
	switch first := s.proposed(); {
	case first != nil || len(homes) == 1 && !homes[0].State.Open():
		p, homes = s.askReopen(homes[0]), homes[1:]
	case len(homes) == 1 || onlyFirstAwaits(homes):
		p.text = s.t("ask.case.one", texts.Vars{"Number": s.number(homes[0]), "Subject": s.subject(homes[0])})
	}
	for _, c := range homes {
		label := s.p("stray.choice", texts.Vars{"Number": c.Number.String(), "Subject": cut(s.subject(c), 18)})
		p.choices = append(p.choices, choice{key: base36(c.ID), label: label, also: []string{c.Number.String(), string(c.Number)}})
	}
	p.choices = append(p.choices, s.button("new", "button.new"))
	return p
}

// awaitsCustomer reports whether the customer has the next word in the case.
func (c *Case) awaitsCustomer() bool { return c.State == WaitingForCustomer || c.State == Answered }

// onlyFirstAwaits reports whether an agent asked something in one case, and no other waits for the customer: then that one is proposed by name (T-15).
func onlyFirstAwaits(homes []*Case) bool {
	return len(homes) > 1 && homes[0].State == WaitingForCustomer && !homes[1].awaitsCustomer()
}

// askReopen asks whether a message is about one case that is over, or has its answer.
func (s *step) askReopen(c *Case) prompt {
	key, over := "ask.case.closed", c.Closed
	if c.State == Answered {
		key, over = "ask.case.answered", c.Since
	} else if !c.Settled.IsZero() && !c.lapsed() {
		key, over = "ask.case.settled", c.Settled
	}
	if c.lapsed() {
		over = c.Life.Lapsed
	}
	day := s.say().Day(s.w.Policy.Calendar().DayOf(over))
	text := s.t(key, texts.Vars{"Number": s.number(c), "Subject": s.subject(c), "Day": day})
	return prompt{text: text, choices: []choice{s.button(base36(c.ID), "case.button.reopen")}}
}

// subject is what a case is about, in a word or two.
func (s *step) subject(c *Case) richtext.Text {
	state := c.subjectState()
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
	for _, c := range s.homes() {
		if base36(c.ID) == key {
			s.chooseCase(c)
			return
		}
	}
	s.again()
}

// chooseCase gives the messages that waited to a case. One that is over is open again with them.
func (s *step) chooseCase(c *Case) {
	held := s.w.Dialogue.Held
	switch unsettled := c.State == Answered && s.proposed() == c; {
	case unsettled:
		s.close(s.t("case.button.reopen", nil))
		s.rest()
	case c.State.Open():
		s.close(s.number(c))
		s.rest()
	default:
		s.close(s.t("case.button.reopen", nil))
		s.rest()
		if s.move(c, caseUnsettle, "customer", c.Outcome) != allowed {
			return // only cases that can be reopened are offered
		}
		s.reopenedByCustomer(c)
		c.Life.LastCustomer = s.now
	}
	s.w.Dialogue.Chosen = Chosen{Case: c.ID, At: s.now}
	for _, h := range held {
		s.carryOn(c, h)
	}
}

// reopening matches "rouvrez mon dossier", "can you reopen it".
var reopening = wording.MustCompile(`\b(rouvr\w*|reouvr\w*|reopen\w*|re open)\b`)

// asksReopening reports whether words want a case opened again.
func asksReopening(text string) bool {
	plain := plainly(text)
	return reopening.MatchString(plain) && !hedged.MatchString(plain)
}

// hearAtCase reads a number or a name as the choice; anything else is more of the same message.
func hearAtCase(s *step, h Held) {
	if len(h.Files) == 0 {
		if key, _, ok := understand.Choice(h.Text.Plain, options(askCase(s).choices)); ok {
			pickCase(s, key)
			return
		}
		homes := s.homes()
		named := len(homes) == 1 || s.proposed() != nil || onlyFirstAwaits(homes)
		answer := understand.YesNo(h.Text.Plain)
		if named && answer != understand.Unknown && tellsBeside(h.Text.Plain) {
			s.w.Dialogue.Held = append(s.w.Dialogue.Held, h)
		}
		switch {
		case named && answer == understand.Yes:
			pickCase(s, base36(homes[0].ID))
			return
		case named && answer == understand.No && len(homes) == 1:
			pickCase(s, "new")
			return
		case named && answer == understand.No:
			s.missed(half) // then which of the others?
			return
		case named && asksReopening(h.Text.Plain):
			s.w.Dialogue.Held = append(s.w.Dialogue.Held, h)
			pickCase(s, base36(homes[0].ID))
			return
		}
		if number, err := ParseNumber(h.Text.Plain); err == nil {
			for _, c := range s.homes() {
				if c.Number == number {
					s.chooseCase(c)
					return
				}
			}
		}
	}
	s.w.Dialogue.Held = append(s.w.Dialogue.Held, h)
	s.slow = true
	switch {
	case len(h.Files) > 0:
		files := 0
		for _, held := range s.w.Dialogue.Held {
			files += len(held.Files)
		}
		s.before(s.t("files.added", texts.Vars{"Count": files}))
		s.again()
	case words(h.Text.Plain) >= storyLeast:
		s.before(s.t("kept.waiting", nil))
		s.again()
	default:
		s.missed(half)
	}
}
