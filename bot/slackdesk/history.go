package slackdesk

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/slack-go/slack"

	"guichet/conversations"
)

const (
	// historyPage is how many messages one call reads: Slack recommends no more than 200
	// (docs.slack.dev/reference/methods/conversations.history).
	historyPage = 200
)

// messagePage is an answer of conversations.history or conversations.replies, its messages as they came.
type messagePage struct {
	OK       bool              `json:"ok"`
	Error    string            `json:"error"`
	Messages []json.RawMessage `json:"messages"`
	HasMore  bool              `json:"has_more"`
	Meta     struct {
		Next string `json:"next_cursor"`
	} `json:"response_metadata"`
}

// read calls a method that lists messages. It is called by hand, since the library gives up a whole page for one block that it does not
// know, and one such message would then hide all others for good.
func (c *Client) read(ctx context.Context, method string, ask map[string]string) (messagePage, error) {
	var page messagePage
	if err := c.ask(ctx, method, ask, &page); err != nil {
		return page, err
	}
	if !page.OK {
		return page, c.fail(method, slack.SlackErrorResponse{Err: page.Error})
	}
	return page, nil
}

// list reads all pages, and passes on every message with its raw form. What is not a message is passed over.
func (c *Client) list(ctx context.Context, method string, ask map[string]string, each func(m *wireMessage, raw json.RawMessage)) error {
	ask["limit"] = strconv.Itoa(historyPage)
	for {
		page, err := c.read(ctx, method, ask)
		if err != nil {
			return err
		}
		for _, raw := range page.Messages {
			var m wireMessage
			if json.Unmarshal(raw, &m) == nil && m.TS != "" {
				each(&m, raw)
			}
		}
		if !page.HasMore || page.Meta.Next == "" {
			return nil
		}
		ask["cursor"] = page.Meta.Next
	}
}

// parents are the messages of a channel from one on, by their ts: those that begin a thread, with the ts of the newest reply, and all
// others with "". Replies are not among them.
func (c *Client) parents(ctx context.Context, channel conversations.ChannelID, from conversations.MessageID) (map[conversations.MessageID]conversations.MessageID, error) {
	found := map[conversations.MessageID]conversations.MessageID{}
	ask := map[string]string{"channel": string(channel), "oldest": string(from), "inclusive": "true", "include_all_metadata": "true"}
	err := c.list(ctx, "conversations.history", ask, func(m *wireMessage, _ json.RawMessage) {
		if m.Subtype != tombstone {
			found[conversations.MessageID(m.TS)] = conversations.MessageID(m.LatestReply)
		}
	})
	return found, err
}

// reply is a message of a thread, as history shows it.
type reply struct {
	message *wireMessage
	raw     json.RawMessage
}

// replies are the messages of a thread after a moment, oldest first. The parent is not among them.
func (c *Client) replies(ctx context.Context, channel conversations.ChannelID, thread, after conversations.MessageID) ([]reply, error) {
	var found []reply
	ask := map[string]string{"channel": string(channel), "ts": string(thread), "oldest": string(after)}
	err := c.list(ctx, "conversations.replies", ask, func(m *wireMessage, raw json.RawMessage) {
		if m.reply() {
			m.Channel = string(channel) // history leaves it out
			found = append(found, reply{m, raw})
		}
	})
	slices.SortStableFunc(found, func(a, b reply) int {
		return compareTS(conversations.MessageID(a.message.TS), conversations.MessageID(b.message.TS))
	})
	return found, err
}

// compareTS orders messages of a channel by age; "" is older than all.
func compareTS(a, b conversations.MessageID) int {
	if len(a) != len(b) {
		return len(a) - len(b)
	}
	return strings.Compare(string(a), string(b))
}

// tsAt is a moment as Slack writes it.
func tsAt(t time.Time) conversations.MessageID {
	if t.IsZero() {
		return ""
	}
	return conversations.MessageID(fmt.Sprintf("%d.%06d", t.Unix(), t.Nanosecond()/1000))
}
