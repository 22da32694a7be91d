package conversations

import (
	"slices"
	"strings"

	"guichet/conversations/texts"
)

// words are what the commands ask for, in both languages. Telegram's names have no accents.
func commandWord(name string) (string, bool) {
	word, ok := map[string]string{
		"start": "start", "plainte": "complaint", "complaint": "complaint", "achat": "problem", "purchase": "problem",
		"commentaire": "feedback", "feedback": "feedback", "statut": "status", "status": "status", "aide": "help", "help": "help",
		"langue": "lang", "language": "lang", "settings": "lang", "confidentialite": "privacy", "privacy": "privacy",
		"annuler": "cancel", "cancel": "cancel", "humain": "person", "person": "person", "recommencer": "restart",
		"restart": "restart", "retour": "back", "back": "back",
	}[name]
	return word, ok
}

// commanded hears a command: a word after a slash. What follows it is not looked at.
func (s *step) commanded(h Held) bool {
	line, ok := strings.CutPrefix(h.Text.Plain, "/")
	if !ok || len(h.Files) > 0 {
		return false
	}
	name, _, _ := strings.Cut(strings.TrimSpace(line), " ")
	name, _, _ = strings.Cut(name, "@")
	word, ok := commandWord(strings.ToLower(name))
	if !ok {
		s.before(s.t("command.unknown", nil))
		s.againOrMenu()
		return true
	}
	switch word {
	case "start":
		s.startBy(s.ev.Fresh.Link)
		return true
	case "cancel":
		return s.control(controlCancel)
	case "restart":
		return s.control(controlRestart)
	case "back":
		return s.control(controlBack)
	case "person":
		return s.control(controlPerson)
	case "help":
		return s.control(controlHelp)
	case "lang":
		return s.control(controlLang)
	}
	return s.asked(word)
}

// asked does what a word asks for whenever it is said or tapped: a form, the menu, the status, the privacy notice, a
// language. It returns false for a word that means nothing.
func (s *step) asked(word string) bool {
	if lang, ok := strings.CutPrefix(word, "lang:"); ok {
		return s.speakIn(Lang(lang))
	}
	switch word {
	case "start", "menu":
		s.openMenu()
	case "complaint", "problem", "feedback":
		s.openForm(Kind(word))
	case "status":
		s.tellCases()
	case "help":
		return s.control(controlHelp)
	case "person":
		return s.control(controlPerson)
	default:
		return s.privacyWord(word)
	}
	return true
}

// control does what the buttons that every question has ask for. It returns false when the key is none of them.
func (s *step) control(key string) bool {
	if slices.Contains([]string{controlBack, controlCancel, controlRestart, controlLang, controlPerson}, key) {
		s.stepAside()
	}
	switch key {
	case controlMore:
		s.unfold()
	case controlBack:
		s.goBack()
	case controlCancel:
		s.cancel(AtIdle)
	case controlRestart:
		s.cancel(AtChoosing)
	case controlHelp:
		s.before(s.t("help", nil))
		s.againOrMenu()
	case controlLang:
		s.chooseLanguage()
	case controlPerson:
		s.wantPerson()
	default:
		return false
	}
	return true
}

// againOrMenu returns to the open question after a digression, answers intact (D-6); with none open it shows what can be
// done.
func (s *step) againOrMenu() {
	if _, open := s.prompt(); open {
		s.again()
		return
	}
	if len(s.lead) == 0 {
		s.before(s.t("idle", nil))
	}
	s.speak(s.menu())
}

// menu is what can be begun while no question is open. Its buttons always count.
func (s *step) menu() [][]Button {
	return [][]Button{
		{s.anytime("complaint", "button.complaint")},
		{s.anytime("problem", "button.problem")},
		{s.anytime("feedback", "button.feedback")},
		{s.anytime("status", "button.status"), s.anytime("person", "button.person")},
	}
}

// whereAt names the open question within a sentence.
func (s *step) whereAt() string {
	d := &s.w.Dialogue
	if d.State == AtStory && d.Draft.Kind == Feedback {
		return s.p("at.story.feedback", nil)
	}
	return s.p("at."+string(d.State), nil)
}

// openMenu answers /start: the open question again where there is one, else what can be done.
func (s *step) openMenu() {
	d := &s.w.Dialogue
	if s.w.Customer.NoticeAt.IsZero() {
		s.begin()
		return
	}
	if _, open := s.prompt(); open && d.State != AtChoosing {
		s.before(s.t("resume", texts.Vars{"At": s.whereAt()}))
		s.again()
		return
	}
	s.strip()
	s.goTo(AtChoosing)
}

// openForm begins a form. A draft that is under way is never thrown away for it.
func (s *step) openForm(kind Kind) {
	s.stepAside()
	d := &s.w.Dialogue
	switch {
	case d.Draft != nil && d.Draft.Kind != "" && (d.Draft.Kind == kind || len(d.Draft.Done) > 0):
		s.before(s.t("underway", texts.Vars{"Kind": s.p("kind."+string(d.Draft.Kind), nil)}))
		s.againOrMenu()
		return
	case d.State == AtCase:
		s.again()
		return
	}
	s.draft().Kind = kind
	if s.w.Customer.NoticeAt.IsZero() {
		s.beginOrAccept()
		return
	}
	s.strip()
	d.Resume, d.Back = "", nil
	s.proceed()
}
