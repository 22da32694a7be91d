package bot

import (
	"context"
	"fmt"
	"time"

	"guichet/bot/slackdesk"
	"guichet/bot/telegram"
	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/storage"
)

// Finding is one thing that Check looked at, in plain English and without any secret.
type Finding struct {
	OK   bool
	What string
	Do   string // what to do about it; with OK it is advice, and often empty
}

// Check asks the database and both platforms whether the desk can work. It changes nothing, and needs no desk to run.
func Check(ctx context.Context, c Config) []Finding {
	if c.Clock == nil {
		c.Clock = &Clock{}
	}
	out := checkPolicy(c.Policy, c.Clock.Now())
	out = append(out, checkDatabase(ctx, c)...)
	if c.Telegram.Token != "" {
		for _, f := range telegram.NewClient(c.Telegram).Check(ctx) {
			out = append(out, Finding{f.OK, "Telegram: " + f.What, f.Do})
		}
	}
	if c.Slack.BotToken != "" {
		desk := slackdesk.NewDesk(slackdesk.DeskConfig{Policy: c.Policy, Channel: conversations.ChannelID(c.Channel)})
		for _, f := range slackdesk.NewClient(c.Slack).Check(ctx, desk) {
			out = append(out, Finding{f.OK, "Slack: " + f.What, f.Do})
		}
	}
	return out
}

// reviewSoon is how long before an article's last day somebody is told to read it again.
const reviewSoon = 30 // days

func checkPolicy(p *policy.Policy, now time.Time) []Finding {
	out := []Finding{{OK: true, What: "Policy: it can be used."}}
	for _, w := range p.Warnings() {
		out = append(out, Finding{OK: true, What: "Policy: " + w.Path + ": " + w.Problem, Do: w.Fix})
	}
	today := p.Calendar().DayOf(now)
	for _, a := range p.Articles.All() {
		const again = "Somebody of the team %s reads it again, then moves its review day in the policy file."
		switch {
		case !a.Current(today):
			out = append(out, Finding{OK: true, What: fmt.Sprintf("Policy: articles.%s: its review day was %s, and nobody is shown it.", a.Key, a.Review), Do: fmt.Sprintf(again, a.Owner)})
		case !a.Current(today.AddDays(reviewSoon)):
			out = append(out, Finding{OK: true, What: fmt.Sprintf("Policy: articles.%s: after %s nobody is shown it.", a.Key, a.Review), Do: fmt.Sprintf(again, a.Owner)})
		}
	}
	return out
}

func checkDatabase(ctx context.Context, c Config) []Finding {
	store, err := storage.Open(ctx, storage.Config{URL: c.Database, Log: c.Log})
	if err != nil {
		return []Finding{{What: fmt.Sprintf("Database: %v.", err), Do: "See DATABASE_URL; a desk that runs on the same SQLite file must be stopped first."}}
	}
	defer store.Close()
	pending, err := store.Pending(ctx)
	switch {
	case err != nil:
		return []Finding{{What: fmt.Sprintf("Database: %v.", err), Do: "Is the server up, and may this user create tables?"}}
	case pending > 0:
		return []Finding{{OK: true, What: fmt.Sprintf("Database: %d migrations are to be applied.", pending), Do: "serve applies them at its start; \"guichet migrate\" does it now."}}
	}
	return []Finding{{OK: true, What: fmt.Sprintf("Database: %s, up to date.", store.Engine())}}
}

// Manifest is the Slack app manifest, for Socket Mode, or for HTTP at the desk's public URL.
func Manifest(p *policy.Policy, url string) ([]byte, error) {
	if url != "" {
		url += SlackPath
	}
	return slackdesk.Manifest(p.Company.Name, url, p)
}

// SlackEvents are what the app subscribes to by its manifest: Slack sends no others.
func SlackEvents() []string { return slackdesk.Events() }
