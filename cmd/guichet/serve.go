package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"syscall"
	"time"

	"guichet/bot"
)

// grace is how long what was begun may take to end after SIGTERM; container runtimes wait 10 to 30 s before they kill.
const grace = 10 * time.Second

// serve runs the desk.
type serve struct{}

// Run implements the command.
func (serve) Run(w *world) error {
	if missing := w.settings.missing(); missing != "" {
		fmt.Fprintln(w.stdout, missing)
		return errSilent
	}
	config, err := w.botConfig()
	if err != nil {
		return err
	}
	if teams := homeless(config); len(teams) > 0 {
		return fmt.Errorf("no channel is named for the cases of %s: set SLACK_CHANNEL to the id (C…) of a private channel that the app is in, or teams.<name>.channel in the policy file", strings.Join(teams, ", "))
	}
	return open(w, config)
}

// homeless are the teams whose cases have no channel to go to.
func homeless(c bot.Config) (teams []string) {
	for _, t := range c.Policy.Teams {
		if c.Policy.ChannelOf(t.Name, c.Channel) == "" {
			teams = append(teams, t.Name)
		}
	}
	return teams
}

// open opens the desk and keeps it open until the context ends.
func open(w *world, config bot.Config) error {
	b, err := bot.New(w.ctx, config)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", w.settings.Listen)
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return errors.Join(fmt.Errorf("GUICHET_LISTEN: another program, perhaps another desk, listens at %s: stop it, or name another address", w.settings.Listen), b.Close())
	case err != nil:
		return errors.Join(fmt.Errorf("GUICHET_LISTEN: %w", err), b.Close())
	}
	b.TuneCollector()
	for _, warning := range config.Policy.Warnings() {
		w.log.Warn("policy", "finding", warning.String())
	}
	w.log.Info("the desk is open", "version", versionText(), "listen", listener.Addr().String())
	stopped := context.AfterFunc(w.ctx, func() { w.log.Info("closing: what was begun is being finished", "patience", grace) })
	err = errors.Join(serveBoth(w.ctx, b, listener), b.Close())
	stopped()
	if err == nil {
		w.log.Info("the desk is closed")
	}
	return err
}

// serveBoth runs the desk and the operator's HTTP; the end of either ends both.
func serveBoth(ctx context.Context, b *bot.Bot, listener net.Listener) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	server := &http.Server{Handler: b.Handler(), ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 30 * time.Second}
	failed := make(chan error, 1)
	go func() {
		err := server.Serve(listener)
		cancel()
		failed <- err
	}()
	err := b.Run(ctx, grace)
	stop, done := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
	defer done()
	err = errors.Join(err, server.Shutdown(stop))
	if serveErr := <-failed; !errors.Is(serveErr, http.ErrServerClosed) {
		err = errors.Join(err, fmt.Errorf("the operator's HTTP: %w", serveErr))
	}
	return err
}

// botConfig turns the environment and the policy file into what a desk needs.
func (w *world) botConfig() (bot.Config, error) {
	p, err := bot.ReadPolicy(w.settings.PolicyFile)
	if err != nil {
		return bot.Config{}, err
	}
	s := w.settings
	return bot.Config{
		Policy:        p,
		Database:      s.Database,
		Telegram:      bot.TelegramConfig{Token: s.TelegramToken, API: s.TelegramAPI, Webhook: s.WebhookURL},
		Slack:         bot.SlackConfig{BotToken: s.SlackToken, AppToken: s.SlackAppToken, SigningSecret: s.SlackSecret, API: s.SlackAPI},
		Channel:       s.SlackChannel,
		WebhookSecret: s.WebhookSecret,
		Collector:     s.Collector,
		LinkSecret:    s.LinkSecret,
		Log:           w.log,
	}, nil
}
