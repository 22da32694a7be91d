package storage_test

import (
	"slices"
	"testing"

	"guichet/conversations"
	"guichet/storage"
)

// What is urgent stands first in every list, also where it is the last by its day or by its age; a flag that is only possible counts.
func TestUrgentCasesComeBeforeAllOthersInEveryList(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		filed := func(change func(*conversations.Case), flags ...conversations.Flagged) conversations.CaseID {
			c := d.newCase()
			c.Since, c.Owner, c.State, c.Life.Flags = morning, "U1", conversations.Taken, flags
			change(&c)
			d.tx(func(tx *storage.Tx) error { return d.save(tx, c) })
			return c.ID
		}
		perhaps := conversations.Flagged{Flag: conversations.FlagDistress, Possible: true}
		lists := map[storage.Section]func(c *conversations.Case, days int){
			storage.Mine: func(c *conversations.Case, days int) { c.Team, c.Deadline = "elsewhere", today.AddDays(30+days) },
			storage.Unclaimed: func(c *conversations.Case, days int) {
				c.Owner, c.State, c.Since = "", conversations.Filed, morning.AddDate(0, 0, days)
			},
			storage.Stalled: func(c *conversations.Case, days int) {
				c.Owner, c.State, c.Since = "U2", conversations.WaitingForCustomer, morning.AddDate(0, 0, days-20)
			},
			storage.DueSoon: func(c *conversations.Case, days int) { c.Owner, c.Deadline = "U2", today.AddDays(days) },
			storage.Overdue: func(c *conversations.Case, days int) { c.Owner, c.Deadline = "U2", today.AddDays(days-9) },
		}
		for section, put := range lists {
			first := filed(func(c *conversations.Case) { put(c, 0) }, conversations.Flagged{Flag: conversations.FlagLegal})
			second := filed(func(c *conversations.Case) { put(c, 1) })
			last := filed(func(c *conversations.Case) { put(c, 3) }, perhaps, conversations.Flagged{Flag: conversations.FlagMedia})
			lines, _, err := d.Section(t.Context(), queueOf(section))
			if err != nil {
				t.Fatal(err)
			}
			var got []conversations.CaseID
			for _, l := range lines {
				got = append(got, l.ID)
			}
			if !slices.Equal(got, []conversations.CaseID{last, first, second}) {
				t.Errorf("%s: got %v, want %v before %v and %v", section, got, last, first, second)
				continue
			}
			if flags := lines[0].Flags; len(flags) != 2 || flags[0] != perhaps || flags[1].Flag != conversations.FlagMedia {
				t.Errorf("%s: its flags are %+v", section, flags)
			}
		}
		// An agent takes the flag off: the next look has the usual order.
		f := queueOf(storage.Overdue)
		lines, _, err := d.Section(t.Context(), f)
		if err != nil {
			t.Fatal(err)
		}
		urgent := lines[0].ID
		d.tx(func(tx *storage.Tx) error {
			if err := tx.Lock(d.customer); err != nil {
				return err
			}
			before, err := tx.World(d.customer)
			if err != nil {
				return err
			}
			after := before
			after.Cases = slices.Clone(before.Cases)
			c, _ := after.Case(urgent)
			c.Life.Flags = nil
			return tx.SaveWorld(before, after)
		})
		if lines, _, err = d.Section(t.Context(), f); err != nil || lines[0].ID == urgent || lines[2].ID != urgent || lines[2].Flags != nil {
			t.Errorf("after the flag was taken off: %+v, %v", lines, err)
		}
		d.tx(func(tx *storage.Tx) error {
			cases, err := tx.DeskCases([]string{"complaints"})
			if err == nil && (len(cases) == 0 || !slices.Contains(cases[0].Flags, perhaps)) {
				t.Errorf("a desk is told %+v first", cases[0])
			}
			return err
		})
	})
}
