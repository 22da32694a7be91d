package telegram

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"time"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"guichet/bot/calls"
)

// link is how either way of receiving tries again and tells how it fares.
type link struct {
	log   *slog.Logger
	state func(ok bool, problem string)
}

func newLink(log *slog.Logger, state func(bool, string)) link {
	if state == nil {
		state = func(bool, string) {}
	}
	return link{log, state}
}

// persist runs fn until it succeeds or ctx ends. Failures are told to the state; what a success means, fn tells itself.
func (l link) persist(ctx context.Context, what string, fn func(context.Context) error) {
	for attempt := 0; ctx.Err() == nil; attempt++ {
		err := fn(ctx)
		if err == nil || ctx.Err() != nil {
			return
		}
		pause := pauseAfter(attempt, err)
		l.state(false, err.Error())
		l.log.Warn("telegram: could not "+what, "error", err, "attempt", attempt+1, "pause", pause)
		rest(ctx, pause)
	}
}

// pauseAfter grows from 0.2 s to 15 s with jitter, so that several processes do not come back together; the platform's own
// word goes first.
func pauseAfter(attempt int, err error) time.Duration {
	var wait *calls.RetryAfter
	if errors.As(err, &wait) {
		return wait.After
	}
	pause := min(200*time.Millisecond<<min(attempt, 7), 15*time.Second)
	return pause/2 + rand.N(pause/2)
}

// rest waits for d of machine time and reports whether ctx still stands.
func rest(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
	return ctx.Err() == nil
}

// ask makes a request that has no reason to take long.
func (c *Client) ask(ctx context.Context, method string, params tg.Params, out any) error {
	ctx, cancel := context.WithTimeout(ctx, 15*time.Second)
	defer cancel()
	return c.call(ctx, method, params, out)
}
