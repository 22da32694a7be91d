package delivery

import (
	"context"
	"log/slog"
	"time"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/storage"
)

const (
	// lateAfter is how long an agent's message may be due and unsent before it gets its ⏳.
	lateAfter = 3 * time.Second
	sweep     = time.Second
	// received is the reaction that tells a customer that their words stand in front of the agents.
	received = "👀"
)

// unmarked are the verbs after which no mark follows: taking an agent's words back is not delivering them.
var unmarked = map[string]bool{"delete": true}

// follow is what is wanted once w, the last row that carries somebody's words, is done: a ✅ on the agent's message (and its
// ⏳ gone, if it was late enough to have got one), or the 👀 on the customer's. Storage leaves it out while another row
// carries the same words.
func (d *Delivery) follow(w storage.Work) []storage.Row {
	if w.Carries == "" || unmarked[w.Verb] {
		return nil
	}
	switch calls.Platform(w.Platform) {
	case calls.Telegram:
		if w.Case == 0 {
			return nil
		}
		mark := conversations.Mark{Case: w.Case, Message: w.Carries, Mark: conversations.Sent, On: true}
		follow := Rows(d.Plan(mark))
		if d.Now().Sub(w.Due) >= lateAfter {
			mark.Mark, mark.On = conversations.Waiting, false
			follow = append(follow, Rows(d.Plan(mark))...)
		}
		return follow
	case calls.Slack:
		if w.Ack {
			return Rows(d.Plan(conversations.React{Message: w.Carries, Emoji: received}))
		}
	}
	return nil
}

// markLate sets the ⏳ on agents' messages that are still unsent a while after they were due.
func (d *Delivery) markLate(ctx context.Context) {
	tick := time.NewTicker(sweep)
	defer tick.Stop()
	for {
		select {
		case <-d.stopping:
			return
		case <-tick.C:
		}
		late, err := d.Store.Overdue(ctx, lateAfter)
		if err == nil {
			err = d.enqueueLate(ctx, late)
		}
		if err != nil {
			d.Log.Warn("cannot mark what is late", slog.Any("error", err))
		}
	}
}

func (d *Delivery) enqueueLate(ctx context.Context, late []storage.Work) error {
	type message struct {
		of conversations.CaseID
		id conversations.MessageID
	}
	customers := make(map[message]conversations.CustomerID) // one mark for all rows of a message
	for _, w := range late {
		if w.Case != 0 && w.Carries != "" && !unmarked[w.Verb] {
			customers[message{w.Case, w.Carries}] = w.Customer
		}
	}
	if len(customers) == 0 {
		return nil
	}
	return d.Store.InTx(ctx, func(tx *storage.Tx) error {
		for m, customer := range customers {
			mark := conversations.Mark{Case: m.of, Message: m.id, Mark: conversations.Waiting, On: true}
			if err := tx.Enqueue(customer, "", Rows(d.Plan(mark))); err != nil {
				return err
			}
		}
		return nil
	})
}
