// Command guichet is the complaints desk: customers write to it on Telegram, agents answer from Slack.
//
// It is configured by environment variables and one policy file; "guichet --help" lists both. Every sub-command is one file
// of this package.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	_ "time/tzdata" // the image has no time zones of its own

	"github.com/alecthomas/kong"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Environ(), os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// commands is the command line.
type commands struct {
	Config string `help:"The policy file (YAML). GUICHET_CONFIG does the same." placeholder:"FILE"`

	Serve    serve    `cmd:"" help:"Run the desk."`
	Check    check    `cmd:"" help:"Ask both platforms and the database whether everything is in place, and say what to do about what is not."`
	Manifest manifest `cmd:"" help:"Print the Slack app manifest, ready to paste at api.slack.com/apps."`
	Migrate  migrate  `cmd:"" help:"Bring the database up to date and stop."`
	Outbox   outbox   `cmd:"" help:"Show what is not delivered, say why, and put back what was given up."`
	Export   export   `cmd:"" help:"Write the register of complaints, or counts of it."`
	Link     link     `cmd:"" help:"Make a link by which a customer arrives with a language, a form, a subject or a reference filled in."`
	Flows    flows    `cmd:"" help:"Draw the two state machines, from the tables the program runs."`
	Health   health   `cmd:"" help:"Ask the running desk on this machine whether it is well; the exit status tells."`
	Version  version  `cmd:"" help:"Print the version."`
}

// world is what a command may touch: everything comes in here, so that a test can run a command as a value.
type world struct {
	ctx      context.Context
	settings settings
	stdout   io.Writer
	log      *slog.Logger
}

// errSilent ends a command that has said all there is to say.
var errSilent = errors.New("said already")

// run parses the command line and runs one command. It returns the exit status: 0 done, 1 failed, 2 unusable arguments.
func run(ctx context.Context, args, environ []string, stdout, stderr io.Writer) int {
	var c commands
	ended := -1
	parser, err := kong.New(&c, kong.Name("guichet"), kong.Description("A complaints desk between Telegram and Slack.\n\n"+environment),
		kong.Writers(stdout, stderr), kong.Exit(func(code int) { ended = code }), kong.ConfigureHelp(kong.HelpOptions{Compact: true}))
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 2
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	command, err := parser.Parse(args)
	switch {
	case ended >= 0:
		return ended
	case err != nil:
		fmt.Fprintf(stderr, "guichet: %v\nTry: guichet --help\n", err)
		return 2
	}
	s, err := readSettings(environ)
	if err != nil {
		fmt.Fprintf(stderr, "guichet: the environment cannot be used:\n%v\n", err)
		return 2
	}
	if c.Config != "" {
		s.PolicyFile = c.Config
	}
	log := slog.New(slog.NewJSONHandler(stderr, &slog.HandlerOptions{Level: level(s.LogLevel), ReplaceAttr: readable}))
	err = command.Run(&world{ctx: ctx, settings: s, stdout: stdout, log: log})
	switch {
	case errors.Is(err, errSilent):
		return 1
	case err != nil:
		fmt.Fprintf(stderr, "guichet: %v\n", err)
		return 1
	}
	return 0
}

// level reads a log level that settings.check has seen; none is the ordinary one.
func level(name string) slog.Level {
	var l slog.Level
	if err := l.UnmarshalText([]byte(name)); err != nil {
		return slog.LevelInfo
	}
	return l
}

// readable writes a duration with its unit, where JSON would have bare nanoseconds.
func readable(_ []string, a slog.Attr) slog.Attr {
	if a.Value.Kind() == slog.KindDuration {
		return slog.String(a.Key, a.Value.Duration().String())
	}
	return a
}

// environment is the part of the help that no flag shows.
const environment = `Environment (a secret NAME can also be given as NAME_FILE, a file's path):
TELEGRAM_BOT_TOKEN from @BotFather; TELEGRAM_API_URL for a Bot API server of your own; TELEGRAM_WEBHOOK_URL and TELEGRAM_WEBHOOK_SECRET instead of polling;
SLACK_BOT_TOKEN and SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP); SLACK_API_URL; SLACK_CHANNEL, the channel for every team until the policy names others;
DATABASE_URL, sqlite:guichet.db by default, or postgres://…; GUICHET_CONFIG, the policy file; GUICHET_LISTEN, 127.0.0.1:8080 by default; GUICHET_LINK_SECRET signs start links;
GUICHET_LOG: debug, info, warn or error;
OTEL_EXPORTER_OTLP_ENDPOINT, an OpenTelemetry collector to tell of events and calls, never of words.`
