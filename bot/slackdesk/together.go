package slackdesk

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"time"

	"guichet/conversations"
)

// waiting is a message in its thread's lane.
type waiting struct {
	ctx context.Context // of who brought it
	env envelope
}

// heard is a message that was decoded.
type heard struct {
	env   envelope
	event conversations.Event
}

// together follows messages that waited in one thread's lane as inTurn does each by itself, but hands them to intake at once: a thread that is behind costs
// one transaction, and not one for each message. It reports how many were kept, from the first on.
func (r *Receiver) together(lane string, messages []waiting) (kept int) {
	ctx, cancel := context.WithTimeout(messages[0].ctx, r.Commit+time.Second)
	defer cancel()
	if at, _ := placeOf(lane); !r.closeGap(messages[0].ctx, at) {
		return 0
	}
	me, err := r.Client.Me(ctx)
	if err != nil {
		r.Log.Warn("slack: cannot ask who the bot is; events are left for Slack to repeat", "error", err)
		return 0
	}
	var batch []heard
	for _, m := range messages {
		event, err := r.hear(ctx, me, &m.env)
		if err == nil {
			batch = append(batch, heard{m.env, event})
			continue
		}
		// What is no event for intake stands between those that are: they are kept first.
		n := r.keepInOrder(ctx, batch)
		if kept += n; n < len(batch) || !r.keep(ctx, me.Team, m.env, event, err, nil) {
			return kept
		}
		kept, batch = kept+1, nil
	}
	return kept + r.keepInOrder(ctx, batch)
}

// hear decodes a message. One that breaks the decoder is set aside like any other that cannot be read.
func (r *Receiver) hear(ctx context.Context, me Me, env *envelope) (event conversations.Event, err error) {
	defer func() {
		if value := recover(); value != nil {
			r.Log.Error("slack: a payload broke the decoder", "kind", env.kind, "panic", fmt.Sprintf("%T", value), "stack", string(debug.Stack()))
			err = errAside
		}
	}()
	if env.event.echo(me) {
		return event, errIgnored
	}
	return r.decoder.event(ctx, &env.event)
}

// keepInOrder has messages kept and acknowledges those that were, from the first on. It reports how many.
func (r *Receiver) keepInOrder(ctx context.Context, batch []heard) (kept int) {
	if len(batch) == 0 {
		return 0
	}
	events := make([]conversations.Event, len(batch))
	for i, h := range batch {
		events[i] = h.event
	}
	ctx, cancel := context.WithTimeout(ctx, r.Commit)
	defer cancel()
	kept = len(batch)
	if _, err := r.Intake.Accept(ctx, events, nil); err != nil {
		kept = 0
		var part interface{ Done() int }
		if errors.As(err, &part) {
			kept = part.Done()
		}
		r.Log.Warn("slack: events were not kept", "events", len(batch)-kept, "error", err)
	}
	for _, h := range batch[:kept] {
		h.env.ack(nil)
	}
	return kept
}
