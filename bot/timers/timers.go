package timers

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/riverqueue/river"

	"guichet/storage"
)

// Config is what Timers need. Store, Fire and Log must be set.
type Config struct {
	Store *storage.Store
	// Fire applies a timer's event and returns once it is committed. intake.Intake.Fire does it.
	Fire func(context.Context, storage.Timer) error
	// Now is business time; the default is time.Now.
	Now func() time.Time
	Log *slog.Logger
	// Every is how often due timers are looked for, a second at least; the default is 2 s.
	Every time.Duration
	// More is further periodic work.
	More []Job
}

// Timers fires timers and runs periodic jobs.
type Timers struct {
	Config
	river    *river.Client[*sql.Tx] // nil until started
	said     *sayings               // of River's
	stopping atomic.Bool
	mu       sync.Mutex // held while firing, so that the order of due times holds
}

// New makes Timers that do nothing until they are started.
func New(c Config) *Timers {
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Every == 0 {
		c.Every = 2 * time.Second
	}
	return &Timers{Config: c}
}

// Start begins the periodic work, in the background, until Stop. The database must have been migrated. ctx is for the start alone.
func (t *Timers) Start(ctx context.Context) error {
	log := newSparing(t.Log.Handler())
	client, err := newRiver(t.Store.River(), quiet{log, &t.stopping}, append(t.jobs(), t.More...))
	if err != nil {
		return fmt.Errorf("set up periodic work: %w", err)
	}
	if err := client.Start(context.WithoutCancel(ctx)); err != nil {
		return fmt.Errorf("start periodic work: %w", err)
	}
	t.river, t.said = client, log.said
	return nil
}

// Stop lets the jobs that run finish. When ctx ends first they are cut off, which loses nothing. What was never started need not stop.
func (t *Timers) Stop(ctx context.Context) error {
	if t.river == nil {
		return nil
	}
	t.stopping.Store(true)
	defer t.said.close()
	err := t.river.Stop(ctx)
	if err == nil || !errors.Is(err, ctx.Err()) {
		return err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), cutOff)
	defer cancel()
	if err := t.river.StopAndCancel(ctx); err != nil {
		return fmt.Errorf("cut off periodic work: %w", err)
	}
	return nil
}

const (
	cutOff = 5 * time.Second
	// bite is how many timers are read at once, bites how many reads one FireDue makes: a timer that sets itself again at once must
	// not keep the others waiting for good.
	bite  = 100
	bites = 100
)

// FireDue fires what is due by business time, in order, and returns how many it gave to intake. An error stops it: what comes after
// a timer must not happen before it.
func (t *Timers) FireDue(ctx context.Context) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	fired := 0
	for range bites {
		due, err := t.Store.DueTimers(ctx, t.Now(), bite)
		if err != nil || len(due) == 0 {
			return fired, err
		}
		for _, timer := range due {
			if err := t.Fire(ctx, timer); err != nil {
				return fired, fmt.Errorf("fire the timer %s: %w", timer.Kind, err)
			}
			fired++
		}
	}
	return fired, nil
}

// Advance moves business time to until, stopping at every due time on the way: set moves the clock, settle returns when everything that
// is due by then was sent. Nothing fires before what was due earlier has left.
func (t *Timers) Advance(ctx context.Context, until time.Time, set func(time.Time), settle func(context.Context) error) error {
	for stops := 0; stops < bite*bites; stops++ {
		next, found, err := t.Store.NextTimer(ctx)
		if err != nil {
			return err
		}
		if !found || next.After(until) {
			break
		}
		if err := t.stopAt(ctx, next, set, settle); err != nil {
			return err
		}
	}
	return t.stopAt(ctx, until, set, settle)
}

func (t *Timers) stopAt(ctx context.Context, at time.Time, set func(time.Time), settle func(context.Context) error) error {
	if at.After(t.Now()) {
		set(at)
	}
	if err := settle(ctx); err != nil {
		return fmt.Errorf("settle what was due: %w", err)
	}
	fired, err := t.FireDue(ctx)
	if err != nil || fired == 0 {
		return err
	}
	if err := settle(ctx); err != nil {
		return fmt.Errorf("settle what the timers brought: %w", err)
	}
	return nil
}
