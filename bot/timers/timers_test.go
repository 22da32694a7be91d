package timers

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/conversations"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// clock is a business clock that tests move.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) set(at time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = at
}

var noon = time.Date(2026, 1, 20, 17, 0, 0, 0, time.UTC)

// bench is timers whose events are applied by taking the row, as intake does.
type bench struct {
	*Timers
	store *storage.Store
	clock *clock

	mu    sync.Mutex
	fired []string
	again map[string]time.Duration // timers that set themselves again when they fire
	fail  error
}

func newBench(t *testing.T, s *storage.Store, more ...Job) *bench {
	t.Helper()
	b := &bench{store: s, clock: &clock{at: noon}, again: map[string]time.Duration{}}
	b.Timers = New(Config{Store: s, Fire: b.fire, Now: b.clock.now, Every: time.Second, More: more,
		Log: slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelWarn}))})
	return b
}

func (b *bench) fire(ctx context.Context, timer storage.Timer) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.fail != nil {
		return b.fail
	}
	took := false
	err := b.store.InTx(ctx, func(tx *storage.Tx) (err error) {
		took, err = tx.TakeTimer(timer.Customer, timer.Key, timer.Due)
		if after := b.again[timer.Key]; err == nil && took && after != 0 {
			err = tx.SetTimer(timer.Customer, conversations.Schedule{Key: timer.Key, Timer: timer.Kind, Due: timer.Due.Add(after)})
		}
		return err
	})
	if err == nil && took {
		b.fired = append(b.fired, timer.Key)
	}
	return err
}

func (b *bench) all() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]string(nil), b.fired...)
}

// set makes timers of one customer, by key and due time after noon.
func set(t *testing.T, s *storage.Store, timers map[string]time.Duration) {
	t.Helper()
	err := s.InTx(t.Context(), func(tx *storage.Tx) error {
		customer, _, err := tx.CustomerOf("c", "Léa")
		if err != nil {
			return err
		}
		for key, after := range timers {
			err = errors.Join(err, tx.SetTimer(customer, conversations.Schedule{Key: key, Timer: conversations.DraftReminder, Due: noon.Add(after)}))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestWhatIsDueFiresInOrderAndOnce(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		b := newBench(t, s)
		set(t, s, map[string]time.Duration{"c": -time.Minute, "a": -3 * time.Minute, "b": 0, "later": time.Second})
		for range 2 {
			if _, err := b.FireDue(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		if diff := cmp.Diff([]string{"a", "c", "b"}, b.all()); diff != "" {
			t.Errorf("fired (-want +got):\n%s", diff)
		}
	})
}

func TestNothingFiresBeforeATimerThatFailed(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		b := newBench(t, s)
		set(t, s, map[string]time.Duration{"a": -time.Minute, "b": 0})
		b.fail = errors.New("the database is away")
		if fired, err := b.FireDue(t.Context()); !errors.Is(err, b.fail) || fired != 0 {
			t.Errorf("got %d fired, %v", fired, err)
		}
		b.fail = nil
		if fired, err := b.FireDue(t.Context()); err != nil || fired != 2 {
			t.Errorf("after it is back: got %d fired, %v", fired, err)
		}
	})
}

func TestAdvancingStopsAtEveryDueTimeAndSettlesBeforeAndAfter(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		b := newBench(t, s)
		set(t, s, map[string]time.Duration{"day": 24 * time.Hour, "week": 7 * 24 * time.Hour, "month": 30 * 24 * time.Hour})
		b.again["day"] = 48 * time.Hour
		var story []string
		err := b.Advance(t.Context(), noon.Add(8*24*time.Hour), b.clock.set, func(context.Context) error {
			story = append(story, fmt.Sprintf("%v %v", b.clock.now().Sub(noon), b.all()))
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		want := []string{
			"24h0m0s []", "24h0m0s [day]",
			"72h0m0s [day]", "72h0m0s [day day]",
			"120h0m0s [day day]", "120h0m0s [day day day]",
			"168h0m0s [day day day]", "168h0m0s [day day day day week]",
			"192h0m0s [day day day day week]",
		}
		if diff := cmp.Diff(want, story); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
}

func TestATimerThatSetsItselfAgainAtOnceDoesNotHoldUpTheProgram(t *testing.T) {
	t.Parallel()
	s := storagetest.New(t, storage.SQLite).Open(t)
	b := newBench(t, s)
	set(t, s, map[string]time.Duration{"a": 0})
	b.again["a"] = -time.Millisecond
	if _, err := b.FireDue(t.Context()); err != nil {
		t.Fatal(err)
	}
	if n := len(b.all()); n != bites {
		t.Errorf("fired %d times, want %d and then others", n, bites)
	}
}

func TestRiverFiresTimersOnceForTwoProcesses(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		ran := make(chan struct{}, 10)
		extra := Job{Name: "extra", Every: time.Second, Run: func(context.Context) error { ran <- struct{}{}; return nil }}
		first, second := newBench(t, s, extra), newBench(t, s, extra)
		want := map[string]time.Duration{}
		for i := range 20 {
			want[fmt.Sprintf("%02d", i)] = -time.Duration(i) * time.Second
		}
		set(t, s, want)
		for _, b := range []*bench{first, second} {
			if err := b.Start(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		<-ran
		for len(first.all())+len(second.all()) < len(want) {
			if t.Context().Err() != nil {
				t.Fatal("the timers do not fire")
			}
			time.Sleep(10 * time.Millisecond)
		}
		for _, b := range []*bench{first, second} {
			if err := b.Stop(context.WithoutCancel(t.Context())); err != nil {
				t.Error(err)
			}
		}
		if n := len(first.all()) + len(second.all()); n != len(want) {
			t.Errorf("timers fired: got %d, want %d", n, len(want))
		}
	})
}

func TestStoppingWhatWasNeverStartedDoesNothing(t *testing.T) {
	t.Parallel()
	s := storagetest.New(t, storage.SQLite).Open(t)
	if err := newBench(t, s).Stop(t.Context()); err != nil {
		t.Error(err)
	}
}
