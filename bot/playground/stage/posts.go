package stage

import (
	"cmp"
	"encoding/json"
	"html"
	"regexp"
	"slices"

	"guichet/bot/playground/fakeslack"
	"guichet/conversations/transcript"
)

// allPosts are all messages of all channels, in order of time.
func (s *Stage) allPosts() []fakeslack.Message {
	var all []fakeslack.Message
	for _, c := range s.Slack.Channels() {
		if c.IM == "" {
			all = append(all, s.Slack.Channel(c.ID).All()...)
		}
	}
	slices.SortStableFunc(all, func(a, b fakeslack.Message) int { return cmp.Compare(a.TS, b.TS) })
	return all
}

func (s *Stage) desk() []transcript.Post {
	now := map[home]bool{}
	for _, m := range s.allPosts() {
		id := home{m.Channel, m.TS}
		if s.old[id] || m.Subtype == "channel_join" || m.Subtype == "tombstone" {
			continue
		}
		if _, known := s.posts[id]; !known {
			s.order = append(s.order, id)
		}
		now[id] = true
		s.posts[id] = s.post(id, m)
	}
	var out []transcript.Post
	for _, id := range s.order {
		p := s.posts[id]
		p.Deleted = !now[id]
		out = append(out, p)
	}
	return out
}

func (s *Stage) post(id home, m fakeslack.Message) transcript.Post {
	p := transcript.Post{ID: id.channel + "/" + id.ts, Voice: s.voiceOf(m), Text: plain(m), Buttons: labels(m.Blocks)}
	if words, typed := s.typed[id]; typed {
		p.Text = words // as the app shows it; over the wire, names, links and emoji are tokens
	}
	for _, b := range buttons(m.Blocks) {
		s.clicks[press{id, b.label}] = b
	}
	for _, f := range m.Files {
		p.Files = append(p.Files, "("+f.Name+")")
	}
	if len(m.Files) > 0 && speaker.MatchString(p.Text) {
		p.Voice, p.Text = "customer", "" // a file's comment only says who sent it
	}
	for _, r := range m.Reactions {
		if slices.Contains(r.Users, s.Slack.Config().BotUserID) {
			p.Marks = append(p.Marks, emoji[r.Name])
		}
	}
	return p
}

// speaker is how the program says that words are a customer's.
var speaker = regexp.MustCompile(`^(Client|Customer) · `)

// emoji are the reactions the program sets.
var emoji = map[string]string{
	"memo": "📝", "hourglass_flowing_sand": "⏳", "white_check_mark": "✅", "warning": "⚠️",
}

func (s *Stage) voiceOf(m fakeslack.Message) string {
	switch {
	case m.BotID != s.Slack.Config().BotID:
		return "agent"
	case s.isCard(m):
		return "card"
	case s.isOurs(m):
		return "channel"
	case speaker.MatchString(m.Username):
		return "customer"
	}
	return "desk"
}

// plain is a message's text as notifications show it.
func plain(m fakeslack.Message) string { return html.UnescapeString(m.Text) }

// labels are the labels of all buttons in a message, in order.
func labels(blocks json.RawMessage) []string {
	var out []string
	for _, b := range buttons(blocks) {
		out = append(out, b.label)
	}
	return out
}

// button is a button as a message's blocks have it.
type button struct{ label, block, action, value string }

func buttons(blocks json.RawMessage) []button {
	var parsed []struct {
		ID        string    `json:"block_id"`
		Elements  []element `json:"elements"`
		Accessory element   `json:"accessory"`
	}
	if json.Unmarshal(blocks, &parsed) != nil {
		return nil
	}
	var out []button
	for _, b := range parsed {
		for _, e := range append(b.Elements, b.Accessory) {
			var label struct {
				Text string `json:"text"`
			}
			if e.Type == "button" && json.Unmarshal(e.Text, &label) == nil {
				out = append(out, button{label.Text, b.ID, e.Action, e.Value})
			}
		}
	}
	return out
}

// element is a part of a block. Its text is an object in a button and a string in rich text.
type element struct {
	Type   string          `json:"type"`
	Text   json.RawMessage `json:"text"`
	Action string          `json:"action_id"`
	Value  string          `json:"value"`
}
