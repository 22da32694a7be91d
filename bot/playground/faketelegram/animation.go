package faketelegram

import "encoding/json"

// SendAnimation sends a GIF or a film without sound. As core.telegram.org/bots/api#message has it, the message then carries the
// same file twice: as the animation, and as the document that bots knew before there were animations.
func (u *Customer) SendAnimation(f File, opts ...Option) Sent {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	if f.MIME == "" {
		f.MIME = "video/mp4"
	}
	m := &message{}
	f.attach(u.s, m, "document")
	w := *m.wire.Document
	w.Width, w.Height, w.Duration = 480, 270, &f.Seconds
	m.wire.extra = map[string]json.RawMessage{"animation": mustJSON(w)}
	return u.send(u.chat, m, opts)
}
