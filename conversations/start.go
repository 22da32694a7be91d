package conversations

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// NoticeVersion is the version of the privacy notice that the catalogues hold. A customer who accepted an older one is
// shown the new one once.
const NoticeVersion = 1

// begin greets somebody who has not accepted the privacy notice. What they have told so far stays unseen until they do.
func (s *step) begin() {
	d := &s.w.Dialogue
	if d.Draft != nil {
		d.Draft.Unseen = true
	}
	s.want(Schedule{Key: noticeKey, Timer: NoticeExpiry, Due: s.ev.At.Add(s.w.Policy.Drafts.PendingNotice)})
	if s.w.Customer.Lang == "" {
		s.w.Customer.Lang = Lang(s.w.Policy.Languages.Default)
		if len(s.w.Policy.Languages.Offered) > 1 {
			d.Aside = AtNotice
			s.strip()
			s.goTo(AtLanguage)
			return
		}
	}
	s.strip()
	s.goTo(AtNotice)
}

// beginOrAccept greets somebody who asks for something; asking for it below the notice is an answer to the notice.
func (s *step) beginOrAccept() {
	if s.w.Dialogue.State == AtNotice {
		s.accept()
		return
	}
	s.begin()
}

// -- French or English? --

func askLanguage(s *step) prompt {
	return prompt{
		text: richtext.Join("\n", s.sayIn(French).Text("ask.language", nil), s.sayIn(English).Text("ask.language", nil)),
		choices: []choice{
			{key: string(French), label: "Français", also: []string{"french", "francais"}},
			{key: string(English), label: "English", also: []string{"anglais"}},
		},
		columns: 2, bare: true,
	}
}

func pickLanguage(s *step, key string) { s.speakIn(Lang(key)) }

// hearAtLanguage takes words in either language as the choice of it; anything else is an answer to what was open before.
func hearAtLanguage(s *step, h Held) {
	d := &s.w.Dialogue
	p := askLanguage(s)
	if key, _, ok := understand.Choice(h.Text.Plain, options(p.choices)); ok {
		s.speakIn(Lang(key))
		return
	}
	if s.w.Customer.NoticeAt.IsZero() {
		s.collect(h)
		s.missed(full)
		return
	}
	s.strip()
	d.State, d.Aside, d.Beneath = d.Aside, d.Beneath, ""
	s.hear(h)
}

// foreignMost is how many messages in a row in the other language make the bot suggest it.
const foreignMost = 2

// hearLanguage suggests, once and in that language, to go on in the language a customer keeps writing in (D-14). It says
// nothing while they write to the agents of a case.
func (s *step) hearLanguage(h Held) {
	d := &s.w.Dialogue
	if d.Suggested || d.State == AtLanguage || strings.HasPrefix(h.Text.Plain, "/") || s.w.Customer.Lang == "" || d.idle() && len(s.openCases()) > 0 {
		return
	}
	lang := s.text(h.Text.Plain).Language()
	switch {
	case lang == string(s.w.Customer.Lang):
		d.Foreign = 0
	case lang != "" && s.w.Policy.Languages.Offers(lang):
		d.Foreign++
	}
	if d.Foreign >= foreignMost {
		d.Suggested = true
		s.before(s.sayIn(Lang(lang)).Text("language.suggest", nil))
	}
}

// chooseLanguage asks for the language; whatever is open waits.
func (s *step) chooseLanguage() {
	d := &s.w.Dialogue
	if d.State == AtLanguage {
		s.again()
		return
	}
	s.strip()
	d.Beneath, d.Aside = d.Aside, d.State
	s.goTo(AtLanguage)
}

// speakIn changes the language of every word from now on, and asks the open question again in it (G10).
func (s *step) speakIn(lang Lang) bool {
	if !s.w.Policy.Languages.Offers(string(lang)) {
		return false
	}
	d := &s.w.Dialogue
	if s.free(); lang != s.w.Customer.Lang {
		s.speak(nil) // what was about to be said was meant for the reader of the old language
		for _, c := range s.openCases() {
			s.refresh(c) // which shows the language to write in
		}
	}
	s.w.Customer.Lang, s.w.Customer.LangChosen, d.Foreign = lang, true, 0
	s.want(Commands{Lang: lang})
	if d.State == AtLanguage {
		s.leaveLanguage()
		return true
	}
	s.before(s.t("language.now", nil))
	s.againOrMenu()
	return true
}

// leaveLanguage goes back to what was open before the language was asked for.
func (s *step) leaveLanguage() {
	d := &s.w.Dialogue
	aside := d.Aside
	d.Aside, d.Beneath = d.Beneath, ""
	s.strip()
	switch {
	case s.w.Customer.NoticeAt.IsZero():
		s.goTo(AtNotice)
	case aside == "" || aside == AtIdle:
		s.before(s.t("language.now", nil))
		menu := s.menu()
		s.w.Dialogue.State, s.w.Dialogue.Label = AtIdle, ""
		s.speak(menu)
	default:
		s.before(s.t("language.now", nil))
		s.goTo(aside)
	}
}

// -- the privacy notice --

func askNotice(s *step) prompt {
	p := prompt{
		head:    s.t("greeting", nil),
		hint:    s.t("notice", s.privacyVars()),
		text:    s.t("ask.notice", nil),
		choices: []choice{s.button("continue", "button.continue"), s.button("more", "button.learn")},
		stays:   true, bare: true,
	}
	if len(s.w.Policy.Languages.Offered) > 1 {
		p.choices = append(p.choices, s.otherLanguage())
	}
	if d := s.w.Dialogue.Draft; d != nil && !d.Story.Empty() {
		p.hint = richtext.Join("\n", p.hint, s.t("notice.kept", nil))
	}
	return p
}

// otherLanguage is the button of the language that is not spoken now, named in that language.
func (s *step) otherLanguage() choice {
	if s.w.Customer.Lang == English {
		return choice{key: "lang:fr", label: "Français"}
	}
	return choice{key: "lang:en", label: "English"}
}

func pickAtNotice(s *step, key string) {
	switch {
	case key == "continue":
		s.accept()
	case key == "more":
		s.before(s.privacy())
		s.brief = true
		s.again()
	default:
		s.asked(key)
	}
}

// hearAtNotice takes any further answer as the yes, as the notice says, save a no. What is told beside a no is kept, unseen, and the question stands.
func hearAtNotice(s *step, h Held) {
	command, isControl := understand.Control(h.Text.Plain)
	bare := len(h.Files) == 0
	refused := bare && refuses(h.Text.Plain)
	switch {
	case bare && notKnown.MatchString(plainly(h.Text.Plain)):
		s.missed(full)
		return
	case refused && tellsBeside(h.Text.Plain):
		s.draft().Unseen = true
		s.collect(h)
		s.again()
		return
	case refused:
		s.cancel(AtIdle)
		return
	}
	agreed := outright(h, understand.Yes) || bare && isControl && command.Key == understand.Continue
	if !agreed && (!bare || !smallTalk(h.Text.Plain) || s.w.Dialogue.Draft != nil) {
		s.collect(h)
		s.slow = true
	}
	s.accept()
}

// accept notes that the notice was answered: from here on what was told may be seen.
func (s *step) accept() {
	d := &s.w.Dialogue
	s.w.Customer.NoticeAt, s.w.Customer.Notice = s.ev.At, NoticeVersion
	if !s.w.Customer.LangChosen {
		s.want(Commands{Lang: s.w.Customer.Lang})
	}
	s.want(Unschedule{Key: noticeKey})
	s.close(richtext.Text{})
	d.Resume, d.Back = "", nil
	if d.Draft == nil && d.Link != nil {
		s.goTo(AtLink)
		return
	}
	d.Link = nil
	if d.Draft == nil {
		s.goTo(AtChoosing)
		return
	}
	d.Draft.Unseen = false
	if d.Draft.Person {
		s.wantPerson()
		return
	}
	if s.careAfterNotice() {
		return
	}
	s.understood(d.Draft.Story.Plain)
	s.proceed()
}

// -- what would they like to do? --

func askKind(s *step) prompt {
	d := s.w.Dialogue.Draft
	told := d != nil && (!d.Story.Empty() || len(d.Files) > 0)
	p := prompt{
		text: s.t("ask.kind", nil),
		choices: []choice{
			s.button("complaint", "button.complaint"), s.button("problem", "button.problem"), s.button("feedback", "button.feedback"),
		},
		bare: d == nil || !told && len(d.Done) == 0,
	}
	if p.bare {
		p.choices = append(p.choices, s.button("status", "button.status"), s.button("person", "button.person"))
	}
	if told {
		p.text = s.t("ask.kind.kept", nil)
	}
	return p
}

func pickKind(s *step, key string) {
	switch key {
	case "status", "person":
		s.asked(key)
		return
	}
	s.close(s.t("kind."+key, nil))
	s.draft().Kind = Kind(key)
	s.understood("")
	s.forward(AtChoosing)
}

// hearFirst is a message that says what this is about, in the customer's own words.
func hearFirst(s *step, h Held) {
	if key, how, ok := understand.Choice(h.Text.Plain, options(askKind(s).choices)); ok && len(h.Files) == 0 && how != understand.ByHint {
		pickKind(s, key)
		return
	}
	if len(h.Files) == 0 && greeting.MatchString(plainly(h.Text.Plain)) {
		s.again()
		return
	}
	if len(h.Files) == 0 && (smallTalk(h.Text.Plain) || notKnown.MatchString(plainly(h.Text.Plain))) {
		s.missed(full)
		return
	}
	if d := &s.w.Dialogue; d.Draft == nil && len(s.openCases()) > 0 {
		s.close(richtext.Text{})
		d.Held = append(d.Held, h)
		s.slow = true
		s.goTo(AtCase)
		return
	}
	s.tellStory(h)
}

// greeting matches a message that only greets, without accents.
var greeting = regexp.MustCompile(`^(bonjour|bonsoir|bon matin|salut|allo|hello|hi|hey|good (morning|afternoon|evening))( (la|there|vous|tout le monde))?$`)

// hearIdle is a message while no question is open: it belongs to the open case, or begins a draft.
func (s *step) hearIdle(h Held) {
	switch open := s.openCases(); {
	case s.hearRegret(h):
	case s.hearUnsettled(h):
	case len(open) == 1 && s.isAnother(open[0], h):
		s.hold(h)
	case len(open) == 1:
		s.carryOn(open[0], h)
	case len(open) > 1:
		s.hearAmong(open, h)
	case s.w.Customer.NoticeAt.IsZero() || s.w.Customer.Notice < NoticeVersion:
		if len(h.Files) > 0 || !smallTalk(h.Text.Plain) {
			s.draft().Unseen = true
			s.collect(h)
			s.slow = true
		}
		s.begin()
	case isThanks(h.Text, h.Files) && len(s.w.Cases) > 0:
		s.before(s.t("welcome", nil))
		s.speak(nil)
	case len(h.Files) == 0 && smallTalk(h.Text.Plain):
		s.before(s.t("idle", nil))
		s.goTo(AtChoosing)
	case len(s.closedLately()) > 0:
		s.hold(h)
	default:
		s.tellStory(h)
	}
}

// tellStory begins a draft with a message, or adds it to the one that has no kind yet, and asks only for the rest.
func (s *step) tellStory(h Held) {
	d := &s.w.Dialogue
	if !d.idle() {
		s.close(richtext.Text{})
	}
	s.draft()
	s.collect(h)
	s.understood(h.Text.Plain)
	s.slow = true
	s.forward(AtChoosing)
}

// smallTalk reports whether a message says too little to begin a complaint with: a greeting, a thank-you, a call, a word or two.
func smallTalk(text string) bool {
	if isHail(text) {
		return true
	}
	words := strings.Fields(understand.Fold(text))
	if len(words) > 3 || utf8.RuneCountInString(text) > 24 {
		return false
	}
	telling := func(w string) bool { return strings.ContainsAny(w, "0123456789") || utf8.RuneCountInString(w) > 9 }
	return !slices.ContainsFunc(words, telling)
}

// privacy is the long form of the notice, with what the desk holds of this customer.
func (s *step) privacy() richtext.Text { return s.t("privacy", s.privacyVars()) }

func (s *step) privacyVars() texts.Vars {
	kept := s.w.Policy.Retention
	return texts.Vars{
		"Years":   s.spanOf(max(kept.Complaints, kept.Problems, kept.Feedback)),
		"Officer": s.officer(), "Hours": int(s.w.Policy.Drafts.PendingNotice.Hours()), "Days": kept.Drafts,
	}
}
