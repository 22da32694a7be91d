package telegram

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"sync"
	"time"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"guichet/bot/retry"
)

// ReceiverConfig says how updates are received by polling.
type ReceiverConfig struct {
	Client  *Client
	Intake  Intake
	Account string // the bot's id, part of every event's key
	Log     *slog.Logger
	// Poll is how long one request waits for updates; 50 s when zero, which is also the most that Telegram allows.
	Poll time.Duration
	// Lease, when set, takes or extends this process's right to poll and says whether it has it: of several processes only
	// one polls, since Telegram answers 409 to two. It must hold for longer than two Renews. Nothing depends on it for safety:
	// events that two processes apply are recognised, and an update is confirmed only after its commit.
	Lease func(ctx context.Context) (held bool, err error)
	// Renew is how often Lease is called, whether this process holds it or waits for it; 1 s when zero.
	Renew time.Duration
	// State, when set, is told whether updates are coming in, for readiness and alarms. A process that waits for its turn
	// is well: then the problem is Standby.
	State func(ok bool, problem string)
}

// Standby is what State is told while another process polls.
const Standby = "standby"

// leasePatience is how long one call of Lease may take before the lease counts as lost.
const leasePatience = 2 * time.Second

// Receiver polls for updates.
type Receiver struct {
	ReceiverConfig
	link
	updates *acceptor
}

// NewReceiver makes a receiver.
func NewReceiver(c ReceiverConfig) *Receiver {
	if c.Poll == 0 {
		c.Poll = 50 * time.Second
	}
	if c.Renew == 0 {
		c.Renew = time.Second
	}
	return &Receiver{ReceiverConfig: c, link: newLink(c.Log, c.State), updates: newAcceptor(c.Client, c.Intake, c.Account, c.Log)}
}

// Run polls until ctx ends, then waits for the answers under way. It never gives up: what is wrong is logged, told to
// State, and tried again after a growing pause. When it has returned, the lease is not extended any more and may be given
// back.
func (r *Receiver) Run(ctx context.Context) {
	defer r.updates.drain()
	for ctx.Err() == nil {
		r.persist(ctx, "ask whose turn it is to poll", r.awaitLease)
		r.turn(ctx)
	}
}

// awaitLease returns nil once this process may poll, or ctx ended.
func (r *Receiver) awaitLease(ctx context.Context) error {
	for r.Lease != nil {
		held, err := r.extendLease(ctx)
		if err != nil || held {
			return err
		}
		r.state(true, Standby)
		if !retry.Rest(ctx, r.Renew) {
			break
		}
	}
	return nil
}

// keepLease returns a context that ends when the lease is lost, and a function that stops extending it.
func (r *Receiver) keepLease(ctx context.Context) (mine context.Context, stop func()) {
	mine, cancel := context.WithCancel(ctx)
	if r.Lease == nil {
		return mine, cancel
	}
	var keeping sync.WaitGroup
	keeping.Go(func() {
		defer cancel()
		for retry.Rest(mine, r.Renew) {
			if held, err := r.extendLease(mine); err != nil || !held {
				return // awaitLease asks again and tells what is wrong
			}
		}
	})
	return mine, func() { cancel(); keeping.Wait() }
}

func (r *Receiver) extendLease(ctx context.Context) (bool, error) {
	ctx, cancel := context.WithTimeout(ctx, leasePatience)
	defer cancel()
	held, err := r.Lease(ctx)
	if err != nil {
		return false, fmt.Errorf("take the lease to poll: %w", err)
	}
	return held, nil
}

// turn polls for as long as this process may. It begins without an offset: others may have polled meanwhile, and what
// Telegram offers then is what nobody has confirmed.
func (r *Receiver) turn(ctx context.Context) {
	mine, stop := r.keepLease(ctx)
	defer stop()
	offset, polling := 0, false
	for mine.Err() == nil {
		r.persist(mine, "receive updates", func(mine context.Context) error {
			if !polling {
				if err := r.leaveWebhook(mine); err != nil {
					return err
				}
				polling = true
			}
			batch, err := r.poll(mine, offset)
			if err != nil {
				polling = !errors.Is(err, errWebhookSet)
				return err
			}
			// What was received may be kept even when the lease is lost meanwhile: whoever gets it again will recognise it.
			offset, err = r.accept(ctx, batch, offset)
			if err == nil {
				r.state(true, "")
			}
			return err
		})
	}
}

// leaveWebhook makes polling possible: it is refused while a webhook is set. Pending updates are kept, always.
func (r *Receiver) leaveWebhook(ctx context.Context) error {
	err := r.Client.ask(ctx, "deleteWebhook", tg.Params{"drop_pending_updates": "false"}, nil)
	if err == nil {
		r.state(true, "")
	}
	return err
}

func (r *Receiver) poll(ctx context.Context, offset int) ([]json.RawMessage, error) {
	ctx, cancel := context.WithTimeout(ctx, r.Poll+10*time.Second)
	defer cancel()
	params := tg.Params{"timeout": strconv.Itoa(int(r.Poll / time.Second)), "limit": "100"}
	if offset != 0 {
		params["offset"] = strconv.Itoa(offset)
	}
	setJSON(params, "allowed_updates", kinds)
	var batch []json.RawMessage
	err := r.Client.call(ctx, "getUpdates", params, &batch)
	switch {
	case errors.Is(err, errWebhookSet):
		err = fmt.Errorf("a webhook was set for this bot, by another program or by a process of this desk in webhook mode; taking it back: %w", err)
	case errors.Is(err, errOtherPoller):
		err = fmt.Errorf("another program polls this bot; Telegram serves only one: stop the other, or give it a bot of its own: %w", err)
	}
	return batch, err
}

// accept hands a batch to intake and returns the offset to ask with next. It is not always higher than the one before:
// after a week without updates Telegram draws their numbers anew (core.telegram.org/bots/api#update).
func (r *Receiver) accept(ctx context.Context, batch []json.RawMessage, offset int) (int, error) {
	if len(batch) == 0 {
		return offset, nil
	}
	next, err := r.updates.accept(ctx, batch)
	switch {
	case next > 0:
		return next, err
	case err != nil:
		return offset, err
	case offset > 0:
		return offset + 1, nil // nothing in the batch had a number: go past it all the same
	}
	return 0, errors.New("updates without a number")
}
