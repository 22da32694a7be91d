package conversations

import (
	"slices"
	"time"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
	"guichet/conversations/wording"
)

// Sensitive moments (D-19, requirements 3.6): distress, danger, fraud under way, a child, a lawyer, a regulator, the press, a
// hard time. What helps is said at once and once, the case is flagged, and nothing of the complaint is lost or made harder.

// careHolds is how long what was said about a sensitive moment holds: within it the same is not said again.
const careHolds = 24 * time.Hour

// sensitive are the flags that words call for, as sure as the words are. That somebody is vulnerable is for agents to say.
func (s *step) sensitive(words string) []Flagged {
	var found []Flagged
	if words == "" {
		return nil
	}
	text := s.text(words)
	for _, signal := range text.Signals() {
		if signal.Kind.Sensitive() {
			f := Flagged{Flag: Flag(signal.Kind), Since: s.ev.At, Possible: !signal.Certain}
			// A draft is purged for an age that was given, never for one that was guessed: that is asked.
			f.Possible = f.Possible || f.Flag == FlagMinor && !ages.MatchString(text.Plain())
			found = withFlag(found, f)
		}
	}
	return found
}

// text prepares words for the rules that recognise something in them. Every message is looked at by many, one after the other: what the
// first has made of it serves the others.
func (s *step) text(words string) *understand.Text {
	if s.last == nil || s.last.String() != words {
		s.last = understand.Of(words)
	}
	return s.last
}

// ages matches somebody who says that they are under 14, without accents.
var ages = wording.MustCompile(`\b(j ai|jai|j viens d avoir|j vais avoir|i m|im|i am|i just turned|turned) (juste |seulement |rien que |only |just |like )?` +
	`(5|6|7|8|9|10|11|12|13|cinq|six|sept|huit|neuf|dix|onze|douze|treize|five|seven|eight|nine|ten|eleven|twelve|thirteen)( (ans|an|years|yrs|yo|y o)\b|$)`)

// certainly reports whether a flag stands in a list, and not only as possible.
func certainly(flags []Flagged, f Flag) bool {
	flagged, found := flagOf(flags, f)
	return found && !flagged.Possible
}

// cared reports whether the customer was told lately what a flag calls for.
func (s *step) cared(f Flag) bool {
	said, found := flagOf(s.w.Dialogue.Cared, f)
	return found && s.ev.At.Sub(said.Since) < careHolds
}

// caring notes that they are told it now.
func (s *step) caring(f Flag) {
	d := &s.w.Dialogue
	d.Cared = slices.DeleteFunc(slices.Clone(d.Cared), func(old Flagged) bool { return old.Flag == f })
	d.Cared = append(d.Cared, Flagged{Flag: f, Since: s.ev.At})
}

// heed looks in a message for what comes before any form. It reports whether the message was dealt with as a whole: distress
// goes to a person at once, and a child's words are not kept. Words that go into a case are heeded there, by heedIn.
func (s *step) heed(h Held) bool {
	found := s.sensitive(h.Text.Plain)
	d := &s.w.Dialogue
	if len(found) == 0 || d.idle() && len(s.openCases()) > 0 {
		return false
	}
	for _, f := range found {
		d.Flags = withFlag(d.Flags, f)
	}
	switch {
	case certainly(found, FlagMinor):
		s.tooYoung()
		return true
	case certainly(found, FlagDistress) && !s.cared(FlagDistress):
		s.inDistress(h)
		return true
	}
	s.careInForm(h.Text.Plain, found)
	return false
}

// careInForm says what the most pressing of the flags calls for; the open question follows.
func (s *step) careInForm(words string, found []Flagged) {
	unseen := s.w.Customer.NoticeAt.IsZero()
	for _, f := range found {
		if s.cared(f.Flag) || saidOtherwise(f.Flag, s.text(words), found) {
			continue
		}
		switch {
		case f.Possible && (f.Flag == FlagDistress || f.Flag == FlagMinor) && !unseen:
			s.worried = f.Flag
		case f.Possible && f.Flag == FlagDistress:
			s.sayAtOnce(s.helpful("care.soft"), nil) // nothing is asked before the notice
		case f.Possible:
			continue
		case f.Flag == FlagDanger || f.Flag == FlagRegulator:
			s.sayAtOnce(s.careText(f.Flag), s.careButtons(f.Flag))
		default:
			s.before(s.careText(f.Flag))
		}
		s.caring(f.Flag)
		return
	}
}

// saidOtherwise reports whether what a flag calls for is said anyway: who asks for a recourse is told it as the answer, and the
// sentence about a regulator covers the lawyer beside it.
func saidOtherwise(f Flag, words *understand.Text, found []Flagged) bool {
	return f == FlagRegulator && asksRecourse(words) || f == FlagLegal && certainly(found, FlagRegulator)
}

// careText is what a flag calls for, in the customer's words and with the policy's numbers.
func (s *step) careText(f Flag) richtext.Text {
	switch f {
	case FlagDistress:
		return s.helpful("care.distress")
	case FlagDanger:
		if number := s.w.Policy.Care.Emergency; number != "" {
			return richtext.Join(" ", s.t("care.emergency", texts.Vars{"Number": number}), s.t("care.danger", nil))
		}
	case FlagRegulator:
		return richtext.Join("\n", s.t("care.regulator", nil), s.outside(s.w.Policy.Company))
	}
	return s.t("care."+string(f), nil)
}

// helpful is a sentence, the helplines of the policy and the number for danger.
func (s *step) helpful(key string) richtext.Text {
	parts := []richtext.Text{s.t(key, nil)}
	for _, line := range s.w.Policy.HelplinesHere() {
		parts = append(parts, richtext.Of(line.Say.In(string(s.w.Customer.Lang))))
	}
	if number := s.w.Policy.Care.Emergency; number != "" {
		parts = append(parts, s.t("care.emergency", texts.Vars{"Number": number}))
	}
	return richtext.Join(" ", parts...)
}

// careButtons offer a person where the form goes on all the same.
func (s *step) careButtons(f Flag) [][]Button {
	if f != FlagDanger || s.w.Customer.NoticeAt.IsZero() {
		return nil
	}
	return [][]Button{{s.anytime("person", "button.person")}}
}

// sayAtOnce tells something that waits for nothing, not even for what may still be coming. It is never taken back.
func (s *step) sayAtOnce(text richtext.Text, buttons [][]Button) {
	s.want(Tell{Text: text.Normalize(), Buttons: buttons})
}

// inDistress stops whatever is under way: help is named, and all that was told goes to a person at once, as an urgent case.
// Before the privacy notice is answered nobody may see anything: then help is named, and the notice comes next.
func (s *step) inDistress(h Held) {
	d := &s.w.Dialogue
	s.caring(FlagDistress)
	if s.w.Customer.NoticeAt.IsZero() {
		s.sayAtOnce(richtext.Join(" ", s.careText(FlagDistress), s.t("care.distress.unseen", nil)), nil)
		s.draft().Unseen = true
		s.collect(h)
		s.slow = true
		s.beginOrAccept()
		return
	}
	s.sayAtOnce(s.distressSaid(), nil)
	if d.State == AtCase {
		d.Held = append(d.Held, h)
		s.handOverHeld()
		return
	}
	s.close(richtext.Text{})
	s.leaveAside()
	s.collect(h)
	s.understood(h.Text.Plain)
	s.handOver()
}

// distressSaid is what is said while a person is being called.
func (s *step) distressSaid() richtext.Text {
	return richtext.Join(" ", s.careText(FlagDistress), s.t("care.distress.person", nil))
}

// handOverHeld gives messages that waited for a case to a person: in the open case where there is one, else in a new one.
func (s *step) handOverHeld() {
	if len(s.openCases()) > 0 {
		s.chooseCase(s.homes()[0])
		return
	}
	held := s.w.Dialogue.Held
	s.w.Dialogue.Held = nil
	s.close(s.t("button.new", nil))
	for _, h := range held {
		s.collect(h)
	}
	s.understood("")
	s.handOver()
}

// tooYoung stops collecting from a child and forgets what was told (P-19).
func (s *step) tooYoung() {
	s.close(s.t("cancelled.mark", nil))
	s.dropTimers()
	s.rest()
	s.caring(FlagMinor)
	s.sayAtOnce(s.careText(FlagMinor), nil)
}

// heedEdit looks in the new words of a message that a draft holds.
func (s *step) heedEdit(words string) {
	found := s.sensitive(words)
	d := &s.w.Dialogue
	for _, f := range found {
		d.Flags = withFlag(d.Flags, f)
	}
	switch {
	case len(found) == 0:
	case certainly(found, FlagMinor):
		s.tooYoung()
	case certainly(found, FlagDistress) && !s.cared(FlagDistress) && !s.w.Customer.NoticeAt.IsZero():
		s.caring(FlagDistress)
		s.sayAtOnce(s.distressSaid(), nil)
		s.close(richtext.Text{})
		s.leaveAside()
		s.handOver()
	default:
		if s.careInForm(words, found); len(s.lead) > 0 {
			s.sayAtOnce(richtext.Join("\n\n", s.lead...), nil)
			s.lead = nil
		}
	}
}

// careAfterNotice goes on where a sensitive moment met the privacy notice; true when a person takes over.
func (s *step) careAfterNotice() bool {
	d := &s.w.Dialogue
	if certainly(d.Flags, FlagDistress) {
		s.understood("")
		s.handOver()
		return true
	}
	if f, found := flagOf(d.Flags, FlagMinor); found && f.Possible && !s.cared(FlagMinor) {
		s.worried = FlagMinor
		s.caring(FlagMinor)
	}
	return false
}

// gentle reports whether the customer is to be left alone with articles, ratings and the like: something weighs on them, or is
// in a lawyer's hands (F-2, requirements 3.6).
func gentle(flags []Flagged) bool {
	return slices.ContainsFunc(flags, func(f Flagged) bool { return f.Flag != FlagMedia && f.Flag != FlagVulnerable })
}

// Gentle reports whether no article is shown and no rating asked for in this case.
func (c Case) Gentle() bool { return gentle(c.Life.Flags) }
