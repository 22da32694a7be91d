package page

import (
	"sync"
	"time"
)

// timeline remembers how far business time was from machine time, and when that changed.
type timeline struct {
	mu   sync.Mutex
	past []shift
}

// shift is a distance in force since a moment of machine time.
type shift struct {
	since    time.Time
	distance time.Duration
}

// sameShift is how much two readings may differ by the time it takes to read two clocks.
const sameShift = 250 * time.Millisecond

// observe takes note of the distance now and reports whether it changed.
func (t *timeline) observe(c Clock) bool {
	machine := time.Now()
	distance := c.Now().Sub(machine)
	t.mu.Lock()
	defer t.mu.Unlock()
	if n := len(t.past); n > 0 && (distance-t.past[n-1].distance).Abs() < sameShift {
		return false
	}
	t.past = append(t.past, shift{machine, distance})
	return true
}

// business turns a moment of machine time into the business time it happened at.
func (t *timeline) business(machine time.Time) time.Time {
	if machine.IsZero() {
		return machine
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	for i := len(t.past) - 1; i >= 0; i-- {
		if !machine.Before(t.past[i].since) || i == 0 {
			return machine.Add(t.past[i].distance)
		}
	}
	return machine
}

// watch observes the clock often until the returned function is called, while something moves it.
func (t *timeline) watch(c Clock) (stop func()) {
	done, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		ticker := time.NewTicker(5 * time.Millisecond)
		defer ticker.Stop()
		for {
			select {
			case <-ticker.C:
				t.observe(c)
			case <-done:
				t.observe(c)
				return
			}
		}
	}()
	return func() { close(done); <-ended }
}
