package conversations

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// said is a message from a customer. What it answers is decided from the most particular to the most general: the message
// it quotes, a command, a word that stands for a button, a case number, and at last the open question.
func (s *step) said(m Said) {
	if m.Kind == KindService {
		return
	}
	s.w.Dialogue.Lost = false
	s.meet(m.Profile, m.Text.Plain)
	s.fit()
	h := Held{Message: m.Message, At: s.ev.At, Kind: m.Kind, Text: m.Text.Normalize().TrimSpace(), Files: m.Files, Quoted: s.quotes(m.Quotation)}
	if len(m.Removed) > 0 {
		s.removed(m.Message, m.Removed)
	}
	defer s.touch()
	if s.flooded(h) {
		return
	}
	s.answeredMeanwhile()
	if s.commentsOn(m, h) {
		return
	}
	if !certainly(s.sensitive(h.Text.Plain), FlagDistress) && s.answersQuery(h) {
		return
	}
	if s.asksPrivacy(h) {
		return
	}
	if c, ok := s.w.Case(s.ev.Fresh.Focus); ok {
		s.carryOn(c, h)
		return
	}
	if s.heed(h) {
		return
	}
	s.hearLanguage(h)
	switch {
	case s.commanded(h):
	case s.joins(m, h):
	case s.asksForTime(h):
	case s.controlled(h):
	case s.otherKind(h):
	case s.numbered(h):
	case s.recourse(h):
	case s.toldNextStep(h):
	case s.hearSettledMeanwhile(h):
	case s.digressed(h):
	default:
		s.run(m)
		s.hear(h)
	}
}

// languageSure is how many words a first message must have for its language to count for more than the phone's: in Québec many a
// phone is set to English in a French-speaking hand.
const languageSure = 5

// meet notes what a first message tells of a person, and that the bot can reach whoever writes.
func (s *step) meet(p Profile, text string) {
	c := &s.w.Customer
	c.Blocked = false
	if c.Since.IsZero() {
		c.Since = s.ev.At
	}
	if p.FirstName != "" {
		c.FirstName = p.FirstName
	}
	if c.LangChosen || c.Lang != "" {
		return
	}
	guess, _, _ := strings.Cut(strings.ToLower(p.Language), "-")
	if written := understand.LanguageOf(text); guess != "fr" && guess != "en" || written != "" && words(text) >= languageSure {
		guess = written
	}
	if s.w.Policy.Languages.Offers(guess) {
		c.Lang = Lang(guess)
	}
}

// run notes that a message may begin or continue a burst, which is answered once.
func (s *step) run(m Said) {
	b := &s.w.Dialogue.Burst
	if m.Album == "" || m.Album != b.Album {
		b.Count = 0
	}
	b.Album, b.Last, b.State, b.Folded = m.Album, s.ev.At, s.w.Dialogue.State, Folded{}
	b.Count++
}

// joins gives a message that follows at once to the answer it continues, although the next question is already open: one
// story told in three messages is one story (D-17, T-14).
func (s *step) joins(m Said, h Held) bool {
	d := &s.w.Dialogue
	b := &d.Burst
	sameAlbum := m.Album != "" && m.Album == b.Album
	if d.Draft == nil || b.State == "" || !sameAlbum && s.ev.At.Sub(b.Last) > runOn || b.Last.IsZero() {
		return false
	}
	if b.State == d.State && d.State != AtNotice || unsupported(h) || h.Text.Empty() && len(h.Files) == 0 {
		return false
	}
	switch b.State {
	case AtIdle, AtNotice, AtChoosing, AtStory:
	default:
		return false
	}
	if d.State == AtNotice || d.Draft.Unseen {
		b.Last = s.ev.At
		s.collect(h)
		s.slow = true
		s.again()
		return true
	}
	b.Last, b.Album = s.ev.At, m.Album
	s.slow = true
	if d.State == AtCare { // it is asked again once these words are told
		s.worried = d.Worry
		s.leaveAside()
	}
	s.collect(h)
	s.understood(h.Text.Plain)
	s.unfoldMore()
	s.strip()
	s.proceed()
	return true
}

// hear gives a message to the open question.
func (s *step) hear(h Held) {
	q, open := questionAt(s.w.Dialogue.State)
	switch {
	case unsupported(h):
		s.unsupported(h)
	case h.Text.Empty() && len(h.Files) == 0:
		s.missed(half)
	case !open:
		s.hearIdle(h)
	case s.w.Dialogue.State == AtCase || s.w.Dialogue.State == AtPerson || s.w.Dialogue.State == AtNotice || s.w.Dialogue.State == AtChoosing ||
		s.w.Dialogue.State == AtCare || s.w.Dialogue.State == AtArticle || s.w.Dialogue.State == AtLink:
		q.heard(s, h)
	case len(h.Files) > 0:
		s.hearFiles(h)
	case s.hailed(h), s.corrects(h), s.referenceBeside(h):
	default:
		state := s.w.Dialogue.State
		q.heard(s, h)
		s.remember(h, state)
	}
}

// tapped is a tap on a button. Its data says whose button it is: the open question's, a case's, or one that always counts.
func (s *step) tapped(t Tapped) {
	s.w.Dialogue.Lost = false
	s.meet(t.Profile, "")
	s.fit()
	defer s.touch()
	if s.tooManyTaps() {
		return
	}
	whose, rest, _ := strings.Cut(t.Data, "|")
	switch whose {
	case "d":
		nonce, choice, _ := strings.Cut(rest, "|")
		n, err := strconv.Atoi(nonce)
		if err == nil && s.tappedQuestion(n, choice) {
			return
		}
	case "c":
		id, action, _ := strings.Cut(rest, "|")
		n, _ := strconv.ParseInt(id, 36, 64)
		if c, ok := s.w.Case(CaseID(n)); ok {
			s.tappedCase(c, action)
			return
		}
	case "m":
		if s.asked(rest) {
			s.want(Verdict{})
			return
		}
	}
	s.stale()
}

// tappedQuestion is a tap on a button of the open question; false when the question is no longer open, or never had such a
// choice.
func (s *step) tappedQuestion(nonce int, key string) bool {
	d := &s.w.Dialogue
	p, open := s.prompt()
	if !open || nonce < d.OpenFrom || nonce > d.Nonce {
		return false
	}
	s.live = nonce == d.Nonce && d.Label != "" && !s.now.Before(d.Burst.Due)
	if s.control(key) {
		s.want(Verdict{})
		return true
	}
	at := slices.IndexFunc(p.choices, func(c choice) bool { return tokenOf(c.key) == key })
	if at < 0 {
		return false
	}
	q, _ := questionAt(d.State)
	q.picked(s, p.choices[at].key)
	s.want(Verdict{})
	return true
}

// stale answers a tap on an old button: a toast says that it was answered and what is open now, and that question is shown
// again.
func (s *step) stale() {
	d := &s.w.Dialogue
	if s.w.Customer.NoticeAt.IsZero() && d.idle() {
		s.want(Verdict{})
		s.begin()
		return
	}
	if _, open := s.prompt(); !open {
		s.want(Verdict{Toast: s.staleIdle()})
		return
	}
	s.want(Verdict{Toast: s.p("stale", texts.Vars{"At": s.whereAt()})})
	if s.ev.At.Sub(d.Since) > runOn || s.now.Before(d.Burst.Due) {
		s.again() // within three seconds it is a double tap, and the question stands right there
	}
}

// sentLately is how long after filing an old button says that it is sent.
const sentLately = 12 * time.Hour

// staleIdle is the toast where no question is open: a second tap on "send" must not frighten.
func (s *step) staleIdle() string {
	if len(s.w.Cases) > 0 && s.ev.At.Sub(s.w.Cases[0].Filed) < sentLately {
		return s.p("stale.sent", texts.Vars{"Number": s.w.Cases[0].Number.String()})
	}
	return s.p("stale.idle", nil)
}

// reached is the customer blocking the bot, or letting it in again: then one line says where things stand.
func (s *step) reached(r Reach) {
	c := &s.w.Customer
	was := c.Blocked
	c.Blocked = r.Blocked
	if r.Blocked == was {
		return
	}
	if r.Blocked {
		s.announceBlocked(0)
		s.free() // what waited to be told was never said, and does not count as said (D-18)
		s.want(Drop{Key: answerKey}, Unschedule{Key: reminderKey}, Unschedule{Key: warningKey})
		return
	}
	s.touch()
	open := s.openCases()
	sent := false
	for _, c := range open {
		s.refresh(c)
		sent = s.catchUp(c) || sent
		s.windowBack(c)
		if c.awaits() {
			s.await(c) // what they could not be told does not count
		}
	}
	switch {
	case sent && s.w.Dialogue.idle():
		return // the answer that they missed says more than any line
	case !s.w.Dialogue.idle():
		s.before(s.t("back.open", nil))
		s.before(s.recap())
	case len(open) > 0:
		s.before(s.t("back.cases", texts.Vars{"Count": len(open), "Cases": s.numbers(open)}))
	default:
		return
	}
	// /start usually comes with it: whatever is told next replaces this line.
	s.slow = true
	s.again()
}

// invited is the bot being put into a group: it says why it leaves, and opens nothing.
func (s *step) invited() {
	french, english := s.sayIn(French).Text("group", nil), s.sayIn(English).Text("group", nil)
	s.want(Leave{Text: richtext.Join("\n\n", french, english)})
}

// asksOn puts the open question again to whoever wants to go on with the form and answers nothing. Where it can be an answer, it is one.
func (s *step) asksOn() bool {
	if state := s.w.Dialogue.State; !isQuestion(state) || state == AtFiles || s.wordingWish() {
		return false
	}
	s.again()
	return true
}

// controlled hears a message that is nothing but a word for a button that every question has.
func (s *step) controlled(h Held) bool {
	if len(h.Files) > 0 || h.Text.Empty() {
		return false
	}
	command, ok := s.text(h.Text.Plain).Control()
	if !ok {
		return false
	}
	if s.w.Dialogue.idle() && len(s.openCases()) > 0 {
		// Said to an agent, "je ne l'ai pas" or "une personne, svp" is an answer; only what asks the bot for something is not.
		switch command.Key {
		case understand.Help, understand.Language, understand.Menu, understand.Privacy, understand.Restart:
		case understand.Status:
			if words(h.Text.Plain) > 1 {
				return false // asked in a sentence: a person may see it too
			}
		default:
			return false
		}
	}
	switch command.Key {
	case understand.Back:
		return s.control(controlBack)
	case understand.Cancel:
		return s.control(controlCancel)
	case understand.Restart:
		return s.control(controlRestart)
	case understand.Help:
		return s.control(controlHelp)
	case understand.Person:
		return s.control(controlPerson)
	case understand.Language:
		if command.Language == "" {
			return s.control(controlLang)
		}
		return s.asked("lang:" + command.Language)
	case understand.Status:
		return s.asked("status")
	case understand.Menu:
		return s.asked("menu")
	case understand.Privacy:
		return s.asked("privacy")
	case understand.Continue:
		return s.asksOn()
	}
	return false // skip, done, continue, edit, send, dont_have: the open question knows what they mean
}
