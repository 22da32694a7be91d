package transcript

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"

	"guichet/conversations"
	"guichet/conversations/richtext"
)

// customer plays a step of a customer's.
func (r *Rules) customer(p *person, step Step) error {
	profile := conversations.Profile{FirstName: "Luc", Language: p.language}
	from := conversations.Address{Chat: p.world.Customer.Chat}
	var body conversations.Body
	var focus conversations.CaseID
	if p.blocks && step.Do != Unblock {
		return errors.New("they blocked the bot: their app lets them do nothing but unblock it")
	}
	switch step.Do {
	case Say, SendFile:
		var quotation conversations.Quotation
		if step.Quote != "" {
			quoted, ok := p.find(step.Quote)
			if !ok {
				return fmt.Errorf("no message on the phone contains %q", step.Quote)
			}
			from.ReplyTo, focus = conversations.MessageID(quoted.ID), p.belongs[conversations.MessageID(quoted.ID)]
			quotation.Words = quoted.Text
		}
		return r.said(p, step, from, focus, quotation, profile)
	case Edit:
		edited, err := p.edit(step.Text)
		if err != nil {
			return err
		}
		body, focus = edited, p.belongs[edited.Message]
	case Press:
		data, message, err := p.button(step)
		if err != nil {
			return err
		}
		body = conversations.Tapped{Message: message, Data: data, Profile: profile}
	case Block, Unblock:
		body = conversations.Reach{Blocked: step.Do == Block}
		p.blocks = step.Do == Block
	default:
		return fmt.Errorf("a customer cannot %q", step.Do)
	}
	sent := r.mirror(body)
	return r.repeatable(p, conversations.Event{From: from, Body: body, Fresh: conversations.Fresh{Sent: sent}}, focus)
}

// said plays a message: each picture of an album, and each piece of a text too long for one.
func (r *Rules) said(p *person, step Step, from conversations.Address, focus conversations.CaseID, quotation conversations.Quotation, profile conversations.Profile) error {
	texts, album := pieces(step.Text), ""
	if step.Do == SendFile {
		texts = []string{step.Text}
		if step.File.Kind == "album" {
			r.ids++
			album = "album-" + strconv.FormatInt(r.ids, 10)
			texts = append(texts, make([]string, step.File.Count-1)...)
		}
	}
	for _, text := range texts {
		r.ids++
		said := conversations.Said{Message: conversations.MessageID(strconv.FormatInt(r.ids, 10)), Kind: conversations.KindText, Text: richtext.Of(text), Album: album, Quotation: quotation, Profile: profile}
		shown := Message{ID: string(said.Message), Text: text}
		if step.Do == SendFile {
			said.Kind = conversations.MessageKind(step.File.Kind)
			if album != "" {
				said.Kind = conversations.KindPhoto
			}
			said.Files = filesOf(step.File, said)
			shown.Files = []string{"(" + string(said.Kind) + ")"}
		}
		p.said[said.Message] = said
		p.phone.Messages = append(p.phone.Messages, shown)
		if err := r.repeatable(p, conversations.Event{From: from, Body: said}, focus); err != nil {
			return err
		}
	}
	return nil
}

// maxSaid is what one message of a customer's holds, in UTF-16 units; their app cuts a longer text into several.
const maxSaid = 4096

func pieces(text string) []string {
	var out []string
	units, start := 0, 0
	for i, c := range text {
		n := utf16.RuneLen(c)
		if units+n > maxSaid {
			out, start, units = append(out, text[start:i]), i, 0
		}
		units += n
	}
	return append(out, text[start:])
}

// edit changes the customer's last message.
func (p *person) edit(text string) (conversations.Edited, error) {
	last := p.lastSaid()
	if last == nil {
		return conversations.Edited{}, errors.New("there is no message of theirs to edit")
	}
	said := p.said[conversations.MessageID(last.ID)]
	if said.Kind != conversations.KindText && len(said.Files) == 0 {
		return conversations.Edited{}, fmt.Errorf("a message of kind %s has no words to edit", said.Kind)
	}
	last.Text = text
	return conversations.Edited{Message: said.Message, Kind: said.Kind, Text: richtext.Of(text), Files: said.Files, Profile: said.Profile}, nil
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
