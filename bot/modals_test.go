package bot_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/rig"
	"guichet/conversations/policy"
	"guichet/storage"
)

// overBothDoors runs a test on a desk whose Slack holds a socket, and on one whose Slack posts to it; the policy names who sees
// who a customer is.
func overBothDoors(t *testing.T, test func(t *testing.T, w wires)) {
	for name, c := range map[string]rig.Config{
		"socket, sqlite": {Database: "sqlite"}, "http, sqlite": {Database: "sqlite", ByHTTP: true}, "http, postgres": {Database: "postgres", ByHTTP: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, err := policy.Parse([]byte("teams: {billing: {channel: " + billing + ", privacy: [U0INGRID]}, service: {channel: " + services + "}}\n"))
			if err != nil {
				t.Fatal(err)
			}
			c.Database, c.Policy = databases[c.Database](t), p
			w := newWires(t, c)
			w.file()
			test(t, w)
		})
	}
}

// opens chooses an entry of a card's menu, or one behind its last, and waits for the form.
func (w wires) opens(who *fakeslack.Agent, card, entry string, fields int) {
	w.Helper()
	if err := who.Choose(billing, card, "card/more", entry); err != nil {
		w.must(who.Choose(billing, card, "card/more", "Autres actions"))
		w.until("there are more actions", func() bool { return who.Modal() != nil && strings.Contains(string(who.Modal().Blocks), entry) })
		w.must(who.Press(entry))
	}
	w.until("the form is open", func() bool { return who.Modal() != nil && len(who.Modal().Fields) == fields })
}

// TestContactDetailsAreShownToThoseWhoMaySeeThemAndTheirLookIsKept: P-16.
func TestContactDetailsAreShownToThoseWhoMaySeeThemAndTheirLookIsKept(t *testing.T) {
	overBothDoors(t, func(t *testing.T, w wires) {
		card, _ := w.thread(billing)
		looks := func() (all []string) {
			cases, err := w.Bot().Memory().Cases(t.Context(), storage.Filter{})
			w.must(err)
			lines, err := w.Bot().Memory().History(t.Context(), cases[0].ID)
			w.must(err)
			for _, line := range lines {
				if line.What == "contact_read" {
					all = append(all, line.Actor)
				}
			}
			return all
		}
		ask := func(who *fakeslack.Agent, shows string) {
			t.Helper()
			w.must(who.Choose(billing, card, "card/more", "Autres actions"))
			w.until("there are more actions", func() bool { return who.Modal() != nil && strings.Contains(string(who.Modal().Blocks), "Coordonnées") })
			w.must(who.Press("Coordonnées"))
			w.until("it shows "+shows, func() bool { return strings.Contains(string(who.Modal().Blocks), shows) })
		}
		nadia, ingrid := w.Slack.Agent("U0NADIA"), w.Slack.Agent("U0INGRID")
		ask(nadia, "C’est fait, ou le fil dit pourquoi non.")
		if len(looks()) > 0 || strings.Contains(string(nadia.Modal().Blocks), "1001") {
			t.Errorf("nadia sees %s, and %v is kept", nadia.Modal().Blocks, looks())
		}
		w.until("she is told why", func() bool {
			return slices.ContainsFunc(nadia.Ephemerals(), func(m fakeslack.Message) bool { return strings.Contains(m.Text, "Seules les personnes désignées") })
		})
		ask(ingrid, "1001")
		shown := string(ingrid.Modal().Blocks)
		if !strings.Contains(shown, "Luc") || !strings.Contains(shown, "inscrite à l’historique") {
			t.Errorf("ingrid sees %s", shown)
		}
		if got := looks(); !slices.Equal(got, []string{"U0INGRID"}) {
			t.Errorf("looks on record: %v", got)
		}
		if strings.Contains(w.cardText(billing, card), "1001") {
			t.Error("the card shows it to everybody")
		}
	})
}

// TestATemplateIsFilledShownAsItWillBeReadAndSent: A-13. What a case has nothing for must be filled in by hand.
func TestATemplateIsFilledShownAsItWillBeReadAndSent(t *testing.T) {
	overBothDoors(t, func(t *testing.T, w wires) {
		card, _ := w.thread(billing)
		nadia := w.Slack.Agent("U0NADIA")
		w.must(nadia.Click(billing, card, "Prendre"))
		w.until("she has it", func() bool { return strings.Contains(w.cardText(billing, card), "Nadia") })
		w.opens(nadia, card, "Répondre par une fenêtre", 3)
		text := func() fakeslack.Field { return nadia.Modal().Fields[1] }
		w.must(nadia.Fill("text", "Bonjour Luc,"))
		w.must(nadia.Fill("template", "Remboursement fait"))
		w.until("the template stands below her words", func() bool { return strings.HasPrefix(text().Value, "Bonjour Luc,\n\nLe montant de ") })
		words := text().Value
		if strings.Contains(words, "{amount}") || strings.Contains(words, "{reference}") {
			t.Errorf("not filled: %q", words)
		}
		if strings.Contains(words, "{") {
			if sent, err := nadia.Submit(); err != nil || !strings.Contains(strings.Join(slices.Collect(maps.Values(sent.Errors)), ""), "Il reste quelque chose à remplir") {
				t.Fatalf("%+v, %v", sent, err)
			}
			words = "Bonjour Luc,\n\nLe montant de 7,00 $ est remboursé."
			w.must(nadia.Fill("text", words))
		}
		sent, err := nadia.Submit()
		w.must(err)
		preview := string(sent.Next.Blocks)
		if sent.Closed || !strings.Contains(preview, `"block_id":"preview"`) || !strings.Contains(preview, "Le montant de 7,00") {
			t.Fatalf("closed %v, shown %s", sent.Closed, preview)
		}
		if sent, err = nadia.Submit(); err != nil || !sent.Closed {
			t.Fatalf("%+v, %v", sent, err)
		}
		w.until("the customer reads it", func() bool {
			return slices.ContainsFunc(w.told(), func(s string) bool { return strings.HasSuffix(s, words) })
		})
	})
}

// required are the fields that each form asks for before it goes anywhere, by the menu's entry; the form has as many fields in all.
var required = []struct {
	entry  string
	fields int
	wanted []string
}{
	{"Répondre par une fenêtre", 3, []string{"text"}},
	{"Demander une précision", 1, []string{"text"}},
	{"Transférer", 3, []string{"reason", "team"}},
	{"Reporter la réponse", 2, []string{"day", "text"}},
	{"Confier à quelqu’un", 2, []string{"person"}},
	{"Signaler", 2, nil},
}

// TestEveryFormAsksForWhatItNeeds: Slack holds back a form with an empty required field. What passes it by (a client that does not
// look) is refused by the rules.
func TestEveryFormAsksForWhatItNeeds(t *testing.T) {
	overBothDoors(t, func(t *testing.T, w wires) {
		card, _ := w.thread(billing)
		nadia := w.Slack.Agent("U0NADIA")
		w.must(nadia.Click(billing, card, "Prendre"))
		w.until("she has it", func() bool { return strings.Contains(w.cardText(billing, card), "Nadia") })
		for _, form := range required {
			w.opens(nadia, card, form.entry, form.fields)
			if form.wanted == nil {
				w.must(nadia.CloseAll())
				continue
			}
			sent, err := nadia.Submit()
			w.must(err)
			if got := slices.Sorted(maps.Keys(sent.Errors)); !slices.Equal(got, form.wanted) {
				t.Errorf("[%s] asks for %v, want %v", form.entry, got, form.wanted)
			}
			w.must(nadia.CloseAll())
		}
		w.must(nadia.Click(billing, card, "Résoudre"))
		w.until("the form is open", func() bool { return nadia.Modal() != nil && len(nadia.Modal().Fields) > 8 })
		sent, err := nadia.Submit()
		w.must(err)
		if got := slices.Sorted(maps.Keys(sent.Errors)); !slices.Equal(got, []string{"actions", "cause", "outcome", "remedy", "text"}) {
			t.Errorf("[Résoudre] asks for %v", got)
		}
		// Reasons are asked for once the outcome is not a yes; the words are kept.
		for field, value := range map[string]string{
			"outcome": "Non retenue", "text": "Les frais sont dus.", "remedy": "Aucun", "cause": "Malentendu", "actions": "Relevé revu.",
		} {
			if err := nadia.Fill(field, value); err != nil {
				t.Fatalf("%s: %v; %+v", field, err, nadia.Modal().Fields)
			}
		}
		sent, err = nadia.Submit()
		w.must(err)
		if sent.Closed || !strings.Contains(sent.Errors["reasons"], "Dites pourquoi") {
			t.Errorf("closed %v, errors %v", sent.Closed, sent.Errors)
		}
	})
}
