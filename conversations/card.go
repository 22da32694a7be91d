package conversations

import (
	"strings"

	"guichet/conversations/policy"
	"guichet/conversations/texts"
)

// CardTitle is a case's card in one line, in the desk's language: what makes it urgent, where it stands, what it is,
// its number, what it is about, who has it and its other flags. Notifications and screen readers get it, and it heads the card.
func CardTitle(p *policy.Policy, c Case) string {
	desk := deskPrinter(p)
	urgent, flags := flagWords(desk, c)
	words := []string{desk.Plain("card.state."+string(c.State), nil), desk.Plain("card.kind."+string(c.Kind), nil), c.Number.String()}
	if urgent != "" {
		words = append([]string{urgent}, words...)
	}
	if subject := Subject(p, c.Kind, c.Statement, Lang(desk.Lang())); subject != "" {
		words = append(words, subject)
	}
	if c.OwnerName != "" {
		words = append(words, c.OwnerName)
	}
	if flags != "" {
		words = append(words, flags)
	}
	return strings.Join(words, " · ")
}

// Subject is what answers are about in a few words: the category of a complaint, the reason of a problem, the product of
// feedback.
func Subject(p *policy.Policy, kind Kind, a Answers, lang Lang) string {
	var label policy.Text
	switch kind {
	case Complaint:
		category, known := p.Category(a.Category)
		if label = category.Label; !known {
			reason, _ := p.Reason(a.Reason) // it began as a problem with a purchase
			label = reason.Label
		}
	case Problem:
		reason, _ := p.Reason(a.Reason)
		label = reason.Label
	case Feedback:
		product, known := p.Product(a.Product)
		if !known {
			return a.Product
		}
		label = product.Label
	}
	return label.In(string(lang))
}

// subjectState is the question whose answer says what a case is about. A complaint that began as a problem with a purchase is about
// its reason.
func (c *Case) subjectState() State {
	if c.Kind == Complaint && c.Statement.Category == "" && c.Statement.Reason != "" {
		return AtReason
	}
	return map[Kind]State{Feedback: AtProduct, Problem: AtReason, Complaint: AtCategory}[c.Kind]
}

// cardActions are the actions a card offers, in the order of its buttons.
var cardActions = []struct {
	action Action
	on     caseEvent
	label  string
	style  ButtonStyle
}{
	{Take, caseTake, "card.take", Primary},
	{Resolve, caseResolve, "card.resolve", Plain},
	{Reopen, caseReopen, "card.reopen", Plain},
}

// cardMenu are the actions behind the card's "more".
var cardMenu = []struct {
	action Action
	on     caseEvent
	label  string
}{
	{Ask, caseAsk, "card.ask"},
	{Transfer, caseTransfer, "card.transfer"},
	{Delay, caseDelay, "card.delay"},
}

// CardMenu are the further actions of a case's card: what its state allows, at most five.
func CardMenu(p *policy.Policy, c Case) []Button {
	desk := deskPrinter(p)
	var out []Button
	for _, a := range cardMenu {
		if _, no, err := nextCaseState(c.State, a.on); err == nil && no == allowed {
			out = append(out, clickButton(desk.Plain(a.label, nil), Click{Action: a.action, Case: c.ID, Version: c.Version}))
		}
	}
	return out
}

// CardButtons are the buttons of a case's card: what its state allows. Rights are checked when one is clicked.
func CardButtons(p *policy.Policy, c Case) []Button {
	desk := deskPrinter(p)
	var out []Button
	for _, a := range cardActions {
		_, no, err := nextCaseState(c.State, a.on)
		if err != nil || no != allowed || a.action == Take && c.Owner != "" {
			continue
		}
		b := clickButton(desk.Plain(a.label, nil), Click{Action: a.action, Case: c.ID, Version: c.Version})
		b.Style = a.style
		out = append(out, b)
	}
	return out
}

// deskPrinter says what agents read: in the policy's first language.
func deskPrinter(p *policy.Policy) *texts.Printer {
	return texts.New(p.Languages.Default, p.Calendar().Zone(), texts.Vars{"Company": p.Company.Name})
}
