package delivery

import (
	"errors"
	"time"

	"guichet/bot/calls"
	"guichet/storage"
)

// Tracer is told of every try of a call, whatever came of it. It must be quick and safe for concurrent use.
type Tracer interface {
	Tried(Try)
}

// Try is one try of a call, told without words, names and ids.
type Try struct {
	Platform, Lane, Verb string
	Class                int
	Attempt              int  // 1 for the first; what the platform only put off does not count
	Uncertain            bool // an earlier try may have done the work
	Began                time.Time
	Took                 time.Duration
	Outcome              Outcome
	Reason               string // a conversations.FailReason, where the platform refused for good
	// Rows are those that the call is for, the one whose turn it was first. There are several when a lane is behind.
	Rows []Tried
}

// Tried is a row of the outbox that was tried.
type Tried struct {
	Trace  string        // see storage.Row
	Waited time.Duration // business time since the row was due, until the call began: pacing, pauses and earlier tries included
}

// Outcome is what came of a try.
type Outcome string

// The outcomes.
const (
	Sent      Outcome = "sent"
	Throttled Outcome = "throttled" // the platform asks to wait
	Again     Outcome = "again"     // it surely was not done, and will be tried again
	Doubtful  Outcome = "doubtful"  // it may have been done; that is looked up, or it is tried again
	GivenUp   Outcome = "given up"
	CutOff    Outcome = "cut off" // the lane was lost, or the process ends
)

// trace tells of a try that began and took so long, and of its error only what sort it is.
func (d *dispatcher) trace(works []storage.Work, began time.Time, took time.Duration, outcome Outcome, err error) {
	if d.Trace == nil {
		return
	}
	w := works[0]
	t := Try{
		Platform: w.Platform, Lane: w.Lane, Verb: w.Verb, Class: w.Class, Attempt: w.Attempt, Uncertain: w.Uncertain,
		Began: began, Took: took, Outcome: outcome, Rows: make([]Tried, len(works)),
	}
	var refused *calls.Permanent
	if errors.As(err, &refused) {
		t.Reason = string(refused.Reason)
	}
	since := time.Since(began)
	for i, w := range works {
		t.Rows[i] = Tried{Trace: w.Trace, Waited: max(0, d.Now().Sub(w.Due)-since)}
	}
	d.Trace.Tried(t)
}

// handOn has what follows from a row found where the row itself came from.
func handOn(w storage.Work, follow []storage.Row) []storage.Row {
	for i := range follow {
		follow[i].Trace = w.Trace
	}
	return follow
}
