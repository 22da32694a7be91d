package intake

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/storage"
	"guichet/storage/storagetest"
)

var noon = time.Date(2026, 1, 20, 17, 0, 0, 0, time.UTC)

// plan is a platform's plan reduced to what intake cares for: a call for each message, its text as the body.
func plan(effect conversations.Effect) []calls.Call {
	c := calls.Call{Platform: calls.Telegram, Lane: calls.ChatLane, Verb: "send"}
	switch e := effect.(type) {
	case conversations.Tell:
		c.Body, _ = json.Marshal(e.Text.Plain)
		c.Makes, c.Class, c.Case = e.Label, e.Class, e.Case // without key and delay: every word counts, and at once
	case conversations.Leave:
		c.Verb = "leave"
		c.Body, _ = json.Marshal(e.Text.Plain)
	case conversations.Card:
		c = calls.Call{Platform: calls.Slack, Lane: calls.CardLane, Verb: "card", Case: e.Case}
	case conversations.Post:
		c = calls.Call{Platform: calls.Slack, Lane: calls.ThreadLane, Verb: "post", Case: e.Case, Makes: e.Label}
	default:
		return nil
	}
	return []calls.Call{c}
}

func newIntake(t *testing.T, s *storage.Store) *Intake {
	t.Helper()
	in := New(Config{
		Store: s, Policy: policy.Default(), Plan: plan, Now: func() time.Time { return noon },
		Log: slog.New(slog.NewTextHandler(t.Output(), nil)),
	})
	t.Cleanup(func() {
		if err := in.Close(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	})
	return in
}

// file lets customers file their feedback, a minute for each message: what comes in one burst is one answer.
func file(t *testing.T, in *Intake, events []conversations.Event) {
	t.Helper()
	now := in.Now()
	for _, ev := range events {
		now = now.Add(time.Minute)
		at := now
		in.Now = func() time.Time { return at }
		accept(t, in, ev)
	}
}

func atNoon(c *storage.Config) { c.Now = func() time.Time { return noon } }

// said is the n-th update of an account, with a message in a chat.
func said(n int, chat, text string) conversations.Event {
	id := fmt.Sprint(n)
	return conversations.Event{
		Key:  conversations.Key{Source: "telegram", Account: "7", Kind: "update", ID: id},
		At:   noon.Add(time.Duration(n) * time.Minute),
		From: conversations.Address{Chat: conversations.ChatID(chat)},
		Body: conversations.Said{Message: conversations.MessageID(id), Kind: conversations.KindText, Text: richtext.Of(text),
			Profile: conversations.Profile{FirstName: "Léa", Language: "fr"}},
		Raw: []byte(`{"message":{"text":"x"}}`),
	}
}

func accept(t *testing.T, in *Intake, events ...conversations.Event) []conversations.Verdict {
	t.Helper()
	verdicts, err := in.Accept(t.Context(), events, nil)
	if err != nil {
		t.Fatal(err)
	}
	return verdicts
}

// told drains the customers' outbox and returns what each chat is told, in order.
func told(t *testing.T, s *storage.Store) map[string][]string {
	t.Helper()
	texts := map[string][]string{}
	for {
		works, err := s.Claim(t.Context(), storage.CustomersPlatform, storage.Room{Lanes: 100, Lease: time.Minute, Least: conversations.Cosmetic})
		if err != nil {
			t.Fatal(err)
		}
		if len(works) == 0 {
			return texts
		}
		for i := range works {
			for w := &works[i]; w != nil; {
				var text string
				if err := json.Unmarshal(w.Body, &text); err != nil {
					t.Fatal(err)
				}
				texts[string(w.Chat)] = append(texts[string(w.Chat)], text)
				if w, _, err = s.Done(t.Context(), *w, storage.Receipt{}, nil); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

// expected is what the rules alone tell a customer who writes these events.
func expected(t *testing.T, p *policy.Policy, events []conversations.Event) []string {
	t.Helper()
	w := conversations.World{Policy: p, Customer: conversations.Customer{ID: 1, Chat: events[0].From.Chat, FirstName: "Léa", Since: noon}}
	var texts []string
	for i, ev := range events {
		ev = conversations.Redact(ev, p, w.Dialogue)
		ev.Fresh = conversations.Fresh{Case: conversations.CaseID(100 + i), Draft: conversations.DraftID(100 + i), Number: conversations.NewNumber(uint64(i))}
		after, effects, err := conversations.Step(w, ev, noon)
		if err != nil {
			t.Fatal(err)
		}
		w = after
		for _, effect := range effects {
			if tell, ok := effect.(conversations.Tell); ok {
				texts = append(texts, tell.Text.Plain)
			}
		}
	}
	return texts
}

func TestACustomerIsToldWhatTheRulesSayInOrder(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		in := newIntake(t, s)
		byChat := map[string][]conversations.Event{}
		var all []conversations.Event
		for n, text := range []string{"/start", "bonjour", "/help", "/lang", "plainte", "Ma commande n'est jamais arrivée", "/status"} {
			for c := range 8 {
				chat := fmt.Sprintf("c%d", c)
				ev := said(100*c+n, chat, text)
				byChat[chat] = append(byChat[chat], ev)
				all = append(all, ev)
			}
		}
		accept(t, in, all...)
		want := map[string][]string{}
		for chat, events := range byChat {
			want[chat] = expected(t, in.Policy, events)
		}
		if len(want["c0"]) == 0 {
			t.Fatal("the rules say nothing")
		}
		if diff := cmp.Diff(want, told(t, s)); diff != "" {
			t.Errorf("what the customers are told (-rules +intake):\n%s", diff)
		}
	}, atNoon)
}

func TestG2TheSameEventAgainChangesNothingEvenInParallel(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		in := newIntake(t, s)
		events := []conversations.Event{said(1, "c", "/start"), said(2, "c", "/help"), said(2, "c", "/help")}
		want := map[string][]string{"c": expected(t, in.Policy, events[:2])}
		accept(t, in, events...)
		var others sync.WaitGroup
		for range 4 {
			others.Go(func() {
				if _, err := in.Accept(t.Context(), events, nil); err != nil {
					t.Error(err)
				}
			})
		}
		others.Wait()
		if diff := cmp.Diff(want, told(t, s)); diff != "" {
			t.Errorf("after five deliveries (-want +got):\n%s", diff)
		}
	}, atNoon)
}

func TestAnEventThatTheRulesRefuseIsSetAsideAndHarmsNoOther(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		in := newIntake(t, s)
		bad := said(2, "c", "")
		bad.Body = nil
		events := []conversations.Event{said(1, "c", "/start"), bad, said(3, "c", "/help"), said(4, "d", "/start")}
		accept(t, in, events...)
		accept(t, in, bad) // it was seen
		want := map[string][]string{
			"c": expected(t, in.Policy, []conversations.Event{events[0], events[2]}),
			"d": expected(t, in.Policy, events[3:]),
		}
		if diff := cmp.Diff(want, told(t, s)); diff != "" {
			t.Errorf("what the customers are told (-want +got):\n%s", diff)
		}
		if n, err := s.Aside(t.Context()); n != 1 || err != nil {
			t.Errorf("events set aside: got %d (%v), want 1", n, err)
		}
	}, atNoon)
}

func TestAPanicInAPlanIsAnErrorOfThatEventAlone(t *testing.T) {
	t.Parallel()
	s := storagetest.New(t, storage.SQLite).Open(t, atNoon)
	in := newIntake(t, s)
	in.Plan = func(effect conversations.Effect) []calls.Call {
		if tell, ok := effect.(conversations.Tell); ok && tell.ReplyTo == "" && tell.Label != "" {
			panic("a customer's words")
		}
		return plan(effect)
	}
	var logged bytes.Buffer
	in.Log = slog.New(slog.NewTextHandler(&logged, nil))
	accept(t, in, said(1, "c", "/start"))
	if n, _ := s.Aside(t.Context()); n != 1 {
		t.Fatalf("events set aside: got %d, want 1 (is nothing labelled any more?)", n)
	}
	if bytes.Contains(logged.Bytes(), []byte("a customer's words")) {
		t.Error("the panic's value was logged")
	}
	if len(told(t, s)) != 0 {
		t.Error("half of the event was kept")
	}
}

// What a desk or an alarm wants is planned in goroutines that nobody guards: a panic there would end the process, again and again.
func TestAPanicAtADeskOrAnAlarmStopsNobody(t *testing.T) {
	t.Parallel()
	s := storagetest.New(t, storage.SQLite).Open(t, atNoon)
	in := newIntake(t, s)
	var logged bytes.Buffer
	in.Log = slog.New(slog.NewTextHandler(&logged, nil))
	in.Plan = func(conversations.Effect) []calls.Call { panic("an agent's words") }
	late := conversations.Sighting{LateToCustomers: 24 * time.Hour}
	if err := in.Look(t.Context(), late); err == nil {
		t.Error("an alarm that could not be planned counts as told")
	}
	if got := logged.String(); !strings.Contains(got, "the rules panicked") || !strings.Contains(got, "stack") || strings.Contains(got, "an agent's words") {
		t.Errorf("logged: %s", got)
	}
	posted := 0
	in.Plan = func(conversations.Effect) []calls.Call { posted++; return nil }
	if err := in.Look(t.Context(), late); err != nil || posted == 0 {
		t.Errorf("the alarm is told at the next look: %d effects, %v", posted, err)
	}
}

func TestWhatCannotBeDecodedIsCountedOnce(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		in := newIntake(t, s)
		aside := []conversations.Aside{{Key: conversations.Key{Source: "telegram", Account: "7", Kind: "update", ID: "9"}, At: noon, Size: 12, Reason: "not an update"}}
		for range 3 {
			if _, err := in.Accept(t.Context(), nil, aside); err != nil {
				t.Fatal(err)
			}
		}
		if n, err := s.Aside(t.Context()); n != 1 || err != nil {
			t.Errorf("set aside: got %d (%v), want 1", n, err)
		}
	})
}

func TestG1ADatabaseThatIsAwayIsNobodysFaultAndTheEventsComeAgain(t *testing.T) {
	t.Parallel()
	cluster := storagetest.StartCluster(t, storagetest.Options{})
	s, err := storage.Open(t.Context(), storage.Config{URL: cluster.Database(t), Now: func() time.Time { return noon },
		Log: slog.New(slog.NewTextHandler(t.Output(), nil))})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if _, err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	in := newIntake(t, s)
	events := []conversations.Event{said(1, "c", "/start"), said(2, "d", "/start"), said(3, "c", "/help")}
	accept(t, in, events[0])
	if err := cluster.Stop(storagetest.Immediate); err != nil {
		t.Fatal(err)
	}
	var unfinished *Unfinished
	if _, err := in.Accept(t.Context(), events, nil); !errors.As(err, &unfinished) {
		t.Fatalf("with the database away: got %v, want *Unfinished", err)
	}
	if err := cluster.Start(); err != nil {
		t.Fatal(err)
	}
	for tries := 0; ; tries++ { // the pool may hold broken connections
		if _, err = in.Accept(t.Context(), events, nil); err == nil || tries == 50 {
			break
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	want := map[string][]string{
		"c": expected(t, in.Policy, []conversations.Event{events[0], events[2]}),
		"d": expected(t, in.Policy, events[1:2]),
	}
	if diff := cmp.Diff(want, told(t, s)); diff != "" {
		t.Errorf("what the customers are told (-want +got):\n%s", diff)
	}
	if n, _ := s.Aside(t.Context()); n != 0 {
		t.Errorf("events set aside: got %d, want none", n)
	}
}

func TestACallerWithoutPatienceIsNotAcknowledged(t *testing.T) {
	t.Parallel()
	s := storagetest.New(t, storage.SQLite).Open(t, atNoon)
	in := newIntake(t, s)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := in.Accept(ctx, []conversations.Event{said(1, "c", "/start")}, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want that the context ended", err)
	}
}

func TestAnEventInAThreadThatIsNoCasesIsPassedOver(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		in := newIntake(t, s)
		accept(t, in, conversations.Event{
			Key:  conversations.Key{Source: "slack", Account: "T", Kind: "message", ID: "C1/1.1"},
			From: conversations.Address{Channel: "C1", Thread: "1.0"},
			Body: conversations.Wrote{Agent: conversations.Agent{ID: "U1", Member: true}, Message: "1.1", Text: richtext.Of("lunch?")},
		})
		if n, _ := s.Aside(t.Context()); n != 0 {
			t.Errorf("set aside: got %d, want 0", n)
		}
	})
}

func TestABotPutIntoAGroupLeavesItAndMakesNoCustomer(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		in := newIntake(t, s)
		ev := said(1, "-100", "")
		ev.Body = conversations.Invited{}
		accept(t, in, ev)
		if got := told(t, s); len(got["-100"]) != 1 {
			t.Errorf("calls to the group: got %v, want one", got)
		}
		err := s.InTx(t.Context(), func(tx *storage.Tx) error {
			_, created, err := tx.CustomerOf("-100", "")
			if !created {
				t.Error("the group is a customer")
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	})
}
