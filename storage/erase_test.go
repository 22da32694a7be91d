package storage_test

import (
	"fmt"
	"testing"
	"time"

	"guichet/conversations"
	"guichet/conversations/richtext"
	"guichet/storage"
)

// What a platform sent is kept for a few days as it came. What is struck or erased goes there too, and nobody else's does.
func TestWhatIsErasedIsGoneFromWhatThePlatformSent(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		chat := d.meet("1001")
		raw := map[string]string{
			"mine":    `{"message":{"message_id":2,"chat":{"id":1001,"type":"private"},"text":"secret"}}`,
			"other":   `{"message":{"message_id":3,"chat":{"id":1001,"type":"private"},"text":"autre"}}`,
			"theirs":  `{"message":{"message_id":2,"chat":{"id":10011,"type":"private"},"text":"à eux"}}`,
			"another": `{"message":{"message_id":22,"chat":{"id":1001},"text":"vingt-deux"}}`,
		}
		c := d.newCase()
		c.Customer = chat
		d.tx(func(tx *storage.Tx) error {
			for id, text := range raw {
				if _, err := tx.MarkSeen(eventKey(id), morning, []byte(text)); err != nil {
					return err
				}
			}
			w, err := tx.World(chat)
			if err != nil {
				return err
			}
			after := w
			after.Cases = []conversations.Case{c}
			if err := tx.SaveWorld(w, after); err != nil {
				return err
			}
			return tx.Keep(chat, conversations.Keep{Case: c.ID, Side: conversations.Customers, Message: "2", Text: richtext.Of("secret")}, morning, eventKey("mine"))
		})
		left := func() (ids []string) {
			rows, err := d.River().DB.QueryContext(t.Context(), `SELECT id FROM seen WHERE raw <> '' ORDER BY id`)
			if err != nil {
				t.Fatal(err)
			}
			defer rows.Close()
			for rows.Next() {
				var id string
				if err := rows.Scan(&id); err != nil {
					t.Fatal(err)
				}
				ids = append(ids, id)
			}
			if err := rows.Err(); err != nil {
				t.Fatal(err)
			}
			return ids
		}
		d.tx(func(tx *storage.Tx) error {
			return tx.Strike(chat, conversations.Strike{Case: c.ID, Side: conversations.Customers, Message: "2"})
		})
		if got := left(); len(got) != 3 {
			t.Errorf("after one message was struck: %v", got)
		}
		d.tx(func(tx *storage.Tx) error { return tx.EraseCase(chat, c.ID) })
		if got := left(); len(got) != 1 || got[0] != "theirs" {
			t.Errorf("after the case was erased: %v", got)
		}
	})
}

// What was loaded or written lately is remembered, but not once it is erased.
func TestWhatIsErasedIsNotRemembered(t *testing.T) {
	const secret = "mot de passe"
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.newCase()
		c.Statement.Story = richtext.Of(secret)
		d.tx(func(tx *storage.Tx) error { return d.save(tx, c) })
		if _, err := d.CaseView(t.Context(), c.ID); err != nil {
			t.Fatal(err)
		}
		if !d.Remembers(secret) {
			t.Fatal("nothing is remembered of a case that was just filed and shown")
		}
		d.tx(func(tx *storage.Tx) error {
			left := c.Statement
			left.Story = richtext.Text{}
			return tx.Restate(conversations.Restate{Case: c.ID, Left: left}, morning, eventKey("restated"))
		})
		if d.Remembers(secret) {
			t.Error("words are remembered that were taken out of a statement")
		}
	})
}

// Another process may write what this one remembers.
func TestWhatOthersWroteIsSeen(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		world := func() (w conversations.World) {
			d.tx(func(tx *storage.Tx) (err error) {
				w, err = tx.World(d.customer)
				return err
			})
			return w
		}
		if named := world().Cases[0].Life.Named; !named.IsZero() {
			t.Fatalf("named at %v", named)
		}
		if _, err := d.River().DB.ExecContext(t.Context(), `UPDATE cases SET life = '{"greeted":true}'`); err != nil {
			t.Fatal(err)
		}
		if !world().Cases[0].Life.Greeted {
			t.Errorf("case %d is what it was before another process wrote it", c.ID)
		}
	})
}

// Words that wait to be posted are taken back with the words themselves; what waits for other messages stays.
func TestWhatIsStruckIsNotPostedAnyMore(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.talk()
		d.enqueue(posted(c.ID, "in/2"), posted(c.ID, "in/2/f1"), posted(c.ID, "in/22"), posted(c.ID, "in/3"))
		d.tx(func(tx *storage.Tx) error {
			return tx.Strike(d.customer, conversations.Strike{Case: c.ID, Side: conversations.Customers, Message: "2", Under: []conversations.Label{"in/2"}})
		})
		if got := d.drainOn(storage.AgentsPlatform); len(got) != 2 || got[0] != "in/22" || got[1] != "in/3" {
			t.Errorf("posted: %v", got)
		}
	})
}

// What an agent wrote is not sent any more once it is struck: neither what waits, nor what a platform had refused and somebody might send again.
func TestWhatIsStruckIsNotSentAnyMore(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.talk()
		of := func(name string) storage.Row {
			row := told(name)
			row.Case = c.ID
			return row
		}
		d.enqueue(of("reply-1"))
		refused := d.must(d.claim())
		if err := d.Dead(t.Context(), refused, "blocked", true); err != nil {
			t.Fatal(err)
		}
		d.enqueue(of("reply-1/f1"), of("reply-11"), of("other"))
		d.tx(func(tx *storage.Tx) error {
			return tx.Strike(d.customer, conversations.Strike{Case: c.ID, Side: conversations.Agents, Message: "9.9"})
		})
		d.tx(func(tx *storage.Tx) error { return tx.Requeue(refused.ID) })
		if got := d.drain(); len(got) != 2 || got[0] != "reply-11" || got[1] != "other" {
			t.Errorf("sent: %v", got)
		}
	})
}

// Who wrote once and agreed to nothing is forgotten after a day; who has a case, or wrote this morning, is not (P-1).
func TestWhoOnlyLookedInIsForgotten(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		d.file() // the desk's own customer has a case
		d.meet("passer-by")
		d.clock.advance(25 * time.Hour)
		d.meet("this morning")
		if _, err := d.ClearOld(t.Context(), d.clock.Now().Add(-storage.SeenFor)); err != nil {
			t.Fatal(err)
		}
		for chat, want := range map[conversations.ChatID]bool{"chat-1": false, "passer-by": true, "this morning": false} {
			var made bool
			d.tx(func(tx *storage.Tx) (err error) {
				_, made, err = tx.CustomerOf(chat, "")
				return err
			})
			if made != want {
				t.Errorf("%s: met anew: %v, want %v", chat, made, want)
			}
		}
	})
}

// A post that carries several messages keeps those that stand when one of them is struck.
func TestACopyTellsWhatOfItStillStands(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.talk()
		d.tx(func(tx *storage.Tx) error {
			return tx.Keep(d.customer, conversations.Keep{Case: c.ID, Side: conversations.Customers, Message: "3", Text: richtext.Of("reste"), Label: "in/3"}, morning, eventKey("9"))
		})
		for i, label := range []string{"in/2", "in/3"} {
			d.tamper(fmt.Sprintf(`INSERT INTO messages (id, owner, customer, case_id, platform, channel, message, label, at)
				VALUES (%d, %d, NULL, %[2]d, 'slack', 'C1', '5.5', '%[3]s', 0)`, 901+i, c.ID, label))
		}
		copies, err := d.Copies(t.Context(), c.ID, "in/2", true)
		if err != nil || len(copies) != 1 || copies[0].Message != "5.5" || len(copies[0].Carried) != 2 {
			t.Fatalf("%+v, %v", copies, err)
		}
		if got := copies[0].Carried; !got[0].Text.Empty() || got[1].Text.Plain != "reste" {
			t.Errorf("%+v", got)
		}
	})
}
