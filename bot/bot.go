package bot

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"guichet/bot/calls"
	"guichet/bot/copies"
	"guichet/bot/delivery"
	"guichet/bot/intake"
	"guichet/bot/metrics"
	"guichet/bot/slackdesk"
	"guichet/bot/telegram"
	"guichet/bot/timers"
	"guichet/bot/traces"
	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/startlink"
	"guichet/storage"
)

// The adapters' configurations, by which programs tell how to reach the platforms without knowing the adapters.
type (
	TelegramConfig = telegram.Config
	SlackConfig    = slackdesk.Config
	// Limits is a table of pacing limits.
	Limits = []delivery.Limit
)

// Config is what a desk needs. Only Log may be left out, and Clock outside the playground.
type Config struct {
	Policy   *policy.Policy
	Database string // a URL: sqlite:path or postgres://…
	Telegram TelegramConfig
	Slack    SlackConfig
	// Channel is the fallback channel: the cards of every team that the policy names no channel for go there, alarms, and what has lost its place. Empty, it is
	// that of the team that complaints go to.
	Channel string
	Clock   *Clock
	Log     *slog.Logger
	// SlackTimeout is how long one Slack call may take, 10 s when zero; after a crash a post that may have been made is looked
	// up once twice this has passed.
	SlackTimeout time.Duration
	// Collector is the address of an OpenTelemetry collector that is told of every event and of the calls that come of it, but never of words; empty for none.
	Collector string
	// Commit is how long one event from Slack may take to be kept before it is left to Slack to repeat it; 2 s when zero, since
	// Slack waits three for the answer. Only a test whose Slack waits longer has reason to change it.
	Commit time.Duration
	// LookEvery is how often it is looked whether something is wrong; 15 s when zero, never when
	// negative.
	LookEvery time.Duration
	// WebhookSecret is what Telegram must present in webhook mode (Telegram.Webhook set); empty, one is derived from the token.
	WebhookSecret string
	// LinkSecret signs the links that customers arrive by; empty, only those that choose a language mean anything.
	LinkSecret string
	// Limits paces what is sent; nil means the published limits, an empty list none (for benchmarks).
	Limits Limits
}

// Bot is one desk at work. New opens it, Run works until its context ends, Close lets the memory go.
type Bot struct {
	Config
	store        *storage.Store
	intake       *intake.Intake
	delivery     *delivery.Delivery
	timers       *timers.Timers
	meter        *metrics.Metrics
	traces       *traces.Traces // nil without a collector
	telegram     *telegram.Client
	slack        *slackdesk.Client
	desk         *slackdesk.Desk
	toSlack      *slackdesk.Sender
	fromTelegram *telegramSide
	fromSlack    *slackdesk.Receiver
	links        links
	closing      atomic.Bool // a balancer should send nothing more
}

// New opens the memory, brings it up to date and wires the parts. Nothing is received or sent before Run. The error says
// what to do about it.
func New(ctx context.Context, c Config) (*Bot, error) {
	if c.Clock == nil {
		c.Clock = &Clock{}
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	c.Telegram.Offset, c.Slack.Offset = c.Clock.Offset, c.Clock.Offset
	c.Channel = fallback(c)
	store, err := storage.Open(ctx, storage.Config{URL: c.Database, Now: c.Clock.Now, Log: c.Log})
	if err != nil {
		return nil, fmt.Errorf("open the database: %w", err)
	}
	if _, err := store.Migrate(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("bring the database up to date: %w", err), store.Close())
	}
	if err := store.OpenDesks(ctx, c.Policy.Desks(), conversations.NextOpening(c.Policy, c.Clock.Now())); err != nil {
		return nil, errors.Join(fmt.Errorf("open the desks: %w", err), store.Close())
	}
	b := &Bot{Config: c, store: store, meter: metrics.New(), telegram: telegram.NewClient(c.Telegram), slack: slackdesk.NewClient(c.Slack)}
	if c.Collector != "" {
		if b.traces, err = traces.Start(ctx, c.Collector); err != nil {
			return nil, errors.Join(err, store.Close())
		}
	}
	b.wire()
	return b, nil
}

// fallback is the channel for what belongs to no team's own.
func fallback(c Config) string {
	return cmp.Or(c.Channel, c.Policy.ChannelOf(c.Policy.Routes.Complaint, ""))
}

// tracer is who follows events into the calls that come of them; nil where no collector listens.
func (b *Bot) tracer() interface {
	intake.Tracer
	delivery.Tracer
} {
	if b.traces == nil {
		return nil
	}
	return b.traces
}

// wire joins the parts. It is the whole of what package bot knows that no part does.
func (b *Bot) wire() {
	b.links.changed = func(platform string, ok bool) {
		b.meter.Linked(platform, ok)
		if ok {
			b.Log.Info(platform + ": connected") // that it is not is logged where it is tried again, with the reason
		}
	}
	b.intake = intake.New(intake.Config{
		Store: b.store, Policy: b.Policy, Plan: plan, Now: b.Clock.Now, Log: b.Log, Meter: b.meter, Trace: b.tracer(), Opaque: opaque,
		Link: b.link,
	})
	b.desk = slackdesk.NewDesk(slackdesk.DeskConfig{Policy: b.Policy, Channel: conversations.ChannelID(b.Channel), Now: b.Clock.Now})
	b.toSlack = slackdesk.NewSender(slackdesk.SenderConfig{Client: b.slack, Desk: b.desk, Cards: cards{b.store}, Talk: cards{b.store}, Copies: cards{b.store}, Files: b.telegram, Timeout: b.SlackTimeout})
	b.delivery = delivery.New(delivery.Config{
		Store: b.store,
		Senders: map[calls.Platform]delivery.Sender{
			calls.Telegram: telegram.NewSender(b.telegram, made{b.slack, copies.Copies{Store: b.store, Policy: b.Policy, Now: b.Clock.Now}}, menus(b.Policy)),
			calls.Slack:    b.toSlack,
		},
		Plan: plan, Report: b.intake.Undelivered, Resent: b.intake.Resent, Now: b.Clock.Now, Log: b.Log, Meter: b.meter, Trace: b.tracer(), Limits: b.Limits,
	})
	b.fromTelegram = newTelegramSide(b)
	b.fromSlack = slackdesk.NewReceiver(slackdesk.ReceiverConfig{
		Client: b.slack, Intake: b.intake, Desk: b.desk, Cards: cards{b.store}, Lists: cards{b.store}, Pieces: cards{b.store}, Queues: cards{b.store}, Memory: threads{b.store}, Log: b.Log, Secret: b.Slack.SigningSecret,
		Commit: b.Commit,
		State:  func(ok bool, problem string) { b.links.set("slack", ok, problem) },
	})
	b.meter.Watch(b.store, b.Log)
	b.timers = timers.New(timers.Config{Store: b.store, Fire: b.intake.Fire, Now: b.Clock.Now, Log: b.Log})
}

// link reads what a customer's /start came with.
func (b *Bot) link(payload string, at time.Time) startlink.Link {
	l, err := startlink.Read(payload, at, []byte(b.LinkSecret))
	if err != nil {
		b.Log.Debug("a start link was not followed", "why", err)
	}
	return l
}

// opaque are the places in raw events that only a platform writes and that hold long decimal ids, which look like card
// numbers to the redactor. Nothing a person types stands there.
var opaque = map[string][]string{
	"telegram": {"callback_query.id", "callback_query.chat_instance"},
	"slack":    {"trigger_id"},
}

// plan is what an effect needs of both platforms.
func plan(effect conversations.Effect) []calls.Call {
	return append(telegram.Plan(effect), slackdesk.Plan(effect)...)
}

// Run works until ctx ends, then stops in order: first what receives, then the clock, then what sends, which may finish
// what it has begun for up to grace.
func (b *Bot) Run(ctx context.Context, grace time.Duration) error {
	if err := b.timers.Start(ctx); err != nil {
		return fmt.Errorf("start the timers: %w", err)
	}
	b.delivery.Start()
	var receiving sync.WaitGroup
	receiving.Go(func() { b.fromTelegram.run(ctx) })
	receiving.Go(func() { b.receiveSlack(ctx) })
	if b.LookEvery >= 0 {
		receiving.Go(func() { (&watch{bot: b}).run(ctx) })
	}
	<-ctx.Done()
	b.closing.Store(true)
	receiving.Wait()
	stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	// Delivery reports what it gave up through intake, which therefore closes last.
	err := errors.Join(b.timers.Stop(stop), b.delivery.Stop(stop), b.intake.Close(stop))
	if b.traces == nil {
		return err
	}
	return errors.Join(err, b.traces.Close(stop))
}

// Close lets the memory go. It is called after Run has returned.
func (b *Bot) Close() error { return b.store.Close() }

// Now is business time.
func (b *Bot) Now() time.Time { return b.Clock.Now() }

// Advance moves business time, stopping at everything that falls due on the way, in order, until it is delivered or a platform does not take it: what
// waits for its next try leaves when it can. Only the playground and the tests move it.
func (b *Bot) Advance(ctx context.Context, by time.Duration) error {
	settle := func(ctx context.Context) error {
		b.delivery.Kick()
		return b.delivery.Settled(ctx)
	}
	return b.timers.Advance(ctx, b.Clock.Now().Add(by), b.Clock.Set, settle)
}

// Quiet returns once everything due by now is delivered.
func (b *Bot) Quiet(ctx context.Context) error { return b.delivery.Quiet(ctx) }
