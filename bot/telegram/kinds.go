package telegram

import (
	"fmt"
	"time"

	"guichet/conversations"
)

// kindOf says what a message is, with the file it carries if it is one. An animation also comes as a document, and a
// venue as a location: the more exact one counts.
func kindOf(m *message) (conversations.MessageKind, []conversations.File) {
	file := func(kind conversations.MessageKind, id, unique, name, mime string, size, seconds int) (conversations.MessageKind, []conversations.File) {
		return kind, []conversations.File{{
			Kind: kind, ID: conversations.FileID(id), Unique: unique, Name: name, Type: mime, Size: int64(size),
			Duration: time.Duration(seconds) * time.Second, TooLarge: size > maxDownload, From: conversations.Customers,
		}}
	}
	switch {
	case m.Animation != nil:
		a := m.Animation
		return file(conversations.KindAnimation, a.FileID, a.FileUniqueID, a.FileName, a.MimeType, a.FileSize, a.Duration)
	case len(m.Photo) > 0:
		best := m.Photo[0]
		for _, size := range m.Photo {
			if size.Width*size.Height > best.Width*best.Height {
				best = size
			}
		}
		return file(conversations.KindPhoto, best.FileID, best.FileUniqueID, fmt.Sprintf("photo-%d.jpg", m.MessageID), "image/jpeg", best.FileSize, 0)
	case m.Document != nil:
		d := m.Document
		return file(conversations.KindDocument, d.FileID, d.FileUniqueID, d.FileName, d.MimeType, d.FileSize, 0)
	case m.Voice != nil:
		v := m.Voice
		return file(conversations.KindVoice, v.FileID, v.FileUniqueID, fmt.Sprintf("voice-%d.ogg", m.MessageID), v.MimeType, v.FileSize, v.Duration)
	case m.VideoNote != nil:
		v := m.VideoNote
		return file(conversations.KindVideoNote, v.FileID, v.FileUniqueID, fmt.Sprintf("video-%d.mp4", m.MessageID), "video/mp4", v.FileSize, v.Duration)
	case m.Video != nil:
		v := m.Video
		return file(conversations.KindVideo, v.FileID, v.FileUniqueID, nameOr(v.FileName, fmt.Sprintf("video-%d.mp4", m.MessageID)), v.MimeType, v.FileSize, v.Duration)
	case m.Audio != nil:
		a := m.Audio
		return file(conversations.KindAudio, a.FileID, a.FileUniqueID, nameOr(a.FileName, fmt.Sprintf("audio-%d.mp3", m.MessageID)), a.MimeType, a.FileSize, a.Duration)
	}
	return wordless(m), nil
}

// wordless names the kinds that carry neither words nor a file that helps a complaint.
func wordless(m *message) conversations.MessageKind {
	switch {
	case m.Sticker != nil:
		return conversations.KindSticker
	case m.Contact != nil:
		return conversations.KindContact
	case m.Venue != nil || m.Location != nil:
		return conversations.KindLocation
	case m.Poll != nil:
		return conversations.KindPoll
	case m.Dice != nil:
		return conversations.KindDice
	case m.Game != nil:
		return conversations.KindGame
	case len(m.Story) > 0:
		return conversations.KindStory
	case len(m.PaidMedia) > 0:
		return conversations.KindPaidMedia
	case len(m.Checklist) > 0:
		return conversations.KindChecklist
	case m.Text != "":
		return conversations.KindText
	case m.PinnedMessage != nil || m.MessageAutoDeleteTimerChanged != nil || m.ConnectedWebsite != "" || m.SuccessfulPayment != nil:
		return conversations.KindService
	}
	return conversations.KindOther
}

func nameOr(name, other string) string {
	if name == "" {
		return other
	}
	return name
}
