package faketelegram

import (
	"fmt"
	"slices"
)

// Command is one line of the bot's menu.
type Command struct {
	Command     string `json:"command"`
	Description string `json:"description"`
}

// commandScope is the checked scope parameter.
type commandScope struct {
	Type   string `json:"type"`
	ChatID any    `json:"chat_id"`
	UserID int64  `json:"user_id"`
}

var scopeTypes = []string{"default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat", "chat_administrators", "chat_member"}

// maxCommands, and the lengths in badCommand, are the documented ones.
const maxCommands = 100

func (c *call) setMyCommands() (any, *refusal) {
	var list []Command
	if c.p.text("commands") == "" {
		return nil, badShape("commands", "can't parse commands JSON object")
	}
	if bad := c.object("commands", &list, "can't parse commands JSON object"); bad != nil {
		return nil, bad
	}
	if len(list) > maxCommands {
		return nil, badShape("commands", "BOT_COMMANDS_TOO_MUCH")
	}
	for i := range list {
		if len(list[i].Command) > 1 && list[i].Command[0] == '/' {
			list[i].Command = list[i].Command[1:]
		}
		if bad := badCommand(list[i]); bad != nil {
			return nil, bad
		}
	}
	return c.menu(func(key string) (any, *refusal) {
		c.s.profile.commands[key] = list
		c.s.changed("commands", 0, 0)
		return true, nil
	})
}

func badCommand(cmd Command) *refusal {
	for _, r := range cmd.Command {
		if r != '_' && (r < 'a' || r > 'z') && (r < '0' || r > '9') {
			return badShape("commands", "BOT_COMMAND_INVALID")
		}
	}
	if cmd.Command == "" || len(cmd.Command) > 32 {
		return badShape("commands", "BOT_COMMAND_INVALID")
	}
	if n := utf16Len(cmd.Description); n < 1 || n > 256 {
		return badShape("commands", "BOT_COMMAND_DESCRIPTION_INVALID")
	}
	return nil
}

func (c *call) getMyCommands() (any, *refusal) {
	return c.menu(func(key string) (any, *refusal) {
		return append([]Command{}, c.s.profile.commands[key]...), nil
	})
}

func (c *call) deleteMyCommands() (any, *refusal) {
	return c.menu(func(key string) (any, *refusal) {
		delete(c.s.profile.commands, key)
		c.s.changed("commands", 0, 0)
		return true, nil
	})
}

// menu checks scope and language and calls do with the key of the menu they name, holding the mutex.
func (c *call) menu(do func(key string) (any, *refusal)) (any, *refusal) {
	scope := commandScope{Type: "default"}
	if bad := c.object("scope", &scope, "can't parse BotCommandScope JSON object"); bad != nil {
		return nil, bad
	}
	if !slices.Contains(scopeTypes, scope.Type) {
		return nil, badShape("scope", "can't parse BotCommandScope: unsupported type specified")
	}
	if bad := c.language(); bad != nil {
		return nil, bad
	}
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	return do(menuKey(scope, c.p.text("language_code")))
}

func menuKey(scope commandScope, language string) string {
	switch scope.Type {
	case "chat", "chat_administrators", "chat_member":
		id := scope.ChatID
		if n, ok := id.(float64); ok {
			id = int64(n)
		}
		return fmt.Sprintf("%s %v %d/%s", scope.Type, id, scope.UserID, language)
	}
	return scope.Type + "/" + language
}

// language checks language_code: empty, or two lower-case letters (ISO 639-1).
func (c *call) language() *refusal {
	code := c.p.text("language_code")
	if code == "" {
		return nil
	}
	if len(code) != 2 || code[0] < 'a' || code[0] > 'z' || code[1] < 'a' || code[1] > 'z' {
		return badShape("language_code", "invalid language code specified")
	}
	return nil
}

// Commands is the menu a private chat shows in a language: the chat's own list, the one for private chats, or the default one,
// each in that language before any.
func (s *Server) Commands(chat int64, language string) []Command {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, scope := range []commandScope{{Type: "chat", ChatID: chat}, {Type: "all_private_chats"}, {Type: "default"}} {
		for _, lang := range []string{language, ""} {
			if list := s.profile.commands[menuKey(scope, lang)]; list != nil {
				return append([]Command{}, list...)
			}
		}
	}
	return nil
}
