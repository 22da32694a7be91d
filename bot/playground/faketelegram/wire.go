package faketelegram

import (
	"encoding/json"
	"slices"
)

// The shapes Telegram puts on the wire, as far as this server fills them. Field order follows Telegram's.

type wireUser struct {
	ID           int64  `json:"id"`
	IsBot        bool   `json:"is_bot"`
	FirstName    string `json:"first_name"`
	LastName     string `json:"last_name,omitempty"`
	Username     string `json:"username,omitempty"`
	LanguageCode string `json:"language_code,omitempty"`
}

type wireChat struct {
	ID        int64  `json:"id"`
	Title     string `json:"title,omitempty"`
	FirstName string `json:"first_name,omitempty"`
	LastName  string `json:"last_name,omitempty"`
	Username  string `json:"username,omitempty"`
	Type      string `json:"type"`
}

// Entity is a stretch of formatted text; Offset and Length count UTF-16 code units, as everywhere in Telegram.
type Entity struct {
	Type          string          `json:"type"`
	Offset        int             `json:"offset"`
	Length        int             `json:"length"`
	URL           string          `json:"url,omitempty"`
	User          json.RawMessage `json:"user,omitempty"`
	Language      string          `json:"language,omitempty"`
	CustomEmojiID string          `json:"custom_emoji_id,omitempty"`
	UnixTime      int64           `json:"unix_time,omitempty"`
	Format        string          `json:"date_time_format,omitempty"`
}

type wireMessage struct {
	MessageID          int             `json:"message_id"`
	From               *wireUser       `json:"from,omitempty"`
	Chat               wireChat        `json:"chat"`
	Date               int64           `json:"date"`
	EditDate           int64           `json:"edit_date,omitempty"`
	ForwardOrigin      json.RawMessage `json:"forward_origin,omitempty"`
	ReplyTo            *wireMessage    `json:"reply_to_message,omitempty"`
	Quote              *wireQuote      `json:"quote,omitempty"`
	MediaGroupID       string          `json:"media_group_id,omitempty"`
	HasProtected       bool            `json:"has_protected_content,omitempty"`
	Text               string          `json:"text,omitempty"`
	Entities           []Entity        `json:"entities,omitempty"`
	LinkPreviewOptions json.RawMessage `json:"link_preview_options,omitempty"`
	Photo              []wireFile      `json:"photo,omitempty"`
	Document           *wireFile       `json:"document,omitempty"`
	Voice              *wireFile       `json:"voice,omitempty"`
	Video              *wireFile       `json:"video,omitempty"`
	VideoNote          *wireFile       `json:"video_note,omitempty"`
	Audio              *wireFile       `json:"audio,omitempty"`
	Sticker            *wireFile       `json:"sticker,omitempty"`
	Caption            string          `json:"caption,omitempty"`
	CaptionEntities    []Entity        `json:"caption_entities,omitempty"`
	ReplyMarkup        *wireKeyboard   `json:"reply_markup,omitempty"`

	// extra are fields of other kinds of message (contact, poll, …), merged in as they are.
	extra map[string]json.RawMessage
}

type plainMessage wireMessage

// MarshalJSON merges the extra fields in.
func (m *wireMessage) MarshalJSON() ([]byte, error) {
	b, err := json.Marshal((*plainMessage)(m))
	if err != nil || len(m.extra) == 0 {
		return b, err
	}
	return mergeObject(b, m.extra)
}

// mergeObject adds fields to an encoded, non-empty JSON object.
func mergeObject(object []byte, extra map[string]json.RawMessage) ([]byte, error) {
	names := make([]string, 0, len(extra))
	for name := range extra {
		names = append(names, name)
	}
	slices.Sort(names)
	out := object[:len(object)-1]
	for _, name := range names {
		key, err := json.Marshal(name)
		if err != nil {
			return nil, err
		}
		out = append(append(append(append(out, ','), key...), ':'), extra[name]...)
	}
	return append(out, '}'), nil
}

type wireQuote struct {
	Text     string   `json:"text"`
	Entities []Entity `json:"entities,omitempty"`
	Position int      `json:"position"`
	IsManual bool     `json:"is_manual,omitempty"`
}

type wireFile struct {
	FileID       string `json:"file_id"`
	FileUniqueID string `json:"file_unique_id"`
	Width        int    `json:"width,omitempty"`
	Height       int    `json:"height,omitempty"`
	Length       int    `json:"length,omitempty"`
	Duration     *int   `json:"duration,omitempty"`
	Type         string `json:"type,omitempty"`
	IsAnimated   *bool  `json:"is_animated,omitempty"`
	IsVideo      *bool  `json:"is_video,omitempty"`
	Emoji        string `json:"emoji,omitempty"`
	FileName     string `json:"file_name,omitempty"`
	MimeType     string `json:"mime_type,omitempty"`
	FileSize     int64  `json:"file_size,omitempty"`
	FilePath     string `json:"file_path,omitempty"`
}

type wireKeyboard struct {
	InlineKeyboard [][]wireButton `json:"inline_keyboard"`
}

type wireButton struct {
	Text         string          `json:"text"`
	Style        string          `json:"style,omitempty"`
	URL          string          `json:"url,omitempty"`
	CallbackData string          `json:"callback_data,omitempty"`
	CopyText     *wireCopyText   `json:"copy_text,omitempty"`
	WebApp       json.RawMessage `json:"web_app,omitempty"`
	LoginURL     json.RawMessage `json:"login_url,omitempty"`
	Switch       *string         `json:"switch_inline_query,omitempty"`
	SwitchHere   *string         `json:"switch_inline_query_current_chat,omitempty"`
	SwitchChosen json.RawMessage `json:"switch_inline_query_chosen_chat,omitempty"`
	Game         json.RawMessage `json:"callback_game,omitempty"`
	Pay          bool            `json:"pay,omitempty"`
}

type wireCopyText struct {
	Text string `json:"text"`
}
