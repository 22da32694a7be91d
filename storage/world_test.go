package storage_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/conversations"
	"guichet/conversations/calendar"
	"guichet/conversations/richtext"
	"guichet/storage"
)

func TestAWorldComesBackAsItWasSaved(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		before := d.world()
		want := before
		want.Customer = conversations.Customer{
			ID: d.customer, Chat: "chat-1", Lang: conversations.French, LangChosen: true, FirstName: "Zoé", Blocked: true,
			NoticeAt: morning, Notice: 2, Misses: 3, NoRatings: true, RestUntil: morning.Add(time.Hour), Since: before.Customer.Since,
		}
		want.Dialogue = conversations.Dialogue{
			Format: 2, State: "reference", Since: morning, Nonce: 4, Misses: 1, Back: []conversations.State{"kind", "story"},
			Draft: &conversations.Draft{ID: 9, Form: 2, Kind: conversations.Problem, Begun: morning, Touched: morning,
				Answers: conversations.Answers{Seller: "Chez Éric", Contacted: conversations.Yes, Done: map[string]bool{"seller": true}}},
			Held: []conversations.Held{{Message: "12", At: morning, Kind: conversations.KindText, Text: richtext.Of("et ça ?")}},
		}
		full := d.newCase()
		full.Owner, full.OwnerName, full.State, full.Outcome = "U1", "Marie", conversations.Answered, "upheld"
		full.Rating, full.Follows = 4, conversations.NewNumber(77)
		full.Deadline, full.Expected = calendar.NewDay(2026, 2, 17), calendar.NewDay(2026, 3, 1)
		full.Settled, full.Closed, full.Version = morning, morning.Add(time.Minute), 7
		full.Statement.Files = []conversations.File{{Kind: conversations.KindPhoto, ID: "f1", Size: 12, Duration: time.Second, From: conversations.Customers}}
		full.Life = conversations.Life{LastAgent: morning, Files: 1, LastWriterName: "Voilà",
			Replies: []conversations.HeldReply{{Message: "1.2", Agent: "U1", Until: morning}}}
		bare := d.newCase()
		bare.Lang = conversations.English
		want.Cases = []conversations.Case{bare, full}
		d.tx(func(tx *storage.Tx) error { return tx.SaveWorld(before, want) })
		if diff := cmp.Diff(want, d.world()); diff != "" {
			t.Errorf("the world changed on its way (-saved +loaded):\n%s", diff)
		}
	})
}

func TestOnlyAChangedWorldIsWritten(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		before := d.world()
		after := before
		after.Cases = []conversations.Case{before.Cases[0]}
		after.Cases[0].State, after.Cases[0].Owner, after.Cases[0].Version = conversations.Taken, "U2", 1
		after.Cases[0].Statement.Story = richtext.Of("something else")
		d.tx(func(tx *storage.Tx) error { return tx.SaveWorld(before, after) })
		got := d.world().Cases[0]
		if got.State != conversations.Taken || got.Owner != "U2" || got.Version != 1 {
			t.Errorf("the change is not there: %+v", got)
		}
		if diff := cmp.Diff(c.Statement, got.Statement); diff != "" {
			t.Errorf("the statement was changed after it was filed:\n%s", diff)
		}
	})
}

func TestWhatSeveralStepsMakeOfACaseIsWrittenWhole(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		moved, lived := d.file(), d.file()
		var want conversations.World
		d.tx(func(tx *storage.Tx) error {
			before, err := tx.World(d.customer)
			if err != nil {
				return err
			}
			between := before
			between.Cases = slices.Clone(before.Cases)
			for i := range between.Cases {
				c := &between.Cases[i]
				c.Life.LastCustomer = morning
				if c.ID == moved.ID {
					c.State, c.Owner = conversations.Taken, "U2"
				}
			}
			if err := tx.SaveWorld(before, between); err != nil {
				return err
			}
			want = between
			want.Cases = slices.Clone(between.Cases)
			for i := range want.Cases { // the second step changes nothing but the lives
				want.Cases[i].Life.LastAgent = morning.Add(time.Minute)
			}
			return tx.SaveWorld(between, want)
		})
		if diff := cmp.Diff(want, d.world()); diff != "" {
			t.Errorf("cases %d and %d changed on their way (-saved +loaded):\n%s", moved.ID, lived.ID, diff)
		}
	})
}

func TestAWorldHoldsAllOpenCasesTheNewestClosedOnesAndTheFocus(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		var all []conversations.Case
		for i := range 24 {
			c := d.newCase()
			if i != 0 && i != 5 {
				c.State = conversations.Closed
			}
			all = append(all, c)
		}
		for _, c := range all {
			d.tx(func(tx *storage.Tx) error { return d.save(tx, c) })
		}
		ids := func(w conversations.World) (list []conversations.CaseID) {
			for _, c := range w.Cases {
				list = append(list, c.ID)
			}
			return list
		}
		var want []conversations.CaseID
		for i := 23; i >= 0; i-- {
			if i != 1 && i != 2 { // the two oldest closed ones
				want = append(want, all[i].ID)
			}
		}
		if diff := cmp.Diff(want, ids(d.world())); diff != "" {
			t.Errorf("cases of the world (-want +got):\n%s", diff)
		}
		w := d.world(all[1].ID)
		if _, found := w.Case(all[1].ID); !found || len(w.Cases) != 23 {
			t.Errorf("the case in focus is missing, or others came with it: %d cases", len(w.Cases))
		}
	})
}

func TestTheWorldOfACustomerWithManyCasesIsJustAsSmall(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		const total, closedShown = 60, 20
		var want []conversations.CaseID
		var oldest conversations.CaseID
		for i := range total {
			c := d.newCase()
			if i != 0 && i != 5 {
				c.State = conversations.Closed
			}
			if i == 1 {
				oldest = c.ID
			}
			if c.State != conversations.Closed || i >= total-closedShown {
				want = append([]conversations.CaseID{c.ID}, want...)
			}
			d.tx(func(tx *storage.Tx) error { return d.save(tx, c) })
		}
		var got []conversations.CaseID
		for _, c := range d.world().Cases {
			got = append(got, c.ID)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("cases of the world (-want +got):\n%s", diff)
		}
		w := d.world(oldest)
		if _, found := w.Case(oldest); !found || len(w.Cases) != len(want)+1 {
			t.Errorf("the case in focus is missing, or others came with it: %d cases", len(w.Cases))
		}
	})
}
