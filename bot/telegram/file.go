package telegram

import (
	"context"
	"errors"
	"fmt"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"guichet/bot/calls"
	"guichet/conversations"
)

// What bots may upload (core.telegram.org/bots/api#sending-files): 10 MB for photos, 50 MB for everything else.
const (
	maxPhoto  = 10 << 20
	maxUpload = 50 << 20
)

// route is the request for a kind of file.
type route struct{ method, field string }

var routes = map[conversations.MessageKind]route{
	conversations.KindPhoto: {"sendPhoto", "photo"},
	conversations.KindVideo: {"sendVideo", "video"},
	conversations.KindAudio: {"sendAudio", "audio"},
	conversations.KindVoice: {"sendVoice", "voice"},
}

// file sends one file: the customer's own by its id, an agent's by fetching it from the other platform. Photos, video and
// audio are shown as such; everything else, and a photo too heavy for one, is a document.
func (s *Sender) file(ctx context.Context, b body, refs calls.Refs) (calls.Receipt, error) {
	if b.File == nil {
		return calls.Receipt{}, &calls.Permanent{Reason: conversations.Refused, Err: errors.New("a file call without a file")}
	}
	f := *b.File
	to, known := routes[f.Kind]
	if !known || f.Kind == conversations.KindPhoto && f.Size > maxPhoto {
		to = route{"sendDocument", "document"}
	}
	params := tg.Params{"chat_id": string(refs.Chat)}
	if f.From == conversations.Customers {
		params[to.field] = string(f.ID)
		var m sent
		err := s.client.call(ctx, to.method, params, &m)
		return m.receipt(), err
	}
	if f.Size > maxUpload || f.TooLarge {
		return calls.Receipt{}, &calls.Permanent{Reason: conversations.TooBig, Err: fmt.Errorf("a file of %d bytes, over Telegram's 50 MB", f.Size)}
	}
	if s.files == nil {
		return calls.Receipt{}, &calls.Permanent{Reason: conversations.Gone, Err: errors.New("nowhere to fetch the file from")}
	}
	content, _, err := s.files.Download(ctx, f.ID)
	if err != nil {
		return calls.Receipt{}, fetchError(err)
	}
	defer content.Close()
	var m sent
	err = s.client.upload(ctx, to.method, params, to.field, f.Name, content, &m)
	var refused *calls.Permanent
	if to.field == "photo" && errors.As(err, &refused) && refused.Reason == conversations.Refused {
		// Telegram takes photos of limited dimensions only (width plus height at most 10,000, ratio at most 20).
		b.File.Kind = conversations.KindDocument
		return s.file(ctx, b, refs)
	}
	return m.receipt(), err
}

// fetchError makes sure that a failed fetch from the other platform is never taken for an uncertain send on this one.
func fetchError(err error) error {
	if calls.Certain(err) {
		return err
	}
	return &calls.NotSent{Err: err}
}
