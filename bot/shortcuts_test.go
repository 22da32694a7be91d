package bot_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestAFormLeftOpenSaysWhatChangedAndKeepsItsWords: A-16, over the wires.
func TestAFormLeftOpenSaysWhatChangedAndKeepsItsWords(t *testing.T) {
	overBothDoors(t, func(t *testing.T, w wires) {
		card, _ := w.thread(billing)
		nadia, paul := w.Slack.Agent("U0NADIA"), w.Slack.Agent("U0PAUL")
		w.must(nadia.Choose(billing, card, "card/more", "Répondre par une fenêtre"))
		w.until("the form is open", func() bool { return nadia.Modal() != nil && len(nadia.Modal().Fields) == 3 })
		w.must(nadia.Fill("text", "Avez-vous le relevé de janvier?"))
		w.must(paul.Click(billing, card, "Prendre"))
		w.until("Paul has it", func() bool { return strings.Contains(w.cardText(billing, card), "Paul") })

		sent, err := nadia.Submit()
		w.must(err)
		if got := string(sent.Next.Blocks); sent.Closed || !strings.Contains(got, "nouveau (personne) avant, pris (Paul") || sent.Next.Fields[1].Value != "Avez-vous le relevé de janvier?" {
			t.Fatalf("closed %v, shown %s", sent.Closed, got)
		}
		sent, err = nadia.Submit()
		w.must(err)
		if got := string(sent.Next.Blocks); sent.Closed || !strings.Contains(got, `"block_id":"preview"`) {
			t.Fatalf("closed %v, shown %s", sent.Closed, got)
		}
		if sent, err = nadia.Submit(); err != nil || !sent.Closed {
			t.Fatalf("%+v, %v", sent, err)
		}
		w.until("the customer is asked", func() bool { return strings.Contains(strings.Join(w.told(), "\n"), "le relevé de janvier") })
	})
}

var caseNumber = regexp.MustCompile(`[0-9A-Z]{4}-[0-9A-Z]{4}`)

// TestShortcutsFindQueueAndAttach: A-10, over the wires.
func TestShortcutsFindQueueAndAttach(t *testing.T) {
	overBothDoors(t, func(t *testing.T, w wires) {
		card, _ := w.thread(billing)
		number := caseNumber.FindString(w.cardText(billing, card))
		nadia := w.Slack.Agent("U0NADIA")

		w.must(nadia.Shortcut("my_queue"))
		w.until("the queue is shown", func() bool { return nadia.Modal() != nil && strings.Contains(string(nadia.Modal().Blocks), number) })
		w.must(nadia.CloseAll())

		w.must(nadia.Slash("/guichet", strings.ToLower(number), billing))
		w.until("the command answers her alone", func() bool {
			seen := nadia.Ephemerals()
			return len(seen) > 0 && strings.Contains(string(seen[len(seen)-1].Blocks), number)
		})

		w.must(nadia.Shortcut("find_case"))
		w.until("the form is open", func() bool { return nadia.Modal() != nil && len(nadia.Modal().Fields) > 0 })
		for words, want := range map[string]string{strings.ToLower(number): number, "rien de tel": "Aucun dossier"} {
			w.must(nadia.Fill("query", words))
			sent, err := nadia.Submit()
			w.must(err)
			if !strings.Contains(string(sent.Next.Blocks), want) {
				t.Errorf("%q: found %s", words, sent.Next.Blocks)
			}
		}
		w.must(nadia.CloseAll())

		// A message that stands in no case's thread is attached to one; it cannot be sent.
		elsewhere, err := nadia.Post(billing, "La banque confirme : payé le 28.")
		w.must(err)
		w.must(nadia.MessageShortcut("send_to_customer", billing, elsewhere))
		w.until("it says why not", func() bool {
			return nadia.Modal() != nil && strings.Contains(string(nadia.Modal().Blocks), "Rien n’est envoyé")
		})
		w.must(nadia.CloseAll())
		w.must(nadia.MessageShortcut("attach_to_case", billing, elsewhere))
		w.until("the form is open", func() bool { return nadia.Modal() != nil && len(nadia.Modal().Fields) == 2 })
		w.must(nadia.Fill("number", "0000-0000"))
		if sent, err := nadia.Submit(); err != nil || !strings.Contains(sent.Errors["number"], "Aucun dossier") {
			t.Fatalf("%+v, %v", sent, err)
		}
		w.must(nadia.Fill("number", number))
		if sent, err := nadia.Submit(); err != nil || !sent.Closed {
			t.Fatalf("%+v, %v", sent, err)
		}
		w.until("it stands in the thread", func() bool { return w.shows(billing, "joint un message", "La banque confirme") })
		if slices.ContainsFunc(w.told(), func(s string) bool { return strings.Contains(s, "La banque") }) {
			t.Error("the customer is told what was attached")
		}
	})
}

// told is everything the first customer was told.
func (w wires) told() (all []string) {
	for _, m := range w.Telegram.Chat(w.Telegram.Customers()[0].ID()) {
		if m.FromBot {
			all = append(all, m.Text)
		}
	}
	return all
}
