package slackdesk

import (
	"github.com/slack-go/slack"

	"guichet/conversations"
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
func (d *Desk) moveFields(f form) []slack.Block {
	switch f.about.Action {
	case conversations.Transfer:
		return d.transferFields(f)
	case conversations.Ask:
		return []slack.Block{f.words(conversations.FieldText, "slack.ask.text", "slack.words_hint", maxInput)}
	case conversations.Delay, conversations.WaitSeller:
		day := slack.NewDatePickerBlockElement(conversations.FieldDay)
		named := "slack." + string(f.about.Action)
		return []slack.Block{
			f.input(conversations.FieldDay, named+".day", "", day),
			f.words(conversations.FieldText, named+".text", "slack.words_hint", maxInput),
		}
	case conversations.Escalate:
		return []slack.Block{f.words(conversations.FieldReason, "slack.escalate.reason", "slack.escalate.reason_hint", maxReason)}
	}
	return nil
}

// otherTeams are those that a case can be given to: Slack takes no list without an option.
func (d *Desk) otherTeams(than string) (out []option) {
	for _, t := range d.policy.Teams {
		if t.Name != than {
			out = append(out, option{t.Name, d.teamName(t.Name)})
		}
	}
	return out
}

func (d *Desk) transferFields(f form) []slack.Block {
	yes := slack.NewOptionBlockObject("yes", plainText(oneLine(d.plain("slack.transfer.tell_yes"), maxOption)), nil)
	no := slack.NewOptionBlockObject("no", plainText(oneLine(d.plain("slack.transfer.tell_no"), maxOption)), nil)
	tell := slack.NewRadioButtonsBlockElement(conversations.FieldTell, yes, no)
	tell.InitialOption = yes
	return []slack.Block{
		f.pick(conversations.FieldTeam, "slack.transfer.team", "slack.transfer.team_hint", d.otherTeams(f.about.Team)),
		f.words(conversations.FieldReason, "slack.transfer.reason", "slack.transfer.reason_hint", maxReason),
		f.input(conversations.FieldTell, "slack.transfer.tell", "", tell),
	}
}
