package slackdesk

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/slack-go/slack"

	"guichet/bot/calls"
	"guichet/conversations"
)

// deliveryEvent is the type of the metadata that every post carries: which outbox row it is. Only our own app reads it.
const deliveryEvent = "guichet_delivery"

// delivery is a post's metadata. Ids are text, since JSON numbers lose their last digits on the way. A card carries its
// case too: a refresh may have replaced the row that first posted it.
func delivery(refs calls.Refs, card conversations.CaseID) slack.SlackMetadata {
	payload := map[string]any{"outbox": strconv.FormatInt(refs.Outbox, 10)}
	if card != 0 {
		payload["card"] = card.String()
	}
	if len(refs.With) > 0 {
		payload[foldedKey] = foldedRows(refs.With)
	}
	return slack.SlackMetadata{EventType: deliveryEvent, EventPayload: payload}
}

// tried marks, in what a row stores, when it was last tried again.
const tried = "tried "

// lookUp finds out what an earlier, uncertain try of a post did (G7). It first lets twice the call's timeout pass, since
// that try may still be on its way; and it does not sleep, since its lane is held. An empty receipt means that the post is
// not there and is to be made now; that this is tried again is saved, for the next look-up.
func (s *Sender) lookUp(ctx context.Context, refs calls.Refs, save Save, find func(context.Context) (calls.Receipt, error)) (calls.Receipt, error) {
	last := refs.Since
	if last.IsZero() && refs.Stored == "" {
		// The process that tried it died before it could note when: count from now.
		last = time.Now()
		if err := s.noteTry(ctx, save); err != nil {
			return calls.Receipt{}, err
		}
	}
	if stamp, ok := strings.CutPrefix(refs.Stored, tried); ok {
		if ms, err := strconv.ParseInt(stamp, 10, 64); err == nil {
			last = time.UnixMilli(ms)
		}
	}
	if wait := time.Until(last.Add(2 * s.Timeout)); wait > 0 {
		return calls.Receipt{}, &calls.RetryAfter{After: wait, Scope: calls.LaneScope, Err: errors.New("an earlier try may still arrive")}
	}
	ctx, cancel := context.WithTimeout(ctx, s.Timeout)
	defer cancel()
	found, err := find(ctx)
	if err != nil || found.Message != "" {
		// Reading did nothing, but what the earlier try did is as uncertain as before.
		return found, stillUncertain(err)
	}
	return found, s.noteTry(ctx, save)
}

// noteTry keeps that a post is tried now, for the next look-up.
func (s *Sender) noteTry(ctx context.Context, save Save) error {
	if save == nil {
		return nil
	}
	if err := save(ctx, tried+strconv.FormatInt(time.Now().UnixMilli(), 10)); err != nil {
		return fmt.Errorf("keep that a post is tried again: %w", err)
	}
	return nil
}

// stillUncertain keeps a failed look-up from being taken for word on the post itself. Only that the thread is gone or that
// nothing may be read there counts, since nothing can be posted there either; and a pause is a pause.
func stillUncertain(err error) error {
	var refused *calls.Permanent
	var wait *calls.RetryAfter
	switch {
	case err == nil || errors.As(err, &wait):
		return err
	case errors.As(err, &refused) && refused.Reason != conversations.Refused:
		return err
	}
	return fmt.Errorf("look an uncertain post up: %s", err)
}

// readBack is how far before the first try a look-up reads, for clocks that differ.
const readBack = 10 * time.Minute

// oldest is from when on a look-up reads; "" is from the beginning, where it is not known when the first try was.
func oldest(refs calls.Refs) string {
	if refs.Since.IsZero() {
		return ""
	}
	return strconv.FormatInt(refs.Since.Add(-readBack).Unix(), 10)
}

// inThread looks for a row's post in its thread.
func (s *Sender) inThread(ctx context.Context, refs calls.Refs) (calls.Receipt, error) {
	return s.inThreadBy(ctx, refs, strconv.FormatInt(refs.Outbox, 10))
}

// inThreadBy looks for the post whose metadata names an outbox row, or a part of one, so.
func (s *Sender) inThreadBy(ctx context.Context, refs calls.Refs, row string) (calls.Receipt, error) {
	ask := &slack.GetConversationRepliesParameters{
		ChannelID: string(refs.Channel), Timestamp: string(refs.Thread), Oldest: oldest(refs), Limit: 200, IncludeAllMetadata: true,
	}
	for {
		list, more, cursor, err := s.Client.api.GetConversationRepliesContext(ctx, ask)
		if err != nil {
			return calls.Receipt{}, s.Client.fail("conversations.replies", err)
		}
		for _, m := range list {
			if ours(m.Metadata, "outbox", row) || m.Metadata.EventType == deliveryEvent && isFolded(m.Metadata.EventPayload[foldedKey], row) {
				return calls.Receipt{Message: conversations.MessageID(m.Timestamp), With: rowsFolded(m.Metadata.EventPayload[foldedKey])}, nil
			}
		}
		if !more || cursor == "" {
			return calls.Receipt{}, nil
		}
		ask.Cursor = cursor
	}
}

// inChannel looks for a row's card in its channel; id, when it is not zero, is a case any card of which will do.
func (s *Sender) inChannel(ctx context.Context, channel conversations.ChannelID, refs calls.Refs, id conversations.CaseID) (calls.Receipt, error) {
	ask := &slack.GetConversationHistoryParameters{ChannelID: string(channel), Oldest: oldest(refs), Limit: 200, IncludeAllMetadata: true}
	for {
		page, err := s.Client.api.GetConversationHistoryContext(ctx, ask)
		if err != nil {
			return calls.Receipt{}, s.Client.fail("conversations.history", err)
		}
		for _, m := range page.Messages {
			if ours(m.Metadata, "outbox", strconv.FormatInt(refs.Outbox, 10)) || id != 0 && ours(m.Metadata, "card", id.String()) {
				return calls.Receipt{Channel: channel, Message: conversations.MessageID(m.Timestamp)}, nil
			}
		}
		if !page.HasMore || page.ResponseMetaData.NextCursor == "" {
			return calls.Receipt{}, nil
		}
		ask.Cursor = page.ResponseMetaData.NextCursor
	}
}

func ours(m slack.SlackMetadata, key, value string) bool {
	return m.EventType == deliveryEvent && m.EventPayload[key] == value
}
