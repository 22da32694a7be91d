package retry

import (
	"context"
	"errors"
	"math/rand/v2"
	"time"

	"guichet/bot/calls"
)

// Pause is how long to wait after a failed attempt, the first of which is number 0. It grows from 0.2 s to 15 s with jitter, so that several processes do not come
// back together; the platform's own word goes first, unless it is about the whole account: then somebody must act, and should soon see that it helped.
func Pause(attempt int, err error) time.Duration {
	var wait *calls.RetryAfter
	if errors.As(err, &wait) && wait.Scope != calls.AccountScope {
		return wait.After
	}
	pause := min(200*time.Millisecond<<min(attempt, 7), 15*time.Second)
	return pause/2 + rand.N(pause/2)
}

// Until runs fn until it succeeds or ctx ends. failed is told of each failure and of the pause that follows.
func Until(ctx context.Context, fn func(context.Context) error, failed func(err error, attempt int, pause time.Duration)) {
	for attempt := 0; ctx.Err() == nil; attempt++ {
		err := fn(ctx)
		if err == nil || ctx.Err() != nil {
			return
		}
		pause := Pause(attempt, err)
		failed(err, attempt+1, pause)
		Rest(ctx, pause)
	}
}

// Rest waits for d of machine time and reports whether ctx still stands.
func Rest(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
	return ctx.Err() == nil
}
