package faketelegram

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Config sets a server up. The zero value works.
type Config struct {
	// Token is what the bot must present; default "700000001:playground". The bot's id is its part before the colon.
	Token string
	// BotUsername is the bot's name without @; default "guichet_bot".
	BotUsername string
	// Now is business time: it dates messages and decides the 48 hours of deletion. It is called with the server's lock
	// held, so it must not call the server. Default time.Now.
	Now func() time.Time
	// Limits are the rates; the zero value means the published ones.
	Limits Limits
	// CallbackLifetime is how long a tap may be answered, in machine time. Telegram does not publish it; default 30 s.
	CallbackLifetime time.Duration
	// WebhookRetry is the first pause after a webhook failed; it doubles up to a minute. Default 1 s.
	WebhookRetry time.Duration
	// KeepCalls is how many calls the wire log holds; default 1000, negative for none.
	KeepCalls int
	// FirstUpdateID is the id of the first update; default 400000001.
	FirstUpdateID int
	// Seed makes shuffled and duplicated updates and faults by probability repeatable.
	Seed uint64
	// Log gets one line per webhook failure; default none.
	Log *slog.Logger
}

// Server is the pretend Telegram. All its methods may be called from any goroutine.
type Server struct {
	// Faults makes calls fail.
	Faults *Faults

	cfg   Config
	spec  *spec
	botID int64
	log   *slog.Logger
	calls *wireLog
	stop  context.Context
	close context.CancelFunc
	work  sync.WaitGroup

	// mu guards everything below. It is held for map and slice work and for encoding updates, never while answering or waiting.
	mu         sync.Mutex
	chats      map[int64]*chat
	customers  map[int64]*Customer
	nextID     int
	nextAlbum  int
	queries    map[string]*query
	nextQuery  int
	files      fileStore
	updates    updateQueue
	webhook    webhook
	limits     limiter
	profile    profile
	watch      watch
	violations []Violation
}

// New makes a server. It fails only if its embedded description of the Bot API cannot be read, which a test rules out,
// and then panics.
func New(cfg Config) *Server {
	api, err := loadSpec()
	if err != nil {
		panic("faketelegram: " + err.Error())
	}
	cfg.Token = cmp.Or(cfg.Token, "700000001:playground")
	cfg.BotUsername = cmp.Or(cfg.BotUsername, "guichet_bot")
	cfg.CallbackLifetime = cmp.Or(cfg.CallbackLifetime, 30*time.Second)
	cfg.WebhookRetry = cmp.Or(cfg.WebhookRetry, time.Second)
	cfg.KeepCalls = cmp.Or(cfg.KeepCalls, 1000)
	cfg.FirstUpdateID = cmp.Or(cfg.FirstUpdateID, 400_000_001)
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	log := cfg.Log
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	id, _, _ := strings.Cut(cfg.Token, ":")
	botID, err := strconv.ParseInt(id, 10, 64)
	if err != nil {
		botID = 700_000_001
	}
	ctx, cancel := context.WithCancel(context.Background())
	s := &Server{
		cfg: cfg, spec: api, botID: botID, log: log, stop: ctx, close: cancel,
		calls:     newWireLog(cfg.KeepCalls),
		chats:     map[int64]*chat{},
		customers: map[int64]*Customer{},
		queries:   map[string]*query{},
		files:     fileStore{byID: map[string]*file{}, byPath: map[string]*file{}},
		updates:   updateQueue{next: cfg.FirstUpdateID, allowed: defaultUpdates(api)},
		limits:    newLimiter(cfg.Limits),
		profile:   newProfile(),
	}
	s.Faults = &Faults{random: rand.New(rand.NewPCG(cfg.Seed, 1))}
	s.updates.random = rand.New(rand.NewPCG(cfg.Seed, 2))
	return s
}

// Close stops webhook deliveries and lets go of calls a fault is holding. It waits for the deliveries to end.
func (s *Server) Close() {
	s.close()
	s.mu.Lock()
	s.updates.wake()
	s.mu.Unlock()
	s.work.Wait()
}

// Test is what NewIn needs of a testing.TB.
type Test interface {
	Helper()
	Cleanup(f func())
	Errorf(format string, args ...any)
}

// NewIn makes a server that lives as long as a test, which fails for each of its violations: a bot that Telegram would not like
// cannot pass for want of a test that asks.
func NewIn(t Test, cfg Config) *Server {
	s := New(cfg)
	t.Cleanup(func() {
		t.Helper()
		s.Close()
		for _, v := range s.Violations() {
			t.Errorf("Telegram would not like: %s", v)
		}
	})
	return s
}

// BotID is the Telegram id of the bot's own account.
func (s *Server) BotID() int64 { return s.botID }

// Token is the token the bot must present.
func (s *Server) Token() string { return s.cfg.Token }

// call is one request in work.
type call struct {
	s      *Server
	ctx    context.Context
	method string
	p      *params
}

// methods are the calls this server answers, by Telegram's own names.
var methods = map[string]func(*call) (any, *refusal){
	"getMe": (*call).getMe, "getUpdates": (*call).getUpdates,
	"setWebhook": (*call).setWebhook, "deleteWebhook": (*call).deleteWebhook, "getWebhookInfo": (*call).getWebhookInfo,
	"sendMessage": (*call).sendMessage, "sendPhoto": (*call).sendPhoto, "sendDocument": (*call).sendDocument,
	"sendVoice": (*call).sendVoice, "sendVideo": (*call).sendVideo, "sendAudio": (*call).sendAudio,
	"sendMediaGroup": (*call).sendMediaGroup, "copyMessage": (*call).copyMessage,
	"editMessageText": (*call).editMessageText, "editMessageCaption": (*call).editMessageCaption,
	"editMessageReplyMarkup": (*call).editMessageReplyMarkup,
	"deleteMessage":          (*call).deleteMessage, "deleteMessages": (*call).deleteMessages,
	"setMessageReaction": (*call).setMessageReaction, "sendChatAction": (*call).sendChatAction,
	"answerCallbackQuery": (*call).answerCallbackQuery,
	"setMyCommands":       (*call).setMyCommands, "getMyCommands": (*call).getMyCommands, "deleteMyCommands": (*call).deleteMyCommands,
	"setMyName": (*call).setMyName, "getMyName": (*call).getMyName,
	"setMyDescription": (*call).setMyDescription, "getMyDescription": (*call).getMyDescription,
	"setMyShortDescription": (*call).setMyShortDescription, "getMyShortDescription": (*call).getMyShortDescription,
	"getFile": (*call).getFile, "getChat": (*call).getChat, "leaveChat": (*call).leaveChat, "getChatMember": (*call).getChatMember,
	"logOut": (*call).logOut, "close": (*call).closeBot,
}

// ServeHTTP answers one call of the bot.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	path := strings.TrimPrefix(r.URL.Path, "/")
	if rest, ok := strings.CutPrefix(path, "file/bot"); ok {
		s.serveFile(w, r, rest)
		return
	}
	rest, ok := strings.CutPrefix(path, "bot")
	token, name, named := strings.Cut(rest, "/")
	if !ok || !named {
		respond(w, http.StatusNotFound, notFound)
		return
	}
	if token != s.cfg.Token {
		respond(w, http.StatusUnauthorized, []byte(`{"ok":false,"error_code":401,"description":"Unauthorized"}`))
		return
	}
	s.serveMethod(w, r, name)
}

var notFound = []byte(`{"ok":false,"error_code":404,"description":"Not Found"}`)

func respond(w http.ResponseWriter, status int, body []byte) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body) // The client may be gone; it will ask again.
}

func (s *Server) serveMethod(w http.ResponseWriter, r *http.Request, name string) {
	start := time.Now()
	if proper, ok := s.spec.canonical[strings.ToLower(name)]; ok {
		name = proper
	}
	p, err := parseParams(r)
	if err != nil {
		status, body := encode(nil, badShape("", "can't read the request"))
		s.violation(name, "", "unreadable request: "+err.Error())
		respond(w, status, body)
		return
	}
	c := &call{s: s, ctx: r.Context(), method: name, p: p}
	fault := s.Faults.take(name, p.number("chat_id"))
	status, body := 0, []byte(nil)
	if fault == nil || !fault.Kind.before() {
		status, body = c.run()
	}
	if fault != nil && !fault.Kind.before() && status != http.StatusOK {
		s.Faults.putBack(*fault) // it is for a call whose work is done
		fault = nil
	}
	if fault != nil {
		status, body = fault.spoil(s, w, r, status, body)
	} else {
		respond(w, status, body)
	}
	s.record(Call{Method: name, Params: p.visible(), Status: status, Response: body, Duration: time.Since(start)}, fault)
}

// run does the work of a call and encodes the answer.
func (c *call) run() (int, []byte) {
	do := methods[c.method]
	if do == nil {
		c.violate("", "method is not imitated")
		return http.StatusNotFound, notFound
	}
	c.s.spec.checkCall(c.method, c.p, c.violate)
	result, bad := do(c)
	if bad != nil && bad.shape {
		c.violate(bad.param, bad.text)
	}
	return encode(result, bad)
}

// Violation is a call, or a part of one, that is not as the Bot API describes it.
type Violation struct {
	// Method as called; Param names the parameter, with a path into JSON ones, and may be empty.
	Method, Param string
	Problem       string
}

func (v Violation) String() string { return fmt.Sprintf("%s %s: %s", v.Method, v.Param, v.Problem) }

// maxViolations bounds the memory of a bot that is wrong in a loop.
const maxViolations = 1000

func (c *call) violate(param, problem string) { c.s.violation(c.method, param, problem) }

func (s *Server) violation(method, param, problem string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.violations) < maxViolations {
		s.violations = append(s.violations, Violation{Method: method, Param: param, Problem: problem})
	}
}

// Violations lists everything the bot did so far against the published description, the first thousand. A test of the bot
// ends by asserting that it is empty.
func (s *Server) Violations() []Violation {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Violation(nil), s.violations...)
}

// object decodes a JSON parameter into v; absent is fine.
func (c *call) object(param string, v any, complaint string) *refusal {
	text := c.p.text(param)
	if text == "" {
		return nil
	}
	if err := json.Unmarshal([]byte(text), v); err != nil {
		return badShape(param, "%s", complaint)
	}
	return nil
}
