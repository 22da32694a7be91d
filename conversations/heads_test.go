package conversations

import (
	"fmt"
	"testing"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// TestAnOldReplyIsCorrectedAndTakenBackLikeAnyOther has so many replies follow one that the case does not remember it.
func TestAnOldReplyIsCorrectedAndTakenBackLikeAnyOther(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.take(ben)
	for i := range maxHeads + 2 {
		message := MessageID(fmt.Sprintf("1.%04d", i))
		d.write(ben, message, "Bonjour.")
		m := d.mirrors[message]
		m.By, m.At = ben.ID, d.now.Add(5*time.Second)
		d.mirrors[message] = m
		d.now = d.now.Add(time.Minute)
	}
	if n := len(d.c().Life.Heads); n != maxHeads {
		t.Fatalf("%d replies are remembered, want %d", n, maxHeads)
	}
	other := ben
	other.ID = "U0OTHER"
	if amends := all[Amend](d.do(Rewrote{Agent: other, Message: "1.0000", Text: richtext.Of("Autre chose.")})); len(amends) != 0 {
		t.Errorf("an old reply was changed by who did not send it: %+v", amends)
	}
	for _, message := range []MessageID{"1.0000", MessageID(fmt.Sprintf("1.%04d", maxHeads+1))} {
		amend := one[Amend](t, d.do(Rewrote{Agent: ben, Message: message, Text: richtext.Of("Bonsoir.")}))
		if want := headed(d.c().Life.Heads[0].Text, richtext.Of("Bonsoir.")); amend.Text.Plain != want.Plain || amend.Label != replyLabel(message) {
			t.Errorf("%s is changed to %q, want %q", message, amend.Text.Plain, want.Plain)
		}
		m := d.mirrors[message]
		m.By, m.At = ben.ID, d.now.Add(-time.Hour)
		d.mirrors[message] = m
	}
	if w := one[Withdraw](t, d.do(Erased{Agent: ben, Message: "1.0000"})); w.Label != replyLabel("1.0000") {
		t.Errorf("taken back: %+v", w)
	}
	m := d.mirrors["1.0001"]
	m.Note = true // it became a note
	d.mirrors["1.0001"] = m
	if amends := all[Amend](d.do(Rewrote{Agent: ben, Message: "1.0001", Text: richtext.Of("Bonsoir.")})); len(amends) != 0 {
		t.Errorf("what became a note was changed where the customer reads it: %+v", amends)
	}
}
