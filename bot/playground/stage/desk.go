package stage

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"guichet/bot/playground/fakeslack"
	"guichet/conversations/transcript"
)

// agentVisit plays a step of an agent. A guest is let into the case's channel for that step alone: while one is there the channel takes no cases.
func (s *Stage) agentVisit(ctx context.Context, step transcript.Step) error {
	if err := s.agent(ctx, step); err != nil {
		return err
	}
	guest := s.agents[transcript.Guest]
	if guest == nil {
		return nil
	}
	if err := s.settle(ctx); err != nil {
		return err
	}
	for _, room := range s.Slack.Channels() {
		if room.IM == "" && slices.Contains(room.Members, guest.ID()) {
			if err := guest.Leave(room.ID); err != nil {
				return err
			}
		}
	}
	return nil
}

// agent plays a step in Slack: in the thread of a case, on its card, in a modal.
func (s *Stage) agent(ctx context.Context, step transcript.Step) error {
	card, err := s.card(step.Case)
	if err != nil {
		return err
	}
	who, err := s.agentNamed(ctx, step.Who, card.channel)
	if err != nil {
		return err
	}
	switch step.Do {
	case transcript.Say, transcript.SendFile:
		err = s.write(who, card, step)
	case transcript.Edit, transcript.Delete:
		err = s.change(who, step)
	case transcript.Press:
		return s.click(ctx, who, card, step)
	case transcript.Shortcut:
		return s.shortcut(ctx, who, card, step)
	default:
		return fmt.Errorf("an agent cannot %q", step.Do)
	}
	s.repeatNewest()
	return err
}

// write says something in a case's thread.
func (s *Stage) write(who *fakeslack.Agent, card home, step transcript.Step) error {
	var files []fakeslack.Upload
	if step.Do == transcript.SendFile {
		files = append(files, fakeslack.Upload{Name: step.File.Name, Content: []byte(strings.Repeat("x", 1000))})
	}
	ts, err := who.Reply(card.channel, card.ts, step.Text, files...)
	if err != nil {
		return err
	}
	at := home{card.channel, ts}
	s.typed[at], s.wrote[step.Who] = step.Text, append(s.wrote[step.Who], at)
	return nil
}

// change edits or deletes the agent's last message.
func (s *Stage) change(who *fakeslack.Agent, step transcript.Step) error {
	wrote := s.wrote[step.Who]
	if len(wrote) == 0 {
		return fmt.Errorf("%s has not written anything", step.Who)
	}
	at := wrote[len(wrote)-1]
	if step.Do == transcript.Delete {
		s.wrote[step.Who] = wrote[:len(wrote)-1]
		return who.DeleteMessage(at.channel, at.ts)
	}
	s.typed[at] = step.Text
	return who.EditMessage(at.channel, at.ts, step.Text)
}

// repeatNewest makes (again) mean the newest event.
func (s *Stage) repeatNewest() {
	ids := s.Slack.EventIDs()
	if len(ids) == 0 {
		return
	}
	id := ids[len(ids)-1]
	s.last = func(context.Context) error { s.Slack.Redeliver(id); return nil }
}

// click clicks a button where the agent sees it: in a line that only they see, in the thread, on the card. A modal that
// opens is filled and submitted; what it complains of is shown like a whisper.
func (s *Stage) click(ctx context.Context, who *fakeslack.Agent, card home, step transcript.Step) error {
	push, err := s.clickable(who, card, step)
	if err != nil {
		return err
	}
	if err := push(); err != nil || step.Fields == nil && step.Text == "" {
		if err == nil && who.Modal() != nil {
			err = who.CloseAll() // what only showed something
		}
		return err
	}
	opening, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	if err := s.Slack.Wait(opening, func() bool { v := who.Modal(); return v != nil && len(v.Fields) > 0 }); err != nil {
		return fmt.Errorf("[%s] opens no form: %w", step.Button, err)
	}
	return s.fillAndSend(ctx, who, card, step)
}

// fillAndSend fills the open form and sends it, once more when it only showed what it would send. What it says to whoever
// fills it is shown like a whisper.
func (s *Stage) fillAndSend(ctx context.Context, who *fakeslack.Agent, card home, step transcript.Step) error {
	fields := usual(who.Modal())
	maps.Copy(fields, transcript.WithAmount(step.Fields))
	if step.Text != "" {
		fields["text"] = step.Text
	}
	if fields["person"] != "" {
		person, err := s.agentNamed(ctx, fields["person"], card.channel)
		if err != nil {
			return err
		}
		fields["person"] = person.ID()
	}
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		before := who.Modal()
		if name == "what" {
			fields[name] = choiceWith(before, name, strings.ReplaceAll(fields[name], "_", " "))
		}
		if err := who.Fill(fieldOf(before, name), fields[name]); err != nil {
			return fmt.Errorf("fill %s: %w", name, err)
		}
		if name != "template" {
			continue
		}
		// The program fills the form in turn.
		if err := s.until(ctx, func() bool { v := who.Modal(); return v != nil && v.Hash != before.Hash }); err != nil {
			return fmt.Errorf("the template fills nothing: %w", err)
		}
	}
	return s.send(who)
}

// until waits for something on the agents' side.
func (s *Stage) until(ctx context.Context, done func() bool) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return s.Slack.Wait(ctx, done)
}

// send sends the open form until it is gone or complains.
func (s *Stage) send(who *fakeslack.Agent) error {
	for {
		done, err := who.Submit()
		if err != nil || done.Closed {
			return err
		}
		for _, field := range slices.Sorted(maps.Keys(done.Errors)) {
			name, _, _ := strings.Cut(field, "/")
			s.complain(name + ": " + done.Errors[field])
		}
		lines, previewed := notices(done.Next)
		for _, line := range lines {
			s.complain(line)
		}
		if !previewed || len(done.Errors) > 0 {
			return who.CloseAll()
		}
	}
}

func (s *Stage) complain(words string) {
	s.listen()
	s.whispers = append(s.whispers, transcript.Whisper{To: "modal", Text: words})
}

// usual is what the required fields are filled with that a story does not name.
func usual(v *fakeslack.View) map[string]string {
	out := map[string]string{}
	for _, f := range v.Fields {
		name, _, _ := strings.Cut(f.BlockID, "/")
		if value, known := transcript.Usual[name]; known && !f.Optional && f.Value == "" {
			out[name] = value
		}
	}
	return out
}

// fieldOf is the block of a field, whose id may say how often the form was filled anew.
func fieldOf(v *fakeslack.View, name string) string {
	for _, f := range v.Fields {
		if field, _, _ := strings.Cut(f.BlockID, "/"); field == name {
			return f.BlockID
		}
	}
	return name
}

// choiceWith is the first choice of a field whose label has the words in it; a kind of file stands for a file without a name.
func choiceWith(v *fakeslack.View, name, words string) string {
	for _, f := range v.Fields {
		if field, _, _ := strings.Cut(f.BlockID, "/"); field != name {
			continue
		}
		for _, label := range f.Options {
			if strings.Contains(label, words) {
				return label
			}
		}
	}
	return words
}

// notices are what a form says besides its fields, and whether it shows what it would send.
func notices(v *fakeslack.View) (lines []string, previewed bool) {
	if v == nil {
		return nil, false
	}
	var blocks []struct {
		ID   string `json:"block_id"`
		Text struct {
			Text string `json:"text"`
		} `json:"text"`
	}
	if json.Unmarshal(v.Blocks, &blocks) != nil {
		return nil, false
	}
	for _, b := range blocks {
		if b.ID == "changed" || strings.HasPrefix(b.ID, "warning/") {
			lines = append(lines, strings.TrimPrefix(b.Text.Text, "⚠️ "))
		}
		previewed = previewed || b.ID == "preview"
	}
	return lines, previewed
}

// clickable finds a button among the whispers to this agent in the case's thread, then in the thread with the card at its
// head. A stale one is pressed where it stood once, as by a screen that was slow to change.
func (s *Stage) clickable(who *fakeslack.Agent, card home, step transcript.Step) (func() error, error) {
	shows := func(m fakeslack.Message) bool {
		return slices.ContainsFunc(buttons(m.Blocks), func(b button) bool { return b.label == step.Button })
	}
	thread := s.Slack.Channel(card.channel).Thread(card.ts)
	whispers := slices.DeleteFunc(who.Ephemerals(), func(m fakeslack.Message) bool {
		return m.Channel != card.channel || m.ThreadTS != card.ts
	})
	for _, m := range slices.Concat(reversed(whispers), reversed(thread)) {
		if shows(m) {
			return func() error { return who.Click(m.Channel, m.TS, step.Button) }, nil
		}
	}
	for _, m := range reversed(thread) {
		if b, known := s.clicks[press{home{m.Channel, m.TS}, step.Button}]; known && step.Stale {
			return func() error { return who.ClickRaw(m.Channel, m.TS, b.block, b.action, b.value) }, nil
		}
	}
	if push := s.inMenu(who, card, step.Button); push != nil {
		return push, nil
	}
	return nil, fmt.Errorf("no button [%s] that %s could click", step.Button, step.Who)
}

func reversed(messages []fakeslack.Message) []fakeslack.Message {
	out := slices.Clone(messages)
	slices.Reverse(out)
	return out
}

// card finds the nth card, or the newest.
func (s *Stage) card(n int) (home, error) {
	var cards []home
	for _, m := range s.allPosts() {
		if s.isCard(m) && !s.old[home{m.Channel, m.TS}] {
			cards = append(cards, home{m.Channel, m.TS})
		}
	}
	switch {
	case len(cards) == 0:
		return home{}, fmt.Errorf("no card in any channel")
	case n > len(cards):
		return home{}, fmt.Errorf("there are only %d cards", len(cards))
	case n == 0:
		n = len(cards)
	}
	return cards[n-1], nil
}

func (s *Stage) isCard(m fakeslack.Message) bool { return s.isOurs(m) && !isNotice(m) }

// isOurs reports whether the program posted a message in the channel itself.
func (s *Stage) isOurs(m fakeslack.Message) bool {
	return m.BotID == s.Slack.Config().BotID && (m.ThreadTS == "" || m.ThreadTS == m.TS)
}

// isNotice tells a line to the whole channel from a card, by the name of its block.
func isNotice(m fakeslack.Message) bool {
	return strings.Contains(string(m.Blocks), `"block_id":"notice"`)
}

// agentNamed is a person in Slack, made and let into the channel when a story first names them. The program hears of whoever joins before they do anything:
// people take a moment longer than an event.
func (s *Stage) agentNamed(ctx context.Context, name, channel string) (*fakeslack.Agent, error) {
	id := "U0" + strings.ToUpper(name)
	if s.agents[name] == nil {
		if !slices.ContainsFunc(s.Slack.Users(), func(u fakeslack.User) bool { return u.ID == id }) {
			s.Slack.AddUser(fakeslack.User{ID: id, Name: name, RealName: strings.ToUpper(name[:1]) + name[1:], Locale: "fr-CA"})
		}
		s.agents[name] = s.Slack.Agent(id)
	}
	who := s.agents[name]
	if room, ok := s.Slack.Channel(channel).Info(); !ok || slices.Contains(room.Members, id) {
		return who, nil
	}
	if err := who.Join(channel); err != nil {
		return who, nil // the story sees what they cannot do
	}
	if err := s.until(ctx, func() bool { return s.Slack.Pending() == 0 }); err != nil {
		return nil, fmt.Errorf("let %s in: %w", name, err)
	}
	return who, nil
}

func (s *Stage) nameOf(user string) string {
	return strings.ToLower(strings.TrimPrefix(user, "U0"))
}
