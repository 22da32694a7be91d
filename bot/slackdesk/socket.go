package slackdesk

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/coder/websocket"

	"guichet/bot/retry"
)

const (
	// maxFrame bounds one Socket Mode message. The largest real ones are submissions with 3,000-character fields.
	maxFrame = 1 << 20
	// maxAnswer is what an acknowledgement stays below: Slack drops a larger one without a word.
	maxAnswer = 20 << 10
	// ackTime is how long writing an acknowledgement may take.
	ackTime = time.Second
	// dialTime is how long opening a connection may take.
	dialTime = 10 * time.Second
	// maxSilence is how long a connection may say nothing: Slack pings several times in that time.
	maxSilence = 30 * time.Second
	// socketMethod is how errors name the socket.
	socketMethod = "socket"
	// kindFrame is the kind of what came over the socket in no known form.
	kindFrame = "frame"
)

// Run receives by Socket Mode until ctx ends, then waits for what is under way. It never gives up: what is wrong is logged,
// told to State, and tried again after a growing pause, or as soon as a call finds Slack reachable again.
func (r *Receiver) Run(ctx context.Context) {
	var reading sync.WaitGroup
	defer r.attend(ctx)()
	defer r.lanes.close()
	defer reading.Wait()
	reading.Go(func() { r.readBack(ctx) })
	for attempt := 0; ctx.Err() == nil; attempt++ {
		began := time.Now()
		err := r.Client.fail(socketMethod, r.connect(ctx))
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
		case <-r.Client.back:
		case <-time.After(pause):
		}
	}
}

// connect opens a connection and hears it, and the next ones when it ends: Slack closes each after some hours. It ends with an error when
// none can be opened, or one ended that had brought nothing.
//
// The connection is not the library's, which decodes every event into types that the desk does not use and gives up those with a block that it
// does not know; its web client still asks for the address.
func (r *Receiver) connect(ctx context.Context) error {
	for {
		s, err := r.dial(ctx)
		if err != nil {
			return err
		}
		r.hears(ctx)
		r.State(true, "")
		err = s.hear(ctx)
		r.gaps.deaf()
		if ctx.Err() != nil || !s.spoke && time.Since(s.opened) < time.Minute {
			return err
		}
		r.Log.Debug("slack: the connection ended", "error", err)
	}
}

// socket is one connection.
type socket struct {
	*Receiver
	conn   *websocket.Conn
	opened time.Time
	quiet  *time.Timer // ends a connection that says nothing any more
	spoke  bool

	writing sync.Mutex
	slow    *time.Timer // ends a connection that takes nothing any more
}

// dial opens a connection.
func (r *Receiver) dial(ctx context.Context) (*socket, error) {
	ctx, cancel := context.WithTimeout(ctx, dialTime)
	defer cancel()
	_, address, err := r.Client.api.StartSocketModeContext(ctx)
	if err != nil {
		return nil, err
	}
	s := &socket{Receiver: r}
	s.conn, _, err = websocket.Dial(ctx, address, &websocket.DialOptions{
		HTTPHeader: http.Header{"Origin": {"https://api.slack.com"}},
		OnPingReceived: func(context.Context, []byte) bool {
			s.quiet.Reset(maxSilence)
			return true
		},
	})
	if err != nil {
		return nil, fmt.Errorf("open the connection: %w", err)
	}
	s.conn.SetReadLimit(maxFrame)
	s.opened = time.Now()
	s.quiet, s.slow = time.AfterFunc(maxSilence, s.cut), time.AfterFunc(maxSilence, s.cut)
	s.slow.Stop()
	return s, nil
}

// cut ends the connection; whoever reads from it or writes to it learns that.
func (s *socket) cut() { _ = s.conn.CloseNow() }

// hear takes what comes over the connection until it or ctx ends.
func (s *socket) hear(ctx context.Context) error {
	defer s.quiet.Stop()
	defer s.cut() // it has ended
	defer context.AfterFunc(ctx, s.cut)()
	ctx = context.WithoutCancel(ctx) // what was taken is finished; and with no end of its own, reading a frame needs no watch over it
	var frame bytes.Buffer
	for {
		frame.Reset()
		_, r, err := s.conn.Reader(ctx)
		if err == nil {
			_, err = frame.ReadFrom(r)
		}
		if err != nil {
			return fmt.Errorf("read from the socket: %w", err)
		}
		s.quiet.Reset(maxSilence)
		if bye := s.take(ctx, frame.Bytes()); bye != nil {
			return bye
		}
	}
}

// socketFrame is what comes over the socket: an envelope, or a word about the connection.
type socketFrame struct {
	Type, Reason, EnvelopeID string
	Payload                  json.RawMessage
}

// readFrame reads a frame, whose payload points into it.
func readFrame(raw []byte) (f socketFrame, err error) {
	if !json.Valid(raw) {
		return f, errors.New("not JSON")
	}
	var p peeker
	p.object(nil, raw, func(name, value []byte) {
		switch string(name) {
		case "type":
			f.Type = p.text(name, value)
		case "reason":
			f.Reason = p.text(name, value)
		case "envelope_id":
			f.EnvelopeID = p.text(name, value)
		case "payload":
			f.Payload = value
		}
	})
	return f, p.err
}

// take takes one frame, whose bytes are only lent. An error ends the connection.
func (s *socket) take(ctx context.Context, raw []byte) error {
	f, err := readFrame(raw)
	switch {
	case err == nil && f.EnvelopeID != "" && len(f.Payload) > 0:
		s.spoke = true
		s.handle(ctx, envelope{kind: f.Type, payload: bytes.Clone(f.Payload), ack: func(answer any) { s.acknowledge(ctx, f.EnvelopeID, answer) }})
	case err == nil && f.Type == "hello":
		s.spoke = true
	case err == nil && f.Type == "disconnect":
		return fmt.Errorf("asked to connect anew: %s", f.Reason)
	default: // something that nobody can read, which is set aside
		s.handle(ctx, envelope{kind: kindFrame, payload: bytes.Clone(raw), ack: func(any) {}})
	}
	return nil
}

// acknowledge answers an envelope. Slack repeats an event that it heard no answer to.
func (s *socket) acknowledge(ctx context.Context, id string, answer any) {
	text, err := json.Marshal(struct {
		ID      string `json:"envelope_id"`
		Payload any    `json:"payload,omitempty"`
	}{id, answer})
	if err == nil && len(text) >= maxAnswer {
		err = fmt.Errorf("an answer of %d bytes", len(text))
	}
	if err == nil {
		err = s.write(ctx, text)
	}
	if err != nil {
		s.Log.Warn("slack: could not acknowledge", "error", err)
	}
}

// write writes a frame, for as long as ackTime.
func (s *socket) write(ctx context.Context, text []byte) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	s.slow.Reset(ackTime)
	defer s.slow.Stop()
	return s.conn.Write(ctx, websocket.MessageText, text)
}
