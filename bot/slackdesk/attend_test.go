package slackdesk

import (
	"testing"
	"time"
)

func TestWhatAnEventTellsIsReadFromWhenItWasWritten(t *testing.T) {
	for payload, want := range map[string]time.Time{
		`{"event":{"type":"message","ts":"1767711900.000200"}}`:                                               time.Unix(1767711840, 200_000).UTC(),
		`{"event":{"subtype":"message_changed","ts":"1767711900.0002","message":{"ts":"1767700000.000100"}}}`: {},
		`{"event":{"type":"reaction_added"}}`:                                                                 {},
		`{"event":`:                                                                                           {},
	} {
		if got := writtenSince(envelope{payload: []byte(payload)}); !got.Equal(want) {
			t.Errorf("%s is read from %v, want %v", payload, got, want)
		}
	}
}

// TestAProcessIsAsUnsureAsWhatItReads follows what a process tells the others.
func TestAProcessIsAsUnsureAsWhatItReads(t *testing.T) {
	at := func(minute int) time.Time { return time.Date(2026, 1, 6, 15, minute, 0, 0, time.UTC) }
	here, there := place{"C1", "1.0"}, place{"C1", "2.0"}
	g := newGaps()
	g.remember(true)
	g.joined()
	says := func(what string, sure bool, missing time.Time) {
		t.Helper()
		if h, on := g.hearing(); !on || h.Sure != sure || !h.Missing.Equal(missing) {
			t.Errorf("%s: it says %+v, want %v since %v", what, h, sure, missing)
		}
	}
	says("having joined others", true, time.Time{})
	g.took(here)
	if urgent := g.orphaned(at(3)); urgent != 1 || len(g.behind()) != 1 {
		t.Errorf("%d threads are urgent, want the one that an event was taken from: %v", urgent, g.behind())
	}
	says("after another fell silent", false, at(3))
	if since := g.missing(there); !g.isBehind(there) || !since.Equal(at(3)) {
		t.Errorf("any other thread is read from %v", since)
	}
	gap, _ := g.last()
	g.closed(gap, here)
	if g.isBehind(here) || !g.isBehind(there) {
		t.Error("what was read is behind, or what was not is not")
	}
	g.orphaned(at(2))
	says("after one more", false, at(2))
	gap, _ = g.last()
	g.closed(gap, here)
	g.swept(gap, nil)
	says("after the look at the channels", true, time.Time{})
	g.missed(there, at(5))
	says("after an event was not kept", false, at(5))
	g.missed(there, time.Time{})
	says("after an edit was not kept", false, time.Time{})
	g.closed(gap, there)
	says("after that was read", true, time.Time{})
	g.heardAgain(time.Time{})
	says("after the connection was lost", false, time.Time{})
}
