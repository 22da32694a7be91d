package slackdesk

import (
	"context"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/calendar"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// CardView is what a card, a modal or a post shows of a case.
type CardView struct {
	conversations.Case
	FirstName string // the customer's, as their platform tells it
	Blocked   bool   // the bot cannot reach the customer
	// FromCustomer and FromAgents count the messages each side wrote, notes not included.
	FromCustomer, FromAgents int
	// Files are all files of the case.
	Files []conversations.File
	// Channel and Thread are where its card stands; empty while it was never posted.
	Channel conversations.ChannelID
	Thread  conversations.MessageID
	// Pieces is filled for the form that takes one of them out.
	Pieces []Piece
}

// Cards reads a case as it now stands. Package bot wires it over storage's read pool.
type Cards interface {
	Card(ctx context.Context, id conversations.CaseID) (CardView, error)
}

// Pieces reads the messages of a case that still have words or files, oldest first.
type Pieces interface {
	Pieces(ctx context.Context, id conversations.CaseID) ([]Piece, error)
}

// Piece is a message of a case.
type Piece struct {
	Side    conversations.Side
	Message conversations.MessageID
	Author  conversations.AgentID // of an agent's
	Note    bool
	Text    richtext.Text
	Files   []conversations.File
	At      time.Time
}

// DeskConfig says how cases are shown to agents.
type DeskConfig struct {
	Policy *policy.Policy
	// Channel is where the cases go whose team has no channel in the policy (SLACK_CHANNEL).
	Channel conversations.ChannelID
	// Now is business time; time.Now when nil. The days left on a card count from it.
	Now func() time.Time
}

// Desk draws what agents see, in the desk's language. It is safe for concurrent use.
type Desk struct {
	policy  *policy.Policy
	channel conversations.ChannelID
	now     func() time.Time
	say     *texts.Printer
	// own are the same desk in each language of the policy, for what one agent alone sees.
	own map[string]*Desk
}

// NewDesk makes a desk.
func NewDesk(c DeskConfig) *Desk {
	if c.Now == nil {
		c.Now = time.Now
	}
	d := newDesk(c)
	d.own = map[string]*Desk{}
	for _, lang := range c.Policy.Languages.Offered {
		same := *c.Policy
		same.Languages.Default = lang
		d.own[lang] = newDesk(DeskConfig{Policy: &same, Channel: c.Channel, Now: c.Now})
	}
	return d
}

func newDesk(c DeskConfig) *Desk {
	say := texts.New(c.Policy.Languages.Default, c.Policy.Calendar().Zone(), texts.Vars{"Company": c.Policy.Company.Name})
	return &Desk{policy: c.Policy, channel: c.Channel, now: c.Now, say: say}
}

// in is the desk in the language that somebody's Slack is in ("fr-CA"), or in its own where the policy does not offer that.
func (d *Desk) in(locale string) *Desk {
	lang, _, _ := strings.Cut(locale, "-")
	if own, offered := d.own[lang]; offered {
		return own
	}
	return d
}

// channelOf is where a team's cards stand.
func (d *Desk) channelOf(team string) conversations.ChannelID {
	return conversations.ChannelID(d.policy.ChannelOf(team, string(d.channel)))
}

// The card's own limits. Slack's: 150 characters in a header, 3,000 in a section, 50 blocks, about 13,200 characters in
// all (platforms' block reference; the last is undocumented, see bolt-js issue 2509).
const (
	maxHeader = 150
	maxFact   = 200
	maxText   = 1000 // of the fallback
	maxLabel  = 75   // of a button and of its accessibility label
)

// title is a case in one line, as it heads the card and the modals.
func (d *Desk) title(v CardView) string {
	return oneLine(conversations.CardTitle(d.policy, v.Case), maxHeader)
}

// card is a case's card and its fallback text. It stays within Slack's limits whatever the case holds (G12).
func (d *Desk) card(v CardView) ([]slack.Block, string) {
	title := d.title(v)
	blocks := []slack.Block{slack.NewHeaderBlock(plainText(title), slack.HeaderBlockOptionBlockID("title"))}
	if gone := d.gone(v); gone != "" {
		blocks = append(blocks, slack.NewContextBlock("gone", plainText(gone)))
	}
	if !v.Life.Erased.IsZero() {
		return blocks, fallback(title, maxText)
	}
	if !v.Life.Swept.IsZero() {
		v.Statement = conversations.Answers{}
	}
	blocks = append(blocks, slack.NewRichTextBlock("facts", d.facts(v)))
	if story := d.story(v); story != nil {
		blocks = append(blocks, story)
	}
	if buttons := d.buttons(v); len(buttons) > 0 {
		blocks = append(blocks, slack.NewActionBlock("actions", buttons...))
	}
	if hint := d.hint(v); hint != "" {
		blocks = append(blocks, slack.NewContextBlock("hint", plainText(hint)))
	}
	return blocks, fallback(title, maxText)
}

// gone says what of a case is no longer shown here.
func (d *Desk) gone(v CardView) string {
	switch {
	case !v.Life.Erased.IsZero():
		return d.say.Plain("slack.card.erased", texts.Vars{"Day": d.say.Day(d.policy.Calendar().DayOf(v.Life.Erased))})
	case !v.Life.Swept.IsZero():
		return d.plain("slack.card.swept")
	}
	return ""
}

// facts are the card's lines of "name: value": who it is from and by when, how the desk stands to it, the customer's own details.
func (d *Desk) facts(v CardView) *slack.RichTextSection {
	w := factWriter{desk: d}
	w.fact("customer", d.customer(v))
	w.when("received", v.Received)
	if !v.Deadline.IsZero() {
		w.fact("deadline", d.due(v, v.Deadline))
	}
	if !v.Expected.IsZero() {
		w.fact("expected", d.due(v, v.Expected))
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
func (d *Desk) due(v CardView, day calendar.Day) string {
	in := d.say.ShortDay(day)
	if !v.State.Open() || v.State == conversations.Answered {
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

// story quotes the statement's words, cut where a reader would; a story that is cut stands whole in the thread.
func (d *Desk) story(v CardView) slack.Block {
	t := clean(v.Statement.Story).TrimSpace()
	if t.Plain == "" {
		return nil
	}
	parts := richtext.Split(flat(t), conversations.CardQuote, utf8.RuneCountInString)
	elements := []slack.RichTextElement{&slack.RichTextQuote{Type: slack.RTEQuote, Elements: richRuns(parts[0])}}
	if len(parts) > 1 {
		more := slack.NewRichTextSectionTextElement(d.plain("slack.card.more"), &slack.RichTextSectionTextStyle{Italic: true})
		elements = append(elements, slack.NewRichTextSection(more))
	}
	return slack.NewRichTextBlock("statement", elements...)
}

// flat is a text without the styles that are blocks of their own: a quotation cannot hold another.
func flat(t richtext.Text) richtext.Text {
	out := richtext.Text{Plain: t.Plain}
	for _, s := range t.Spans {
		if s.Style != richtext.Quote {
			out.Spans = append(out.Spans, s)
		}
	}
	return out
}

// hint tells what writing in the thread does now.
func (d *Desk) hint(v CardView) string {
	switch {
	case !v.State.Open():
		return d.plain("slack.card.over")
	case v.Blocked:
		return d.plain("slack.card.blocked")
	case d.policy.ReplyMode(v.Team) == policy.ReplyExplicit:
		return d.plain("slack.card.explicit")
	case v.Owner != "":
		return d.say.Plain("slack.card.owned", texts.Vars{"Owner": oneLine(d.ownerName(v), maxName)})
	}
	return d.plain("slack.card.assignee")
}

func (d *Desk) plain(key string) string { return d.say.Plain(key, nil) }

// plainText is words in an element that reads no markup. Emoji names stay names, since customers' words stand there too.
func plainText(s string) *slack.TextBlockObject {
	return slack.NewTextBlockObject(slack.PlainTextType, s, false, false)
}
