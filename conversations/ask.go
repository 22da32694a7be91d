package conversations

import (
	"fmt"
	"hash/fnv"
	"slices"
	"strconv"
	"time"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// answerKey is the key of everything told after a pause: a later answer replaces the one that still waits.
const answerKey = "answer"

// Pause is how long the bot waits to see whether more is coming; albums arrive item by item without an end mark.
const Pause = 2 * time.Second

// runOn is how soon a message must follow to belong to the same burst. Telegram's clock counts whole seconds.
const runOn = 3 * time.Second

// wordsMost is how many words a message may have before its question is asked without the hint (D-9).
const wordsMost = 60

// articleMost is the same for the question below a help article, which has eighty words itself (F-1).
const articleMost = 110

// prompt is a question as it stands now.
type prompt struct {
	head    richtext.Text // said before anything else, with the hint
	hint    richtext.Text // what helps to answer; said before the question, left out once it is answered
	text    richtext.Text // the question
	choices []choice
	columns int           // buttons in a row; 0 means 1
	stays   bool          // the message stays in the chat as it is, without its buttons
	listed  bool          // the hint is worth keeping once it is answered
	bare    bool          // no back and no cancel: nothing is begun
	article bool          // the hint is a help article
	folded  richtext.Text // what stands in the question's place once it is answered; the question itself when empty
}

// choice is one button, and all that may be typed in its place.
type choice struct {
	key   string
	label string
	also  []string // other labels that are taken for it
	hints []string
	style ButtonStyle
	alone bool // in a row of its own
}

func (s *step) t(key string, vars texts.Vars) richtext.Text { return s.say().Text(key, vars) }
func (s *step) p(key string, vars texts.Vars) string        { return s.say().Plain(key, vars) }

// button is a choice whose label is in the catalogue, with the other language's label typed in its place.
func (s *step) button(key, text string) choice {
	c := choice{key: key, label: s.p(text, nil)}
	for _, lang := range []Lang{French, English} {
		c.also = append(c.also, s.sayIn(lang).Plain(text, nil))
	}
	return c
}

// options are choices as package understand reads them.
func options(choices []choice) []understand.Option {
	out := make([]understand.Option, len(choices))
	for i, c := range choices {
		out[i] = understand.Option{Key: c.key, Labels: append([]string{c.label}, c.also...), Hints: c.hints}
	}
	return out
}

// tokenOf is how a choice's key stands in a button. Keys of the policy may be long; data may not (64 bytes).
func tokenOf(key string) string {
	if len(key) <= 40 {
		return key
	}
	h := fnv.New64a()
	h.Write([]byte(key))
	return "#" + strconv.FormatUint(h.Sum64(), 36)
}

// prompt is the open question as it stands now; false when none is open.
func (s *step) prompt() (prompt, bool) {
	q, ok := questionAt(s.w.Dialogue.State)
	if !ok {
		return prompt{}, false
	}
	return q.ask(s), true
}

// before adds a line that is said before the next question.
func (s *step) before(t richtext.Text) {
	if !t.Empty() {
		s.lead = append(s.lead, t)
	}
}

// note adds such a line that stays in the message once the question below it is answered.
func (s *step) note(t richtext.Text) {
	s.before(t)
	s.lasting = append(s.lasting, t)
}

// goTo opens a question and asks it.
func (s *step) goTo(state State) {
	d := &s.w.Dialogue
	d.State, d.Misses = state, 0
	d.OpenFrom = d.Nonce + 1
	s.tell()
}

// again asks the open question once more.
func (s *step) again() {
	s.strip()
	s.tell()
}

// tell tells the open question, below what is to be said before it.
func (s *step) tell() {
	s.worry()
	p, ok := s.prompt()
	if !ok {
		s.speak(nil)
		return
	}
	s.free()
	d := &s.w.Dialogue
	d.Nonce++
	d.Since = s.ev.At
	parts, lasting := s.message(p)
	if s.place {
		s.tellInPlace(p, parts, lasting)
	} else {
		before := *d
		text := s.varied(richtext.Join("\n\n", parts...).Normalize())
		d.Label, d.Asked, d.Echo = s.questionLabel(), text, lasting
		s.want(Tell{Timing: s.timing(before), Label: d.Label, Text: text, Buttons: s.keyboard(p, false)})
	}
	s.lead, s.guessed, s.lasting = nil, nil, nil
}

// tellInPlace puts the next question into the message that was tapped, below what was answered there.
func (s *step) tellInPlace(p prompt, parts []richtext.Text, lasting richtext.Text) {
	d := &s.w.Dialogue
	if p.listed {
		s.echo = richtext.Text{} // it lists every answer itself
	}
	text := joined("\n\n", append([]richtext.Text{s.echo}, parts...)...).Normalize()
	s.want(Amend{Label: d.Label, Was: d.Asked, Text: text, Buttons: s.keyboard(p, false)})
	d.Asked, d.Echo = text, joined("\n", s.echo, lasting)
	s.place = false
}

// message is what the open question's message consists of, and what of that stays once the question is answered.
func (s *step) message(p prompt) (parts []richtext.Text, lasting richtext.Text) {
	parts = slices.Clone(s.lead)
	switch {
	case p.head.Empty() || s.brief:
	case len(parts) == 0:
		p.hint = richtext.Join("\n", p.head, p.hint)
	default:
		parts = append([]richtext.Text{p.head}, parts...)
	}
	if shown := s.shown(); !shown.Empty() {
		parts = append(parts, shown)
		s.lasting = append(s.lasting, shown)
	}
	block := s.block(p)
	said := words(richtext.Join("\n", parts...).Plain)
	most := wordsMost
	if p.article {
		most = articleMost
	}
	if !p.stays && !p.listed && said > 0 && said+words(block.Plain) > most {
		s.brief = true
		block = s.block(p)
	}
	return append(parts, block), richtext.Join("\n\n", s.lasting...)
}

// block is the question with its step and its hint.
func (s *step) block(p prompt) richtext.Text {
	out := p.text
	if !p.hint.Empty() && !s.brief {
		out = richtext.Join("\n", p.hint, out)
	}
	if s.brief && p.article {
		out = joined("\n", p.folded, out)
	}
	if at, total := s.progress(); total > 1 {
		out = richtext.Join("\n", s.t("step", texts.Vars{"Step": at, "Total": total}), out)
	}
	return out
}

// timing says when the next thing is told: at once, or after a pause in case more is coming.
func (s *step) timing(before Dialogue) Timing {
	d := &s.w.Dialogue
	if !s.slow {
		d.Burst = Burst{}
		return Timing{}
	}
	d.Burst.Told, d.Burst.Repeats = before.Told, before.Repeats
	d.Burst.Due = s.now.Add(Pause)
	d.Burst.Lead, d.Burst.Guessed = richtext.Join("\n\n", s.lead...), s.guessed
	return Timing{Key: answerKey, Delay: Pause}
}

// free takes back the answer that still waits for more, so that it never arrives after what is told now. What it would have
// said before its question is said by its successor.
func (s *step) free() {
	d := &s.w.Dialogue
	if s.freed || !s.now.Before(d.Burst.Due) {
		return
	}
	s.freed = true
	d.Told, d.Repeats = d.Burst.Told, d.Burst.Repeats
	if !s.slow {
		s.want(Drop{Key: answerKey})
	}
	d.Label = ""
	if !d.Burst.Lead.Empty() {
		s.lead = append([]richtext.Text{d.Burst.Lead}, s.lead...)
		s.lasting = append([]richtext.Text{d.Burst.Lead}, s.lasting...)
	}
	s.guessed = append(slices.Clone(d.Burst.Guessed), s.guessed...)
	d.Burst.Due, d.Burst.Lead, d.Burst.Guessed = time.Time{}, richtext.Text{}, nil
}

// speak tells what is to be said although no question is open.
func (s *step) speak(buttons [][]Button) {
	s.free()
	if len(s.lead) == 0 {
		return
	}
	before := s.w.Dialogue
	text := s.varied(richtext.Join("\n\n", s.lead...).Normalize())
	s.want(Tell{Timing: s.timing(before), Text: text, Buttons: buttons})
	s.lead = nil
}

// varied keeps the bot from saying the same thing three times in a row.
func (s *step) varied(t richtext.Text) richtext.Text {
	d := &s.w.Dialogue
	h := fnv.New64a()
	h.Write([]byte(t.Plain))
	if sum := h.Sum64() >> 1; sum != d.Told {
		d.Told, d.Repeats = sum, 1
		return t
	}
	d.Repeats++
	if d.Repeats <= 2 {
		return t
	}
	d.Repeats = 0
	return richtext.Join("\n\n", s.t("same", nil), t)
}

func (s *step) questionLabel() Label {
	var draft DraftID
	if d := s.w.Dialogue.Draft; d != nil {
		draft = d.ID
	}
	return Label(fmt.Sprintf("q/%d/%d", draft, s.w.Dialogue.Nonce))
}

// close rewrites the answered question as "question — answer", without buttons (T-1). After a tap on its newest copy the
// next question takes its place in the same message; after typed words it follows below them.
func (s *step) close(answer richtext.Text) {
	d := &s.w.Dialogue
	s.free()
	p, ok := s.prompt()
	if !ok || d.Label == "" {
		return
	}
	closed := p.text
	if !p.folded.Empty() {
		closed = p.folded
	}
	if !answer.Empty() {
		closed = richtext.Join(" — ", closed, answer)
	}
	if p.listed {
		closed = richtext.Join("\n\n", p.hint, closed)
	}
	closed = joined("\n", d.Echo, closed)
	if p.stays {
		closed = d.Asked
	}
	if s.live && !p.stays {
		s.place, s.echo = true, closed
		return
	}
	s.want(Amend{Label: d.Label, Was: d.Asked, Text: closed})
	if d.State == AtStory && !answer.Empty() {
		d.Burst.Folded = Folded{Label: d.Label, Question: joined("\n", d.Echo, p.text), Text: closed}
	}
	d.Label, d.Asked, d.Echo = "", richtext.Text{}, richtext.Text{}
}

// unfoldMore shows in the folded question that more of its answer came.
func (s *step) unfoldMore() {
	f := &s.w.Dialogue.Burst.Folded
	d := s.w.Dialogue.Draft
	if f.Label == "" || d == nil {
		return
	}
	text := richtext.Join(" — ", f.Question, s.answerOf(d, AtStory))
	if !sameText(text, f.Text) {
		s.want(Amend{Label: f.Label, Was: f.Text, Text: text})
		f.Text = text
	}
}

// strip takes the buttons off the open question's last copy, because it is about to be asked again below.
func (s *step) strip() {
	d := &s.w.Dialogue
	s.free()
	if d.Label == "" || s.place {
		return
	}
	s.want(Amend{Label: d.Label, Was: d.Asked, Text: d.Asked})
	d.Label = ""
}

// rest ends the dialogue: no question is open any more.
func (s *step) rest() {
	d := &s.w.Dialogue
	if s.place {
		s.want(Amend{Label: d.Label, Was: d.Asked, Text: s.echo})
		s.place = false
	}
	*d = Dialogue{Format: dialogueFormat, State: AtIdle, Since: s.ev.At, Nonce: d.Nonce, OpenFrom: d.Nonce + 1,
		Told: d.Told, Repeats: d.Repeats, Burst: d.Burst, Foreign: d.Foreign, Suggested: d.Suggested,
		Cared: d.Cared, Flood: d.Flood, Copied: d.Copied}
}

// joined puts the texts that say something after each other.
func joined(sep string, texts ...richtext.Text) richtext.Text {
	return richtext.Join(sep, slices.DeleteFunc(texts, richtext.Text.Empty)...)
}

// questionLost tells the open question anew when its message turned out to be gone, so that nobody waits for a question
// they cannot see. It does so once until the customer speaks again.
func (s *step) questionLost(u Undelivered) {
	d := &s.w.Dialogue
	if u.Label == "" || u.Label != d.Label || d.Lost || u.Reason != Gone && u.Reason != TooLate || s.w.Customer.Blocked {
		return
	}
	d.Lost, d.Label = true, ""
	s.tell()
}
