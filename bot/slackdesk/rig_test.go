package slackdesk

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"guichet/bot/calls"
	"guichet/bot/playground/fakeslack"
	"guichet/conversations"
	"guichet/conversations/calendar"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

const (
	desk = "C0DESK"
	ana  = "U0ANA"
	ben  = "U0BEN"
	gus  = "U0GUS" // a guest
)

const (
	// patience bounds one wait; the machine may be busy. So does the pretend Slack, where a test does not look at what Slack does
	// to an app that is slow.
	patience = 30 * time.Second
	// callTime is how long one call may take, and half of how long an uncertain one rests: every test of a lost answer waits
	// for it, and a busy machine answers within it.
	callTime = 3 * time.Second
)

// rig is the adapter against the pretend Slack over real sockets.
type rig struct {
	*testing.T
	server *fakeslack.Server
	config Config
	client *Client
	desk   *Desk
	sender *Sender
	cards  *cardTable
	files  telegramFiles
	outbox int64
	stored map[int64]string
}

var testTime = time.Date(2026, 1, 6, 15, 5, 0, 0, time.UTC)

func newRig(t *testing.T, change ...func(*fakeslack.Config)) *rig {
	t.Helper()
	cfg := fakeslack.Config{
		Limits: fakeslack.Limits{Off: true}, ShareDelay: 5 * time.Millisecond, AckTimeout: patience, TriggerLife: patience,
		Scopes: Scopes(),
	}
	for _, f := range change {
		f(&cfg)
	}
	server := fakeslack.NewIn(t, cfg)
	root, err := server.Start("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	bot := server.Config().BotUserID
	server.AddUser(fakeslack.User{ID: ana, Name: "ana", RealName: "ana", Locale: "fr-CA"})
	server.AddUser(fakeslack.User{ID: ben, Name: "ben", RealName: "ben", Locale: "fr-CA"})
	server.AddUser(fakeslack.User{ID: gus, Name: "gus", RealName: "Gus Guest", Locale: "fr-FR", IsRestricted: true})
	server.AddChannel(fakeslack.Channel{ID: desk, Name: "plaintes", Private: true, Members: []string{bot, ana, ben}})
	config := Config{BotToken: server.Config().BotToken, AppToken: server.Config().AppToken, SigningSecret: server.Config().SigningSecret, API: root + "/api"}
	r := &rig{T: t, server: server, config: config, client: NewClient(config), cards: &cardTable{views: map[conversations.CaseID]CardView{7: testCase()}}, stored: map[int64]string{}}
	r.desk = NewDesk(DeskConfig{Policy: policy.Default(), Channel: desk, Now: func() time.Time { return testTime.Add(time.Hour) }})
	r.sender = NewSender(SenderConfig{Client: r.client, Desk: r.desk, Cards: r.cards, Files: &r.files, Timeout: callTime, ShareWait: patience})
	return r
}

// invite lets the guest into the desk's channel, which takes no cases from then on.
func (r *rig) invite() {
	r.Helper()
	if err := r.server.Agent(gus).Join(desk); err != nil {
		r.Fatal(err)
	}
}

// cardTable stands for storage.
type cardTable struct {
	mu    sync.Mutex
	views map[conversations.CaseID]CardView
	err   error
	slow  chan struct{} // reads wait until it is closed
}

func (c *cardTable) Card(ctx context.Context, id conversations.CaseID) (CardView, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.slow != nil {
		select {
		case <-c.slow:
		case <-ctx.Done():
			return CardView{}, ctx.Err()
		}
	}
	v, ok := c.views[id]
	if !ok && c.err == nil {
		return v, errors.New("no such case")
	}
	return v, c.err
}

func (c *cardTable) set(change func(*CardView)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	v := c.views[7]
	change(&v)
	c.views[7] = v
}

func testCase() CardView {
	return CardView{
		FirstName: "Luc", FromCustomer: 1,
		Case: conversations.Case{
			ID: 7, Number: "7QX4M2P4", Kind: conversations.Complaint, State: conversations.Filed, Team: "billing", Lang: conversations.French,
			Received: testTime, Filed: testTime, Deadline: calendar.NewDay(2026, 2, 3), Version: 3,
			Statement: conversations.Answers{
				Category: "fees", Story: richtext.Of("j'ai payé mon relevé le 28 déc pis vous m'avez chargé 7$"),
				Reference: conversations.Reference{Kind: "statement", Value: "RL20260117", Verified: true},
				Amount:    conversations.Amount{Cents: 700, Currency: "CAD"}, Wish: "refund",
			},
		},
		Files: []conversations.File{{Kind: conversations.KindPhoto, ID: "T1"}},
	}
}

// telegramFiles stands for the customers' platform.
type telegramFiles struct{ fetched int }

func (f *telegramFiles) Download(_ context.Context, id conversations.FileID) (io.ReadCloser, int64, error) {
	f.fetched++
	switch id {
	case "gone":
		return nil, 0, &calls.Permanent{Reason: conversations.Gone, Err: errors.New("no such file")}
	case "flaky":
		return nil, 0, errors.New("reset")
	}
	content := "content of " + string(id)
	size := int64(len(content))
	if id == "unmeasured" {
		size = 0
	}
	return io.NopCloser(strings.NewReader(content)), size, nil
}

// try sends one planned call as delivery would.
func (r *rig) try(c calls.Call, refs calls.Refs) (calls.Receipt, error) {
	r.Helper()
	ctx, cancel := context.WithTimeout(r.Context(), patience)
	defer cancel()
	if refs.Outbox == 0 {
		r.outbox++
		refs.Outbox = 1<<60 + r.outbox
	}
	return r.sender.Send(ctx, c, refs, func(_ context.Context, s string) error {
		r.stored[refs.Outbox] = s
		return nil
	})
}

// send plans an effect and sends all its calls into the thread.
func (r *rig) send(effect conversations.Effect, thread conversations.MessageID) []calls.Receipt {
	r.Helper()
	var out []calls.Receipt
	for _, c := range Plan(effect) {
		receipt, err := r.try(c, calls.Refs{Channel: desk, Thread: thread})
		if err != nil {
			r.Fatalf("%s: %v", c.Verb, err)
		}
		out = append(out, receipt)
	}
	r.polite()
	return out
}

// polite asserts that Slack had nothing to object to, silently or not.
func (r *rig) polite() {
	r.Helper()
	if v := r.server.Violations(); len(v) > 0 {
		r.Fatalf("Slack would not like: %q", v)
	}
}

// card posts the case's card and returns its ts.
func (r *rig) card() conversations.MessageID {
	r.Helper()
	receipt, err := r.try(Plan(conversations.Card{Case: 7})[0], calls.Refs{})
	if err != nil {
		r.Fatal(err)
	}
	r.polite()
	if receipt.Channel != desk || receipt.Message == "" {
		r.Fatalf("receipt %+v", receipt)
	}
	return receipt.Message
}

func (r *rig) message(ts conversations.MessageID) fakeslack.Message {
	r.Helper()
	m, ok := r.server.Channel(desk).Message(string(ts))
	if !ok {
		r.Fatalf("no message %s", ts)
	}
	return m
}

func (r *rig) wait(what string, done func() bool) {
	r.Helper()
	ctx, cancel := context.WithTimeout(r.Context(), patience)
	defer cancel()
	if err := r.server.Wait(ctx, done); err != nil {
		r.Fatalf("waiting until %s: %v", what, err)
	}
}

func (r *rig) log() *slog.Logger { return slog.New(slog.NewTextHandler(r.Output(), nil)) }

// number counts messages of a thread, its parent left out.
func (r *rig) replies(thread conversations.MessageID) []fakeslack.Message {
	list := r.server.Channel(desk).Thread(string(thread))
	if len(list) == 0 {
		return nil
	}
	return list[1:]
}

func outcome(err error) string {
	var wait *calls.RetryAfter
	var no *calls.Permanent
	var unsent *calls.NotSent
	switch {
	case err == nil:
		return "done"
	case errors.As(err, &wait):
		return fmt.Sprintf("wait %s %v", wait.Scope, wait.After)
	case errors.As(err, &no):
		return "permanent " + string(no.Reason)
	case errors.As(err, &unsent):
		return "not sent"
	}
	return "uncertain"
}

func refsOf(card string) calls.Refs {
	return calls.Refs{Channel: desk, Thread: conversations.MessageID(card)}
}
