package conversations

import (
	"testing"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// TestTheReplyWrittenFirstLeavesFirst is for guarantee G6 with several processes: the one that heard the first reply was killed, and it was heard again,
// by another, after the second.
func TestTheReplyWrittenFirstLeavesFirst(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	leaves := func(message MessageID, written, heard time.Time) time.Time {
		d.events++
		ev := Event{At: written, Body: Wrote{Agent: ben, Message: message, Kind: KindText, Text: richtext.Of("Bonjour.")}, Fresh: Fresh{Focus: 77}}
		next, effects, err := Step(d.w, ev, heard)
		if err != nil {
			t.Fatal(err)
		}
		d.w = next
		return heard.Add(one[Tell](t, effects).Delay)
	}
	at := func(after time.Duration) time.Time { return monday.Add(after) }
	second := leaves("1.2", at(time.Second), at(time.Second))
	first := leaves("1.1", at(0), at(3*time.Second))
	if !first.Before(second) {
		t.Errorf("the first reply leaves at %v, the second at %v", first, second)
	}
	third := leaves("1.23", at(2*time.Second), at(2*time.Second))
	if between := leaves("1.22", at(1500*time.Millisecond), third.Add(-300*time.Millisecond)); !between.Before(third) || between.Before(second) {
		t.Errorf("a reply heard just before a younger one leaves goes at %v, the younger at %v", between, third)
	}
	if left := leaves("1.3", at(0), at(time.Hour)).Sub(at(time.Hour)); left != holdMargin {
		t.Errorf("what was heard an hour late waits %v, want %v: somebody may still take it back", left, holdMargin)
	}
	if one, other := leaves("1.31", at(time.Second), at(time.Hour)), leaves("1.32", at(2*time.Second), at(time.Hour)); !one.Before(other) {
		t.Errorf("of two heard an hour late together the first leaves at %v, the second at %v", one, other)
	}
	if left := leaves("1.4", at(time.Minute), at(0)).Sub(at(0)); left != 5*time.Second {
		t.Errorf("what was written in the future waits %v, want the whole window", left)
	}
}

// TestWithoutAnUndoWindowADeletionStillTakesTheReplyBack: what waits behind an unreachable platform is not sent, what was sent is withdrawn.
func TestWithoutAnUndoWindowADeletionStillTakesTheReplyBack(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	without := *d.w.Policy
	without.Replies.Hold = 0
	d.w.Policy = &without
	d.take(ben)
	d.write(ben, "1.1", "Bonjour.")
	if held := d.c().Life.Replies; len(held) != 0 {
		t.Errorf("it remembers %d replies that nobody can hold up any more", len(held))
	}
	effects := d.do(Erased{Agent: ben, Message: "1.1"})
	if drops := all[Drop](effects); len(drops) == 0 || drops[0].Key != "reply/1.1" {
		t.Errorf("dropped %+v", drops)
	}
	if got := one[Withdraw](t, effects); got.Label != "reply/1.1" {
		t.Errorf("withdrawn %+v", got)
	}
}
