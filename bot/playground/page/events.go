package page

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// state answers everything at once.
func (d *desk) state(w http.ResponseWriter, _ *http.Request) {
	d.refresh()
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	// A client that left needs no answer.
	_ = json.NewEncoder(w).Encode(d.board.since(""))
}

// pause lets changes gather, so that a burst becomes one repaint; beat is how often things that change by themselves (a
// "typing…" that ends, the clock of a stage) are looked at.
const (
	pause = 25 * time.Millisecond
	beat  = time.Second
)

// events streams changes until the client leaves.
func (d *desk) events(w http.ResponseWriter, r *http.Request) {
	out := http.NewResponseController(w)
	w.Header().Set("Content-Type", "text/event-stream")
	if _, err := fmt.Fprint(w, "retry: 500\n\n"); err != nil {
		return
	}
	// A server's write timeout is meant for answers, not for streams.
	_ = out.SetWriteDeadline(time.Time{})
	held := r.Header.Get("Last-Event-ID")
	ticker := time.NewTicker(beat)
	defer ticker.Stop()
	for {
		changes := d.changes()
		d.refresh()
		if u := d.board.since(held); !u.empty() {
			data, err := json.Marshal(u)
			if err != nil {
				d.cfg.Log.Error("encoding an update of the page", "error", err)
				return
			}
			if _, err := fmt.Fprintf(w, "id: %s\nevent: update\ndata: %s\n\n", u.Revision, data); err != nil {
				return
			}
			held = u.Revision
		}
		if out.Flush() != nil {
			return
		}
		select {
		case <-r.Context().Done():
			return
		case <-changes.telegram:
		case <-changes.slack:
		case <-changes.page:
		case <-ticker.C:
			continue
		}
		select {
		case <-r.Context().Done():
			return
		case <-time.After(pause):
		}
	}
}

// changes are closed when something changes on a platform or in the page.
type changes struct{ telegram, slack, page <-chan struct{} }

// changes must be taken before looking.
func (d *desk) changes() changes {
	c := changes{page: d.board.poked()}
	if d.cfg.Telegram != nil {
		c.telegram = d.cfg.Telegram.Changed()
	}
	if d.cfg.Slack != nil {
		_, c.slack = d.cfg.Slack.Changed()
	}
	return c
}
