package transcript

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"guichet/conversations"
	"guichet/conversations/richtext"
)

// customer plays a step of a customer's.
func (r *Rules) customer(p *person, step Step) error {
	profile := conversations.Profile{FirstName: "Luc", Language: p.language}
	from := conversations.Address{Chat: p.world.Customer.Chat}
	var body conversations.Body
	var focus conversations.CaseID
	switch step.Do {
	case Say, SendFile:
		if step.Quote != "" {
			quoted, ok := p.find(step.Quote)
			if !ok {
				return fmt.Errorf("no message on the phone contains %q", step.Quote)
			}
			from.ReplyTo, focus = conversations.MessageID(quoted.ID), p.belongs[conversations.MessageID(quoted.ID)]
		}
		return r.said(p, step, from, focus, profile)
	case Edit:
		last := p.lastSaid()
		if last == nil {
			return fmt.Errorf("there is no message of theirs to edit")
		}
		last.Text = step.Text
		id := conversations.MessageID(last.ID)
		body, focus = conversations.Edited{Message: id, Kind: conversations.KindText, Text: richtext.Of(step.Text), Profile: profile}, p.belongs[id]
	case Press:
		data, message, err := p.button(step)
		if err != nil {
			return err
		}
		body = conversations.Tapped{Message: message, Data: data, Profile: profile}
	case Block, Unblock:
		body = conversations.Reach{Blocked: step.Do == Block}
		p.taps["(blocked)"] = map[Verb]string{Block: "yes"}[step.Do]
	default:
		return fmt.Errorf("a customer cannot %q", step.Do)
	}
	sent := r.mirror(body)
	return r.repeatable(p, conversations.Event{From: from, Body: body, Fresh: conversations.Fresh{Sent: sent}}, focus)
}

// said plays a message, or each of an album's.
func (r *Rules) said(p *person, step Step, from conversations.Address, focus conversations.CaseID, profile conversations.Profile) error {
	count, album := 1, ""
	if step.Do == SendFile && step.File.Kind == "album" {
		r.ids++
		count, album = step.File.Count, "album-"+strconv.FormatInt(r.ids, 10)
	}
	for i := range count {
		r.ids++
		said := conversations.Said{Message: conversations.MessageID(strconv.FormatInt(r.ids, 10)), Kind: conversations.KindText, Text: richtext.Of(step.Text), Album: album, Profile: profile}
		shown := Message{ID: string(said.Message), Text: step.Text}
		if step.Do == SendFile {
			if i > 0 {
				said.Text, shown.Text = richtext.Text{}, ""
			}
			said.Kind = conversations.MessageKind(step.File.Kind)
			if album != "" {
				said.Kind = conversations.KindPhoto
			}
			said.Files = filesOf(step.File, said)
			shown.Files = []string{"(" + string(said.Kind) + ")"}
		}
		p.phone.Messages = append(p.phone.Messages, shown)
		if err := r.repeatable(p, conversations.Event{From: from, Body: said}, focus); err != nil {
			return err
		}
	}
	return nil
}

// maxDownload is what Telegram lets bots fetch.
const maxDownload = 20 << 20

func filesOf(f File, said conversations.Said) []conversations.File {
	switch said.Kind {
	case conversations.KindPhoto, conversations.KindVideo, conversations.KindVideoNote, conversations.KindVoice,
		conversations.KindAudio, conversations.KindDocument, conversations.KindAnimation:
	default:
		return nil
	}
	return []conversations.File{{
		Kind: said.Kind, ID: conversations.FileID("file-" + said.Message), Name: fileName(f, said), Size: max(f.Size, 1000),
		TooLarge: f.Size > maxDownload, From: conversations.Customers, Duration: map[bool]time.Duration{true: 12 * time.Second}[said.Kind == conversations.KindVoice],
	}}
}

// fileName is the name a file has once it reached the bot: photos, voice and video notes have none on Telegram and are given
// one by the adapter.
func fileName(f File, said conversations.Said) string {
	made := map[conversations.MessageKind]string{
		conversations.KindPhoto: "photo-%s.jpg", conversations.KindVoice: "voice-%s.ogg", conversations.KindVideoNote: "video-%s.mp4",
	}[said.Kind]
	if made == "" {
		return f.Name
	}
	return fmt.Sprintf(made, said.Message)
}

// repeatable applies an event and keeps it for (again): a platform's second delivery, which intake recognises by its key
// and drops, so that nothing happens.
func (r *Rules) repeatable(p *person, ev conversations.Event, focus conversations.CaseID) error {
	r.last = func() error { return nil }
	return r.apply(p, ev, focus)
}

func (p *person) find(words string) (Message, bool) {
	for i := len(p.phone.Messages) - 1; i >= 0; i-- {
		if m := p.phone.Messages[i]; !m.Deleted && strings.Contains(m.Text, words) {
			return m, true
		}
	}
	return Message{}, false
}

func (p *person) lastSaid() *Message {
	for i := len(p.phone.Messages) - 1; i >= 0; i-- {
		if m := &p.phone.Messages[i]; !m.FromBot && !m.Deleted {
			return m
		}
	}
	return nil
}

// button finds what a tap sends. A stale tap is on a button that stood there once.
func (p *person) button(step Step) (data string, message conversations.MessageID, err error) {
	for i := len(p.phone.Messages) - 1; i >= 0; i-- {
		m := p.phone.Messages[i]
		if m.Deleted {
			continue
		}
		if slices.ContainsFunc(m.Buttons, func(row []string) bool { return slices.Contains(row, step.Button) }) && p.taps[step.Button] != "" {
			return p.taps[step.Button], conversations.MessageID(m.ID), nil
		}
	}
	if step.Stale && p.taps[step.Button] != "" {
		return p.taps[step.Button], "", nil
	}
	return "", "", fmt.Errorf("no button [%s] on the phone", step.Button)
}

// agent plays a step of an agent's, in the thread of a case.
func (r *Rules) agent(step Step) error {
	if len(r.cases) == 0 {
		return fmt.Errorf("no case was filed yet")
	}
	id := r.cases[len(r.cases)-1]
	if step.Case > 0 && step.Case <= len(r.cases) {
		id = r.cases[step.Case-1]
	}
	p := r.personOf(id)
	who := conversations.Agent{ID: conversations.AgentID(step.Who), Name: strings.ToUpper(step.Who[:1]) + step.Who[1:], Member: true}
	var body conversations.Body
	switch step.Do {
	case Say, SendFile:
		body = r.wrote(step, who)
	case Edit, Delete:
		message, c := r.lastWritten(step.Who)
		if c == nil {
			return fmt.Errorf("%s has not written anything", step.Who)
		}
		if step.Do == Edit {
			r.desk[c.post].Text = step.Text
			body = conversations.Rewrote{Agent: who, Message: message, Text: richtext.Of(step.Text)}
		} else {
			r.desk[c.post].Deleted = true
			body = conversations.Erased{Agent: who, Message: message}
		}
	case Press:
		acted, err := r.click(step, who)
		if err != nil {
			return err
		}
		body = acted
	default:
		return fmt.Errorf("an agent cannot %q", step.Do)
	}
	return r.repeatable(p, conversations.Event{From: conversations.Address{Case: id}, Body: body, Fresh: conversations.Fresh{Sent: r.mirror(body)}}, id)
}

func (r *Rules) personOf(id conversations.CaseID) *person {
	for _, p := range r.people {
		if _, ok := p.world.Case(id); ok {
			return p
		}
	}
	return r.people[0]
}

func (r *Rules) wrote(step Step, who conversations.Agent) conversations.Wrote {
	r.ids++
	message := conversations.MessageID(fmt.Sprintf("%d.%06d", r.now.Unix(), r.ids))
	r.desk = append(r.desk, Post{ID: string(message), Voice: "agent", Text: step.Text})
	r.sent[message] = &carried{post: len(r.desk) - 1}
	w := conversations.Wrote{Agent: who, Message: message, Kind: conversations.KindText, Text: richtext.Of(step.Text)}
	w.Mentioned = mentioned(step.Text)
	w.Mentions = len(w.Mentioned) > 0
	if step.Do == SendFile {
		w.Files = []conversations.File{{Kind: conversations.MessageKind(step.File.Kind), ID: conversations.FileID("file-" + message), Name: step.File.Name, Size: max(step.File.Size, 1000), From: conversations.Agents}}
	}
	return w
}

var mention = regexp.MustCompile(`[@#][a-z]+`)

// mentioned are the mentions of colleagues and channels, as a story writes them: @paul, #general.
func mentioned(text string) []richtext.Span {
	var out []richtext.Span
	for _, m := range mention.FindAllStringIndex(text, -1) {
		out = append(out, richtext.Span{Start: m[0], End: m[1]})
	}
	return out
}

func (r *Rules) lastWritten(who string) (conversations.MessageID, *carried) {
	for i := len(r.desk) - 1; i >= 0; i-- {
		if r.desk[i].Voice == "agent" && !r.desk[i].Deleted {
			id := conversations.MessageID(r.desk[i].ID)
			return id, r.sent[id]
		}
	}
	return "", nil
}

// click finds what a button means: in a whisper to the agent, in the thread, on the card.
func (r *Rules) click(step Step, who conversations.Agent) (conversations.Acted, error) {
	button, ok := r.clicks["@"+step.Who+"/"+step.Button]
	for i := len(r.desk) - 1; i >= 0 && !ok; i-- {
		if slices.Contains(r.desk[i].Buttons, step.Button) {
			button, ok = r.clicks[r.desk[i].ID+"/"+step.Button]
		}
	}
	if !ok {
		return conversations.Acted{}, fmt.Errorf("no button [%s] that %s could click", step.Button, step.Who)
	}
	delete(r.clicks, "@"+step.Who+"/"+step.Button)
	k, err := conversations.ParseClick(button.Data)
	if err != nil {
		return conversations.Acted{}, err
	}
	fields := step.Fields
	if k.Delivery != 0 {
		fields = map[string]string{"delivery": strconv.FormatInt(k.Delivery, 10)}
	}
	return conversations.Acted{Agent: who, Action: k.Action, Message: k.Message, Version: k.Version, Fields: fields, Text: richtext.Of(step.Text)}, nil
}

// mirror is what intake would look up for an edit, a deletion, or an action about a message.
func (r *Rules) mirror(body conversations.Body) conversations.Mirror {
	var message conversations.MessageID
	switch b := body.(type) {
	case conversations.Rewrote:
		message = b.Message
	case conversations.Erased:
		message = b.Message
	case conversations.Edited:
		message = b.Message
	case conversations.Acted:
		message = b.Message
	}
	c := r.sent[message]
	if c == nil || c.label == "" && c.text.Empty() {
		return conversations.Mirror{}
	}
	return conversations.Mirror{Known: true, Label: c.label, Text: c.text, Note: c.note, At: c.at}
}

func (r *Rules) keptText(message conversations.MessageID, text richtext.Text) {
	if c := r.sent[message]; c != nil && message != "" && c.text.Empty() {
		c.text = text
	}
}
