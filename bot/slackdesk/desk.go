package slackdesk

import (
	"strings"
	"time"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/texts"
)

// DeskConfig says how cases are shown to agents.
type DeskConfig struct {
	Policy *policy.Policy
	// Channel is where the cases go whose team has no channel in the policy (SLACK_CHANNEL).
	Channel conversations.ChannelID
	// Now is business time; time.Now when nil. The days left on a card count from it.
	Now func() time.Time
}

// Desk draws what agents see, in the desk's language. It is safe for concurrent use.
type Desk struct {
	policy  *policy.Policy
	channel conversations.ChannelID
	now     func() time.Time
	say     *texts.Printer
	// own are the same desk in each language of the policy, for what one agent alone sees.
	own map[string]*Desk
}

// NewDesk makes a desk.
func NewDesk(c DeskConfig) *Desk {
	if c.Now == nil {
		c.Now = time.Now
	}
	d := newDesk(c)
	d.own = map[string]*Desk{}
	for _, lang := range c.Policy.Languages.Offered {
		same := *c.Policy
		same.Languages.Default = lang
		d.own[lang] = newDesk(DeskConfig{Policy: &same, Channel: c.Channel, Now: c.Now})
	}
	return d
}

func newDesk(c DeskConfig) *Desk {
	say := texts.New(c.Policy.Languages.Default, c.Policy.Calendar().Zone(), texts.Vars{"Company": c.Policy.Company.Name})
	return &Desk{policy: c.Policy, channel: c.Channel, now: c.Now, say: say}
}

// in is the desk in the language that somebody's Slack is in ("fr-CA"), or in its own where the policy does not offer that.
func (d *Desk) in(locale string) *Desk {
	lang, _, _ := strings.Cut(locale, "-")
	if own, offered := d.own[lang]; offered {
		return own
	}
	return d
}

// channelOf is where a team's cards stand.
func (d *Desk) channelOf(team string) conversations.ChannelID {
	return conversations.ChannelID(d.policy.ChannelOf(team, string(d.channel)))
}

// plain is a sentence of the catalogue that has no variables.
func (d *Desk) plain(key string) string { return d.say.Plain(key, nil) }

// plainText is words in an element that reads no markup. Emoji names stay names, since customers' words stand there too.
func plainText(s string) *slack.TextBlockObject {
	return slack.NewTextBlockObject(slack.PlainTextType, s, false, false)
}
