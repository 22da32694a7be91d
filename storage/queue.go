package storage

import (
	"context"
	"fmt"
	"strings"
	"time"

	"guichet/conversations"
	"guichet/conversations/calendar"
)

// Section is one of the lists that a queue is cut into. All hold open cases only, and in all of them what is urgent comes first.
type Section string

// The sections.
const (
	Mine      Section = "mine"      // whose owner is Owner, what is due first first
	Unclaimed Section = "unclaimed" // that wait for somebody to take them, the longest first
	Stalled   Section = "stalled"   // that have waited for the customer's or the seller's word since before Before, the longest first
	DueSoon   Section = "soon"      // to be answered from Today to Until, what is due first first
	Overdue   Section = "overdue"   // to be answered before Today, the latest first
	AllOpen   Section = "open"      // all of them, what is due first first
)

// SectionFilter chooses one page of a section. Every section but Mine is of some teams.
type SectionFilter struct {
	Section      Section
	Owner        conversations.AgentID
	Teams        []string
	Today, Until calendar.Day
	Before       time.Time
	Limit        int
	Offset       int
}

// owedStates are the open states in which an answer is still owed.
const owedStates = `state NOT IN ('answered', 'settled', 'closed', 'withdrawn', 'expired')`

// stalledStates are those of a partial index, word for word, so that it is used.
const stalledStates = `state IN ('waiting_customer', 'waiting_seller')`

// anyTurn chooses nothing; it lets the index of what is due be used, which tells urgent cases from others first.
const anyTurn = `turn IN (0, 1)`

// condition is what a section's cases have in common, in which order they come, and the values of its parameters.
func (f SectionFilter) condition() (where, order string, values []any) {
	if f.Section == Mine {
		return `owner = $1 AND ` + openStates, `turn, due, id`, []any{f.Owner}
	}
	teams := marks(1, 1, len(f.Teams))
	for _, name := range f.Teams {
		values = append(values, name)
	}
	where, order = `team IN `+teams+` AND `, `turn, due, id`
	next := func(n int) string { return fmt.Sprintf("$%d", len(f.Teams)+n) }
	switch f.Section {
	case Unclaimed:
		return where + freeStates, `turn, since, id`, values
	case Stalled:
		return where + stalledStates + ` AND since < ` + next(1), `turn, since, id`, append(values, toMS(f.Before))
	case DueSoon:
		return where + owedStates + ` AND ` + openStates + ` AND ` + anyTurn + ` AND due BETWEEN ` + next(1) + ` AND ` + next(2), order, append(values, f.Today.String(), f.Until.String())
	case Overdue:
		return where + owedStates + ` AND ` + openStates + ` AND ` + anyTurn + ` AND due < ` + next(1), order, append(values, f.Today.String())
	default:
		return where + openStates, order, values
	}
}

// Section returns one page of a section and how many cases the section holds. It reads what is committed, by index.
func (s *Store) Section(ctx context.Context, f SectionFilter) (lines []CaseLine, total int, err error) {
	const what = "read a section of the queue"
	if f.Section != Mine && len(f.Teams) == 0 {
		return nil, 0, nil
	}
	where, order, values := f.condition()
	if _, err := s.get(ctx, &total, `SELECT COUNT(*) FROM cases WHERE `+where, values...); err != nil {
		return nil, 0, fmt.Errorf("%s: %w", what, err)
	}
	if total == 0 || f.Limit <= 0 {
		return nil, total, nil
	}
	var rows []struct {
		caseRow
		CardChannel string `db:"card_channel"`
		CardMessage string `db:"card_message"`
	}
	var b strings.Builder
	b.WriteString(`SELECT id, number, customer, draft, kind, state, team, owner, owner_name, lang, received, filed, deadline, expected, outcome,
		settled, closed, version, '{}' AS life, since, flags, card_channel, card_message FROM cases WHERE ` + where)
	fmt.Fprintf(&b, ` ORDER BY %s LIMIT $%d OFFSET $%d`, order, len(values)+1, len(values)+2)
	if err := s.all(ctx, &rows, b.String(), append(values, f.Limit, f.Offset)...); err != nil {
		return nil, 0, fmt.Errorf("%s: %w", what, err)
	}
	for _, r := range rows {
		c, err := r.asCase(recent{})
		if err != nil {
			return nil, 0, fmt.Errorf("%s: %w", what, err)
		}
		lines = append(lines, CaseLine{
			ID: c.ID, Number: c.Number, Kind: c.Kind, State: c.State, Team: c.Team, Owner: c.Owner, OwnerName: c.OwnerName, Lang: c.Lang,
			Received: c.Received, Filed: c.Filed, Since: c.Since, Deadline: c.Deadline, Expected: c.Expected, Flags: readFlags(r.Flags),
			Channel: conversations.ChannelID(r.CardChannel), Card: conversations.MessageID(r.CardMessage),
		})
	}
	return lines, total, nil
}

// BoardLine is how many open cases one agent has in one state, and how old they are.
type BoardLine struct {
	Owner     conversations.AgentID // "" for those that nobody has
	OwnerName string
	State     conversations.CaseState
	Cases     int
	Old       int // of them, received before the first of two moments
	Older     int // of those, received before the second
}

// Board counts the open cases of some teams by owner and state. old and older are the moments that their age is told by.
func (s *Store) Board(ctx context.Context, teams []string, old, older time.Time) ([]BoardLine, error) {
	if len(teams) == 0 {
		return nil, nil
	}
	values := []any{toMS(old), toMS(older)}
	for _, name := range teams {
		values = append(values, name)
	}
	var rows []struct {
		Owner     string
		OwnerName string `db:"owner_name"`
		State     string
		Cases     int
		Old       int
		Older     int
	}
	err := s.all(ctx, &rows, `SELECT owner, MAX(owner_name) AS owner_name, state, COUNT(*) AS cases,
		SUM(CASE WHEN received < $1 THEN 1 ELSE 0 END) AS old, SUM(CASE WHEN received < $2 THEN 1 ELSE 0 END) AS older
		FROM cases WHERE team IN `+marks(3, 1, len(teams))+` AND `+openStates+` GROUP BY owner, state ORDER BY owner, state`, values...)
	if err != nil {
		return nil, fmt.Errorf("count a team's cases: %w", err)
	}
	lines := make([]BoardLine, len(rows))
	for i, r := range rows {
		lines[i] = BoardLine{
			Owner: conversations.AgentID(r.Owner), OwnerName: r.OwnerName, State: conversations.CaseState(r.State), Cases: r.Cases, Old: r.Old, Older: r.Older,
		}
	}
	return lines, nil
}
