package delivery

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"time"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/storage"
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
	d.delay = func(int, bool) time.Duration { return time.Millisecond }
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
