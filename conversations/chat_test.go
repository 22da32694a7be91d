package conversations

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// chat plays one customer's side against Step and shows what stands on their phone: told messages, rewritten ones, and the
// buttons that can be tapped. Delivery is imagined as immediate, except for what waits for more (wait).
type chat struct {
	t       *testing.T
	w       World
	now     time.Time
	next    int64
	lang    string
	posted  []Effect // the effects of the last event
	held    []Tell   // told after a pause
	sent    map[Label]*phoneMessage
	phone   []*phoneMessage
	toasts  []string
	history []Effect
}

// phoneMessage is a message of the bot's on the phone.
type phoneMessage struct {
	label   Label
	text    string
	buttons [][]Button
	id      MessageID
}

// start is the office's morning of the story in voice.md: Tuesday, January 6, 2026, at 10:05 in Montréal.
var start = time.Date(2026, 1, 6, 15, 5, 0, 0, time.UTC)

func newChat(t *testing.T, lang string) *chat {
	return &chat{
		t: t, now: start, lang: lang, next: 100, sent: map[Label]*phoneMessage{},
		w: World{Policy: policy.Default(), Customer: Customer{ID: 1, Chat: "1"}, Dialogue: Dialogue{Format: dialogueFormat, State: AtIdle}},
	}
}

// accepted is a chat whose customer has accepted the privacy notice.
func accepted(t *testing.T, lang string) *chat {
	c := newChat(t, lang)
	c.w.Customer.Lang, c.w.Customer.NoticeAt, c.w.Customer.Notice = Lang(lang), start.Add(-time.Hour), NoticeVersion
	c.w.Customer.Since = start.Add(-time.Hour)
	return c
}

func (c *chat) step(body Body) {
	c.t.Helper()
	c.next++
	ev := Event{
		Key: Key{"telegram", "bot", "update", fmt.Sprint(c.next)}, At: c.now, From: Address{Chat: "1"}, Body: body,
		Fresh: Fresh{Case: CaseID(c.next * 10), Number: NewNumber(uint64(c.next) * 7919), Draft: DraftID(c.next)},
	}
	ev = Redact(ev, c.w.Policy, c.w.Dialogue)
	w, effects, err := Step(c.w, ev, c.now)
	if err != nil {
		c.t.Fatalf("step %+v: %v", body, err)
	}
	c.w, c.posted = w, effects
	c.history = append(c.history, effects...)
	for _, e := range effects {
		c.deliver(e)
	}
}

func (c *chat) deliver(e Effect) {
	switch e := e.(type) {
	case Drop:
		c.dropHeld(e.Key)
	case Tell:
		if e.Key != "" {
			c.dropHeld(e.Key)
		}
		if e.Delay > 0 {
			c.held = append(c.held, e)
			return
		}
		c.show(e)
	case Amend:
		if m := c.sent[e.Label]; m != nil {
			if m.text != e.Was.Plain {
				c.t.Errorf("amending %s: it was\n%s\nnot\n%s", e.Label, m.text, e.Was.Plain)
			}
			m.text, m.buttons = e.Text.Plain, e.Buttons
		}
	case Verdict:
		if e.Toast != "" {
			c.toasts = append(c.toasts, e.Toast)
		}
	}
}

func (c *chat) dropHeld(key string) {
	var kept []Tell
	for _, h := range c.held {
		if h.Key != key {
			kept = append(kept, h)
		}
	}
	c.held = kept
}

func (c *chat) show(e Tell) {
	m := &phoneMessage{label: e.Label, text: e.Text.Plain, buttons: e.Buttons, id: MessageID(fmt.Sprint("b", len(c.phone)))}
	c.phone = append(c.phone, m)
	if e.Label != "" {
		if c.sent[e.Label] != nil {
			c.t.Errorf("label %s told twice", e.Label)
		}
		c.sent[e.Label] = m
	}
}

// wait lets time pass, and what waits for more leave.
func (c *chat) wait(d time.Duration) {
	c.now = c.now.Add(d)
	for _, h := range c.held {
		c.show(h)
	}
	c.held = nil
}

// says writes a message and waits for the answer.
func (c *chat) says(text string) {
	c.t.Helper()
	c.saysAtOnce(text)
	c.wait(10 * time.Second)
}

func (c *chat) saysAtOnce(text string) {
	c.t.Helper()
	c.step(Said{Message: c.message(), Kind: KindText, Text: richtext.Of(text), Profile: Profile{FirstName: "Camille", Language: c.lang}})
}

func (c *chat) message() MessageID { return MessageID(fmt.Sprint("m", c.next+1)) }

// sends sends a file.
func (c *chat) sends(kind MessageKind, album, caption string) {
	c.t.Helper()
	id := FileID(fmt.Sprint("f", c.next+1))
	c.step(Said{Message: c.message(), Kind: kind, Album: album, Text: richtext.Of(caption), Profile: Profile{Language: c.lang},
		Files: []File{{Kind: kind, ID: id, Unique: string(id), From: Customers}}})
}

// button finds the newest button with a label.
func (c *chat) button(label string) (*phoneMessage, Button, bool) {
	for i := len(c.phone) - 1; i >= 0; i-- {
		for _, row := range c.phone[i].buttons {
			for _, b := range row {
				if b.Label == label {
					return c.phone[i], b, true
				}
			}
		}
	}
	return nil, Button{}, false
}

func (c *chat) taps(label string) {
	c.t.Helper()
	m, b, ok := c.button(label)
	if !ok {
		c.t.Fatalf("no button [%s] on\n%s", label, c)
	}
	c.step(Tapped{Message: m.id, Data: b.Data, Profile: Profile{Language: c.lang}})
	c.wait(10 * time.Second)
}

// last is the newest message on the phone.
func (c *chat) last() string {
	if len(c.phone) == 0 {
		return ""
	}
	return c.phone[len(c.phone)-1].text
}

// expects fails unless the newest message contains all the words.
func (c *chat) expects(words ...string) {
	c.t.Helper()
	for _, w := range words {
		if !strings.Contains(strings.ReplaceAll(c.last(), "\u00a0", " "), w) {
			c.t.Errorf("the newest message does not say %q:\n%s", w, c)
		}
	}
}

func (c *chat) String() string {
	var b strings.Builder
	for _, m := range c.phone {
		fmt.Fprintf(&b, "● %s\n", strings.ReplaceAll(m.text, "\n", "\n  "))
		for _, row := range m.buttons {
			for _, button := range row {
				fmt.Fprintf(&b, "  [%s]", button.Label)
			}
			b.WriteString("\n")
		}
	}
	fmt.Fprintf(&b, "(%s)", c.w.Dialogue.State)
	return b.String()
}

// filed returns the cases filed so far, newest first.
func (c *chat) filed() []Case { return c.w.Cases }

// kinds names the types of effects.
func kinds(effects []Effect) string {
	var out []string
	for _, e := range effects {
		out = append(out, strings.TrimPrefix(fmt.Sprintf("%T", e), "conversations."))
	}
	return strings.Join(out, " ")
}
