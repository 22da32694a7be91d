package slackdesk

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/conversations/richtext"
)

// Copies reads where the bot's copies of a case's words stand on this side. Package bot wires it over storage's read pool.
type Copies interface {
	// Copies are the posts under a label, and with parts those under the labels of its parts.
	Copies(ctx context.Context, id conversations.CaseID, label conversations.Label, parts bool) ([]Copy, error)
	// CardsOf are the cards of a case, where they stand and where they once stood.
	CardsOf(ctx context.Context, id conversations.CaseID) ([]Place, error)
}

// Copy is a post of the bot's.
type Copy struct {
	Place
	// Carried are the messages whose words it carries, in order: those that still stand. Struck is how many others there are.
	Carried []richtext.Text
	Struck  int
}

// Place is a message in a channel.
type Place struct {
	Channel conversations.ChannelID
	Message conversations.MessageID
}

// planUnpost and planSweep stand in the thread's lane, so that they come after whatever was on its way there.
func planUnpost(e conversations.Unpost) []calls.Call {
	b := body{Text: e.Instead, Label: e.Label, Parts: !e.Only}
	c := call(verbUnpost, b, calls.ThreadLane)
	c.Case, c.Class, c.Makes = e.Case, conversations.Ordinary, conversations.AwayLabel
	return []calls.Call{c}
}

func planSweep(e conversations.Sweep) []calls.Call {
	c := call(verbSweep, body{Text: e.Instead, Talk: e.Talk}, calls.ThreadLane)
	c.Case, c.Class, c.Makes = e.Case, conversations.Ordinary, conversations.AwayLabel
	return []calls.Call{c}
}

// unpost takes what stands under a label out of Slack. A post may carry other messages too, which stay.
func (s *Sender) unpost(ctx context.Context, c calls.Call, b body) error {
	if s.Copies == nil {
		return refuse(conversations.Gone, errors.New("nowhere to look for the copies"))
	}
	copies, err := s.Copies.Copies(ctx, c.Case, b.Label, b.Parts)
	if err != nil {
		return &calls.NotSent{Err: fmt.Errorf("find the copies of a case's words: %w", err)}
	}
	for _, one := range copies {
		if err := s.replaceCopy(ctx, one, b.Text); err != nil {
			return err
		}
	}
	return nil
}

func (s *Sender) replaceCopy(ctx context.Context, one Copy, instead richtext.Text) error {
	m, err := s.Client.message(ctx, one.Place)
	switch {
	case err != nil:
		return err
	case m == nil:
		return nil // somebody took it away
	case len(m.Files) > 0:
		return s.discard(ctx, one.Place, m.Files)
	}
	words := slices.Clone(one.Carried)
	if one.Struck > 0 || len(words) == 0 {
		words = append(words, instead)
	}
	left := clean(richtext.Join("\n", words...)).TrimSpace()
	if richtext.UTF16(left.Plain) > splitAt {
		left = richtext.Split(left, splitAt, richtext.UTF16)[0]
	}
	b := body{Text: left}
	return unlessAway(s.update(ctx, one.Channel, one.Message, message{blocks: contentBlocks(b), text: fallback(left.Plain, maxText)}))
}

// discard deletes files of the bot's, and the message that showed them.
func (s *Sender) discard(ctx context.Context, at Place, files []wireFile) error {
	for _, f := range files {
		if f.Mode == "tombstone" {
			continue
		}
		err := s.within(ctx, func(ctx context.Context) error {
			return s.Client.fail("files.delete", s.Client.api.DeleteFileContext(ctx, f.ID))
		})
		if err = unlessAway(err); err != nil {
			return err
		}
	}
	return s.delete(ctx, at)
}

func (s *Sender) delete(ctx context.Context, at Place) error {
	return unlessAway(s.within(ctx, func(ctx context.Context) error {
		_, _, err := s.Client.api.DeleteMessageContext(ctx, string(at.Channel), string(at.Message))
		return s.Client.fail("chat.delete", err)
	}))
}

func (s *Sender) within(ctx context.Context, do func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(ctx, s.Timeout)
	defer cancel()
	return do(ctx)
}

// unlessAway takes it for done that what is to be taken away is not there any more.
func unlessAway(err error) error {
	if is(err, "message_not_found", "file_not_found", "file_deleted", "thread_not_found", "channel_not_found") {
		return nil
	}
	return err
}

// chat.delete and files.delete are of tier 3, some 50 a minute for the workspace (docs.slack.dev/reference/methods/chat.delete).
const (
	sweepMost = 20               // messages that one call takes away
	sweepRest = 25 * time.Second // before the next
)

// sweep takes what the bot posted below a case's cards out of Slack, the cards themselves excepted; with Talk only transcripts. What
// people wrote is theirs. A long thread takes several calls.
func (s *Sender) sweep(ctx context.Context, c calls.Call, b body) error {
	if s.Copies == nil {
		return refuse(conversations.Gone, errors.New("nowhere to look for the threads"))
	}
	me, err := s.Client.Me(ctx)
	if err != nil {
		return notSent(err)
	}
	cards, err := s.Copies.CardsOf(ctx, c.Case)
	if err != nil {
		return &calls.NotSent{Err: fmt.Errorf("find the threads of a case: %w", err)}
	}
	if b.Talk && len(cards) < 2 {
		return nil // it never moved: no transcript was made
	}
	left := sweepMost
	for _, card := range cards {
		replies, err := s.Client.replies(ctx, card.Channel, card.Message, "")
		if err = unlessAway(err); err != nil {
			return err
		}
		for _, r := range replies {
			m := r.message
			if m.User != me.User && (m.BotID == "" || m.BotID != me.Bot) || b.Talk && !isTranscript(m.Blocks) {
				continue
			}
			if left--; left < 0 {
				return &calls.RetryAfter{After: sweepRest, Scope: calls.LaneScope, Err: errors.New("more of a long thread is to be taken away")}
			}
			if err := s.takeAway(ctx, Place{card.Channel, conversations.MessageID(m.TS)}, m, b); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *Sender) takeAway(ctx context.Context, at Place, m *wireMessage, b body) error {
	if b.Talk {
		instead := message{blocks: contentBlocks(body{Text: b.Text}), text: fallback(b.Text.Plain, maxText)}
		return unlessAway(s.update(ctx, at.Channel, at.Message, instead))
	}
	return s.discard(ctx, at, m.Files)
}

// isTranscript tells the post that a moved case brought along, by the name of its block.
func isTranscript(blocks json.RawMessage) bool {
	type block struct {
		ID string `json:"block_id"`
	}
	var named []block
	return json.Unmarshal(blocks, &named) == nil && slices.Contains(named, block{transcriptBlock})
}

// transcriptBlock is the id of the block that holds a transcript.
const transcriptBlock = "moved"

// ofCustomer reports whether a post's label is a message of the customer's: "in/" and the message's id.
func ofCustomer(label conversations.Label) bool {
	rest, is := strings.CutPrefix(string(label), "in/")
	return is && !strings.Contains(rest, "/")
}

// NewCopy is a post with the labels it was made under, and what of the words under each still stands.
func NewCopy(at Place, labels []conversations.Label, words []richtext.Text) Copy {
	one := Copy{Place: at}
	for i, label := range labels {
		switch {
		case !ofCustomer(label):
		case words[i].Empty():
			one.Struck++
		default:
			one.Carried = append(one.Carried, words[i])
		}
	}
	return one
}

// message reads one message of a thread; nil when it is not there.
func (c *Client) message(ctx context.Context, at Place) (*wireMessage, error) {
	var found *wireMessage
	ts := string(at.Message)
	ask := map[string]string{"channel": string(at.Channel), "ts": ts, "oldest": ts, "latest": ts, "inclusive": "true"}
	err := c.list(ctx, "conversations.replies", ask, func(m *wireMessage, _ json.RawMessage) {
		if m.TS == ts && m.Subtype != tombstone {
			found = m
		}
	})
	return found, unlessAway(err)
}
