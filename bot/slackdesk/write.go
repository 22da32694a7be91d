package slackdesk

import (
	"slices"
	"strconv"
	"strings"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/policy"
)

// fieldTemplate chooses a reply written beforehand. It fills the text and is of no further account.
const fieldTemplate = "template"

// writeFields are the fields of a reply. The list of templates is searched by typing, as Slack's lists are.
func (d *Desk) writeFields(f form) []slack.Block {
	var blocks []slack.Block
	if len(d.policy.Templates) > 0 {
		list := choices(d, d.policy.Templates, func(t policy.Template) (string, policy.Text) { return t.Key, t.Title })
		pick := f.pick(fieldTemplate, "slack.write.template", "slack.write.template_hint", list).WithOptional(true)
		pick.DispatchAction = true
		blocks = append(blocks, pick)
	}
	return append(blocks,
		f.words(conversations.FieldText, "slack.write.text", "slack.words_hint", maxInput),
		f.tick(conversations.FieldAsk, "slack.write.ask", "slack.write.ask_box"),
	)
}

// fillTemplate puts a template's words into a reply, after what was written already.
func (d *Desk) fillTemplate(filled map[string]string, v CardView) {
	t, known := d.policy.Template(filled[fieldTemplate])
	if !known {
		return
	}
	words := conversations.FillTemplate(d.policy, v.Case, v.FirstName, v.Lang, t)
	if written := strings.TrimSpace(filled[conversations.FieldText]); written != "" {
		words = written + "\n\n" + words
	}
	filled[conversations.FieldText] = words
	filled[fieldTemplate] = "" // so that it can be chosen again
}

// handFields are the fields of the forms that hand a case or a message over, and of the flags.
func (d *Desk) handFields(f form) []slack.Block {
	switch f.about.Action {
	case conversations.Assign:
		person := slack.NewOptionsSelectBlockElement(slack.OptTypeUser, nil, conversations.FieldPerson)
		return []slack.Block{
			f.input(conversations.FieldPerson, "slack.assign.person", "", person),
			f.words(conversations.FieldReason, "slack.assign.reason", "slack.assign.reason_hint", maxReason).WithOptional(true),
		}
	case conversations.Attach:
		return []slack.Block{
			f.line(conversations.FieldNumber, "slack.attach.number", "slack.attach.number_hint", maxQuery),
			f.words(conversations.FieldNote, "slack.attach.note", "slack.attach.note_hint", maxInput),
		}
	}
	return d.flagFields(f)
}

// flagFields are the flags of a case, and why its customer is vulnerable.
func (d *Desk) flagFields(f form) []slack.Block {
	var boxes, ticked []*slack.OptionBlockObject
	for _, flag := range conversations.Flags() {
		box := slack.NewOptionBlockObject(string(flag), plainText(oneLine(d.plain("card.flag."+string(flag)), maxOption)), nil)
		boxes = append(boxes, box)
		if slices.Contains(strings.Split(f.filled[conversations.FieldFlags], ","), string(flag)) {
			ticked = append(ticked, box)
		}
	}
	flags := slack.NewCheckboxGroupsBlockElement(conversations.FieldFlags, boxes...)
	flags.InitialOptions = ticked
	var drivers []option
	for _, driver := range conversations.Drivers() {
		drivers = append(drivers, option{string(driver), d.plain("card.driver." + string(driver))})
	}
	return []slack.Block{
		f.input(conversations.FieldFlags, "slack.flags.flags", "", flags).WithOptional(true),
		f.pick(conversations.FieldDriver, "slack.flags.driver", "slack.flags.driver_hint", drivers).WithOptional(true),
	}
}

// flagsOf is how the form of a case's flags is filled.
func flagsOf(flags []conversations.Flagged) map[string]string {
	var names []string
	filled := map[string]string{}
	for _, f := range flags {
		names = append(names, string(f.Flag))
		if f.Driver != "" {
			filled[conversations.FieldDriver] = string(f.Driver)
		}
	}
	filled[conversations.FieldFlags] = strings.Join(names, ",")
	return filled
}

// morePrefix begins the ids of the buttons behind the card's "more".
const morePrefix = "more/"

// moreButtons are the actions that are wanted now and then, a button each.
func (d *Desk) moreButtons(f form) []slack.Block {
	about := f.about
	c := conversations.Case{ID: about.Case, Kind: about.Kind, State: about.Saw.State, Owner: about.Saw.Owner, Version: about.Version}
	var buttons []slack.BlockElement
	for i, b := range conversations.MoreMenu(d.policy, c) {
		buttons = append(buttons, slack.NewButtonBlockElement(morePrefix+strconv.Itoa(i), b.Data, plainText(short(b.Label, maxLabel))))
	}
	return []slack.Block{slack.NewActionBlock("more", buttons...)}
}
