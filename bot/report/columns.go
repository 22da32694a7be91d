package report

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"guichet/conversations"
	"guichet/conversations/calendar"
	"guichet/storage"
)

// Column is one field of the register.
type Column struct {
	Name    string `json:"name"`
	Type    string `json:"type"`
	Meaning string `json:"meaning"`
	// Personal fields tell of a person or repeat their words; only the whole register has them.
	Personal bool `json:"personal,omitempty"`

	value func(*row) string
}

// row is a case in an office's time zone.
type row struct {
	storage.RegisterLine
	zone *time.Location
}

// The types of fields. All are text in a CSV.
const (
	text   = "text"
	code   = "code" // a key of the policy or one of the program's own words
	moment = "time" // with its offset from UTC, in the office's zone
	day    = "day"
	number = "number"
	yesNo  = "yes/no"
)

// Columns is the register and its data dictionary.
var Columns = []Column{
	{Name: "case_number", Type: text, Meaning: "What the customer quotes. It opens nothing.", value: func(r *row) string { return r.Number.String() }},
	{Name: "kind", Type: code, Meaning: "feedback, problem (with a purchase) or complaint.", value: func(r *row) string { return string(r.Kind) }},
	{Name: "state", Type: code, Meaning: "Where it stands in its life: filed, taken, waiting_customer, waiting_seller, dormant, transferred, answered, settled, closed, reopened, withdrawn, expired.", value: func(r *row) string { return string(r.State) }},
	{Name: "team", Type: code, Meaning: "The team that has it.", value: func(r *row) string { return r.Team }},
	{Name: "owner", Type: text, Meaning: "The agent who has it.", Personal: true, value: func(r *row) string { return r.OwnerName }},
	{Name: "channel", Type: code, Meaning: "Where it came from.", value: func(*row) string { return storage.CustomersPlatform }},
	{Name: "language", Type: code, Meaning: "The language it was filed in.", value: func(r *row) string { return string(r.Lang) }},
	{Name: "customer", Type: text, Meaning: "The customer, by a number of the desk's own: the same for all of one person's cases.", Personal: true, value: func(r *row) string { return strconv.FormatInt(int64(r.Customer), 10) }},
	{Name: "first_name", Type: text, Meaning: "The customer's first name as their profile has it.", Personal: true, value: func(r *row) string { return r.FirstName }},
	{Name: "received_at", Type: moment, Meaning: "When the first message that carried it was sent; of a complaint that began as a problem, when it became one.", value: func(r *row) string { return r.at(r.Received) }},
	{Name: "filed_at", Type: moment, Meaning: "When the customer said yes to it, and the receipt was given.", value: func(r *row) string { return r.at(r.Filed) }},
	{Name: "first_reply_at", Type: moment, Meaning: "When an agent's words were first sent.", value: func(r *row) string { return r.at(r.FirstReply) }},
	{Name: "deadline", Type: day, Meaning: "The day promised in the receipt; it never changes.", value: func(r *row) string { return dayText(r.Deadline) }},
	{Name: "expected", Type: day, Meaning: "The day that a delay or a reopening set beside it.", value: func(r *row) string { return dayText(r.Expected) }},
	{Name: "answered_at", Type: moment, Meaning: "When the final answer was given.", value: func(r *row) string { return r.at(r.Life.Closing.At) }},
	{Name: "settled_at", Type: moment, Meaning: "When it was settled, by the customer's word or by their silence.", value: func(r *row) string { return r.at(r.Settled) }},
	{Name: "closed_at", Type: moment, Meaning: "When its record was complete.", value: func(r *row) string { return r.at(r.Closed) }},
	{Name: "reopened", Type: number, Meaning: "How often it was reopened.", value: func(r *row) string { return strconv.Itoa(r.Reopened) }},
	{Name: "follows", Type: text, Meaning: "The number of the older case that it takes up again.", value: func(r *row) string { return r.Follows.String() }},
	{Name: "category", Type: code, Meaning: "A complaint's subject, as the customer chose it.", value: func(r *row) string { return r.Statement.Category }},
	{Name: "category_found", Type: code, Meaning: "The subject that the agent found instead.", value: func(r *row) string { return r.Life.Closing.Category }},
	{Name: "reason", Type: code, Meaning: "What was wrong with the purchase.", value: func(r *row) string { return r.Statement.Reason }},
	{Name: "product", Type: text, Meaning: "What the feedback is about: a key, or the customer's words.", Personal: true, value: func(r *row) string { return r.Statement.Product }},
	{Name: "seller", Type: text, Meaning: "The store, as the customer named it.", Personal: true, value: func(r *row) string { return r.Statement.Seller }},
	{Name: "seller_contacted", Type: yesNo, Meaning: "Whether the customer had written or spoken to the store.", value: func(r *row) string { return string(r.Statement.Contacted) }},
	{Name: "seller_contacted_on", Type: day, Meaning: "When that was, the first time, as far as the customer knows.", value: func(r *row) string { return dayText(r.Statement.Approach.On) }},
	{Name: "seller_until", Type: day, Meaning: "The last day of the store's time to settle a problem.", value: func(r *row) string { return dayText(r.Life.Window.Until) }},
	{Name: "seller_end", Type: code, Meaning: "How that time ended: settled, complaint, or no_word when the customer did not say.", value: func(r *row) string { return string(r.Life.Window.End) }},
	{Name: "complaint_cause", Type: code, Meaning: "What made a complaint of a problem: urgent, refused, gone, over, asked, unhappy or desk; of feedback: wanted or found.", value: func(r *row) string { return string(r.Life.Window.Why) }},
	{Name: "reported_at", Type: moment, Meaning: "When such a complaint was first reported as a problem.", value: func(r *row) string { return r.at(r.Life.Window.Reported) }},
	{Name: "reference_kind", Type: code, Meaning: "Which document the reference is of.", value: func(r *row) string { return r.Statement.Reference.Kind }},
	{Name: "reference", Type: text, Meaning: "The reference as given.", Personal: true, value: func(r *row) string { return r.Statement.Reference.Value }},
	{Name: "reference_verified", Type: yesNo, Meaning: "Whether it has the shape that the policy describes.", value: func(r *row) string { return yes(r.Statement.Reference.Verified) }},
	{Name: "amount", Type: number, Meaning: "The amount that the customer named.", value: func(r *row) string { return money(r.Statement.Amount) }},
	{Name: "currency", Type: code, Meaning: "Its currency (ISO 4217).", value: func(r *row) string { return currency(r.Statement.Amount) }},
	{Name: "wish", Type: code, Meaning: "What would settle the matter for the customer.", value: func(r *row) string { return r.Statement.Wish }},
	{Name: "wish_words", Type: text, Meaning: "The same in their words.", Personal: true, value: func(r *row) string { return r.Statement.WishText }},
	{Name: "story", Type: text, Meaning: "What happened, in the customer's words; card and insurance numbers were removed before they were kept.", Personal: true, value: func(r *row) string { return r.Statement.Story.Plain }},
	{Name: "flags", Type: code, Meaning: "What marks it for particular care.", Personal: true, value: func(r *row) string { return flags(r.Life.Flags) }},
	{Name: "outcome", Type: code, Meaning: "How it ended: the final answer, or no_reply where the customer's silence ended it.", value: func(r *row) string { return r.Outcome }},
	{Name: "answer", Type: code, Meaning: "What the final answer was, also where the customer's silence ended the case (outcome: no_reply).", value: func(r *row) string { return r.Life.Closing.Outcome }},
	{Name: "cause", Type: code, Meaning: "The cause that the agent found.", value: func(r *row) string { return r.Life.Closing.Cause }},
	{Name: "remedy", Type: code, Meaning: "What was done about it.", value: func(r *row) string { return r.Life.Closing.Remedy }},
	{Name: "paid", Type: number, Meaning: "What was paid or credited.", value: func(r *row) string { return money(r.Life.Closing.Amount) }},
	{Name: "paid_currency", Type: code, Meaning: "Its currency (ISO 4217).", value: func(r *row) string { return currency(r.Life.Closing.Amount) }},
	{Name: "first_contact", Type: yesNo, Meaning: "Whether it was settled at first contact.", value: func(r *row) string { return yes(r.Life.Closing.FirstContact) }},
	{Name: "rating", Type: number, Meaning: "The customer's mark for how it was handled, 1 to 5; empty when it was given anonymously.", value: rating},
	{Name: "messages_in", Type: number, Meaning: "Messages of the customer's.", value: func(r *row) string { return strconv.Itoa(r.FromCustomer) }},
	{Name: "messages_out", Type: number, Meaning: "Messages of the agents' to the customer.", value: func(r *row) string { return strconv.Itoa(r.FromAgents) }},
	{Name: "files", Type: number, Meaning: "Files of both sides.", value: func(r *row) string { return strconv.Itoa(r.Files) }},
}

func (r *row) at(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.In(r.zone).Format(time.RFC3339)
}

func dayText(d calendar.Day) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

func yes(is bool) string {
	if is {
		return "yes"
	}
	return "no"
}

// count is a number that is never zero where it is known.
func count(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// rating is the customer's mark, unless they allowed it anonymously only: then it counts in totals.
func rating(r *row) string {
	if r.Life.Anonymous {
		return ""
	}
	return count(r.Rating)
}

func money(a conversations.Amount) string {
	if a.Currency == "" && a.Cents == 0 {
		return ""
	}
	return fmt.Sprintf("%d.%02d", a.Cents/100, a.Cents%100)
}

func currency(a conversations.Amount) string { return a.Currency }

func flags(list []conversations.Flagged) string {
	var names []string
	for _, f := range list {
		names = append(names, string(f.Flag))
	}
	return strings.Join(names, " ")
}
