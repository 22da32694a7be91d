package bot

import (
	"cmp"
	"context"
	"time"

	"guichet/conversations"
	"guichet/storage"
)

// lookEvery is how often each process looks whether something is wrong with the desk.
const lookEvery = 15 * time.Second

// watch tells the rules what this process sees of the desk's health until ctx ends. It has no part in any message's way.
type watch struct {
	bot  *Bot
	away time.Time // machine time: since when the database is out of reach; zero while it is not
	// exposed is how many channels took no cases when last looked at.
	exposed int
}

func (w *watch) run(ctx context.Context) {
	tick := time.NewTicker(cmp.Or(w.bot.LookEvery, lookEvery))
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		w.look(ctx)
	}
}

func (w *watch) look(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	seen, err := w.sighting(ctx)
	if err == nil {
		err = w.bot.intake.Look(ctx, seen)
	}
	switch {
	case err == nil:
		w.away = time.Time{}
	case w.away.IsZero():
		w.away = time.Now()
		w.bot.Log.Warn("cannot look whether something is wrong", "error", err)
	}
}

// sighting gathers what this process knows.
func (w *watch) sighting(ctx context.Context) (seen conversations.Sighting, err error) {
	backlog, err := w.bot.store.Backlog(ctx)
	if err != nil {
		return seen, err
	}
	for _, b := range backlog {
		seen.Dead += b.Dead
		if b.Class == int(conversations.Cosmetic) {
			continue // marks and cards may be late: nobody waits for them
		}
		if b.Platform == storage.CustomersPlatform {
			seen.LateToCustomers = max(seen.LateToCustomers, b.Oldest)
		} else {
			seen.LateToAgents = max(seen.LateToAgents, b.Oldest)
		}
	}
	links := w.bot.links.all()
	if link, known := links["telegram"]; known && link.Problem != Standby {
		seen.Hears = true
		if !link.OK {
			seen.Deaf = time.Since(link.Since)
		}
	}
	if !w.away.IsZero() {
		seen.Away = time.Since(w.away)
	}
	seen.Exposed = w.bot.slack.Exposed(ctx, w.bot.desk)
	if n := len(seen.Exposed); n != w.exposed {
		w.exposed = n
		w.bot.Log.Warn("channels of teams take no cases: they are public, shared with another workspace, or have guests", "channels", n)
	}
	seen.Unreached = w.bot.toSlack.Unreached()
	return seen, nil
}
