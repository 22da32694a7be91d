package telegram

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"time"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/conversations/richtext"
)

// Files fetches a file that lives on the agents' platform. Package bot wires the other adapter's to it.
type Files interface {
	Download(ctx context.Context, id conversations.FileID) (io.ReadCloser, int64, error)
}

// Sender sends planned calls. It is safe for concurrent use.
type Sender struct {
	client *Client
	files  Files
	menus  Menus
	flood  flood
}

// NewSender makes a sender. files may be nil when no file ever comes from the other side.
func NewSender(client *Client, files Files, menus Menus) *Sender {
	return &Sender{client: client, files: files, menus: menus}
}

// wordsPatience is how long a call without a file may take. Telegram answers in well under a second; a lost answer must not
// hold up a chat for as long as a large file may take.
const wordsPatience = 15 * time.Second

// Send makes one planned call. It never saves progress: everything here is one request.
func (s *Sender) Send(ctx context.Context, c calls.Call, refs calls.Refs, _ func(context.Context, string) error) (calls.Receipt, error) {
	var b body
	if c.Format > bodyFormat {
		return calls.Receipt{}, &calls.NotSent{Err: fmt.Errorf("a newer release planned this call (format %d)", c.Format)}
	}
	if err := json.Unmarshal(c.Body, &b); err != nil {
		return calls.Receipt{}, &calls.Permanent{Reason: conversations.Refused, Err: fmt.Errorf("read a stored call: %w", err)}
	}
	if c.Verb != verbFile {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, wordsPatience)
		defer cancel()
	}
	receipt, err := s.call(ctx, c, b, refs)
	return receipt, s.flood.judge(refs.Chat, err)
}

// call makes one call of a known verb.
func (s *Sender) call(ctx context.Context, c calls.Call, b body, refs calls.Refs) (calls.Receipt, error) {
	switch c.Verb {
	case verbSend:
		return s.send(ctx, b, refs)
	case verbFile:
		return s.file(ctx, b, refs)
	case verbEdit:
		return s.edit(ctx, b, refs)
	case verbDelete:
		return s.delete(ctx, b, refs)
	case verbReact:
		return s.react(ctx, b, refs)
	case verbCommands:
		return calls.Receipt{}, s.commands(ctx, b.Lang, refs.Chat)
	case verbLeave:
		return s.leave(ctx, b, refs)
	}
	return calls.Receipt{}, &calls.Permanent{Reason: conversations.Refused, Err: fmt.Errorf("no verb %q", c.Verb)}
}

// sent is the part of Telegram's Message that matters after a send.
type sent struct {
	ID int64 `json:"message_id"`
}

func (m sent) receipt() calls.Receipt {
	return calls.Receipt{Message: messageID(m.ID)}
}

func (s *Sender) send(ctx context.Context, b body, refs calls.Refs) (calls.Receipt, error) {
	params := tg.Params{"chat_id": string(refs.Chat), "link_preview_options": `{"is_disabled":true}`}
	setText(params, "text", "entities", b.Text)
	setKeyboard(params, b.Buttons, false)
	if b.ReplyTo != "" {
		// The message answered may be gone: the words matter more than the quote.
		setJSON(params, "reply_parameters", map[string]any{"message_id": number(b.ReplyTo), "allow_sending_without_reply": true})
	}
	var m sent
	err := s.client.call(ctx, "sendMessage", params, &m)
	return m.receipt(), err
}

func (s *Sender) edit(ctx context.Context, b body, refs calls.Refs) (calls.Receipt, error) {
	if refs.Message == "" {
		return calls.Receipt{}, nil
	}
	params := tg.Params{"chat_id": string(refs.Chat), "message_id": string(refs.Message), "link_preview_options": `{"is_disabled":true}`}
	setText(params, "text", "entities", b.Text)
	setKeyboard(params, b.Buttons, true)
	err := s.client.call(ctx, "editMessageText", params, nil)
	if unchanged(err) {
		err = nil
	}
	return calls.Receipt{}, err
}

func (s *Sender) delete(ctx context.Context, b body, refs calls.Refs) (calls.Receipt, error) {
	message := b.Message
	if message == "" {
		message = refs.Message
	}
	if message == "" {
		return calls.Receipt{}, nil
	}
	err := s.client.call(ctx, "deleteMessage", tg.Params{"chat_id": string(refs.Chat), "message_id": string(message)}, nil)
	return calls.Receipt{}, unlessGone(err)
}

// unlessGone takes it for done that a message is not there any more: there is nothing left to delete, or to react to.
func unlessGone(err error) error {
	var p *calls.Permanent
	if errors.As(err, &p) && p.Reason == conversations.Gone {
		return nil
	}
	return err
}

func (s *Sender) react(ctx context.Context, b body, refs calls.Refs) (calls.Receipt, error) {
	reaction := []map[string]string{}
	if b.Emoji != "" {
		reaction = append(reaction, map[string]string{"type": "emoji", "emoji": b.Emoji})
	}
	params := tg.Params{"chat_id": string(refs.Chat), "message_id": string(b.Message)}
	setJSON(params, "reaction", reaction)
	return calls.Receipt{}, unlessGone(s.client.call(ctx, "setMessageReaction", params, nil))
}

// leave says why and goes. The line may fail, having no right to write in the group; going matters.
func (s *Sender) leave(ctx context.Context, b body, refs calls.Refs) (calls.Receipt, error) {
	var refused *calls.Permanent
	if _, err := s.send(ctx, b, refs); err != nil && !errors.As(err, &refused) {
		return calls.Receipt{}, err
	}
	err := s.client.call(ctx, "leaveChat", tg.Params{"chat_id": string(refs.Chat)}, nil)
	if errors.As(err, &refused) {
		err = nil // already out
	}
	return calls.Receipt{}, err
}

// setText puts a text and its entities into a request. Empty entities are left out.
func setText(params tg.Params, text, entities string, t richtext.Text) {
	params[text] = t.Plain
	if list := entitiesOf(t); len(list) > 0 {
		setJSON(params, entities, list)
	}
}

// setKeyboard puts buttons under a message. On an edit, an empty keyboard takes the old one away.
func setKeyboard(params tg.Params, rows [][]conversations.Button, edit bool) {
	if len(rows) > 0 || edit {
		setJSON(params, "reply_markup", keyboardOf(rows))
	}
}

func setJSON(params tg.Params, name string, value any) {
	if data, err := json.Marshal(value); err == nil {
		params[name] = string(data)
	}
}

func messageID(id int64) conversations.MessageID {
	if id == 0 {
		return ""
	}
	return conversations.MessageID(strconv.FormatInt(id, 10))
}

func number(id conversations.MessageID) int64 {
	n, err := strconv.ParseInt(string(id), 10, 64)
	if err != nil {
		return 0 // not one of ours: Telegram will say that there is no such message
	}
	return n
}
