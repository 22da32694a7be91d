package main

import (
	"bytes"
	"context"
	"net"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/storage/storagetest"
)

const short = `title: Un bonjour
language: fr
clock: 2026-01-12 15:00

▸ bonjour
● Bonjour, ici le service des plaintes d’Exemple. Je suis un assistant automatique.
`

func TestAStoryIsPlayedPrintedAndJudged(t *testing.T) {
	shipped, err := os.ReadFile(filepath.Join("..", "..", "conversations", "transcript", "stories", "aide-en-chemin.story"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, story   string
		code          int
		prints, fails string
	}{
		{"a shipped story goes as it is told", string(shipped), 0, "▸ /plainte", ""},
		{"a story that is told wrongly", short, 1, "[Continuer]", "the story went otherwise"},
		{"a story that cannot be read", "▸ bonjour\n", 1, "", "title"},
	} {
		t.Run(c.name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "a.story")
			if err := os.WriteFile(file, []byte(c.story), 0o600); err != nil {
				t.Fatal(err)
			}
			var out, errs bytes.Buffer
			if code := run(t.Context(), []string{"--story", file}, &out, &errs); code != c.code {
				t.Errorf("it ended with %d, want %d: %s", code, c.code, &errs)
			}
			if !strings.Contains(out.String(), c.prints) {
				t.Errorf("it printed %q, want %q in it", &out, c.prints)
			}
			if !strings.Contains(errs.String(), c.fails) || (c.fails == "") != (errs.Len() == 0) {
				t.Errorf("it complained %q, want %q", &errs, c.fails)
			}
		})
	}
}

func TestWhatCannotStartSaysWhy(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = taken.Close() }()
	address := taken.Addr().String()
	for _, c := range []struct {
		name string
		args []string
		code int
		want string
	}{
		{"an address that is taken", []string{"--listen", address}, 1, address + " is taken, perhaps by another playground"},
		{"a database that is none", []string{"--listen", "127.0.0.1:0", "--database", "mysql:x"}, 1, "mysql"},
		{"a policy that is not there", []string{"--config", "none.yaml"}, 1, "none.yaml"},
		{"an unknown flag", []string{"--port", "80"}, 2, "--help"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out, errs bytes.Buffer
			if code := run(t.Context(), c.args, &out, &errs); code != c.code || !strings.Contains(errs.String(), c.want) {
				t.Errorf("it ended with %d and %q, want %d and %q", code, &errs, c.code, c.want)
			}
		})
	}
}

func TestAPlaygroundLeavesNoFileBehind(t *testing.T) {
	folder := t.TempDir()
	t.Setenv("TMPDIR", folder)
	during, err := func() ([]os.DirEntry, error) {
		p := start(t)
		defer p.end()
		return os.ReadDir(folder)
	}()
	if err != nil || len(during) == 0 {
		t.Fatalf("while it runs its folder holds %v, %v; want its database", during, err)
	}
	if after, err := os.ReadDir(folder); err != nil || len(after) != 0 {
		t.Errorf("it left %v, %v", after, err)
	}
}

func TestItRunsOnPostgreSQLAndAgainOnTheSameDatabase(t *testing.T) {
	database := storagetest.Postgres(t)
	// The second run's people and messages are new to a memory that is not: none is taken for one of the first run's.
	for range 2 {
		p := start(t, "--database", database)
		luc := p.customer("Luc Tremblay")
		p.post("/api/customer/"+luc+"/say", `{"text":"bonjour"}`)
		p.until("customer/"+luc, "On continue?")
		p.end()
	}
}

func TestOtherServersStandInForThePretendOnes(t *testing.T) {
	telegram := faketelegram.NewIn(t, faketelegram.Config{})
	web := httptest.NewServer(telegram)
	t.Cleanup(web.Close)
	const channel, agent = "C0AILLEURS", "U0ZOE"
	slack := fakeslack.NewIn(t, fakeslack.Config{Scopes: append(slices.Clone(fakeslack.DefaultScopes), "chat:write.customize")})
	address, err := slack.Start("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	slack.AddUser(fakeslack.User{ID: agent, Name: "zoe", RealName: "Zoé"})
	slack.AddChannel(fakeslack.Channel{ID: channel, Name: "ailleurs", Private: true, Members: []string{slack.Config().BotUserID, agent}})
	t.Setenv("TELEGRAM_BOT_TOKEN", telegram.Token())
	t.Setenv("SLACK_BOT_TOKEN", slack.Config().BotToken)
	t.Setenv("SLACK_APP_TOKEN", slack.Config().AppToken)
	t.Setenv("SLACK_CHANNEL", channel)

	p := start(t, "--telegram-url", web.URL, "--slack-url", address+"/api/")
	for _, side := range []string{"telegram", "slack"} {
		if got := string(p.sections()[side]); got != `{"present":false}` {
			t.Errorf("the page shows %s as %s", side, got)
		}
	}
	luc := telegram.Customer(1001, faketelegram.Profile{FirstName: "Luc", LanguageCode: "fr-CA"})
	luc.Say(sentence)
	for _, label := range []string{"Continuer", "Je n’en ai pas", "Envoyer"} {
		tap(t, telegram, luc, label)
	}
	if err := slack.Wait(t.Context(), func() bool { return len(slack.Channel(channel).Messages()) == 1 }); err != nil {
		t.Fatalf("no card in the other Slack: %v", err)
	}
}

// tap touches a button once it stands on the phone.
func tap(t *testing.T, s *faketelegram.Server, c *faketelegram.Customer, label string) {
	t.Helper()
	var message int
	var data string
	find := func() bool {
		for _, m := range c.Chat() {
			for _, b := range slices.Concat(m.Buttons...) {
				if b.Text == label {
					message, data = m.ID, b.Data
				}
			}
		}
		return data != ""
	}
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	if err := s.Wait(ctx, find); err != nil {
		t.Fatalf("no button %q: %v", label, err)
	}
	if _, err := c.Tap(message, data); err != nil {
		t.Fatal(err)
	}
}
