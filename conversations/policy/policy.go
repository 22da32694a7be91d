package policy

import (
	_ "embed"
	"slices"
	"time"

	"guichet/conversations/articles"
	"guichet/conversations/calendar"
)

// Policy is one complete policy, checked: every team it routes to exists, every label is there, the calendar counts. It is
// never changed after [Parse]; treat its slices as read-only. It may be shared between goroutines.
type Policy struct {
	Mode      Mode
	Company   Company
	Languages Languages
	Replies   Replies
	// Teams and the tables below keep the order of the built-in file; an operator's own entries follow, and the entry called
	// "other" comes last, as it must on a keyboard.
	Teams []Team
	// Routes name the team of each kind for what no product, reason or category routes more closely.
	Routes     Routes
	Products   []Product
	Reasons    []Reason
	Categories []Category
	Wishes     []Choice
	Outcomes   []Choice
	RootCauses []Choice
	Remedies   []Remedy
	References []Reference
	Deadlines  Deadlines
	Retention  Retention
	Drafts     Drafts
	Ratings    Ratings
	Silence    Silence
	Limits     Limits
	// Articles are the help articles, ready to be searched.
	Articles  *articles.Shelf
	Attention Attention
	Care      Care
	Templates []Template

	office   *calendar.Calendar
	region   calendar.Region
	warnings Findings
}

// SelfService is the outcome of a case that a help article settled, without a person. No agent gives it.
const SelfService = "self_service"

// GivenOutcomes are the outcomes an agent can give.
func (p *Policy) GivenOutcomes() []Choice {
	return slices.DeleteFunc(slices.Clone(p.Outcomes), func(c Choice) bool { return c.Key == SelfService })
}

//go:embed builtin.yaml
var builtin []byte

// Builtin is the text of the built-in policy, for an operator to start from.
func Builtin() []byte { return slices.Clone(builtin) }

// Default is the built-in policy: the desk of an invented company, in French and English.
func Default() *Policy {
	p, err := Parse(nil)
	if err != nil {
		// The built-in file is part of the program, and a test reads it.
		panic("built-in policy: " + err.Error())
	}
	return p
}

// Calendar counts the office's business days and hours.
func (p *Policy) Calendar() *calendar.Calendar { return p.office }

// Warnings are findings the desk can work with, and that somebody should know of: a production desk that names no external
// body, a profile of deadlines nobody has verified.
func (p *Policy) Warnings() Findings { return slices.Clone(p.warnings) }

// Team finds a team by name.
func (p *Policy) Team(name string) (Team, bool) { return find(p.Teams, name) }

// Product finds a product or service by key.
func (p *Policy) Product(key string) (Product, bool) { return find(p.Products, key) }

// Reason finds a purchase problem's reason by key.
func (p *Policy) Reason(key string) (Reason, bool) { return find(p.Reasons, key) }

// Category finds a complaint's category by key.
func (p *Policy) Category(key string) (Category, bool) { return find(p.Categories, key) }

// Wish finds what would settle a complaint by key.
func (p *Policy) Wish(key string) (Choice, bool) { return find(p.Wishes, key) }

// Outcome finds a case's outcome by key.
func (p *Policy) Outcome(key string) (Choice, bool) { return find(p.Outcomes, key) }

// RootCause finds a root cause by key.
func (p *Policy) RootCause(key string) (Choice, bool) { return find(p.RootCauses, key) }

// Remedy finds a remedy by key.
func (p *Policy) Remedy(key string) (Remedy, bool) { return find(p.Remedies, key) }

// Reference finds a kind of reference by key: statement, order, invoice.
func (p *Policy) Reference(kind string) (Reference, bool) { return find(p.References, kind) }

// RouteFor is the name of the team that a new case goes to: of a complaint by its category, of a problem by its reason, of
// feedback by its product. Where the detail is unknown or routes nowhere, the kind decides. The team exists.
func (p *Policy) RouteFor(kind, detail string) string {
	team, fallback := "", p.Routes.Complaint
	switch kind {
	case "feedback":
		product, _ := p.Product(detail)
		team, fallback = product.Team, p.Routes.Feedback
	case "problem":
		reason, _ := p.Reason(detail)
		team, fallback = reason.Team, p.Routes.Problem
	default:
		category, _ := p.Category(detail)
		team = category.Team
	}
	if team == "" {
		return fallback
	}
	return team
}

// ChannelOf is the Slack channel of a team: its own, or the fallback (SLACK_CHANNEL) when the policy names none.
func (p *Policy) ChannelOf(team, fallback string) string {
	if t, ok := p.Team(team); ok && t.Channel != "" {
		return t.Channel
	}
	return fallback
}

// ReplyMode is how a team's thread messages become replies.
func (p *Policy) ReplyMode(team string) ReplyMode {
	if t, ok := p.Team(team); ok && t.ReplyMode != "" {
		return t.ReplyMode
	}
	return p.Replies.Mode
}

// Promise is the dated promise made on a complaint received at an instant, for the receipt and the card: the first answer
// that the first profile in use asks for.
func (p *Policy) Promise(received time.Time) Due { return p.Due(received)[p.Deadlines.promise] }

// Due are all the dates that the profiles in use set on a complaint received at an instant, in the order of the profiles.
func (p *Policy) Due(received time.Time) []Due {
	var dues []Due
	for _, profile := range p.Deadlines.InUse() {
		for _, target := range profile.Targets {
			dues = append(dues, Due{profile.Key, target, p.office.PeriodEnd(received, target.Unit, target.Count)})
		}
	}
	return dues
}

// OwnPromise reports whether a profile is the company's own promise, which no law sets.
func (p *Policy) OwnPromise(profile string) bool {
	found, ok := find(p.Deadlines.Profiles, profile)
	return ok && found.Own
}

// keyed is an entry of one of the tables.
type keyed interface{ key() string }

func find[E keyed](entries []E, key string) (E, bool) {
	if i := slices.IndexFunc(entries, func(e E) bool { return e.key() == key }); i >= 0 {
		return entries[i], true
	}
	var none E
	return none, false
}
