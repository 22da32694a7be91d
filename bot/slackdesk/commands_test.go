package slackdesk

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/conversations"
	"guichet/conversations/calendar"
	"guichet/conversations/policy"
)

// register stands for storage's list of cases.
type register struct {
	lines []CaseLine
	err   error
}

func (r *register) Cases(_ context.Context, f CaseFilter) (out []CaseLine, err error) {
	for _, c := range r.lines {
		matches := f.Reference == "" || f.Reference == "rl20260117" && c.Number == conversations.NewNumber(1)
		if matches && (f.Number == "" || c.Number == f.Number) && (f.Owner == "" || c.Owner == f.Owner) && (f.State == "" || c.State == f.State) && (!f.Open || c.State.Open()) {
			out = append(out, c)
		}
	}
	return out[:min(len(out), f.Limit)], r.err
}

// queueRig is a rig with a register, a second channel in which ana is not, and a receiver that listens.
func queueRig(t *testing.T, list *register) *rig {
	r := newRig(t)
	r.server.AddChannel(fakeslack.Channel{ID: "C0SECRET", Name: "secret", Private: true, Members: []string{r.server.Config().BotUserID, ben}})
	p, err := policy.Parse([]byte("teams: {privacy: {channel: C0SECRET}}"))
	if err != nil {
		t.Fatal(err)
	}
	r.desk = NewDesk(DeskConfig{Policy: p, Channel: desk, Now: func() time.Time { return testTime.Add(time.Hour) }})
	receiver := NewReceiver(ReceiverConfig{Client: r.client, Intake: &intake{}, Desk: r.desk, Cards: r.cards, Lists: list, Queues: list, Log: r.log()})
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { defer close(done); receiver.Run(ctx) }()
	t.Cleanup(func() { cancel(); <-done })
	r.wait("the socket is open", func() bool { return r.server.Sockets() > 0 })
	return r
}

func someCases() *register {
	number := func(i uint64) conversations.Number { return conversations.NewNumber(i) }
	return &register{lines: []CaseLine{
		{Number: number(1), Kind: conversations.Complaint, State: conversations.Taken, Team: "billing", Owner: ana, OwnerName: hostile, Deadline: calendar.NewDay(2026, 2, 3), Channel: desk, Card: "1735689600.000100"},
		{Number: number(2), Kind: conversations.Complaint, State: conversations.Taken, Team: "billing", Owner: ana, Deadline: calendar.NewDay(2026, 1, 12), Channel: desk, Card: "1735689600.000200"},
		{Number: number(3), Kind: conversations.Feedback, State: conversations.Filed, Team: "products"},
		{Number: number(4), Kind: conversations.Complaint, State: conversations.Filed, Team: "privacy", Channel: "C0SECRET", Card: "1735689600.000300"},
	}}
}

func TestTheHomeTabShowsOnesOwnCasesByDueDateAndThoseNobodyHas(t *testing.T) {
	list := someCases()
	r := queueRig(t, list)
	a := r.server.Agent(ana)
	a.OpenHome()
	r.wait("the tab is drawn", func() bool { return a.Home() != nil })
	blocks := string(a.Home().Blocks)
	first, second := strings.Index(blocks, list.lines[1].Number.String()), strings.Index(blocks, list.lines[0].Number.String())
	if first < 0 || second < first || !strings.Contains(blocks, list.lines[2].Number.String()) {
		t.Errorf("not in the order of their days: %s", blocks)
	}
	if strings.Contains(blocks, list.lines[3].Number.String()) {
		t.Error("a case of a channel she is not in is shown")
	}
	if !strings.Contains(blocks, "/archives/C0DESK/p1735689600000200") {
		t.Errorf("no link to the thread: %s", blocks)
	}
	r.invite()
	guest := r.server.Agent(gus)
	guest.OpenHome()
	r.wait("a guest's tab is drawn", func() bool { return guest.Home() != nil })
	if got := string(guest.Home().Blocks); strings.Contains(got, list.lines[2].Number.String()) {
		t.Errorf("a guest sees %s", got)
	}
	r.polite()
}

func TestTheCommandFindsWhatOneMaySee(t *testing.T) {
	list := someCases()
	for i := range 60 {
		list.lines = append(list.lines, CaseLine{Number: conversations.NewNumber(uint64(100 + i)), Kind: conversations.Problem, State: conversations.Filed, Team: "purchases", OwnerName: strings.Repeat("語", 300), Channel: desk, Card: "1735689600.000100"})
	}
	r := queueRig(t, list)
	a := r.server.Agent(ana)
	for words, want := range map[string]string{
		"": "Mes dossiers", "file": "+ 46", "aide": "/guichet 7QX4-M2P4", "n'importe quoi": "Aucun dossier", "rl20260117": list.lines[0].Number.String(), "chiffres": "Ouverts",
		strings.ToLower(list.lines[0].Number.String()):           "En cours",
		"prendre « " + list.lines[0].Number.String() + " », svp": "En cours",
		list.lines[3].Number.String():                            fmt.Sprintf("Aucun dossier %s", list.lines[3].Number),
		"prendre " + list.lines[3].Number.String():               fmt.Sprintf("Aucun dossier %s", list.lines[3].Number),
		conversations.NewNumber(9).String():                      "Aucun dossier",
	} {
		a.DismissEphemerals()
		if err := a.Slash(command, words, desk); err != nil {
			t.Fatalf("%q: %v", words, err)
		}
		seen := a.Ephemerals()
		if len(seen) != 1 || !strings.Contains(string(seen[0].Blocks), want) {
			t.Errorf("%q was answered with %+v, want %q", words, seen, want)
		}
	}
	if seen := a.Ephemerals()[0]; seen.Text == "" {
		t.Errorf("a screen reader says nothing: %+v", seen)
	}
	a.DismissEphemerals()
	if err := a.Slash(command, "aide", desk); err != nil || !strings.Contains(a.Ephemerals()[0].Text, "/guichet 7QX4-M2P4") {
		t.Errorf("a screen reader says %q of the help, %v", a.Ephemerals()[0].Text, err)
	}
	list.err = errors.New("the database is away")
	a.DismissEphemerals()
	if err := a.Slash(command, "file", desk); err != nil || !strings.Contains(string(a.Ephemerals()[0].Blocks), "Réessayez") {
		t.Errorf("%v, %+v", err, a.Ephemerals())
	}
	r.polite()
}

// The figures and the Home tab must not contradict each other.
func TestTheFiguresCountAsTheHomeTabDoes(t *testing.T) {
	today := NewDesk(DeskConfig{Policy: policy.Default(), Channel: desk}).policy.Calendar().DayOf(testTime.Add(time.Hour))
	list := &register{}
	for i, c := range []CaseLine{
		{State: conversations.Taken, Deadline: today.AddDays(soonDays - 1)}, {State: conversations.Taken, Deadline: today.AddDays(soonDays)},
		{State: conversations.WaitingForSeller}, {State: conversations.Dormant},
	} {
		c.Number, c.Kind, c.Team, c.Channel = conversations.NewNumber(uint64(i)), conversations.Complaint, "billing", desk
		list.lines = append(list.lines, c)
	}
	r := queueRig(t, list)
	a := r.server.Agent(ana)
	if err := a.Slash(command, "chiffres", desk); err != nil {
		t.Fatal(err)
	}
	got := string(a.Ephemerals()[0].Blocks)
	for _, want := range []string{"d’ici sept jours : 1", "du magasin : 2"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in %s", want, got)
		}
	}
}

func TestWithoutListsTheCommandSaysWhatItCan(t *testing.T) {
	r := newRig(t)
	r.listen(&intake{})
	a := r.server.Agent(ana)
	if err := a.Slash(command, "file", desk); err != nil || len(a.Ephemerals()) != 1 {
		t.Fatal(err, a.Ephemerals())
	}
	a.OpenHome()
	r.wait("all is acknowledged", func() bool { return r.server.Pending() == 0 })
}

// However many cases are open, each counts, and none is read for it.
func TestTheFiguresCountEveryOpenCase(t *testing.T) {
	list := &register{}
	for i := range 1203 {
		list.lines = append(list.lines, CaseLine{Number: conversations.NewNumber(uint64(i)), Kind: conversations.Complaint, State: conversations.Filed, Team: "billing", Channel: desk})
	}
	r := queueRig(t, list)
	a := r.server.Agent(ana)
	if err := a.Slash(command, "chiffres", desk); err != nil {
		t.Fatal(err)
	}
	if got, want := string(a.Ephemerals()[0].Blocks), "Ouverts : 1 203 · à prendre : 1 203 · à vous : 0"; !strings.Contains(spaced(got), want) {
		t.Errorf("%q is not in %s", want, got)
	}
}

// spaced is a text with plain spaces in the place of those that do not break.
func spaced(text string) string {
	return strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(text)
}

// Who sits in no team's channel is told so, and not that nothing waits.
func TestWhoIsInNoTeamsChannelIsToldSo(t *testing.T) {
	r := queueRig(t, someCases())
	r.server.AddChannel(fakeslack.Channel{ID: "C0ELSEWHERE", Name: "ailleurs", Members: []string{gus}})
	a := r.server.Agent(gus)
	for _, words := range []string{"", "chiffres"} {
		a.DismissEphemerals()
		if err := a.Slash(command, words, "C0ELSEWHERE"); err != nil || !strings.Contains(string(a.Ephemerals()[0].Blocks), "canal d’aucune équipe") {
			t.Errorf("%q: %v, %+v", words, err, a.Ephemerals())
		}
	}
}
