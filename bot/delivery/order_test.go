package delivery

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// G6, G7, G14: whatever fails, with two deliveries racing for the lanes, every row is sent, in order within its chat, never two of
// a chat at once, and doubled only where the outcome of a try was unknown.
func TestG6OrderHoldsAndNothingIsLostWhateverFails(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		for seed := range uint64(12) {
			p := newPlatform(nil)
			var unsure sync.Map // chat → true once a try there had an unknown outcome
			chance := rand.New(rand.NewPCG(seed, 0))
			var mu sync.Mutex
			p.script = func(_ calls.Call, refs calls.Refs, try int) outcome {
				mu.Lock()
				defer mu.Unlock()
				if try > 4 {
					return outcome{done: true}
				}
				switch chance.IntN(8) {
				case 0:
					unsure.Store(string(refs.Chat), true)
					return outcome{done: true, err: errors.New("the answer was lost")}
				case 1:
					unsure.Store(string(refs.Chat), true)
					return outcome{err: errors.New("reset before the work")}
				case 2:
					return outcome{err: &calls.NotSent{Err: errors.New("refused")}}
				case 3:
					return outcome{err: &calls.RetryAfter{After: time.Millisecond, Scope: calls.LaneScope, Err: errors.New("429")}}
				}
				return outcome{done: true}
			}
			chats, rows := 1+int(seed%5), 3+int(seed%6)
			first, second := newDesk(t, s, p), newDesk(t, s, p)
			first.Start()
			second.Start()
			want := map[string][]string{}
			for i := range rows {
				for c := range chats {
					chat := fmt.Sprintf("%d/%d", seed, c)
					text := fmt.Sprint(i)
					enqueue(t, s, chat, tell(text))
					want[chat] = append(want[chat], quoted(text)...)
				}
			}
			first.quiet()
			second.quiet()
			for _, d := range []*desk{first, second} {
				if err := d.Stop(t.Context()); err != nil {
					t.Error(err)
				}
			}
			for chat, texts := range want {
				shown := p.sent(chat)
				if _, ok := unsure.Load(chat); ok {
					shown = withoutRepeats(shown)
				}
				if diff := cmp.Diff(texts, shown); diff != "" {
					t.Errorf("chat %s (-want +shown):\n%s", chat, diff)
				}
			}
			if len(p.over) > 0 {
				t.Errorf("seed %d: two calls at once in %v", seed, p.over)
			}
		}
	})
}

// withoutRepeats takes out what only repeats the text before it.
func withoutRepeats(texts []string) []string {
	var out []string
	for i, text := range texts {
		if i == 0 || text != texts[i-1] {
			out = append(out, text)
		}
	}
	return out
}

func TestACallThatWasMadeIsNotRepeatedBecauseTheDatabaseWentAway(t *testing.T) {
	t.Parallel()
	cluster := storagetest.StartCluster(t, storagetest.Options{Durable: true})
	s, err := storage.Open(t.Context(), storage.Config{URL: cluster.Database(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if _, err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	p := newPlatform(func(calls.Call, calls.Refs, int) outcome {
		if err := cluster.Kill9(); err != nil {
			t.Error(err)
		}
		time.AfterFunc(300*time.Millisecond, func() {
			if err := cluster.Start(); err != nil {
				t.Error(err)
			}
		})
		return outcome{done: true}
	})
	d := newDesk(t, s, p).running()
	enqueue(t, s, "c", tell("1"))
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for d.Quiet(ctx) != nil && ctx.Err() == nil { // it cannot look while the database is away
		time.Sleep(look)
	}
	if diff := cmp.Diff(quoted("1"), p.sent("c")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAPersonWhoWaitsIsServedBeforeBulk(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		const bulk = 30
		for i := range bulk {
			row := tell("bulk")
			row.Class = int(conversations.Background)
			enqueue(t, s, fmt.Sprint(i), row, row)
		}
		var mu sync.Mutex
		var order []string
		begun := make(chan struct{}, 1)
		p := newPlatform(func(_ calls.Call, refs calls.Refs, _ int) outcome {
			mu.Lock()
			defer mu.Unlock()
			order = append(order, string(refs.Chat))
			select {
			case begun <- struct{}{}:
			default:
			}
			return outcome{done: true}
		})
		d := newDesk(t, s, p, func(c *Config) {
			c.Limits = []Limit{{Platform: calls.Telegram, Per: PerAccount, Rate: 50, Burst: 2}}
		}).running()
		<-begun
		mu.Lock()
		before := len(order)
		mu.Unlock()
		enqueue(t, s, "person", tell("answer"))
		d.quiet()
		for i, chat := range order {
			if chat == "person" && i-before > 8 {
				t.Errorf("the person was served after %d others, want at once", i-before)
			}
		}
		if len(order) != 2*bulk+1 {
			t.Errorf("calls: got %d, want %d", len(order), 2*bulk+1)
		}
	})
}
