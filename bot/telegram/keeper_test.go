package telegram

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"guichet/conversations"
)

// keeper is an intake that remembers, knows what it has seen, and refuses while told to.
type keeper struct {
	mu      sync.Mutex
	changed chan struct{} // closed at the next change
	fail    int           // how many batches to refuse; negative for all
	half    int           // how many events to keep of the next batch before it fails; 0 for all
	batches [][]conversations.Event
	events  []conversations.Event
	seen    map[conversations.Key]bool
	aside   []conversations.Aside
}

// partly is what an intake says that kept a part.
type partly struct{ done int }

func (p partly) Error() string { return "the database went away" }
func (p partly) Done() int     { return p.done }

func (k *keeper) Accept(_ context.Context, events []conversations.Event, aside []conversations.Aside) ([]conversations.Verdict, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	defer k.wake()
	if k.fail != 0 {
		k.fail = max(k.fail-1, -1)
		return nil, errors.New("the database is away")
	}
	k.aside = append(k.aside, aside...)
	k.batches = append(k.batches, events)
	if n := k.half; n > 0 {
		k.half = 0
		k.keep(events[:n])
		return nil, fmt.Errorf("apply events: %w", partly{n})
	}
	k.keep(events)
	verdicts := make([]conversations.Verdict, len(events))
	for i := range verdicts {
		verdicts[i].Toast = "Noté."
	}
	return verdicts, nil
}

func (k *keeper) keep(events []conversations.Event) {
	if k.seen == nil {
		k.seen = map[conversations.Key]bool{}
	}
	for _, ev := range events {
		if !k.seen[ev.Key] {
			k.seen[ev.Key] = true
			k.events = append(k.events, ev)
		}
	}
}

// wake tells who waits. The caller holds the mutex.
func (k *keeper) wake() {
	if k.changed != nil {
		close(k.changed)
		k.changed = nil
	}
}

func (k *keeper) refuse(batches int) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.fail = batches
}

// texts are the words kept, of one chat or of all.
func (k *keeper) texts(chats ...conversations.ChatID) string {
	k.mu.Lock()
	defer k.mu.Unlock()
	var out []string
	for _, ev := range k.events {
		if said, ok := ev.Body.(conversations.Said); ok && (len(chats) == 0 || slices.Contains(chats, ev.From.Chat)) {
			out = append(out, said.Text.Plain)
		}
	}
	return strings.Join(out, ",")
}

// await waits until exactly these words are kept, in this order.
func (k *keeper) await(t *testing.T, want string) {
	t.Helper()
	for {
		k.mu.Lock()
		if k.changed == nil {
			k.changed = make(chan struct{})
		}
		changed := k.changed
		k.mu.Unlock()
		got := k.texts()
		if got == want {
			return
		}
		select {
		case <-changed:
		case <-time.After(patience):
			t.Fatalf("kept %s, want %s", got, want)
		}
	}
}
