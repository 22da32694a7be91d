package delivery

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/storage"
)

// Sender makes one planned call on its platform. Its errors say what is known of the outcome: see package calls. It must be
// safe for concurrent use, and must return soon after ctx ends. save keeps a word for a later try of the same row.
type Sender interface {
	Send(ctx context.Context, c calls.Call, refs calls.Refs, save func(context.Context, string) error) (calls.Receipt, error)
}

// Config is what a Delivery needs. Store, Senders, Plan, Report and Log must be set.
type Config struct {
	Store   *storage.Store
	Senders map[calls.Platform]Sender
	// Plan turns an effect into calls; delivery wants marks and reactions of its own.
	Plan func(conversations.Effect) []calls.Call
	// Report tells the rules that a row is dead, and returns once that is committed. intake.Intake.Undelivered does it.
	Report func(context.Context, storage.DeadRow) error
	// Resent tells the rules that a customer may have a message twice, and returns once that is committed; nil tells nobody.
	Resent func(context.Context, storage.Resent) error
	// Now is business time; the default is time.Now.
	Now func() time.Time
	Log *slog.Logger
	// Meter counts; nil counts nothing.
	Meter Meter
	// Trace is told of every try; nil is told of none.
	Trace Tracer
	// Limits paces the calls; nil means Published, an empty list no pacing at all (for benchmarks).
	Limits []Limit
	// Lanes is how many lanes of one platform are served at once, and so how many calls it sees at once at most; zero stands for what suits each.
	Lanes int
	// Lease is how long a lane is held without a sign of life; the default is 6 s. A dead process's lanes wait that long.
	Lease time.Duration
	// CallTimeout ends a call that does not return; the default is 2 minutes, for the largest files.
	CallTimeout time.Duration
}

// Meter counts what delivery does. Its methods must be quick and safe for concurrent use.
type Meter interface {
	// Sent counts calls that were done; waited is from when the row was due to the call's return, took the call alone.
	Sent(platform, verb string, class int, waited, took time.Duration)
	// Begun counts the first tries of calls; after is how long since what they answer was accepted, the delay that the rules wanted left out.
	Begun(platform string, class int, after time.Duration)
	// Retried counts calls that will be tried again; uncertain tells that the work may have been done.
	Retried(platform, verb string, uncertain bool)
	// Throttled counts the times a platform asked to wait.
	Throttled(platform, verb string, scope string)
	// Paced counts the times a call had to wait for our own limits.
	Paced(limit string)
	// Folded counts rows that went out as part of another one's call.
	Folded(platform string, rows int)
	// Died counts rows that were given up.
	Died(platform, verb, reason string)
	// Resent counts calls that were made again though the try before may have done the work.
	Resent(platform, verb string)
	// Fenced counts outcomes that could not be recorded because the lane had been lost.
	Fenced(platform string)
}

// Delivery delivers. Start it once, stop it once.
type Delivery struct {
	Config
	delay       func(try int, repeats bool) time.Duration
	pace        *pace
	posts       posts
	dispatchers []*dispatcher

	stopping chan struct{}      // closed when no further call may begin
	deaths   chan struct{}      // there is a dead row to report
	cancel   context.CancelFunc // ends the calls in flight
	running  sync.WaitGroup

	mu       sync.Mutex
	inFlight int           // lanes being served, and reports under way
	changed  chan struct{} // closed and replaced at each change that Quiet may wait for
}

// New makes a Delivery that does nothing until it is started.
func New(c Config) *Delivery {
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Meter == nil {
		c.Meter = noMeter{}
	}
	if c.Limits == nil {
		c.Limits = Published
	}
	if c.Lease <= 0 {
		c.Lease = 6 * time.Second
	}
	if c.CallTimeout <= 0 {
		c.CallTimeout = 2 * time.Minute
	}
	d := &Delivery{Config: c, delay: randomDelay, cancel: func() {}, stopping: make(chan struct{}), deaths: make(chan struct{}, 1), changed: make(chan struct{})}
	d.pace = newPace(c.Limits, bucketsOf(c.Store))
	for platform, sender := range c.Senders {
		d.dispatchers = append(d.dispatchers, newDispatcher(d, platform, sender))
	}
	return d
}

// Start begins to deliver, in the background, until Stop.
func (d *Delivery) Start() {
	ctx, cancel := context.WithCancel(context.Background())
	d.cancel = cancel
	for _, dispatcher := range d.dispatchers {
		d.running.Go(func() { dispatcher.run(ctx) })
	}
	d.running.Go(func() { d.reportDead(ctx) })
	d.running.Go(func() { d.markLate(ctx) })
}

// Stop lets the calls in flight finish and be recorded, gives their lanes back and returns. When ctx ends first the calls are
// cut off; their heads stay under lease and will be uncertain, since nobody knows whether they were done.
func (d *Delivery) Stop(ctx context.Context) error {
	close(d.stopping)
	ended := make(chan struct{})
	go func() {
		d.running.Wait()
		close(ended)
	}()
	defer d.cancel()
	select {
	case <-ended:
		return nil
	case <-ctx.Done():
	}
	d.cancel()
	<-ended
	return fmt.Errorf("stop delivery: calls in flight were cut off: %w", context.Cause(ctx))
}

// Kick makes delivery look again at what is due: business time was moved.
func (d *Delivery) Kick() {
	for _, dispatcher := range d.dispatchers {
		dispatcher.kick()
	}
}

// begin and end keep count of what is in flight.
func (d *Delivery) begin() { d.flight(1) }

func (d *Delivery) end() { d.flight(-1) }

func (d *Delivery) flight(change int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.inFlight += change
	close(d.changed)
	d.changed = make(chan struct{})
}

func (d *Delivery) isStopping() bool {
	select {
	case <-d.stopping:
		return true
	default:
		return false
	}
}

type noMeter struct{}

func (noMeter) Sent(string, string, int, time.Duration, time.Duration) {}
func (noMeter) Begun(string, int, time.Duration)                       {}
func (noMeter) Retried(string, string, bool)                           {}
func (noMeter) Throttled(string, string, string)                       {}
func (noMeter) Paced(string)                                           {}
func (noMeter) Folded(string, int)                                     {}
func (noMeter) Died(string, string, string)                            {}
func (noMeter) Resent(string, string)                                  {}
func (noMeter) Fenced(string)                                          {}
