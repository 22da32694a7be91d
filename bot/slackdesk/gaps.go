package slackdesk

import (
	"strings"
	"sync"
	"time"

	"guichet/conversations"
)

// place is a thread: a channel and the message that begins it.
type place struct {
	channel conversations.ChannelID
	thread  conversations.MessageID
}

// lane is the name of the thread's lane: see laneOf.
func (p place) lane() string { return string(p.channel) + ":" + string(p.thread) }

// placeOf is the thread of a lane, if it is one's.
func placeOf(lane string) (place, bool) {
	channel, thread, _ := strings.Cut(lane, ":")
	return place{conversations.ChannelID(channel), conversations.MessageID(thread)}, channel != "" && thread != ""
}

// gaps knows which threads may hold something that nobody heard. After a connection was made that is every thread, until the channels
// were looked at; then those that moved; and at any time a thread of which an event was not kept. It is safe for concurrent use.
type gaps struct {
	news chan struct{} // something is to be read

	mu    sync.Mutex
	on    bool      // events come in
	count int       // of gaps, to tell work on an older one
	since time.Time // when the last one ended
	open  bool      // every thread counts as behind, but for those read since
	read  map[place]bool
	late  []place // behind, first to be read first
	look  bool    // the channels are to be looked at, though nothing was missed
}

func newGaps() gaps { return gaps{news: make(chan struct{}, 1), read: map[place]bool{}} }

// heardAgain notes that events come in from now on, and that nobody knows what came before.
func (g *gaps) heardAgain() {
	g.mu.Lock()
	g.count++
	g.on, g.since, g.open = true, time.Now(), true
	clear(g.read)
	g.mu.Unlock()
	g.tell()
}

// deaf notes that no events come in.
func (g *gaps) deaf() {
	g.mu.Lock()
	g.on = false
	g.mu.Unlock()
}

func (g *gaps) tell() {
	select {
	case g.news <- struct{}{}:
	default:
	}
}

func (g *gaps) listening() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.on
}

// lookAgain wants the channels looked at soon, since something about them has changed.
func (g *gaps) lookAgain() {
	g.mu.Lock()
	g.look = true
	g.mu.Unlock()
	g.tell()
}

// unknown reports that nobody has looked at the channels since something happened that calls for it.
func (g *gaps) unknown() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	was := g.look
	g.look = false
	return g.open || was
}

// last is the newest gap and when it ended.
func (g *gaps) last() (int, time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.count, g.since
}

// swept ends the doubt about all threads: these are behind, but for those read meanwhile. A connection made since then raises it anew.
func (g *gaps) swept(gap int, moved []place) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, at := range moved {
		if !g.read[at] || gap != g.count || !g.open {
			g.add(at)
		}
	}
	if gap == g.count {
		g.open = false
		clear(g.read)
	}
}

// missed notes that an event of a thread was not kept.
func (g *gaps) missed(at place) {
	g.mu.Lock()
	delete(g.read, at)
	g.add(at)
	g.mu.Unlock()
	g.tell()
}

func (g *gaps) add(at place) {
	for _, known := range g.late {
		if known == at {
			return
		}
	}
	g.late = append(g.late, at)
}

// closed notes that a thread was read to its end, in its lane and after the gap.
func (g *gaps) closed(gap int, at place) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if gap != g.count {
		return
	}
	if g.open {
		g.read[at] = true
	}
	for i, known := range g.late {
		if known == at {
			g.late = append(g.late[:i:i], g.late[i+1:]...)
			return
		}
	}
}

func (g *gaps) isBehind(at place) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, known := range g.late {
		if known == at {
			return true
		}
	}
	return g.open && !g.read[at]
}

func (g *gaps) behind() []place {
	g.mu.Lock()
	defer g.mu.Unlock()
	return append([]place(nil), g.late...)
}

// whole reports that everything was heard until now.
func (g *gaps) whole() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.on && !g.open && len(g.late) == 0
}
