package slackdesk

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// modalFields are the input blocks of each modal, in order.
var modalFields = map[conversations.Action][]string{
	conversations.Resolve: {
		conversations.FieldOutcome, conversations.FieldText, conversations.FieldReasons, conversations.FieldRemedy, conversations.FieldAmount,
		conversations.FieldCurrency, conversations.FieldApology, conversations.FieldCategory, conversations.FieldCause, conversations.FieldActions,
		conversations.FieldFirst,
	},
	conversations.Reopen: {conversations.FieldReason},

	conversations.Transfer: {conversations.FieldTeam, conversations.FieldTell, conversations.FieldReason},
	conversations.Ask:      {conversations.FieldText},
	conversations.Delay:    {conversations.FieldDay, conversations.FieldText},

	conversations.Write:     {fieldTemplate, conversations.FieldText, conversations.FieldAsk},
	conversations.SendThis:  {}, // it only shows
	conversations.Attach:    {conversations.FieldNumber, conversations.FieldNote},
	conversations.Assign:    {conversations.FieldPerson, conversations.FieldReason},
	conversations.SetFlags:  {conversations.FieldFlags, conversations.FieldDriver},
	conversations.StrikeOut: {conversations.FieldWhat, conversations.FieldWhy, conversations.FieldReason},
	conversations.EraseOut:  {conversations.FieldScope},
	conversations.Escalate:  {conversations.FieldReason},
	conversations.More:      {}, // buttons
	find:                    {fieldQuery},

	conversations.WaitSeller: {conversations.FieldDay, conversations.FieldText},
}

func opensModal(a conversations.Action) bool { return modalFields[a] != nil }

// sends reports whether what an action's form holds goes to the customer, who reads it as it was shown before.
func sends(a conversations.Action) bool { return hasField(a, conversations.FieldText) }

func hasField(a conversations.Action, field string) bool {
	return slices.Contains(modalFields[a], field)
}

// errorField is the field beside which a form shows what belongs to none.
func errorField(a conversations.Action) string {
	fields := modalFields[a]
	switch {
	case len(fields) == 0:
		return ""
	case sends(a):
		return conversations.FieldText
	case a == conversations.Assign:
		return conversations.FieldPerson
	}
	return fields[len(fields)-1]
}

const (
	maxInput    = 3000 // of a plain_text_input (docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element)
	maxReason   = 1000
	maxOption   = 75 // of an option's text
	maxTitle    = 24 // of a modal's title and buttons
	callbackAct = "act"
	// slowRead is how long the case may take to be read before a modal opens without it: the trigger lives three seconds.
	slowRead = 500 * time.Millisecond
	longRead = 5 * time.Second
)

// modalState is what a modal carries from its opening to its submission. Slack keeps it; the customer's words and the agent's
// stand in it nowhere, since it has room for 3,000 characters.
type modalState struct {
	Action  conversations.Action    `json:"action"`
	Case    conversations.CaseID    `json:"case"`
	Version int                     `json:"version"`
	Channel conversations.ChannelID `json:"channel"`
	Thread  conversations.MessageID `json:"thread"`
	Lang    conversations.Lang      `json:"lang"`
	Number  conversations.Number    `json:"number"`
	Title   string                  `json:"title"`
	Kind    conversations.Kind      `json:"kind,omitempty"`
	Team    string                  `json:"team,omitempty"`    // which has the case
	Message conversations.MessageID `json:"message,omitempty"` // the thread message that a shortcut was used on
	Saw     conversations.Saw       `json:"saw,omitzero"`
	Seen    string                  `json:"seen,omitempty"` // fingerprint of the words shown as they will be read
	Advised bool                    `json:"advised,omitempty"`
	// Round grows when the program fills fields in: Slack keeps what stands in a field of the same id.
	Round int `json:"round,omitempty"`
}

// block is the id of a field's block.
func (m modalState) block(field string) string {
	if m.Round == 0 {
		return field
	}
	return field + "/" + strconv.Itoa(m.Round)
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
		view, err := r.viewFor(read, k.Action, k.Case)
		got <- result{view, err}
	}()
	select {
	case early := <-got:
		_, err := r.Client.api.OpenViewContext(ctx, i.TriggerID, r.modalOr(about, early.view, early.err))
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
	switch {
	case about.Action == conversations.StrikeOut && len(v.Pieces) == 0:
		return r.Desk.notice(about, "slack.strike.nothing")
	case about.Action == conversations.Transfer && len(r.Desk.otherTeams(v.Team)) == 0:
		return r.Desk.notice(about, "slack.transfer.nowhere")
	}
	return r.Desk.modal(r.Desk.knowing(about, v), r.Desk.initial(about, v), shown{pieces: v.Pieces})
}

// viewFor is a case as an action's form needs it.
func (r *Receiver) viewFor(ctx context.Context, a conversations.Action, id conversations.CaseID) (CardView, error) {
	view, err := r.Cards.Card(ctx, id)
	if err == nil && a == conversations.StrikeOut && r.Pieces != nil {
		view.Pieces, err = r.Pieces.Pieces(ctx, id)
	}
	return view, err
}

// knowing is a form's state with the case as it stands.
func (d *Desk) knowing(about modalState, v CardView) modalState {
	about.Version, about.Lang, about.Number, about.Title, about.Kind, about.Team = v.Version, v.Lang, v.Number, d.title(v), v.Kind, v.Team
	about.Saw = conversations.Saw{State: v.State, Owner: v.Owner, OwnerName: oneLine(v.OwnerName, maxName)}
	return about
}

// notice is a modal with one line in it.
func (d *Desk) notice(about modalState, key string) slack.ModalViewRequest {
	v := d.frame(about)
	v.Blocks.BlockSet = []slack.Block{slack.NewSectionBlock(plainText(d.plain(key)), nil, nil)}
	return v
}

// frame is a window in which there is nothing to send: it is only closed.
func (d *Desk) frame(about modalState) slack.ModalViewRequest {
	return slack.ModalViewRequest{
		Type: slack.VTModal, CallbackID: callbackAct, PrivateMetadata: about.encode(),
		Title: plainText(short(d.plain("slack."+string(about.Action)+".title"), maxTitle)),
		Close: plainText(short(d.plain("slack.modal.close"), maxTitle)),
	}
}

// shown is what a form tells besides its fields.
type shown struct {
	changed string // what happened to the case meanwhile
	preview *conversations.Preview
	pieces  []Piece // what can be taken out of the case
}

// modal is the form of an action, with what its fields are filled with at first. Where words go to the customer the first
// submission shows them, and the second sends them.
func (d *Desk) modal(about modalState, filled map[string]string, s shown) slack.ModalViewRequest {
	v := d.frame(about)
	submit := "slack." + string(about.Action) + ".submit"
	if sends(about.Action) && s.preview == nil {
		submit = "slack.modal.look"
	}
	if about.Action != conversations.More {
		v.Submit = plainText(short(d.plain(submit), maxTitle))
		v.Close = plainText(short(d.plain("slack.modal.cancel"), maxTitle))
	}
	var blocks []slack.Block
	if about.Title != "" {
		blocks = append(blocks, slack.NewSectionBlock(plainText(about.Title), nil, nil, slack.SectionBlockOptionBlockID("about")))
	}
	if s.changed != "" {
		blocks = append(blocks, slack.NewSectionBlock(plainText("⚠️ "+s.changed), nil, nil, slack.SectionBlockOptionBlockID("changed")))
	}
	blocks = append(blocks, d.fields(form{d, about, filled, s.pieces})...)
	if s.preview != nil {
		blocks = append(blocks, d.preview(about, s.preview)...)
	}
	v.Blocks.BlockSet = blocks
	return v
}

// fields are the fields of an action's form.
func (d *Desk) fields(f form) []slack.Block {
	switch f.about.Action {
	case conversations.Resolve:
		return d.resolveFields(f)
	case conversations.Reopen:
		return []slack.Block{f.words(conversations.FieldReason, "slack.reopen.reason", "slack.reopen.reason_hint", maxReason)}
	case conversations.Write:
		return d.writeFields(f)
	case conversations.Assign, conversations.Attach, conversations.SetFlags:
		return d.handFields(f)
	case conversations.More:
		return d.moreButtons(f)
	case conversations.StrikeOut:
		return d.strikeFields(f)
	case conversations.EraseOut:
		return d.eraseFields(f)
	case find:
		return []slack.Block{f.line(fieldQuery, "slack.find.query", "slack.find.query_hint", maxQuery)}
	}
	return d.moveFields(f)
}

// initial is what a form is filled with when it opens.
func (d *Desk) initial(about modalState, v CardView) map[string]string {
	switch about.Action {
	case conversations.Resolve:
		return map[string]string{
			conversations.FieldCategory: v.Statement.Category,
			conversations.FieldCurrency: cmp.Or(v.Statement.Amount.Currency, conversations.Currencies[0]),
		}
	case conversations.SetFlags:
		return flagsOf(v.Life.Flags)
	}
	return nil
}

func (d *Desk) language(lang conversations.Lang) string {
	return d.plain("slack.card.lang." + string(lang))
}

// maxPreview is how many bytes of a text a preview shows: the whole form must fit into an acknowledgement of 20 KB.
const maxPreview = 8000

// preview shows the words as they will be read, to whom and in which language, below what may be wrong with them: the wrong
// case is noticed here or never.
func (d *Desk) preview(about modalState, p *conversations.Preview) []slack.Block {
	var out []slack.Block
	for n, warning := range p.Warnings {
		out = append(out, slack.NewSectionBlock(plainText("⚠️ "+warning), nil, nil, slack.SectionBlockOptionBlockID("warning/"+strconv.Itoa(n))))
	}
	key := "slack.preview.head"
	if about.Action == conversations.SendThis {
		key = "slack.preview.first" // it was written in the thread: this is the first time it is sent
	}
	head := d.say.Plain(key, texts.Vars{"Number": about.Number.String(), "Language": d.language(about.Lang)})
	parts := richtext.Split(flat(clean(p.Text).TrimSpace()), maxPreview, func(s string) int { return len(s) })
	elements := []slack.RichTextElement{
		slack.NewRichTextSection(slack.NewRichTextSectionTextElement(head, &slack.RichTextSectionTextStyle{Bold: true})),
		&slack.RichTextQuote{Type: slack.RTEQuote, Elements: richRuns(parts[0])},
	}
	if len(parts) > 1 {
		elements = append(elements, slack.NewRichTextSection(slack.NewRichTextSectionTextElement(d.plain("slack.preview.cut"), nil)))
	}
	if p.Files > 0 {
		files := d.say.Plain("slack.preview.files", texts.Vars{"Count": p.Files})
		elements = append(elements, slack.NewRichTextSection(slack.NewRichTextSectionTextElement(files, nil)))
	}
	return append(out, slack.NewRichTextBlock("preview", elements...))
}

// typed is what an agent wrote into a field of a modal. It holds no formatting; emoji come by their names.
func typed(s string) richtext.Text { return richtext.Of(named(s)) }
