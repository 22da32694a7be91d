package bot_test

import (
	"context"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/rig"
	"guichet/conversations"
	"guichet/conversations/calendar"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/storage"
)

// The crowd of TestTheHomeTabOfACrowdedDesk, by what is to be seen of it.
const (
	crowdFreeBilling, crowdFreeService    = 41, 14 // nobody has them; one of billing's is urgent
	crowdPauls, crowdNadias, crowdWaiting = 6, 3, 2
	crowdFree                             = crowdFreeBilling + crowdFreeService
	crowdAll                              = crowdFree + crowdPauls + crowdNadias + crowdWaiting
)

// crowd writes the cases into an empty database, each with a card that is still to be posted.
func crowd(t *testing.T, address string, now time.Time) {
	t.Helper()
	store, err := storage.Open(t.Context(), storage.Config{URL: address, Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	if _, err := store.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	promised := policy.Default().Promise(now).Day
	made := 0
	file := func(count int, change func(n int, c *conversations.Case)) {
		for n := range count {
			c := conversations.Case{
				Kind: conversations.Complaint, State: conversations.Filed, Team: "billing", Lang: conversations.French, Version: 2,
				Received: now.Add(-time.Duration(n+1) * time.Hour), Since: now.Add(-time.Duration(n+1) * time.Hour), Deadline: promised,
				Statement: conversations.Answers{Category: "fees", Story: richtext.Of("On m’a facturé deux fois.")},
			}
			change(n, &c)
			c.Filed = c.Received
			if err := store.InTx(t.Context(), func(tx *storage.Tx) error { return writeCase(store, tx, int64(5000+made), c) }); err != nil {
				t.Fatal(err)
			}
			made++
		}
	}
	owned := func(c *conversations.Case, id conversations.AgentID, name string) {
		c.State, c.Owner, c.OwnerName = conversations.Taken, id, name
	}
	file(crowdFreeBilling-1, func(int, *conversations.Case) {})
	file(crowdFreeService, func(_ int, c *conversations.Case) { c.Team = "service" })
	file(crowdPauls, func(_ int, c *conversations.Case) { owned(c, "U0PAUL", "Paul"); c.Team = "service" })
	file(crowdNadias, func(_ int, c *conversations.Case) {
		owned(c, "U0NADIA", "Nadia")
		c.Deadline = calendar.NewDay(2025, 12, 30)
	})
	file(crowdWaiting, func(_ int, c *conversations.Case) {
		owned(c, "U0PAUL", "Paul")
		c.State, c.Since = conversations.WaitingForCustomer, now.AddDate(0, -1, 0)
	})
	file(1, func(_ int, c *conversations.Case) { // the newest of all
		c.Life.Flags = []conversations.Flagged{{Flag: conversations.FlagDanger, Since: now}}
		c.Received, c.Since = now, now
	})
}

// tab is one agent's Home tab.
type tab struct {
	wires
	who *fakeslack.Agent
}

// shows waits for words, and returns the tab. Slack takes a hundred blocks (docs.slack.dev/surfaces/app-home).
func (h tab) shows(words string) string {
	h.Helper()
	ctx, cancel := context.WithTimeout(h.Context(), 30*time.Second)
	defer cancel()
	if h.Wait(ctx, func() bool { v := h.who.Home(); return v != nil && strings.Contains(string(v.Blocks), words) }) != nil {
		h.Fatalf("the tab does not show %q: %s", words, h.who.Home().Blocks)
	}
	shown := h.who.Home().Blocks
	var blocks []json.RawMessage
	if err := json.Unmarshal(shown, &blocks); err != nil || len(blocks) > 100 {
		h.Errorf("%d blocks, %v", len(blocks), err)
	}
	return string(shown)
}

func (h tab) press(button, words string) string {
	h.Helper()
	h.must(h.who.PressHome(button))
	return h.shows(words)
}

// caseLink matches a case's number in the tab, and where it leads.
var caseLink = regexp.MustCompile(`"text":"([0-9A-Z]{4}-[0-9A-Z]{4})","type":"link","url":"[^"]*/archives/(C0[A-Z]+)/p(\d+)(\d{6})"`)

// listed is a case in the tab: its number, and the message that it leads to.
type listed struct{ number, channel, card string }

func listedIn(shown string) (out []listed) {
	for _, m := range caseLink.FindAllStringSubmatch(shown, -1) {
		out = append(out, listed{m[1], m[2], m[3] + "." + m[4]})
	}
	return out
}

// TestTheHomeTabOfACrowdedDesk turns the pages of a desk with dozens of cases in two teams, as an agent and as their lead see it.
func TestTheHomeTabOfACrowdedDesk(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			p, err := policy.Parse([]byte("teams: {billing: {channel: " + billing + ", agents: [U0PAUL], leads: [U0NADIA]}, service: {channel: " + services + ", agents: [U0PAUL], leads: [U0NADIA]}}\n"))
			if err != nil {
				t.Fatal(err)
			}
			address := database(t)
			crowd(t, address, time.Date(2026, 1, 6, 15, 5, 0, 0, time.UTC))
			w := newWires(t, rig.Config{Database: address, Policy: p})
			w.until("every card stands", func() bool {
				return len(w.Slack.Channel(billing).Messages()) >= crowdFreeBilling+crowdNadias+crowdWaiting && len(w.Slack.Channel(services).Messages()) >= crowdFreeService+crowdPauls
			})
			nadia, paul := tab{w, w.Slack.Agent("U0NADIA")}, tab{w, w.Slack.Agent("U0PAUL")}
			nadia.glance()
			nadia.figures()
			paul.who.OpenHome()
			if shown := paul.shows(fmt.Sprintf("Mes dossiers (%d)", crowdPauls+crowdWaiting)); strings.Contains(shown, "L’équipe") {
				t.Errorf("an agent sees the lead's board: %s", shown)
			}
			nadia.pages()
			nadia.choose()
		})
	}
}

// glance opens the tab of a lead.
func (h tab) glance() {
	h.Helper()
	h.who.OpenHome()
	first := h.shows("Aperçu")
	for _, want := range []string{
		fmt.Sprintf("En retard (%d)", crowdNadias), fmt.Sprintf("Mes dossiers (%d)", crowdNadias), fmt.Sprintf("À prendre (%d)", crowdFree),
		fmt.Sprintf("En attente depuis longtemps (%d)", crowdWaiting), "L’équipe", fmt.Sprintf("Paul\u00a0: %d", crowdPauls+crowdWaiting),
	} {
		if !strings.Contains(first, want) {
			h.Errorf("the overview lacks %q: %s", want, first)
		}
	}
}

// figures asks for the counts, which are those of the tab.
func (h tab) figures() {
	h.Helper()
	h.must(h.who.Slash("/guichet", "chiffres", billing))
	answers := h.who.Ephemerals()
	got := strings.ReplaceAll(string(answers[len(answers)-1].Blocks), "\u00a0", " ")
	for _, want := range []string{
		fmt.Sprintf("Ouverts : %d · à prendre : %d · à vous : %d", crowdAll, crowdFree, crowdNadias), fmt.Sprintf("En attente de la personne ou du magasin : %d", crowdWaiting),
		fmt.Sprintf("En retard : %d", crowdNadias),
	} {
		if !strings.Contains(got, want) {
			h.Errorf("the figures lack %q: %s", want, got)
		}
	}
}

// pages turns the pages of what nobody has: each case is there once, the urgent one first, and each link leads to a card.
func (h tab) pages() {
	h.Helper()
	pages := (crowdFree + 11) / 12
	var seen []string
	shown := h.press("À prendre", fmt.Sprintf("Page 1 de %d", pages))
	if urgent, first := strings.Index(shown, "URGENT"), caseLink.FindStringIndex(shown); urgent < 0 || first == nil || urgent > first[0] {
		h.Errorf("the urgent case is not the first")
	}
	for page := 1; ; page++ {
		links := listedIn(shown)
		if want := min(12, crowdFree-12*(page-1)); len(links) != want {
			h.Fatalf("page %d has %d links, not %d", page, len(links), want)
		}
		for _, c := range links {
			if m, ok := h.Slack.Channel(c.channel).Message(c.card); !ok || !strings.Contains(string(m.Blocks), c.number) {
				h.Errorf("%s leads elsewhere", c.number)
			}
			if slices.Contains(seen, c.number) {
				h.Errorf("%s stands twice", c.number)
			}
			seen = append(seen, c.number)
		}
		if page == pages {
			break
		}
		shown = h.press("Suivants", fmt.Sprintf("Page %d de %d", page+1, pages))
	}
	if len(seen) != crowdFree {
		h.Errorf("%d cases, not %d", len(seen), crowdFree)
	}
	h.press("Précédents", fmt.Sprintf("Page %d de %d", pages-1, pages))
}

// choose looks at one team, at the other, and at all again while somebody takes a case.
func (h tab) choose() {
	h.Helper()
	h.must(h.who.ChooseHome("team", "Facturation"))
	if shown := h.shows(fmt.Sprintf("À prendre (%d)", crowdFreeBilling)); strings.Contains(shown, "/archives/"+services) {
		h.Errorf("another team's cases: %s", shown)
	}
	first := listedIn(h.shows("Page 1 de"))[0]
	h.must(h.Slack.Agent("U0PAUL").Click(first.channel, first.card, "Prendre"))
	h.until("the case is taken", func() bool {
		_ = h.who.PressHome("Actualiser")
		return strings.Contains(string(h.who.Home().Blocks), fmt.Sprintf("À prendre (%d)", crowdFreeBilling-1))
	})
	if shown := h.shows("Page 1 de"); strings.Contains(shown, first.number) {
		h.Errorf("what was taken is still offered: %s", shown)
	}
	h.must(h.who.ChooseHome("team", "Toutes mes équipes"))
	h.shows(fmt.Sprintf("À prendre (%d)", crowdFree-1))
	h.press("Tous", fmt.Sprintf("Tous (%d)", crowdAll))
	h.press("Aperçu", fmt.Sprintf("Paul\u00a0: %d", crowdPauls+crowdWaiting+1))
}
