package telegram

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"syscall"
	"time"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"guichet/bot/calls"
	"guichet/conversations"
)

// DefaultAPI is the public Bot API server.
const DefaultAPI = "https://api.telegram.org"

// Config says how to reach the Bot API.
type Config struct {
	Token string
	API   string // base URL, without a path; DefaultAPI when empty
	HTTP  *http.Client
	// Offset is added to the platform's times, which are wall-clock, to have business time (the playground moves it).
	Offset func() time.Duration
	// Webhook is where Telegram is to post updates; empty when the desk polls. Only Check asks whether that is so.
	Webhook string
}

// Client makes Bot API requests. It is safe for concurrent use.
type Client struct {
	bot     tg.BotAPI
	http    *http.Client
	api     string
	offset  func() time.Duration
	webhook string
	answers sync.Pool // buffers, lent to answers while they are read: nothing decoded points into them
}

// NewClient makes a client; it does not connect.
func NewClient(c Config) *Client {
	api := strings.TrimRight(c.API, "/")
	if api == "" {
		api = DefaultAPI
	}
	hc := c.HTTP
	if hc == nil {
		hc = &http.Client{Transport: transport()}
	}
	offset := c.Offset
	if offset == nil {
		offset = func() time.Duration { return 0 }
	}
	client := &Client{bot: tg.BotAPI{Token: c.Token}, http: hc, api: api, offset: offset, webhook: c.Webhook}
	client.bot.SetAPIEndpoint(api + "/bot%s/%s")
	return client
}

// transport keeps enough idle connections for parallel sends; Go's default of two per host would dial anew for most.
func transport() *http.Transport {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.MaxIdleConnsPerHost = 128
	return t
}

// Me is what the bot is.
type Me struct {
	ID       int64  `json:"id"`
	Username string `json:"username"`
	// Groups says that anybody may put the bot into a group, ReadsAll that it is shown everything said there.
	Groups   bool `json:"can_join_groups"`
	ReadsAll bool `json:"can_read_all_group_messages"`
}

// Me asks who the token belongs to. A wrong token is a calls.Permanent.
func (c *Client) Me(ctx context.Context) (Me, error) {
	var me Me
	err := c.call(ctx, "getMe", nil, &me)
	return me, err
}

// classify sorts an error into the outcomes of package calls, and takes the token out of its text: Go's URL errors carry
// the whole URL.
func classify(method string, err error, status int, token string) error {
	var api *tg.Error
	if errors.As(err, &api) {
		return classifyAPI(method, api, status)
	}
	var u *url.Error
	if errors.As(err, &u) {
		err = u.Err // without the URL, which holds the token
	}
	if token != "" && strings.Contains(err.Error(), token) {
		err = errors.New(strings.ReplaceAll(err.Error(), token, "<token>"))
	}
	err = fmt.Errorf("telegram %s: %w", method, err)
	var dial *net.OpError
	if errors.As(err, &dial) && dial.Op == "dial" || errors.Is(err, syscall.ECONNREFUSED) {
		return &calls.NotSent{Err: err}
	}
	if status >= 400 {
		return fmt.Errorf("%w (HTTP status %d)", err, status)
	}
	return err
}

// The two reasons for a 409, which only getUpdates gets.
var (
	errWebhookSet  = errors.New("a webhook is set")
	errOtherPoller = errors.New("somebody else polls")
)

// Telegram publishes no list of error codes or texts. Those below are what the Bot API server's source and years of
// threads show; a 400 that none of them matches is permanent too, since the same request would be refused again.
func classifyAPI(method string, api *tg.Error, status int) error {
	code := api.Code
	if code == 0 {
		code = status // the library leaves it out on uploads
	}
	text := strings.ToLower(api.Message)
	err := fmt.Errorf("telegram %s: %d %s", method, code, api.Message)
	switch {
	case api.RetryAfter > 0 || code == http.StatusTooManyRequests:
		after := time.Duration(max(api.RetryAfter, 1)) * time.Second
		return &calls.RetryAfter{After: after, Scope: calls.LaneScope, Err: err}
	case code >= 500:
		return err
	case code == http.StatusForbidden && (strings.Contains(text, "blocked") || strings.Contains(text, "deactivated") || strings.Contains(text, "initiate")):
		return &calls.Permanent{Reason: conversations.Blocked, Err: err}
	case code == http.StatusForbidden:
		return &calls.Permanent{Reason: conversations.NotAllowed, Err: err}
	case code == http.StatusUnauthorized || code == http.StatusNotFound:
		// A revoked token, or a Bot API server that does not know this bot: someone must act, and then it will work.
		return &calls.RetryAfter{After: 30 * time.Second, Scope: calls.AccountScope, Err: err}
	case code == http.StatusConflict && strings.Contains(text, "webhook"):
		return fmt.Errorf("%w: %w", errWebhookSet, err)
	case code == http.StatusConflict:
		return fmt.Errorf("%w: %w", errOtherPoller, err)
	case code == http.StatusRequestEntityTooLarge || strings.Contains(text, "file is too big"):
		return &calls.Permanent{Reason: conversations.TooBig, Err: err}
	case strings.Contains(text, "chat not found") || strings.Contains(text, "message to edit not found") || strings.Contains(text, "message to delete not found") || strings.Contains(text, "message to react not found") || strings.Contains(text, "user is deactivated"):
		return &calls.Permanent{Reason: conversations.Gone, Err: err}
	case strings.Contains(text, "can't be edited") || strings.Contains(text, "can't be deleted"):
		return &calls.Permanent{Reason: conversations.TooLate, Err: err}
	}
	return &calls.Permanent{Reason: conversations.Refused, Err: err}
}

// unchanged reports that an edit or a deletion changed nothing because things already are as wanted.
func unchanged(err error) bool {
	return err != nil && strings.Contains(strings.ToLower(err.Error()), "message is not modified")
}

// Download opens a customer's file, given the id that came with it. The caller closes it. Telegram lets bots fetch at most
// 20 MB, for at least an hour after getFile (core.telegram.org/bots/api#getfile).
func (c *Client) Download(ctx context.Context, id conversations.FileID) (io.ReadCloser, int64, error) {
	var file struct {
		Path string `json:"file_path"`
		Size int64  `json:"file_size"`
	}
	if err := c.call(ctx, "getFile", tg.Params{"file_id": string(id)}, &file); err != nil {
		return nil, 0, err
	}
	// A self-hosted server in --local mode gives an absolute path on its own disk, which only it can read; every other
	// gives a path below /file.
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.api+"/file/bot"+c.bot.Token+"/"+strings.TrimLeft(file.Path, "/"), nil)
	if err != nil {
		return nil, 0, classify("file", err, 0, c.bot.Token)
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, 0, classify("file", err, 0, c.bot.Token)
	}
	if resp.StatusCode != http.StatusOK {
		resp.Body.Close()
		err := fmt.Errorf("telegram file: HTTP status %d", resp.StatusCode)
		if resp.StatusCode >= 500 || resp.StatusCode == http.StatusTooManyRequests {
			return nil, 0, &calls.NotSent{Err: err}
		}
		return nil, 0, &calls.Permanent{Reason: conversations.Gone, Err: err}
	}
	if file.Size == 0 {
		file.Size = resp.ContentLength
	}
	return resp.Body, file.Size, nil
}
