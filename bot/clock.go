package bot

import (
	"sync"
	"time"
)

// Clock is business time. The zero value is the wall clock; it can be moved ahead of it, or frozen so that only Move moves it.
// It is safe for concurrent use.
type Clock struct {
	mu     sync.RWMutex
	offset time.Duration
	frozen time.Time // zero while the clock runs
}

// Now is business time, in UTC.
func (c *Clock) Now() time.Time {
	c.mu.RLock()
	defer c.mu.RUnlock()
	if !c.frozen.IsZero() {
		return c.frozen
	}
	return time.Now().UTC().Add(c.offset)
}

// Offset is how far business time is ahead of the wall clock.
func (c *Clock) Offset() time.Duration {
	c.mu.RLock()
	defer c.mu.RUnlock()
	if !c.frozen.IsZero() {
		return time.Until(c.frozen)
	}
	return c.offset
}

// Freeze stops the clock at t. A story told with it says the same however long the machine takes.
func (c *Clock) Freeze(t time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.frozen = t.UTC()
}

// Set moves business time to t, or leaves it when it is later already: it never goes back. Nothing is fired by it: Bot.Advance
// does that.
func (c *Clock) Set(t time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case c.frozen.IsZero():
		c.offset = max(c.offset, time.Until(t))
	case t.After(c.frozen):
		c.frozen = t.UTC()
	}
}
