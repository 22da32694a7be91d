package slackdesk

import (
	"slices"
	"strings"
	"testing"

	"guichet/bot/calls"
	"guichet/bot/playground/fakeslack"
	"guichet/conversations"
)

// direct are the bot's direct messages with somebody.
func (r *rig) direct(who string) (out []fakeslack.Message) {
	for _, c := range r.server.Channels() {
		if c.IM == who {
			out = append(out, r.server.Channel(c.ID).Messages()...)
		}
	}
	return out
}

func leadAlert(people ...string) conversations.Alert {
	return conversations.Alert{Case: 7, People: people, Text: digest().Text}
}

// TestAnAlertReachesEachFullMemberOnceWhateverNamesThem: by name, by user group, or both; not guests, nor who is not there.
func TestAnAlertReachesEachFullMemberOnceWhateverNamesThem(t *testing.T) {
	r := newRig(t)
	r.cards.set(func(v *CardView) { v.Channel, v.Thread = desk, "1735689600.000100" })
	r.server.AddGroup(fakeslack.UserGroup{ID: "S0LEADS", Handle: "chefs", Users: []string{ana, ben, gus}})
	if _, err := r.try(Plan(leadAlert("U0NOBODY", ben, "S0LEADS", "S0NONE"))[0], calls.Refs{}); err != nil {
		t.Fatal(err)
	}
	for who, want := range map[string]int{ana: 1, ben: 1, gus: 0} {
		got := r.direct(who)
		if len(got) != want {
			t.Fatalf("%s got %+v", who, got)
		}
		if want > 0 && !strings.Contains(string(got[0].Blocks), "/archives/"+desk+"/p1735689600000100") {
			t.Errorf("%s is led to %s", who, got[0].Blocks)
		}
	}
	r.polite()
}

func TestAnAlertTriedAgainGoesOnWhereItStopped(t *testing.T) {
	r := newRig(t)
	if _, err := r.try(Plan(leadAlert(ana, ben))[0], calls.Refs{Outbox: 41, Stored: ana, Uncertain: true, Since: testTime}); err != nil {
		t.Fatal(err)
	}
	if len(r.direct(ana)) != 0 || len(r.direct(ben)) != 1 || r.stored[41] != ana+" "+ben {
		t.Errorf("ana %d, ben %d, kept %q", len(r.direct(ana)), len(r.direct(ben)), r.stored[41])
	}
}

// TestALeadWhoTakesNoDirectMessageIsCalledInTheThread, once, and is known until a direct message arrives.
func TestALeadWhoTakesNoDirectMessageIsCalledInTheThread(t *testing.T) {
	r := newRig(t)
	card := r.card()
	r.cards.set(func(v *CardView) { v.Channel, v.Thread = desk, card })
	r.server.SetMessagesTab(false)
	refs := calls.Refs{Outbox: 77}
	if _, err := r.try(Plan(leadAlert(ana, ben))[0], refs); err != nil {
		t.Fatal(err)
	}
	refs.Stored, refs.Uncertain, refs.Since = r.stored[77], true, testTime
	if _, err := r.try(Plan(leadAlert(ana, ben))[0], refs); err != nil { // its process died before it knew
		t.Fatal(err)
	}
	thread := r.server.Channel(desk).Thread(string(card))
	if len(thread) != 2 {
		t.Fatalf("%d messages in the thread", len(thread))
	}
	if said := thread[1]; !slices.Equal(said.Mentions, []string{ana, ben}) {
		t.Errorf("called %q: %s", said.Mentions, said.Blocks)
	}
	if got := r.sender.Unreached(); !slices.Equal(got, []string{"ana", "ben"}) {
		t.Errorf("unreached %q", got)
	}
	r.server.SetMessagesTab(true)
	if _, err := r.try(Plan(leadAlert(ana))[0], calls.Refs{}); err != nil {
		t.Fatal(err)
	}
	if got := r.sender.Unreached(); !slices.Equal(got, []string{"ben"}) || len(r.direct(ana)) != 1 {
		t.Errorf("unreached %q, ana has %d", got, len(r.direct(ana)))
	}
	r.polite()
}
