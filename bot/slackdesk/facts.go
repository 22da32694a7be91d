package slackdesk

import (
	"strconv"
	"time"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/calendar"
	"guichet/conversations/texts"
)

// facts are the card's lines of "name: value": who it is from and by when, how the desk stands to it, the customer's own details.
func (d *Desk) facts(v CardView) *slack.RichTextSection {
	w := factWriter{desk: d}
	w.fact("customer", d.customer(v))
	w.when("received", v.Received)
	if !v.Deadline.IsZero() {
		w.fact("deadline", d.due(v.State, v.Deadline))
	}
	if !v.Expected.IsZero() {
		w.fact("expected", d.due(v.State, v.Expected))
	}
	if window := v.Life.Window; v.Kind == conversations.Problem && !window.Until.IsZero() {
		w.fact("window", d.say.ShortDay(window.Until))
	}
	if ends := v.Life.Silence.Ends; !ends.IsZero() {
		w.fact("silence", d.say.ShortDay(ends))
	}
	w.when("reported", v.Life.Window.Reported)
	w.line()
	w.fact("team", d.teamName(v.Team))
	w.fact("owner", d.ownerName(v))
	w.fact("flags", conversations.FlagLine(d.policy, v.Case))
	if v.FromCustomer+v.FromAgents > 0 {
		w.fact("messages", d.say.Plain("slack.card.messages_value", texts.Vars{"Customer": v.FromCustomer, "Agents": v.FromAgents}))
	}
	w.last(v)
	w.line()
	d.details(&w, v)
	return slack.NewRichTextSection(w.trimmed()...)
}

// details are what the customer gave, and what came of it.
func (d *Desk) details(w *factWriter, v CardView) {
	s := v.Statement
	w.fact("seller", s.Seller)
	if s.Contacted != conversations.Unanswered {
		answer := string(s.Contacted)
		if s.Approach.Said != "" {
			answer = string(s.Approach.Said)
		}
		w.fact("contacted", d.plain("slack.card."+answer))
	}
	if !s.Approach.On.IsZero() {
		w.fact("approach", d.say.ShortDay(s.Approach.On))
	}
	w.fact("reference", d.reference(s.Reference))
	if s.Amount.Cents != 0 {
		w.fact("amount", d.say.Money(s.Amount.Cents, s.Amount.Currency))
	}
	w.fact("wish", d.wish(s))
	if n := len(v.Files); n > 0 {
		w.fact("files", strconv.Itoa(n))
	}
	if a, ok := d.policy.Articles.Get(s.Article); ok {
		w.fact("article", d.say.Typeset(a.In(d.say.Lang()).Title))
	}
	if outcome, ok := d.policy.Outcome(v.Outcome); ok {
		w.fact("outcome", outcome.Label.In(d.say.Lang()))
	}
	if given, ok := d.policy.Outcome(v.Life.Closing.Outcome); ok && v.Life.Closing.Outcome != v.Outcome {
		w.fact("answer", given.Label.In(d.say.Lang()))
	}
	if v.Rating > 0 && !v.Life.Anonymous {
		w.fact("rating", d.say.Plain("slack.card.rating_value", texts.Vars{"Mark": v.Rating}))
	}
	w.fact("follows", v.Follows.String())
}

// customer is what a case's customer is called, and what they read.
func (d *Desk) customer(v CardView) string {
	language := d.plain("slack.card.lang." + string(v.Lang))
	name := displayName(v.FirstName)
	if name == "" {
		return language
	}
	return d.say.Plain("slack.card.customer_value", texts.Vars{"Name": name, "Language": language})
}

// factWriter writes facts beside each other, names in bold.
type factWriter struct {
	desk  *Desk
	out   []slack.RichTextSectionElement
	began bool // the line has a fact already
}

func (w *factWriter) fact(name, value string) {
	if value = oneLine(value, maxFact); value != "" {
		w.name(name)
		w.out = append(w.out, slack.NewRichTextSectionTextElement(value, nil))
	}
}

// when writes a moment that each reader sees in their own zone.
func (w *factWriter) when(name string, t time.Time) {
	if !t.IsZero() {
		w.name(name)
		w.moment(t, "{date_short_pretty}, {time}")
	}
}

func (w *factWriter) moment(t time.Time, format string) {
	in := w.desk.say.DayAndHour(t)
	w.out = append(w.out, slack.NewRichTextSectionDateElement(t.Unix(), format, nil, &in))
}

// last says whose turn it is: who wrote last, and how long ago that is whenever somebody looks.
func (w *factWriter) last(v CardView) {
	at, who := v.Life.LastCustomer, "last_customer"
	if v.Life.LastAgent.After(at) {
		at, who = v.Life.LastAgent, "last_agents"
	}
	if at.IsZero() {
		return
	}
	w.fact("last", w.desk.plain("slack.card."+who)+",\u00a0")
	w.moment(at, "{ago}")
}

// trimmed is what was written, without a line break at its end.
func (w *factWriter) trimmed() []slack.RichTextSectionElement {
	if !w.began {
		return w.out[:len(w.out)-1]
	}
	return w.out
}

func (w *factWriter) name(name string) {
	colon := ":\u00a0" // a value stays with its name
	if w.desk.say.Lang() == "fr" {
		colon = "\u00a0:\u00a0"
	}
	gap := ""
	if w.began {
		gap = " \u00a0\u00a0 "
	}
	w.began = true
	if gap != "" {
		w.out = append(w.out, slack.NewRichTextSectionTextElement(gap, nil))
	}
	w.out = append(w.out, slack.NewRichTextSectionTextElement(w.desk.plain("slack.card."+name)+colon, &slack.RichTextSectionTextStyle{Bold: true}))
}

func (w *factWriter) line() {
	if w.began {
		w.out = append(w.out, slack.NewRichTextSectionTextElement("\n", nil))
	}
	w.began = false
}

// due is a promised day with what is left of it, while it still binds. A day is no moment: it is the same for every
// reader, so it is written out and not left to their zone.
func (d *Desk) due(state conversations.CaseState, day calendar.Day) string {
	in := d.say.ShortDay(day)
	if !state.Owed() {
		return in
	}
	cal := d.policy.Calendar()
	today := cal.DayOf(d.now())
	switch {
	case day.Before(today):
		return d.say.Plain("slack.card.late", texts.Vars{"Day": in})
	case day == today:
		return d.say.Plain("slack.card.today", texts.Vars{"Day": in})
	}
	return d.say.Plain("slack.card.days_left", texts.Vars{"Day": in, "Count": cal.BusinessDaysBetween(today, day)})
}

func (d *Desk) teamName(team string) string {
	if t, ok := d.policy.Team(team); ok && !t.Label.IsZero() {
		return t.Label.In(d.say.Lang())
	}
	return team
}

func (d *Desk) ownerName(v CardView) string {
	switch {
	case v.Owner == "":
		return d.plain("slack.card.nobody")
	case v.OwnerName == "":
		return string(v.Owner)
	}
	return v.OwnerName
}

// reference says whether the document has the shape the policy describes.
func (d *Desk) reference(r conversations.Reference) string {
	switch {
	case r.Value == "" && r.None:
		return d.plain("slack.card.no_reference")
	case r.Value == "":
		return ""
	case r.Verified:
		return short(r.Value, maxFact-2) + " ✔"
	}
	return short(r.Value, maxFact-2) + " ✖"
}

func (d *Desk) wish(a conversations.Answers) string {
	w, known := d.policy.Wish(a.Wish)
	switch label := w.Label.In(d.say.Lang()); {
	case a.WishText == "" || !known:
		return label + a.WishText
	case a.Wish == "other":
		return a.WishText
	default:
		return label + " (" + a.WishText + ")"
	}
}
