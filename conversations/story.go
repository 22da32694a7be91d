package conversations

import (
	"regexp"
	"slices"
	"unicode/utf8"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// -- what happened, in their words --

func askStory(s *step) prompt {
	d := s.w.Dialogue.Draft
	p := prompt{text: s.t("ask.story."+string(d.Kind), nil)}
	if s.retelling() {
		p.hint, p.choices = s.t("hint.story.again", nil), []choice{s.button("keep", "button.keep")}
		return p
	}
	p.hint = s.t("hint.story", nil)
	if s.tells(d.Story.Plain) || len(d.Files) > 0 {
		p.choices = []choice{s.button("done", "button.done")}
	}
	return p
}

// retelling reports whether the story was told before and is open again.
func (s *step) retelling() bool {
	d := &s.w.Dialogue
	return d.Resume == AtReview || d.Reopened == AtStory && !d.Draft.Story.Empty()
}

func pickStory(s *step, _ string) { s.give(AtStory) }

// hearStory takes what is told. Where the story is open again it takes the old one's place; otherwise it is added to what was
// told before.
func hearStory(s *step, h Held) {
	d := s.w.Dialogue.Draft
	if wordless(h.Text.Plain) {
		s.missedOr(full, func() { s.give(AtStory) })
		return
	}
	if _, ok := s.chosen(h, askStory(s).choices); ok && s.retelling() {
		s.give(AtStory)
		return
	}
	if command, ok := understand.Control(h.Text.Plain); ok && (command.Key == understand.Done || command.Key == understand.Skip) {
		if d.Story.Empty() && len(d.Files) == 0 {
			s.missedOr(full, func() { s.give(AtStory) })
			return
		}
		s.give(AtStory)
		return
	}
	if len(h.Files) == 0 && d.Story.Empty() && onlyFiles(h.Text.Plain) {
		s.missedOr(full, func() { s.give(AtStory) })
		return
	}
	retold := s.retelling() && !adds.MatchString(plainly(h.Text.Plain))
	if retold {
		d.forget(AtStory)
		d.Unhappy = false
	}
	s.collect(h)
	if retold {
		s.tellAmountAgain()
	}
	s.understood(h.Text.Plain)
	s.slow = true
	s.give(AtStory)
}

// adds matches words that go with the text that stands, although what is written now would take its place: "mettez aussi que…".
var adds = regexp.MustCompile(`^((ben|bin|bon|ok|oui|pis|et|mais|alors|and|but|so|well|yes|please|can you|could you|(vous )?(pouvez|peux|pourriez) (vous |tu )?|je (veux|voudrais)|j aimerais) )*` +
	`(r?ajout\w*|(mets|met|mettez|mettre|ecris|ecrivez|ecrire|note|notez) (aussi|en plus|de plus)|aussi|en plus|de plus|also|add|put in also|plus that)\b`)

// draft is the draft under way; a new one is begun where there is none.
func (s *step) draft() *Draft {
	d := &s.w.Dialogue
	if d.Draft == nil {
		d.Draft = &Draft{ID: s.ev.Fresh.Draft, Form: formVersion, Begun: s.ev.At, Touched: s.ev.At}
		d.Flags = slices.DeleteFunc(slices.Clone(d.Flags), func(f Flagged) bool { return s.ev.At.Sub(f.Since) > careHolds })
	}
	return d.Draft
}

// piece keeps a message as one that an answer came in, so that a later edit of it finds its answer.
func (s *step) piece(h Held) {
	d := s.draft()
	d.Pieces = append(d.Pieces, Piece{Message: h.Message, At: h.At, State: s.w.Dialogue.State, Text: h.Text, Files: h.Files})
	if d.Received.IsZero() {
		d.Received = h.At
	}
}

// collect adds a message to the story, and its files to the pieces.
func (s *step) collect(h Held) {
	d := s.draft()
	s.piece(h)
	d.Pieces[len(d.Pieces)-1].State = AtStory
	if !h.Text.Empty() {
		d.StoryFrom = append(d.StoryFrom, h.Message)
	}
	s.addFiles(h)
	d.tellAgain()
	s.tooLong()
}

// addToStory adds words to the story that were recorded as another question's answer as well.
func (s *step) addToStory(h Held) {
	d := s.draft()
	d.Pieces = append(d.Pieces, Piece{Message: h.Message, At: h.At, State: AtStory, Text: h.Text})
	d.StoryFrom = append(d.StoryFrom, h.Message)
	d.tellAgain()
}

// tellAgain puts the story together from its pieces.
func (d *Draft) tellAgain() {
	var told []richtext.Text
	for _, p := range d.Pieces {
		if p.State == AtStory && !p.Text.Empty() {
			told = append(told, p.Text)
		}
	}
	d.Story = richtext.Join("\n", told...).Normalize()
}

// forget takes a question's pieces back, before they are told anew.
func (d *Draft) forget(state State) {
	var kept []Piece
	for _, p := range d.Pieces {
		if p.State != state {
			kept = append(kept, p)
		} else if len(p.Files) > 0 {
			p.Text = richtext.Text{}
			kept = append(kept, p)
		}
	}
	d.Pieces, d.StoryFrom = kept, nil
	d.tellAgain()
}

// tooLong says so when a story outgrows what can be shown. All of it is kept.
func (s *step) tooLong() {
	d := s.w.Dialogue.Draft
	if n := utf8.RuneCountInString(d.Story.Plain); n > s.w.Policy.Limits.TextLength {
		s.before(s.t("long", texts.Vars{"Length": s.say().Number(n), "Most": s.say().Number(s.w.Policy.Limits.TextLength)}))
	}
}
