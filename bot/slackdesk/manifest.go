package slackdesk

import (
	"encoding/json"
	"slices"

	"guichet/conversations/policy"
	"guichet/conversations/texts"
)

// methods are the Web API methods that this package calls, with the scopes that each needs
// (docs.slack.dev/reference/methods). The manifest asks for these and for nothing else.
var methods = map[string][]string{
	"auth.test":                    nil,
	"bots.info":                    {"users:read"},
	"users.info":                   {"users:read"},
	"usergroups.list":              {"usergroups:read"},
	"usergroups.users.list":        {"usergroups:read"},
	"conversations.info":           {"channels:read", "groups:read"},
	"conversations.members":        {"channels:read", "groups:read"},
	"conversations.history":        {"channels:history", "groups:history"},
	"conversations.replies":        {"channels:history", "groups:history"},
	"chat.postMessage":             {"chat:write", "chat:write.customize"},
	"chat.postEphemeral":           {"chat:write"},
	"chat.update":                  {"chat:write"},
	"chat.delete":                  {"chat:write"},
	"reactions.add":                {"reactions:write"},
	"reactions.remove":             {"reactions:write"},
	"files.info":                   {"files:read"},
	"files.getUploadURLExternal":   {"files:write"},
	"files.completeUploadExternal": {"files:write"},
	"files.delete":                 {"files:write"},
	"views.open":                   nil,
	"views.publish":                nil,
	"views.update":                 nil,
}

// graces are scopes that the desk does without, less well.
var graces = map[string]string{
	"chat:write.customize": "customers' messages are headed with their name instead of posted under it",
	"usergroups:read":      "a mention of a user group is shown by its id; user groups that the policy gives a role have nobody in them",
}

// events are what the app subscribes to (docs.slack.dev/reference/events). Receiver reads each.
var events = []string{
	"app_home_opened", "channel_archive", "channel_deleted", "channel_left", "channel_shared", "channel_unarchive", "channel_unshared", "group_archive", "group_deleted",
	"group_left", "group_unarchive", "member_joined_channel", "member_left_channel", "message.channels", "message.groups",
	"subteam_members_changed", "subteam_updated", "user_change",
}

// Events are what the app subscribes to, as Slack names it.
func Events() []string { return slices.Clone(events) }

// Scopes are what the bot token needs, in order.
func Scopes() []string {
	out := []string{"commands"}
	for _, scopes := range methods {
		out = append(out, scopes...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// The parts of an app manifest that the desk uses (docs.slack.dev/reference/app-manifest).
type (
	manifest struct {
		Display  manifestDisplay  `json:"display_information"`
		Features manifestFeatures `json:"features"`
		OAuth    manifestOAuth    `json:"oauth_config"`
		Settings manifestSettings `json:"settings"`
	}
	manifestDisplay struct {
		Name        string `json:"name"`
		Description string `json:"description"`
		Long        string `json:"long_description"`
		Color       string `json:"background_color"`
	}
	manifestFeatures struct {
		Home      manifestHome       `json:"app_home"`
		Bot       manifestBot        `json:"bot_user"`
		Shortcuts []manifestShortcut `json:"shortcuts"`
		Commands  []manifestCommand  `json:"slash_commands"`
	}
	manifestCommand struct {
		Command     string `json:"command"`
		URL         string `json:"url,omitempty"`
		Description string `json:"description"`
		Hint        string `json:"usage_hint"`
		Escape      bool   `json:"should_escape"`
	}
	manifestShortcut struct {
		Name        string `json:"name"`
		Type        string `json:"type"` // "message" or "global"
		Callback    string `json:"callback_id"`
		Description string `json:"description"`
	}
	manifestHome struct {
		Home     bool `json:"home_tab_enabled"`
		Messages bool `json:"messages_tab_enabled"` // without it Slack refuses the app's direct messages (messages_tab_disabled)
		ReadOnly bool `json:"messages_tab_read_only_enabled"`
	}
	manifestBot struct {
		Name   string `json:"display_name"`
		Online bool   `json:"always_online"`
	}
	manifestOAuth struct {
		Scopes struct {
			Bot []string `json:"bot"`
		} `json:"scopes"`
	}
	manifestSettings struct {
		Events        manifestEvents   `json:"event_subscriptions"`
		Interactivity manifestInteract `json:"interactivity"`
		Org           bool             `json:"org_deploy_enabled"`
		Socket        bool             `json:"socket_mode_enabled"`
		Rotation      bool             `json:"token_rotation_enabled"`
	}
	manifestEvents struct {
		URL string   `json:"request_url,omitempty"`
		Bot []string `json:"bot_events"`
	}
	manifestInteract struct {
		On  bool   `json:"is_enabled"`
		URL string `json:"request_url,omitempty"`
	}
)

// Manifest is the app's manifest, ready to paste where Slack offers "From a manifest". The name is the app's and the bot's,
// at most 35 characters. url is where Receiver.Handler is reached from outside; without one the app uses Socket Mode.
func Manifest(name, url string, p *policy.Policy) ([]byte, error) {
	say := texts.New(p.Languages.Default, p.Calendar().Zone(), nil)
	var m manifest
	m.Display = manifestDisplay{
		Name: oneLine(name, 35), Description: short(say.Plain("slack.manifest.description", nil), 140),
		Long: short(say.Plain("slack.manifest.long", nil), 4000), Color: "#1f3a5f",
	}
	m.Features.Bot = manifestBot{Name: oneLine(name, 35), Online: true}
	m.Features.Home = manifestHome{Home: true, Messages: true, ReadOnly: true}
	m.Features.Commands = []manifestCommand{{
		Command: command, URL: url, Description: say.Plain("slack.manifest.command", nil), Hint: say.Plain("slack.manifest.hint", nil),
	}}
	for _, s := range Shortcuts(p) {
		kind := "global"
		if s.OnMessage {
			kind = "message"
		}
		m.Features.Shortcuts = append(m.Features.Shortcuts, manifestShortcut{s.Name, kind, s.Callback, s.Description})
	}
	m.OAuth.Scopes.Bot = Scopes()
	m.Settings = manifestSettings{
		Events: manifestEvents{URL: url, Bot: events}, Interactivity: manifestInteract{On: true, URL: url}, Socket: url == "",
	}
	return json.MarshalIndent(m, "", "  ")
}
