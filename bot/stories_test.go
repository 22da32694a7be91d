package bot_test

import (
	"log/slog"
	"runtime"
	"slices"
	"sync"
	"testing"
	"time"

	"guichet/bot"
	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/bot/playground/rig"
	"guichet/bot/playground/stage"
	"guichet/conversations/transcript"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// TestStoriesGoAsTheyAreToldOnRealWires plays every story, which the rules alone are held to as well, on the whole program:
// two pretend platforms over sockets, and each database. There are two kinds of wires: those the bot opens (long polling and
// Socket Mode) and those the platforms open (Telegram's webhook and Slack's signed posts). A story goes over the one kind on
// one engine and over the other on the other, in turn by its place in the list, so that each engine has met both.
func TestStoriesGoAsTheyAreToldOnRealWires(t *testing.T) {
	names := transcript.Names(transcript.Stories())
	for turn, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			atOnce(t, names, func(t *testing.T, name string) {
				posted := (slices.Index(names, name)+turn)%2 == 1
				playStory(t, name, databases[engine](t), posted)
			})
		})
	}
}

// width is how many stories are played at once for each processor: a story mostly waits, for one of its three servers.
const width = 3

// atOnce runs a subtest for each name, several at once.
func atOnce(t *testing.T, names []string, test func(*testing.T, string)) {
	places := make(chan struct{}, width*runtime.GOMAXPROCS(0))
	var running sync.WaitGroup
	for _, name := range names {
		places <- struct{}{}
		running.Go(func() {
			defer func() { <-places }()
			t.Run(name, func(t *testing.T) { test(t, name) })
		})
	}
	running.Wait()
}

// databases makes a database of each engine, up to date and with nothing in it.
var databases = map[string]func(testing.TB) string{
	"sqlite":   func(t testing.TB) string { return storagetest.New(t, storage.SQLite).URL },
	"postgres": func(t testing.TB) string { return storagetest.New(t, storage.PostgreSQL).URL },
}

// playStory plays one story on a desk of its own, which the platforms post to or which asks them.
func playStory(t *testing.T, name, database string, posted bool) {
	story, err := transcript.Read(transcript.Stories(), name)
	if err != nil {
		t.Fatal(err)
	}
	clock := &bot.Clock{}
	clock.Freeze(story.Clock)
	// Stories have a whole conversation in seconds: what paces real people's is switched off on both sides alike.
	r, err := rig.In(t, rig.Config{
		Database: database, Policy: story.Policy(), Clock: clock, Log: slog.New(slog.NewTextHandler(t.Output(), nil)), Limits: bot.Limits{},
		ByHTTP: posted, Webhook: posted, Patience: unhurried,
		Telegram: faketelegram.Config{Limits: faketelegram.Limits{Off: true}},
		Slack:    fakeslack.Config{Limits: fakeslack.Limits{Off: true}, ShareDelay: time.Millisecond},
	})
	if err != nil {
		t.Fatal(err)
	}
	on := stage.New(stage.Config{Telegram: r.Telegram, Slack: r.Slack, Bot: r, Language: story.Language})
	seen, err := transcript.Play(t.Context(), story, on)
	if err != nil {
		t.Fatal(err)
	}
	if diff := transcript.Check(story, seen); diff != "" {
		t.Errorf("the story goes otherwise:\n%s", diff)
	}
}
