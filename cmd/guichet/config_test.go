package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"guichet/bot"
)

func TestDefaultsAndEmptyVariables(t *testing.T) {
	s, err := readSettings([]string{"DATABASE_URL=", "TELEGRAM_BOT_TOKEN= 1:x \n"})
	if err != nil {
		t.Fatal(err)
	}
	if s.Database != "sqlite:guichet.db" || s.Listen != "127.0.0.1:8080" || s.TelegramToken != "1:x" {
		t.Errorf("%+v", s)
	}
}

func TestASecretCanBeInAFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "token")
	if err := os.WriteFile(path, []byte("123:abc\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := readSettings([]string{"TELEGRAM_BOT_TOKEN_FILE=" + path})
	if err != nil || s.TelegramToken != "123:abc" {
		t.Errorf("%q, %v", s.TelegramToken, err)
	}
	if _, err := readSettings([]string{"TELEGRAM_BOT_TOKEN_FILE=" + path, "TELEGRAM_BOT_TOKEN=x"}); err == nil {
		t.Error("two sources for one secret were accepted")
	}
	if _, err := readSettings([]string{"SLACK_BOT_TOKEN_FILE=" + path + ".gone"}); err == nil {
		t.Error("a file that is not there was accepted")
	}
	if err := os.WriteFile(path, []byte("\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := readSettings([]string{"TELEGRAM_BOT_TOKEN_FILE=" + path}); err == nil || !strings.Contains(err.Error(), path+" is empty") {
		t.Errorf("of an empty file: %v", err)
	}
}

func TestAllThatIsWrongIsToldAtOnce(t *testing.T) {
	_, err := readSettings([]string{"TELEGRAM_API_URL=telegram", "GUICHET_LISTEN=8080", "SLACK_BOT_TOKEN=secret-value", "SLACK_APP_TOKEN=y",
		"SLACK_CHANNEL=#plaintes", "GUICHET_LOG=loud", "TELEGRAM_WEBHOOK_SECRET=secret value"})
	if err == nil {
		t.Fatal("accepted")
	}
	for _, want := range []string{"TELEGRAM_API_URL", "GUICHET_LISTEN", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_CHANNEL", "GUICHET_LOG", "TELEGRAM_WEBHOOK_SECRET"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%s is not named in: %v", want, err)
		}
	}
	if strings.Contains(err.Error(), "secret-value") || strings.Contains(err.Error(), "secret value") {
		t.Errorf("a secret shows: %v", err)
	}
}

func TestWithoutTokensThreeLinesSayWhatIsMissing(t *testing.T) {
	s, err := readSettings(nil)
	if err != nil {
		t.Fatal(err)
	}
	got := s.missing()
	if n := strings.Count(got, "\n") + 1; n != 3 {
		t.Errorf("%d lines:\n%s", n, got)
	}
	for _, want := range []string{"TELEGRAM_BOT_TOKEN", "SLACK_BOT_TOKEN", "playground", "BotFather"} {
		if !strings.Contains(got, want) {
			t.Errorf("%s is not named", want)
		}
	}
	s.TelegramToken, s.SlackToken, s.SlackAppToken = "1:x", "xoxb-1", "xapp-1"
	if got := s.missing(); got != "" {
		t.Errorf("nothing is missing, yet: %s", got)
	}
}

func TestAMisspeltPolicyKeyIsNamedWithItsLine(t *testing.T) {
	path := filepath.Join(t.TempDir(), "policy.yaml")
	if err := os.WriteFile(path, []byte("replies:\n  hodl: 3s\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := bot.ReadPolicy(path)
	if err == nil || !strings.Contains(err.Error(), "line 2") || !strings.Contains(err.Error(), "hold") {
		t.Errorf("got %v", err)
	}
}

func TestAnArticleIsReadFromBesideThePolicyFile(t *testing.T) {
	folder := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	policyFile := write("policy.yaml", "articles:\n  pickup: pickup.yaml\n")
	const article = `owner: purchases
review: 2031-06-30
fr: {title: Ramasser un colis, steps: [Apportez une pièce d’identité.], words: [ramassage]}
en: {title: Picking up a parcel, steps: [Bring a piece of identification.], words: [pickup]}
`
	write("pickup.yaml", article)
	p, err := bot.ReadPolicy(policyFile)
	if err != nil {
		t.Fatal(err)
	}
	if a, ok := p.Articles.Get("pickup"); !ok || a.EN.Title != "Picking up a parcel" {
		t.Errorf("got %+v", a)
	}
	write("pickup.yaml", strings.Replace(article, "owner: purchases", "owner: purchase", 1))
	if _, err := bot.ReadPolicy(policyFile); err == nil || !strings.Contains(err.Error(), "pickup.yaml, line 1: articles.pickup.owner") {
		t.Errorf("got %v", err)
	}
}
