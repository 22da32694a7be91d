package bot_test

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"guichet/bot"
	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/bot/playground/rig"
	"guichet/bot/playground/stage"
	"guichet/conversations/transcript"
)

// TestRepliesWrittenWhileNobodyListenedReachTheCustomerInOrder stops the bot between two of an agent's messages, and Slack never tells of
// what was written meanwhile (G2, G6).
func TestRepliesWrittenWhileNobodyListenedReachTheCustomerInOrder(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := newWires(t, rig.Config{Database: database(t), Slack: fakeslack.Config{RetryDelays: []time.Duration{}}})
			card := w.file()
			nadia := w.Slack.Agent("U0NADIA")
			w.must(nadia.Click(rig.Fallback, card, "Prendre"))
			w.say(nadia, card, "un")
			w.until("the first reply is there", func() bool { return len(w.replies()) == 1 })
			// The outage cuts the socket; the bot that starts in it hears nothing until it ends.
			w.Slack.SetDown(true)
			w.must(w.Restart(t.Context()))
			w.say(nadia, card, "deux")
			w.say(nadia, card, "// une note")
			w.say(nadia, card, "trois")
			w.Slack.SetDown(false)
			w.until("the others are there", func() bool { return len(w.replies()) == 3 })
			w.say(nadia, card, "quatre")
			w.until("it goes on", func() bool { return len(w.replies()) == 4 })
			if got := w.replies(); !slices.Equal(got, []string{"un", "deux", "trois", "quatre"}) {
				t.Errorf("the customer reads %q", got)
			}
		})
	}
}

// wires are the two pretend platforms with a bot between them.
type wires struct {
	*testing.T
	*rig.Rig
}

// newWires puts a desk up whose pacing is off on both sides.
func newWires(t *testing.T, c rig.Config) wires {
	t.Helper()
	c.Log, c.Limits = slog.New(slog.NewTextHandler(t.Output(), nil)), bot.Limits{}
	c.Telegram.Limits, c.Slack.Limits = faketelegram.Limits{Off: true}, fakeslack.Limits{Off: true}
	c.Clock, c.Patience = &bot.Clock{}, unhurried
	c.Clock.Freeze(time.Date(2026, 1, 6, 15, 5, 0, 0, time.UTC))
	r, err := rig.In(t, c)
	if err != nil {
		t.Fatal(err)
	}
	return wires{t, r}
}

func (w wires) must(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

// until moves business time on, a second at a time, until something is so.
func (w wires) until(what string, done func() bool) {
	w.Helper()
	for deadline := time.Now().Add(patience); !done(); {
		if time.Now().After(deadline) {
			w.Fatalf("waited in vain until %s; the customer reads %q", what, w.replies())
		}
		ctx, cancel := context.WithTimeout(w.Context(), 100*time.Millisecond)
		_ = w.Wait(ctx, done) // in vain for what only the clock brings: it moves below
		cancel()
		w.must(w.Advance(w.Context(), time.Second))
	}
}

func (w wires) say(who *fakeslack.Agent, card, words string) string {
	w.Helper()
	ts, err := who.Reply(rig.Fallback, card, words)
	w.must(err)
	return ts
}

// file files a complaint, as a story tells it, and returns its card's ts.
func (w wires) file() string {
	w.Helper()
	story, err := transcript.Read(transcript.Stories(), "plainte-par-boutons")
	w.must(err)
	_, err = transcript.Play(w.Context(), story, stage.New(stage.Config{Telegram: w.Telegram, Slack: w.Slack, Bot: w, Language: story.Language}))
	w.must(err)
	for _, room := range w.Slack.Channels() {
		for _, m := range w.Slack.Channel(room.ID).Messages() {
			if m.BotID != "" && m.Subtype == "" {
				return m.TS
			}
		}
	}
	w.Fatal("no card")
	return ""
}

// replies are the words that agents sent, as the customers read them: below the line that says which team speaks.
func (w wires) replies() (words []string) {
	for _, c := range w.Telegram.Customers() {
		for _, m := range w.Telegram.Chat(c.ID()) {
			if head, said, found := strings.Cut(m.Text, "\n"); found && strings.HasPrefix(head, "Équipe") {
				words = append(words, said)
			}
		}
	}
	return words
}
