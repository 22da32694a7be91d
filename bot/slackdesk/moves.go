package slackdesk

import (
	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/texts"
)

// menuAction is the action id of the card's "more".
const menuAction = "card/more"

// menu are the actions of a card that are not worth a button each: up to five (docs.slack.dev/reference/block-kit/block-elements/overflow-menu-element).
func (d *Desk) menu(v CardView) slack.BlockElement {
	var options []*slack.OptionBlockObject
	for _, b := range conversations.CardMenu(d.policy, v.Case) {
		options = append(options, slack.NewOptionBlockObject(b.Data, plainText(oneLine(b.Label, maxOption)), nil))
	}
	if len(options) == 0 {
		return nil
	}
	return slack.NewOverflowBlockElement(menuAction, options[:min(len(options), 5)]...)
}

// moveFields are the fields of the modals that ask, transfer and delay; nil for any other.
func (d *Desk) moveFields(about modalState) []slack.Block {
	switch about.Action {
	case conversations.Transfer:
		return d.transferFields()
	case conversations.Ask:
		return []slack.Block{d.words(about, "slack.ask.text")}
	case conversations.Delay:
		day := slack.NewDatePickerBlockElement(conversations.FieldDay)
		return []slack.Block{d.input(conversations.FieldDay, "slack.delay.day", "", nil, day), d.words(about, "slack.delay.text")}
	}
	return nil
}

// words is the field of what the customer will read.
func (d *Desk) words(about modalState, label string) slack.Block {
	text := slack.NewPlainTextInputBlockElement(nil, conversations.FieldText).WithMultiline(true).WithMaxLength(maxInput)
	vars := texts.Vars{"Language": d.language(about.Lang), "Number": about.Number.String()}
	return d.input(conversations.FieldText, label, "slack.words_hint", vars, text)
}

func (d *Desk) transferFields() []slack.Block {
	var teams []*slack.OptionBlockObject
	for _, t := range d.policy.Teams[:min(len(d.policy.Teams), maxChoices)] {
		teams = append(teams, slack.NewOptionBlockObject(t.Name, plainText(oneLine(d.teamName(t.Name), maxOption)), nil))
	}
	yes := slack.NewOptionBlockObject("yes", plainText(oneLine(d.plain("slack.transfer.tell_yes"), maxOption)), nil)
	no := slack.NewOptionBlockObject("no", plainText(oneLine(d.plain("slack.transfer.tell_no"), maxOption)), nil)
	tell := slack.NewRadioButtonsBlockElement(conversations.FieldTell, yes, no)
	tell.InitialOption = yes
	reason := slack.NewPlainTextInputBlockElement(nil, conversations.FieldReason).WithMultiline(true).WithMaxLength(maxReason)
	return []slack.Block{
		d.input(conversations.FieldTeam, "slack.transfer.team", "", nil,
			slack.NewOptionsSelectBlockElement(slack.OptTypeStatic, plainText(d.plain("slack.transfer.team_hint")), conversations.FieldTeam, teams...)),
		d.input(conversations.FieldReason, "slack.transfer.reason", "slack.transfer.reason_hint", nil, reason),
		d.input(conversations.FieldTell, "slack.transfer.tell", "", nil, tell),
	}
}
