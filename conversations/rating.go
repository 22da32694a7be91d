package conversations

import (
	"strconv"
	"strings"
	"time"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// How it went, from 1 to 5: asked once after a settlement, by day, of those who allowed it when the case was settled; a no is remembered for good
// (requirements P-8). The mark stands on the case, in the register and on the card, and a few words can go with it; one that was allowed
// anonymously only counts in totals.

const (
	bestRating = 5
	lowRating  = 2 // up to here the case is offered to be reopened
	// ratingWait is how long a question that came at a bad moment is put off, ratingMost for how long in all.
	ratingWait = 24 * time.Hour
	ratingMost = 14 * 24 * time.Hour
)

func ratingKey(c *Case) string { return "rating/" + c.ID.String() }

// rateTap is a mark as a case's button says it.
func rateTap(mark int) string { return tapRate + strconv.Itoa(mark) }

// tellSettled confirms that a case is settled, and asks with it whether the question how it went may come later.
func (s *step) tellSettled(c *Case) {
	if s.w.Policy.Ratings.AskAfter == 0 || c.Kind == Feedback || !s.mayRate(c) {
		s.tellCase(c, "case.settled", nil)
		return
	}
	text := richtext.Join("\n\n", s.t("case.settled", s.caseVars(c)), s.t("rating.permission", nil))
	s.put(c, AsksPermission, Interactive, text, s.queryButtons(c, AsksPermission))
}

// permitRating follows the yes, open or anonymous: the question is armed.
func (s *step) permitRating(c *Case, action string) {
	if c.State != Settled && c.State != Closed || !s.mayRate(c) {
		s.toast("case.toast.unknown", nil)
		return
	}
	answer := "rating.button.yes"
	if c.Life.Anonymous = action == tapAnonymous; c.Life.Anonymous {
		answer = "rating.button.anonymous"
	}
	s.fold(c, AsksPermission, s.p(answer, nil))
	s.record(c, "rating_permitted", "customer", "")
	s.brieflySay("rating.permitted", nil)
	s.want(Schedule{Key: ratingKey(c), Timer: RatingAsk, Due: s.awake(s.w.Policy.Ratings.AskAfter), Case: c.ID})
}

// mayRate reports whether a case's customer may be asked at all: never somebody in distress or danger (requirements 3.6).
func (s *step) mayRate(c *Case) bool {
	for _, flag := range []Flag{FlagDistress, FlagDanger} {
		if _, flagged := c.Life.Flagged(flag); flagged {
			return false
		}
	}
	return c.Rating == 0 && !c.Life.RatingAsked && !s.w.Customer.NoRatings && !s.w.Customer.Blocked
}

// ratingDue asks, unless the moment is a bad one.
func (s *step) ratingDue(t Due) {
	c, ok := s.w.Case(t.Case)
	if !ok || c.State != Settled && c.State != Closed || !s.mayRate(c) {
		return
	}
	if quiet, until := s.w.Policy.Calendar().Quiet(s.now); quiet {
		s.want(Schedule{Key: t.Key, Timer: t.Timer, Due: until, Case: c.ID})
		return
	}
	if !s.unoccupied() {
		if s.now.Sub(c.Settled) < ratingMost {
			s.want(Schedule{Key: t.Key, Timer: t.Timer, Due: s.awake(ratingWait), Case: c.ID})
		}
		return
	}
	c.Life.RatingAsked = true
	key := "rating.ask"
	if c.Life.Anonymous {
		key = "rating.ask.anonymous"
	}
	s.put(c, AsksRating, Background, s.t(key, s.caseVars(c)), s.markButtons(c))
	s.record(c, "rating_asked", "", "")
}

// markButtons are the marks in a row, and below them the no.
func (s *step) markButtons(c *Case) [][]Button {
	var marks []Button
	for mark := 1; mark <= bestRating; mark++ {
		marks = append(marks, caseButton(strconv.Itoa(mark), c.ID, rateTap(mark)))
	}
	return append([][]Button{marks}, s.queryButtons(c, AsksRating)...)
}

// rate follows a tap on a mark, or on the button that wants no such questions.
func (s *step) rate(c *Case, action string) {
	if action == tapNoRating {
		s.fold(c, AsksPermission, s.p("rating.button.no", nil))
		s.fold(c, AsksRating, s.p("rating.button.no", nil))
		s.w.Customer.NoRatings = true
		s.record(c, "rating_declined", "customer", "")
		s.brieflySay("rating.declined", nil)
		return
	}
	mark, err := strconv.Atoi(strings.TrimPrefix(action, tapRate))
	if err != nil || mark < 1 || mark > bestRating || c.State != Settled && c.State != Closed {
		s.toast("case.toast.unknown", nil)
		s.tellStatus(c)
		return
	}
	vars := s.caseVars(c)
	vars["Mark"] = s.p("rating.mark", texts.Vars{"Mark": mark})
	s.fold(c, AsksRating, s.p("rating.mark", texts.Vars{"Mark": mark}))
	if c.Rating == mark {
		s.toast("case.refuse.already", nil)
		return
	}
	c.Rating = mark
	if c.Life.Anonymous {
		s.ratedAnonymously(c, vars)
		return
	}
	s.record(c, "rated", "customer", strconv.Itoa(mark))
	s.refresh(c)
	s.inThread(c, "rated", "desk.rated", texts.Vars{"Mark": mark})
	s.want(Verdict{})
	key, buttons := "rating.thanks", rows([]Button{caseButton(s.p("rating.button.no", nil), c.ID, tapNoComment)})
	if mark <= lowRating && s.canReopen(c) {
		key = "rating.sorry"
		buttons = append(rows([]Button{caseButton(s.p("case.button.reopen", nil), c.ID, tapUnsettled)}), buttons...)
	}
	s.put(c, AsksComment, Interactive, s.t(key, vars), buttons)
}

// ratedAnonymously keeps a mark that nobody on the team is shown, and asks for no words to go with it: those would stand in the thread.
func (s *step) ratedAnonymously(c *Case, vars texts.Vars) {
	s.record(c, "rated", "customer", "")
	s.want(Verdict{})
	key, buttons := "rating.thanks.anonymous", [][]Button(nil)
	if c.Rating <= lowRating && s.canReopen(c) {
		key = "rating.sorry.anonymous"
		buttons = rows([]Button{caseButton(s.p("case.button.reopen", nil), c.ID, tapUnsettled)})
	}
	s.want(Tell{Text: s.t(key, vars), Buttons: buttons, Case: c.ID})
}

// Commented is an album that came as a comment, and the case whose mark it is about.
type Commented struct {
	Album string `json:"album,omitempty"`
	Case  CaseID `json:"case,omitempty"`
}

// commentsOn takes the further items of an album that came as a comment: platforms send one after the other.
func (s *step) commentsOn(m Said, h Held) bool {
	c, known := s.w.Case(s.w.Dialogue.Comment.Case)
	if m.Album == "" || m.Album != s.w.Dialogue.Comment.Album || !known {
		return false
	}
	s.hand(c, h)
	s.refresh(c)
	return true
}

// commentAnswer reads what follows the mark: a no, something asked of the bot, or the words themselves.
func (s *step) commentAnswer(q Query, h Held) (action string, ok bool) {
	if s.now.Sub(q.At) >= queryRest {
		return "", false
	}
	command, isControl := understand.Control(h.Text.Plain)
	switch {
	case len(h.Files) > 0:
		return "", true
	case isControl && command.Key != understand.Skip && command.Key != understand.Done:
		return "", false
	case isControl, understand.YesNo(h.Text.Plain) == understand.No && words(h.Text.Plain) < storyLeast, isThanks(h.Text, h.Files):
		return tapNoComment, true
	case understand.YesNo(h.Text.Plain) == understand.Yes && words(h.Text.Plain) < storyLeast:
		return tapComment, true
	}
	return "", true
}

// comment keeps the words that go with a mark, and shows them to the desk.
func (s *step) comment(c *Case, h Held, action string) {
	switch action {
	case tapNoComment:
		s.noComment(c)
		return
	case tapComment:
		s.w.Dialogue.Query.At = s.now
		s.want(Tell{Text: s.t("rating.comment", nil), Case: c.ID})
		return
	}
	s.fold(c, AsksComment, s.p("rating.commented", nil))
	if said, ok := s.ev.Body.(Said); ok && said.Album != "" {
		s.w.Dialogue.Comment = Commented{Album: said.Album, Case: c.ID}
	}
	s.hand(c, h)
	s.record(c, "rating_comment", "customer", string(inLabel(h.Message)))
	s.refresh(c)
	s.tellCase(c, "rating.comment.thanks", nil)
}

// noComment lets the mark stand alone.
func (s *step) noComment(c *Case) {
	s.fold(c, AsksComment, s.p("rating.button.no", nil))
	s.brieflySay("rating.alone", nil)
}
