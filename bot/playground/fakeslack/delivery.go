package fakeslack

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"sync"
	"time"
)

// ErrNotAcknowledged is what an agent's click or command meets when the app did not acknowledge it in time: the
// warning triangle of the real client.
var ErrNotAcknowledged = errors.New("the app did not acknowledge within the time allowed")

// delivery is something on its way to the app, over a socket or by HTTP.
type delivery struct {
	kind    string // events_api, interactive, slash_commands
	lane    string // order is kept inside a lane (HTTP) or over all (sockets)
	eventID string // events only
	payload json.RawMessage
	retries bool // events are repeated, what a person did is not
	attempt int
	reason  string
	done    chan outcome // capacity 1; nil for events
}

// outcome ends an interaction: what the app acknowledged with, or ErrNotAcknowledged.
type outcome struct {
	payload json.RawMessage
	err     error
}

// outgoing owns deliveries until they are acknowledged or given up.
type outgoing struct {
	server  *Server
	mu      sync.Mutex
	closed  bool
	waiting map[string]*inFlight // by envelope id
	lanes   map[string]*httpLane
	timers  map[*time.Timer]struct{}
	past    map[string]*delivery // events by id, for Redeliver
	order   []string             // of past, oldest first
	lost    []string
	swallow []string // what the events contain that go nowhere
	serial  int
	wg      sync.WaitGroup
}

type inFlight struct {
	delivery *delivery
	timer    *time.Timer
}

// pastEvents bounds what Redeliver can find.
const pastEvents = 5000

func (o *outgoing) init(s *Server) {
	o.server = s
	o.waiting, o.lanes = map[string]*inFlight{}, map[string]*httpLane{}
	o.timers, o.past = map[*time.Timer]struct{}{}, map[string]*delivery{}
}

// send starts a delivery. It never blocks, and keeps the order of its callers.
func (o *outgoing) send(d *delivery) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.closed {
		d.end(outcome{err: ErrNotAcknowledged})
		return
	}
	if d.eventID != "" && d.attempt == 0 {
		o.remember(d)
	}
	o.dispatch(d)
}

func (o *outgoing) remember(d *delivery) {
	o.past[d.eventID] = d
	o.order = append(o.order, d.eventID)
	if len(o.order) > pastEvents {
		delete(o.past, o.order[0])
		o.order = o.order[1:]
	}
}

// dispatch makes one attempt. The outgoing lock is held.
func (o *outgoing) dispatch(d *delivery) {
	if url := o.server.urlFor(d.kind); url != "" {
		o.enqueueHTTP(url, d)
		return
	}
	if o.server.faults.isDown() || o.server.Sockets() == 0 {
		o.failed(d, "connection_failed")
		return
	}
	o.serial++
	id := envelopeID(o.serial)
	if !o.swallowed(d) && !o.server.sockets.write(d.envelope(id)) {
		o.failed(d, "connection_failed")
		return
	}
	o.waiting[id] = &inFlight{d, o.afterLocked(o.server.cfg.AckTimeout, func() { o.expired(id) })}
}

// SwallowEvent gives the next event that contains some text to a connection of a program that dies with it: nobody acknowledges it, and it is
// repeated as the configuration says.
func (s *Server) SwallowEvent(containing string) {
	s.outgoing.mu.Lock()
	defer s.outgoing.mu.Unlock()
	s.outgoing.swallow = append(s.outgoing.swallow, containing)
}

// swallowed reports whether an event goes nowhere. The outgoing lock is held.
func (o *outgoing) swallowed(d *delivery) bool {
	i := slices.IndexFunc(o.swallow, func(text string) bool { return d.eventID != "" && bytes.Contains(d.payload, []byte(text)) })
	if i >= 0 {
		o.swallow = slices.Delete(o.swallow, i, i+1)
	}
	return i >= 0
}

// envelope wraps the payload for a socket. The payload is JSON already and may be large, so it is not encoded again.
func (d *delivery) envelope(id string) string {
	rest := `,"accepts_response_payload":true}`
	if d.kind == "events_api" {
		rest = `,"accepts_response_payload":false,"retry_attempt":` + strconv.Itoa(d.attempt) + `,"retry_reason":` + strconv.Quote(d.reason) + "}"
	}
	return `{"envelope_id":"` + id + `","type":"` + d.kind + `","payload":` + string(d.payload) + rest
}

// expired: nobody acknowledged the envelope in time.
func (o *outgoing) expired(id string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	f := o.waiting[id]
	if f == nil || o.closed {
		return
	}
	delete(o.waiting, id)
	o.failed(f.delivery, "timeout")
}

// acknowledged ends an envelope and returns its kind; a late or unknown one is ignored, as Slack ignores it.
func (o *outgoing) acknowledged(id string, payload json.RawMessage) (kind string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	f := o.waiting[id]
	if f == nil {
		return ""
	}
	delete(o.waiting, id)
	f.timer.Stop()
	delete(o.timers, f.timer)
	f.delivery.end(outcome{payload: payload})
	return f.delivery.kind
}

// failed plans the next attempt, or gives up. The outgoing lock is held.
func (o *outgoing) failed(d *delivery, reason string) {
	delays := o.server.cfg.RetryDelays
	if !d.retries || d.attempt >= len(delays) || o.closed {
		d.end(outcome{err: ErrNotAcknowledged})
		if d.eventID != "" {
			o.lost = append(o.lost, d.eventID)
			o.server.turn.bump()
		}
		return
	}
	next := *d
	next.attempt++
	next.reason = reason
	o.afterLocked(delays[d.attempt], func() { o.send(&next) })
}

func (d *delivery) end(result outcome) {
	if d.done != nil {
		d.done <- result
	}
}

// after runs f once, later, unless the server closes first.
func (o *outgoing) after(wait time.Duration, f func()) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.afterLocked(wait, f)
}

// afterLocked is after. The outgoing lock is held.
func (o *outgoing) afterLocked(wait time.Duration, f func()) *time.Timer {
	var timer *time.Timer
	timer = time.AfterFunc(wait, func() {
		o.mu.Lock() // and the timer has its name by now
		_, armed := o.timers[timer]
		delete(o.timers, timer)
		if armed {
			o.wg.Add(1)
		}
		o.mu.Unlock()
		if armed {
			defer o.wg.Done()
			f()
		}
	})
	o.timers[timer] = struct{}{}
	return timer
}

func (o *outgoing) close() {
	o.mu.Lock()
	o.closed = true
	for timer := range o.timers {
		timer.Stop()
	}
	clear(o.timers)
	for id, f := range o.waiting {
		f.delivery.end(outcome{err: ErrNotAcknowledged})
		delete(o.waiting, id)
	}
	o.mu.Unlock()
	o.wg.Wait()
}

// Pending is how many deliveries wait for an acknowledgement or for their next attempt.
func (s *Server) Pending() int {
	s.outgoing.mu.Lock()
	defer s.outgoing.mu.Unlock()
	n := len(s.outgoing.timers)
	for _, lane := range s.outgoing.lanes {
		n += len(lane.queue)
		if lane.busy {
			n++
		}
	}
	return n
}

// Lost lists the ids of events that Slack gave up on after its last attempt.
func (s *Server) Lost() []string {
	s.outgoing.mu.Lock()
	defer s.outgoing.mu.Unlock()
	return append([]string(nil), s.outgoing.lost...)
}

// EventIDs lists the ids of the last events sent, oldest first.
func (s *Server) EventIDs() []string {
	s.outgoing.mu.Lock()
	defer s.outgoing.mu.Unlock()
	return append([]string(nil), s.outgoing.order...)
}

// Event returns the payload of an event that was sent, nil if it is unknown.
func (s *Server) Event(id string) json.RawMessage {
	s.outgoing.mu.Lock()
	defer s.outgoing.mu.Unlock()
	if d := s.outgoing.past[id]; d != nil {
		return d.payload
	}
	return nil
}

// Redeliver sends an event again, as Slack does when an acknowledgement was lost. It reports whether the event is known.
func (s *Server) Redeliver(eventID string) bool {
	s.outgoing.mu.Lock()
	d := s.outgoing.past[eventID]
	s.outgoing.mu.Unlock()
	if d == nil {
		return false
	}
	again := *d
	again.attempt, again.reason, again.retries = 1, "timeout", false
	s.outgoing.send(&again)
	return true
}
