package page_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/bot/playground/page"
	"guichet/bot/playground/page/browsertest"
	"guichet/conversations/transcript"
)

// movable is a clock that only keeps the distance it was moved by.
type movable struct {
	mu sync.Mutex
	by time.Duration
}

func (m *movable) Now() time.Time {
	m.mu.Lock()
	defer m.mu.Unlock()
	return time.Now().Add(m.by)
}

func (m *movable) Advance(_ context.Context, by time.Duration) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.by += by
	return nil
}

// rig is the page between two pretend platforms, with a scripted bot that speaks plain HTTP.
type rig struct {
	t        *testing.T
	telegram *faketelegram.Server
	slack    *fakeslack.Server
	clock    *movable
	url      string // of the page
	api      struct{ telegram, slack string }
	quiet    atomic.Bool // the bot reads, and leaves the answers to the test
}

const (
	nadia, paul, ingrid, gustave = "U0NADIA", "U0PAUL", "U0INGRID", "U0GUSTAVE"
	billing                      = "C0BILLING"
)

// newRig starts everything; change may alter the page's configuration first.
func newRig(t *testing.T, change ...func(*page.Config)) *rig {
	t.Helper()
	r := &rig{t: t, clock: &movable{}}
	r.telegram = faketelegram.NewIn(t, faketelegram.Config{})
	telegram := httptest.NewServer(r.telegram)
	t.Cleanup(telegram.Close)
	r.api.telegram = telegram.URL + "/bot" + r.telegram.Token() + "/"

	bot := httptest.NewServer(http.HandlerFunc(r.fromSlack))
	t.Cleanup(bot.Close)
	r.slack = fakeslack.NewIn(t, fakeslack.Config{
		TeamName: "Exemple", BotName: "guichet", EventsURL: bot.URL + "/events", InteractivityURL: bot.URL + "/interactive", CommandsURL: bot.URL + "/commands",
	})
	root, err := r.slack.Start("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	r.api.slack = root + "/api/"
	for _, u := range []fakeslack.User{
		{ID: nadia, Name: "nadia", RealName: "Nadia Bélanger"}, {ID: paul, Name: "paul", RealName: "Paul Côté"},
		{ID: ingrid, Name: "ingrid", RealName: "Ingrid Roy"}, {ID: gustave, Name: "gustave", RealName: "Gustave Invité", IsRestricted: true},
	} {
		r.slack.AddUser(u)
	}
	all := []string{nadia, paul, ingrid, gustave, r.slack.Config().BotUserID}
	r.slack.AddChannel(fakeslack.Channel{ID: billing, Name: "facturation", Members: all, Topic: "Plaintes sur les frais et les relevés"})
	r.slack.AddChannel(fakeslack.Channel{ID: "C0DELIVERY", Name: "livraison", Members: all})
	r.slack.AddChannel(fakeslack.Channel{ID: "C0PRIVACY", Name: "vie-privee", Private: true, Members: []string{ingrid}})

	cfg := page.Config{
		Telegram: r.telegram, Slack: r.slack, Clock: r.clock,
		Shortcuts: []page.Shortcut{{CallbackID: "find", Name: "Trouver un dossier"}, {CallbackID: "send", Name: "Envoyer au client", OnMessage: true}},
		Commands:  []page.Command{{Command: "/guichet", Hint: "numéro"}},
		Stories:   fstest.MapFS{"courte.story": {Data: []byte("title: Une histoire courte\nlanguage: fr\nclock: 2026-01-06 10:05\n\n▸ bonjour\n● bonjour?\n\n▸ merci\n● merci?\n")}},
		Log:       slog.New(slog.NewTextHandler(t.Output(), nil)),
	}
	cfg.Stage = func(*transcript.Story) (transcript.Stage, error) { return &stage{rig: r}, nil }
	for _, f := range change {
		f(&cfg)
	}
	front := httptest.NewServer(page.New(cfg))
	t.Cleanup(front.Close)
	r.url = front.URL

	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { defer close(done); r.fromTelegram(ctx) }()
	t.Cleanup(func() { cancel(); <-done })
	return r
}

// call posts JSON to one of the platforms, as the bot does.
func (r *rig) call(ctx context.Context, address string, body any) json.RawMessage {
	data, err := json.Marshal(body)
	if err != nil {
		r.t.Error(err)
		return nil
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, address, bytes.NewReader(data))
	if err != nil {
		r.t.Error(err)
		return nil
	}
	req.Header.Set("Content-Type", "application/json; charset=utf-8")
	req.Header.Set("Authorization", "Bearer "+r.slack.Config().BotToken)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil // the platform was told to fail, or the test is over
	}
	defer res.Body.Close()
	out, _ := io.ReadAll(res.Body)
	return out
}

func (r *rig) tg(ctx context.Context, method string, body any) json.RawMessage {
	return r.call(ctx, r.api.telegram+method, body)
}

func (r *rig) sl(method string, body any) json.RawMessage {
	return r.call(r.t.Context(), r.api.slack+method, body)
}

func (r *rig) browse(width, height int) *browsertest.Browser {
	r.t.Helper()
	return browsertest.Open(r.t, r.url, width, height)
}

type m = map[string]any

// fromTelegram answers every message with its own words and three buttons, and every tap with a toast and an edit.
func (r *rig) fromTelegram(ctx context.Context) {
	r.tg(ctx, "setMyCommands", m{"commands": []m{{"command": "start", "description": "Commencer"}, {"command": "status", "description": "Mes dossiers"}}})
	offset := 0
	for ctx.Err() == nil {
		var got struct {
			Result []struct {
				ID      int `json:"update_id"`
				Message *struct {
					ID   int `json:"message_id"`
					Text string
					Chat struct{ ID int64 }
				}
				Tap *struct {
					ID, Data string
					Message  struct {
						ID   int `json:"message_id"`
						Chat struct{ ID int64 }
					}
				} `json:"callback_query"`
			}
		}
		if json.Unmarshal(r.tg(ctx, "getUpdates", m{"offset": offset, "timeout": 5}), &got) != nil {
			continue
		}
		for _, u := range got.Result {
			offset = u.ID + 1
			switch {
			case r.quiet.Load():
			case u.Message != nil:
				r.tg(ctx, "sendMessage", m{"chat_id": u.Message.Chat.ID, "text": u.Message.Text + "?", "reply_markup": m{"inline_keyboard": [][]m{
					{{"text": "Continuer", "callback_data": "go"}, {"text": "Annuler", "callback_data": "no"}},
					{{"text": "Copier le numéro", "copy_text": m{"text": "7QX4-M2P4"}}, {"text": "Mes droits", "url": "https://example.com/droits"}},
				}}})
			case u.Tap != nil:
				r.tg(ctx, "answerCallbackQuery", m{"callback_query_id": u.Tap.ID, "text": "Compris : " + u.Tap.Data})
				r.tg(ctx, "editMessageText", m{"chat_id": u.Tap.Message.Chat.ID, "message_id": u.Tap.Message.ID, "text": "C'est fait."})
			}
		}
	}
}

// interaction is what the scripted bot reads of a payload.
type interaction struct {
	Type      string
	TriggerID string `json:"trigger_id"`
	User      struct{ ID string }
	Channel   struct{ ID string }
	Container struct {
		TS string `json:"message_ts"`
	}
	Actions []struct {
		ID string `json:"action_id"`
	}
	View struct {
		State struct {
			Values map[string]map[string]struct{ Value string }
		}
	}
}

// fromSlack is the bot's end for events, interactions and commands.
func (r *rig) fromSlack(w http.ResponseWriter, req *http.Request) {
	body, _ := io.ReadAll(req.Body)
	switch req.URL.Path {
	case "/events":
		var e struct{ Event struct{ Type, User string } }
		if json.Unmarshal(body, &e) == nil && e.Event.Type == "app_home_opened" {
			go r.sl("views.publish", m{"user_id": e.Event.User, "view": m{"type": "home", "blocks": homeBlocks()}})
		}
	case "/commands":
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `{"text":"Rien sous ce numéro."}`)
	case "/interactive":
		form, _ := url.ParseQuery(string(body))
		var in interaction
		if err := json.Unmarshal([]byte(form.Get("payload")), &in); err != nil {
			r.t.Error(err)
		}
		r.interacted(w, in)
	}
}

func (r *rig) interacted(w http.ResponseWriter, in interaction) {
	switch {
	case in.Type == "view_submission":
		if words := in.View.State.Values["words"]["words"].Value; strings.Contains(words, "rien") {
			w.Header().Set("Content-Type", "application/json")
			_, _ = io.WriteString(w, `{"response_action":"errors","errors":{"words":"Il faut dire quelque chose."}}`)
			return
		}
		go r.sl("chat.postMessage", m{"channel": billing, "text": "Dossier résolu."})
	case in.Type == "block_actions" && in.Actions[0].ID == "take":
		go r.sl("chat.postEphemeral", m{"channel": in.Channel.ID, "user": in.User.ID, "text": "Le dossier est à vous.", "blocks": []m{
			{"type": "section", "text": m{"type": "mrkdwn", "text": "Le dossier est *à vous*."}},
			{"type": "actions", "elements": []m{{"type": "button", "action_id": "undo", "text": m{"type": "plain_text", "text": "Rendre"}}}},
		}})
	case in.Type == "block_actions" && in.Actions[0].ID == "resolve", in.Type == "shortcut", in.Type == "message_action":
		go r.sl("views.open", m{"trigger_id": in.TriggerID, "view": modalView()})
	}
}

// stage plays a customer's words for the replay.
type stage struct{ rig *rig }

func (s *stage) Do(_ context.Context, step transcript.Step) error {
	s.rig.telegram.Customer(1001, faketelegram.Profile{}).Say(step.Text)
	return nil
}
func (s *stage) Advance(ctx context.Context, by time.Duration) error {
	return s.rig.clock.Advance(ctx, by)
}
func (s *stage) Now() time.Time { return s.rig.clock.Now() }
func (s *stage) Scene(ctx context.Context) (transcript.Scene, error) {
	var scene transcript.Scene
	c := s.rig.telegram.Customer(1001, faketelegram.Profile{})
	// Half of what stands there is the bot's once it has answered.
	err := s.rig.telegram.Wait(ctx, func() bool {
		chat := c.Chat()
		return len(chat) == 0 || chat[len(chat)-1].FromBot
	})
	for _, one := range c.Chat() {
		scene.Phones[0].Messages = append(scene.Phones[0].Messages, transcript.Message{ID: one.Text, FromBot: one.FromBot, Text: one.Text})
	}
	return scene, err
}
