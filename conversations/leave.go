package conversations

import (
	"slices"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// goBack reopens the question before the open one. Its answer stands until it is given again.
func (s *step) goBack() {
	d := &s.w.Dialogue
	switch {
	case d.idle():
		s.againOrMenu()
		return
	case d.State == AtLanguage:
		s.leaveLanguage()
		return
	case d.State == AtCancel:
		s.keepGoing()
		return
	case s.w.Customer.NoticeAt.IsZero(): // nothing comes before the notice
	case s.w.Dialogue.Draft != nil && s.wordingWish():
		s.close(richtext.Text{})
		d.Draft.Wish = ""
		s.goTo(AtWish)
		return
	case d.Resume == AtReview:
		s.close(richtext.Text{})
		d.Draft.answered(d.State)
		d.Resume = ""
		s.goTo(AtReview)
		return
	case len(d.Back) > 0:
		s.stepBack()
		return
	case d.Draft != nil && d.Draft.Kind != "":
		s.close(richtext.Text{})
		d.Draft.Kind = ""
		s.goTo(AtChoosing)
		return
	}
	s.before(s.t("back.first", nil))
	s.again()
}

// stepBack takes the last step of the road back.
func (s *step) stepBack() {
	d := &s.w.Dialogue
	s.close(richtext.Text{})
	previous := d.Back[len(d.Back)-1]
	d.Back = d.Back[:len(d.Back)-1]
	if d.Draft != nil {
		if d.Reopened == d.State {
			d.Draft.answered(d.State)
		}
		d.Draft.reopen(previous)
		if previous == AtChoosing {
			d.Draft.Kind = ""
		}
	}
	d.Reopened = previous
	s.goTo(previous)
}

// reopen makes a question one that is still to be answered.
func (d *Draft) reopen(state State) {
	delete(d.Done, string(state))
	if state == AtWish && d.WishText == "" && d.Wish == wishOther {
		d.Wish = "" // so that it is not asked for in words before it is chosen again
	}
}

// cancel leaves the form, for the menu or for nothing. It asks first when two answers or more would be lost.
func (s *step) cancel(then State) {
	d := &s.w.Dialogue
	if d.State == AtLanguage && d.Beneath != "" {
		s.strip() // the cancel that the language was asked for over is still to be confirmed
		d.State, d.Aside, d.Beneath = d.Beneath, "", ""
	}
	switch {
	case d.idle():
		s.before(s.t("idle", nil))
		s.speak(s.menu())
	case d.State == AtCancel:
		s.discard(then)
	case d.Draft != nil && !d.Draft.Unseen && s.given(d.Draft) >= 2:
		s.strip()
		d.Aside, d.Then = d.State, then
		s.goTo(AtCancel)
	default:
		s.discard(then)
	}
}

// given counts the answers that a cancel would lose.
func (s *step) given(d *Draft) int {
	n := 0
	for state := range d.Done {
		if s.answered(d, State(state)) {
			n++
		}
	}
	if !d.Done[string(AtStory)] && !d.Story.Empty() {
		n++
	}
	return n
}

// answered reports whether a question was answered rather than skipped.
func (s *step) answered(d *Draft, state State) bool {
	switch state {
	case AtFiles:
		return len(d.Files) > 0
	case AtStory:
		return !d.Story.Empty() || len(d.Files) > 0
	}
	return d.Done[string(state)]
}

func askCancel(s *step) prompt {
	return prompt{
		text: s.t("ask.cancel", texts.Vars{"Count": s.given(s.w.Dialogue.Draft)}),
		choices: []choice{s.button("keep", "button.keep_going"),
			{key: "discard", label: s.p("button.discard", nil), also: s.button("", "button.discard").also, style: Danger}},
		bare: true,
	}
}

func pickAtCancel(s *step, key string) {
	if key == "discard" {
		s.discard(s.w.Dialogue.Then)
		return
	}
	s.keepGoing()
}

// hearAtCancel keeps the answers unless the customer says clearly, and says nothing else, that they should go. What is told instead is kept.
func hearAtCancel(s *step, h Held) {
	told := len(h.Files) > 0 || wordsBeside(h.Text.Plain, assent, givingUp) >= besideLeast
	if told && !isSettledMeanwhile(s.text(h.Text.Plain)) {
		s.keepTold(h)
		s.keepGoing()
		return
	}
	if understand.YesNo(h.Text.Plain) == understand.Yes {
		s.discard(s.w.Dialogue.Then)
		return
	}
	if key, ok := s.chosen(h, askCancel(s).choices); ok {
		pickAtCancel(s, key)
		return
	}
	s.keepGoing()
}

// keepGoing returns from a cancel that was not meant.
func (s *step) keepGoing() {
	d := &s.w.Dialogue
	s.close(richtext.Text{})
	aside := d.Aside
	d.Aside, d.Then = "", ""
	s.goTo(aside)
}

// discard drops the draft and everything about it: cancel leaves nothing behind.
func (s *step) discard(then State) {
	d := &s.w.Dialogue
	began := d.Draft != nil
	s.close(s.t("cancelled.mark", nil))
	s.dropTimers()
	s.rest()
	switch {
	case then == AtChoosing && !s.w.Customer.NoticeAt.IsZero():
		s.before(s.t("restarted", nil))
		s.goTo(AtChoosing)
	case began:
		s.before(s.t("cancelled", nil))
		s.speak(s.menu())
	default:
		s.before(s.t("idle", nil))
		s.speak(s.menu())
	}
}

// -- a person --

// wantPerson hands over what there is to a person, at once: nothing stands between a customer and a human (D-8).
func (s *step) wantPerson() {
	d := &s.w.Dialogue
	switch {
	case s.w.Customer.NoticeAt.IsZero():
		s.draft().Person = true
		s.beginOrAccept()
	case d.State == AtCase && len(s.openCases()) > 0:
		c := s.homes()[0]
		s.chooseCase(c)
		s.wantPersonIn(c)
	case d.State == AtCase:
		held := d.Held
		d.Held = nil
		s.close(s.t("button.new", nil))
		for _, h := range held {
			s.collect(h)
		}
		s.understood("")
		s.handOver()
	case d.Draft != nil && (len(d.Draft.Done) > 0 || !d.Draft.Story.Empty() || len(d.Draft.Files) > 0):
		s.close(s.t("person.mark", nil))
		s.handOver()
	case d.Draft == nil && len(s.openCases()) > 0:
		s.wantPersonIn(s.openCases()[0])
	case d.State == AtPerson:
		s.again()
	default:
		s.strip()
		s.draft().Person = true
		d.Back = append(slices.Clone(d.Back), s.backFrom()...)
		s.goTo(AtPerson)
	}
}

// handOver files what there is. Where nothing is missing it is a case like any other, whose customer asks for a person.
func (s *step) handOver() {
	d := &s.w.Dialogue
	if d.Resume == AtReview {
		d.Draft.answered(d.State) // the old answer stands
	}
	incomplete := s.nextQuestion(d.Draft) != AtReview
	s.file(incomplete)
	if !incomplete {
		s.wantPersonIn(&s.w.Cases[0])
	}
}

// backFrom is the open question as a place to go back to.
func (s *step) backFrom() []State {
	if state := s.w.Dialogue.State; state == AtChoosing || isQuestion(state) {
		return []State{state}
	}
	return nil
}

// wantPersonIn tells the desk, in the case that is open, that the customer asks for a person.
func (s *step) wantPersonIn(c *Case) {
	desk := s.sayIn(Lang(s.w.Policy.Languages.Default))
	s.want(Post{Case: c.ID, Label: Label("person/" + strconv36(s.ev.At.UnixMilli())), Voice: FromDesk, Text: desk.Text("person.thread", nil)},
		Record{Case: c.ID, What: "person_asked", Actor: "customer"})
	s.before(s.t("person.case", texts.Vars{"Number": s.number(c)}))
	s.officeHours()
	s.againOrSpeak()
}

// againOrSpeak returns to the open question where there is one; with none it says its line and nothing else.
func (s *step) againOrSpeak() {
	if _, open := s.prompt(); open {
		s.again()
		return
	}
	s.speak(nil)
}

func askPerson(s *step) prompt {
	return prompt{text: s.t("ask.person", nil), choices: []choice{s.button("none", "button.no_words")}}
}

func pickAtPerson(s *step, _ string) {
	s.close(s.t("person.mark", nil))
	s.file(true)
}

func hearAtPerson(s *step, h Held) {
	if !s.hasNone(h) || tellsBeside(h.Text.Plain) {
		s.collect(h)
		s.understood(h.Text.Plain)
	}
	pickAtPerson(s, "")
}
