package bot_test

import (
	"log/slog"
	"runtime"
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
// two pretend platforms over sockets, and each database.
func TestStoriesGoAsTheyAreToldOnRealWires(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			atOnce(t, transcript.Names(transcript.Stories()), func(t *testing.T, name string) { playStory(t, name, database(t)) })
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

func playStory(t *testing.T, name, database string) {
	story, err := transcript.Read(transcript.Stories(), name)
	if err != nil {
		t.Fatal(err)
	}
	clock := &bot.Clock{}
	clock.Freeze(story.Clock)
	// Stories have a whole conversation in seconds: what paces real people's is switched off on both sides alike.
	r, err := rig.In(t, rig.Config{
		Database: database, Policy: story.Policy(), Clock: clock, Log: slog.New(slog.NewTextHandler(t.Output(), nil)), Limits: bot.Limits{},
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
