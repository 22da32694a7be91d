package policy

import (
	"slices"
	"time"

	"guichet/conversations/calendar"
)

// Text is a text in the languages the desk speaks.
type Text struct {
	FR, EN string
}

// In is the text in a language ("fr", "en"); where that is missing, in the other one.
func (t Text) In(lang string) string {
	if lang == "en" && t.EN != "" || t.FR == "" {
		return t.EN
	}
	return t.FR
}

// IsZero tells whether there is no text at all.
func (t Text) IsZero() bool { return t == Text{} }

// Words are lists of words or short phrases, one list for each language.
type Words struct {
	FR, EN []string
}

// In is the list of a language; unlike a text it has no stand-in.
func (w Words) In(lang string) []string {
	if lang == "en" {
		return w.EN
	}
	return w.FR
}

// Mode says whether real people are served.
type Mode string

const (
	// Production serves real people; what it lacks is warned of.
	Production Mode = "production"
	// Demo is for trying out.
	Demo Mode = "demo"
)

// Company is who runs the desk.
type Company struct {
	Name string
	// Label is the desk's name within a sentence: "le service des plaintes d’Exemple".
	Label Text
	// PrivacyOfficer is how to reach the person in charge of personal information; empty when not configured.
	PrivacyOfficer string
	// ProcedureURL is the published complaint procedure; empty when not configured.
	ProcedureURL string
	// RegulatorURL is the regulator's page; empty when not configured.
	RegulatorURL string
	// ExternalBody is who can be turned to outside the company, and how. It is shown as written and never invented (C-19):
	// when it is zero the texts say that none is configured.
	ExternalBody Text
	// ExternalBodyURL is that body's page; empty when not configured.
	ExternalBodyURL string
}

// Languages are the languages offered to customers, the default one among them.
type Languages struct {
	Default string
	Offered []string
}

// Offers tells whether customers may choose a language.
func (l Languages) Offers(lang string) bool { return slices.Contains(l.Offered, lang) }

// ReplyMode says how an agent's message in a case thread becomes a reply.
type ReplyMode string

const (
	// ReplyAssignee sends the plain messages of the agent who owns the case.
	ReplyAssignee ReplyMode = "assignee"
	// ReplyExplicit sends only through the Reply button or the shortcut.
	ReplyExplicit ReplyMode = "explicit"
)

// Replies says how replies leave the desk.
type Replies struct {
	Mode ReplyMode
	// Hold is how long a reply can still be taken back, 0 to 60 s.
	Hold time.Duration
}

// Team is a group of agents with its own channel.
type Team struct {
	Name string
	// Label stands after "l’équipe" and before "team".
	Label Text
	// Channel is the Slack channel id; empty means the one that wiring falls back to.
	Channel string
	// Agents and Leads are ids of Slack members (U…) or user groups (S…). When both are empty the members of the channel are the agents,
	// and each may lead.
	Agents, Leads []string
	// Privacy may see who a customer is and take words out of the record; when it is empty the leads may.
	Privacy []string
	// Readers see the team's cases and do nothing to them.
	Readers []string
	// ReplyMode overrides the desk's; empty means it does not.
	ReplyMode ReplyMode
}

// HasRoles tells whether the policy names this team's agents or leads.
func (t Team) HasRoles() bool { return len(t.Agents)+len(t.Leads) > 0 }

// Routes name the team of each kind of case.
type Routes struct {
	Feedback, Problem, Complaint string
}

// Product is a product or service that feedback can be about.
type Product struct {
	Key   string
	Label Text
	Team  string
	Hints Words
}

// Reason is why a purchase went wrong.
type Reason struct {
	Key   string
	Label Text
	// Button: shown as a button; otherwise only typed words find it.
	Button bool
	// Team is empty when the kind's own route decides.
	Team string
	// WindowDays is the time given to settle it with the seller, in calendar days from the first contact; 0 means none.
	WindowDays int
	// Reference is the kind of reference asked for; empty asks for none.
	Reference string
	// Evidence are the pieces that help.
	Evidence Words
	Hints    Words
}

// Category is what a complaint is about.
type Category struct {
	Key   string
	Label Text
	// Button: shown as a button; otherwise only typed words find it.
	Button bool
	// Team is empty when the kind's own route decides.
	Team string
	// Reference is the kind of reference asked for; empty asks for none.
	Reference string
	// Wants are the keys of the wishes offered, in order; empty offers all.
	Wants []string
	// Hints are words that customers use for it.
	Hints Words
}

// Choice is an entry that is only named: a wish, an outcome, a root cause, a remedy.
type Choice struct {
	Key   string
	Label Text
}

// Remedy is what can be given to settle a case.
type Remedy struct {
	Key   string
	Label Text
	// Money: it is an amount, which whoever closes the case must give.
	Money bool
}

// Deadlines are the dated promises the desk counts.
type Deadlines struct {
	// Use are the keys of the profiles that apply, the one whose answer is promised to customers first.
	Use      []string
	Profiles []Profile

	promise int // the index of the promise among all targets in use
}

// InUse are the profiles that apply.
func (d Deadlines) InUse() []Profile {
	var used []Profile
	for _, key := range d.Use {
		if p, ok := find(d.Profiles, key); ok {
			used = append(used, p)
		}
	}
	return used
}

// Profile is one regime of deadlines.
type Profile struct {
	Key string
	// Verified: its figures were read in the primary text.
	Verified bool
	// Own: it is the company's own promise. A day of another profile that passes without the final answer opens ways beyond the company.
	Own     bool
	Targets []Target
}

// Target is one deadline: so many days after receipt, something is due.
type Target struct {
	Name   string
	Unit   calendar.Unit
	Count  int
	Action Action
}

// Action is what is due at a deadline.
type Action string

const (
	// Acknowledge: the receipt.
	Acknowledge Action = "acknowledge"
	// QuickAnswer: an answer until then counts as settled at first contact.
	QuickAnswer Action = "quick_answer"
	// Answer: the final answer.
	Answer Action = "answer"
	// LastAnswer: the final answer once the delay has been explained.
	LastAnswer Action = "last_answer"
)

// Due is a deadline with its date.
type Due struct {
	Profile string
	Target
	Day calendar.Day
}

// Retention is how many days things are kept: drafts from the last answer, cases and their files from closing.
type Retention struct {
	Drafts, Feedback, Problems, Complaints, Files, SlackCopies, Logs int
}

// Drafts says when an unfinished draft is spoken of, counted from the last answer, and how long a story waits for the
// privacy notice.
type Drafts struct {
	RemindAfter, WarnAfter, ExpireAfter, PendingNotice time.Duration
}

// Ratings says when a customer is asked how their case went, counted from when they said that it is settled; 0 never asks.
type Ratings struct {
	AskAfter time.Duration
}

// Limits bound what a customer can put into one draft. Lengths are in characters.
type Limits struct {
	FilesPerDraft, TextLength, ReferenceLength, SellerLength int
	// ReferenceTries is how often a reference is asked for before it is kept as written.
	ReferenceTries int
}

func (t Team) key() string      { return t.Name }
func (p Product) key() string   { return p.Key }
func (r Reason) key() string    { return r.Key }
func (c Category) key() string  { return c.Key }
func (c Choice) key() string    { return c.Key }
func (r Remedy) key() string    { return r.Key }
func (p Profile) key() string   { return p.Key }
func (r Reference) key() string { return r.Kind }
