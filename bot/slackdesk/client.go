package slackdesk

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/slack-go/slack"

	"guichet/bot/calls"
)

// DefaultAPI is the public Web API.
const DefaultAPI = "https://slack.com/api/"

// Config says how to reach Slack.
type Config struct {
	BotToken      string // xoxb-…: the Web API
	AppToken      string // xapp-…: Socket Mode; may be empty in HTTP mode
	SigningSecret string // HTTP mode only
	API           string // base URL of the Web API; DefaultAPI when empty. Without a path it is taken as its server's /api/.
	HTTP          *http.Client
	// Offset is added to the platform's times, which are wall-clock, to have business time (the playground moves it).
	Offset func() time.Duration
}

// Client makes Web API calls. It is safe for concurrent use.
type Client struct {
	api               *slack.Client
	http              *http.Client
	base              string
	bot               string // the bot token, for downloads
	secrets           []string
	hasApp, hasSecret bool // which ways in are configured
	offset            func() time.Duration

	rooms   rooms     // what channels are
	answers sync.Pool // buffers, lent to answers while they are read: nothing decoded points into them

	away atomic.Bool   // the last thing known is that Slack could not be reached
	back chan struct{} // it answers again: a socket that rests between two tries may try now

	mu     sync.Mutex
	me     *Me
	scopes []string // what the last answer said the token may do; nil until one did
	listed string   // the same as Slack wrote it
}

// NewClient makes a client; it does not connect.
func NewClient(c Config) *Client {
	base := c.API
	if base == "" {
		base = DefaultAPI
	}
	base = apiRoot(base)
	hc := c.HTTP
	if hc == nil {
		hc = &http.Client{Transport: transport()}
	}
	offset := c.Offset
	if offset == nil {
		offset = func() time.Duration { return 0 }
	}
	client := &Client{back: make(chan struct{}, 1), http: hc, base: base, bot: c.BotToken, offset: offset, hasApp: c.AppToken != "", hasSecret: c.SigningSecret != ""}
	for _, s := range []string{c.BotToken, c.AppToken, c.SigningSecret} {
		if s != "" {
			client.secrets = append(client.secrets, s)
		}
	}
	client.api = slack.New(c.BotToken,
		slack.OptionAPIURL(base), slack.OptionAppLevelToken(c.AppToken), slack.OptionHTTPClient(hc),
		slack.OptionOnResponseHeaders(client.seeScopes))
	return client
}

// apiRoot is the URL that method names are put behind.
func apiRoot(address string) string {
	if u, err := url.Parse(address); err == nil && strings.Trim(u.Path, "/") == "" {
		u.Path = "/api"
		address = u.String()
	}
	return strings.TrimRight(address, "/") + "/"
}

// transport keeps enough idle connections for parallel sends; Go's default of two per host would dial anew for most.
func transport() *http.Transport {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.MaxIdleConnsPerHost = 64
	return t
}

// seeScopes notes what Slack says the token may do: the header X-OAuth-Scopes stands on every answer.
func (c *Client) seeScopes(path string, headers http.Header) {
	list := headers.Get("X-OAuth-Scopes")
	if list == "" || path == "apps.connections.open" {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if list == c.listed {
		return
	}
	var scopes []string
	for scope := range strings.SplitSeq(list, ",") {
		scopes = append(scopes, strings.TrimSpace(scope))
	}
	c.scopes, c.listed = scopes, list
}

// answered notes that Slack answers, and tells the socket when it had not before: what a call found out, the socket need not wait for. Only the Web
// API's own failures count as away, so that a socket which alone cannot be opened is not tried at every call.
func (c *Client) answered() {
	if !c.away.CompareAndSwap(true, false) {
		return
	}
	select {
	case c.back <- struct{}{}:
	default:
	}
}

// Scopes are what the bot token may do, by the last answer; nil while Slack has not told.
func (c *Client) Scopes() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.scopes
}

// Me is what the bot is. Its ids tell its own messages, which come back as events, from other people's.
type Me struct {
	Team string // the workspace's id
	User string // the bot's user id, U…
	Bot  string // B…
	App  string // A…; empty when Slack did not tell
	Name string
	Site string // the workspace's address, "https://team.slack.com/"
}

// Me asks who the token belongs to, once.
func (c *Client) Me(ctx context.Context) (Me, error) {
	c.mu.Lock()
	known := c.me
	c.mu.Unlock()
	if known != nil {
		return *known, nil
	}
	auth, err := c.api.AuthTestContext(ctx)
	if err != nil {
		return Me{}, c.fail("auth.test", err)
	}
	me := Me{Team: auth.TeamID, User: auth.UserID, Bot: auth.BotID, Name: auth.User, Site: auth.URL}
	// The app's id only helps to know own messages posted by other means; a token that may not ask does without.
	if bot, err := c.api.GetBotInfoContext(ctx, slack.GetBotInfoParameters{Bot: auth.BotID}); err == nil {
		me.App = bot.AppID
	}
	c.mu.Lock()
	c.me = &me
	c.mu.Unlock()
	return me, nil
}

// fail classifies an error of a method, without any secret in its text; nil is a success, and stays nil.
func (c *Client) fail(method string, err error) error {
	if err == nil {
		c.answered()
		return nil
	}
	sorted := classify(method, err, c.secrets)
	var pause *calls.RetryAfter
	if method != socketMethod && !refused(sorted) && !errors.As(sorted, &pause) {
		c.away.Store(true)
	}
	return sorted
}

// now is business time, for what Slack gives no time of.
func (c *Client) now() time.Time { return time.Now().UTC().Add(c.offset()) }

// code is Slack's own word for what went wrong, or "".
func code(err error) string {
	var refused slack.SlackErrorResponse
	if errors.As(err, &refused) {
		return refused.Err
	}
	return ""
}
