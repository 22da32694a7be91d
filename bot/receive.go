package bot

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"guichet/bot/retry"
	"guichet/bot/telegram"
	"guichet/conversations"
	"guichet/storage"
)

const (
	// pollLease is how long the right to poll Telegram outlives the process that holds it. It is renewed every second; of
	// several processes another takes over within this time and a second.
	pollLease = 3 * time.Second
)

// telegramSide receives from Telegram, by polling or by webhook as the configuration says. Both need to know who the bot is,
// which only Telegram can tell.
type telegramSide struct {
	bot     *Bot
	webhook atomic.Pointer[telegram.Webhook] // nil until it can serve
}

func newTelegramSide(b *Bot) *telegramSide { return &telegramSide{bot: b} }

// state notes how the connection fares.
func (t *telegramSide) state(ok bool, problem string) { t.bot.links.set("telegram", ok, problem) }

// run introduces the bot and receives until ctx ends.
func (t *telegramSide) run(ctx context.Context) {
	b := t.bot
	account := ""
	b.persist(ctx, "telegram", t.state, func(ctx context.Context) error {
		me, err := b.telegram.Me(ctx)
		if err != nil {
			return err
		}
		account = strconv.FormatInt(me.ID, 10)
		return b.telegram.Setup(ctx, menus(b.Policy), conversations.Lang(b.Policy.Languages.Default))
	})
	if ctx.Err() != nil {
		return
	}
	if b.Telegram.Webhook != "" {
		w := telegram.NewWebhook(telegram.WebhookConfig{
			Client: b.telegram, Intake: b.intake, Account: account, Secret: b.WebhookSecret, URL: b.Telegram.Webhook, Log: b.Log, State: t.state,
		})
		t.webhook.Store(w)
		w.Run(ctx)
		return
	}
	c := telegram.ReceiverConfig{Client: b.telegram, Intake: b.intake, Account: account, Log: b.Log, State: t.state}
	if b.store.Engine() == storage.SQLite {
		telegram.NewReceiver(c).Run(ctx) // the only process on its file is the only one that polls
		return
	}
	c.Lease = func(ctx context.Context) (bool, error) {
		_, held, err := b.store.Lease(ctx, "telegram", pollLease)
		return held, err
	}
	telegram.NewReceiver(c).Run(ctx)
	// Another process need not wait for the lease to run out.
	release, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
	defer cancel()
	if err := b.store.ReleaseLease(release, "telegram"); err != nil {
		b.Log.Warn("telegram: the right to poll was not given back", "error", err)
	}
}

// ServeHTTP is Telegram's webhook. Before it can be served Telegram is told to come again.
func (t *telegramSide) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if hook := t.webhook.Load(); hook != nil {
		hook.ServeHTTP(w, r)
		return
	}
	http.Error(w, "not ready", http.StatusServiceUnavailable)
}

// receiveSlack receives by Socket Mode once the bot's token is known to be good; in HTTP mode Slack comes to Handler.
func (b *Bot) receiveSlack(ctx context.Context) {
	// A socket opens with the app's token alone, but nothing can be said without the bot's.
	b.persist(ctx, "slack", func(ok bool, problem string) { b.links.set("slack", ok, problem) }, func(ctx context.Context) error {
		_, err := b.slack.Me(ctx)
		return err
	})
	switch {
	case ctx.Err() != nil:
	case b.Slack.AppToken != "":
		b.fromSlack.Run(ctx)
	default:
		b.links.set("slack", true, "")
		b.fromSlack.Listen(ctx)
	}
}

// persist runs fn until it succeeds or ctx ends.
func (b *Bot) persist(ctx context.Context, what string, set func(bool, string), fn func(context.Context) error) {
	retry.Until(ctx, fn, func(err error, _ int, pause time.Duration) {
		set(false, err.Error())
		b.Log.Warn(what+": not ready", "error", err, "pause", pause)
	})
}

// The paths of the platforms' webhooks, for those who put a proxy before them.
const (
	TelegramPath = "/telegram"
	SlackPath    = "/slack"
)

// Handler is the operator's HTTP (/healthz, /readyz, /metrics) and the platforms' webhooks where they are used.
func (b *Bot) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", b.serveHealth)
	mux.HandleFunc("GET /readyz", b.serveReady)
	mux.Handle("GET /metrics", b.meter.Handler())
	if b.Telegram.Webhook != "" {
		mux.Handle("POST "+TelegramPath, b.fromTelegram)
		// A proxy that passes paths on unchanged brings the one that Telegram was told.
		if u, err := url.Parse(b.Telegram.Webhook); err == nil && strings.Trim(u.Path, "/") != "" && u.Path != TelegramPath {
			mux.Handle("POST "+u.Path, b.fromTelegram)
		}
	}
	if b.Slack.AppToken == "" {
		slack := b.fromSlack.Handler()
		mux.Handle("POST "+SlackPath, slack)
		mux.Handle("POST "+SlackPath+"/", slack)
	}
	return mux
}
