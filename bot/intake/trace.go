package intake

import "time"

// Tracer follows events to what comes of them. It must be quick and safe for concurrent use.
type Tracer interface {
	// Begin is told of an event when it is accepted. cause is by what that is traced which the event itself comes of; empty for what comes from outside.
	// What comes of the event is traced by trace (see storage.Row); end is called once, with what became of it.
	Begin(source, kind string, cause string) (trace string, end func(Outcome))
}

// Outcome is what became of an event, for those who follow it.
type Outcome string

// The outcomes.
const (
	Applied  Outcome = "applied"
	Repeated Outcome = "repeated" // seen before, or no longer so: it changed nothing
	Stray    Outcome = "stray"    // it happened where no customer and no case is
	Aside    Outcome = "aside"    // the rules refuse it
	Failed   Outcome = "failed"   // not kept: it will come again
)

// begin has the job followed from now on.
func (in *Intake) begin(j *job) {
	j.accepted = time.Now()
	if in.Trace != nil {
		j.trace, j.end = in.Trace.Begin(j.event.Key.Source, kindOf(j.event.Body), j.cause)
	}
}

// ended tells what became of a job.
func (j *job) ended(err error) {
	if j.end == nil {
		return
	}
	outcome := Failed
	if err == nil {
		outcome = [...]Outcome{applied: Applied, repeated: Repeated, elsewhere: Stray, keptAside: Aside}[j.fate]
	}
	j.end(outcome)
}
