package slackdesk

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/conversations"
	"guichet/conversations/richtext"
)

// memory stands for storage: what intake keeps was heard, for every receiver that shares it.
type memory struct {
	intake
	mu       sync.Mutex
	threads  []Thread
	listened time.Time
	held     bool // by another process
	failing  int
	away     int                // how many more times the threads cannot be listed
	looked   int                // how often they were listed
	others   map[string]Hearing // processes; nil: there can be none
}

func (m *memory) open(threads ...conversations.MessageID) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, ts := range threads {
		m.threads = append(m.threads, Thread{Case: 7, Channel: desk, Thread: ts, Card: true, Open: true, Posted: ts})
	}
}

func (m *memory) Threads(context.Context) ([]Thread, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.away > 0 {
		m.away--
		return nil, fmt.Errorf("the database is away")
	}
	m.looked++
	list := slices.Clone(m.threads)
	for i := range list {
		for _, ev := range m.all() {
			if w, ok := ev.Body.(conversations.Wrote); ok && ev.From.Thread == list[i].Thread && compareTS(w.Message, list[i].Heard) > 0 {
				list[i].Heard = w.Message
			}
		}
	}
	return list, nil
}

func (m *memory) ThreadAt(ctx context.Context, channel conversations.ChannelID, thread conversations.MessageID) (Thread, bool, error) {
	list, err := m.Threads(ctx)
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.failing > 0 {
		m.failing--
		return Thread{}, false, fmt.Errorf("the database is away")
	}
	for _, t := range list {
		if t.Channel == channel && t.Thread == thread {
			return t, true, err
		}
	}
	return Thread{}, false, err
}

func (m *memory) Heard(context.Context, conversations.CaseID) (map[string]bool, error) {
	heard := map[string]bool{}
	for _, ev := range m.all() {
		heard[ev.Key.ID] = true
	}
	return heard, nil
}

func (m *memory) Listened(context.Context) (time.Time, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.listened, nil
}

func (m *memory) Listening(_ context.Context, at time.Time) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.listened = at
	return nil
}

func (m *memory) Lease(context.Context, time.Duration) (bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return !m.held, nil
}

func (m *memory) Release(context.Context) error { return nil }

func (m *memory) Attend(context.Context, time.Duration, Hearing) (map[string]Hearing, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return maps.Clone(m.others), nil
}

func (m *memory) Leave(context.Context) error { return nil }

// caughtUp reports that a receiver has nothing left to read back.
func caughtUp(r *Receiver) func() bool { return r.gaps.whole }

// run starts a receiver that remembers, and returns what stops it.
func (r *rig) run(m *memory) (receiver *Receiver, stop func()) {
	r.Helper()
	receiver = NewReceiver(ReceiverConfig{
		Client: NewClient(r.config), Intake: m, Desk: r.desk, Cards: r.cards, Memory: m, Log: r.log(), Commit: patience,
	})
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { defer close(done); receiver.Run(ctx) }()
	stop = func() { cancel(); <-done }
	r.Cleanup(stop)
	return receiver, stop
}

func (r *rig) write(who string, thread conversations.MessageID, words string) conversations.MessageID {
	r.Helper()
	ts, err := r.server.Agent(who).Reply(desk, string(thread), words)
	if err != nil {
		r.Fatal(err)
	}
	return conversations.MessageID(ts)
}

// called counts the calls of a method.
func (r *rig) called(method string) (n int) {
	for _, c := range r.server.Calls(0) {
		if c.Method == method {
			n++
		}
	}
	return n
}

// deaf turns Slack's repetitions off: what nobody hears is never told again.
func deaf(c *fakeslack.Config) { c.RetryDelays = []time.Duration{} }

// Order holds within each thread, over restarts (G6), and nothing counts twice (G2).
func TestWhatWasWrittenBetweenTwoProcessesIsReadBackInOrderAndOnce(t *testing.T) {
	r := newRig(t, deaf)
	m := &memory{}
	card, quiet := r.card(), r.card()
	m.open(card, quiet)
	first, stop := r.run(m)
	r.eventually("it listens", caughtUp(first))
	r.write(ana, card, "un")
	r.eventually("it was heard", func() bool { return len(m.said()) == 1 })
	stop()
	r.write(ana, card, "deux")
	gone := r.write(ana, card, "trop tard")
	r.invite()
	r.write(gus, card, "d'un invité")
	if err := r.server.Agent(ana).DeleteMessage(desk, string(gone)); err != nil {
		t.Fatal(err)
	}
	edited := r.write(ben, card, "trios")
	if err := r.server.Agent(ben).EditMessage(desk, string(edited), "trois"); err != nil {
		t.Fatal(err)
	}
	second, _ := r.run(m)
	r.eventually("it caught up", caughtUp(second))
	r.write(ana, card, "quatre")
	r.eventually("it goes on", func() bool { return slices.Contains(m.said(), "quatre") })
	for _, id := range r.server.EventIDs() {
		if !strings.Contains(string(r.server.Event(id)), "trop tard") { // deleted: nobody will ever know
			r.server.Redeliver(id)
		}
	}
	r.wait("all is acknowledged", func() bool { return r.server.Pending() == 0 })
	want := []string{"un", "deux", "d'un invité", "trois", "quatre"}
	if got := m.said(); !slices.Equal(got, want) {
		t.Errorf("said %q, want %q", got, want)
	}
	for _, ev := range m.all() {
		if w, ok := ev.Body.(conversations.Wrote); ok && (ev.From.Thread != card || w.Agent.Member == (w.Agent.ID == gus)) {
			t.Errorf("%q by %+v from %+v", w.Text.Plain, w.Agent, ev.From)
		}
	}
	r.polite()
}

func TestAnEditMadeMeanwhileIsSeenInAThreadThatIsRead(t *testing.T) {
	r := newRig(t, deaf)
	m := &memory{}
	card := r.card()
	m.open(card)
	first, stop := r.run(m)
	r.eventually("it listens", caughtUp(first))
	ts := r.write(ana, card, "250 $")
	r.eventually("it was heard", func() bool { return len(m.said()) == 1 })
	stop()
	if err := r.server.Agent(ana).EditMessage(desk, string(ts), "// 250 $?"); err != nil {
		t.Fatal(err)
	}
	for range 2 { // the second process has nothing left to find
		again, stop := r.run(m)
		r.eventually("it caught up", caughtUp(again))
		stop()
	}
	got := m.all()
	if len(got) != 2 {
		t.Fatalf("%d events, want the words and their edit", len(got))
	}
	if edit, ok := got[1].Body.(conversations.Rewrote); !ok || edit.Text.Plain != "// 250 $?" || edit.Message != ts || !edit.Agent.Member {
		t.Errorf("edit %+v", got[1].Body)
	}
}

func TestOnlyThreadsThatMovedAreRead(t *testing.T) {
	r := newRig(t, deaf)
	m := &memory{}
	var cards []conversations.MessageID
	for range 5 {
		cards = append(cards, r.card())
	}
	m.open(cards...)
	// Long before the last time somebody listened, in the desk's own words and in an agent's.
	for _, card := range cards {
		r.write(ana, card, "ancien")
	}
	first, stop := r.run(m)
	r.eventually("it caught up", caughtUp(first))
	r.send(conversations.Post{Case: 7, Voice: conversations.FromDesk, Text: richtext.Of("une ligne")}, cards[1])
	stop()
	m.mu.Lock()
	m.listened = time.Now().Add(24 * time.Hour) // as if all that were old
	m.mu.Unlock()
	m.mu.Lock()
	for i := range m.threads {
		thread := r.server.Channel(desk).Thread(string(m.threads[i].Thread))
		m.threads[i].Posted = conversations.MessageID(thread[len(thread)-1].TS)
	}
	m.mu.Unlock()
	r.write(ben, cards[3], "neuf")
	before := r.called("conversations.replies")
	second, _ := r.run(m)
	r.eventually("it caught up", caughtUp(second))
	if n := r.called("conversations.replies") - before; n != 1 {
		t.Errorf("%d threads were read, want the one that moved", n)
	}
	if got := m.said(); len(got) != 6 || got[5] != "neuf" {
		t.Errorf("said %q", got)
	}
	r.polite()
}

// An event that was not kept is repeated by Slack after those that came later: order must hold all the same (G6).
func TestALaterMessageWaitsForOneThatWasNotKept(t *testing.T) {
	r := newRig(t, deaf)
	m := &memory{}
	card := r.card()
	m.open(card)
	receiver, _ := r.run(m)
	r.eventually("it listens", caughtUp(receiver))
	m.intake.failing(1)
	r.write(ana, card, "un")
	r.write(ana, card, "deux")
	r.eventually("both came", func() bool { return len(m.said()) == 2 })
	if got := m.said(); !slices.Equal(got, []string{"un", "deux"}) {
		t.Errorf("said %q", got)
	}
}

func TestAThreadThatCannotBeReadKeepsItsEventsWaiting(t *testing.T) {
	r := newRig(t, deaf, func(c *fakeslack.Config) { c.AckTimeout = 300 * time.Millisecond })
	m := &memory{}
	card := r.card()
	m.open(card)
	receiver, _ := r.run(m)
	r.eventually("it listens", caughtUp(receiver))
	m.intake.failing(1)
	m.mu.Lock()
	m.failing = 2
	m.mu.Unlock()
	for _, words := range []string{"un", "deux", "trois"} {
		r.write(ana, card, words)
	}
	r.eventually("all came", func() bool { return len(m.said()) == 3 })
	if got := m.said(); !slices.Equal(got, []string{"un", "deux", "trois"}) {
		t.Errorf("said %q", got)
	}
}

func TestOfSeveralProcessesOneReads(t *testing.T) {
	r := newRig(t, deaf)
	m := &memory{held: true}
	card := r.card()
	m.open(card)
	r.write(ana, card, "un")
	receiver, _ := r.run(m)
	r.eventually("it is connected", receiver.gaps.listening)
	// An event meanwhile reads its own thread, and waits for nobody.
	r.write(ana, card, "deux")
	r.eventually("both came", func() bool { return len(m.said()) == 2 })
	if n := r.called("conversations.history"); n != 0 {
		t.Errorf("the channel was read %d times by the process without the right to", n)
	}
	if err := m.Listening(t.Context(), time.Now()); err != nil {
		t.Fatal(err)
	}
	r.eventually("the other process is done", caughtUp(receiver))
	if n := r.called("conversations.history"); n != 0 {
		t.Errorf("the channel was read %d times although another process had", n)
	}
}

func TestReadingBackKeepsToSlacksPace(t *testing.T) {
	r := newRig(t, deaf)
	m := &memory{}
	card := r.card()
	m.open(card)
	r.write(ana, card, "un")
	r.server.AddFault(fakeslack.Fault{Method: "conversations.history", Kind: fakeslack.RateLimited, Times: 1, Delay: time.Second})
	r.server.AddFault(fakeslack.Fault{Method: "conversations.replies", Kind: fakeslack.Garbage, Times: 1})
	receiver, _ := r.run(m)
	r.eventually("it caught up", caughtUp(receiver))
	if got := m.said(); !slices.Equal(got, []string{"un"}) {
		t.Errorf("said %q", got)
	}
	if n := r.called("conversations.history"); n != 2 {
		t.Errorf("%d calls, want one that was put off and its repetition", n)
	}
}

func TestAMessageNobodyCanReadHidesNoOther(t *testing.T) {
	r := newRig(t, deaf)
	m := &memory{}
	card := r.card()
	m.open(card)
	if _, err := r.server.Agent(ana).ReplyBlocks(desk, string(card), "du futur", []byte(`[{"type":"rich_text","block_id":"b","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"lisible"}]}]}]`)); err != nil {
		t.Fatal(err)
	}
	receiver, _ := r.run(m)
	receiver.Log = r.log()
	r.eventually("it caught up", caughtUp(receiver))
	if got := m.said(); !slices.Equal(got, []string{"lisible"}) {
		t.Errorf("said %q", got)
	}
	broken := reply{&wireMessage{Channel: desk, TS: "1.000001", ThreadTS: string(card), User: ana, Text: "x"}, []byte(`{}`)}
	receiver.decoder.people = nil // any look-up now falls
	if _, err := receiver.unheard(t.Context(), "T1", broken, nil); err == nil || !strings.Contains(err.Error(), errAside.Error()) {
		t.Errorf("a message that breaks the decoder: %v", err)
	}
}

func TestTimesOfMessagesAreInOrder(t *testing.T) {
	at := time.Unix(1735689600, 123456000)
	if got := tsAt(at); got != "1735689600.123456" {
		t.Errorf("ts %q", got)
	}
	if back, ok := stamp(string(tsAt(at))); !ok || !back.Equal(at) {
		t.Errorf("back %v", back)
	}
	for _, pair := range [][2]conversations.MessageID{{"", "1.000001"}, {"999999999.000001", "1000000000.000001"}, {"1000000000.000001", "1000000000.000002"}} {
		if compareTS(pair[0], pair[1]) >= 0 || compareTS(pair[1], pair[0]) <= 0 || compareTS(pair[0], pair[0]) != 0 {
			t.Errorf("order of %q", pair)
		}
	}
}

// A channel was archived, say, while the database was away: whether cards were lost there must not stay unknown until the next look.
func TestALookAtTheChannelsThatFailsIsMadeAgain(t *testing.T) {
	r := newRig(t)
	m := &memory{}
	m.open(r.card())
	receiver, _ := r.run(m)
	r.eventually("nothing is left to be read back", caughtUp(receiver))
	m.mu.Lock()
	m.away, m.looked = 1, 0
	m.mu.Unlock()
	receiver.gaps.lookAgain()
	r.eventually("the channels were looked at", func() bool {
		m.mu.Lock()
		defer m.mu.Unlock()
		return m.away == 0 && m.looked > 0
	})
}
