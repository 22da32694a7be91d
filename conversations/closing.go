package conversations

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/unicode/norm"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// The fields of the form that closes a case, beside FieldOutcome, FieldRemedy and FieldText.
const (
	FieldReasons  = "reasons"  // why, to the customer: required where the answer is not simply yes
	FieldAmount   = "amount"   // of a remedy that is money
	FieldCurrency = "currency" // ISO 4217
	FieldCategory = "category" // what a complaint was about after all
	FieldCause    = "cause"    // a key of the policy's root causes
	FieldActions  = "actions"  // what was done; stays inside
	FieldFirst    = "first"    // ticked: settled at first contact
	FieldApology  = "apology"  // ticked: the answer apologizes
)

// ticked is the value of a box that is ticked.
const ticked = "yes"

// noRemedy is the policy's key for nothing given.
const noRemedy = "none"

// Closing is the record of a final answer (C-13). It holds keys and figures only; the words are kept like any others.
type Closing struct {
	Outcome      string    `json:"outcome,omitempty"`
	Category     string    `json:"category,omitempty"` // where the agent found another than the customer
	Cause        string    `json:"cause,omitempty"`
	Remedy       string    `json:"remedy,omitempty"`
	Amount       Amount    `json:"amount,omitzero"`
	FirstContact bool      `json:"first_contact,omitempty"`
	By           AgentID   `json:"by,omitempty"`
	At           time.Time `json:"at,omitzero"` // when it was given, and the customer's rights with it
}

// Currencies are those that an amount can be in; the first is the usual one.
var Currencies = []string{"CAD", "USD", "EUR", "GBP"}

// amountForm matches an amount as people write it: 25 · 25,5 · 1 250,00 · 1,250.00.
var amountForm = regexp.MustCompile(`^(\d{1,3}(?:[ ,.]\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?$`)

// readAmount reads an amount of money, with or without its sign.
func readAmount(words string) (cents int64, ok bool) {
	plain := strings.NewReplacer("\u00a0", " ", "\u202f", " ", "$", "", "’", "", "'", "").Replace(words)
	m := amountForm.FindStringSubmatch(strings.TrimSpace(plain))
	if m == nil {
		return 0, false
	}
	whole, err := strconv.ParseInt(strings.NewReplacer(" ", "", ",", "", ".", "").Replace(m[1]), 10, 64)
	if err != nil {
		return 0, false
	}
	part, _ := strconv.ParseInt((m[2] + "00")[:2], 10, 64)
	return whole*100 + part, whole+part > 0
}

// closing is a filled form: the record it makes, and the words in it.
type closing struct {
	Closing
	outcome policy.Choice
	remedy  policy.Remedy
	reasons richtext.Text
	actions string
	apology bool
}

// explains are the outcomes that need no reason besides: what was asked for was done.
var explains = []string{"upheld", "settled"}

// readClosing reads the form, or marks the first field that will not do.
func (s *step) readClosing(k click) (f closing, ok bool) {
	p := s.w.Policy
	var known bool
	if f.outcome, known = p.Outcome(k.Fields[FieldOutcome]); !known || f.outcome.Key == policy.SelfService {
		s.wrong(k, FieldOutcome, "desk.field.outcome")
		return f, false
	}
	if f.remedy, known = p.Remedy(k.Fields[FieldRemedy]); !known {
		s.wrong(k, FieldRemedy, "desk.field.remedy")
		return f, false
	}
	if _, known = p.RootCause(k.Fields[FieldCause]); !known {
		s.wrong(k, FieldCause, "desk.field.cause")
		return f, false
	}
	f.Outcome, f.Remedy, f.Cause = f.outcome.Key, f.remedy.Key, k.Fields[FieldCause]
	f.FirstContact, f.apology = k.Fields[FieldFirst] == ticked, k.Fields[FieldApology] == ticked
	return f, s.readCategory(k, &f) && s.readRemedyAmount(k, &f) && s.readReasons(k, &f)
}

// readCategory: a complaint is about something in the end, as its customer said or as its agent found.
func (s *step) readCategory(k click, f *closing) bool {
	stated, found := k.c.Statement.Category, k.Fields[FieldCategory]
	if found == "" && (stated != "" || k.c.Kind != Complaint) || found != "" && found == stated {
		return true
	}
	if _, known := s.w.Policy.Category(found); !known {
		s.wrong(k, FieldCategory, "desk.field.category")
		return false
	}
	f.Category = found
	return true
}

// readRemedyAmount: money has an amount, and nothing else does.
func (s *step) readRemedyAmount(k click, f *closing) bool {
	words := strings.TrimSpace(k.Fields[FieldAmount])
	switch cents, ok := readAmount(words); {
	case words == "" && f.remedy.Money:
		s.wrong(k, FieldAmount, "desk.field.amount_missing")
		return false
	case words == "":
	case !ok:
		s.wrong(k, FieldAmount, "desk.field.amount")
		return false
	case !f.remedy.Money:
		s.wrong(k, FieldAmount, "desk.field.amount_unwanted")
		return false
	default:
		f.Amount = Amount{Cents: cents, Currency: k.Fields[FieldCurrency]}
		if f.Amount.Currency == "" {
			f.Amount.Currency = Currencies[0]
		}
		if !slices.Contains(Currencies, f.Amount.Currency) {
			s.wrong(k, FieldCurrency, "desk.field.currency")
			return false
		}
	}
	return true
}

// readReasons: a no needs its reasons, and what was done is always on record.
func (s *step) readReasons(k click, f *closing) bool {
	f.reasons, f.actions = richtext.Of(k.Fields[FieldReasons]).TrimSpace(), strings.TrimSpace(k.Fields[FieldActions])
	switch {
	case f.reasons.Empty() && !slices.Contains(explains, f.outcome.Key):
		s.wrong(k, FieldReasons, "desk.field.reasons")
		return false
	case f.actions == "":
		s.wrong(k, FieldActions, "desk.field.actions")
		return false
	}
	if !f.reasons.Empty() {
		return s.speakable(k, FieldReasons, f.reasons, nil)
	}
	return true
}

// resolve gives the final answer: how the case ends, and words to the customer.
func (s *step) resolve(k click) {
	c := k.c
	if !s.ready(k, caseResolve) {
		return
	}
	f, ok := s.readClosing(k)
	if !ok || !s.speakable(k, FieldText, k.Text, k.Removed) {
		return
	}
	answer := s.finalAnswer(c, f, k.Text)
	if s.unseen(k, s.closingPreview(k, f, answer)) {
		return
	}
	if c.Owner == "" {
		// Settled at first contact: whoever settles it owns it.
		if no := s.own(k, caseTake); no != allowed {
			s.refuseState(k, no)
			return
		}
	}
	s.answer(k, f, answer)
}

// finalPrefix begins the labels of final answers.
const finalPrefix = "final/"

// answer sends the final answer and keeps it.
func (s *step) answer(k click, f closing, text richtext.Text) {
	c := k.c
	c.Outcome = f.outcome.Key
	s.spoke(c, k.Agent)
	words := richtext.Join("\n\n", k.Text, f.reasons).TrimSpace()
	c.Life.Offered = nil
	s.move(c, caseResolve, string(k.Agent.ID), f.outcome.Key)
	// The version tells a second final answer, after a reopening, from the first.
	label := Label(finalPrefix + c.ID.String() + "/" + strconv.Itoa(c.Version))
	c.Life.Answer = label
	s.expect(c, AsksSettled)
	f.By, f.At = k.Agent.ID, s.now
	c.Life.Closing = f.Closing
	s.recordClosing(k, f)
	s.want(
		Keep{Case: c.ID, Side: Agents, Message: MessageID(label), Author: k.Agent.ID, Text: words, Label: label},
		Drop{Key: takenKey(c)},
		Post{
			Timing: Timing{Class: Ordinary}, Case: c.ID, Label: copyLabel(MessageID(label)), Voice: FromAgentOut,
			Text: s.deskIn(c).Text("desk.final_copy", texts.Vars{
				"Agent": s.agentName(k.Agent), "Outcome": s.outcomeName(c), "Words": quoted(words, 2000),
			}),
		},
		Tell{
			// Behind any reply that still waits to leave.
			Timing: Timing{Class: Ordinary, Delay: s.afterHeld(c)}, Label: label, Text: text, Buttons: s.settleButtons(c), Case: c.ID,
		},
	)
}

// recordClosing puts the figures into the history, and what was done among the notes.
func (s *step) recordClosing(k click, f closing) {
	detail := "remedy=" + f.Remedy + " cause=" + f.Cause
	if f.Amount.Cents != 0 {
		detail += " amount=" + strconv.FormatInt(f.Amount.Cents, 10) + " " + f.Amount.Currency
	}
	if f.Category != "" {
		detail += " category=" + f.Category
	}
	if f.FirstContact {
		detail += " first_contact"
	}
	s.record(k.c, "closing", k.Agent.ID, detail)
	s.keepNote(k.c, draftReply{agent: k.Agent, message: MessageID(s.line(k.c, "actions")), text: richtext.Of(f.actions)})
}

// storyShown is how much of the customer's story the final answer repeats, in characters.
const storyShown = 240

// finalAnswer is the final answer as the customer reads it: which case, what it was about, what was decided and why, what
// was given, what to do if that is not enough, and the question whether it settles the matter (requirements 1.5).
func (s *step) finalAnswer(c *Case, f closing, words richtext.Text) richtext.Text {
	say, lang := s.say(), string(s.lang())
	vars := texts.Vars{
		"Number": c.Number.String(), "Received": say.Day(s.w.Policy.Calendar().DayOf(c.Received)), "Outcome": lowerFirst(f.outcome.Label.In(lang)),
	}
	head := say.Text("case.final_"+string(c.Kind), vars)
	if story := c.Statement.Story; !story.Empty() {
		head = richtext.Join("\n", head, say.Text("case.final_story", nil), quoted(story, storyShown))
	}
	parts := []richtext.Text{head, headed(say.Text("case.reply_head", texts.Vars{"Team": s.teamName(c, s.lang())}), words)}
	if !f.reasons.Empty() {
		parts = append(parts, richtext.Join("\n", say.Text("case.final_reasons", nil), f.reasons))
	}
	switch remedy := lowerFirst(f.remedy.Label.In(lang)); {
	case f.Amount.Cents != 0:
		parts = append(parts, say.Text("case.final_money", texts.Vars{"Remedy": remedy, "Amount": say.Money(f.Amount.Cents, f.Amount.Currency)}))
	case f.Remedy != noRemedy:
		parts = append(parts, say.Text("case.final_remedy", texts.Vars{"Remedy": remedy}))
	}
	if f.apology {
		parts = append(parts, say.Text("case.final_apology", nil))
	}
	rights := say.Text("case.final_rights", nil)
	if body := s.w.Policy.Company.ExternalBody; c.Kind == Complaint && !body.IsZero() {
		rights = richtext.Join("\n", rights, say.Text("case.final_external", texts.Vars{"Body": body.In(lang)}))
	}
	if c.Kind == Feedback {
		ends := s.w.Policy.Calendar().DayOf(s.officeDay(s.now, s.w.Policy.Silence.Answer.End))
		rights = richtext.Join(" ", rights, say.Text("case.final_feedback_ends", texts.Vars{"Ends": say.Day(ends), "Months": s.months(say)}))
	}
	parts = append(parts, rights, say.Text("case.settles_"+string(c.Kind), nil))
	return richtext.Join("\n\n", parts...)
}

// sorry matches an apology in either language, or the offer of one.
var sorry = regexp.MustCompile(`(?i)\b(excus|désol|navré|pardon|regrett|sorry|apolog|regret)`)

// closingPreview shows a final answer with what its agent may want to think of before it leaves. That an answer which finds a failing
// does not apologize is said once to a form: whoever goes on writing it was told.
func (s *step) closingPreview(k click, f closing, answer richtext.Text) Preview {
	words := richtext.Join("\n", k.Text, f.reasons)
	p := Preview{Text: answer, Warnings: s.wordWarnings(k, words)}
	failed := k.c.Kind == Complaint && (f.Outcome == "upheld" || f.Outcome == "partly")
	apologizes := f.apology || f.Remedy == "apology" || sorry.MatchString(norm.NFC.String(words.Plain))
	if failed && !apologizes && !k.Advised {
		p.Warnings = append(p.Warnings, s.deskIn(k.c).Plain("desk.warn.apology", nil))
		p.Advised = true
	}
	return p
}
