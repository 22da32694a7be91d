package timers

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync/atomic"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/riverdriver/riverdatabasesql"
	"github.com/riverqueue/river/riverdriver/riversqlite"

	"guichet/storage"
)

// Job is one kind of periodic work. It must look for itself what there is to do, and bear being run twice at once.
type Job struct {
	Name string
	// Every is how often it runs, over all processes together; a second at least.
	Every time.Duration
	// Limit ends a run that takes longer; the default is a minute.
	Limit time.Duration
	Run   func(context.Context) error
}

// The settings of River. It shares SQLite's one writer with everybody, so it looks seldom and keeps little.
const (
	lookForJobs   = time.Second
	keepFinished  = 10 * time.Minute
	keepFailed    = 7 * 24 * time.Hour
	workers       = 2                // of one process
	jobLimit      = time.Minute      // unless the job says otherwise
	longestJob    = 10 * time.Minute // of any job
	seldom        = time.Minute      // a job that runs less often than this is tried again when it fails
	tries         = 5
	clearOldEvery = time.Hour
)

func (t *Timers) jobs() []Job {
	return []Job{
		{Name: "timers", Every: t.Every, Run: func(ctx context.Context) error {
			_, err := t.FireDue(ctx)
			return err
		}},
		{Name: "clear_old", Every: clearOldEvery, Limit: longestJob, Run: func(ctx context.Context) error {
			_, err := t.Store.ClearOld(ctx, t.Now().Add(-storage.SeenFor))
			return err
		}},
	}
}

// quiet lets through what River finds wrong; how many jobs it did is its own business, and so is what it cut short when it was asked to stop.
type quiet struct {
	slog.Handler
	stopping *atomic.Bool
}

// Enabled implements slog.Handler.
func (q quiet) Enabled(ctx context.Context, level slog.Level) bool {
	return level >= slog.LevelWarn && q.Handler.Enabled(ctx, level)
}

// Handle implements slog.Handler.
func (q quiet) Handle(ctx context.Context, r slog.Record) error {
	if q.stopping.Load() && cutShort(r) {
		return nil
	}
	return q.Handler.Handle(ctx, r)
}

// cutShort tells whether a record is about something that ended because its context did. River gives errors as values or as texts.
func cutShort(r slog.Record) (found bool) {
	r.Attrs(func(a slog.Attr) bool {
		err, isError := a.Value.Any().(error)
		found = isError && errors.Is(err, context.Canceled) || strings.Contains(a.Value.String(), context.Canceled.Error())
		return !found
	})
	return found
}

// WithAttrs implements slog.Handler.
func (q quiet) WithAttrs(attrs []slog.Attr) slog.Handler {
	return quiet{q.Handler.WithAttrs(attrs), q.stopping}
}

// WithGroup implements slog.Handler.
func (q quiet) WithGroup(name string) slog.Handler {
	return quiet{q.Handler.WithGroup(name), q.stopping}
}

func newRiver(db storage.River, log slog.Handler, jobs []Job) (*river.Client[*sql.Tx], error) {
	var driver riverdriver.Driver[*sql.Tx] = riverdatabasesql.New(db.DB)
	if db.Engine == storage.SQLite {
		driver = riversqlite.New(db.DB)
	}
	byName := make(map[string]Job, len(jobs))
	periodic := make([]*river.PeriodicJob, 0, len(jobs))
	for _, job := range jobs {
		byName[job.Name] = job
		periodic = append(periodic, job.periodic())
	}
	registered := river.NewWorkers()
	if err := river.AddWorkerSafely(registered, &worker{jobs: byName}); err != nil {
		return nil, err
	}
	return river.NewClient(driver, &river.Config{
		Logger:                      slog.New(log),
		Queues:                      map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: workers}},
		Workers:                     registered,
		PeriodicJobs:                periodic,
		FetchPollInterval:           lookForJobs,
		JobTimeout:                  longestJob,
		RescueStuckJobsAfter:        2 * longestJob,
		CompletedJobRetentionPeriod: keepFinished,
		DiscardedJobRetentionPeriod: keepFailed,
	})
}

// periodic is the job as River inserts it. What runs often is not tried again: the next run does the same.
func (j Job) periodic() *river.PeriodicJob {
	options := &river.InsertOpts{MaxAttempts: 1}
	if j.Every >= seldom {
		options.MaxAttempts = tries
	}
	return river.NewPeriodicJob(river.PeriodicInterval(j.Every),
		func() (river.JobArgs, *river.InsertOpts) { return task{Name: j.Name}, options },
		&river.PeriodicJobOpts{ID: j.Name, RunOnStart: true})
}

// task is what River keeps of a job: its name.
type task struct {
	Name string `json:"name"`
}

// Kind is what River calls it.
func (task) Kind() string { return "periodic" }

// worker runs the jobs by name.
type worker struct {
	river.WorkerDefaults[task]
	jobs map[string]Job
}

// Timeout is how long River lets a job run.
func (w *worker) Timeout(job *river.Job[task]) time.Duration {
	return cmp.Or(w.jobs[job.Args.Name].Limit, jobLimit)
}

// Work runs a job.
func (w *worker) Work(ctx context.Context, job *river.Job[task]) error {
	known, found := w.jobs[job.Args.Name]
	if !found {
		return river.JobCancel(fmt.Errorf("this release has no periodic job %q", job.Args.Name))
	}
	return known.Run(ctx)
}
