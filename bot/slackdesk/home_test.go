package slackdesk

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/conversations"
	"guichet/conversations/calendar"
	"guichet/conversations/policy"
)

// Section stands for storage's: it knows whose cases are whose, and which nobody has.
func (r *register) Section(_ context.Context, f HomeFilter) ([]CaseLine, int, error) {
	var all []CaseLine
	for _, c := range r.lines {
		in := slices.Contains(f.Teams, c.Team) && c.State.Open()
		switch f.Section {
		case Mine:
			in = c.Owner == f.Owner
		case Unclaimed:
			in = in && c.Owner == ""
		case Stalled:
			in = in && c.State == conversations.WaitingForCustomer && c.Since.Before(f.Before)
		case DueSoon:
			in = in && !c.due().IsZero() && !c.due().Before(f.Today) && !c.due().After(f.Until)
		case Overdue:
			in = in && !c.due().IsZero() && c.due().Before(f.Today)
		}
		if in {
			all = append(all, c)
		}
	}
	slices.SortStableFunc(all, func(a, b CaseLine) int {
		return cmp.Or(compareBool(!a.urgent(), !b.urgent()), a.due().Compare(b.due()))
	})
	page := all[min(len(all), f.Offset):]
	return page[:min(len(page), f.Limit)], len(all), r.err
}

func (r *register) Board(_ context.Context, teams []string, _, _ time.Time) (out []HomeCount, err error) {
	for _, c := range r.lines {
		if slices.Contains(teams, c.Team) {
			out = append(out, HomeCount{Owner: c.Owner, OwnerName: c.OwnerName, State: c.State, Cases: 1, Old: 1})
		}
	}
	return out, r.err
}

// drawn waits until an agent's tab holds some words, and returns it.
func (r *rig) drawn(a *fakeslack.Agent, words string) string {
	r.Helper()
	r.wait("the tab shows "+words, func() bool { return a.Home() != nil && strings.Contains(string(a.Home().Blocks), words) })
	return string(a.Home().Blocks)
}

// crowd is a register with many cases of a team.
func crowd() *register {
	list := someCases()
	for i := range 30 {
		list.lines = append(list.lines, CaseLine{
			Number: conversations.NewNumber(uint64(100 + i)), Kind: conversations.Problem, State: conversations.Filed, Team: "purchases",
			Since: testTime, OwnerName: strings.Repeat("語", 300), Channel: desk, Card: "1735689600.000100",
		})
	}
	list.lines = append(list.lines, CaseLine{
		Number: conversations.NewNumber(200), Kind: conversations.Complaint, State: conversations.WaitingForCustomer, Team: "billing", Owner: ben, OwnerName: "Ben",
		Since: testTime.AddDate(0, 0, -30), Deadline: calendar.NewDay(2026, 1, 2),
	})
	return list
}

func TestTheHomeTabTurnsToSectionsTeamsAndPages(t *testing.T) {
	list := crowd()
	r := queueRig(t, list)
	a := r.server.Agent(ana)
	a.OpenHome()
	first := r.drawn(a, "Aperçu")
	for _, want := range []string{"En retard (1)", "Mes dossiers (2)", "À prendre (31)", "+ 26", "En attente depuis longtemps (1)", "L’équipe", "Ben", "À 11", `"text":" · Plainte · `} {
		if !strings.Contains(first, want) {
			t.Errorf("the overview lacks %q: %s", want, first)
		}
	}
	press := func(button, shows string) string {
		t.Helper()
		if err := a.PressHome(button); err != nil {
			t.Fatalf("[%s]: %v", button, err)
		}
		return r.drawn(a, shows)
	}
	if page := press("À prendre", "Page 1 de 3"); strings.Count(page, "• ") != homePage || strings.Contains(page, "Précédents") {
		t.Errorf("the first page: %s", page)
	}
	press("Suivants", "Page 2 de 3")
	if page := press("Suivants", "Page 3 de 3"); strings.Contains(page, "Suivants") || strings.Count(page, "• ") != 31-2*homePage {
		t.Errorf("the last page: %s", page)
	}
	list.lines = append(list.lines[:20:20], list.lines[len(list.lines)-1]) // others took most of them
	if page := press("Actualiser", "À prendre (17)"); strings.Contains(page, "Page 3") {
		t.Errorf("a page that is no more: %s", page)
	}
	if err := a.ChooseHome("team", "Facturation"); err != nil {
		t.Fatal(err)
	}
	r.drawn(a, "À prendre (0)")
	if shown := press("Aperçu", "En retard (1)"); strings.Contains(shown, "Achats et retours") && strings.Contains(shown, "À prendre (1") {
		t.Errorf("another team's cases: %s", shown)
	}
	r.polite()
}

func TestAHomeTabSaysWhatCannotBeReadAndWhoIsInNoTeam(t *testing.T) {
	list := someCases()
	list.err = errors.New("the database is away")
	r := queueRig(t, list)
	a, guest := r.server.Agent(ana), r.server.Agent(gus)
	a.OpenHome()
	r.drawn(a, "Réessayez")
	r.invite()
	guest.OpenHome()
	if shown := r.drawn(guest, "aucune équipe"); strings.Contains(shown, list.lines[0].Number.String()) {
		t.Errorf("a guest sees %s", shown)
	}
	r.polite()
}

func TestTheBoardIsTheLeadsAlone(t *testing.T) {
	list := crowd()
	r := newRig(t)
	p, err := policy.Parse([]byte("teams: {billing: {agents: [U0ANA], leads: [U0BEN]}}"))
	if err != nil {
		t.Fatal(err)
	}
	r.desk = NewDesk(DeskConfig{Policy: p, Channel: desk})
	h := &home{Receiver: NewReceiver(ReceiverConfig{Client: r.client, Desk: r.desk, Queues: list, Log: r.log()}), Desk: r.desk, ctx: t.Context(), homeState: homeState{Team: "billing"}}
	for who, leads := range map[conversations.AgentID]bool{ana: false, ben: true} {
		h := *h
		h.who = who
		if err := h.find(); err != nil || (len(h.lead) > 0) != leads {
			t.Errorf("%s leads %v, %v", who, h.lead, err)
		}
	}
}

// An urgent case is marked by a word beside the sign, in the tab and in the answer to the command, in both languages of a desk.
func TestAnUrgentCaseIsMarkedInTheTabAndTheCommand(t *testing.T) {
	list := crowd()
	list.lines[1].Flags = []conversations.Flagged{{Flag: conversations.FlagFraud}, {Flag: conversations.FlagLegal}}
	list.lines[20].Flags = []conversations.Flagged{{Flag: conversations.FlagDistress, Possible: true}}
	r := queueRig(t, list)
	a := r.server.Agent(ana)
	a.OpenHome()
	tab := r.drawn(a, "Aperçu")
	if err := a.Slash(command, "file", desk); err != nil {
		t.Fatal(err)
	}
	for where, blocks := range map[string]string{"tab": tab, "command": string(a.Ephemerals()[0].Blocks)} {
		for _, want := range []string{"🆘 URGENT – fraude · ", "🚩 juridique", "🆘 URGENT – détresse (à vérifier) · "} {
			if !strings.Contains(blocks, want) {
				t.Errorf("the %s lacks %q: %s", where, want, blocks)
			}
		}
	}
	english, err := policy.Parse([]byte("languages: {default: en}"))
	if err != nil {
		t.Fatal(err)
	}
	line, err := json.Marshal(NewDesk(DeskConfig{Policy: english}).line(list.lines[1], ""))
	if err != nil || !strings.Contains(string(line), "URGENT – fraud · ") {
		t.Errorf("in English: %s, %v", line, err)
	}
	r.polite()
}

// TestTheBoardRanksNobody: agents stand by name, whoever has most.
func TestTheBoardRanksNobody(t *testing.T) {
	h := &home{Desk: NewDesk(DeskConfig{Policy: policy.Default()})}
	list := h.standings([]HomeCount{
		{Owner: "U3", OwnerName: "zoé", State: conversations.Taken, Cases: 9, Old: 9, Older: 8},
		{Owner: "U1", OwnerName: "Ana", State: conversations.WaitingForSeller, Cases: 1},
		{State: conversations.Filed, Cases: 40},
		{Owner: "U1", OwnerName: "Ana", State: conversations.Answered, Cases: 2},
	})
	want := []standing{
		{name: "Ana", cases: 3, waiting: 1, answered: 2}, {name: "zoé", cases: 9, doing: 9, old: 9, older: 8}, {name: "À prendre", cases: 40, doing: 40},
	}
	if !slices.Equal(list, want) {
		t.Errorf("got %+v", list)
	}
}

func TestATabsStateIsReadBackOrBegunAnew(t *testing.T) {
	for metadata, want := range map[string]homeState{
		`{"s":"mine","t":"billing","p":2}`: {Section: Mine, Team: "billing", Page: 2},
		"":                                 {}, "x": {}, `{"p":-1}`: {}, `{"p":"2"}`: {},
	} {
		if got := readHome(metadata); got != want {
			t.Errorf("%q: got %+v", metadata, got)
		}
	}
}

// TestAnAgentReadsWhatIsTheirsAloneInTheirOwnLanguage: the Home tab, the command and the search, but for a language that is not offered.
func TestAnAgentReadsWhatIsTheirsAloneInTheirOwnLanguage(t *testing.T) {
	for locale, want := range map[string][3]string{
		"fr-FR": {"La file du guichet", "Mes dossiers", "Actualiser"},
		"en-GB": {"The desk’s queue", "My cases", "Refresh"},
		"pt-BR": {"La file du guichet", "Mes dossiers", "Actualiser"},
	} {
		t.Run(locale, func(t *testing.T) {
			list := someCases()
			r := queueRig(t, list)
			r.server.ChangeUser(fakeslack.User{ID: ana, Name: "ana", RealName: "ana", Locale: locale})
			a := r.server.Agent(ana)
			a.OpenHome()
			shown := r.drawn(a, want[0])
			for _, words := range want {
				if !strings.Contains(shown, words) {
					t.Errorf("the tab lacks %q: %s", words, shown)
				}
			}
			if err := a.Slash("/guichet", "queue", desk); err != nil {
				t.Fatal(err)
			}
			if seen := a.Ephemerals(); len(seen) != 1 || !strings.Contains(string(seen[0].Blocks), want[1]) {
				t.Errorf("the command answers %+v", seen)
			}
			r.polite()
		})
	}
}
