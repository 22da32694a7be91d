package conversations

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"guichet/conversations/calendar"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// What a customer can do about their own information (P-3): read what is held and how long, have a copy of it, have it erased, and
// be asked no more questions about how a case went. What the rules hold is given and erased at once; what the law or the case
// still needs is explained before anything is asked for, and goes to a person with a date.

const (
	// copyEvery is how often a customer can have a copy.
	copyEvery = 24 * time.Hour
	// personWithin is how many days a person has to answer a request about personal information (Québec's private-sector act,
	// s. 32; PIPEDA, s. 8(3): thirty days).
	personWithin = 30
	// remindBefore is how many days before that the desk is reminded.
	remindBefore = 5
)

// privacyWord follows the words that the buttons of the privacy page stand for; false for any other word.
func (s *step) privacyWord(word string) bool {
	switch word {
	case "privacy":
		s.privacyPage()
	case "copy":
		s.askCopy()
	case "copy:yes":
		s.giveCopy()
	case "erase":
		s.askErasure()
	case "erase:yes":
		s.erase()
	case "erase:no":
		s.tellAside(s.t("privacy.kept", nil))
	case "quiet":
		s.w.Customer.NoRatings = true
		s.tellAside(s.t("privacy.quiet", nil))
	default:
		return false
	}
	return true
}

// privacyPage is the notice in full, what is held of this customer, and what they can do about it. Before they have agreed to the
// notice nothing is held but what they just wrote, and the notice says what becomes of that.
func (s *step) privacyPage() {
	if s.w.Customer.NoticeAt.IsZero() {
		s.before(s.privacy())
		s.againOrMenu()
		return
	}
	buttons := [][]Button{{s.anytime("copy", "button.privacy.copy")}, {s.anytime("erase", "button.privacy.erase")}}
	if !s.w.Customer.NoRatings {
		buttons = append(buttons, []Button{s.anytime("quiet", "button.privacy.quiet")})
	}
	s.withButtons(richtext.Join("\n\n", s.privacy(), s.held()), buttons)
}

// held counts and dates what is held of the customer.
func (s *step) held() richtext.Text {
	c, d := s.w.Customer, s.w.Dialogue.Draft
	day := func(t time.Time) string { return s.say().Day(s.w.Policy.Calendar().DayOf(t)) }
	lines := []richtext.Text{s.t("privacy.held", texts.Vars{"Since": day(c.Since), "Agreed": day(c.NoticeAt)})}
	if d != nil {
		lines = append(lines, s.t("privacy.held.draft", texts.Vars{"Day": day(d.Touched.Add(s.w.Policy.Drafts.ExpireAfter))}))
	}
	for i := range s.w.Cases[:min(len(s.w.Cases), statusMost)] {
		k := &s.w.Cases[i]
		lines = append(lines, s.t("privacy.held.case", texts.Vars{
			"Number": s.number(k), "Kind": s.p("kind."+string(k.Kind), nil), "Day": day(k.Received),
			"Until": s.keptUntil(k),
		}))
	}
	return richtext.Join("\n", lines...)
}

// keptUntil says how long a case is kept: it counts from closing, so that an open one has no date yet.
func (s *step) keptUntil(c *Case) richtext.Text {
	days, over := s.keptDays(c), c.over()
	if over.IsZero() {
		return s.t("privacy.until.open", texts.Vars{"For": s.spanOf(days)})
	}
	return s.t("privacy.until", texts.Vars{"Day": s.say().Day(s.w.Policy.Calendar().DayOf(over.AddDate(0, 0, days)))})
}

// spanOf is a length of time in words: years where it is some.
func (s *step) spanOf(days int) richtext.Text {
	const daysOfAYear = 366 // so that the days of seven years, leap days included, are seven
	if days < 365 {
		return s.t("days", texts.Vars{"Count": days})
	}
	return s.t("years", texts.Vars{"Count": (days + daysOfAYear - 1) / daysOfAYear})
}

// askCopy asks before the copy is sent: it stands in the chat for whoever holds the phone.
func (s *step) askCopy() {
	if s.w.Customer.NoticeAt.IsZero() {
		s.privacyPage()
		return
	}
	if s.copiedLately() {
		s.tellAside(s.t("privacy.copy.later", nil))
		return
	}
	s.withButtons(s.t("privacy.copy.ask", nil), [][]Button{{s.anytime("copy:yes", "button.privacy.send")}})
}

func (s *step) copiedLately() bool {
	last := s.w.Dialogue.Copied
	return !last.IsZero() && s.ev.At.Sub(last) < copyEvery
}

// giveCopy sends a file with all that the desk has of the customer's own: what they said and were told, case by case, for machines and to
// read. Agents' notes name other people and are left to a person.
func (s *step) giveCopy() {
	if s.w.Customer.NoticeAt.IsZero() || s.copiedLately() {
		s.askCopy()
		return
	}
	s.w.Dialogue.Copied = s.ev.At
	s.free()
	for _, c := range s.remaining() {
		s.record(c, "copy_given", "customer", "")
	}
	today := s.w.Policy.Calendar().DayOf(s.ev.At).String()
	s.want(Tell{Text: s.t("privacy.copy.here", nil), Files: []File{{
		Kind: KindDocument, ID: CopyFile(s.w.Customer.ID), Name: s.p("privacy.copy.file", texts.Vars{"Day": today}), Type: "application/zip", From: Program,
	}}})
	s.tellAside(s.t("privacy.copy.done", texts.Vars{"Officer": s.officer()}))
}

// copyFiles begins the ids of files that the program makes when they are sent.
const copyFiles = "copy/"

// CopyFile is the id of a customer's copy of their information.
func CopyFile(id CustomerID) FileID { return FileID(copyFiles + strconv.FormatInt(int64(id), 10)) }

// ParseCopyFile reads CopyFile; false for the id of any other file.
func ParseCopyFile(id FileID) (CustomerID, bool) {
	digits, is := strings.CutPrefix(string(id), copyFiles)
	n, err := strconv.ParseInt(digits, 10, 64)
	return CustomerID(n), is && err == nil
}

// askErasure explains what would be erased and what would not, before anything is (P-5).
func (s *step) askErasure() {
	if s.w.Customer.NoticeAt.IsZero() {
		s.privacyPage()
		return
	}
	parts := []richtext.Text{s.t("privacy.erase.now", nil)}
	kept := s.needed()
	if len(kept) > 0 {
		parts = append(parts, s.t("privacy.erase.cases", texts.Vars{"Count": len(kept), "Team": s.privacyTeam(), "Day": s.say().Day(s.personBy())}))
	}
	if slices.ContainsFunc(kept, func(c *Case) bool { return c.State.Open() }) {
		parts = append(parts, s.t("privacy.erase.open", nil))
	}
	parts = append(parts, s.t("privacy.erase.ask", nil))
	s.withButtons(richtext.Join("\n\n", parts...), [][]Button{
		{{Label: s.p("button.privacy.yes", nil), Data: "m|erase:yes", Style: Danger}}, {s.anytime("erase:no", "button.privacy.no")},
	})
}

// needed are the cases that are not the customer's alone to erase: the company owes an answer on them, or a record.
func (s *step) needed() []*Case {
	return slices.DeleteFunc(s.remaining(), func(c *Case) bool { return c.Kind == Feedback && !c.held() })
}

// erase forgets at once what nothing else needs, and has a person decide on the cases.
func (s *step) erase() {
	if s.w.Customer.NoticeAt.IsZero() {
		s.privacyPage()
		return
	}
	s.close(s.t("cancelled.mark", nil))
	s.dropTimers()
	s.rest()
	c := &s.w.Customer
	c.FirstName, c.LangChosen = "", false
	s.w.Dialogue.Cared = nil
	s.eraseFeedback()
	kept := s.needed()
	if len(kept) == 0 {
		s.forgetPerson()
		s.before(s.t("privacy.erased", nil))
		s.speak(nil)
		return
	}
	if newest := kept[0]; s.ev.At.Sub(newest.Life.ErasureAsked) > personWithin*24*time.Hour {
		newest.Life.ErasureAsked = s.ev.At
		for _, c := range kept {
			s.record(c, "erasure_asked", "customer", "")
		}
		s.inThread(newest, "erasure", "desk.erasure", texts.Vars{"Count": len(kept), "Day": s.deskIn(newest).Day(s.personBy())},
			s.offerButtons(newest, "", []offerButton{{"desk.button.erase", EraseOut}})...)
		s.want(Schedule{
			Key: erasureKey(newest), Timer: ErasureNear, Case: newest.ID,
			Due: s.w.Policy.Calendar().NextOpening(s.ev.At.AddDate(0, 0, personWithin-remindBefore)),
		})
	}
	s.before(s.t("privacy.erased.cases", texts.Vars{"Team": s.privacyTeam(), "Day": s.say().Day(s.personBy())}))
	s.speak(nil)
}

// personBy is the day by which a person answers a request made now.
func (s *step) personBy() calendar.Day {
	return s.w.Policy.Calendar().DayOf(s.ev.At.AddDate(0, 0, personWithin))
}

// privacyTeam is the team that complaints about personal information go to.
func (s *step) privacyTeam() string {
	team, _ := s.w.Policy.Team(s.w.Policy.RouteFor(string(Complaint), "privacy"))
	return team.Label.In(string(s.w.Customer.Lang))
}

// officer is how to reach the person in charge of personal information; here, when the policy names nobody.
func (s *step) officer() richtext.Text {
	if name := s.w.Policy.Company.PrivacyOfficer; name != "" {
		return richtext.Of(name)
	}
	return s.t("privacy.desk", nil)
}
