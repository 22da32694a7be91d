package faketelegram

import (
	"fmt"
	"strconv"
	"time"
)

// Tapped names a tap: the id to be answered, and the update that carried it.
type Tapped struct {
	QueryID  string
	UpdateID int
}

// Tap presses an inline button, found by its data or, failing that, by its text. It is an error if no such button is on the message
// now, or if the button does not talk to the bot (a link, a copied text).
func (u *Customer) Tap(messageID int, button string) (Tapped, error) {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	m := u.chat.find(int64(messageID))
	if m == nil {
		return Tapped{}, fmt.Errorf("tap on message %d: not there", messageID)
	}
	b := m.button(button)
	switch {
	case b == nil:
		return Tapped{}, fmt.Errorf("tap on message %d: it has no button %q", messageID, button)
	case b.CallbackData == "":
		return Tapped{}, fmt.Errorf("tap on message %d: button %q sends nothing to the bot", messageID, button)
	}
	return u.tap(messageID, b.CallbackData)
}

// button finds a button by data first and then by text, so that equal words on two buttons do not hide the one meant.
func (m *message) button(wanted string) *wireButton {
	if m.wire.ReplyMarkup == nil {
		return nil
	}
	var byText *wireButton
	for _, row := range m.wire.ReplyMarkup.InlineKeyboard {
		for i := range row {
			if row[i].CallbackData == wanted {
				return &row[i]
			}
			if row[i].Text == wanted && byText == nil {
				byText = &row[i]
			}
		}
	}
	return byText
}

// TapRaw sends a tap with any data on any message, as an old screen or a hostile app can. A deleted message comes to the bot
// as an inaccessible one.
func (u *Customer) TapRaw(messageID int, data string) (Tapped, error) {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	return u.tap(messageID, data)
}

// tap makes the callback query. The caller holds the mutex.
func (u *Customer) tap(messageID int, data string) (Tapped, error) {
	if u.chat.blocked || u.gone {
		return Tapped{}, fmt.Errorf("tap on message %d: the customer blocked the bot or is gone", messageID)
	}
	var shown any = map[string]any{"chat": u.chat.wire(), "message_id": messageID, "date": 0}
	if m := u.chat.find(int64(messageID)); m != nil {
		shown = m.shown()
	}
	u.s.nextQuery++
	id := strconv.FormatInt(u.id, 10) + strconv.Itoa(1_000_000+u.s.nextQuery)
	u.s.queries[id] = &query{customer: u, chat: u.id, messageID: messageID, data: data, at: time.Now()}
	update := u.s.enqueue("callback_query", u.id, map[string]any{
		"id": id, "from": u.user(), "message": shown, "chat_instance": strconv.FormatInt(-u.id, 10), "data": data,
	})
	return Tapped{QueryID: id, UpdateID: update}, nil
}

// Toasts lists how the customer's taps were answered, oldest first.
func (u *Customer) Toasts() []Toast {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	return append([]Toast(nil), u.toasts...)
}
