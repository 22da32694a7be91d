package bot

import (
	"guichet/bot/telegram"
	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/texts"
)

// menuEntry is a command by its name in each language; Telegram's names have no accents. Every name works in both languages:
// the rules know them all.
type menuEntry struct{ key, fr, en string }

var menuEntries = []menuEntry{
	{"menu.complaint", "plainte", "complaint"},
	{"menu.problem", "achat", "purchase"},
	{"menu.feedback", "commentaire", "feedback"},
	{"menu.status", "statut", "status"},
	{"menu.person", "humain", "person"},
	{"menu.help", "aide", "help"},
	{"menu.lang", "langue", "language"},
	{"menu.privacy", "confidentialite", "privacy"},
	{"menu.cancel", "annuler", "cancel"},
}

// menus are the commands and the profile in every language that the policy offers.
func menus(p *policy.Policy) telegram.Menus {
	out := telegram.Menus{}
	for _, lang := range p.Languages.Offered {
		say := texts.New(lang, p.Calendar().Zone(), texts.Vars{"Company": p.Company.Name, "Desk": p.Company.Label.In(lang)})
		m := telegram.Menu{Description: say.Plain("menu.about", nil), ShortDescription: say.Plain("menu.short", nil)}
		for _, entry := range menuEntries {
			name := entry.fr
			if lang == string(conversations.English) {
				name = entry.en
			}
			m.Commands = append(m.Commands, telegram.Command{Name: name, Description: say.Plain(entry.key, nil)})
		}
		out[conversations.Lang(lang)] = m
	}
	return out
}
