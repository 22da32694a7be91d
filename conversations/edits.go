package conversations

import (
	"slices"

	"guichet/conversations/richtext"
	"guichet/conversations/understand"
)

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
	changed, taken := false, true
	for i := range d.Pieces {
		p := &d.Pieces[i]
		if p.Message == e.Message && p.Text.Plain != text.Plain {
			p.Text = text
			taken = s.reword(p) && taken
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
	s.tellAmountAgain()
	if !taken {
		s.before(s.t("edit.unclear", nil))
		s.again()
		return
	}
	if e.Message != s.gone {
		s.want(React{Message: e.Message, Emoji: "✍"})
	}
	if s.w.Dialogue.State == AtReview {
		s.refreshReview()
	}
}

// remember keeps typed words that chose an answer as a piece, so that an edit of them is not lost.
func (s *step) remember(h Held, state State) {
	d := s.w.Dialogue.Draft
	if d == nil || d.Unseen || !isQuestion(state) || slices.ContainsFunc(d.Pieces, func(p Piece) bool { return p.Message == h.Message }) {
		return
	}
	if state == AtStory {
		state = "" // "that's all" is no part of the story
	}
	d.Pieces = append(d.Pieces, Piece{Message: h.Message, At: h.At, State: state, Text: h.Text})
}

// rechoose reads changed words as another choice of the question they answered.
func (s *step) rechoose(p *Piece) bool {
	d := s.w.Dialogue.Draft
	open := s.w.Dialogue.State
	defer func() { s.w.Dialogue.State = open }()
	s.w.Dialogue.State = p.State // a question may look at where it stands
	q, _ := questionAt(p.State)
	key, ok := s.chosen(Held{Text: p.Text}, q.ask(s).choices)
	answer := understand.YesNo(p.Text.Plain)
	switch {
	case p.State == AtContacted && answer != understand.Unknown:
		d.Contacted = YesNo(answer)
	case !ok:
		return false
	case p.State == AtCategory:
		d.Category = key
	case p.State == AtReason:
		d.Reason = key
	case p.State == AtProduct:
		d.Product = key
	case p.State == AtWish:
		d.Wish, d.WishText = key, ""
	default:
		return false
	}
	return true
}

// reword changes the answer that a piece was given to, and reports whether the new words are one.
func (s *step) reword(p *Piece) bool {
	d := s.w.Dialogue.Draft
	switch p.State {
	case AtCategory, AtReason, AtContacted:
		return s.rechoose(p)
	case AtChoosing:
		if !d.Done[string(AtStory)] && s.tells(p.Text.Plain) {
			p.State = AtStory // it named the subject, and now says what happened
		}
	case AtSeller:
		d.Seller = s.sellerName(p.Text.Plain)
	case AtProduct:
		if s.rechoose(p) {
			return true
		}
		if _, known := s.w.Policy.Product(d.Product); !known {
			d.Product = p.Text.Plain
		}
	case AtWish:
		if s.rechoose(p) {
			return true
		}
		d.Wish, d.WishText = wishOther, p.Text.Plain
	case AtReference:
		ref, known := s.recognise(p.Text.Plain)
		switch {
		case known:
			d.Reference = ref
		case s.hasNone(Held{Text: p.Text}):
			d.Reference = Reference{None: true}
		case understand.YesNo(p.Text.Plain) == understand.Yes, p.Text.Empty():
			return false
		default:
			d.Reference = Reference{Value: cut(p.Text, s.w.Policy.Limits.ReferenceLength).Plain}
		}
	case AtAmount:
		amount, ok := s.amountIn(p.Text.Plain)
		if !ok {
			return false
		}
		d.Amount = amount
	case AtStory:
	default:
		return false // a yes or a no that was acted upon: the answer has its own way to be changed
	}
	return true
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
