package telegram

import (
	"encoding/json"
	"fmt"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/conversations/richtext"
)

// The limits of core.telegram.org/bots/api, with room for the numbering of parts.
const (
	maxText    = 4096 // of sendMessage, in UTF-16 units after entities
	splitAt    = 3900
	maxButton  = 64 // bytes of callback_data
	maxCopy    = 256
	bodyFormat = 1
)

// The verbs of this adapter's calls.
const (
	verbSend     = "send"
	verbFile     = "file"
	verbEdit     = "edit"
	verbDelete   = "delete"
	verbReact    = "react"
	verbCommands = "commands"
	verbLeave    = "leave"
)

// body is what a planned call stores, for every verb. Field names are a stored format: add, never rename.
type body struct {
	Text    richtext.Text            `json:"text"`
	Buttons [][]conversations.Button `json:"buttons,omitempty"`
	File    *conversations.File      `json:"file,omitempty"`
	ReplyTo conversations.MessageID  `json:"reply_to,omitempty"`
	Message conversations.MessageID  `json:"message,omitempty"` // of the customer's own: react, delete
	Emoji   string                   `json:"emoji,omitempty"`
	Lang    conversations.Lang       `json:"lang,omitempty"`
}

// Plan turns an effect into the calls it needs on this platform, none if it is not this platform's. It is pure. Texts are
// split here, so that what is stored is what will be sent, part by part, each a call of its own that is retried alone.
func Plan(effect conversations.Effect) []calls.Call {
	switch e := effect.(type) {
	case conversations.Tell:
		return planTell(e)
	case conversations.Amend:
		return planAmend(e)
	case conversations.Withdraw:
		return planWithdraw(e)
	case conversations.Remove:
		c := call(verbDelete, body{Message: e.Message}, calls.HintLane)
		c.Makes = conversations.RemoveLabel(e.Message) // it makes nothing; a refusal is told under it
		return []calls.Call{c}
	case conversations.React:
		return []calls.Call{call(verbReact, body{Message: e.Message, Emoji: e.Emoji}, calls.HintLane)}
	case conversations.Commands:
		return []calls.Call{call(verbCommands, body{Lang: e.Lang}, calls.HintLane)}
	case conversations.Leave:
		return []calls.Call{call(verbLeave, body{Text: e.Text}, calls.ChatLane)}
	}
	return nil
}

func planTell(e conversations.Tell) []calls.Call {
	var out []calls.Call
	texts := parts(e.Text)
	for i, text := range texts {
		b := body{Text: text}
		if i == 0 {
			b.ReplyTo = e.ReplyTo
		}
		if i == len(texts)-1 {
			b.Buttons = e.Buttons
		}
		c := call(verbSend, b, calls.ChatLane)
		c.Makes = partLabel(e.Label, i)
		out = append(out, c)
	}
	for i := range e.Files {
		c := call(verbFile, body{File: &e.Files[i]}, calls.ChatLane)
		c.Makes = fileLabel(e.Label, i)
		out = append(out, c)
	}
	for i := range out {
		// One key for all of them: who takes an effect back while it waits takes back every part of it.
		out[i].Key, out[i].Case = e.Key, e.Case
		out[i].Class, out[i].Delay = e.Class, e.Delay
	}
	return carryingWords(out, e.Carries)
}

// planWithdraw deletes every message that the effect under this label became.
func planWithdraw(e conversations.Withdraw) []calls.Call {
	var labels []conversations.Label
	for i := range parts(e.Was) {
		labels = append(labels, partLabel(e.Label, i))
	}
	for i := range e.Files {
		labels = append(labels, fileLabel(e.Label, i))
	}
	var out []calls.Call
	for _, label := range labels {
		c := call(verbDelete, body{}, calls.ChatLane)
		c.Needs, c.Case, c.Class = label, e.Case, conversations.Ordinary
		out = append(out, c)
	}
	return carryingWords(out, e.Carries)
}

// planAmend edits the parts that both texts have, sends those that are new, and deletes those that are no more.
func planAmend(e conversations.Amend) []calls.Call {
	was, now := parts(e.Was), parts(e.Text)
	var out []calls.Call
	for i, text := range now {
		b := body{Text: text}
		if i == len(now)-1 {
			b.Buttons = e.Buttons
		}
		c := call(verbEdit, b, calls.ChatLane)
		c.Needs = partLabel(e.Label, i)
		if i >= len(was) {
			c.Verb, c.Needs, c.Makes = verbSend, "", partLabel(e.Label, i)
		}
		out = append(out, c)
	}
	for i := len(now); i < len(was); i++ {
		c := call(verbDelete, body{}, calls.ChatLane)
		c.Needs = partLabel(e.Label, i)
		out = append(out, c)
	}
	for i := range out {
		// One key for all of them: who takes an effect back while it waits takes back every part of it.
		out[i].Key, out[i].Case = e.Key, e.Case
		out[i].Class, out[i].Delay = e.Class, e.Delay
	}
	return carryingWords(out, e.Carries)
}

// carryingWords marks the calls that carry an agent's words: their message gets its mark once none of them is left.
func carryingWords(out []calls.Call, message conversations.MessageID) []calls.Call {
	for i := range out {
		out[i].Carries = message
	}
	return out
}

// parts is a text as the messages it takes. Several are numbered, so that a reader knows there is more.
func parts(t richtext.Text) []richtext.Text {
	if !sendable(t) {
		return nil
	}
	if richtext.UTF16(t.Plain) <= maxText {
		return []richtext.Text{t}
	}
	split := richtext.Split(t, splitAt, richtext.UTF16)
	for i := range split {
		split[i] = richtext.Of(fmt.Sprintf("(%d/%d)\n", i+1, len(split))).Append(split[i])
	}
	return split
}

func partLabel(label conversations.Label, i int) conversations.Label {
	if label == "" || i == 0 {
		return label
	}
	return conversations.Label(fmt.Sprintf("%s/p%d", label, i+1))
}

func fileLabel(label conversations.Label, i int) conversations.Label {
	if label == "" {
		return ""
	}
	return conversations.Label(fmt.Sprintf("%s/f%d", label, i+1))
}

func call(verb string, b body, lane calls.Lane) calls.Call {
	data, err := json.Marshal(b)
	if err != nil {
		data = nil // a body is strings and numbers: it always encodes
	}
	return calls.Call{Platform: calls.Telegram, Lane: lane, Verb: verb, Format: bodyFormat, Body: data}
}

// inlineKeyboard is reply_markup for rows of buttons (core.telegram.org/bots/api#inlinekeyboardmarkup).
type inlineKeyboard struct {
	Rows [][]inlineButton `json:"inline_keyboard"`
}

type inlineButton struct {
	Text  string    `json:"text"`
	Data  string    `json:"callback_data,omitempty"`
	URL   string    `json:"url,omitempty"`
	Copy  *copyText `json:"copy_text,omitempty"`
	Style string    `json:"style,omitempty"`
}

type copyText struct {
	Text string `json:"text"`
}

// keyboardOf leaves out a button that Telegram would refuse the whole message for: it is better to lose a button than an
// answer. The rules' own tests see to it that none is ever made.
func keyboardOf(rows [][]conversations.Button) *inlineKeyboard {
	keyboard := &inlineKeyboard{Rows: [][]inlineButton{}}
	for _, row := range rows {
		var out []inlineButton
		for _, b := range row {
			button := inlineButton{Text: b.Label, Data: b.Data, URL: b.URL, Style: string(b.Style)}
			switch {
			case b.Label == "" || len(b.Data) > maxButton || richtext.UTF16(b.Copy) > maxCopy:
				continue
			case b.Copy != "":
				button.Copy = &copyText{b.Copy}
			case b.Data == "" && b.URL == "":
				continue
			}
			out = append(out, button)
		}
		if len(out) > 0 {
			keyboard.Rows = append(keyboard.Rows, out)
		}
	}
	return keyboard
}
