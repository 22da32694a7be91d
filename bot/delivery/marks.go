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
	// whileRecorded is how long the end of a call may take to be kept: meanwhile the ⏳ may still be set.
	whileRecorded = time.Second
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
		if d.Now().Sub(w.Due) >= lateAfter-whileRecorded {
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
	last := make(map[message]storage.Work) // one mark for all rows of a message
	for _, w := range late {
		if w.Case != 0 && w.Carries != "" && !unmarked[w.Verb] {
			last[message{w.Case, w.Carries}] = w
		}
	}
	if len(last) == 0 {
		return nil
	}
	return d.Store.InTx(ctx, func(tx *storage.Tx) error {
		for m, w := range last {
			rows := Rows(d.Plan(conversations.Mark{Case: m.of, Message: m.id, Mark: conversations.Waiting, On: true}))
			for i := range rows {
				rows[i].While, rows[i].Trace = w.ID, w.Trace // it may have been sent since
			}
			if err := tx.Enqueue(w.Customer, "", rows); err != nil {
				return err
			}
		}
		return nil
	})
}
