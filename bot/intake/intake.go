package intake

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/startlink"
	"guichet/storage"
)

// Config is what an Intake needs. Store, Policy, Plan and Log must be set.
type Config struct {
	Store  *storage.Store
	Policy *policy.Policy
	// Plan turns an effect into the calls it needs on all platforms. It is pure; package bot joins the adapters' plans.
	Plan func(conversations.Effect) []calls.Call
	// Now is business time; the default is time.Now.
	Now func() time.Time
	Log *slog.Logger
	// Meter counts; nil counts nothing.
	Meter Meter
	// Trace follows events to what comes of them; nil follows none.
	Trace Tracer
	// Opaque names, for each source of events, the places in its raw form that only the platform writes and the redactor must
	// leave alone: see redact.Context.
	Opaque map[string][]string
	// Link reads what a /start came with, zero for what cannot be trusted at that time; nil trusts nothing.
	Link func(payload string, at time.Time) startlink.Link
	// Lines is how many transactions may be under way at once. By default it is 1 on SQLite, where they would only wait for each other and share less, and 4 on
	// PostgreSQL.
	Lines int
}

// Meter counts what intake does. Its methods are called after the commit and must be quick and safe for concurrent use.
type Meter interface {
	// Applied counts events that were applied; took is from acceptance to commit.
	Applied(source, kind string, took time.Duration)
	// Repeated counts events that were seen before.
	Repeated(source string)
	// SetAside counts events that were kept aside.
	SetAside(source string)
	// Committed counts transactions by how many events they held.
	Committed(events int)
}

// Intake applies events. All methods are safe for concurrent use.
type Intake struct {
	Config
	draw  func() conversations.Number // case numbers
	seed  maphash.Seed
	lines []*line
	few   chan struct{} // holds a token while a line with few events has its turn
	work  sync.WaitGroup
	door  sync.RWMutex // held for reading by those who bring events
	// closed: no event is taken any more. door guards it.
	closed bool
	// unkept: the last that came could not be kept. The memory's fault or the event's own is not asked before somebody wants to know.
	unkept atomic.Bool
}

// New makes an Intake. It starts nothing: a line has a goroutine only while it has events.
func New(c Config) *Intake {
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Meter == nil {
		c.Meter = noMeter{}
	}
	if c.Lines <= 0 {
		c.Lines = 4
		if c.Store.Engine() == storage.SQLite {
			c.Lines = 1
		}
	}
	in := &Intake{Config: c, draw: newNumber, seed: maphash.MakeSeed(), few: make(chan struct{}, 1)}
	for range c.Lines {
		in.lines = append(in.lines, &line{intake: in, waiting: make(chan *job, lineLength)})
	}
	return in
}

// Unfinished is the error of an Accept that did not apply all of its events.
type Unfinished struct {
	// Applied is how many events at the beginning are committed, or were before: an offset may move past these. Later
	// ones may be committed as well, and will be recognised when they come again.
	Applied int
	Err     error
}

func (e *Unfinished) Error() string {
	return fmt.Sprintf("apply events (the first %d are kept): %v", e.Applied, e.Err)
}

// Done is how many events at the beginning are committed: a receiver may move past these.
func (e *Unfinished) Done() int { return e.Applied }

func (e *Unfinished) Unwrap() error { return e.Err }

// Accept applies every event, in order for each chat and thread, and notes those that could not be decoded. When it returns
// nil all of it is committed and may be acknowledged; the verdicts stand in the order of the events, zero for those seen
// before. Otherwise the error is an *Unfinished, and the caller should not acknowledge beyond what that allows.
//
// ctx is the caller's patience: an event that was not begun when it ends is not applied, one that was begun is applied or
// not, and recognised when it comes again.
func (in *Intake) Accept(ctx context.Context, events []conversations.Event, aside []conversations.Aside) ([]conversations.Verdict, error) {
	if err := in.noteAside(ctx, aside); err != nil {
		return nil, &Unfinished{Err: err}
	}
	jobs := make([]*job, len(events))
	for i, ev := range events {
		jobs[i] = &job{event: in.redacted(ev), line: in.lineOf(ev)}
	}
	return in.do(ctx, jobs)
}

// Fire applies a timer that fell due. A timer that was moved or removed meanwhile changes nothing.
func (in *Intake) Fire(ctx context.Context, t storage.Timer) error {
	if t.Desk != "" {
		return in.wakeDesk(ctx, t)
	}
	_, err := in.do(ctx, []*job{in.dueJob(t)})
	return err
}

// Undelivered applies that a platform refused a call for good. Telling it twice changes nothing.
func (in *Intake) Undelivered(ctx context.Context, row storage.DeadRow) error {
	_, err := in.do(ctx, []*job{in.deadJob(row)})
	return err
}

// Keeping reports why what comes cannot be kept; nil while it is. Nothing is tried as long as all that came was kept. After something was not, it is the memory
// that is asked, by keeping something: an event that cannot be kept while others could proves nothing, and where events are brought by a balancer, none might
// come any more to show that the trouble is over.
func (in *Intake) Keeping(ctx context.Context) error {
	if !in.unkept.Load() {
		return nil
	}
	err := in.Store.TryKeeping(ctx)
	if err == nil {
		in.unkept.Store(false)
	}
	return err
}

// errClosed is what an event that comes after Close is refused with: whoever brought it brings it again, to another process or later.
var errClosed = errors.New("closed")

// Close waits until nothing is under way. From then on no event is taken.
func (in *Intake) Close(ctx context.Context) error {
	idle := make(chan struct{})
	go func() {
		in.door.Lock()
		in.closed = true
		in.door.Unlock()
		in.work.Wait()
		close(idle)
	}()
	select {
	case <-idle:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait for the events under way: %w", context.Cause(ctx))
	}
}

// do puts jobs into their lines and waits for them.
func (in *Intake) do(ctx context.Context, jobs []*job) ([]conversations.Verdict, error) {
	in.door.RLock()
	defer in.door.RUnlock()
	if in.closed {
		return nil, &Unfinished{Err: errClosed}
	}
	finished := make(chan *job, len(jobs))
	var failure error
	placed := 0
	for _, j := range jobs {
		j.ctx, j.finished = ctx, finished
		in.begin(j)
		if failure = in.lines[j.line].put(ctx, j); failure != nil {
			j.ended(failure)
			break
		}
		placed++
	}
	for range placed {
		select {
		case j := <-finished:
			j.settled = true
			if j.err != nil && failure == nil {
				failure = j.err
			}
		case <-ctx.Done():
			return nil, &Unfinished{Applied: prefix(jobs), Err: context.Cause(ctx)}
		}
	}
	if failure != nil {
		return nil, &Unfinished{Applied: prefix(jobs), Err: failure}
	}
	verdicts := make([]conversations.Verdict, len(jobs))
	for i, j := range jobs {
		verdicts[i] = j.verdict
	}
	return verdicts, nil
}

// prefix counts the jobs at the beginning that were done. It looks only at jobs that came back.
func prefix(jobs []*job) int {
	for i, j := range jobs {
		if !j.settled || j.err != nil {
			return i
		}
	}
	return len(jobs)
}

// lineOf chooses a line by where the event happened.
func (in *Intake) lineOf(ev conversations.Event) int {
	at := ev.From
	switch {
	case at.Chat != "":
		return in.hash(string(at.Chat))
	case at.Thread != "":
		return in.hash(string(at.Channel) + "/" + string(at.Thread))
	default:
		return in.hash(at.Case.String())
	}
}

func (in *Intake) hash(name string) int {
	return int(maphash.String(in.seed, name) % uint64(len(in.lines)))
}

type noMeter struct{}

func (noMeter) Applied(string, string, time.Duration) {}
func (noMeter) Repeated(string)                       {}
func (noMeter) SetAside(string)                       {}
func (noMeter) Committed(int)                         {}
