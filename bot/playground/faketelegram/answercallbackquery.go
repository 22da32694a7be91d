package faketelegram

import "time"

// query is one tap on a button that waits for its answer. Guarded by the server's mutex.
type query struct {
	customer  *Customer
	chat      int64
	messageID int
	data      string
	at        time.Time
}

// Toast is what a tap was answered with.
type Toast struct {
	// QueryID is the tap's id, as Tap returned it.
	QueryID string
	// Text may be empty: then the button only stops spinning. Alert shows it in a window that must be closed.
	Text  string
	Alert bool
	URL   string
	// MessageID and Data are what was tapped.
	MessageID int
	Data      string
	Time      time.Time
}

// maxToast is the documented length of an answer, in characters.
const maxToast = 200

// answerCallbackQuery ends the spinning of a button. A tap can be answered once and only while it is fresh.
func (c *call) answerCallbackQuery() (any, *refusal) {
	if utf16Len(c.p.text("text")) > maxToast {
		return nil, badShape("text", "MESSAGE_TOO_LONG")
	}
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	q := c.s.queries[c.p.text("callback_query_id")]
	if q == nil || time.Since(q.at) > c.s.cfg.CallbackLifetime {
		return nil, badState("query is too old and response timeout expired or query ID is invalid")
	}
	delete(c.s.queries, c.p.text("callback_query_id"))
	q.customer.toasts = append(q.customer.toasts, Toast{
		QueryID: c.p.text("callback_query_id"), Text: c.p.text("text"), Alert: c.p.flag("show_alert"), URL: c.p.text("url"),
		MessageID: q.messageID, Data: q.data, Time: c.s.cfg.Now(),
	})
	c.s.changed("toast", q.chat, q.messageID)
	return true, nil
}

// ExpireTaps makes every unanswered tap too old to be answered, as if the bot had been away.
func (s *Server) ExpireTaps() {
	s.mu.Lock()
	defer s.mu.Unlock()
	clear(s.queries)
}
