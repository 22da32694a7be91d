package faketelegram

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"time"
)

// Delivery makes the handing out of updates worse than usual. The zero value is the usual.
type Delivery struct {
	// Delay holds every update back for a while after it happened, in machine time.
	Delay time.Duration
	// Duplicate is the share of updates, 0 to 1, that come once more after the bot confirmed them.
	Duplicate float64
	// Shuffle puts the updates of one answer to getUpdates in random order.
	Shuffle bool
}

// update is one undelivered update, encoded when it happened.
type update struct {
	id   int
	chat int64
	body json.RawMessage
	at   time.Time
}

// keepUpdates is how far back Repeat can reach.
const keepUpdates = 4096

// updateQueue holds what the bot has not confirmed. Guarded by the server's mutex.
type updateQueue struct {
	next    int
	pending []update // ascending ids
	repeats []update // handed out once more, whatever the offset
	history [keepUpdates]update
	allowed map[string]bool
	trouble Delivery
	random  *rand.Rand

	// poller is the long poll that waits at this moment; ready is closed when an update comes.
	poller *poller
	ready  chan struct{}
}

type poller struct {
	conflict string
	kicked   chan struct{}
}

// defaultUpdates are all kinds but the three that must be asked for by name, as documented for allowed_updates.
func defaultUpdates(s *spec) map[string]bool {
	allowed := map[string]bool{}
	for _, kind := range s.UpdateKinds {
		allowed[kind] = kind != "chat_member" && kind != "message_reaction" && kind != "message_reaction_count"
	}
	return allowed
}

func (q *updateQueue) wake() {
	if q.ready != nil {
		close(q.ready)
		q.ready = nil
	}
}

// SetDelivery changes how updates are handed out from now on.
func (s *Server) SetDelivery(d Delivery) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.updates.trouble = d
	s.updates.wake()
}

// enqueue makes an update of one kind, unless the bot does not want that kind; then its id is 0. The caller holds the mutex.
func (s *Server) enqueue(kind string, chat int64, payload any) int {
	if !s.updates.allowed[kind] {
		return 0
	}
	body := append([]byte(`{"update_id":`), strconv.Itoa(s.updates.next)...)
	body = append(append(append(append(body, `,"`...), kind...), `":`...), mustJSON(payload)...)
	return s.push(chat, append(body, '}'))
}

func (s *Server) push(chat int64, body []byte) int {
	q := &s.updates
	u := update{id: q.next, chat: chat, body: body, at: time.Now()}
	q.next++
	q.history[u.id%keepUpdates] = u
	if s.webhook.url != "" {
		s.webhook.queue(s, u, false)
		return u.id
	}
	q.pending = append(q.pending, u)
	q.wake()
	return u.id
}

// PushRaw puts any JSON into the queue as an update, right or wrong. An object without update_id gets one.
func (s *Server) PushRaw(raw string) (updateID int, err error) {
	if !json.Valid([]byte(raw)) {
		return 0, fmt.Errorf("push raw update: not JSON")
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	body := []byte(raw)
	var object map[string]json.RawMessage
	if json.Unmarshal(body, &object) == nil && object != nil && object["update_id"] == nil {
		object["update_id"] = json.RawMessage(strconv.Itoa(s.updates.next))
		body = mustJSON(object)
	}
	return s.push(0, body), nil
}

// Repeat hands out an update once more, with the same id, though the bot may have confirmed it. The last few thousand are kept.
func (s *Server) Repeat(updateID int) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	u := s.updates.history[max(updateID, 0)%keepUpdates]
	if updateID <= 0 || u.id != updateID {
		return fmt.Errorf("repeat update %d: not known", updateID)
	}
	if s.webhook.url != "" {
		s.webhook.queue(s, u, true)
		return nil
	}
	s.updates.repeats = append(s.updates.repeats, u)
	s.updates.wake()
	return nil
}

// SetNextUpdateID makes the ids of updates go on from another number, higher or lower, as Telegram does after a week without
// any. Use it while nothing is pending.
func (s *Server) SetNextUpdateID(id int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.updates.next = max(id, 1)
}

// LoseUpdates forgets all undelivered updates, as Telegram does after 24 hours, and says how many there were.
func (s *Server) LoseUpdates() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := s.pendingUpdates()
	s.updates.pending, s.updates.repeats = nil, nil
	s.webhook.drop()
	return n
}

// Pending is how many updates the bot has not confirmed.
func (s *Server) Pending() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.pendingUpdates()
}

func (s *Server) pendingUpdates() int {
	return len(s.updates.pending) + len(s.updates.repeats) + s.webhook.waiting
}

// maxAhead is how far past the newest update an offset may point before Telegram's server takes it for a mistake.
const maxAhead = 10

// confirm forgets what the offset says the bot has; a negative one keeps that many from the end. An offset far in the future,
// left over from before the ids were drawn anew, confirms nothing.
func (q *updateQueue) confirm(offset int64) {
	n := 0
	switch {
	case offset > int64(q.next+maxAhead):
	case offset > 0:
		for n < len(q.pending) && int64(q.pending[n].id) < offset {
			n++
		}
	case offset < 0:
		n = max(len(q.pending)+int(max(offset, -1<<30)), 0)
	}
	if q.trouble.Duplicate > 0 {
		for _, u := range q.pending[:n] {
			if q.random.Float64() < q.trouble.Duplicate {
				q.repeats = append(q.repeats, u)
			}
		}
	}
	q.pending = q.pending[n:]
}

// batch takes what may be handed out now; wait is when the next one may, or 0 for no one.
func (q *updateQueue) batch(limit int, now time.Time) (out []json.RawMessage, wait time.Duration) {
	for len(q.repeats) > 0 && len(out) < limit {
		out = append(out, q.repeats[0].body)
		q.repeats = q.repeats[1:]
	}
	for _, u := range q.pending {
		if len(out) == limit {
			break
		}
		if wait = u.at.Add(q.trouble.Delay).Sub(now); wait > 0 {
			break
		}
		out = append(out, u.body)
	}
	if q.trouble.Shuffle {
		q.random.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	}
	return out, max(wait, 0)
}

func conflict(text string) *refusal { return &refusal{code: 409, text: "Conflict: " + text} }

const (
	otherPoller = "terminated by other getUpdates request; make sure that only one bot instance is running"
	otherHook   = "terminated by setWebhook request"
)

// maxPoll is the longest long poll, in seconds; longer ones are cut to it.
const maxPoll = 50

func (c *call) getUpdates() (any, *refusal) {
	if bad := c.allowedUpdates(); bad != nil {
		return nil, bad
	}
	limit := int(c.p.number("limit"))
	if limit < 1 || limit > 100 {
		limit = 100
	}
	timeout := time.Duration(min(max(c.p.number("timeout"), 0), maxPoll)) * time.Second
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	if c.s.webhook.url != "" {
		return nil, conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")
	}
	q := &c.s.updates
	waiting := len(q.pending)
	q.confirm(c.p.number("offset"))
	if len(q.pending) < waiting {
		c.s.watch.wake() // a long poll may now last: who waits for Pending must not have to wait for its end
	}
	return c.poll(q, limit, time.Now().Add(timeout))
}

// kick ends the long poll that waits now, if any.
func (q *updateQueue) kick(why string) {
	if q.poller != nil {
		q.poller.conflict = why
		close(q.poller.kicked)
		q.poller = nil
	}
}

// poll waits for updates with the mutex given back. The caller holds it before and after.
func (c *call) poll(q *updateQueue, limit int, deadline time.Time) (any, *refusal) {
	for {
		now := time.Now()
		out, wait := q.batch(limit, now)
		left := deadline.Sub(now)
		if len(out) > 0 || left <= 0 || c.ctx.Err() != nil || c.s.stop.Err() != nil {
			return out, nil
		}
		if wait > 0 {
			left = min(left, wait)
		}
		if q.ready == nil {
			q.ready = make(chan struct{})
		}
		q.kick(otherPoller) // As on Telegram, only a poll that has to wait ends another.
		me, ready, timer := &poller{kicked: make(chan struct{})}, q.ready, time.NewTimer(left)
		q.poller = me
		c.s.mu.Unlock()
		select {
		case <-ready:
		case <-me.kicked:
		case <-timer.C:
		case <-c.ctx.Done():
		case <-c.s.stop.Done():
		}
		timer.Stop()
		c.s.mu.Lock()
		if me.conflict != "" {
			return nil, conflict(me.conflict)
		}
		if q.poller == me {
			q.poller = nil
		}
	}
}

// allowedUpdates takes over the allowed_updates parameter: absent keeps the last choice, empty means the default kinds.
func (c *call) allowedUpdates() *refusal {
	if c.p.text("allowed_updates") == "" {
		return nil
	}
	var kinds []string
	if bad := c.object("allowed_updates", &kinds, "can't parse allowed_updates JSON object"); bad != nil {
		return bad
	}
	allowed := map[string]bool{}
	for _, kind := range kinds {
		if !slices.Contains(c.s.spec.UpdateKinds, kind) {
			c.violate("allowed_updates", "unknown kind of update "+kind)
		}
		allowed[kind] = true
	}
	if len(kinds) == 0 {
		allowed = defaultUpdates(c.s.spec)
	}
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	c.s.updates.allowed = allowed
	return nil
}
