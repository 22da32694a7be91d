package slackdesk

import (
	"fmt"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/texts"
)

// buttons are what an agent can do to a case in its state. Each says the case's number to a screen reader.
func (d *Desk) buttons(v CardView) []slack.BlockElement {
	var out []slack.BlockElement
	for _, button := range conversations.CardButtons(d.policy, v.Case) {
		b := slack.NewButtonBlockElement(fmt.Sprintf("card/%d", len(out)), button.Data, plainText(short(button.Label, maxLabel)))
		b.AccessibilityLabel = short(d.say.Plain("slack.card.button_for", texts.Vars{"Button": button.Label, "Number": v.Number.String()}), maxLabel)
		if button.Confirm != "" {
			b.Confirm = d.confirm(button)
		}
		out = append(out, b.WithStyle(slack.Style(button.Style)))
	}
	if menu := d.menu(v); menu != nil {
		out = append(out, menu)
	}
	return out
}

// confirm asks before a button counts (docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object).
func (d *Desk) confirm(b conversations.Button) *slack.ConfirmationBlockObject {
	const maxQuestion, maxAnswer = 300, 30
	return slack.NewConfirmationBlockObject(
		plainText(short(b.Label, maxLabel)), plainText(short(b.Confirm, maxQuestion)),
		plainText(short(b.Label, maxAnswer)), plainText(short(d.plain("slack.modal.cancel"), maxAnswer)),
	)
}

// maxRow is how many buttons one actions block takes (docs.slack.dev/reference/block-kit/blocks/actions-block); rows of
// the rules are short, and one that is not loses what Slack would refuse the whole message for.
const maxRow = 25

// buttonRows are the buttons under a post or a whisper. A button that copies does not exist in Slack and is left out.
func buttonRows(rows [][]conversations.Button) []slack.Block {
	var out []slack.Block
	for i, row := range rows {
		var elements []slack.BlockElement
		for j, b := range row {
			label := oneLine(b.Label, maxLabel)
			if label == "" || len(b.Data) > 2000 || b.Data == "" && !linkable(b.URL) || len(elements) == maxRow {
				continue
			}
			e := slack.NewButtonBlockElement(fmt.Sprintf("button/%d/%d", i, j), b.Data, plainText(label))
			if b.Data == "" {
				e.URL = b.URL
			}
			elements = append(elements, e.WithStyle(slack.Style(b.Style)))
		}
		if len(elements) > 0 {
			out = append(out, slack.NewActionBlock(fmt.Sprintf("row/%d", i), elements...))
		}
	}
	return out
}
