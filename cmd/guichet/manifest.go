package main

import (
	"fmt"
	"net/url"
	"strings"

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
	// Slack posts to https alone, and to the very path that stands in the manifest.
	if u, err := url.Parse(m.HTTP); m.HTTP != "" && (err != nil || u.Scheme != "https" || u.Host == "") {
		return fmt.Errorf("--http: %q is not a URL such as https://desk.example.org", m.HTTP)
	}
	text, err := bot.Manifest(p, strings.TrimRight(m.HTTP, "/"))
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(w.stdout, string(text))
	return err
}
