package fakeslack

import (
	"regexp"
	"slices"
	"strings"
)

var (
	controlSequence = regexp.MustCompile(`<(!|@)([^>|]+)(?:\|[^>]*)?>`)
	bareMention     = regexp.MustCompile(`(?:^|[^\w@])@([\w][\w.\-]*)`)
)

// summons collects who a message would notify.
type summons struct{ broadcasts, mentions []string }

func (a *summons) broadcast(name string) {
	if !slices.Contains(a.broadcasts, name) {
		a.broadcasts = append(a.broadcasts, name)
	}
}

func (a *summons) mention(id string) {
	if !slices.Contains(a.mentions, id) {
		a.mentions = append(a.mentions, id)
	}
}

// control reads <!channel>, <!here|…>, <!subteam^S1>, <@U1>. Escaped brackets (&lt;) are not control sequences.
func (a *summons) control(text string) {
	if !strings.Contains(text, "<") {
		return
	}
	for _, m := range controlSequence.FindAllStringSubmatch(text, -1) {
		switch name := m[2]; {
		case m[1] == "@":
			a.mention(name)
		case name == "channel" || name == "here" || name == "everyone" || name == "group":
			a.broadcast(name)
		case strings.HasPrefix(name, "subteam^"):
			a.mention(strings.TrimPrefix(name, "subteam^"))
		}
	}
}

// bare reads @channel and @name, which count only where Slack looks for names in plain words.
func (a *summons) bare(text string, named func(string) string) {
	if !strings.Contains(text, "@") {
		return
	}
	for _, m := range bareMention.FindAllStringSubmatch(text, -1) {
		switch name := m[1]; name {
		case "channel", "here", "everyone":
			a.broadcast(name)
		default:
			if id := named(name); id != "" {
				a.mention(id)
			}
		}
	}
}

// summon says whom a post would notify. Words count by these rules: text is read for control sequences, and with
// parse=full or link_names for bare names too; mrkdwn objects likewise, bare names unless "verbatim" is set (the
// documentation: "certain mentions will be automatically parsed"); plain_text never; rich_text by its elements. The
// fall-back text counts even beside blocks: a reader cannot rely on the contrary.
func (s *Server) summon(text string, parseNames bool, blocks []any) ([]string, []string) {
	var a summons
	a.control(text)
	if parseNames {
		a.bare(text, s.userNamed)
	}
	a.blocks(blocks, s.userNamed)
	return a.broadcasts, a.mentions
}

func (a *summons) blocks(v any, named func(string) string) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			a.blocks(item, named)
		}
	case map[string]any:
		text, _ := v["text"].(string)
		switch typeOf(v) {
		case "mrkdwn":
			a.control(text)
			if v["verbatim"] != true {
				a.bare(text, named)
			}
		case "markdown":
			a.control(text)
			a.bare(text, named)
		case "broadcast":
			if name, ok := v["range"].(string); ok {
				a.broadcast(name)
			}
		case "user":
			if id, ok := v["user_id"].(string); ok {
				a.mention(id)
			}
		case "usergroup":
			if id, ok := v["usergroup_id"].(string); ok {
				a.mention(id)
			}
		}
		for _, value := range v {
			a.blocks(value, named)
		}
	}
}

// userNamed finds a user or group by its handle. The state is locked by the caller.
func (s *Server) userNamed(name string) string {
	for _, u := range s.state.users {
		if u.Name == name {
			return u.ID
		}
	}
	for _, g := range s.state.groups {
		if g.Handle == name {
			return g.ID
		}
	}
	return ""
}
