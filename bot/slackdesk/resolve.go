package slackdesk

import (
	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/policy"
)

// actionFirst is the button that fills the form of a case settled at first contact.
const actionFirst = "first"

// maxAmount is how many characters an amount may have.
const maxAmount = 20

// resolveFields are the fields that close a case (C-13): the decision and its words first, what stays inside last.
func (d *Desk) resolveFields(f form) []slack.Block {
	p := d.policy
	choice := func(c policy.Choice) (string, policy.Text) { return c.Key, c.Label }
	remedies := choices(d, p.Remedies, func(r policy.Remedy) (string, policy.Text) { return r.Key, r.Label })
	var currencies []option
	for _, code := range conversations.Currencies {
		currencies = append(currencies, option{code, code})
	}
	blocks := []slack.Block{
		slack.NewActionBlock("quick", slack.NewButtonBlockElement(actionFirst, "", plainText(short(d.plain("slack.resolve.first_button"), maxLabel)))),
		f.pick(conversations.FieldOutcome, "slack.resolve.outcome", "slack.resolve.outcome_hint", choices(d, p.GivenOutcomes(), choice)),
		f.words(conversations.FieldText, "slack.resolve.text", "slack.resolve.text_hint", maxInput),
		f.words(conversations.FieldReasons, "slack.resolve.reasons", "slack.resolve.reasons_hint", maxReason).WithOptional(true),
		f.pick(conversations.FieldRemedy, "slack.resolve.remedy", "slack.resolve.remedy_hint", remedies),
		f.line(conversations.FieldAmount, "slack.resolve.amount", "slack.resolve.amount_hint", maxAmount).WithOptional(true),
		f.pick(conversations.FieldCurrency, "slack.resolve.currency", "slack.resolve.currency", currencies),
		f.tick(conversations.FieldApology, "slack.resolve.apology", "slack.resolve.apology_box"),
		slack.NewDividerBlock(),
	}
	if f.about.Kind == conversations.Complaint {
		categories := choices(d, p.Categories, func(c policy.Category) (string, policy.Text) { return c.Key, c.Label })
		blocks = append(blocks, f.pick(conversations.FieldCategory, "slack.resolve.category", "slack.resolve.category_hint", categories))
	}
	return append(blocks,
		f.pick(conversations.FieldCause, "slack.resolve.cause", "slack.resolve.cause_hint", choices(d, p.RootCauses, choice)),
		f.words(conversations.FieldActions, "slack.resolve.actions", "slack.resolve.actions_hint", maxReason),
		f.tick(conversations.FieldFirst, "slack.resolve.first", "slack.resolve.first_box"),
	)
}

// firstContact fills what a case settled at first contact usually is, and leaves what the agent filled (F-5).
func (d *Desk) firstContact(filled map[string]string) {
	for field, usual := range map[string]string{
		conversations.FieldOutcome: "settled", conversations.FieldRemedy: "none", conversations.FieldCause: "information",
		conversations.FieldActions: d.plain("slack.resolve.first_actions"), conversations.FieldText: "",
	} {
		if filled[field] == "" {
			filled[field] = usual
		}
	}
	filled[conversations.FieldFirst] = "yes"
}
