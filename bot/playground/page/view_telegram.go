package page

import (
	"bytes"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"guichet/bot/playground/faketelegram"
)

// keepMessages is how many messages of a chat or a channel the page shows.
const keepMessages = 400

type telegramView struct {
	Present   bool           `json:"present"`
	Bot       string         `json:"bot"`
	Customers []customerLine `json:"customers"`
}

type customerLine struct {
	ID       int64  `json:"id"`
	Name     string `json:"name"`
	Language string `json:"language"`
	Blocked  bool   `json:"blocked"`
}

type customerView struct {
	customerLine
	Messages []phoneMessage         `json:"messages"`
	Keyboard [][]string             `json:"keyboard,omitempty"`
	Menu     []faketelegram.Command `json:"menu"`
	Action   string                 `json:"action,omitempty"`
	Toasts   []toastView            `json:"toasts"`
	Bot      botView                `json:"bot"`
}

// botView is the bot as this phone's language shows it.
type botView struct {
	Name        string `json:"name"`
	Description string `json:"description"`
}

type phoneMessage struct {
	faketelegram.Message
	// Pictures says, for each file, whether its bytes are a picture that a browser can show.
	Pictures []bool `json:"pictures,omitempty"`
}

type toastView struct {
	Query string    `json:"query"`
	Text  string    `json:"text"`
	Alert bool      `json:"alert,omitempty"`
	URL   string    `json:"url,omitempty"`
	Time  time.Time `json:"time"`
}

func (d *desk) telegramView(s *faketelegram.Server) telegramView {
	v := telegramView{Present: true, Bot: s.Profile("").Name}
	for _, c := range s.Customers() {
		v.Customers = append(v.Customers, lineOf(c))
	}
	return v
}

func lineOf(c *faketelegram.Customer) customerLine {
	p := c.Profile()
	name := strings.TrimSpace(p.FirstName + " " + p.LastName)
	if name == "" {
		name = strconv.FormatInt(c.ID(), 10)
	}
	return customerLine{ID: c.ID(), Name: name, Language: p.LanguageCode, Blocked: c.Blocked()}
}

// keepToasts is how many answers to taps a client may have missed.
const keepToasts = 20

func (d *desk) customerView(s *faketelegram.Server, c *faketelegram.Customer) customerView {
	v := customerView{customerLine: lineOf(c), Keyboard: c.Keyboard(), Menu: c.Menu(), Action: c.Action()}
	language, _, _ := strings.Cut(v.Language, "-")
	profile := s.Profile(language)
	v.Bot = botView{profile.Name, profile.Description}
	for _, m := range newest(c.Chat(), keepMessages) {
		m.Time, m.Edited = d.times.business(m.Time), d.times.business(m.Edited)
		shown := phoneMessage{Message: m}
		for _, f := range m.Files {
			shown.Pictures = append(shown.Pictures, d.pictures.shows(f.FileID, func() []byte { return s.FileData(f.FileID) }))
		}
		v.Messages = append(v.Messages, shown)
	}
	for _, t := range newest(c.Toasts(), keepToasts) {
		v.Toasts = append(v.Toasts, toastView{t.QueryID, t.Text, t.Alert, t.URL, d.times.business(t.Time)})
	}
	return v
}

func newest[T any](all []T, count int) []T { return all[max(0, len(all)-count):] }

// pictures remembers which files a browser can show.
type pictures struct{ known sync.Map }

func (p *pictures) shows(id string, data func() []byte) bool {
	if known, ok := p.known.Load(id); ok {
		shown, _ := known.(bool)
		return shown
	}
	shown := pictureType(data()) != ""
	p.known.Store(id, shown)
	return shown
}

// pictureType is the type of bytes that are a picture without any script in it, or "".
func pictureType(data []byte) string {
	switch kind := http.DetectContentType(data); kind {
	case "image/png", "image/jpeg", "image/gif", "image/webp":
		return kind
	}
	return ""
}

func (d *desk) telegramFile(w http.ResponseWriter, r *http.Request) {
	if d.cfg.Telegram == nil {
		http.NotFound(w, r)
		return
	}
	serveFile(w, r, d.cfg.Telegram.FileData(r.PathValue("id")))
}

func (d *desk) slackFile(w http.ResponseWriter, r *http.Request) {
	if d.cfg.Slack != nil {
		for _, f := range d.cfg.Slack.Files() {
			if f.ID == r.PathValue("id") {
				serveFile(w, r, f.Bytes)
				return
			}
		}
	}
	http.NotFound(w, r)
}

// serveFile shows pictures and lets everything else be saved only: a file that somebody sent must not run here.
func serveFile(w http.ResponseWriter, r *http.Request, data []byte) {
	if data == nil {
		http.NotFound(w, r)
		return
	}
	h := w.Header()
	kind := pictureType(data)
	if kind == "" {
		kind = "application/octet-stream"
		h.Set("Content-Disposition", "attachment")
	}
	h.Set("Content-Type", kind)
	h.Set("Content-Security-Policy", "sandbox; default-src 'none'")
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
}
