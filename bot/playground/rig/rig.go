package rig

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"guichet/bot"
	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/conversations/policy"
	"guichet/conversations/transcript"
)

// Fallback is the channel of every team that the policy names none for.
const Fallback = "C0PLAINTES"

// Config is what may differ between rigs. Database must be set.
type Config struct {
	Database string
	Policy   *policy.Policy // nil is the built-in one
	Log      *slog.Logger
	// Clock is business time; nil makes one.
	Clock *bot.Clock
	// Telegram and Slack configure the pretend servers.
	Telegram faketelegram.Config
	Slack    fakeslack.Config
	// ByHTTP lets the pretend Slack post to the bot what it otherwise sends over a socket.
	ByHTTP bool
	// RealTelegram and RealSlack, when their URL is set, stand in for the pretend servers.
	RealTelegram bot.TelegramConfig
	RealSlack    bot.SlackConfig
	// Webhook: the pretend Telegram posts its updates, and is not asked for them. A change counts from the next Restart.
	Webhook bool
	// Limits and SlackTimeout as bot.Config has them.
	Limits       bot.Limits
	SlackTimeout time.Duration
	// Patience is how long the pretend Slack waits for an answer instead of three seconds, and the bot for its memory instead of two,
	// for tests of what is done: a busy machine may stand still for seconds, and what then happens has tests of its own. Zero is
	// as in the world.
	Patience time.Duration
	// LookEvery likewise, but zero is never: no story waits long enough for an alarm, and none may come because a machine is slow.
	LookEvery time.Duration
	// Collector as bot.Config has it. A change counts from the next Restart.
	Collector string
}

// Rig is a desk and its two platforms.
type Rig struct {
	Config
	Telegram *faketelegram.Server // nil when a real one stands in
	Slack    *fakeslack.Server    // likewise

	web  *http.Server // the pretend Telegram
	door *http.Server // what the pretend platforms post to; nil until one is to post
	mu   sync.Mutex
	bot  *bot.Bot
	stop func() error
	// stopped: Stop was called.
	stopped bool
}

// Test is what In needs of a testing.TB.
type Test interface {
	Helper()
	Context() context.Context
	Cleanup(f func())
	Error(args ...any)
}

// In is Start for as long as a test lasts, which fails for what Stop says.
func In(t Test, c Config) (*Rig, error) {
	t.Helper()
	r, err := Start(t.Context(), c)
	if err == nil {
		t.Cleanup(func() {
			t.Helper()
			if err := r.Stop(); err != nil {
				t.Error(err)
			}
		})
	}
	return r, err
}

// Start puts everything up and returns once the bot runs. Stop takes it down.
func Start(ctx context.Context, c Config) (*Rig, error) {
	if c.Policy == nil {
		c.Policy = policy.Default()
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Clock == nil {
		c.Clock = &bot.Clock{}
	}
	if c.LookEvery == 0 {
		c.LookEvery = -1
	}
	r := &Rig{Config: c}
	if err := errors.Join(r.startTelegram(), r.startSlack()); err != nil {
		return nil, err
	}
	if err := r.startBot(ctx); err != nil {
		return nil, errors.Join(err, r.Stop())
	}
	return r, nil
}

func (r *Rig) startTelegram() error {
	if r.RealTelegram.API != "" {
		return nil
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	r.Telegram = faketelegram.New(r.Config.Telegram)
	r.web = &http.Server{Handler: r.Telegram, ReadHeaderTimeout: 10 * time.Second}
	go func() { _ = r.web.Serve(listener) }() // ends with Stop
	r.RealTelegram = bot.TelegramConfig{Token: r.Telegram.Token(), API: "http://" + listener.Addr().String()}
	return nil
}

// startSlack puts the pretend Slack up with a channel for each team and the people of the stories.
func (r *Rig) startSlack() error {
	if r.RealSlack.API != "" {
		return nil
	}
	r.Config.Slack.AckTimeout = cmp.Or(r.Config.Slack.AckTimeout, r.Patience)
	r.Config.Slack.TriggerLife = cmp.Or(r.Config.Slack.TriggerLife, r.Patience)
	if r.Config.Slack.Scopes == nil {
		r.Config.Slack.Scopes = append(slices.Clone(fakeslack.DefaultScopes), "chat:write.customize")
	}
	if r.Config.Slack.Events == nil {
		r.Config.Slack.Events = bot.SlackEvents()
	}
	if r.ByHTTP {
		door, err := r.open()
		if err != nil {
			return err
		}
		to := door + bot.SlackPath
		r.Config.Slack.EventsURL, r.Config.Slack.InteractivityURL, r.Config.Slack.CommandsURL = to, to, to
	}
	r.Slack = fakeslack.New(r.Config.Slack)
	address, err := r.Slack.Start("127.0.0.1:0")
	if err != nil {
		return err
	}
	c := r.Slack.Config()
	r.RealSlack = bot.SlackConfig{BotToken: c.BotToken, AppToken: c.AppToken, SigningSecret: c.SigningSecret, API: address + "/api/"}
	if r.ByHTTP {
		r.RealSlack.AppToken = ""
	}
	locale := string(r.Policy.Languages.Default) + "-CA" // the agents read what their desk is set to
	people := []fakeslack.User{
		{ID: "U0NADIA", Name: "nadia", RealName: "Nadia", Locale: locale},
		{ID: "U0PAUL", Name: "paul", RealName: "Paul", Locale: locale},
		{ID: "U0INGRID", Name: "ingrid", RealName: "Ingrid", Locale: locale},
	}
	members := []string{c.BotUserID}
	for _, p := range people {
		r.Slack.AddUser(p)
		members = append(members, p.ID)
	}
	// A guest of the workspace, in no channel of the desk: one with guests takes no cases.
	r.Slack.AddUser(fakeslack.User{ID: "U0GUEST", Name: "invite", RealName: "Personne invitée", IsRestricted: true})
	r.Slack.AddChannel(fakeslack.Channel{ID: Fallback, Name: "plaintes", Private: true, Members: members})
	for _, team := range r.Policy.Teams {
		if team.Channel != "" && team.Channel != Fallback {
			r.Slack.AddChannel(fakeslack.Channel{ID: team.Channel, Name: channelName(team.Label.In(r.Policy.Languages.Default)), Private: true, Members: members})
		}
	}
	return nil
}

// open opens the door that the pretend platforms post to, once, and tells its address. Behind it is the bot that runs at the time; while none does they
// are told to come again.
func (r *Rig) open() (address string, err error) {
	if r.door != nil {
		return r.door.Addr, nil
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	r.door = &http.Server{Addr: "http://" + listener.Addr().String(), ReadHeaderTimeout: 10 * time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		if b := r.Bot(); b != nil {
			b.Handler().ServeHTTP(w, req)
			return
		}
		http.Error(w, "no bot", http.StatusServiceUnavailable)
	})}
	go func() { _ = r.door.Serve(listener) }() // ends with Stop
	return r.door.Addr, nil
}

// channelName spells a team's name as a channel's: small letters, no spaces.
func channelName(label string) string {
	return strings.ToLower(strings.ReplaceAll(label, " ", "-"))
}

// startBot starts a bot on the memory.
func (r *Rig) startBot(ctx context.Context) error {
	r.RealTelegram.Webhook = ""
	if r.Webhook {
		door, err := r.open()
		if err != nil {
			return err
		}
		r.RealTelegram.Webhook = door + bot.TelegramPath
	}
	b, err := bot.New(ctx, bot.Config{
		Policy: r.Policy, Database: r.Database, Telegram: r.RealTelegram, Slack: r.RealSlack, Channel: Fallback,
		Clock: r.Clock, Log: r.Log, Limits: r.Limits, SlackTimeout: r.SlackTimeout, Commit: r.Patience, LookEvery: r.LookEvery, Collector: r.Collector, LinkSecret: transcript.LinkSecret,
	})
	if err != nil {
		return err
	}
	// The bot lives until Stop, not until the start's own context ends.
	running, cancel := context.WithCancel(context.WithoutCancel(ctx))
	ended := make(chan error, 1)
	go func() { ended <- b.Run(running, 10*time.Second) }()
	r.mu.Lock()
	defer r.mu.Unlock()
	r.bot = b
	r.stop = func() error {
		cancel()
		return errors.Join(<-ended, b.Close())
	}
	return nil
}

// Bot is the bot that runs now.
func (r *Rig) Bot() *bot.Bot {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.bot
}

// Now is business time.
func (r *Rig) Now() time.Time { return r.Clock.Now() }

// Advance moves business time, firing what falls due on the way, in order.
func (r *Rig) Advance(ctx context.Context, by time.Duration) error { return r.Bot().Advance(ctx, by) }

// Quiet returns once the bot has nothing left to do now.
func (r *Rig) Quiet(ctx context.Context) error { return r.Bot().Quiet(ctx) }

// Wait returns nil once seen reports true, asking it again after every change on either platform; or the context's error.
// seen is called without any lock held and may use every method of both servers.
func (r *Rig) Wait(ctx context.Context, seen func() bool) error {
	for {
		telegram := r.Telegram.Changed()
		_, slack := r.Slack.Changed()
		if seen() {
			return nil
		}
		select {
		case <-telegram:
		case <-slack:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// Restart stops the bot and starts another on the same memory.
func (r *Rig) Restart(ctx context.Context) error {
	if err := r.stopBot(); err != nil {
		return err
	}
	if err := r.startBot(ctx); err != nil {
		return fmt.Errorf("start again: %w", err)
	}
	return nil
}

func (r *Rig) stopBot() error {
	r.mu.Lock()
	stop := r.stop
	r.stop, r.bot = nil, nil
	r.mu.Unlock()
	if stop == nil {
		return nil
	}
	return stop()
}

// Stop takes everything down. The error names what the bot did, while it ran, that the platforms would not like: a bot that is
// impolite to them is not well. Stopping twice is stopping once.
func (r *Rig) Stop() error {
	r.mu.Lock()
	stopped := r.stopped
	r.stopped = true
	r.mu.Unlock()
	if stopped {
		return nil
	}
	err := r.stopBot()
	for _, server := range []*http.Server{r.web, r.door} {
		if server != nil {
			err = errors.Join(err, server.Close())
		}
	}
	if r.Telegram != nil {
		r.Telegram.Close()
		for _, v := range r.Telegram.Violations() {
			err = errors.Join(err, fmt.Errorf("what Telegram would not like: %s", v))
		}
	}
	if r.Slack != nil {
		r.Slack.Close()
		for _, v := range r.Slack.Violations() {
			err = errors.Join(err, fmt.Errorf("what Slack would not like: %s", v))
		}
	}
	return err
}
