package fakeslack

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Config says which workspace, app and bot the server pretends to be. The zero value works: it names tokens and ids
// below as defaults, applies the published rates, and delivers events over Socket Mode.
type Config struct {
	BotToken      string // accepted for every method but apps.connections.open; default "xoxb-playground"
	AppToken      string // accepted by apps.connections.open only; default "xapp-playground"
	SigningSecret string // signs HTTP deliveries; default "playground-signing-secret"

	TeamID     string // default "T0PLAY"
	TeamName   string // default "Playground"
	TeamDomain string // default "playground"
	AppID      string // default "A0GUICHET"
	BotID      string // the B… id; default "B0GUICHET"
	BotUserID  string // the U… id of the bot's user; default "U0GUICHET"
	BotName    string // default "guichet"

	// Scopes the bot token holds. Nil means DefaultScopes.
	Scopes []string

	// Events are the bot events the app subscribed to, by the names of its manifest ("message.channels", "reaction_added").
	// Nil means all that this server makes; others are not sent.
	Events []string

	// Now is the business clock: message timestamps and event times come from it. Default time.Now. Everything that
	// dies within seconds (triggers, retries, rates) follows the real clock instead.
	Now func() time.Time

	Limits Limits

	// EventsURL, InteractivityURL and CommandsURL switch the delivery of that kind from Socket Mode to signed HTTP
	// posts. EventsURL is first asked to answer a url_verification by VerifyEventsURL.
	EventsURL, InteractivityURL, CommandsURL string

	// AckTimeout is how long an envelope or a post may stay unacknowledged; Slack gives 3 s, the default.
	AckTimeout time.Duration
	// RetryDelays are the waits before each redelivery of an unacknowledged event. Slack repeats at once, after one
	// minute and after five; default {0, 1m, 5m}. An empty non-nil slice turns retries off.
	RetryDelays []time.Duration
	// PingInterval is the time between WebSocket pings; default 10 s (clients give up after 30 s without).
	PingInterval time.Duration
	// TriggerLife is how long a trigger_id may be used; Slack says 3 s, the default.
	TriggerLife time.Duration
	// ShareDelay is the time between files.completeUploadExternal and the appearance of the file's message. Slack does
	// it asynchronously; default 50 ms. Negative means the share never happens (a stuck upload).
	ShareDelay time.Duration
	// EditWindow limits how old a message may be for chat.update, by the business clock. Zero means no limit, which is
	// what a workspace has by default for its apps.
	EditWindow time.Duration

	// WireLog is how many calls and frames are remembered; default 2,000, negative remembers none.
	WireLog int

	// URL is the address clients reach the server at, as "http://127.0.0.1:1234". Start sets it; a server mounted on
	// another one learns it from the first request when it is empty.
	URL string

	// Log receives one line for each refusal at debug level, without texts or tokens. Nil discards.
	Log *slog.Logger
}

// DefaultScopes are granted when Config.Scopes is nil: what a support bot of this kind asks for.
var DefaultScopes = []string{
	"app_mentions:read", "channels:history", "channels:join", "channels:read", "chat:write", "commands", "files:read", "files:write",
	"groups:history", "groups:read", "im:history", "im:read", "im:write", "reactions:read", "reactions:write",
	"team:read", "usergroups:read", "users:read",
}

// Server is one pretend workspace with one app installed. All methods may be called from any goroutine.
type Server struct {
	cfg      Config
	log      *slog.Logger
	mux      *http.ServeMux
	scopes   atomic.Pointer[map[string]bool]
	limits   *limiter
	wire     *wireLog
	faults   faultList
	sockets  socketSet
	outgoing outgoing
	stop     context.CancelFunc
	ctx      context.Context
	http     *http.Server
	life     sync.Mutex // orders spawn before or after Close
	running  sync.WaitGroup

	mu    sync.Mutex // guards state
	state state
	turn  turnstile
}

// New makes a server; it listens to nothing until Start, or until it is used as an http.Handler.
func New(cfg Config) *Server {
	cfg = cfg.withDefaults()
	s := &Server{cfg: cfg, log: cfg.Log, limits: newLimiter(cfg.Limits), wire: newWireLog(cfg.WireLog)}
	s.SetScopes(cfg.Scopes...)
	s.ctx, s.stop = context.WithCancel(context.Background())
	s.state = newState()
	s.state.users[cfg.BotUserID] = &User{ID: cfg.BotUserID, Name: cfg.BotName, RealName: cfg.BotName, IsBot: true, TeamID: cfg.TeamID, BotID: cfg.BotID}
	s.outgoing.init(s)

	s.mux = http.NewServeMux()
	s.mux.HandleFunc("/api/{method}", s.serveMethod)
	s.mux.HandleFunc("POST /upload/v1/{file}", s.serveUpload)
	s.mux.HandleFunc("GET /files-pri/{file}/{name}", s.serveDownload)
	s.mux.HandleFunc("POST /respond/{id}", s.serveResponseURL)
	s.mux.HandleFunc("GET /link", s.serveSocket)
	return s
}

func (c Config) withDefaults() Config {
	c.BotToken = cmp.Or(c.BotToken, "xoxb-playground")
	c.AppToken = cmp.Or(c.AppToken, "xapp-playground")
	c.SigningSecret = cmp.Or(c.SigningSecret, "playground-signing-secret")
	c.TeamID = cmp.Or(c.TeamID, "T0PLAY")
	c.TeamName = cmp.Or(c.TeamName, "Playground")
	c.TeamDomain = cmp.Or(c.TeamDomain, "playground")
	c.AppID = cmp.Or(c.AppID, "A0GUICHET")
	c.BotID = cmp.Or(c.BotID, "B0GUICHET")
	c.BotUserID = cmp.Or(c.BotUserID, "U0GUICHET")
	c.BotName = cmp.Or(c.BotName, "guichet")
	c.AckTimeout = cmp.Or(c.AckTimeout, 3*time.Second)
	c.PingInterval = cmp.Or(c.PingInterval, 10*time.Second)
	c.TriggerLife = cmp.Or(c.TriggerLife, 3*time.Second)
	c.ShareDelay = cmp.Or(c.ShareDelay, 50*time.Millisecond)
	c.WireLog = cmp.Or(c.WireLog, 2000)
	if c.Scopes == nil {
		c.Scopes = DefaultScopes
	}
	if c.RetryDelays == nil {
		c.RetryDelays = []time.Duration{0, time.Minute, 5 * time.Minute}
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return c
}

// Config returns the configuration in force, defaults filled in.
func (s *Server) Config() Config { return s.cfg }

// Start listens on address ("127.0.0.1:0" for any free port) and serves until Close. It returns the server's root,
// as "http://127.0.0.1:1234"; the Web API is below it at "/api/".
func (s *Server) Start(address string) (string, error) {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return "", fmt.Errorf("listening for the pretend Slack: %w", err)
	}
	root := "http://" + listener.Addr().String()
	s.mu.Lock()
	s.state.url = cmp.Or(strings.TrimSuffix(s.cfg.URL, "/"), root)
	s.mu.Unlock()
	s.http = &http.Server{Handler: s, ReadHeaderTimeout: 10 * time.Second}
	s.spawn(func() {
		if err := s.http.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			s.log.Error("the pretend Slack stopped serving", "error", err)
		}
	})
	return root, nil
}

// Close ends every socket, timer and pending delivery, and the listener of Start. It may be called twice.
func (s *Server) Close() {
	s.life.Lock()
	s.stop()
	s.life.Unlock()
	s.outgoing.close()
	s.sockets.closeAll()
	if s.http != nil {
		_ = s.http.Close() // nothing to save: a pretend server loses its connections on purpose
	}
	s.running.Wait()
}

// Test is what NewIn needs of a testing.TB.
type Test interface {
	Helper()
	Cleanup(f func())
	Errorf(format string, args ...any)
}

// NewIn makes a server that lives as long as a test, which fails for each of its violations: a bot that Slack would not like
// cannot pass for want of a test that asks.
func NewIn(t Test, cfg Config) *Server {
	s := New(cfg)
	t.Cleanup(func() {
		t.Helper()
		s.Close()
		for _, v := range s.Violations() {
			t.Errorf("Slack would not like: %s", v)
		}
	})
	return s
}

// spawn runs f in a goroutine that Close waits for; after Close it does nothing.
func (s *Server) spawn(f func()) {
	s.life.Lock()
	defer s.life.Unlock()
	if s.ctx.Err() == nil {
		s.running.Go(f)
	}
}

// ServeHTTP answers the Web API, uploads, downloads, response_urls and the Socket Mode endpoint.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.learnURL(r)
	s.mux.ServeHTTP(w, r)
}

func (s *Server) learnURL(r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.state.url == "" {
		s.state.url = cmp.Or(strings.TrimSuffix(s.cfg.URL, "/"), "http://"+r.Host)
	}
}

// URL is the server's root as clients know it, empty before Start or the first request.
func (s *Server) URL() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return cmp.Or(s.state.url, strings.TrimSuffix(s.cfg.URL, "/"))
}
