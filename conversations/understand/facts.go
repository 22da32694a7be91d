package understand

import (
	"regexp"
	"time"
)

// Recogniser reads facts out of a text. Rules is the one this package offers.
type Recogniser interface {
	Read(text string, v Vocabulary) Facts
}

// Span is the bytes [Start, End) of the text a fact was read from. The zero Span means the whole text or no one place.
type Span struct{ Start, End int }

// Vocabulary is what the caller knows and the rules need: plain data, usually made from the policy.
type Vocabulary struct {
	// Today is the customer's civil day; its clock time is ignored. "Yesterday" is the day before it.
	Today Day
	// Languages are the ones the desk speaks ("fr", "en"); another one is reported as unknown. Empty means both.
	Languages []string
	// References are the company's own kinds of document numbers.
	References []ReferencePattern
	// Categories, Reasons, Products and Wishes are what a fact's key may be. A key the built-in lists know (see
	// data/) is recognised by them and by its hints; any other key by its hints and labels alone.
	Categories, Reasons, Products, Wishes []Option
	// Merchants are sellers known by name; others are recognised by how they are spoken of ("chez …", "from …").
	Merchants []string
}

// ReferencePattern is one kind of reference: "statement", "order", "invoice".
type ReferencePattern struct {
	// Name of the kind; also of the rule that reads it.
	Name string
	// Pattern must match the whole repaired reference, in capitals. It is anchored by this package.
	Pattern *regexp.Regexp
}

// Option is one thing to choose from.
type Option struct {
	// Key is the caller's own name for it.
	Key string
	// Labels are what its button says, in every language.
	Labels []string
	// Hints are further words that mean it; a word ending in * takes any ending.
	Hints []string
}

// Kind is what sort of case a text calls for.
type Kind string

// The kinds. The empty Kind means that the text does not say.
const (
	Feedback  Kind = "feedback"
	Problem   Kind = "problem"
	Complaint Kind = "complaint"
)

// Answer is a three-valued yes or no.
type Answer string

// The answers. The empty Answer means unknown.
const (
	Unknown Answer = ""
	Yes     Answer = "yes"
	No      Answer = "no"
)

// Facts is what was read. A field left at its zero value was not found.
type Facts struct {
	Kind Labelled[Kind]
	// Dissatisfied is true when the text expresses dissatisfaction with us, in whatever form it arrives (C-1).
	Dissatisfied bool
	Category     Labelled[string]
	Reason       Labelled[string]
	Product      Labelled[string]
	References   []Reference
	Amounts      []Amount
	Dates        []Date
	Merchant     Labelled[string]
	// ContactedSeller says whether the customer has already written to the seller.
	ContactedSeller Labelled[Answer]
	// Repeat is true when they have already written or called us about it.
	Repeat Labelled[bool]
	Wish   Labelled[string]
	// Language is "fr", "en", or empty when the text is too short or too mixed to tell.
	Language string
	Signals  []Signal
}

// Labelled is a fact with where and why it was read, and how sure the rules are, from 0 (not found) to 1.
type Labelled[T any] struct {
	Value      T
	Confidence float64
	Span       Span
	Rule       string
}

// Reference is a document number in the text.
type Reference struct {
	// Kind is the pattern's name, or for an unverified one the kind its introduction names ("order", "invoice",
	// "statement"), or "".
	Kind string
	// Text is as written; Normal is repaired: RL-2O26 0117 is RL20260117.
	Text, Normal string
	// Verified is true when a pattern of the vocabulary matches Normal.
	Verified bool
	Span     Span
	Rule     string
}

// Amount is a sum of money.
type Amount struct {
	Cents int64
	// Currency is an ISO 4217 code; CAD when nothing else is said.
	Currency string
	Span     Span
	Rule     string
}

// Date is a civil day named in the text.
type Date struct {
	Day  Day
	Span Span
	Rule string
}

// Day is a civil day, without a time or a zone.
type Day struct {
	Year  int
	Month time.Month
	Day   int
}

// DayOf returns the civil day of a time in the time's own zone.
func DayOf(t time.Time) Day {
	y, m, d := t.Date()
	return Day{y, m, d}
}

// Add returns the day n days later.
func (d Day) Add(n int) Day { return DayOf(d.time().AddDate(0, 0, n)) }

// Before reports whether d comes before e.
func (d Day) Before(e Day) bool { return d.time().Before(e.time()) }

// Sub returns the number of days from e to d.
func (d Day) Sub(e Day) int { return int(d.time().Sub(e.time()).Hours() / 24) }

// IsZero reports whether no day is set.
func (d Day) IsZero() bool { return d == Day{} }

// Weekday returns the day of the week.
func (d Day) Weekday() time.Weekday { return d.time().Weekday() }

// String returns the day as 2026-01-06.
func (d Day) String() string { return d.time().Format(time.DateOnly) }

func (d Day) time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

// SignalKind is something in a message that changes how it must be met (requirements, section 3.6).
type SignalKind string

// The signals.
const (
	Distress    SignalKind = "distress"     // thoughts of suicide or self-harm
	Danger      SignalKind = "danger"       // a threat to others, or to the writer by somebody
	Fraud       SignalKind = "fraud"        // fraud under way, an unrecognised purchase, a stolen identity
	Minor       SignalKind = "minor"        // the writer is under 14, or seems to be
	Legal       SignalKind = "legal"        // a lawyer, a court, a formal notice
	Regulator   SignalKind = "regulator"    // a supervisor, an ombudsman, a consumer protection office
	Media       SignalKind = "media"        // a newspaper, a television programme, a reporter
	Vulnerable  SignalKind = "vulnerable"   // illness, bereavement, lost work, disability
	Anger       SignalKind = "anger"        // insults, swearing, being fed up
	WantsPerson SignalKind = "wants_person" // asks for a human being
)

// Sensitive reports whether a signal must interrupt the form or mark the case, unlike anger and the wish for a person.
func (k SignalKind) Sensitive() bool { return k != Anger && k != WantsPerson }

// Signal is one such thing found.
type Signal struct {
	Kind SignalKind
	// Certain is false when the words may mean something else: then ask softly.
	Certain bool
	Span    Span
	Rule    string
}

// Signal returns the strongest signal of a kind.
func (f Facts) Signal(k SignalKind) (Signal, bool) {
	var best Signal
	found := false
	for _, s := range f.Signals {
		if s.Kind == k && (!found || s.Certain && !best.Certain) {
			best, found = s, true
		}
	}
	return best, found
}
