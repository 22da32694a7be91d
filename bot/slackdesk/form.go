package slackdesk

import (
	"slices"

	"github.com/slack-go/slack"

	"guichet/conversations/policy"
	"guichet/conversations/texts"
)

// form makes the fields of one modal: each an input block under its field's name, filled with what is known.
type form struct {
	desk   *Desk
	about  modalState
	filled map[string]string
	pieces []Piece
}

// vars are what a field's hint may say of the case.
func (f form) vars() texts.Vars {
	return texts.Vars{"Language": f.desk.language(f.about.Lang), "Number": f.about.Number.String()}
}

func (f form) input(field, label, hint string, e slack.BlockElement) *slack.InputBlock {
	var below *slack.TextBlockObject
	if hint != "" {
		below = plainText(f.desk.say.Plain(hint, f.vars()))
	}
	return slack.NewInputBlock(f.about.block(field), plainText(f.desk.plain(label)), below, e)
}

// words is a field of several lines.
func (f form) words(field, label, hint string, most int) *slack.InputBlock {
	e := slack.NewPlainTextInputBlockElement(nil, field).WithMultiline(true).WithMaxLength(most)
	e.InitialValue = short(f.filled[field], most)
	return f.input(field, label, hint, e)
}

// line is a field of one line.
func (f form) line(field, label, hint string, most int) *slack.InputBlock {
	e := slack.NewPlainTextInputBlockElement(nil, field).WithMaxLength(most)
	e.InitialValue = short(f.filled[field], most)
	return f.input(field, label, hint, e)
}

// option is one of a list.
type option struct{ key, label string }

// choices are a table of the policy as options, in the desk's language.
func choices[E any](d *Desk, entries []E, of func(E) (string, policy.Text)) []option {
	var out []option
	for _, e := range entries {
		key, label := of(e)
		out = append(out, option{key, label.In(d.say.Lang())})
	}
	return out
}

// maxChoices is how many options a select takes (docs.slack.dev/reference/block-kit/block-elements/select-menu-element).
const maxChoices = 100

// pick is a list to choose one of.
func (f form) pick(field, label, placeholder string, from []option) *slack.InputBlock {
	options := f.options(from)
	e := slack.NewOptionsSelectBlockElement(slack.OptTypeStatic, plainText(short(f.desk.plain(placeholder), maxPlaceholder)), field, options...)
	if i := slices.IndexFunc(options, func(o *slack.OptionBlockObject) bool { return o.Value == f.filled[field] }); i >= 0 {
		e.InitialOption = options[i]
	}
	return f.input(field, label, "", e)
}

// maxPlaceholder is how long a select's placeholder may be.
const maxPlaceholder = 150

func (f form) options(from []option) []*slack.OptionBlockObject {
	var out []*slack.OptionBlockObject
	for _, o := range from[:min(len(from), maxChoices)] {
		out = append(out, slack.NewOptionBlockObject(o.key, plainText(oneLine(o.label, maxOption)), nil))
	}
	return out
}

// tick is a box to tick.
func (f form) tick(field, label, box string) *slack.InputBlock {
	yes := slack.NewOptionBlockObject("yes", plainText(oneLine(f.desk.plain(box), maxOption)), nil)
	e := slack.NewCheckboxGroupsBlockElement(field, yes)
	if f.filled[field] != "" {
		e.InitialOptions = []*slack.OptionBlockObject{yes}
	}
	return f.input(field, label, "", e).WithOptional(true)
}
