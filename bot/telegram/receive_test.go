package telegram

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"guichet/bot/playground/faketelegram"
	"guichet/conversations"
	"guichet/conversations/richtext"
)

// states are what a link told of itself.
type states chan string

// patience bounds one wait; the machine may be busy. It is shorter than the longest poll, so that what must not wait for the end of
// one does not.
const patience = 30 * time.Second

func (s states) note(ok bool, problem string) {
	text := "well"
	if !ok {
		text = "unwell"
	}
	select {
	case s <- text + ": " + problem:
	default: // nobody listens
	}
}

// await waits until a state beginning with want is told.
func (s states) await(t *testing.T, want string) {
	t.Helper()
	deadline := time.After(patience)
	var seen []string
	for {
		select {
		case got := <-s:
			if strings.HasPrefix(got, want) {
				return
			}
			seen = append(seen, got)
		case <-deadline:
			t.Fatalf("no state %q, but %q", want, seen)
		}
	}
}

func newStates() states { return make(states, 1000) }

func (r *rig) log() *slog.Logger {
	return slog.New(slog.NewTextHandler(r.Output(), &slog.HandlerOptions{Level: slog.LevelDebug}))
}

// run runs something until the test ends or stop is called.
func (r *rig) run(fn func(context.Context)) (stop func()) {
	ctx, cancel := context.WithCancel(r.Context())
	done := make(chan struct{})
	go func() { defer close(done); fn(ctx) }()
	stop = func() { cancel(); <-done }
	r.Cleanup(stop)
	return stop
}

// receive polls until the test ends or stop is called.
func (r *rig) receive(k *keeper, more ...func(*ReceiverConfig)) (stop func()) {
	c := ReceiverConfig{Client: r.client, Intake: k, Account: "1", Poll: time.Second, Renew: 5 * time.Millisecond, Log: r.log()}
	for _, set := range more {
		set(&c)
	}
	return r.run(NewReceiver(c).Run)
}

func (r *rig) wait(what string, cond func() bool) {
	r.Helper()
	ctx, cancel := context.WithTimeout(r.Context(), patience)
	defer cancel()
	if err := r.server.Wait(ctx, cond); err != nil {
		r.Fatalf("%s: %v", what, err)
	}
}

// clean fails if Telegram saw anything it does not know.
func (r *rig) clean() {
	r.Helper()
	if v := r.server.Violations(); len(v) > 0 {
		r.Errorf("Telegram would not like: %v", v)
	}
}

// ask makes a request behind the desk's back.
func (r *rig) ask(method string, params map[string]string) {
	r.Helper()
	if err := r.client.ask(r.Context(), method, params, nil); err != nil {
		r.Fatal(err)
	}
}

// question shows luc a button and returns how to tap it.
func (r *rig) question() (tap func()) {
	r.Helper()
	r.mustSend(conversations.Tell{Text: richtext.Of("Alors?"), Buttons: [][]conversations.Button{{{Label: "Oui", Data: "d|1|yes"}}}}, "")
	question, _ := r.luc.LastFromBot()
	return func() {
		if _, err := r.luc.Tap(question.ID, "Oui"); err != nil {
			r.Error(err)
		}
	}
}

func TestNothingIsConfirmedBeforeItIsKeptAndAPoisonUpdateHoldsUpNothing(t *testing.T) { // G1
	r := newRig(t)
	k := &keeper{fail: 2}
	r.luc.Say("un")
	if _, err := r.server.PushRaw(`{"message":{"message_id":"not a number"}}`); err != nil {
		t.Fatal(err)
	}
	r.luc.Say("deux")
	r.receive(k)
	r.wait("confirmation", func() bool { return r.server.Pending() == 0 })
	if got := k.texts(); got != "/start,un,deux" {
		t.Errorf("kept %s", got)
	}
	if len(k.aside) != 1 || k.aside[0].Size == 0 || strings.Contains(k.aside[0].Reason, "not a number") {
		t.Errorf("set aside: %+v", k.aside)
	}
}

func TestATapIsAnsweredWithTheVerdict(t *testing.T) {
	r := newRig(t)
	tap := r.question()
	r.receive(&keeper{})
	tap()
	r.wait("the toast", func() bool { return len(r.luc.Toasts()) == 1 })
	if got := r.luc.Toasts()[0].Text; got != "Noté." {
		t.Errorf("toast %q", got)
	}
}

func TestABatchKeptInPartIsConfirmedInPart(t *testing.T) { // G1, G2
	r := newRig(t)
	r.question()()
	r.luc.Say("deux")
	r.luc.Say("trois")
	k := &keeper{half: 2} // the greeting and the tap
	r.receive(k)
	k.await(t, "/start,deux,trois")
	if len(k.batches) != 2 || len(k.batches[0]) != 4 || len(k.batches[1]) != 2 {
		t.Errorf("batches %v, want one of 4 and then the other 2", k.batches)
	}
	r.wait("the end of the tapped button's waiting", func() bool { return len(r.luc.Toasts()) == 1 })
}

func TestTheOffsetNeverPassesWhatIsNotKept(t *testing.T) { // G1
	text := func(id int) json.RawMessage {
		return json.RawMessage(fmt.Sprintf(`{"update_id":%d,"message":{"message_id":%d,%s,"text":"x"}}`, id, id, luc))
	}
	ignored, poison := json.RawMessage(`{"update_id":9,"poll":{"id":"1"}}`), json.RawMessage(`{"update_id":4,"message":{}}`)
	for _, c := range []struct {
		name  string
		k     *keeper
		batch []json.RawMessage
		want  int
	}{
		{"all kept", &keeper{}, []json.RawMessage{text(5), text(6)}, 7},
		{"all kept, out of order", &keeper{}, []json.RawMessage{text(7), text(5), text(6)}, 8},
		{"nothing kept", &keeper{fail: 1}, []json.RawMessage{poison, text(5), text(6)}, 0},
		{"a part kept", &keeper{half: 1}, []json.RawMessage{text(5), ignored, text(6)}, 6},
		{"a part kept, out of order", &keeper{half: 1}, []json.RawMessage{text(7), text(6), text(5)}, 5},
		{"a part kept behind one set aside", &keeper{half: 1}, []json.RawMessage{poison, text(5), text(6)}, 6},
		{"only what means nothing", &keeper{}, []json.RawMessage{ignored}, 10},
		{"nothing with a number", &keeper{}, []json.RawMessage{json.RawMessage(`[1]`)}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := newAcceptor(hourAhead(), c.k, "1", slog.New(slog.DiscardHandler))
			got, err := a.accept(t.Context(), c.batch)
			if got != c.want {
				t.Errorf("next %d, want %d (%v)", got, c.want, err)
			}
			if fails := c.want == 0 && c.k.batches == nil || len(c.k.events) < len(a.read(c.batch).events); fails != (err != nil) {
				t.Errorf("error %v, want one: %v", err, fails)
			}
		})
	}
}

func TestUpdateNumbersDrawnAnewAreFollowed(t *testing.T) {
	r := newRig(t)
	k := &keeper{}
	r.receive(k)
	r.wait("confirmation", func() bool { return r.server.Pending() == 0 })
	r.server.SetNextUpdateID(1000)
	r.luc.Say("une semaine plus tard")
	r.wait("confirmation", func() bool { return r.server.Pending() == 0 })
	k.await(t, "/start,une semaine plus tard")
	if len(k.batches) != 2 {
		t.Errorf("%d batches, want 2: an update was offered again", len(k.batches))
	}
}

// lease is a lease that the test gives and takes.
type lease struct {
	mu     sync.Mutex
	holder string
	err    error
}

func (l *lease) set(holder string, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.holder, l.err = holder, err
}

func (l *lease) of(name string) func(context.Context) (bool, error) {
	return func(context.Context) (bool, error) {
		l.mu.Lock()
		defer l.mu.Unlock()
		return l.holder == name, l.err
	}
}

func TestOnlyTheHolderOfTheLeasePollsAndAnotherTakesOver(t *testing.T) {
	r := newRig(t)
	l, k := &lease{holder: "a"}, &keeper{}
	heard := map[string]states{"a": newStates(), "b": newStates()}
	for name, s := range heard {
		r.receive(k, func(c *ReceiverConfig) { c.Lease, c.State, c.Poll = l.of(name), s.note, 50*time.Second })
	}
	heard["b"].await(t, "well: standby")
	k.await(t, "/start")
	heard["a"].await(t, "well: ")
	l.set("nobody", nil)
	heard["a"].await(t, "well: standby") // though its poll could have waited for 50 s
	r.luc.Say("un")
	if k.texts() != "/start" {
		t.Error("somebody polled without the lease")
	}
	l.set("b", nil)
	k.await(t, "/start,un")
	l.set("b", errors.New("the database is away"))
	heard["b"].await(t, "unwell: take the lease to poll: the database is away")
	l.set("b", nil)
	heard["b"].await(t, "well: ")
	r.luc.Say("deux")
	k.await(t, "/start,un,deux")
	for _, call := range r.server.Calls(0) {
		if call.Status == 409 {
			t.Errorf("two polled at once: %s", call.Response)
		}
	}
	r.clean()
}

func TestASecondPollerIsExplainedAndLosesNothing(t *testing.T) {
	r := newRig(t)
	k, s := &keeper{}, newStates()
	for range 2 {
		r.receive(k, func(c *ReceiverConfig) { c.State, c.Poll = s.note, 50*time.Second })
	}
	s.await(t, "unwell: another program polls this bot")
	r.luc.Say("un")
	k.await(t, "/start,un")
}

func TestAWebhookSetBehindAPollersBackIsRemoved(t *testing.T) {
	r := newRig(t)
	k, s := &keeper{}, newStates()
	r.receive(k, func(c *ReceiverConfig) { c.State = s.note })
	k.await(t, "/start")
	r.ask("setWebhook", map[string]string{"url": "http://127.0.0.1:1/"})
	r.luc.Say("un")
	s.await(t, "unwell: a webhook was set for this bot")
	k.await(t, "/start,un")
	r.clean()
}

func TestFaultsWhilePollingLoseNothing(t *testing.T) { // G1, G2
	for _, kind := range []faketelegram.FaultKind{
		faketelegram.InternalError, faketelegram.BadGateway, faketelegram.ResetBefore, faketelegram.ResetAfter,
		faketelegram.Truncated, faketelegram.Garbage,
	} {
		t.Run(string(kind), func(t *testing.T) {
			r := newRig(t)
			k, s := &keeper{}, newStates()
			r.server.Faults.Set(faketelegram.Fault{Method: "getUpdates", Kind: kind, Times: 1})
			r.server.Faults.Set(faketelegram.Fault{Method: "deleteWebhook", Kind: kind, Times: 1})
			r.luc.Say("un")
			r.receive(k, func(c *ReceiverConfig) { c.State = s.note })
			s.await(t, "unwell: telegram deleteWebhook")
			s.await(t, "unwell: telegram getUpdates")
			k.await(t, "/start,un")
			s.await(t, "well: ")
		})
	}
}
