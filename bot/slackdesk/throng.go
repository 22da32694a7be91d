package slackdesk

import (
	"log/slog"
	"sync"
	"time"
)

// throngEvery is how often it is told at most that there is no room.
const throngEvery = time.Second

// throng counts what found no room in the lanes, and tells of it now and then: a line for each would be one more thing that a crowd overwhelms.
type throng struct {
	mu    sync.Mutex
	count int // since it was last told
}

// turnedAway counts one more. It is told within throngEvery, together with all others of that time.
func (c *throng) turnedAway(log *slog.Logger) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.count++; c.count > 1 {
		return
	}
	time.AfterFunc(throngEvery, func() {
		c.mu.Lock()
		n := c.count
		c.count = 0
		c.mu.Unlock()
		log.Warn("slack: no room for events; they are left for Slack to repeat", "count", n)
	})
}
