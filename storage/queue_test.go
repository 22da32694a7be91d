package storage_test

import (
	"slices"
	"testing"
	"time"

	"guichet/conversations"
	"guichet/conversations/calendar"
	"guichet/storage"
)

var (
	today    = calendar.NewDay(2026, 1, 20)
	sections = []storage.Section{storage.Mine, storage.Unclaimed, storage.Stalled, storage.DueSoon, storage.Overdue, storage.AllOpen}
)

func queueOf(section storage.Section) storage.SectionFilter {
	return storage.SectionFilter{
		Section: section, Owner: "U1", Teams: []string{"complaints", "billing"}, Today: today, Until: today.AddDays(6),
		Before: morning.AddDate(0, 0, -7), Limit: 10,
	}
}

// useQueue uses every statement of the queue.
func (d *desk) useQueue() error {
	for _, section := range sections {
		if _, _, err := d.Section(d.t.Context(), queueOf(section)); err != nil {
			return err
		}
	}
	_, err := d.Board(d.t.Context(), []string{"complaints", "billing"}, morning, morning)
	return err
}

func TestAQueueIsCutIntoSectionsAndPages(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		filed := func(change func(*conversations.Case)) conversations.CaseID {
			c := d.newCase()
			c.Since = morning
			change(&c)
			d.tx(func(tx *storage.Tx) error { return d.save(tx, c) })
			return c.ID
		}
		taken := func(c *conversations.Case) { c.State, c.Owner, c.OwnerName = conversations.Taken, "U1", "Nadia" }
		soon := filed(func(c *conversations.Case) { taken(c); c.Deadline = today.AddDays(6) })
		late := filed(func(c *conversations.Case) {
			taken(c)
			c.Deadline = today.AddDays(-1)
			c.Received = morning.AddDate(0, 0, -40)
		})
		free := filed(func(c *conversations.Case) { c.Team = "billing" })
		freed := filed(func(c *conversations.Case) { c.State, c.Since = conversations.Transferred, morning.AddDate(0, 0, -1) })
		waiting := filed(func(c *conversations.Case) {
			taken(c)
			c.State, c.Since = conversations.WaitingForSeller, morning.AddDate(0, 0, -9)
		})
		answered := filed(func(c *conversations.Case) { taken(c); c.State, c.Deadline = conversations.Answered, today.AddDays(-3) })
		feedback := filed(func(c *conversations.Case) { c.Kind = conversations.Feedback })
		filed(func(c *conversations.Case) { taken(c); c.State = conversations.Closed })
		filed(func(c *conversations.Case) { c.Team = "secret"; c.Deadline = today })
		ids := func(f storage.SectionFilter) (ids []conversations.CaseID, total int) {
			t.Helper()
			lines, total, err := d.Section(t.Context(), f)
			if err != nil {
				t.Fatal(err)
			}
			for _, line := range lines {
				ids = append(ids, line.ID)
			}
			return ids, total
		}
		for section, want := range map[storage.Section][]conversations.CaseID{
			storage.Mine:      {answered, late, soon, waiting},
			storage.Unclaimed: {freed, free, feedback},
			storage.Stalled:   {waiting},
			storage.DueSoon:   {soon},
			storage.Overdue:   {late},
			storage.AllOpen:   {answered, late, soon, free, freed, waiting, feedback},
		} {
			f := queueOf(section)
			if got, total := ids(f); !slices.Equal(got, want) || total != len(want) {
				t.Errorf("%s: got %v of %d, want %v", section, got, total, want)
			}
			f.Limit, f.Offset = 1, len(want)-1
			if got, total := ids(f); !slices.Equal(got, want[len(want)-1:]) || total != len(want) {
				t.Errorf("%s, last page: got %v of %d", section, got, total)
			}
			f.Limit, f.Teams = 0, nil
			if got, _ := ids(f); len(got) > 0 {
				t.Errorf("%s without a page: got %v", section, got)
			}
		}
		board, err := d.Board(t.Context(), []string{"complaints"}, morning.AddDate(0, 0, -7), morning.AddDate(0, 0, -28))
		if err != nil {
			t.Fatal(err)
		}
		want := storage.BoardLine{Owner: "U1", OwnerName: "Nadia", State: conversations.Taken, Cases: 2, Old: 1, Older: 1}
		if !slices.Contains(board, want) || len(board) != 5 {
			t.Errorf("the board is %+v", board)
		}
		if lines, _, err := d.Section(t.Context(), queueOf(storage.Overdue)); err != nil || lines[0].Since.IsZero() || time.Since(lines[0].Since) < 0 {
			t.Errorf("since %v, %v", lines, err)
		}
	})
}
