package conversations

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"guichet/conversations/calendar"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// Desk is what the rules remember of one desk: a team, or the teams that share a channel, by the first of them (policy.DeskOf).
type Desk struct {
	// Name is the team that the desk is called by.
	Name string `json:"-"`
	// Digest is the day of the last digest; zero before the first.
	Digest calendar.Day `json:"digest"`
	// Drawn is the day whose morning the cards were last drawn anew; zero before the first.
	Drawn calendar.Day `json:"drawn"`
	// Named are the cases without an owner that the channel was told of, and since when each had none.
	Named map[CaseID]time.Time `json:"named,omitempty"`
	// Due is when the desk wants to be woken next.
	Due time.Time `json:"-"`
}

// DeskWorld is all that a desk's event may touch. Cases are those of the desk's teams that are open, what is due first first.
type DeskWorld struct {
	Policy *policy.Policy
	Desk   Desk
	Cases  []DeskCase
}

// DeskCase is a case as a desk sees it: where it stands, and nothing of what was said.
type DeskCase struct {
	ID        CaseID
	Number    Number
	Kind      Kind
	State     CaseState
	Team      string
	Owner     AgentID
	OwnerName string
	Since     time.Time    // in this state, in this team
	Due       calendar.Day // by when an answer is expected; zero when no day was named
	Flags     []Flagged    // which, and whether only possible
}

// ByDue orders cases by the day they are to be answered by, what is urgent first; those without a day come last.
func ByDue(a, b DeskCase) int {
	return cmp.Or(urgentFirst(&a, &b), trueLast(a.Due.IsZero(), b.Due.IsZero()), a.Due.Compare(b.Due), cmp.Compare(a.ID, b.ID))
}

// bySince orders cases by how long they have been where they are, the longest first, what is urgent before all.
func bySince(a, b *DeskCase) int { return cmp.Or(urgentFirst(a, b), a.Since.Compare(b.Since)) }

func urgentFirst(a, b *DeskCase) int { return trueLast(!anyUrgent(a.Flags), !anyUrgent(b.Flags)) }

// trueLast puts false before true.
func trueLast(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// Rouse wakes a desk no later than Due.
type Rouse struct {
	Desk string
	Due  time.Time
}

// Notice is posted in a desk's channel itself, outside of any thread. A link to CaseAddress leads to that case's thread.
type Notice struct {
	Timing
	Desk string
	Text richtext.Text
}

func (Rouse) effect()  {}
func (Notice) effect() {}

// casePrefix begins the address of a case in a Notice.
const casePrefix = "case:"

// CaseAddress is what a link in a Notice leads to; the agents' adapter knows where that is.
func CaseAddress(id CaseID) string { return casePrefix + id.String() }

// ParseCaseAddress reads CaseAddress.
func ParseCaseAddress(s string) (id CaseID, ok bool) {
	if !strings.HasPrefix(s, casePrefix) {
		return 0, false
	}
	_, err := fmt.Sscanf(s, casePrefix+"%d", &id)
	return id, err == nil
}

// StepDesk wakes a desk: the desk after and what is now wanted come out. It is as pure as Step, and never touches a case. A desk whose
// team the policy no longer has wants nothing any more.
//
// At the opening of each office day the channel gets one digest, unless nothing is open, and the cards that count the days left are drawn
// anew, since one more has gone by. A case that nobody has taken for as long as
// the policy allows is named in the channel, once for as long as it stays so; the digest names it too.
func StepDesk(w DeskWorld, now time.Time) (Desk, []Effect) {
	d := &deskStep{DeskWorld: w, now: now, say: deskPrinter(w.Policy), today: w.Policy.Calendar().DayOf(now)}
	d.Desk.Due = time.Time{}
	if _, known := w.Policy.Team(w.Desk.Name); !known {
		return d.Desk, nil
	}
	d.forgetTaken()
	if d.Policy.Attention.Digest && d.morning(d.Desk.Digest) {
		d.digest()
	}
	if d.morning(d.Desk.Drawn) {
		d.redraw()
	}
	d.nameUnclaimed()
	d.Desk.Due = d.next()
	return d.Desk, d.effects
}

// NextOpening is the first opening of the office after an instant: when a desk that has nothing to do wakes.
func NextOpening(p *policy.Policy, after time.Time) time.Time {
	cal := p.Calendar()
	for day := cal.DayOf(after); ; day = day.AddDays(1) {
		if at, opens := cal.OpensOn(day); opens && at.After(after) {
			return at
		}
	}
}

// unclaimedSince is when a case that nobody has had since an instant is to be named.
func unclaimedSince(p *policy.Policy, since time.Time) time.Time {
	return p.Calendar().AddOfficeTime(since, p.Attention.Unclaimed)
}

// deskStep is one waking of one desk.
type deskStep struct {
	DeskWorld
	now     time.Time
	today   calendar.Day
	say     *texts.Printer
	effects []Effect
}

func (c *DeskCase) unclaimed() bool { return Unclaimed(c.Kind, c.State, c.Owner) }

// owed reports whether the desk still owes the case an answer.
func (c *DeskCase) owed() bool { return c.State != Answered && c.Kind != Feedback }

// forgetTaken drops from the named cases those that somebody has, or that were free, taken and freed again.
func (d *deskStep) forgetTaken() {
	named := map[CaseID]time.Time{}
	for i := range d.Cases {
		c := &d.Cases[i]
		if since, was := d.Desk.Named[c.ID]; was && c.unclaimed() && since.Equal(c.Since) {
			named[c.ID] = since
		}
	}
	d.Desk.Named = named
}

// morning reports whether the office opened today, and what was last done on a day is still to be done today.
func (d *deskStep) morning(last calendar.Day) bool {
	opens, open := d.Policy.Calendar().OpensOn(d.today)
	return open && !d.now.Before(opens) && last.Before(d.today)
}

// redraw wants the cards that say how many days are left.
func (d *deskStep) redraw() {
	d.Desk.Drawn = d.today
	for i := range d.Cases {
		if c := &d.Cases[i]; c.owed() && !c.Due.IsZero() {
			d.effects = append(d.effects, Card{Case: c.ID, Team: c.Team})
		}
	}
}

// section is a part of the digest: a title and the cases under it.
type section struct {
	key   string
	cases []*DeskCase
}

// digest posts what the day begins with. Each case stands once, where it matters most: overdue first.
func (d *deskStep) digest() {
	d.Desk.Digest = d.today
	if len(d.Cases) == 0 {
		return
	}
	sections := d.sections()
	parts := []richtext.Text{d.say.Text("digest.title", texts.Vars{"Day": d.say.Day(d.today), "Open": d.count("digest.open", len(d.Cases))})}
	for _, part := range sections {
		if len(part.cases) > 0 {
			parts = append(parts, d.list(d.say.Text(part.key, texts.Vars{"N": len(part.cases)}), part.cases))
		}
	}
	d.effects = append(d.effects, Notice{
		Timing: Timing{Class: Background, Key: "digest/" + d.Desk.Name}, Desk: d.Desk.Name, Text: richtext.Join("\n\n", parts...),
	})
	for i := range d.Cases {
		if c := &d.Cases[i]; c.unclaimed() {
			d.Desk.Named[c.ID] = c.Since
		}
	}
}

// dueSoon is how many days ahead the digest looks.
const dueSoon = 7

func (d *deskStep) sections() []section {
	late, soon, free, waiting := section{key: "digest.overdue"}, section{key: "digest.soon"}, section{key: "digest.unclaimed"}, section{key: "digest.waiting"}
	for i := range d.Cases {
		c := &d.Cases[i]
		switch {
		case c.owed() && !c.Due.IsZero() && c.Due.Before(d.today):
			late.cases = append(late.cases, c)
		case c.unclaimed():
			free.cases = append(free.cases, c)
		case c.owed() && !c.Due.IsZero() && c.Due.Before(d.today.AddDays(dueSoon)):
			soon.cases = append(soon.cases, c)
		case d.tooLong(c):
			waiting.cases = append(waiting.cases, c)
		}
	}
	slices.SortStableFunc(free.cases, bySince)
	for _, part := range [][]*DeskCase{late.cases, soon.cases, waiting.cases} {
		slices.SortStableFunc(part, urgentFirst)
	}
	return []section{late, free, soon, waiting}
}

// tooLong reports whether a case has waited for the customer's or the seller's word for longer than the policy finds right.
func (d *deskStep) tooLong(c *DeskCase) bool {
	if c.State != WaitingForCustomer && c.State != WaitingForSeller {
		return false
	}
	cal := d.Policy.Calendar()
	return cal.BusinessDaysBetween(cal.DayOf(c.Since), d.today) >= d.Policy.Attention.WaitingDays
}

// nameUnclaimed names the cases that nobody has taken in time.
func (d *deskStep) nameUnclaimed() {
	var late []*DeskCase
	for i := range d.Cases {
		c := &d.Cases[i]
		if _, named := d.Desk.Named[c.ID]; !named && c.unclaimed() && !unclaimedSince(d.Policy, c.Since).After(d.now) {
			late = append(late, c)
			d.Desk.Named[c.ID] = c.Since
		}
	}
	if len(late) == 0 {
		return
	}
	slices.SortStableFunc(late, bySince)
	d.effects = append(d.effects, Notice{
		Timing: Timing{Class: Background}, Desk: d.Desk.Name, Text: d.list(d.count("digest.nobody", len(late)), late),
	})
}

// next is when the desk has something to do again: at the next opening, or when a case has waited for somebody long enough.
func (d *deskStep) next() time.Time {
	next := NextOpening(d.Policy, d.now)
	for i := range d.Cases {
		c := &d.Cases[i]
		if _, named := d.Desk.Named[c.ID]; named || !c.unclaimed() {
			continue
		}
		if at := unclaimedSince(d.Policy, c.Since); at.Before(next) {
			next = at
		}
	}
	return next
}

// maxListed is how many cases a notice names under one title; the rest are counted.
const maxListed = 10

// list is cases under a title.
func (d *deskStep) list(title richtext.Text, cases []*DeskCase) richtext.Text {
	lines := []richtext.Text{title}
	for _, c := range cases[:min(len(cases), maxListed)] {
		lines = append(lines, richtext.Of("• ").Append(d.line(c)))
	}
	if more := len(cases) - maxListed; more > 0 {
		lines = append(lines, d.count("digest.more", more))
	}
	return richtext.Join("\n", lines...)
}

// line is one case: what makes it urgent, its number, which leads to its thread, what it is, whose it is and by when.
func (d *deskStep) line(c *DeskCase) richtext.Text {
	words := []string{"", d.say.Plain("card.kind."+string(c.Kind), nil)}
	if team, known := d.Policy.Team(c.Team); known {
		words = append(words, cmp.Or(team.Label.In(d.say.Lang()), c.Team))
	}
	if c.OwnerName != "" {
		words = append(words, strings.Join(strings.Fields(c.OwnerName), " "))
	}
	if when := d.when(c); when != "" {
		words = append(words, when)
	}
	urgent, flags := flagWords(d.say, c.Flags)
	if flags != "" {
		words = append(words, flags)
	}
	if urgent != "" {
		urgent += " · "
	}
	return richtext.Of(urgent).Append(numberLink(c.Number, c.ID)).Append(richtext.Of(strings.Join(words, " · ")))
}

// when is by when a case is to be answered, in business days from today.
func (d *deskStep) when(c *DeskCase) string {
	if c.Due.IsZero() || !c.owed() {
		return ""
	}
	n := d.Policy.Calendar().BusinessDaysBetween(d.today, c.Due)
	switch {
	case c.Due.Before(d.today):
		return d.count("digest.late_by", max(1, -n)).Plain
	case c.Due == d.today:
		return d.say.Plain("digest.today", nil)
	}
	return d.count("digest.left", n).Plain
}

func (d *deskStep) count(key string, n int) richtext.Text {
	return d.say.Text(key, texts.Vars{"Count": n})
}
