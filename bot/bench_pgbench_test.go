package bot_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"guichet/storage/storagetest"
)

// yardstick is PostgreSQL's own benchmark on a durable server of its own: the simple-update script with 8 clients at scale 10. A machine's pace changes from
// minute to minute, so it is measured before and after each thing that is compared with it.
type yardstick struct {
	*testing.B
	program, url string
	taken        []pace
}

// pace is pgbench's transactions a second: as it comes, which is what it is asked for where nothing more is said, and with prepared statements, which is a
// quarter quicker.
type pace struct{ simple, prepared float64 }

// newYardstick prepares the benchmark. It is nil where pgbench is not installed.
func newYardstick(b *testing.B) *yardstick {
	b.Helper()
	program, err := exec.LookPath("pgbench")
	if err != nil {
		found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/pgbench") // the pattern is well formed
		if len(found) == 0 {
			b.Log("pgbench is not installed, so there is nothing to compare PostgreSQL with")
			return nil
		}
		program = found[len(found)-1]
	}
	y := &yardstick{B: b, program: program, url: storagetest.StartCluster(b, storagetest.Options{Durable: true}).Database(b)}
	y.run("-i", "-q", "-s", "10")
	return y
}

// take measures the pace, unless there is nothing to measure it with. The servers at the addresses have written what they still had to, so that neither
// slows the other down.
func (y *yardstick) take(others ...string) {
	if y == nil {
		return
	}
	y.Helper()
	for _, url := range append(others, y.url) {
		y.settle(url)
	}
	y.taken = append(y.taken, pace{simple: y.transactions("simple"), prepared: y.transactions("prepared")})
	y.settle(y.url)
}

// around is the mean of the last two paces, which are those before and after what was measured between them.
func (y *yardstick) around() pace {
	before, after := y.taken[len(y.taken)-2], y.taken[len(y.taken)-1]
	return pace{(before.simple + after.simple) / 2, (before.prepared + after.prepared) / 2}
}

// String lists what was taken.
func (y *yardstick) String() string {
	var simple, prepared []string
	for _, p := range y.taken {
		simple, prepared = append(simple, fmt.Sprintf("%.0f", p.simple)), append(prepared, fmt.Sprintf("%.0f", p.prepared))
	}
	return fmt.Sprintf("%s transactions/s (prepared: %s)", strings.Join(simple, "; "), strings.Join(prepared, "; "))
}

var tps = regexp.MustCompile(`tps = ([0-9.]+)`)

func (y *yardstick) transactions(protocol string) float64 {
	y.Helper()
	out := y.run("-b", "simple-update", "-M", protocol, "-c", "8", "-j", strconv.Itoa(runtime.NumCPU()), "-T", strconv.Itoa(sized(2, 5)))
	match := tps.FindStringSubmatch(out)
	if match == nil {
		y.Fatalf("pgbench said nothing of transactions a second:\n%s", out)
	}
	perSecond, err := strconv.ParseFloat(match[1], 64)
	if err != nil {
		y.Fatal(err)
	}
	return perSecond
}

func (y *yardstick) run(args ...string) string {
	y.Helper()
	ctx, cancel := context.WithTimeout(y.Context(), 2*time.Minute)
	defer cancel()
	out, err := exec.CommandContext(ctx, y.program, append(args, y.url)...).CombinedOutput()
	if err != nil {
		y.Fatalf("pgbench: %v\n%s", err, out)
	}
	return string(out)
}

// settle has a server write its pages now, instead of while something is measured.
func (y *yardstick) settle(url string) {
	y.Helper()
	db, err := sql.Open("postgres", url)
	if err != nil {
		y.Fatal(err)
	}
	_, err = db.ExecContext(y.Context(), "CHECKPOINT")
	if err = errors.Join(err, db.Close()); err != nil {
		y.Fatal(err)
	}
}
