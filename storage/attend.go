package storage

import (
	"context"
	"time"
)

// remembered is how long it is kept that a process fell silent, so that all others hear of it.
const remembered = 10 * time.Minute

// Attendee is what a process last said of its part in something.
type Attendee struct {
	Until time.Time // machine time; one in the past is of a process that was killed, or hangs
	State int64     // what those who take part have agreed on
}

// Attend says that this process takes part in something, and will say so again before the lease (machine time) ends; with a lease of nothing it only
// looks. It returns the others that take part, or did and have not left; nil where there can be none, and then nothing is written.
func (s *Store) Attend(ctx context.Context, group string, lease time.Duration, state int64) (others map[string]Attendee, err error) {
	if s.engine.name == SQLite {
		return nil, nil
	}
	err = s.InTx(ctx, func(tx *Tx) error {
		others = make(map[string]Attendee)
		now := machine()
		if lease > 0 {
			if err := tx.attend(group, now+lease.Milliseconds(), state); err != nil {
				return err
			}
		}
		var rows []struct {
			Holder       string
			Until, Epoch int64
		}
		if err := tx.all(&rows, `SELECT holder, until, epoch FROM leases WHERE name LIKE $1 AND holder <> $2`, attendance(group, "%"), s.process); err != nil {
			return err
		}
		forget, old := now-remembered.Milliseconds(), false
		for _, r := range rows {
			if r.Until <= forget {
				old = true
				continue
			}
			others[r.Holder] = Attendee{fromMS(r.Until), r.Epoch}
		}
		if !old {
			return nil
		}
		_, err := tx.exec(`DELETE FROM leases WHERE name LIKE $1 AND until <= $2`, attendance(group, "%"), forget)
		return err
	})
	return others, wrap(err, "ask which processes are there")
}

// attend keeps what this process says. Should the server fall over and forget it, no harm is done: nothing is acknowledged on the strength of it. So
// nobody waits for the disk.
func (tx *Tx) attend(group string, until, state int64) error {
	if _, err := tx.exec(`SET LOCAL synchronous_commit = off`); err != nil {
		return err
	}
	_, err := tx.exec(`INSERT INTO leases (name, holder, epoch, until) VALUES ($1, $2, $3, $4)
		ON CONFLICT (name) DO UPDATE SET epoch = excluded.epoch, until = excluded.until`, attendance(group, tx.s.process), tx.s.process, state, until)
	return err
}

// Leave says that this process takes part no longer, and left nothing undone.
func (s *Store) Leave(ctx context.Context, group string) error {
	if s.engine.name == SQLite {
		return nil
	}
	err := s.InTx(ctx, func(tx *Tx) error {
		_, err := tx.exec(`DELETE FROM leases WHERE name = $1`, attendance(group, s.process))
		return err
	})
	return wrap(err, "say that this process leaves")
}

// attendance is the name of a process's lease within a group.
func attendance(group, process string) string { return group + "/" + process }
