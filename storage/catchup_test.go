package storage_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/conversations"
	"guichet/conversations/richtext"
	"guichet/storage"
)

// posts files a case whose card stands in a thread, and reports what agents wrote there.
func (d *desk) posts(card conversations.MessageID, owner conversations.AgentID, state conversations.CaseState, heard ...string) conversations.Case {
	d.t.Helper()
	c := d.newCase()
	c.Owner, c.State = owner, state
	row := refresh(c.ID, "card")
	row.Makes = "" // as cards are planned
	d.tx(func(tx *storage.Tx) error {
		return errors.Join(d.save(tx, c), tx.Enqueue(d.customer, "", []storage.Row{row}))
	})
	if _, _, err := d.Done(d.t.Context(), d.must(d.claimOn(storage.AgentsPlatform, lease)), storage.Receipt{Channel: "C1", Message: card}, nil); err != nil {
		d.t.Fatal(err)
	}
	for _, event := range heard {
		key := conversations.Key{Source: "slack", Account: "T1", Kind: "message", ID: event}
		d.tx(func(tx *storage.Tx) error {
			return tx.Keep(d.customer, conversations.Keep{
				Case: c.ID, Side: conversations.Agents, Message: conversations.MessageID(event), Text: richtext.Of("x"),
			}, morning, key)
		})
	}
	return c
}

func TestThreadsKnowWhatWasHeardInThem(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		if list, err := d.Threads(t.Context()); err != nil || len(list) != 0 {
			t.Fatalf("threads of no case: %v, %v", list, err)
		}
		d.posts("100.000001", "", conversations.Closed, "C1:100.000009") // older than every open case
		free := d.posts("200.000001", "", conversations.Filed)
		taken := d.posts("300.000001", "U1", conversations.Taken, "C1:300.000004", "C1:300.000002", "C1:300.000004/300.000007", "C2:900.000000")
		over := d.posts("400.000001", "U1", conversations.Settled)
		want := []storage.Thread{
			{Case: taken.ID, Channel: "C1", Thread: "300.000001", Card: true, Open: true, Taken: true, Team: "complaints", Heard: "300.000004", Posted: "300.000001"},
			{Case: free.ID, Channel: "C1", Thread: "200.000001", Card: true, Open: true, Team: "complaints", Posted: "200.000001"},
			{Case: over.ID, Channel: "C1", Thread: "400.000001", Card: true, Taken: true, Team: "complaints", Posted: "400.000001"},
		}
		got, err := d.Threads(t.Context())
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("threads (-want +got):\n%s%v", diff, err)
		}
		one, found, err := d.ThreadAt(t.Context(), "C1", "300.000001")
		if diff := cmp.Diff(want[0], one); diff != "" || !found || err != nil {
			t.Errorf("one thread (-want +got):\n%s%v %v", diff, found, err)
		}
		if _, found, err := d.ThreadAt(t.Context(), "C1", "300.000002"); found || err != nil {
			t.Errorf("a message that begins no case's thread: found %v, %v", found, err)
		}
		heard, err := d.Heard(t.Context(), taken.ID)
		wantHeard := map[string]bool{"C1:300.000004": true, "C1:300.000002": true, "C1:300.000004/300.000007": true, "C2:900.000000": true}
		if diff := cmp.Diff(wantHeard, heard); diff != "" || err != nil {
			t.Errorf("heard (-want +got):\n%s%v", diff, err)
		}
	})
}

func TestUntilWhenSomebodyListenedIsKept(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		if at, err := d.Listened(t.Context()); !at.IsZero() || err != nil {
			t.Fatalf("before anybody listened: %v, %v", at, err)
		}
		for _, at := range []time.Time{morning, morning.Add(time.Minute)} {
			if err := d.Listening(t.Context(), at); err != nil {
				t.Fatal(err)
			}
			if got, err := d.Listened(t.Context()); !got.Equal(at) || err != nil {
				t.Errorf("listened until %v, %v; want %v", got, err, at)
			}
		}
	})
}

func TestTalkIsWhatWasSaidSinceFilingAsItReadsNow(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		draft := conversations.DraftID(d.NewID())
		d.tx(func(tx *storage.Tx) error {
			return tx.Keep(d.customer, conversations.Keep{Draft: draft, Side: conversations.Customers, Message: "1", Text: richtext.Of("before")}, morning, eventKey("1"))
		})
		c := d.newCase()
		c.Draft = draft
		keep := func(k conversations.Keep, after time.Duration) {
			t.Helper()
			k.Case = c.ID
			d.tx(func(tx *storage.Tx) error {
				return tx.Keep(d.customer, k, c.Filed.Add(after), eventKey(string(k.Message)+after.String()))
			})
		}
		d.tx(func(tx *storage.Tx) error { return d.save(tx, c) })
		keep(conversations.Keep{Side: conversations.Customers, Message: "2", Text: richtext.Of("and?"), Files: []conversations.File{{Kind: conversations.KindPhoto, ID: "f", From: conversations.Customers}}}, time.Minute)
		keep(conversations.Keep{Side: conversations.Agents, Message: "2", Author: "U1", Text: richtext.Of("hm"), Note: true}, 2*time.Minute)
		keep(conversations.Keep{Side: conversations.Agents, Message: "3", Author: "U1", Text: richtext.Of("soon")}, 3*time.Minute)
		keep(conversations.Keep{Side: conversations.Customers, Message: "2", Text: richtext.Of("and now?"), Version: 1}, 4*time.Minute)
		keep(conversations.Keep{Side: conversations.Agents, Message: "3", Author: "U1", Version: -1}, 5*time.Minute)
		keep(conversations.Keep{Side: conversations.Customers, Message: "4"}, 6*time.Minute) // a sticker
		keep(conversations.Keep{Side: conversations.Customers, Message: "5", Text: richtext.Of("my neighbour")}, 7*time.Minute)
		d.tx(func(tx *storage.Tx) error {
			return tx.Strike(d.customer, conversations.Strike{Case: c.ID, Side: conversations.Customers, Message: "5"})
		})
		want := []storage.Message{
			{Side: conversations.Customers, Text: richtext.Of("and now?"), Files: 1, At: c.Filed.Add(time.Minute)},
			{Side: conversations.Agents, Author: "U1", Note: true, Text: richtext.Of("hm"), At: c.Filed.Add(2 * time.Minute)},
			{Side: conversations.Agents, Author: "U1", Gone: true, At: c.Filed.Add(3 * time.Minute)},
			{Side: conversations.Customers, At: c.Filed.Add(6 * time.Minute)},
			{Side: conversations.Customers, Gone: true, At: c.Filed.Add(7 * time.Minute)},
		}
		got, err := d.Talk(t.Context(), c.ID)
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("talk (-want +got):\n%s%v", diff, err)
		}
	})
}
