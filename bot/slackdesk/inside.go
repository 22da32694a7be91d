package slackdesk

import (
	"context"
	"encoding/json"
	"strings"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/richtext"
)

// inModal follows a button or a choice inside a modal. Its clicks come without the place of the case, which the modal carries.
func (r *Receiver) inModal(ctx context.Context, team string, i *interaction, a wireAction, raw json.RawMessage) {
	about, err := readModal(i.View.Metadata)
	if err != nil {
		return
	}
	filled := i.View.fields()
	switch {
	case strings.HasPrefix(a.ActionID, morePrefix):
		r.chosen(ctx, team, i, about, a, raw)
		return
	case a.ActionID == actionFirst:
		r.Desk.firstContact(filled)
	case a.ActionID == fieldTemplate && filled[fieldTemplate] != "":
		v, err := r.Cards.Card(ctx, about.Case)
		if err != nil {
			r.logModal("read a case for", err)
			return
		}
		r.Desk.fillTemplate(filled, v)
	default:
		return
	}
	about.Round++
	about.Seen = ""
	r.replace(ctx, i, r.Desk.modal(about, filled, shown{}))
}

// replace puts another view in the place of the one that was acted in.
func (r *Receiver) replace(ctx context.Context, i *interaction, view slack.ModalViewRequest) {
	_, err := r.Client.api.UpdateViewContext(ctx, view, "", i.View.Hash, i.View.ID)
	if err = r.Client.fail("views.update", err); !is(err, "hash_conflict") { // pressed twice
		r.logModal("change", err)
	}
}

// chosen follows an action behind the card's "more": its form takes the place of the list, or it is done at once.
func (r *Receiver) chosen(ctx context.Context, team string, i *interaction, about modalState, a wireAction, raw json.RawMessage) {
	k, err := conversations.ParseClick(a.Value)
	if err != nil {
		return
	}
	about.Action = k.Action
	if opensModal(k.Action) {
		v, err := r.viewFor(ctx, k.Action, about.Case)
		r.replace(ctx, i, r.modalOr(about, v, err))
		return
	}
	ev, err := r.decoder.click(ctx, team, i, a, k, about.address(), raw)
	if err != nil {
		r.logModal("decode a choice in", err)
		return
	}
	v, kept := r.accept(ctx, ev)
	about.Action = conversations.More
	switch {
	case !kept:
		r.replace(ctx, i, r.Desk.notice(about, "slack.modal.failed"))
	case !v.Show.Empty():
		r.replace(ctx, i, r.Desk.showing(about, v.Show))
	default:
		r.replace(ctx, i, r.Desk.notice(about, "slack.seen_in_thread"))
	}
}

// address is where a modal's case stands.
func (m modalState) address() conversations.Address {
	return conversations.Address{Channel: m.Channel, Thread: m.Thread, Case: m.Case}
}

// accept hands one event to intake and waits for its verdict.
func (r *Receiver) accept(ctx context.Context, ev conversations.Event) (v conversations.Verdict, kept bool) {
	commit, cancel := context.WithTimeout(ctx, r.Commit)
	defer cancel()
	verdicts, err := r.Intake.Accept(commit, []conversations.Event{ev}, nil)
	if err != nil {
		r.Log.Warn("slack: an event was not kept", "kind", ev.Key.Kind, "error", err)
		return v, false
	}
	if len(verdicts) == 1 {
		v = verdicts[0]
	}
	return v, true
}

// showing is a modal with what an agent asked to see, and that their looking is on record.
func (d *Desk) showing(about modalState, text richtext.Text) slack.ModalViewRequest {
	about.Action = conversations.Contact
	v := d.frame(about)
	v.Blocks.BlockSet = []slack.Block{
		slack.NewRichTextBlock("details", slack.NewRichTextSection(richRuns(flat(clean(text)))...)),
		slack.NewContextBlock("audited", plainText(d.plain("slack.contact.audited"))),
	}
	return v
}
