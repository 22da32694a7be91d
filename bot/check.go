package bot

import (
	"context"
	"errors"
	"fmt"
	"strings"
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
	out = append(out, checkDatabase(ctx, c))
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
	usable := Finding{OK: true, What: "Policy: it can be used."}
	if name := p.Company.Name; name == policy.Default().Company.Name {
		usable.Do = fmt.Sprintf("Customers are told that the company is called %q, as in the built-in policy: name yours (company.name) in a file given with --config or GUICHET_CONFIG.", name)
	}
	out := []Finding{usable}
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

// checkDatabase looks beside a desk that may be at work, and makes nothing.
func checkDatabase(ctx context.Context, c Config) Finding {
	const later = "serve does it at its start; \"guichet migrate\" does it now, as the user that the desk runs as."
	ctx, cancel := context.WithTimeout(ctx, databasePatience)
	defer cancel()
	store, err := storage.Open(ctx, storage.Config{URL: c.Database, Beside: true})
	switch {
	case errors.Is(err, storage.ErrNoFile):
		return Finding{OK: true, What: fmt.Sprintf("Database: %v.", err), Do: "It is to be made: " + later}
	case errors.Is(err, storage.ErrVersion):
		return Finding{OK: true, What: "Database: its tables are to be made or brought up to date.", Do: later}
	case errors.Is(err, storage.ErrNewer), errors.Is(err, storage.ErrURL):
		return Finding{What: fmt.Sprintf("Database: %v.", err), Do: "See DATABASE_URL."}
	case err != nil && strings.HasPrefix(c.Database, "sqlite:"):
		return Finding{What: fmt.Sprintf("Database: %v.", err), Do: "See DATABASE_URL. Its file and its folder must belong to the user that the desk runs as."}
	case err != nil:
		return Finding{What: fmt.Sprintf("Database: %v.", err),
			Do: "See DATABASE_URL: does the server run there, does it let this user in with this password, and may they make tables?"}
	}
	defer store.Close()
	if err := store.Writable(ctx); err != nil {
		return Finding{What: fmt.Sprintf("Database: it cannot be written to: %v.", err),
			Do: "Is there room on the disk, does the file belong to the user that the desk runs as, and does no other program hold it?"}
	}
	return Finding{OK: true, What: fmt.Sprintf("Database: %s, up to date.", store.Engine())}
}

// databasePatience is how long the database may take to answer Check.
const databasePatience = 15 * time.Second

// Manifest is the Slack app manifest, for Socket Mode, or for HTTP at the desk's public URL.
func Manifest(p *policy.Policy, url string) ([]byte, error) {
	if url != "" {
		url += SlackPath
	}
	return slackdesk.Manifest(p.Company.Name, url, p)
}

// SlackEvents are what the app subscribes to by its manifest: Slack sends no others.
func SlackEvents() []string { return slackdesk.Events() }
