package slackdesk

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/slack-go/slack"

	"guichet/conversations"
)

// Intake applies events, each exactly once, and returns the verdict of each after the commit. An error means that nothing
// may be acknowledged: Slack repeats events, and a modal is told to try again.
type Intake interface {
	Accept(ctx context.Context, events []conversations.Event, aside []conversations.Aside) ([]conversations.Verdict, error)
}

// ReceiverConfig says how events are received, by Socket Mode (Run) or by HTTP (Handler).
type ReceiverConfig struct {
	Client *Client
	Intake Intake
	Desk   *Desk
	Cards  Cards
	// Lists and Queues feed /guichet; without them the command only says what it can.
	Lists Lists
	// Pieces may be nil: then nothing can be taken out of a case.
	Pieces Pieces
	// Queues feeds the Home tab too; without it the tab stays empty.
	Queues Queues
	// Memory tells what was heard before, so that what was written while nobody listened is read back; without it, it is not.
	Memory Memory
	Log    *slog.Logger
	// Secret is the app's signing secret, for Handler.
	Secret string
	// State, when set, is told whether events are coming in, for readiness and alarms.
	State func(ok bool, problem string)
	// Commit is how long one event may take to be kept; 2 s when zero. Slack waits three for the answer.
	Commit time.Duration
	// AnswerTime is how long an HTTP request waits for that; 0.8 s longer than Commit when zero. Slack waits three seconds
	// (docs.slack.dev/apis/events-api).
	AnswerTime time.Duration
}

// Receiver takes what Slack sends to intake.
type Receiver struct {
	ReceiverConfig
	decoder decoder
	lanes   *lanes
	gaps    gaps
	throng  throng
}

// NewReceiver makes a receiver.
func NewReceiver(c ReceiverConfig) *Receiver {
	if c.State == nil {
		c.State = func(bool, string) {}
	}
	if c.Commit == 0 {
		c.Commit = 2 * time.Second
	}
	if c.AnswerTime == 0 {
		c.AnswerTime = c.Commit + 800*time.Millisecond
	}
	r := &Receiver{ReceiverConfig: c, decoder: decoder{client: c.Client, people: newPeople(c.Client, c.Desk.policy.Groups()...)}, gaps: newGaps()}
	r.lanes = newLanes(r.together)
	return r
}

// handle gives an envelope to its case's lane. It never blocks.
func (r *Receiver) handle(ctx context.Context, env envelope) {
	if env.kind == "events_api" {
		env.event = headOf(env.payload)
	}
	lane := laneOf(env)
	at, inThread := placeOf(lane)
	event := env.kind == "events_api"
	if event && inThread {
		r.gaps.took(at)
	}
	lost := func() {
		if event && inThread {
			r.gaps.missed(at, writtenSince(env))
		}
		if event && env.refuse != nil {
			env.refuse()
		}
	}
	j := job{repeated: event, run: func() bool { return r.inTurn(ctx, lane, env) }, lost: lost}
	if event && inThread && env.event.Type == "message" {
		j.message = &waiting{ctx, env}
	}
	switch err := r.lanes.put(lane, j); {
	case err == nil:
		return
	case errors.Is(err, errNoRoom):
		r.throng.turnedAway(r.Log)
	}
	lost()
}

// inTurn follows an envelope once nothing older of its thread is left to be read back (G6). An event that is not kept leaves a
// gap behind it, which is closed like any other, since Slack repeats it after those that came later.
func (r *Receiver) inTurn(ctx context.Context, lane string, env envelope) (kept bool) {
	if env.kind != "events_api" {
		return r.guarded(ctx, env)
	}
	at, inThread := placeOf(lane)
	return (!inThread || r.closeGap(ctx, at)) && r.guarded(ctx, env)
}

// missedMargin is how long before a message that was not kept its thread is read from: whatever else was lost is accounted for by itself.
const missedMargin = time.Minute

// writtenSince is from when on what an event tells is found in its thread's history; zero for any time, as for an edit.
func writtenSince(env envelope) time.Time {
	var p struct {
		Event struct {
			TS      string          `json:"ts"`
			Message json.RawMessage `json:"message"`
		} `json:"event"`
	}
	_ = json.Unmarshal(env.payload, &p) // what cannot be read has no time
	written, ok := stamp(p.Event.TS)
	if !ok || p.Event.Message != nil {
		return time.Time{}
	}
	return written.Add(-missedMargin)
}

// guarded keeps one payload that breaks the decoder from stopping the desk, over and over, since Slack would send it again:
// it is set aside like any other that cannot be read.
func (r *Receiver) guarded(ctx context.Context, env envelope) (kept bool) {
	defer func() {
		if value := recover(); value != nil {
			r.Log.Error("slack: a payload broke the decoder", "kind", env.kind, "panic", fmt.Sprintf("%T", value), "stack", string(debug.Stack()))
			kept = r.keep(ctx, "", env, conversations.Event{}, errAside, nil)
		}
	}()
	return r.process(ctx, env)
}

// laneOf names the thread that an envelope is about, as cheaply as can be.
func laneOf(env envelope) string {
	if env.kind == "events_api" {
		return env.event.lane()
	}
	var i interaction
	_ = json.Unmarshal(env.payload, &i)
	if i.View != nil {
		about, _ := readModal(i.View.Metadata)
		return string(about.Channel) + ":" + string(about.Thread)
	}
	from := i.address()
	return string(from.Channel) + ":" + string(from.Thread)
}

// process decodes an envelope and hands it to intake; it is acknowledged after the commit and not before (G1).
func (r *Receiver) process(ctx context.Context, env envelope) (kept bool) {
	ctx, cancel := context.WithTimeout(ctx, r.Commit+time.Second)
	defer cancel()
	me, err := r.Client.Me(ctx)
	if err != nil {
		r.Log.Warn("slack: cannot ask who the bot is; an event is left for Slack to repeat", "error", err)
		return false
	}
	switch env.kind {
	case "events_api":
		kind := env.event.Type
		if who, shown := homeOpened(kind, env.payload); who != "" {
			env.ack(nil)
			r.openHome(ctx, who, shown)
			return true
		}
		if r.Client.roomChanged(ctx, kind, env.payload, me) {
			r.gaps.lookAgain()
		}
		if env.event.echo(me) {
			env.ack(nil)
			return true
		}
		ev, err := r.decoder.event(ctx, &env.event)
		return r.keep(ctx, me.Team, env, ev, err, nil)
	case "interactive":
		return r.interact(ctx, me.Team, env)
	case "slash_commands":
		return r.answerCommand(ctx, env)
	case kindFrame:
		return r.keep(ctx, me.Team, env, conversations.Event{}, errAside, nil)
	}
	env.ack(nil)
	return true
}

// keep finishes what decoding came to: an event for intake, something to set aside, nothing, or a failure. answer makes
// Slack's answer from the verdict; nil answers plainly.
func (r *Receiver) keep(ctx context.Context, team string, env envelope, ev conversations.Event, err error, answer func(conversations.Verdict) any) bool {
	if errors.Is(err, errIgnored) {
		env.ack(nil)
		return true
	}
	var verdicts []conversations.Verdict
	commit, cancel := context.WithTimeout(ctx, r.Commit)
	defer cancel()
	switch {
	case errors.Is(err, errAside):
		r.Log.Warn("slack: set aside what cannot be read", "kind", env.kind, "size", len(env.payload), "reason", reasonOf(err))
		_, err = r.Intake.Accept(commit, nil, []conversations.Aside{r.decoder.setAside(team, env, err)})
	case err == nil:
		verdicts, err = r.Intake.Accept(commit, []conversations.Event{ev}, nil)
	}
	if err != nil {
		r.Log.Warn("slack: an event was not kept", "kind", env.kind, "error", err)
		return false
	}
	if answer != nil && len(verdicts) == 1 {
		env.ack(answer(verdicts[0]))
		return true
	}
	env.ack(nil)
	return true
}

// interact follows a click or a modal.
func (r *Receiver) interact(ctx context.Context, team string, env envelope) bool {
	var i interaction
	if err := json.Unmarshal(env.payload, &i); err != nil {
		return r.keep(ctx, team, env, conversations.Event{}, errors.Join(errAside, err), nil)
	}
	switch {
	case i.Type == "block_actions" && len(i.Actions) > 0:
		return r.clicked(ctx, team, env, &i)
	case i.Type == "view_submission" && i.View != nil:
		return r.submitted(ctx, team, env, &i)
	case i.Type == "message_action":
		return r.onMessage(ctx, team, env, &i)
	case i.Type == "shortcut":
		return r.global(ctx, env, &i)
	}
	env.ack(nil) // a closed view, or a shortcut of another release
	return true
}

func (r *Receiver) clicked(ctx context.Context, team string, env envelope, i *interaction) bool {
	a := i.Actions[0]
	if a.Value == "" && a.Selected != nil && a.ActionID == menuAction {
		a.Value = a.Selected.Value
	}
	switch {
	case i.View != nil && i.View.Type == homeView:
		env.ack(nil)
		r.inHome(ctx, i, a)
		return true
	case i.View != nil:
		env.ack(nil)
		r.inModal(ctx, team, i, a, env.payload)
		return true
	case a.Value == "":
		env.ack(nil) // a link's button
		return true
	}
	k, err := conversations.ParseClick(a.Value)
	if err != nil {
		return r.keep(ctx, team, env, conversations.Event{}, errors.Join(errAside, err), nil)
	}
	if opensModal(k.Action) && r.mayOpen(ctx, i, k) {
		env.ack(nil)
		r.open(ctx, i, k)
		return true
	}
	ev, err := r.decoder.click(ctx, team, i, a, k, i.address(), env.payload)
	return r.keep(ctx, team, env, ev, err, nil)
}

// submitted takes a modal to intake. What intake refuses is shown beside its field; what could not be kept is said too; what
// would be sent is shown first. In all three the modal stays open with the agent's words.
func (r *Receiver) submitted(ctx context.Context, team string, env envelope, i *interaction) bool {
	about, err := readModal(i.View.Metadata)
	if err != nil {
		return r.keep(ctx, team, env, conversations.Event{}, errors.Join(errAside, err), nil)
	}
	switch about.Action {
	case find:
		return r.found(ctx, env, i, about)
	case conversations.Attach:
		return r.attach(ctx, team, env, i)
	}
	return r.send(ctx, team, env, i, about, nil)
}

// send hands a modal that was sent to intake, unless err says that something about it could not be found out.
func (r *Receiver) send(ctx context.Context, team string, env envelope, i *interaction, about modalState, err error) bool {
	var ev conversations.Event
	if err == nil {
		ev, err = r.decoder.submission(ctx, team, i, about, env.payload)
	}
	kept := r.keep(ctx, team, env, ev, err, func(v conversations.Verdict) any { return r.Desk.answer(about, v) })
	if !kept {
		env.ack(r.Desk.answer(about, conversations.Verdict{Errors: map[string]string{errorField(about.Action): r.Desk.plain("slack.modal.not_saved")}}))
	}
	return kept
}

// answer is what Slack is told to do with a modal that was sent; nil closes it.
func (d *Desk) answer(about modalState, v conversations.Verdict) any {
	switch {
	case len(v.Errors) > 0 && len(modalFields[about.Action]) == 0:
		// It has no field to say it beside.
		return updated(d.modal(about, nil, shown{changed: strings.Join(slices.Sorted(maps.Values(v.Errors)), " ")}))
	case len(v.Errors) > 0:
		return about.fieldErrors(v.Errors)
	case v.Changed != nil:
		about.Version, about.Saw, about.Seen = v.Changed.Version, v.Changed.Saw, ""
		return updated(d.modal(about, nil, shown{changed: v.Changed.Text}))
	case v.Preview != nil:
		about.Seen, about.Advised = v.Preview.Seen, v.Preview.Advised
		return updated(d.modal(about, nil, shown{preview: v.Preview}))
	}
	return nil
}

// updated is Slack's answer that puts a view in the place of the one that was sent. What stands in its fields stays there.
func updated(view slack.ModalViewRequest) any {
	return map[string]any{"response_action": "update", "view": view}
}

// fieldErrors is Slack's answer that keeps a modal open. An error for a field that the modal does not have stands at another:
// Slack takes errors for input blocks only.
func (m modalState) fieldErrors(wrong map[string]string) any {
	shown := map[string]string{}
	for field, words := range wrong {
		if !hasField(m.Action, field) || field == conversations.FieldCategory && m.Kind != conversations.Complaint {
			field = errorField(m.Action)
		}
		shown[m.block(field)] = short(words, maxFieldError)
	}
	return map[string]any{"response_action": "errors", "errors": shown}
}

// maxFieldError is how much of an error is readable below a field; Slack names no limit.
const maxFieldError = 300
