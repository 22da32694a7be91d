package delivery

import (
	"guichet/bot/calls"
	"guichet/storage"
)

// Rows are planned calls as the outbox keeps them.
func Rows(planned []calls.Call) []storage.Row {
	rows := make([]storage.Row, len(planned))
	for i, c := range planned {
		rows[i] = storage.Row{
			Platform: string(c.Platform), Lane: string(c.Lane), Verb: c.Verb, Format: c.Format, Body: c.Body,
			Class: int(c.Class), Key: c.Key, Delay: c.Delay, Case: c.Case,
			Makes: c.Makes, Needs: c.Needs, Carries: c.Carries, Ack: c.Ack,
		}
	}
	return rows
}

func callOf(w storage.Work) calls.Call {
	return calls.Call{
		Platform: calls.Platform(w.Platform), Lane: calls.Lane(w.Lane), Verb: w.Verb, Format: w.Format, Body: w.Body,
		Class: classOf(w), Key: w.Key, Delay: w.Delay, Case: w.Case,
		Makes: w.Makes, Needs: w.Needs, Carries: w.Carries, Ack: w.Ack,
	}
}

func refsOf(w storage.Work) calls.Refs {
	return calls.Refs{
		Chat: w.Chat, Channel: w.Channel, Thread: w.Thread, Message: w.Message, Outbox: w.ID,
		Attempt: w.Attempt, Uncertain: w.Uncertain, Since: w.FirstTried, Stored: w.Stored, With: w.With,
	}
}

func receiptOf(r calls.Receipt) storage.Receipt {
	return storage.Receipt{Channel: r.Channel, Message: r.Message, Extra: r.Extra}
}
