package faketelegram

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"syscall"
	"time"
)

// webhook posts updates to the bot's address. Updates of one chat go one at a time and in order, different chats in parallel
// up to max_connections. Guarded by the server's mutex.
type webhook struct {
	url, secret string
	max         int
	lanes       map[int64][]update
	turn        []int64 // chats whose lane waits for a connection
	active      int
	waiting     int
	lastError   string
	errorAt     int64
	// ctx ends when the webhook is changed or removed.
	ctx    context.Context
	cancel context.CancelFunc
}

// webhookTimeout is how long a delivery may take. Telegram does not publish its own limit; about a minute is observed.
const webhookTimeout = time.Minute

func (c *call) setWebhook() (any, *refusal) {
	secret, address := c.p.text("secret_token"), c.p.text("url")
	if address == "" {
		return c.deleteWebhook()
	}
	u, err := url.Parse(address)
	switch {
	case err != nil || u.Host == "":
		return nil, badShape("url", "invalid webhook URL specified")
	case u.Scheme != "https" && !loopback(u.Hostname()):
		return nil, badShape("url", "bad webhook: An HTTPS URL must be provided for webhook")
	case len(secret) > 256:
		return nil, badShape("secret_token", "secret token is too long")
	case !secretChars(secret):
		return nil, badShape("secret_token", "secret token contains unallowed characters")
	}
	if bad := c.allowedUpdates(); bad != nil {
		return nil, bad
	}
	connections := int(c.p.number("max_connections"))
	if connections < 1 || connections > 100 {
		connections = 40
	}
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	c.s.detachWebhook()
	if c.p.flag("drop_pending_updates") {
		c.s.updates.pending, c.s.updates.repeats = nil, nil
	}
	c.s.updates.kick(otherHook)
	ctx, cancel := context.WithCancel(c.s.stop)
	c.s.webhook = webhook{url: address, secret: secret, max: connections, lanes: map[int64][]update{}, ctx: ctx, cancel: cancel}
	queued := slices.Concat(c.s.updates.repeats, c.s.updates.pending)
	c.s.updates.pending, c.s.updates.repeats = nil, nil
	for _, u := range queued {
		c.s.webhook.queue(c.s, u, false)
	}
	return described("Webhook was set"), nil
}

func loopback(host string) bool {
	return host == "localhost" || host == "127.0.0.1" || host == "::1"
}

func secretChars(s string) bool {
	for i := range len(s) {
		if s[i] != '-' && nameLength(s[i:i+1]) == 0 {
			return false
		}
	}
	return true
}

func (c *call) deleteWebhook() (any, *refusal) {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	was := c.s.webhook.url != ""
	c.s.detachWebhook()
	if c.p.flag("drop_pending_updates") {
		c.s.updates.pending, c.s.updates.repeats = nil, nil
	}
	if !was {
		return described("Webhook is already deleted"), nil
	}
	return described("Webhook was deleted"), nil
}

// detachWebhook stops deliveries and puts what is undelivered back into the queue, in order. The caller holds the mutex.
func (s *Server) detachWebhook() {
	w := &s.webhook
	if w.url == "" {
		return
	}
	w.cancel()
	for _, lane := range w.lanes {
		s.updates.pending = append(s.updates.pending, lane...)
	}
	slices.SortStableFunc(s.updates.pending, func(a, b update) int { return a.id - b.id })
	*w = webhook{}
	s.updates.wake()
}

// drop forgets what waits, except the head of each lane, which may be on its way.
func (w *webhook) drop() {
	for chat, lane := range w.lanes {
		w.lanes[chat] = lane[:1]
	}
	w.waiting = len(w.lanes)
}

// queue takes an update into its chat's lane and starts a delivery if a connection is free. The caller holds the mutex.
func (w *webhook) queue(s *Server, u update, first bool) {
	lane, busy := w.lanes[u.chat]
	if first && len(lane) > 0 {
		// Behind the one that is on its way.
		w.lanes[u.chat] = slices.Insert(lane, 1, u)
	} else {
		w.lanes[u.chat] = append(lane, u)
	}
	w.waiting++
	if !busy {
		w.turn = append(w.turn, u.chat)
		w.start(s)
	}
}

func (w *webhook) start(s *Server) {
	for len(w.turn) > 0 && w.active < w.max && w.ctx.Err() == nil {
		chat := w.turn[0]
		w.turn = w.turn[1:]
		w.active++
		s.work.Add(1)
		go s.runLane(w.ctx, w.url, w.secret, chat)
	}
}

// runLane delivers the head of one chat's lane, trying until it works, then gives its connection to the next chat.
func (s *Server) runLane(ctx context.Context, address, secret string, chat int64) {
	defer s.work.Done()
	s.mu.Lock()
	if ctx.Err() != nil {
		s.mu.Unlock()
		return
	}
	u, delay := s.webhook.lanes[chat][0], s.updates.trouble.Delay
	s.mu.Unlock()
	sleep(ctx, time.Until(u.at.Add(delay)))
	for pause := s.cfg.WebhookRetry; ctx.Err() == nil; pause = min(2*pause, time.Minute) {
		err := s.postUpdate(ctx, address, secret, u)
		if s.delivered(ctx, chat, u, err) {
			return
		}
		s.log.Warn("webhook delivery failed", "update", u.id, "error", err)
		sleep(ctx, pause)
	}
}

// delivered books the outcome of one delivery and says whether the lane's work is over.
func (s *Server) delivered(ctx context.Context, chat int64, u update, err error) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if ctx.Err() != nil {
		return true // The webhook was changed meanwhile: the update is back in the queue.
	}
	if err == nil {
		s.advance(chat, u)
		return true
	}
	s.webhook.lastError, s.webhook.errorAt = webhookError(err), s.cfg.Now().Unix()
	s.watch.wake()
	return false
}

// advance takes a delivered update out of its lane and passes the connection on. The caller holds the mutex.
func (s *Server) advance(chat int64, u update) {
	w := &s.webhook
	w.active--
	w.lanes[chat] = w.lanes[chat][1:]
	w.waiting--
	if len(w.lanes[chat]) > 0 {
		w.turn = append(w.turn, chat)
	} else {
		delete(w.lanes, chat)
	}
	if d := s.updates.trouble.Duplicate; d > 0 && s.updates.random.Float64() < d {
		w.queue(s, u, true)
	}
	w.start(s)
	s.watch.wake()
}

// sleep waits for d or for the end of ctx.
func sleep(ctx context.Context, d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
	case <-ctx.Done():
	}
}

type badStatus string

func (b badStatus) Error() string { return string(b) }

func (s *Server) postUpdate(ctx context.Context, address, secret string, u update) error {
	ctx, cancel := context.WithTimeout(ctx, webhookTimeout)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, address, bytes.NewReader(u.body))
	if err != nil {
		return fmt.Errorf("make webhook request: %w", err)
	}
	r.Header.Set("Content-Type", "application/json")
	if secret != "" {
		r.Header.Set("X-Telegram-Bot-Api-Secret-Token", secret)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		return fmt.Errorf("post update %d: %w", u.id, err)
	}
	defer answer.Body.Close()
	body, _ := io.ReadAll(io.LimitReader(answer.Body, 1<<20))
	if answer.StatusCode < 200 || answer.StatusCode > 299 {
		return badStatus("Wrong response from the webhook: " + answer.Status)
	}
	var inline struct {
		Method string `json:"method"`
	}
	if json.Unmarshal(body, &inline) == nil && inline.Method != "" {
		s.violation(inline.Method, "", "a call in the answer to a webhook is not imitated")
	}
	return nil
}

// webhookError words a failure as getWebhookInfo shows it.
func webhookError(err error) string {
	var status badStatus
	switch {
	case errors.As(err, &status):
		return string(status)
	case errors.Is(err, syscall.ECONNREFUSED):
		return "Connection refused"
	case errors.Is(err, context.DeadlineExceeded):
		return "Read timeout expired"
	}
	return "Connection failed"
}

type wireWebhook struct {
	URL            string   `json:"url"`
	HasCertificate bool     `json:"has_custom_certificate"`
	Pending        int      `json:"pending_update_count"`
	LastErrorDate  int64    `json:"last_error_date,omitempty"`
	LastError      string   `json:"last_error_message,omitempty"`
	MaxConnections int      `json:"max_connections,omitempty"`
	Allowed        []string `json:"allowed_updates,omitempty"`
}

func (c *call) getWebhookInfo() (any, *refusal) {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	w := &c.s.webhook
	var allowed []string
	usual := defaultUpdates(c.s.spec)
	different := false
	for _, kind := range c.s.spec.UpdateKinds {
		if c.s.updates.allowed[kind] {
			allowed = append(allowed, kind)
		}
		different = different || c.s.updates.allowed[kind] != usual[kind]
	}
	if !different {
		allowed = nil
	}
	return wireWebhook{URL: w.url, Pending: c.s.pendingUpdates(), LastErrorDate: w.errorAt, LastError: w.lastError, MaxConnections: w.max, Allowed: allowed}, nil
}
