package faketelegram

import (
	"fmt"
	"strconv"
)

// File is something a customer sends. Only what a test cares about needs to be set.
type File struct {
	// Kind is photo, document, voice, video, video_note, audio or sticker. Only Album reads it; default photo.
	Kind string
	// Name and MIME as the app reports them; voice, photos and video notes have no name on Telegram.
	Name, MIME string
	// Data is the content. Without it, Size bytes are made up when the bot downloads them (default 1000 bytes).
	Data []byte
	Size int64
	// Seconds is the length of what plays.
	Seconds int
	// Caption goes with the file.
	Caption string
}

// attach hangs the file on a message. The caller holds the mutex.
func (f File) attach(s *Server, m *message, kind string) {
	size := f.Size
	switch {
	case f.Data != nil:
		size = int64(len(f.Data))
	case size == 0:
		size = 1000
	}
	s.files.attach(m, kind, f.Name, f.MIME, f.Data, size, f.Seconds)
	if f.Caption != "" {
		m.wire.Caption, m.wire.CaptionEntities = f.Caption, detect(f.Caption)
	}
}

func (u *Customer) sendFile(kind string, f File, opts []Option) Sent {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	m := &message{}
	f.attach(u.s, m, kind)
	return u.send(u.chat, m, opts)
}

// SendPhoto sends a photo; the bot sees two sizes of it.
func (u *Customer) SendPhoto(f File, opts ...Option) Sent { return u.sendFile("photo", f, opts) }

// SendDocument sends any file.
func (u *Customer) SendDocument(f File, opts ...Option) Sent { return u.sendFile("document", f, opts) }

// SendVoice sends a voice message.
func (u *Customer) SendVoice(f File, opts ...Option) Sent { return u.sendFile("voice", f, opts) }

// SendVideo sends a video.
func (u *Customer) SendVideo(f File, opts ...Option) Sent { return u.sendFile("video", f, opts) }

// SendVideoNote sends a round video.
func (u *Customer) SendVideoNote(f File, opts ...Option) Sent {
	return u.sendFile("video_note", f, opts)
}

// SendAudio sends a piece of music or a recording.
func (u *Customer) SendAudio(f File, opts ...Option) Sent { return u.sendFile("audio", f, opts) }

// SendSticker sends a sticker.
func (u *Customer) SendSticker(f File, opts ...Option) Sent { return u.sendFile("sticker", f, opts) }

// SendContact shares a person's number.
func (u *Customer) SendContact(phone, firstName string, opts ...Option) Sent {
	return u.AnyKind(map[string]any{"contact": map[string]any{"phone_number": phone, "first_name": firstName}}, opts...)
}

// SendLocation shares a place, in degrees.
func (u *Customer) SendLocation(latitude, longitude float64, opts ...Option) Sent {
	return u.AnyKind(map[string]any{"location": map[string]any{"latitude": latitude, "longitude": longitude}}, opts...)
}

// SendPoll sends a poll.
func (u *Customer) SendPoll(question string, options ...string) Sent {
	list := []map[string]any{}
	for i, o := range options {
		list = append(list, map[string]any{"persistent_id": strconv.Itoa(i), "text": o, "voter_count": 0})
	}
	return u.AnyKind(map[string]any{"poll": map[string]any{
		"id": fmt.Sprintf("poll%d", u.id), "question": question, "options": list, "total_voter_count": 0, "is_closed": false,
		"is_anonymous": true, "type": "regular", "allows_multiple_answers": false,
	}})
}

// SendDice throws the die, which shows value.
func (u *Customer) SendDice(value int) Sent {
	return u.AnyKind(map[string]any{"dice": map[string]any{"emoji": "🎲", "value": value}})
}

// Album sends several files at once. As on Telegram they arrive as separate updates with one media_group_id and no end mark.
func (u *Customer) Album(items ...File) []Sent {
	u.s.mu.Lock()
	defer u.s.mu.Unlock()
	u.s.nextAlbum++
	album := strconv.Itoa(13_000_000_000 + u.s.nextAlbum)
	var sent []Sent
	for _, f := range items {
		m := &message{wire: wireMessage{MediaGroupID: album}}
		f.attach(u.s, m, orElse(f.Kind, "photo"))
		sent = append(sent, u.send(u.chat, m, nil))
	}
	return sent
}
