package bot_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"syscall"
	"testing"
	"time"

	"guichet/storage"
	"guichet/storage/storagetest"
)

// measureMachine measures what the databases can do at most on this machine, at this moment: how often a second the disk confirms a write, and how
// many small transactions PostgreSQL makes.
func measureMachine(b *testing.B, t *figures) {
	for b.Loop() {
		measureDisk(b, t)
		measurePostgres(b, t)
	}
}

func measureDisk(b *testing.B, t *figures) {
	syncs, err := syncsPerSecond(b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(syncs, "fdatasync/s")
	t.set("the disk", "", "", fmt.Sprintf("%.0f fdatasync/s", syncs))
}

func measurePostgres(b *testing.B, t *figures) {
	pace, err := pgbench(b)
	switch {
	case errors.Is(err, exec.ErrNotFound):
		b.Log(err)
		return
	case err != nil:
		b.Fatal(err)
	}
	t.pace = pace
	b.ReportMetric(pace, "pgbench-tps")
	t.set("pgbench, simple-update, 8 clients", "", storage.PostgreSQL, fmt.Sprintf("%.0f transactions/s", pace))
}

// syncsPerSecond overwrites pages of a small file and has each confirmed by the disk.
func syncsPerSecond(dir string) (float64, error) {
	const pages, page = 256, 4096
	f, err := os.Create(filepath.Join(dir, "pages"))
	if err != nil {
		return 0, err
	}
	defer f.Close()
	if _, err := f.Write(make([]byte, pages*page)); err != nil {
		return 0, err
	}
	if err := f.Sync(); err != nil {
		return 0, err
	}
	began, n := time.Now(), 0
	for ; time.Since(began) < 2*time.Second; n++ {
		if _, err := f.WriteAt(make([]byte, page), int64(n%pages)*page); err != nil {
			return 0, err
		}
		if err := syscall.Fdatasync(int(f.Fd())); err != nil {
			return 0, err
		}
	}
	return float64(n) / time.Since(began).Seconds(), nil
}

var tps = regexp.MustCompile(`tps = ([0-9.]+)`)

// pgbench runs PostgreSQL's own benchmark on a durable server: the simple-update script with 8 clients, prepared statements, scale 10.
func pgbench(b *testing.B) (float64, error) {
	program, err := exec.LookPath("pgbench")
	if err != nil {
		found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/pgbench") // the pattern is well formed
		if len(found) == 0 {
			return 0, fmt.Errorf("pgbench is not installed, so there is nothing to compare PostgreSQL with: %w", exec.ErrNotFound)
		}
		program = found[len(found)-1]
	}
	url := storagetest.StartCluster(b, storagetest.Options{Durable: true}).Database(b)
	ctx, cancel := context.WithTimeout(b.Context(), 2*time.Minute)
	defer cancel()
	if out, err := exec.CommandContext(ctx, program, "-i", "-q", "-s", "10", url).CombinedOutput(); err != nil {
		return 0, fmt.Errorf("pgbench -i: %w\n%s", err, out)
	}
	out, err := exec.CommandContext(ctx, program, "-b", "simple-update", "-M", "prepared", "-c", "8", "-j", strconv.Itoa(runtime.NumCPU()), "-T", "8", url).CombinedOutput()
	if err != nil {
		return 0, fmt.Errorf("pgbench: %w\n%s", err, out)
	}
	match := tps.FindSubmatch(out)
	if match == nil {
		return 0, fmt.Errorf("pgbench said nothing of transactions a second:\n%s", out)
	}
	return strconv.ParseFloat(string(match[1]), 64)
}
