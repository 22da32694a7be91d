package bot

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"guichet/bot/metrics"
)

// Health is what /healthz and /readyz answer. It holds no words and no names.
type Health struct {
	OK       bool            `json:"ok"`
	Problem  string          `json:"problem,omitempty"`
	Links    map[string]Link `json:"links"`
	Backlog  []Backlog       `json:"backlog,omitempty"` // of /healthz alone, and of all processes together
	Business time.Time       `json:"business_time"`
}

// Backlog is what waits to be sent in one class of one platform, as /metrics tells it too.
type Backlog struct {
	Platform string  `json:"platform"`
	Class    string  `json:"class"`
	Waiting  int     `json:"waiting"`        // calls not sent yet, held ones included
	Oldest   float64 `json:"oldest_seconds"` // how long the oldest that is due has been due
	Dead     int     `json:"dead"`           // calls given up and not requeued
}

// serveHealth answers whether this process should go on living: it should as long as its memory answers. That a platform
// is away is shown, but restarting would not help.
func (b *Bot) serveHealth(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	h := Health{OK: true, Links: b.links.all(), Business: b.Clock.Now()}
	backlog, err := b.store.Backlog(ctx)
	if err != nil {
		h.OK, h.Problem = false, "the database does not answer"
		b.Log.Error("health: the database does not answer", "error", err)
	}
	for _, l := range backlog {
		h.Backlog = append(h.Backlog, Backlog{l.Platform, metrics.ClassName(l.Class), l.Waiting, l.Oldest.Seconds(), l.Dead})
	}
	answer(w, h)
}

// readyTime is how long the database may take to show that it can be read and written to: a balancer does not wait long.
const readyTime = time.Second

// serveReady answers whether a balancer should send webhooks here: the memory is there, up to date and takes what it is given,
// both platforms were reached, and this process is not about to end.
func (b *Bot) serveReady(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), readyTime)
	defer cancel()
	h := Health{Links: b.links.all(), Business: b.Clock.Now()}
	h.OK = b.serves(h.Links)
	if pending, err := b.store.Pending(ctx); err != nil || pending > 0 {
		h.OK, h.Problem = false, "the database is away or not up to date"
	}
	if b.store.Writable(ctx) != nil {
		h.OK, h.Problem = false, "the database cannot be written to"
	}
	if h.Problem == "" && b.intake.Keeping(ctx) != nil {
		h.OK, h.Problem = false, "what comes cannot be kept: is there room on the disk?"
	}
	if b.closing.Load() {
		h.OK, h.Problem = false, "ending: what was begun is being finished"
	}
	answer(w, h)
}

// serves reports whether the connections let this process do its part. Both must have been made once, so that a wrong token is
// found before the balancer relies on a new process. One that is lost later is shown and told by the alarm, but a platform that
// is away is away from every process: were none ready, the balancer would stop what the other one posts, and not bring the first
// one's when it is back. Only where nothing is posted does a process that cannot poll say so here.
func (b *Bot) serves(links map[string]Link) bool {
	telegram, slack := links["telegram"], links["slack"]
	if !telegram.reached || !slack.reached {
		return false
	}
	posted := b.Telegram.Webhook != "" || b.Slack.AppToken == ""
	return telegram.OK || posted
}

func answer(w http.ResponseWriter, h Health) {
	w.Header().Set("Content-Type", "application/json")
	if !h.OK {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	// The reader may have gone; there is nobody left to tell.
	_ = json.NewEncoder(w).Encode(h)
}
