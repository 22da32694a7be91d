package slackdesk

import (
	"context"
	"strings"
	"testing"
	"time"

	"guichet/bot/calls"
	"guichet/bot/playground/fakeslack"
	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// TestNothingOfACaseIsPostedWhereOthersCanRead sends all that a case's thread may hold, and a digest, into each kind of channel (P-17).
func TestNothingOfACaseIsPostedWhereOthersCanRead(t *testing.T) {
	for name, open := range map[string]func(*fakeslack.Server){
		"public":                           func(s *fakeslack.Server) { s.SetPrivate(desk, false) },
		"shared":                           func(s *fakeslack.Server) { s.SetShared(desk, true) },
		"with a guest of several channels": func(s *fakeslack.Server) { letIn(s, fakeslack.User{IsRestricted: true}) },
		"with a guest of one channel":      func(s *fakeslack.Server) { letIn(s, fakeslack.User{IsUltraRestricted: true}) },
		"with somebody of another company": func(s *fakeslack.Server) { letIn(s, fakeslack.User{TeamID: "T0ELSEWHERE", IsStranger: true}) },
	} {
		t.Run(name, func(t *testing.T) {
			r := newRig(t)
			sender := NewSender(SenderConfig{Client: r.client, Desk: r.desk, Cards: r.cards})
			open(r.server)
			refs := calls.Refs{Outbox: 5, Channel: desk, Thread: "1735689600.000100"}
			id := conversations.CaseID(7)
			for _, effect := range []conversations.Effect{
				conversations.Card{Case: id},
				conversations.Post{Case: id, Voice: conversations.FromCustomer, Text: richtext.Of("on peut me lire?")},
				conversations.Post{Case: id, Files: []conversations.File{{Kind: conversations.KindPhoto, ID: "F", From: conversations.Customers}}},
				conversations.Notice{Desk: "service", Text: richtext.Of("3 dossiers")},
			} {
				for _, call := range Plan(effect) {
					_, err := sender.Send(t.Context(), call, refs, func(context.Context, string) error { return nil })
					if !is(err, exposedCodes...) {
						t.Errorf("%T: %v", effect, err)
					}
				}
			}
			// What has to be said about the channel itself names no case, and is said there if there is no other.
			for _, call := range Plan(conversations.Notice{Text: richtext.Of("Rendez-le privé.")}) {
				if _, err := sender.Send(t.Context(), call, calls.Refs{Outbox: 6}, nil); err != nil {
					t.Error(err)
				}
			}
			for _, m := range r.server.Channel(desk).Messages() {
				if m.User == r.server.Config().BotUserID && !strings.Contains(m.Text, "Rendez-le privé") {
					t.Errorf("posted: %s", m.Text)
				}
			}
			if got := r.client.Exposed(t.Context(), r.desk); len(got) != 1 || got[0] != "plaintes" {
				t.Errorf("exposed: %q", got)
			}
			var advice string
			for _, f := range r.client.Check(t.Context(), r.desk) {
				if !f.OK && strings.Contains(f.What, "#plaintes") {
					advice = f.Do
				}
			}
			if !strings.Contains(advice, "private") {
				t.Errorf("guichet check advises %q", advice)
			}
		})
	}
}

// TestWhatSlackAnsweredBeforeTheNewsIsNotRemembered: an event may come while a channel or a person is being asked about.
func TestWhatSlackAnsweredBeforeTheNewsIsNotRemembered(t *testing.T) {
	var r rooms
	heard := r.heard()
	r.forget() // a guest has joined
	r.note(desk, room{at: time.Now()}, heard)
	if _, known := r.recall(desk); known {
		t.Error("a channel is remembered as it was before a guest joined")
	}
	heard = r.heard()
	r.turnedOut("U0NEW", origin{outside: true, at: time.Now()}) // and somebody in it has become one
	r.comesFrom("U0NEW", origin{at: time.Now()}, heard)
	if _, known := r.originOf("U0NEW"); known {
		t.Error("somebody is remembered as they were before they became a guest")
	}
	r.note(desk, room{at: time.Now()}, r.heard())
	if _, known := r.recall(desk); !known {
		t.Error("nothing is remembered at all")
	}
}

// letIn puts somebody new into the desk's channel.
func letIn(s *fakeslack.Server, u fakeslack.User) {
	u.ID, u.Name, u.RealName = "U0NEW", "new", "Somebody New"
	s.AddUser(u)
	_ = s.Agent(u.ID).Join(desk) // the posts that follow tell
}

// TestAGuestIsNoticedAsTheyComeAndGo hears of guests by the events of it, and asks about each member once.
func TestAGuestIsNoticedAsTheyComeAndGo(t *testing.T) {
	r := newRig(t)
	r.listen(&intake{})
	exposed := func() bool { return len(r.client.Exposed(t.Context(), r.desk)) > 0 }
	if exposed() {
		t.Fatal("exposed from the start")
	}
	asked := r.asked("users.info")
	if err := r.server.Agent(ben).Leave(desk); err != nil {
		t.Fatal(err)
	}
	if err := r.server.Agent(ben).Join(desk); err != nil {
		t.Fatal(err)
	}
	r.wait("all is heard", func() bool { return r.server.Pending() == 0 })
	if exposed() || r.asked("users.info") != asked || r.asked("conversations.members") != 1 {
		t.Errorf("a member who comes and goes: %d and %d questions", r.asked("users.info")-asked, r.asked("conversations.members"))
	}
	r.invite()
	r.eventually("the guest is seen", exposed)
	if err := r.server.Agent(gus).Leave(desk); err != nil {
		t.Fatal(err)
	}
	r.eventually("the guest is gone", func() bool { return !exposed() })
	r.server.ChangeUser(fakeslack.User{ID: ben, Name: "ben", RealName: "ben", Locale: "fr-CA", IsRestricted: true})
	r.eventually("a member becomes a guest", exposed)
	r.server.ChangeUser(fakeslack.User{ID: ben, Name: "ben", RealName: "ben", Locale: "fr-CA"})
	r.eventually("and is a member again", func() bool { return !exposed() })
	r.polite()
}

// asked is how often a method was called.
func (r *rig) asked(method string) (n int) {
	for _, c := range r.server.Calls(0) {
		if c.Method == method {
			n++
		}
	}
	return n
}

// TestAPublicChannelFallsBackToAPrivateOne: the card says there why it is not with its team.
func TestAPublicChannelFallsBackToAPrivateOne(t *testing.T) {
	r := newRig(t)
	r.server.AddChannel(fakeslack.Channel{ID: "C0OPEN", Name: "factures", Members: []string{r.server.Config().BotUserID, ana}})
	p, err := policy.Parse([]byte("teams: {billing: {channel: C0OPEN}}"))
	if err != nil {
		t.Fatal(err)
	}
	r.desk = NewDesk(DeskConfig{Policy: p, Channel: desk})
	sender := NewSender(SenderConfig{Client: r.client, Desk: r.desk, Cards: r.cards})
	var card string
	for _, call := range Plan(conversations.Card{Case: 7}) {
		receipt, err := sender.Send(t.Context(), call, calls.Refs{Outbox: 5}, func(context.Context, string) error { return nil })
		if err != nil || receipt.Channel != desk {
			t.Fatalf("%+v, %v", receipt, err)
		}
		card = string(receipt.Message)
	}
	if n := len(r.server.Channel("C0OPEN").Messages()); n != 0 {
		t.Errorf("%d messages in the public channel", n)
	}
	found := false
	for _, m := range r.server.Channel(desk).Thread(card) {
		found = found || strings.Contains(string(m.Blocks), "rendez-le privé")
	}
	if !found {
		t.Error("nothing says why")
	}
}
