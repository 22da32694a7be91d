package bot_test

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"guichet/storage"
	"guichet/storage/storagetest"
)

// BenchmarkFigures measures what the README states, on the whole program between two pretend platforms over real sockets, with the
// databases as durable as in production. It prints one table. `make bench` runs it; a part of it is run by its name:
//
//	go test -run '^$' -bench 'Figures/idle/sqlite' -benchtime 1x ./bot
//
// GUICHET_BENCH says how much: "quick" (the default) takes smaller samples and some ten minutes, "full" leaves nothing out. Everything of one table is measured in one run, since a ratio of two runs says more about the machine than about the
// program. GUICHET_BENCH_PROFILE names a folder (from the root on) for the profiles of the saturated desk's processor and memory: sqlite-in.cpu, postgres-out.mem and so on, to be
// read with `go tool pprof`.
func BenchmarkFigures(b *testing.B) {
	t := &figures{began: time.Now()}
	defer t.print(os.Stdout)
	b.Run("machine", func(b *testing.B) { measureMachine(b, t) })
	for _, m := range measurements {
		b.Run(m.name, func(b *testing.B) {
			for _, engine := range []storage.Engine{storage.SQLite, storage.PostgreSQL} {
				b.Run(string(engine), func(b *testing.B) {
					for b.Loop() {
						m.run(b, engine, t)
					}
				})
			}
		})
	}
}

// measurements are the figures that each engine has.
var measurements = []struct {
	name string
	run  func(*testing.B, storage.Engine, *figures)
}{
	{name: "idle", run: measureIdle},
	{name: "saturated", run: measureSaturated},
	{name: "limits", run: measureLimits},
	{name: "crowd", run: measureCrowd},
	{name: "growth", run: measureGrowth},
	{name: "footprint", run: measureFootprint},
}

func full() bool { return os.Getenv("GUICHET_BENCH") == "full" }

// sized is how many of something are measured.
func sized(quick, thorough int) int {
	if full() {
		return thorough
	}
	return quick
}

// durable is an empty database that keeps what it acknowledges: SQLite with synchronous=FULL, PostgreSQL with fsync, full page writes and
// synchronous_commit on a server of its own.
func durable(b *testing.B, engine storage.Engine) (address string, server *storagetest.Cluster) {
	if engine == storage.SQLite {
		return "sqlite:" + b.TempDir() + "/guichet.db", nil
	}
	server = storagetest.StartCluster(b, storagetest.Options{Durable: true})
	return server.Database(b), server
}

// figures are the rows of the table.
type figures struct {
	mu    sync.Mutex
	began time.Time
	rows  []*figure
}

type figure struct {
	name, target string
	measured     map[storage.Engine]string
}

// set notes a measurement.
func (t *figures) set(name, target string, engine storage.Engine, measured string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	i := slices.IndexFunc(t.rows, func(f *figure) bool { return f.name == name })
	if i < 0 {
		i = len(t.rows)
		t.rows = append(t.rows, &figure{name, target, map[storage.Engine]string{}})
	}
	t.rows[i].measured[engine] = measured
}

// print writes the table as Markdown that a terminal can show too.
func (t *figures) print(w io.Writer) {
	table := [][]string{{"figure", "target", "SQLite", "PostgreSQL"}, nil}
	for _, f := range t.rows {
		table = append(table, []string{f.name, f.target, f.of(storage.SQLite), f.of(storage.PostgreSQL)})
	}
	widths := make([]int, 4)
	for _, row := range table {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	fmt.Fprintf(w, "\nMeasured on %s, %d cores, %s, %s, in %s.\n\n", t.began.Format(time.DateOnly), runtime.NumCPU(), processor(), runtime.Version(),
		time.Since(t.began).Round(time.Second))
	for n, row := range table {
		if n == 1 {
			fmt.Fprintln(w, "|"+strings.Repeat(" --- |", len(widths)))
			continue
		}
		for i, cell := range row {
			fmt.Fprint(w, "| ", cell, strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell)), " ")
		}
		fmt.Fprintln(w, "|")
	}
	fmt.Fprintln(w)
}

func (f *figure) of(engine storage.Engine) string {
	if m, ok := f.measured[engine]; ok {
		return m
	}
	if m, ok := f.measured[""]; ok {
		return m
	}
	return "–"
}

// processor is what Linux calls the machine's processor.
func processor() string {
	info, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return runtime.GOARCH
	}
	for line := range strings.Lines(string(info)) {
		if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return runtime.GOARCH
}

// quantile is a value below which that share of the sample lies. It sorts the sample.
func quantile(sample []time.Duration, share float64) time.Duration {
	if len(sample) == 0 {
		return 0
	}
	slices.Sort(sample)
	return sample[min(int(share*float64(len(sample))), len(sample)-1)]
}

func inMS(d time.Duration) string { return fmt.Sprintf("%.1f", float64(d.Microseconds())/1000) }
