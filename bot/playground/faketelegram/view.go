package faketelegram

import (
	"encoding/json"
	"slices"
	"time"
)

// Message is one message as the people in a chat see it.
type Message struct {
	ID     int   `json:"id"`
	ChatID int64 `json:"chat_id"`
	// FromBot tells the bot's messages from the people's; FromID and From name the author.
	FromBot bool   `json:"from_bot"`
	FromID  int64  `json:"from_id"`
	From    string `json:"from"`
	// Kind is text, photo, document, voice, video, video_note, audio, sticker, or the name of another field of the message.
	Kind string `json:"kind"`
	// Text is the text or the caption, Entities its formatting.
	Text     string     `json:"text"`
	Entities []Entity   `json:"entities,omitempty"`
	Buttons  [][]Button `json:"buttons,omitempty"`
	// BotReactions and OwnReactions are the emoji of the bot and of the customer.
	BotReactions []string `json:"bot_reactions,omitempty"`
	OwnReactions []string `json:"own_reactions,omitempty"`
	// Edited is the time of the last edit, or zero. Deleted messages stay in the list with this mark.
	Edited  time.Time `json:"edited,omitzero"`
	Deleted bool      `json:"deleted,omitempty"`
	// ReplyTo is the message replied to, Quote the part of it that is quoted.
	ReplyTo   int        `json:"reply_to,omitempty"`
	Quote     string     `json:"quote,omitempty"`
	Forwarded bool       `json:"forwarded,omitempty"`
	Files     []SentFile `json:"files,omitempty"`
	// AlbumID is the same for all messages of one album.
	AlbumID   string    `json:"album_id,omitempty"`
	Protected bool      `json:"protected,omitempty"`
	Preview   bool      `json:"preview"` // false when link previews were switched off
	Time      time.Time `json:"time"`
}

// Button is one inline button. What it does is in Data, URL or CopyText.
type Button struct {
	Text     string `json:"text"`
	Data     string `json:"data,omitempty"`
	URL      string `json:"url,omitempty"`
	CopyText string `json:"copy_text,omitempty"`
	Style    string `json:"style,omitempty"`
}

// SentFile is a file in a message; Server.FileData has its bytes.
type SentFile struct {
	Kind   string `json:"kind"`
	FileID string `json:"file_id"`
	Name   string `json:"name,omitempty"`
	MIME   string `json:"mime,omitempty"`
	Size   int64  `json:"size"`
}

// view copies a message for people. The caller holds the mutex.
func (s *Server) view(c *chat, m *message) Message {
	w := &m.wire
	v := Message{
		ID: w.MessageID, ChatID: c.id, FromBot: m.fromBot, Kind: "text", Text: w.Text + w.Caption,
		BotReactions: slices.Clone(m.byBot), OwnReactions: slices.Clone(m.byOther), Edited: m.edited, Deleted: m.deleted,
		Forwarded: w.ForwardOrigin != nil, AlbumID: w.MediaGroupID, Protected: w.HasProtected, Preview: previews(w.LinkPreviewOptions), Time: m.sent,
	}
	v.Entities = append(slices.Clone(w.Entities), w.CaptionEntities...)
	if w.From != nil {
		v.FromID, v.From = w.From.ID, w.From.FirstName
	}
	if w.ReplyTo != nil {
		v.ReplyTo = w.ReplyTo.MessageID
	}
	if w.Quote != nil {
		v.Quote = w.Quote.Text
	}
	for name := range w.extra {
		v.Kind = name
	}
	if len(m.content) > 0 {
		f := s.files.byID[m.content[0]]
		v.Kind = f.kind
		v.Files = []SentFile{{Kind: f.kind, FileID: f.wire.FileID, Name: f.wire.FileName, MIME: f.wire.MimeType, Size: f.size}}
	}
	v.Buttons = buttons(w.ReplyMarkup)
	return v
}

func previews(options json.RawMessage) bool {
	var o struct {
		Disabled bool `json:"is_disabled"`
	}
	return json.Unmarshal(options, &o) != nil || !o.Disabled
}

func buttons(k *wireKeyboard) [][]Button {
	if k == nil {
		return nil
	}
	var rows [][]Button
	for _, row := range k.InlineKeyboard {
		var out []Button
		for _, b := range row {
			shown := Button{Text: b.Text, Data: b.CallbackData, URL: b.URL, Style: b.Style}
			if b.CopyText != nil {
				shown.CopyText = b.CopyText.Text
			}
			out = append(out, shown)
		}
		rows = append(rows, out)
	}
	return rows
}

// Chat lists all messages of a chat in order, of a group or of a customer; nil when there is no such chat.
func (s *Server) Chat(id int64) []Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chats[id]
	if c == nil {
		return nil
	}
	out := make([]Message, 0, len(c.order))
	for _, m := range c.order {
		out = append(out, s.view(c, m))
	}
	return out
}

// Chat is what stands in the customer's chat with the bot, oldest first, deleted messages included with their mark.
func (u *Customer) Chat() []Message { return u.s.Chat(u.id) }

// Message returns one message of the customer's chat.
func (u *Customer) Message(id int) (Message, bool) {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	m := u.chat.byID[id]
	if m == nil {
		return Message{}, false
	}
	return u.s.view(u.chat, m), true
}

// LastFromBot is the bot's newest message that is not deleted.
func (u *Customer) LastFromBot() (Message, bool) {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	for i := len(u.chat.order) - 1; i >= 0; i-- {
		if m := u.chat.order[i]; m.fromBot && !m.deleted {
			return u.s.view(u.chat, m), true
		}
	}
	return Message{}, false
}

// Keyboard is the reply keyboard under the customer's input field, or nil. Pressing one of its buttons is Say with its text.
func (u *Customer) Keyboard() [][]string {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	return u.chat.keyboard
}

// Action is what the bot shows itself doing at this moment ("typing"), or "".
func (u *Customer) Action() string {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	if time.Now().After(u.chat.actionUntil) {
		return ""
	}
	return u.chat.action
}

// Menu is the list of commands the customer sees, in their language.
func (u *Customer) Menu() []Command {
	u.s.mu.Lock()
	language := u.profile.LanguageCode
	u.s.mu.Unlock()
	if len(language) > 2 {
		language = language[:2]
	}
	return u.s.Commands(u.id, language)
}
