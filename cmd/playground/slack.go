package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strings"

	"golang.org/x/text/unicode/norm"

	"guichet/bot"
	"guichet/bot/playground/page"
	"guichet/conversations/policy"
)

// ownChannels gives every team a pretend channel of its own, so that one sees where a case is sent. A policy that names
// channels is left as it is: its operator wants to see their own routing, with the fallback for the other teams.
func ownChannels(p *policy.Policy) {
	for _, team := range p.Teams {
		if team.Channel != "" {
			return
		}
	}
	for i := range p.Teams {
		p.Teams[i].Channel = "C0" + channelID(p.Teams[i].Label.In(p.Languages.Default))
	}
}

// oneChannel gives a channel to every team that has none.
func oneChannel(p *policy.Policy, channel string) {
	for i := range p.Teams {
		p.Teams[i].Channel = cmp.Or(p.Teams[i].Channel, channel)
	}
}

// channelID spells a team's name with what Slack's ids are made of: "Sécurité des comptes" becomes SECURITEDESCOMPTES.
func channelID(name string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, strings.ToUpper(norm.NFD.String(name)))
}

// menus are the slash commands and the shortcuts that the app's manifest declares.
func menus(p *policy.Policy) ([]page.Command, []page.Shortcut, error) {
	text, err := bot.Manifest(p, "")
	if err != nil {
		return nil, nil, err
	}
	var manifest struct {
		Features struct {
			Shortcuts []struct {
				Name, Type string
				Callback   string `json:"callback_id"`
			}
			Commands []struct {
				Command string
				Hint    string `json:"usage_hint"`
			} `json:"slash_commands"`
		}
	}
	if err := json.Unmarshal(text, &manifest); err != nil {
		return nil, nil, fmt.Errorf("read the app's manifest: %w", err)
	}
	var commands []page.Command
	for _, c := range manifest.Features.Commands {
		commands = append(commands, page.Command{Command: c.Command, Hint: c.Hint})
	}
	var shortcuts []page.Shortcut
	for _, s := range manifest.Features.Shortcuts {
		shortcuts = append(shortcuts, page.Shortcut{CallbackID: s.Callback, Name: s.Name, OnMessage: s.Type == "message"})
	}
	return commands, shortcuts, nil
}
