package transcript

import (
	"fmt"
	"slices"
	"strconv"

	"guichet/conversations"
)

// marks are how the marks look as reactions.
var marks = map[conversations.MarkKind]string{
	conversations.Noted: "📝", conversations.Waiting: "⏳", conversations.Sent: "✅", conversations.Failed: "⚠️",
}

// deliver does at once what the platforms would.
func (r *Rules) deliver(p *person, effect conversations.Effect) error {
	switch e := effect.(type) {
	case conversations.Tell:
		return r.tell(p, e)
	case conversations.Amend:
		if i, ok := p.labels[e.Label]; ok {
			m := &p.phone.Messages[i]
			m.Text, m.Buttons = e.Text.Plain, p.labelsOf(e.Buttons)
		}
		r.keptText(e.Carries, e.Text)
	case conversations.Withdraw:
		if i, ok := p.labels[e.Label]; ok {
			p.phone.Messages[i].Deleted = true
		}
	case conversations.Remove:
		p.onPhone(e.Message, func(m *Message) { m.Deleted = true })
	case conversations.React:
		p.onPhone(e.Message, func(m *Message) { m.Reaction = e.Emoji })
	case conversations.Post:
		r.post(p, e)
	case conversations.Card:
		r.card(p, e)
	case conversations.Mark:
		r.mark(e.Message, e.Mark, e.On)
	case conversations.Whisper:
		r.whisper(e)
	case conversations.Schedule:
		p.timers[e.Key] = e
	case conversations.Unschedule:
		delete(p.timers, e.Key)
	case conversations.Drop:
		p.drop(e.Key)
	case conversations.Keep:
		r.keep(e)
	case conversations.Verdict:
		r.verdict(p, e)
	case conversations.Record, conversations.Commands, conversations.Leave, conversations.Requeue:
		// nothing of these is seen on a phone or in a channel
	default:
		return fmt.Errorf("the stage does not know the effect %T", effect)
	}
	return nil
}

func (r *Rules) tell(p *person, e conversations.Tell) error {
	if p.world.Customer.Blocked || p.blocked() {
		r.ids++
		return r.apply(p, conversations.Event{Body: conversations.Undelivered{
			Delivery: r.ids, Label: e.Label, Message: e.Carries, Case: e.Case, Reason: conversations.Blocked, Certain: true,
		}}, e.Case)
	}
	add := func(m Message) {
		r.ids++
		m.ID, m.FromBot = strconv.FormatInt(r.ids, 10), true
		p.phone.Messages = append(p.phone.Messages, m)
		if e.Case != 0 {
			p.belongs[conversations.MessageID(m.ID)] = e.Case
		}
	}
	if !e.Text.Empty() {
		add(Message{Text: e.Text.Plain, Buttons: p.labelsOf(e.Buttons)})
		p.labels[e.Label] = len(p.phone.Messages) - 1
	}
	for _, f := range e.Files {
		add(Message{Files: []string{fileLine(f)}})
	}
	if e.Carries != "" {
		r.keptText(e.Carries, e.Text)
		if c := r.sent[e.Carries]; c != nil {
			c.label, c.at, c.note = e.Label, r.now, false
		}
		r.mark(e.Carries, conversations.Waiting, false)
		r.mark(e.Carries, conversations.Noted, false)
		r.mark(e.Carries, conversations.Sent, true)
	}
	return nil
}

// blocked reports whether the customer's phone lets nothing through, whatever the rules know of it.
func (p *person) blocked() bool { return p.taps["(blocked)"] != "" }

func (p *person) onPhone(id conversations.MessageID, do func(*Message)) {
	for i := range p.phone.Messages {
		if p.phone.Messages[i].ID == string(id) {
			do(&p.phone.Messages[i])
		}
	}
}

// labelsOf is a keyboard as the phone shows it; what the buttons do is remembered, even after they are gone.
func (p *person) labelsOf(rows [][]conversations.Button) [][]string {
	var out [][]string
	for _, row := range rows {
		var labels []string
		for _, b := range row {
			labels = append(labels, b.Label)
			if b.Data != "" {
				p.taps[b.Label] = b.Data
			}
		}
		out = append(out, labels)
	}
	return out
}

func (r *Rules) post(p *person, e conversations.Post) {
	if e.Timing.Key != "" {
		p.drop(e.Timing.Key)
	}
	post := Post{Voice: "desk", Text: e.Text.Plain}
	if e.Voice == conversations.FromCustomer {
		post.Voice = "customer"
	}
	for _, f := range e.Files {
		post.Files = append(post.Files, "("+f.Name+")")
	}
	r.ids++
	post.ID = strconv.FormatInt(r.ids, 10)
	for _, row := range e.Buttons {
		for _, b := range row {
			post.Buttons = append(post.Buttons, b.Label)
			r.clicks[post.ID+"/"+b.Label] = b
		}
	}
	r.desk = append(r.desk, post)
	p.posts[e.Label] = len(r.desk) - 1
	if e.Ack && e.Carries != "" {
		p.onPhone(e.Carries, func(m *Message) { m.Reaction = "👀" })
	}
}

// card shows a case by its one-line title and the actions it offers; the adapter draws the rest.
func (r *Rules) card(p *person, e conversations.Card) {
	c, ok := p.world.Case(e.Case)
	if !ok {
		return
	}
	i, known := p.cards[e.Case]
	if !known {
		r.ids++
		i = len(r.desk)
		r.desk = append(r.desk, Post{ID: "card/" + e.Case.String(), Voice: "card"})
		p.cards[e.Case] = i
	}
	r.desk[i].Text = conversations.CardTitle(r.policy, *c)
	r.desk[i].Buttons = nil
	for _, b := range conversations.CardButtons(r.policy, *c) {
		r.desk[i].Buttons = append(r.desk[i].Buttons, b.Label)
		r.clicks[r.desk[i].ID+"/"+b.Label] = b
	}
}

func (r *Rules) mark(message conversations.MessageID, kind conversations.MarkKind, on bool) {
	c := r.sent[message]
	if c == nil {
		return
	}
	post := &r.desk[c.post]
	had := slices.Contains(post.Marks, marks[kind])
	switch {
	case on && !had:
		post.Marks = append(slices.Clone(post.Marks), marks[kind])
	case !on && had:
		post.Marks = slices.DeleteFunc(slices.Clone(post.Marks), func(m string) bool { return m == marks[kind] })
	}
}

func (r *Rules) whisper(e conversations.Whisper) {
	w := Whisper{To: string(e.Agent), Text: e.Text.Plain}
	for _, row := range e.Buttons {
		for _, b := range row {
			w.Buttons = append(w.Buttons, b.Label)
			r.clicks["@"+string(e.Agent)+"/"+b.Label] = b
		}
	}
	r.whisps = append(r.whisps, w)
}

func (r *Rules) keep(e conversations.Keep) {
	c := r.sent[e.Message]
	if c == nil {
		c = &carried{}
		r.sent[e.Message] = c
	}
	c.text, c.note, c.about = e.Text, e.Note, e.Case
	if e.Label != "" {
		c.label = e.Label
	}
	if e.Side == conversations.Customers && e.Case != 0 {
		for _, p := range r.people {
			p.onPhone(e.Message, func(*Message) { p.belongs[e.Message] = e.Case })
		}
	}
}

func (r *Rules) verdict(p *person, e conversations.Verdict) {
	if e.Toast != "" {
		p.phone.Toasts = append(p.phone.Toasts, e.Toast)
	}
	var fields []string
	for field := range e.Errors {
		fields = append(fields, field)
	}
	slices.Sort(fields)
	for _, field := range fields {
		r.whisps = append(r.whisps, Whisper{To: "modal", Text: field + ": " + e.Errors[field]})
	}
}

// fileLine is a file on a phone: Telegram shows the names of some kinds only.
func fileLine(f conversations.File) string {
	switch f.Kind {
	case conversations.KindPhoto, conversations.KindVoice, conversations.KindVideoNote:
		return "(" + string(f.Kind) + ")"
	}
	return "(" + string(f.Kind) + " " + f.Name + ")"
}
