package storage

import (
	"slices"
	"sync"
	"time"

	"guichet/conversations"
)

// Courier serves the lanes of one platform.
type Courier interface {
	// Room is what it would serve now. It is called within transactions: it must not call the Store.
	Room() Room
	// Take brings a lane that was claimed for it, as if it had come from Claim. It is called after the commit, by whoever asked for the transaction,
	// and must be quick.
	Take(Work)
}

// Room is what a courier would serve.
type Room struct {
	Lanes int           // beside those it has
	Lease time.Duration // of each
	// Least is the least urgent class that it takes. What is less urgent waits until the courier comes back for it: nobody is woken, and a lane that has
	// nothing else is given back.
	Least conversations.Class
}

// takes tells whether a row of the class is served now.
func (r Room) takes(class int) bool { return class <= int(r.Least) }

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

// rooms are what this process would serve of each platform. Without a courier nothing is left for it.
func (c *couriers) rooms() map[string]Room {
	rooms := map[string]Room{AgentsPlatform: {Least: conversations.Cosmetic}, CustomersPlatform: {Least: conversations.Cosmetic}}
	for platform := range rooms {
		if courier := c.of(platform); courier != nil {
			rooms[platform] = courier.Room()
		}
	}
	return rooms
}

// wishes adds to the transaction's own wishes those of the couriers for the platforms that it has filled lanes of.
func (tx *Tx) wishes(b *boxWork) {
	tx.handed = nil
	for _, platform := range []string{AgentsPlatform, CustomersPlatform} {
		courier := tx.s.couriers.of(platform)
		if courier == nil || len(b.lanesOf(platform)) == 0 {
			continue
		}
		if room := courier.Room(); room.Lanes > 0 {
			h := &handover{courier: courier}
			tx.handed = append(tx.handed, h)
			tx.own = append(tx.own, ownClaim{platform, room, &h.works})
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
	if tx.news || tx.takenSince() {
		tx.s.announce()
	}
}

// leaves notes that rows of a platform were left for its courier to come back for.
func (tx *Tx) leaves(platform string) {
	if !slices.Contains(tx.left, platform) {
		tx.left = append(tx.left, platform)
	}
}

// takenSince tells whether a courier would take by now what was left for it: it may have come back before the commit.
func (tx *Tx) takenSince() bool {
	if len(tx.left) == 0 {
		return false
	}
	rooms := tx.s.couriers.rooms()
	return slices.ContainsFunc(tx.left, func(platform string) bool { return rooms[platform].Least == conversations.Cosmetic })
}
