package delivery

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// folding is a platform that joins calls, and can be asked what became of an earlier try, as Slack can.
type folding struct {
	script func(try int) outcome

	mu    sync.Mutex
	tries map[int64]int
	posts map[string][]joinedPost // by chat, in order
}

type joinedPost struct {
	rows  []int64
	texts string
}

func (f *folding) Fold(cs []calls.Call) (calls.Call, int) {
	var texts []string
	for _, c := range cs {
		var text string
		if json.Unmarshal(c.Body, &text) != nil || len(texts) > 0 && strings.HasPrefix(text, "apart") {
			break
		}
		texts = append(texts, text)
	}
	joined := cs[0]
	joined.Body, _ = json.Marshal(strings.Join(texts, " "))
	return joined, len(texts)
}

func (f *folding) Send(_ context.Context, c calls.Call, refs calls.Refs, _ func(context.Context, string) error) (calls.Receipt, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	where := string(refs.Chat)
	if refs.Uncertain {
		for _, p := range f.posts[where] {
			if slices.Contains(p.rows, refs.Outbox) {
				return calls.Receipt{Message: "found", With: p.rows[1:]}, nil
			}
		}
	}
	f.tries[refs.Outbox]++
	o := f.script(f.tries[refs.Outbox])
	if o.done {
		var texts string
		if err := json.Unmarshal(c.Body, &texts); err != nil {
			return calls.Receipt{}, err
		}
		f.posts[where] = append(f.posts[where], joinedPost{append([]int64{refs.Outbox}, refs.With...), texts})
	}
	return calls.Receipt{Message: conversations.MessageID(fmt.Sprint(refs.Outbox))}, o.err
}

func (f *folding) shown(chat string) (texts []string, posts int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, p := range f.posts[chat] {
		texts = append(texts, strings.Fields(p.texts)...)
	}
	return texts, len(f.posts[chat])
}

func newFolding(script func(try int) outcome) *folding {
	return &folding{script: script, tries: map[int64]int{}, posts: map[string][]joinedPost{}}
}

// folds is a desk on such a platform, whose clock says that every row has waited.
func folds(t *testing.T, s *storage.Store, f *folding) *desk {
	return newDesk(t, s, nil, func(c *Config) {
		c.Senders = map[calls.Platform]Sender{calls.Telegram: f}
		c.Now = func() time.Time { return time.Now().Add(time.Second) }
	})
}

func TestWhatWaitsInALaneThatIsBehindGoesOutTogetherAndInOrder(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		f := newFolding(func(int) outcome { return outcome{done: true} })
		d := folds(t, s, f)
		enqueue(t, s, "c", tell("1"), tell("2"), tell("3"), tell("apart-4"), tell("5"))
		d.running().quiet()
		texts, posts := f.shown("c")
		if diff := cmp.Diff([]string{"1", "2", "3", "apart-4", "5"}, texts); diff != "" || posts != 3 {
			t.Errorf("%d posts, want 3 (-want +got):\n%s", posts, diff)
		}
		if got := f.posts["c"][0].rows; len(got) != 3 {
			t.Errorf("the first post tells of %d rows, want 3", len(got))
		}
	})
}

// G6, G7: whatever fails, with two deliveries racing for the lanes, folded rows are shown once each and in order, since the platform can be asked.
func TestG7FoldedRowsAreSentOnceAndInOrderWhateverFails(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		for seed := range uint64(12) {
			chance := rand.New(rand.NewPCG(seed, 7))
			f := newFolding(func(try int) outcome {
				if try > 4 {
					return outcome{done: true}
				}
				switch chance.IntN(8) {
				case 0, 1:
					return outcome{done: true, err: errors.New("the answer was lost")}
				case 2:
					return outcome{err: errors.New("reset before the work")}
				case 3:
					return outcome{err: &calls.NotSent{Err: errors.New("refused")}}
				case 4:
					return outcome{err: &calls.RetryAfter{After: time.Millisecond, Scope: calls.LaneScope, Err: errors.New("429")}}
				}
				return outcome{done: true}
			})
			first, second := folds(t, s, f), folds(t, s, f)
			first.Start()
			second.Start()
			want := map[string][]string{}
			for i := range 6 {
				for c := range 3 {
					chat := fmt.Sprintf("%d/%d", seed, c)
					a, b := fmt.Sprintf("%da", i), fmt.Sprintf("%db", i)
					enqueue(t, s, chat, tell(a), tell(b))
					want[chat] = append(want[chat], a, b)
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
				shown, _ := f.shown(chat)
				if diff := cmp.Diff(texts, shown); diff != "" {
					t.Errorf("chat %s (-want +shown):\n%s", chat, diff)
				}
			}
		}
	})
}
