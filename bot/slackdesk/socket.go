package slackdesk

import (
	"context"
	"encoding/json"
	"errors"
	"sync"
	"time"

	"github.com/slack-go/slack"
	"github.com/slack-go/slack/socketmode"

	"guichet/bot/retry"
)

const (
	// maxFrame bounds one Socket Mode message. The largest real ones are submissions with 3,000-character fields.
	maxFrame = 1 << 20
	// ackTime is how long queueing an acknowledgement may take: the library holds twenty while the socket is away.
	ackTime = time.Second
	// kindFrame is the kind of what came over the socket in no known form.
	kindFrame = "frame"
)

// Run receives by Socket Mode until ctx ends, then waits for what is under way. It never gives up: what is wrong is logged,
// told to State, and tried again after a growing pause.
func (r *Receiver) Run(ctx context.Context) {
	var reading sync.WaitGroup
	defer r.lanes.wait()
	defer reading.Wait()
	reading.Go(func() { r.readBack(ctx) })
	for attempt := 0; ctx.Err() == nil; attempt++ {
		began := time.Now()
		err := r.Client.fail("socket", r.connect(ctx))
		r.gaps.deaf()
		if ctx.Err() != nil {
			return
		}
		if time.Since(began) > time.Minute {
			attempt = 0
		}
		pause := retry.Pause(attempt, err)
		r.State(false, err.Error())
		r.Log.Warn("slack: not connected", "error", err, "attempt", attempt+1, "pause", pause)
		select {
		case <-ctx.Done():
		case <-time.After(pause):
		}
	}
}

// connect runs one client of the library, which by itself renews a connection that ended. Its events are read here and
// nowhere else: the library's own handler starts a goroutine for each, which loses their order. A connection that cannot
// be made ends it, since the library would let up to five minutes pass between its tries.
func (r *Receiver) connect(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	socket := socketmode.New(r.Client.api, socketmode.OptionReadLimit(maxFrame))
	ended := make(chan error, 1)
	go func() { ended <- socket.RunContext(ctx) }()
	for {
		select {
		case e := <-socket.Events:
			if failed, ok := e.Data.(*slack.ConnectionErrorEvent); ok {
				return failed.ErrorObj
			}
			r.socketEvent(context.WithoutCancel(ctx), socket, e)
		case err := <-ended:
			if err == nil {
				err = errors.New("the connection ended")
			}
			return err
		}
	}
}

func (r *Receiver) socketEvent(ctx context.Context, socket *socketmode.Client, e socketmode.Event) {
	switch e.Type {
	case socketmode.EventTypeConnecting, socketmode.EventTypeDisconnect:
		r.gaps.deaf()
	case socketmode.EventTypeConnected:
		r.gaps.heardAgain()
		r.State(true, "")
	case socketmode.EventTypeErrorWriteFailed:
		// Slack repeats what it heard no answer to.
		r.Log.Warn("slack: an acknowledgement was not sent")
	case socketmode.EventTypeErrorBadMessage:
		if bad, ok := e.Data.(*socketmode.ErrorBadMessage); ok {
			r.badMessage(ctx, socket, bad.Message)
		}
	default:
		if e.Request != nil && e.Request.EnvelopeID != "" {
			r.handle(ctx, r.enveloped(ctx, socket, e.Request))
		}
	}
}

// badMessage takes what the library could not read: an event with a block it does not know, which we may well read, or
// something that nobody can, which is set aside.
func (r *Receiver) badMessage(ctx context.Context, socket *socketmode.Client, raw json.RawMessage) {
	var req socketmode.Request
	if err := json.Unmarshal(raw, &req); err == nil && req.EnvelopeID != "" && len(req.Payload) > 0 {
		r.handle(ctx, r.enveloped(ctx, socket, &req))
		return
	}
	r.handle(ctx, envelope{kind: kindFrame, payload: raw, ack: func(any) {}})
}

func (r *Receiver) enveloped(ctx context.Context, socket *socketmode.Client, req *socketmode.Request) envelope {
	return envelope{kind: req.Type, payload: req.Payload, ack: func(answer any) {
		ctx, cancel := context.WithTimeout(ctx, ackTime)
		defer cancel()
		if err := socket.AckCtx(ctx, req.EnvelopeID, answer); err != nil {
			r.Log.Warn("slack: could not acknowledge", "error", err)
		}
	}}
}
