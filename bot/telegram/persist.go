package telegram

import (
	"context"
	"log/slog"
	"time"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"guichet/bot/retry"
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
	retry.Until(ctx, fn, func(err error, attempt int, pause time.Duration) {
		l.state(false, err.Error())
		l.log.Warn("telegram: could not "+what, "error", err, "attempt", attempt, "pause", pause)
	})
}

// ask makes a request that has no reason to take long.
func (c *Client) ask(ctx context.Context, method string, params tg.Params, out any) error {
	ctx, cancel := context.WithTimeout(ctx, 15*time.Second)
	defer cancel()
	return c.call(ctx, method, params, out)
}
