package conversations

import (
	"fmt"
	"time"

	"guichet/conversations/richtext"
	"guichet/conversations/understand"
)

// QueryKind is what is asked about a case beside the forms.
type QueryKind string

// The queries.
const (
	AsksSettled    QueryKind = "settled"    // does the final answer settle it?
	AsksReopened   QueryKind = "reopened"   // it is closed: should it be opened again?
	AsksWithdrawn  QueryKind = "withdrawn"  // should it really be taken back?
	AsksPermission QueryKind = "permission" // may that be asked later?
	AsksRating     QueryKind = "rating"     // how did it go, from 1 to 5?
	AsksComment    QueryKind = "comment"    // a few words about that mark?
	AsksComplaint  QueryKind = "complaint"  // should this feedback be a complaint?
)

// Query is a question about a case that is put beside the forms. Its buttons count however old they are; typed words answer it
// as long as nothing else was said since.
type Query struct {
	Case CaseID    `json:"case,omitempty"`
	What QueryKind `json:"what,omitempty"`
	At   time.Time `json:"at"`
	// Label is what it was told under, to show the answer there; "" for one whose message keeps its buttons.
	Label Label         `json:"label,omitempty"`
	Asked richtext.Text `json:"asked"`
	// Misses is how often words answered it that could not be read.
	Misses int `json:"misses,omitzero"`
}

// queryRest is how long words that are no yes or no can still answer a query.
const queryRest = burst

// put puts a question about a case in a message of its own, whose buttons go once it is answered.
func (s *step) put(c *Case, what QueryKind, class Class, text richtext.Text, buttons [][]Button) {
	label := Label(fmt.Sprintf("query/%d/%s/%s", c.ID, what, s.moment()))
	s.want(Tell{Timing: Timing{Class: class}, Label: label, Text: text, Buttons: buttons, Case: c.ID})
	s.w.Dialogue.Query = Query{Case: c.ID, What: what, At: s.now, Label: label, Asked: text}
}

// expect notes that what is told now ends in a question whose buttons stay.
func (s *step) expect(c *Case, what QueryKind) {
	s.w.Dialogue.Query = Query{Case: c.ID, What: what, At: s.now}
}

// fold shows the answer to a query in its message, and takes its buttons away.
func (s *step) fold(c *Case, what QueryKind, answer string) {
	q := s.w.Dialogue.Query
	if q.Case != c.ID || q.What != what {
		return
	}
	s.w.Dialogue.Query = Query{}
	if q.Label != "" {
		text := q.Asked
		if answer != "" {
			text = richtext.Join(" — ", q.Asked, richtext.Of(answer))
		}
		s.want(Amend{Label: q.Label, Was: q.Asked, Text: text, Case: c.ID})
	}
}

// answersQuery takes typed words as the answer to the last query, where nothing else is open that they could be meant for.
func (s *step) answersQuery(h Held) bool {
	d := &s.w.Dialogue
	q := d.Query
	if q.What == "" {
		return false
	}
	free := s.unoccupied() && (d.State != AtChoosing || !q.At.Before(d.Since))
	c, known := s.w.Case(q.Case)
	focus := s.ev.Fresh.Focus
	if !known || !free || s.agentWroteSince(q.At) || focus != 0 && focus != q.Case || unsupported(h) {
		d.Query = Query{}
		return false
	}
	action, answers := s.queryAnswer(q, h)
	if !answers {
		if s.unclear(q, h) {
			s.askMarkAgain(c, q)
			return true
		}
		d.Query = Query{}
		return false
	}
	if q.What == AsksComment {
		s.comment(c, h, action)
		return true
	}
	if q.What != AsksRating && q.What != AsksPermission {
		s.hand(c, h)
		c.Life.LastCustomer, c.Life.Named = s.now, s.now
	}
	s.customerTapped(c, action)
	return true
}

// unoccupied reports whether no question of a form is open; the bare menu is none.
func (s *step) unoccupied() bool {
	d := &s.w.Dialogue
	_, open := questionAt(d.State)
	return !open || d.State == AtChoosing && d.Draft == nil
}

// agentWroteSince reports whether a person has written since a moment: then words are meant for them.
func (s *step) agentWroteSince(at time.Time) bool {
	for i := range s.w.Cases {
		if s.w.Cases[i].Life.LastAgent.After(at) {
			return true
		}
	}
	return false
}

// queryAnswer is the tap that words stand for.
func (s *step) queryAnswer(q Query, h Held) (action string, ok bool) {
	words := h.Text.Plain
	text := s.text(words)
	if (q.What == AsksComment || q.What == AsksRating || q.What == AsksPermission) && len(h.Files) == 0 && unsettles(text) {
		return "", false // no mark and no word about it: it is to be taken up again
	}
	if q.What == AsksComment {
		return s.commentAnswer(q, h)
	}
	if len(h.Files) > 0 || isThanks(h.Text, h.Files) {
		return "", false // a thank-you is good manners, not a yes
	}
	if q.What == AsksRating {
		if mark, ok := understand.Rating(words); ok {
			return rateTap(mark), true
		}
	}
	if q.What == AsksPermission {
		if action, ok := permissionIn(words); ok {
			return action, true
		}
	}
	choices := s.queryChoices(q.What)
	switch {
	case q.What == AsksSettled && unsettles(text), q.What == AsksReopened && unsettles(text):
		return tapUnsettled, true
	case q.What == AsksSettled && settles(text):
		return tapSettled, true
	}
	switch text.YesNo() {
	case understand.Yes:
		if q.What == AsksSettled && tellsBeside(words) {
			return "", false // "oui pis la table est encore brisée": only a clear yes ends a case
		}
		return choices[0].key, q.What != AsksRating
	case understand.No:
		return choices[len(choices)-1].key, true
	}
	key, how, ok := understand.Choice(words, options(choices))
	return key, ok && how != understand.ByHint
}

// queryChoices are the answers to a query: the yes first, the no last.
func (s *step) queryChoices(what QueryKind) []choice {
	switch what {
	case AsksSettled:
		return []choice{s.button(tapSettled, "case.button.settled"), s.button(tapUnsettled, "case.button.unsettled")}
	case AsksReopened:
		return []choice{s.button(tapUnsettled, "case.button.reopen"), s.button(tapLeave, "case.button.leave")}
	case AsksWithdrawn:
		return []choice{s.button(tapWithdrawn, "case.button.withdraw"), s.button(tapKeep, "case.button.keep")}
	case AsksComplaint:
		return []choice{s.button(tapComplain, "feedback.button.yes"), s.button(tapFeedback, "feedback.button.keep")}
	case AsksPermission:
		return []choice{s.button(tapMayRate, "rating.button.yes"), s.button(tapAnonymous, "rating.button.anonymous"), s.button(tapNoRating, "rating.button.no")}
	default:
		return []choice{s.button(tapNoRating, "rating.button.no")}
	}
}

// queryButtons are a query's answers as buttons, below each other.
func (s *step) queryButtons(c *Case, what QueryKind) [][]Button {
	var buttons []Button
	for _, choice := range s.queryChoices(what) {
		buttons = append(buttons, caseButton(choice.label, c.ID, choice.key))
	}
	return rows(buttons)
}
