package main

import (
	"errors"
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"guichet/bot"
	"guichet/conversations"
	"guichet/storage"
)

// outbox shows what is not delivered, says why, and puts back what was given up. It works beside the desk, which need not be stopped, and never shows
// anybody's words.
type outbox struct {
	List    outboxList    `cmd:"" default:"withargs" help:"List what waits to be sent and what was given up, the oldest first."`
	Explain outboxExplain `cmd:"" help:"Say what one row waits for, and what can be done."`
	Requeue outboxRequeue `cmd:"" help:"Put rows that were given up back into their lanes."`
}

// outboxList lists rows.
type outboxList struct {
	State string `help:"Only rows in this state: ${enum}." enum:"all,held,ready,behind,paused,trying,silent,dead" default:"all"`
	Case  string `help:"Only rows of the case with this number." placeholder:"NUMBER"`
	Lane  string `help:"Only rows of this lane." placeholder:"NAME"`
	Limit int    `help:"At most this many." default:"50"`
}

// Run implements the command.
func (c outboxList) Run(w *world) error {
	if c.Limit < 1 {
		return errors.New("--limit must be 1 at least")
	}
	filter := storage.QueueFilter{Lane: c.Lane, Limit: c.Limit}
	if c.State != "all" {
		filter.State = storage.QueueState(c.State)
	}
	if c.Case != "" {
		number, err := conversations.ParseNumber(c.Case)
		if err != nil {
			return fmt.Errorf("--case %s: %w", c.Case, err)
		}
		filter.Number = number
	}
	return w.beside(func(s *storage.Store) error {
		rows, err := s.Outbox(w.ctx, filter)
		if err != nil {
			return err
		}
		return listRows(w.stdout, rows, time.Now())
	})
}

func listRows(out io.Writer, rows []storage.Queued, now time.Time) error {
	if len(rows) == 0 {
		_, err := fmt.Fprintln(out, "Nothing of that kind waits.")
		return err
	}
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "ROW\tSTATE\tAGE\tTRIES\tWHAT\tCASE\tLANE\tWHY")
	for _, q := range rows {
		fmt.Fprintf(table, "%d\t%s\t%s\t%d\t%s %s\t%s\t%s\t%s\n", q.ID, q.State, age(q, now), q.Attempts, q.Platform, q.Verb, orDash(q.Number.String()), q.LaneName, because(q, now))
	}
	return table.Flush()
}

// age is how long a row has been due, or how long until it is.
func age(q storage.Queued, now time.Time) string {
	if wait := q.Due.Sub(now); wait > 0 {
		return "in " + span(wait)
	}
	return span(now.Sub(q.Due))
}

// span is a duration that a person reads at a glance.
func span(d time.Duration) string {
	switch {
	case d < time.Minute:
		return d.Round(time.Second).String()
	case d < 48*time.Hour:
		return d.Round(time.Minute).String()
	}
	return fmt.Sprintf("%d days", int(d.Hours()/24))
}

func orDash(text string) string {
	if text == "" {
		return "–"
	}
	return text
}

// because says in a few words what a row waits for.
func because(q storage.Queued, now time.Time) string {
	switch q.State {
	case storage.QueueHeld:
		return "its moment has not come"
	case storage.QueueBehind:
		return fmt.Sprintf("%d before it in its lane", q.Ahead)
	case storage.QueuePaused:
		return "next try in " + span(max(0, q.Until.Sub(now)))
	case storage.QueueTrying:
		return "being sent"
	case storage.QueueSilent:
		return "whoever sent it fell silent"
	case storage.QueueDead:
		return reasonOf(q.Reason)
	}
	return "due now"
}

// reasons are why calls are given up, in words for an operator.
var reasons = map[conversations.FailReason]string{
	conversations.Blocked:     "the customer has blocked the bot",
	conversations.Gone:        "what it was meant for does not exist any more",
	conversations.NotAllowed:  "the platform does not allow it to the bot: look at its scopes and its channels",
	conversations.TooBig:      "it is too large for the platform",
	conversations.TooLate:     "the platform no longer lets it be changed",
	conversations.Refused:     "the platform refused it",
	conversations.Unreachable: "the platform did not answer for a day",
	conversations.Unclear:     "it is not clear why",
}

func reasonOf(reason string) string {
	if words, known := reasons[conversations.FailReason(reason)]; known {
		return words
	}
	return reason
}

// outboxExplain says what one row waits for.
type outboxExplain struct {
	Row int64 `arg:"" help:"The row's number, as the list shows it."`
}

// Run implements the command.
func (c outboxExplain) Run(w *world) error {
	return w.beside(func(s *storage.Store) error {
		rows, err := s.Outbox(w.ctx, storage.QueueFilter{ID: c.Row})
		if err != nil {
			return err
		}
		if len(rows) == 0 {
			return fmt.Errorf("there is no row %d in the outbox: it was delivered, or replaced by a newer one, or there never was one", c.Row)
		}
		return explain(w.stdout, rows[0], time.Now())
	})
}

func explain(out io.Writer, q storage.Queued, now time.Time) error {
	const moment = "2006-01-02 15:04:05 MST"
	about := "of no case"
	if q.Number != "" {
		about = "of case " + q.Number.String()
	}
	fmt.Fprintf(out, "Row %d: %s on %s, %s.\n", q.ID, q.Verb, q.Platform, about)
	fmt.Fprintf(out, "Its lane, %s, delivers in order. It was wanted %s and due %s.\n", q.LaneName, q.Wanted.Format(moment), q.Due.Format(moment))
	switch {
	case q.Attempts == 1:
		fmt.Fprintln(out, "One try has not succeeded.")
	case q.Attempts > 1:
		fmt.Fprintf(out, "%d tries have not succeeded.\n", q.Attempts) // to wait, before it is looked whether a post arrived, counts as one
	}
	if q.Uncertain {
		fmt.Fprintln(out, doubt(q.Platform))
	}
	_, err := fmt.Fprintln(out, outlook(q, now))
	return err
}

// doubt says what it means that a try may have done the work: of what it sent Telegram tells nothing afterwards, so that each further try may be one more of the
// same message.
func doubt(platform string) string {
	if platform == storage.CustomersPlatform {
		return "A try may have done the work all the same, and Telegram does not tell: a message may be there as often as it was tried."
	}
	return "A try may have done the work all the same: what may be there is looked for before it is posted again."
}

// outlook says what will become of a row, and what can be done about it.
func outlook(q storage.Queued, now time.Time) string {
	switch q.State {
	case storage.QueueHeld:
		return "It waits for its moment: an undo window, or a burst of messages that is answered once. It may still be replaced or taken back."
	case storage.QueueBehind:
		return fmt.Sprintf("Rows before it in its lane: %d. What holds up the first of them holds up this one: guichet outbox list --lane %s", q.Ahead, q.LaneName)
	case storage.QueuePaused:
		return fmt.Sprintf("It waits for %s more: a try failed, or the platform asked to be left alone. It is then tried again, for a day at most.", span(max(0, q.Until.Sub(now))))
	case storage.QueueTrying:
		return "A process is sending it right now."
	case storage.QueueSilent:
		return "The process that was sending it fell silent. Another takes it over within seconds if one is running."
	case storage.QueueDead:
		arrived := "It surely did not arrive."
		if !q.Certain {
			arrived = "It may have arrived all the same."
		}
		return fmt.Sprintf("It was given up %s ago: %s. %s\nOnce the cause is gone: guichet outbox requeue %d", span(now.Sub(q.Died)), reasonOf(q.Reason), arrived, q.ID)
	}
	return "It is due and waits for a process to send it. If this lasts, no desk is running on this database."
}

// outboxRequeue puts dead rows back.
type outboxRequeue struct {
	Rows []int64 `arg:"" optional:"" help:"The rows' numbers."`
	All  bool    `help:"All rows that were given up."`
}

// requeueAtOnce bounds what --all takes: more means that something is wrong which requeueing would not mend.
const requeueAtOnce = 1000

var errRequeueWhat = errors.New("name the rows to requeue, or --all for every row that was given up")

// Run implements the command.
func (c outboxRequeue) Run(w *world) error {
	if c.All == (len(c.Rows) > 0) {
		return errRequeueWhat
	}
	return w.beside(func(s *storage.Store) error {
		rows, err := c.dead(w, s)
		if err != nil {
			return err
		}
		if len(rows) == 0 {
			fmt.Fprintln(w.stdout, "Nothing was given up.")
		}
		for _, q := range rows {
			if err := bot.Requeue(w.ctx, s, q, time.Now()); err != nil {
				return err
			}
			fmt.Fprintf(w.stdout, "Row %d is back at the end of its lane, %s.%s\n", q.ID, q.LaneName, twice(q))
		}
		return nil
	})
}

// twice warns whoever sends again what a customer may have already.
func twice(q storage.Queued) string {
	if q.Platform == storage.CustomersPlatform && !q.Certain {
		return " It may have arrived before: the customer may then have it twice."
	}
	return ""
}

// dead are the rows that were asked for. All of them were given up, or none is put back.
func (c outboxRequeue) dead(w *world, s *storage.Store) (dead []storage.Queued, err error) {
	if c.All {
		return s.Outbox(w.ctx, storage.QueueFilter{State: storage.QueueDead, Limit: requeueAtOnce})
	}
	for _, id := range c.Rows {
		rows, err := s.Outbox(w.ctx, storage.QueueFilter{ID: id})
		if err != nil {
			return nil, err
		}
		if len(rows) == 0 || rows[0].ID != id || rows[0].State != storage.QueueDead {
			return nil, fmt.Errorf("row %d was not given up: only what was can be requeued", id)
		}
		dead = append(dead, rows[0])
	}
	return dead, nil
}

// beside opens the memory of a desk that may be at work, for as long as f needs it.
func (w *world) beside(f func(*storage.Store) error) error {
	store, err := storage.Open(w.ctx, storage.Config{URL: w.settings.Database, Log: w.log, Beside: true})
	if err != nil {
		return err
	}
	return errors.Join(f(store), store.Close())
}
