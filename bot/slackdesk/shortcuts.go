package slackdesk

import (
	"context"
	"strings"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// Shortcut is an entry of Slack's shortcut menus, as the manifest declares it.
type Shortcut struct {
	Callback    string
	Name        string // at most 24 characters
	Description string // at most 150
	OnMessage   bool   // in a message's menu; otherwise anywhere
}

// The shortcuts' callbacks.
const (
	sendToCustomer = "send_to_customer"
	keepAsNote     = "keep_as_note"
	attachToCase   = "attach_to_case"
	findCase       = "find_case"
	myQueue        = "my_queue"
)

// Shortcuts are the app's shortcuts in the desk's language.
func Shortcuts(p *policy.Policy) []Shortcut {
	say := texts.New(p.Languages.Default, p.Calendar().Zone(), nil)
	var out []Shortcut
	for _, name := range []string{sendToCustomer, keepAsNote, attachToCase, findCase, myQueue} {
		out = append(out, Shortcut{
			Callback: name, Name: short(say.Plain("slack.shortcut."+name, nil), maxTitle),
			Description: short(say.Plain("slack.shortcut.about."+name, nil), 150), OnMessage: name != findCase && name != myQueue,
		})
	}
	return out
}

// onMessage follows a shortcut on a message. One in a case's thread acts on that case; elsewhere a message can be attached to one.
func (r *Receiver) onMessage(ctx context.Context, team string, env envelope, i *interaction) bool {
	m := i.Message
	if m == nil {
		return r.keep(ctx, team, env, conversations.Event{}, errAside, nil)
	}
	me, err := r.Client.Me(ctx)
	if err != nil {
		return false
	}
	at := conversations.Address{Channel: conversations.ChannelID(i.Channel.ID), Thread: conversations.MessageID(firstLine(m.ThreadTS, m.TS))}
	thread, inCase, err := r.threadAt(ctx, at)
	if err != nil {
		return false
	}
	theirs := m.User != me.User && (m.BotID == "" || m.BotID != me.Bot) && m.reply()
	about := modalState{Case: thread.Case, Channel: at.Channel, Thread: at.Thread, Message: conversations.MessageID(m.TS)}
	switch {
	case i.Callback == attachToCase, i.Callback == keepAsNote && !inCase:
		env.ack(nil)
		r.show(ctx, i, r.Desk.modal(modalState{Action: conversations.Attach}, r.attached(ctx, me, i), shown{}))
		return true
	case !inCase || !theirs || i.Callback != sendToCustomer && i.Callback != keepAsNote:
		env.ack(nil)
		r.show(ctx, i, r.Desk.elsewhere())
		return true
	}
	return r.onThreadMessage(ctx, team, env, i, about)
}

// onThreadMessage takes a shortcut on an agent's message to intake, and shows what it would send.
func (r *Receiver) onThreadMessage(ctx context.Context, team string, env envelope, i *interaction, about modalState) bool {
	agent, err := r.decoder.people.agent(ctx, conversations.AgentID(i.User.ID), about.Channel)
	if err != nil {
		return false
	}
	said := r.decoder.words(ctx, i.Message)
	acted := conversations.Acted{
		Agent: agent, Action: conversations.SendThis, Message: about.Message, Text: said.text, Mentioned: said.mentions, Files: filesOf(i.Message.Files),
	}
	if i.Callback == keepAsNote {
		acted.Action = conversations.KeepThis
	}
	ev := conversations.Event{
		Key:  conversations.Key{Source: "slack", Account: team, Kind: "shortcut", ID: firstLine(i.TriggerID, i.User.ID+":"+i.ActionTS)},
		At:   r.decoder.at(i.ActionTS),
		From: about.address(), Body: acted, Raw: env.payload,
	}
	v, kept := r.accept(ctx, ev)
	if !kept {
		return false
	}
	env.ack(nil)
	if v.Preview == nil {
		return true
	}
	card, err := r.Cards.Card(ctx, about.Case)
	if err != nil {
		r.logModal("read a case for", err)
		return true
	}
	about.Action, about.Seen = conversations.SendThis, v.Preview.Seen
	r.show(ctx, i, r.Desk.modal(r.Desk.knowing(about, card), nil, shown{preview: v.Preview}))
	return true
}

// threadAt is the case whose thread an address names.
func (r *Receiver) threadAt(ctx context.Context, at conversations.Address) (Thread, bool, error) {
	if r.Memory == nil || at.Channel == "" || at.Thread == "" {
		return Thread{}, false, nil
	}
	return r.Memory.ThreadAt(ctx, at.Channel, at.Thread)
}

// show opens a view for whoever acted.
func (r *Receiver) show(ctx context.Context, i *interaction, view slack.ModalViewRequest) {
	_, err := r.Client.api.OpenViewContext(ctx, i.TriggerID, view)
	r.logModal("open", r.Client.fail("views.open", err))
}

// elsewhere says that a message is in no case.
func (d *Desk) elsewhere() slack.ModalViewRequest {
	v := d.frame(modalState{Action: conversations.SendThis})
	v.Title = plainText(short(d.plain("slack.elsewhere.title"), maxTitle))
	v.Blocks.BlockSet = []slack.Block{slack.NewSectionBlock(plainText(d.plain("slack.elsewhere.send")), nil, nil)}
	return v
}

// attached is how the form that attaches a message is filled: with its words, and the way back to it.
func (r *Receiver) attached(ctx context.Context, me Me, i *interaction) map[string]string {
	said := r.decoder.words(ctx, i.Message)
	link := threadLink(me.Site, CaseLine{Channel: conversations.ChannelID(i.Channel.ID), Card: conversations.MessageID(i.Message.TS)})
	words := richtext.Split(said.text.TrimSpace(), maxInput-len(link)-2, richtext.UTF16)
	first := ""
	if len(words) > 0 {
		first = words[0].Plain
	}
	return map[string]string{conversations.FieldNote: strings.TrimSpace(first + "\n" + link)}
}

// attach follows the form that attaches a message: the number names the case, if its agent may see it.
func (r *Receiver) attach(ctx context.Context, team string, env envelope, i *interaction) bool {
	fields := i.View.fields()
	about := modalState{Action: conversations.Attach}
	found, err := r.look(ctx, conversations.AgentID(i.User.ID), fields[conversations.FieldNumber])
	if err == nil && len(found) != 1 {
		env.ack(about.fieldErrors(map[string]string{conversations.FieldNumber: r.Desk.plain("slack.attach.unknown")}))
		return true
	}
	if err == nil {
		about.Case, about.Channel, about.Thread = found[0].ID, found[0].Channel, found[0].Card
	}
	return r.send(ctx, team, env, i, about, err)
}

// global follows a shortcut that belongs to no message.
func (r *Receiver) global(ctx context.Context, env envelope, i *interaction) bool {
	env.ack(nil)
	if r.Lists == nil || r.Queues == nil {
		return true
	}
	d := r.deskFor(ctx, conversations.AgentID(i.User.ID))
	if i.Callback == findCase {
		r.show(ctx, i, d.modal(modalState{Action: find}, nil, shown{}))
		return true
	}
	me, err := r.Client.Me(ctx)
	if err != nil {
		return true // the shortcut shows nothing, and can be used again
	}
	v := d.frame(modalState{Action: "queue"})
	q, err := r.queue(ctx, conversations.AgentID(i.User.ID))
	v.Blocks.BlockSet = d.queueBlocks(q, me.Site)
	if err != nil {
		v.Blocks.BlockSet = d.sentence("slack.command.failed", nil)
	}
	r.show(ctx, i, v)
	return true
}

// find is the action of the form that finds a case. It reads and never writes, so it is no event.
const find conversations.Action = "find"

// The field of that form, and how long what is searched for may be.
const (
	fieldQuery = "query"
	maxQuery   = 60
)

// found answers the form that finds a case: what was found stands below what was asked for.
func (r *Receiver) found(ctx context.Context, env envelope, i *interaction, about modalState) bool {
	d := r.deskFor(ctx, conversations.AgentID(i.User.ID))
	me, err := r.Client.Me(ctx)
	var list []CaseLine
	if err == nil {
		list, err = r.look(ctx, conversations.AgentID(i.User.ID), i.View.fields()[fieldQuery])
	}
	if err != nil {
		r.Log.Warn("slack: could not find a case", "error", err)
		env.ack(about.fieldErrors(map[string]string{fieldQuery: d.plain("slack.command.failed")}))
		return true
	}
	v := d.modal(about, nil, shown{})
	v.Blocks.BlockSet = append(v.Blocks.BlockSet, d.list("found", "slack.find.title", "slack.find.none", list, len(list), me.Site))
	env.ack(updated(v))
	return true
}

// numberIn is the case number that words are, or that stands among them, as in "take 7qx4-m2p4": agents write it in small letters too.
func numberIn(words string) (conversations.Number, bool) {
	if number, err := conversations.ParseNumber(words); err == nil {
		return number, true
	}
	return conversations.NumberIn(strings.ToUpper(words))
}

// look finds the cases that an agent may see by a number or a reference. To somebody who may not see it a case is like one that
// does not exist.
func (r *Receiver) look(ctx context.Context, who conversations.AgentID, words string) ([]CaseLine, error) {
	if r.Lists == nil {
		return nil, nil
	}
	if number, is := numberIn(words); is {
		found, err := r.visible(ctx, who, CaseFilter{Number: number, Limit: 1})
		if err != nil || len(found) > 0 {
			return found, err
		}
	}
	if words = strings.TrimSpace(words); words == "" {
		return nil, nil
	}
	return r.visible(ctx, who, CaseFilter{Reference: words, Limit: maxShown})
}
