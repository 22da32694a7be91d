package delivery

import (
	"testing"
	"testing/synctest"
	"time"

	"guichet/conversations"
	"guichet/storage"
)

func TestDelaysDoubleUpToTheirLimitAndAreSpread(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		try     int
		repeats bool
		chance  float64
		want    time.Duration
	}{
		{0, false, 0.5, time.Second},
		{1, true, 0.5, time.Second},
		{2, false, 0.5, 2 * time.Second},
		{5, false, 0, 12 * time.Second},
		{5, true, 1, 101250 * time.Millisecond},
		{7, false, 0.5, time.Minute},
		{6, true, 0.5, 243 * time.Second},
		{7, true, 0.5, 10 * time.Minute},
		{1000, true, 0.5, 10 * time.Minute},
		{1000, false, 1, 75 * time.Second},
	} {
		if got := delay(c.try, c.repeats, c.chance); got != c.want {
			t.Errorf("delay(%d, %v, %v): got %v, want %v", c.try, c.repeats, c.chance, got, c.want)
		}
	}
}

func TestARowIsGivenUpAfterADayOrAfterManyUncertainTries(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		tries     int
		since     time.Duration
		uncertain bool
		want      bool
	}{
		{1, 0, true, false},
		{39, 6 * time.Hour, true, false},
		{40, time.Hour, true, false},
		{40, 5 * time.Hour, true, true},
		{1000, 23 * time.Hour, false, false},
		{2, 24 * time.Hour, false, true},
	} {
		if got := hopeless(c.tries, c.since, c.uncertain); got != c.want {
			t.Errorf("hopeless(%d, %v, %v): got %v, want %v", c.tries, c.since, c.uncertain, got, c.want)
		}
	}
}

// The pretend Telegram refuses the fourth message to a chat in any three seconds.
func TestG12AChatTakesThreeMessagesInAnyThreeSeconds(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := newPace(Published, newLocalBuckets())
		w := storage.Work{Row: storage.Row{Platform: "telegram", Verb: "send", Class: int(conversations.Interactive)}, Chat: "c"}
		const span = 3200 * time.Millisecond
		for i, want := range []time.Duration{0, 0, 0, span, span} {
			wait, limit, err := p.ask(t.Context(), w)
			if err != nil || wait != want {
				t.Errorf("call %d: got %v (%s, %v), want %v", i+1, wait, limit, err, want)
			}
		}
		w.Verb = "react"
		if wait, _, _ := p.ask(t.Context(), w); wait != 0 {
			t.Errorf("a reaction waits %v for the messages' limit", wait)
		}
		w.Verb = "send"
		time.Sleep(span)
		if wait, _, _ := p.ask(t.Context(), w); wait != 0 {
			t.Errorf("after that a message waits %v more", wait)
		}
	})
}

func TestRowsSentAwayFromAnEmptyBucketComeBackOneByOneAndAPersonFirst(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := newPace(Published, newLocalBuckets())
		post := func(class conversations.Class) time.Duration {
			t.Helper()
			wait, _, err := p.ask(t.Context(), storage.Work{Row: storage.Row{Platform: "slack", Verb: "post", Class: int(class)}, Channel: "C"})
			if err != nil {
				t.Fatal(err)
			}
			return wait
		}
		for i, want := range []time.Duration{0, time.Second, 2 * time.Second, 3 * time.Second} {
			if got := post(conversations.Ordinary); got != want {
				t.Errorf("post %d: got %v, want %v", i+1, got, want)
			}
		}
		if got := post(conversations.Interactive); got != time.Second {
			t.Errorf("a person's: got %v, want the very next turn", got)
		}
	})
}

func TestAMethodsPauseIsNeverShortened(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := newPace(nil, newLocalBuckets())
		p.mute("slack", "mark", time.Now().Add(time.Minute))
		p.mute("slack", "mark", time.Now().Add(time.Second))
		w := storage.Work{Row: storage.Row{Platform: "slack", Verb: "mark"}}
		if wait, _, _ := p.ask(t.Context(), w); wait != time.Minute {
			t.Errorf("got %v, want a minute", wait)
		}
	})
}
