package slackdesk

import (
	"slices"
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

// gap is a thread that may hold something that nobody heard, written since a moment (machine time); zero when that is not known.
type gap struct {
	place
	since time.Time
}

// gaps knows which threads may hold something that nobody heard. After a connection was made that is every thread, until the channels
// were looked at; then those that moved; and at any time a thread of which an event was not kept. It is safe for concurrent use.
type gaps struct {
	news chan struct{} // something is to be read

	mu    sync.Mutex
	on    bool      // events come in
	ever  bool      // they did once
	count int       // of gaps, to tell work on an older one
	ended time.Time // when the last one did
	open  bool      // every thread counts as behind, but for those read since
	since time.Time // what is missing in them was written since then; zero when that is not known
	read  map[place]bool
	late  []gap // behind, first to be read first
	look  bool  // the channels are to be looked at, though nothing was missed

	// taken is when an event of a thread was last taken, of the last moments; nil where no other process can have taken one before it.
	taken map[place]time.Time
}

func newGaps() gaps { return gaps{news: make(chan struct{}, 1), read: map[place]bool{}} }

// heardAgain notes that events come in from now on, and that nobody knows what came before, from a moment on; zero for any time.
func (g *gaps) heardAgain(since time.Time) {
	g.mu.Lock()
	g.on, g.ever = true, true
	g.doubt(since)
	g.mu.Unlock()
	g.tell()
}

// joined notes that events come in from now on, and that others have heard what came before.
func (g *gaps) joined() {
	g.mu.Lock()
	g.on, g.ever = true, true
	g.mu.Unlock()
	g.tell()
}

// doubt opens a gap in every thread.
func (g *gaps) doubt(since time.Time) {
	if g.open {
		since = earlier(g.since, since)
	}
	g.count++
	g.open, g.since, g.ended = true, since, time.Now()
	clear(g.read)
}

// earlier is the earlier of two moments, of which zero is the earliest.
func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

// heardBefore reports whether this process was ever hearing.
func (g *gaps) heardBefore() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.ever
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

// takeLook reports whether the channels are to be looked at: nobody has since something happened that calls for it. Whoever is told so
// looks, and calls lookAgain when that fails.
func (g *gaps) takeLook() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	wanted := g.look
	g.look = false
	return g.open || wanted
}

// last is the newest gap and when it ended.
func (g *gaps) last() (int, time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.count, g.ended
}

// unsure is since when something may be missing in any thread; zero when that is not known.
func (g *gaps) unsure() time.Time {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.since
}

// swept ends the doubt about all threads: these are behind, but for those read meanwhile. A connection made since then raises it anew.
func (g *gaps) swept(gap int, moved []place) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, at := range moved {
		if !g.read[at] || gap != g.count || !g.open {
			g.add(at, g.since)
		}
	}
	if gap == g.count {
		g.open = false
		clear(g.read)
	}
}

// missed notes that an event of a thread was not kept, of what was written since a moment; zero when that is not known.
func (g *gaps) missed(at place, since time.Time) {
	g.mu.Lock()
	delete(g.read, at)
	g.add(at, since)
	g.mu.Unlock()
	g.tell()
}

// remember says whether to remember which threads events were taken from.
func (g *gaps) remember(on bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.taken = nil
	if on {
		g.taken = map[place]time.Time{}
	}
}

// took notes that an event of a thread was taken.
func (g *gaps) took(at place) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.taken != nil {
		g.taken[at] = time.Now()
	}
}

// forget lets go of what was taken before a moment.
func (g *gaps) forget(before time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for at, when := range g.taken {
		if when.Before(before) {
			delete(g.taken, at)
		}
	}
}

// orphaned notes that another process fell silent, perhaps with an event of any thread in its hands, written since a moment. The threads that events
// were taken from since then are the most urgent: what was taken may be younger than what it had, and may be about to leave.
func (g *gaps) orphaned(since time.Time) (urgent int) {
	g.mu.Lock()
	g.doubt(since)
	for at, when := range g.taken {
		if when.After(since) {
			g.add(at, since)
			urgent++
		}
	}
	g.mu.Unlock()
	g.tell()
	return urgent
}

func (g *gaps) add(at place, since time.Time) {
	if i := g.find(at); i >= 0 {
		g.late[i].since = earlier(g.late[i].since, since)
		return
	}
	g.late = append(g.late, gap{at, since})
}

// find is where a thread stands among those that are behind; -1 where it does not.
func (g *gaps) find(at place) int {
	return slices.IndexFunc(g.late, func(known gap) bool { return known.place == at })
}

// missing is since when something may be missing in a thread that is behind; zero when that is not known.
func (g *gaps) missing(at place) time.Time {
	g.mu.Lock()
	defer g.mu.Unlock()
	i := g.find(at)
	switch unsure := g.open && !g.read[at]; {
	case i >= 0 && unsure:
		return earlier(g.late[i].since, g.since)
	case i >= 0:
		return g.late[i].since
	case unsure:
		return g.since
	}
	return time.Time{}
}

// hearing is what this process tells the others.
func (g *gaps) hearing() (h Hearing, on bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	h.Sure = !g.open && len(g.late) == 0
	if g.open {
		h.Missing = g.since
	}
	for i, known := range g.late {
		if h.Missing = earlier(h.Missing, known.since); i == 0 && !g.open {
			h.Missing = known.since
		}
	}
	return h, g.on
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
	if i := g.find(at); i >= 0 {
		g.late = slices.Delete(g.late, i, i+1)
	}
}

func (g *gaps) isBehind(at place) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.find(at) >= 0 || g.open && !g.read[at]
}

func (g *gaps) behind() []place {
	g.mu.Lock()
	defer g.mu.Unlock()
	places := make([]place, len(g.late))
	for i, known := range g.late {
		places[i] = known.place
	}
	return places
}

// whole reports that everything was heard until now.
func (g *gaps) whole() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.on && !g.open && len(g.late) == 0
}
