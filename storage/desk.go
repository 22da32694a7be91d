package storage

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"

	"guichet/conversations"
	"guichet/conversations/calendar"
)

// noDay is how a case without a day to answer by is stored, so that it comes after those that have one.
const noDay = "9999-12-31"

func dueOf(c *conversations.Case) string {
	if day := c.AnswerBy(); !day.IsZero() {
		return day.String()
	}
	return noDay
}

// OpenDesks makes sure that each desk will be woken: one that is new, or that nothing wakes any more, at due.
func (s *Store) OpenDesks(ctx context.Context, names []string, due time.Time) error {
	err := s.InTx(ctx, func(tx *Tx) error {
		for _, name := range slices.Sorted(slices.Values(names)) {
			_, err := tx.exec(`INSERT INTO desks (team, body, due) VALUES ($1, '{}', $2)
				ON CONFLICT (team) DO UPDATE SET due = excluded.due WHERE desks.due = 0`, name, toMS(due))
			if err != nil {
				return err
			}
		}
		return nil
	})
	return wrap(err, "open the desks")
}

// RouseDesk wakes a desk no later than due. It is carried out right before the commit, for all desks in the order of their names, since a desk
// is locked after customers and cases.
func (tx *Tx) RouseDesk(name string, due time.Time) {
	if tx.rouse == nil {
		tx.rouse = map[string]int64{}
	}
	if at, known := tx.rouse[name]; !known || toMS(due) < at {
		tx.rouse[name] = toMS(due)
	}
}

// rouseDesks locks each desk even if it wakes earlier by itself: it must not look at its cases before this transaction's are there.
func (tx *Tx) rouseDesks() error {
	for _, name := range slices.Sorted(maps.Keys(tx.rouse)) {
		_, err := tx.exec(`UPDATE desks SET due = CASE WHEN due = 0 OR due > $2 THEN $2 ELSE due END WHERE team = $1`, name, tx.rouse[name])
		if err != nil {
			return fmt.Errorf("rouse a desk: %w", err)
		}
	}
	return nil
}

// TakeDesk locks a desk that is due and returns what it remembers, if it is still to be woken at that time.
func (tx *Tx) TakeDesk(name string, due time.Time) (d conversations.Desk, still bool, err error) {
	const what = "wake a desk"
	var body string
	still, err = tx.get(&body, `UPDATE desks SET due = 0 WHERE team = $1 AND due = $2 RETURNING body`, name, toMS(due))
	if err != nil || !still {
		return d, false, wrap(err, what)
	}
	if err := json.Unmarshal([]byte(body), &d); err != nil {
		return d, false, fmt.Errorf("%s: read what %q remembers: %w", what, name, err)
	}
	d.Name = name
	return d, true, nil
}

// SaveDesk keeps what a desk remembers, and when it is to be woken next.
func (tx *Tx) SaveDesk(d conversations.Desk) error {
	body, err := toJSON(d)
	if err != nil {
		return err
	}
	_, err = tx.exec(`UPDATE desks SET body = $2, due = $3 WHERE team = $1`, d.Name, body, toMS(d.Due))
	return wrap(err, "save a desk")
}

// What a desk looks at of one team: the open cases, those first that are due first, and those that nobody has, the longest first;
// what is urgent before all. A team
// with more is told of the rest another day.
const (
	deskCases = 1000
	freeCases = 500
)

// freeStates are the states in which a case waits for somebody to take it, as conversations.Unclaimed has them.
const freeStates = `owner = '' AND state IN ('filed', 'transferred', 'reopened')`

type deskCaseRow struct {
	ID        int64
	Number    string
	Kind      string
	State     string
	Team      string
	Owner     string
	OwnerName string `db:"owner_name"`
	Since     int64
	Due       string
	Flags     string
}

// DeskCases returns the open cases of some teams, what is due first first.
func (tx *Tx) DeskCases(teams []string) ([]conversations.DeskCase, error) {
	const what = "find a desk's cases"
	const columns = `SELECT id, number, kind, state, team, owner, owner_name, since, due, flags FROM cases WHERE team = $1 AND `
	if err := tx.settle(); err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	found := map[conversations.CaseID]conversations.DeskCase{}
	for _, team := range teams {
		var open, free []deskCaseRow
		if err := tx.all(&open, columns+openStates+` ORDER BY turn, due, id LIMIT $2`, team, deskCases); err != nil {
			return nil, fmt.Errorf("%s: %w", what, err)
		}
		if err := tx.all(&free, columns+freeStates+` ORDER BY turn, since, id LIMIT $2`, team, freeCases); err != nil {
			return nil, fmt.Errorf("%s: %w", what, err)
		}
		for _, r := range slices.Concat(open, free) {
			c, err := r.deskCase()
			if err != nil {
				return nil, fmt.Errorf("%s: %w", what, err)
			}
			found[c.ID] = c
		}
	}
	return slices.SortedFunc(maps.Values(found), conversations.ByDue), nil
}

func (r *deskCaseRow) deskCase() (conversations.DeskCase, error) {
	c := conversations.DeskCase{
		ID: conversations.CaseID(r.ID), Number: conversations.Number(r.Number), Kind: conversations.Kind(r.Kind),
		State: conversations.CaseState(r.State), Team: r.Team, Owner: conversations.AgentID(r.Owner), OwnerName: r.OwnerName,
		Since: fromMS(r.Since), Flags: readFlags(r.Flags),
	}
	if r.Due == noDay {
		return c, nil
	}
	day, err := calendar.ParseDay(r.Due)
	c.Due = day
	return c, err
}
