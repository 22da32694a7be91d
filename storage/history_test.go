package storage_test

import (
	"errors"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/conversations"
	"guichet/conversations/richtext"
	"guichet/storage"
)

// talk files a case, keeps three messages in it and records a decision.
func (d *desk) talk() conversations.Case {
	d.t.Helper()
	c := d.newCase()
	d.tx(func(tx *storage.Tx) error { // said before it was filed
		return tx.Keep(d.customer, conversations.Keep{Draft: c.Draft, Side: conversations.Customers, Message: "1", Text: richtext.Of("bonjour")}, morning, eventKey("1"))
	})
	d.tx(func(tx *storage.Tx) error {
		if err := d.save(tx, c); err != nil {
			return err
		}
		return tx.Record(conversations.Record{Case: c.ID, What: "filed", Actor: "customer", After: "filed"}, morning, eventKey("2"))
	})
	d.tx(func(tx *storage.Tx) error {
		return errors.Join(
			tx.Keep(d.customer, conversations.Keep{Case: c.ID, Side: conversations.Customers, Message: "2", Text: richtext.Of("et alors ?"), Label: "said-2",
				Files: []conversations.File{{Kind: conversations.KindPhoto, ID: "f", Name: "reçu.jpg", Size: 3, From: conversations.Customers}}}, morning, eventKey("3")),
			tx.Keep(d.customer, conversations.Keep{Case: c.ID, Side: conversations.Agents, Message: "9.9", Author: "U1", Text: richtext.Of("bientôt"), Label: "reply-1"}, morning, eventKey("4")),
			tx.Keep(d.customer, conversations.Keep{Case: c.ID, Side: conversations.Agents, Message: "9.10", Author: "U1", Text: richtext.Of("hm"), Note: true}, morning, eventKey("5")),
			tx.Record(conversations.Record{Case: c.ID, What: "taken", Actor: "U1", Before: "filed", After: "taken"}, morning, eventKey("6")))
	})
	return c
}

func whats(lines []storage.Line) (list []string) {
	for _, l := range lines {
		list = append(list, l.What)
	}
	return list
}

func TestAHistoryIsKeptInOrderWithItsWords(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.talk()
		lines, err := d.History(t.Context(), c.ID)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]string{"statement", "kept", "filed", "kept", "kept", "kept", "taken"}, whats(lines)); diff != "" {
			t.Errorf("history (-want +got):\n%s", diff)
		}
		if lines[1].Text == nil || lines[1].Text.Plain != "bonjour" || lines[2].Text != nil {
			t.Errorf("words of the draft: %v; of a record without words: %v", lines[1].Text, lines[2].Text)
		}
		want := storage.Line{Record: conversations.Record{Case: c.ID, What: "taken", Actor: "U1", Before: "filed", After: "taken"},
			Seq: 7, At: morning, Source: eventKey("6")}
		if diff := cmp.Diff(want, lines[6]); diff != "" {
			t.Errorf("last line (-want +got):\n%s", diff)
		}
		if err := d.VerifyChain(t.Context(), c.ID); err != nil {
			t.Errorf("an untouched history: %v", err)
		}
	})
}

func TestTamperingWithAHistoryShows(t *testing.T) {
	t.Parallel()
	acts := map[string]string{
		"a line changed":          `UPDATE case_events SET actor = 'U2' WHERE seq = 7`,
		"a time changed":          `UPDATE case_events SET at = at + 1 WHERE seq = 3`,
		"a line removed":          `DELETE FROM case_events WHERE seq = 3`,
		"the first line removed":  `DELETE FROM case_events WHERE seq = 1`,
		"all removed":             `DELETE FROM case_events`,
		"words changed":           `UPDATE contents SET body = '{"t":"jamais"}' WHERE message = '9.9'`,
		"words and hash changed":  `UPDATE contents SET hash = salt WHERE message = '9.9'`,
		"words removed":           `UPDATE case_events SET content = 1 WHERE seq = 4`,
		"the statement changed":   `UPDATE cases SET statement = '{}'`,
		"a line and its hash":     `UPDATE case_events SET detail = 'x', hash = prev WHERE seq = 2`,
		"two lines interchanged":  `UPDATE case_events SET seq = CASE seq WHEN 6 THEN 70 ELSE 60 END WHERE seq IN (6, 7)`,
		"a source account hidden": `UPDATE case_events SET account = '' WHERE seq = 7`,
	}
	for act, statement := range acts {
		t.Run(act, func(t *testing.T) {
			eachDesk(t, func(t *testing.T, d *desk) {
				c := d.talk()
				d.tamper(statement)
				if err := d.VerifyChain(t.Context(), c.ID); !errors.Is(err, storage.ErrTampered) {
					t.Errorf("VerifyChain = %v, want ErrTampered", err)
				}
			})
		})
	}
}

// tamper does something to the database behind the program's back.
func (d *desk) tamper(statement string) {
	d.t.Helper()
	result, err := d.River().DB.ExecContext(d.t.Context(), statement)
	if err != nil {
		d.t.Fatalf("tamper: %v", err)
	}
	if n, err := result.RowsAffected(); n == 0 || err != nil {
		d.t.Fatalf("tampered with %d rows, %v", n, err)
	}
}

func TestErasureTakesTheWordsAndLeavesAChainThatVerifies(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.talk()
		strike := conversations.Strike{Case: c.ID, Side: conversations.Agents, Message: "9.9"}
		d.tx(func(tx *storage.Tx) error { return tx.Strike(d.customer, strike) })
		lines, err := d.History(t.Context(), c.ID)
		if err != nil {
			t.Fatal(err)
		}
		if lines[4].Text != nil || lines[3].Text == nil {
			t.Errorf("after one message was struck: %+v", lines)
		}
		left := conversations.Answers{Category: "fees"}
		d.tx(func(tx *storage.Tx) error {
			if err := tx.Restate(conversations.Restate{Case: c.ID, Left: left, Actor: "lead", Why: "asked"}, morning, eventKey("8")); err != nil {
				return err
			}
			return tx.EraseCase(d.customer, c.ID)
		})
		if lines, err = d.History(t.Context(), c.ID); err != nil {
			t.Fatal(err)
		}
		for _, l := range lines {
			if l.Text != nil {
				t.Errorf("line %d still has words", l.Seq)
			}
		}
		got, err := d.CaseView(t.Context(), c.ID)
		if err != nil {
			t.Fatal(err)
		}
		if got.Customer != storage.Nobody || got.FirstName != "" || !got.Statement.Story.Empty() || got.Statement.Category != "fees" || got.Number != c.Number || !got.Filed.Equal(c.Filed) {
			t.Errorf("an erased case: %+v", got)
		}
		if w := d.world(); len(w.Cases) != 0 {
			t.Errorf("it is still the customer's: %+v", w.Cases)
		}
		if err := d.VerifyChain(t.Context(), c.ID); err != nil {
			t.Errorf("the chain of an erased case: %v", err)
		}
		strike.Message = "none"
		err = d.InTx(t.Context(), func(tx *storage.Tx) error { return tx.Strike(d.customer, strike) })
		if !errors.Is(err, storage.ErrNotFound) {
			t.Errorf("striking a message never seen: %v, want ErrNotFound", err)
		}
		d.tamper(`UPDATE cases SET statement = '{"category":"other"}'`)
		if err := d.VerifyChain(t.Context(), c.ID); !errors.Is(err, storage.ErrTampered) {
			t.Errorf("a changed statement of an erased case: %v, want ErrTampered", err)
		}
	})
}

func TestEveryVersionOfAMessageIsKept(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		keep := func(version int, text string, note bool) {
			d.tx(func(tx *storage.Tx) error {
				return tx.Keep(d.customer, conversations.Keep{Case: c.ID, Side: conversations.Agents, Message: "1.1", Author: "U1", Version: version,
					Text: richtext.Of(text), Note: note, Label: "r"}, morning, eventKey(text))
			})
		}
		mirror := func() (m conversations.Mirror) {
			d.tx(func(tx *storage.Tx) (err error) {
				m, err = tx.MirrorOf(conversations.Agents, d.customer, "1.1")
				return err
			})
			return m
		}
		if m := mirror(); m.Known {
			t.Errorf("a message never seen is known: %+v", m)
		}
		keep(0, "first", false)
		keep(1, "second", false)
		keep(1, "third", false) // the rules need not count edits
		want := conversations.Mirror{Known: true, Label: "r", Text: richtext.Of("third"), By: "U1"}
		if diff := cmp.Diff(want, mirror()); diff != "" {
			t.Errorf("on its way (-want +got):\n%s", diff)
		}
		row := told("x")
		row.Makes, row.Case = "r", c.ID
		d.enqueue(row)
		if _, _, err := d.Done(t.Context(), d.must(d.claim()), storage.Receipt{Message: "77"}, nil); err != nil {
			t.Fatal(err)
		}
		keep(-1, "", false)
		want.At, want.Gone = d.clock.Now(), true
		if diff := cmp.Diff(want, mirror()); diff != "" {
			t.Errorf("delivered, then deleted (-want +got):\n%s", diff)
		}
		lines, err := d.History(t.Context(), c.ID)
		if err != nil || strings.Join(whats(lines), " ") != "statement kept kept kept deleted" {
			t.Errorf("history: %v, %v", whats(lines), err)
		}
	})
}

func TestTheMirrorOfACustomersMessageIsItsPost(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.talk()
		row := posted(c.ID, "said-2")
		d.enqueue(row)
		if _, _, err := d.Done(t.Context(), d.must(d.claimOn(storage.AgentsPlatform, lease)), storage.Receipt{Message: "5.5"}, nil); err != nil {
			t.Fatal(err)
		}
		d.tx(func(tx *storage.Tx) error {
			m, err := tx.MirrorOf(conversations.Customers, d.customer, "2")
			if m.Label != "said-2" || !m.At.Equal(d.clock.Now()) || m.Text.Plain != "et alors ?" {
				t.Errorf("mirror = %+v", m)
			}
			return err
		})
	})
}

// TestACardCountsWhatTheCustomerHas has a note sent after all, and replies taken back or turned into notes.
func TestACardCountsWhatTheCustomerHas(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.talk()
		n := 10
		keep := func(message conversations.MessageID, version int, note bool, want, notes int, what string) {
			t.Helper()
			n++
			d.tx(func(tx *storage.Tx) error {
				return tx.Keep(d.customer, conversations.Keep{
					Case: c.ID, Side: conversations.Agents, Message: message, Author: "U1", Text: richtext.Of(what), Note: note, Version: version,
				}, morning.Add(time.Duration(n)*time.Minute), eventKey(strconv.Itoa(n)))
			})
			v, err := d.CaseView(t.Context(), c.ID)
			if err != nil || v.FromAgents != want || v.Notes != notes || v.FromCustomer != 2 {
				t.Errorf("%s: %d messages of the team and %d notes, want %d and %d (%v)", what, v.FromAgents, v.Notes, want, notes, err)
			}
			err = d.Register(t.Context(), time.Time{}, morning.AddDate(1, 0, 0), func(line storage.RegisterLine) error {
				if line.ID == c.ID && (line.FromAgents != want || !line.FirstReply.Equal(morning)) {
					t.Errorf("%s: the register counts %d messages of the team from %s, want %d", what, line.FromAgents, line.FirstReply, want)
				}
				return nil
			})
			if err != nil {
				t.Error(err)
			}
		}
		keep("9.10", 1, false, 2, 0, "a note sent after all")
		keep("9.10", 1, false, 2, 0, "and corrected")
		keep("9.9", 1, true, 1, 1, "a reply turned into a note")
		keep("9.10", -1, false, 0, 1, "and a reply taken back")
		keep("", 0, false, 1, 1, "a reply without a message of its own")
		keep("", 0, false, 2, 1, "and another")
	})
}

func TestACaseViewShowsWhatACardNeeds(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.talk()
		v, err := d.CaseView(t.Context(), c.ID)
		if err != nil {
			t.Fatal(err)
		}
		if v.FirstName != "Ada" || v.FromCustomer != 2 || v.FromAgents != 1 || v.Notes != 1 || v.Last == nil || v.Last.What != "taken" {
			t.Errorf("view: %+v", v)
		}
		if len(v.Files) != 1 || v.Files[0].Name != "reçu.jpg" || v.Number != c.Number {
			t.Errorf("files %+v of case %s", v.Files, v.Number)
		}
		if _, err := d.CaseView(t.Context(), 1); !errors.Is(err, storage.ErrNotFound) {
			t.Errorf("a case that is not there: %v", err)
		}
	})
}

func TestCasesAreListedByWhatIsAsked(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		a, b, c := d.newCase(), d.newCase(), d.newCase()
		a.State, b.Team, c.Owner, c.State = conversations.Closed, "other", "U1", conversations.Taken
		for _, filed := range []conversations.Case{a, b, c} {
			d.tx(func(tx *storage.Tx) error { return d.save(tx, filed) })
		}
		for _, test := range []struct {
			name   string
			filter storage.Filter
			want   []conversations.CaseID
		}{
			{"all", storage.Filter{}, []conversations.CaseID{c.ID, b.ID, a.ID}},
			{"open of a team", storage.Filter{Open: true, Team: "complaints"}, []conversations.CaseID{c.ID}},
			{"owner", storage.Filter{Owner: "U1"}, []conversations.CaseID{c.ID}},
			{"state", storage.Filter{State: conversations.Closed}, []conversations.CaseID{a.ID}},
			{"number", storage.Filter{Number: b.Number}, []conversations.CaseID{b.ID}},
			{"customer and kind", storage.Filter{Customer: d.customer, Kind: conversations.Feedback}, nil},
			{"page", storage.Filter{Before: c.ID, Limit: 1}, []conversations.CaseID{b.ID}},
		} {
			lines, err := d.Cases(t.Context(), test.filter)
			if err != nil {
				t.Fatalf("%s: %v", test.name, err)
			}
			var got []conversations.CaseID
			for _, l := range lines {
				got = append(got, l.ID)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.name, diff)
			}
		}
	})
}

func TestTheDatabaseRefusesWhatNoLifeCycleHas(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		for what, change := range map[string]func(*conversations.Case){
			"state":    func(c *conversations.Case) { c.State = "lost" },
			"kind":     func(c *conversations.Case) { c.Kind = "praise" },
			"language": func(c *conversations.Case) { c.Lang = "de" },
			"number":   func(c *conversations.Case) { c.Number = "123" },
		} {
			c := d.newCase()
			change(&c)
			if err := d.InTx(t.Context(), func(tx *storage.Tx) error { return d.save(tx, c) }); err == nil {
				t.Errorf("a case with an impossible %s was kept", what)
			}
		}
	})
}

func TestATimerFiresOnceAndOnlyAsItWasLastSet(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		c := d.file()
		due := morning.Add(time.Hour)
		set := func(key string, due time.Time) {
			d.tx(func(tx *storage.Tx) error {
				return tx.SetTimer(d.customer, conversations.Schedule{Key: key, Timer: conversations.DraftReminder, Due: due, Case: c.ID})
			})
		}
		take := func(key string, due time.Time) (taken bool) {
			d.tx(func(tx *storage.Tx) (err error) {
				taken, err = tx.TakeTimer(d.customer, key, due)
				return err
			})
			return taken
		}
		set("a", due)
		set("a", due.Add(time.Minute))
		set("b", due)
		set("gone", due)
		d.tx(func(tx *storage.Tx) error { return tx.DeleteTimer(d.customer, "gone") })
		if next, found, err := d.NextTimer(t.Context()); !next.Equal(due) || !found || err != nil {
			t.Errorf("next timer: %v, %v, %v", next, found, err)
		}
		if timers, err := d.DueTimers(t.Context(), due.Add(-1*time.Millisecond), 10); len(timers) != 0 || err != nil {
			t.Errorf("due before its time: %v, %v", timers, err)
		}
		timers, err := d.DueTimers(t.Context(), due.Add(time.Hour), 10)
		want := []storage.Timer{
			{Customer: d.customer, Case: c.ID, Key: "b", Kind: conversations.DraftReminder, Due: due},
			{Customer: d.customer, Case: c.ID, Key: "a", Kind: conversations.DraftReminder, Due: due.Add(time.Minute)},
		}
		if diff := cmp.Diff(want, timers); diff != "" || err != nil {
			t.Errorf("%v (-want +got):\n%s", err, diff)
		}
		if take("a", due) {
			t.Error("a timer was taken with a due time it no longer has")
		}
		if !take("b", due) || take("b", due) {
			t.Error("a timer is not taken exactly once")
		}
	})
}
