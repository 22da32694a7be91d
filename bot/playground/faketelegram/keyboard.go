package faketelegram

import (
	"encoding/json"
	"strings"
)

// markup is a checked reply_markup.
type markup struct {
	inline *wireKeyboard
	// reply are the rows of a reply keyboard; remove takes it away; other tells that any non-inline markup was given.
	reply  [][]string
	remove bool
	other  bool
}

// maxButtons is how many buttons Telegram takes in one keyboard; more are "reply markup is too long".
const maxButtons = 100

// replyMarkup reads and checks the reply_markup parameter.
func (c *call) replyMarkup(inlineOnly bool) (markup, *refusal) {
	var m markup
	var raw struct {
		Inline *[][]json.RawMessage `json:"inline_keyboard"`
		Reply  *[][]json.RawMessage `json:"keyboard"`
		Remove bool                 `json:"remove_keyboard"`
		Force  bool                 `json:"force_reply"`
	}
	if bad := c.object("reply_markup", &raw, "can't parse reply keyboard markup JSON object"); bad != nil {
		return m, bad
	}
	switch {
	case raw.Inline != nil:
		return c.inlineKeyboard(*raw.Inline)
	case inlineOnly && (raw.Reply != nil || raw.Remove || raw.Force):
		return m, badShape("reply_markup", "inline keyboard expected")
	case raw.Reply != nil:
		return c.replyKeyboard(*raw.Reply)
	}
	m.remove, m.other = raw.Remove, raw.Remove || raw.Force
	return m, nil
}

func (c *call) inlineKeyboard(rows [][]json.RawMessage) (markup, *refusal) {
	var m markup
	kept := [][]wireButton{}
	total := 0
	for _, row := range rows {
		var buttons []wireButton
		for _, raw := range row {
			var b wireButton
			if err := json.Unmarshal(raw, &b); err != nil {
				return m, badShape("reply_markup", "can't parse inline keyboard button: InlineKeyboardButton must be an Object")
			}
			if bad := checkButton(b, raw); bad != nil {
				return m, bad
			}
			buttons = append(buttons, b)
		}
		total += len(buttons)
		if len(buttons) > 0 {
			kept = append(kept, buttons)
		}
	}
	if total > maxButtons {
		return m, badShape("reply_markup", "reply markup is too long")
	}
	if total > 0 {
		m.inline = &wireKeyboard{InlineKeyboard: kept}
	}
	return m, nil
}

// buttonActions are the fields of which a button has exactly one.
var buttonActions = []string{
	"url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
	"switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
}

// checkButton applies the documented limits of one inline button: data of 1-64 bytes, a copied text of 1-256 characters,
// a style out of three, and exactly one thing that the button does.
func checkButton(b wireButton, raw json.RawMessage) *refusal {
	var fields map[string]json.RawMessage
	if json.Unmarshal(raw, &fields) != nil || b.Text == "" {
		return badShape("reply_markup", "can't parse inline keyboard button: Field \"text\" must be of type String and non-empty")
	}
	actions := 0
	for _, name := range buttonActions {
		if fields[name] != nil {
			actions++
		}
	}
	_, hasData := fields["callback_data"]
	switch {
	case actions == 0:
		return badShape("reply_markup", "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
	case actions > 1:
		return badShape("reply_markup", "can't parse inline keyboard button: exactly one action must be specified")
	case hasData && (b.CallbackData == "" || len(b.CallbackData) > 64):
		return badShape("reply_markup", "BUTTON_DATA_INVALID")
	case b.CopyText != nil && (b.CopyText.Text == "" || utf16Len(b.CopyText.Text) > 256):
		return badShape("reply_markup", "BUTTON_COPY_TEXT_INVALID")
	case fields["url"] != nil && !linkable(b.URL):
		return badShape("reply_markup", "inline keyboard button URL '%s' is invalid: Wrong HTTP URL", b.URL)
	case b.Style != "" && b.Style != "danger" && b.Style != "success" && b.Style != "primary":
		return badShape("reply_markup", "can't parse inline keyboard button: invalid button style specified")
	}
	return nil
}

func (c *call) replyKeyboard(rows [][]json.RawMessage) (markup, *refusal) {
	m := markup{other: true}
	for _, row := range rows {
		var texts []string
		for _, raw := range row {
			var b struct {
				Text string `json:"text"`
			}
			if json.Unmarshal(raw, &b.Text) != nil && json.Unmarshal(raw, &b) != nil {
				return m, badShape("reply_markup", "can't parse keyboard button: KeyboardButton must be a String or an Object")
			}
			if strings.TrimSpace(b.Text) == "" {
				return m, badShape("reply_markup", "keyboard button text must be non-empty")
			}
			texts = append(texts, b.Text)
		}
		if len(texts) > 0 {
			m.reply = append(m.reply, texts)
		}
	}
	if len(m.reply) == 0 {
		return m, badShape("reply_markup", "reply markup is empty")
	}
	return m, nil
}

// put sets what the markup means on a message about to be sent, and on the customer's keyboard.
func (m markup) put(c *chat, msg *message) {
	msg.wire.ReplyMarkup = m.inline
	msg.frozen = m.other
	if m.reply != nil {
		c.keyboard = m.reply
	}
	if m.remove {
		c.keyboard = nil
	}
}
