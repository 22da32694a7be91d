package telegram

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"time"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"guichet/conversations"
)

// maxDownload is what a bot may fetch (core.telegram.org/bots/api#getfile); a self-hosted server has no such limit, but what
// agents can be shown on Slack hardly goes beyond it either.
const maxDownload = 20 << 20

// update is the library's Update with what it does not know.
type update struct {
	tg.Update
	Message       *message `json:"message"`
	EditedMessage *message `json:"edited_message"`
}

// message is the library's Message with what it does not know. Fields of kinds that only need naming stay undecoded.
type message struct {
	tg.Message
	ForwardOrigin json.RawMessage `json:"forward_origin"`
	Story         json.RawMessage `json:"story"`
	PaidMedia     json.RawMessage `json:"paid_media"`
	Checklist     json.RawMessage `json:"checklist"`
	// Quote is the part of ReplyToMessage that the customer chose, a TextQuote.
	Quote struct {
		Text string `json:"text"`
	} `json:"quote"`
}

// errIgnored marks updates that are known and mean nothing to the desk, such as a poll's votes.
var errIgnored = errors.New("nothing to do")

// readUpdate reads an update. With an error it is as much of it as could be read, its number above all.
func readUpdate(raw json.RawMessage) (u update, err error) {
	if err = json.Unmarshal(raw, &u); err != nil {
		err = fmt.Errorf("decode update: %w", err)
	}
	return u, err
}

// decode turns one update, which was read from raw, into an event. It is pure. An update that concerns nobody (errIgnored) or makes no
// sense comes back as an error; the caller keeps the latter aside.
func (c *Client) decode(raw json.RawMessage, u update, bot string) (conversations.Event, error) {
	ev := conversations.Event{
		Key: conversations.Key{Source: "telegram", Account: bot, Kind: "update", ID: strconv.Itoa(u.UpdateID)},
		Raw: raw,
	}
	var err error
	switch {
	case u.Message != nil:
		err = c.decodeMessage(&ev, u.Message, false)
	case u.EditedMessage != nil:
		err = c.decodeMessage(&ev, u.EditedMessage, true)
	case u.CallbackQuery != nil:
		err = c.decodeTap(&ev, u.CallbackQuery)
	case u.MyChatMember != nil:
		err = c.decodeMember(&ev, u.MyChatMember)
	case u.ChannelPost != nil || u.EditedChannelPost != nil:
		post := u.ChannelPost
		if post == nil {
			post = u.EditedChannelPost
		}
		if post.Chat == nil {
			return ev, errors.New("a channel post without its channel")
		}
		ev.From.Chat, ev.Body = chatID(post.Chat.ID), conversations.Invited{}
		ev.At = c.at(post.Date)
	default:
		err = errIgnored
	}
	return ev, err
}

func (c *Client) decodeMessage(ev *conversations.Event, m *message, edited bool) error {
	if m.Chat == nil || m.MessageID == 0 {
		return errors.New("a message without a chat or an id")
	}
	ev.From.Chat, ev.At = chatID(m.Chat.ID), c.at(m.Date)
	switch {
	case !m.Chat.IsPrivate() && (edited || m.LeftChatMember != nil):
		return errIgnored
	case !m.Chat.IsPrivate():
		ev.Body = conversations.Invited{}
		return nil
	case m.From == nil || m.From.IsBot:
		return errIgnored
	}
	if m.ReplyToMessage != nil {
		ev.From.ReplyTo = messageID(int64(m.ReplyToMessage.MessageID))
	}
	kind, files := kindOf(m)
	if kind == conversations.KindService || kind == conversations.KindOther && notice(ev.Raw) {
		return errIgnored
	}
	text := textOf(m.Text, entitiesIn(m.Entities))
	if m.Caption != "" {
		text = textOf(m.Caption, entitiesIn(m.CaptionEntities))
	}
	id := messageID(int64(m.MessageID))
	if edited {
		ev.At = c.at(max(m.EditDate, m.Date))
		ev.Body = conversations.Edited{Message: id, Kind: kind, Text: text, Files: files, Profile: profileOf(m.From)}
		return nil
	}
	ev.Body = conversations.Said{
		Message: id, Kind: kind, Text: text, Files: files, Album: m.MediaGroupID, Profile: profileOf(m.From), Quotation: quotationOf(m),
		Forwarded: m.ForwardDate != 0 || len(m.ForwardOrigin) > 0,
	}
	return nil
}

// quotationOf is what a message answers. A reply to a message of another chat comes without one.
func quotationOf(m *message) conversations.Quotation {
	if m.ReplyToMessage == nil {
		return conversations.Quotation{}
	}
	return conversations.Quotation{Words: cmp.Or(m.ReplyToMessage.Text, m.ReplyToMessage.Caption), Part: m.Quote.Text}
}

func (c *Client) decodeTap(ev *conversations.Event, q *tg.CallbackQuery) error {
	if q.From == nil || q.Data == "" {
		return errIgnored // a game's button, or an inline message's
	}
	// A private chat's id is its person's id, which is all there is when the message is too old to be sent along.
	ev.From.Chat = chatID(q.From.ID)
	tap := conversations.Tapped{Data: q.Data, Profile: profileOf(q.From)}
	if q.Message != nil {
		if q.Message.Chat != nil && !q.Message.Chat.IsPrivate() {
			return errIgnored
		}
		tap.Message = messageID(int64(q.Message.MessageID))
	}
	ev.At = c.now() // a tap carries no time of its own
	ev.Body = tap
	return nil
}

func (c *Client) decodeMember(ev *conversations.Event, m *tg.ChatMemberUpdated) error {
	ev.From.Chat, ev.At = chatID(m.Chat.ID), c.at(m.Date)
	gone := m.NewChatMember.Status == "kicked" || m.NewChatMember.Status == "left"
	switch {
	case m.Chat.IsPrivate():
		ev.Body = conversations.Reach{Blocked: gone}
	case gone:
		return errIgnored
	default:
		ev.Body = conversations.Invited{}
	}
	return nil
}

// at is a platform time on business time; now the same for things the platform gives no time of.
func (c *Client) at(unix int) time.Time {
	return time.Unix(int64(unix), 0).UTC().Add(c.offset())
}

func (c *Client) now() time.Time { return time.Now().UTC().Add(c.offset()) }

func chatID(id int64) conversations.ChatID { return conversations.ChatID(strconv.FormatInt(id, 10)) }

func profileOf(u *tg.User) conversations.Profile {
	return conversations.Profile{FirstName: u.FirstName, Language: u.LanguageCode}
}

func entitiesIn(list []tg.MessageEntity) []entity {
	out := make([]entity, len(list))
	for i, e := range list {
		out[i] = entity{Type: e.Type, Offset: e.Offset, Length: e.Length, URL: e.URL, Language: e.Language}
	}
	return out
}
