package telegram

import (
	"context"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"guichet/conversations"
)

// Command is one entry of the commands menu: a name of lower-case letters without accents, and what it does in words.
type Command struct {
	Name        string `json:"command"`     // 1–32 characters of a-z, 0-9 and _
	Description string `json:"description"` // 1–256 characters
}

// Menu is what the bot says of itself on its profile, in one language.
type Menu struct {
	Commands         []Command
	Description      string // at most 512 characters, shown in an empty chat
	ShortDescription string // at most 120 characters, shown on the profile
}

// Menus are the menus by language.
type Menus map[conversations.Lang]Menu

// Setup sets the commands menu and the descriptions, in every language and by default in the first one. It is idempotent
// and is run at every start.
func (c *Client) Setup(ctx context.Context, menus Menus, byDefault conversations.Lang) error {
	for lang, menu := range menus {
		codes := []string{string(lang)}
		if lang == byDefault {
			codes = append(codes, "")
		}
		for _, code := range codes {
			if err := c.describe(ctx, menu, code); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *Client) describe(ctx context.Context, menu Menu, code string) error {
	params := tg.Params{"scope": `{"type":"all_private_chats"}`}
	setJSON(params, "commands", menu.Commands)
	withLanguage(params, code)
	if err := c.call(ctx, "setMyCommands", params, nil); err != nil {
		return err
	}
	params = tg.Params{"description": menu.Description}
	withLanguage(params, code)
	if err := c.call(ctx, "setMyDescription", params, nil); err != nil {
		return err
	}
	params = tg.Params{"short_description": menu.ShortDescription}
	withLanguage(params, code)
	return c.call(ctx, "setMyShortDescription", params, nil)
}

// commands shows one customer the menu in the language they chose, whatever their phone's language is. The menu itself was
// set with Setup; a chat's own list wins over it.
func (s *Sender) commands(ctx context.Context, lang conversations.Lang, chat conversations.ChatID) error {
	menu, known := s.menus[lang]
	if !known {
		return nil
	}
	params := tg.Params{}
	setJSON(params, "commands", menu.Commands)
	setJSON(params, "scope", map[string]any{"type": "chat", "chat_id": number(conversations.MessageID(chat))})
	return s.client.call(ctx, "setMyCommands", params, nil)
}

// withLanguage names the language of a menu: two letters of ISO 639-1, nothing for everybody else.
func withLanguage(params tg.Params, code string) {
	if code != "" {
		params["language_code"] = code
	}
}
