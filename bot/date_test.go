package bot_test

import (
	"strings"
	"testing"

	"guichet/bot"
	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/bot/playground/rig"
	"guichet/bot/playground/stage"
	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/texts"
	"guichet/conversations/transcript"
	"guichet/storage"
)

// filed is a complaint up to its receipt, received late in the evening of the day before a holiday, when a day is easily
// miscounted.
const filed = `title: une plainte la veille d'un congé
language: fr
clock: 2026-06-23 23:40
▸ /plainte
▸ [Continuer]
▸ [Frais et intérêts]
▸ On m'a facturé des frais que je ne dois pas.
▸ [Je ne l’ai pas]
▸ [Remboursement]
▸ [Je n’en ai pas]
▸ [Envoyer]
`

// TestG9TheReceiptTheCardAndTheRegisterShowOneDate is for guarantee G9.
func TestG9TheReceiptTheCardAndTheRegisterShowOneDate(t *testing.T) {
	story, err := transcript.Parse(filed)
	if err != nil {
		t.Fatal(err)
	}
	database := databases["sqlite"](t)
	clock := &bot.Clock{}
	clock.Freeze(story.Clock)
	r, err := rig.In(t, rig.Config{
		Database: database, Clock: clock, Limits: bot.Limits{}, Patience: unhurried,
		Telegram: faketelegram.Config{Limits: faketelegram.Limits{Off: true}}, Slack: fakeslack.Config{Limits: fakeslack.Limits{Off: true}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := transcript.Play(t.Context(), story, stage.New(stage.Config{Telegram: r.Telegram, Slack: r.Slack, Bot: r, Language: "fr"})); err != nil {
		t.Fatal(err)
	}
	receipt, _ := r.Telegram.Customer(1001, faketelegram.Profile{}).LastFromBot()
	card := r.Slack.Channel(rig.Fallback).Messages()[0]
	if err := r.Stop(); err != nil {
		t.Fatal(err)
	}

	registered := onlyCase(t, database).Deadline
	p := policy.Default()
	if want := p.Promise(story.Clock).Day; registered != want {
		t.Errorf("the register says %v, the policy %v", registered, want)
	}
	say := texts.New("fr", p.Calendar().Zone(), nil)
	if !strings.Contains(receipt.Text, say.Day(registered)) {
		t.Errorf("the receipt does not say %s:\n%s", say.Day(registered), receipt.Text)
	}
	if !strings.Contains(string(card.Blocks), say.ShortDay(registered)) {
		t.Errorf("the card does not show %s: %s", say.ShortDay(registered), card.Blocks)
	}
}

func onlyCase(t *testing.T, database string) storage.CaseLine {
	store, err := storage.Open(t.Context(), storage.Config{URL: database})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	lines, err := store.Cases(t.Context(), storage.Filter{Kind: conversations.Complaint})
	if err != nil || len(lines) != 1 {
		t.Fatalf("%d cases, %v", len(lines), err)
	}
	return lines[0]
}
