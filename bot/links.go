package bot

import (
	"maps"
	"sync"
	"time"

	"guichet/bot/telegram"
)

// links is what is known of the connections to the two platforms. It is safe for concurrent use.
type links struct {
	mu sync.Mutex
	m  map[string]Link
	// changed, when set, is told each time that a connection comes or goes.
	changed func(name string, ok bool)
}

// Standby is the problem of a link that is well: another process polls Telegram, and this one waits for its turn.
const Standby = telegram.Standby

// Link is the state of one connection.
type Link struct {
	OK      bool      `json:"ok"`
	Problem string    `json:"problem,omitempty"` // never holds a token or anybody's words
	Since   time.Time `json:"since"`

	reached bool // it was well once since the process began
}

// set notes a connection's state; the time is kept while nothing changes.
func (l *links) set(name string, ok bool, problem string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.m == nil {
		l.m = map[string]Link{}
	}
	was, known := l.m[name]
	if known && was.OK == ok {
		was.Problem = problem
		l.m[name] = was
		return
	}
	l.m[name] = Link{OK: ok, Problem: problem, Since: time.Now().UTC(), reached: ok || was.reached}
	if l.changed != nil {
		l.changed(name, ok)
	}
}

// all is a copy of every connection's state.
func (l *links) all() map[string]Link {
	l.mu.Lock()
	defer l.mu.Unlock()
	return maps.Collect(maps.All(l.m))
}
