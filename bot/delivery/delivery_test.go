package delivery

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// platform is a scripted Sender. It does what script says with each call, and remembers what the platform then shows.
type platform struct {
	// script says what comes of a call; nil means that it is done. It may block.
	script func(c calls.Call, refs calls.Refs, try int) outcome

	mu    sync.Mutex
	tries map[int64]int
	shown map[string][]string // by chat, or thread lane: the bodies in order, as the platform did the work
	heard []calls.Refs        // of every try
	busy  map[string]bool
	over  []string // chats in which two calls overlapped
}

// outcome of one call.
type outcome struct {
	done bool // the platform did the work
	err  error
	wait <-chan struct{} // before it answers
}

func newPlatform(script func(c calls.Call, refs calls.Refs, try int) outcome) *platform {
	return &platform{script: script, tries: map[int64]int{}, shown: map[string][]string{}, busy: map[string]bool{}}
}

func (p *platform) Send(ctx context.Context, c calls.Call, refs calls.Refs, _ func(context.Context, string) error) (calls.Receipt, error) {
	where := string(refs.Chat)
	p.mu.Lock()
	p.tries[refs.Outbox]++
	try := p.tries[refs.Outbox]
	p.heard = append(p.heard, refs)
	if p.busy[where] {
		p.over = append(p.over, where)
	}
	p.busy[where] = true
	p.mu.Unlock()
	o := outcome{done: true}
	if p.script != nil {
		o = p.script(c, refs, try)
	}
	if o.wait != nil {
		select {
		case <-o.wait:
		case <-ctx.Done():
			o.err = ctx.Err()
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.busy[where] = false
	if o.done {
		p.shown[where] = append(p.shown[where], string(c.Body))
	}
	return calls.Receipt{Message: conversations.MessageID(fmt.Sprintf("m%d", len(p.shown[where])))}, o.err
}

func (p *platform) sent(chat string) []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.shown[chat])
}

// desk is a delivery under test.
type desk struct {
	*Delivery
	t        *testing.T
	store    *storage.Store
	telegram *platform
	slack    *platform
	mu       sync.Mutex
	reported []storage.DeadRow
}

func newDesk(t *testing.T, s *storage.Store, telegram *platform, change ...func(*Config)) *desk {
	t.Helper()
	d := &desk{t: t, store: s, telegram: telegram, slack: newPlatform(nil)}
	c := Config{
		Store:   s,
		Senders: map[calls.Platform]Sender{calls.Telegram: telegram, calls.Slack: d.slack},
		Plan:    planMarks,
		Report:  d.report,
		Log:     slog.New(slog.NewTextHandler(t.Output(), nil)),
		Limits:  []Limit{},
	}
	for _, f := range change {
		f(&c)
	}
	d.Delivery = New(c)
	d.delay = func(int) time.Duration { return time.Millisecond }
	return d
}

// running starts the delivery and stops it when the test ends.
func (d *desk) running() *desk {
	d.Start()
	d.t.Cleanup(func() {
		if d.isStopping() {
			return
		}
		if err := d.Stop(context.WithoutCancel(d.t.Context())); err != nil {
			d.t.Error(err)
		}
	})
	return d
}

func (d *desk) report(ctx context.Context, row storage.DeadRow) error {
	err := d.store.InTx(ctx, func(tx *storage.Tx) error { return tx.Reported(row.ID) })
	if err == nil {
		d.mu.Lock()
		defer d.mu.Unlock()
		d.reported = append(d.reported, row)
	}
	return err
}

func (d *desk) quiet() {
	d.t.Helper()
	ctx, cancel := context.WithTimeout(d.t.Context(), 60*time.Second)
	defer cancel()
	if err := d.Quiet(ctx); err != nil {
		d.t.Fatal(err)
	}
}

// planMarks is the agents' plan of marks and the customers' of reactions, each a call whose body says what it is.
func planMarks(effect conversations.Effect) []calls.Call {
	switch e := effect.(type) {
	case conversations.Mark:
		body, _ := json.Marshal(fmt.Sprintf("%s %v on %s", e.Mark, e.On, e.Message))
		return []calls.Call{{Platform: calls.Slack, Lane: calls.MarkLane, Verb: "mark", Body: body, Case: e.Case, Class: conversations.Cosmetic}}
	case conversations.React:
		body, _ := json.Marshal(e.Emoji + " on " + string(e.Message))
		return []calls.Call{{Platform: calls.Telegram, Lane: calls.HintLane, Verb: "react", Body: body, Class: conversations.Cosmetic}}
	}
	return nil
}

// tell is a row for a customer's chat.
func tell(text string) storage.Row {
	body, _ := json.Marshal(text)
	return storage.Row{Platform: string(calls.Telegram), Lane: storage.ChatLane, Verb: "send", Body: body}
}

func enqueue(t *testing.T, s *storage.Store, chat string, rows ...storage.Row) conversations.CustomerID {
	t.Helper()
	var customer conversations.CustomerID
	err := s.InTx(t.Context(), func(tx *storage.Tx) error {
		id, _, err := tx.CustomerOf(conversations.ChatID(chat), "Léa")
		if err != nil {
			return err
		}
		customer = id
		if err := tx.Lock(id); err != nil {
			return err
		}
		return tx.Enqueue(id, "", slices.Clone(rows))
	})
	if err != nil {
		t.Fatal(err)
	}
	return customer
}

func quoted(texts ...string) []string {
	out := make([]string, len(texts))
	for i, text := range texts {
		out[i] = fmt.Sprintf("%q", text)
	}
	return out
}

func TestALaneIsSentInOrder(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		d := newDesk(t, s, newPlatform(nil)).running()
		enqueue(t, s, "c", tell("1"), tell("2"), tell("3"))
		enqueue(t, s, "d", tell("1"))
		enqueue(t, s, "c", tell("4"))
		d.quiet()
		for chat, want := range map[string][]string{"c": quoted("1", "2", "3", "4"), "d": quoted("1")} {
			if diff := cmp.Diff(want, d.telegram.sent(chat)); diff != "" {
				t.Errorf("chat %s (-want +got):\n%s", chat, diff)
			}
		}
	})
}

func TestARowWhoseMessageWasNeverSentIsDoneWithoutACall(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		d := newDesk(t, s, newPlatform(nil)).running()
		edit := tell("edit")
		edit.Verb, edit.Needs = "edit", "nothing"
		enqueue(t, s, "c", edit, tell("after"))
		d.quiet()
		if diff := cmp.Diff(quoted("after"), d.telegram.sent("c")); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
}

func TestAPermanentRefusalIsReportedOnceAndTheLaneGoesOn(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		d := newDesk(t, s, newPlatform(func(c calls.Call, _ calls.Refs, _ int) outcome {
			if string(c.Body) == `"bad"` {
				return outcome{err: &calls.Permanent{Reason: conversations.Blocked, Err: errors.New("403")}}
			}
			return outcome{done: true}
		})).running()
		enqueue(t, s, "c", tell("1"), tell("bad"), tell("2"))
		d.quiet()
		if diff := cmp.Diff(quoted("1", "2"), d.telegram.sent("c")); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
		if len(d.reported) != 1 || d.reported[0].Reason != string(conversations.Blocked) || !d.reported[0].Certain {
			t.Fatalf("reported: %+v, want one certain row, blocked", d.reported)
		}
		// Requeued, it is tried again, and reported again.
		err := s.InTx(t.Context(), func(tx *storage.Tx) error { return tx.Requeue(d.reported[0].ID) })
		if err != nil {
			t.Fatal(err)
		}
		d.quiet()
		if len(d.reported) != 2 {
			t.Errorf("reports after a requeue: got %d, want 2", len(d.reported))
		}
	})
}

func TestG7WhatMayHaveBeenDoneComesBackUncertainAndWhatWasSurelyNotDoesNot(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		err       error
		uncertain bool
	}{
		"a reset connection":   {errors.New("reset"), true},
		"a refused connection": {&calls.NotSent{Err: errors.New("refused")}, false},
		"a wish to wait":       {&calls.RetryAfter{After: time.Millisecond, Scope: calls.LaneScope, Err: errors.New("429")}, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			storagetest.Each(t, func(t *testing.T, s *storage.Store) {
				d := newDesk(t, s, newPlatform(func(_ calls.Call, _ calls.Refs, try int) outcome {
					if try == 1 {
						return outcome{err: c.err}
					}
					return outcome{done: true}
				})).running()
				enqueue(t, s, "c", tell("1"))
				d.quiet()
				if len(d.telegram.heard) != 2 {
					t.Fatalf("tries: got %d, want 2", len(d.telegram.heard))
				}
				if got := d.telegram.heard[1].Uncertain; got != c.uncertain {
					t.Errorf("the second try is uncertain: got %v, want %v", got, c.uncertain)
				}
			})
		})
	}
}

func TestAPlatformsWishToWaitIsObeyedToTheLetterByItsScope(t *testing.T) {
	t.Parallel()
	const wait = 400 * time.Millisecond
	for scope, othersWait := range map[calls.Scope]bool{calls.LaneScope: false, calls.MethodScope: true, calls.AccountScope: true} {
		t.Run(string(scope), func(t *testing.T) {
			t.Parallel()
			storagetest.Each(t, func(t *testing.T, s *storage.Store) {
				var mu sync.Mutex
				at := map[string]time.Time{}
				var asked time.Time
				refused := make(chan struct{})
				d := newDesk(t, s, newPlatform(func(_ calls.Call, refs calls.Refs, try int) outcome {
					mu.Lock()
					defer mu.Unlock()
					if refs.Chat == "c" && try == 1 {
						asked = time.Now()
						close(refused)
						return outcome{err: &calls.RetryAfter{After: wait, Scope: scope, Err: errors.New("429")}}
					}
					at[string(refs.Chat)] = time.Now()
					return outcome{done: true}
				})).running()
				enqueue(t, s, "c", tell("1"))
				<-refused
				d.untilFree(t)
				enqueue(t, s, "d", tell("1"))
				d.quiet()
				if early := wait - at["c"].Sub(asked); early > time.Millisecond {
					t.Errorf("the lane itself was tried %v too early", early)
				}
				if waited := at["d"].Sub(asked) >= wait-time.Millisecond; waited != othersWait {
					t.Errorf("another chat waited: got %v, want %v", waited, othersWait)
				}
			})
		})
	}
}

// untilFree waits until no lane is being served.
func (d *desk) untilFree(t *testing.T) {
	t.Helper()
	for {
		d.Delivery.mu.Lock()
		changed, n := d.changed, d.inFlight
		d.Delivery.mu.Unlock()
		if n == 0 {
			return
		}
		select {
		case <-changed:
		case <-t.Context().Done():
			t.Fatal("lanes are still being served")
		}
	}
}

func TestASlowCallKeepsItsLaneFromOthers(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		release := make(chan struct{})
		p := newPlatform(func(calls.Call, calls.Refs, int) outcome { return outcome{done: true, wait: release} })
		short := func(c *Config) { c.Lease = 300 * time.Millisecond }
		first, second := newDesk(t, s, p, short).running(), newDesk(t, s, p, short).running()
		enqueue(t, s, "c", tell("1"))
		time.AfterFunc(4*300*time.Millisecond, func() { close(release) })
		first.quiet()
		second.quiet()
		if got := len(p.heard); got != 1 {
			t.Errorf("calls: got %d, want 1", got)
		}
	})
}

func TestG14ALaneWhoseOwnerDiedMovesOnWithinItsLeaseAndItsHeadIsUncertain(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		enqueue(t, s, "c", tell("1"), tell("2"))
		const lease = 300 * time.Millisecond
		if dead, err := s.Claim(t.Context(), storage.CustomersPlatform, 1, lease); err != nil || len(dead) != 1 {
			t.Fatalf("claim: %v, %v", dead, err)
		}
		died := time.Now()
		d := newDesk(t, s, newPlatform(nil)).running()
		d.quiet()
		if took := time.Since(died); took > lease+2*time.Second {
			t.Errorf("the lane moved on after %v, want within its lease of %v", took, lease)
		}
		var uncertain []bool
		for _, refs := range d.telegram.heard {
			uncertain = append(uncertain, refs.Uncertain)
		}
		if diff := cmp.Diff([]bool{true, false}, uncertain); diff != "" {
			t.Errorf("uncertain calls (-want +got):\n%s", diff)
		}
	})
}

func TestStoppingLetsTheCallInFlightFinishAndLeavesTheRestToOthersAtOnce(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		begun, release := make(chan struct{}), make(chan struct{})
		first := newDesk(t, s, newPlatform(func(calls.Call, calls.Refs, int) outcome {
			close(begun)
			return outcome{done: true, wait: release}
		})).running()
		enqueue(t, s, "c", tell("1"), tell("2"))
		<-begun
		stopped := make(chan error)
		go func() { stopped <- first.Stop(context.WithoutCancel(t.Context())) }()
		<-first.stopping
		close(release)
		if err := <-stopped; err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(quoted("1"), first.telegram.sent("c")); diff != "" {
			t.Errorf("sent by the one that stopped (-want +got):\n%s", diff)
		}
		second := newDesk(t, s, newPlatform(nil)).running()
		second.quiet()
		if len(second.telegram.heard) != 1 || second.telegram.heard[0].Uncertain || second.telegram.heard[0].Attempt != 1 {
			t.Errorf("the rest: %+v, want one certain first try", second.telegram.heard)
		}
	})
}

func TestStoppingCutsOffACallThatOutlastsItsGrace(t *testing.T) {
	t.Parallel()
	s := storagetest.New(t, storage.SQLite).Open(t)
	begun := make(chan struct{})
	d := newDesk(t, s, newPlatform(func(calls.Call, calls.Refs, int) outcome {
		close(begun)
		return outcome{wait: make(chan struct{})}
	})).running()
	enqueue(t, s, "c", tell("1"))
	<-begun
	ctx, cancel := context.WithTimeout(context.WithoutCancel(t.Context()), 50*time.Millisecond)
	defer cancel()
	if err := d.Stop(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("stop: got %v, want that it ran out of time", err)
	}
}

func TestAHeldRowLeavesWhenBusinessTimeReachesIt(t *testing.T) {
	t.Parallel()
	clock := &movable{}
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		d := newDesk(t, s, newPlatform(nil), func(c *Config) { c.Now = clock.now }).running()
		held := tell("held")
		held.Delay = time.Hour
		enqueue(t, s, "c", held, tell("now"))
		d.quiet()
		if diff := cmp.Diff(quoted("now"), d.telegram.sent("c")); diff != "" {
			t.Errorf("before (-want +got):\n%s", diff)
		}
		clock.move(time.Hour)
		d.Kick()
		d.quiet()
		if diff := cmp.Diff(quoted("now", "held"), d.telegram.sent("c")); diff != "" {
			t.Errorf("after (-want +got):\n%s", diff)
		}
	}, func(c *storage.Config) { c.Now = clock.now })
}

// movable is a business clock.
type movable struct {
	mu  sync.Mutex
	off time.Duration
}

func (m *movable) now() time.Time {
	m.mu.Lock()
	defer m.mu.Unlock()
	return time.Now().Add(m.off)
}

func (m *movable) move(by time.Duration) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.off += by
}
