package storage

import (
	"sync"
	"time"
)

// Courier serves the lanes of one platform.
type Courier interface {
	// Room is how many lanes it would serve now beside those it has, and for how long each is to be leased. It is called within transactions: it must
	// not call the Store.
	Room() (lanes int, lease time.Duration)
	// Take brings a lane that was claimed for it, as if it had come from Claim. It is called after the commit, by whoever asked for the transaction,
	// and must be quick.
	Take(Work)
}

// couriers are who serves which platform in this process.
type couriers struct {
	mu sync.RWMutex
	by map[string]Courier
}

// Serve makes every transaction of this process that fills a free lane of the platform claim it too, in the same commit, for a courier that has room. An
// idle desk then needs one commit before the platform is called, and not two. stop ends it; a Take that was on its way may still come.
func (s *Store) Serve(platform string, c Courier) (stop func()) {
	s.couriers.mu.Lock()
	defer s.couriers.mu.Unlock()
	if s.couriers.by == nil {
		s.couriers.by = make(map[string]Courier)
	}
	s.couriers.by[platform] = c
	return func() {
		s.couriers.mu.Lock()
		defer s.couriers.mu.Unlock()
		if s.couriers.by[platform] == c {
			delete(s.couriers.by, platform)
		}
	}
}

func (c *couriers) of(platform string) Courier {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.by[platform]
}

// wishes adds to the transaction's own wishes those of the couriers for the platforms that it has filled lanes of.
func (tx *Tx) wishes(b *boxWork) {
	tx.handed = nil
	for _, platform := range []string{AgentsPlatform, CustomersPlatform} {
		courier := tx.s.couriers.of(platform)
		if courier == nil || len(b.lanesOf(platform)) == 0 {
			continue
		}
		if room, lease := courier.Room(); room > 0 {
			h := &handover{courier: courier}
			tx.handed = append(tx.handed, h)
			tx.own = append(tx.own, ownClaim{platform, room, lease, &h.works})
		}
	}
}

// handover is what a courier gets after the commit.
type handover struct {
	courier Courier
	works   []Work
}

// announce tells whom it concerns what the transaction has committed.
func (tx *Tx) announce() {
	if tx.erases {
		tx.s.recent.forget()
	}
	for _, h := range tx.handed {
		for _, w := range h.works {
			h.courier.Take(w)
		}
	}
	if tx.news {
		tx.s.announce()
	}
}
