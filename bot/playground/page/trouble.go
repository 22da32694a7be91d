package page

import (
	"net/http"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
)

// troubleView is what is switched on, and what the bot did wrong.
type troubleView struct {
	Telegram *sideTrouble `json:"telegram,omitempty"`
	Slack    *sideTrouble `json:"slack,omitempty"`
}

type sideTrouble struct {
	Armed      []armedView `json:"armed"`
	Violations []string    `json:"violations"`
	Pending    int         `json:"pending"` // updates or events the bot has not confirmed
	Sockets    int         `json:"sockets"`
	Down       bool        `json:"down"`
}

type armedView struct {
	Kind   string `json:"kind"`
	Method string `json:"method"`
	Times  int    `json:"times"` // left; 0: until cleared
}

// keepViolations is how many the page lists; the platforms keep more.
const keepViolations = 30

func (d *desk) trouble() troubleView {
	var v troubleView
	if s := d.cfg.Telegram; s != nil {
		v.Telegram = &sideTrouble{Armed: []armedView{}, Violations: []string{}, Pending: s.Pending()}
		for _, f := range s.Faults.List() {
			v.Telegram.Armed = append(v.Telegram.Armed, armedView{string(f.Kind), f.Method, f.Times})
		}
		for _, broken := range newest(s.Violations(), keepViolations) {
			v.Telegram.Violations = append(v.Telegram.Violations, broken.String())
		}
	}
	if s := d.cfg.Slack; s != nil {
		v.Slack = &sideTrouble{Armed: []armedView{}, Violations: newest(s.Violations(), keepViolations), Pending: s.Pending(), Sockets: s.Sockets(), Down: d.slackDown()}
		for _, f := range s.Faults() {
			v.Slack.Armed = append(v.Slack.Armed, armedView{string(f.Kind), f.Method, f.Times})
		}
	}
	return v
}

func (d *desk) slackDown() bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.down
}

func (d *desk) setSlackDown(down bool) {
	d.mu.Lock()
	d.down = down
	d.mu.Unlock()
	d.cfg.Slack.SetDown(down)
}

// faultBody asks for trouble.
type faultBody struct {
	Platform string  `json:"platform"`
	Kind     string  `json:"kind"`
	Method   string  `json:"method"`
	Times    int     `json:"times"`
	Seconds  float64 `json:"seconds"` // a 429's pause, a slow answer's delay
	Error    string  `json:"error"`
}

func (d *desk) fault(r *http.Request) (any, error) {
	var in faultBody
	if err := read(r, &in); err != nil {
		return nil, err
	}
	defer d.board.poke()
	if in.Times < 0 || in.Seconds < 0 {
		return nil, wrong("times and seconds are not negative")
	}
	switch {
	case in.Platform == "telegram" && d.cfg.Telegram != nil:
		return nil, d.telegramFault(in)
	case in.Platform == "slack" && d.cfg.Slack != nil:
		return nil, d.slackFault(in)
	}
	return nil, wrong("there is no pretend platform %q here", in.Platform)
}

// telegramKinds and slackKinds are the faults a page may ask for; a misspelt one would arm a fault that never does anything.
var telegramKinds = map[faketelegram.FaultKind]bool{
	faketelegram.TooManyRequests: true, faketelegram.InternalError: true, faketelegram.BadGateway: true,
	faketelegram.ResetBefore: true, faketelegram.ResetAfter: true, faketelegram.TimeoutBefore: true,
	faketelegram.TimeoutAfter: true, faketelegram.Truncated: true, faketelegram.Garbage: true, faketelegram.Slow: true,
}

var slackKinds = map[fakeslack.FaultKind]bool{
	fakeslack.RateLimited: true, fakeslack.ServerError: true, fakeslack.BadGateway: true, fakeslack.ResetBefore: true,
	fakeslack.ResetAfter: true, fakeslack.TimeoutBefore: true, fakeslack.TimeoutAfter: true, fakeslack.Truncated: true,
	fakeslack.Garbage: true, fakeslack.Slow: true, fakeslack.SlackError: true, fakeslack.SocketRefused: true,
	fakeslack.SocketSilent: true,
}

func (d *desk) telegramFault(in faultBody) error {
	s := d.cfg.Telegram
	switch in.Kind {
	case "clear":
		s.Faults.Clear()
		return nil
	case "expire-taps":
		s.ExpireTaps()
		return nil
	}
	kind := faketelegram.FaultKind(in.Kind)
	if !telegramKinds[kind] {
		return wrong("Telegram does not fail by %q", in.Kind)
	}
	s.Faults.Set(faketelegram.Fault{
		Method: in.Method, Kind: kind, Times: in.Times, RetryAfter: int(in.Seconds), Delay: time.Duration(in.Seconds * float64(time.Second)),
	})
	return nil
}

func (d *desk) slackFault(in faultBody) error {
	s := d.cfg.Slack
	switch in.Kind {
	case "clear":
		d.setSlackDown(false)
		s.ClearFaults()
		return nil
	case "down", "up":
		d.setSlackDown(in.Kind == "down")
		return nil
	case "cut":
		s.CutSockets()
		return nil
	case "silence":
		s.SilenceSockets()
		return nil
	}
	kind := fakeslack.FaultKind(in.Kind)
	if !slackKinds[kind] {
		return wrong("Slack does not fail by %q", in.Kind)
	}
	method := in.Method
	switch {
	case kind == fakeslack.SocketRefused || kind == fakeslack.SocketSilent:
		method = "socket"
	case method == "":
		method = "*"
	}
	s.AddFault(fakeslack.Fault{Method: method, Kind: kind, Times: in.Times, Delay: time.Duration(in.Seconds * float64(time.Second)), Error: in.Error})
	return nil
}
