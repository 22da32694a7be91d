package bot_test

import (
	"slices"
	"strings"
	"testing"

	"guichet/bot/playground/faketelegram"
	"guichet/bot/playground/rig"
	"guichet/bot/playground/stage"
	"guichet/conversations/transcript"
)

// TestTheThanksThatAreShownAreTheThanksThatAreSent to an author of feedback who changes languages between the two.
func TestTheThanksThatAreShownAreTheThanksThatAreSent(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := newWires(t, rig.Config{Database: database(t)})
			story, err := transcript.Read(transcript.Stories(), "commentaire-par-boutons")
			w.must(err)
			_, err = transcript.Play(t.Context(), story, stage.New(stage.Config{Telegram: w.Telegram, Slack: w.Slack, Bot: w, Language: story.Language}))
			w.must(err)
			channel, card := "", ""
			for _, room := range w.Slack.Channels() {
				for _, m := range w.Slack.Channel(room.ID).Messages() {
					if strings.Contains(string(m.Blocks), "Remercier") {
						channel, card = room.ID, m.TS
					}
				}
			}
			if !strings.Contains(w.cardText(channel, card), "L’équipe a lu votre commentaire.") {
				t.Fatalf("the card asks otherwise: %s", w.cardText(channel, card))
			}
			luc := w.Telegram.Customers()[0]
			luc.Say("/langue")
			luc.Say("English")
			const words = "Thank you for taking the time to write to us. The team has read your feedback."
			w.until("the card shows what the author would read now", func() bool { return strings.Contains(w.cardText(channel, card), words) })
			w.must(w.Slack.Agent("U0NADIA").Click(channel, card, "Remercier"))
			w.until("the author reads it", func() bool {
				return slices.ContainsFunc(w.Telegram.Chat(luc.ID()), func(m faketelegram.Message) bool { return strings.Contains(m.Text, words) })
			})
		})
	}
}
