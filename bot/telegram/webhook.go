package telegram

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"time"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"guichet/bot/retry"
	"guichet/conversations"
)

const (
	// maxUpdate bounds one update. The longest Telegram makes, a long message that answers a long message, stays below a
	// tenth of this.
	maxUpdate = 1 << 20
	// commitPatience ends before Telegram's own, which is not published and observed to be about a minute.
	commitPatience = 25 * time.Second
	// secretHeader carries the secret_token (core.telegram.org/bots/api#setwebhook).
	secretHeader = "X-Telegram-Bot-Api-Secret-Token"
)

// WebhookConfig says how updates are received by webhook.
type WebhookConfig struct {
	Client  *Client
	Intake  Intake
	Account string // the bot's id, part of every event's key
	// Secret is what Telegram must present: 1–256 characters of A-Z, a-z, 0-9, _ and -. When empty it is derived from the
	// bot's token, the same in every process.
	Secret string
	// URL is where Telegram is to post updates: https, on port 443, 80, 88 or 8443. All processes behind it may be served.
	URL string
	// Connections is how many updates Telegram may post at once, 1 to 100; 40 when zero, as by Telegram's own default.
	Connections int
	// Look is how often Telegram is asked how the webhook fares; 15 s when zero.
	Look time.Duration
	Log  *slog.Logger
	// State, when set, is told whether Telegram knows where to post. That it could not deliver is told as a remark, with
	// ok: it may be because this process was not ready, and a process that is not ready for that reason never would be.
	State func(ok bool, problem string)
}

// Webhook receives the updates that Telegram posts. It is an http.Handler, safe for concurrent use; any number of processes
// may stand behind one URL. Telegram repeats an update until it is answered with 200, which it is after its commit, and
// Intake holds the order of each customer's events.
type Webhook struct {
	WebhookConfig
	link
	updates *acceptor
	warned  int64             // when the failure happened that was last logged; only look uses it
	secret  [sha256.Size]byte // hashed, so that comparing takes the same time whatever the length
}

// NewWebhook makes a webhook. It may be served at once; Telegram does not know of it before Register.
func NewWebhook(c WebhookConfig) *Webhook {
	if c.Secret == "" {
		mac := hmac.New(sha256.New, []byte(c.Client.bot.Token))
		mac.Write([]byte("the secret of the webhook"))
		c.Secret = hex.EncodeToString(mac.Sum(nil))
	}
	if c.Connections == 0 {
		c.Connections = 40
	}
	if c.Look == 0 {
		c.Look = 15 * time.Second
	}
	return &Webhook{WebhookConfig: c, link: newLink(c.Log, c.State), secret: sha256.Sum256([]byte(c.Secret)),
		updates: newAcceptor(c.Client, c.Intake, c.Account, c.Log)}
}

// ServeHTTP takes one update. It answers 200 once the update is committed, was before, or is set aside; anything else makes
// Telegram repeat it.
func (w *Webhook) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	if !w.knows(r.Header.Get(secretHeader)) {
		rw.Header().Set("Connection", "close") // or the server would read what a stranger sends, to use the connection again
		rw.WriteHeader(http.StatusUnauthorized)
		return
	}
	if r.Method != http.MethodPost {
		rw.Header().Set("Allow", http.MethodPost)
		rw.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		rw.WriteHeader(http.StatusUnsupportedMediaType)
		return
	}
	raw, err := io.ReadAll(io.LimitReader(r.Body, maxUpdate+1))
	if err != nil {
		rw.WriteHeader(http.StatusBadRequest) // cut off on its way: it comes again
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), commitPatience)
	defer cancel()
	if err := w.keep(ctx, raw, r.ContentLength); err != nil {
		w.log.Warn("telegram: an update must come again", "error", err)
		rw.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	rw.WriteHeader(http.StatusOK)
}

func (w *Webhook) knows(secret string) bool {
	sum := sha256.Sum256([]byte(secret))
	return subtle.ConstantTimeCompare(sum[:], w.secret[:]) == 1
}

// keep returns nil when an update needs not come again. One that is too long never would be shorter: it is set aside, known
// by its beginning.
func (w *Webhook) keep(ctx context.Context, raw []byte, size int64) error {
	if len(raw) <= maxUpdate {
		_, err := w.updates.accept(ctx, []json.RawMessage{raw})
		return err
	}
	aside := w.updates.setAside(raw, 0, fmt.Errorf("longer than %d bytes; the hash is of its beginning", maxUpdate))
	aside.Size = max(aside.Size, int(size))
	if _, err := w.Intake.Accept(ctx, nil, []conversations.Aside{aside}); err != nil {
		return fmt.Errorf("set an overlong update aside: %w", err)
	}
	return nil
}

// Run registers the webhook and watches it until ctx ends, then waits for the answers to taps under way. Requests may be
// served before, meanwhile and after.
func (w *Webhook) Run(ctx context.Context) {
	defer w.updates.drain()
	w.Register(ctx)
	for retry.Rest(ctx, w.Look) {
		w.persist(ctx, "see how the webhook fares", w.look)
	}
}

// Register tells Telegram where to post and looks once how that fares. It tries again until it succeeds or ctx ends. Updates
// that wait, from polling or from an earlier webhook, are kept and will be posted.
func (w *Webhook) Register(ctx context.Context) {
	w.persist(ctx, "set the webhook", w.set)
	w.persist(ctx, "see how the webhook fares", w.look)
}

func (w *Webhook) set(ctx context.Context) error {
	params := tg.Params{"url": w.URL, "secret_token": w.Secret, "max_connections": strconv.Itoa(w.Connections), "drop_pending_updates": "false"}
	setJSON(params, "allowed_updates", kinds)
	err := w.Client.ask(ctx, "setWebhook", params, nil)
	if err == nil {
		w.state(true, "")
	}
	return err
}

// look asks Telegram how the webhook fares. One that somebody changed or removed is set again: a process that was told to
// poll and has not stopped yet, say.
func (w *Webhook) look(ctx context.Context) error {
	info, err := w.Client.webhookInfo(ctx)
	if err != nil {
		return err
	}
	if !sameURL(info.URL, w.URL) {
		w.log.Warn("telegram: the webhook was changed or removed by another program, or by a process of this desk that polls; setting it again")
		return w.set(ctx)
	}
	if !info.failing() {
		w.state(true, "")
		return nil
	}
	w.state(true, "Telegram cannot deliver: "+info.LastError)
	if info.LastErrorAt != w.warned {
		w.warned = info.LastErrorAt
		w.log.Warn("telegram: Telegram cannot deliver updates", "problem", info.LastError, "pending", info.Pending)
	}
	return nil
}

// webhookInfo is what Telegram says of the bot's webhook (core.telegram.org/bots/api#webhookinfo).
type webhookInfo struct {
	URL         string   `json:"url"` // empty when there is none
	Pending     int      `json:"pending_update_count"`
	LastErrorAt int64    `json:"last_error_date"` // Unix seconds by Telegram's clock; 0 for never
	LastError   string   `json:"last_error_message"`
	Allowed     []string `json:"allowed_updates"`
	asked       time.Time
}

func (c *Client) webhookInfo(ctx context.Context) (webhookInfo, error) {
	ctx, cancel := context.WithTimeout(ctx, 15*time.Second)
	defer cancel()
	var info webhookInfo
	seen, err := c.callSeen(ctx, "getWebhookInfo", nil, &info)
	if err != nil {
		return info, err
	}
	if info.asked = seen.at(); info.asked.IsZero() {
		info.asked = time.Now()
	}
	return info, nil
}

// failing reports whether a delivery failed lately. Telegram tries at growing intervals that it does not publish, up to about
// a minute as observed, and never takes an error back.
func (i webhookInfo) failing() bool {
	return i.LastErrorAt != 0 && i.asked.Sub(time.Unix(i.LastErrorAt, 0)) < 2*time.Minute
}

// sameURL compares addresses as far as it matters here: whether somebody else's was put in place of ours.
func sameURL(a, b string) bool {
	return strings.EqualFold(strings.TrimRight(a, "/"), strings.TrimRight(b, "/"))
}

var _ http.Handler = (*Webhook)(nil)
