package faketelegram

import "time"

// Limits are how much a bot may send. The zero value of each field means its default; Off lifts them all.
type Limits struct {
	// Off lifts all limits, for benchmarks.
	Off bool
	// BotPerSecond is how many messages the bot may send in any rolling second. Telegram's FAQ says "no more than 30"
	// (bulk notifications); default 31, so that a bot that paces itself at exactly 30 is never refused at the edge of a window.
	BotPerSecond int
	// ChatBurst messages may go to one chat in any ChatWindow. The FAQ says to avoid more than one a second and that short
	// bursts are allowed; the default of 3 in 3 s is our reading of that.
	ChatBurst  int
	ChatWindow time.Duration
	// GroupPerMinute is how many messages may go to one group in any rolling minute; the FAQ says 20.
	GroupPerMinute int
}

func (l Limits) withDefaults() Limits {
	if l.BotPerSecond == 0 {
		l.BotPerSecond = 31
	}
	if l.ChatBurst == 0 {
		l.ChatBurst = 3
	}
	if l.ChatWindow == 0 {
		l.ChatWindow = 3 * time.Second
	}
	if l.GroupPerMinute == 0 {
		l.GroupPerMinute = 20
	}
	return l
}

// limiter judges sends and edits. It is guarded by the server's mutex.
type limiter struct {
	Limits
	bot window
	// refused counts what was not let through.
	refused int
	chats   map[int64]*chatLimit
}

type chatLimit struct{ short, minute window }

func newLimiter(l Limits) limiter {
	l = l.withDefaults()
	return limiter{Limits: l, bot: newWindow(l.BotPerSecond, time.Second), chats: map[int64]*chatLimit{}}
}

// take lets n messages to a chat pass, or says how many seconds to wait. All or nothing.
func (l *limiter) take(chat int64, group bool, n int, now time.Time) (retryAfter int) {
	if l.Off {
		return 0
	}
	c := l.chats[chat]
	if c == nil {
		c = &chatLimit{short: newWindow(l.ChatBurst, l.ChatWindow)}
		if group {
			c.minute = newWindow(l.GroupPerMinute, time.Minute)
		}
		l.chats[chat] = c
	}
	// An album larger than the burst passes when the burst is wholly free; Telegram sends albums as one.
	wait := max(l.bot.wait(n, now), c.short.wait(n, now), c.minute.wait(n, now))
	if wait > 0 {
		l.refused++
		return int((wait + time.Second - 1) / time.Second)
	}
	l.bot.add(n, now)
	c.short.add(n, now)
	c.minute.add(n, now)
	return 0
}

// window remembers the last few times something was done: at most len(ring) in any span. A window of no size allows all.
type window struct {
	ring []time.Time
	at   int
	span time.Duration
}

func newWindow(size int, span time.Duration) window {
	return window{ring: make([]time.Time, size), span: span}
}

// wait is how long until n more are allowed; more than the size counts as the size.
func (w *window) wait(n int, now time.Time) time.Duration {
	if len(w.ring) == 0 {
		return 0
	}
	n = min(n, len(w.ring))
	last := w.ring[(w.at+n-1)%len(w.ring)]
	if last.IsZero() {
		return 0
	}
	return max(w.span-now.Sub(last), 0)
}

func (w *window) add(n int, now time.Time) {
	for range min(n, len(w.ring)) {
		w.ring[w.at] = now
		w.at = (w.at + 1) % len(w.ring)
	}
}

// admit asks the limiter for n messages to a chat. The caller holds the mutex and does it last, when all else is right.
func (s *Server) admit(c *chat, n int) *refusal {
	if wait := s.limits.take(c.id, c.kind != private, n, time.Now()); wait > 0 {
		return tooMany(wait)
	}
	return nil
}

// SetLimits changes the limits and forgets what was counted.
func (s *Server) SetLimits(l Limits) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.limits = newLimiter(l)
}

// RateLimited is how many sends the limits refused since they were last set. Answers 429 made by faults do not count.
func (s *Server) RateLimited() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.limits.refused
}
