package intake

import (
	"context"
	"fmt"
	"time"

	"guichet/conversations"
	"guichet/storage"
)

// application is one transaction under way.
type application struct {
	*Intake
	tx  *storage.Tx
	now time.Time // business time
}

// transact applies jobs in one transaction. Their verdicts and fates count only if it returns nil.
func (in *Intake) transact(ctx context.Context, jobs []*job) error {
	return in.Store.InTx(ctx, func(tx *storage.Tx) error {
		a := application{Intake: in, tx: tx, now: in.Now()}
		fresh, err := a.unseen(jobs)
		if err != nil || len(fresh) == 0 {
			return err
		}
		places, err := a.resolve(fresh)
		if err != nil {
			return err
		}
		if err := a.lock(places); err != nil {
			return err
		}
		for i, j := range fresh {
			if err := a.apply(j, places[i]); err != nil {
				return fmt.Errorf("apply %s %s: %w", j.event.Key.Source, kindOf(j.event.Body), err)
			}
		}
		return nil
	})
}

// unseen marks the events as seen and returns those that were not (G2). It starts every job's outcome anew, since a
// transaction may be run more than once. Timers have a better guard, their own row: the same timer may fall due again.
func (a *application) unseen(jobs []*job) ([]*job, error) {
	var sightings []storage.Sighting
	for _, j := range jobs {
		j.fate, j.verdict = repeated, conversations.Verdict{}
		if j.still == nil {
			sightings = append(sightings, storage.Sighting{Key: j.event.Key, Raw: j.event.Raw})
		}
	}
	marked, err := a.tx.MarkAllSeen(sightings, a.now)
	if err != nil {
		return nil, err
	}
	fresh := make([]*job, 0, len(jobs))
	for _, j := range jobs {
		if j.still == nil {
			isNew := marked[0]
			if marked = marked[1:]; !isNew {
				continue
			}
		}
		fresh = append(fresh, j)
	}
	return fresh, nil
}

// lock locks the customers of all events, at once: two transactions that locked theirs one by one could wait for each other. Then it reads their worlds.
func (a *application) lock(places []place) error {
	ids := make([]conversations.CustomerID, 0, len(places))
	for _, p := range places {
		if p.customer != 0 {
			ids = append(ids, p.customer)
		}
	}
	if err := a.tx.Lock(ids...); err != nil {
		return err
	}
	if len(ids) < 2 {
		return nil // it may concern no more than a timer that does not stand any more
	}
	return a.tx.Worlds(ids...)
}

// apply applies one event whose customer is locked.
func (a *application) apply(j *job, p place) error {
	if j.still != nil {
		still, err := j.still(a.tx)
		if err != nil || !still {
			return err
		}
	}
	if p.customer == 0 && !p.nobody {
		j.fate = elsewhere
		return nil
	}
	before, err := a.world(p)
	if err != nil {
		return err
	}
	ev := j.event
	if err := a.freshen(&ev, p); err != nil {
		return err
	}
	after, effects, err := a.step(before, ev)
	if err != nil {
		return err
	}
	if p.customer != 0 {
		if err := a.tx.SaveWorld(before, after); err != nil {
			return fmt.Errorf("save the customer's world: %w", err)
		}
	}
	j.fate = applied
	return a.carryOut(j, p, effects)
}

func (a *application) world(p place) (conversations.World, error) {
	if p.customer == 0 {
		return conversations.World{Policy: a.Policy}, nil
	}
	var focus []conversations.CaseID
	if p.focus != 0 {
		focus = append(focus, p.focus)
	}
	w, err := a.tx.World(p.customer, focus...)
	if err != nil {
		return w, fmt.Errorf("load the customer's world: %w", err)
	}
	w.Policy = a.Policy
	return w, nil
}

// step redacts the event (G8) and calls the rules. A panic there is an error like any other: it must not stop the desk for everybody else.
func (a *application) step(w conversations.World, ev conversations.Event) (after conversations.World, effects []conversations.Effect, err error) {
	defer a.recovered(&err, kindOf(ev.Body), ev.Key.ID)
	after, effects, err = conversations.Step(w, conversations.Redact(ev, a.Policy, w.Dialogue), a.now)
	if err != nil {
		err = &ruleError{err}
	}
	return after, effects, err
}
