package conversations

import (
	"regexp"
	"strings"

	"guichet/conversations/calendar"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// Approach is how the customer turned to the seller before they came here.
type Approach struct {
	On    calendar.Day  `json:"on,omitzero"`     // the first time; zero when they do not know any more
	About bool          `json:"about,omitempty"` // On only comes near it
	How   Means         `json:"how,omitempty"`
	Said  SellerVerdict `json:"said,omitempty"` // what makes waiting pointless
}

// Means is how somebody was reached.
type Means string

// The means.
const (
	ByEmail  Means = "email"
	ByPhone  Means = "phone"
	ByChat   Means = "chat"
	InPerson Means = "person"
)

// SellerVerdict is why there is nothing to wait for from a seller; "" when there may be.
type SellerVerdict string

// The verdicts.
const (
	SellerRefuses SellerVerdict = "refused" // the seller said no
	SellerGone    SellerVerdict = "gone"    // closed, bankrupt, or nowhere to be reached
)

// -- problem: was the seller contacted already, and what came of it --

func askContacted(s *step) prompt {
	return prompt{text: s.t("ask.contacted", nil), columns: 2, choices: []choice{
		s.button("yes", "button.yes"), s.button("no", "button.no"),
		s.whole(string(SellerRefuses), "button.seller.refused"), s.whole(string(SellerGone), "button.seller.gone"),
	}}
}

// whole is a button in a row of its own.
func (s *step) whole(key, text string) choice {
	c := s.button(key, text)
	c.alone = true
	return c
}

func pickContacted(s *step, key string) {
	d := s.w.Dialogue.Draft
	switch said := SellerVerdict(key); said {
	case SellerRefuses, SellerGone:
		d.Contacted, d.Approach = Yes, Approach{Said: said, How: d.Approach.How}
	case SellerVerdict(Yes):
		d.Contacted, d.Approach.Said = Yes, ""
	default:
		d.Contacted, d.Approach = YesNo(key), Approach{}
	}
	s.give(AtContacted)
}

// hearContacted reads an answer of any length: "oui, le 3 par courriel, ils veulent rien savoir" says all there is to know.
func hearContacted(s *step, h Held) {
	d := s.w.Dialogue.Draft
	text := h.Text.Plain
	answer := understand.YesNo(text)
	if answer == understand.Unknown {
		answer = s.read(text).ContactedSeller.Value
	}
	said := sellerVerdict(text)
	key, chosen := s.chosen(h, askContacted(s).choices)
	switch {
	case said != "" && answer != understand.No:
		key, chosen = string(said), true
	case answer != understand.Unknown:
		key, chosen = string(answer), true
	case !chosen && s.pastDay(text) != (Approach{}):
		key, chosen = string(Yes), true // they name the day they did
	}
	switch {
	case chosen:
		s.piece(h)
		if tellsMore(text) {
			s.addToStory(h)
		}
		if key != string(No) {
			s.approached(text)
		}
		pickContacted(s, key)
	case s.skips(h):
		d.Approach = Approach{}
		pickContacted(s, "")
	default:
		s.aside(h, func() { pickContacted(s, "") })
	}
}

// approached notes the day and the means that an answer names.
func (s *step) approached(text string) {
	d := s.w.Dialogue.Draft
	if at := s.pastDay(text); at.On != (calendar.Day{}) {
		d.Approach.On, d.Approach.About = at.On, at.About
		d.answered(AtApproach)
	}
	if how := means(text); how != "" {
		d.Approach.How = how
	}
}

// -- problem: when was that --

// askApproach asks from when the seller's time counts, and offers the usual days.
func askApproach(s *step) prompt {
	days := s.windowOf(s.w.Dialogue.Draft.Reason)
	long := choice{key: "long", label: s.p("button.approach.long", texts.Vars{"Days": days})}
	for _, lang := range []Lang{French, English} {
		long.also = append(long.also, s.sayIn(lang).Plain("button.approach.long", texts.Vars{"Days": days}))
	}
	long.alone = true
	return prompt{hint: s.t("hint.approach", nil), text: s.t("ask.approach", nil), columns: 2, choices: []choice{
		s.button("today", "button.approach.today"), s.button("yesterday", "button.approach.yesterday"),
		s.whole("week", "button.approach.week"), long, s.whole("unknown", "button.approach.unknown"),
	}}
}

func pickApproach(s *step, key string) {
	d := s.w.Dialogue.Draft
	today := s.w.Policy.Calendar().DayOf(s.ev.At)
	at := &d.Approach
	at.On, at.About = calendar.Day{}, false
	switch key {
	case "today":
		at.On = today
	case "yesterday":
		at.On = today.AddDays(-1)
	case "week":
		at.On, at.About = today.AddDays(-7), true
	case "long":
		at.On, at.About = today.AddDays(-s.windowOf(d.Reason)-1), true
	}
	s.give(AtApproach)
}

func hearApproach(s *step, h Held) {
	d := s.w.Dialogue.Draft
	text := h.Text.Plain
	if at := s.pastDay(text); at.On != (calendar.Day{}) {
		s.piece(h)
		if words(text) > approachMost {
			s.addToStory(h)
		}
		s.approached(text)
		if said := sellerVerdict(text); said != "" {
			d.Approach.Said = said
		}
		s.give(AtApproach)
		return
	}
	if key, ok := s.chosen(h, askApproach(s).choices); ok && understand.YesNo(text) == understand.Unknown {
		s.piece(h)
		pickApproach(s, key)
		return
	}
	if forgotten.MatchString(plainly(text)) {
		s.piece(h)
		s.keepBeside(h)
		pickApproach(s, "unknown")
		return
	}
	if how := means(text); how != "" {
		d.Approach.How = how // half an answer; the day is asked once more
	}
	s.aside(h, func() { pickApproach(s, "unknown") })
}

// forgotten matches "I don't remember when".
var forgotten = regexp.MustCompile(`\b(sais (pas|plus|pu)|souviens (pas|plus|pu)|rappelle (pas|plus|pu)|aucune idee|chepas|jsp|don t (know|remember|recall)|dunno|no idea|not sure|forgot)\b`)

// pastDay reads the day on which an answer says the seller was contacted; the zero Approach when it names none. In a longer text a
// day is only taken where turning to somebody is spoken of: "la table commandée le 10 février" names another.
func (s *step) pastDay(text string) Approach {
	plain := plainly(text)
	if (words(text) > approachMost || bought.MatchString(plain)) && !turned.MatchString(plain) {
		return Approach{}
	}
	today := understand.DayOf(s.ev.At.In(s.w.Policy.Calendar().Zone()))
	when, ok := understand.Past(text, today)
	if !ok {
		return Approach{}
	}
	return Approach{On: calendar.NewDay(when.Day.Year, when.Day.Month, when.Day.Day), About: when.About}
}

// contactDay reads the day that a story names right after saying that the seller was contacted: "jleur ai écrit hier". Any other day of
// a story may be anything's.
func (s *step) contactDay(text string, said understand.Span) Approach {
	const near = 40
	rest := text[min(max(said.End, 0), len(text)):]
	if end := strings.IndexAny(rest, ".,;!?\n"); end >= 0 {
		rest = rest[:end]
	}
	for at := range rest {
		if at > near {
			rest = rest[:at]
			break
		}
	}
	when, ok := understand.Past(rest, understand.DayOf(s.ev.At.In(s.w.Policy.Calendar().Zone())))
	if !ok {
		return Approach{}
	}
	return Approach{On: calendar.NewDay(when.Day.Year, when.Day.Month, when.Day.Day), About: when.About}
}

// approachMost is how many words an answer may have whose only subject is the day that was asked for.
const approachMost = 8

// turned matches words for turning to somebody.
var turned = regexp.MustCompile(`\b(ecrit|ecrire|contacte\w*|appele\w*|rappele\w*|parle|telephone|joint|relance|envoye un|demande|courriel|contacted|wrote|written|emailed|called|phoned|texted|messaged|spoke|spoken|talked|asked|reached out)\b`)

// bought matches words for what other days of a purchase are about.
var bought = regexp.MustCompile(`\b(command\w*|achet\w*|pay\w*|livr\w*|promis\w*|recu\w*|order\w*|bought|purchas\w*|paid|deliver\w*|receiv\w*|arriv\w*|came|ship\w*)\b`)

// windowOf is the time the seller has for a reason, in days: what the policy gives, and none where fraud is under way.
func (s *step) windowOf(reason string) int {
	if certainly(s.w.Dialogue.Flags, FlagFraud) {
		return 0 // there is nothing to settle with whoever did it
	}
	r, known := s.w.Policy.Reason(reason)
	if !known {
		return usualWindow
	}
	return r.WindowDays
}

// ways are the words for how somebody was reached.
var ways = []struct {
	how  Means
	said *regexp.Regexp
}{
	{ByEmail, regexp.MustCompile(`\b(courriels?|email|emails|e mail|mail|mails|emailed)\b`)},
	{ByPhone, regexp.MustCompile(`\b(telephone|tel|appele|rappele|appel|phone|phoned|called|call|coup de fil)\b`)},
	{ByChat, regexp.MustCompile(`\b(clavardage|chat|messenger|facebook|instagram|texto|texte|message|messages|texted|dm)\b`)},
	{InPerson, regexp.MustCompile(`\b(en personne|sur place|en magasin|au magasin|au comptoir|in person|in store|at the (store|counter))\b`)},
}

// contactedSince hears on the review that the seller was contacted, where the answer was no: the seller's time counts from then.
func (s *step) contactedSince(text string) bool {
	d := s.w.Dialogue.Draft
	if d.Kind != Problem || d.Contacted == Yes || !s.asks(d, AtContacted) {
		return false
	}
	if said := s.read(text).ContactedSeller; said.Value != understand.Yes || said.Confidence < sureEnough {
		return false
	}
	s.closeReview()
	d.Contacted, d.Approach = Yes, Approach{Said: sellerVerdict(text)}
	d.answered(AtContacted)
	delete(d.Done, string(AtApproach))
	s.approached(text)
	s.note(s.t("contacted.changed", nil))
	s.w.Dialogue.Resume = AtReview
	s.proceed()
	return true
}

// means is how the words say that the seller was reached; "" when they do not.
func means(text string) Means {
	plain := plainly(text)
	for _, w := range ways {
		if w.said.MatchString(plain) {
			return w.how
		}
	}
	return ""
}

// contactedText is whether the seller was contacted, as it stands after the question and in the lists.
func (s *step) contactedText(a *Answers) richtext.Text {
	switch {
	case a.Contacted == Unanswered:
		return s.t("none", nil)
	case a.Contacted == Yes && a.Approach.Said != "":
		return s.t("button.seller."+string(a.Approach.Said), nil)
	}
	return s.t("button."+string(a.Contacted), nil)
}

// approachText is when and how the seller was contacted.
func (s *step) approachText(a *Answers) richtext.Text {
	at := a.Approach
	if at.On.IsZero() {
		if at.How == "" {
			return s.t("approach.unknown", nil)
		}
		return s.t("approach.how."+string(at.How), nil)
	}
	key := "approach.on"
	if at.About {
		key = "approach.about"
	}
	text := s.t(key, texts.Vars{"Day": s.say().Day(at.On)})
	if at.How != "" {
		text = richtext.Join(", ", text, s.t("approach.how."+string(at.How), nil))
	}
	return text
}
