package transcript

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// agent plays a step of an agent's, in the thread of a case.
func (r *Rules) agent(step Step) error {
	id, err := r.caseOf(step.Case)
	if err != nil {
		return err
	}
	who := conversations.Agent{ID: AgentID(step.Who), Name: strings.ToUpper(step.Who[:1]) + step.Who[1:], Member: step.Who != Guest}
	var body conversations.Body
	switch step.Do {
	case Say, SendFile:
		body = r.wrote(step, who, id)
	case Edit, Delete:
		message, c := r.lastWritten(step.Who)
		if c == nil {
			return fmt.Errorf("%s has not written anything", step.Who)
		}
		id = c.about
		if step.Do == Edit {
			r.desk[c.post].Text = step.Text
			mentions := mentioned(step.Text)
			body = conversations.Rewrote{Agent: who, Message: message, Text: richtext.Of(step.Text), Mentioned: mentions, Mentions: len(mentions) > 0}
		} else {
			r.desk[c.post].Deleted = true
			body = conversations.Erased{Agent: who, Message: message}
		}
	case Press:
		if body, err = r.click(step, who, id); err != nil {
			return err
		}
	case Shortcut:
		if body, err = r.shortcut(step, who, id); err != nil {
			return err
		}
	default:
		return fmt.Errorf("an agent cannot %q", step.Do)
	}
	do := func() error {
		return r.repeatable(r.personOf(id), conversations.Event{From: conversations.Address{Case: id}, Body: body, Fresh: conversations.Fresh{Sent: r.mirror(body)}}, id)
	}
	r.preview = nil
	if err := do(); err != nil || r.preview == nil {
		return err
	}
	// What the form would send has been shown; it is sent again with that seen.
	acted, _ := body.(conversations.Acted)
	acted.Seen, acted.Advised = r.preview.Seen, r.preview.Advised
	if acted.View == "" { // the shortcut showed a window; this is what it sends
		acted.View, acted.Text, acted.Mentioned, acted.Files = r.freshView(), richtext.Text{}, nil, nil
	}
	body = acted
	return do()
}

// caseOf is the nth case that was filed, or the newest.
func (r *Rules) caseOf(n int) (conversations.CaseID, error) {
	switch {
	case len(r.cases) == 0:
		return 0, errors.New("no case was filed yet")
	case n > len(r.cases):
		return 0, fmt.Errorf("there are only %d cases", len(r.cases))
	case n == 0:
		n = len(r.cases)
	}
	return r.cases[n-1], nil
}

func (r *Rules) personOf(id conversations.CaseID) *person {
	for _, p := range append([]*person{r.nobody}, r.people[:]...) {
		if _, ok := p.world.Case(id); ok {
			return p
		}
	}
	return r.people[0]
}

func (r *Rules) wrote(step Step, who conversations.Agent, about conversations.CaseID) conversations.Wrote {
	r.ids++
	message := conversations.MessageID(fmt.Sprintf("%d.%06d", r.now.Unix(), r.ids))
	r.desk = append(r.desk, Post{ID: string(message), Voice: "agent", Text: step.Text})
	r.thread[string(message)] = about
	r.sent[message] = &carried{post: len(r.desk) - 1, author: step.Who, about: about}
	w := conversations.Wrote{Agent: who, Message: message, Kind: conversations.KindText, Text: richtext.Of(step.Text)}
	w.Mentioned = mentioned(step.Text)
	w.Mentions = len(w.Mentioned) > 0
	if step.Do == SendFile {
		w.Files = []conversations.File{{Kind: conversations.MessageKind(step.File.Kind), ID: conversations.FileID("file-" + message), Name: step.File.Name, Size: max(step.File.Size, 1000), From: conversations.Agents}}
	}
	return w
}

var mention = regexp.MustCompile(`[@#][a-z]+`)

// mentioned are the mentions of colleagues and channels, as a story writes them: @paul, #general.
func mentioned(text string) []richtext.Span {
	var out []richtext.Span
	for _, m := range mention.FindAllStringIndex(text, -1) {
		out = append(out, richtext.Span{Start: m[0], End: m[1]})
	}
	return out
}

func (r *Rules) lastWritten(who string) (conversations.MessageID, *carried) {
	for _, p := range slices.Backward(r.desk) {
		id := conversations.MessageID(p.ID)
		if c := r.sent[id]; p.Voice == "agent" && !p.Deleted && c.author == who {
			return id, c
		}
	}
	return "", nil
}

// forms are the actions whose buttons open a form, which acts when it is sent.
var forms = []conversations.Action{
	conversations.Resolve, conversations.Reopen, conversations.Transfer, conversations.Ask, conversations.Delay, conversations.Write,
	conversations.Assign, conversations.SetFlags, conversations.StrikeOut, conversations.EraseOut,
	conversations.Escalate, conversations.WaitSeller,
}

// click presses a button of a case, and fills and sends the form that it opens.
func (r *Rules) click(step Step, who conversations.Agent, about conversations.CaseID) (conversations.Acted, error) {
	button, err := r.clickable(step, who.ID, about)
	if err != nil {
		return conversations.Acted{}, err
	}
	k, err := conversations.ParseClick(button.Data)
	if err != nil {
		return conversations.Acted{}, err
	}
	filled := step.Fields != nil || step.Text != ""
	if k.Action == conversations.Resolve && filled {
		step.Fields = r.withUsual(step.Fields, about)
	}
	switch opens := slices.Contains(forms, k.Action); {
	case opens && !filled:
		return conversations.Acted{}, fmt.Errorf("[%s] opens a form, and nothing is said of what it is filled with", step.Button)
	case filled && !opens:
		return conversations.Acted{}, fmt.Errorf("[%s] opens no form", step.Button)
	}
	fields := step.Fields
	if t, known := r.policy.Template(fields["template"]); known && step.Text == "" {
		p := r.personOf(about)
		if c, known := p.world.Case(about); known {
			step.Text = conversations.FillTemplate(r.policy, *c, p.world.Customer.FirstName, p.world.Customer.Lang, t)
		}
	}
	if words := fields[conversations.FieldWhat]; words != "" {
		fields = maps.Clone(fields)
		fields[conversations.FieldWhat] = r.target(about, words)
	}
	if k.Delivery != 0 {
		fields = map[string]string{conversations.FieldDelivery: strconv.FormatInt(k.Delivery, 10)}
	}
	if c, known := r.personOf(about).world.Case(about); known && slices.Contains(forms, k.Action) {
		k.Version = c.Version // a form opens on the case as it stands
	}
	acted := conversations.Acted{Agent: who, Action: k.Action, Message: k.Message, Version: k.Version, Fields: fields, Text: richtext.Of(step.Text)}
	if filled {
		acted.View = r.freshView()
	}
	if person := fields[conversations.FieldPerson]; person != "" {
		acted.Person = conversations.Agent{ID: AgentID(person), Name: strings.ToUpper(person[:1]) + person[1:], Member: person != Guest}
	}
	return acted, nil
}

// freshView is the id of a form nobody has sent yet.
func (r *Rules) freshView() string {
	r.ids++
	return "V" + strconv.FormatInt(r.ids, 10)
}

// shortcut is what a shortcut on a thread message does: it brings along the message as it stands.
func (r *Rules) shortcut(step Step, who conversations.Agent, about conversations.CaseID) (conversations.Acted, error) {
	callback, known := Shortcuts(r.policy)[step.Button]
	action := map[string]conversations.Action{"send_to_customer": conversations.SendThis, "keep_as_note": conversations.KeepThis}[callback]
	if !known || action == "" {
		return conversations.Acted{}, fmt.Errorf("there is no shortcut [%s]", step.Button)
	}
	for _, p := range slices.Backward(r.desk) {
		c := r.sent[conversations.MessageID(p.ID)]
		if p.Voice != "agent" || p.Deleted || c == nil || c.about != about || !strings.Contains(p.Text, step.Quote) || step.Quote == "" && c.author != step.Who {
			continue
		}
		return conversations.Acted{
			Agent: who, Action: action, Message: conversations.MessageID(p.ID), Text: richtext.Of(p.Text), Mentioned: mentioned(p.Text),
		}, nil
	}
	return conversations.Acted{}, fmt.Errorf("no message to use [%s] on", step.Button)
}

// Shortcuts are the callbacks of the shortcuts on a thread's messages, by the names the desk sees.
func Shortcuts(p *policy.Policy) map[string]string {
	say := texts.New(p.Languages.Default, p.Calendar().Zone(), nil)
	out := map[string]string{}
	for _, callback := range []string{"send_to_customer", "keep_as_note"} {
		out[say.Plain("slack.shortcut."+callback, nil)] = callback
	}
	return out
}

// Usual is what a story's form is filled with where a field is required and the story does not name it.
var Usual = map[string]string{
	conversations.FieldRemedy: "none", conversations.FieldCategory: "other", conversations.FieldCause: "unknown",
	conversations.FieldActions: "Fait.",
}

func (r *Rules) withUsual(fields map[string]string, about conversations.CaseID) map[string]string {
	all := maps.Clone(Usual)
	if c, known := r.personOf(about).world.Case(about); known && c.Statement.Category != "" {
		all[conversations.FieldCategory] = c.Statement.Category
	}
	maps.Copy(all, WithAmount(fields))
	return all
}

// WithAmount gives a remedy that is money, in the built-in policy, the usual amount when a story names none.
func WithAmount(fields map[string]string) map[string]string {
	all := maps.Clone(fields)
	switch all[conversations.FieldRemedy] {
	case "refund", "credit", "fee_waiver", "goodwill":
		if all[conversations.FieldAmount] == "" {
			all[conversations.FieldAmount] = "25"
		}
	}
	return all
}

// clickable finds what a button means: in a whisper to the agent, in the thread, on the card; a stale one where it stood once.
func (r *Rules) clickable(step Step, who conversations.AgentID, about conversations.CaseID) (conversations.Button, error) {
	for _, o := range slices.Backward(r.offers) {
		if o.agent != who || o.about != about {
			continue
		}
		for _, b := range o.buttons {
			if b.Label == step.Button {
				return b, nil
			}
		}
	}
	for _, once := range []bool{false, true} {
		for _, p := range slices.Backward(r.desk) {
			b, known := r.clicks[p.ID+"/"+step.Button]
			stands := slices.Contains(p.Buttons, step.Button) || once && step.Stale
			if known && stands && r.thread[p.ID] == about {
				return b, nil
			}
		}
	}
	for _, b := range r.menus[about] {
		if b.Label == step.Button {
			return b, nil
		}
	}
	return conversations.Button{}, fmt.Errorf("no button [%s] that %s could click", step.Button, step.Who)
}

// target is what a form that takes something out chooses by its words, or by the name or the kind of a file: the newest that has them.
func (r *Rules) target(about conversations.CaseID, words string) string {
	words = strings.ReplaceAll(words, "_", " ")
	newest, found := conversations.MessageID(""), ""
	for m, c := range r.sent {
		if c.about != about || found != "" && older(m, newest) {
			continue
		}
		if !c.struck && strings.Contains(c.text.Plain, words) {
			newest, found = m, conversations.StrikeTarget(c.side, m, 0)
		}
		for i, f := range r.files[conversations.StrikeTarget(c.side, m, 0)] {
			if strings.Contains(f.Name, words) || string(f.Kind) == words {
				newest, found = m, conversations.StrikeTarget(c.side, m, i+1)
			}
		}
	}
	return found
}

func older(a, b conversations.MessageID) bool { return len(a) < len(b) || len(a) == len(b) && a < b }

// mirror is what intake would look up for an edit, a deletion, or an action about a message.
func (r *Rules) mirror(body conversations.Body) conversations.Mirror {
	var message conversations.MessageID
	switch b := body.(type) {
	case conversations.Rewrote:
		message = b.Message
	case conversations.Erased:
		message = b.Message
	case conversations.Edited:
		message = b.Message
	case conversations.Acted:
		message = b.Message
		if side, m, _, ok := b.Target(); ok {
			c := r.sent[m]
			if c == nil {
				return conversations.Mirror{}
			}
			files := r.files[conversations.StrikeTarget(side, m, 0)]
			return conversations.Mirror{
				Known: true, Label: c.label, Text: c.text, Note: c.note, At: c.at, Case: c.about, Files: files, Gone: c.struck || c.text.Empty() && len(files) == 0,
			}
		}
	}
	c := r.sent[message]
	if c == nil || c.label == "" && c.text.Empty() {
		return conversations.Mirror{}
	}
	return conversations.Mirror{Known: true, Label: c.label, Text: c.text, Note: c.note, At: c.at}
}

func (r *Rules) keptText(message conversations.MessageID, text richtext.Text) {
	if c := r.sent[message]; c != nil && message != "" && c.text.Empty() {
		c.text = text
	}
}
