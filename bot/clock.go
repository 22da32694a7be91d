package bot

import (
	"sync/atomic"
	"time"
)

// Clock is business time: the wall clock plus an offset. The zero value is the wall clock. It is safe for concurrent use.
type Clock struct{ offset atomic.Int64 }

// Now is business time, in UTC.
func (c *Clock) Now() time.Time { return time.Now().UTC().Add(c.Offset()) }

// Offset is how far business time is ahead of the wall clock.
func (c *Clock) Offset() time.Duration { return time.Duration(c.offset.Load()) }

// Move moves business time by d. Nothing is fired by it: Bot.Advance does that.
func (c *Clock) Move(d time.Duration) { c.offset.Add(int64(d)) }
