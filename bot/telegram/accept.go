package telegram

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"time"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"guichet/conversations"
)

// Intake applies events, each exactly once, and returns the verdict of each after the commit. An error means that nothing
// may be acknowledged, so that the same updates are offered again, unless it has a method
//
//	Done() int
//
// which says how many events at the beginning are committed all the same. When that is above zero, everything that was to be
// set aside is kept too.
type Intake interface {
	Accept(ctx context.Context, events []conversations.Event, aside []conversations.Aside) ([]conversations.Verdict, error)
}

// kinds are the update kinds the desk uses. Naming them keeps everything else from being sent at all.
var kinds = []string{"message", "edited_message", "callback_query", "my_chat_member"}

// acceptor hands updates to intake and answers the taps among them. It is what polling and the webhook have in common. It is
// safe for concurrent use.
type acceptor struct {
	client  *Client
	intake  Intake
	account string
	log     *slog.Logger
	answers chan struct{} // holds one for each answer under way
}

func newAcceptor(client *Client, intake Intake, account string, log *slog.Logger) *acceptor {
	return &acceptor{client: client, intake: intake, account: account, log: log, answers: make(chan struct{}, 16)}
}

// reading is a batch of updates as the desk understands them.
type reading struct {
	events []conversations.Event
	ids    []int // of the updates that became events
	aside  []conversations.Aside
	taps   []tap
	last   int // the highest id in the batch; 0 when no update has one
}

// tap is a callback query to answer once its event is applied.
type tap struct {
	query string
	event int // index among the events
}

func (a *acceptor) read(batch []json.RawMessage) reading {
	var in reading
	for _, raw := range batch {
		u, err := readUpdate(raw)
		in.last = max(in.last, u.UpdateID)
		var ev conversations.Event
		if err == nil {
			ev, err = a.client.decode(raw, u, a.account)
		}
		switch {
		case errors.Is(err, errIgnored):
		case err != nil:
			in.aside = append(in.aside, a.setAside(raw, u.UpdateID, err))
		default:
			if u.CallbackQuery != nil {
				in.taps = append(in.taps, tap{u.CallbackQuery.ID, len(in.events)})
			}
			in.events, in.ids = append(in.events, ev), append(in.ids, u.UpdateID)
		}
	}
	return in
}

// accept keeps a batch. It returns the offset that confirms what is kept and nothing else, 0 when that is none; with an error
// too, for a part of the batch may have been kept.
func (a *acceptor) accept(ctx context.Context, batch []json.RawMessage) (next int, err error) {
	in := a.read(batch)
	verdicts, err := a.intake.Accept(ctx, in.events, in.aside)
	done := len(in.events)
	if err != nil {
		done = min(doneOf(err), len(in.events))
		err = fmt.Errorf("keep %d updates: %w", len(batch), err)
	}
	for _, t := range in.taps {
		if t.event < done {
			a.answer(ctx, t.query, toastOf(verdicts, t.event))
		}
	}
	switch {
	case done == 0 && err != nil:
		return 0, err
	case done < len(in.events):
		// Updates need not come in the order of their ids: nothing unfinished may lie below the offset.
		next = in.ids[done]
		for _, id := range in.ids[done:] {
			next = min(next, id)
		}
	case in.last > 0:
		next = in.last + 1
	}
	return next, err
}

// doneOf is how many events at the beginning an error says are committed.
func doneOf(err error) int {
	var partly interface{ Done() int }
	if errors.As(err, &partly) {
		return max(partly.Done(), 0)
	}
	return 0
}

// toastOf is what to tell the tapper: nothing when the verdict was lost with an error.
func toastOf(verdicts []conversations.Verdict, i int) string {
	if i < len(verdicts) {
		return verdicts[i].Toast
	}
	return ""
}

func (a *acceptor) setAside(raw []byte, id int, err error) conversations.Aside {
	sum := sha256.Sum256(raw)
	name := strconv.Itoa(id)
	if id == 0 {
		name = fmt.Sprintf("%x", sum[:8])
	}
	return conversations.Aside{
		Key: conversations.Key{Source: "telegram", Account: a.account, Kind: "update", ID: name},
		At:  a.client.now(), Size: len(raw), SHA256: sum, Reason: reasonOf(err),
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
// nothing waits for it.
func (a *acceptor) answer(ctx context.Context, query, toast string) {
	params := tg.Params{"callback_query_id": query}
	if toast != "" {
		params["text"] = toast
	}
	select {
	case a.answers <- struct{}{}:
	case <-ctx.Done():
		return
	}
	go func() {
		defer func() { <-a.answers }()
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		if err := a.client.call(ctx, "answerCallbackQuery", params, nil); err != nil {
			a.log.Debug("telegram: a tap's answer was lost", "error", err)
		}
	}()
}

// drain waits for the answers under way, by taking every place there is. Answers may be begun meanwhile and later: requests
// to the webhook can outlive it.
func (a *acceptor) drain() {
	for range cap(a.answers) {
		a.answers <- struct{}{}
	}
	for range cap(a.answers) {
		<-a.answers
	}
}
