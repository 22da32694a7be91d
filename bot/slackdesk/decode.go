package slackdesk

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"

	"guichet/conversations"
	"guichet/conversations/richtext"
)

// What decoding can come to besides an event. Any other error means that Slack could not be asked who somebody is: then
// nothing is acknowledged, and Slack repeats.
var (
	// errIgnored marks what is known and means nothing to the desk, such as the bot's own posts.
	errIgnored = errors.New("nothing to do")
	// errAside marks what cannot be read: it is set aside (G8) and passed over.
	errAside = errors.New("cannot be read")
)

// decoder turns payloads into events.
type decoder struct {
	client *Client
	people *people
}

// event decodes an Events API payload, whose head was read.
func (d *decoder) event(ctx context.Context, head *eventHead) (conversations.Event, error) {
	var none conversations.Event
	if head.err != nil {
		return none, fmt.Errorf("%w: %w", errAside, head.err)
	}
	if head.Type == "message" {
		var m wireMessage
		if err := json.Unmarshal(head.raw, &m); err != nil {
			return none, fmt.Errorf("%w: %w", errAside, err)
		}
		return d.message(ctx, head.Team, &m, head.raw)
	}
	var about struct {
		Channel json.RawMessage `json:"channel"`
		User    json.RawMessage `json:"user"`
		Group   string          `json:"subteam_id"`
		Subteam json.RawMessage `json:"subteam"`
	}
	if err := json.Unmarshal(head.raw, &about); err != nil {
		return none, fmt.Errorf("%w: %w", errAside, err)
	}
	switch head.Type {
	case "member_joined_channel", "member_left_channel":
		d.people.forgetChannel(conversations.ChannelID(idIn(about.Channel)))
	case "user_change":
		d.people.persons.forget(conversations.AgentID(idIn(about.User)))
	case "subteam_members_changed", "subteam_updated":
		d.people.groups.forget(firstLine(about.Group, idIn(about.Subteam)))
	}
	return none, errIgnored
}

// idIn reads an id that stands alone or inside an object.
func idIn(raw json.RawMessage) string {
	if len(raw) == 0 {
		return ""
	}
	var id string
	if json.Unmarshal(raw, &id) == nil {
		return id
	}
	var object struct {
		ID string `json:"id"`
	}
	_ = json.Unmarshal(raw, &object) // no id is "", which names nobody
	return object.ID
}

// message decodes a message event. Only replies concern cases: a case is a thread.
func (d *decoder) message(ctx context.Context, team string, m *wireMessage, raw json.RawMessage) (conversations.Event, error) {
	var none conversations.Event
	me, err := d.client.Me(ctx)
	if err != nil {
		return none, err
	}
	about := m // the message it is about, which changes and deletions wrap
	what := fateOf(m.Subtype)
	switch what {
	case edited:
		about = m.Message
	case deleted:
		about = m.Previous
	}
	if what == deleted && m.Previous.parentOf(me) || what == edited && m.Message != nil && m.Message.Subtype == tombstone && m.Previous.parentOf(me) {
		return d.lost(team, m, raw), nil
	}
	switch {
	case what == nothing || about == nil || about.User == me.User || about.BotID != "" && about.BotID == me.Bot || about.AppID != "" && about.AppID == me.App:
		return none, errIgnored
	case !about.reply():
		return none, errIgnored
	case m.Channel == "" || about.TS == "":
		return none, fmt.Errorf("%w: a message without a channel or a time", errAside)
	}
	at, ok := stamp(firstLine(m.EventTS, m.TS))
	if !ok {
		return none, fmt.Errorf("%w: no time in a message", errAside)
	}
	ev := conversations.Event{
		Key:  conversations.Key{Source: "slack", Account: team, Kind: "message", ID: m.Channel + ":" + about.TS},
		At:   at.Add(d.client.offset()),
		From: conversations.Address{Channel: conversations.ChannelID(m.Channel), Thread: conversations.MessageID(about.ThreadTS)},
		Raw:  raw,
	}
	switch what {
	case edited:
		err = d.rewrote(ctx, &ev, m)
	case deleted:
		err = d.erased(ctx, &ev, m)
	default:
		err = d.wrote(ctx, &ev, m, what)
	}
	return ev, err
}

// lost is the event of a card that somebody deleted.
func (d *decoder) lost(team string, m *wireMessage, raw json.RawMessage) conversations.Event {
	return lostCard(conversations.Event{
		Key:  conversations.Key{Source: "slack", Account: team, ID: m.Channel + ":" + m.Previous.TS},
		At:   d.at(firstLine(m.EventTS, m.TS)),
		From: conversations.Address{Channel: conversations.ChannelID(m.Channel), Thread: conversations.MessageID(m.Previous.TS)}, Raw: raw,
	})
}

func (d *decoder) wrote(ctx context.Context, ev *conversations.Event, m *wireMessage, what fate) error {
	agent, err := d.writer(ctx, m, m.Channel)
	if err != nil {
		return err
	}
	files := filesOf(m.Files)
	said := d.words(ctx, m)
	w := conversations.Wrote{
		Agent: agent, Message: conversations.MessageID(m.TS), Kind: kindOf(m, files), Text: said.text, Files: files,
		Mentions: len(said.mentions) > 0, Mentioned: said.mentions, Broadcast: m.Subtype == "thread_broadcast" || m.Subtype == "reply_broadcast",
	}
	switch {
	case what == gathered && m.User == "USLACKBOT":
		return errIgnored // Slack says it itself, to everybody
	case what == gathered:
		w.Kind = conversations.KindHuddle
	case what == byApp || m.BotID != "":
		w.Kind = conversations.KindWorkflow
	}
	ev.Body = w
	return nil
}

// words are what a message says, with the links to files that lie elsewhere below it.
func (d *decoder) words(ctx context.Context, m *wireMessage) words {
	said := wordsOf(m.Blocks, m.Text, asking{d.people, ctx})
	for _, link := range linksOf(m.Files) {
		if !said.text.Empty() {
			link = richtext.Of("\n").Append(link)
		}
		said.text = said.text.Append(link)
	}
	return said
}

// writer is who wrote a message. Programs have no user to look up.
func (d *decoder) writer(ctx context.Context, m *wireMessage, channel string) (conversations.Agent, error) {
	if m.User == "" || m.BotID != "" {
		return conversations.Agent{ID: conversations.AgentID(firstLine(m.User, m.BotID)), Name: m.Username}, nil
	}
	return d.people.agent(ctx, conversations.AgentID(m.User), conversations.ChannelID(channel))
}

// rewrote decodes an edit. Slack also reports a change when it adds a link preview, a reply count or a pin: with words and
// files as they were, nothing happened.
func (d *decoder) rewrote(ctx context.Context, ev *conversations.Event, m *wireMessage) error {
	now, was := m.Message, m.Previous
	if now.Subtype == tombstone || now.BotID != "" {
		return errIgnored
	}
	if was != nil && sameWords(now, was) {
		return errIgnored
	}
	agent, err := d.writer(ctx, now, m.Channel)
	if err != nil {
		return err
	}
	said := d.words(ctx, now)
	version := m.EventTS
	if now.Edited != nil {
		version = now.Edited.TS
	}
	ev.Key.ID += "/" + version
	ev.Body = conversations.Rewrote{
		Agent: agent, Message: conversations.MessageID(now.TS), Text: said.text, Files: filesOf(now.Files),
		Mentions: len(said.mentions) > 0, Mentioned: said.mentions,
	}
	return nil
}

func sameWords(a, b *wireMessage) bool {
	plain := asIs{}
	x, y := wordsOf(a.Blocks, a.Text, plain), wordsOf(b.Blocks, b.Text, plain)
	sameFile := func(f, g wireFile) bool { return f.ID == g.ID && f.Mode == g.Mode }
	return x.text.Plain == y.text.Plain && slices.Equal(x.text.Spans, y.text.Spans) && slices.EqualFunc(a.Files, b.Files, sameFile)
}

// asIs names everybody by their id, which is enough to compare.
type asIs struct{}

func (asIs) personName(id string) string  { return id }
func (asIs) channelName(id string) string { return id }
func (asIs) groupName(id string) string   { return id }

func (d *decoder) erased(ctx context.Context, ev *conversations.Event, m *wireMessage) error {
	agent, err := d.writer(ctx, m.Previous, m.Channel)
	if err != nil {
		return err
	}
	ev.Key.ID += "/deleted"
	ev.Body = conversations.Erased{Agent: agent, Message: conversations.MessageID(m.Previous.TS)}
	return nil
}

// click decodes a button that acts at once. Those that open a modal never get here.
func (d *decoder) click(ctx context.Context, team string, i *interaction, a wireAction, k conversations.Click, from conversations.Address, raw json.RawMessage) (conversations.Event, error) {
	from.Case = k.Case
	agent, err := d.people.agent(ctx, conversations.AgentID(i.User.ID), from.Channel)
	if err != nil {
		return conversations.Event{}, err
	}
	acted := conversations.Acted{Agent: agent, Action: k.Action, Message: k.Message, Version: k.Version}
	if k.Delivery != 0 {
		acted.Fields = map[string]string{conversations.FieldDelivery: strconv.FormatInt(k.Delivery, 10)}
	}
	return conversations.Event{
		Key:  conversations.Key{Source: "slack", Account: team, Kind: "action", ID: i.User.ID + ":" + a.ActionTS + ":" + a.Value},
		At:   d.at(a.ActionTS),
		From: from, Body: acted, Raw: raw,
	}, nil
}

// address is where an interaction happened: the thread of the message that carried the button, or which it begins.
func (i *interaction) address() conversations.Address {
	thread := firstLine(i.Container.ThreadTS, i.Container.MessageTS)
	if i.Message != nil { // of a shortcut
		thread = firstLine(thread, i.Message.ThreadTS, i.Message.TS)
	}
	return conversations.Address{
		Channel: conversations.ChannelID(firstLine(i.Container.ChannelID, i.Channel.ID)), Thread: conversations.MessageID(thread),
	}
}

// submission decodes a modal that was sent. Its trigger is its identity: the same modal sent again after a refusal has the
// same id and hash, and must count.
func (d *decoder) submission(ctx context.Context, team string, i *interaction, about modalState, raw json.RawMessage) (conversations.Event, error) {
	agent, err := d.people.agent(ctx, conversations.AgentID(i.User.ID), about.Channel)
	if err != nil {
		return conversations.Event{}, err
	}
	fields := i.View.fields()
	acted := conversations.Acted{
		Agent: agent, Action: about.Action, Version: about.Version, Fields: fields, View: i.View.ID, Seen: about.Seen, Advised: about.Advised, Saw: about.Saw,
	}
	acted.Message = about.Message
	if id := fields[conversations.FieldPerson]; id != "" {
		if acted.Person, err = d.people.agent(ctx, conversations.AgentID(id), about.Channel); err != nil {
			return conversations.Event{}, err
		}
	}
	acted.Text = typed(fields[conversations.FieldText])
	delete(fields, conversations.FieldText)
	return conversations.Event{
		Key:  conversations.Key{Source: "slack", Account: team, Kind: "view", ID: firstLine(i.TriggerID, i.View.ID+"/"+i.View.Hash)},
		At:   d.client.now(),
		From: conversations.Address{Channel: about.Channel, Thread: about.Thread, Case: about.Case},
		Body: acted, Raw: raw,
	}, nil
}

// at is a platform time on business time; now when it cannot be read, as for what carries none.
func (d *decoder) at(ts string) time.Time {
	if t, ok := stamp(ts); ok {
		return t.Add(d.client.offset())
	}
	return d.client.now()
}

// setAside is what is kept of a payload that cannot be read: nothing of its content.
func (d *decoder) setAside(team string, env envelope, err error) conversations.Aside {
	sum := sha256.Sum256(env.payload)
	return conversations.Aside{
		Key: conversations.Key{Source: "slack", Account: team, Kind: env.kind, ID: fmt.Sprintf("%x", sum[:16])},
		At:  d.client.now(), Size: len(env.payload), SHA256: sum, Reason: reasonOf(err),
	}
}

// reasonOf is a decoder's error without the words it stumbled over.
func reasonOf(err error) string {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &kind):
		return fmt.Sprintf("field %s: a %s where a %s belongs", kind.Field, kind.Value, kind.Type)
	case errors.As(err, &syntax):
		return fmt.Sprintf("not JSON at byte %d", syntax.Offset)
	}
	return err.Error()
}
