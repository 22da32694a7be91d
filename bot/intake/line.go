package intake

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"guichet/conversations"
	"guichet/storage"
)

const (
	lineLength = 1024             // events that may wait in a line before Accept has to
	together   = 50               // events in one transaction, at most
	patience   = 15 * time.Second // of a transaction with the database; the callers' is often shorter
	several    = 20               // events for which a line does not wait for another line's transaction
	// moment is how long a line with fewer waits, at most.
	moment  = 50 * time.Millisecond
	numbers = 5 // case numbers drawn for one event, at most: two taken in a row are already a wonder
)

// job is one event on its way.
type job struct {
	event conversations.Event
	line  int
	// customer is set where the event's maker knows them: what the clock and delivery tell has no address.
	customer conversations.CustomerID
	// still reports, inside the transaction, whether what the clock or delivery tell of is still so, and settles it.
	// nil for events from platforms.
	still func(*storage.Tx) (bool, error)
	// cause is by what that is traced which the event comes of.
	cause string

	ctx      context.Context
	accepted time.Time // machine time
	finished chan<- *job
	trace    string // by which what comes of the event is found; empty where nothing is followed
	end      func(Outcome)

	// Set by the line before the job is sent to finished.
	verdict conversations.Verdict
	fate    fate
	err     error

	settled bool // the caller's own
}

// fate is what became of an event.
type fate int

const (
	applied   fate = iota
	repeated       // seen before, or no longer so
	elsewhere      // it happened where no customer and no case is
	keptAside
)

// line is one line of events. Its goroutine lives while there are any.
type line struct {
	intake  *Intake
	waiting chan *job
	running atomic.Bool
}

func (l *line) put(ctx context.Context, j *job) error {
	select {
	case l.waiting <- j:
	case <-ctx.Done():
		return context.Cause(ctx)
	}
	l.start()
	return nil
}

func (l *line) start() {
	if l.running.CompareAndSwap(false, true) {
		l.intake.work.Go(l.run)
	}
}

func (l *line) run() {
	for {
		if l.turn() {
			continue
		}
		l.running.Store(false)
		// Somebody may have put a job after next looked and seen the line still running.
		if len(l.waiting) == 0 || !l.running.CompareAndSwap(false, true) {
			return
		}
	}
}

// turn applies what waits, and reports whether there was anything.
func (l *line) turn() bool {
	defer l.gather()()
	jobs := l.next()
	if len(jobs) > 0 {
		l.intake.handle(jobs)
	}
	return len(jobs) > 0
}

// gather lets a line with few events wait while another with few has its transaction under way, so that more come together: on PostgreSQL a transaction
// costs as much as the few events in it. It waits for a moment only, since that transaction may itself be waiting, for a customer's lock. done ends the turn.
func (l *line) gather() (done func()) {
	few := l.intake.few
	if n := len(l.waiting); n == 0 || n >= several {
		return func() {}
	}
	patience := time.NewTimer(moment)
	defer patience.Stop()
	select {
	case few <- struct{}{}:
		return func() { <-few }
	case <-patience.C:
		return func() {}
	}
}

// next takes what waits. Jobs whose callers have given up are not begun.
func (l *line) next() []*job {
	var jobs []*job
	for len(jobs) < together {
		select {
		case j := <-l.waiting:
			if err := context.Cause(j.ctx); err != nil {
				j.finish(err)
				continue
			}
			jobs = append(jobs, j)
		default:
			return jobs
		}
	}
	return jobs
}

func (j *job) finish(err error) {
	j.err = err
	j.ended(err)
	j.finished <- j // has room for every job of its caller
}

// handle applies jobs together, or each alone when that fails.
func (in *Intake) handle(jobs []*job) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if len(jobs) > 1 && in.transact(ctx, jobs) == nil {
		in.finish(jobs...)
		return
	}
	failed := map[string]error{} // by where it happened: nothing may overtake a failed event there
	for _, j := range jobs {
		where := whereOf(j)
		if err := failed[where]; err != nil {
			j.finish(err)
			continue
		}
		err := in.alone(ctx, j)
		if err == nil {
			in.finish(j)
			continue
		}
		failed[where] = err
		in.unkept.Store(true)
		j.finish(err)
		if away := in.Store.Ping(ctx); away != nil {
			for _, other := range jobs {
				failed[whereOf(other)] = away
			}
		}
	}
}

func whereOf(j *job) string {
	at := j.event.From
	return string(at.Chat) + "/" + string(at.Channel) + "/" + string(at.Thread)
}

// alone applies one event in its own transaction. A nil error may also mean that it was set aside.
func (in *Intake) alone(ctx context.Context, j *job) error {
	var refused error
	for drawn := 0; ; {
		err := in.transact(ctx, []*job{j})
		var rule *ruleError
		switch {
		case err == nil:
			return nil
		case errors.Is(err, storage.ErrNumberTaken) && drawn < numbers:
			drawn++
		case !errors.As(err, &rule) && storage.Rejected(err):
			rule = &ruleError{fmt.Errorf("the database refuses what came of the event: %w", err)}
			if refused != nil {
				return in.setAside(ctx, j, rule)
			}
			refused = err
		case rule == nil:
			return err
		case refused == nil:
			refused = err // rules are pure, but the world they were given may have been changed by an operator meanwhile
		default:
			return in.setAside(ctx, j, rule)
		}
	}
}

// finish counts and returns jobs after their commit.
func (in *Intake) finish(jobs ...*job) {
	in.Meter.Committed(len(jobs))
	in.unkept.Store(false)
	for _, j := range jobs {
		key := j.event.Key
		switch j.fate {
		case applied:
			in.Meter.Applied(key.Source, kindOf(j.event.Body), time.Since(j.accepted))
		case repeated:
			in.Meter.Repeated(key.Source)
		case keptAside:
			in.Meter.SetAside(key.Source)
		case elsewhere:
		}
		j.finish(nil)
	}
}
