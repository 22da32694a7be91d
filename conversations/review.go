package conversations

import (
	"slices"
	"strconv"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// reviewQuote is how much of the story the review shows, in characters; the rest is counted.
const reviewQuote = 600

// askReview shows every answer with its number, and files only on an explicit yes.
func askReview(s *step) prompt {
	d := s.w.Dialogue.Draft
	p := prompt{
		hint:    s.reviewList(d),
		text:    s.t("ask.review", nil),
		choices: []choice{{key: "send", label: s.p("button.send", nil), also: s.button("", "button.send").also, style: Primary, alone: true}},
		columns: 3, listed: true,
	}
	for i, state := range s.questionsOf(d) {
		p.choices = append(p.choices, choice{
			key:   "e:" + string(state),
			label: s.p("button.change", texts.Vars{"Number": i + 1}),
		})
	}
	return p
}

func (s *step) reviewList(d *Draft) richtext.Text {
	lines := []richtext.Text{s.t("review."+string(d.Kind), nil)}
	for i, state := range s.questionsOf(d) {
		answer := s.answerOf(d, state)
		if state == AtStory {
			answer = s.storyText(&d.Answers, reviewQuote)
		}
		lines = append(lines, s.t("review.line", texts.Vars{"Number": i + 1, "Name": s.p(nameOf(d.Kind, state), nil), "Answer": answer}))
	}
	if d.Kind == Problem {
		lines = append(lines, s.outlookLine(d))
	}
	return richtext.Join("\n", lines...)
}

// nameOf is the key of what an answer is called in the lists.
func nameOf(kind Kind, state State) string {
	if kind == Feedback && state == AtStory {
		return "name.story.feedback"
	}
	return "name." + string(state)
}

func pickAtReview(s *step, key string) {
	if key == "send" {
		s.close(s.t("sent.mark", nil))
		s.file(false)
		return
	}
	s.change(State(key[len("e:"):]))
}

// change opens one answer again; the review returns once it is given.
func (s *step) change(state State) {
	d := &s.w.Dialogue
	s.closeReview()
	d.Draft.reopen(state)
	d.Resume = AtReview
	s.goTo(state)
}

// closeReview folds the list away: it will be shown again with the change made.
func (s *step) closeReview() {
	d := &s.w.Dialogue
	s.free()
	if d.Label == "" {
		return
	}
	if s.live {
		s.place, s.echo = true, s.t("review.folded", nil)
		return
	}
	s.want(Amend{Label: d.Label, Was: d.Asked, Text: s.t("review.folded", nil)})
	d.Label = ""
}

// hearAtReview files on a yes, changes on a number, and takes anything told at this point as more of the story.
func hearAtReview(s *step, h Held) {
	d := s.w.Dialogue.Draft
	command, isControl := understand.Control(h.Text.Plain)
	number, isNumber := understand.Number(h.Text.Plain)
	if isControl && command.Key == understand.EditOne {
		number, isNumber = command.Number, command.Number > 0
	}
	states := s.questionsOf(d)
	switch {
	case isControl && command.Key == understand.Submit, understand.YesNo(h.Text.Plain) == understand.Yes:
		pickAtReview(s, "send")
	case isNumber && number >= 1 && number <= len(states):
		s.change(states[number-1])
	case isNumber, isControl && command.Key == understand.EditOne, understand.YesNo(h.Text.Plain) == understand.No:
		s.before(s.t("review.which", texts.Vars{"Last": len(states)}))
		s.again()
	case s.namedAnswer(h, states) != "":
		s.change(s.namedAnswer(h, states))
	case words(h.Text.Plain) > 4:
		s.collect(h)
		s.before(s.t("kept", nil))
		s.slow = true
		s.again()
	default:
		s.missed(full)
	}
}

// namedAnswer is the question that a short answer names: "la référence".
func (s *step) namedAnswer(h Held, states []State) State {
	var choices []choice
	for _, state := range states {
		choices = append(choices, s.button(string(state), nameOf(s.w.Dialogue.Draft.Kind, state)))
	}
	key, how, ok := understand.Choice(h.Text.Plain, options(choices))
	if !ok || how == understand.ByHint {
		return ""
	}
	return State(key)
}

// edited is a customer's change of a message. Before filing it changes the answer quietly; after it, the case's thread gets
// the new words beside the old.
func (s *step) edited(e Edited) {
	s.meet(e.Profile, "")
	if len(e.Removed) > 0 {
		s.removed(e.Message, e.Removed)
		defer s.againOrSpeak()
	}
	text := e.Text.Normalize().TrimSpace()
	d := s.w.Dialogue.Draft
	if d == nil || !slices.ContainsFunc(d.Pieces, func(p Piece) bool { return p.Message == e.Message }) {
		s.editedAfter(e, text)
		return
	}
	changed := false
	for i := range d.Pieces {
		p := &d.Pieces[i]
		if p.Message == e.Message && p.Text.Plain != text.Plain {
			p.Text = text
			s.reword(p)
			changed = true
		}
	}
	if !changed {
		return
	}
	defer s.touch()
	d.tellAgain()
	defer s.heedEdit(text.Plain)
	if d.Unseen {
		return
	}
	if e.Message != s.gone {
		s.want(React{Message: e.Message, Emoji: "✍"})
	}
	if s.w.Dialogue.State == AtReview {
		s.refreshReview()
	}
}

// reword changes the answer that a piece was given to.
func (s *step) reword(p *Piece) {
	d := s.w.Dialogue.Draft
	switch p.State {
	case AtChoosing:
		if !d.Done[string(AtStory)] && s.tells(p.Text.Plain) {
			p.State = AtStory // it named the subject, and now says what happened
		}
	case AtSeller:
		d.Seller = s.sellerName(p.Text.Plain)
	case AtProduct:
		if _, known := s.w.Policy.Product(d.Product); !known {
			d.Product = p.Text.Plain
		}
	case AtWish:
		if d.WishText != "" {
			d.WishText = p.Text.Plain
		}
	case AtReference:
		if ref, ok := s.recognise(p.Text.Plain); ok {
			d.Reference = ref
		} else if !d.Reference.None && !p.Text.Empty() {
			d.Reference = Reference{Value: cut(p.Text, s.w.Policy.Limits.ReferenceLength).Plain}
		}
	}
}

// refreshReview shows the changed answers where they stand.
func (s *step) refreshReview() {
	d := &s.w.Dialogue
	if d.Label == "" || s.now.Before(d.Burst.Due) {
		return
	}
	p := askReview(s)
	text := s.block(p).Normalize()
	s.want(Amend{Label: d.Label, Was: d.Asked, Text: text, Buttons: s.keyboard(p, false)})
	d.Asked = text
}

// editedAfter is an edit of a message that no draft holds: a case's, or one that nobody needs.
func (s *step) editedAfter(e Edited, text richtext.Text) {
	c, ok := s.w.Case(s.ev.Fresh.Focus)
	for i := range s.w.Cases {
		if !ok && slices.Contains(s.w.Cases[i].Statement.StoryFrom, e.Message) {
			c, ok = &s.w.Cases[i], true
		}
	}
	if !ok || text.Plain == s.ev.Fresh.Sent.Text.Plain && s.ev.Fresh.Sent.Known {
		return
	}
	was := s.ev.Fresh.Sent
	s.carry(c, Held{Message: e.Message, At: s.ev.At, Kind: e.Kind, Text: text, Files: e.Files}, &was)
}

func strconv36(n int64) string { return strconv.FormatInt(n, 36) }
