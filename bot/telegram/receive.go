package telegram

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"strconv"
	"sync"
	"time"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"guichet/bot/calls"
	"guichet/conversations"
)

// Intake applies events, each exactly once, and returns the verdict of each after the commit. An error means that nothing
// may be acknowledged: the same updates will be offered again.
type Intake interface {
	Accept(ctx context.Context, events []conversations.Event, aside []conversations.Aside) ([]conversations.Verdict, error)
}

// ReceiverConfig says how updates are received.
type ReceiverConfig struct {
	Client  *Client
	Intake  Intake
	Account string // the bot's id, part of every event's key
	Log     *slog.Logger
	// Poll is how long one request waits for updates; 50 s when zero.
	Poll time.Duration
	// State, when set, is told whether updates are coming in, for readiness and alarms.
	State func(ok bool, problem string)
}

// Receiver polls for updates.
type Receiver struct {
	ReceiverConfig
	answers chan struct{} // bounds the answers to taps that are under way
	pending sync.WaitGroup
}

// kinds are the update kinds the desk uses. Naming them keeps everything else from being sent at all.
var kinds = []string{"message", "edited_message", "callback_query", "my_chat_member"}

// NewReceiver makes a receiver.
func NewReceiver(c ReceiverConfig) *Receiver {
	if c.Poll == 0 {
		c.Poll = 50 * time.Second
	}
	if c.State == nil {
		c.State = func(bool, string) {}
	}
	return &Receiver{ReceiverConfig: c, answers: make(chan struct{}, 16)}
}

// Run polls until ctx ends, then waits for the answers under way. It never gives up: what is wrong is logged, told to
// State, and tried again after a growing pause.
func (r *Receiver) Run(ctx context.Context) {
	defer r.pending.Wait()
	r.persist(ctx, "leave webhook mode", func() error {
		// Polling is refused while a webhook is set. Pending updates are kept, always.
		return r.Client.call(ctx, "deleteWebhook", tg.Params{"drop_pending_updates": "false"}, nil)
	})
	offset := 0
	for ctx.Err() == nil {
		r.persist(ctx, "receive updates", func() error {
			batch, err := r.poll(ctx, offset)
			if err != nil || len(batch) == 0 {
				return err
			}
			next, err := r.accept(ctx, batch, offset)
			if err == nil {
				offset = next
			}
			return err
		})
	}
}

// persist runs fn until it succeeds or ctx ends.
func (r *Receiver) persist(ctx context.Context, what string, fn func() error) {
	for attempt := 0; ctx.Err() == nil; attempt++ {
		err := fn()
		if err == nil {
			r.State(true, "")
			return
		}
		if ctx.Err() != nil {
			return
		}
		pause := pauseAfter(attempt, err)
		r.State(false, err.Error())
		r.Log.Warn("telegram: could not "+what, "error", err, "attempt", attempt+1, "pause", pause)
		select {
		case <-ctx.Done():
		case <-time.After(pause):
		}
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
	return batch, err
}

// tap is a callback query to answer once its event is applied.
type tap struct {
	query string
	event int // index among the events
}

// accept hands a batch to intake and returns the offset to ask with next.
func (r *Receiver) accept(ctx context.Context, batch []json.RawMessage, offset int) (int, error) {
	var (
		events []conversations.Event
		aside  []conversations.Aside
		taps   []tap
	)
	next := offset
	for _, raw := range batch {
		var head struct {
			ID    int `json:"update_id"`
			Query *struct {
				ID string `json:"id"`
			} `json:"callback_query"`
		}
		headErr := json.Unmarshal(raw, &head)
		next = max(next, head.ID+1)
		ev, err := r.Client.decode(raw, r.Account)
		switch {
		case errors.Is(err, errIgnored):
		case err != nil || headErr != nil:
			aside = append(aside, r.setAside(raw, head.ID, errors.Join(err, headErr)))
		default:
			if head.Query != nil {
				taps = append(taps, tap{head.Query.ID, len(events)})
			}
			events = append(events, ev)
		}
	}
	if next == offset {
		next++ // nothing in the batch had an id: go past it all the same
	}
	verdicts, err := r.Intake.Accept(ctx, events, aside)
	if err != nil {
		return offset, fmt.Errorf("keep %d updates: %w", len(batch), err)
	}
	for _, t := range taps {
		r.answer(ctx, t.query, verdicts[t.event].Toast)
	}
	return next, nil
}

func (r *Receiver) setAside(raw []byte, id int, err error) conversations.Aside {
	sum := sha256.Sum256(raw)
	name := strconv.Itoa(id)
	if id == 0 {
		name = fmt.Sprintf("%x", sum[:8])
	}
	return conversations.Aside{
		Key: conversations.Key{Source: "telegram", Account: r.Account, Kind: "update", ID: name},
		At:  r.Client.now(), Size: len(raw), SHA256: sum, Reason: reasonOf(err),
	}
}

// reasonOf is a decoder's error without the words it stumbled over.
func reasonOf(err error) string {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &kind):
		return fmt.Sprintf("field %s: a %s where a %s belongs", kind.Field, kind.Value, kind.Type)
	case errors.As(err, &syntax):
		return fmt.Sprintf("not JSON at byte %d", syntax.Offset)
	}
	return err.Error()
}

// answer ends the waiting sign on a tapped button. It is click feedback: it is not kept, and losing it harms nothing, so
// the next poll does not wait for it.
func (r *Receiver) answer(ctx context.Context, query, toast string) {
	params := tg.Params{"callback_query_id": query}
	if toast != "" {
		params["text"] = toast
	}
	select {
	case r.answers <- struct{}{}:
	case <-ctx.Done():
		return
	}
	r.pending.Go(func() {
		defer func() { <-r.answers }()
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		if err := r.Client.call(ctx, "answerCallbackQuery", params, nil); err != nil {
			r.Log.Debug("telegram: a tap's answer was lost", "error", err)
		}
	})
}
