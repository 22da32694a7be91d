package faketelegram

import "cmp"

// profile is how the bot presents itself, by language; "" is for all other languages. Guarded by the server's mutex.
type profile struct {
	commands                    map[string][]Command
	names, descriptions, abouts map[string]string
}

func newProfile() profile {
	return profile{commands: map[string][]Command{}, names: map[string]string{}, descriptions: map[string]string{}, abouts: map[string]string{}}
}

func (p *profile) nameFor(language string) string {
	return cmp.Or(p.names[language], p.names[""], "Guichet")
}

// The documented lengths of the bot's texts, in characters.
const (
	maxName             = 64
	maxDescription      = 512
	maxShortDescription = 120
)

func (c *call) setMyName() (any, *refusal) {
	return c.setText("name", maxName, "BOT_TITLE_INVALID", c.s.profile.names)
}

func (c *call) setMyDescription() (any, *refusal) {
	return c.setText("description", maxDescription, "BOT_DESCRIPTION_TOO_LONG", c.s.profile.descriptions)
}

func (c *call) setMyShortDescription() (any, *refusal) {
	return c.setText("short_description", maxShortDescription, "BOT_ABOUT_TOO_LONG", c.s.profile.abouts)
}

func (c *call) setText(param string, limit int, complaint string, texts map[string]string) (any, *refusal) {
	if bad := c.language(); bad != nil {
		return nil, bad
	}
	if utf16Len(c.p.text(param)) > limit {
		return nil, badShape(param, "%s", complaint)
	}
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	texts[c.p.text("language_code")] = c.p.text(param)
	c.s.changed("profile", 0, 0)
	return true, nil
}

func (c *call) getMyName() (any, *refusal) {
	return c.getText("name", func(lang string) string { return c.s.profile.nameFor(lang) })
}

func (c *call) getMyDescription() (any, *refusal) {
	return c.getText("description", func(lang string) string {
		return cmp.Or(c.s.profile.descriptions[lang], c.s.profile.descriptions[""])
	})
}

func (c *call) getMyShortDescription() (any, *refusal) {
	return c.getText("short_description", func(lang string) string {
		return cmp.Or(c.s.profile.abouts[lang], c.s.profile.abouts[""])
	})
}

func (c *call) getText(field string, read func(language string) string) (any, *refusal) {
	if bad := c.language(); bad != nil {
		return nil, bad
	}
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	return map[string]string{field: read(c.p.text("language_code"))}, nil
}

// BotProfile is how the bot presents itself to speakers of one language.
type BotProfile struct{ Name, Description, ShortDescription string }

// Profile shows the bot's name and descriptions in a language.
func (s *Server) Profile(language string) BotProfile {
	s.mu.Lock()
	defer s.mu.Unlock()
	return BotProfile{
		Name:             s.profile.nameFor(language),
		Description:      cmp.Or(s.profile.descriptions[language], s.profile.descriptions[""]),
		ShortDescription: cmp.Or(s.profile.abouts[language], s.profile.abouts[""]),
	}
}
