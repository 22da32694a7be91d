package slackdesk

import (
	"sync"
	"time"
)

// memo remembers what Slack told, until an event tells that it has changed. The zero value remembers nothing yet; it is safe for
// concurrent use.
//
// Of people there are two memories, because two questions are asked of them. Who may act (people.persons) is asked of one person
// when they act, and an answer older than remember could let somebody act who may not any more: an event makes it forgotten. Whether
// somebody from outside reads along (rooms.people) is asked of all of a channel's members at once, more of them than Slack lets be asked
// about in a minute: those answers are believed for believeOrigin, never all asked for again at the same time, and an event puts
// the new one in the old one's place. One memory for both would ask too often for the second, or believe too long for the first.
type memo[K comparable, V any] struct {
	mu    sync.Mutex
	news  int // counts what events told: an answer that Slack gave before the newest may be of a time before it, and is not remembered
	known map[K]told[V]
}

type told[V any] struct {
	is V
	at time.Time
}

// recall is what is known, and for how long it has been; heard is to be handed to note if Slack is asked now.
func (m *memo[K, V]) recall(key K) (is V, age time.Duration, known bool, heard int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	t, known := m.known[key]
	return t.is, time.Since(t.at), known, m.news
}

// fresh is what is known and still believed.
func (m *memo[K, V]) fresh(key K) (is V, believed bool, heard int) {
	is, age, known, heard := m.recall(key)
	return is, known && age < remember, heard
}

// note remembers what Slack answered, asked when that much had been heard.
func (m *memo[K, V]) note(key K, is V, heard int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.news != heard {
		return
	}
	if m.known == nil {
		m.known = map[K]told[V]{}
	}
	m.known[key] = told[V]{is, time.Now()}
}

// forget drops what an event says has changed.
func (m *memo[K, V]) forget(key K) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.news++
	delete(m.known, key)
}
