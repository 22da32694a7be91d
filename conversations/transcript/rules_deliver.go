package transcript

import (
	"fmt"
	"slices"
	"strconv"

	"guichet/conversations"
	"guichet/conversations/richtext"
)

// deliver does at once what the platforms would.
func (r *Rules) deliver(p *person, effect conversations.Effect) error {
	switch e := effect.(type) {
	case conversations.Tell:
		return r.tell(p, e)
	case conversations.Amend:
		return r.amend(p, e)
	case conversations.Withdraw:
		r.withdraw(p, e)
	case conversations.Remove:
		p.onPhone(e.Message, func(m *Message) { m.Deleted = true })
	case conversations.React:
		p.react(e.Message, e.Emoji)
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
	case conversations.Requeue:
		return r.requeue(e.Delivery)
	case conversations.Rouse:
		r.rouse(e)
	case conversations.Unpost:
		r.unpost(e)
	case conversations.Sweep:
		if !e.Talk {
			r.sweep(e.Case)
		}
	case conversations.Erase:
		r.erase(p, e.Case)
	case conversations.Strike:
		r.strike(e)
	case conversations.Keep:
		r.keep(e)
	case conversations.Verdict:
		r.verdict(p, e)
	case conversations.Record, conversations.Commands, conversations.Leave, conversations.Restate, conversations.Unfile:
		// nothing of these is seen on a phone or in a channel
	default:
		return fmt.Errorf("the stage does not know the effect %T", effect)
	}
	return nil
}

// tell sends a message in its parts: texts, then files.
func (r *Rules) tell(p *person, e conversations.Tell) error {
	parts := inParts(e)
	for i, part := range parts {
		if err := r.send(p, part, i == len(parts)-1); err != nil {
			return err
		}
	}
	return nil
}

// inParts is a message as the calls that the customers' adapter plans for it, each of which is delivered, or fails, alone.
func inParts(e conversations.Tell) []conversations.Tell {
	var out []conversations.Tell
	texts := phoneTexts(e.Text)
	for i, text := range texts {
		part := e
		part.Text, part.Files, part.Label = text, nil, partLabel(e.Label, "p", i)
		if i < len(texts)-1 {
			part.Buttons = nil
		}
		out = append(out, part)
	}
	for i, f := range e.Files {
		part := e
		part.Text, part.Buttons, part.Files, part.Label = richtext.Text{}, nil, []conversations.File{f}, partLabel(e.Label, "f", i+1)
		out = append(out, part)
	}
	return out
}

// send delivers one part. The last one to be delivered settles the marks of the words it carries.
func (r *Rules) send(p *person, part conversations.Tell, last bool) error {
	if p.blocks {
		return r.undeliverable(p, part)
	}
	r.ids++
	m := Message{ID: strconv.FormatInt(r.ids, 10), FromBot: true, Text: part.Text.Plain, Buttons: p.labelsOf(part.Buttons)}
	for _, f := range part.Files {
		m.Files = append(m.Files, fileLine(f))
	}
	p.phone.Messages = append(p.phone.Messages, m)
	if part.Label != "" {
		p.labels[part.Label] = len(p.phone.Messages) - 1
		if c := r.sent[conversations.MessageID(part.Label)]; c != nil {
			c.at = r.now // a form's words are kept under the name that they are told under
		}
	}
	if part.Case != 0 {
		p.belongs[conversations.MessageID(m.ID)] = part.Case
	}
	if part.Carries == "" {
		return nil
	}
	r.keptText(part.Carries, part.Text)
	if c := r.sent[part.Carries]; c != nil && !part.Text.Empty() {
		c.label, c.at, c.note = part.Label, r.now, false
	}
	if last {
		r.mark(part.Carries, conversations.Waiting, false)
		r.mark(part.Carries, conversations.Noted, false)
		r.mark(part.Carries, conversations.Sent, true)
	}
	return nil
}

// undeliverable tells the rules that a phone did not take a part, which may be asked for again.
func (r *Rules) undeliverable(p *person, part conversations.Tell) error {
	r.ids++
	delivery := r.ids
	r.dead[delivery] = undelivered{p, part}
	return r.apply(p, conversations.Event{Body: conversations.Undelivered{
		Side: conversations.Customers, Delivery: delivery, Label: part.Label, Message: part.Carries, Case: part.Case,
		Reason: conversations.Blocked, Certain: true,
	}}, part.Case)
}

func (r *Rules) requeue(delivery int64) error {
	d, known := r.dead[delivery]
	if !known {
		return nil // what is not dead is left alone
	}
	delete(r.dead, delivery)
	return r.send(d.to, d.part, true)
}

// amend rewrites the parts that both texts have, sends those that are new, and deletes those that are no more.
func (r *Rules) amend(p *person, e conversations.Amend) error {
	was, now := phoneTexts(e.Was), phoneTexts(e.Text)
	for i, text := range now {
		part := conversations.Tell{Text: text, Label: partLabel(e.Label, "p", i), Case: e.Case, Carries: e.Carries}
		if i == len(now)-1 {
			part.Buttons = e.Buttons
		}
		at, sent := p.labels[part.Label]
		switch {
		case i > 0 && i >= len(was):
			if err := r.send(p, part, i == len(now)-1); err != nil {
				return err
			}
		case sent && p.blocks:
			part.Label = "" // an edit makes no message of its own
			if err := r.undeliverable(p, part); err != nil {
				return err
			}
		case sent:
			m := &p.phone.Messages[at]
			m.Text, m.Buttons = text.Plain, p.labelsOf(part.Buttons)
		}
	}
	for i := max(1, len(now)); i < len(was); i++ {
		p.gone(partLabel(e.Label, "p", i))
	}
	r.keptText(e.Carries, e.Text)
	return nil
}

func (r *Rules) withdraw(p *person, e conversations.Withdraw) {
	for i := range max(1, len(phoneTexts(e.Was))) {
		p.gone(partLabel(e.Label, "p", i))
	}
	for i := range e.Files {
		p.gone(partLabel(e.Label, "f", i+1))
	}
}

func (p *person) gone(label conversations.Label) {
	if i, sent := p.labels[label]; sent && !p.blocks {
		p.phone.Messages[i].Deleted = true
	}
}

// The adapters cut a text that is longer than a message may be, and number the pieces: the customers' one above 4,096 units,
// so that they have 3,900; the agents' one above 3,900, numbers included.
const (
	maxTold   = 4096
	toldPiece = 3900
	maxPosted = 3900
	postPiece = maxPosted - len("(99/99)\n")
)

func phoneTexts(t richtext.Text) []richtext.Text { return split(t, maxTold, toldPiece) }

func split(t richtext.Text, most, piece int) []richtext.Text {
	switch {
	case t.Empty():
		return nil
	case richtext.UTF16(t.Plain) <= most:
		return []richtext.Text{t}
	}
	parts := richtext.Split(t, piece, richtext.UTF16)
	for i := range parts {
		parts[i] = richtext.Of(fmt.Sprintf("(%d/%d)\n", i+1, len(parts))).Append(parts[i])
	}
	return parts
}

// partLabel names the parts of a message after the first: "label/p2", "label/f1".
func partLabel(label conversations.Label, kind string, i int) conversations.Label {
	if label == "" || i == 0 {
		return label
	}
	if kind == "p" {
		i++
	}
	return conversations.Label(fmt.Sprintf("%s/%s%d", label, kind, i))
}

func (p *person) onPhone(id conversations.MessageID, do func(*Message)) {
	for i := range p.phone.Messages {
		if p.phone.Messages[i].ID == string(id) {
			do(&p.phone.Messages[i])
		}
	}
}

// react sets the bot's reaction, where there is still something to react to.
func (p *person) react(message conversations.MessageID, emoji string) {
	p.onPhone(message, func(m *Message) {
		if !m.Deleted && !p.blocks {
			m.Reaction = emoji
		}
	})
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

func (r *Rules) keep(e conversations.Keep) {
	c := r.sent[e.Message]
	if c == nil {
		c = &carried{}
		r.sent[e.Message] = c
	}
	c.text, c.note, c.about, c.side, c.struck = e.Text, e.Note, e.Case, e.Side, e.Version < 0
	if len(e.Files) > 0 {
		r.files[conversations.StrikeTarget(e.Side, e.Message, 0)] = e.Files
	}
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
		r.complain(field + ": " + e.Errors[field])
	}
	if r.preview = e.Preview; e.Preview != nil {
		for _, warning := range e.Preview.Warnings {
			r.complain(warning)
		}
	}
	if e.Changed != nil {
		r.complain(e.Changed.Text)
	}
}

// complain is what a form says to the agent who fills it.
func (r *Rules) complain(words string) {
	r.whisps = append(r.whisps, Whisper{To: "modal", Text: words})
}

// fileLine is a file on a phone: Telegram shows the names of some kinds only.
func fileLine(f conversations.File) string {
	switch f.Kind {
	case conversations.KindPhoto, conversations.KindVoice, conversations.KindVideoNote:
		return "(" + string(f.Kind) + ")"
	}
	return "(" + string(f.Kind) + " " + f.Name + ")"
}

// strike forgets words, or a file.
func (r *Rules) strike(e conversations.Strike) {
	target := conversations.StrikeTarget(e.Side, e.Message, 0)
	if e.File != "" {
		r.files[target] = slices.DeleteFunc(slices.Clone(r.files[target]), func(f conversations.File) bool { return f.ID == e.File })
		return
	}
	delete(r.files, target)
	if c := r.sent[e.Message]; c != nil {
		c.text, c.struck = richtext.Text{}, true
	}
}
