package conversations

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// Step applies one event: the world before and the event go in, the world after and what is now wanted come out. now is
// business time. It never changes the world it was given, and the same arguments always give the same result (G11). The
// error is for a body or a stored state that no rule knows, which is a defect of the program: intake keeps such an event aside.
//
// Every text in the event must have passed Redact before (G8).
func Step(w World, ev Event, now time.Time) (World, []Effect, error) {
	s := &step{w: w.clone(), ev: ev, now: now}
	s.w.Dialogue.Format = dialogueFormat
	if c, ok := s.focus(); ok && c.erased() {
		s.ofErased(c)
		return s.w, s.effects, s.err
	}
	switch body := ev.Body.(type) {
	case Said:
		s.said(body)
	case Edited:
		s.edited(body)
	case Tapped:
		s.tapped(body)
	case Reach:
		s.reached(body)
	case Invited:
		s.invited()
	case Wrote:
		s.wrote(body)
	case Rewrote:
		s.rewrote(body)
	case Erased:
		s.erased(body)
	case Acted:
		s.acted(body)
	case Due:
		s.due(body)
	case Undelivered:
		s.undelivered(body)
	case Resent:
		s.resent(body)
	default:
		return w, nil, fmt.Errorf("no rule for an event of type %T", ev.Body)
	}
	if s.err != nil {
		return w, nil, s.err
	}
	s.attend(w)
	return s.w, s.effects, nil
}

// step is one application of one event: the world being made, and what is wanted so far.
type step struct {
	w       World
	ev      Event
	now     time.Time
	effects []Effect
	err     error

	printers map[Lang]*texts.Printer // made once for this event

	// What the rules of the dialogue note down between hearing an answer and asking the next question: see ask.go.
	lead    []richtext.Text // said before the next question
	guessed []State         // answers understood without being asked for, to be shown before the next question
	echo    richtext.Text   // what the tapped message says of the question it carried
	live    bool            // the event is a tap on the open question's newest copy
	place   bool            // the next question takes that message's place
	slow    bool            // more may be coming: wait a moment before answering
	brief   bool            // the open question is asked again without its hint
	lasting []richtext.Text // what of the lead stays in the message once its question is answered
	showing bool            // the help article is shown now; asked about again, it is only named
	gone    MessageID       // the customer's message that is being removed from the chat: nothing can be set on it
	tended  bool            // a sensitive moment was answered
	worried Flag            // what the next question is put off for: see care.go
	freed   bool            // what was waiting to be told has been taken back

	last *understand.Text // what was read last: see text
}

func (s *step) want(effects ...Effect) { s.effects = append(s.effects, effects...) }

// say is the printer in the customer's language (G10).
func (s *step) say() *texts.Printer { return s.sayIn(s.w.Customer.Lang) }

// sayIn is the printer for customers in a given language.
func (s *step) sayIn(lang Lang) *texts.Printer {
	if p, ok := s.printers[lang]; ok {
		return p
	}
	company := s.w.Policy.Company
	p := texts.New(string(lang), s.w.Policy.Calendar().Zone(),
		texts.Vars{"Company": company.Name, "Desk": company.Label.In(string(lang))})
	if s.printers == nil {
		s.printers = map[Lang]*texts.Printer{}
	}
	s.printers[lang] = p
	return p
}

// clone copies all that a rule may change, so that the world given to Step stays as it was.
func (w World) clone() World {
	w.Cases = slices.Clone(w.Cases)
	for i := range w.Cases {
		c := &w.Cases[i]
		c.Statement = c.Statement.clone()
		c.Life.Replies = slices.Clone(c.Life.Replies)
		c.Life.Offered = slices.Clone(c.Life.Offered)
		c.Life.Heads = slices.Clone(c.Life.Heads)
		c.Life.Quoting = slices.Clone(c.Life.Quoting)
		c.Life.Flags = slices.Clone(c.Life.Flags)
		c.Life.Missed = slices.Clone(c.Life.Missed)
		c.Life.Repair.Posts = slices.Clone(c.Life.Repair.Posts)
		c.Life.Views = slices.Clone(c.Life.Views)
	}
	w.Dialogue.Back = slices.Clone(w.Dialogue.Back)
	w.Dialogue.Held = slices.Clone(w.Dialogue.Held)
	w.Dialogue.Flags, w.Dialogue.Cared = slices.Clone(w.Dialogue.Flags), slices.Clone(w.Dialogue.Cared)
	w.Dialogue.Burst.Guessed = slices.Clone(w.Dialogue.Burst.Guessed)
	if w.Dialogue.Draft != nil {
		draft := *w.Dialogue.Draft
		draft.Answers = draft.Answers.clone()
		draft.Pieces = slices.Clone(draft.Pieces)
		w.Dialogue.Draft = &draft
	}
	return w
}

func (a Answers) clone() Answers {
	a.Files = slices.Clone(a.Files)
	a.StoryFrom = slices.Clone(a.StoryFrom)
	a.Done = maps.Clone(a.Done)
	return a
}
