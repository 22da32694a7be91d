package conversations

import (
	"slices"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// -- questions in passing: answered, then the open question is asked again, answers intact (D-6) --

// digressed answers a message that asks the desk something and tells nothing: its hours, where a reference is found, how
// something is done. In an open case it is answered too, but stays a message to the team (requests.go).
func (s *step) digressed(h Held) bool {
	if len(h.Files) > 0 || h.Text.Empty() {
		return false
	}
	if s.w.Dialogue.idle() && len(s.openCases()) > 0 || s.w.Dialogue.State == AtCase {
		return false
	}
	switch s.text(h.Text.Plain).Question() {
	case understand.AsksHours:
		s.tellInPassing(s.hoursText())
	case understand.AsksReference:
		return s.tellWhere(h)
	case understand.AsksWhere:
		return s.whereIsThat(h) || s.tellArticle(h)
	case understand.AsksHow:
		return s.tellArticle(h)
	default:
		return false
	}
	return true
}

// whereIsThat is "where is that?" while a document's number is asked for.
func (s *step) whereIsThat(h Held) bool {
	if s.w.Dialogue.State != AtReference || words(h.Text.Plain) > longestReference+3 {
		return false
	}
	pickReference(s, "where")
	return true
}

// tellWhere says where references are found: the one that is asked for, or all that the policy knows.
func (s *step) tellWhere(h Held) bool {
	if s.whereIsThat(h) {
		return true
	}
	lang := string(s.w.Customer.Lang)
	var lines []richtext.Text
	for _, kind := range s.w.Policy.References {
		lines = append(lines, s.t("reference.found", texts.Vars{
			"Label": kind.Label.In(lang), "Where": kind.Where.In(lang), "Example": kind.Example.In(lang),
		}))
	}
	if len(lines) == 0 {
		return false
	}
	s.tellAside(richtext.Join("\n", lines...))
	return true
}

// tellArticle answers with the article that the question is about; false when there is none, and then the words are an answer
// like any others.
func (s *step) tellArticle(h Held) bool {
	a, found := s.w.Policy.Articles.Answer(h.Text.Plain, s.today())
	if !found {
		return false
	}
	s.tellAside(s.articleText(a))
	return true
}

// tellInPassing says something above the open question, or above what can be begun. Whoever was not greeted yet is: a question
// begins nothing, so the privacy notice can wait until something does.
func (s *step) tellInPassing(t richtext.Text) {
	_, open := s.prompt()
	if !open && s.w.Customer.NoticeAt.IsZero() {
		s.before(richtext.Join("\n\n", s.t("greeting", nil), t))
		s.speak(s.menu())
		return
	}
	s.before(t)
	s.brief = s.w.Dialogue.State == AtNotice // the notice itself stands right above
	s.againOrMenu()
}

// tellAside says what is too long for that in a message of its own.
func (s *step) tellAside(t richtext.Text) {
	if _, open := s.prompt(); !open {
		s.tellInPassing(t)
		return
	}
	s.strip()
	s.free()
	s.want(Tell{Text: s.varied(richtext.Join("\n\n", slices.Concat(s.lead, []richtext.Text{t})...).Normalize())})
	s.lead = nil
	if s.brief = s.w.Dialogue.State == AtNotice; !s.brief {
		s.before(s.t("resume", texts.Vars{"At": s.whereAt()}))
	}
	s.again()
}

// hoursText is when the office is open, and whether it is now.
func (s *step) hoursText() richtext.Text {
	office := s.w.Policy.Calendar()
	now := s.closedLine()
	if now.Empty() {
		now = s.t("hours.now", nil)
	}
	return richtext.Join("\n", s.t("hours", texts.Vars{"Hours": s.say().Week(office.HoursOn)}), now, s.t("hours.always", nil))
}
