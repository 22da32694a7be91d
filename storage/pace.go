package storage

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Reserve takes up to n tokens from a bucket that holds burst and fills with rate a second (machine time), over all processes together. It
// returns how many it got and, when none, how long to wait for one. It never waits itself.
//
// It is the generic cell rate algorithm: the bucket is one number, the time at which it will be full again.
func (s *Store) Reserve(ctx context.Context, bucket string, rate float64, burst, n int) (wait time.Duration, granted int, err error) {
	if rate <= 0 || burst < 1 || n < 1 {
		return 0, 0, errors.New("reserve: rate, burst and n must be positive")
	}
	each := int64(float64(time.Second.Microseconds()) / rate)
	each = max(each, 1)
	now := time.Now().UnixMicro()
	var state struct{ Tat, Granted int64 }
	// free is how many tokens there are: as often as "each" fits between the bucket's time and the latest time it may have. A bucket whose time
	// has passed is full.
	const free = `((CASE WHEN buckets.tat > $3 THEN $2 - buckets.tat + $3 ELSE CAST($2 AS BIGINT) END) / $4)`
	const take = `(CASE WHEN ` + free + ` < 0 THEN 0 WHEN ` + free + ` < $5 THEN ` + free + ` ELSE CAST($5 AS BIGINT) END)`
	err = s.InTx(ctx, func(tx *Tx) error {
		_, err := tx.get(&state, `INSERT INTO buckets (name, tat, granted) VALUES ($1, CAST($3 AS BIGINT) + CAST($4 AS BIGINT) * CAST($6 AS BIGINT), $6)
			ON CONFLICT (name) DO UPDATE SET granted = `+take+`,
				tat = (CASE WHEN buckets.tat > $3 THEN buckets.tat ELSE CAST($3 AS BIGINT) END) + `+take+` * $4
			RETURNING tat, granted`, bucket, each*int64(burst), now, each, n, min(n, burst))
		return err
	})
	if err != nil {
		return 0, 0, fmt.Errorf("reserve: %w", err)
	}
	if state.Granted > 0 {
		return 0, int(state.Granted), nil
	}
	// One token is free once the bucket's time is no later than full minus one from then.
	return time.Duration(state.Tat+each-each*int64(burst)-now) * time.Microsecond, 0, nil
}

// PauseAccount keeps all lanes of a platform from being claimed until then (machine time), in all processes. A pause is never shortened.
func (s *Store) PauseAccount(ctx context.Context, platform string, until time.Time) error {
	err := s.InTx(ctx, func(tx *Tx) error {
		_, err := tx.exec(`INSERT INTO accounts (platform, paused_until) VALUES ($1, $2) ON CONFLICT (platform) DO UPDATE
			SET paused_until = CASE WHEN excluded.paused_until > accounts.paused_until THEN excluded.paused_until ELSE accounts.paused_until END`,
			platform, until.UnixMilli())
		return err
	})
	return wrap(err, "pause a platform")
}

// Lease takes or extends a lease on a name: there is at most one holder at a time, over all processes. The epoch grows whenever the holder changes,
// so that it can serve as a fencing token. held is false when another process has it.
func (s *Store) Lease(ctx context.Context, name string, d time.Duration) (epoch int64, held bool, err error) {
	err = s.InTx(ctx, func(tx *Tx) error {
		now := machine()
		held, err = tx.get(&epoch, `INSERT INTO leases (name, holder, epoch, until) VALUES ($1, $2, 1, $3) ON CONFLICT (name) DO UPDATE
			SET epoch = CASE WHEN leases.holder = excluded.holder THEN leases.epoch ELSE leases.epoch + 1 END,
				holder = excluded.holder, until = excluded.until
			WHERE leases.holder = excluded.holder OR leases.until <= $4 RETURNING epoch`, name, s.process, now+d.Milliseconds(), now)
		return err
	})
	return epoch, held, wrap(err, "take a lease")
}

// ReleaseLease gives a lease back, if this process has it.
func (s *Store) ReleaseLease(ctx context.Context, name string) error {
	err := s.InTx(ctx, func(tx *Tx) error {
		_, err := tx.exec(`UPDATE leases SET until = 0, holder = '' WHERE name = $1 AND holder = $2`, name, s.process)
		return err
	})
	return wrap(err, "give a lease back")
}
