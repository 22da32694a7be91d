package conversations

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"guichet/conversations/policy"
	"guichet/conversations/redact"
	"guichet/conversations/richtext"
)

// phone is what the customer's side makes of what is told: replies that wait, and messages that stand. Like a delivery
// with a clock of its own, it may send what waits up to a second early.
type phone struct {
	waiting map[string]waitingTell
	edits   map[string]waitingEdit
	stands  map[Label]string
	sent    map[Label]int
}

type waitingTell struct {
	Tell
	due time.Time
}

func (p *phone) take(e Effect, now time.Time) {
	switch e := e.(type) {
	case Tell:
		if e.Key == "" {
			e.Key = fmt.Sprint(e.Label, now, len(p.waiting))
		}
		p.waiting[e.Key] = waitingTell{e, now.Add(e.Delay)}
	case Drop:
		delete(p.waiting, e.Key)
		delete(p.edits, e.Key)
	case Amend:
		if e.Key != "" {
			p.edits[e.Key] = waitingEdit{e, now.Add(e.Delay)}
		} else if _, stands := p.stands[e.Label]; stands {
			p.stands[e.Label] = e.Text.Plain
		}
	case Withdraw:
		delete(p.stands, e.Label)
	}
}

type waitingEdit struct {
	Amend
	due time.Time
}

func (p *phone) send(until time.Time) {
	for _, key := range slices.Sorted(maps.Keys(p.waiting)) {
		if w := p.waiting[key]; !w.due.After(until) {
			p.stands[w.Label] = w.Text.Plain
			p.sent[w.Label]++
			delete(p.waiting, key)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(p.edits)) {
		e := p.edits[key]
		if e.due.After(until) {
			continue
		}
		if _, stands := p.stands[e.Label]; stands {
			p.stands[e.Label] = e.Text.Plain
		}
		delete(p.edits, key)
	}
}

// secrets are words that must never be told: those of marked texts, and the names of colleagues.
type secrets map[string]bool

// writing draws an agent's words: a fresh word, plain, marked as a note in one of many ways, or with a mention.
func writing(t *rapid.T, n int, known secrets) (text richtext.Text, mentioned []richtext.Span) {
	word := fmt.Sprintf("mot%dx", n)
	switch rapid.SampledFrom([]string{"plain", "plain", "plain", "plain", "marked", "marked", "mention", "mention and mark", "empty"}).Draw(t, "words") {
	case "marked":
		known[word] = true
		before := rapid.SampledFrom([]string{"", " ", "\u200b", "• ", "> ", "*", "\n", "\u202e"}).Draw(t, "before")
		mark := rapid.SampledFrom([]string{"🔒", "//", "// ", "note:", "Note : ", "NOTE\u00a0: ", "private: ", "Privé : ", ":lock: ", "note\u2069: "}).Draw(t, "mark")
		return richtext.Of(before + mark + word), nil
	case "mention":
		return richtext.Of("@Colleague " + word), []richtext.Span{{Start: 0, End: len("@Colleague")}}
	case "mention and mark":
		known[word] = true
		return richtext.Of("@Colleague // " + word), []richtext.Span{{Start: 0, End: len("@Colleague")}}
	case "empty":
		return richtext.Text{}, nil
	default:
		return richtext.Of(word), nil
	}
}

// window is what a form has shown last.
type window struct {
	agent   Agent
	message MessageID
	print   string
}

// shows is the window that an act opened, or the one that was open before.
func (w *window) shows(body Body, effects []Effect) *window {
	a, ok := body.(Acted)
	for _, v := range all[Verdict](effects) {
		if ok && v.Preview != nil {
			return &window{a.Agent, a.Message, v.Preview.Seen}
		}
	}
	return w
}

// agentsPlay draws one thing that agents, the customer or a failure can do.
func agentsPlay(t *rapid.T, n int, known secrets, buttons []Click, mirrors map[MessageID]Mirror, seen *window) Body {
	written := slices.Sorted(maps.Keys(mirrors))
	who := rapid.SampledFrom([]Agent{ben, ben, ben, ben, ann, cora, guest}).Draw(t, "agent")
	message := rapid.SampledFrom(append(written, "1.0")).Draw(t, "message")
	removed := map[bool][]redact.Hit{true: {{Kind: redact.Card, Last4: "1111"}}}[rapid.IntRange(0, 19).Draw(t, "number") == 19]
	what := rapid.SampledFrom([]string{"write", "write", "write", "edit", "edit", "delete", "click", "click", "act", "form", "shortcut", "window", "rare"}).Draw(t, "what")
	if what == "rare" {
		what = rapid.SampledFrom([]string{"write", "resolve", "fail"}).Draw(t, "rare")
	}
	switch what {
	case "edit":
		text, mentioned := writing(t, n, known)
		return Rewrote{Agent: who, Message: message, Text: text, Mentions: mentioned != nil, Mentioned: mentioned, Removed: removed}
	case "delete":
		return Erased{Agent: who, Message: message}
	case "click":
		if len(buttons) > 0 {
			k := rapid.SampledFrom(buttons).Draw(t, "button")
			return Acted{Agent: who, Action: k.Action, Message: k.Message, Version: k.Version}
		}
	case "act":
		action := rapid.SampledFrom([]Action{Take, TakeOver, TakeAndSend, SendOnce, SendUnmarked, SendAnyway, KeepThis, Recall, Reopen, Retry, "later"}).Draw(t, "action")
		return Acted{Agent: who, Action: action, Message: message}
	case "form":
		text, mentioned := writing(t, n, known)
		if mentioned != nil {
			text = richtext.Of(fmt.Sprintf("mot%dy", n)) // a form has no mentions
		}
		return Acted{Agent: who, Action: Write, Text: text, Removed: removed, Fields: map[string]string{FieldAsk: rapid.SampledFrom([]string{"", ticked}).Draw(t, "ask")}}
	case "shortcut":
		// The shortcut carries the message as Slack shows it, and what its window showed is sent back with it.
		m := mirrors[message]
		short := Acted{Agent: who, Action: SendThis, Message: message, Text: m.Text}
		if strings.HasPrefix(m.Text.Plain, "@Colleague") {
			short.Mentioned = []richtext.Span{{Start: 0, End: len("@Colleague")}}
		}
		return short
	case "window":
		if seen != nil {
			return Acted{Agent: seen.agent, Action: SendThis, Message: seen.message, View: fmt.Sprint("V", n), Seen: seen.print}
		}
	case "resolve":
		text, mentioned := writing(t, n, known)
		if mentioned != nil {
			text = richtext.Of(fmt.Sprintf("mot%dy", n)) // a modal has no mentions
		}
		return Acted{Agent: who, Action: Resolve, Text: text, Removed: removed, Fields: map[string]string{
			FieldOutcome: "upheld", FieldRemedy: "none", FieldCategory: "other", FieldCause: "unknown", FieldActions: "x",
		}}
	case "fail":
		reason := rapid.SampledFrom([]FailReason{Blocked, Gone, TooLate, Unreachable, "odd"}).Draw(t, "reason")
		return Undelivered{Side: Customers, Delivery: int64(n), Label: replyLabel(message), Message: message, Case: 77, Reason: reason, Certain: n%2 == 0}
	}
	text, mentioned := writing(t, n, known)
	kind := rapid.SampledFrom([]MessageKind{KindMe, KindHuddle, KindWorkflow, KindService}).Draw(t, "kind")
	if rapid.IntRange(0, 5).Draw(t, "odd kind") > 0 {
		kind = KindText
	}
	return Wrote{
		Agent: who, Message: MessageID(fmt.Sprintf("1.%d", n)), Kind: kind, Text: text, Mentions: mentioned != nil, Mentioned: mentioned,
		Broadcast: rapid.IntRange(0, 19).Draw(t, "broadcast") == 19, Removed: removed,
	}
}

// G5: over random threads, no words marked as a note and no colleague's name is ever told to the customer, not even for a
// moment; what was taken back in time does not stand on their phone at the end; and no reply arrives twice.
func TestG5NoNoteIsEverTold(t *testing.T) { rapid.Check(t, noNoteIsEverTold) }

// FuzzG5 is the same property, driven by coverage.
func FuzzG5(f *testing.F) { f.Fuzz(rapid.MakeFuzz(noNoteIsEverTold)) }

func noNoteIsEverTold(t *rapid.T) {
	mode := rapid.SampledFrom([]policy.ReplyMode{policy.ReplyAssignee, policy.ReplyAssignee, policy.ReplyExplicit}).Draw(t, "mode")
	d := newDesk(t, mode)
	if rapid.Bool().Draw(t, "taken") {
		d.take(ben)
	}
	p := phone{waiting: map[string]waitingTell{}, edits: map[string]waitingEdit{}, stands: map[Label]string{}, sent: map[Label]int{}}
	known := secrets{"Colleague": true}
	gone := map[MessageID]bool{} // deleted or marked as notes in time
	var buttons []Click
	var open *window
	var story []string
	about := func(m MessageID) string {
		return strings.Join(slices.DeleteFunc(story, func(line string) bool { return !strings.Contains(line, string(m)) }), "\n")
	}
	steps := rapid.IntRange(5, 40).Draw(t, "steps")
	for n := 1; n <= steps; n++ {
		// The world's buttons and modals are tried in any state; the customer's word moves it too.
		if rapid.IntRange(0, 15).Draw(t, "customer") == 15 {
			d.customer(rapid.SampledFrom([]string{tapSettled, tapUnsettled, tapWithdrawn, "words", "words"}).Draw(t, "tap"), n)
			p.takeAll(d)
		}
		body := agentsPlay(t, n, known, buttons, d.mirrors, open)
		before := maps.Clone(d.mirrors)
		effects := d.do(body)
		open = open.shows(body, effects)
		story = append(story, fmt.Sprintf("%s %T %+v\n%s", d.now.Format("15:04:05.000"), body, body, show(effects)))
		for _, e := range effects {
			noSecret(t, e, known)
			p.take(e, d.now)
			buttons = append(buttons, clicksIn(e)...)
		}
		noteGone(body, effects, before, gone)
		d.now = d.now.Add(time.Duration(rapid.SampledFrom([]int{0, 0, 300, 900, 1000, 3500, 4500, 5000, 60e3, 50 * 3600e3}).Draw(t, "milliseconds")) * time.Millisecond)
		p.send(d.now.Add(time.Duration(rapid.IntRange(0, 999).Draw(t, "early")) * time.Millisecond))
		p.arrivals(d)
	}
	p.send(d.now.Add(time.Hour))
	for m, back := range gone {
		if text, stands := p.stands[replyLabel(m)]; stands && back {
			t.Fatalf("%s was taken back in time and stands on the phone: %q\n%s", m, text, about(m))
		}
	}
	for m, mirror := range d.mirrors {
		// What the customer reads at the end is what was last recorded as sent.
		stands, sent := p.stands[replyLabel(m)]
		if _, decided := gone[m]; sent && !decided && !mirror.Note && mirror.Text.Plain != "" && !strings.HasSuffix(stands, "\n"+mirror.Text.Plain) {
			t.Fatalf("%s stands as %q; recorded is %q\n%s", m, stands, mirror.Text.Plain, about(m))
		}
	}
	for label, times := range p.sent {
		if strings.HasPrefix(string(label), "reply/") && times > 1 {
			t.Fatalf("%s arrived %d times\n%s", label, times, about(MessageID(strings.TrimPrefix(string(label), "reply/"))))
		}
	}
}

// noSecret fails when an effect tells the customer a secret, or an agent's words on nobody's order.
func noSecret(t *rapid.T, e Effect, known secrets) {
	var text richtext.Text
	switch e := e.(type) {
	case Tell:
		text = e.Text
		for _, row := range e.Buttons {
			for _, b := range row {
				text.Plain += b.Label
			}
		}
	case Amend:
		text = e.Text
	case Verdict:
		text.Plain = e.Toast
	default:
		return
	}
	for word := range known {
		if strings.Contains(text.Plain, word) {
			t.Fatalf("the customer is told %q in %q", word, text.Plain)
		}
	}
	if strings.Contains(text.Plain, "[case.") || strings.Contains(text.Plain, "[desk.") {
		t.Fatalf("a sentence is missing: %q", text.Plain)
	}
}

// noteGone remembers the messages that must not stand at the customer's once everything has been delivered: gone[m] is true
// for those taken back, false for those that it was too late for.
func noteGone(body Body, effects []Effect, before map[MessageID]Mirror, gone map[MessageID]bool) {
	for _, r := range all[Record](effects) {
		// Said to be too late once, for whatever reason it was to go, it stands whatever is tried after.
		if m := MessageID(strings.TrimPrefix(r.Detail, "reply/")); r.What == "withdraw_too_late" {
			if _, decided := gone[m]; !decided {
				gone[m] = false
			}
		}
	}
	var m MessageID
	switch b := body.(type) {
	case Acted:
		// Sent on purpose, by a button or the shortcut: what it was before counts no more.
		if slices.ContainsFunc(all[Tell](effects), func(t Tell) bool { return t.Label == replyLabel(b.Message) }) {
			delete(gone, b.Message)
		}
		return
	case Erased:
		m = b.Message
	case Rewrote:
		if b.Agent.Member && isNote(b.Text) {
			m = b.Message
		}
	}
	if _, decided := gone[m]; decided || !before[m].Known {
		return
	}
	gone[m] = true
}

func clicksIn(e Effect) []Click {
	var rows [][]Button
	switch e := e.(type) {
	case Whisper:
		rows = e.Buttons
	case Post:
		rows = e.Buttons
	}
	var clicks []Click
	for _, row := range rows {
		for _, b := range row {
			if k, err := ParseClick(b.Data); err == nil {
				clicks = append(clicks, k)
			}
		}
	}
	return clicks
}

// customer lets the customer tap or write; the dialogue, which decides which case is meant, is not part of this test.
func (d *deskOf) customer(what string, n int) {
	effects := d.rule(func(s *step, c *Case) {
		if what == "words" {
			s.carry(c, Held{Message: MessageID(fmt.Sprint("90", n)), Text: richtext.Of("Et encore ceci.")}, nil)
			return
		}
		s.customerTapped(c, what)
	})
	if len(effects) == 0 {
		d.t.Fatalf("the customer's %s ends in nothing", what)
	}
}

func (p *phone) takeAll(d *deskOf) {
	for _, e := range d.last {
		p.take(e, d.now)
	}
}

// arrivals tells the desk when replies arrived.
func (p *phone) arrivals(d *deskOf) {
	for m, mirror := range d.mirrors {
		if _, stands := p.stands[replyLabel(m)]; stands && mirror.At.IsZero() {
			mirror.At = d.now
			d.mirrors[m] = mirror
		}
	}
}
