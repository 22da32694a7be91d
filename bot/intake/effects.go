package intake

import (
	"cmp"
	"fmt"
	"maps"
	"time"

	"guichet/bot/delivery"
	"guichet/conversations"
)

// carryOut keeps what is wanted, in the transaction of the event.
func (a *application) carryOut(j *job, p place, effects []conversations.Effect) error {
	for _, effect := range effects {
		if err := a.keep(j, p, effect); err != nil {
			return fmt.Errorf("keep the effect %T: %w", effect, err)
		}
	}
	return nil
}

func (a *application) keep(j *job, p place, effect conversations.Effect) error {
	source := j.event.Key
	switch e := effect.(type) {
	case conversations.Verdict:
		j.verdict = merged(j.verdict, e)
		return nil
	case conversations.Schedule:
		return a.tx.SetTimer(p.customer, e)
	case conversations.Unschedule:
		return a.tx.DeleteTimer(p.customer, e.Key)
	case conversations.Keep:
		return a.tx.Keep(p.customer, e, j.event.At, source)
	case conversations.Record:
		return a.tx.Record(e, a.now, source)
	case conversations.Drop:
		return a.tx.Drop(p.customer, e.Key)
	case conversations.Rouse:
		a.tx.RouseDesk(e.Desk, e.Due)
		return nil
	case conversations.Requeue:
		return a.tx.Requeue(e.Delivery)
	case conversations.Strike:
		return a.tx.Strike(p.customer, e)
	case conversations.Restate:
		return a.tx.Restate(e, a.now, source)
	case conversations.Unfile:
		return a.tx.Unfile(e.Case)
	case conversations.Erase:
		return a.tx.EraseCase(p.customer, e.Case)
	default:
		return a.enqueue(j, p, effect)
	}
}

// enqueue puts the calls that an effect needs into the outbox.
func (a *application) enqueue(j *job, p place, effect conversations.Effect) error {
	planned, err := a.planned(effect, kindOf(j.event.Body), j.event.Key.ID)
	if err != nil || len(planned) == 0 {
		return err
	}
	var address conversations.ChatID
	if p.customer == 0 {
		address = j.event.From.Chat // where the event came from, behind which there is no customer
	}
	rows := delivery.Rows(planned)
	for i := range rows {
		rows[i].Since, rows[i].Trace = a.now.Add(-time.Since(j.accepted)), j.trace
	}
	return a.tx.Enqueue(p.customer, address, rows)
}

// merged joins two verdicts of one event: the last words, and all fields.
func merged(first, second conversations.Verdict) conversations.Verdict {
	if second.Toast == "" {
		second.Toast = first.Toast
	}
	if len(first.Errors) > 0 {
		errors := maps.Clone(first.Errors)
		maps.Copy(errors, second.Errors)
		second.Errors = errors
	}
	if second.Show.Empty() {
		second.Show = first.Show
	}
	second.Preview, second.Changed = cmp.Or(second.Preview, first.Preview), cmp.Or(second.Changed, first.Changed)
	return second
}
