package slackdesk

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/conversations"
	"guichet/conversations/richtext"
)

// intake stands for the real one: it keeps what it is given, once, unless it is told to fail.
type intake struct {
	mu       sync.Mutex
	events   []conversations.Event
	seen     map[conversations.Key]int
	aside    []conversations.Aside
	calls    []int // how many events each call brought
	fail     int   // how many more times
	keeps    int   // when set, how many of the next several events are kept
	hold     map[conversations.MessageID]chan struct{}
	held     bool // something was
	verdicts map[conversations.Action]conversations.Verdict
}

func (in *intake) Accept(ctx context.Context, events []conversations.Event, aside []conversations.Aside) ([]conversations.Verdict, error) {
	for _, ev := range events {
		in.mu.Lock()
		wait := in.hold[ev.From.Thread]
		in.held = in.held || wait != nil
		in.mu.Unlock()
		if wait != nil {
			select {
			case <-wait:
			case <-ctx.Done():
				return nil, ctx.Err()
			}
		}
	}
	in.mu.Lock()
	defer in.mu.Unlock()
	if in.fail > 0 {
		in.fail--
		return nil, errors.New("the database is away")
	}
	if in.seen == nil {
		in.seen = map[conversations.Key]int{}
	}
	in.calls = append(in.calls, len(events))
	in.aside = append(in.aside, aside...)
	var left error
	if len(events) > 1 && in.keeps > 0 {
		events, left, in.keeps = events[:in.keeps], partly(in.keeps), 0
	}
	verdicts := make([]conversations.Verdict, len(events))
	for i, ev := range events {
		if in.seen[ev.Key]++; in.seen[ev.Key] == 1 {
			in.events = append(in.events, ev)
		}
		if a, ok := ev.Body.(conversations.Acted); ok {
			verdicts[i] = in.verdicts[a.Action]
		}
	}
	return verdicts, left
}

// partly is the error of an intake that kept only so many events.
type partly int

func (p partly) Error() string { return fmt.Sprintf("the first %d were kept", int(p)) }
func (p partly) Done() int     { return int(p) }

func (in *intake) all() []conversations.Event {
	in.mu.Lock()
	defer in.mu.Unlock()
	return slices.Clone(in.events)
}

func (in *intake) said() (out []string) {
	for _, ev := range in.all() {
		if w, ok := ev.Body.(conversations.Wrote); ok {
			out = append(out, w.Text.Plain)
		}
	}
	return out
}

func (in *intake) failing(times int) {
	in.mu.Lock()
	defer in.mu.Unlock()
	in.fail = times
}

// listen connects a receiver by Socket Mode.
func (r *rig) listen(in *intake) *Receiver {
	r.Helper()
	receiver := NewReceiver(ReceiverConfig{Client: r.client, Intake: in, Desk: r.desk, Cards: r.cards, Log: r.log(), Commit: patience})
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { defer close(done); receiver.Run(ctx) }()
	r.Cleanup(func() { cancel(); <-done })
	r.wait("the socket is open", func() bool { return r.server.Sockets() > 0 })
	return receiver
}

// eventually waits for the receiver, which changes nothing in the server.
func (r *rig) eventually(what string, done func() bool) {
	r.Helper()
	deadline := time.Now().Add(patience)
	for !done() {
		if time.Now().After(deadline) {
			r.Fatalf("waited in vain until %s", what)
		}
		ctx, cancel := context.WithTimeout(r.Context(), 10*time.Millisecond)
		_ = r.server.Wait(ctx, done)
		cancel()
	}
}

func TestWordsEditsAndDeletionsBecomeEventsOnce(t *testing.T) {
	r := newRig(t)
	in := &intake{}
	r.listen(in)
	card := string(r.card())
	a := r.server.Agent(ana)
	ts, err := a.Reply(desk, card, "Bonjour *Luc* :tada: voir @ben", fakeslack.Upload{Name: "réponse.pdf", MIME: "application/pdf", Content: []byte("%PDF")})
	if err != nil {
		t.Fatal(err)
	}
	if err := a.EditMessage(desk, ts, "Bonjour"); err != nil {
		t.Fatal(err)
	}
	r.server.Unfurl(desk, ts, "https://exemple.ca")
	if err := a.DeleteMessage(desk, ts); err != nil {
		t.Fatal(err)
	}
	r.eventually("three events came", func() bool { return len(in.all()) == 3 })
	for _, id := range r.server.EventIDs() {
		r.server.Redeliver(id)
	}
	r.wait("all is acknowledged", func() bool { return r.server.Pending() == 0 })
	got := in.all()
	if len(got) != 3 {
		t.Fatalf("%d events, want 3: %+v", len(got), got)
	}
	wrote, ok := got[0].Body.(conversations.Wrote)
	if !ok || wrote.Text.Plain != "Bonjour Luc 🎉 voir @ben" || !wrote.Mentions || wrote.Agent.ID != ana || wrote.Agent.Name != "ana" || !wrote.Agent.Member {
		t.Errorf("wrote %+v", got[0].Body)
	}
	if len(wrote.Files) != 1 || wrote.Files[0].Name != "réponse.pdf" || wrote.Files[0].From != conversations.Agents || wrote.Files[0].Size != 4 {
		t.Errorf("files %+v", wrote.Files)
	}
	if got[0].From != (conversations.Address{Channel: desk, Thread: conversations.MessageID(card)}) {
		t.Errorf("from %+v", got[0].From)
	}
	if edit, ok := got[1].Body.(conversations.Rewrote); !ok || edit.Text.Plain != "Bonjour" || string(edit.Message) != ts {
		t.Errorf("edit %+v", got[1].Body)
	}
	if gone, ok := got[2].Body.(conversations.Erased); !ok || string(gone.Message) != ts || gone.Agent.ID != ana {
		t.Errorf("deletion %+v", got[2].Body)
	}
	r.polite()
}

// Nothing is acknowledged before it is kept (G1).
func TestWhatIsNotKeptIsNotAcknowledgedAndComesAgainInOrder(t *testing.T) {
	r := newRig(t, func(c *fakeslack.Config) {
		c.AckTimeout, c.RetryDelays = 300*time.Millisecond, slices.Repeat([]time.Duration{50 * time.Millisecond}, 100)
	})
	in := &intake{}
	r.listen(in)
	card := string(r.card())
	in.failing(2)
	var want []string
	for i := range 5 {
		want = append(want, fmt.Sprint("message ", i))
		if _, err := r.server.Agent(ana).Reply(desk, card, want[i]); err != nil {
			t.Fatal(err)
		}
	}
	r.eventually("all came", func() bool { return len(in.said()) == 5 })
	if lost := r.server.Lost(); len(lost) > 0 {
		t.Errorf("lost %v", lost)
	}
}

// Order holds within each thread (G6), and a slow case holds nobody else up.
func TestOrderHoldsInAThreadWhileAnotherIsStuck(t *testing.T) {
	r := newRig(t)
	first := r.card()
	second := r.card()
	in := &intake{hold: map[conversations.MessageID]chan struct{}{first: make(chan struct{})}}
	r.listen(in)
	a := r.server.Agent(ana)
	if _, err := a.Reply(desk, string(first), "lent"); err != nil {
		t.Fatal(err)
	}
	var want []string
	for i := range 20 {
		want = append(want, fmt.Sprint(i))
		if _, err := a.Reply(desk, string(second), want[i]); err != nil {
			t.Fatal(err)
		}
	}
	r.eventually("the other thread went on", func() bool { return len(in.said()) == 20 })
	if got := in.said(); !slices.Equal(got, want) {
		t.Errorf("order %v", got)
	}
	close(in.hold[first])
	r.eventually("the slow one came", func() bool { return len(in.said()) == 21 })
}

func TestOwnPostsOtherAppsAndStrangersAreToldApart(t *testing.T) {
	r := newRig(t)
	in := &intake{}
	r.listen(in)
	card := string(r.card())
	r.send(conversations.Post{Case: 7, Voice: conversations.FromCustomer, Text: richtext.Of("du client"), Files: []conversations.File{{ID: "T1", Name: "a.jpg"}}}, conversations.MessageID(card))
	if _, err := r.server.Agent(ana).Post(desk, "hors du fil"); err != nil {
		t.Fatal(err)
	}
	r.server.PostAsOtherApp(desk, card, "d'une autre appli")
	r.invite()
	if _, err := r.server.Agent(gus).Reply(desk, card, "d'un invité"); err != nil {
		t.Fatal(err)
	}
	if _, err := r.server.Agent(ana).Broadcast(desk, card, "à tout le canal"); err != nil {
		t.Fatal(err)
	}
	r.eventually("three came", func() bool { return len(in.all()) == 3 })
	r.wait("all is acknowledged", func() bool { return r.server.Pending() == 0 })
	got := in.all()
	app, guest, room := got[0].Body.(conversations.Wrote), got[1].Body.(conversations.Wrote), got[2].Body.(conversations.Wrote)
	if app.Kind != conversations.KindWorkflow || guest.Agent.Member || !room.Agent.Member || !room.Broadcast {
		t.Errorf("app %+v\nguest %+v\nroom %+v", app, guest, room)
	}
}

func TestOnlyTheDesksOwnDoingIsAnEcho(t *testing.T) {
	me := Me{User: "U0GUICHET", Bot: "B0GUICHET", App: "A0GUICHET"}
	for event, echo := range map[string]bool{
		`{"type":"message","user":"U0GUICHET","thread_ts":"1.1","ts":"1.2"}`:                                                        true,
		`{"type":"message","bot_id":"B0GUICHET"}`:                                                                                   true,
		`{"type":"message","app_id":"A0GUICHET","subtype":"bot_message"}`:                                                           true,
		`{"type":"message","subtype":"message_changed","message":{"user":"U0GUICHET"}}`:                                             true,
		`{"type":"message","subtype":"message_changed","message":{"user":"U0GUICHET","subtype":"tombstone"},"previous_message":{}}`: false, // a card that was deleted
		`{"type":"message","subtype":"message_deleted","previous_message":{"user":"U0GUICHET"}}`:                                    false,
		`{"type":"message","subtype":"message_changed"}`:                                                                            false,
		`{"type":"message","user":"U0NADIA","bot_id":"B0OTHER"}`:                                                                    false,
		`{"type":"message","user":"U0GUICHET","thread_ts":7}`:                                                                       false, // it is set aside
		`{"type":"member_joined_channel","user":"U0GUICHET"}`:                                                                       false,
	} {
		head := headOf([]byte(`{"type":"event_callback","event":` + event + `}`))
		if head.echo(me) != echo {
			t.Errorf("%s: an echo: %t", event, !echo)
		}
	}
}

func TestTheSocketComesBackAndNothingIsLost(t *testing.T) {
	r := newRig(t, func(c *fakeslack.Config) {
		c.AckTimeout, c.RetryDelays = 300*time.Millisecond, slices.Repeat([]time.Duration{50 * time.Millisecond}, 100)
	})
	in := &intake{}
	r.listen(in)
	card := string(r.card())
	r.server.CutSockets()
	if _, err := r.server.Agent(ana).Reply(desk, card, "pendant la coupure"); err != nil {
		t.Fatal(err)
	}
	r.eventually("it came", func() bool { return len(in.said()) == 1 })
	r.server.Disconnect("refresh_requested")
	if err := r.server.PushRaw(`{"type":"from the future"}`); err != nil && !errors.Is(err, fakeslack.ErrNoSocket) {
		t.Fatal(err)
	}
	if _, err := r.server.Agent(ana).Reply(desk, card, "après"); err != nil {
		t.Fatal(err)
	}
	r.eventually("it came too", func() bool { return len(in.said()) == 2 })
}

func TestAPayloadThatBreaksTheDecoderIsSetAside(t *testing.T) {
	r := newRig(t)
	in := &intake{}
	receiver := NewReceiver(ReceiverConfig{Client: r.client, Intake: in, Desk: r.desk, Cards: r.cards, Log: r.log()})
	receiver.decoder.people = nil // any look-up now falls
	acked := false
	payload := `{"type":"event_callback","team_id":"T1","event":{"type":"message","channel":"C1","user":"U1","text":"secret","ts":"2.000001","thread_ts":"1.000001"}}`
	if !receiver.guarded(t.Context(), envelope{kind: "events_api", payload: []byte(payload), ack: func(any) { acked = true }, event: headOf([]byte(payload))}) || !acked {
		t.Error("not acknowledged: it would come again and again")
	}
	if len(in.aside) != 1 || len(in.events) != 0 || strings.Contains(in.aside[0].Reason, "secret") {
		t.Errorf("aside %+v", in.aside)
	}
}
