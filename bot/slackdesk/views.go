package slackdesk

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// modalFields are the input blocks of each modal, in order.
var modalFields = map[conversations.Action][]string{
	conversations.Resolve: {conversations.FieldOutcome, conversations.FieldRemedy, conversations.FieldText},
	conversations.Reopen:  {conversations.FieldReason},

	conversations.Transfer: {conversations.FieldTeam, conversations.FieldTell, conversations.FieldReason},
	conversations.Ask:      {conversations.FieldText},
	conversations.Delay:    {conversations.FieldDay, conversations.FieldText},
}

func opensModal(a conversations.Action) bool { return modalFields[a] != nil }

func hasField(a conversations.Action, field string) bool {
	return slices.Contains(modalFields[a], field)
}

func lastField(a conversations.Action) string {
	fields := modalFields[a]
	if len(fields) == 0 {
		return ""
	}
	return fields[len(fields)-1]
}

const (
	maxInput    = 3000 // of a plain_text_input (docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element)
	maxReason   = 1000
	maxOption   = 75 // of an option's text
	maxTitle    = 24 // of a modal's title and buttons
	actionShow  = "preview"
	callbackAct = "act"
	// slowRead is how long the case may take to be read before a modal opens without it: the trigger lives three seconds.
	slowRead = 500 * time.Millisecond
	longRead = 5 * time.Second
)

// modalState is what a modal carries from its opening to its submission.
type modalState struct {
	Action  conversations.Action    `json:"action"`
	Case    conversations.CaseID    `json:"case"`
	Version int                     `json:"version"`
	Channel conversations.ChannelID `json:"channel"`
	Thread  conversations.MessageID `json:"thread"`
	Lang    conversations.Lang      `json:"lang"`
	Number  conversations.Number    `json:"number"`
	Title   string                  `json:"title"`
}

func (m modalState) encode() string {
	data, err := json.Marshal(m)
	if err != nil {
		return "" // strings and numbers always encode
	}
	return string(data)
}

func readModal(metadata string) (modalState, error) {
	var m modalState
	if err := json.Unmarshal([]byte(metadata), &m); err != nil {
		return m, fmt.Errorf("read a modal's metadata: %w", err)
	}
	if !opensModal(m.Action) {
		return m, errors.New("a modal for no known action")
	}
	return m, nil
}

// open opens an action's modal. The case is read first, since a modal must show the case as it is; where that takes too
// long for the trigger, an empty one opens and is filled when the case is there.
func (r *Receiver) open(ctx context.Context, i *interaction, k conversations.Click) {
	from := i.address()
	about := modalState{Action: k.Action, Case: k.Case, Channel: from.Channel, Thread: from.Thread}
	read, cancel := context.WithTimeout(context.WithoutCancel(ctx), longRead)
	defer cancel()
	type result struct {
		view CardView
		err  error
	}
	got := make(chan result, 1)
	go func() {
		view, err := r.Cards.Card(read, k.Case)
		got <- result{view, err}
	}()
	select {
	case case1 := <-got:
		_, err := r.Client.api.OpenViewContext(ctx, i.TriggerID, r.modalOr(about, case1.view, case1.err))
		r.logModal("open", r.Client.fail("views.open", err))
		return
	case <-time.After(slowRead):
	}
	opened, err := r.Client.api.OpenViewContext(ctx, i.TriggerID, r.Desk.notice(about, "slack.modal.loading"))
	if err != nil {
		r.logModal("open", r.Client.fail("views.open", err))
		return
	}
	late := <-got
	update, cancelUpdate := context.WithTimeout(context.WithoutCancel(ctx), longRead)
	defer cancelUpdate()
	_, err = r.Client.api.UpdateViewContext(update, r.modalOr(about, late.view, late.err), "", opened.Hash, opened.ID)
	r.logModal("fill", r.Client.fail("views.update", err))
}

func (r *Receiver) logModal(what string, err error) {
	if err != nil {
		r.Log.Warn("slack: could not "+what+" a modal", "error", err)
	}
}

// modalOr is the modal, or the word that the case could not be read.
func (r *Receiver) modalOr(about modalState, v CardView, err error) slack.ModalViewRequest {
	if err != nil {
		r.Log.Warn("slack: could not read a case for its modal", "error", err)
		return r.Desk.notice(about, "slack.modal.failed")
	}
	about.Version, about.Lang, about.Number, about.Title = v.Version, v.Lang, v.Number, r.Desk.title(v)
	return r.Desk.modal(about, nil)
}

// notice is a modal with one line in it.
func (d *Desk) notice(about modalState, key string) slack.ModalViewRequest {
	v := d.frame(about)
	v.Blocks.BlockSet = []slack.Block{slack.NewSectionBlock(plainText(d.plain(key)), nil, nil)}
	return v
}

func (d *Desk) frame(about modalState) slack.ModalViewRequest {
	return slack.ModalViewRequest{
		Type: slack.VTModal, CallbackID: callbackAct, PrivateMetadata: about.encode(),
		Title: plainText(short(d.plain("slack."+string(about.Action)+".title"), maxTitle)),
		Close: plainText(short(d.plain("slack.modal.cancel"), maxTitle)),
	}
}

// modal is the form of an action. preview, when it is not nil, is shown below the words.
func (d *Desk) modal(about modalState, preview slack.Block) slack.ModalViewRequest {
	v := d.frame(about)
	v.Submit = plainText(short(d.plain("slack."+string(about.Action)+".submit"), maxTitle))
	blocks := []slack.Block{slack.NewSectionBlock(plainText(about.Title), nil, nil, slack.SectionBlockOptionBlockID("about"))}
	if fields := d.moveFields(about); fields != nil {
		v.Blocks.BlockSet = append(blocks, fields...)
		return v
	}
	if about.Action == conversations.Reopen {
		reason := slack.NewPlainTextInputBlockElement(nil, conversations.FieldReason).WithMultiline(true).WithMaxLength(maxReason)
		v.Blocks.BlockSet = append(blocks, d.input(conversations.FieldReason, "slack.reopen.reason", "slack.reopen.reason_hint", nil, reason))
		return v
	}
	blocks = append(blocks, d.input(conversations.FieldOutcome, "slack.resolve.outcome", "", nil, d.choice(conversations.FieldOutcome, "slack.resolve.outcome_hint", d.policy.GivenOutcomes())))
	if len(d.policy.Remedies) > 0 {
		remedy := d.input(conversations.FieldRemedy, "slack.resolve.remedy", "", nil, d.choice(conversations.FieldRemedy, "slack.resolve.remedy_hint", d.policy.Remedies))
		blocks = append(blocks, remedy.WithOptional(true))
	}
	text := slack.NewPlainTextInputBlockElement(nil, conversations.FieldText).WithMultiline(true).WithMaxLength(maxInput)
	blocks = append(blocks,
		d.input(conversations.FieldText, "slack.resolve.text", "slack.resolve.text_hint", texts.Vars{"Language": d.language(about.Lang)}, text),
		slack.NewActionBlock("show", slack.NewButtonBlockElement(actionShow, "", plainText(short(d.plain("slack.resolve.preview"), maxLabel)))))
	if preview != nil {
		blocks = append(blocks, preview)
	}
	v.Blocks.BlockSet = blocks
	return v
}

func (d *Desk) language(lang conversations.Lang) string {
	return d.plain("slack.card.lang." + string(lang))
}

func (d *Desk) input(field, label, hint string, vars texts.Vars, e slack.BlockElement) *slack.InputBlock {
	var below *slack.TextBlockObject
	if hint != "" {
		below = plainText(d.say.Plain(hint, vars))
	}
	return slack.NewInputBlock(field, plainText(d.plain(label)), below, e)
}

// maxChoices is how many options a select takes (docs.slack.dev/reference/block-kit/block-elements/select-menu-element).
const maxChoices = 100

func (d *Desk) choice(field, placeholder string, choices []policy.Choice) *slack.SelectBlockElement {
	var options []*slack.OptionBlockObject
	for _, c := range choices[:min(len(choices), maxChoices)] {
		options = append(options, slack.NewOptionBlockObject(c.Key, plainText(oneLine(c.Label.In(d.say.Lang()), maxOption)), nil))
	}
	return slack.NewOptionsSelectBlockElement(slack.OptTypeStatic, plainText(d.plain(placeholder)), field, options...)
}

// inModal follows a button inside a modal: the preview of the words exactly as they will be sent.
func (r *Receiver) inModal(ctx context.Context, i *interaction, a wireAction) {
	about, err := readModal(i.View.Metadata)
	if err != nil || a.ActionID != actionShow {
		return
	}
	_, err = r.Client.api.UpdateViewContext(ctx, r.Desk.modal(about, r.Desk.preview(about, typed(i.View.fields()[conversations.FieldText]))), "", i.View.Hash, i.View.ID)
	if err = r.Client.fail("views.update", err); !is(err, "hash_conflict") { // pressed twice
		r.logModal("preview in", err)
	}
}

// preview shows the words as they will be read, to whom and in which language: the wrong case is noticed here or never.
func (d *Desk) preview(about modalState, text richtext.Text) slack.Block {
	head := d.say.Plain("slack.resolve.preview_head", texts.Vars{"Number": about.Number.String(), "Language": d.language(about.Lang)})
	shown := clean(text).TrimSpace()
	if shown.Plain == "" {
		return slack.NewRichTextBlock("preview", slack.NewRichTextSection(slack.NewRichTextSectionTextElement(d.plain("slack.resolve.preview_empty"), nil)))
	}
	return slack.NewRichTextBlock("preview",
		slack.NewRichTextSection(slack.NewRichTextSectionTextElement(head, &slack.RichTextSectionTextStyle{Bold: true})),
		&slack.RichTextQuote{Type: slack.RTEQuote, Elements: richRuns(flat(shown))})
}

// typed is what an agent wrote into a field of a modal. It holds no formatting; emoji come by their names.
func typed(s string) richtext.Text { return richtext.Of(named(s)) }
