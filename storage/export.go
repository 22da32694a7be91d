package storage

import (
	"context"
	"fmt"
	"time"

	"guichet/conversations"
)

// RegisterLine is a case as the register of complaints has it, with what is counted of its life.
type RegisterLine struct {
	conversations.Case
	FirstName string // of the customer; their chat is never part of it
	// FirstReply is when an agent's words first went to the customer; zero while none did.
	FirstReply time.Time
	// Reopened counts how often it was reopened.
	Reopened int
	// FromCustomer and FromAgents count the messages each side wrote, notes not included; Files counts the files of both.
	FromCustomer, FromAgents, Files int
}

// registerPage is how many cases Register reads at a time.
const registerPage = 200

// Register calls each with every case filed from an instant on and before another, oldest first, until it returns an error. It reads what is committed, page by
// page, and keeps nobody waiting.
func (s *Store) Register(ctx context.Context, from, before time.Time, each func(RegisterLine) error) error {
	for last := int64(0); ; {
		var rows []struct {
			caseRow
			FirstName    string `db:"first_name"`
			FirstReply   int64  `db:"first_reply"`
			Reopened     int
			FromCustomer int `db:"from_customer"`
			FromAgents   int `db:"from_agents"`
			Files        int
		}
		err := s.all(ctx, &rows, `SELECT k.id, k.number, k.customer, k.draft, k.kind, k.state, k.team, k.owner, k.owner_name, k.lang, k.statement,
			k.received, k.filed, k.deadline, k.expected, k.outcome, k.settled, k.closed, k.version, k.life, k.rating, k.follows, k.since, c.first_name,
			COALESCE((SELECT MIN(t.at) FROM contents t WHERE t.case_id = k.id AND t.side = 'agents' AND t.note = 0 AND t.gone = 0), 0) AS first_reply,
			(SELECT COUNT(*) FROM case_events e WHERE e.case_id = k.id AND e.became = 'reopened') AS reopened,
			(SELECT COUNT(*) FROM contents t WHERE t.case_id = k.id AND t.version = 0 AND t.side = 'customers') AS from_customer,
			(SELECT COUNT(*) FROM contents t WHERE t.case_id = k.id AND t.version = 0 AND t.side = 'agents' AND t.note = 0) + `+changed("0")+` AS from_agents,
			(SELECT COUNT(*) FROM files f WHERE f.case_id = k.id) AS files
			FROM cases k JOIN customers c ON c.id = k.customer WHERE k.id > $1 AND k.filed >= $2 AND k.filed < $3 ORDER BY k.id LIMIT $4`,
			last, from.UnixMilli(), before.UnixMilli(), registerPage)
		if err != nil {
			return fmt.Errorf("read the register: %w", err)
		}
		for i := range rows {
			r := &rows[i]
			c, err := r.asCase(recent{})
			if err != nil {
				return fmt.Errorf("read the register: %w", err)
			}
			err = each(RegisterLine{
				Case: c, FirstName: r.FirstName, FirstReply: fromMS(r.FirstReply), Reopened: r.Reopened,
				FromCustomer: r.FromCustomer, FromAgents: r.FromAgents, Files: r.Files,
			})
			if err != nil {
				return err
			}
			last = r.ID
		}
		if len(rows) < registerPage {
			return nil
		}
	}
}
