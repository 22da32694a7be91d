package slackdesk

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"

	"github.com/slack-go/slack"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/conversations/texts"
)

// Files fetches a file that lives on the customers' platform. Package bot wires the other adapter's to it.
type Files interface {
	Download(ctx context.Context, id conversations.FileID) (io.ReadCloser, int64, error)
}

// SenderConfig says what sending needs.
type SenderConfig struct {
	Client *Client
	Desk   *Desk
	Cards  Cards
	Files  Files // may be nil when no file ever comes from the other side
	Talk   Talk  // may be nil: then a case that is posted anew brings no transcript
	Copies Copies
	// Timeout is how long one call may take; 10 s when zero. An uncertain post is looked up once twice that time has
	// passed, when the earlier try can no longer arrive.
	Timeout time.Duration
	// ShareWait is how long a file's lane waits for the file to appear in the thread; 10 s when zero.
	ShareWait time.Duration
}

// Sender sends planned calls. It is safe for concurrent use.
type Sender struct {
	SenderConfig
	people    firstNames
	staff     *people   // how agents are called, in transcripts
	unreached unreached // who does not take direct messages

	mu    sync.Mutex
	plain bool // the token may not post under another name (chat:write.customize)
}

// NewSender makes a sender.
func NewSender(c SenderConfig) *Sender {
	if c.Timeout == 0 {
		c.Timeout = 10 * time.Second
	}
	if c.ShareWait == 0 {
		c.ShareWait = 10 * time.Second
	}
	return &Sender{SenderConfig: c, staff: newPeople(c.Client)}
}

// Save keeps what a call has reached so far, so that another try of it can go on from there.
type Save = func(ctx context.Context, stored string) error

// Send makes one planned call. Files save their progress; an uncertain post or card is looked up before it is repeated (G7).
func (s *Sender) Send(ctx context.Context, c calls.Call, refs calls.Refs, save Save) (calls.Receipt, error) {
	if c.Format > bodyFormat {
		return calls.Receipt{}, &calls.NotSent{Err: fmt.Errorf("a newer release planned this call (format %d)", c.Format)}
	}
	var b body
	if err := json.Unmarshal(c.Body, &b); err != nil {
		return calls.Receipt{}, refuse(conversations.Refused, fmt.Errorf("read a stored call: %w", err))
	}
	switch c.Verb {
	case verbCard:
		return s.card(ctx, c, refs, save)
	case verbPost:
		return s.post(ctx, c, b, refs, save)
	case verbNotice:
		return s.notice(ctx, b, refs, save)
	case verbAlert:
		return calls.Receipt{}, s.alert(ctx, c, b, refs, save)
	case verbFile:
		return s.file(ctx, c, b, refs, save)
	case verbMark, verbUnmark:
		return calls.Receipt{}, s.mark(ctx, c, b, refs)
	case verbUnpost:
		return calls.Receipt{}, s.unpost(ctx, c, b)
	case verbSweep:
		return calls.Receipt{}, s.sweep(ctx, c, b)
	case verbWhisper:
		return calls.Receipt{}, s.whisper(ctx, b, refs)
	}
	return calls.Receipt{}, refuse(conversations.Refused, fmt.Errorf("no verb %q", c.Verb))
}

func refuse(reason conversations.FailReason, err error) error {
	return &calls.Permanent{Reason: reason, Err: err}
}

// noThread: the case's card is not posted yet, and its thread begins with it.
func noThread(refs calls.Refs) error {
	if refs.Channel != "" && refs.Thread != "" {
		return nil
	}
	return &calls.RetryAfter{After: time.Second, Scope: calls.LaneScope, Err: errors.New("the case has no card yet")}
}

// intoThread makes sure that a case's thread stands, in a channel that may hold cases.
func (s *Sender) intoThread(ctx context.Context, refs calls.Refs) error {
	if err := noThread(refs); err != nil {
		return err
	}
	err := s.Client.admits(ctx, refs.Channel)
	if err != nil && !refused(err) {
		return &calls.NotSent{Err: err}
	}
	return err
}

func (s *Sender) post(ctx context.Context, c calls.Call, b body, refs calls.Refs, save Save) (calls.Receipt, error) {
	if err := s.intoThread(ctx, refs); err != nil {
		return calls.Receipt{}, err
	}
	if refs.Uncertain {
		found, err := s.lookUp(ctx, refs, save, func(ctx context.Context) (calls.Receipt, error) { return s.inThread(ctx, refs) })
		if err != nil || found.Message != "" {
			return found, err
		}
	}
	message := message{
		blocks: append(s.Desk.onCall(b), contentBlocks(b)...), text: fallback(calledOut(b).Plain, maxText), thread: refs.Thread, broadcast: b.Broadcast,
	}
	if b.Voice == conversations.FromCustomer {
		message.as = s.customerName(ctx, c.Case)
	}
	return s.publish(ctx, refs.Channel, message, delivery(refs, 0))
}

// contentBlocks is a post's words and its buttons.
func contentBlocks(b body) []slack.Block {
	var out []slack.Block
	if block := richBlock("words", clean(b.Text)); block != nil {
		callOut(block, b.Ping)
		out = append(out, block)
	}
	return append(out, buttonRows(b.Buttons)...)
}

// message is what is posted: blocks for the eye, text for notifications and screen readers.
type message struct {
	blocks []slack.Block
	text   string
	thread conversations.MessageID
	as     string // the customer's name to post under; "" for the desk's own lines
	// broadcast shows a thread's message in the channel too.
	broadcast bool
}

// arguments are those that every message has, but for the blocks. Nothing is looked for in our texts: no names, no links.
func (m message) arguments(channel conversations.ChannelID) map[string]string {
	arguments := map[string]string{"channel": string(channel), "text": m.text, "parse": "none", "link_names": "false"}
	if m.thread != "" {
		arguments["thread_ts"] = string(m.thread)
	}
	return arguments
}

// publish posts a message with its metadata, a customer's under their name where the token may do that.
func (s *Sender) publish(ctx context.Context, channel conversations.ChannelID, m message, meta slack.SlackMetadata) (calls.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, s.Timeout)
	defer cancel()
	metadata, err := json.Marshal(meta)
	if err != nil {
		return calls.Receipt{}, &calls.NotSent{Err: fmt.Errorf("write a post's metadata: %w", err)}
	}
	arguments := m.arguments(channel)
	arguments["metadata"], arguments["unfurl_links"], arguments["unfurl_media"] = string(metadata), "false", "false"
	if m.broadcast {
		arguments["reply_broadcast"] = "true"
	}
	if m.as == "" {
		return s.postMessage(ctx, m.blocks, arguments)
	}
	if s.mayCustomize() {
		arguments["username"], arguments["icon_emoji"] = m.as, ":bust_in_silhouette:"
		receipt, err := s.postMessage(ctx, m.blocks, arguments)
		if !is(err, "missing_scope") {
			return receipt, err
		}
		s.noCustomize()
		delete(arguments, "username")
		delete(arguments, "icon_emoji")
	}
	// Who speaks stands above the words instead.
	head := slack.NewContextBlock("speaker", plainText("👤 "+m.as))
	return s.postMessage(ctx, append([]slack.Block{head}, m.blocks...), arguments)
}

func (s *Sender) postMessage(ctx context.Context, blocks []slack.Block, arguments map[string]string) (calls.Receipt, error) {
	ts, err := s.Client.say(ctx, "chat.postMessage", blocks, arguments)
	return calls.Receipt{Message: ts}, err
}

func (s *Sender) update(ctx context.Context, channel conversations.ChannelID, ts conversations.MessageID, m message) error {
	ctx, cancel := context.WithTimeout(ctx, s.Timeout)
	defer cancel()
	arguments := m.arguments(channel)
	arguments["ts"] = string(ts)
	_, err := s.Client.say(ctx, "chat.update", m.blocks, arguments)
	return err
}

// mayCustomize and noCustomize remember that the token lacks chat:write.customize, until the process starts again: scopes
// change only when the app is installed anew.
func (s *Sender) mayCustomize() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return !s.plain
}

func (s *Sender) noCustomize() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.plain = true
}

// mark sets or takes a reaction, in the channel of the case's card or, when the message does not stand there, where the case was before. It is as
// wanted already, or there is nothing left to mark: both are success.
func (s *Sender) mark(ctx context.Context, c calls.Call, b body, refs calls.Refs) error {
	if refs.Channel == "" {
		return refuse(conversations.Gone, errors.New("a mark in a case without a thread"))
	}
	err := s.react(ctx, c.Verb, refs.Channel, b)
	if !is(err, "message_not_found") || s.Copies == nil {
		return marked(err)
	}
	cards, err := s.Copies.CardsOf(ctx, c.Case)
	if err != nil {
		return &calls.NotSent{Err: fmt.Errorf("find where a case was before: %w", err)}
	}
	tried := []conversations.ChannelID{refs.Channel}
	for _, card := range cards {
		if slices.Contains(tried, card.Channel) {
			continue
		}
		tried = append(tried, card.Channel)
		if err := s.react(ctx, c.Verb, card.Channel, b); !is(err, "message_not_found") {
			return marked(err)
		}
	}
	return nil
}

// marked is what trying to mark a message comes to.
func marked(err error) error {
	if is(err, "already_reacted", "no_reaction", "message_not_found") {
		return nil
	}
	return err
}

// react sets or takes a reaction on a message of one channel.
func (s *Sender) react(ctx context.Context, verb string, channel conversations.ChannelID, b body) error {
	ctx, cancel := context.WithTimeout(ctx, s.Timeout)
	defer cancel()
	what := map[string]string{"channel": string(channel), "timestamp": string(b.Message), "name": b.Emoji}
	if verb == verbMark {
		return s.Client.do(ctx, "reactions.add", what)
	}
	return s.Client.do(ctx, "reactions.remove", what)
}

// whisper shows a line to one agent. Slack keeps no trace of it, so an uncertain one is repeated: it may be seen twice.
func (s *Sender) whisper(ctx context.Context, b body, refs calls.Refs) error {
	if b.Channel != "" {
		refs.Channel, refs.Thread = b.Channel, b.Thread
	}
	if refs.Channel == "" {
		return refuse(conversations.Gone, errors.New("a whisper in a case without a thread"))
	}
	ctx, cancel := context.WithTimeout(ctx, s.Timeout)
	defer cancel()
	b.Text = s.linked(ctx, clean(b.Text))
	m := message{blocks: contentBlocks(b), text: fallback(b.Text.Plain, maxText), thread: refs.Thread}
	arguments := m.arguments(refs.Channel)
	arguments["user"] = string(b.Agent)
	_, err := s.Client.say(ctx, "chat.postEphemeral", m.blocks, arguments)
	return err
}

// customerName is what a customer's posts are headed with: that it is the customer, and their first name where it is known.
func (s *Sender) customerName(ctx context.Context, id conversations.CaseID) string {
	return s.people.get(id, func() (string, error) {
		view, err := s.Cards.Card(ctx, id)
		name := displayName(view.FirstName)
		if name == "" || err != nil {
			return s.Desk.plain("slack.customer"), err
		}
		return s.Desk.say.Plain("slack.customer_named", texts.Vars{"Name": name}), nil
	})
}
