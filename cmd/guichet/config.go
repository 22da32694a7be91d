package main

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/url"
	"os"
	"regexp"
	"strings"

	"github.com/caarlos0/env/v11"

	"guichet/conversations/startlink"
)

// settings are the program's environment variables. Their names are fixed: other programs rely on them. Every one that is a
// secret can be given as NAME_FILE instead, the path of a file that holds it.
type settings struct {
	TelegramToken string `env:"TELEGRAM_BOT_TOKEN"`
	TelegramAPI   string `env:"TELEGRAM_API_URL"`
	WebhookURL    string `env:"TELEGRAM_WEBHOOK_URL"`
	WebhookSecret string `env:"TELEGRAM_WEBHOOK_SECRET"`
	SlackToken    string `env:"SLACK_BOT_TOKEN"`
	SlackAppToken string `env:"SLACK_APP_TOKEN"`
	SlackSecret   string `env:"SLACK_SIGNING_SECRET"`
	SlackAPI      string `env:"SLACK_API_URL"`
	SlackChannel  string `env:"SLACK_CHANNEL"`
	Database      string `env:"DATABASE_URL"`
	PolicyFile    string `env:"GUICHET_CONFIG"`
	Listen        string `env:"GUICHET_LISTEN"`
	LogLevel      string `env:"GUICHET_LOG"`
	Collector     string `env:"OTEL_EXPORTER_OTLP_ENDPOINT"`
	LinkSecret    string `env:"GUICHET_LINK_SECRET"`
}

// secrets are the variables that a file can hold. A database URL has a password in it.
var secrets = []string{
	"TELEGRAM_BOT_TOKEN", "TELEGRAM_WEBHOOK_SECRET", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "DATABASE_URL",
	"GUICHET_LINK_SECRET",
}

// readSettings reads the environment. All that is wrong with it comes back at once.
func readSettings(environ []string) (settings, error) {
	vars := env.ToMap(environ)
	var errs []error
	for _, name := range secrets {
		errs = append(errs, fromFile(vars, name))
	}
	s := settings{Database: "sqlite:guichet.db", Listen: "127.0.0.1:8080"}
	for name, value := range vars {
		vars[name] = strings.TrimSpace(value)
		if vars[name] == "" {
			delete(vars, name) // an empty variable is one that is not set
		}
	}
	errs = append(errs, env.ParseWithOptions(&s, env.Options{Environment: vars}))
	errs = append(errs, s.check()...)
	return s, errors.Join(errs...)
}

func fromFile(vars map[string]string, name string) error {
	path := vars[name+"_FILE"]
	switch {
	case path == "":
		return nil
	case vars[name] != "":
		return fmt.Errorf("%s and %s_FILE are both set: keep one", name, name)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("%s_FILE: %w", name, err)
	}
	if vars[name] = strings.TrimSpace(string(data)); vars[name] == "" {
		return fmt.Errorf("%s_FILE: %s is empty", name, path)
	}
	return nil
}

// The forms of what is often copied wrongly.
var (
	// webhookSecretForm is Telegram's own rule (core.telegram.org/bots/api#setwebhook).
	webhookSecretForm = regexp.MustCompile(`^[A-Za-z0-9_-]{1,256}$`)
	// channelForm tells a channel's id from its name, which is in small letters.
	channelForm = regexp.MustCompile(`^[^#\sa-z]+$`)
)

// check finds values that cannot work, before anything is started with them.
func (s settings) check() (errs []error) {
	for name, value := range map[string]string{"TELEGRAM_API_URL": s.TelegramAPI, "SLACK_API_URL": s.SlackAPI, "TELEGRAM_WEBHOOK_URL": s.WebhookURL,
		"OTEL_EXPORTER_OTLP_ENDPOINT": s.Collector} {
		if u, err := url.Parse(value); value != "" && (err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "") {
			errs = append(errs, fmt.Errorf("%s: %q is not a URL such as https://example.org", name, value))
		}
	}
	if _, _, err := net.SplitHostPort(s.Listen); err != nil {
		errs = append(errs, fmt.Errorf("GUICHET_LISTEN: %q is not host:port, such as 127.0.0.1:8080", s.Listen))
	}
	if s.SlackToken != "" && !strings.HasPrefix(s.SlackToken, "xox") {
		errs = append(errs, errors.New("SLACK_BOT_TOKEN: a bot token begins with xoxb- (Slack app, OAuth & Permissions)"))
	}
	if s.SlackAppToken != "" && !strings.HasPrefix(s.SlackAppToken, "xapp-") {
		errs = append(errs, errors.New("SLACK_APP_TOKEN: an app-level token begins with xapp- (Slack app, Basic Information)"))
	}
	const form = "1–256 characters of A-Z a-z 0-9 _ -"
	switch {
	case s.WebhookURL != "" && s.WebhookSecret == "":
		errs = append(errs, errors.New("TELEGRAM_WEBHOOK_SECRET must be set with TELEGRAM_WEBHOOK_URL: "+form))
	case s.WebhookSecret != "" && !webhookSecretForm.MatchString(s.WebhookSecret):
		errs = append(errs, errors.New("TELEGRAM_WEBHOOK_SECRET: Telegram takes only "+form))
	}
	if s.SlackChannel != "" && !channelForm.MatchString(s.SlackChannel) {
		errs = append(errs, fmt.Errorf("SLACK_CHANNEL: %q is not a channel id; copy the channel ID (C…) from the end of the channel's details in Slack", s.SlackChannel))
	}
	if s.LogLevel != "" && new(slog.Level).UnmarshalText([]byte(s.LogLevel)) != nil {
		errs = append(errs, fmt.Errorf("GUICHET_LOG: %q is none of debug, info, warn and error", s.LogLevel))
	}
	if n := len(s.LinkSecret); n > 0 && n < startlink.SecretLength {
		errs = append(errs, fmt.Errorf("GUICHET_LINK_SECRET: %d characters are too few; use %d or more, drawn at random", n, startlink.SecretLength))
	}
	return errs
}

// missing tells, in at most three lines, what serve cannot start without and where to get it.
func (s settings) missing() string {
	lines := s.lacks()
	if len(lines) > 0 {
		lines = append(lines, "No accounts yet? \"go run ./cmd/playground\" shows everything without any.")
	}
	return strings.Join(lines, "\n")
}

// lacks is what serve cannot start without, a line each.
func (s settings) lacks() (lines []string) {
	if s.TelegramToken == "" {
		lines = append(lines, "TELEGRAM_BOT_TOKEN is not set: ask @BotFather on Telegram for a bot and its token.")
	}
	if s.SlackToken == "" || s.SlackAppToken == "" && s.SlackSecret == "" {
		lines = append(lines, "SLACK_BOT_TOKEN and SLACK_APP_TOKEN are not both set: create a Slack app from the output of \"guichet manifest\" at api.slack.com/apps.")
	}
	return lines
}
