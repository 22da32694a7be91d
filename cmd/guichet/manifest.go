package main

import (
	"fmt"

	"guichet/bot"
)

// manifest prints the Slack app manifest.
type manifest struct {
	HTTP string `help:"The public URL of this desk, for HTTP instead of Socket Mode: https://desk.example.org" placeholder:"URL"`
}

// Run implements the command.
func (m manifest) Run(w *world) error {
	p, err := bot.ReadPolicy(w.settings.PolicyFile)
	if err != nil {
		return err
	}
	text, err := bot.Manifest(p, m.HTTP)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(w.stdout, string(text))
	return err
}
