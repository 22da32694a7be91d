package page

import (
	"strconv"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/conversations/transcript"
)

// seen is what a refresh may skip because nothing moved since.
type seen struct {
	slack                               uint64 // revision
	telegramCall, slackCall, slackFrame uint64 // lines of the wire
}

// clockView lets the page run its own seconds between two moves.
type clockView struct {
	OffsetMS int64  `json:"offset_ms"` // business time minus machine time
	Zone     string `json:"zone"`
}

// refresh reads the platforms and remakes the sections that may have changed.
func (d *desk) refresh() {
	b := &d.board
	b.mu.Lock()
	defer b.mu.Unlock()
	moved := d.times.observe(d.cfg.Clock)
	// Rounded, so that reading two clocks one after the other does not look like a move.
	offset := time.Until(d.cfg.Clock.Now()).Round(time.Second)
	b.put("clock", clockView{offset.Milliseconds(), transcript.Office.String()})
	d.putTelegram(b)
	d.putSlack(b, moved)
	b.put("trouble", d.trouble())
	d.putReplay(b)
	d.putWire(b)
}

func (d *desk) putTelegram(b *board) {
	s := d.cfg.Telegram
	if s == nil {
		b.put("telegram", map[string]bool{"present": false})
		return
	}
	// "Typing…" ends without a revision, and a beat is rare: the chats are small.
	b.put("telegram", d.telegramView(s))
	for _, c := range s.Customers() {
		b.put("customer/"+strconv.FormatInt(c.ID(), 10), d.customerView(s, c))
	}
}

func (d *desk) putSlack(b *board, moved bool) {
	s := d.cfg.Slack
	if s == nil {
		b.put("slack", map[string]bool{"present": false})
		return
	}
	revision := s.Revision()
	if revision == b.seen.slack && !moved && b.sections["slack"].data != nil {
		return
	}
	b.seen.slack = revision
	b.put("slack", d.slackView(s))
	keep := map[string]bool{}
	for _, c := range s.Channels() {
		name := "channel/" + c.ID
		keep[name] = true
		b.put(name, d.channelView(s, c.ID))
	}
	b.prune("channel/", keep)
	for _, u := range people(s) {
		b.put("agent/"+u.ID, d.agentView(s.Agent(u.ID)))
	}
}

// keepLines is how much of the wire a page can look back at.
const keepLines = 600

// wireLine is one call, or one frame of a socket, as the wire log shows it.
type wireLine struct {
	Rev      uint64            `json:"rev"`
	Platform string            `json:"platform"`
	Time     time.Time         `json:"time"`
	Method   string            `json:"method"`
	Status   int               `json:"status"` // 0: no answer left, or a frame
	Millis   float64           `json:"ms"`
	Fault    string            `json:"fault,omitempty"`
	Frame    string            `json:"frame,omitempty"` // "in" to Slack, "out" to the bot
	Params   map[string]string `json:"params,omitempty"`
	Body     string            `json:"body"`
}

func (d *desk) putWire(b *board) {
	add := func(line wireLine) {
		b.revision++
		line.Rev = b.revision
		b.lines = append(b.lines, line)
	}
	if d.cfg.Telegram != nil {
		for _, c := range d.cfg.Telegram.Calls(b.seen.telegramCall) {
			b.seen.telegramCall = c.Seq
			add(d.telegramLine(c))
		}
	}
	if d.cfg.Slack != nil {
		// Calls and frames share one sequence: merged by it, they stand as they went over the wire.
		calls, frames := d.cfg.Slack.Calls(b.seen.slackCall), d.cfg.Slack.Frames(b.seen.slackFrame)
		for len(calls) > 0 || len(frames) > 0 {
			if len(frames) == 0 || len(calls) > 0 && calls[0].Seq < frames[0].Seq {
				b.seen.slackCall = calls[0].Seq
				add(d.slackLine(calls[0]))
				calls = calls[1:]
				continue
			}
			b.seen.slackFrame = frames[0].Seq
			add(d.frameLine(frames[0]))
			frames = frames[1:]
		}
	}
	if extra := len(b.lines) - keepLines; extra > 0 {
		b.lines = append([]wireLine(nil), b.lines[extra:]...)
	}
}

func (d *desk) telegramLine(c faketelegram.Call) wireLine {
	return wireLine{
		Platform: "telegram", Time: d.times.business(c.Time), Method: c.Method, Status: c.Status, Millis: millis(c.Duration),
		Fault: string(c.Fault), Params: c.Params, Body: clip(string(c.Response)),
	}
}

func (d *desk) slackLine(c fakeslack.Call) wireLine {
	return wireLine{
		Platform: "slack", Time: d.times.business(c.Time), Method: c.Method, Status: c.Status, Millis: millis(c.Duration),
		Fault: string(c.Fault), Params: c.Params, Body: clip(c.Response),
	}
}

func (d *desk) frameLine(f fakeslack.Frame) wireLine {
	line := wireLine{Platform: "slack", Time: d.times.business(f.Time), Method: "socket", Frame: "in", Body: clip(f.Text)}
	if f.Out {
		line.Frame = "out"
	}
	return line
}

func millis(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// maxLine keeps a downloaded film out of the page.
const maxLine = 24 << 10

func clip(text string) string {
	if len(text) <= maxLine {
		return text
	}
	return text[:maxLine] + "…"
}
