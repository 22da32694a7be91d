package delivery

import (
	"sync"
	"time"

	"guichet/conversations"
)

// Marks and cards never delay a post. Where many posts are under way the processor and the memory are what they wait for, and a mark would take as much of
// both as a post does: so marks and cards wait, but for a few each second, until only few posts are left.
const (
	manyPosts = 8
	fewPosts  = 2
	// trickle is how often what waits is looked for all the same, so that posts that hang do not hold it back. It is as many calls as there are lanes to
	// spare, and so more than Slack would take (50 marks a minute, a card a second in each channel).
	trickle = time.Second
)

// posts counts the lanes under way that somebody waits to read from, on all platforms.
type posts struct {
	mu    sync.Mutex
	lanes int
	many  bool // were under way, and have not become few since
}

// count notes that lanes were begun or ended, and tells whether only few are left of what were many.
func (p *posts) count(change int) (calm bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.lanes += change
	was := p.many
	p.many = p.lanes >= manyPosts || p.many && p.lanes > fewPosts
	return was && !p.many
}

// least is the least urgent class that is served meanwhile.
func (p *posts) least() conversations.Class {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.many {
		return conversations.Cosmetic - 1
	}
	return conversations.Cosmetic
}

// post counts a lane that is begun. It is to be called when that ends.
func (d *Delivery) post() (end func()) {
	d.posts.count(1)
	return func() {
		if d.posts.count(-1) {
			d.Kick()
		}
	}
}

// least is the least urgent class to look for in this round, and until when that holds at most.
func (d *dispatcher) least() (least conversations.Class, until time.Duration) {
	least = d.posts.least()
	if least == conversations.Cosmetic {
		return least, safetyNet
	}
	if until = trickle - time.Since(d.trickled); until > 0 {
		return least, until
	}
	d.trickled = time.Now()
	return conversations.Cosmetic, trickle
}
