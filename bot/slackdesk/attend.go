package slackdesk

import (
	"context"
	"sync"
	"time"
)

const (
	// attendLease is after what silence a process counts as dead, and attendEvery how often each says that it is there. Together they are how long
	// a younger message may be taken unawares of an older one that died with another process: less than the undo window, unless that is set
	// below three seconds.
	attendLease = 2 * time.Second
	attendEvery = 500 * time.Millisecond
	// attendMargin is how long before it was last there a dead process may have been given what it did not keep: Slack waits three seconds for an
	// answer, and clocks differ.
	attendMargin = 10 * time.Second
)

// missingOf is since when something may be missing that a process was given which fell silent.
func missingOf(h Hearing) time.Time {
	if !h.Sure && h.Missing.IsZero() {
		return time.Time{}
	}
	since := h.Until.Add(-attendLease - attendMargin)
	if !h.Sure {
		since = earlier(since, h.Missing)
	}
	return since
}

// attend says that this process hears events, and has read back what others may have fallen silent with, until the returned function is called: once
// ctx has ended and all that was heard is done.
func (r *Receiver) attend(ctx context.Context) (leave func()) {
	if r.Memory == nil {
		return func() {}
	}
	r.gaps.remember(true)
	going, cancel := context.WithCancel(context.WithoutCancel(ctx))
	var attending sync.WaitGroup
	attending.Go(func() {
		tick := time.NewTicker(attendEvery)
		defer tick.Stop()
		for known, alone := r.roll(going, ctx, nil); !alone; known, alone = r.roll(going, ctx, known) {
			select {
			case <-going.Done():
				return
			case <-tick.C:
			}
		}
		r.gaps.remember(false)
	})
	return func() {
		cancel()
		attending.Wait()
		if mine, _ := r.gaps.hearing(); !mine.Sure {
			return // the others find out by its silence
		}
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
		defer cancel()
		if err := r.Memory.Leave(ctx); err != nil {
			r.Log.Warn("slack: the other processes were not told that this one ends", "error", err)
		}
	}
}

// roll says that this process is there and hears who is not, or that there can be no others. One whose connection is gone says nothing, since it may
// miss events; one that ends, until hearing does, says so while it finishes. known is who was silent the last time, nil at first: what those left is
// found by the reading that a start begins with, or was found by the others.
func (r *Receiver) roll(ctx, hearing context.Context, known map[string]time.Time) (silent map[string]time.Time, alone bool) {
	ctx, cancel := context.WithTimeout(ctx, attendLease)
	defer cancel()
	lease := attendLease
	mine, on := r.gaps.hearing()
	if !on && hearing.Err() == nil {
		lease = 0
	}
	others, err := r.Memory.Attend(ctx, lease, mine)
	switch {
	case err != nil:
		return known, false // the database is away, which others tell of, and keeps no events meanwhile
	case others == nil:
		return nil, true
	}
	now := time.Now()
	r.gaps.forget(now.Add(-attendLease - 2*attendMargin))
	silent = map[string]time.Time{}
	for who, h := range others {
		if h.Until.After(now) {
			continue
		}
		silent[who] = h.Until
		if was, heard := known[who]; known == nil || heard && was.Equal(h.Until) {
			continue
		}
		urgent := r.gaps.orphaned(missingOf(h))
		r.Log.Warn("slack: another process fell silent; what it may have heard is read back", "process", who, "threads", urgent)
	}
	return silent, false
}

// hears notes that events come in from now on. Where others hear them too, nothing was missed before but what those miss; else, or after a
// connection was lost, nobody knows.
func (r *Receiver) hears(ctx context.Context) {
	if r.Memory == nil || r.gaps.heardBefore() {
		r.gaps.heardAgain(time.Time{})
		return
	}
	ctx, cancel := context.WithTimeout(ctx, attendLease)
	defer cancel()
	others, err := r.Memory.Attend(ctx, 0, Hearing{})
	now, accompanied, sure := time.Now(), false, true
	since := now
	for _, h := range others {
		switch {
		case h.Until.After(now):
			accompanied = true
			if h.Sure {
				continue
			}
			since = earlier(since, h.Missing)
		case now.Sub(h.Until) > attendMargin:
			continue // the others have long seen to it
		default:
			since = earlier(since, missingOf(h))
		}
		sure = false
	}
	switch {
	case err != nil || !accompanied:
		r.gaps.heardAgain(time.Time{})
	case sure:
		r.gaps.joined()
	default:
		r.gaps.heardAgain(since)
	}
}
