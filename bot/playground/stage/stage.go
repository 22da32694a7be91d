package stage

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/conversations/texts"
	"guichet/conversations/transcript"
)

// Bot is what a stage needs of the program under it.
type Bot interface {
	// Now is business time.
	Now() time.Time
	// Advance moves business time, firing what falls due on the way, in order.
	Advance(ctx context.Context, by time.Duration) error
	// Quiet returns once everything that was received is applied and everything due by now is delivered.
	Quiet(ctx context.Context) error
	// Restart stops the program and starts it again on the same memory.
	Restart(ctx context.Context) error
}

// Config is what a stage stands on.
type Config struct {
	Telegram *faketelegram.Server
	Slack    *fakeslack.Server
	Bot      Bot
	// FirstChat numbers the customers; a story played twice on one server needs other people each time.
	FirstChat int64
	Language  string
}

// Stage plays on the two pretend platforms.
type Stage struct {
	Config
	people  [2]*faketelegram.Customer
	agents  map[string]*fakeslack.Agent
	posts   map[home]transcript.Post // all ever seen, since Slack forgets what is deleted
	order   []home
	taps    map[string]string // a button's label → its data, newest last
	clicks  map[press]button  // what a label on a message does, or did when it still stood there
	last    func(context.Context) error
	typed   map[home]string   // agents' words as they typed them
	undoing bool              // an agent's words may wait
	wrote   map[string][]home // agent → the messages they wrote and did not delete
	old     map[home]bool     // posts that were there before
	loading []string          // what a window says that waits for the memory, in each language
	from    int               // Slack's whispers that were taken down, or were there before
	// whispers are all that only one agent saw, oldest first: Slack's, and what modals said.
	whispers []transcript.Whisper
}

// home is where a message stands.
type home struct{ channel, ts string }

// press is a label on a message.
type press struct {
	home
	label string
}

// New makes a stage. What already stands on the servers is not part of its scene.
func New(c Config) *Stage {
	if c.FirstChat == 0 {
		c.FirstChat = 1001
	}
	s := &Stage{
		Config: c, agents: map[string]*fakeslack.Agent{}, posts: map[home]transcript.Post{}, taps: map[string]string{},
		clicks: map[press]button{}, typed: map[home]string{}, wrote: map[string][]home{}, old: map[home]bool{},
	}
	for _, lang := range []string{"fr", "en"} {
		s.loading = append(s.loading, texts.New(lang, transcript.Office, nil).Plain("slack.modal.loading", nil))
	}
	for i := range s.people {
		s.people[i] = c.Telegram.Customer(c.FirstChat+int64(i), faketelegram.Profile{FirstName: "Luc", LanguageCode: c.Language})
	}
	for _, m := range s.allPosts() {
		s.old[home{m.Channel, m.TS}] = true
	}
	s.from = len(c.Slack.Ephemerals())
	return s
}

// Now implements transcript.Stage.
func (s *Stage) Now() time.Time { return s.Bot.Now() }

// undo is how long an agent's words wait before they leave.
const undo = 5 * time.Second

// Advance implements transcript.Stage. After an agent's words it stops where their undo window ends: they leave when they are
// due, as by a clock that runs, and are not found late because time was moved past them.
func (s *Stage) Advance(ctx context.Context, by time.Duration) error {
	if s.undoing && by > undo {
		s.undoing = false
		if err := s.Advance(ctx, undo); err != nil {
			return err
		}
		by -= undo
	}
	telegram, slack := s.Telegram.Revision(), s.Slack.Revision()
	if err := s.Bot.Advance(ctx, by); err != nil {
		return err
	}
	if s.still(telegram, slack) {
		return nil // the bot has come to rest without a word to anybody, so nothing comes back to it
	}
	return s.settle(ctx)
}

// still reports whether neither platform has anything to hand over, nor has changed since.
func (s *Stage) still(telegram, slack uint64) bool {
	return s.Telegram.Pending() == 0 && s.Slack.Pending() == 0 && telegram == s.Telegram.Revision() && slack == s.Slack.Revision()
}

// Do implements transcript.Stage.
func (s *Stage) Do(ctx context.Context, step transcript.Step) (err error) {
	switch {
	case step.Do == transcript.Restart:
		err = s.restart(ctx)
	case step.Do == transcript.Again:
		if s.last == nil {
			return fmt.Errorf("nothing happened yet")
		}
		err = s.last(ctx)
	case step.Who == "▸":
		err = s.customer(ctx, s.people[0], step)
	case step.Who == "▹":
		err = s.customer(ctx, s.people[1], step)
	default:
		s.undoing = true
		err = s.agentVisit(ctx, step)
	}
	if err != nil {
		return err
	}
	return s.settle(ctx)
}

// restart restarts the bot, and waits until it listens to Slack again on a new socket and the old one is gone: meanwhile Slack
// would tell agents that it does not answer.
func (s *Stage) restart(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	open, newest := s.Slack.Sockets(), s.greeted()
	if err := s.Bot.Restart(ctx); err != nil || open == 0 {
		return err
	}
	if err := s.Slack.Wait(ctx, func() bool { return s.greeted() > newest && s.Slack.Sockets() <= open }); err != nil {
		return fmt.Errorf("the bot does not listen to Slack again: %w", err)
	}
	return nil
}

// greeted is the number of the newest socket on which Slack said hello.
func (s *Stage) greeted() int {
	newest := 0
	for _, f := range s.Slack.Frames(0) {
		if f.Out && strings.Contains(f.Text, `"type":"hello"`) {
			newest = max(newest, f.Socket)
		}
	}
	return newest
}

// patience is how long anything may take that a step brings about, in machine time: a busy machine may be slow, a story that
// waits for what never comes must end.
const patience = time.Minute

// settle waits until both platforms have handed everything over and the bot has done all that is due. What the bot does can
// make the platforms hand over more (its own posts come back as events), so it looks again until nothing moved.
func (s *Stage) settle(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for {
		if err := s.Telegram.Wait(ctx, func() bool { return s.Telegram.Pending() == 0 }); err != nil {
			return fmt.Errorf("%d updates were not confirmed: %w", s.Telegram.Pending(), err)
		}
		if err := s.Slack.Wait(ctx, func() bool { return s.Slack.Pending() == 0 }); err != nil {
			return fmt.Errorf("%d Slack events were not acknowledged: %w", s.Slack.Pending(), err)
		}
		telegram, slack := s.Telegram.Revision(), s.Slack.Revision()
		if err := s.Bot.Quiet(ctx); err != nil {
			return fmt.Errorf("the bot does not come to rest: %w", err)
		}
		if s.still(telegram, slack) {
			return nil
		}
	}
}

// Scene implements transcript.Stage.
func (s *Stage) Scene(context.Context) (transcript.Scene, error) {
	var scene transcript.Scene
	for i, person := range s.people {
		scene.Phones[i] = s.phone(person)
	}
	scene.Desk = s.desk()
	s.listen()
	scene.Whispers = slices.Clone(s.whispers)
	return scene, nil
}

// listen takes down what Slack whispered since the last time, so that it stands in one order with what modals said.
func (s *Stage) listen() {
	all := s.Slack.Ephemerals()
	for _, m := range all[s.from:] {
		s.whispers = append(s.whispers, transcript.Whisper{To: s.nameOf(m.EphemeralTo), Text: plain(m), Buttons: labels(m.Blocks)})
	}
	s.from = len(all)
}

func (s *Stage) phone(person *faketelegram.Customer) transcript.Phone {
	var phone transcript.Phone
	for _, m := range person.Chat() {
		shown := transcript.Message{ID: fmt.Sprint(m.ID), FromBot: m.FromBot, Text: m.Text, Deleted: m.Deleted}
		for _, f := range m.Files {
			shown.Files = append(shown.Files, strings.TrimSpace("("+f.Kind+" "+f.Name)+")")
		}
		for _, row := range m.Buttons {
			var line []string
			for _, b := range row {
				line = append(line, b.Text)
				if b.Data != "" {
					s.taps[b.Text] = b.Data
				}
			}
			shown.Buttons = append(shown.Buttons, line)
		}
		if len(m.BotReactions) > 0 {
			shown.Reaction = m.BotReactions[0]
		}
		phone.Messages = append(phone.Messages, shown)
	}
	for _, t := range person.Toasts() {
		if t.Text != "" {
			phone.Toasts = append(phone.Toasts, t.Text)
		}
	}
	return phone
}
