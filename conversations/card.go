package conversations

import (
	"slices"
	"strings"

	"guichet/conversations/policy"
	"guichet/conversations/texts"
)

// CardTitle is a case's card in one line, in the desk's language: what makes it urgent, where it stands, what it is,
// its number, what it is about, who has it and its other flags. Notifications and screen readers get it, and it heads the card.
func CardTitle(p *policy.Policy, c Case) string {
	desk := deskPrinter(p)
	urgent, flags := flagWords(desk, c.Life.Flags)
	words := []string{cardState(desk, c), desk.Plain("card.kind."+string(c.Kind), nil), c.Number.String()}
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

// cardState is where a case stands. That its customer never answered is not the same as settled.
func cardState(desk *texts.Printer, c Case) string {
	switch {
	case c.erased():
		return desk.Plain("card.state.erased", nil)
	case c.lapsed():
		return desk.Plain("card.state.no_reply", nil)
	}
	return desk.Plain("card.state."+string(c.State), nil)
}

// Subject is what answers are about in a few words: the category of a complaint, the reason of a problem, the product of
// feedback.
func Subject(p *policy.Policy, kind Kind, a Answers, lang Lang) string {
	var label policy.Text
	switch kind {
	case Complaint:
		category, known := p.Category(a.Category)
		if label = category.Label; !known && a.Product != "" {
			return Subject(p, Feedback, a, lang) // it began as feedback
		} else if !known {
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
	if c.Kind == Complaint && c.Statement.Category == "" && c.Statement.Product != "" {
		return AtProduct
	}
	return map[Kind]State{Feedback: AtProduct, Problem: AtReason, Complaint: AtCategory}[c.Kind]
}

// cardAction is an action that a case's card offers.
type cardAction struct {
	action Action
	on     caseEvent // what must be possible; "" is always
	label  string
	style  ButtonStyle
}

// cardActions are the actions a card offers, in the order of its buttons.
var cardActions = []cardAction{
	{Take, caseTake, "card.take", Primary},
	{Write, caseReply, "card.reply", Plain},
	{Thank, caseReply, "card.thank", Plain},
	{Escalate, caseEscalate, "card.complaint", Plain},
	{Resolve, caseResolve, "card.resolve", Plain},
	{Reopen, caseReopen, "card.reopen", Plain},
}

// cardMenu are the actions behind the card's "more", at most five; the last leads to those of moreMenu.
var cardMenu = []cardAction{
	{action: Write, on: caseReply, label: "card.write"},
	{action: Ask, on: caseAsk, label: "card.ask"},
	{action: Transfer, on: caseTransfer, label: "card.transfer"},
	{action: Delay, on: caseDelay, label: "card.delay"},
	{action: More, label: "card.more"},
}

// moreMenu are the actions that are wanted now and then.
var moreMenu = []cardAction{
	{action: Assign, on: caseTakeOver, label: "card.assign"},
	{action: TakeOver, on: caseTakeOver, label: "card.take_over"},
	{action: Escalate, on: caseEscalate, label: "card.escalate"},
	{action: WaitSeller, on: caseWaitSeller, label: "card.wait_seller"},
	{action: SetFlags, label: "card.set_flags"},
	{action: Contact, label: "card.contact"},
	{action: StrikeOut, label: "card.strike"},
	{action: EraseOut, label: "card.erase"},
}

// offers reports whether a card offers an action now. Rights are checked when it is chosen.
func (a cardAction) offers(p *policy.Policy, c Case, menu bool) bool {
	explicit := p.ReplyMode(c.Team) == policy.ReplyExplicit
	switch {
	case !a.suits(c, menu), a.leadsNowhere(p, c):
		return false
	case a.action == Take && c.Owner != "", a.action == TakeOver && c.Owner == "", c.erased(), a.action == EraseOut && c.State.Open():
		return false
	case a.action == Write && explicit == menu:
		// Where it is the way to the customer it has a button; where the thread is, it stands in the menu.
		return false
	case a.on == "":
		return true
	}
	_, no, err := nextCaseState(c.State, a.on)
	// Whoever writes on a case that nobody has takes it.
	return err == nil && (no == allowed || (a.action == Write || a.action == Thank) && no == takeFirst)
}

// suits reports whether an action means anything for a case of this kind. That feedback is a complaint is said so often that it has a
// button; of a problem, which has a road of its own to a complaint, it stands in the menu.
func (a cardAction) suits(c Case, menu bool) bool {
	switch a.action {
	case Escalate:
		return c.Kind == Problem && menu || c.Kind == Feedback && !menu
	case WaitSeller:
		return c.Kind == Problem
	case Thank:
		return c.Kind == Feedback && !c.Life.Thanked
	case Delay:
		return c.Kind != Feedback // nothing is promised that could be put off
	}
	return true
}

// leadsNowhere reports whether an action is to give a case to another team where there is none.
func (a cardAction) leadsNowhere(p *policy.Policy, c Case) bool {
	return a.action == Transfer && !slices.ContainsFunc(p.Teams, func(t policy.Team) bool { return t.Name != c.Team })
}

// offered are the buttons of the actions that a card offers now.
func offered(p *policy.Policy, c Case, actions []cardAction, menu bool) []Button {
	desk := deskPrinter(p)
	var out []Button
	for _, a := range actions {
		if !a.offers(p, c, menu) {
			continue
		}
		b := clickButton(desk.Plain(a.label, nil), Click{Action: a.action, Case: c.ID, Version: c.Version})
		b.Style = a.style
		if a.action == Thank {
			b.Confirm = desk.Plain("card.thank.confirm", texts.Vars{"Words": thankYou(texts.New(string(c.Lang), p.Calendar().Zone(), nil)).Plain})
		}
		out = append(out, b)
	}
	return out
}

// CardButtons are the buttons of a case's card.
func CardButtons(p *policy.Policy, c Case) []Button { return offered(p, c, cardActions, false) }

// CardMenu are the further actions of a case's card, at most five.
func CardMenu(p *policy.Policy, c Case) []Button { return offered(p, c, cardMenu, true) }

// MoreMenu are the actions behind the last of CardMenu.
func MoreMenu(p *policy.Policy, c Case) []Button { return offered(p, c, moreMenu, true) }

// deskPrinter says what agents read: in the policy's first language.
func deskPrinter(p *policy.Policy) *texts.Printer {
	return texts.New(p.Languages.Default, p.Calendar().Zone(), texts.Vars{"Company": p.Company.Name})
}
