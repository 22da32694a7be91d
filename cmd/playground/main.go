// Command playground shows the whole desk on one page: a customer's phone on the left, the agents' Slack on the right, and
// between them the very bot that is deployed. It needs no account, no database server and no network.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"
	_ "time/tzdata" // for machines without time zones of their own

	"github.com/alecthomas/kong"

	"guichet/bot"
	"guichet/bot/playground/page"
	"guichet/bot/playground/rig"
	"guichet/conversations/policy"
	"guichet/conversations/transcript"
)

// flags is the command line.
type flags struct {
	Listen      string `help:"Where the page is." default:"127.0.0.1:8081"`
	Database    string `help:"A database URL (sqlite:FILE or postgres://…); a temporary SQLite file by default." placeholder:"URL"`
	Config      string `help:"A policy file (YAML); the built-in one by default." placeholder:"FILE"`
	Story       string `help:"Play this story file, print what was seen, and stop." placeholder:"FILE"`
	TelegramURL string `name:"telegram-url" help:"Another Bot API server in place of the pretend one. TELEGRAM_BOT_TOKEN is its token." placeholder:"URL"`
	SlackURL    string `name:"slack-url" help:"Another Slack in place of the pretend one. SLACK_BOT_TOKEN and SLACK_APP_TOKEN are its tokens, SLACK_CHANNEL the channel of teams that the policy names none for." placeholder:"URL"`
	Verbose     bool   `help:"Log what the bot does." short:"v"`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run is the program as a value: 0 done, 1 failed, 2 unusable arguments.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	var f flags
	ended := -1
	parser, err := kong.New(&f, kong.Name("playground"), kong.Description("The whole desk on one page, without any account."),
		kong.Writers(stdout, stderr), kong.Exit(func(code int) { ended = code }))
	if err == nil {
		_, err = parser.Parse(args)
	}
	if ended >= 0 {
		return ended
	}
	if err != nil {
		fmt.Fprintf(stderr, "playground: %v\nTry: playground --help\n", err)
		return 2
	}
	if err := f.play(ctx, stdout, stderr); err != nil && !errors.Is(err, context.Canceled) {
		fmt.Fprintf(stderr, "playground: %v\n", err)
		return 1
	}
	return 0
}

// play puts the desk up, shows its page, and takes it down when ctx ends.
func (f flags) play(ctx context.Context, stdout, stderr io.Writer) (err error) {
	config, story, cleanUp, err := f.rig(stderr)
	if err != nil {
		return err
	}
	defer cleanUp()
	var listener net.Listener
	if story == nil {
		if listener, err = f.listen(); err != nil {
			return err
		}
		defer func() { _ = listener.Close() }()
	}
	first := f.numbered(&config, time.Now())
	r, err := rig.Start(ctx, config)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.Stop()) }()
	if story != nil {
		return replay(ctx, r, first, story, stdout)
	}
	return f.show(ctx, r, first, listener, stdout)
}

// listen takes the page's address first of all: that it is taken is the likeliest trouble.
func (f flags) listen() (net.Listener, error) {
	listener, err := net.Listen("tcp", f.Listen)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("%s is taken, perhaps by another playground. To let the system find a free address: --listen 127.0.0.1:0", f.Listen)
	}
	if err != nil {
		return nil, fmt.Errorf("listen for the page: %w", err)
	}
	return listener, nil
}

// show serves the page until ctx ends.
func (f flags) show(ctx context.Context, r *rig.Rig, first int64, listener net.Listener, stdout io.Writer) error {
	commands, shortcuts, err := menus(r.Policy)
	if err != nil {
		return err
	}
	server := &http.Server{Handler: page.New(page.Config{
		Telegram: r.Telegram, Slack: r.Slack, Clock: r, FirstCustomer: first,
		Stories: transcript.Stories(), Stage: stages(r, first), Commands: commands, Shortcuts: shortcuts, Log: r.Log,
	}), ReadHeaderTimeout: 10 * time.Second}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	fmt.Fprintf(stdout, "The desk is open: http://%s\nA customer's phone on the left, the agents' Slack on the right. Ctrl-C closes it.\n", listener.Addr())
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
		return server.Close()
	}
}

// rig turns the flags into what to put up.
func (f flags) rig(stderr io.Writer) (c rig.Config, story *transcript.Story, cleanUp func(), err error) {
	level := slog.LevelError
	if f.Verbose {
		level = slog.LevelDebug
	}
	c = rig.Config{
		Database: f.Database, Policy: policy.Default(), Clock: &bot.Clock{},
		Log: slog.New(slog.NewTextHandler(stderr, &slog.HandlerOptions{Level: level})),
	}
	cleanUp = func() {}
	if f.Story != "" {
		if story, err = readStory(f.Story); err != nil {
			return c, nil, cleanUp, err
		}
		c.Clock.Freeze(story.Clock)
	}
	if f.Config != "" {
		if c.Policy, err = bot.ReadPolicy(f.Config); err != nil {
			return c, nil, cleanUp, err
		}
	}
	f.standIns(&c)
	if c.Database == "" {
		folder, err := os.MkdirTemp("", "guichet-playground-")
		if err != nil {
			return c, nil, cleanUp, err
		}
		cleanUp = func() { _ = os.RemoveAll(folder) }
		c.Database = "sqlite:" + filepath.Join(folder, "guichet.db")
	}
	return c, story, cleanUp, nil
}

// standIns puts other servers in the place of the pretend ones.
func (f flags) standIns(c *rig.Config) {
	if f.TelegramURL != "" {
		c.RealTelegram.API, c.RealTelegram.Token = f.TelegramURL, os.Getenv("TELEGRAM_BOT_TOKEN")
	}
	if f.SlackURL != "" {
		c.RealSlack.API, c.RealSlack.BotToken, c.RealSlack.AppToken = f.SlackURL, os.Getenv("SLACK_BOT_TOKEN"), os.Getenv("SLACK_APP_TOKEN")
		oneChannel(c.Policy, os.Getenv("SLACK_CHANNEL"))
		return
	}
	ownChannels(c.Policy)
}
