package bot_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
)

// strikes takes out of the newest case of billing what its form calls by some words.
func (w wires) strikes(who *fakeslack.Agent, what string) {
	w.Helper()
	card, _ := w.thread(billing)
	w.opens(who, card, "Retirer du dossier", 3)
	w.must(who.Fill("what", what))
	w.must(who.Fill("why", "third"))
	if sent, err := who.Submit(); err != nil || !sent.Closed {
		w.Fatalf("%+v, %v", sent, err)
	}
}

// photos counts the customer's photos in a thread.
func (w wires) photos(card string) (n int) {
	for _, m := range w.Slack.Channel(billing).Thread(card) {
		for _, f := range m.Files {
			if !f.Deleted {
				n++
			}
		}
	}
	return n
}

// TestWhatIsStruckOfTheTeamsWordsIsQuotedNowhere: what the customer wrote below the quote stays, and so does their photo until it is struck itself.
func TestWhatIsStruckOfTheTeamsWordsIsQuotedNowhere(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := teamsDesk(t, database)
			w.file()
			card, _ := w.thread(billing)
			nadia, luc, before := w.Slack.Agent("U0NADIA"), w.writer(), w.photos(card)
			w.must(nadia.Click(billing, card, "Prendre"))
			reply, err := nadia.Reply(billing, card, "Jean Roy demeure au 12, rue Cartier.")
			w.must(err)
			w.until("the reply arrives", func() bool { return len(w.replies()) == 1 })
			copied := luc.Chat()[len(luc.Chat())-1].ID
			luc.Say("C’est qui?", faketelegram.ReplyTo(copied))
			luc.SendPhoto(faketelegram.File{Name: "photo.jpg", MIME: "image/jpeg", Data: []byte("photo")}, faketelegram.ReplyTo(copied))
			w.until("the quotes and the photo stand in the thread", func() bool {
				return w.shows(billing, "rue Cartier", "rue Cartier", "C’est qui?", "rue Cartier") && w.photos(card) == before+1
			})

			w.strikes(nadia, "agents/"+reply)
			quoted := func() (n int) {
				for _, m := range w.Slack.Channel(billing).Thread(card) {
					if m.BotID != "" && strings.Contains(m.Text+string(m.Blocks), "Cartier") {
						n++
					}
				}
				return n
			}
			w.until("no post of the bot's repeats it", func() bool { return quoted() == 0 })
			if !w.shows(billing, "C’est qui?") {
				t.Error("what the customer wrote below the quote is gone too")
			}
			if w.photos(card) != before+1 {
				t.Error("the photo is gone")
			}
		})
	}
}

// TestAPhotoBelowAQuoteIsTakenOut: the quote stands in a post of its own.
func TestAPhotoBelowAQuoteIsTakenOut(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := teamsDesk(t, database)
			w.file()
			card, _ := w.thread(billing)
			nadia, luc := w.Slack.Agent("U0NADIA"), w.writer()
			before := w.photos(card)
			w.must(nadia.Click(billing, card, "Prendre"))
			w.sayIn(billing, "U0NADIA", card, "Auriez-vous une preuve?")
			w.until("the reply arrives", func() bool { return len(w.replies()) == 1 })
			sent := luc.SendPhoto(faketelegram.File{Data: []byte("photo")}, faketelegram.ReplyTo(luc.Chat()[len(luc.Chat())-1].ID))
			w.until("the photo stands in the thread", func() bool { return w.photos(card) == before+1 })
			w.strikes(nadia, fmt.Sprintf("customers/%d/f1", sent.MessageID))
			w.until("the photo is out of Slack", func() bool { return w.photos(card) == before })
		})
	}
}

// TestWhatAFormSentIsTakenBackFromBothSides: its post in the thread is the bot's, which nobody else could delete.
func TestWhatAFormSentIsTakenBackFromBothSides(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := teamsDesk(t, database)
			w.file()
			card, _ := w.thread(billing)
			nadia := w.Slack.Agent("U0NADIA")
			w.must(nadia.Click(billing, card, "Prendre"))
			w.until("the card is taken", func() bool { return strings.Contains(w.cardText(billing, card), "Demander une précision") })
			w.opens(nadia, card, "Demander une précision", 1)
			w.must(nadia.Fill("text", "Jean Roy, votre relevé svp."))
			for range 2 { // first it is shown as it will be read
				if _, err := nadia.Submit(); err != nil {
					t.Fatal(err)
				}
			}
			w.until("the request arrives", func() bool { return len(w.replies()) == 1 && w.shows(billing, "Jean Roy") })
			w.opens(nadia, card, "Retirer du dossier", 3)
			form := string(nadia.Modal().Blocks)
			_, value, _ := strings.Cut(form, `agents/asked/`)
			value, _, _ = strings.Cut(value, `"`)
			w.must(nadia.CloseAll())
			w.strikes(nadia, "agents/asked/"+value)
			phone := w.writer().Chat
			w.until("the request is gone on both sides", func() bool {
				return !w.shows(billing, "Jean Roy") && !slices.ContainsFunc(phone(), func(m faketelegram.Message) bool { return !m.Deleted && strings.Contains(m.Text, "Jean Roy") })
			})
		})
	}
}
