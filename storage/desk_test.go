package storage_test

import (
	"slices"
	"testing"
	"time"

	"guichet/conversations"
	"guichet/conversations/calendar"
	"guichet/storage"
)

// useDesks uses every statement of a desk's waking.
func (d *desk) useDesks() error {
	ctx := d.t.Context()
	if err := d.OpenDesks(ctx, []string{"complaints"}, morning); err != nil {
		return err
	}
	return d.InTx(ctx, func(tx *storage.Tx) error {
		tx.RouseDesk("complaints", morning)
		w, _, err := tx.TakeDesk("complaints", morning)
		if err != nil {
			return err
		}
		if _, err := tx.DeskCases([]string{"complaints"}); err != nil {
			return err
		}
		w.Name, w.Due = "complaints", morning
		return tx.SaveDesk(w)
	})
}

func TestADeskWakesOnceAndNoLaterThanItIsRoused(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		ctx := t.Context()
		due := func() []storage.Timer {
			t.Helper()
			timers, err := d.DueTimers(ctx, morning.Add(24*time.Hour), 10)
			if err != nil {
				t.Fatal(err)
			}
			return timers
		}
		open := func(at time.Time) {
			t.Helper()
			if err := d.OpenDesks(ctx, []string{"billing", "complaints"}, at); err != nil {
				t.Fatal(err)
			}
		}
		open(morning.Add(3 * time.Hour))
		open(morning.Add(time.Hour)) // another process starts: what is set stays
		d.tx(func(tx *storage.Tx) error {
			tx.RouseDesk("complaints", morning.Add(2*time.Hour))
			tx.RouseDesk("complaints", morning.Add(5*time.Hour))
			tx.RouseDesk("nobody's", morning)
			return nil
		})
		got := due()
		if len(got) != 2 || got[0].Desk != "complaints" || !got[0].Due.Equal(morning.Add(2*time.Hour)) || got[1].Desk != "billing" || !got[1].Due.Equal(morning.Add(3*time.Hour)) {
			t.Fatalf("due are %+v", got)
		}
		if next, found, err := d.NextTimer(ctx); err != nil || !found || !next.Equal(got[0].Due) {
			t.Errorf("the next timer: %v, %v, %v", next, found, err)
		}
		take := func(at time.Time) (w conversations.Desk, still bool) {
			t.Helper()
			d.tx(func(tx *storage.Tx) (err error) {
				if w, still, err = tx.TakeDesk("complaints", at); err != nil || !still {
					return err
				}
				w.Digest, w.Named, w.Due = calendar.NewDay(2026, 1, 20), map[conversations.CaseID]time.Time{7: morning}, morning.Add(4*time.Hour)
				return tx.SaveDesk(w)
			})
			return w, still
		}
		if _, still := take(morning.Add(5 * time.Hour)); still {
			t.Error("a desk was woken at a time that is not its own")
		}
		if w, still := take(got[0].Due); !still || w.Name != "complaints" {
			t.Errorf("it did not wake: %+v", w)
		}
		if _, still := take(got[0].Due); still {
			t.Error("a desk was woken twice")
		}
		d.tx(func(tx *storage.Tx) error {
			w, still, err := tx.TakeDesk("complaints", morning.Add(4*time.Hour))
			if !still || w.Digest != calendar.NewDay(2026, 1, 20) || !w.Named[7].Equal(morning) {
				t.Errorf("it remembers %+v, %v", w, still)
			}
			return err
		})
	})
}

func TestADeskSeesItsOpenCasesInTheOrderTheyAreDue(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		filed := func(change func(*conversations.Case)) conversations.CaseID {
			c := d.newCase()
			c.Since = morning
			change(&c)
			d.tx(func(tx *storage.Tx) error { return d.save(tx, c) })
			return c.ID
		}
		free := filed(func(*conversations.Case) {})
		late := filed(func(c *conversations.Case) { c.Deadline = calendar.NewDay(2026, 1, 2) })
		later := filed(func(c *conversations.Case) {
			c.Deadline, c.Expected = calendar.NewDay(2026, 1, 1), calendar.NewDay(2026, 2, 1)
			c.Owner, c.OwnerName, c.State = "U1", "Nadia", conversations.Taken
		})
		filed(func(c *conversations.Case) { c.State, c.Deadline = conversations.Closed, calendar.NewDay(2026, 1, 1) })
		filed(func(c *conversations.Case) { c.Team = "billing" })
		var got []conversations.DeskCase
		d.tx(func(tx *storage.Tx) (err error) {
			got, err = tx.DeskCases([]string{"complaints"})
			return err
		})
		var ids []conversations.CaseID
		for _, c := range got {
			ids = append(ids, c.ID)
		}
		if want := []conversations.CaseID{late, later, free}; !slices.Equal(ids, want) {
			t.Fatalf("got %v, want %v", ids, want)
		}
		if c := got[1]; c.Owner != "U1" || c.OwnerName != "Nadia" || c.Due != calendar.NewDay(2026, 2, 1) || !c.Since.Equal(morning) {
			t.Errorf("%+v", c)
		}
		if w := d.world(); !w.Cases[0].Since.Equal(morning) {
			t.Errorf("since is %v", w.Cases[0].Since)
		}
	})
}
