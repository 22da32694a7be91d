package page

import (
	"cmp"
	"context"
	"embed"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/conversations/transcript"
)

// Clock is business time, as the program lives it.
type Clock interface {
	Now() time.Time
	// Advance moves business time, firing what falls due on the way, in order, and returns when that is done. What a platform in trouble does
	// not take holds nothing up.
	Advance(ctx context.Context, by time.Duration) error
}

// Shortcut is an entry of the agents' menus, as the app's manifest declares it.
type Shortcut struct {
	CallbackID string `json:"callback_id"`
	Name       string `json:"name"`
	// OnMessage tells message shortcuts from global ones.
	OnMessage bool `json:"on_message"`
}

// Command is a slash command of the app.
type Command struct {
	Command string `json:"command"` // with its slash
	Hint    string `json:"hint"`
}

// Config is what the page shows and plays with.
type Config struct {
	// Telegram and Slack are the pretend platforms; nil when another server stands in their place.
	Telegram *faketelegram.Server
	Slack    *fakeslack.Server
	// FirstCustomer is the number of the first phone when the pretend Telegram has none yet; 1001 by default.
	FirstCustomer int64
	// Clock is required.
	Clock Clock
	// Stories are the stories to replay, as transcript.Stories gives them; nil means none.
	Stories fs.FS
	// Stage makes the stage on which a story is replayed; nil hides the replay. If the stage has a method Close() error it
	// is called when the replay ends.
	Stage func(*transcript.Story) (transcript.Stage, error)
	// Shortcuts and Commands are what the app's manifest declares; the menus are empty without them.
	Shortcuts []Shortcut
	Commands  []Command
	// Log receives what goes wrong in the page itself, never texts or names. Nil discards.
	Log *slog.Logger
}

//go:embed static
var static embed.FS

// desk is the page at work.
type desk struct {
	cfg      Config
	times    timeline
	board    board
	replay   replay
	pictures pictures

	clock sync.Mutex // one move at a time

	mu   sync.Mutex
	down bool // Slack was switched off from here; the pretend Slack does not tell
}

// New makes the page's handler. It serves "/", "/static/" and "/api/". A pretend Telegram without any customer gets two, so
// that there is a phone to show.
func New(cfg Config) http.Handler {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.Telegram != nil && len(cfg.Telegram.Customers()) == 0 {
		first := cmp.Or(cfg.FirstCustomer, 1001)
		cfg.Telegram.Customer(first, faketelegram.Profile{FirstName: "Luc", LastName: "Tremblay", LanguageCode: "fr-CA"})
		cfg.Telegram.Customer(first+1, faketelegram.Profile{FirstName: "Anna", LastName: "Wright", LanguageCode: "en-CA"})
	}
	d := &desk{cfg: cfg}
	d.times.observe(cfg.Clock)
	d.board.init()
	d.replay.changed = d.board.poke
	return onlyHere(headers(d.routes()))
}

func (d *desk) routes() http.Handler {
	mux := http.NewServeMux()
	files, err := fs.Sub(static, "static")
	if err != nil { // the folder is embedded above
		panic(err)
	}
	mux.Handle("GET /static/", http.StripPrefix("/static/", http.FileServerFS(files)))
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) { http.ServeFileFS(w, r, files, "index.html") })
	mux.HandleFunc("GET /favicon.ico", func(w http.ResponseWriter, r *http.Request) { http.ServeFileFS(w, r, files, "icon.svg") })

	mux.HandleFunc("GET /api/state", d.state)
	mux.HandleFunc("GET /api/events", d.events)
	mux.HandleFunc("POST /api/clock", answering(d.moveClock))
	mux.HandleFunc("POST /api/fault", answering(d.fault))
	mux.HandleFunc("POST /api/customers", answering(d.addCustomer))
	mux.HandleFunc("POST /api/customer/{id}/{action}", answering(d.customerActs))
	mux.HandleFunc("POST /api/agent/{id}/{action}", answering(d.agentActs))
	mux.HandleFunc("GET /api/telegram/file/{id}", d.telegramFile)
	mux.HandleFunc("GET /api/slack/file/{id}", d.slackFile)
	mux.HandleFunc("GET /api/stories/{name}", answering(d.storyText))
	mux.HandleFunc("POST /api/stories/{name}/play", answering(d.playStory))
	mux.HandleFunc("POST /api/replay", answering(d.steerReplay))
	return mux
}

// policy forbids every script, style, picture, connection and frame that is not the page's own.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

func headers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

// onlyHere refuses hosts that are not loopback, and changes asked for by other origins. Programs without an Origin, such
// as curl, come in.
func onlyHere(next http.Handler) http.Handler {
	guarded := http.NewCrossOriginProtection().Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !loopback(r.Host) {
			http.Error(w, "the playground answers to localhost only", http.StatusMisdirectedRequest)
			return
		}
		guarded.ServeHTTP(w, r)
	})
}

func loopback(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	host = strings.ToLower(strings.Trim(host, "[]"))
	ip := net.ParseIP(host)
	return host == "localhost" || strings.HasSuffix(host, ".localhost") || ip != nil && ip.IsLoopback()
}
