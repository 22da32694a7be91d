package transcript

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"time"

	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/startlink"
)

// Rules is a stage with nothing but the rules: delivery and both platforms are imagined, as far as a story can see them. Every
// part of an effect is sent on its own, cards wait for further changes, and what a customer's block kept back can be sent again.
// It is what delivery promises, and what the end-to-end stage is held against.
type Rules struct {
	policy *policy.Policy
	now    time.Time
	people [2]*person
	nobody *person // whose erased cases are
	desk   []Post
	whisps []Whisper
	offers []offer                              // the buttons of all whispers
	clicks map[string]conversations.Button      // by "post id/label": what a button means, or meant when it still stood there
	thread map[string]conversations.CaseID      // by post id
	posted map[conversations.Label][]int        // indices into desk
	files  map[string][]conversations.File      // of what was kept, by side and message
	sent   map[conversations.MessageID]*carried //
	dead   map[int64]undelivered                // by delivery
	cases  []conversations.CaseID               // in the order they were filed
	desks  []conversations.Desk
	ids    int64
	last   func() error // the last event, for (again)
	// preview is what the last form showed instead of sending it.
	preview *conversations.Preview
	menus   map[conversations.CaseID][]conversations.Button // what each card offers behind its menus
}

// LinkSecret signs the links in stories, and those of the playground. It protects nothing.
const LinkSecret = "the secret of the stories"

// person is one customer: their world, their phone, and what still waits to be sent to them or about them.
type person struct {
	world    conversations.World
	phone    Phone
	language string
	blocks   bool                                             // nothing gets through to the phone
	said     map[conversations.MessageID]conversations.Said   // what an edit changes
	labels   map[conversations.Label]int                      // index into phone.Messages
	belongs  map[conversations.MessageID]conversations.CaseID // which case a message on the phone is about
	cards    map[conversations.CaseID]int                     // index into desk
	taps     map[string]string                                // "label" → data of the newest button that ever had it
	pending  []pending
	timers   map[string]conversations.Schedule
}

// pending is an effect that waits for its delay.
type pending struct {
	due    time.Time
	key    string
	effect conversations.Effect
}

// carried is what became of a message that one side wrote and the other was, or will be, shown.
type carried struct {
	label  conversations.Label
	text   richtext.Text
	note   bool
	at     time.Time
	author string // the agent who wrote it
	post   int    // index into desk, of agents' messages
	about  conversations.CaseID
	side   conversations.Side
	struck bool // its words are gone
}

// offer is a whisper's buttons.
type offer struct {
	agent   conversations.AgentID
	about   conversations.CaseID
	buttons []conversations.Button
}

// undelivered is a part of a message that a blocked phone did not take.
type undelivered struct {
	to   *person
	part conversations.Tell
}

// NewRules makes a stage for a story. The policy decides what the rules promise; nil is the story's own.
func NewRules(story *Story, p *policy.Policy) *Rules {
	if p == nil {
		p = story.Policy()
	}
	r := &Rules{
		policy: p, now: story.Clock, clicks: map[string]conversations.Button{}, menus: map[conversations.CaseID][]conversations.Button{}, thread: map[string]conversations.CaseID{},
		sent: map[conversations.MessageID]*carried{}, dead: map[int64]undelivered{},
		posted: map[conversations.Label][]int{}, files: map[string][]conversations.File{},
	}
	for _, name := range p.Desks() {
		r.desks = append(r.desks, conversations.Desk{Name: name, Due: conversations.NextOpening(p, story.Clock)})
	}
	for i := range r.people {
		r.people[i] = r.newPerson(story, i)
	}
	r.nobody = r.newPerson(story, len(r.people))
	r.nobody.world.Customer.Blocked = true
	return r
}

func (r *Rules) newPerson(story *Story, i int) *person {
	return &person{
		language: story.Language, labels: map[conversations.Label]int{}, belongs: map[conversations.MessageID]conversations.CaseID{},
		said: map[conversations.MessageID]conversations.Said{}, cards: map[conversations.CaseID]int{}, taps: map[string]string{},
		timers: map[string]conversations.Schedule{},
		world: conversations.World{Policy: r.policy, Customer: conversations.Customer{
			ID: conversations.CustomerID(i + 1), Chat: conversations.ChatID(strconv.Itoa(1001 + i)),
			Since: story.Clock,
		}},
	}
}

// Now implements Stage.
func (r *Rules) Now() time.Time { return r.now }

// Scene implements Stage.
func (r *Rules) Scene(context.Context) (Scene, error) {
	scene := Scene{Desk: slices.Clone(r.desk), Whispers: slices.Clone(r.whisps)}
	for i, p := range r.people {
		scene.Phones[i] = Phone{Messages: slices.Clone(p.phone.Messages), Toasts: slices.Clone(p.phone.Toasts)}
	}
	return scene, nil
}

// Worlds are the two customers' worlds as they stand, for tests that look behind the scene.
func (r *Rules) Worlds() [2]conversations.World {
	return [2]conversations.World{r.people[0].world, r.people[1].world}
}

// Do implements Stage.
func (r *Rules) Do(_ context.Context, step Step) error {
	switch {
	case step.Do == Restart:
		return r.restart()
	case step.Do == Again:
		if r.last == nil {
			return fmt.Errorf("nothing happened yet")
		}
		return r.last()
	case step.Who == "▸":
		return r.customer(r.people[0], step)
	case step.Who == "▹":
		return r.customer(r.people[1], step)
	}
	return r.agent(step)
}

// restart is what a process that starts again has: what was stored.
func (r *Rules) restart() error {
	for _, p := range r.people {
		data, err := json.Marshal(p.world.Dialogue)
		if err != nil {
			return err
		}
		p.world.Dialogue = conversations.Dialogue{}
		if err := json.Unmarshal(data, &p.world.Dialogue); err != nil {
			return err
		}
	}
	return nil
}

// Advance implements Stage: everything that falls due on the way happens at its own time, in order.
func (r *Rules) Advance(_ context.Context, by time.Duration) error {
	until := r.now.Add(by)
	for {
		p, due, ok := r.next(until)
		if desk := r.nextDesk(); !desk.Due.After(until) && (!ok || !desk.Due.After(due)) {
			r.wake(desk)
			continue
		}
		if !ok {
			r.now = until
			return nil
		}
		if due.After(r.now) {
			r.now = due
		}
		if err := r.fire(p, due); err != nil {
			return err
		}
	}
}

// next finds who has the earliest thing due, up to a time.
func (r *Rules) next(until time.Time) (who *person, due time.Time, ok bool) {
	for _, p := range r.people {
		for _, w := range p.pending {
			if !w.due.After(until) && (!ok || w.due.Before(due)) {
				who, due, ok = p, w.due, true
			}
		}
		for _, t := range p.timers {
			if !t.Due.After(until) && (!ok || t.Due.Before(due)) {
				who, due, ok = p, t.Due, true
			}
		}
	}
	return who, due, ok
}

func (r *Rules) fire(p *person, due time.Time) error {
	for i, w := range p.pending {
		if w.due.Equal(due) {
			p.pending = slices.Delete(p.pending, i, i+1)
			return r.deliver(p, w.effect)
		}
	}
	var keys []string
	for key, t := range p.timers {
		if t.Due.Equal(due) {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	t := p.timers[keys[0]]
	delete(p.timers, keys[0])
	return r.apply(p, conversations.Event{
		Key:  conversations.Key{Source: "clock", Kind: "timer", ID: keys[0] + "@" + due.String()},
		From: conversations.Address{Case: t.Case},
		Body: conversations.Due{Timer: t.Timer, Key: t.Key, Case: t.Case},
	}, t.Case)
}

// apply runs one event through the rules and takes up its effects.
func (r *Rules) apply(p *person, ev conversations.Event, focus conversations.CaseID) error {
	r.ids++
	ev.At = r.now
	if ev.Key.ID == "" {
		ev.Key = conversations.Key{Source: "story", ID: strconv.FormatInt(r.ids, 10)}
	}
	ev.Fresh.Case, ev.Fresh.Draft = conversations.CaseID(r.ids), conversations.DraftID(r.ids)
	// A story's nth case has the same number however the story is changed.
	ev.Fresh.Number = conversations.NewNumber(uint64(len(r.cases)+1) * 0x9E3779B97F4A7C15)
	ev.Fresh.Focus = focus
	if link, err := startlink.Read(conversations.StartPayload(ev), r.now, []byte(LinkSecret)); err == nil {
		ev.Fresh.Link = link
	}
	world, effects, err := conversations.Step(p.world, conversations.Redact(ev, r.policy, p.world.Dialogue), r.now)
	if err != nil {
		return err
	}
	for _, c := range world.Cases {
		if !slices.Contains(r.cases, c.ID) {
			r.cases = append(r.cases, c.ID)
		}
	}
	p.world = world
	for _, e := range effects {
		if err := r.take(p, e); err != nil {
			return err
		}
	}
	return nil
}

// take delivers an effect, or puts it where it waits.
func (r *Rules) take(p *person, effect conversations.Effect) error {
	timing, waits := timingOf(effect)
	if timing.Key != "" {
		p.drop(timing.Key)
	}
	if waits {
		p.pending = append(p.pending, pending{r.now.Add(timing.Delay), timing.Key, effect})
		r.remember(effect)
		return nil
	}
	return r.deliver(p, effect)
}

// settle is how long a card waits for further changes of its case, as the agents' adapter plans it.
const settle = 2 * time.Second

func timingOf(effect conversations.Effect) (t conversations.Timing, waits bool) {
	switch e := effect.(type) {
	case conversations.Tell:
		t = e.Timing
	case conversations.Amend:
		t = e.Timing
	case conversations.Post:
		t = e.Timing
	case conversations.Card:
		t.Key = "card/" + e.Case.String()
		if !e.First {
			t.Delay = settle
		}
	}
	return t, t.Delay > 0
}

func (p *person) drop(key string) {
	p.pending = slices.DeleteFunc(p.pending, func(w pending) bool { return w.key == key })
}

// remember notes what an agent's message is becoming, so that an edit inside the undo window finds it.
func (r *Rules) remember(effect conversations.Effect) {
	if tell, ok := effect.(conversations.Tell); ok && tell.Carries != "" {
		if c := r.sent[tell.Carries]; c != nil {
			c.label = tell.Label
		}
	}
}
