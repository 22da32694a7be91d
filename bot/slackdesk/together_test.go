package slackdesk

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/conversations"
)

// behind makes a thread fall behind: one message is stuck in intake, and the others wait in the thread's lane until go lets them through.
func (r *rig) behind(in *intake, texts []string) (release func()) {
	r.Helper()
	receiver := r.listen(in)
	card := r.card()
	stuck := make(chan struct{})
	in.mu.Lock()
	in.hold = map[conversations.MessageID]chan struct{}{card: stuck}
	in.mu.Unlock()
	say := func(text string) {
		if _, err := r.server.Agent(ana).Reply(desk, string(card), text); err != nil {
			r.Fatal(err)
		}
	}
	say("first")
	r.eventually("the first is stuck", func() bool {
		in.mu.Lock()
		defer in.mu.Unlock()
		return in.held
	})
	for _, text := range texts {
		say(text)
	}
	r.eventually("the thread is behind", func() bool {
		receiver.lanes.mu.Lock()
		defer receiver.lanes.mu.Unlock()
		return receiver.lanes.waiting == len(texts)
	})
	return func() { close(stuck) }
}

func numbered(n int) (texts []string) {
	for i := range n {
		texts = append(texts, fmt.Sprint("message ", i))
	}
	return texts
}

func TestMessagesThatWaitInAThreadAreKeptTogetherAndInOrder(t *testing.T) {
	r := newRig(t)
	in := &intake{}
	texts := numbered(atOnce + 10)
	r.behind(in, texts)()
	r.wait("all is acknowledged", func() bool { return r.server.Pending() == 0 })
	if got := in.said(); !slices.Equal(got, append([]string{"first"}, texts...)) {
		t.Errorf("order %v", got)
	}
	if !slices.Equal(in.calls, []int{1, atOnce, 10}) {
		t.Errorf("handed to intake by %v, want one, as many as are taken at once, and the rest", in.calls)
	}
	r.polite()
}

// What was kept is acknowledged even if what stood behind it was not; that comes again, in order (G1, G6).
func TestOfSeveralMessagesThoseThatWereKeptAreAcknowledged(t *testing.T) {
	r := newRig(t, func(c *fakeslack.Config) {
		c.AckTimeout, c.RetryDelays = 3*time.Second, slices.Repeat([]time.Duration{50 * time.Millisecond}, 100)
	})
	in := &intake{keeps: 2}
	texts := numbered(5)
	release := r.behind(in, texts)
	release()
	r.eventually("all came", func() bool { return len(in.said()) == 6 })
	r.wait("all is acknowledged", func() bool { return r.server.Pending() == 0 })
	if lost := r.server.Lost(); len(lost) > 0 {
		t.Errorf("lost %v", lost)
	}
	got := in.said()
	if !slices.Equal(got[:3], []string{"first", "message 0", "message 1"}) {
		t.Errorf("kept first: %v", got)
	}
	slices.Sort(got)
	if !slices.Equal(got, append([]string{"first"}, texts...)) {
		t.Errorf("came: %v", got)
	}
	for _, ev := range in.all()[1:3] {
		if in.seen[ev.Key] != 1 {
			t.Errorf("%v came %d times, although it was kept", ev.Key.ID, in.seen[ev.Key])
		}
	}
}

// What cannot be read stands between messages without holding them up, and is set aside in its place.
func TestAmongSeveralMessagesWhatIsNoEventIsDealtWithInItsPlace(t *testing.T) {
	r := newRig(t)
	in := &intake{}
	receiver := NewReceiver(ReceiverConfig{Client: r.client, Intake: in, Desk: r.desk, Cards: r.cards, Log: r.log(), Commit: patience})
	acked := 0
	message := func(payload string) waiting {
		env := envelope{kind: "events_api", payload: []byte(payload), ack: func(any) { acked++ }}
		env.event = headOf(env.payload)
		return waiting{t.Context(), env}
	}
	said := func(n int) waiting {
		return message(fmt.Sprintf(`{"team_id":"T1","event_id":"Ev%[1]d","event":{"type":"message","channel":%[2]q,"thread_ts":"1.1","ts":"2.%[1]d","user":%[3]q,"text":"m%[1]d"}}`, n, desk, ana))
	}
	broken := message(fmt.Sprintf(`{"team_id":"T1","event_id":"Ev9","event":{"type":"message","channel":%q,"thread_ts":"1.1","ts":"2.9","user":%q,"text":{}}}`, desk, ana))
	kept := receiver.together(place{desk, "1.1"}.lane(), []waiting{said(1), said(2), broken, said(3)})
	if kept != 4 || acked != 4 {
		t.Errorf("kept %d and acknowledged %d, want all 4", kept, acked)
	}
	if got := in.said(); !slices.Equal(got, []string{"m1", "m2", "m3"}) || len(in.aside) != 1 {
		t.Errorf("came %q, set aside %d", got, len(in.aside))
	}
	if !slices.Equal(in.calls, []int{2, 0, 1}) {
		t.Errorf("handed to intake by %v, want what cannot be read in its place", in.calls)
	}
}
