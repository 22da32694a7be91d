package slackdesk

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"time"

	"guichet/bot/calls"
	"guichet/bot/retry"
	"guichet/conversations"
)

// Memory is what the desk knows of its threads. Package bot wires it over storage; nothing in it is written but until when somebody
// listened.
type Memory interface {
	// Threads are the threads of open cases and of those filed since the oldest of them, those that somebody works on first.
	Threads(ctx context.Context) ([]Thread, error)
	// ThreadAt is one of them, by the message that begins it; found is false where no case has it.
	ThreadAt(ctx context.Context, channel conversations.ChannelID, thread conversations.MessageID) (t Thread, found bool, err error)
	// Heard are the messages, edits and deletions of a case's threads that were handled, by the ids of their events.
	Heard(ctx context.Context, id conversations.CaseID) (map[string]bool, error)
	// Listened is until when (machine time) everything was heard; Listening notes it.
	Listened(ctx context.Context) (time.Time, error)
	Listening(ctx context.Context, at time.Time) error
	// Lease is the right to read back: of several processes only one does. It lasts d, or until Release.
	Lease(ctx context.Context, d time.Duration) (held bool, err error)
	Release(ctx context.Context) error
	// Attend says that this process hears events, and will say so again within d; with a d of nothing it only looks. It returns what the others said
	// that hear events, or did and did not leave; nil where there can be no others. Leave says that nothing that this process heard is left undone.
	Attend(ctx context.Context, d time.Duration, mine Hearing) (others map[string]Hearing, err error)
	Leave(ctx context.Context) error
}

// Hearing is what a process says that hears events. All times are the machine's.
type Hearing struct {
	Until   time.Time // when it will have said so again, unless it is dead
	Sure    bool      // nothing is missing
	Missing time.Time // otherwise, since when something may be; zero when nobody knows
}

// Thread is a case's thread, as far as the desk knows it.
type Thread struct {
	Case    conversations.CaseID
	Channel conversations.ChannelID
	Thread  conversations.MessageID
	// Card: the case's card stands here, and not where the case was before.
	Card, Open bool
	Team       string
	// Heard is the newest message of somebody else's that was handled, Posted the newest of the desk's own; "" for none.
	Heard, Posted conversations.MessageID
}

const (
	// readBackMargin is how far before a gap the reading begins: Slack repeats an event at once, after one and after five minutes, and
	// clocks differ.
	readBackMargin = 10 * time.Minute
	// readThreadMargin is how far before the newest message heard a thread is read.
	readThreadMargin = time.Hour
	// sweepLease is how long the right to read back outlives its process, and sweepAgain how often somebody looks at the channels though no
	// gap is known: by HTTP nobody tells that Slack gave events up.
	sweepLease = time.Minute
	sweepAgain = 15 * time.Minute
	// closeTime is how long an event may wait for its thread to be read; it is left for the reading to find after that.
	closeTime = 20 * time.Second
	// readTogether is how many messages are handed to intake at once.
	readTogether = 20
)

// readBack closes gaps until ctx ends. It is one goroutine: reading is paced by Slack's answers, and whoever needs a thread sooner reads
// it in their own lane.
func (r *Receiver) readBack(ctx context.Context) {
	if r.Memory == nil {
		return
	}
	tick := time.NewTicker(time.Minute)
	defer tick.Stop()
	swept := time.Now()
	for attempt := 0; ctx.Err() == nil; {
		began := time.Now()
		due := r.gaps.takeLook() || began.Sub(swept) > sweepAgain && r.gaps.listening()
		err := r.closeGaps(ctx, due)
		if err == nil {
			attempt = 0
			if due {
				swept = began
			}
			select {
			case <-ctx.Done():
			case <-tick.C:
			case <-r.gaps.news:
			}
			continue
		}
		pause := retry.Pause(attempt, err)
		attempt++
		if ctx.Err() == nil {
			r.Log.Warn("slack: could not read back what was missed", "error", err, "attempt", attempt, "pause", pause)
		}
		retry.Rest(ctx, pause)
	}
}

// closeGaps reads what was missed, and then notes that everything until now was heard.
func (r *Receiver) closeGaps(ctx context.Context, sweep bool) error {
	began := time.Now()
	if !r.gaps.listening() {
		return nil
	}
	if sweep {
		// What is known to be behind does not wait for the look at the channels: replies may be about to leave there.
		err := r.closeKnown(ctx)
		if err == nil {
			err = r.sweep(ctx)
		}
		if err != nil {
			r.gaps.lookAgain()
			return err
		}
	}
	if err := r.closeKnown(ctx); err != nil || !r.gaps.whole() {
		return err
	}
	return r.Memory.Listening(ctx, began)
}

// closeKnown reads the threads that are known to be behind.
func (r *Receiver) closeKnown(ctx context.Context) (failed error) {
	for _, at := range r.gaps.behind() {
		err := r.closeInLane(ctx, at)
		var wait *calls.RetryAfter
		if errors.As(err, &wait) || ctx.Err() != nil {
			return err
		}
		failed = errors.Join(failed, err) // what is wrong with one thread holds up no other
	}
	return failed
}

// closeInLane reads a thread where its events wait, so that none of them overtakes it; errNoRoom: they are handled first.
func (r *Receiver) closeInLane(ctx context.Context, at place) error {
	done := make(chan error, 1)
	if err := r.lanes.put(at.lane(), job{run: func() bool { done <- r.readThread(ctx, at); return true }}); err != nil {
		return err
	}
	return <-done
}

// closeGap makes sure, in a thread's own lane, that nothing older of the thread is left unread. It reports false when it could not.
func (r *Receiver) closeGap(ctx context.Context, at place) bool {
	if r.Memory == nil || !r.gaps.isBehind(at) {
		return true
	}
	ctx, cancel := context.WithTimeout(ctx, closeTime)
	defer cancel()
	if err := r.readThread(ctx, at); err != nil {
		r.Log.Warn("slack: an event waits until its thread can be read", "error", err)
		return false
	}
	return true
}

// sweep finds out which threads moved while nobody listened. Of several processes one looks for all; the others wait until it has.
func (r *Receiver) sweep(ctx context.Context) error {
	gap, since := r.gaps.last()
	for {
		held, err := r.Memory.Lease(ctx, sweepLease)
		if err != nil {
			return err
		}
		if held {
			break
		}
		if until, err := r.Memory.Listened(ctx); err == nil && until.After(since) {
			r.gaps.swept(gap, nil) // another process has read all that we missed
			return nil
		}
		if !retry.Rest(ctx, time.Second) {
			return ctx.Err()
		}
	}
	defer func() {
		release, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
		defer cancel()
		if err := r.Memory.Release(release); err != nil {
			r.Log.Warn("slack: the right to read back was not given back", "error", err)
		}
	}()
	moved, err := r.moved(ctx)
	if err == nil {
		r.gaps.swept(gap, moved)
	}
	return err
}

// moved are the threads in which something may stand that nobody heard.
func (r *Receiver) moved(ctx context.Context) ([]place, error) {
	threads, err := r.Memory.Threads(ctx)
	if err != nil || len(threads) == 0 {
		return nil, err
	}
	until, err := r.Memory.Listened(ctx)
	if err != nil {
		return nil, err
	}
	var floor conversations.MessageID
	if !until.IsZero() {
		floor = tsAt(until.Add(-readBackMargin))
	}
	if since := tsAt(r.gaps.unsure()); compareTS(since, floor) > 0 {
		floor = since
	}
	oldest := map[conversations.ChannelID]conversations.MessageID{}
	for _, t := range threads {
		if first, known := oldest[t.Channel]; !known || compareTS(t.Thread, first) < 0 {
			oldest[t.Channel] = t.Thread
		}
	}
	latest := map[place]conversations.MessageID{}
	rooms := map[conversations.ChannelID]bool{}
	for channel, from := range oldest {
		parents, err := r.Client.parents(ctx, channel, from)
		if refused(err) {
			r.Log.Warn("slack: a channel with cases cannot be read", "channel", channel, "error", err)
			rooms[channel] = false
			continue
		}
		if err == nil {
			rooms[channel], err = r.Client.writable(ctx, channel)
		}
		if err != nil {
			return nil, err
		}
		for ts, reply := range parents {
			latest[place{channel, ts}] = reply
		}
	}
	if err := r.reportLost(ctx, threads, rooms, latest); err != nil {
		return nil, err
	}
	var moved []place
	for _, t := range threads {
		at := place{t.Channel, t.Thread}
		if t.moved(latest[at], floor) {
			moved = append(moved, at)
		}
	}
	return moved, nil
}

// moved reports whether a thread's newest reply is one that was perhaps not heard, or may hide one: the desk's own posts count only if
// they were made before the gap.
func (t Thread) moved(latest, floor conversations.MessageID) bool {
	if latest == "" {
		return false
	}
	known := t.Heard
	if compareTS(t.Posted, known) > 0 {
		known = t.Posted
	}
	return compareTS(latest, floor) >= 0 || compareTS(latest, known) > 0
}

// readThread hands to intake, in order, what stands in a thread and was not heard. It runs in the thread's lane.
func (r *Receiver) readThread(ctx context.Context, at place) error {
	gap, _ := r.gaps.last()
	since := r.gaps.missing(at)
	t, found, err := r.Memory.ThreadAt(ctx, at.channel, at.thread)
	if err != nil {
		return err
	}
	if found {
		if err := r.hearAgain(ctx, t, since); err != nil {
			return err
		}
	}
	r.gaps.closed(gap, at)
	return nil
}

// hearAgain reads from the moment since which something may be missing, if that is known.
func (r *Receiver) hearAgain(ctx context.Context, t Thread, since time.Time) error {
	heard, err := r.Memory.Heard(ctx, t.Case)
	if err != nil {
		return err
	}
	me, err := r.Client.Me(ctx)
	if err != nil {
		return err
	}
	from := t.Thread
	if at, ok := stamp(string(t.Heard)); ok {
		from = tsAt(at.Add(-readThreadMargin))
	}
	if since := tsAt(since); compareTS(since, from) > 0 {
		from = since
	}
	list, err := r.Client.replies(ctx, t.Channel, t.Thread, from)
	if refused(err) {
		r.Log.Warn("slack: a thread cannot be read", "case", t.Case, "error", err)
		return nil
	}
	if err != nil {
		return err
	}
	var events []conversations.Event
	var aside []conversations.Aside
	for _, m := range list {
		ev, err := r.unheard(ctx, me.Team, m, heard)
		switch {
		case errors.Is(err, errIgnored):
			continue
		case errors.Is(err, errAside):
			aside = append(aside, r.asideOf(me.Team, m, err))
		case err != nil:
			return err
		default:
			events = append(events, ev)
		}
	}
	if len(events)+len(aside) > 0 {
		r.Log.Info("slack: read back what was missed", "case", t.Case, "messages", len(events), "unreadable", len(aside))
	}
	return r.keepAll(ctx, events, aside)
}

func (r *Receiver) keepAll(ctx context.Context, events []conversations.Event, aside []conversations.Aside) error {
	for len(events)+len(aside) > 0 {
		n := min(len(events), readTogether)
		commit, cancel := context.WithTimeout(ctx, 2*r.Commit)
		_, err := r.Intake.Accept(commit, events[:n], aside)
		cancel()
		if err != nil {
			return fmt.Errorf("keep what was read back: %w", err)
		}
		events, aside = events[n:], nil
	}
	return nil
}

// unheard decodes a message of a thread's history as the event that it would have been: the same key, so that each counts once
// whichever comes first. Of a message that was heard, a later edit may not have been.
func (r *Receiver) unheard(ctx context.Context, team string, m reply, heard map[string]bool) (ev conversations.Event, err error) {
	defer func() {
		if value := recover(); value != nil {
			err = fmt.Errorf("%w: a message broke the decoder (%T)", errAside, value)
		}
	}()
	key := m.message.Channel + ":" + m.message.TS
	if !heard[key] {
		return r.decoder.message(ctx, team, m.message, m.raw)
	}
	if edit := m.message.Edited; edit != nil && !heard[key+"/"+edit.TS] {
		return r.decoder.message(ctx, team, &wireMessage{Subtype: "message_changed", Channel: m.message.Channel, Message: m.message, EventTS: edit.TS}, m.raw)
	}
	return ev, errIgnored
}

func (r *Receiver) asideOf(team string, m reply, err error) conversations.Aside {
	sum := sha256.Sum256(m.raw)
	return conversations.Aside{
		Key: conversations.Key{Source: "slack", Account: team, Kind: "history", ID: m.message.Channel + ":" + m.message.TS},
		At:  r.Client.now(), Size: len(m.raw), SHA256: sum, Reason: reasonOf(err),
	}
}
